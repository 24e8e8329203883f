// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A partner in a partner program, with the totals of all their referral links. */
public final class Partner extends ValueObject {
  /** A known value of {@code status}. There may be others. */
  public static final String STATUS_APPROVED = "approved";

  /** A known value of {@code status}. There may be others. */
  public static final String STATUS_PENDING = "pending";

  /** A known value of {@code status}. There may be others. */
  public static final String STATUS_REJECTED = "rejected";

  /** A known value of {@code status}. There may be others. */
  public static final String STATUS_INVITED = "invited";

  /** A known value of {@code status}. There may be others. */
  public static final String STATUS_DECLINED = "declined";

  /** A known value of {@code status}. There may be others. */
  public static final String STATUS_DEACTIVATED = "deactivated";

  /** A known value of {@code status}. There may be others. */
  public static final String STATUS_BANNED = "banned";

  /** A known value of {@code status}. There may be others. */
  public static final String STATUS_ARCHIVED = "archived";

  private static final List<String> REQUIRED =
      List.of(
          "id",
          "name",
          "email",
          "image",
          "description",
          "country",
          "payoutsEnabledAt",
          "createdAt",
          "status",
          "programId",
          "tenantId",
          "links",
          "clicks",
          "leads",
          "sales",
          "saleAmount",
          "earnings",
          "applicationId");

  private final String id;
  private final String name;
  private final String email;
  private final Optional<String> image;
  private final Optional<String> description;
  private final Optional<String> country;
  private final Optional<Instant> payoutsEnabledAt;
  private final Instant createdAt;
  private final String status;
  private final String programId;
  private final Optional<String> tenantId;
  private final List<PartnerLink> links;
  private final long clicks;
  private final long leads;
  private final long sales;
  private final long saleAmount;
  private final double earnings;
  private final Optional<String> applicationId;
  private final Field<String> eventName;
  private final Map<String, JsonNode> extra;

  Partner(JsonNode json) throws Fault {
    PropertyReader in = PropertyReader.of(json, REQUIRED);
    id = in.required("id", Decoder::string);
    name = in.required("name", Decoder::string);
    email = in.required("email", Decoder::string);
    image = in.nullable("image", Decoder::string);
    description = in.nullable("description", Decoder::string);
    country = in.nullable("country", Decoder::string);
    payoutsEnabledAt = in.nullable("payoutsEnabledAt", in::dateTime);
    createdAt = in.required("createdAt", in::dateTime);
    status = in.required("status", Decoder::string);
    programId = in.required("programId", Decoder::string);
    tenantId = in.nullable("tenantId", Decoder::string);
    links = in.required("links", Decoder.listOf(PartnerLink::new));
    clicks = in.required("clicks", Decoder::integer);
    leads = in.required("leads", Decoder::integer);
    sales = in.required("sales", Decoder::integer);
    saleAmount = in.required("saleAmount", Decoder::integer);
    earnings = in.required("earnings", Decoder::number);
    applicationId = in.nullable("applicationId", Decoder::string);
    eventName = in.field("eventName", Decoder::string);
    extra = in.rest();
  }

  /**
   * Identifier of the partner. Opaque.
   *
   * @return the property {@code id}
   */
  public String id() {
    return id;
  }

  /**
   * Name of the partner.
   *
   * @return the property {@code name}
   */
  public String name() {
    return name;
  }

  /**
   * Email address of the partner.
   *
   * @return the property {@code email}
   */
  public String email() {
    return email;
  }

  /**
   * URL of the partner's picture; null when there is none.
   *
   * @return the property {@code image}, or empty where it is null
   */
  public Optional<String> image() {
    return image;
  }

  /**
   * The partner's description of themselves; null when there is none.
   *
   * @return the property {@code description}, or empty where it is null
   */
  public Optional<String> description() {
    return description;
  }

  /**
   * Country of the partner, as an ISO 3166-1 alpha-2 code; null when not known.
   *
   * @return the property {@code country}, or empty where it is null
   */
  public Optional<String> country() {
    return country;
  }

  /**
   * When the partner could first be paid; null when they cannot be paid yet.
   *
   * @return the property {@code payoutsEnabledAt}, or empty where it is null
   */
  public Optional<Instant> payoutsEnabledAt() {
    return payoutsEnabledAt;
  }

  /**
   * When the partner's account was created.
   *
   * @return the property {@code createdAt}
   */
  public Instant createdAt() {
    return createdAt;
  }

  /**
   * The partner's status in the program. Only {@code approved} is documented.
   *
   * @return the property {@code status}
   */
  public String status() {
    return status;
  }

  /**
   * Identifier of the partner program. Opaque.
   *
   * @return the property {@code programId}
   */
  public String programId() {
    return programId;
  }

  /**
   * Identifier of the partner in your own system; null when none was given.
   *
   * @return the property {@code tenantId}, or empty where it is null
   */
  public Optional<String> tenantId() {
    return tenantId;
  }

  /**
   * The partner's referral links.
   *
   * @return the property {@code links}
   */
  public List<PartnerLink> links() {
    return links;
  }

  /**
   * Number of times that the partner's links have been clicked.
   *
   * @return the property {@code clicks}
   */
  public long clicks() {
    return clicks;
  }

  /**
   * Number of leads attributed to the partner's links.
   *
   * @return the property {@code leads}
   */
  public long leads() {
    return leads;
  }

  /**
   * Number of sales attributed to the partner's links.
   *
   * @return the property {@code sales}
   */
  public long sales() {
    return sales;
  }

  /**
   * Sum of the sales attributed to the partner's links, in the smallest unit of the project's
   * currency (cents; whole yen).
   *
   * @return the property {@code saleAmount}
   */
  public long saleAmount() {
    return saleAmount;
  }

  /**
   * The partner's earnings, in the smallest unit of the program's currency; may have a fraction.
   *
   * @return the property {@code earnings}
   */
  public double earnings() {
    return earnings;
  }

  /**
   * Identifier of the application that the partner enrolled with; null when there was none.
   *
   * @return the property {@code applicationId}, or empty where it is null
   */
  public Optional<String> applicationId() {
    return applicationId;
  }

  /**
   * Human-readable label for what happened, such as {@code Partner enrolled}, which stands among
   * the partner's own properties. Branch on {@code event}, not on this label.
   *
   * @return the property {@code eventName}, which may be absent, and may be null
   */
  public Field<String> eventName() {
    return eventName;
  }

  @Override
  public Map<String, JsonNode> extra() {
    return extra;
  }

  @Override
  public ObjectNode toJson() {
    return new PropertyWriter(extra)
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
        .field("eventName", eventName)
        .finish();
  }
}
