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
      def id = @properties[:id]

      # Domain of the page, without a scheme.
      #
      # @return [String]
      def domain = @properties[:domain]

      # Path of the page, without a leading slash; contains a slash as a rule, as in `p/pHs20VCe8V`.
      #
      # @return [String]
      def key = @properties[:key]

      # Name of the page in the dashboard; null when it has none.
      #
      # @return [String, nil]
      def name = @properties[:name]

      # What kind of page it is, such as `feedback`.
      #
      # @return [String]
      def type = @properties[:type]

      # Identifier of the project that owns the page.
      #
      # @return [String]
      def project_id = @properties[:project_id]

      # Identifier of the user who created the page; null when no user did.
      #
      # @return [String, nil]
      def user_id = @properties[:user_id]

      # How many times the page has been visited. 1, not 0, in the documented body of a page that was just created.
      #
      # @return [Integer]
      def views = @properties[:views]

      # When the page was created. Left out of pages that come with a visit.
      #
      # @return [Time, nil]
      def created_at = @properties[:created_at]

      # When the page was last changed. Left out of pages that come with a visit.
      #
      # @return [Time, nil]
      def updated_at = @properties[:updated_at]

      # Description of the page; null when it has none.
      #
      # @return [String, nil]
      def description = @properties[:description]

      # Logo on the page, usually a URL; null when there is none.
      #
      # @return [String, nil]
      def logo = @properties[:logo]

      # Image on the page, usually a URL; null when there is none.
      #
      # @return [String, nil]
      def image = @properties[:image]

      # BlurHash of `image`, shown while the image loads; null when there is none.
      #
      # @return [String, nil]
      def image_blurhash = @properties[:image_blurhash]

      # Identifier of the page in the consumer's own system; null when none was given.
      #
      # @return [String, nil]
      def external_id = @properties[:external_id]

      # Whether leads and sales are attributed to this page.
      #
      # @return [Boolean, nil]
      def track_conversion = @properties[:track_conversion]

      # What visitors read where the page is not found; null when nothing of its own is set.
      #
      # @return [String, nil]
      def message404 = @properties[:message404]

      # Heading on the page.
      #
      # @return [String, nil]
      def page_title = @properties[:page_title]

      # Line below the heading on the page.
      #
      # @return [String, nil]
      def page_subtitle = @properties[:page_subtitle]

      # Where the button at the top of the page leads; null when it leads nowhere.
      #
      # @return [String, nil]
      def hero_button_link = @properties[:hero_button_link]

      # Text on the button at the top of the page; null when there is none.
      #
      # @return [String, nil]
      def hero_button_text = @properties[:hero_button_text]

      # Whether the button at the top of the page is shown.
      #
      # @return [Boolean, nil]
      def hero_show_button = @properties[:hero_show_button]

      # What kind of background the page has.
      #
      # @return [String, nil]
      def page_background_type = @properties[:page_background_type]

      # How the background of the page is drawn.
      #
      # @return [Hash{String => Object}, nil]
      def page_background_styles = @properties[:page_background_styles]

      # What kind of form the page has.
      #
      # @return [String, nil]
      def page_form_type = @properties[:page_form_type]

      # How the form of the page is drawn. The name is CodeQR's, spelled so.
      #
      # @return [Hash{String => Object}, nil]
      def page_from_styles = @properties[:page_from_styles]

      # How the inputs of the form look; null when nothing of its own is set.
      #
      # @return [String, nil]
      def input_style = @properties[:input_style]

      # What kind of buttons the page has.
      #
      # @return [String, nil]
      def button_type = @properties[:button_type]

      # How the buttons of the page are drawn.
      #
      # @return [Hash{String => Object}, nil]
      def button_styles = @properties[:button_styles]

      # What kind of submit button the form has.
      #
      # @return [String, nil]
      def submit_button_type = @properties[:submit_button_type]

      # How the submit button of the form is drawn.
      #
      # @return [Hash{String => Object}, nil]
      def submit_button_styles = @properties[:submit_button_styles]

      # Font family of the page.
      #
      # @return [String, nil]
      def font_family = @properties[:font_family]

      # Colour of the page's text, as a CSS colour.
      #
      # @return [String, nil]
      def font_color = @properties[:font_color]

      # What stands on the page. Its shape is not published: any value, null included.
      #
      # @return [Object]
      def items = @properties[:items]

      # When the page was last visited; null when it never was. A delivered body may say never with
      # `1970-01-01T00:00:00.000Z` instead.
      #
      # @return [Time, nil]
      def last_clicked = @properties[:last_clicked]

      # How many leads are attributed to the page.
      #
      # @return [Integer, nil]
      def leads = @properties[:leads]

      # How many sales are attributed to the page.
      #
      # @return [Integer, nil]
      def sales = @properties[:sales]

      # Sum of the sales attributed to the page, in the smallest unit of the project's currency (cents; whole yen).
      #
      # @return [Integer, nil]
      def sale_amount = @properties[:sale_amount]

      # Whether the page's statistics are public.
      #
      # @return [Boolean, nil]
      def public_stats = @properties[:public_stats]

      # Whether CodeQR's logo is hidden on the page.
      #
      # @return [Boolean, nil]
      def hidden_logo = @properties[:hidden_logo]

      # Token that CodeQR's notifications about the page are tied to; null when there are none. Opaque.
      #
      # @return [String, nil]
      def notification_token = @properties[:notification_token]

      # Addresses of the page's owner on social media, by network; null when there are none.
      #
      # @return [Hash{String => Object}, nil]
      def social_media_links = @properties[:social_media_links]

      # How many times feedback has been left on the page.
      #
      # @return [Integer, nil]
      def feedbacks_count = @properties[:feedbacks_count]

      # Heading that visitors see after they have filled in the form.
      #
      # @return [String, nil]
      def thank_you_title = @properties[:thank_you_title]

      # Text that visitors see after they have filled in the form.
      #
      # @return [String, nil]
      def thank_you_description = @properties[:thank_you_description]

      # Where visitors are sent after they have filled in the form; null when they stay.
      #
      # @return [String, nil]
      def thank_you_redirect_url = @properties[:thank_you_redirect_url]

      # Address that belongs to the page. May be an empty string.
      #
      # @return [String, nil]
      def url = @properties[:url]

      # Identifier of the folder that the page is in; null when it is in none.
      #
      # @return [String, nil]
      def folder_id = @properties[:folder_id]

      # @api private
      def self.decode(value)
        reader = Reader.new(value)
        reader.required(:id, "id", Kind::Text)
        reader.required(:domain, "domain", Kind::Text)
        reader.required(:key, "key", Kind::Text)
        reader.nullable(:name, "name", Kind::Text)
        reader.required(:type, "type", Kind::Text)
        reader.required(:project_id, "projectId", Kind::Text)
        reader.nullable(:user_id, "userId", Kind::Text)
        reader.required(:views, "views", Kind::Whole)
        reader.optional(:created_at, "createdAt", Kind::DateTime)
        reader.optional(:updated_at, "updatedAt", Kind::DateTime)
        reader.optional_nullable(:description, "description", Kind::Text)
        reader.optional_nullable(:logo, "logo", Kind::Text)
        reader.optional_nullable(:image, "image", Kind::Text)
        reader.optional_nullable(:image_blurhash, "imageBlurhash", Kind::Text)
        reader.optional_nullable(:external_id, "externalId", Kind::Text)
        reader.optional_nullable(:track_conversion, "trackConversion", Kind::Flag)
        reader.optional_nullable(:message404, "message404", Kind::Text)
        reader.optional_nullable(:page_title, "pageTitle", Kind::Text)
        reader.optional_nullable(:page_subtitle, "pageSubtitle", Kind::Text)
        reader.optional_nullable(:hero_button_link, "heroButtonLink", Kind::Text)
        reader.optional_nullable(:hero_button_text, "heroButtonText", Kind::Text)
        reader.optional_nullable(:hero_show_button, "heroShowButton", Kind::Flag)
        reader.optional_nullable(:page_background_type, "pageBackgroundType", Kind::Text)
        reader.optional_nullable(:page_background_styles, "pageBackgroundStyles", Kind::Map)
        reader.optional_nullable(:page_form_type, "pageFormType", Kind::Text)
        reader.optional_nullable(:page_from_styles, "pageFromStyles", Kind::Map)
        reader.optional_nullable(:input_style, "inputStyle", Kind::Text)
        reader.optional_nullable(:button_type, "buttonType", Kind::Text)
        reader.optional_nullable(:button_styles, "buttonStyles", Kind::Map)
        reader.optional_nullable(:submit_button_type, "submitButtonType", Kind::Text)
        reader.optional_nullable(:submit_button_styles, "submitButtonStyles", Kind::Map)
        reader.optional_nullable(:font_family, "fontFamily", Kind::Text)
        reader.optional_nullable(:font_color, "fontColor", Kind::Text)
        reader.optional_nullable(:items, "items", Kind::Anything)
        reader.optional_nullable(:last_clicked, "lastClicked", Kind::DateTime)
        reader.optional_nullable(:leads, "leads", Kind::Whole)
        reader.optional_nullable(:sales, "sales", Kind::Whole)
        reader.optional_nullable(:sale_amount, "saleAmount", Kind::Whole)
        reader.optional_nullable(:public_stats, "publicStats", Kind::Flag)
        reader.optional_nullable(:hidden_logo, "hiddenLogo", Kind::Flag)
        reader.optional_nullable(:notification_token, "notificationToken", Kind::Text)
        reader.optional_nullable(:social_media_links, "socialMediaLinks", Kind::Map)
        reader.optional_nullable(:feedbacks_count, "feedbacksCount", Kind::Whole)
        reader.optional_nullable(:thank_you_title, "thankYouTitle", Kind::Text)
        reader.optional_nullable(:thank_you_description, "thankYouDescription", Kind::Text)
        reader.optional_nullable(:thank_you_redirect_url, "thankYouRedirectUrl", Kind::Text)
        reader.optional_nullable(:url, "url", Kind::Text)
        reader.optional_nullable(:folder_id, "folderId", Kind::Text)
        read_by(reader)
      end
    end
  end
end
