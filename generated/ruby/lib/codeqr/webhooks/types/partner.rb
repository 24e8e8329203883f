# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # A partner of a partner program, with the totals of all their referral links.
    class Partner < Record
      # Known values of {#status}. There may be others.
      STATUS_APPROVED = "approved"
      STATUS_PENDING = "pending"
      STATUS_REJECTED = "rejected"
      STATUS_INVITED = "invited"
      STATUS_DECLINED = "declined"
      STATUS_DEACTIVATED = "deactivated"
      STATUS_BANNED = "banned"
      STATUS_ARCHIVED = "archived"

      # @api private
      NAMES = {
        id: "id",
        name: "name",
        email: "email",
        image: "image",
        description: "description",
        country: "country",
        payouts_enabled_at: "payoutsEnabledAt",
        created_at: "createdAt",
        status: "status",
        program_id: "programId",
        tenant_id: "tenantId",
        links: "links",
        clicks: "clicks",
        leads: "leads",
        sales: "sales",
        sale_amount: "saleAmount",
        earnings: "earnings",
        application_id: "applicationId"
      }.freeze

      # @api private
      REQUIRED = %i[
        id name email image description country payouts_enabled_at created_at status program_id tenant_id links clicks
        leads sales sale_amount earnings application_id
      ].freeze

      # Identifier of the partner. Opaque.
      #
      # @return [String]
      def id = @properties["id"]

      # Name of the partner.
      #
      # @return [String]
      def name = @properties["name"]

      # E-mail address of the partner.
      #
      # @return [String]
      def email = @properties["email"]

      # Address of a picture of the partner; null when there is none.
      #
      # @return [String, nil]
      def image = @properties["image"]

      # What the partner says of themselves; null when nothing.
      #
      # @return [String, nil]
      def description = @properties["description"]

      # Country of the partner, as an ISO 3166-1 alpha-2 code; null when not known.
      #
      # @return [String, nil]
      def country = @properties["country"]

      # When the partner could first be paid; null when they cannot be paid yet.
      #
      # @return [Time, nil]
      def payouts_enabled_at = @properties["payoutsEnabledAt"]

      # When the partner's account was created.
      #
      # @return [Time]
      def created_at = @properties["createdAt"]

      # Where the partner stands in the program. Only `approved` is documented.
      #
      # @return [String]
      def status = @properties["status"]

      # Identifier of the partner program. Opaque.
      #
      # @return [String]
      def program_id = @properties["programId"]

      # Identifier of the partner in the consumer's own system; null when none was given.
      #
      # @return [String, nil]
      def tenant_id = @properties["tenantId"]

      # The partner's referral links.
      #
      # @return [Array<PartnerLink>]
      def links = @properties["links"]

      # How many times the partner's links have been clicked.
      #
      # @return [Integer]
      def clicks = @properties["clicks"]

      # How many leads are attributed to the partner's links.
      #
      # @return [Integer]
      def leads = @properties["leads"]

      # How many sales are attributed to the partner's links.
      #
      # @return [Integer]
      def sales = @properties["sales"]

      # Sum of the sales attributed to the partner's links, in the smallest unit of the project's currency (cents; whole
      # yen).
      #
      # @return [Integer]
      def sale_amount = @properties["saleAmount"]

      # What the partner has earned, in the smallest unit of the program's currency; may have a fraction.
      #
      # @return [Numeric]
      def earnings = @properties["earnings"]

      # Identifier of the application that the partner enrolled with; null when there was none.
      #
      # @return [String, nil]
      def application_id = @properties["applicationId"]

      # @api private
      def self.decode(value)
        reader = Reader.new(value)
        reader.required("id", String)
        reader.required("name", String)
        reader.required("email", String)
        reader.nullable("image", String)
        reader.nullable("description", String)
        reader.nullable("country", String)
        reader.nullable("payoutsEnabledAt", String)
        reader.convert("payoutsEnabledAt", Kind::DateTime)
        reader.required("createdAt", String)
        reader.convert("createdAt", Kind::DateTime)
        reader.required("status", String)
        reader.required("programId", String)
        reader.nullable("tenantId", String)
        reader.required("links", Array)
        reader.convert("links", Kind::List.new(Hash, kind: PartnerLink))
        reader.required("clicks", Integer, Float)
        reader.convert("clicks", Kind::Whole)
        reader.required("leads", Integer, Float)
        reader.convert("leads", Kind::Whole)
        reader.required("sales", Integer, Float)
        reader.convert("sales", Kind::Whole)
        reader.required("saleAmount", Integer, Float)
        reader.convert("saleAmount", Kind::Whole)
        reader.required("earnings", Float, Integer)
        reader.convert("earnings", Kind::Number)
        reader.nullable("applicationId", String)
        holding(reader.properties)
      end
    end
  end
end
