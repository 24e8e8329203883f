// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A partner of a partner program, with the totals of all their referral links.
 *
 * @param id Identifier of the partner. Opaque.
 * @param name Name of the partner.
 * @param email E-mail address of the partner.
 * @param image Address of a picture of the partner; null when there is none.
 * @param description What the partner says of themselves; null when nothing.
 * @param country Country of the partner, as an ISO 3166-1 alpha-2 code; null when not known.
 * @param payoutsEnabledAt When the partner could first be paid; null when they cannot be paid yet.
 * @param createdAt When the partner's account was created.
 * @param status Where the partner stands in the program. Only {@code approved} is documented.
 * @param programId Identifier of the partner program. Opaque.
 * @param tenantId Identifier of the partner in the consumer's own system; null when none was given.
 * @param links The partner's referral links.
 * @param clicks How many times the partner's links have been clicked.
 * @param leads How many leads are attributed to the partner's links.
 * @param sales How many sales are attributed to the partner's links.
 * @param saleAmount Sum of the sales attributed to the partner's links, in the smallest unit of the
 *     project's currency (cents; whole yen).
 * @param earnings What the partner has earned, in the smallest unit of the program's currency; may
 *     have a fraction.
 * @param applicationId Identifier of the application that the partner enrolled with; null when
 *     there was none.
 * @param extra The properties that the catalogue does not know.
 */
public record Partner(
    String id,
    String name,
    String email,
    Optional<String> image,
    Optional<String> description,
    Optional<String> country,
    Optional<Instant> payoutsEnabledAt,
    Instant createdAt,
    String status,
    String programId,
    Optional<String> tenantId,
    List<PartnerLink> links,
    long clicks,
    long leads,
    long sales,
    long saleAmount,
    double earnings,
    Optional<String> applicationId,
    Map<String, JsonNode> extra)
    implements WebhookObject {
  /** A known value of {@code status}, which may have others. */
  public static final String STATUS_APPROVED = "approved";

  /** A known value of {@code status}, which may have others. */
  public static final String STATUS_PENDING = "pending";

  /** A known value of {@code status}, which may have others. */
  public static final String STATUS_REJECTED = "rejected";

  /** A known value of {@code status}, which may have others. */
  public static final String STATUS_INVITED = "invited";

  /** A known value of {@code status}, which may have others. */
  public static final String STATUS_DECLINED = "declined";

  /** A known value of {@code status}, which may have others. */
  public static final String STATUS_DEACTIVATED = "deactivated";

  /** A known value of {@code status}, which may have others. */
  public static final String STATUS_BANNED = "banned";

  /** A known value of {@code status}, which may have others. */
  public static final String STATUS_ARCHIVED = "archived";

  static Partner decode(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json);
    return new Partner(
        in.required("id", Decoder::string),
        in.required("name", Decoder::string),
        in.required("email", Decoder::string),
        in.nullable("image", Decoder::string),
        in.nullable("description", Decoder::string),
        in.nullable("country", Decoder::string),
        in.nullable("payoutsEnabledAt", Decoder::dateTime),
        in.required("createdAt", Decoder::dateTime),
        in.required("status", Decoder::string),
        in.required("programId", Decoder::string),
        in.nullable("tenantId", Decoder::string),
        in.required("links", Decoder.listOf(PartnerLink::decode)),
        in.required("clicks", Decoder::integer),
        in.required("leads", Decoder::integer),
        in.required("sales", Decoder::integer),
        in.required("saleAmount", Decoder::integer),
        in.required("earnings", Decoder::number),
        in.nullable("applicationId", Decoder::string),
        in.rest());
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter()
        .required("id", id)
        .required("name", name)
        .required("email", email)
        .nullable("image", image)
        .nullable("description", description)
        .nullable("country", country)
        .nullable("payoutsEnabledAt", payoutsEnabledAt)
        .required("createdAt", createdAt)
        .required("status", status)
        .required("programId", programId)
        .nullable("tenantId", tenantId)
        .required("links", links)
        .required("clicks", clicks)
        .required("leads", leads)
        .required("sales", sales)
        .required("saleAmount", saleAmount)
        .required("earnings", earnings)
        .nullable("applicationId", applicationId)
        .finish(extra);
  }
}
