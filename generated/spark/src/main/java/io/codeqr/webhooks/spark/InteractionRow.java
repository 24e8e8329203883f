// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.Interaction;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeWriter;

/** Writes a {@code Interaction} into a struct. */
final class InteractionRow extends RowWriter<Interaction> {
  InteractionRow(UnsafeWriter parent) {
    super(parent, 29);
  }

  @Override
  void writeFields(Interaction value) {
    optional(0, value.timestamp(), ItemWriter::timestamp);
    optional(1, value.clickId(), ItemWriter::string);
    optional(2, value.id(), ItemWriter::string);
    scalar(3, value.url(), ItemWriter::string);
    field(4, "ip", value.ip(), ItemWriter::string);
    optional(5, value.continent(), ItemWriter::string);
    optional(6, value.country(), ItemWriter::string);
    optional(7, value.city(), ItemWriter::string);
    optional(8, value.device(), ItemWriter::string);
    optional(9, value.browser(), ItemWriter::string);
    optional(10, value.os(), ItemWriter::string);
    field(11, "ua", value.ua(), ItemWriter::string);
    optional(12, value.bot(), ItemWriter::bool);
    optional(13, value.qr(), ItemWriter::bool);
    optional(14, value.referer(), ItemWriter::string);
    field(15, "link_id", value.linkId(), ItemWriter::string);
    field(16, "region", value.region(), ItemWriter::string);
    field(17, "latitude", value.latitude(), ItemWriter::string);
    field(18, "longitude", value.longitude(), ItemWriter::string);
    field(19, "device_model", value.deviceModel(), ItemWriter::string);
    field(20, "device_vendor", value.deviceVendor(), ItemWriter::string);
    field(21, "browser_version", value.browserVersion(), ItemWriter::string);
    field(22, "os_version", value.osVersion(), ItemWriter::string);
    field(23, "engine", value.engine(), ItemWriter::string);
    field(24, "engine_version", value.engineVersion(), ItemWriter::string);
    field(25, "cpu_architecture", value.cpuArchitecture(), ItemWriter::string);
    field(26, "referer_url", value.refererUrl(), ItemWriter::string);
    field(27, "type", value.type(), ItemWriter::string);
    field(28, "event_name", value.eventName(), ItemWriter::string);
  }
}
