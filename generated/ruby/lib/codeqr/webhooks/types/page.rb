# frozen_string_literal: true

# Generated from schemas/ by `npm run generate`. Do not edit.

module CodeQR
  module Webhooks
    # A hosted page. One that comes with a visit has fewer of its properties than one that was created, updated or
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
        id domain key name type project_id user_id views
      ].freeze

      # Identifier of the page. Opaque.
      #
      # @return [String]
      def id = @properties["id"]

      # Domain of the page, without a scheme.
      #
      # @return [String]
      def domain = @properties["domain"]

      # Path of the page, without a leading slash; contains a slash as a rule, as in `p/pHs20VCe8V`.
      #
      # @return [String]
      def key = @properties["key"]

      # Name of the page in the dashboard; null when it has none.
      #
      # @return [String, nil]
      def name = @properties["name"]

      # What kind of page it is, such as `feedback`.
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

      # How many times the page has been visited. 1, not 0, in the documented body of a page that was just created.
      #
      # @return [Integer]
      def views = @properties["views"]

      # When the page was created. Left out of pages that come with a visit.
      #
      # @return [Time, nil]
      def created_at = @properties["createdAt"]

      # When the page was last changed. Left out of pages that come with a visit.
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

      # Identifier of the page in the consumer's own system; null when none was given.
      #
      # @return [String, nil]
      def external_id = @properties["externalId"]

      # Whether leads and sales are attributed to this page.
      #
      # @return [Boolean, nil]
      def track_conversion = @properties["trackConversion"]

      # What visitors read where the page is not found; null when nothing of its own is set.
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

      # Where the button at the top of the page leads; null when it leads nowhere.
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

      # What kind of background the page has.
      #
      # @return [String, nil]
      def page_background_type = @properties["pageBackgroundType"]

      # How the background of the page is drawn.
      #
      # @return [Hash{String => Object}, nil]
      def page_background_styles = @properties["pageBackgroundStyles"]

      # What kind of form the page has.
      #
      # @return [String, nil]
      def page_form_type = @properties["pageFormType"]

      # How the form of the page is drawn. The name is CodeQR's, spelled so.
      #
      # @return [Hash{String => Object}, nil]
      def page_from_styles = @properties["pageFromStyles"]

      # How the inputs of the form look; null when nothing of its own is set.
      #
      # @return [String, nil]
      def input_style = @properties["inputStyle"]

      # What kind of buttons the page has.
      #
      # @return [String, nil]
      def button_type = @properties["buttonType"]

      # How the buttons of the page are drawn.
      #
      # @return [Hash{String => Object}, nil]
      def button_styles = @properties["buttonStyles"]

      # What kind of submit button the form has.
      #
      # @return [String, nil]
      def submit_button_type = @properties["submitButtonType"]

      # How the submit button of the form is drawn.
      #
      # @return [Hash{String => Object}, nil]
      def submit_button_styles = @properties["submitButtonStyles"]

      # Font family of the page.
      #
      # @return [String, nil]
      def font_family = @properties["fontFamily"]

      # Colour of the page's text, as a CSS colour.
      #
      # @return [String, nil]
      def font_color = @properties["fontColor"]

      # What stands on the page. Its shape is not published: any value, null included.
      #
      # @return [Object]
      def items = @properties["items"]

      # When the page was last visited; null when it never was. A delivered body may say never with
      # `1970-01-01T00:00:00.000Z` instead.
      #
      # @return [Time, nil]
      def last_clicked = @properties["lastClicked"]

      # How many leads are attributed to the page.
      #
      # @return [Integer, nil]
      def leads = @properties["leads"]

      # How many sales are attributed to the page.
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

      # Token that CodeQR's notifications about the page are tied to; null when there are none. Opaque.
      #
      # @return [String, nil]
      def notification_token = @properties["notificationToken"]

      # Addresses of the page's owner on social media, by network; null when there are none.
      #
      # @return [Hash{String => Object}, nil]
      def social_media_links = @properties["socialMediaLinks"]

      # How many times feedback has been left on the page.
      #
      # @return [Integer, nil]
      def feedbacks_count = @properties["feedbacksCount"]

      # Heading that visitors see after they have filled in the form.
      #
      # @return [String, nil]
      def thank_you_title = @properties["thankYouTitle"]

      # Text that visitors see after they have filled in the form.
      #
      # @return [String, nil]
      def thank_you_description = @properties["thankYouDescription"]

      # Where visitors are sent after they have filled in the form; null when they stay.
      #
      # @return [String, nil]
      def thank_you_redirect_url = @properties["thankYouRedirectUrl"]

      # Address that belongs to the page. May be an empty string.
      #
      # @return [String, nil]
      def url = @properties["url"]

      # Identifier of the folder that the page is in; null when it is in none.
      #
      # @return [String, nil]
      def folder_id = @properties["folderId"]

      # @api private
      def self.decode(value, path)
        raise Fault.in(value, "id", String, path) unless value["id"].is_a?(String)
        raise Fault.in(value, "domain", String, path) unless value["domain"].is_a?(String)
        raise Fault.in(value, "key", String, path) unless value["key"].is_a?(String)

        v = value["name"]
        raise Fault.in(value, "name", String, path) unless v.is_a?(String) || (v.nil? && value.key?("name"))
        raise Fault.in(value, "type", String, path) unless value["type"].is_a?(String)
        raise Fault.in(value, "projectId", String, path) unless value["projectId"].is_a?(String)

        v = value["userId"]
        raise Fault.in(value, "userId", String, path) unless v.is_a?(String) || (v.nil? && value.key?("userId"))

        v = value["views"]
        value["views"] = Kind.integer(v) || raise(Fault.in(value, "views", Integer, path)) unless v.is_a?(Integer)

        v = value["createdAt"]
        if value.key?("createdAt")
          value["createdAt"] = Kind::DateTime.decode(v) || raise(Fault.in(value, "createdAt", Time, path))
        end

        v = value["updatedAt"]
        if value.key?("updatedAt")
          value["updatedAt"] = Kind::DateTime.decode(v) || raise(Fault.in(value, "updatedAt", Time, path))
        end

        v = value["description"]
        raise Fault.in(value, "description", String, path) unless v.nil? || v.is_a?(String)

        v = value["logo"]
        raise Fault.in(value, "logo", String, path) unless v.nil? || v.is_a?(String)

        v = value["image"]
        raise Fault.in(value, "image", String, path) unless v.nil? || v.is_a?(String)

        v = value["imageBlurhash"]
        raise Fault.in(value, "imageBlurhash", String, path) unless v.nil? || v.is_a?(String)

        v = value["externalId"]
        raise Fault.in(value, "externalId", String, path) unless v.nil? || v.is_a?(String)

        v = value["trackConversion"]
        unless v.nil? || v.is_a?(TrueClass) || v.is_a?(FalseClass)
          raise Fault.in(value, "trackConversion", TrueClass, path)
        end

        v = value["message404"]
        raise Fault.in(value, "message404", String, path) unless v.nil? || v.is_a?(String)

        v = value["pageTitle"]
        raise Fault.in(value, "pageTitle", String, path) unless v.nil? || v.is_a?(String)

        v = value["pageSubtitle"]
        raise Fault.in(value, "pageSubtitle", String, path) unless v.nil? || v.is_a?(String)

        v = value["heroButtonLink"]
        raise Fault.in(value, "heroButtonLink", String, path) unless v.nil? || v.is_a?(String)

        v = value["heroButtonText"]
        raise Fault.in(value, "heroButtonText", String, path) unless v.nil? || v.is_a?(String)

        v = value["heroShowButton"]
        unless v.nil? || v.is_a?(TrueClass) || v.is_a?(FalseClass)
          raise Fault.in(value, "heroShowButton", TrueClass, path)
        end

        v = value["pageBackgroundType"]
        raise Fault.in(value, "pageBackgroundType", String, path) unless v.nil? || v.is_a?(String)

        v = value["pageBackgroundStyles"]
        raise Fault.in(value, "pageBackgroundStyles", Hash, path) unless v.nil? || v.is_a?(Hash)

        v = value["pageFormType"]
        raise Fault.in(value, "pageFormType", String, path) unless v.nil? || v.is_a?(String)

        v = value["pageFromStyles"]
        raise Fault.in(value, "pageFromStyles", Hash, path) unless v.nil? || v.is_a?(Hash)

        v = value["inputStyle"]
        raise Fault.in(value, "inputStyle", String, path) unless v.nil? || v.is_a?(String)

        v = value["buttonType"]
        raise Fault.in(value, "buttonType", String, path) unless v.nil? || v.is_a?(String)

        v = value["buttonStyles"]
        raise Fault.in(value, "buttonStyles", Hash, path) unless v.nil? || v.is_a?(Hash)

        v = value["submitButtonType"]
        raise Fault.in(value, "submitButtonType", String, path) unless v.nil? || v.is_a?(String)

        v = value["submitButtonStyles"]
        raise Fault.in(value, "submitButtonStyles", Hash, path) unless v.nil? || v.is_a?(Hash)

        v = value["fontFamily"]
        raise Fault.in(value, "fontFamily", String, path) unless v.nil? || v.is_a?(String)

        v = value["fontColor"]
        raise Fault.in(value, "fontColor", String, path) unless v.nil? || v.is_a?(String)

        v = value["lastClicked"]
        unless v.nil?
          value["lastClicked"] = Kind::DateTime.decode(v) || raise(Fault.in(value, "lastClicked", Time, path))
        end

        v = value["leads"]
        unless v.nil? || v.is_a?(Integer)
          value["leads"] = Kind.integer(v) || raise(Fault.in(value, "leads", Integer, path))
        end

        v = value["sales"]
        unless v.nil? || v.is_a?(Integer)
          value["sales"] = Kind.integer(v) || raise(Fault.in(value, "sales", Integer, path))
        end

        v = value["saleAmount"]
        unless v.nil? || v.is_a?(Integer)
          value["saleAmount"] = Kind.integer(v) || raise(Fault.in(value, "saleAmount", Integer, path))
        end

        v = value["publicStats"]
        raise Fault.in(value, "publicStats", TrueClass, path) unless v.nil? || v.is_a?(TrueClass) || v.is_a?(FalseClass)

        v = value["hiddenLogo"]
        raise Fault.in(value, "hiddenLogo", TrueClass, path) unless v.nil? || v.is_a?(TrueClass) || v.is_a?(FalseClass)

        v = value["notificationToken"]
        raise Fault.in(value, "notificationToken", String, path) unless v.nil? || v.is_a?(String)

        v = value["socialMediaLinks"]
        raise Fault.in(value, "socialMediaLinks", Hash, path) unless v.nil? || v.is_a?(Hash)

        v = value["feedbacksCount"]
        unless v.nil? || v.is_a?(Integer)
          value["feedbacksCount"] = Kind.integer(v) || raise(Fault.in(value, "feedbacksCount", Integer, path))
        end

        v = value["thankYouTitle"]
        raise Fault.in(value, "thankYouTitle", String, path) unless v.nil? || v.is_a?(String)

        v = value["thankYouDescription"]
        raise Fault.in(value, "thankYouDescription", String, path) unless v.nil? || v.is_a?(String)

        v = value["thankYouRedirectUrl"]
        raise Fault.in(value, "thankYouRedirectUrl", String, path) unless v.nil? || v.is_a?(String)

        v = value["url"]
        raise Fault.in(value, "url", String, path) unless v.nil? || v.is_a?(String)

        v = value["folderId"]
        raise Fault.in(value, "folderId", String, path) unless v.nil? || v.is_a?(String)

        holding(value)
      end
    end
  end
end
