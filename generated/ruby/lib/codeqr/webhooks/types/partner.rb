# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # A partner in a partner program, with the totals of all their referral links.
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
        application_id: "applicationId",
        event_name: "eventName"
      }.freeze

      # @api private
      REQUIRED = %i[
        id
        name
        email
        image
        description
        country
        payouts_enabled_at
        created_at
        status
        program_id
        tenant_id
        links
        clicks
        leads
        sales
        sale_amount
        earnings
        application_id
      ].freeze

      # Identifier of the partner. Opaque.
      #
      # @return [String]
      def id = @properties["id"]

      # Name of the partner.
      #
      # @return [String]
      def name = @properties["name"]

      # Email address of the partner.
      #
      # @return [String]
      def email = @properties["email"]

      # URL of the partner's picture; null when there is none.
      #
      # @return [String, nil]
      def image = @properties["image"]

      # The partner's description of themselves; null when there is none.
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

      # The partner's status in the program. Only `approved` is documented.
      #
      # @return [String]
      def status = @properties["status"]

      # Identifier of the partner program. Opaque.
      #
      # @return [String]
      def program_id = @properties["programId"]

      # Identifier of the partner in your own system; null when none was given.
      #
      # @return [String, nil]
      def tenant_id = @properties["tenantId"]

      # The partner's referral links.
      #
      # @return [Array<PartnerLink>]
      def links = @properties["links"]

      # Number of times that the partner's links have been clicked.
      #
      # @return [Integer]
      def clicks = @properties["clicks"]

      # Number of leads attributed to the partner's links.
      #
      # @return [Integer]
      def leads = @properties["leads"]

      # Number of sales attributed to the partner's links.
      #
      # @return [Integer]
      def sales = @properties["sales"]

      # Sum of the sales attributed to the partner's links, in the smallest unit of the project's currency (cents; whole
      # yen).
      #
      # @return [Integer]
      def sale_amount = @properties["saleAmount"]

      # The partner's earnings, in the smallest unit of the program's currency; may have a fraction.
      #
      # @return [Numeric]
      def earnings = @properties["earnings"]

      # Identifier of the application that the partner enrolled with; null when there was none.
      #
      # @return [String, nil]
      def application_id = @properties["applicationId"]

      # Human-readable label for what happened, such as `Partner enrolled`, which stands among the partner's own
      # properties. Branch on `event`, not on this label.
      #
      # @return [String, nil]
      def event_name = @properties["eventName"]

      # @api private
      def self.decode(value, path)
        demand(value, path)
        spellings = Kind::DateTime.spellings(value, "payoutsEnabledAt", "createdAt")

        raise Fault.in(value, "id", String, path) unless value["id"].is_a?(String)
        raise Fault.in(value, "name", String, path) unless value["name"].is_a?(String)
        raise Fault.in(value, "email", String, path) unless value["email"].is_a?(String)

        v = value["image"]
        raise Fault.in_nullable(value, "image", String, path) unless v.is_a?(String) || (v.nil? && value.key?("image"))

        v = value["description"]
        unless v.is_a?(String) || (v.nil? && value.key?("description"))
          raise Fault.in_nullable(value, "description", String, path)
        end

        v = value["country"]
        unless v.is_a?(String) || (v.nil? && value.key?("country"))
          raise Fault.in_nullable(value, "country", String, path)
        end

        v = value["payoutsEnabledAt"]
        unless v.nil? && value.key?("payoutsEnabledAt")
          value["payoutsEnabledAt"] =
            Kind::DateTime.decode(v) || raise(Fault.in_nullable(value, "payoutsEnabledAt", Time, path))
        end

        v = value["createdAt"]
        value["createdAt"] = Kind::DateTime.decode(v) || raise(Fault.in(value, "createdAt", Time, path))

        raise Fault.in(value, "status", String, path) unless value["status"].is_a?(String)
        raise Fault.in(value, "programId", String, path) unless value["programId"].is_a?(String)

        v = value["tenantId"]
        unless v.is_a?(String) || (v.nil? && value.key?("tenantId"))
          raise Fault.in_nullable(value, "tenantId", String, path)
        end

        v = value["links"]
        raise Fault.in(value, "links", Array, path) unless v.is_a?(Array)

        value["links"] = Kind.list(v, "#{path}/links") do |item, at|
          raise Fault.type(Hash, item, at) unless item.is_a?(Hash)

          PartnerLink.decode(item, at)
        end

        v = value["clicks"]
        value["clicks"] = Kind.integer(v) || raise(Fault.in(value, "clicks", Integer, path))

        v = value["leads"]
        value["leads"] = Kind.integer(v) || raise(Fault.in(value, "leads", Integer, path))

        v = value["sales"]
        value["sales"] = Kind.integer(v) || raise(Fault.in(value, "sales", Integer, path))

        v = value["saleAmount"]
        value["saleAmount"] = Kind.integer(v) || raise(Fault.in(value, "saleAmount", Integer, path))

        v = value["earnings"]
        raise Fault.in(value, "earnings", Float, path) unless v.is_a?(Numeric) && v.finite?

        v = value["applicationId"]
        unless v.is_a?(String) || (v.nil? && value.key?("applicationId"))
          raise Fault.in_nullable(value, "applicationId", String, path)
        end

        v = value["eventName"]
        raise Fault.in_nullable(value, "eventName", String, path) unless v.nil? || v.is_a?(String)

        holding(value, spellings)
      end
    end
  end
end
