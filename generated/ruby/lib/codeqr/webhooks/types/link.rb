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
      def id = @properties[:id]

      # Domain of the short link, without a scheme.
      #
      # @return [String]
      def domain = @properties[:domain]

      # Path of the short link, without a leading slash; may itself contain slashes.
      #
      # @return [String]
      def key = @properties[:key]

      # Identifier of the link in the consumer's own system; null when none was given.
      #
      # @return [String, nil]
      def external_id = @properties[:external_id]

      # Where the link leads. May be an empty string.
      #
      # @return [String]
      def url = @properties[:url]

      # Whether leads and sales are attributed to this link.
      #
      # @return [Boolean]
      def track_conversion = @properties[:track_conversion]

      # Whether the link is archived: hidden in the dashboard, yet still redirecting.
      #
      # @return [Boolean]
      def archived = @properties[:archived]

      # When the link stops redirecting; null when it never does. A delivered body may say never with
      # `1970-01-01T00:00:00.000Z` instead.
      #
      # @return [Time, nil]
      def expires_at = @properties[:expires_at]

      # Where the link leads once it has expired; null or an empty string when no such address is set.
      #
      # @return [String, nil]
      def expired_url = @properties[:expired_url]

      # Password that a visitor must enter; null when the link is not protected.
      #
      # @return [String, nil]
      def password = @properties[:password]

      # Whether link previews show the custom `title`, `description`, `image` and `video`.
      #
      # @return [Boolean]
      def proxy = @properties[:proxy]

      # Custom title of the link preview; null when none is set.
      #
      # @return [String, nil]
      def title = @properties[:title]

      # Custom description of the link preview; null when none is set.
      #
      # @return [String, nil]
      def description = @properties[:description]

      # Custom image of the link preview, usually a URL; null when none is set.
      #
      # @return [String, nil]
      def image = @properties[:image]

      # Custom video of the link preview, usually a URL; null when none is set.
      #
      # @return [String, nil]
      def video = @properties[:video]

      # Whether the destination is shown under the short link's own address (cloaking).
      #
      # @return [Boolean]
      def rewrite = @properties[:rewrite]

      # Whether search engines may index the short link.
      #
      # @return [Boolean]
      def do_index = @properties[:do_index]

      # Destination for visitors on iOS; null when they follow `url`.
      #
      # @return [String, nil]
      def ios = @properties[:ios]

      # Destination for visitors on Android; null when they follow `url`.
      #
      # @return [String, nil]
      def android = @properties[:android]

      # Destinations by country: keys are ISO 3166-1 alpha-2 codes, values are URLs. Null when every country follows
      # `url`.
      #
      # @return [Hash{String => Object}, nil]
      def geo = @properties[:geo]

      # Whether the link's statistics are public.
      #
      # @return [Boolean]
      def public_stats = @properties[:public_stats]

      # Identifier of the link's first tag; null when it has none. Left out of links that come with a click, a lead or a
      # sale.
      #
      # @return [String, nil]
      def tag_id = @properties[:tag_id]

      # The link's tags; empty or null when it has none. Left out of links that come with a click, a lead or a sale.
      #
      # @return [Array<Tag>, nil]
      def tags = @properties[:tags]

      # Notes of the project's members on the link; null when there are none.
      #
      # @return [String, nil]
      def comments = @properties[:comments]

      # The whole short link. Not always `https://` + `domain` + `/` + `key`: use it as it stands.
      #
      # @return [String]
      def short_link = @properties[:short_link]

      # Address of an image with the link's QR code.
      #
      # @return [String]
      def qr_code = @properties[:qr_code]

      # UTM source added to the destination; null when none is set.
      #
      # @return [String, nil]
      def utm_source = @properties[:utm_source]

      # UTM medium added to the destination; null when none is set.
      #
      # @return [String, nil]
      def utm_medium = @properties[:utm_medium]

      # UTM campaign added to the destination; null when none is set.
      #
      # @return [String, nil]
      def utm_campaign = @properties[:utm_campaign]

      # UTM term added to the destination; null when none is set.
      #
      # @return [String, nil]
      def utm_term = @properties[:utm_term]

      # UTM content added to the destination; null when none is set.
      #
      # @return [String, nil]
      def utm_content = @properties[:utm_content]

      # Identifier of the user who created the link; null when no user did.
      #
      # @return [String, nil]
      def user_id = @properties[:user_id]

      # Identifier of the project that owns the link. The documented bodies carry this key twice with the same value; as
      # everywhere in JSON the last one counts.
      #
      # @return [String]
      def project_id = @properties[:project_id]

      # How many times the link has been clicked.
      #
      # @return [Integer]
      def clicks = @properties[:clicks]

      # When the link was last clicked; null when it never was.
      #
      # @return [Time, nil]
      def last_clicked = @properties[:last_clicked]

      # How many leads are attributed to the link.
      #
      # @return [Integer]
      def leads = @properties[:leads]

      # How many sales are attributed to the link.
      #
      # @return [Integer]
      def sales = @properties[:sales]

      # Sum of the sales attributed to the link, in the smallest unit of the project's currency (cents; whole yen).
      #
      # @return [Integer]
      def sale_amount = @properties[:sale_amount]

      # When the link was created.
      #
      # @return [Time]
      def created_at = @properties[:created_at]

      # When the link was last changed; counting a click changes it too.
      #
      # @return [Time]
      def updated_at = @properties[:updated_at]

      # Whether the link is a flexible one, in CodeQR's sense of the word; what that changes is not published.
      #
      # @return [Boolean, nil]
      def flexible = @properties[:flexible]

      # Conditional destinations of the link, tried in their order; null when there are none.
      #
      # @return [Array<Hash{String => Object}>, nil]
      def rules = @properties[:rules]

      # Identifier of the folder that the link is in; null when it is in none.
      #
      # @return [String, nil]
      def folder_id = @properties[:folder_id]

      # Token that CodeQR's notifications about the link are tied to; null when there are none. Opaque.
      #
      # @return [String, nil]
      def notification_token = @properties[:notification_token]

      # Whether visitors see a page before they are redirected.
      #
      # @return [Boolean, nil]
      def pre_redirection = @properties[:pre_redirection]

      # Identifier of the page that visitors see before they are redirected; null when there is none.
      #
      # @return [String, nil]
      def page_id = @properties[:page_id]

      # Address of the page that visitors see before they are redirected; null when there is none.
      #
      # @return [String, nil]
      def page_url = @properties[:page_url]

      # Whether visitors must fill in the form on that page to be redirected.
      #
      # @return [Boolean, nil]
      def is_form_mandatory = @properties[:is_form_mandatory]

      # Whether the link has been filled with a destination.
      #
      # @return [Boolean, nil]
      def filled = @properties[:filled]

      # Whether the link serves as a template for others.
      #
      # @return [Boolean, nil]
      def use_as_template = @properties[:use_as_template]

      # @api private
      def self.decode(value)
        reader = Reader.new(value)
        reader.required(:id, "id", Kind::Text)
        reader.required(:domain, "domain", Kind::Text)
        reader.required(:key, "key", Kind::Text)
        reader.optional_nullable(:external_id, "externalId", Kind::Text)
        reader.required(:url, "url", Kind::Text)
        reader.required(:track_conversion, "trackConversion", Kind::Flag)
        reader.required(:archived, "archived", Kind::Flag)
        reader.optional_nullable(:expires_at, "expiresAt", Kind::DateTime)
        reader.nullable(:expired_url, "expiredUrl", Kind::Text)
        reader.nullable(:password, "password", Kind::Text)
        reader.required(:proxy, "proxy", Kind::Flag)
        reader.nullable(:title, "title", Kind::Text)
        reader.nullable(:description, "description", Kind::Text)
        reader.nullable(:image, "image", Kind::Text)
        reader.nullable(:video, "video", Kind::Text)
        reader.required(:rewrite, "rewrite", Kind::Flag)
        reader.required(:do_index, "doIndex", Kind::Flag)
        reader.nullable(:ios, "ios", Kind::Text)
        reader.nullable(:android, "android", Kind::Text)
        reader.nullable(:geo, "geo", Kind::Map)
        reader.required(:public_stats, "publicStats", Kind::Flag)
        reader.optional_nullable(:tag_id, "tagId", Kind::Text)
        reader.optional_nullable(:tags, "tags", Kind::List.new(Tag))
        reader.nullable(:comments, "comments", Kind::Text)
        reader.required(:short_link, "shortLink", Kind::Text)
        reader.required(:qr_code, "qrCode", Kind::Text)
        reader.nullable(:utm_source, "utm_source", Kind::Text)
        reader.nullable(:utm_medium, "utm_medium", Kind::Text)
        reader.nullable(:utm_campaign, "utm_campaign", Kind::Text)
        reader.nullable(:utm_term, "utm_term", Kind::Text)
        reader.nullable(:utm_content, "utm_content", Kind::Text)
        reader.optional_nullable(:user_id, "userId", Kind::Text)
        reader.required(:project_id, "projectId", Kind::Text)
        reader.required(:clicks, "clicks", Kind::Whole)
        reader.optional_nullable(:last_clicked, "lastClicked", Kind::DateTime)
        reader.required(:leads, "leads", Kind::Whole)
        reader.required(:sales, "sales", Kind::Whole)
        reader.required(:sale_amount, "saleAmount", Kind::Whole)
        reader.required(:created_at, "createdAt", Kind::DateTime)
        reader.required(:updated_at, "updatedAt", Kind::DateTime)
        reader.optional_nullable(:flexible, "flexible", Kind::Flag)
        reader.optional_nullable(:rules, "rules", Kind::List.new(Kind::Map))
        reader.optional_nullable(:folder_id, "folderId", Kind::Text)
        reader.optional_nullable(:notification_token, "notificationToken", Kind::Text)
        reader.optional_nullable(:pre_redirection, "preRedirection", Kind::Flag)
        reader.optional_nullable(:page_id, "pageId", Kind::Text)
        reader.optional_nullable(:page_url, "pageUrl", Kind::Text)
        reader.optional_nullable(:is_form_mandatory, "isFormMandatory", Kind::Flag)
        reader.optional_nullable(:filled, "filled", Kind::Flag)
        reader.optional_nullable(:use_as_template, "useAsTemplate", Kind::Flag)
        read_by(reader)
      end
    end
  end
end
