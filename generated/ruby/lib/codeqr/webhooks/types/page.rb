# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # A hosted page. In a visit event it has fewer properties than in the events for a page that was created, updated or
    # deleted.
    class Page < Record
      # @api private
      NAMES = {
        id: "id",
        domain: "domain",
        key: "key",
        name: "name",
        type: "type",
        project_id: "projectId",
        user_id: "userId",
        views: "views",
        created_at: "createdAt",
        updated_at: "updatedAt",
        description: "description",
        logo: "logo",
        image: "image",
        image_blurhash: "imageBlurhash",
        external_id: "externalId",
        track_conversion: "trackConversion",
        message404: "message404",
        page_title: "pageTitle",
        page_subtitle: "pageSubtitle",
        hero_button_link: "heroButtonLink",
        hero_button_text: "heroButtonText",
        hero_show_button: "heroShowButton",
        page_background_type: "pageBackgroundType",
        page_background_styles: "pageBackgroundStyles",
        page_form_type: "pageFormType",
        page_from_styles: "pageFromStyles",
        input_style: "inputStyle",
        button_type: "buttonType",
        button_styles: "buttonStyles",
        submit_button_type: "submitButtonType",
        submit_button_styles: "submitButtonStyles",
        font_family: "fontFamily",
        font_color: "fontColor",
        items: "items",
        last_clicked: "lastClicked",
        leads: "leads",
        sales: "sales",
        sale_amount: "saleAmount",
        public_stats: "publicStats",
        hidden_logo: "hiddenLogo",
        notification_token: "notificationToken",
        social_media_links: "socialMediaLinks",
        feedbacks_count: "feedbacksCount",
        thank_you_title: "thankYouTitle",
        thank_you_description: "thankYouDescription",
        thank_you_redirect_url: "thankYouRedirectUrl",
        url: "url",
        folder_id: "folderId"
      }.freeze

      # @api private
      REQUIRED = %i[
        id
        domain
        key
        name
        type
        project_id
        user_id
        views
      ].freeze

      # Identifier of the page. Opaque.
      #
      # @return [String]
      def id = @properties["id"]

      # Domain of the page, without a scheme.
      #
      # @return [String]
      def domain = @properties["domain"]

      # Path of the page, without a leading slash; usually contains a slash, as in `p/pHs20VCe8V`.
      #
      # @return [String]
      def key = @properties["key"]

      # Name of the page in the dashboard; null when it has none.
      #
      # @return [String, nil]
      def name = @properties["name"]

      # Kind of page, such as `feedback`.
      #
      # @return [String]
      def type = @properties["type"]

      # Identifier of the project that owns the page.
      #
      # @return [String]
      def project_id = @properties["projectId"]

      # Identifier of the user who created the page; null when no user did.
      #
      # @return [String, nil]
      def user_id = @properties["userId"]

      # Number of times that the page has been visited. The documented body of a page that was just created has 1 here,
      # not 0.
      #
      # @return [Integer]
      def views = @properties["views"]

      # When the page was created. Omitted from the page in a visit event.
      #
      # @return [Time, nil]
      def created_at = @properties["createdAt"]

      # When the page was last changed. Omitted from the page in a visit event.
      #
      # @return [Time, nil]
      def updated_at = @properties["updatedAt"]

      # Description of the page; null when it has none.
      #
      # @return [String, nil]
      def description = @properties["description"]

      # Logo on the page, usually a URL; null when there is none.
      #
      # @return [String, nil]
      def logo = @properties["logo"]

      # Image on the page, usually a URL; null when there is none.
      #
      # @return [String, nil]
      def image = @properties["image"]

      # BlurHash of `image`, shown while the image loads; null when there is none.
      #
      # @return [String, nil]
      def image_blurhash = @properties["imageBlurhash"]

      # Identifier of the page in your own system; null when none was given.
      #
      # @return [String, nil]
      def external_id = @properties["externalId"]

      # Whether leads and sales are attributed to this page.
      #
      # @return [Boolean, nil]
      def track_conversion = @properties["trackConversion"]

      # Text that visitors see when the page is not found; null when no custom text is set.
      #
      # @return [String, nil]
      def message404 = @properties["message404"]

      # Heading on the page.
      #
      # @return [String, nil]
      def page_title = @properties["pageTitle"]

      # Line below the heading on the page.
      #
      # @return [String, nil]
      def page_subtitle = @properties["pageSubtitle"]

      # Destination of the button at the top of the page; null when it has none.
      #
      # @return [String, nil]
      def hero_button_link = @properties["heroButtonLink"]

      # Text on the button at the top of the page; null when there is none.
      #
      # @return [String, nil]
      def hero_button_text = @properties["heroButtonText"]

      # Whether the button at the top of the page is shown.
      #
      # @return [Boolean, nil]
      def hero_show_button = @properties["heroShowButton"]

      # Kind of background on the page.
      #
      # @return [String, nil]
      def page_background_type = @properties["pageBackgroundType"]

      # Styles of the page's background.
      #
      # @return [Hash{String => Object}, nil]
      def page_background_styles = @properties["pageBackgroundStyles"]

      # Kind of form on the page.
      #
      # @return [String, nil]
      def page_form_type = @properties["pageFormType"]

      # Styles of the page's form. CodeQR spells the name this way.
      #
      # @return [Hash{String => Object}, nil]
      def page_from_styles = @properties["pageFromStyles"]

      # Style of the form's inputs; null when no custom style is set.
      #
      # @return [String, nil]
      def input_style = @properties["inputStyle"]

      # Kind of buttons on the page.
      #
      # @return [String, nil]
      def button_type = @properties["buttonType"]

      # Styles of the page's buttons.
      #
      # @return [Hash{String => Object}, nil]
      def button_styles = @properties["buttonStyles"]

      # Kind of submit button on the form.
      #
      # @return [String, nil]
      def submit_button_type = @properties["submitButtonType"]

      # Styles of the form's submit button.
      #
      # @return [Hash{String => Object}, nil]
      def submit_button_styles = @properties["submitButtonStyles"]

      # Font family of the page.
      #
      # @return [String, nil]
      def font_family = @properties["fontFamily"]

      # Text colour of the page, as a CSS colour.
      #
      # @return [String, nil]
      def font_color = @properties["fontColor"]

      # Content of the page. Its shape is not published: it may be any value, including null.
      #
      # @return [Object]
      def items = @properties["items"]

      # When the page was last visited; null when it never was. A delivered body may instead have
      # `1970-01-01T00:00:00.000Z` for never.
      #
      # @return [Time, nil]
      def last_clicked = @properties["lastClicked"]

      # Number of leads attributed to the page.
      #
      # @return [Integer, nil]
      def leads = @properties["leads"]

      # Number of sales attributed to the page.
      #
      # @return [Integer, nil]
      def sales = @properties["sales"]

      # Sum of the sales attributed to the page, in the smallest unit of the project's currency (cents; whole yen).
      #
      # @return [Integer, nil]
      def sale_amount = @properties["saleAmount"]

      # Whether the page's statistics are public.
      #
      # @return [Boolean, nil]
      def public_stats = @properties["publicStats"]

      # Whether CodeQR's logo is hidden on the page.
      #
      # @return [Boolean, nil]
      def hidden_logo = @properties["hiddenLogo"]

      # Token that identifies CodeQR's notifications about the page; null when there are none. Opaque.
      #
      # @return [String, nil]
      def notification_token = @properties["notificationToken"]

      # The page owner's addresses on social media, by network; null when there are none.
      #
      # @return [Hash{String => Object}, nil]
      def social_media_links = @properties["socialMediaLinks"]

      # Number of times that feedback has been left on the page.
      #
      # @return [Integer, nil]
      def feedbacks_count = @properties["feedbacksCount"]

      # Heading that visitors see after filling in the form.
      #
      # @return [String, nil]
      def thank_you_title = @properties["thankYouTitle"]

      # Text that visitors see after filling in the form.
      #
      # @return [String, nil]
      def thank_you_description = @properties["thankYouDescription"]

      # URL that visitors are sent to after filling in the form; null when they stay.
      #
      # @return [String, nil]
      def thank_you_redirect_url = @properties["thankYouRedirectUrl"]

      # URL that belongs to the page. May be an empty string.
      #
      # @return [String, nil]
      def url = @properties["url"]

      # Identifier of the folder that holds the page; null when it is not in a folder.
      #
      # @return [String, nil]
      def folder_id = @properties["folderId"]

      # @api private
      def self.decode(value, path)
        demand(value, path)
        spellings = Kind::DateTime.spellings(value, "createdAt", "updatedAt", "lastClicked")

        raise Fault.in(value, "id", String, path) unless value["id"].is_a?(String)
        raise Fault.in(value, "domain", String, path) unless value["domain"].is_a?(String)
        raise Fault.in(value, "key", String, path) unless value["key"].is_a?(String)

        v = value["name"]
        raise Fault.in_nullable(value, "name", String, path) unless v.is_a?(String) || (v.nil? && value.key?("name"))
        raise Fault.in(value, "type", String, path) unless value["type"].is_a?(String)
        raise Fault.in(value, "projectId", String, path) unless value["projectId"].is_a?(String)

        v = value["userId"]
        unless v.is_a?(String) || (v.nil? && value.key?("userId"))
          raise Fault.in_nullable(value, "userId", String, path)
        end

        v = value["views"]
        value["views"] = Kind.integer(v) || raise(Fault.in(value, "views", Integer, path))

        v = value["createdAt"]
        if value.key?("createdAt")
          value["createdAt"] = Kind::DateTime.decode(v) || raise(Fault.in(value, "createdAt", Time, path))
        end

        v = value["updatedAt"]
        if value.key?("updatedAt")
          value["updatedAt"] = Kind::DateTime.decode(v) || raise(Fault.in(value, "updatedAt", Time, path))
        end

        v = value["description"]
        raise Fault.in_nullable(value, "description", String, path) unless v.nil? || v.is_a?(String)

        v = value["logo"]
        raise Fault.in_nullable(value, "logo", String, path) unless v.nil? || v.is_a?(String)

        v = value["image"]
        raise Fault.in_nullable(value, "image", String, path) unless v.nil? || v.is_a?(String)

        v = value["imageBlurhash"]
        raise Fault.in_nullable(value, "imageBlurhash", String, path) unless v.nil? || v.is_a?(String)

        v = value["externalId"]
        raise Fault.in_nullable(value, "externalId", String, path) unless v.nil? || v.is_a?(String)

        v = value["trackConversion"]
        unless v.nil? || v.is_a?(TrueClass) || v.is_a?(FalseClass)
          raise Fault.in_nullable(value, "trackConversion", TrueClass, path)
        end

        v = value["message404"]
        raise Fault.in_nullable(value, "message404", String, path) unless v.nil? || v.is_a?(String)

        v = value["pageTitle"]
        raise Fault.in_nullable(value, "pageTitle", String, path) unless v.nil? || v.is_a?(String)

        v = value["pageSubtitle"]
        raise Fault.in_nullable(value, "pageSubtitle", String, path) unless v.nil? || v.is_a?(String)

        v = value["heroButtonLink"]
        raise Fault.in_nullable(value, "heroButtonLink", String, path) unless v.nil? || v.is_a?(String)

        v = value["heroButtonText"]
        raise Fault.in_nullable(value, "heroButtonText", String, path) unless v.nil? || v.is_a?(String)

        v = value["heroShowButton"]
        unless v.nil? || v.is_a?(TrueClass) || v.is_a?(FalseClass)
          raise Fault.in_nullable(value, "heroShowButton", TrueClass, path)
        end

        v = value["pageBackgroundType"]
        raise Fault.in_nullable(value, "pageBackgroundType", String, path) unless v.nil? || v.is_a?(String)

        v = value["pageBackgroundStyles"]
        raise Fault.in_nullable(value, "pageBackgroundStyles", Hash, path) unless v.nil? || v.is_a?(Hash)

        v = value["pageFormType"]
        raise Fault.in_nullable(value, "pageFormType", String, path) unless v.nil? || v.is_a?(String)

        v = value["pageFromStyles"]
        raise Fault.in_nullable(value, "pageFromStyles", Hash, path) unless v.nil? || v.is_a?(Hash)

        v = value["inputStyle"]
        raise Fault.in_nullable(value, "inputStyle", String, path) unless v.nil? || v.is_a?(String)

        v = value["buttonType"]
        raise Fault.in_nullable(value, "buttonType", String, path) unless v.nil? || v.is_a?(String)

        v = value["buttonStyles"]
        raise Fault.in_nullable(value, "buttonStyles", Hash, path) unless v.nil? || v.is_a?(Hash)

        v = value["submitButtonType"]
        raise Fault.in_nullable(value, "submitButtonType", String, path) unless v.nil? || v.is_a?(String)

        v = value["submitButtonStyles"]
        raise Fault.in_nullable(value, "submitButtonStyles", Hash, path) unless v.nil? || v.is_a?(Hash)

        v = value["fontFamily"]
        raise Fault.in_nullable(value, "fontFamily", String, path) unless v.nil? || v.is_a?(String)

        v = value["fontColor"]
        raise Fault.in_nullable(value, "fontColor", String, path) unless v.nil? || v.is_a?(String)

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

        v = value["publicStats"]
        unless v.nil? || v.is_a?(TrueClass) || v.is_a?(FalseClass)
          raise Fault.in_nullable(value, "publicStats", TrueClass, path)
        end

        v = value["hiddenLogo"]
        unless v.nil? || v.is_a?(TrueClass) || v.is_a?(FalseClass)
          raise Fault.in_nullable(value, "hiddenLogo", TrueClass, path)
        end

        v = value["notificationToken"]
        raise Fault.in_nullable(value, "notificationToken", String, path) unless v.nil? || v.is_a?(String)

        v = value["socialMediaLinks"]
        raise Fault.in_nullable(value, "socialMediaLinks", Hash, path) unless v.nil? || v.is_a?(Hash)

        v = value["feedbacksCount"]
        unless v.nil?
          value["feedbacksCount"] = Kind.integer(v) || raise(Fault.in_nullable(value, "feedbacksCount", Integer, path))
        end

        v = value["thankYouTitle"]
        raise Fault.in_nullable(value, "thankYouTitle", String, path) unless v.nil? || v.is_a?(String)

        v = value["thankYouDescription"]
        raise Fault.in_nullable(value, "thankYouDescription", String, path) unless v.nil? || v.is_a?(String)

        v = value["thankYouRedirectUrl"]
        raise Fault.in_nullable(value, "thankYouRedirectUrl", String, path) unless v.nil? || v.is_a?(String)

        v = value["url"]
        raise Fault.in_nullable(value, "url", String, path) unless v.nil? || v.is_a?(String)

        v = value["folderId"]
        raise Fault.in_nullable(value, "folderId", String, path) unless v.nil? || v.is_a?(String)

        holding(value, spellings)
      end
    end
  end
end
