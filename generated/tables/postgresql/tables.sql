CREATE TABLE "lead_created" (
  "id" text NOT NULL,
  "event" text NOT NULL,
  "created_at" timestamptz NOT NULL,
  "data_event_name" text,
  "data_customer_id" text NOT NULL,
  "data_customer_name" text NOT NULL,
  "data_customer_email" text,
  "data_customer_avatar" text,
  "data_customer_external_id" text,
  "data_customer_country" text,
  "data_customer_created_at" timestamptz,
  "data_customer_link_id" text,
  "data_customer_link_domain" text,
  "data_customer_link_key" text,
  "data_customer_link_short_link" text,
  "data_interaction_timestamp" timestamptz,
  "data_interaction_click_id" text,
  "data_interaction_id" text,
  "data_interaction_url" text NOT NULL,
  "data_interaction_ip" text,
  "data_interaction_continent" text,
  "data_interaction_country" text,
  "data_interaction_city" text,
  "data_interaction_device" text,
  "data_interaction_browser" text,
  "data_interaction_os" text,
  "data_interaction_ua" text,
  "data_interaction_bot" boolean,
  "data_interaction_qr" boolean,
  "data_interaction_referer" text,
  "data_interaction_link_id" text,
  "data_interaction_region" text,
  "data_interaction_latitude" text,
  "data_interaction_longitude" text,
  "data_interaction_device_model" text,
  "data_interaction_device_vendor" text,
  "data_interaction_browser_version" text,
  "data_interaction_os_version" text,
  "data_interaction_engine" text,
  "data_interaction_engine_version" text,
  "data_interaction_cpu_architecture" text,
  "data_interaction_referer_url" text,
  "data_interaction_type" text,
  "data_interaction_event_name" text,
  "data_link_id" text,
  "data_link_domain" text,
  "data_link_key" text,
  "data_link_external_id" text,
  "data_link_url" text,
  "data_link_track_conversion" boolean,
  "data_link_archived" boolean,
  "data_link_expires_at" timestamptz,
  "data_link_expired_url" text,
  "data_link_password" text,
  "data_link_proxy" boolean,
  "data_link_title" text,
  "data_link_description" text,
  "data_link_image" text,
  "data_link_video" text,
  "data_link_rewrite" boolean,
  "data_link_do_index" boolean,
  "data_link_ios" text,
  "data_link_android" text,
  "data_link_public_stats" boolean,
  "data_link_tag_id" text,
  "data_link_tags" json,
  "data_link_comments" text,
  "data_link_short_link" text,
  "data_link_qr_code" text,
  "data_link_utm_source" text,
  "data_link_utm_medium" text,
  "data_link_utm_campaign" text,
  "data_link_utm_term" text,
  "data_link_utm_content" text,
  "data_link_user_id" text,
  "data_link_project_id" text,
  "data_link_clicks" bigint,
  "data_link_last_clicked" timestamptz,
  "data_link_leads" bigint,
  "data_link_sales" bigint,
  "data_link_sale_amount" bigint,
  "data_link_created_at" timestamptz,
  "data_link_updated_at" timestamptz,
  "data_link_flexible" boolean,
  "data_link_folder_id" text,
  "data_link_notification_token" text,
  "data_link_pre_redirection" boolean,
  "data_link_page_id" text,
  "data_link_page_url" text,
  "data_link_is_form_mandatory" boolean,
  "data_link_filled" boolean,
  "data_link_use_as_template" boolean,
  "data_qrcode_id" text,
  "data_qrcode_domain" text,
  "data_qrcode_key" text,
  "data_qrcode_archived" boolean,
  "data_qrcode_static" boolean,
  "data_qrcode_type" text,
  "data_qrcode_url" text,
  "data_qrcode_user_id" text,
  "data_qrcode_project_id" text,
  "data_qrcode_scans" bigint,
  "data_qrcode_short_link" text,
  "data_qrcode_created_at" timestamptz,
  "data_qrcode_updated_at" timestamptz,
  "data_qrcode_expires_at" timestamptz,
  "data_qrcode_expired_url" text,
  "data_qrcode_password" text,
  "data_qrcode_external_id" text,
  "data_qrcode_track_conversion" boolean,
  "data_qrcode_proxy" boolean,
  "data_qrcode_title" text,
  "data_qrcode_description" text,
  "data_qrcode_image" text,
  "data_qrcode_utm_source" text,
  "data_qrcode_utm_medium" text,
  "data_qrcode_utm_campaign" text,
  "data_qrcode_utm_term" text,
  "data_qrcode_utm_content" text,
  "data_qrcode_rewrite" boolean,
  "data_qrcode_do_index" boolean,
  "data_qrcode_flexible" boolean,
  "data_qrcode_filled" boolean,
  "data_qrcode_ios" text,
  "data_qrcode_android" text,
  "data_qrcode_use_display_page" boolean,
  "data_qrcode_content_static" text,
  "data_qrcode_text" text,
  "data_qrcode_phone" text,
  "data_qrcode_whatsapp_number" text,
  "data_qrcode_whatsapp_message" text,
  "data_qrcode_logo" text,
  "data_qrcode_bg_color" text,
  "data_qrcode_fg_color" text,
  "data_qrcode_size" double precision,
  "data_qrcode_level" text,
  "data_qrcode_show_logo" boolean,
  "data_qrcode_src" text,
  "data_qrcode_height" double precision,
  "data_qrcode_width" double precision,
  "data_qrcode_excavate" boolean,
  "data_qrcode_public_stats" boolean,
  "data_qrcode_last_clicked" timestamptz,
  "data_qrcode_leads" bigint,
  "data_qrcode_sales" bigint,
  "data_qrcode_sale_amount" bigint,
  "data_qrcode_tag_id" text,
  "data_qrcode_tags" json,
  "data_qrcode_folder_id" text,
  "data_qrcode_comments" text,
  "data_qrcode_frame_text_styles_weight" text,
  "data_qrcode_frame_text_styles_style" text,
  "data_qrcode_frame_text_styles_family" text,
  "data_qrcode_frame_text_styles_size" text,
  "data_qrcode_notification_token" text,
  "data_qrcode_pre_redirection" boolean,
  "data_qrcode_page_id" text,
  "data_qrcode_page_url" text,
  "data_qrcode_is_form_mandatory" boolean,
  "data_page_id" text,
  "data_page_domain" text,
  "data_page_key" text,
  "data_page_name" text,
  "data_page_type" text,
  "data_page_project_id" text,
  "data_page_user_id" text,
  "data_page_views" bigint,
  "data_page_created_at" timestamptz,
  "data_page_updated_at" timestamptz,
  "data_page_description" text,
  "data_page_logo" text,
  "data_page_image" text,
  "data_page_image_blurhash" text,
  "data_page_external_id" text,
  "data_page_track_conversion" boolean,
  "data_page_message404" text,
  "data_page_page_title" text,
  "data_page_page_subtitle" text,
  "data_page_hero_button_link" text,
  "data_page_hero_button_text" text,
  "data_page_hero_show_button" boolean,
  "data_page_page_background_type" text,
  "data_page_page_form_type" text,
  "data_page_input_style" text,
  "data_page_button_type" text,
  "data_page_submit_button_type" text,
  "data_page_font_family" text,
  "data_page_font_color" text,
  "data_page_last_clicked" timestamptz,
  "data_page_leads" bigint,
  "data_page_sales" bigint,
  "data_page_sale_amount" bigint,
  "data_page_public_stats" boolean,
  "data_page_hidden_logo" boolean,
  "data_page_notification_token" text,
  "data_page_feedbacks_count" bigint,
  "data_page_thank_you_title" text,
  "data_page_thank_you_description" text,
  "data_page_thank_you_redirect_url" text,
  "data_page_url" text,
  "data_page_folder_id" text,
  "extra" json
);
COMMENT ON TABLE "lead_created" IS 'Someone became a lead, tracked through CodeQR Conversions.';
COMMENT ON COLUMN "lead_created"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "lead_created"."event" IS 'Name of the event.';
COMMENT ON COLUMN "lead_created"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "lead_created"."data_event_name" IS 'The project''s name for the tracked conversion, such as `Sign up`.';
COMMENT ON COLUMN "lead_created"."data_customer_id" IS 'Identifier of the customer. Opaque.';
COMMENT ON COLUMN "lead_created"."data_customer_name" IS 'Name of the customer.';
COMMENT ON COLUMN "lead_created"."data_customer_email" IS 'Email address of the customer; null when not known.';
COMMENT ON COLUMN "lead_created"."data_customer_avatar" IS 'URL of the customer''s picture; null when there is none.';
COMMENT ON COLUMN "lead_created"."data_customer_external_id" IS 'Identifier of the customer in your own system. May be an empty string.';
COMMENT ON COLUMN "lead_created"."data_customer_country" IS 'Country of the customer, as an ISO 3166-1 alpha-2 code; null when not known.';
COMMENT ON COLUMN "lead_created"."data_customer_created_at" IS 'When the customer was first seen.';
COMMENT ON COLUMN "lead_created"."data_customer_link_id" IS 'Identifier of the link. Opaque.';
COMMENT ON COLUMN "lead_created"."data_customer_link_domain" IS 'Domain of the short link, without a scheme.';
COMMENT ON COLUMN "lead_created"."data_customer_link_key" IS 'Path of the short link, without a leading slash.';
COMMENT ON COLUMN "lead_created"."data_customer_link_short_link" IS 'The full short link.';
COMMENT ON COLUMN "lead_created"."data_interaction_timestamp" IS 'When the interaction happened. Omitted when the interaction is the one that led to a lead or a sale.';
COMMENT ON COLUMN "lead_created"."data_interaction_click_id" IS 'Identifier of the interaction, under the name used for clicks, scans and visits. The same identifier as `id`.';
COMMENT ON COLUMN "lead_created"."data_interaction_id" IS 'Identifier of the interaction, under the name used for leads and sales. The same identifier as `clickId`.';
COMMENT ON COLUMN "lead_created"."data_interaction_url" IS 'URL that the visitor was sent to. May be an empty string.';
COMMENT ON COLUMN "lead_created"."data_interaction_ip" IS 'IP address of the visitor. May be missing, null or an empty string, for instance where privacy rules forbid it.';
COMMENT ON COLUMN "lead_created"."data_interaction_continent" IS 'Continent of the visitor; null or an empty string when not known.';
COMMENT ON COLUMN "lead_created"."data_interaction_country" IS 'Country of the visitor, as an ISO 3166-1 alpha-2 code; null or `Unknown` when not known.';
COMMENT ON COLUMN "lead_created"."data_interaction_city" IS 'City of the visitor; null or `Unknown` when not known.';
COMMENT ON COLUMN "lead_created"."data_interaction_device" IS 'Kind of device; null when not known.';
COMMENT ON COLUMN "lead_created"."data_interaction_browser" IS 'Browser; null or `Unknown` when not known.';
COMMENT ON COLUMN "lead_created"."data_interaction_os" IS 'Operating system; null or `Unknown` when not known.';
COMMENT ON COLUMN "lead_created"."data_interaction_ua" IS 'User agent string as the browser sent it; null when it sent none. Omitted from the documented scans and visits.';
COMMENT ON COLUMN "lead_created"."data_interaction_bot" IS 'Whether the visitor is thought to be a bot; null when not known.';
COMMENT ON COLUMN "lead_created"."data_interaction_qr" IS 'Whether the interaction came through a QR code. The documented scan has false here, so do not rely on it to tell a scan from a click.';
COMMENT ON COLUMN "lead_created"."data_interaction_referer" IS 'Domain that the visitor came from; `(direct)` when there was none, null when not known.';
COMMENT ON COLUMN "lead_created"."data_interaction_link_id" IS 'Identifier of the link behind the interaction. Opaque.';
COMMENT ON COLUMN "lead_created"."data_interaction_region" IS 'Region of the visitor, such as a state or a province; null when not known.';
COMMENT ON COLUMN "lead_created"."data_interaction_latitude" IS 'Latitude of the visitor in decimal degrees, as text; null when not known.';
COMMENT ON COLUMN "lead_created"."data_interaction_longitude" IS 'Longitude of the visitor in decimal degrees, as text; null when not known.';
COMMENT ON COLUMN "lead_created"."data_interaction_device_model" IS 'Model of the device, such as `iPhone`; null when not known.';
COMMENT ON COLUMN "lead_created"."data_interaction_device_vendor" IS 'Maker of the device, such as `Apple`; null when not known.';
COMMENT ON COLUMN "lead_created"."data_interaction_browser_version" IS 'Version of the browser; null when not known.';
COMMENT ON COLUMN "lead_created"."data_interaction_os_version" IS 'Version of the operating system; null when not known.';
COMMENT ON COLUMN "lead_created"."data_interaction_engine" IS 'Rendering engine of the browser, such as `Blink`; null when not known.';
COMMENT ON COLUMN "lead_created"."data_interaction_engine_version" IS 'Version of the rendering engine; null when not known.';
COMMENT ON COLUMN "lead_created"."data_interaction_cpu_architecture" IS 'Processor architecture, such as `arm64`; null when not known.';
COMMENT ON COLUMN "lead_created"."data_interaction_referer_url" IS 'Full address that the visitor came from; `(direct)` when there was none, null when not known.';
COMMENT ON COLUMN "lead_created"."data_interaction_type" IS 'Kind of interaction. The list of kinds is not published.';
COMMENT ON COLUMN "lead_created"."data_interaction_event_name" IS 'Name of the interaction''s event. The list of names is not published.';
COMMENT ON COLUMN "lead_created"."data_link_id" IS 'Identifier of the link. Opaque.';
COMMENT ON COLUMN "lead_created"."data_link_domain" IS 'Domain of the short link, without a scheme.';
COMMENT ON COLUMN "lead_created"."data_link_key" IS 'Path of the short link, without a leading slash; may contain slashes.';
COMMENT ON COLUMN "lead_created"."data_link_external_id" IS 'Identifier of the link in your own system; null when none was given.';
COMMENT ON COLUMN "lead_created"."data_link_url" IS 'Destination of the link. May be an empty string.';
COMMENT ON COLUMN "lead_created"."data_link_track_conversion" IS 'Whether leads and sales are attributed to this link.';
COMMENT ON COLUMN "lead_created"."data_link_archived" IS 'Whether the link is archived: hidden in the dashboard but still redirecting.';
COMMENT ON COLUMN "lead_created"."data_link_expires_at" IS 'When the link stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.';
COMMENT ON COLUMN "lead_created"."data_link_expired_url" IS 'Destination of the link once it has expired; null or an empty string when none is set.';
COMMENT ON COLUMN "lead_created"."data_link_password" IS 'Password that a visitor must enter; null when the link is not protected.';
COMMENT ON COLUMN "lead_created"."data_link_proxy" IS 'Whether link previews show the custom `title`, `description`, `image` and `video`.';
COMMENT ON COLUMN "lead_created"."data_link_title" IS 'Custom title of the link preview; null when none is set.';
COMMENT ON COLUMN "lead_created"."data_link_description" IS 'Custom description of the link preview; null when none is set.';
COMMENT ON COLUMN "lead_created"."data_link_image" IS 'Custom image of the link preview, usually a URL; null when none is set.';
COMMENT ON COLUMN "lead_created"."data_link_video" IS 'Custom video of the link preview, usually a URL; null when none is set.';
COMMENT ON COLUMN "lead_created"."data_link_rewrite" IS 'Whether the destination is shown under the short link''s own address (cloaking).';
COMMENT ON COLUMN "lead_created"."data_link_do_index" IS 'Whether search engines may index the short link.';
COMMENT ON COLUMN "lead_created"."data_link_ios" IS 'Destination for visitors on iOS; null when they follow `url`.';
COMMENT ON COLUMN "lead_created"."data_link_android" IS 'Destination for visitors on Android; null when they follow `url`.';
COMMENT ON COLUMN "lead_created"."data_link_public_stats" IS 'Whether the link''s statistics are public.';
COMMENT ON COLUMN "lead_created"."data_link_tag_id" IS 'Identifier of the link''s first tag; null when it has none. Omitted from the link in a click, lead or sale event.';
COMMENT ON COLUMN "lead_created"."data_link_tags" IS 'The link''s tags; empty or null when it has none. Omitted from the link in a click, lead or sale event.';
COMMENT ON COLUMN "lead_created"."data_link_comments" IS 'Notes by the project''s members about the link; null when there are none.';
COMMENT ON COLUMN "lead_created"."data_link_short_link" IS 'The full short link. Not always `https://` + `domain` + `/` + `key`, so use it as it is.';
COMMENT ON COLUMN "lead_created"."data_link_qr_code" IS 'URL of an image of the link''s QR code.';
COMMENT ON COLUMN "lead_created"."data_link_utm_source" IS 'UTM source added to the destination; null when none is set.';
COMMENT ON COLUMN "lead_created"."data_link_utm_medium" IS 'UTM medium added to the destination; null when none is set.';
COMMENT ON COLUMN "lead_created"."data_link_utm_campaign" IS 'UTM campaign added to the destination; null when none is set.';
COMMENT ON COLUMN "lead_created"."data_link_utm_term" IS 'UTM term added to the destination; null when none is set.';
COMMENT ON COLUMN "lead_created"."data_link_utm_content" IS 'UTM content added to the destination; null when none is set.';
COMMENT ON COLUMN "lead_created"."data_link_user_id" IS 'Identifier of the user who created the link; null when no user did.';
COMMENT ON COLUMN "lead_created"."data_link_project_id" IS 'Identifier of the project that owns the link. The documented bodies contain this key twice with the same value; as usual in JSON, the last one counts.';
COMMENT ON COLUMN "lead_created"."data_link_clicks" IS 'Number of times that the link has been clicked.';
COMMENT ON COLUMN "lead_created"."data_link_last_clicked" IS 'When the link was last clicked; null when it never was.';
COMMENT ON COLUMN "lead_created"."data_link_leads" IS 'Number of leads attributed to the link.';
COMMENT ON COLUMN "lead_created"."data_link_sales" IS 'Number of sales attributed to the link.';
COMMENT ON COLUMN "lead_created"."data_link_sale_amount" IS 'Sum of the sales attributed to the link, in the smallest unit of the project''s currency (cents; whole yen).';
COMMENT ON COLUMN "lead_created"."data_link_created_at" IS 'When the link was created.';
COMMENT ON COLUMN "lead_created"."data_link_updated_at" IS 'When the link was last changed; counting a click changes it too.';
COMMENT ON COLUMN "lead_created"."data_link_flexible" IS 'Whether CodeQR calls the link flexible; what that changes is not published.';
COMMENT ON COLUMN "lead_created"."data_link_folder_id" IS 'Identifier of the folder that holds the link; null when it is not in a folder.';
COMMENT ON COLUMN "lead_created"."data_link_notification_token" IS 'Token that identifies CodeQR''s notifications about the link; null when there are none. Opaque.';
COMMENT ON COLUMN "lead_created"."data_link_pre_redirection" IS 'Whether visitors see a page before they are redirected.';
COMMENT ON COLUMN "lead_created"."data_link_page_id" IS 'Identifier of the page that visitors see before they are redirected; null when there is none.';
COMMENT ON COLUMN "lead_created"."data_link_page_url" IS 'URL of the page that visitors see before they are redirected; null when there is none.';
COMMENT ON COLUMN "lead_created"."data_link_is_form_mandatory" IS 'Whether visitors must fill in the form on that page to be redirected.';
COMMENT ON COLUMN "lead_created"."data_link_filled" IS 'Whether the link has been given a destination.';
COMMENT ON COLUMN "lead_created"."data_link_use_as_template" IS 'Whether the link serves as a template for others.';
COMMENT ON COLUMN "lead_created"."data_qrcode_id" IS 'Identifier of the QR code. Opaque.';
COMMENT ON COLUMN "lead_created"."data_qrcode_domain" IS 'Domain of the short link behind the QR code, without a scheme.';
COMMENT ON COLUMN "lead_created"."data_qrcode_key" IS 'Path of the short link behind the QR code, without a leading slash; may contain slashes.';
COMMENT ON COLUMN "lead_created"."data_qrcode_archived" IS 'Whether the QR code is archived: hidden in the dashboard but still working. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "lead_created"."data_qrcode_static" IS 'Whether the content is encoded in the QR code itself, so that it cannot change and scans are not counted. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "lead_created"."data_qrcode_type" IS 'Kind of content in the QR code. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "lead_created"."data_qrcode_url" IS 'Destination of the QR code; null or an empty string when it holds something other than a URL.';
COMMENT ON COLUMN "lead_created"."data_qrcode_user_id" IS 'Identifier of the user who created the QR code; null when no user did.';
COMMENT ON COLUMN "lead_created"."data_qrcode_project_id" IS 'Identifier of the project that owns the QR code; null when no project does.';
COMMENT ON COLUMN "lead_created"."data_qrcode_scans" IS 'Number of times that the QR code has been scanned. The documented body of a QR code that was just created has 1 here, not 0.';
COMMENT ON COLUMN "lead_created"."data_qrcode_short_link" IS 'The full short link behind the QR code. Not always `https://` + `domain` + `/` + `key`, so use it as it is.';
COMMENT ON COLUMN "lead_created"."data_qrcode_created_at" IS 'When the QR code was created. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "lead_created"."data_qrcode_updated_at" IS 'When the QR code was last changed. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "lead_created"."data_qrcode_expires_at" IS 'When the QR code stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.';
COMMENT ON COLUMN "lead_created"."data_qrcode_expired_url" IS 'Destination of the QR code once it has expired; null or an empty string when none is set.';
COMMENT ON COLUMN "lead_created"."data_qrcode_password" IS 'Password that a visitor must enter; null when the QR code is not protected.';
COMMENT ON COLUMN "lead_created"."data_qrcode_external_id" IS 'Identifier of the QR code in your own system; null when none was given.';
COMMENT ON COLUMN "lead_created"."data_qrcode_track_conversion" IS 'Whether leads and sales are attributed to this QR code.';
COMMENT ON COLUMN "lead_created"."data_qrcode_proxy" IS 'Whether link previews show the custom `title`, `description` and `image`.';
COMMENT ON COLUMN "lead_created"."data_qrcode_title" IS 'Custom title of the link preview; null when none is set.';
COMMENT ON COLUMN "lead_created"."data_qrcode_description" IS 'Custom description of the link preview; null when none is set.';
COMMENT ON COLUMN "lead_created"."data_qrcode_image" IS 'Custom image of the link preview, usually a URL; null when none is set.';
COMMENT ON COLUMN "lead_created"."data_qrcode_utm_source" IS 'UTM source added to the destination; null when none is set.';
COMMENT ON COLUMN "lead_created"."data_qrcode_utm_medium" IS 'UTM medium added to the destination; null when none is set.';
COMMENT ON COLUMN "lead_created"."data_qrcode_utm_campaign" IS 'UTM campaign added to the destination; null when none is set.';
COMMENT ON COLUMN "lead_created"."data_qrcode_utm_term" IS 'UTM term added to the destination; null when none is set.';
COMMENT ON COLUMN "lead_created"."data_qrcode_utm_content" IS 'UTM content added to the destination; null when none is set.';
COMMENT ON COLUMN "lead_created"."data_qrcode_rewrite" IS 'Whether the destination is shown under the short link''s own address (cloaking).';
COMMENT ON COLUMN "lead_created"."data_qrcode_do_index" IS 'Whether search engines may index the short link behind the QR code.';
COMMENT ON COLUMN "lead_created"."data_qrcode_flexible" IS 'Whether CodeQR calls the QR code flexible; what that changes is not published.';
COMMENT ON COLUMN "lead_created"."data_qrcode_filled" IS 'Whether the QR code has been filled with content.';
COMMENT ON COLUMN "lead_created"."data_qrcode_ios" IS 'Destination for visitors on iOS; null when they follow `url`.';
COMMENT ON COLUMN "lead_created"."data_qrcode_android" IS 'Destination for visitors on Android; null when they follow `url`.';
COMMENT ON COLUMN "lead_created"."data_qrcode_use_display_page" IS 'Whether a scan shows the content on a page instead of redirecting.';
COMMENT ON COLUMN "lead_created"."data_qrcode_content_static" IS 'Content encoded in a static QR code; null when the QR code is not static.';
COMMENT ON COLUMN "lead_created"."data_qrcode_text" IS 'The text of a QR code of type `text`; null for all other types.';
COMMENT ON COLUMN "lead_created"."data_qrcode_phone" IS 'The number of a QR code of type `phone`; null for all other types.';
COMMENT ON COLUMN "lead_created"."data_qrcode_whatsapp_number" IS 'Number that the message is sent to.';
COMMENT ON COLUMN "lead_created"."data_qrcode_whatsapp_message" IS 'Text of the message.';
COMMENT ON COLUMN "lead_created"."data_qrcode_logo" IS 'Image in the middle of the QR code, as a URL or a data URL; null when there is none.';
COMMENT ON COLUMN "lead_created"."data_qrcode_bg_color" IS 'Background colour of the QR code, as a CSS colour.';
COMMENT ON COLUMN "lead_created"."data_qrcode_fg_color" IS 'Foreground colour of the QR code, as a CSS colour.';
COMMENT ON COLUMN "lead_created"."data_qrcode_size" IS 'Side length of the QR code''s image, in pixels.';
COMMENT ON COLUMN "lead_created"."data_qrcode_level" IS 'Error correction level of the QR code: `L`, `M`, `Q` or `H`.';
COMMENT ON COLUMN "lead_created"."data_qrcode_show_logo" IS 'Whether the logo is shown.';
COMMENT ON COLUMN "lead_created"."data_qrcode_src" IS 'Image laid over the QR code, as a URL or a data URL; null when there is none.';
COMMENT ON COLUMN "lead_created"."data_qrcode_height" IS 'Height of the image laid over the QR code, in pixels.';
COMMENT ON COLUMN "lead_created"."data_qrcode_width" IS 'Width of the image laid over the QR code, in pixels.';
COMMENT ON COLUMN "lead_created"."data_qrcode_excavate" IS 'Whether the QR code is cleared behind the image laid over it.';
COMMENT ON COLUMN "lead_created"."data_qrcode_public_stats" IS 'Whether the QR code''s statistics are public.';
COMMENT ON COLUMN "lead_created"."data_qrcode_last_clicked" IS 'When the QR code was last scanned; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.';
COMMENT ON COLUMN "lead_created"."data_qrcode_leads" IS 'Number of leads attributed to the QR code.';
COMMENT ON COLUMN "lead_created"."data_qrcode_sales" IS 'Number of sales attributed to the QR code.';
COMMENT ON COLUMN "lead_created"."data_qrcode_sale_amount" IS 'Sum of the sales attributed to the QR code, in the smallest unit of the project''s currency (cents; whole yen).';
COMMENT ON COLUMN "lead_created"."data_qrcode_tag_id" IS 'Identifier of the QR code''s first tag; null when it has none.';
COMMENT ON COLUMN "lead_created"."data_qrcode_tags" IS 'The QR code''s tags; empty or null when it has none.';
COMMENT ON COLUMN "lead_created"."data_qrcode_folder_id" IS 'Identifier of the folder that holds the QR code; null when it is not in a folder.';
COMMENT ON COLUMN "lead_created"."data_qrcode_comments" IS 'Notes by the project''s members about the QR code; null when there are none.';
COMMENT ON COLUMN "lead_created"."data_qrcode_frame_text_styles_weight" IS 'Font weight.';
COMMENT ON COLUMN "lead_created"."data_qrcode_frame_text_styles_style" IS 'Font style.';
COMMENT ON COLUMN "lead_created"."data_qrcode_frame_text_styles_family" IS 'Font family.';
COMMENT ON COLUMN "lead_created"."data_qrcode_frame_text_styles_size" IS 'Font size.';
COMMENT ON COLUMN "lead_created"."data_qrcode_notification_token" IS 'Token that identifies CodeQR''s notifications about the QR code; null when there are none. Opaque.';
COMMENT ON COLUMN "lead_created"."data_qrcode_pre_redirection" IS 'Whether visitors see a page before they are redirected.';
COMMENT ON COLUMN "lead_created"."data_qrcode_page_id" IS 'Identifier of the page that visitors see before they are redirected; null when there is none.';
COMMENT ON COLUMN "lead_created"."data_qrcode_page_url" IS 'URL of the page that visitors see before they are redirected; null when there is none.';
COMMENT ON COLUMN "lead_created"."data_qrcode_is_form_mandatory" IS 'Whether visitors must fill in the form on that page to be redirected.';
COMMENT ON COLUMN "lead_created"."data_page_id" IS 'Identifier of the page. Opaque.';
COMMENT ON COLUMN "lead_created"."data_page_domain" IS 'Domain of the page, without a scheme.';
COMMENT ON COLUMN "lead_created"."data_page_key" IS 'Path of the page, without a leading slash; usually contains a slash, as in `p/pHs20VCe8V`.';
COMMENT ON COLUMN "lead_created"."data_page_name" IS 'Name of the page in the dashboard; null when it has none.';
COMMENT ON COLUMN "lead_created"."data_page_type" IS 'Kind of page, such as `feedback`.';
COMMENT ON COLUMN "lead_created"."data_page_project_id" IS 'Identifier of the project that owns the page.';
COMMENT ON COLUMN "lead_created"."data_page_user_id" IS 'Identifier of the user who created the page; null when no user did.';
COMMENT ON COLUMN "lead_created"."data_page_views" IS 'Number of times that the page has been visited. The documented body of a page that was just created has 1 here, not 0.';
COMMENT ON COLUMN "lead_created"."data_page_created_at" IS 'When the page was created. Omitted from the page in a visit event.';
COMMENT ON COLUMN "lead_created"."data_page_updated_at" IS 'When the page was last changed. Omitted from the page in a visit event.';
COMMENT ON COLUMN "lead_created"."data_page_description" IS 'Description of the page; null when it has none.';
COMMENT ON COLUMN "lead_created"."data_page_logo" IS 'Logo on the page, usually a URL; null when there is none.';
COMMENT ON COLUMN "lead_created"."data_page_image" IS 'Image on the page, usually a URL; null when there is none.';
COMMENT ON COLUMN "lead_created"."data_page_image_blurhash" IS 'BlurHash of `image`, shown while the image loads; null when there is none.';
COMMENT ON COLUMN "lead_created"."data_page_external_id" IS 'Identifier of the page in your own system; null when none was given.';
COMMENT ON COLUMN "lead_created"."data_page_track_conversion" IS 'Whether leads and sales are attributed to this page.';
COMMENT ON COLUMN "lead_created"."data_page_message404" IS 'Text that visitors see when the page is not found; null when no custom text is set.';
COMMENT ON COLUMN "lead_created"."data_page_page_title" IS 'Heading on the page.';
COMMENT ON COLUMN "lead_created"."data_page_page_subtitle" IS 'Line below the heading on the page.';
COMMENT ON COLUMN "lead_created"."data_page_hero_button_link" IS 'Destination of the button at the top of the page; null when it has none.';
COMMENT ON COLUMN "lead_created"."data_page_hero_button_text" IS 'Text on the button at the top of the page; null when there is none.';
COMMENT ON COLUMN "lead_created"."data_page_hero_show_button" IS 'Whether the button at the top of the page is shown.';
COMMENT ON COLUMN "lead_created"."data_page_page_background_type" IS 'Kind of background on the page.';
COMMENT ON COLUMN "lead_created"."data_page_page_form_type" IS 'Kind of form on the page.';
COMMENT ON COLUMN "lead_created"."data_page_input_style" IS 'Style of the form''s inputs; null when no custom style is set.';
COMMENT ON COLUMN "lead_created"."data_page_button_type" IS 'Kind of buttons on the page.';
COMMENT ON COLUMN "lead_created"."data_page_submit_button_type" IS 'Kind of submit button on the form.';
COMMENT ON COLUMN "lead_created"."data_page_font_family" IS 'Font family of the page.';
COMMENT ON COLUMN "lead_created"."data_page_font_color" IS 'Text colour of the page, as a CSS colour.';
COMMENT ON COLUMN "lead_created"."data_page_last_clicked" IS 'When the page was last visited; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.';
COMMENT ON COLUMN "lead_created"."data_page_leads" IS 'Number of leads attributed to the page.';
COMMENT ON COLUMN "lead_created"."data_page_sales" IS 'Number of sales attributed to the page.';
COMMENT ON COLUMN "lead_created"."data_page_sale_amount" IS 'Sum of the sales attributed to the page, in the smallest unit of the project''s currency (cents; whole yen).';
COMMENT ON COLUMN "lead_created"."data_page_public_stats" IS 'Whether the page''s statistics are public.';
COMMENT ON COLUMN "lead_created"."data_page_hidden_logo" IS 'Whether CodeQR''s logo is hidden on the page.';
COMMENT ON COLUMN "lead_created"."data_page_notification_token" IS 'Token that identifies CodeQR''s notifications about the page; null when there are none. Opaque.';
COMMENT ON COLUMN "lead_created"."data_page_feedbacks_count" IS 'Number of times that feedback has been left on the page.';
COMMENT ON COLUMN "lead_created"."data_page_thank_you_title" IS 'Heading that visitors see after filling in the form.';
COMMENT ON COLUMN "lead_created"."data_page_thank_you_description" IS 'Text that visitors see after filling in the form.';
COMMENT ON COLUMN "lead_created"."data_page_thank_you_redirect_url" IS 'URL that visitors are sent to after filling in the form; null when they stay.';
COMMENT ON COLUMN "lead_created"."data_page_url" IS 'URL that belongs to the page. May be an empty string.';
COMMENT ON COLUMN "lead_created"."data_page_folder_id" IS 'Identifier of the folder that holds the page; null when it is not in a folder.';
COMMENT ON COLUMN "lead_created"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE TABLE "link_clicked" (
  "id" text NOT NULL,
  "event" text NOT NULL,
  "created_at" timestamptz NOT NULL,
  "data_event_name" text,
  "data_interaction_timestamp" timestamptz,
  "data_interaction_click_id" text,
  "data_interaction_id" text,
  "data_interaction_url" text NOT NULL,
  "data_interaction_ip" text,
  "data_interaction_continent" text,
  "data_interaction_country" text,
  "data_interaction_city" text,
  "data_interaction_device" text,
  "data_interaction_browser" text,
  "data_interaction_os" text,
  "data_interaction_ua" text,
  "data_interaction_bot" boolean,
  "data_interaction_qr" boolean,
  "data_interaction_referer" text,
  "data_interaction_link_id" text,
  "data_interaction_region" text,
  "data_interaction_latitude" text,
  "data_interaction_longitude" text,
  "data_interaction_device_model" text,
  "data_interaction_device_vendor" text,
  "data_interaction_browser_version" text,
  "data_interaction_os_version" text,
  "data_interaction_engine" text,
  "data_interaction_engine_version" text,
  "data_interaction_cpu_architecture" text,
  "data_interaction_referer_url" text,
  "data_interaction_type" text,
  "data_interaction_event_name" text,
  "data_link_id" text NOT NULL,
  "data_link_domain" text NOT NULL,
  "data_link_key" text NOT NULL,
  "data_link_external_id" text,
  "data_link_url" text NOT NULL,
  "data_link_track_conversion" boolean NOT NULL,
  "data_link_archived" boolean NOT NULL,
  "data_link_expires_at" timestamptz,
  "data_link_expired_url" text,
  "data_link_password" text,
  "data_link_proxy" boolean NOT NULL,
  "data_link_title" text,
  "data_link_description" text,
  "data_link_image" text,
  "data_link_video" text,
  "data_link_rewrite" boolean NOT NULL,
  "data_link_do_index" boolean NOT NULL,
  "data_link_ios" text,
  "data_link_android" text,
  "data_link_public_stats" boolean NOT NULL,
  "data_link_tag_id" text,
  "data_link_tags" json,
  "data_link_comments" text,
  "data_link_short_link" text NOT NULL,
  "data_link_qr_code" text NOT NULL,
  "data_link_utm_source" text,
  "data_link_utm_medium" text,
  "data_link_utm_campaign" text,
  "data_link_utm_term" text,
  "data_link_utm_content" text,
  "data_link_user_id" text,
  "data_link_project_id" text NOT NULL,
  "data_link_clicks" bigint NOT NULL,
  "data_link_last_clicked" timestamptz,
  "data_link_leads" bigint NOT NULL,
  "data_link_sales" bigint NOT NULL,
  "data_link_sale_amount" bigint NOT NULL,
  "data_link_created_at" timestamptz NOT NULL,
  "data_link_updated_at" timestamptz NOT NULL,
  "data_link_flexible" boolean,
  "data_link_folder_id" text,
  "data_link_notification_token" text,
  "data_link_pre_redirection" boolean,
  "data_link_page_id" text,
  "data_link_page_url" text,
  "data_link_is_form_mandatory" boolean,
  "data_link_filled" boolean,
  "data_link_use_as_template" boolean,
  "extra" json
);
COMMENT ON TABLE "link_clicked" IS 'Someone clicked a link. Sent only to webhooks that are attached to that link.';
COMMENT ON COLUMN "link_clicked"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "link_clicked"."event" IS 'Name of the event.';
COMMENT ON COLUMN "link_clicked"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "link_clicked"."data_event_name" IS 'Human-readable label for what happened, such as `Link clicked`. Branch on `event`, not on this label.';
COMMENT ON COLUMN "link_clicked"."data_interaction_timestamp" IS 'When the interaction happened. Omitted when the interaction is the one that led to a lead or a sale.';
COMMENT ON COLUMN "link_clicked"."data_interaction_click_id" IS 'Identifier of the interaction, under the name used for clicks, scans and visits. The same identifier as `id`.';
COMMENT ON COLUMN "link_clicked"."data_interaction_id" IS 'Identifier of the interaction, under the name used for leads and sales. The same identifier as `clickId`.';
COMMENT ON COLUMN "link_clicked"."data_interaction_url" IS 'URL that the visitor was sent to. May be an empty string.';
COMMENT ON COLUMN "link_clicked"."data_interaction_ip" IS 'IP address of the visitor. May be missing, null or an empty string, for instance where privacy rules forbid it.';
COMMENT ON COLUMN "link_clicked"."data_interaction_continent" IS 'Continent of the visitor; null or an empty string when not known.';
COMMENT ON COLUMN "link_clicked"."data_interaction_country" IS 'Country of the visitor, as an ISO 3166-1 alpha-2 code; null or `Unknown` when not known.';
COMMENT ON COLUMN "link_clicked"."data_interaction_city" IS 'City of the visitor; null or `Unknown` when not known.';
COMMENT ON COLUMN "link_clicked"."data_interaction_device" IS 'Kind of device; null when not known.';
COMMENT ON COLUMN "link_clicked"."data_interaction_browser" IS 'Browser; null or `Unknown` when not known.';
COMMENT ON COLUMN "link_clicked"."data_interaction_os" IS 'Operating system; null or `Unknown` when not known.';
COMMENT ON COLUMN "link_clicked"."data_interaction_ua" IS 'User agent string as the browser sent it; null when it sent none. Omitted from the documented scans and visits.';
COMMENT ON COLUMN "link_clicked"."data_interaction_bot" IS 'Whether the visitor is thought to be a bot; null when not known.';
COMMENT ON COLUMN "link_clicked"."data_interaction_qr" IS 'Whether the interaction came through a QR code. The documented scan has false here, so do not rely on it to tell a scan from a click.';
COMMENT ON COLUMN "link_clicked"."data_interaction_referer" IS 'Domain that the visitor came from; `(direct)` when there was none, null when not known.';
COMMENT ON COLUMN "link_clicked"."data_interaction_link_id" IS 'Identifier of the link behind the interaction. Opaque.';
COMMENT ON COLUMN "link_clicked"."data_interaction_region" IS 'Region of the visitor, such as a state or a province; null when not known.';
COMMENT ON COLUMN "link_clicked"."data_interaction_latitude" IS 'Latitude of the visitor in decimal degrees, as text; null when not known.';
COMMENT ON COLUMN "link_clicked"."data_interaction_longitude" IS 'Longitude of the visitor in decimal degrees, as text; null when not known.';
COMMENT ON COLUMN "link_clicked"."data_interaction_device_model" IS 'Model of the device, such as `iPhone`; null when not known.';
COMMENT ON COLUMN "link_clicked"."data_interaction_device_vendor" IS 'Maker of the device, such as `Apple`; null when not known.';
COMMENT ON COLUMN "link_clicked"."data_interaction_browser_version" IS 'Version of the browser; null when not known.';
COMMENT ON COLUMN "link_clicked"."data_interaction_os_version" IS 'Version of the operating system; null when not known.';
COMMENT ON COLUMN "link_clicked"."data_interaction_engine" IS 'Rendering engine of the browser, such as `Blink`; null when not known.';
COMMENT ON COLUMN "link_clicked"."data_interaction_engine_version" IS 'Version of the rendering engine; null when not known.';
COMMENT ON COLUMN "link_clicked"."data_interaction_cpu_architecture" IS 'Processor architecture, such as `arm64`; null when not known.';
COMMENT ON COLUMN "link_clicked"."data_interaction_referer_url" IS 'Full address that the visitor came from; `(direct)` when there was none, null when not known.';
COMMENT ON COLUMN "link_clicked"."data_interaction_type" IS 'Kind of interaction. The list of kinds is not published.';
COMMENT ON COLUMN "link_clicked"."data_interaction_event_name" IS 'Name of the interaction''s event. The list of names is not published.';
COMMENT ON COLUMN "link_clicked"."data_link_id" IS 'Identifier of the link. Opaque.';
COMMENT ON COLUMN "link_clicked"."data_link_domain" IS 'Domain of the short link, without a scheme.';
COMMENT ON COLUMN "link_clicked"."data_link_key" IS 'Path of the short link, without a leading slash; may contain slashes.';
COMMENT ON COLUMN "link_clicked"."data_link_external_id" IS 'Identifier of the link in your own system; null when none was given.';
COMMENT ON COLUMN "link_clicked"."data_link_url" IS 'Destination of the link. May be an empty string.';
COMMENT ON COLUMN "link_clicked"."data_link_track_conversion" IS 'Whether leads and sales are attributed to this link.';
COMMENT ON COLUMN "link_clicked"."data_link_archived" IS 'Whether the link is archived: hidden in the dashboard but still redirecting.';
COMMENT ON COLUMN "link_clicked"."data_link_expires_at" IS 'When the link stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.';
COMMENT ON COLUMN "link_clicked"."data_link_expired_url" IS 'Destination of the link once it has expired; null or an empty string when none is set.';
COMMENT ON COLUMN "link_clicked"."data_link_password" IS 'Password that a visitor must enter; null when the link is not protected.';
COMMENT ON COLUMN "link_clicked"."data_link_proxy" IS 'Whether link previews show the custom `title`, `description`, `image` and `video`.';
COMMENT ON COLUMN "link_clicked"."data_link_title" IS 'Custom title of the link preview; null when none is set.';
COMMENT ON COLUMN "link_clicked"."data_link_description" IS 'Custom description of the link preview; null when none is set.';
COMMENT ON COLUMN "link_clicked"."data_link_image" IS 'Custom image of the link preview, usually a URL; null when none is set.';
COMMENT ON COLUMN "link_clicked"."data_link_video" IS 'Custom video of the link preview, usually a URL; null when none is set.';
COMMENT ON COLUMN "link_clicked"."data_link_rewrite" IS 'Whether the destination is shown under the short link''s own address (cloaking).';
COMMENT ON COLUMN "link_clicked"."data_link_do_index" IS 'Whether search engines may index the short link.';
COMMENT ON COLUMN "link_clicked"."data_link_ios" IS 'Destination for visitors on iOS; null when they follow `url`.';
COMMENT ON COLUMN "link_clicked"."data_link_android" IS 'Destination for visitors on Android; null when they follow `url`.';
COMMENT ON COLUMN "link_clicked"."data_link_public_stats" IS 'Whether the link''s statistics are public.';
COMMENT ON COLUMN "link_clicked"."data_link_tag_id" IS 'Identifier of the link''s first tag; null when it has none. Omitted from the link in a click, lead or sale event.';
COMMENT ON COLUMN "link_clicked"."data_link_tags" IS 'The link''s tags; empty or null when it has none. Omitted from the link in a click, lead or sale event.';
COMMENT ON COLUMN "link_clicked"."data_link_comments" IS 'Notes by the project''s members about the link; null when there are none.';
COMMENT ON COLUMN "link_clicked"."data_link_short_link" IS 'The full short link. Not always `https://` + `domain` + `/` + `key`, so use it as it is.';
COMMENT ON COLUMN "link_clicked"."data_link_qr_code" IS 'URL of an image of the link''s QR code.';
COMMENT ON COLUMN "link_clicked"."data_link_utm_source" IS 'UTM source added to the destination; null when none is set.';
COMMENT ON COLUMN "link_clicked"."data_link_utm_medium" IS 'UTM medium added to the destination; null when none is set.';
COMMENT ON COLUMN "link_clicked"."data_link_utm_campaign" IS 'UTM campaign added to the destination; null when none is set.';
COMMENT ON COLUMN "link_clicked"."data_link_utm_term" IS 'UTM term added to the destination; null when none is set.';
COMMENT ON COLUMN "link_clicked"."data_link_utm_content" IS 'UTM content added to the destination; null when none is set.';
COMMENT ON COLUMN "link_clicked"."data_link_user_id" IS 'Identifier of the user who created the link; null when no user did.';
COMMENT ON COLUMN "link_clicked"."data_link_project_id" IS 'Identifier of the project that owns the link. The documented bodies contain this key twice with the same value; as usual in JSON, the last one counts.';
COMMENT ON COLUMN "link_clicked"."data_link_clicks" IS 'Number of times that the link has been clicked.';
COMMENT ON COLUMN "link_clicked"."data_link_last_clicked" IS 'When the link was last clicked; null when it never was.';
COMMENT ON COLUMN "link_clicked"."data_link_leads" IS 'Number of leads attributed to the link.';
COMMENT ON COLUMN "link_clicked"."data_link_sales" IS 'Number of sales attributed to the link.';
COMMENT ON COLUMN "link_clicked"."data_link_sale_amount" IS 'Sum of the sales attributed to the link, in the smallest unit of the project''s currency (cents; whole yen).';
COMMENT ON COLUMN "link_clicked"."data_link_created_at" IS 'When the link was created.';
COMMENT ON COLUMN "link_clicked"."data_link_updated_at" IS 'When the link was last changed; counting a click changes it too.';
COMMENT ON COLUMN "link_clicked"."data_link_flexible" IS 'Whether CodeQR calls the link flexible; what that changes is not published.';
COMMENT ON COLUMN "link_clicked"."data_link_folder_id" IS 'Identifier of the folder that holds the link; null when it is not in a folder.';
COMMENT ON COLUMN "link_clicked"."data_link_notification_token" IS 'Token that identifies CodeQR''s notifications about the link; null when there are none. Opaque.';
COMMENT ON COLUMN "link_clicked"."data_link_pre_redirection" IS 'Whether visitors see a page before they are redirected.';
COMMENT ON COLUMN "link_clicked"."data_link_page_id" IS 'Identifier of the page that visitors see before they are redirected; null when there is none.';
COMMENT ON COLUMN "link_clicked"."data_link_page_url" IS 'URL of the page that visitors see before they are redirected; null when there is none.';
COMMENT ON COLUMN "link_clicked"."data_link_is_form_mandatory" IS 'Whether visitors must fill in the form on that page to be redirected.';
COMMENT ON COLUMN "link_clicked"."data_link_filled" IS 'Whether the link has been given a destination.';
COMMENT ON COLUMN "link_clicked"."data_link_use_as_template" IS 'Whether the link serves as a template for others.';
COMMENT ON COLUMN "link_clicked"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE TABLE "link_created" (
  "id" text NOT NULL,
  "event" text NOT NULL,
  "created_at" timestamptz NOT NULL,
  "data_id" text NOT NULL,
  "data_domain" text NOT NULL,
  "data_key" text NOT NULL,
  "data_external_id" text,
  "data_url" text NOT NULL,
  "data_track_conversion" boolean NOT NULL,
  "data_archived" boolean NOT NULL,
  "data_expires_at" timestamptz,
  "data_expired_url" text,
  "data_password" text,
  "data_proxy" boolean NOT NULL,
  "data_title" text,
  "data_description" text,
  "data_image" text,
  "data_video" text,
  "data_rewrite" boolean NOT NULL,
  "data_do_index" boolean NOT NULL,
  "data_ios" text,
  "data_android" text,
  "data_public_stats" boolean NOT NULL,
  "data_tag_id" text,
  "data_tags" json,
  "data_comments" text,
  "data_short_link" text NOT NULL,
  "data_qr_code" text NOT NULL,
  "data_utm_source" text,
  "data_utm_medium" text,
  "data_utm_campaign" text,
  "data_utm_term" text,
  "data_utm_content" text,
  "data_user_id" text,
  "data_project_id" text NOT NULL,
  "data_clicks" bigint NOT NULL,
  "data_last_clicked" timestamptz,
  "data_leads" bigint NOT NULL,
  "data_sales" bigint NOT NULL,
  "data_sale_amount" bigint NOT NULL,
  "data_created_at" timestamptz NOT NULL,
  "data_updated_at" timestamptz NOT NULL,
  "data_flexible" boolean,
  "data_folder_id" text,
  "data_notification_token" text,
  "data_pre_redirection" boolean,
  "data_page_id" text,
  "data_page_url" text,
  "data_is_form_mandatory" boolean,
  "data_filled" boolean,
  "data_use_as_template" boolean,
  "extra" json
);
COMMENT ON TABLE "link_created" IS 'A link was created in the project. `data` is the link itself, as it was created.';
COMMENT ON COLUMN "link_created"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "link_created"."event" IS 'Name of the event.';
COMMENT ON COLUMN "link_created"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "link_created"."data_id" IS 'Identifier of the link. Opaque.';
COMMENT ON COLUMN "link_created"."data_domain" IS 'Domain of the short link, without a scheme.';
COMMENT ON COLUMN "link_created"."data_key" IS 'Path of the short link, without a leading slash; may contain slashes.';
COMMENT ON COLUMN "link_created"."data_external_id" IS 'Identifier of the link in your own system; null when none was given.';
COMMENT ON COLUMN "link_created"."data_url" IS 'Destination of the link. May be an empty string.';
COMMENT ON COLUMN "link_created"."data_track_conversion" IS 'Whether leads and sales are attributed to this link.';
COMMENT ON COLUMN "link_created"."data_archived" IS 'Whether the link is archived: hidden in the dashboard but still redirecting.';
COMMENT ON COLUMN "link_created"."data_expires_at" IS 'When the link stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.';
COMMENT ON COLUMN "link_created"."data_expired_url" IS 'Destination of the link once it has expired; null or an empty string when none is set.';
COMMENT ON COLUMN "link_created"."data_password" IS 'Password that a visitor must enter; null when the link is not protected.';
COMMENT ON COLUMN "link_created"."data_proxy" IS 'Whether link previews show the custom `title`, `description`, `image` and `video`.';
COMMENT ON COLUMN "link_created"."data_title" IS 'Custom title of the link preview; null when none is set.';
COMMENT ON COLUMN "link_created"."data_description" IS 'Custom description of the link preview; null when none is set.';
COMMENT ON COLUMN "link_created"."data_image" IS 'Custom image of the link preview, usually a URL; null when none is set.';
COMMENT ON COLUMN "link_created"."data_video" IS 'Custom video of the link preview, usually a URL; null when none is set.';
COMMENT ON COLUMN "link_created"."data_rewrite" IS 'Whether the destination is shown under the short link''s own address (cloaking).';
COMMENT ON COLUMN "link_created"."data_do_index" IS 'Whether search engines may index the short link.';
COMMENT ON COLUMN "link_created"."data_ios" IS 'Destination for visitors on iOS; null when they follow `url`.';
COMMENT ON COLUMN "link_created"."data_android" IS 'Destination for visitors on Android; null when they follow `url`.';
COMMENT ON COLUMN "link_created"."data_public_stats" IS 'Whether the link''s statistics are public.';
COMMENT ON COLUMN "link_created"."data_tag_id" IS 'Identifier of the link''s first tag; null when it has none. Omitted from the link in a click, lead or sale event.';
COMMENT ON COLUMN "link_created"."data_tags" IS 'The link''s tags; empty or null when it has none. Omitted from the link in a click, lead or sale event.';
COMMENT ON COLUMN "link_created"."data_comments" IS 'Notes by the project''s members about the link; null when there are none.';
COMMENT ON COLUMN "link_created"."data_short_link" IS 'The full short link. Not always `https://` + `domain` + `/` + `key`, so use it as it is.';
COMMENT ON COLUMN "link_created"."data_qr_code" IS 'URL of an image of the link''s QR code.';
COMMENT ON COLUMN "link_created"."data_utm_source" IS 'UTM source added to the destination; null when none is set.';
COMMENT ON COLUMN "link_created"."data_utm_medium" IS 'UTM medium added to the destination; null when none is set.';
COMMENT ON COLUMN "link_created"."data_utm_campaign" IS 'UTM campaign added to the destination; null when none is set.';
COMMENT ON COLUMN "link_created"."data_utm_term" IS 'UTM term added to the destination; null when none is set.';
COMMENT ON COLUMN "link_created"."data_utm_content" IS 'UTM content added to the destination; null when none is set.';
COMMENT ON COLUMN "link_created"."data_user_id" IS 'Identifier of the user who created the link; null when no user did.';
COMMENT ON COLUMN "link_created"."data_project_id" IS 'Identifier of the project that owns the link. The documented bodies contain this key twice with the same value; as usual in JSON, the last one counts.';
COMMENT ON COLUMN "link_created"."data_clicks" IS 'Number of times that the link has been clicked.';
COMMENT ON COLUMN "link_created"."data_last_clicked" IS 'When the link was last clicked; null when it never was.';
COMMENT ON COLUMN "link_created"."data_leads" IS 'Number of leads attributed to the link.';
COMMENT ON COLUMN "link_created"."data_sales" IS 'Number of sales attributed to the link.';
COMMENT ON COLUMN "link_created"."data_sale_amount" IS 'Sum of the sales attributed to the link, in the smallest unit of the project''s currency (cents; whole yen).';
COMMENT ON COLUMN "link_created"."data_created_at" IS 'When the link was created.';
COMMENT ON COLUMN "link_created"."data_updated_at" IS 'When the link was last changed; counting a click changes it too.';
COMMENT ON COLUMN "link_created"."data_flexible" IS 'Whether CodeQR calls the link flexible; what that changes is not published.';
COMMENT ON COLUMN "link_created"."data_folder_id" IS 'Identifier of the folder that holds the link; null when it is not in a folder.';
COMMENT ON COLUMN "link_created"."data_notification_token" IS 'Token that identifies CodeQR''s notifications about the link; null when there are none. Opaque.';
COMMENT ON COLUMN "link_created"."data_pre_redirection" IS 'Whether visitors see a page before they are redirected.';
COMMENT ON COLUMN "link_created"."data_page_id" IS 'Identifier of the page that visitors see before they are redirected; null when there is none.';
COMMENT ON COLUMN "link_created"."data_page_url" IS 'URL of the page that visitors see before they are redirected; null when there is none.';
COMMENT ON COLUMN "link_created"."data_is_form_mandatory" IS 'Whether visitors must fill in the form on that page to be redirected.';
COMMENT ON COLUMN "link_created"."data_filled" IS 'Whether the link has been given a destination.';
COMMENT ON COLUMN "link_created"."data_use_as_template" IS 'Whether the link serves as a template for others.';
COMMENT ON COLUMN "link_created"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE TABLE "link_deleted" (
  "id" text NOT NULL,
  "event" text NOT NULL,
  "created_at" timestamptz NOT NULL,
  "data_id" text NOT NULL,
  "data_domain" text NOT NULL,
  "data_key" text NOT NULL,
  "data_external_id" text,
  "data_url" text NOT NULL,
  "data_track_conversion" boolean NOT NULL,
  "data_archived" boolean NOT NULL,
  "data_expires_at" timestamptz,
  "data_expired_url" text,
  "data_password" text,
  "data_proxy" boolean NOT NULL,
  "data_title" text,
  "data_description" text,
  "data_image" text,
  "data_video" text,
  "data_rewrite" boolean NOT NULL,
  "data_do_index" boolean NOT NULL,
  "data_ios" text,
  "data_android" text,
  "data_public_stats" boolean NOT NULL,
  "data_tag_id" text,
  "data_tags" json,
  "data_comments" text,
  "data_short_link" text NOT NULL,
  "data_qr_code" text NOT NULL,
  "data_utm_source" text,
  "data_utm_medium" text,
  "data_utm_campaign" text,
  "data_utm_term" text,
  "data_utm_content" text,
  "data_user_id" text,
  "data_project_id" text NOT NULL,
  "data_clicks" bigint NOT NULL,
  "data_last_clicked" timestamptz,
  "data_leads" bigint NOT NULL,
  "data_sales" bigint NOT NULL,
  "data_sale_amount" bigint NOT NULL,
  "data_created_at" timestamptz NOT NULL,
  "data_updated_at" timestamptz NOT NULL,
  "data_flexible" boolean,
  "data_folder_id" text,
  "data_notification_token" text,
  "data_pre_redirection" boolean,
  "data_page_id" text,
  "data_page_url" text,
  "data_is_form_mandatory" boolean,
  "data_filled" boolean,
  "data_use_as_template" boolean,
  "extra" json
);
COMMENT ON TABLE "link_deleted" IS 'A link was deleted in the project. `data` is the link itself, as it was when deleted.';
COMMENT ON COLUMN "link_deleted"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "link_deleted"."event" IS 'Name of the event.';
COMMENT ON COLUMN "link_deleted"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "link_deleted"."data_id" IS 'Identifier of the link. Opaque.';
COMMENT ON COLUMN "link_deleted"."data_domain" IS 'Domain of the short link, without a scheme.';
COMMENT ON COLUMN "link_deleted"."data_key" IS 'Path of the short link, without a leading slash; may contain slashes.';
COMMENT ON COLUMN "link_deleted"."data_external_id" IS 'Identifier of the link in your own system; null when none was given.';
COMMENT ON COLUMN "link_deleted"."data_url" IS 'Destination of the link. May be an empty string.';
COMMENT ON COLUMN "link_deleted"."data_track_conversion" IS 'Whether leads and sales are attributed to this link.';
COMMENT ON COLUMN "link_deleted"."data_archived" IS 'Whether the link is archived: hidden in the dashboard but still redirecting.';
COMMENT ON COLUMN "link_deleted"."data_expires_at" IS 'When the link stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.';
COMMENT ON COLUMN "link_deleted"."data_expired_url" IS 'Destination of the link once it has expired; null or an empty string when none is set.';
COMMENT ON COLUMN "link_deleted"."data_password" IS 'Password that a visitor must enter; null when the link is not protected.';
COMMENT ON COLUMN "link_deleted"."data_proxy" IS 'Whether link previews show the custom `title`, `description`, `image` and `video`.';
COMMENT ON COLUMN "link_deleted"."data_title" IS 'Custom title of the link preview; null when none is set.';
COMMENT ON COLUMN "link_deleted"."data_description" IS 'Custom description of the link preview; null when none is set.';
COMMENT ON COLUMN "link_deleted"."data_image" IS 'Custom image of the link preview, usually a URL; null when none is set.';
COMMENT ON COLUMN "link_deleted"."data_video" IS 'Custom video of the link preview, usually a URL; null when none is set.';
COMMENT ON COLUMN "link_deleted"."data_rewrite" IS 'Whether the destination is shown under the short link''s own address (cloaking).';
COMMENT ON COLUMN "link_deleted"."data_do_index" IS 'Whether search engines may index the short link.';
COMMENT ON COLUMN "link_deleted"."data_ios" IS 'Destination for visitors on iOS; null when they follow `url`.';
COMMENT ON COLUMN "link_deleted"."data_android" IS 'Destination for visitors on Android; null when they follow `url`.';
COMMENT ON COLUMN "link_deleted"."data_public_stats" IS 'Whether the link''s statistics are public.';
COMMENT ON COLUMN "link_deleted"."data_tag_id" IS 'Identifier of the link''s first tag; null when it has none. Omitted from the link in a click, lead or sale event.';
COMMENT ON COLUMN "link_deleted"."data_tags" IS 'The link''s tags; empty or null when it has none. Omitted from the link in a click, lead or sale event.';
COMMENT ON COLUMN "link_deleted"."data_comments" IS 'Notes by the project''s members about the link; null when there are none.';
COMMENT ON COLUMN "link_deleted"."data_short_link" IS 'The full short link. Not always `https://` + `domain` + `/` + `key`, so use it as it is.';
COMMENT ON COLUMN "link_deleted"."data_qr_code" IS 'URL of an image of the link''s QR code.';
COMMENT ON COLUMN "link_deleted"."data_utm_source" IS 'UTM source added to the destination; null when none is set.';
COMMENT ON COLUMN "link_deleted"."data_utm_medium" IS 'UTM medium added to the destination; null when none is set.';
COMMENT ON COLUMN "link_deleted"."data_utm_campaign" IS 'UTM campaign added to the destination; null when none is set.';
COMMENT ON COLUMN "link_deleted"."data_utm_term" IS 'UTM term added to the destination; null when none is set.';
COMMENT ON COLUMN "link_deleted"."data_utm_content" IS 'UTM content added to the destination; null when none is set.';
COMMENT ON COLUMN "link_deleted"."data_user_id" IS 'Identifier of the user who created the link; null when no user did.';
COMMENT ON COLUMN "link_deleted"."data_project_id" IS 'Identifier of the project that owns the link. The documented bodies contain this key twice with the same value; as usual in JSON, the last one counts.';
COMMENT ON COLUMN "link_deleted"."data_clicks" IS 'Number of times that the link has been clicked.';
COMMENT ON COLUMN "link_deleted"."data_last_clicked" IS 'When the link was last clicked; null when it never was.';
COMMENT ON COLUMN "link_deleted"."data_leads" IS 'Number of leads attributed to the link.';
COMMENT ON COLUMN "link_deleted"."data_sales" IS 'Number of sales attributed to the link.';
COMMENT ON COLUMN "link_deleted"."data_sale_amount" IS 'Sum of the sales attributed to the link, in the smallest unit of the project''s currency (cents; whole yen).';
COMMENT ON COLUMN "link_deleted"."data_created_at" IS 'When the link was created.';
COMMENT ON COLUMN "link_deleted"."data_updated_at" IS 'When the link was last changed; counting a click changes it too.';
COMMENT ON COLUMN "link_deleted"."data_flexible" IS 'Whether CodeQR calls the link flexible; what that changes is not published.';
COMMENT ON COLUMN "link_deleted"."data_folder_id" IS 'Identifier of the folder that holds the link; null when it is not in a folder.';
COMMENT ON COLUMN "link_deleted"."data_notification_token" IS 'Token that identifies CodeQR''s notifications about the link; null when there are none. Opaque.';
COMMENT ON COLUMN "link_deleted"."data_pre_redirection" IS 'Whether visitors see a page before they are redirected.';
COMMENT ON COLUMN "link_deleted"."data_page_id" IS 'Identifier of the page that visitors see before they are redirected; null when there is none.';
COMMENT ON COLUMN "link_deleted"."data_page_url" IS 'URL of the page that visitors see before they are redirected; null when there is none.';
COMMENT ON COLUMN "link_deleted"."data_is_form_mandatory" IS 'Whether visitors must fill in the form on that page to be redirected.';
COMMENT ON COLUMN "link_deleted"."data_filled" IS 'Whether the link has been given a destination.';
COMMENT ON COLUMN "link_deleted"."data_use_as_template" IS 'Whether the link serves as a template for others.';
COMMENT ON COLUMN "link_deleted"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE TABLE "link_updated" (
  "id" text NOT NULL,
  "event" text NOT NULL,
  "created_at" timestamptz NOT NULL,
  "data_id" text NOT NULL,
  "data_domain" text NOT NULL,
  "data_key" text NOT NULL,
  "data_external_id" text,
  "data_url" text NOT NULL,
  "data_track_conversion" boolean NOT NULL,
  "data_archived" boolean NOT NULL,
  "data_expires_at" timestamptz,
  "data_expired_url" text,
  "data_password" text,
  "data_proxy" boolean NOT NULL,
  "data_title" text,
  "data_description" text,
  "data_image" text,
  "data_video" text,
  "data_rewrite" boolean NOT NULL,
  "data_do_index" boolean NOT NULL,
  "data_ios" text,
  "data_android" text,
  "data_public_stats" boolean NOT NULL,
  "data_tag_id" text,
  "data_tags" json,
  "data_comments" text,
  "data_short_link" text NOT NULL,
  "data_qr_code" text NOT NULL,
  "data_utm_source" text,
  "data_utm_medium" text,
  "data_utm_campaign" text,
  "data_utm_term" text,
  "data_utm_content" text,
  "data_user_id" text,
  "data_project_id" text NOT NULL,
  "data_clicks" bigint NOT NULL,
  "data_last_clicked" timestamptz,
  "data_leads" bigint NOT NULL,
  "data_sales" bigint NOT NULL,
  "data_sale_amount" bigint NOT NULL,
  "data_created_at" timestamptz NOT NULL,
  "data_updated_at" timestamptz NOT NULL,
  "data_flexible" boolean,
  "data_folder_id" text,
  "data_notification_token" text,
  "data_pre_redirection" boolean,
  "data_page_id" text,
  "data_page_url" text,
  "data_is_form_mandatory" boolean,
  "data_filled" boolean,
  "data_use_as_template" boolean,
  "extra" json
);
COMMENT ON TABLE "link_updated" IS 'A link was changed in the project. `data` is the link itself, as it is after the change.';
COMMENT ON COLUMN "link_updated"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "link_updated"."event" IS 'Name of the event.';
COMMENT ON COLUMN "link_updated"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "link_updated"."data_id" IS 'Identifier of the link. Opaque.';
COMMENT ON COLUMN "link_updated"."data_domain" IS 'Domain of the short link, without a scheme.';
COMMENT ON COLUMN "link_updated"."data_key" IS 'Path of the short link, without a leading slash; may contain slashes.';
COMMENT ON COLUMN "link_updated"."data_external_id" IS 'Identifier of the link in your own system; null when none was given.';
COMMENT ON COLUMN "link_updated"."data_url" IS 'Destination of the link. May be an empty string.';
COMMENT ON COLUMN "link_updated"."data_track_conversion" IS 'Whether leads and sales are attributed to this link.';
COMMENT ON COLUMN "link_updated"."data_archived" IS 'Whether the link is archived: hidden in the dashboard but still redirecting.';
COMMENT ON COLUMN "link_updated"."data_expires_at" IS 'When the link stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.';
COMMENT ON COLUMN "link_updated"."data_expired_url" IS 'Destination of the link once it has expired; null or an empty string when none is set.';
COMMENT ON COLUMN "link_updated"."data_password" IS 'Password that a visitor must enter; null when the link is not protected.';
COMMENT ON COLUMN "link_updated"."data_proxy" IS 'Whether link previews show the custom `title`, `description`, `image` and `video`.';
COMMENT ON COLUMN "link_updated"."data_title" IS 'Custom title of the link preview; null when none is set.';
COMMENT ON COLUMN "link_updated"."data_description" IS 'Custom description of the link preview; null when none is set.';
COMMENT ON COLUMN "link_updated"."data_image" IS 'Custom image of the link preview, usually a URL; null when none is set.';
COMMENT ON COLUMN "link_updated"."data_video" IS 'Custom video of the link preview, usually a URL; null when none is set.';
COMMENT ON COLUMN "link_updated"."data_rewrite" IS 'Whether the destination is shown under the short link''s own address (cloaking).';
COMMENT ON COLUMN "link_updated"."data_do_index" IS 'Whether search engines may index the short link.';
COMMENT ON COLUMN "link_updated"."data_ios" IS 'Destination for visitors on iOS; null when they follow `url`.';
COMMENT ON COLUMN "link_updated"."data_android" IS 'Destination for visitors on Android; null when they follow `url`.';
COMMENT ON COLUMN "link_updated"."data_public_stats" IS 'Whether the link''s statistics are public.';
COMMENT ON COLUMN "link_updated"."data_tag_id" IS 'Identifier of the link''s first tag; null when it has none. Omitted from the link in a click, lead or sale event.';
COMMENT ON COLUMN "link_updated"."data_tags" IS 'The link''s tags; empty or null when it has none. Omitted from the link in a click, lead or sale event.';
COMMENT ON COLUMN "link_updated"."data_comments" IS 'Notes by the project''s members about the link; null when there are none.';
COMMENT ON COLUMN "link_updated"."data_short_link" IS 'The full short link. Not always `https://` + `domain` + `/` + `key`, so use it as it is.';
COMMENT ON COLUMN "link_updated"."data_qr_code" IS 'URL of an image of the link''s QR code.';
COMMENT ON COLUMN "link_updated"."data_utm_source" IS 'UTM source added to the destination; null when none is set.';
COMMENT ON COLUMN "link_updated"."data_utm_medium" IS 'UTM medium added to the destination; null when none is set.';
COMMENT ON COLUMN "link_updated"."data_utm_campaign" IS 'UTM campaign added to the destination; null when none is set.';
COMMENT ON COLUMN "link_updated"."data_utm_term" IS 'UTM term added to the destination; null when none is set.';
COMMENT ON COLUMN "link_updated"."data_utm_content" IS 'UTM content added to the destination; null when none is set.';
COMMENT ON COLUMN "link_updated"."data_user_id" IS 'Identifier of the user who created the link; null when no user did.';
COMMENT ON COLUMN "link_updated"."data_project_id" IS 'Identifier of the project that owns the link. The documented bodies contain this key twice with the same value; as usual in JSON, the last one counts.';
COMMENT ON COLUMN "link_updated"."data_clicks" IS 'Number of times that the link has been clicked.';
COMMENT ON COLUMN "link_updated"."data_last_clicked" IS 'When the link was last clicked; null when it never was.';
COMMENT ON COLUMN "link_updated"."data_leads" IS 'Number of leads attributed to the link.';
COMMENT ON COLUMN "link_updated"."data_sales" IS 'Number of sales attributed to the link.';
COMMENT ON COLUMN "link_updated"."data_sale_amount" IS 'Sum of the sales attributed to the link, in the smallest unit of the project''s currency (cents; whole yen).';
COMMENT ON COLUMN "link_updated"."data_created_at" IS 'When the link was created.';
COMMENT ON COLUMN "link_updated"."data_updated_at" IS 'When the link was last changed; counting a click changes it too.';
COMMENT ON COLUMN "link_updated"."data_flexible" IS 'Whether CodeQR calls the link flexible; what that changes is not published.';
COMMENT ON COLUMN "link_updated"."data_folder_id" IS 'Identifier of the folder that holds the link; null when it is not in a folder.';
COMMENT ON COLUMN "link_updated"."data_notification_token" IS 'Token that identifies CodeQR''s notifications about the link; null when there are none. Opaque.';
COMMENT ON COLUMN "link_updated"."data_pre_redirection" IS 'Whether visitors see a page before they are redirected.';
COMMENT ON COLUMN "link_updated"."data_page_id" IS 'Identifier of the page that visitors see before they are redirected; null when there is none.';
COMMENT ON COLUMN "link_updated"."data_page_url" IS 'URL of the page that visitors see before they are redirected; null when there is none.';
COMMENT ON COLUMN "link_updated"."data_is_form_mandatory" IS 'Whether visitors must fill in the form on that page to be redirected.';
COMMENT ON COLUMN "link_updated"."data_filled" IS 'Whether the link has been given a destination.';
COMMENT ON COLUMN "link_updated"."data_use_as_template" IS 'Whether the link serves as a template for others.';
COMMENT ON COLUMN "link_updated"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE TABLE "page_created" (
  "id" text NOT NULL,
  "event" text NOT NULL,
  "created_at" timestamptz NOT NULL,
  "data_page_id" text NOT NULL,
  "data_page_domain" text NOT NULL,
  "data_page_key" text NOT NULL,
  "data_page_name" text,
  "data_page_type" text NOT NULL,
  "data_page_project_id" text NOT NULL,
  "data_page_user_id" text,
  "data_page_views" bigint NOT NULL,
  "data_page_created_at" timestamptz,
  "data_page_updated_at" timestamptz,
  "data_page_description" text,
  "data_page_logo" text,
  "data_page_image" text,
  "data_page_image_blurhash" text,
  "data_page_external_id" text,
  "data_page_track_conversion" boolean,
  "data_page_message404" text,
  "data_page_page_title" text,
  "data_page_page_subtitle" text,
  "data_page_hero_button_link" text,
  "data_page_hero_button_text" text,
  "data_page_hero_show_button" boolean,
  "data_page_page_background_type" text,
  "data_page_page_form_type" text,
  "data_page_input_style" text,
  "data_page_button_type" text,
  "data_page_submit_button_type" text,
  "data_page_font_family" text,
  "data_page_font_color" text,
  "data_page_last_clicked" timestamptz,
  "data_page_leads" bigint,
  "data_page_sales" bigint,
  "data_page_sale_amount" bigint,
  "data_page_public_stats" boolean,
  "data_page_hidden_logo" boolean,
  "data_page_notification_token" text,
  "data_page_feedbacks_count" bigint,
  "data_page_thank_you_title" text,
  "data_page_thank_you_description" text,
  "data_page_thank_you_redirect_url" text,
  "data_page_url" text,
  "data_page_folder_id" text,
  "data_event_name" text,
  "extra" json
);
COMMENT ON TABLE "page_created" IS 'A page was created in the project.';
COMMENT ON COLUMN "page_created"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "page_created"."event" IS 'Name of the event.';
COMMENT ON COLUMN "page_created"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "page_created"."data_page_id" IS 'Identifier of the page. Opaque.';
COMMENT ON COLUMN "page_created"."data_page_domain" IS 'Domain of the page, without a scheme.';
COMMENT ON COLUMN "page_created"."data_page_key" IS 'Path of the page, without a leading slash; usually contains a slash, as in `p/pHs20VCe8V`.';
COMMENT ON COLUMN "page_created"."data_page_name" IS 'Name of the page in the dashboard; null when it has none.';
COMMENT ON COLUMN "page_created"."data_page_type" IS 'Kind of page, such as `feedback`.';
COMMENT ON COLUMN "page_created"."data_page_project_id" IS 'Identifier of the project that owns the page.';
COMMENT ON COLUMN "page_created"."data_page_user_id" IS 'Identifier of the user who created the page; null when no user did.';
COMMENT ON COLUMN "page_created"."data_page_views" IS 'Number of times that the page has been visited. The documented body of a page that was just created has 1 here, not 0.';
COMMENT ON COLUMN "page_created"."data_page_created_at" IS 'When the page was created. Omitted from the page in a visit event.';
COMMENT ON COLUMN "page_created"."data_page_updated_at" IS 'When the page was last changed. Omitted from the page in a visit event.';
COMMENT ON COLUMN "page_created"."data_page_description" IS 'Description of the page; null when it has none.';
COMMENT ON COLUMN "page_created"."data_page_logo" IS 'Logo on the page, usually a URL; null when there is none.';
COMMENT ON COLUMN "page_created"."data_page_image" IS 'Image on the page, usually a URL; null when there is none.';
COMMENT ON COLUMN "page_created"."data_page_image_blurhash" IS 'BlurHash of `image`, shown while the image loads; null when there is none.';
COMMENT ON COLUMN "page_created"."data_page_external_id" IS 'Identifier of the page in your own system; null when none was given.';
COMMENT ON COLUMN "page_created"."data_page_track_conversion" IS 'Whether leads and sales are attributed to this page.';
COMMENT ON COLUMN "page_created"."data_page_message404" IS 'Text that visitors see when the page is not found; null when no custom text is set.';
COMMENT ON COLUMN "page_created"."data_page_page_title" IS 'Heading on the page.';
COMMENT ON COLUMN "page_created"."data_page_page_subtitle" IS 'Line below the heading on the page.';
COMMENT ON COLUMN "page_created"."data_page_hero_button_link" IS 'Destination of the button at the top of the page; null when it has none.';
COMMENT ON COLUMN "page_created"."data_page_hero_button_text" IS 'Text on the button at the top of the page; null when there is none.';
COMMENT ON COLUMN "page_created"."data_page_hero_show_button" IS 'Whether the button at the top of the page is shown.';
COMMENT ON COLUMN "page_created"."data_page_page_background_type" IS 'Kind of background on the page.';
COMMENT ON COLUMN "page_created"."data_page_page_form_type" IS 'Kind of form on the page.';
COMMENT ON COLUMN "page_created"."data_page_input_style" IS 'Style of the form''s inputs; null when no custom style is set.';
COMMENT ON COLUMN "page_created"."data_page_button_type" IS 'Kind of buttons on the page.';
COMMENT ON COLUMN "page_created"."data_page_submit_button_type" IS 'Kind of submit button on the form.';
COMMENT ON COLUMN "page_created"."data_page_font_family" IS 'Font family of the page.';
COMMENT ON COLUMN "page_created"."data_page_font_color" IS 'Text colour of the page, as a CSS colour.';
COMMENT ON COLUMN "page_created"."data_page_last_clicked" IS 'When the page was last visited; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.';
COMMENT ON COLUMN "page_created"."data_page_leads" IS 'Number of leads attributed to the page.';
COMMENT ON COLUMN "page_created"."data_page_sales" IS 'Number of sales attributed to the page.';
COMMENT ON COLUMN "page_created"."data_page_sale_amount" IS 'Sum of the sales attributed to the page, in the smallest unit of the project''s currency (cents; whole yen).';
COMMENT ON COLUMN "page_created"."data_page_public_stats" IS 'Whether the page''s statistics are public.';
COMMENT ON COLUMN "page_created"."data_page_hidden_logo" IS 'Whether CodeQR''s logo is hidden on the page.';
COMMENT ON COLUMN "page_created"."data_page_notification_token" IS 'Token that identifies CodeQR''s notifications about the page; null when there are none. Opaque.';
COMMENT ON COLUMN "page_created"."data_page_feedbacks_count" IS 'Number of times that feedback has been left on the page.';
COMMENT ON COLUMN "page_created"."data_page_thank_you_title" IS 'Heading that visitors see after filling in the form.';
COMMENT ON COLUMN "page_created"."data_page_thank_you_description" IS 'Text that visitors see after filling in the form.';
COMMENT ON COLUMN "page_created"."data_page_thank_you_redirect_url" IS 'URL that visitors are sent to after filling in the form; null when they stay.';
COMMENT ON COLUMN "page_created"."data_page_url" IS 'URL that belongs to the page. May be an empty string.';
COMMENT ON COLUMN "page_created"."data_page_folder_id" IS 'Identifier of the folder that holds the page; null when it is not in a folder.';
COMMENT ON COLUMN "page_created"."data_event_name" IS 'CodeQR''s label for the event, such as `Page created`.';
COMMENT ON COLUMN "page_created"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE TABLE "page_deleted" (
  "id" text NOT NULL,
  "event" text NOT NULL,
  "created_at" timestamptz NOT NULL,
  "data_page_id" text NOT NULL,
  "data_page_domain" text NOT NULL,
  "data_page_key" text NOT NULL,
  "data_page_name" text,
  "data_page_type" text NOT NULL,
  "data_page_project_id" text NOT NULL,
  "data_page_user_id" text,
  "data_page_views" bigint NOT NULL,
  "data_page_created_at" timestamptz,
  "data_page_updated_at" timestamptz,
  "data_page_description" text,
  "data_page_logo" text,
  "data_page_image" text,
  "data_page_image_blurhash" text,
  "data_page_external_id" text,
  "data_page_track_conversion" boolean,
  "data_page_message404" text,
  "data_page_page_title" text,
  "data_page_page_subtitle" text,
  "data_page_hero_button_link" text,
  "data_page_hero_button_text" text,
  "data_page_hero_show_button" boolean,
  "data_page_page_background_type" text,
  "data_page_page_form_type" text,
  "data_page_input_style" text,
  "data_page_button_type" text,
  "data_page_submit_button_type" text,
  "data_page_font_family" text,
  "data_page_font_color" text,
  "data_page_last_clicked" timestamptz,
  "data_page_leads" bigint,
  "data_page_sales" bigint,
  "data_page_sale_amount" bigint,
  "data_page_public_stats" boolean,
  "data_page_hidden_logo" boolean,
  "data_page_notification_token" text,
  "data_page_feedbacks_count" bigint,
  "data_page_thank_you_title" text,
  "data_page_thank_you_description" text,
  "data_page_thank_you_redirect_url" text,
  "data_page_url" text,
  "data_page_folder_id" text,
  "data_event_name" text,
  "extra" json
);
COMMENT ON TABLE "page_deleted" IS 'A page was deleted in the project. The event page describes this event but has no sample of it; its data has the shape of `page.created`.';
COMMENT ON COLUMN "page_deleted"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "page_deleted"."event" IS 'Name of the event.';
COMMENT ON COLUMN "page_deleted"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "page_deleted"."data_page_id" IS 'Identifier of the page. Opaque.';
COMMENT ON COLUMN "page_deleted"."data_page_domain" IS 'Domain of the page, without a scheme.';
COMMENT ON COLUMN "page_deleted"."data_page_key" IS 'Path of the page, without a leading slash; usually contains a slash, as in `p/pHs20VCe8V`.';
COMMENT ON COLUMN "page_deleted"."data_page_name" IS 'Name of the page in the dashboard; null when it has none.';
COMMENT ON COLUMN "page_deleted"."data_page_type" IS 'Kind of page, such as `feedback`.';
COMMENT ON COLUMN "page_deleted"."data_page_project_id" IS 'Identifier of the project that owns the page.';
COMMENT ON COLUMN "page_deleted"."data_page_user_id" IS 'Identifier of the user who created the page; null when no user did.';
COMMENT ON COLUMN "page_deleted"."data_page_views" IS 'Number of times that the page has been visited. The documented body of a page that was just created has 1 here, not 0.';
COMMENT ON COLUMN "page_deleted"."data_page_created_at" IS 'When the page was created. Omitted from the page in a visit event.';
COMMENT ON COLUMN "page_deleted"."data_page_updated_at" IS 'When the page was last changed. Omitted from the page in a visit event.';
COMMENT ON COLUMN "page_deleted"."data_page_description" IS 'Description of the page; null when it has none.';
COMMENT ON COLUMN "page_deleted"."data_page_logo" IS 'Logo on the page, usually a URL; null when there is none.';
COMMENT ON COLUMN "page_deleted"."data_page_image" IS 'Image on the page, usually a URL; null when there is none.';
COMMENT ON COLUMN "page_deleted"."data_page_image_blurhash" IS 'BlurHash of `image`, shown while the image loads; null when there is none.';
COMMENT ON COLUMN "page_deleted"."data_page_external_id" IS 'Identifier of the page in your own system; null when none was given.';
COMMENT ON COLUMN "page_deleted"."data_page_track_conversion" IS 'Whether leads and sales are attributed to this page.';
COMMENT ON COLUMN "page_deleted"."data_page_message404" IS 'Text that visitors see when the page is not found; null when no custom text is set.';
COMMENT ON COLUMN "page_deleted"."data_page_page_title" IS 'Heading on the page.';
COMMENT ON COLUMN "page_deleted"."data_page_page_subtitle" IS 'Line below the heading on the page.';
COMMENT ON COLUMN "page_deleted"."data_page_hero_button_link" IS 'Destination of the button at the top of the page; null when it has none.';
COMMENT ON COLUMN "page_deleted"."data_page_hero_button_text" IS 'Text on the button at the top of the page; null when there is none.';
COMMENT ON COLUMN "page_deleted"."data_page_hero_show_button" IS 'Whether the button at the top of the page is shown.';
COMMENT ON COLUMN "page_deleted"."data_page_page_background_type" IS 'Kind of background on the page.';
COMMENT ON COLUMN "page_deleted"."data_page_page_form_type" IS 'Kind of form on the page.';
COMMENT ON COLUMN "page_deleted"."data_page_input_style" IS 'Style of the form''s inputs; null when no custom style is set.';
COMMENT ON COLUMN "page_deleted"."data_page_button_type" IS 'Kind of buttons on the page.';
COMMENT ON COLUMN "page_deleted"."data_page_submit_button_type" IS 'Kind of submit button on the form.';
COMMENT ON COLUMN "page_deleted"."data_page_font_family" IS 'Font family of the page.';
COMMENT ON COLUMN "page_deleted"."data_page_font_color" IS 'Text colour of the page, as a CSS colour.';
COMMENT ON COLUMN "page_deleted"."data_page_last_clicked" IS 'When the page was last visited; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.';
COMMENT ON COLUMN "page_deleted"."data_page_leads" IS 'Number of leads attributed to the page.';
COMMENT ON COLUMN "page_deleted"."data_page_sales" IS 'Number of sales attributed to the page.';
COMMENT ON COLUMN "page_deleted"."data_page_sale_amount" IS 'Sum of the sales attributed to the page, in the smallest unit of the project''s currency (cents; whole yen).';
COMMENT ON COLUMN "page_deleted"."data_page_public_stats" IS 'Whether the page''s statistics are public.';
COMMENT ON COLUMN "page_deleted"."data_page_hidden_logo" IS 'Whether CodeQR''s logo is hidden on the page.';
COMMENT ON COLUMN "page_deleted"."data_page_notification_token" IS 'Token that identifies CodeQR''s notifications about the page; null when there are none. Opaque.';
COMMENT ON COLUMN "page_deleted"."data_page_feedbacks_count" IS 'Number of times that feedback has been left on the page.';
COMMENT ON COLUMN "page_deleted"."data_page_thank_you_title" IS 'Heading that visitors see after filling in the form.';
COMMENT ON COLUMN "page_deleted"."data_page_thank_you_description" IS 'Text that visitors see after filling in the form.';
COMMENT ON COLUMN "page_deleted"."data_page_thank_you_redirect_url" IS 'URL that visitors are sent to after filling in the form; null when they stay.';
COMMENT ON COLUMN "page_deleted"."data_page_url" IS 'URL that belongs to the page. May be an empty string.';
COMMENT ON COLUMN "page_deleted"."data_page_folder_id" IS 'Identifier of the folder that holds the page; null when it is not in a folder.';
COMMENT ON COLUMN "page_deleted"."data_event_name" IS 'CodeQR''s label for the event, such as `Page deleted`.';
COMMENT ON COLUMN "page_deleted"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE TABLE "page_updated" (
  "id" text NOT NULL,
  "event" text NOT NULL,
  "created_at" timestamptz NOT NULL,
  "data_page_id" text NOT NULL,
  "data_page_domain" text NOT NULL,
  "data_page_key" text NOT NULL,
  "data_page_name" text,
  "data_page_type" text NOT NULL,
  "data_page_project_id" text NOT NULL,
  "data_page_user_id" text,
  "data_page_views" bigint NOT NULL,
  "data_page_created_at" timestamptz,
  "data_page_updated_at" timestamptz,
  "data_page_description" text,
  "data_page_logo" text,
  "data_page_image" text,
  "data_page_image_blurhash" text,
  "data_page_external_id" text,
  "data_page_track_conversion" boolean,
  "data_page_message404" text,
  "data_page_page_title" text,
  "data_page_page_subtitle" text,
  "data_page_hero_button_link" text,
  "data_page_hero_button_text" text,
  "data_page_hero_show_button" boolean,
  "data_page_page_background_type" text,
  "data_page_page_form_type" text,
  "data_page_input_style" text,
  "data_page_button_type" text,
  "data_page_submit_button_type" text,
  "data_page_font_family" text,
  "data_page_font_color" text,
  "data_page_last_clicked" timestamptz,
  "data_page_leads" bigint,
  "data_page_sales" bigint,
  "data_page_sale_amount" bigint,
  "data_page_public_stats" boolean,
  "data_page_hidden_logo" boolean,
  "data_page_notification_token" text,
  "data_page_feedbacks_count" bigint,
  "data_page_thank_you_title" text,
  "data_page_thank_you_description" text,
  "data_page_thank_you_redirect_url" text,
  "data_page_url" text,
  "data_page_folder_id" text,
  "data_event_name" text,
  "extra" json
);
COMMENT ON TABLE "page_updated" IS 'A page was changed in the project. The event page describes this event but has no sample of it; its data has the shape of `page.created`.';
COMMENT ON COLUMN "page_updated"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "page_updated"."event" IS 'Name of the event.';
COMMENT ON COLUMN "page_updated"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "page_updated"."data_page_id" IS 'Identifier of the page. Opaque.';
COMMENT ON COLUMN "page_updated"."data_page_domain" IS 'Domain of the page, without a scheme.';
COMMENT ON COLUMN "page_updated"."data_page_key" IS 'Path of the page, without a leading slash; usually contains a slash, as in `p/pHs20VCe8V`.';
COMMENT ON COLUMN "page_updated"."data_page_name" IS 'Name of the page in the dashboard; null when it has none.';
COMMENT ON COLUMN "page_updated"."data_page_type" IS 'Kind of page, such as `feedback`.';
COMMENT ON COLUMN "page_updated"."data_page_project_id" IS 'Identifier of the project that owns the page.';
COMMENT ON COLUMN "page_updated"."data_page_user_id" IS 'Identifier of the user who created the page; null when no user did.';
COMMENT ON COLUMN "page_updated"."data_page_views" IS 'Number of times that the page has been visited. The documented body of a page that was just created has 1 here, not 0.';
COMMENT ON COLUMN "page_updated"."data_page_created_at" IS 'When the page was created. Omitted from the page in a visit event.';
COMMENT ON COLUMN "page_updated"."data_page_updated_at" IS 'When the page was last changed. Omitted from the page in a visit event.';
COMMENT ON COLUMN "page_updated"."data_page_description" IS 'Description of the page; null when it has none.';
COMMENT ON COLUMN "page_updated"."data_page_logo" IS 'Logo on the page, usually a URL; null when there is none.';
COMMENT ON COLUMN "page_updated"."data_page_image" IS 'Image on the page, usually a URL; null when there is none.';
COMMENT ON COLUMN "page_updated"."data_page_image_blurhash" IS 'BlurHash of `image`, shown while the image loads; null when there is none.';
COMMENT ON COLUMN "page_updated"."data_page_external_id" IS 'Identifier of the page in your own system; null when none was given.';
COMMENT ON COLUMN "page_updated"."data_page_track_conversion" IS 'Whether leads and sales are attributed to this page.';
COMMENT ON COLUMN "page_updated"."data_page_message404" IS 'Text that visitors see when the page is not found; null when no custom text is set.';
COMMENT ON COLUMN "page_updated"."data_page_page_title" IS 'Heading on the page.';
COMMENT ON COLUMN "page_updated"."data_page_page_subtitle" IS 'Line below the heading on the page.';
COMMENT ON COLUMN "page_updated"."data_page_hero_button_link" IS 'Destination of the button at the top of the page; null when it has none.';
COMMENT ON COLUMN "page_updated"."data_page_hero_button_text" IS 'Text on the button at the top of the page; null when there is none.';
COMMENT ON COLUMN "page_updated"."data_page_hero_show_button" IS 'Whether the button at the top of the page is shown.';
COMMENT ON COLUMN "page_updated"."data_page_page_background_type" IS 'Kind of background on the page.';
COMMENT ON COLUMN "page_updated"."data_page_page_form_type" IS 'Kind of form on the page.';
COMMENT ON COLUMN "page_updated"."data_page_input_style" IS 'Style of the form''s inputs; null when no custom style is set.';
COMMENT ON COLUMN "page_updated"."data_page_button_type" IS 'Kind of buttons on the page.';
COMMENT ON COLUMN "page_updated"."data_page_submit_button_type" IS 'Kind of submit button on the form.';
COMMENT ON COLUMN "page_updated"."data_page_font_family" IS 'Font family of the page.';
COMMENT ON COLUMN "page_updated"."data_page_font_color" IS 'Text colour of the page, as a CSS colour.';
COMMENT ON COLUMN "page_updated"."data_page_last_clicked" IS 'When the page was last visited; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.';
COMMENT ON COLUMN "page_updated"."data_page_leads" IS 'Number of leads attributed to the page.';
COMMENT ON COLUMN "page_updated"."data_page_sales" IS 'Number of sales attributed to the page.';
COMMENT ON COLUMN "page_updated"."data_page_sale_amount" IS 'Sum of the sales attributed to the page, in the smallest unit of the project''s currency (cents; whole yen).';
COMMENT ON COLUMN "page_updated"."data_page_public_stats" IS 'Whether the page''s statistics are public.';
COMMENT ON COLUMN "page_updated"."data_page_hidden_logo" IS 'Whether CodeQR''s logo is hidden on the page.';
COMMENT ON COLUMN "page_updated"."data_page_notification_token" IS 'Token that identifies CodeQR''s notifications about the page; null when there are none. Opaque.';
COMMENT ON COLUMN "page_updated"."data_page_feedbacks_count" IS 'Number of times that feedback has been left on the page.';
COMMENT ON COLUMN "page_updated"."data_page_thank_you_title" IS 'Heading that visitors see after filling in the form.';
COMMENT ON COLUMN "page_updated"."data_page_thank_you_description" IS 'Text that visitors see after filling in the form.';
COMMENT ON COLUMN "page_updated"."data_page_thank_you_redirect_url" IS 'URL that visitors are sent to after filling in the form; null when they stay.';
COMMENT ON COLUMN "page_updated"."data_page_url" IS 'URL that belongs to the page. May be an empty string.';
COMMENT ON COLUMN "page_updated"."data_page_folder_id" IS 'Identifier of the folder that holds the page; null when it is not in a folder.';
COMMENT ON COLUMN "page_updated"."data_event_name" IS 'CodeQR''s label for the event, such as `Page updated`.';
COMMENT ON COLUMN "page_updated"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE TABLE "page_visited" (
  "id" text NOT NULL,
  "event" text NOT NULL,
  "created_at" timestamptz NOT NULL,
  "data_event_name" text,
  "data_interaction_timestamp" timestamptz,
  "data_interaction_click_id" text,
  "data_interaction_id" text,
  "data_interaction_url" text NOT NULL,
  "data_interaction_ip" text,
  "data_interaction_continent" text,
  "data_interaction_country" text,
  "data_interaction_city" text,
  "data_interaction_device" text,
  "data_interaction_browser" text,
  "data_interaction_os" text,
  "data_interaction_ua" text,
  "data_interaction_bot" boolean,
  "data_interaction_qr" boolean,
  "data_interaction_referer" text,
  "data_interaction_link_id" text,
  "data_interaction_region" text,
  "data_interaction_latitude" text,
  "data_interaction_longitude" text,
  "data_interaction_device_model" text,
  "data_interaction_device_vendor" text,
  "data_interaction_browser_version" text,
  "data_interaction_os_version" text,
  "data_interaction_engine" text,
  "data_interaction_engine_version" text,
  "data_interaction_cpu_architecture" text,
  "data_interaction_referer_url" text,
  "data_interaction_type" text,
  "data_interaction_event_name" text,
  "data_page_id" text,
  "data_page_domain" text,
  "data_page_key" text,
  "data_page_name" text,
  "data_page_type" text,
  "data_page_project_id" text,
  "data_page_user_id" text,
  "data_page_views" bigint,
  "data_page_created_at" timestamptz,
  "data_page_updated_at" timestamptz,
  "data_page_description" text,
  "data_page_logo" text,
  "data_page_image" text,
  "data_page_image_blurhash" text,
  "data_page_external_id" text,
  "data_page_track_conversion" boolean,
  "data_page_message404" text,
  "data_page_page_title" text,
  "data_page_page_subtitle" text,
  "data_page_hero_button_link" text,
  "data_page_hero_button_text" text,
  "data_page_hero_show_button" boolean,
  "data_page_page_background_type" text,
  "data_page_page_form_type" text,
  "data_page_input_style" text,
  "data_page_button_type" text,
  "data_page_submit_button_type" text,
  "data_page_font_family" text,
  "data_page_font_color" text,
  "data_page_last_clicked" timestamptz,
  "data_page_leads" bigint,
  "data_page_sales" bigint,
  "data_page_sale_amount" bigint,
  "data_page_public_stats" boolean,
  "data_page_hidden_logo" boolean,
  "data_page_notification_token" text,
  "data_page_feedbacks_count" bigint,
  "data_page_thank_you_title" text,
  "data_page_thank_you_description" text,
  "data_page_thank_you_redirect_url" text,
  "data_page_url" text,
  "data_page_folder_id" text,
  "extra" json
);
COMMENT ON TABLE "page_visited" IS 'Someone visited a page. Sent only to webhooks that are attached to that page.';
COMMENT ON COLUMN "page_visited"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "page_visited"."event" IS 'Name of the event.';
COMMENT ON COLUMN "page_visited"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "page_visited"."data_event_name" IS 'Human-readable label for what happened, such as `Page visited`. Branch on `event`, not on this label.';
COMMENT ON COLUMN "page_visited"."data_interaction_timestamp" IS 'When the interaction happened. Omitted when the interaction is the one that led to a lead or a sale.';
COMMENT ON COLUMN "page_visited"."data_interaction_click_id" IS 'Identifier of the interaction, under the name used for clicks, scans and visits. The same identifier as `id`.';
COMMENT ON COLUMN "page_visited"."data_interaction_id" IS 'Identifier of the interaction, under the name used for leads and sales. The same identifier as `clickId`.';
COMMENT ON COLUMN "page_visited"."data_interaction_url" IS 'URL that the visitor was sent to. May be an empty string.';
COMMENT ON COLUMN "page_visited"."data_interaction_ip" IS 'IP address of the visitor. May be missing, null or an empty string, for instance where privacy rules forbid it.';
COMMENT ON COLUMN "page_visited"."data_interaction_continent" IS 'Continent of the visitor; null or an empty string when not known.';
COMMENT ON COLUMN "page_visited"."data_interaction_country" IS 'Country of the visitor, as an ISO 3166-1 alpha-2 code; null or `Unknown` when not known.';
COMMENT ON COLUMN "page_visited"."data_interaction_city" IS 'City of the visitor; null or `Unknown` when not known.';
COMMENT ON COLUMN "page_visited"."data_interaction_device" IS 'Kind of device; null when not known.';
COMMENT ON COLUMN "page_visited"."data_interaction_browser" IS 'Browser; null or `Unknown` when not known.';
COMMENT ON COLUMN "page_visited"."data_interaction_os" IS 'Operating system; null or `Unknown` when not known.';
COMMENT ON COLUMN "page_visited"."data_interaction_ua" IS 'User agent string as the browser sent it; null when it sent none. Omitted from the documented scans and visits.';
COMMENT ON COLUMN "page_visited"."data_interaction_bot" IS 'Whether the visitor is thought to be a bot; null when not known.';
COMMENT ON COLUMN "page_visited"."data_interaction_qr" IS 'Whether the interaction came through a QR code. The documented scan has false here, so do not rely on it to tell a scan from a click.';
COMMENT ON COLUMN "page_visited"."data_interaction_referer" IS 'Domain that the visitor came from; `(direct)` when there was none, null when not known.';
COMMENT ON COLUMN "page_visited"."data_interaction_link_id" IS 'Identifier of the link behind the interaction. Opaque.';
COMMENT ON COLUMN "page_visited"."data_interaction_region" IS 'Region of the visitor, such as a state or a province; null when not known.';
COMMENT ON COLUMN "page_visited"."data_interaction_latitude" IS 'Latitude of the visitor in decimal degrees, as text; null when not known.';
COMMENT ON COLUMN "page_visited"."data_interaction_longitude" IS 'Longitude of the visitor in decimal degrees, as text; null when not known.';
COMMENT ON COLUMN "page_visited"."data_interaction_device_model" IS 'Model of the device, such as `iPhone`; null when not known.';
COMMENT ON COLUMN "page_visited"."data_interaction_device_vendor" IS 'Maker of the device, such as `Apple`; null when not known.';
COMMENT ON COLUMN "page_visited"."data_interaction_browser_version" IS 'Version of the browser; null when not known.';
COMMENT ON COLUMN "page_visited"."data_interaction_os_version" IS 'Version of the operating system; null when not known.';
COMMENT ON COLUMN "page_visited"."data_interaction_engine" IS 'Rendering engine of the browser, such as `Blink`; null when not known.';
COMMENT ON COLUMN "page_visited"."data_interaction_engine_version" IS 'Version of the rendering engine; null when not known.';
COMMENT ON COLUMN "page_visited"."data_interaction_cpu_architecture" IS 'Processor architecture, such as `arm64`; null when not known.';
COMMENT ON COLUMN "page_visited"."data_interaction_referer_url" IS 'Full address that the visitor came from; `(direct)` when there was none, null when not known.';
COMMENT ON COLUMN "page_visited"."data_interaction_type" IS 'Kind of interaction. The list of kinds is not published.';
COMMENT ON COLUMN "page_visited"."data_interaction_event_name" IS 'Name of the interaction''s event. The list of names is not published.';
COMMENT ON COLUMN "page_visited"."data_page_id" IS 'Identifier of the page. Opaque.';
COMMENT ON COLUMN "page_visited"."data_page_domain" IS 'Domain of the page, without a scheme.';
COMMENT ON COLUMN "page_visited"."data_page_key" IS 'Path of the page, without a leading slash; usually contains a slash, as in `p/pHs20VCe8V`.';
COMMENT ON COLUMN "page_visited"."data_page_name" IS 'Name of the page in the dashboard; null when it has none.';
COMMENT ON COLUMN "page_visited"."data_page_type" IS 'Kind of page, such as `feedback`.';
COMMENT ON COLUMN "page_visited"."data_page_project_id" IS 'Identifier of the project that owns the page.';
COMMENT ON COLUMN "page_visited"."data_page_user_id" IS 'Identifier of the user who created the page; null when no user did.';
COMMENT ON COLUMN "page_visited"."data_page_views" IS 'Number of times that the page has been visited. The documented body of a page that was just created has 1 here, not 0.';
COMMENT ON COLUMN "page_visited"."data_page_created_at" IS 'When the page was created. Omitted from the page in a visit event.';
COMMENT ON COLUMN "page_visited"."data_page_updated_at" IS 'When the page was last changed. Omitted from the page in a visit event.';
COMMENT ON COLUMN "page_visited"."data_page_description" IS 'Description of the page; null when it has none.';
COMMENT ON COLUMN "page_visited"."data_page_logo" IS 'Logo on the page, usually a URL; null when there is none.';
COMMENT ON COLUMN "page_visited"."data_page_image" IS 'Image on the page, usually a URL; null when there is none.';
COMMENT ON COLUMN "page_visited"."data_page_image_blurhash" IS 'BlurHash of `image`, shown while the image loads; null when there is none.';
COMMENT ON COLUMN "page_visited"."data_page_external_id" IS 'Identifier of the page in your own system; null when none was given.';
COMMENT ON COLUMN "page_visited"."data_page_track_conversion" IS 'Whether leads and sales are attributed to this page.';
COMMENT ON COLUMN "page_visited"."data_page_message404" IS 'Text that visitors see when the page is not found; null when no custom text is set.';
COMMENT ON COLUMN "page_visited"."data_page_page_title" IS 'Heading on the page.';
COMMENT ON COLUMN "page_visited"."data_page_page_subtitle" IS 'Line below the heading on the page.';
COMMENT ON COLUMN "page_visited"."data_page_hero_button_link" IS 'Destination of the button at the top of the page; null when it has none.';
COMMENT ON COLUMN "page_visited"."data_page_hero_button_text" IS 'Text on the button at the top of the page; null when there is none.';
COMMENT ON COLUMN "page_visited"."data_page_hero_show_button" IS 'Whether the button at the top of the page is shown.';
COMMENT ON COLUMN "page_visited"."data_page_page_background_type" IS 'Kind of background on the page.';
COMMENT ON COLUMN "page_visited"."data_page_page_form_type" IS 'Kind of form on the page.';
COMMENT ON COLUMN "page_visited"."data_page_input_style" IS 'Style of the form''s inputs; null when no custom style is set.';
COMMENT ON COLUMN "page_visited"."data_page_button_type" IS 'Kind of buttons on the page.';
COMMENT ON COLUMN "page_visited"."data_page_submit_button_type" IS 'Kind of submit button on the form.';
COMMENT ON COLUMN "page_visited"."data_page_font_family" IS 'Font family of the page.';
COMMENT ON COLUMN "page_visited"."data_page_font_color" IS 'Text colour of the page, as a CSS colour.';
COMMENT ON COLUMN "page_visited"."data_page_last_clicked" IS 'When the page was last visited; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.';
COMMENT ON COLUMN "page_visited"."data_page_leads" IS 'Number of leads attributed to the page.';
COMMENT ON COLUMN "page_visited"."data_page_sales" IS 'Number of sales attributed to the page.';
COMMENT ON COLUMN "page_visited"."data_page_sale_amount" IS 'Sum of the sales attributed to the page, in the smallest unit of the project''s currency (cents; whole yen).';
COMMENT ON COLUMN "page_visited"."data_page_public_stats" IS 'Whether the page''s statistics are public.';
COMMENT ON COLUMN "page_visited"."data_page_hidden_logo" IS 'Whether CodeQR''s logo is hidden on the page.';
COMMENT ON COLUMN "page_visited"."data_page_notification_token" IS 'Token that identifies CodeQR''s notifications about the page; null when there are none. Opaque.';
COMMENT ON COLUMN "page_visited"."data_page_feedbacks_count" IS 'Number of times that feedback has been left on the page.';
COMMENT ON COLUMN "page_visited"."data_page_thank_you_title" IS 'Heading that visitors see after filling in the form.';
COMMENT ON COLUMN "page_visited"."data_page_thank_you_description" IS 'Text that visitors see after filling in the form.';
COMMENT ON COLUMN "page_visited"."data_page_thank_you_redirect_url" IS 'URL that visitors are sent to after filling in the form; null when they stay.';
COMMENT ON COLUMN "page_visited"."data_page_url" IS 'URL that belongs to the page. May be an empty string.';
COMMENT ON COLUMN "page_visited"."data_page_folder_id" IS 'Identifier of the folder that holds the page; null when it is not in a folder.';
COMMENT ON COLUMN "page_visited"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE TABLE "partner_enrolled" (
  "id" text NOT NULL,
  "event" text NOT NULL,
  "created_at" timestamptz NOT NULL,
  "data_id" text NOT NULL,
  "data_name" text NOT NULL,
  "data_email" text NOT NULL,
  "data_image" text,
  "data_description" text,
  "data_country" text,
  "data_payouts_enabled_at" timestamptz,
  "data_created_at" timestamptz NOT NULL,
  "data_status" text NOT NULL,
  "data_program_id" text NOT NULL,
  "data_tenant_id" text,
  "data_links" json NOT NULL,
  "data_clicks" bigint NOT NULL,
  "data_leads" bigint NOT NULL,
  "data_sales" bigint NOT NULL,
  "data_sale_amount" bigint NOT NULL,
  "data_earnings" double precision NOT NULL,
  "data_application_id" text,
  "data_event_name" text,
  "extra" json
);
COMMENT ON TABLE "partner_enrolled" IS 'A partner was enrolled in the project''s partner program. `data` is the partner itself: the event page''s text mentions `partner` and `links`, but its sample is flat, and this schema follows the sample. A later revision of the page no longer lists this event.';
COMMENT ON COLUMN "partner_enrolled"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "partner_enrolled"."event" IS 'Name of the event.';
COMMENT ON COLUMN "partner_enrolled"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "partner_enrolled"."data_id" IS 'Identifier of the partner. Opaque.';
COMMENT ON COLUMN "partner_enrolled"."data_name" IS 'Name of the partner.';
COMMENT ON COLUMN "partner_enrolled"."data_email" IS 'Email address of the partner.';
COMMENT ON COLUMN "partner_enrolled"."data_image" IS 'URL of the partner''s picture; null when there is none.';
COMMENT ON COLUMN "partner_enrolled"."data_description" IS 'The partner''s description of themselves; null when there is none.';
COMMENT ON COLUMN "partner_enrolled"."data_country" IS 'Country of the partner, as an ISO 3166-1 alpha-2 code; null when not known.';
COMMENT ON COLUMN "partner_enrolled"."data_payouts_enabled_at" IS 'When the partner could first be paid; null when they cannot be paid yet.';
COMMENT ON COLUMN "partner_enrolled"."data_created_at" IS 'When the partner''s account was created.';
COMMENT ON COLUMN "partner_enrolled"."data_status" IS 'The partner''s status in the program. Only `approved` is documented.';
COMMENT ON COLUMN "partner_enrolled"."data_program_id" IS 'Identifier of the partner program. Opaque.';
COMMENT ON COLUMN "partner_enrolled"."data_tenant_id" IS 'Identifier of the partner in your own system; null when none was given.';
COMMENT ON COLUMN "partner_enrolled"."data_links" IS 'The partner''s referral links.';
COMMENT ON COLUMN "partner_enrolled"."data_clicks" IS 'Number of times that the partner''s links have been clicked.';
COMMENT ON COLUMN "partner_enrolled"."data_leads" IS 'Number of leads attributed to the partner''s links.';
COMMENT ON COLUMN "partner_enrolled"."data_sales" IS 'Number of sales attributed to the partner''s links.';
COMMENT ON COLUMN "partner_enrolled"."data_sale_amount" IS 'Sum of the sales attributed to the partner''s links, in the smallest unit of the project''s currency (cents; whole yen).';
COMMENT ON COLUMN "partner_enrolled"."data_earnings" IS 'The partner''s earnings, in the smallest unit of the program''s currency; may have a fraction.';
COMMENT ON COLUMN "partner_enrolled"."data_application_id" IS 'Identifier of the application that the partner enrolled with; null when there was none.';
COMMENT ON COLUMN "partner_enrolled"."data_event_name" IS 'Human-readable label for what happened, such as `Partner enrolled`, which stands among the partner''s own properties. Branch on `event`, not on this label.';
COMMENT ON COLUMN "partner_enrolled"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE TABLE "qrcode_created" (
  "id" text NOT NULL,
  "event" text NOT NULL,
  "created_at" timestamptz NOT NULL,
  "data_qrcode_id" text NOT NULL,
  "data_qrcode_domain" text NOT NULL,
  "data_qrcode_key" text NOT NULL,
  "data_qrcode_archived" boolean,
  "data_qrcode_static" boolean,
  "data_qrcode_type" text,
  "data_qrcode_url" text,
  "data_qrcode_user_id" text,
  "data_qrcode_project_id" text,
  "data_qrcode_scans" bigint NOT NULL,
  "data_qrcode_short_link" text,
  "data_qrcode_created_at" timestamptz,
  "data_qrcode_updated_at" timestamptz,
  "data_qrcode_expires_at" timestamptz,
  "data_qrcode_expired_url" text,
  "data_qrcode_password" text,
  "data_qrcode_external_id" text,
  "data_qrcode_track_conversion" boolean,
  "data_qrcode_proxy" boolean,
  "data_qrcode_title" text,
  "data_qrcode_description" text,
  "data_qrcode_image" text,
  "data_qrcode_utm_source" text,
  "data_qrcode_utm_medium" text,
  "data_qrcode_utm_campaign" text,
  "data_qrcode_utm_term" text,
  "data_qrcode_utm_content" text,
  "data_qrcode_rewrite" boolean,
  "data_qrcode_do_index" boolean,
  "data_qrcode_flexible" boolean,
  "data_qrcode_filled" boolean,
  "data_qrcode_ios" text,
  "data_qrcode_android" text,
  "data_qrcode_use_display_page" boolean,
  "data_qrcode_content_static" text,
  "data_qrcode_text" text,
  "data_qrcode_phone" text,
  "data_qrcode_whatsapp_number" text,
  "data_qrcode_whatsapp_message" text,
  "data_qrcode_logo" text,
  "data_qrcode_bg_color" text,
  "data_qrcode_fg_color" text,
  "data_qrcode_size" double precision,
  "data_qrcode_level" text,
  "data_qrcode_show_logo" boolean,
  "data_qrcode_src" text,
  "data_qrcode_height" double precision,
  "data_qrcode_width" double precision,
  "data_qrcode_excavate" boolean,
  "data_qrcode_public_stats" boolean,
  "data_qrcode_last_clicked" timestamptz,
  "data_qrcode_leads" bigint,
  "data_qrcode_sales" bigint,
  "data_qrcode_sale_amount" bigint,
  "data_qrcode_tag_id" text,
  "data_qrcode_tags" json,
  "data_qrcode_folder_id" text,
  "data_qrcode_comments" text,
  "data_qrcode_frame_text_styles_weight" text,
  "data_qrcode_frame_text_styles_style" text,
  "data_qrcode_frame_text_styles_family" text,
  "data_qrcode_frame_text_styles_size" text,
  "data_qrcode_notification_token" text,
  "data_qrcode_pre_redirection" boolean,
  "data_qrcode_page_id" text,
  "data_qrcode_page_url" text,
  "data_qrcode_is_form_mandatory" boolean,
  "data_event_name" text,
  "extra" json
);
COMMENT ON TABLE "qrcode_created" IS 'A QR code was created in the project.';
COMMENT ON COLUMN "qrcode_created"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "qrcode_created"."event" IS 'Name of the event.';
COMMENT ON COLUMN "qrcode_created"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_id" IS 'Identifier of the QR code. Opaque.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_domain" IS 'Domain of the short link behind the QR code, without a scheme.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_key" IS 'Path of the short link behind the QR code, without a leading slash; may contain slashes.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_archived" IS 'Whether the QR code is archived: hidden in the dashboard but still working. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_static" IS 'Whether the content is encoded in the QR code itself, so that it cannot change and scans are not counted. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_type" IS 'Kind of content in the QR code. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_url" IS 'Destination of the QR code; null or an empty string when it holds something other than a URL.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_user_id" IS 'Identifier of the user who created the QR code; null when no user did.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_project_id" IS 'Identifier of the project that owns the QR code; null when no project does.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_scans" IS 'Number of times that the QR code has been scanned. The documented body of a QR code that was just created has 1 here, not 0.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_short_link" IS 'The full short link behind the QR code. Not always `https://` + `domain` + `/` + `key`, so use it as it is.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_created_at" IS 'When the QR code was created. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_updated_at" IS 'When the QR code was last changed. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_expires_at" IS 'When the QR code stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_expired_url" IS 'Destination of the QR code once it has expired; null or an empty string when none is set.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_password" IS 'Password that a visitor must enter; null when the QR code is not protected.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_external_id" IS 'Identifier of the QR code in your own system; null when none was given.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_track_conversion" IS 'Whether leads and sales are attributed to this QR code.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_proxy" IS 'Whether link previews show the custom `title`, `description` and `image`.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_title" IS 'Custom title of the link preview; null when none is set.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_description" IS 'Custom description of the link preview; null when none is set.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_image" IS 'Custom image of the link preview, usually a URL; null when none is set.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_utm_source" IS 'UTM source added to the destination; null when none is set.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_utm_medium" IS 'UTM medium added to the destination; null when none is set.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_utm_campaign" IS 'UTM campaign added to the destination; null when none is set.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_utm_term" IS 'UTM term added to the destination; null when none is set.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_utm_content" IS 'UTM content added to the destination; null when none is set.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_rewrite" IS 'Whether the destination is shown under the short link''s own address (cloaking).';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_do_index" IS 'Whether search engines may index the short link behind the QR code.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_flexible" IS 'Whether CodeQR calls the QR code flexible; what that changes is not published.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_filled" IS 'Whether the QR code has been filled with content.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_ios" IS 'Destination for visitors on iOS; null when they follow `url`.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_android" IS 'Destination for visitors on Android; null when they follow `url`.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_use_display_page" IS 'Whether a scan shows the content on a page instead of redirecting.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_content_static" IS 'Content encoded in a static QR code; null when the QR code is not static.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_text" IS 'The text of a QR code of type `text`; null for all other types.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_phone" IS 'The number of a QR code of type `phone`; null for all other types.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_whatsapp_number" IS 'Number that the message is sent to.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_whatsapp_message" IS 'Text of the message.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_logo" IS 'Image in the middle of the QR code, as a URL or a data URL; null when there is none.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_bg_color" IS 'Background colour of the QR code, as a CSS colour.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_fg_color" IS 'Foreground colour of the QR code, as a CSS colour.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_size" IS 'Side length of the QR code''s image, in pixels.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_level" IS 'Error correction level of the QR code: `L`, `M`, `Q` or `H`.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_show_logo" IS 'Whether the logo is shown.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_src" IS 'Image laid over the QR code, as a URL or a data URL; null when there is none.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_height" IS 'Height of the image laid over the QR code, in pixels.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_width" IS 'Width of the image laid over the QR code, in pixels.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_excavate" IS 'Whether the QR code is cleared behind the image laid over it.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_public_stats" IS 'Whether the QR code''s statistics are public.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_last_clicked" IS 'When the QR code was last scanned; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_leads" IS 'Number of leads attributed to the QR code.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_sales" IS 'Number of sales attributed to the QR code.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_sale_amount" IS 'Sum of the sales attributed to the QR code, in the smallest unit of the project''s currency (cents; whole yen).';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_tag_id" IS 'Identifier of the QR code''s first tag; null when it has none.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_tags" IS 'The QR code''s tags; empty or null when it has none.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_folder_id" IS 'Identifier of the folder that holds the QR code; null when it is not in a folder.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_comments" IS 'Notes by the project''s members about the QR code; null when there are none.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_frame_text_styles_weight" IS 'Font weight.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_frame_text_styles_style" IS 'Font style.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_frame_text_styles_family" IS 'Font family.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_frame_text_styles_size" IS 'Font size.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_notification_token" IS 'Token that identifies CodeQR''s notifications about the QR code; null when there are none. Opaque.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_pre_redirection" IS 'Whether visitors see a page before they are redirected.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_page_id" IS 'Identifier of the page that visitors see before they are redirected; null when there is none.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_page_url" IS 'URL of the page that visitors see before they are redirected; null when there is none.';
COMMENT ON COLUMN "qrcode_created"."data_qrcode_is_form_mandatory" IS 'Whether visitors must fill in the form on that page to be redirected.';
COMMENT ON COLUMN "qrcode_created"."data_event_name" IS 'CodeQR''s label for the event, such as `QR code created`.';
COMMENT ON COLUMN "qrcode_created"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE TABLE "qrcode_deleted" (
  "id" text NOT NULL,
  "event" text NOT NULL,
  "created_at" timestamptz NOT NULL,
  "data_qrcode_id" text NOT NULL,
  "data_qrcode_domain" text NOT NULL,
  "data_qrcode_key" text NOT NULL,
  "data_qrcode_archived" boolean,
  "data_qrcode_static" boolean,
  "data_qrcode_type" text,
  "data_qrcode_url" text,
  "data_qrcode_user_id" text,
  "data_qrcode_project_id" text,
  "data_qrcode_scans" bigint NOT NULL,
  "data_qrcode_short_link" text,
  "data_qrcode_created_at" timestamptz,
  "data_qrcode_updated_at" timestamptz,
  "data_qrcode_expires_at" timestamptz,
  "data_qrcode_expired_url" text,
  "data_qrcode_password" text,
  "data_qrcode_external_id" text,
  "data_qrcode_track_conversion" boolean,
  "data_qrcode_proxy" boolean,
  "data_qrcode_title" text,
  "data_qrcode_description" text,
  "data_qrcode_image" text,
  "data_qrcode_utm_source" text,
  "data_qrcode_utm_medium" text,
  "data_qrcode_utm_campaign" text,
  "data_qrcode_utm_term" text,
  "data_qrcode_utm_content" text,
  "data_qrcode_rewrite" boolean,
  "data_qrcode_do_index" boolean,
  "data_qrcode_flexible" boolean,
  "data_qrcode_filled" boolean,
  "data_qrcode_ios" text,
  "data_qrcode_android" text,
  "data_qrcode_use_display_page" boolean,
  "data_qrcode_content_static" text,
  "data_qrcode_text" text,
  "data_qrcode_phone" text,
  "data_qrcode_whatsapp_number" text,
  "data_qrcode_whatsapp_message" text,
  "data_qrcode_logo" text,
  "data_qrcode_bg_color" text,
  "data_qrcode_fg_color" text,
  "data_qrcode_size" double precision,
  "data_qrcode_level" text,
  "data_qrcode_show_logo" boolean,
  "data_qrcode_src" text,
  "data_qrcode_height" double precision,
  "data_qrcode_width" double precision,
  "data_qrcode_excavate" boolean,
  "data_qrcode_public_stats" boolean,
  "data_qrcode_last_clicked" timestamptz,
  "data_qrcode_leads" bigint,
  "data_qrcode_sales" bigint,
  "data_qrcode_sale_amount" bigint,
  "data_qrcode_tag_id" text,
  "data_qrcode_tags" json,
  "data_qrcode_folder_id" text,
  "data_qrcode_comments" text,
  "data_qrcode_frame_text_styles_weight" text,
  "data_qrcode_frame_text_styles_style" text,
  "data_qrcode_frame_text_styles_family" text,
  "data_qrcode_frame_text_styles_size" text,
  "data_qrcode_notification_token" text,
  "data_qrcode_pre_redirection" boolean,
  "data_qrcode_page_id" text,
  "data_qrcode_page_url" text,
  "data_qrcode_is_form_mandatory" boolean,
  "data_event_name" text,
  "extra" json
);
COMMENT ON TABLE "qrcode_deleted" IS 'A QR code was deleted in the project. The event page describes this event but has no sample of it; its data has the shape of `qrcode.created`.';
COMMENT ON COLUMN "qrcode_deleted"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "qrcode_deleted"."event" IS 'Name of the event.';
COMMENT ON COLUMN "qrcode_deleted"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_id" IS 'Identifier of the QR code. Opaque.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_domain" IS 'Domain of the short link behind the QR code, without a scheme.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_key" IS 'Path of the short link behind the QR code, without a leading slash; may contain slashes.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_archived" IS 'Whether the QR code is archived: hidden in the dashboard but still working. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_static" IS 'Whether the content is encoded in the QR code itself, so that it cannot change and scans are not counted. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_type" IS 'Kind of content in the QR code. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_url" IS 'Destination of the QR code; null or an empty string when it holds something other than a URL.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_user_id" IS 'Identifier of the user who created the QR code; null when no user did.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_project_id" IS 'Identifier of the project that owns the QR code; null when no project does.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_scans" IS 'Number of times that the QR code has been scanned. The documented body of a QR code that was just created has 1 here, not 0.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_short_link" IS 'The full short link behind the QR code. Not always `https://` + `domain` + `/` + `key`, so use it as it is.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_created_at" IS 'When the QR code was created. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_updated_at" IS 'When the QR code was last changed. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_expires_at" IS 'When the QR code stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_expired_url" IS 'Destination of the QR code once it has expired; null or an empty string when none is set.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_password" IS 'Password that a visitor must enter; null when the QR code is not protected.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_external_id" IS 'Identifier of the QR code in your own system; null when none was given.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_track_conversion" IS 'Whether leads and sales are attributed to this QR code.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_proxy" IS 'Whether link previews show the custom `title`, `description` and `image`.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_title" IS 'Custom title of the link preview; null when none is set.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_description" IS 'Custom description of the link preview; null when none is set.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_image" IS 'Custom image of the link preview, usually a URL; null when none is set.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_utm_source" IS 'UTM source added to the destination; null when none is set.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_utm_medium" IS 'UTM medium added to the destination; null when none is set.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_utm_campaign" IS 'UTM campaign added to the destination; null when none is set.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_utm_term" IS 'UTM term added to the destination; null when none is set.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_utm_content" IS 'UTM content added to the destination; null when none is set.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_rewrite" IS 'Whether the destination is shown under the short link''s own address (cloaking).';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_do_index" IS 'Whether search engines may index the short link behind the QR code.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_flexible" IS 'Whether CodeQR calls the QR code flexible; what that changes is not published.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_filled" IS 'Whether the QR code has been filled with content.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_ios" IS 'Destination for visitors on iOS; null when they follow `url`.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_android" IS 'Destination for visitors on Android; null when they follow `url`.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_use_display_page" IS 'Whether a scan shows the content on a page instead of redirecting.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_content_static" IS 'Content encoded in a static QR code; null when the QR code is not static.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_text" IS 'The text of a QR code of type `text`; null for all other types.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_phone" IS 'The number of a QR code of type `phone`; null for all other types.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_whatsapp_number" IS 'Number that the message is sent to.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_whatsapp_message" IS 'Text of the message.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_logo" IS 'Image in the middle of the QR code, as a URL or a data URL; null when there is none.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_bg_color" IS 'Background colour of the QR code, as a CSS colour.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_fg_color" IS 'Foreground colour of the QR code, as a CSS colour.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_size" IS 'Side length of the QR code''s image, in pixels.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_level" IS 'Error correction level of the QR code: `L`, `M`, `Q` or `H`.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_show_logo" IS 'Whether the logo is shown.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_src" IS 'Image laid over the QR code, as a URL or a data URL; null when there is none.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_height" IS 'Height of the image laid over the QR code, in pixels.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_width" IS 'Width of the image laid over the QR code, in pixels.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_excavate" IS 'Whether the QR code is cleared behind the image laid over it.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_public_stats" IS 'Whether the QR code''s statistics are public.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_last_clicked" IS 'When the QR code was last scanned; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_leads" IS 'Number of leads attributed to the QR code.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_sales" IS 'Number of sales attributed to the QR code.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_sale_amount" IS 'Sum of the sales attributed to the QR code, in the smallest unit of the project''s currency (cents; whole yen).';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_tag_id" IS 'Identifier of the QR code''s first tag; null when it has none.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_tags" IS 'The QR code''s tags; empty or null when it has none.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_folder_id" IS 'Identifier of the folder that holds the QR code; null when it is not in a folder.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_comments" IS 'Notes by the project''s members about the QR code; null when there are none.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_frame_text_styles_weight" IS 'Font weight.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_frame_text_styles_style" IS 'Font style.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_frame_text_styles_family" IS 'Font family.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_frame_text_styles_size" IS 'Font size.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_notification_token" IS 'Token that identifies CodeQR''s notifications about the QR code; null when there are none. Opaque.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_pre_redirection" IS 'Whether visitors see a page before they are redirected.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_page_id" IS 'Identifier of the page that visitors see before they are redirected; null when there is none.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_page_url" IS 'URL of the page that visitors see before they are redirected; null when there is none.';
COMMENT ON COLUMN "qrcode_deleted"."data_qrcode_is_form_mandatory" IS 'Whether visitors must fill in the form on that page to be redirected.';
COMMENT ON COLUMN "qrcode_deleted"."data_event_name" IS 'CodeQR''s label for the event, such as `QR code deleted`.';
COMMENT ON COLUMN "qrcode_deleted"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE TABLE "qrcode_scanned" (
  "id" text NOT NULL,
  "event" text NOT NULL,
  "created_at" timestamptz NOT NULL,
  "data_event_name" text,
  "data_interaction_timestamp" timestamptz,
  "data_interaction_click_id" text,
  "data_interaction_id" text,
  "data_interaction_url" text NOT NULL,
  "data_interaction_ip" text,
  "data_interaction_continent" text,
  "data_interaction_country" text,
  "data_interaction_city" text,
  "data_interaction_device" text,
  "data_interaction_browser" text,
  "data_interaction_os" text,
  "data_interaction_ua" text,
  "data_interaction_bot" boolean,
  "data_interaction_qr" boolean,
  "data_interaction_referer" text,
  "data_interaction_link_id" text,
  "data_interaction_region" text,
  "data_interaction_latitude" text,
  "data_interaction_longitude" text,
  "data_interaction_device_model" text,
  "data_interaction_device_vendor" text,
  "data_interaction_browser_version" text,
  "data_interaction_os_version" text,
  "data_interaction_engine" text,
  "data_interaction_engine_version" text,
  "data_interaction_cpu_architecture" text,
  "data_interaction_referer_url" text,
  "data_interaction_type" text,
  "data_interaction_event_name" text,
  "data_qrcode_id" text NOT NULL,
  "data_qrcode_domain" text NOT NULL,
  "data_qrcode_key" text NOT NULL,
  "data_qrcode_archived" boolean,
  "data_qrcode_static" boolean,
  "data_qrcode_type" text,
  "data_qrcode_url" text,
  "data_qrcode_user_id" text,
  "data_qrcode_project_id" text,
  "data_qrcode_scans" bigint NOT NULL,
  "data_qrcode_short_link" text,
  "data_qrcode_created_at" timestamptz,
  "data_qrcode_updated_at" timestamptz,
  "data_qrcode_expires_at" timestamptz,
  "data_qrcode_expired_url" text,
  "data_qrcode_password" text,
  "data_qrcode_external_id" text,
  "data_qrcode_track_conversion" boolean,
  "data_qrcode_proxy" boolean,
  "data_qrcode_title" text,
  "data_qrcode_description" text,
  "data_qrcode_image" text,
  "data_qrcode_utm_source" text,
  "data_qrcode_utm_medium" text,
  "data_qrcode_utm_campaign" text,
  "data_qrcode_utm_term" text,
  "data_qrcode_utm_content" text,
  "data_qrcode_rewrite" boolean,
  "data_qrcode_do_index" boolean,
  "data_qrcode_flexible" boolean,
  "data_qrcode_filled" boolean,
  "data_qrcode_ios" text,
  "data_qrcode_android" text,
  "data_qrcode_use_display_page" boolean,
  "data_qrcode_content_static" text,
  "data_qrcode_text" text,
  "data_qrcode_phone" text,
  "data_qrcode_whatsapp_number" text,
  "data_qrcode_whatsapp_message" text,
  "data_qrcode_logo" text,
  "data_qrcode_bg_color" text,
  "data_qrcode_fg_color" text,
  "data_qrcode_size" double precision,
  "data_qrcode_level" text,
  "data_qrcode_show_logo" boolean,
  "data_qrcode_src" text,
  "data_qrcode_height" double precision,
  "data_qrcode_width" double precision,
  "data_qrcode_excavate" boolean,
  "data_qrcode_public_stats" boolean,
  "data_qrcode_last_clicked" timestamptz,
  "data_qrcode_leads" bigint,
  "data_qrcode_sales" bigint,
  "data_qrcode_sale_amount" bigint,
  "data_qrcode_tag_id" text,
  "data_qrcode_tags" json,
  "data_qrcode_folder_id" text,
  "data_qrcode_comments" text,
  "data_qrcode_frame_text_styles_weight" text,
  "data_qrcode_frame_text_styles_style" text,
  "data_qrcode_frame_text_styles_family" text,
  "data_qrcode_frame_text_styles_size" text,
  "data_qrcode_notification_token" text,
  "data_qrcode_pre_redirection" boolean,
  "data_qrcode_page_id" text,
  "data_qrcode_page_url" text,
  "data_qrcode_is_form_mandatory" boolean,
  "extra" json
);
COMMENT ON TABLE "qrcode_scanned" IS 'Someone scanned a QR code. Sent only to webhooks that are attached to that QR code.';
COMMENT ON COLUMN "qrcode_scanned"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "qrcode_scanned"."event" IS 'Name of the event.';
COMMENT ON COLUMN "qrcode_scanned"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "qrcode_scanned"."data_event_name" IS 'Human-readable label for what happened, such as `QR code scanned`. Branch on `event`, not on this label.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_timestamp" IS 'When the interaction happened. Omitted when the interaction is the one that led to a lead or a sale.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_click_id" IS 'Identifier of the interaction, under the name used for clicks, scans and visits. The same identifier as `id`.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_id" IS 'Identifier of the interaction, under the name used for leads and sales. The same identifier as `clickId`.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_url" IS 'URL that the visitor was sent to. May be an empty string.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_ip" IS 'IP address of the visitor. May be missing, null or an empty string, for instance where privacy rules forbid it.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_continent" IS 'Continent of the visitor; null or an empty string when not known.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_country" IS 'Country of the visitor, as an ISO 3166-1 alpha-2 code; null or `Unknown` when not known.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_city" IS 'City of the visitor; null or `Unknown` when not known.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_device" IS 'Kind of device; null when not known.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_browser" IS 'Browser; null or `Unknown` when not known.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_os" IS 'Operating system; null or `Unknown` when not known.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_ua" IS 'User agent string as the browser sent it; null when it sent none. Omitted from the documented scans and visits.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_bot" IS 'Whether the visitor is thought to be a bot; null when not known.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_qr" IS 'Whether the interaction came through a QR code. The documented scan has false here, so do not rely on it to tell a scan from a click.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_referer" IS 'Domain that the visitor came from; `(direct)` when there was none, null when not known.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_link_id" IS 'Identifier of the link behind the interaction. Opaque.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_region" IS 'Region of the visitor, such as a state or a province; null when not known.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_latitude" IS 'Latitude of the visitor in decimal degrees, as text; null when not known.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_longitude" IS 'Longitude of the visitor in decimal degrees, as text; null when not known.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_device_model" IS 'Model of the device, such as `iPhone`; null when not known.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_device_vendor" IS 'Maker of the device, such as `Apple`; null when not known.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_browser_version" IS 'Version of the browser; null when not known.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_os_version" IS 'Version of the operating system; null when not known.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_engine" IS 'Rendering engine of the browser, such as `Blink`; null when not known.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_engine_version" IS 'Version of the rendering engine; null when not known.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_cpu_architecture" IS 'Processor architecture, such as `arm64`; null when not known.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_referer_url" IS 'Full address that the visitor came from; `(direct)` when there was none, null when not known.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_type" IS 'Kind of interaction. The list of kinds is not published.';
COMMENT ON COLUMN "qrcode_scanned"."data_interaction_event_name" IS 'Name of the interaction''s event. The list of names is not published.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_id" IS 'Identifier of the QR code. Opaque.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_domain" IS 'Domain of the short link behind the QR code, without a scheme.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_key" IS 'Path of the short link behind the QR code, without a leading slash; may contain slashes.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_archived" IS 'Whether the QR code is archived: hidden in the dashboard but still working. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_static" IS 'Whether the content is encoded in the QR code itself, so that it cannot change and scans are not counted. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_type" IS 'Kind of content in the QR code. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_url" IS 'Destination of the QR code; null or an empty string when it holds something other than a URL.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_user_id" IS 'Identifier of the user who created the QR code; null when no user did.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_project_id" IS 'Identifier of the project that owns the QR code; null when no project does.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_scans" IS 'Number of times that the QR code has been scanned. The documented body of a QR code that was just created has 1 here, not 0.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_short_link" IS 'The full short link behind the QR code. Not always `https://` + `domain` + `/` + `key`, so use it as it is.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_created_at" IS 'When the QR code was created. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_updated_at" IS 'When the QR code was last changed. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_expires_at" IS 'When the QR code stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_expired_url" IS 'Destination of the QR code once it has expired; null or an empty string when none is set.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_password" IS 'Password that a visitor must enter; null when the QR code is not protected.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_external_id" IS 'Identifier of the QR code in your own system; null when none was given.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_track_conversion" IS 'Whether leads and sales are attributed to this QR code.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_proxy" IS 'Whether link previews show the custom `title`, `description` and `image`.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_title" IS 'Custom title of the link preview; null when none is set.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_description" IS 'Custom description of the link preview; null when none is set.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_image" IS 'Custom image of the link preview, usually a URL; null when none is set.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_utm_source" IS 'UTM source added to the destination; null when none is set.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_utm_medium" IS 'UTM medium added to the destination; null when none is set.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_utm_campaign" IS 'UTM campaign added to the destination; null when none is set.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_utm_term" IS 'UTM term added to the destination; null when none is set.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_utm_content" IS 'UTM content added to the destination; null when none is set.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_rewrite" IS 'Whether the destination is shown under the short link''s own address (cloaking).';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_do_index" IS 'Whether search engines may index the short link behind the QR code.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_flexible" IS 'Whether CodeQR calls the QR code flexible; what that changes is not published.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_filled" IS 'Whether the QR code has been filled with content.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_ios" IS 'Destination for visitors on iOS; null when they follow `url`.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_android" IS 'Destination for visitors on Android; null when they follow `url`.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_use_display_page" IS 'Whether a scan shows the content on a page instead of redirecting.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_content_static" IS 'Content encoded in a static QR code; null when the QR code is not static.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_text" IS 'The text of a QR code of type `text`; null for all other types.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_phone" IS 'The number of a QR code of type `phone`; null for all other types.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_whatsapp_number" IS 'Number that the message is sent to.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_whatsapp_message" IS 'Text of the message.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_logo" IS 'Image in the middle of the QR code, as a URL or a data URL; null when there is none.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_bg_color" IS 'Background colour of the QR code, as a CSS colour.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_fg_color" IS 'Foreground colour of the QR code, as a CSS colour.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_size" IS 'Side length of the QR code''s image, in pixels.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_level" IS 'Error correction level of the QR code: `L`, `M`, `Q` or `H`.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_show_logo" IS 'Whether the logo is shown.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_src" IS 'Image laid over the QR code, as a URL or a data URL; null when there is none.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_height" IS 'Height of the image laid over the QR code, in pixels.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_width" IS 'Width of the image laid over the QR code, in pixels.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_excavate" IS 'Whether the QR code is cleared behind the image laid over it.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_public_stats" IS 'Whether the QR code''s statistics are public.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_last_clicked" IS 'When the QR code was last scanned; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_leads" IS 'Number of leads attributed to the QR code.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_sales" IS 'Number of sales attributed to the QR code.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_sale_amount" IS 'Sum of the sales attributed to the QR code, in the smallest unit of the project''s currency (cents; whole yen).';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_tag_id" IS 'Identifier of the QR code''s first tag; null when it has none.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_tags" IS 'The QR code''s tags; empty or null when it has none.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_folder_id" IS 'Identifier of the folder that holds the QR code; null when it is not in a folder.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_comments" IS 'Notes by the project''s members about the QR code; null when there are none.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_frame_text_styles_weight" IS 'Font weight.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_frame_text_styles_style" IS 'Font style.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_frame_text_styles_family" IS 'Font family.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_frame_text_styles_size" IS 'Font size.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_notification_token" IS 'Token that identifies CodeQR''s notifications about the QR code; null when there are none. Opaque.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_pre_redirection" IS 'Whether visitors see a page before they are redirected.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_page_id" IS 'Identifier of the page that visitors see before they are redirected; null when there is none.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_page_url" IS 'URL of the page that visitors see before they are redirected; null when there is none.';
COMMENT ON COLUMN "qrcode_scanned"."data_qrcode_is_form_mandatory" IS 'Whether visitors must fill in the form on that page to be redirected.';
COMMENT ON COLUMN "qrcode_scanned"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE TABLE "qrcode_updated" (
  "id" text NOT NULL,
  "event" text NOT NULL,
  "created_at" timestamptz NOT NULL,
  "data_qrcode_id" text NOT NULL,
  "data_qrcode_domain" text NOT NULL,
  "data_qrcode_key" text NOT NULL,
  "data_qrcode_archived" boolean,
  "data_qrcode_static" boolean,
  "data_qrcode_type" text,
  "data_qrcode_url" text,
  "data_qrcode_user_id" text,
  "data_qrcode_project_id" text,
  "data_qrcode_scans" bigint NOT NULL,
  "data_qrcode_short_link" text,
  "data_qrcode_created_at" timestamptz,
  "data_qrcode_updated_at" timestamptz,
  "data_qrcode_expires_at" timestamptz,
  "data_qrcode_expired_url" text,
  "data_qrcode_password" text,
  "data_qrcode_external_id" text,
  "data_qrcode_track_conversion" boolean,
  "data_qrcode_proxy" boolean,
  "data_qrcode_title" text,
  "data_qrcode_description" text,
  "data_qrcode_image" text,
  "data_qrcode_utm_source" text,
  "data_qrcode_utm_medium" text,
  "data_qrcode_utm_campaign" text,
  "data_qrcode_utm_term" text,
  "data_qrcode_utm_content" text,
  "data_qrcode_rewrite" boolean,
  "data_qrcode_do_index" boolean,
  "data_qrcode_flexible" boolean,
  "data_qrcode_filled" boolean,
  "data_qrcode_ios" text,
  "data_qrcode_android" text,
  "data_qrcode_use_display_page" boolean,
  "data_qrcode_content_static" text,
  "data_qrcode_text" text,
  "data_qrcode_phone" text,
  "data_qrcode_whatsapp_number" text,
  "data_qrcode_whatsapp_message" text,
  "data_qrcode_logo" text,
  "data_qrcode_bg_color" text,
  "data_qrcode_fg_color" text,
  "data_qrcode_size" double precision,
  "data_qrcode_level" text,
  "data_qrcode_show_logo" boolean,
  "data_qrcode_src" text,
  "data_qrcode_height" double precision,
  "data_qrcode_width" double precision,
  "data_qrcode_excavate" boolean,
  "data_qrcode_public_stats" boolean,
  "data_qrcode_last_clicked" timestamptz,
  "data_qrcode_leads" bigint,
  "data_qrcode_sales" bigint,
  "data_qrcode_sale_amount" bigint,
  "data_qrcode_tag_id" text,
  "data_qrcode_tags" json,
  "data_qrcode_folder_id" text,
  "data_qrcode_comments" text,
  "data_qrcode_frame_text_styles_weight" text,
  "data_qrcode_frame_text_styles_style" text,
  "data_qrcode_frame_text_styles_family" text,
  "data_qrcode_frame_text_styles_size" text,
  "data_qrcode_notification_token" text,
  "data_qrcode_pre_redirection" boolean,
  "data_qrcode_page_id" text,
  "data_qrcode_page_url" text,
  "data_qrcode_is_form_mandatory" boolean,
  "data_event_name" text,
  "extra" json
);
COMMENT ON TABLE "qrcode_updated" IS 'A QR code was changed in the project. The event page describes this event but has no sample of it; its data has the shape of `qrcode.created`.';
COMMENT ON COLUMN "qrcode_updated"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "qrcode_updated"."event" IS 'Name of the event.';
COMMENT ON COLUMN "qrcode_updated"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_id" IS 'Identifier of the QR code. Opaque.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_domain" IS 'Domain of the short link behind the QR code, without a scheme.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_key" IS 'Path of the short link behind the QR code, without a leading slash; may contain slashes.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_archived" IS 'Whether the QR code is archived: hidden in the dashboard but still working. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_static" IS 'Whether the content is encoded in the QR code itself, so that it cannot change and scans are not counted. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_type" IS 'Kind of content in the QR code. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_url" IS 'Destination of the QR code; null or an empty string when it holds something other than a URL.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_user_id" IS 'Identifier of the user who created the QR code; null when no user did.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_project_id" IS 'Identifier of the project that owns the QR code; null when no project does.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_scans" IS 'Number of times that the QR code has been scanned. The documented body of a QR code that was just created has 1 here, not 0.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_short_link" IS 'The full short link behind the QR code. Not always `https://` + `domain` + `/` + `key`, so use it as it is.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_created_at" IS 'When the QR code was created. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_updated_at" IS 'When the QR code was last changed. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_expires_at" IS 'When the QR code stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_expired_url" IS 'Destination of the QR code once it has expired; null or an empty string when none is set.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_password" IS 'Password that a visitor must enter; null when the QR code is not protected.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_external_id" IS 'Identifier of the QR code in your own system; null when none was given.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_track_conversion" IS 'Whether leads and sales are attributed to this QR code.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_proxy" IS 'Whether link previews show the custom `title`, `description` and `image`.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_title" IS 'Custom title of the link preview; null when none is set.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_description" IS 'Custom description of the link preview; null when none is set.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_image" IS 'Custom image of the link preview, usually a URL; null when none is set.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_utm_source" IS 'UTM source added to the destination; null when none is set.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_utm_medium" IS 'UTM medium added to the destination; null when none is set.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_utm_campaign" IS 'UTM campaign added to the destination; null when none is set.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_utm_term" IS 'UTM term added to the destination; null when none is set.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_utm_content" IS 'UTM content added to the destination; null when none is set.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_rewrite" IS 'Whether the destination is shown under the short link''s own address (cloaking).';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_do_index" IS 'Whether search engines may index the short link behind the QR code.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_flexible" IS 'Whether CodeQR calls the QR code flexible; what that changes is not published.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_filled" IS 'Whether the QR code has been filled with content.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_ios" IS 'Destination for visitors on iOS; null when they follow `url`.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_android" IS 'Destination for visitors on Android; null when they follow `url`.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_use_display_page" IS 'Whether a scan shows the content on a page instead of redirecting.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_content_static" IS 'Content encoded in a static QR code; null when the QR code is not static.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_text" IS 'The text of a QR code of type `text`; null for all other types.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_phone" IS 'The number of a QR code of type `phone`; null for all other types.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_whatsapp_number" IS 'Number that the message is sent to.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_whatsapp_message" IS 'Text of the message.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_logo" IS 'Image in the middle of the QR code, as a URL or a data URL; null when there is none.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_bg_color" IS 'Background colour of the QR code, as a CSS colour.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_fg_color" IS 'Foreground colour of the QR code, as a CSS colour.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_size" IS 'Side length of the QR code''s image, in pixels.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_level" IS 'Error correction level of the QR code: `L`, `M`, `Q` or `H`.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_show_logo" IS 'Whether the logo is shown.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_src" IS 'Image laid over the QR code, as a URL or a data URL; null when there is none.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_height" IS 'Height of the image laid over the QR code, in pixels.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_width" IS 'Width of the image laid over the QR code, in pixels.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_excavate" IS 'Whether the QR code is cleared behind the image laid over it.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_public_stats" IS 'Whether the QR code''s statistics are public.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_last_clicked" IS 'When the QR code was last scanned; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_leads" IS 'Number of leads attributed to the QR code.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_sales" IS 'Number of sales attributed to the QR code.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_sale_amount" IS 'Sum of the sales attributed to the QR code, in the smallest unit of the project''s currency (cents; whole yen).';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_tag_id" IS 'Identifier of the QR code''s first tag; null when it has none.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_tags" IS 'The QR code''s tags; empty or null when it has none.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_folder_id" IS 'Identifier of the folder that holds the QR code; null when it is not in a folder.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_comments" IS 'Notes by the project''s members about the QR code; null when there are none.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_frame_text_styles_weight" IS 'Font weight.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_frame_text_styles_style" IS 'Font style.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_frame_text_styles_family" IS 'Font family.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_frame_text_styles_size" IS 'Font size.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_notification_token" IS 'Token that identifies CodeQR''s notifications about the QR code; null when there are none. Opaque.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_pre_redirection" IS 'Whether visitors see a page before they are redirected.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_page_id" IS 'Identifier of the page that visitors see before they are redirected; null when there is none.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_page_url" IS 'URL of the page that visitors see before they are redirected; null when there is none.';
COMMENT ON COLUMN "qrcode_updated"."data_qrcode_is_form_mandatory" IS 'Whether visitors must fill in the form on that page to be redirected.';
COMMENT ON COLUMN "qrcode_updated"."data_event_name" IS 'CodeQR''s label for the event, such as `QR code updated`.';
COMMENT ON COLUMN "qrcode_updated"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE TABLE "sale_created" (
  "id" text NOT NULL,
  "event" text NOT NULL,
  "created_at" timestamptz NOT NULL,
  "data_event_name" text,
  "data_customer_id" text NOT NULL,
  "data_customer_name" text NOT NULL,
  "data_customer_email" text,
  "data_customer_avatar" text,
  "data_customer_external_id" text,
  "data_customer_country" text,
  "data_customer_created_at" timestamptz,
  "data_customer_link_id" text,
  "data_customer_link_domain" text,
  "data_customer_link_key" text,
  "data_customer_link_short_link" text,
  "data_interaction_timestamp" timestamptz,
  "data_interaction_click_id" text,
  "data_interaction_id" text,
  "data_interaction_url" text,
  "data_interaction_ip" text,
  "data_interaction_continent" text,
  "data_interaction_country" text,
  "data_interaction_city" text,
  "data_interaction_device" text,
  "data_interaction_browser" text,
  "data_interaction_os" text,
  "data_interaction_ua" text,
  "data_interaction_bot" boolean,
  "data_interaction_qr" boolean,
  "data_interaction_referer" text,
  "data_interaction_link_id" text,
  "data_interaction_region" text,
  "data_interaction_latitude" text,
  "data_interaction_longitude" text,
  "data_interaction_device_model" text,
  "data_interaction_device_vendor" text,
  "data_interaction_browser_version" text,
  "data_interaction_os_version" text,
  "data_interaction_engine" text,
  "data_interaction_engine_version" text,
  "data_interaction_cpu_architecture" text,
  "data_interaction_referer_url" text,
  "data_interaction_type" text,
  "data_interaction_event_name" text,
  "data_link_id" text,
  "data_link_domain" text,
  "data_link_key" text,
  "data_link_external_id" text,
  "data_link_url" text,
  "data_link_track_conversion" boolean,
  "data_link_archived" boolean,
  "data_link_expires_at" timestamptz,
  "data_link_expired_url" text,
  "data_link_password" text,
  "data_link_proxy" boolean,
  "data_link_title" text,
  "data_link_description" text,
  "data_link_image" text,
  "data_link_video" text,
  "data_link_rewrite" boolean,
  "data_link_do_index" boolean,
  "data_link_ios" text,
  "data_link_android" text,
  "data_link_public_stats" boolean,
  "data_link_tag_id" text,
  "data_link_tags" json,
  "data_link_comments" text,
  "data_link_short_link" text,
  "data_link_qr_code" text,
  "data_link_utm_source" text,
  "data_link_utm_medium" text,
  "data_link_utm_campaign" text,
  "data_link_utm_term" text,
  "data_link_utm_content" text,
  "data_link_user_id" text,
  "data_link_project_id" text,
  "data_link_clicks" bigint,
  "data_link_last_clicked" timestamptz,
  "data_link_leads" bigint,
  "data_link_sales" bigint,
  "data_link_sale_amount" bigint,
  "data_link_created_at" timestamptz,
  "data_link_updated_at" timestamptz,
  "data_link_flexible" boolean,
  "data_link_folder_id" text,
  "data_link_notification_token" text,
  "data_link_pre_redirection" boolean,
  "data_link_page_id" text,
  "data_link_page_url" text,
  "data_link_is_form_mandatory" boolean,
  "data_link_filled" boolean,
  "data_link_use_as_template" boolean,
  "data_qrcode_id" text,
  "data_qrcode_domain" text,
  "data_qrcode_key" text,
  "data_qrcode_archived" boolean,
  "data_qrcode_static" boolean,
  "data_qrcode_type" text,
  "data_qrcode_url" text,
  "data_qrcode_user_id" text,
  "data_qrcode_project_id" text,
  "data_qrcode_scans" bigint,
  "data_qrcode_short_link" text,
  "data_qrcode_created_at" timestamptz,
  "data_qrcode_updated_at" timestamptz,
  "data_qrcode_expires_at" timestamptz,
  "data_qrcode_expired_url" text,
  "data_qrcode_password" text,
  "data_qrcode_external_id" text,
  "data_qrcode_track_conversion" boolean,
  "data_qrcode_proxy" boolean,
  "data_qrcode_title" text,
  "data_qrcode_description" text,
  "data_qrcode_image" text,
  "data_qrcode_utm_source" text,
  "data_qrcode_utm_medium" text,
  "data_qrcode_utm_campaign" text,
  "data_qrcode_utm_term" text,
  "data_qrcode_utm_content" text,
  "data_qrcode_rewrite" boolean,
  "data_qrcode_do_index" boolean,
  "data_qrcode_flexible" boolean,
  "data_qrcode_filled" boolean,
  "data_qrcode_ios" text,
  "data_qrcode_android" text,
  "data_qrcode_use_display_page" boolean,
  "data_qrcode_content_static" text,
  "data_qrcode_text" text,
  "data_qrcode_phone" text,
  "data_qrcode_whatsapp_number" text,
  "data_qrcode_whatsapp_message" text,
  "data_qrcode_logo" text,
  "data_qrcode_bg_color" text,
  "data_qrcode_fg_color" text,
  "data_qrcode_size" double precision,
  "data_qrcode_level" text,
  "data_qrcode_show_logo" boolean,
  "data_qrcode_src" text,
  "data_qrcode_height" double precision,
  "data_qrcode_width" double precision,
  "data_qrcode_excavate" boolean,
  "data_qrcode_public_stats" boolean,
  "data_qrcode_last_clicked" timestamptz,
  "data_qrcode_leads" bigint,
  "data_qrcode_sales" bigint,
  "data_qrcode_sale_amount" bigint,
  "data_qrcode_tag_id" text,
  "data_qrcode_tags" json,
  "data_qrcode_folder_id" text,
  "data_qrcode_comments" text,
  "data_qrcode_frame_text_styles_weight" text,
  "data_qrcode_frame_text_styles_style" text,
  "data_qrcode_frame_text_styles_family" text,
  "data_qrcode_frame_text_styles_size" text,
  "data_qrcode_notification_token" text,
  "data_qrcode_pre_redirection" boolean,
  "data_qrcode_page_id" text,
  "data_qrcode_page_url" text,
  "data_qrcode_is_form_mandatory" boolean,
  "data_page_id" text,
  "data_page_domain" text,
  "data_page_key" text,
  "data_page_name" text,
  "data_page_type" text,
  "data_page_project_id" text,
  "data_page_user_id" text,
  "data_page_views" bigint,
  "data_page_created_at" timestamptz,
  "data_page_updated_at" timestamptz,
  "data_page_description" text,
  "data_page_logo" text,
  "data_page_image" text,
  "data_page_image_blurhash" text,
  "data_page_external_id" text,
  "data_page_track_conversion" boolean,
  "data_page_message404" text,
  "data_page_page_title" text,
  "data_page_page_subtitle" text,
  "data_page_hero_button_link" text,
  "data_page_hero_button_text" text,
  "data_page_hero_show_button" boolean,
  "data_page_page_background_type" text,
  "data_page_page_form_type" text,
  "data_page_input_style" text,
  "data_page_button_type" text,
  "data_page_submit_button_type" text,
  "data_page_font_family" text,
  "data_page_font_color" text,
  "data_page_last_clicked" timestamptz,
  "data_page_leads" bigint,
  "data_page_sales" bigint,
  "data_page_sale_amount" bigint,
  "data_page_public_stats" boolean,
  "data_page_hidden_logo" boolean,
  "data_page_notification_token" text,
  "data_page_feedbacks_count" bigint,
  "data_page_thank_you_title" text,
  "data_page_thank_you_description" text,
  "data_page_thank_you_redirect_url" text,
  "data_page_url" text,
  "data_page_folder_id" text,
  "data_sale_amount" bigint NOT NULL,
  "data_sale_currency" text NOT NULL,
  "data_sale_payment_processor" text,
  "data_sale_invoice_id" text,
  "extra" json
);
COMMENT ON TABLE "sale_created" IS 'A customer made a purchase, tracked through CodeQR Conversions.';
COMMENT ON COLUMN "sale_created"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "sale_created"."event" IS 'Name of the event.';
COMMENT ON COLUMN "sale_created"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "sale_created"."data_event_name" IS 'The project''s name for the tracked conversion, such as `Purchased`. May be missing.';
COMMENT ON COLUMN "sale_created"."data_customer_id" IS 'Identifier of the customer. Opaque.';
COMMENT ON COLUMN "sale_created"."data_customer_name" IS 'Name of the customer.';
COMMENT ON COLUMN "sale_created"."data_customer_email" IS 'Email address of the customer; null when not known.';
COMMENT ON COLUMN "sale_created"."data_customer_avatar" IS 'URL of the customer''s picture; null when there is none.';
COMMENT ON COLUMN "sale_created"."data_customer_external_id" IS 'Identifier of the customer in your own system. May be an empty string.';
COMMENT ON COLUMN "sale_created"."data_customer_country" IS 'Country of the customer, as an ISO 3166-1 alpha-2 code; null when not known.';
COMMENT ON COLUMN "sale_created"."data_customer_created_at" IS 'When the customer was first seen.';
COMMENT ON COLUMN "sale_created"."data_customer_link_id" IS 'Identifier of the link. Opaque.';
COMMENT ON COLUMN "sale_created"."data_customer_link_domain" IS 'Domain of the short link, without a scheme.';
COMMENT ON COLUMN "sale_created"."data_customer_link_key" IS 'Path of the short link, without a leading slash.';
COMMENT ON COLUMN "sale_created"."data_customer_link_short_link" IS 'The full short link.';
COMMENT ON COLUMN "sale_created"."data_interaction_timestamp" IS 'When the interaction happened. Omitted when the interaction is the one that led to a lead or a sale.';
COMMENT ON COLUMN "sale_created"."data_interaction_click_id" IS 'Identifier of the interaction, under the name used for clicks, scans and visits. The same identifier as `id`.';
COMMENT ON COLUMN "sale_created"."data_interaction_id" IS 'Identifier of the interaction, under the name used for leads and sales. The same identifier as `clickId`.';
COMMENT ON COLUMN "sale_created"."data_interaction_url" IS 'URL that the visitor was sent to. May be an empty string.';
COMMENT ON COLUMN "sale_created"."data_interaction_ip" IS 'IP address of the visitor. May be missing, null or an empty string, for instance where privacy rules forbid it.';
COMMENT ON COLUMN "sale_created"."data_interaction_continent" IS 'Continent of the visitor; null or an empty string when not known.';
COMMENT ON COLUMN "sale_created"."data_interaction_country" IS 'Country of the visitor, as an ISO 3166-1 alpha-2 code; null or `Unknown` when not known.';
COMMENT ON COLUMN "sale_created"."data_interaction_city" IS 'City of the visitor; null or `Unknown` when not known.';
COMMENT ON COLUMN "sale_created"."data_interaction_device" IS 'Kind of device; null when not known.';
COMMENT ON COLUMN "sale_created"."data_interaction_browser" IS 'Browser; null or `Unknown` when not known.';
COMMENT ON COLUMN "sale_created"."data_interaction_os" IS 'Operating system; null or `Unknown` when not known.';
COMMENT ON COLUMN "sale_created"."data_interaction_ua" IS 'User agent string as the browser sent it; null when it sent none. Omitted from the documented scans and visits.';
COMMENT ON COLUMN "sale_created"."data_interaction_bot" IS 'Whether the visitor is thought to be a bot; null when not known.';
COMMENT ON COLUMN "sale_created"."data_interaction_qr" IS 'Whether the interaction came through a QR code. The documented scan has false here, so do not rely on it to tell a scan from a click.';
COMMENT ON COLUMN "sale_created"."data_interaction_referer" IS 'Domain that the visitor came from; `(direct)` when there was none, null when not known.';
COMMENT ON COLUMN "sale_created"."data_interaction_link_id" IS 'Identifier of the link behind the interaction. Opaque.';
COMMENT ON COLUMN "sale_created"."data_interaction_region" IS 'Region of the visitor, such as a state or a province; null when not known.';
COMMENT ON COLUMN "sale_created"."data_interaction_latitude" IS 'Latitude of the visitor in decimal degrees, as text; null when not known.';
COMMENT ON COLUMN "sale_created"."data_interaction_longitude" IS 'Longitude of the visitor in decimal degrees, as text; null when not known.';
COMMENT ON COLUMN "sale_created"."data_interaction_device_model" IS 'Model of the device, such as `iPhone`; null when not known.';
COMMENT ON COLUMN "sale_created"."data_interaction_device_vendor" IS 'Maker of the device, such as `Apple`; null when not known.';
COMMENT ON COLUMN "sale_created"."data_interaction_browser_version" IS 'Version of the browser; null when not known.';
COMMENT ON COLUMN "sale_created"."data_interaction_os_version" IS 'Version of the operating system; null when not known.';
COMMENT ON COLUMN "sale_created"."data_interaction_engine" IS 'Rendering engine of the browser, such as `Blink`; null when not known.';
COMMENT ON COLUMN "sale_created"."data_interaction_engine_version" IS 'Version of the rendering engine; null when not known.';
COMMENT ON COLUMN "sale_created"."data_interaction_cpu_architecture" IS 'Processor architecture, such as `arm64`; null when not known.';
COMMENT ON COLUMN "sale_created"."data_interaction_referer_url" IS 'Full address that the visitor came from; `(direct)` when there was none, null when not known.';
COMMENT ON COLUMN "sale_created"."data_interaction_type" IS 'Kind of interaction. The list of kinds is not published.';
COMMENT ON COLUMN "sale_created"."data_interaction_event_name" IS 'Name of the interaction''s event. The list of names is not published.';
COMMENT ON COLUMN "sale_created"."data_link_id" IS 'Identifier of the link. Opaque.';
COMMENT ON COLUMN "sale_created"."data_link_domain" IS 'Domain of the short link, without a scheme.';
COMMENT ON COLUMN "sale_created"."data_link_key" IS 'Path of the short link, without a leading slash; may contain slashes.';
COMMENT ON COLUMN "sale_created"."data_link_external_id" IS 'Identifier of the link in your own system; null when none was given.';
COMMENT ON COLUMN "sale_created"."data_link_url" IS 'Destination of the link. May be an empty string.';
COMMENT ON COLUMN "sale_created"."data_link_track_conversion" IS 'Whether leads and sales are attributed to this link.';
COMMENT ON COLUMN "sale_created"."data_link_archived" IS 'Whether the link is archived: hidden in the dashboard but still redirecting.';
COMMENT ON COLUMN "sale_created"."data_link_expires_at" IS 'When the link stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.';
COMMENT ON COLUMN "sale_created"."data_link_expired_url" IS 'Destination of the link once it has expired; null or an empty string when none is set.';
COMMENT ON COLUMN "sale_created"."data_link_password" IS 'Password that a visitor must enter; null when the link is not protected.';
COMMENT ON COLUMN "sale_created"."data_link_proxy" IS 'Whether link previews show the custom `title`, `description`, `image` and `video`.';
COMMENT ON COLUMN "sale_created"."data_link_title" IS 'Custom title of the link preview; null when none is set.';
COMMENT ON COLUMN "sale_created"."data_link_description" IS 'Custom description of the link preview; null when none is set.';
COMMENT ON COLUMN "sale_created"."data_link_image" IS 'Custom image of the link preview, usually a URL; null when none is set.';
COMMENT ON COLUMN "sale_created"."data_link_video" IS 'Custom video of the link preview, usually a URL; null when none is set.';
COMMENT ON COLUMN "sale_created"."data_link_rewrite" IS 'Whether the destination is shown under the short link''s own address (cloaking).';
COMMENT ON COLUMN "sale_created"."data_link_do_index" IS 'Whether search engines may index the short link.';
COMMENT ON COLUMN "sale_created"."data_link_ios" IS 'Destination for visitors on iOS; null when they follow `url`.';
COMMENT ON COLUMN "sale_created"."data_link_android" IS 'Destination for visitors on Android; null when they follow `url`.';
COMMENT ON COLUMN "sale_created"."data_link_public_stats" IS 'Whether the link''s statistics are public.';
COMMENT ON COLUMN "sale_created"."data_link_tag_id" IS 'Identifier of the link''s first tag; null when it has none. Omitted from the link in a click, lead or sale event.';
COMMENT ON COLUMN "sale_created"."data_link_tags" IS 'The link''s tags; empty or null when it has none. Omitted from the link in a click, lead or sale event.';
COMMENT ON COLUMN "sale_created"."data_link_comments" IS 'Notes by the project''s members about the link; null when there are none.';
COMMENT ON COLUMN "sale_created"."data_link_short_link" IS 'The full short link. Not always `https://` + `domain` + `/` + `key`, so use it as it is.';
COMMENT ON COLUMN "sale_created"."data_link_qr_code" IS 'URL of an image of the link''s QR code.';
COMMENT ON COLUMN "sale_created"."data_link_utm_source" IS 'UTM source added to the destination; null when none is set.';
COMMENT ON COLUMN "sale_created"."data_link_utm_medium" IS 'UTM medium added to the destination; null when none is set.';
COMMENT ON COLUMN "sale_created"."data_link_utm_campaign" IS 'UTM campaign added to the destination; null when none is set.';
COMMENT ON COLUMN "sale_created"."data_link_utm_term" IS 'UTM term added to the destination; null when none is set.';
COMMENT ON COLUMN "sale_created"."data_link_utm_content" IS 'UTM content added to the destination; null when none is set.';
COMMENT ON COLUMN "sale_created"."data_link_user_id" IS 'Identifier of the user who created the link; null when no user did.';
COMMENT ON COLUMN "sale_created"."data_link_project_id" IS 'Identifier of the project that owns the link. The documented bodies contain this key twice with the same value; as usual in JSON, the last one counts.';
COMMENT ON COLUMN "sale_created"."data_link_clicks" IS 'Number of times that the link has been clicked.';
COMMENT ON COLUMN "sale_created"."data_link_last_clicked" IS 'When the link was last clicked; null when it never was.';
COMMENT ON COLUMN "sale_created"."data_link_leads" IS 'Number of leads attributed to the link.';
COMMENT ON COLUMN "sale_created"."data_link_sales" IS 'Number of sales attributed to the link.';
COMMENT ON COLUMN "sale_created"."data_link_sale_amount" IS 'Sum of the sales attributed to the link, in the smallest unit of the project''s currency (cents; whole yen).';
COMMENT ON COLUMN "sale_created"."data_link_created_at" IS 'When the link was created.';
COMMENT ON COLUMN "sale_created"."data_link_updated_at" IS 'When the link was last changed; counting a click changes it too.';
COMMENT ON COLUMN "sale_created"."data_link_flexible" IS 'Whether CodeQR calls the link flexible; what that changes is not published.';
COMMENT ON COLUMN "sale_created"."data_link_folder_id" IS 'Identifier of the folder that holds the link; null when it is not in a folder.';
COMMENT ON COLUMN "sale_created"."data_link_notification_token" IS 'Token that identifies CodeQR''s notifications about the link; null when there are none. Opaque.';
COMMENT ON COLUMN "sale_created"."data_link_pre_redirection" IS 'Whether visitors see a page before they are redirected.';
COMMENT ON COLUMN "sale_created"."data_link_page_id" IS 'Identifier of the page that visitors see before they are redirected; null when there is none.';
COMMENT ON COLUMN "sale_created"."data_link_page_url" IS 'URL of the page that visitors see before they are redirected; null when there is none.';
COMMENT ON COLUMN "sale_created"."data_link_is_form_mandatory" IS 'Whether visitors must fill in the form on that page to be redirected.';
COMMENT ON COLUMN "sale_created"."data_link_filled" IS 'Whether the link has been given a destination.';
COMMENT ON COLUMN "sale_created"."data_link_use_as_template" IS 'Whether the link serves as a template for others.';
COMMENT ON COLUMN "sale_created"."data_qrcode_id" IS 'Identifier of the QR code. Opaque.';
COMMENT ON COLUMN "sale_created"."data_qrcode_domain" IS 'Domain of the short link behind the QR code, without a scheme.';
COMMENT ON COLUMN "sale_created"."data_qrcode_key" IS 'Path of the short link behind the QR code, without a leading slash; may contain slashes.';
COMMENT ON COLUMN "sale_created"."data_qrcode_archived" IS 'Whether the QR code is archived: hidden in the dashboard but still working. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "sale_created"."data_qrcode_static" IS 'Whether the content is encoded in the QR code itself, so that it cannot change and scans are not counted. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "sale_created"."data_qrcode_type" IS 'Kind of content in the QR code. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "sale_created"."data_qrcode_url" IS 'Destination of the QR code; null or an empty string when it holds something other than a URL.';
COMMENT ON COLUMN "sale_created"."data_qrcode_user_id" IS 'Identifier of the user who created the QR code; null when no user did.';
COMMENT ON COLUMN "sale_created"."data_qrcode_project_id" IS 'Identifier of the project that owns the QR code; null when no project does.';
COMMENT ON COLUMN "sale_created"."data_qrcode_scans" IS 'Number of times that the QR code has been scanned. The documented body of a QR code that was just created has 1 here, not 0.';
COMMENT ON COLUMN "sale_created"."data_qrcode_short_link" IS 'The full short link behind the QR code. Not always `https://` + `domain` + `/` + `key`, so use it as it is.';
COMMENT ON COLUMN "sale_created"."data_qrcode_created_at" IS 'When the QR code was created. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "sale_created"."data_qrcode_updated_at" IS 'When the QR code was last changed. Omitted from the QR code in a scan event.';
COMMENT ON COLUMN "sale_created"."data_qrcode_expires_at" IS 'When the QR code stops redirecting; null means never. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.';
COMMENT ON COLUMN "sale_created"."data_qrcode_expired_url" IS 'Destination of the QR code once it has expired; null or an empty string when none is set.';
COMMENT ON COLUMN "sale_created"."data_qrcode_password" IS 'Password that a visitor must enter; null when the QR code is not protected.';
COMMENT ON COLUMN "sale_created"."data_qrcode_external_id" IS 'Identifier of the QR code in your own system; null when none was given.';
COMMENT ON COLUMN "sale_created"."data_qrcode_track_conversion" IS 'Whether leads and sales are attributed to this QR code.';
COMMENT ON COLUMN "sale_created"."data_qrcode_proxy" IS 'Whether link previews show the custom `title`, `description` and `image`.';
COMMENT ON COLUMN "sale_created"."data_qrcode_title" IS 'Custom title of the link preview; null when none is set.';
COMMENT ON COLUMN "sale_created"."data_qrcode_description" IS 'Custom description of the link preview; null when none is set.';
COMMENT ON COLUMN "sale_created"."data_qrcode_image" IS 'Custom image of the link preview, usually a URL; null when none is set.';
COMMENT ON COLUMN "sale_created"."data_qrcode_utm_source" IS 'UTM source added to the destination; null when none is set.';
COMMENT ON COLUMN "sale_created"."data_qrcode_utm_medium" IS 'UTM medium added to the destination; null when none is set.';
COMMENT ON COLUMN "sale_created"."data_qrcode_utm_campaign" IS 'UTM campaign added to the destination; null when none is set.';
COMMENT ON COLUMN "sale_created"."data_qrcode_utm_term" IS 'UTM term added to the destination; null when none is set.';
COMMENT ON COLUMN "sale_created"."data_qrcode_utm_content" IS 'UTM content added to the destination; null when none is set.';
COMMENT ON COLUMN "sale_created"."data_qrcode_rewrite" IS 'Whether the destination is shown under the short link''s own address (cloaking).';
COMMENT ON COLUMN "sale_created"."data_qrcode_do_index" IS 'Whether search engines may index the short link behind the QR code.';
COMMENT ON COLUMN "sale_created"."data_qrcode_flexible" IS 'Whether CodeQR calls the QR code flexible; what that changes is not published.';
COMMENT ON COLUMN "sale_created"."data_qrcode_filled" IS 'Whether the QR code has been filled with content.';
COMMENT ON COLUMN "sale_created"."data_qrcode_ios" IS 'Destination for visitors on iOS; null when they follow `url`.';
COMMENT ON COLUMN "sale_created"."data_qrcode_android" IS 'Destination for visitors on Android; null when they follow `url`.';
COMMENT ON COLUMN "sale_created"."data_qrcode_use_display_page" IS 'Whether a scan shows the content on a page instead of redirecting.';
COMMENT ON COLUMN "sale_created"."data_qrcode_content_static" IS 'Content encoded in a static QR code; null when the QR code is not static.';
COMMENT ON COLUMN "sale_created"."data_qrcode_text" IS 'The text of a QR code of type `text`; null for all other types.';
COMMENT ON COLUMN "sale_created"."data_qrcode_phone" IS 'The number of a QR code of type `phone`; null for all other types.';
COMMENT ON COLUMN "sale_created"."data_qrcode_whatsapp_number" IS 'Number that the message is sent to.';
COMMENT ON COLUMN "sale_created"."data_qrcode_whatsapp_message" IS 'Text of the message.';
COMMENT ON COLUMN "sale_created"."data_qrcode_logo" IS 'Image in the middle of the QR code, as a URL or a data URL; null when there is none.';
COMMENT ON COLUMN "sale_created"."data_qrcode_bg_color" IS 'Background colour of the QR code, as a CSS colour.';
COMMENT ON COLUMN "sale_created"."data_qrcode_fg_color" IS 'Foreground colour of the QR code, as a CSS colour.';
COMMENT ON COLUMN "sale_created"."data_qrcode_size" IS 'Side length of the QR code''s image, in pixels.';
COMMENT ON COLUMN "sale_created"."data_qrcode_level" IS 'Error correction level of the QR code: `L`, `M`, `Q` or `H`.';
COMMENT ON COLUMN "sale_created"."data_qrcode_show_logo" IS 'Whether the logo is shown.';
COMMENT ON COLUMN "sale_created"."data_qrcode_src" IS 'Image laid over the QR code, as a URL or a data URL; null when there is none.';
COMMENT ON COLUMN "sale_created"."data_qrcode_height" IS 'Height of the image laid over the QR code, in pixels.';
COMMENT ON COLUMN "sale_created"."data_qrcode_width" IS 'Width of the image laid over the QR code, in pixels.';
COMMENT ON COLUMN "sale_created"."data_qrcode_excavate" IS 'Whether the QR code is cleared behind the image laid over it.';
COMMENT ON COLUMN "sale_created"."data_qrcode_public_stats" IS 'Whether the QR code''s statistics are public.';
COMMENT ON COLUMN "sale_created"."data_qrcode_last_clicked" IS 'When the QR code was last scanned; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.';
COMMENT ON COLUMN "sale_created"."data_qrcode_leads" IS 'Number of leads attributed to the QR code.';
COMMENT ON COLUMN "sale_created"."data_qrcode_sales" IS 'Number of sales attributed to the QR code.';
COMMENT ON COLUMN "sale_created"."data_qrcode_sale_amount" IS 'Sum of the sales attributed to the QR code, in the smallest unit of the project''s currency (cents; whole yen).';
COMMENT ON COLUMN "sale_created"."data_qrcode_tag_id" IS 'Identifier of the QR code''s first tag; null when it has none.';
COMMENT ON COLUMN "sale_created"."data_qrcode_tags" IS 'The QR code''s tags; empty or null when it has none.';
COMMENT ON COLUMN "sale_created"."data_qrcode_folder_id" IS 'Identifier of the folder that holds the QR code; null when it is not in a folder.';
COMMENT ON COLUMN "sale_created"."data_qrcode_comments" IS 'Notes by the project''s members about the QR code; null when there are none.';
COMMENT ON COLUMN "sale_created"."data_qrcode_frame_text_styles_weight" IS 'Font weight.';
COMMENT ON COLUMN "sale_created"."data_qrcode_frame_text_styles_style" IS 'Font style.';
COMMENT ON COLUMN "sale_created"."data_qrcode_frame_text_styles_family" IS 'Font family.';
COMMENT ON COLUMN "sale_created"."data_qrcode_frame_text_styles_size" IS 'Font size.';
COMMENT ON COLUMN "sale_created"."data_qrcode_notification_token" IS 'Token that identifies CodeQR''s notifications about the QR code; null when there are none. Opaque.';
COMMENT ON COLUMN "sale_created"."data_qrcode_pre_redirection" IS 'Whether visitors see a page before they are redirected.';
COMMENT ON COLUMN "sale_created"."data_qrcode_page_id" IS 'Identifier of the page that visitors see before they are redirected; null when there is none.';
COMMENT ON COLUMN "sale_created"."data_qrcode_page_url" IS 'URL of the page that visitors see before they are redirected; null when there is none.';
COMMENT ON COLUMN "sale_created"."data_qrcode_is_form_mandatory" IS 'Whether visitors must fill in the form on that page to be redirected.';
COMMENT ON COLUMN "sale_created"."data_page_id" IS 'Identifier of the page. Opaque.';
COMMENT ON COLUMN "sale_created"."data_page_domain" IS 'Domain of the page, without a scheme.';
COMMENT ON COLUMN "sale_created"."data_page_key" IS 'Path of the page, without a leading slash; usually contains a slash, as in `p/pHs20VCe8V`.';
COMMENT ON COLUMN "sale_created"."data_page_name" IS 'Name of the page in the dashboard; null when it has none.';
COMMENT ON COLUMN "sale_created"."data_page_type" IS 'Kind of page, such as `feedback`.';
COMMENT ON COLUMN "sale_created"."data_page_project_id" IS 'Identifier of the project that owns the page.';
COMMENT ON COLUMN "sale_created"."data_page_user_id" IS 'Identifier of the user who created the page; null when no user did.';
COMMENT ON COLUMN "sale_created"."data_page_views" IS 'Number of times that the page has been visited. The documented body of a page that was just created has 1 here, not 0.';
COMMENT ON COLUMN "sale_created"."data_page_created_at" IS 'When the page was created. Omitted from the page in a visit event.';
COMMENT ON COLUMN "sale_created"."data_page_updated_at" IS 'When the page was last changed. Omitted from the page in a visit event.';
COMMENT ON COLUMN "sale_created"."data_page_description" IS 'Description of the page; null when it has none.';
COMMENT ON COLUMN "sale_created"."data_page_logo" IS 'Logo on the page, usually a URL; null when there is none.';
COMMENT ON COLUMN "sale_created"."data_page_image" IS 'Image on the page, usually a URL; null when there is none.';
COMMENT ON COLUMN "sale_created"."data_page_image_blurhash" IS 'BlurHash of `image`, shown while the image loads; null when there is none.';
COMMENT ON COLUMN "sale_created"."data_page_external_id" IS 'Identifier of the page in your own system; null when none was given.';
COMMENT ON COLUMN "sale_created"."data_page_track_conversion" IS 'Whether leads and sales are attributed to this page.';
COMMENT ON COLUMN "sale_created"."data_page_message404" IS 'Text that visitors see when the page is not found; null when no custom text is set.';
COMMENT ON COLUMN "sale_created"."data_page_page_title" IS 'Heading on the page.';
COMMENT ON COLUMN "sale_created"."data_page_page_subtitle" IS 'Line below the heading on the page.';
COMMENT ON COLUMN "sale_created"."data_page_hero_button_link" IS 'Destination of the button at the top of the page; null when it has none.';
COMMENT ON COLUMN "sale_created"."data_page_hero_button_text" IS 'Text on the button at the top of the page; null when there is none.';
COMMENT ON COLUMN "sale_created"."data_page_hero_show_button" IS 'Whether the button at the top of the page is shown.';
COMMENT ON COLUMN "sale_created"."data_page_page_background_type" IS 'Kind of background on the page.';
COMMENT ON COLUMN "sale_created"."data_page_page_form_type" IS 'Kind of form on the page.';
COMMENT ON COLUMN "sale_created"."data_page_input_style" IS 'Style of the form''s inputs; null when no custom style is set.';
COMMENT ON COLUMN "sale_created"."data_page_button_type" IS 'Kind of buttons on the page.';
COMMENT ON COLUMN "sale_created"."data_page_submit_button_type" IS 'Kind of submit button on the form.';
COMMENT ON COLUMN "sale_created"."data_page_font_family" IS 'Font family of the page.';
COMMENT ON COLUMN "sale_created"."data_page_font_color" IS 'Text colour of the page, as a CSS colour.';
COMMENT ON COLUMN "sale_created"."data_page_last_clicked" IS 'When the page was last visited; null when it never was. A delivered body may instead have `1970-01-01T00:00:00.000Z` for never.';
COMMENT ON COLUMN "sale_created"."data_page_leads" IS 'Number of leads attributed to the page.';
COMMENT ON COLUMN "sale_created"."data_page_sales" IS 'Number of sales attributed to the page.';
COMMENT ON COLUMN "sale_created"."data_page_sale_amount" IS 'Sum of the sales attributed to the page, in the smallest unit of the project''s currency (cents; whole yen).';
COMMENT ON COLUMN "sale_created"."data_page_public_stats" IS 'Whether the page''s statistics are public.';
COMMENT ON COLUMN "sale_created"."data_page_hidden_logo" IS 'Whether CodeQR''s logo is hidden on the page.';
COMMENT ON COLUMN "sale_created"."data_page_notification_token" IS 'Token that identifies CodeQR''s notifications about the page; null when there are none. Opaque.';
COMMENT ON COLUMN "sale_created"."data_page_feedbacks_count" IS 'Number of times that feedback has been left on the page.';
COMMENT ON COLUMN "sale_created"."data_page_thank_you_title" IS 'Heading that visitors see after filling in the form.';
COMMENT ON COLUMN "sale_created"."data_page_thank_you_description" IS 'Text that visitors see after filling in the form.';
COMMENT ON COLUMN "sale_created"."data_page_thank_you_redirect_url" IS 'URL that visitors are sent to after filling in the form; null when they stay.';
COMMENT ON COLUMN "sale_created"."data_page_url" IS 'URL that belongs to the page. May be an empty string.';
COMMENT ON COLUMN "sale_created"."data_page_folder_id" IS 'Identifier of the folder that holds the page; null when it is not in a folder.';
COMMENT ON COLUMN "sale_created"."data_sale_amount" IS 'Price paid, in the smallest unit of `currency`: 4500 with `usd` is 45.00 USD; with `jpy` it is whole yen.';
COMMENT ON COLUMN "sale_created"."data_sale_currency" IS 'ISO 4217 code of the currency. Documented in lower case; compare without regard to case.';
COMMENT ON COLUMN "sale_created"."data_sale_payment_processor" IS 'The processor that took the payment.';
COMMENT ON COLUMN "sale_created"."data_sale_invoice_id" IS 'Identifier of the invoice at the payment processor; null when there is none. Opaque.';
COMMENT ON COLUMN "sale_created"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE TABLE "unknown" (
  "id" text NOT NULL,
  "event" text NOT NULL,
  "created_at" timestamptz NOT NULL,
  "extra" json
);
COMMENT ON TABLE "unknown" IS 'Bodies with a sound envelope whose event is not in the contract.';
COMMENT ON COLUMN "unknown"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "unknown"."event" IS 'Name of the event, such as `link.clicked`. New names appear without notice.';
COMMENT ON COLUMN "unknown"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "unknown"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE TABLE "invalid" (
  "source" text,
  "partition" bigint,
  "position" bigint,
  "event" text,
  "path" text NOT NULL,
  "keyword" text NOT NULL,
  "message" text NOT NULL,
  "raw" bytea
);
COMMENT ON TABLE "invalid" IS 'Bodies that are not valid, each with its first issue and the place that it came from.';
COMMENT ON COLUMN "invalid"."source" IS 'File, or topic, that the body came from.';
COMMENT ON COLUMN "invalid"."partition" IS 'Partition of the topic; null for a file.';
COMMENT ON COLUMN "invalid"."position" IS 'Number of the line in the file, from 1, or the offset in the partition.';
COMMENT ON COLUMN "invalid"."event" IS 'Name of the event, if it could be read.';
COMMENT ON COLUMN "invalid"."path" IS 'Where the first issue is, as a JSON pointer; empty for the whole body.';
COMMENT ON COLUMN "invalid"."keyword" IS 'The keyword of JSON Schema that is broken, or `json`, `utf-8` or `at` for what has no JSON body.';
COMMENT ON COLUMN "invalid"."message" IS 'What was expected and what was found.';
COMMENT ON COLUMN "invalid"."raw" IS 'The body as it came; null for a record without one.';
