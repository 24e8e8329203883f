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
        id domain key url track_conversion archived expired_url password proxy title description image video rewrite
        do_index ios android geo public_stats comments short_link qr_code utm_source utm_medium utm_campaign utm_term
        utm_content project_id clicks leads sales sale_amount created_at updated_at
      ].freeze

      # Identifier of the link. Opaque.
      #
      # @return [String]
      def id = @properties["id"]

      # Domain of the short link, without a scheme.
      #
      # @return [String]
      def domain = @properties["domain"]

      # Path of the short link, without a leading slash; may itself contain slashes.
      #
      # @return [String]
      def key = @properties["key"]

      # Identifier of the link in the consumer's own system; null when none was given.
      #
      # @return [String, nil]
      def external_id = @properties["externalId"]

      # Where the link leads. May be an empty string.
      #
      # @return [String]
      def url = @properties["url"]

      # Whether leads and sales are attributed to this link.
      #
      # @return [Boolean]
      def track_conversion = @properties["trackConversion"]

      # Whether the link is archived: hidden in the dashboard, yet still redirecting.
      #
      # @return [Boolean]
      def archived = @properties["archived"]

      # When the link stops redirecting; null when it never does. A delivered body may say never with
      # `1970-01-01T00:00:00.000Z` instead.
      #
      # @return [Time, nil]
      def expires_at = @properties["expiresAt"]

      # Where the link leads once it has expired; null or an empty string when no such address is set.
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

      # Identifier of the link's first tag; null when it has none. Left out of links that come with a click, a lead or a
      # sale.
      #
      # @return [String, nil]
      def tag_id = @properties["tagId"]

      # The link's tags; empty or null when it has none. Left out of links that come with a click, a lead or a sale.
      #
      # @return [Array<Tag>, nil]
      def tags = @properties["tags"]

      # Notes of the project's members on the link; null when there are none.
      #
      # @return [String, nil]
      def comments = @properties["comments"]

      # The whole short link. Not always `https://` + `domain` + `/` + `key`: use it as it stands.
      #
      # @return [String]
      def short_link = @properties["shortLink"]

      # Address of an image with the link's QR code.
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

      # Identifier of the project that owns the link. The documented bodies carry this key twice with the same value; as
      # everywhere in JSON the last one counts.
      #
      # @return [String]
      def project_id = @properties["projectId"]

      # How many times the link has been clicked.
      #
      # @return [Integer]
      def clicks = @properties["clicks"]

      # When the link was last clicked; null when it never was.
      #
      # @return [Time, nil]
      def last_clicked = @properties["lastClicked"]

      # How many leads are attributed to the link.
      #
      # @return [Integer]
      def leads = @properties["leads"]

      # How many sales are attributed to the link.
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

      # Whether the link is a flexible one, in CodeQR's sense of the word; what that changes is not published.
      #
      # @return [Boolean, nil]
      def flexible = @properties["flexible"]

      # Conditional destinations of the link, tried in their order; null when there are none.
      #
      # @return [Array<Hash{String => Object}>, nil]
      def rules = @properties["rules"]

      # Identifier of the folder that the link is in; null when it is in none.
      #
      # @return [String, nil]
      def folder_id = @properties["folderId"]

      # Token that CodeQR's notifications about the link are tied to; null when there are none. Opaque.
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

      # Address of the page that visitors see before they are redirected; null when there is none.
      #
      # @return [String, nil]
      def page_url = @properties["pageUrl"]

      # Whether visitors must fill in the form on that page to be redirected.
      #
      # @return [Boolean, nil]
      def is_form_mandatory = @properties["isFormMandatory"]

      # Whether the link has been filled with a destination.
      #
      # @return [Boolean, nil]
      def filled = @properties["filled"]

      # Whether the link serves as a template for others.
      #
      # @return [Boolean, nil]
      def use_as_template = @properties["useAsTemplate"]

      # @api private
      def self.decode(value)
        reader = Reader.new(value)
        reader.required("id", String)
        reader.required("domain", String)
        reader.required("key", String)
        reader.optional_nullable("externalId", String)
        reader.required("url", String)
        reader.required("trackConversion", TrueClass, FalseClass)
        reader.required("archived", TrueClass, FalseClass)
        reader.optional_nullable("expiresAt", String)
        reader.convert("expiresAt", Kind::DateTime)
        reader.nullable("expiredUrl", String)
        reader.nullable("password", String)
        reader.required("proxy", TrueClass, FalseClass)
        reader.nullable("title", String)
        reader.nullable("description", String)
        reader.nullable("image", String)
        reader.nullable("video", String)
        reader.required("rewrite", TrueClass, FalseClass)
        reader.required("doIndex", TrueClass, FalseClass)
        reader.nullable("ios", String)
        reader.nullable("android", String)
        reader.nullable("geo", Hash)
        reader.required("publicStats", TrueClass, FalseClass)
        reader.optional_nullable("tagId", String)
        reader.optional_nullable("tags", Array)
        reader.convert("tags", Kind::List.new(Hash, kind: Tag))
        reader.nullable("comments", String)
        reader.required("shortLink", String)
        reader.required("qrCode", String)
        reader.nullable("utm_source", String)
        reader.nullable("utm_medium", String)
        reader.nullable("utm_campaign", String)
        reader.nullable("utm_term", String)
        reader.nullable("utm_content", String)
        reader.optional_nullable("userId", String)
        reader.required("projectId", String)
        reader.required("clicks", Integer, Float)
        reader.convert("clicks", Kind::Whole)
        reader.optional_nullable("lastClicked", String)
        reader.convert("lastClicked", Kind::DateTime)
        reader.required("leads", Integer, Float)
        reader.convert("leads", Kind::Whole)
        reader.required("sales", Integer, Float)
        reader.convert("sales", Kind::Whole)
        reader.required("saleAmount", Integer, Float)
        reader.convert("saleAmount", Kind::Whole)
        reader.required("createdAt", String)
        reader.convert("createdAt", Kind::DateTime)
        reader.required("updatedAt", String)
        reader.convert("updatedAt", Kind::DateTime)
        reader.optional_nullable("flexible", TrueClass, FalseClass)
        reader.optional_nullable("rules", Array)
        reader.convert("rules", Kind::List.new(Hash))
        reader.optional_nullable("folderId", String)
        reader.optional_nullable("notificationToken", String)
        reader.optional_nullable("preRedirection", TrueClass, FalseClass)
        reader.optional_nullable("pageId", String)
        reader.optional_nullable("pageUrl", String)
        reader.optional_nullable("isFormMandatory", TrueClass, FalseClass)
        reader.optional_nullable("filled", TrueClass, FalseClass)
        reader.optional_nullable("useAsTemplate", TrueClass, FalseClass)
        holding(reader.properties)
      end
    end
  end
end
