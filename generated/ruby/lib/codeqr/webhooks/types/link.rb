# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # A short link.
    class Link < Record
      # @api private
      NAMES = {
        id: "id",
        domain: "domain",
        key: "key",
        external_id: "externalId",
        url: "url",
        track_conversion: "trackConversion",
        archived: "archived",
        expires_at: "expiresAt",
        expired_url: "expiredUrl",
        password: "password",
        proxy: "proxy",
        title: "title",
        description: "description",
        image: "image",
        video: "video",
        rewrite: "rewrite",
        do_index: "doIndex",
        ios: "ios",
        android: "android",
        geo: "geo",
        public_stats: "publicStats",
        tag_id: "tagId",
        tags: "tags",
        comments: "comments",
        short_link: "shortLink",
        qr_code: "qrCode",
        utm_source: "utm_source",
        utm_medium: "utm_medium",
        utm_campaign: "utm_campaign",
        utm_term: "utm_term",
        utm_content: "utm_content",
        user_id: "userId",
        project_id: "projectId",
        clicks: "clicks",
        last_clicked: "lastClicked",
        leads: "leads",
        sales: "sales",
        sale_amount: "saleAmount",
        created_at: "createdAt",
        updated_at: "updatedAt",
        flexible: "flexible",
        rules: "rules",
        folder_id: "folderId",
        notification_token: "notificationToken",
        pre_redirection: "preRedirection",
        page_id: "pageId",
        page_url: "pageUrl",
        is_form_mandatory: "isFormMandatory",
        filled: "filled",
        use_as_template: "useAsTemplate"
      }.freeze

      # @api private
      REQUIRED = %i[
        id
        domain
        key
        url
        track_conversion
        archived
        expired_url
        password
        proxy
        title
        description
        image
        video
        rewrite
        do_index
        ios
        android
        geo
        public_stats
        comments
        short_link
        qr_code
        utm_source
        utm_medium
        utm_campaign
        utm_term
        utm_content
        project_id
        clicks
        leads
        sales
        sale_amount
        created_at
        updated_at
      ].freeze

      # Identifier of the link. Opaque.
      #
      # @return [String]
      def id = @properties["id"]

      # Domain of the short link, without a scheme.
      #
      # @return [String]
      def domain = @properties["domain"]

      # Path of the short link, without a leading slash; may contain slashes.
      #
      # @return [String]
      def key = @properties["key"]

      # Identifier of the link in your own system; null when none was given.
      #
      # @return [String, nil]
      def external_id = @properties["externalId"]

      # Destination of the link. May be an empty string.
      #
      # @return [String]
      def url = @properties["url"]

      # Whether leads and sales are attributed to this link.
      #
      # @return [Boolean]
      def track_conversion = @properties["trackConversion"]

      # Whether the link is archived: hidden in the dashboard but still redirecting.
      #
      # @return [Boolean]
      def archived = @properties["archived"]

      # When the link stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z`
      # for never.
      #
      # @return [Time, nil]
      def expires_at = @properties["expiresAt"]

      # Destination of the link once it has expired; null or an empty string when none is set.
      #
      # @return [String, nil]
      def expired_url = @properties["expiredUrl"]

      # Password that a visitor must enter; null when the link is not protected.
      #
      # @return [String, nil]
      def password = @properties["password"]

      # Whether link previews show the custom `title`, `description`, `image` and `video`.
      #
      # @return [Boolean]
      def proxy = @properties["proxy"]

      # Custom title of the link preview; null when none is set.
      #
      # @return [String, nil]
      def title = @properties["title"]

      # Custom description of the link preview; null when none is set.
      #
      # @return [String, nil]
      def description = @properties["description"]

      # Custom image of the link preview, usually a URL; null when none is set.
      #
      # @return [String, nil]
      def image = @properties["image"]

      # Custom video of the link preview, usually a URL; null when none is set.
      #
      # @return [String, nil]
      def video = @properties["video"]

      # Whether the destination is shown under the short link's own address (cloaking).
      #
      # @return [Boolean]
      def rewrite = @properties["rewrite"]

      # Whether search engines may index the short link.
      #
      # @return [Boolean]
      def do_index = @properties["doIndex"]

      # Destination for visitors on iOS; null when they follow `url`.
      #
      # @return [String, nil]
      def ios = @properties["ios"]

      # Destination for visitors on Android; null when they follow `url`.
      #
      # @return [String, nil]
      def android = @properties["android"]

      # Destinations by country: keys are ISO 3166-1 alpha-2 codes, values are URLs. Null when every country follows
      # `url`.
      #
      # @return [Hash{String => Object}, nil]
      def geo = @properties["geo"]

      # Whether the link's statistics are public.
      #
      # @return [Boolean]
      def public_stats = @properties["publicStats"]

      # Identifier of the link's first tag; null when it has none. Omitted from the link in a click, lead or sale event.
      #
      # @return [String, nil]
      def tag_id = @properties["tagId"]

      # The link's tags; empty or null when it has none. Omitted from the link in a click, lead or sale event.
      #
      # @return [Array<Tag>, nil]
      def tags = @properties["tags"]

      # Notes by the project's members about the link; null when there are none.
      #
      # @return [String, nil]
      def comments = @properties["comments"]

      # The full short link. Not always `https://` + `domain` + `/` + `key`, so use it as it is.
      #
      # @return [String]
      def short_link = @properties["shortLink"]

      # URL of an image of the link's QR code.
      #
      # @return [String]
      def qr_code = @properties["qrCode"]

      # UTM source added to the destination; null when none is set.
      #
      # @return [String, nil]
      def utm_source = @properties["utm_source"]

      # UTM medium added to the destination; null when none is set.
      #
      # @return [String, nil]
      def utm_medium = @properties["utm_medium"]

      # UTM campaign added to the destination; null when none is set.
      #
      # @return [String, nil]
      def utm_campaign = @properties["utm_campaign"]

      # UTM term added to the destination; null when none is set.
      #
      # @return [String, nil]
      def utm_term = @properties["utm_term"]

      # UTM content added to the destination; null when none is set.
      #
      # @return [String, nil]
      def utm_content = @properties["utm_content"]

      # Identifier of the user who created the link; null when no user did.
      #
      # @return [String, nil]
      def user_id = @properties["userId"]

      # Identifier of the project that owns the link. The documented bodies contain this key twice with the same value;
      # as usual in JSON, the last one counts.
      #
      # @return [String]
      def project_id = @properties["projectId"]

      # Number of times that the link has been clicked.
      #
      # @return [Integer]
      def clicks = @properties["clicks"]

      # When the link was last clicked; null when it never was.
      #
      # @return [Time, nil]
      def last_clicked = @properties["lastClicked"]

      # Number of leads attributed to the link.
      #
      # @return [Integer]
      def leads = @properties["leads"]

      # Number of sales attributed to the link.
      #
      # @return [Integer]
      def sales = @properties["sales"]

      # Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents; whole yen).
      #
      # @return [Integer]
      def sale_amount = @properties["saleAmount"]

      # When the link was created.
      #
      # @return [Time]
      def created_at = @properties["createdAt"]

      # When the link was last changed; counting a click changes it too.
      #
      # @return [Time]
      def updated_at = @properties["updatedAt"]

      # Whether CodeQR calls the link flexible; what that changes is not published.
      #
      # @return [Boolean, nil]
      def flexible = @properties["flexible"]

      # Conditional destinations of the link, tried in order; null when there are none.
      #
      # @return [Array<Hash{String => Object}>, nil]
      def rules = @properties["rules"]

      # Identifier of the folder that holds the link; null when it is not in a folder.
      #
      # @return [String, nil]
      def folder_id = @properties["folderId"]

      # Token that identifies CodeQR's notifications about the link; null when there are none. Opaque.
      #
      # @return [String, nil]
      def notification_token = @properties["notificationToken"]

      # Whether visitors see a page before they are redirected.
      #
      # @return [Boolean, nil]
      def pre_redirection = @properties["preRedirection"]

      # Identifier of the page that visitors see before they are redirected; null when there is none.
      #
      # @return [String, nil]
      def page_id = @properties["pageId"]

      # URL of the page that visitors see before they are redirected; null when there is none.
      #
      # @return [String, nil]
      def page_url = @properties["pageUrl"]

      # Whether visitors must fill in the form on that page to be redirected.
      #
      # @return [Boolean, nil]
      def is_form_mandatory = @properties["isFormMandatory"]

      # Whether the link has been given a destination.
      #
      # @return [Boolean, nil]
      def filled = @properties["filled"]

      # Whether the link serves as a template for others.
      #
      # @return [Boolean, nil]
      def use_as_template = @properties["useAsTemplate"]

      # @api private
      def self.decode(value, path)
        demand(value, path)
        spellings = Kind::DateTime.spellings(value, "expiresAt", "lastClicked", "createdAt", "updatedAt")

        raise Fault.in(value, "id", String, path) unless value["id"].is_a?(String)
        raise Fault.in(value, "domain", String, path) unless value["domain"].is_a?(String)
        raise Fault.in(value, "key", String, path) unless value["key"].is_a?(String)

        v = value["externalId"]
        raise Fault.in_nullable(value, "externalId", String, path) unless v.nil? || v.is_a?(String)
        raise Fault.in(value, "url", String, path) unless value["url"].is_a?(String)

        v = value["trackConversion"]
        raise Fault.in(value, "trackConversion", TrueClass, path) unless v.is_a?(TrueClass) || v.is_a?(FalseClass)

        v = value["archived"]
        raise Fault.in(value, "archived", TrueClass, path) unless v.is_a?(TrueClass) || v.is_a?(FalseClass)

        v = value["expiresAt"]
        unless v.nil?
          value["expiresAt"] = Kind::DateTime.decode(v) || raise(Fault.in_nullable(value, "expiresAt", Time, path))
        end

        v = value["expiredUrl"]
        unless v.is_a?(String) || (v.nil? && value.key?("expiredUrl"))
          raise Fault.in_nullable(value, "expiredUrl", String, path)
        end

        v = value["password"]
        unless v.is_a?(String) || (v.nil? && value.key?("password"))
          raise Fault.in_nullable(value, "password", String, path)
        end

        v = value["proxy"]
        raise Fault.in(value, "proxy", TrueClass, path) unless v.is_a?(TrueClass) || v.is_a?(FalseClass)

        v = value["title"]
        raise Fault.in_nullable(value, "title", String, path) unless v.is_a?(String) || (v.nil? && value.key?("title"))

        v = value["description"]
        unless v.is_a?(String) || (v.nil? && value.key?("description"))
          raise Fault.in_nullable(value, "description", String, path)
        end

        v = value["image"]
        raise Fault.in_nullable(value, "image", String, path) unless v.is_a?(String) || (v.nil? && value.key?("image"))

        v = value["video"]
        raise Fault.in_nullable(value, "video", String, path) unless v.is_a?(String) || (v.nil? && value.key?("video"))

        v = value["rewrite"]
        raise Fault.in(value, "rewrite", TrueClass, path) unless v.is_a?(TrueClass) || v.is_a?(FalseClass)

        v = value["doIndex"]
        raise Fault.in(value, "doIndex", TrueClass, path) unless v.is_a?(TrueClass) || v.is_a?(FalseClass)

        v = value["ios"]
        raise Fault.in_nullable(value, "ios", String, path) unless v.is_a?(String) || (v.nil? && value.key?("ios"))

        v = value["android"]
        unless v.is_a?(String) || (v.nil? && value.key?("android"))
          raise Fault.in_nullable(value, "android", String, path)
        end

        v = value["geo"]
        raise Fault.in_nullable(value, "geo", Hash, path) unless v.is_a?(Hash) || (v.nil? && value.key?("geo"))

        v = value["publicStats"]
        raise Fault.in(value, "publicStats", TrueClass, path) unless v.is_a?(TrueClass) || v.is_a?(FalseClass)

        v = value["tagId"]
        raise Fault.in_nullable(value, "tagId", String, path) unless v.nil? || v.is_a?(String)

        v = value["tags"]
        raise Fault.in_nullable(value, "tags", Array, path) unless v.nil? || v.is_a?(Array)

        if v
          value["tags"] = Kind.list(v, "#{path}/tags") do |item, at|
            raise Fault.type(Hash, item, at) unless item.is_a?(Hash)

            Tag.decode(item, at)
          end
        end

        v = value["comments"]
        unless v.is_a?(String) || (v.nil? && value.key?("comments"))
          raise Fault.in_nullable(value, "comments", String, path)
        end

        raise Fault.in(value, "shortLink", String, path) unless value["shortLink"].is_a?(String)
        raise Fault.in(value, "qrCode", String, path) unless value["qrCode"].is_a?(String)

        v = value["utm_source"]
        unless v.is_a?(String) || (v.nil? && value.key?("utm_source"))
          raise Fault.in_nullable(value, "utm_source", String, path)
        end

        v = value["utm_medium"]
        unless v.is_a?(String) || (v.nil? && value.key?("utm_medium"))
          raise Fault.in_nullable(value, "utm_medium", String, path)
        end

        v = value["utm_campaign"]
        unless v.is_a?(String) || (v.nil? && value.key?("utm_campaign"))
          raise Fault.in_nullable(value, "utm_campaign", String, path)
        end

        v = value["utm_term"]
        unless v.is_a?(String) || (v.nil? && value.key?("utm_term"))
          raise Fault.in_nullable(value, "utm_term", String, path)
        end

        v = value["utm_content"]
        unless v.is_a?(String) || (v.nil? && value.key?("utm_content"))
          raise Fault.in_nullable(value, "utm_content", String, path)
        end

        v = value["userId"]
        raise Fault.in_nullable(value, "userId", String, path) unless v.nil? || v.is_a?(String)
        raise Fault.in(value, "projectId", String, path) unless value["projectId"].is_a?(String)

        v = value["clicks"]
        value["clicks"] = Kind.integer(v) || raise(Fault.in(value, "clicks", Integer, path))

        v = value["lastClicked"]
        unless v.nil?
          value["lastClicked"] = Kind::DateTime.decode(v) || raise(Fault.in_nullable(value, "lastClicked", Time, path))
        end

        v = value["leads"]
        value["leads"] = Kind.integer(v) || raise(Fault.in(value, "leads", Integer, path))

        v = value["sales"]
        value["sales"] = Kind.integer(v) || raise(Fault.in(value, "sales", Integer, path))

        v = value["saleAmount"]
        value["saleAmount"] = Kind.integer(v) || raise(Fault.in(value, "saleAmount", Integer, path))

        v = value["createdAt"]
        value["createdAt"] = Kind::DateTime.decode(v) || raise(Fault.in(value, "createdAt", Time, path))

        v = value["updatedAt"]
        value["updatedAt"] = Kind::DateTime.decode(v) || raise(Fault.in(value, "updatedAt", Time, path))

        v = value["flexible"]
        unless v.nil? || v.is_a?(TrueClass) || v.is_a?(FalseClass)
          raise Fault.in_nullable(value, "flexible", TrueClass, path)
        end

        v = value["rules"]
        raise Fault.in_nullable(value, "rules", Array, path) unless v.nil? || v.is_a?(Array)

        if v
          value["rules"] = Kind.list(v, "#{path}/rules") do |item, at|
            raise Fault.type(Hash, item, at) unless item.is_a?(Hash)

            item
          end
        end

        v = value["folderId"]
        raise Fault.in_nullable(value, "folderId", String, path) unless v.nil? || v.is_a?(String)

        v = value["notificationToken"]
        raise Fault.in_nullable(value, "notificationToken", String, path) unless v.nil? || v.is_a?(String)

        v = value["preRedirection"]
        unless v.nil? || v.is_a?(TrueClass) || v.is_a?(FalseClass)
          raise Fault.in_nullable(value, "preRedirection", TrueClass, path)
        end

        v = value["pageId"]
        raise Fault.in_nullable(value, "pageId", String, path) unless v.nil? || v.is_a?(String)

        v = value["pageUrl"]
        raise Fault.in_nullable(value, "pageUrl", String, path) unless v.nil? || v.is_a?(String)

        v = value["isFormMandatory"]
        unless v.nil? || v.is_a?(TrueClass) || v.is_a?(FalseClass)
          raise Fault.in_nullable(value, "isFormMandatory", TrueClass, path)
        end

        v = value["filled"]
        unless v.nil? || v.is_a?(TrueClass) || v.is_a?(FalseClass)
          raise Fault.in_nullable(value, "filled", TrueClass, path)
        end

        v = value["useAsTemplate"]
        unless v.nil? || v.is_a?(TrueClass) || v.is_a?(FalseClass)
          raise Fault.in_nullable(value, "useAsTemplate", TrueClass, path)
        end

        holding(value, spellings)
      end
    end
  end
end
