# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # A QR code. In a scan event it has fewer properties than in the events for a QR code that was created, updated or
    # deleted.
    class QRCode < Record
      # Known values of {#type}. There may be others.
      TYPE_URL = "url"
      TYPE_TEXT = "text"
      TYPE_EMAIL = "email"
      TYPE_WIFI = "wifi"
      TYPE_PHONE = "phone"
      TYPE_VCARD = "vcard"
      TYPE_CRYPTO = "crypto"
      TYPE_SMS = "sms"
      TYPE_FACETIME = "facetime"
      TYPE_GEO = "geo"
      TYPE_LATLOG = "latlog"
      TYPE_PIX = "pix"
      TYPE_WHATSAPP = "whatsapp"

      # Known values of {#level}. There may be others.
      LEVEL_L = "L"
      LEVEL_M = "M"
      LEVEL_Q = "Q"
      LEVEL_H = "H"

      # @api private
      NAMES = {
        id: "id",
        domain: "domain",
        key: "key",
        archived: "archived",
        static: "static",
        type: "type",
        url: "url",
        user_id: "userId",
        project_id: "projectId",
        scans: "scans",
        short_link: "shortLink",
        created_at: "createdAt",
        updated_at: "updatedAt",
        expires_at: "expiresAt",
        expired_url: "expiredUrl",
        password: "password",
        external_id: "externalId",
        track_conversion: "trackConversion",
        proxy: "proxy",
        title: "title",
        description: "description",
        image: "image",
        utm_source: "utm_source",
        utm_medium: "utm_medium",
        utm_campaign: "utm_campaign",
        utm_term: "utm_term",
        utm_content: "utm_content",
        rewrite: "rewrite",
        do_index: "doIndex",
        flexible: "flexible",
        filled: "filled",
        ios: "ios",
        android: "android",
        geo: "geo",
        rules: "rules",
        use_display_page: "useDisplayPage",
        content_static: "contentStatic",
        text: "text",
        email: "email",
        wifi: "wifi",
        phone: "phone",
        vcard: "vcard",
        crypto: "crypto",
        sms: "sms",
        whatsapp: "whatsapp",
        facetime: "facetime",
        latlog: "latlog",
        logo: "logo",
        bg_color: "bgColor",
        fg_color: "fgColor",
        size: "size",
        level: "level",
        show_logo: "showLogo",
        src: "src",
        height: "height",
        width: "width",
        excavate: "excavate",
        public_stats: "publicStats",
        last_clicked: "lastClicked",
        leads: "leads",
        sales: "sales",
        sale_amount: "saleAmount",
        tag_id: "tagId",
        tags: "tags",
        folder_id: "folderId",
        comments: "comments",
        frame_text_styles: "frameTextStyles",
        notification_token: "notificationToken",
        pre_redirection: "preRedirection",
        page_id: "pageId",
        page_url: "pageUrl",
        is_form_mandatory: "isFormMandatory"
      }.freeze

      # @api private
      REQUIRED = %i[
        id
        domain
        key
        url
        user_id
        project_id
        scans
      ].freeze

      # Identifier of the QR code. Opaque.
      #
      # @return [String]
      def id = @properties["id"]

      # Domain of the short link behind the QR code, without a scheme.
      #
      # @return [String]
      def domain = @properties["domain"]

      # Path of the short link behind the QR code, without a leading slash; may contain slashes.
      #
      # @return [String]
      def key = @properties["key"]

      # Whether the QR code is archived: hidden in the dashboard but still working. Omitted from the QR code in a scan
      # event.
      #
      # @return [Boolean, nil]
      def archived = @properties["archived"]

      # Whether the content is encoded in the QR code itself, so that it cannot change and scans are not counted.
      # Omitted from the QR code in a scan event.
      #
      # @return [Boolean, nil]
      def static = @properties["static"]

      # Kind of content in the QR code. Omitted from the QR code in a scan event.
      #
      # @return [String, nil]
      def type = @properties["type"]

      # Destination of the QR code; null or an empty string when it holds something other than a URL.
      #
      # @return [String, nil]
      def url = @properties["url"]

      # Identifier of the user who created the QR code; null when no user did.
      #
      # @return [String, nil]
      def user_id = @properties["userId"]

      # Identifier of the project that owns the QR code; null when no project does.
      #
      # @return [String, nil]
      def project_id = @properties["projectId"]

      # Number of times that the QR code has been scanned. The documented body of a QR code that was just created has 1
      # here, not 0.
      #
      # @return [Integer]
      def scans = @properties["scans"]

      # The full short link behind the QR code. Not always `https://` + `domain` + `/` + `key`, so use it as it is.
      #
      # @return [String, nil]
      def short_link = @properties["shortLink"]

      # When the QR code was created. Omitted from the QR code in a scan event.
      #
      # @return [Time, nil]
      def created_at = @properties["createdAt"]

      # When the QR code was last changed. Omitted from the QR code in a scan event.
      #
      # @return [Time, nil]
      def updated_at = @properties["updatedAt"]

      # When the QR code stops redirecting; null means never. A delivered body may instead have
      # `1970-01-01T00:00:00.000Z` for never.
      #
      # @return [Time, nil]
      def expires_at = @properties["expiresAt"]

      # Destination of the QR code once it has expired; null or an empty string when none is set.
      #
      # @return [String, nil]
      def expired_url = @properties["expiredUrl"]

      # Password that a visitor must enter; null when the QR code is not protected.
      #
      # @return [String, nil]
      def password = @properties["password"]

      # Identifier of the QR code in your own system; null when none was given.
      #
      # @return [String, nil]
      def external_id = @properties["externalId"]

      # Whether leads and sales are attributed to this QR code.
      #
      # @return [Boolean, nil]
      def track_conversion = @properties["trackConversion"]

      # Whether link previews show the custom `title`, `description` and `image`.
      #
      # @return [Boolean, nil]
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

      # Whether the destination is shown under the short link's own address (cloaking).
      #
      # @return [Boolean, nil]
      def rewrite = @properties["rewrite"]

      # Whether search engines may index the short link behind the QR code.
      #
      # @return [Boolean, nil]
      def do_index = @properties["doIndex"]

      # Whether CodeQR calls the QR code flexible; what that changes is not published.
      #
      # @return [Boolean, nil]
      def flexible = @properties["flexible"]

      # Whether the QR code has been filled with content.
      #
      # @return [Boolean, nil]
      def filled = @properties["filled"]

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

      # Conditional destinations of the QR code, tried in order; null when there are none.
      #
      # @return [Array<Hash{String => Object}>, nil]
      def rules = @properties["rules"]

      # Whether a scan shows the content on a page instead of redirecting.
      #
      # @return [Boolean, nil]
      def use_display_page = @properties["useDisplayPage"]

      # Content encoded in a static QR code; null when the QR code is not static.
      #
      # @return [String, nil]
      def content_static = @properties["contentStatic"]

      # The text of a QR code of type `text`; null for all other types.
      #
      # @return [String, nil]
      def text = @properties["text"]

      # The message of a QR code of type `email`: address, subject and body, as strings; null for all other types.
      #
      # @return [Hash{String => Object}, nil]
      def email = @properties["email"]

      # The network of a QR code of type `wifi`: name, password and encryption, as strings; null for all other types.
      #
      # @return [Hash{String => Object}, nil]
      def wifi = @properties["wifi"]

      # The number of a QR code of type `phone`; null for all other types.
      #
      # @return [String, nil]
      def phone = @properties["phone"]

      # The contact of a QR code of type `vcard`, as strings; null for all other types.
      #
      # @return [Hash{String => Object}, nil]
      def vcard = @properties["vcard"]

      # The payment of a QR code of type `crypto`: currency, address and amount, as strings; null for all other types.
      #
      # @return [Hash{String => Object}, nil]
      def crypto = @properties["crypto"]

      # The message of a QR code of type `sms`: number and text, as strings; null for all other types.
      #
      # @return [Hash{String => Object}, nil]
      def sms = @properties["sms"]

      # The message of a QR code of type `whatsapp`; null for all other types.
      #
      # @return [QRCodeWhatsApp, nil]
      def whatsapp = @properties["whatsapp"]

      # The call of a QR code of type `facetime`, as strings; null for all other types.
      #
      # @return [Hash{String => Object}, nil]
      def facetime = @properties["facetime"]

      # The place of a QR code of type `latlog`: latitude and longitude, as strings; null for all other types.
      #
      # @return [Hash{String => Object}, nil]
      def latlog = @properties["latlog"]

      # Image in the middle of the QR code, as a URL or a data URL; null when there is none.
      #
      # @return [String, nil]
      def logo = @properties["logo"]

      # Background colour of the QR code, as a CSS colour.
      #
      # @return [String, nil]
      def bg_color = @properties["bgColor"]

      # Foreground colour of the QR code, as a CSS colour.
      #
      # @return [String, nil]
      def fg_color = @properties["fgColor"]

      # Side length of the QR code's image, in pixels.
      #
      # @return [Numeric, nil]
      def size = @properties["size"]

      # Error correction level of the QR code: `L`, `M`, `Q` or `H`.
      #
      # @return [String, nil]
      def level = @properties["level"]

      # Whether the logo is shown.
      #
      # @return [Boolean, nil]
      def show_logo = @properties["showLogo"]

      # Image laid over the QR code, as a URL or a data URL; null when there is none.
      #
      # @return [String, nil]
      def src = @properties["src"]

      # Height of the image laid over the QR code, in pixels.
      #
      # @return [Numeric, nil]
      def height = @properties["height"]

      # Width of the image laid over the QR code, in pixels.
      #
      # @return [Numeric, nil]
      def width = @properties["width"]

      # Whether the QR code is cleared behind the image laid over it.
      #
      # @return [Boolean, nil]
      def excavate = @properties["excavate"]

      # Whether the QR code's statistics are public.
      #
      # @return [Boolean, nil]
      def public_stats = @properties["publicStats"]

      # When the QR code was last scanned; null when it never was. A delivered body may instead have
      # `1970-01-01T00:00:00.000Z` for never.
      #
      # @return [Time, nil]
      def last_clicked = @properties["lastClicked"]

      # Number of leads attributed to the QR code.
      #
      # @return [Integer, nil]
      def leads = @properties["leads"]

      # Number of sales attributed to the QR code.
      #
      # @return [Integer, nil]
      def sales = @properties["sales"]

      # Sum of the sales attributed to the QR code, in the smallest unit of the project's currency (cents; whole yen).
      #
      # @return [Integer, nil]
      def sale_amount = @properties["saleAmount"]

      # Identifier of the QR code's first tag; null when it has none.
      #
      # @return [String, nil]
      def tag_id = @properties["tagId"]

      # The QR code's tags; empty or null when it has none.
      #
      # @return [Array<Tag>, nil]
      def tags = @properties["tags"]

      # Identifier of the folder that holds the QR code; null when it is not in a folder.
      #
      # @return [String, nil]
      def folder_id = @properties["folderId"]

      # Notes by the project's members about the QR code; null when there are none.
      #
      # @return [String, nil]
      def comments = @properties["comments"]

      # Font of the text in the QR code's frame; null when there is none.
      #
      # @return [QRCodeFrameTextStyles, nil]
      def frame_text_styles = @properties["frameTextStyles"]

      # Token that identifies CodeQR's notifications about the QR code; null when there are none. Opaque.
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

      # @api private
      def self.decode(value, path)
        demand(value, path)
        spellings = Kind::DateTime.spellings(value, "createdAt", "updatedAt", "expiresAt", "lastClicked")

        raise Fault.in(value, "id", String, path) unless value["id"].is_a?(String)
        raise Fault.in(value, "domain", String, path) unless value["domain"].is_a?(String)
        raise Fault.in(value, "key", String, path) unless value["key"].is_a?(String)

        v = value["archived"]
        unless !value.key?("archived") || v.is_a?(TrueClass) || v.is_a?(FalseClass)
          raise Fault.in(value, "archived", TrueClass, path)
        end

        v = value["static"]
        unless !value.key?("static") || v.is_a?(TrueClass) || v.is_a?(FalseClass)
          raise Fault.in(value, "static", TrueClass, path)
        end

        v = value["type"]
        raise Fault.in(value, "type", String, path) unless !value.key?("type") || v.is_a?(String)

        v = value["url"]
        raise Fault.in_nullable(value, "url", String, path) unless v.is_a?(String) || (v.nil? && value.key?("url"))

        v = value["userId"]
        unless v.is_a?(String) || (v.nil? && value.key?("userId"))
          raise Fault.in_nullable(value, "userId", String, path)
        end

        v = value["projectId"]
        unless v.is_a?(String) || (v.nil? && value.key?("projectId"))
          raise Fault.in_nullable(value, "projectId", String, path)
        end

        v = value["scans"]
        value["scans"] = Kind.integer(v) || raise(Fault.in(value, "scans", Integer, path))

        v = value["shortLink"]
        raise Fault.in(value, "shortLink", String, path) unless !value.key?("shortLink") || v.is_a?(String)

        v = value["createdAt"]
        if value.key?("createdAt")
          value["createdAt"] = Kind::DateTime.decode(v) || raise(Fault.in(value, "createdAt", Time, path))
        end

        v = value["updatedAt"]
        if value.key?("updatedAt")
          value["updatedAt"] = Kind::DateTime.decode(v) || raise(Fault.in(value, "updatedAt", Time, path))
        end

        v = value["expiresAt"]
        unless v.nil?
          value["expiresAt"] = Kind::DateTime.decode(v) || raise(Fault.in_nullable(value, "expiresAt", Time, path))
        end

        v = value["expiredUrl"]
        raise Fault.in_nullable(value, "expiredUrl", String, path) unless v.nil? || v.is_a?(String)

        v = value["password"]
        raise Fault.in_nullable(value, "password", String, path) unless v.nil? || v.is_a?(String)

        v = value["externalId"]
        raise Fault.in_nullable(value, "externalId", String, path) unless v.nil? || v.is_a?(String)

        v = value["trackConversion"]
        unless v.nil? || v.is_a?(TrueClass) || v.is_a?(FalseClass)
          raise Fault.in_nullable(value, "trackConversion", TrueClass, path)
        end

        v = value["proxy"]
        unless v.nil? || v.is_a?(TrueClass) || v.is_a?(FalseClass)
          raise Fault.in_nullable(value, "proxy", TrueClass, path)
        end

        v = value["title"]
        raise Fault.in_nullable(value, "title", String, path) unless v.nil? || v.is_a?(String)

        v = value["description"]
        raise Fault.in_nullable(value, "description", String, path) unless v.nil? || v.is_a?(String)

        v = value["image"]
        raise Fault.in_nullable(value, "image", String, path) unless v.nil? || v.is_a?(String)

        v = value["utm_source"]
        raise Fault.in_nullable(value, "utm_source", String, path) unless v.nil? || v.is_a?(String)

        v = value["utm_medium"]
        raise Fault.in_nullable(value, "utm_medium", String, path) unless v.nil? || v.is_a?(String)

        v = value["utm_campaign"]
        raise Fault.in_nullable(value, "utm_campaign", String, path) unless v.nil? || v.is_a?(String)

        v = value["utm_term"]
        raise Fault.in_nullable(value, "utm_term", String, path) unless v.nil? || v.is_a?(String)

        v = value["utm_content"]
        raise Fault.in_nullable(value, "utm_content", String, path) unless v.nil? || v.is_a?(String)

        v = value["rewrite"]
        unless v.nil? || v.is_a?(TrueClass) || v.is_a?(FalseClass)
          raise Fault.in_nullable(value, "rewrite", TrueClass, path)
        end

        v = value["doIndex"]
        unless v.nil? || v.is_a?(TrueClass) || v.is_a?(FalseClass)
          raise Fault.in_nullable(value, "doIndex", TrueClass, path)
        end

        v = value["flexible"]
        unless v.nil? || v.is_a?(TrueClass) || v.is_a?(FalseClass)
          raise Fault.in_nullable(value, "flexible", TrueClass, path)
        end

        v = value["filled"]
        unless v.nil? || v.is_a?(TrueClass) || v.is_a?(FalseClass)
          raise Fault.in_nullable(value, "filled", TrueClass, path)
        end

        v = value["ios"]
        raise Fault.in_nullable(value, "ios", String, path) unless v.nil? || v.is_a?(String)

        v = value["android"]
        raise Fault.in_nullable(value, "android", String, path) unless v.nil? || v.is_a?(String)

        v = value["geo"]
        raise Fault.in_nullable(value, "geo", Hash, path) unless v.nil? || v.is_a?(Hash)

        v = value["rules"]
        raise Fault.in_nullable(value, "rules", Array, path) unless v.nil? || v.is_a?(Array)

        if v
          value["rules"] = Kind.list(v, "#{path}/rules") do |item, at|
            raise Fault.type(Hash, item, at) unless item.is_a?(Hash)

            item
          end
        end

        v = value["useDisplayPage"]
        unless v.nil? || v.is_a?(TrueClass) || v.is_a?(FalseClass)
          raise Fault.in_nullable(value, "useDisplayPage", TrueClass, path)
        end

        v = value["contentStatic"]
        raise Fault.in_nullable(value, "contentStatic", String, path) unless v.nil? || v.is_a?(String)

        v = value["text"]
        raise Fault.in_nullable(value, "text", String, path) unless v.nil? || v.is_a?(String)

        v = value["email"]
        raise Fault.in_nullable(value, "email", Hash, path) unless v.nil? || v.is_a?(Hash)

        v = value["wifi"]
        raise Fault.in_nullable(value, "wifi", Hash, path) unless v.nil? || v.is_a?(Hash)

        v = value["phone"]
        raise Fault.in_nullable(value, "phone", String, path) unless v.nil? || v.is_a?(String)

        v = value["vcard"]
        raise Fault.in_nullable(value, "vcard", Hash, path) unless v.nil? || v.is_a?(Hash)

        v = value["crypto"]
        raise Fault.in_nullable(value, "crypto", Hash, path) unless v.nil? || v.is_a?(Hash)

        v = value["sms"]
        raise Fault.in_nullable(value, "sms", Hash, path) unless v.nil? || v.is_a?(Hash)

        v = value["whatsapp"]
        raise Fault.in_nullable(value, "whatsapp", Hash, path) unless v.nil? || v.is_a?(Hash)

        value["whatsapp"] = QRCodeWhatsApp.decode(v, "#{path}/whatsapp") if v

        v = value["facetime"]
        raise Fault.in_nullable(value, "facetime", Hash, path) unless v.nil? || v.is_a?(Hash)

        v = value["latlog"]
        raise Fault.in_nullable(value, "latlog", Hash, path) unless v.nil? || v.is_a?(Hash)

        v = value["logo"]
        raise Fault.in_nullable(value, "logo", String, path) unless v.nil? || v.is_a?(String)

        v = value["bgColor"]
        raise Fault.in_nullable(value, "bgColor", String, path) unless v.nil? || v.is_a?(String)

        v = value["fgColor"]
        raise Fault.in_nullable(value, "fgColor", String, path) unless v.nil? || v.is_a?(String)

        v = value["size"]
        raise Fault.in_nullable(value, "size", Float, path) unless v.nil? || (v.is_a?(Numeric) && v.finite?)

        v = value["level"]
        raise Fault.in_nullable(value, "level", String, path) unless v.nil? || v.is_a?(String)

        v = value["showLogo"]
        unless v.nil? || v.is_a?(TrueClass) || v.is_a?(FalseClass)
          raise Fault.in_nullable(value, "showLogo", TrueClass, path)
        end

        v = value["src"]
        raise Fault.in_nullable(value, "src", String, path) unless v.nil? || v.is_a?(String)

        v = value["height"]
        raise Fault.in_nullable(value, "height", Float, path) unless v.nil? || (v.is_a?(Numeric) && v.finite?)

        v = value["width"]
        raise Fault.in_nullable(value, "width", Float, path) unless v.nil? || (v.is_a?(Numeric) && v.finite?)

        v = value["excavate"]
        unless v.nil? || v.is_a?(TrueClass) || v.is_a?(FalseClass)
          raise Fault.in_nullable(value, "excavate", TrueClass, path)
        end

        v = value["publicStats"]
        unless v.nil? || v.is_a?(TrueClass) || v.is_a?(FalseClass)
          raise Fault.in_nullable(value, "publicStats", TrueClass, path)
        end

        v = value["lastClicked"]
        unless v.nil?
          value["lastClicked"] = Kind::DateTime.decode(v) || raise(Fault.in_nullable(value, "lastClicked", Time, path))
        end

        v = value["leads"]
        value["leads"] = Kind.integer(v) || raise(Fault.in_nullable(value, "leads", Integer, path)) unless v.nil?

        v = value["sales"]
        value["sales"] = Kind.integer(v) || raise(Fault.in_nullable(value, "sales", Integer, path)) unless v.nil?

        v = value["saleAmount"]
        unless v.nil?
          value["saleAmount"] = Kind.integer(v) || raise(Fault.in_nullable(value, "saleAmount", Integer, path))
        end

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

        v = value["folderId"]
        raise Fault.in_nullable(value, "folderId", String, path) unless v.nil? || v.is_a?(String)

        v = value["comments"]
        raise Fault.in_nullable(value, "comments", String, path) unless v.nil? || v.is_a?(String)

        v = value["frameTextStyles"]
        raise Fault.in_nullable(value, "frameTextStyles", Hash, path) unless v.nil? || v.is_a?(Hash)

        value["frameTextStyles"] = QRCodeFrameTextStyles.decode(v, "#{path}/frameTextStyles") if v

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

        holding(value, spellings)
      end
    end
  end
end
