-- Fills typed tables from the folder that `codeqr-webhooks split FILES... --to FOLDER` wrote. In DuckDB 1.3 or later:
--
--   SET VARIABLE folder = 'FOLDER';
--   .read load.sql
--
-- Without the first line it reads the current folder. Tables of an earlier run are replaced.
-- Of deliveries with one id, which are retries, one is kept. A line that DuckDB cannot read as JSON goes to the table `invalid`.
-- Generated from schemas/ by `npm run generate`. Do not edit.

SET TimeZone = 'UTC';

-- The lines of some files of the folder. JSON has no control characters, so the separator occurs in none.
CREATE OR REPLACE TEMPORARY MACRO codeqr_lines(files) AS TABLE
  SELECT line, filename
  FROM read_csv(list_transform(files, lambda file: coalesce(getvariable('folder'), '.') || '/' || file), columns = {'line': 'VARCHAR'},
    auto_detect = false, header = false, delim = '\x01', quote = '', escape = '', max_line_size = 33554432, buffer_size = 67108864, filename = true);

-- The names and values of an object. A cast makes the null of JSON that of SQL.
CREATE OR REPLACE TEMPORARY MACRO codeqr_entries(object) AS
  list_transform(map_entries(CAST(object AS MAP(VARCHAR, JSON))),
    lambda entry: struct_pack(key := entry.key, value := coalesce(entry.value, CAST('null' AS JSON))));

-- An object of the entries that have a value; null if none has.
CREATE OR REPLACE TEMPORARY MACRO codeqr_object(entries) AS
  CAST(nullif(CAST(to_json(map_from_entries(list_filter(entries, lambda entry: entry.value IS NOT NULL))) AS VARCHAR), '{}') AS JSON);

CREATE OR REPLACE TEMPORARY MACRO "codeqr_CustomerLink"(value) AS
  CASE WHEN value IS NOT NULL THEN struct_pack(
    "id" := value."id",
    "domain" := value."domain",
    "key" := value."key",
    "short_link" := value."shortLink"
  ) END;

CREATE OR REPLACE TEMPORARY MACRO "codeqr_CustomerLink_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('id', 'domain', 'key', 'shortLink') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_Customer"(value) AS
  CASE WHEN value IS NOT NULL THEN struct_pack(
    "id" := value."id",
    "name" := value."name",
    "email" := value."email",
    "avatar" := value."avatar",
    "external_id" := value."externalId",
    "country" := value."country",
    "created_at" := TRY_CAST(upper(value."createdAt") AS TIMESTAMPTZ),
    "link" := "codeqr_CustomerLink"(value."link")
  ) END;

CREATE OR REPLACE TEMPORARY MACRO "codeqr_Customer_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('id', 'name') THEN NULL
      WHEN entry.key IN ('email', 'avatar', 'externalId', 'country') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value END
      WHEN entry.key IN ('createdAt') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value ELSE CASE WHEN NOT regexp_full_match(CAST(entry.value AS VARCHAR), '"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z"') THEN entry.value END END
      WHEN entry.key IN ('link') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value ELSE "codeqr_CustomerLink_rest"(entry.value) END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_Interaction"(value) AS
  CASE WHEN value IS NOT NULL THEN struct_pack(
    "timestamp" := TRY_CAST(upper(value."timestamp") AS TIMESTAMPTZ),
    "click_id" := value."clickId",
    "id" := value."id",
    "url" := value."url",
    "ip" := value."ip",
    "continent" := value."continent",
    "country" := value."country",
    "city" := value."city",
    "device" := value."device",
    "browser" := value."browser",
    "os" := value."os",
    "ua" := value."ua",
    "bot" := value."bot",
    "qr" := value."qr",
    "referer" := value."referer",
    "link_id" := value."link_id",
    "region" := value."region",
    "latitude" := value."latitude",
    "longitude" := value."longitude",
    "device_model" := value."device_model",
    "device_vendor" := value."device_vendor",
    "browser_version" := value."browser_version",
    "os_version" := value."os_version",
    "engine" := value."engine",
    "engine_version" := value."engine_version",
    "cpu_architecture" := value."cpu_architecture",
    "referer_url" := value."referer_url",
    "type" := value."type",
    "event_name" := value."event_name"
  ) END;

CREATE OR REPLACE TEMPORARY MACRO "codeqr_Interaction_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('timestamp') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value ELSE CASE WHEN NOT regexp_full_match(CAST(entry.value AS VARCHAR), '"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z"') THEN entry.value END END
      WHEN entry.key IN ('clickId', 'id', 'ip', 'ua', 'qr', 'link_id', 'region', 'latitude', 'longitude', 'device_model', 'device_vendor', 'browser_version', 'os_version', 'engine', 'engine_version', 'cpu_architecture', 'referer_url', 'type', 'event_name') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value END
      WHEN entry.key IN ('url', 'continent', 'country', 'city', 'device', 'browser', 'os', 'bot', 'referer') THEN NULL
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_Tag"(value) AS
  CASE WHEN value IS NOT NULL THEN struct_pack(
    "id" := value."id",
    "name" := value."name",
    "color" := value."color"
  ) END;

CREATE OR REPLACE TEMPORARY MACRO "codeqr_Tag_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('id', 'name', 'color') THEN NULL
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_Link"(value) AS
  CASE WHEN value IS NOT NULL THEN struct_pack(
    "id" := value."id",
    "domain" := value."domain",
    "key" := value."key",
    "external_id" := value."externalId",
    "url" := value."url",
    "track_conversion" := value."trackConversion",
    "archived" := value."archived",
    "expires_at" := TRY_CAST(upper(value."expiresAt") AS TIMESTAMPTZ),
    "expired_url" := value."expiredUrl",
    "password" := value."password",
    "proxy" := value."proxy",
    "title" := value."title",
    "description" := value."description",
    "image" := value."image",
    "video" := value."video",
    "rewrite" := value."rewrite",
    "do_index" := value."doIndex",
    "ios" := value."ios",
    "android" := value."android",
    "public_stats" := value."publicStats",
    "tag_id" := value."tagId",
    "tags" := list_transform(value."tags", lambda item: "codeqr_Tag"(item)),
    "comments" := value."comments",
    "short_link" := value."shortLink",
    "qr_code" := value."qrCode",
    "utm_source" := value."utm_source",
    "utm_medium" := value."utm_medium",
    "utm_campaign" := value."utm_campaign",
    "utm_term" := value."utm_term",
    "utm_content" := value."utm_content",
    "user_id" := value."userId",
    "project_id" := value."projectId",
    "clicks" := value."clicks",
    "last_clicked" := TRY_CAST(upper(value."lastClicked") AS TIMESTAMPTZ),
    "leads" := value."leads",
    "sales" := value."sales",
    "sale_amount" := value."saleAmount",
    "created_at" := TRY_CAST(upper(value."createdAt") AS TIMESTAMPTZ),
    "updated_at" := TRY_CAST(upper(value."updatedAt") AS TIMESTAMPTZ),
    "flexible" := value."flexible",
    "folder_id" := value."folderId",
    "notification_token" := value."notificationToken",
    "pre_redirection" := value."preRedirection",
    "page_id" := value."pageId",
    "page_url" := value."pageUrl",
    "is_form_mandatory" := value."isFormMandatory",
    "filled" := value."filled",
    "use_as_template" := value."useAsTemplate"
  ) END;

CREATE OR REPLACE TEMPORARY MACRO "codeqr_Link_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('id', 'domain', 'key', 'url', 'trackConversion', 'archived', 'expiredUrl', 'password', 'proxy', 'title', 'description', 'image', 'video', 'rewrite', 'doIndex', 'ios', 'android', 'publicStats', 'comments', 'shortLink', 'qrCode', 'utm_source', 'utm_medium', 'utm_campaign', 'utm_term', 'utm_content', 'projectId', 'clicks', 'leads', 'sales', 'saleAmount') THEN NULL
      WHEN entry.key IN ('externalId', 'tagId', 'userId', 'flexible', 'folderId', 'notificationToken', 'preRedirection', 'pageId', 'pageUrl', 'isFormMandatory', 'filled', 'useAsTemplate') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value END
      WHEN entry.key IN ('expiresAt', 'lastClicked') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value ELSE CASE WHEN NOT regexp_full_match(CAST(entry.value AS VARCHAR), '"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z"') THEN entry.value END END
      WHEN entry.key IN ('tags') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value ELSE CASE WHEN len(list_filter(CAST(entry.value AS JSON[]), lambda item: "codeqr_Tag_rest"(item) IS NOT NULL)) > 0 THEN entry.value END END
      WHEN entry.key IN ('createdAt', 'updatedAt') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN CASE WHEN NOT regexp_full_match(CAST(entry.value AS VARCHAR), '"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z"') THEN entry.value END END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_QRCodeWhatsApp"(value) AS
  CASE WHEN value IS NOT NULL THEN struct_pack(
    "number" := value."number",
    "message" := value."message"
  ) END;

CREATE OR REPLACE TEMPORARY MACRO "codeqr_QRCodeWhatsApp_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('number', 'message') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_QRCodeFrameTextStyles"(value) AS
  CASE WHEN value IS NOT NULL THEN struct_pack(
    "weight" := value."weight",
    "style" := value."style",
    "family" := value."family",
    "size" := value."size"
  ) END;

CREATE OR REPLACE TEMPORARY MACRO "codeqr_QRCodeFrameTextStyles_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('weight', 'style', 'family', 'size') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_QRCode"(value) AS
  CASE WHEN value IS NOT NULL THEN struct_pack(
    "id" := value."id",
    "domain" := value."domain",
    "key" := value."key",
    "archived" := value."archived",
    "static" := value."static",
    "type" := value."type",
    "url" := value."url",
    "user_id" := value."userId",
    "project_id" := value."projectId",
    "scans" := value."scans",
    "short_link" := value."shortLink",
    "created_at" := TRY_CAST(upper(value."createdAt") AS TIMESTAMPTZ),
    "updated_at" := TRY_CAST(upper(value."updatedAt") AS TIMESTAMPTZ),
    "expires_at" := TRY_CAST(upper(value."expiresAt") AS TIMESTAMPTZ),
    "expired_url" := value."expiredUrl",
    "password" := value."password",
    "external_id" := value."externalId",
    "track_conversion" := value."trackConversion",
    "proxy" := value."proxy",
    "title" := value."title",
    "description" := value."description",
    "image" := value."image",
    "utm_source" := value."utm_source",
    "utm_medium" := value."utm_medium",
    "utm_campaign" := value."utm_campaign",
    "utm_term" := value."utm_term",
    "utm_content" := value."utm_content",
    "rewrite" := value."rewrite",
    "do_index" := value."doIndex",
    "flexible" := value."flexible",
    "filled" := value."filled",
    "ios" := value."ios",
    "android" := value."android",
    "use_display_page" := value."useDisplayPage",
    "content_static" := value."contentStatic",
    "text" := value."text",
    "phone" := value."phone",
    "whatsapp" := "codeqr_QRCodeWhatsApp"(value."whatsapp"),
    "logo" := value."logo",
    "bg_color" := value."bgColor",
    "fg_color" := value."fgColor",
    "size" := value."size",
    "level" := value."level",
    "show_logo" := value."showLogo",
    "src" := value."src",
    "height" := value."height",
    "width" := value."width",
    "excavate" := value."excavate",
    "public_stats" := value."publicStats",
    "last_clicked" := TRY_CAST(upper(value."lastClicked") AS TIMESTAMPTZ),
    "leads" := value."leads",
    "sales" := value."sales",
    "sale_amount" := value."saleAmount",
    "tag_id" := value."tagId",
    "tags" := list_transform(value."tags", lambda item: "codeqr_Tag"(item)),
    "folder_id" := value."folderId",
    "comments" := value."comments",
    "frame_text_styles" := "codeqr_QRCodeFrameTextStyles"(value."frameTextStyles"),
    "notification_token" := value."notificationToken",
    "pre_redirection" := value."preRedirection",
    "page_id" := value."pageId",
    "page_url" := value."pageUrl",
    "is_form_mandatory" := value."isFormMandatory"
  ) END;

CREATE OR REPLACE TEMPORARY MACRO "codeqr_QRCode_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('id', 'domain', 'key', 'url', 'userId', 'projectId', 'scans') THEN NULL
      WHEN entry.key IN ('archived', 'static', 'type', 'shortLink', 'expiredUrl', 'password', 'externalId', 'trackConversion', 'proxy', 'title', 'description', 'image', 'utm_source', 'utm_medium', 'utm_campaign', 'utm_term', 'utm_content', 'rewrite', 'doIndex', 'flexible', 'filled', 'ios', 'android', 'useDisplayPage', 'contentStatic', 'text', 'phone', 'logo', 'bgColor', 'fgColor', 'size', 'level', 'showLogo', 'src', 'height', 'width', 'excavate', 'publicStats', 'leads', 'sales', 'saleAmount', 'tagId', 'folderId', 'comments', 'notificationToken', 'preRedirection', 'pageId', 'pageUrl', 'isFormMandatory') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value END
      WHEN entry.key IN ('createdAt', 'updatedAt', 'expiresAt', 'lastClicked') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value ELSE CASE WHEN NOT regexp_full_match(CAST(entry.value AS VARCHAR), '"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z"') THEN entry.value END END
      WHEN entry.key IN ('whatsapp') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value ELSE "codeqr_QRCodeWhatsApp_rest"(entry.value) END
      WHEN entry.key IN ('tags') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value ELSE CASE WHEN len(list_filter(CAST(entry.value AS JSON[]), lambda item: "codeqr_Tag_rest"(item) IS NOT NULL)) > 0 THEN entry.value END END
      WHEN entry.key IN ('frameTextStyles') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value ELSE "codeqr_QRCodeFrameTextStyles_rest"(entry.value) END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_Page"(value) AS
  CASE WHEN value IS NOT NULL THEN struct_pack(
    "id" := value."id",
    "domain" := value."domain",
    "key" := value."key",
    "name" := value."name",
    "type" := value."type",
    "project_id" := value."projectId",
    "user_id" := value."userId",
    "views" := value."views",
    "created_at" := TRY_CAST(upper(value."createdAt") AS TIMESTAMPTZ),
    "updated_at" := TRY_CAST(upper(value."updatedAt") AS TIMESTAMPTZ),
    "description" := value."description",
    "logo" := value."logo",
    "image" := value."image",
    "image_blurhash" := value."imageBlurhash",
    "external_id" := value."externalId",
    "track_conversion" := value."trackConversion",
    "message404" := value."message404",
    "page_title" := value."pageTitle",
    "page_subtitle" := value."pageSubtitle",
    "hero_button_link" := value."heroButtonLink",
    "hero_button_text" := value."heroButtonText",
    "hero_show_button" := value."heroShowButton",
    "page_background_type" := value."pageBackgroundType",
    "page_form_type" := value."pageFormType",
    "input_style" := value."inputStyle",
    "button_type" := value."buttonType",
    "submit_button_type" := value."submitButtonType",
    "font_family" := value."fontFamily",
    "font_color" := value."fontColor",
    "last_clicked" := TRY_CAST(upper(value."lastClicked") AS TIMESTAMPTZ),
    "leads" := value."leads",
    "sales" := value."sales",
    "sale_amount" := value."saleAmount",
    "public_stats" := value."publicStats",
    "hidden_logo" := value."hiddenLogo",
    "notification_token" := value."notificationToken",
    "feedbacks_count" := value."feedbacksCount",
    "thank_you_title" := value."thankYouTitle",
    "thank_you_description" := value."thankYouDescription",
    "thank_you_redirect_url" := value."thankYouRedirectUrl",
    "url" := value."url",
    "folder_id" := value."folderId"
  ) END;

CREATE OR REPLACE TEMPORARY MACRO "codeqr_Page_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('id', 'domain', 'key', 'name', 'type', 'projectId', 'userId', 'views') THEN NULL
      WHEN entry.key IN ('createdAt', 'updatedAt', 'lastClicked') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value ELSE CASE WHEN NOT regexp_full_match(CAST(entry.value AS VARCHAR), '"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z"') THEN entry.value END END
      WHEN entry.key IN ('description', 'logo', 'image', 'imageBlurhash', 'externalId', 'trackConversion', 'message404', 'pageTitle', 'pageSubtitle', 'heroButtonLink', 'heroButtonText', 'heroShowButton', 'pageBackgroundType', 'pageFormType', 'inputStyle', 'buttonType', 'submitButtonType', 'fontFamily', 'fontColor', 'leads', 'sales', 'saleAmount', 'publicStats', 'hiddenLogo', 'notificationToken', 'feedbacksCount', 'thankYouTitle', 'thankYouDescription', 'thankYouRedirectUrl', 'url', 'folderId') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_LeadCreatedData"(value) AS
  CASE WHEN value IS NOT NULL THEN struct_pack(
    "event_name" := value."eventName",
    "customer" := "codeqr_Customer"(value."customer"),
    "interaction" := "codeqr_Interaction"(value."interaction"),
    "link" := "codeqr_Link"(value."link"),
    "qrcode" := "codeqr_QRCode"(value."qrcode"),
    "page" := "codeqr_Page"(value."page")
  ) END;

CREATE OR REPLACE TEMPORARY MACRO "codeqr_LeadCreatedData_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('eventName') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value END
      WHEN entry.key IN ('customer') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_Customer_rest"(entry.value) END
      WHEN entry.key IN ('interaction') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_Interaction_rest"(entry.value) END
      WHEN entry.key IN ('link') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value ELSE "codeqr_Link_rest"(entry.value) END
      WHEN entry.key IN ('qrcode') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value ELSE "codeqr_QRCode_rest"(entry.value) END
      WHEN entry.key IN ('page') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value ELSE "codeqr_Page_rest"(entry.value) END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_LinkClickedData"(value) AS
  CASE WHEN value IS NOT NULL THEN struct_pack(
    "event_name" := value."eventName",
    "interaction" := "codeqr_Interaction"(value."interaction"),
    "link" := "codeqr_Link"(value."link")
  ) END;

CREATE OR REPLACE TEMPORARY MACRO "codeqr_LinkClickedData_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('eventName') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value END
      WHEN entry.key IN ('interaction') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_Interaction_rest"(entry.value) END
      WHEN entry.key IN ('link') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_Link_rest"(entry.value) END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_PageCreatedData"(value) AS
  CASE WHEN value IS NOT NULL THEN struct_pack(
    "page" := "codeqr_Page"(value."page"),
    "event_name" := value."eventName"
  ) END;

CREATE OR REPLACE TEMPORARY MACRO "codeqr_PageCreatedData_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('page') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_Page_rest"(entry.value) END
      WHEN entry.key IN ('eventName') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_PageDeletedData"(value) AS
  CASE WHEN value IS NOT NULL THEN struct_pack(
    "page" := "codeqr_Page"(value."page"),
    "event_name" := value."eventName"
  ) END;

CREATE OR REPLACE TEMPORARY MACRO "codeqr_PageDeletedData_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('page') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_Page_rest"(entry.value) END
      WHEN entry.key IN ('eventName') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_PageUpdatedData"(value) AS
  CASE WHEN value IS NOT NULL THEN struct_pack(
    "page" := "codeqr_Page"(value."page"),
    "event_name" := value."eventName"
  ) END;

CREATE OR REPLACE TEMPORARY MACRO "codeqr_PageUpdatedData_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('page') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_Page_rest"(entry.value) END
      WHEN entry.key IN ('eventName') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_PageVisitedData"(value) AS
  CASE WHEN value IS NOT NULL THEN struct_pack(
    "event_name" := value."eventName",
    "interaction" := "codeqr_Interaction"(value."interaction"),
    "page" := "codeqr_Page"(value."page")
  ) END;

CREATE OR REPLACE TEMPORARY MACRO "codeqr_PageVisitedData_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('eventName') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value END
      WHEN entry.key IN ('interaction') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_Interaction_rest"(entry.value) END
      WHEN entry.key IN ('page') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value ELSE "codeqr_Page_rest"(entry.value) END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_PartnerLink"(value) AS
  CASE WHEN value IS NOT NULL THEN struct_pack(
    "id" := value."id",
    "domain" := value."domain",
    "key" := value."key",
    "short_link" := value."shortLink",
    "url" := value."url",
    "clicks" := value."clicks",
    "leads" := value."leads",
    "sales" := value."sales",
    "sale_amount" := value."saleAmount"
  ) END;

CREATE OR REPLACE TEMPORARY MACRO "codeqr_PartnerLink_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('id', 'domain', 'key', 'shortLink', 'url', 'clicks', 'leads', 'sales', 'saleAmount') THEN NULL
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_Partner"(value) AS
  CASE WHEN value IS NOT NULL THEN struct_pack(
    "id" := value."id",
    "name" := value."name",
    "email" := value."email",
    "image" := value."image",
    "description" := value."description",
    "country" := value."country",
    "payouts_enabled_at" := TRY_CAST(upper(value."payoutsEnabledAt") AS TIMESTAMPTZ),
    "created_at" := TRY_CAST(upper(value."createdAt") AS TIMESTAMPTZ),
    "status" := value."status",
    "program_id" := value."programId",
    "tenant_id" := value."tenantId",
    "links" := list_transform(value."links", lambda item: "codeqr_PartnerLink"(item)),
    "clicks" := value."clicks",
    "leads" := value."leads",
    "sales" := value."sales",
    "sale_amount" := value."saleAmount",
    "earnings" := value."earnings",
    "application_id" := value."applicationId",
    "event_name" := value."eventName"
  ) END;

CREATE OR REPLACE TEMPORARY MACRO "codeqr_Partner_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('id', 'name', 'email', 'image', 'description', 'country', 'status', 'programId', 'tenantId', 'clicks', 'leads', 'sales', 'saleAmount', 'earnings', 'applicationId') THEN NULL
      WHEN entry.key IN ('payoutsEnabledAt', 'createdAt') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN CASE WHEN NOT regexp_full_match(CAST(entry.value AS VARCHAR), '"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z"') THEN entry.value END END
      WHEN entry.key IN ('links') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN CASE WHEN len(list_filter(CAST(entry.value AS JSON[]), lambda item: "codeqr_PartnerLink_rest"(item) IS NOT NULL)) > 0 THEN entry.value END END
      WHEN entry.key IN ('eventName') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_QRCodeCreatedData"(value) AS
  CASE WHEN value IS NOT NULL THEN struct_pack(
    "qrcode" := "codeqr_QRCode"(value."qrcode"),
    "event_name" := value."eventName"
  ) END;

CREATE OR REPLACE TEMPORARY MACRO "codeqr_QRCodeCreatedData_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('qrcode') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_QRCode_rest"(entry.value) END
      WHEN entry.key IN ('eventName') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_QRCodeDeletedData"(value) AS
  CASE WHEN value IS NOT NULL THEN struct_pack(
    "qrcode" := "codeqr_QRCode"(value."qrcode"),
    "event_name" := value."eventName"
  ) END;

CREATE OR REPLACE TEMPORARY MACRO "codeqr_QRCodeDeletedData_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('qrcode') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_QRCode_rest"(entry.value) END
      WHEN entry.key IN ('eventName') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_QRCodeScannedData"(value) AS
  CASE WHEN value IS NOT NULL THEN struct_pack(
    "event_name" := value."eventName",
    "interaction" := "codeqr_Interaction"(value."interaction"),
    "qrcode" := "codeqr_QRCode"(value."qrcode")
  ) END;

CREATE OR REPLACE TEMPORARY MACRO "codeqr_QRCodeScannedData_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('eventName') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value END
      WHEN entry.key IN ('interaction') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_Interaction_rest"(entry.value) END
      WHEN entry.key IN ('qrcode') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_QRCode_rest"(entry.value) END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_QRCodeUpdatedData"(value) AS
  CASE WHEN value IS NOT NULL THEN struct_pack(
    "qrcode" := "codeqr_QRCode"(value."qrcode"),
    "event_name" := value."eventName"
  ) END;

CREATE OR REPLACE TEMPORARY MACRO "codeqr_QRCodeUpdatedData_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('qrcode') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_QRCode_rest"(entry.value) END
      WHEN entry.key IN ('eventName') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_Sale"(value) AS
  CASE WHEN value IS NOT NULL THEN struct_pack(
    "amount" := value."amount",
    "currency" := value."currency",
    "payment_processor" := value."paymentProcessor",
    "invoice_id" := value."invoiceId"
  ) END;

CREATE OR REPLACE TEMPORARY MACRO "codeqr_Sale_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('amount', 'currency') THEN NULL
      WHEN entry.key IN ('paymentProcessor', 'invoiceId') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_SaleCreatedData"(value) AS
  CASE WHEN value IS NOT NULL THEN struct_pack(
    "event_name" := value."eventName",
    "customer" := "codeqr_Customer"(value."customer"),
    "interaction" := "codeqr_Interaction"(value."interaction"),
    "link" := "codeqr_Link"(value."link"),
    "qrcode" := "codeqr_QRCode"(value."qrcode"),
    "page" := "codeqr_Page"(value."page"),
    "sale" := "codeqr_Sale"(value."sale")
  ) END;

CREATE OR REPLACE TEMPORARY MACRO "codeqr_SaleCreatedData_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('eventName') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value END
      WHEN entry.key IN ('customer') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_Customer_rest"(entry.value) END
      WHEN entry.key IN ('interaction') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value ELSE "codeqr_Interaction_rest"(entry.value) END
      WHEN entry.key IN ('link') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value ELSE "codeqr_Link_rest"(entry.value) END
      WHEN entry.key IN ('qrcode') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value ELSE "codeqr_QRCode_rest"(entry.value) END
      WHEN entry.key IN ('page') THEN CASE WHEN CAST(entry.value AS VARCHAR) = 'null' THEN entry.value ELSE "codeqr_Page_rest"(entry.value) END
      WHEN entry.key IN ('sale') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_Sale_rest"(entry.value) END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_lead_created_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('id', 'event') THEN NULL
      WHEN entry.key IN ('createdAt') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN CASE WHEN NOT regexp_full_match(CAST(entry.value AS VARCHAR), '"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z"') THEN entry.value END END
      WHEN entry.key IN ('data') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_LeadCreatedData_rest"(entry.value) END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_link_clicked_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('id', 'event') THEN NULL
      WHEN entry.key IN ('createdAt') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN CASE WHEN NOT regexp_full_match(CAST(entry.value AS VARCHAR), '"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z"') THEN entry.value END END
      WHEN entry.key IN ('data') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_LinkClickedData_rest"(entry.value) END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_link_created_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('id', 'event') THEN NULL
      WHEN entry.key IN ('createdAt') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN CASE WHEN NOT regexp_full_match(CAST(entry.value AS VARCHAR), '"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z"') THEN entry.value END END
      WHEN entry.key IN ('data') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_Link_rest"(entry.value) END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_link_deleted_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('id', 'event') THEN NULL
      WHEN entry.key IN ('createdAt') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN CASE WHEN NOT regexp_full_match(CAST(entry.value AS VARCHAR), '"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z"') THEN entry.value END END
      WHEN entry.key IN ('data') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_Link_rest"(entry.value) END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_link_updated_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('id', 'event') THEN NULL
      WHEN entry.key IN ('createdAt') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN CASE WHEN NOT regexp_full_match(CAST(entry.value AS VARCHAR), '"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z"') THEN entry.value END END
      WHEN entry.key IN ('data') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_Link_rest"(entry.value) END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_page_created_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('id', 'event') THEN NULL
      WHEN entry.key IN ('createdAt') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN CASE WHEN NOT regexp_full_match(CAST(entry.value AS VARCHAR), '"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z"') THEN entry.value END END
      WHEN entry.key IN ('data') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_PageCreatedData_rest"(entry.value) END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_page_deleted_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('id', 'event') THEN NULL
      WHEN entry.key IN ('createdAt') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN CASE WHEN NOT regexp_full_match(CAST(entry.value AS VARCHAR), '"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z"') THEN entry.value END END
      WHEN entry.key IN ('data') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_PageDeletedData_rest"(entry.value) END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_page_updated_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('id', 'event') THEN NULL
      WHEN entry.key IN ('createdAt') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN CASE WHEN NOT regexp_full_match(CAST(entry.value AS VARCHAR), '"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z"') THEN entry.value END END
      WHEN entry.key IN ('data') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_PageUpdatedData_rest"(entry.value) END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_page_visited_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('id', 'event') THEN NULL
      WHEN entry.key IN ('createdAt') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN CASE WHEN NOT regexp_full_match(CAST(entry.value AS VARCHAR), '"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z"') THEN entry.value END END
      WHEN entry.key IN ('data') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_PageVisitedData_rest"(entry.value) END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_partner_enrolled_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('id', 'event') THEN NULL
      WHEN entry.key IN ('createdAt') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN CASE WHEN NOT regexp_full_match(CAST(entry.value AS VARCHAR), '"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z"') THEN entry.value END END
      WHEN entry.key IN ('data') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_Partner_rest"(entry.value) END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_qrcode_created_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('id', 'event') THEN NULL
      WHEN entry.key IN ('createdAt') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN CASE WHEN NOT regexp_full_match(CAST(entry.value AS VARCHAR), '"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z"') THEN entry.value END END
      WHEN entry.key IN ('data') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_QRCodeCreatedData_rest"(entry.value) END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_qrcode_deleted_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('id', 'event') THEN NULL
      WHEN entry.key IN ('createdAt') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN CASE WHEN NOT regexp_full_match(CAST(entry.value AS VARCHAR), '"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z"') THEN entry.value END END
      WHEN entry.key IN ('data') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_QRCodeDeletedData_rest"(entry.value) END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_qrcode_scanned_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('id', 'event') THEN NULL
      WHEN entry.key IN ('createdAt') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN CASE WHEN NOT regexp_full_match(CAST(entry.value AS VARCHAR), '"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z"') THEN entry.value END END
      WHEN entry.key IN ('data') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_QRCodeScannedData_rest"(entry.value) END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_qrcode_updated_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('id', 'event') THEN NULL
      WHEN entry.key IN ('createdAt') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN CASE WHEN NOT regexp_full_match(CAST(entry.value AS VARCHAR), '"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z"') THEN entry.value END END
      WHEN entry.key IN ('data') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_QRCodeUpdatedData_rest"(entry.value) END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_sale_created_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('id', 'event') THEN NULL
      WHEN entry.key IN ('createdAt') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN CASE WHEN NOT regexp_full_match(CAST(entry.value AS VARCHAR), '"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z"') THEN entry.value END END
      WHEN entry.key IN ('data') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN "codeqr_SaleCreatedData_rest"(entry.value) END
      ELSE entry.value
    END)));

CREATE OR REPLACE TEMPORARY MACRO "codeqr_unknown_rest"(object) AS
  codeqr_object(list_transform(codeqr_entries(object), lambda entry: struct_pack(key := entry.key, value := CASE
      WHEN entry.key IN ('id', 'event') THEN NULL
      WHEN entry.key IN ('createdAt') THEN CASE WHEN CAST(entry.value AS VARCHAR) <> 'null' THEN CASE WHEN NOT regexp_full_match(CAST(entry.value AS VARCHAR), '"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z"') THEN entry.value END END
      ELSE entry.value
    END)));

CREATE OR REPLACE TABLE "lead_created" (
  "id" VARCHAR NOT NULL,
  "event" VARCHAR NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
  "data" STRUCT(
    "event_name" VARCHAR,
    "customer" STRUCT(
      "id" VARCHAR,
      "name" VARCHAR,
      "email" VARCHAR,
      "avatar" VARCHAR,
      "external_id" VARCHAR,
      "country" VARCHAR,
      "created_at" TIMESTAMP WITH TIME ZONE,
      "link" STRUCT(
        "id" VARCHAR,
        "domain" VARCHAR,
        "key" VARCHAR,
        "short_link" VARCHAR
      )
    ),
    "interaction" STRUCT(
      "timestamp" TIMESTAMP WITH TIME ZONE,
      "click_id" VARCHAR,
      "id" VARCHAR,
      "url" VARCHAR,
      "ip" VARCHAR,
      "continent" VARCHAR,
      "country" VARCHAR,
      "city" VARCHAR,
      "device" VARCHAR,
      "browser" VARCHAR,
      "os" VARCHAR,
      "ua" VARCHAR,
      "bot" BOOLEAN,
      "qr" BOOLEAN,
      "referer" VARCHAR,
      "link_id" VARCHAR,
      "region" VARCHAR,
      "latitude" VARCHAR,
      "longitude" VARCHAR,
      "device_model" VARCHAR,
      "device_vendor" VARCHAR,
      "browser_version" VARCHAR,
      "os_version" VARCHAR,
      "engine" VARCHAR,
      "engine_version" VARCHAR,
      "cpu_architecture" VARCHAR,
      "referer_url" VARCHAR,
      "type" VARCHAR,
      "event_name" VARCHAR
    ),
    "link" STRUCT(
      "id" VARCHAR,
      "domain" VARCHAR,
      "key" VARCHAR,
      "external_id" VARCHAR,
      "url" VARCHAR,
      "track_conversion" BOOLEAN,
      "archived" BOOLEAN,
      "expires_at" TIMESTAMP WITH TIME ZONE,
      "expired_url" VARCHAR,
      "password" VARCHAR,
      "proxy" BOOLEAN,
      "title" VARCHAR,
      "description" VARCHAR,
      "image" VARCHAR,
      "video" VARCHAR,
      "rewrite" BOOLEAN,
      "do_index" BOOLEAN,
      "ios" VARCHAR,
      "android" VARCHAR,
      "public_stats" BOOLEAN,
      "tag_id" VARCHAR,
      "tags" STRUCT(
        "id" VARCHAR,
        "name" VARCHAR,
        "color" VARCHAR
      )[],
      "comments" VARCHAR,
      "short_link" VARCHAR,
      "qr_code" VARCHAR,
      "utm_source" VARCHAR,
      "utm_medium" VARCHAR,
      "utm_campaign" VARCHAR,
      "utm_term" VARCHAR,
      "utm_content" VARCHAR,
      "user_id" VARCHAR,
      "project_id" VARCHAR,
      "clicks" BIGINT,
      "last_clicked" TIMESTAMP WITH TIME ZONE,
      "leads" BIGINT,
      "sales" BIGINT,
      "sale_amount" BIGINT,
      "created_at" TIMESTAMP WITH TIME ZONE,
      "updated_at" TIMESTAMP WITH TIME ZONE,
      "flexible" BOOLEAN,
      "folder_id" VARCHAR,
      "notification_token" VARCHAR,
      "pre_redirection" BOOLEAN,
      "page_id" VARCHAR,
      "page_url" VARCHAR,
      "is_form_mandatory" BOOLEAN,
      "filled" BOOLEAN,
      "use_as_template" BOOLEAN
    ),
    "qrcode" STRUCT(
      "id" VARCHAR,
      "domain" VARCHAR,
      "key" VARCHAR,
      "archived" BOOLEAN,
      "static" BOOLEAN,
      "type" VARCHAR,
      "url" VARCHAR,
      "user_id" VARCHAR,
      "project_id" VARCHAR,
      "scans" BIGINT,
      "short_link" VARCHAR,
      "created_at" TIMESTAMP WITH TIME ZONE,
      "updated_at" TIMESTAMP WITH TIME ZONE,
      "expires_at" TIMESTAMP WITH TIME ZONE,
      "expired_url" VARCHAR,
      "password" VARCHAR,
      "external_id" VARCHAR,
      "track_conversion" BOOLEAN,
      "proxy" BOOLEAN,
      "title" VARCHAR,
      "description" VARCHAR,
      "image" VARCHAR,
      "utm_source" VARCHAR,
      "utm_medium" VARCHAR,
      "utm_campaign" VARCHAR,
      "utm_term" VARCHAR,
      "utm_content" VARCHAR,
      "rewrite" BOOLEAN,
      "do_index" BOOLEAN,
      "flexible" BOOLEAN,
      "filled" BOOLEAN,
      "ios" VARCHAR,
      "android" VARCHAR,
      "use_display_page" BOOLEAN,
      "content_static" VARCHAR,
      "text" VARCHAR,
      "phone" VARCHAR,
      "whatsapp" STRUCT(
        "number" VARCHAR,
        "message" VARCHAR
      ),
      "logo" VARCHAR,
      "bg_color" VARCHAR,
      "fg_color" VARCHAR,
      "size" DOUBLE,
      "level" VARCHAR,
      "show_logo" BOOLEAN,
      "src" VARCHAR,
      "height" DOUBLE,
      "width" DOUBLE,
      "excavate" BOOLEAN,
      "public_stats" BOOLEAN,
      "last_clicked" TIMESTAMP WITH TIME ZONE,
      "leads" BIGINT,
      "sales" BIGINT,
      "sale_amount" BIGINT,
      "tag_id" VARCHAR,
      "tags" STRUCT(
        "id" VARCHAR,
        "name" VARCHAR,
        "color" VARCHAR
      )[],
      "folder_id" VARCHAR,
      "comments" VARCHAR,
      "frame_text_styles" STRUCT(
        "weight" VARCHAR,
        "style" VARCHAR,
        "family" VARCHAR,
        "size" VARCHAR
      ),
      "notification_token" VARCHAR,
      "pre_redirection" BOOLEAN,
      "page_id" VARCHAR,
      "page_url" VARCHAR,
      "is_form_mandatory" BOOLEAN
    ),
    "page" STRUCT(
      "id" VARCHAR,
      "domain" VARCHAR,
      "key" VARCHAR,
      "name" VARCHAR,
      "type" VARCHAR,
      "project_id" VARCHAR,
      "user_id" VARCHAR,
      "views" BIGINT,
      "created_at" TIMESTAMP WITH TIME ZONE,
      "updated_at" TIMESTAMP WITH TIME ZONE,
      "description" VARCHAR,
      "logo" VARCHAR,
      "image" VARCHAR,
      "image_blurhash" VARCHAR,
      "external_id" VARCHAR,
      "track_conversion" BOOLEAN,
      "message404" VARCHAR,
      "page_title" VARCHAR,
      "page_subtitle" VARCHAR,
      "hero_button_link" VARCHAR,
      "hero_button_text" VARCHAR,
      "hero_show_button" BOOLEAN,
      "page_background_type" VARCHAR,
      "page_form_type" VARCHAR,
      "input_style" VARCHAR,
      "button_type" VARCHAR,
      "submit_button_type" VARCHAR,
      "font_family" VARCHAR,
      "font_color" VARCHAR,
      "last_clicked" TIMESTAMP WITH TIME ZONE,
      "leads" BIGINT,
      "sales" BIGINT,
      "sale_amount" BIGINT,
      "public_stats" BOOLEAN,
      "hidden_logo" BOOLEAN,
      "notification_token" VARCHAR,
      "feedbacks_count" BIGINT,
      "thank_you_title" VARCHAR,
      "thank_you_description" VARCHAR,
      "thank_you_redirect_url" VARCHAR,
      "url" VARCHAR,
      "folder_id" VARCHAR
    )
  ) NOT NULL,
  "extra" JSON
);
COMMENT ON TABLE "lead_created" IS 'Someone became a lead, tracked through CodeQR Conversions.';
COMMENT ON COLUMN "lead_created"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "lead_created"."event" IS 'Name of the event.';
COMMENT ON COLUMN "lead_created"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "lead_created"."data" IS 'The lead: the customer, the interaction that led to it, and the link, QR code or page.';
COMMENT ON COLUMN "lead_created"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE OR REPLACE TABLE "link_clicked" (
  "id" VARCHAR NOT NULL,
  "event" VARCHAR NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
  "data" STRUCT(
    "event_name" VARCHAR,
    "interaction" STRUCT(
      "timestamp" TIMESTAMP WITH TIME ZONE,
      "click_id" VARCHAR,
      "id" VARCHAR,
      "url" VARCHAR,
      "ip" VARCHAR,
      "continent" VARCHAR,
      "country" VARCHAR,
      "city" VARCHAR,
      "device" VARCHAR,
      "browser" VARCHAR,
      "os" VARCHAR,
      "ua" VARCHAR,
      "bot" BOOLEAN,
      "qr" BOOLEAN,
      "referer" VARCHAR,
      "link_id" VARCHAR,
      "region" VARCHAR,
      "latitude" VARCHAR,
      "longitude" VARCHAR,
      "device_model" VARCHAR,
      "device_vendor" VARCHAR,
      "browser_version" VARCHAR,
      "os_version" VARCHAR,
      "engine" VARCHAR,
      "engine_version" VARCHAR,
      "cpu_architecture" VARCHAR,
      "referer_url" VARCHAR,
      "type" VARCHAR,
      "event_name" VARCHAR
    ),
    "link" STRUCT(
      "id" VARCHAR,
      "domain" VARCHAR,
      "key" VARCHAR,
      "external_id" VARCHAR,
      "url" VARCHAR,
      "track_conversion" BOOLEAN,
      "archived" BOOLEAN,
      "expires_at" TIMESTAMP WITH TIME ZONE,
      "expired_url" VARCHAR,
      "password" VARCHAR,
      "proxy" BOOLEAN,
      "title" VARCHAR,
      "description" VARCHAR,
      "image" VARCHAR,
      "video" VARCHAR,
      "rewrite" BOOLEAN,
      "do_index" BOOLEAN,
      "ios" VARCHAR,
      "android" VARCHAR,
      "public_stats" BOOLEAN,
      "tag_id" VARCHAR,
      "tags" STRUCT(
        "id" VARCHAR,
        "name" VARCHAR,
        "color" VARCHAR
      )[],
      "comments" VARCHAR,
      "short_link" VARCHAR,
      "qr_code" VARCHAR,
      "utm_source" VARCHAR,
      "utm_medium" VARCHAR,
      "utm_campaign" VARCHAR,
      "utm_term" VARCHAR,
      "utm_content" VARCHAR,
      "user_id" VARCHAR,
      "project_id" VARCHAR,
      "clicks" BIGINT,
      "last_clicked" TIMESTAMP WITH TIME ZONE,
      "leads" BIGINT,
      "sales" BIGINT,
      "sale_amount" BIGINT,
      "created_at" TIMESTAMP WITH TIME ZONE,
      "updated_at" TIMESTAMP WITH TIME ZONE,
      "flexible" BOOLEAN,
      "folder_id" VARCHAR,
      "notification_token" VARCHAR,
      "pre_redirection" BOOLEAN,
      "page_id" VARCHAR,
      "page_url" VARCHAR,
      "is_form_mandatory" BOOLEAN,
      "filled" BOOLEAN,
      "use_as_template" BOOLEAN
    )
  ) NOT NULL,
  "extra" JSON
);
COMMENT ON TABLE "link_clicked" IS 'Someone clicked a link. Sent only to webhooks that are attached to that link.';
COMMENT ON COLUMN "link_clicked"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "link_clicked"."event" IS 'Name of the event.';
COMMENT ON COLUMN "link_clicked"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "link_clicked"."data" IS 'The click, and the link with this click already counted.';
COMMENT ON COLUMN "link_clicked"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE OR REPLACE TABLE "link_created" (
  "id" VARCHAR NOT NULL,
  "event" VARCHAR NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
  "data" STRUCT(
    "id" VARCHAR,
    "domain" VARCHAR,
    "key" VARCHAR,
    "external_id" VARCHAR,
    "url" VARCHAR,
    "track_conversion" BOOLEAN,
    "archived" BOOLEAN,
    "expires_at" TIMESTAMP WITH TIME ZONE,
    "expired_url" VARCHAR,
    "password" VARCHAR,
    "proxy" BOOLEAN,
    "title" VARCHAR,
    "description" VARCHAR,
    "image" VARCHAR,
    "video" VARCHAR,
    "rewrite" BOOLEAN,
    "do_index" BOOLEAN,
    "ios" VARCHAR,
    "android" VARCHAR,
    "public_stats" BOOLEAN,
    "tag_id" VARCHAR,
    "tags" STRUCT(
      "id" VARCHAR,
      "name" VARCHAR,
      "color" VARCHAR
    )[],
    "comments" VARCHAR,
    "short_link" VARCHAR,
    "qr_code" VARCHAR,
    "utm_source" VARCHAR,
    "utm_medium" VARCHAR,
    "utm_campaign" VARCHAR,
    "utm_term" VARCHAR,
    "utm_content" VARCHAR,
    "user_id" VARCHAR,
    "project_id" VARCHAR,
    "clicks" BIGINT,
    "last_clicked" TIMESTAMP WITH TIME ZONE,
    "leads" BIGINT,
    "sales" BIGINT,
    "sale_amount" BIGINT,
    "created_at" TIMESTAMP WITH TIME ZONE,
    "updated_at" TIMESTAMP WITH TIME ZONE,
    "flexible" BOOLEAN,
    "folder_id" VARCHAR,
    "notification_token" VARCHAR,
    "pre_redirection" BOOLEAN,
    "page_id" VARCHAR,
    "page_url" VARCHAR,
    "is_form_mandatory" BOOLEAN,
    "filled" BOOLEAN,
    "use_as_template" BOOLEAN
  ) NOT NULL,
  "extra" JSON
);
COMMENT ON TABLE "link_created" IS 'A link was created in the project. `data` is the link itself, as it was created.';
COMMENT ON COLUMN "link_created"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "link_created"."event" IS 'Name of the event.';
COMMENT ON COLUMN "link_created"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "link_created"."data" IS 'A short link.';
COMMENT ON COLUMN "link_created"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE OR REPLACE TABLE "link_deleted" (
  "id" VARCHAR NOT NULL,
  "event" VARCHAR NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
  "data" STRUCT(
    "id" VARCHAR,
    "domain" VARCHAR,
    "key" VARCHAR,
    "external_id" VARCHAR,
    "url" VARCHAR,
    "track_conversion" BOOLEAN,
    "archived" BOOLEAN,
    "expires_at" TIMESTAMP WITH TIME ZONE,
    "expired_url" VARCHAR,
    "password" VARCHAR,
    "proxy" BOOLEAN,
    "title" VARCHAR,
    "description" VARCHAR,
    "image" VARCHAR,
    "video" VARCHAR,
    "rewrite" BOOLEAN,
    "do_index" BOOLEAN,
    "ios" VARCHAR,
    "android" VARCHAR,
    "public_stats" BOOLEAN,
    "tag_id" VARCHAR,
    "tags" STRUCT(
      "id" VARCHAR,
      "name" VARCHAR,
      "color" VARCHAR
    )[],
    "comments" VARCHAR,
    "short_link" VARCHAR,
    "qr_code" VARCHAR,
    "utm_source" VARCHAR,
    "utm_medium" VARCHAR,
    "utm_campaign" VARCHAR,
    "utm_term" VARCHAR,
    "utm_content" VARCHAR,
    "user_id" VARCHAR,
    "project_id" VARCHAR,
    "clicks" BIGINT,
    "last_clicked" TIMESTAMP WITH TIME ZONE,
    "leads" BIGINT,
    "sales" BIGINT,
    "sale_amount" BIGINT,
    "created_at" TIMESTAMP WITH TIME ZONE,
    "updated_at" TIMESTAMP WITH TIME ZONE,
    "flexible" BOOLEAN,
    "folder_id" VARCHAR,
    "notification_token" VARCHAR,
    "pre_redirection" BOOLEAN,
    "page_id" VARCHAR,
    "page_url" VARCHAR,
    "is_form_mandatory" BOOLEAN,
    "filled" BOOLEAN,
    "use_as_template" BOOLEAN
  ) NOT NULL,
  "extra" JSON
);
COMMENT ON TABLE "link_deleted" IS 'A link was deleted in the project. `data` is the link itself, as it was when deleted.';
COMMENT ON COLUMN "link_deleted"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "link_deleted"."event" IS 'Name of the event.';
COMMENT ON COLUMN "link_deleted"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "link_deleted"."data" IS 'A short link.';
COMMENT ON COLUMN "link_deleted"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE OR REPLACE TABLE "link_updated" (
  "id" VARCHAR NOT NULL,
  "event" VARCHAR NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
  "data" STRUCT(
    "id" VARCHAR,
    "domain" VARCHAR,
    "key" VARCHAR,
    "external_id" VARCHAR,
    "url" VARCHAR,
    "track_conversion" BOOLEAN,
    "archived" BOOLEAN,
    "expires_at" TIMESTAMP WITH TIME ZONE,
    "expired_url" VARCHAR,
    "password" VARCHAR,
    "proxy" BOOLEAN,
    "title" VARCHAR,
    "description" VARCHAR,
    "image" VARCHAR,
    "video" VARCHAR,
    "rewrite" BOOLEAN,
    "do_index" BOOLEAN,
    "ios" VARCHAR,
    "android" VARCHAR,
    "public_stats" BOOLEAN,
    "tag_id" VARCHAR,
    "tags" STRUCT(
      "id" VARCHAR,
      "name" VARCHAR,
      "color" VARCHAR
    )[],
    "comments" VARCHAR,
    "short_link" VARCHAR,
    "qr_code" VARCHAR,
    "utm_source" VARCHAR,
    "utm_medium" VARCHAR,
    "utm_campaign" VARCHAR,
    "utm_term" VARCHAR,
    "utm_content" VARCHAR,
    "user_id" VARCHAR,
    "project_id" VARCHAR,
    "clicks" BIGINT,
    "last_clicked" TIMESTAMP WITH TIME ZONE,
    "leads" BIGINT,
    "sales" BIGINT,
    "sale_amount" BIGINT,
    "created_at" TIMESTAMP WITH TIME ZONE,
    "updated_at" TIMESTAMP WITH TIME ZONE,
    "flexible" BOOLEAN,
    "folder_id" VARCHAR,
    "notification_token" VARCHAR,
    "pre_redirection" BOOLEAN,
    "page_id" VARCHAR,
    "page_url" VARCHAR,
    "is_form_mandatory" BOOLEAN,
    "filled" BOOLEAN,
    "use_as_template" BOOLEAN
  ) NOT NULL,
  "extra" JSON
);
COMMENT ON TABLE "link_updated" IS 'A link was changed in the project. `data` is the link itself, as it is after the change.';
COMMENT ON COLUMN "link_updated"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "link_updated"."event" IS 'Name of the event.';
COMMENT ON COLUMN "link_updated"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "link_updated"."data" IS 'A short link.';
COMMENT ON COLUMN "link_updated"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE OR REPLACE TABLE "page_created" (
  "id" VARCHAR NOT NULL,
  "event" VARCHAR NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
  "data" STRUCT(
    "page" STRUCT(
      "id" VARCHAR,
      "domain" VARCHAR,
      "key" VARCHAR,
      "name" VARCHAR,
      "type" VARCHAR,
      "project_id" VARCHAR,
      "user_id" VARCHAR,
      "views" BIGINT,
      "created_at" TIMESTAMP WITH TIME ZONE,
      "updated_at" TIMESTAMP WITH TIME ZONE,
      "description" VARCHAR,
      "logo" VARCHAR,
      "image" VARCHAR,
      "image_blurhash" VARCHAR,
      "external_id" VARCHAR,
      "track_conversion" BOOLEAN,
      "message404" VARCHAR,
      "page_title" VARCHAR,
      "page_subtitle" VARCHAR,
      "hero_button_link" VARCHAR,
      "hero_button_text" VARCHAR,
      "hero_show_button" BOOLEAN,
      "page_background_type" VARCHAR,
      "page_form_type" VARCHAR,
      "input_style" VARCHAR,
      "button_type" VARCHAR,
      "submit_button_type" VARCHAR,
      "font_family" VARCHAR,
      "font_color" VARCHAR,
      "last_clicked" TIMESTAMP WITH TIME ZONE,
      "leads" BIGINT,
      "sales" BIGINT,
      "sale_amount" BIGINT,
      "public_stats" BOOLEAN,
      "hidden_logo" BOOLEAN,
      "notification_token" VARCHAR,
      "feedbacks_count" BIGINT,
      "thank_you_title" VARCHAR,
      "thank_you_description" VARCHAR,
      "thank_you_redirect_url" VARCHAR,
      "url" VARCHAR,
      "folder_id" VARCHAR
    ),
    "event_name" VARCHAR
  ) NOT NULL,
  "extra" JSON
);
COMMENT ON TABLE "page_created" IS 'A page was created in the project.';
COMMENT ON COLUMN "page_created"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "page_created"."event" IS 'Name of the event.';
COMMENT ON COLUMN "page_created"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "page_created"."data" IS 'The page as it was created.';
COMMENT ON COLUMN "page_created"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE OR REPLACE TABLE "page_deleted" (
  "id" VARCHAR NOT NULL,
  "event" VARCHAR NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
  "data" STRUCT(
    "page" STRUCT(
      "id" VARCHAR,
      "domain" VARCHAR,
      "key" VARCHAR,
      "name" VARCHAR,
      "type" VARCHAR,
      "project_id" VARCHAR,
      "user_id" VARCHAR,
      "views" BIGINT,
      "created_at" TIMESTAMP WITH TIME ZONE,
      "updated_at" TIMESTAMP WITH TIME ZONE,
      "description" VARCHAR,
      "logo" VARCHAR,
      "image" VARCHAR,
      "image_blurhash" VARCHAR,
      "external_id" VARCHAR,
      "track_conversion" BOOLEAN,
      "message404" VARCHAR,
      "page_title" VARCHAR,
      "page_subtitle" VARCHAR,
      "hero_button_link" VARCHAR,
      "hero_button_text" VARCHAR,
      "hero_show_button" BOOLEAN,
      "page_background_type" VARCHAR,
      "page_form_type" VARCHAR,
      "input_style" VARCHAR,
      "button_type" VARCHAR,
      "submit_button_type" VARCHAR,
      "font_family" VARCHAR,
      "font_color" VARCHAR,
      "last_clicked" TIMESTAMP WITH TIME ZONE,
      "leads" BIGINT,
      "sales" BIGINT,
      "sale_amount" BIGINT,
      "public_stats" BOOLEAN,
      "hidden_logo" BOOLEAN,
      "notification_token" VARCHAR,
      "feedbacks_count" BIGINT,
      "thank_you_title" VARCHAR,
      "thank_you_description" VARCHAR,
      "thank_you_redirect_url" VARCHAR,
      "url" VARCHAR,
      "folder_id" VARCHAR
    ),
    "event_name" VARCHAR
  ) NOT NULL,
  "extra" JSON
);
COMMENT ON TABLE "page_deleted" IS 'A page was deleted in the project. The event page describes this event but has no sample of it; its data has the shape of `page.created`.';
COMMENT ON COLUMN "page_deleted"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "page_deleted"."event" IS 'Name of the event.';
COMMENT ON COLUMN "page_deleted"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "page_deleted"."data" IS 'The page as it was when deleted.';
COMMENT ON COLUMN "page_deleted"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE OR REPLACE TABLE "page_updated" (
  "id" VARCHAR NOT NULL,
  "event" VARCHAR NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
  "data" STRUCT(
    "page" STRUCT(
      "id" VARCHAR,
      "domain" VARCHAR,
      "key" VARCHAR,
      "name" VARCHAR,
      "type" VARCHAR,
      "project_id" VARCHAR,
      "user_id" VARCHAR,
      "views" BIGINT,
      "created_at" TIMESTAMP WITH TIME ZONE,
      "updated_at" TIMESTAMP WITH TIME ZONE,
      "description" VARCHAR,
      "logo" VARCHAR,
      "image" VARCHAR,
      "image_blurhash" VARCHAR,
      "external_id" VARCHAR,
      "track_conversion" BOOLEAN,
      "message404" VARCHAR,
      "page_title" VARCHAR,
      "page_subtitle" VARCHAR,
      "hero_button_link" VARCHAR,
      "hero_button_text" VARCHAR,
      "hero_show_button" BOOLEAN,
      "page_background_type" VARCHAR,
      "page_form_type" VARCHAR,
      "input_style" VARCHAR,
      "button_type" VARCHAR,
      "submit_button_type" VARCHAR,
      "font_family" VARCHAR,
      "font_color" VARCHAR,
      "last_clicked" TIMESTAMP WITH TIME ZONE,
      "leads" BIGINT,
      "sales" BIGINT,
      "sale_amount" BIGINT,
      "public_stats" BOOLEAN,
      "hidden_logo" BOOLEAN,
      "notification_token" VARCHAR,
      "feedbacks_count" BIGINT,
      "thank_you_title" VARCHAR,
      "thank_you_description" VARCHAR,
      "thank_you_redirect_url" VARCHAR,
      "url" VARCHAR,
      "folder_id" VARCHAR
    ),
    "event_name" VARCHAR
  ) NOT NULL,
  "extra" JSON
);
COMMENT ON TABLE "page_updated" IS 'A page was changed in the project. The event page describes this event but has no sample of it; its data has the shape of `page.created`.';
COMMENT ON COLUMN "page_updated"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "page_updated"."event" IS 'Name of the event.';
COMMENT ON COLUMN "page_updated"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "page_updated"."data" IS 'The page after the change.';
COMMENT ON COLUMN "page_updated"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE OR REPLACE TABLE "page_visited" (
  "id" VARCHAR NOT NULL,
  "event" VARCHAR NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
  "data" STRUCT(
    "event_name" VARCHAR,
    "interaction" STRUCT(
      "timestamp" TIMESTAMP WITH TIME ZONE,
      "click_id" VARCHAR,
      "id" VARCHAR,
      "url" VARCHAR,
      "ip" VARCHAR,
      "continent" VARCHAR,
      "country" VARCHAR,
      "city" VARCHAR,
      "device" VARCHAR,
      "browser" VARCHAR,
      "os" VARCHAR,
      "ua" VARCHAR,
      "bot" BOOLEAN,
      "qr" BOOLEAN,
      "referer" VARCHAR,
      "link_id" VARCHAR,
      "region" VARCHAR,
      "latitude" VARCHAR,
      "longitude" VARCHAR,
      "device_model" VARCHAR,
      "device_vendor" VARCHAR,
      "browser_version" VARCHAR,
      "os_version" VARCHAR,
      "engine" VARCHAR,
      "engine_version" VARCHAR,
      "cpu_architecture" VARCHAR,
      "referer_url" VARCHAR,
      "type" VARCHAR,
      "event_name" VARCHAR
    ),
    "page" STRUCT(
      "id" VARCHAR,
      "domain" VARCHAR,
      "key" VARCHAR,
      "name" VARCHAR,
      "type" VARCHAR,
      "project_id" VARCHAR,
      "user_id" VARCHAR,
      "views" BIGINT,
      "created_at" TIMESTAMP WITH TIME ZONE,
      "updated_at" TIMESTAMP WITH TIME ZONE,
      "description" VARCHAR,
      "logo" VARCHAR,
      "image" VARCHAR,
      "image_blurhash" VARCHAR,
      "external_id" VARCHAR,
      "track_conversion" BOOLEAN,
      "message404" VARCHAR,
      "page_title" VARCHAR,
      "page_subtitle" VARCHAR,
      "hero_button_link" VARCHAR,
      "hero_button_text" VARCHAR,
      "hero_show_button" BOOLEAN,
      "page_background_type" VARCHAR,
      "page_form_type" VARCHAR,
      "input_style" VARCHAR,
      "button_type" VARCHAR,
      "submit_button_type" VARCHAR,
      "font_family" VARCHAR,
      "font_color" VARCHAR,
      "last_clicked" TIMESTAMP WITH TIME ZONE,
      "leads" BIGINT,
      "sales" BIGINT,
      "sale_amount" BIGINT,
      "public_stats" BOOLEAN,
      "hidden_logo" BOOLEAN,
      "notification_token" VARCHAR,
      "feedbacks_count" BIGINT,
      "thank_you_title" VARCHAR,
      "thank_you_description" VARCHAR,
      "thank_you_redirect_url" VARCHAR,
      "url" VARCHAR,
      "folder_id" VARCHAR
    )
  ) NOT NULL,
  "extra" JSON
);
COMMENT ON TABLE "page_visited" IS 'Someone visited a page. Sent only to webhooks that are attached to that page.';
COMMENT ON COLUMN "page_visited"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "page_visited"."event" IS 'Name of the event.';
COMMENT ON COLUMN "page_visited"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "page_visited"."data" IS 'The visit and, usually, the page with this visit already counted.';
COMMENT ON COLUMN "page_visited"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE OR REPLACE TABLE "partner_enrolled" (
  "id" VARCHAR NOT NULL,
  "event" VARCHAR NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
  "data" STRUCT(
    "id" VARCHAR,
    "name" VARCHAR,
    "email" VARCHAR,
    "image" VARCHAR,
    "description" VARCHAR,
    "country" VARCHAR,
    "payouts_enabled_at" TIMESTAMP WITH TIME ZONE,
    "created_at" TIMESTAMP WITH TIME ZONE,
    "status" VARCHAR,
    "program_id" VARCHAR,
    "tenant_id" VARCHAR,
    "links" STRUCT(
      "id" VARCHAR,
      "domain" VARCHAR,
      "key" VARCHAR,
      "short_link" VARCHAR,
      "url" VARCHAR,
      "clicks" BIGINT,
      "leads" BIGINT,
      "sales" BIGINT,
      "sale_amount" BIGINT
    )[],
    "clicks" BIGINT,
    "leads" BIGINT,
    "sales" BIGINT,
    "sale_amount" BIGINT,
    "earnings" DOUBLE,
    "application_id" VARCHAR,
    "event_name" VARCHAR
  ) NOT NULL,
  "extra" JSON
);
COMMENT ON TABLE "partner_enrolled" IS 'A partner was enrolled in the project''s partner program. `data` is the partner itself: the event page''s text mentions `partner` and `links`, but its sample is flat, and this schema follows the sample. A later revision of the page no longer lists this event.';
COMMENT ON COLUMN "partner_enrolled"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "partner_enrolled"."event" IS 'Name of the event.';
COMMENT ON COLUMN "partner_enrolled"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "partner_enrolled"."data" IS 'A partner in a partner program, with the totals of all their referral links.';
COMMENT ON COLUMN "partner_enrolled"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE OR REPLACE TABLE "qrcode_created" (
  "id" VARCHAR NOT NULL,
  "event" VARCHAR NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
  "data" STRUCT(
    "qrcode" STRUCT(
      "id" VARCHAR,
      "domain" VARCHAR,
      "key" VARCHAR,
      "archived" BOOLEAN,
      "static" BOOLEAN,
      "type" VARCHAR,
      "url" VARCHAR,
      "user_id" VARCHAR,
      "project_id" VARCHAR,
      "scans" BIGINT,
      "short_link" VARCHAR,
      "created_at" TIMESTAMP WITH TIME ZONE,
      "updated_at" TIMESTAMP WITH TIME ZONE,
      "expires_at" TIMESTAMP WITH TIME ZONE,
      "expired_url" VARCHAR,
      "password" VARCHAR,
      "external_id" VARCHAR,
      "track_conversion" BOOLEAN,
      "proxy" BOOLEAN,
      "title" VARCHAR,
      "description" VARCHAR,
      "image" VARCHAR,
      "utm_source" VARCHAR,
      "utm_medium" VARCHAR,
      "utm_campaign" VARCHAR,
      "utm_term" VARCHAR,
      "utm_content" VARCHAR,
      "rewrite" BOOLEAN,
      "do_index" BOOLEAN,
      "flexible" BOOLEAN,
      "filled" BOOLEAN,
      "ios" VARCHAR,
      "android" VARCHAR,
      "use_display_page" BOOLEAN,
      "content_static" VARCHAR,
      "text" VARCHAR,
      "phone" VARCHAR,
      "whatsapp" STRUCT(
        "number" VARCHAR,
        "message" VARCHAR
      ),
      "logo" VARCHAR,
      "bg_color" VARCHAR,
      "fg_color" VARCHAR,
      "size" DOUBLE,
      "level" VARCHAR,
      "show_logo" BOOLEAN,
      "src" VARCHAR,
      "height" DOUBLE,
      "width" DOUBLE,
      "excavate" BOOLEAN,
      "public_stats" BOOLEAN,
      "last_clicked" TIMESTAMP WITH TIME ZONE,
      "leads" BIGINT,
      "sales" BIGINT,
      "sale_amount" BIGINT,
      "tag_id" VARCHAR,
      "tags" STRUCT(
        "id" VARCHAR,
        "name" VARCHAR,
        "color" VARCHAR
      )[],
      "folder_id" VARCHAR,
      "comments" VARCHAR,
      "frame_text_styles" STRUCT(
        "weight" VARCHAR,
        "style" VARCHAR,
        "family" VARCHAR,
        "size" VARCHAR
      ),
      "notification_token" VARCHAR,
      "pre_redirection" BOOLEAN,
      "page_id" VARCHAR,
      "page_url" VARCHAR,
      "is_form_mandatory" BOOLEAN
    ),
    "event_name" VARCHAR
  ) NOT NULL,
  "extra" JSON
);
COMMENT ON TABLE "qrcode_created" IS 'A QR code was created in the project.';
COMMENT ON COLUMN "qrcode_created"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "qrcode_created"."event" IS 'Name of the event.';
COMMENT ON COLUMN "qrcode_created"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "qrcode_created"."data" IS 'The QR code as it was created.';
COMMENT ON COLUMN "qrcode_created"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE OR REPLACE TABLE "qrcode_deleted" (
  "id" VARCHAR NOT NULL,
  "event" VARCHAR NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
  "data" STRUCT(
    "qrcode" STRUCT(
      "id" VARCHAR,
      "domain" VARCHAR,
      "key" VARCHAR,
      "archived" BOOLEAN,
      "static" BOOLEAN,
      "type" VARCHAR,
      "url" VARCHAR,
      "user_id" VARCHAR,
      "project_id" VARCHAR,
      "scans" BIGINT,
      "short_link" VARCHAR,
      "created_at" TIMESTAMP WITH TIME ZONE,
      "updated_at" TIMESTAMP WITH TIME ZONE,
      "expires_at" TIMESTAMP WITH TIME ZONE,
      "expired_url" VARCHAR,
      "password" VARCHAR,
      "external_id" VARCHAR,
      "track_conversion" BOOLEAN,
      "proxy" BOOLEAN,
      "title" VARCHAR,
      "description" VARCHAR,
      "image" VARCHAR,
      "utm_source" VARCHAR,
      "utm_medium" VARCHAR,
      "utm_campaign" VARCHAR,
      "utm_term" VARCHAR,
      "utm_content" VARCHAR,
      "rewrite" BOOLEAN,
      "do_index" BOOLEAN,
      "flexible" BOOLEAN,
      "filled" BOOLEAN,
      "ios" VARCHAR,
      "android" VARCHAR,
      "use_display_page" BOOLEAN,
      "content_static" VARCHAR,
      "text" VARCHAR,
      "phone" VARCHAR,
      "whatsapp" STRUCT(
        "number" VARCHAR,
        "message" VARCHAR
      ),
      "logo" VARCHAR,
      "bg_color" VARCHAR,
      "fg_color" VARCHAR,
      "size" DOUBLE,
      "level" VARCHAR,
      "show_logo" BOOLEAN,
      "src" VARCHAR,
      "height" DOUBLE,
      "width" DOUBLE,
      "excavate" BOOLEAN,
      "public_stats" BOOLEAN,
      "last_clicked" TIMESTAMP WITH TIME ZONE,
      "leads" BIGINT,
      "sales" BIGINT,
      "sale_amount" BIGINT,
      "tag_id" VARCHAR,
      "tags" STRUCT(
        "id" VARCHAR,
        "name" VARCHAR,
        "color" VARCHAR
      )[],
      "folder_id" VARCHAR,
      "comments" VARCHAR,
      "frame_text_styles" STRUCT(
        "weight" VARCHAR,
        "style" VARCHAR,
        "family" VARCHAR,
        "size" VARCHAR
      ),
      "notification_token" VARCHAR,
      "pre_redirection" BOOLEAN,
      "page_id" VARCHAR,
      "page_url" VARCHAR,
      "is_form_mandatory" BOOLEAN
    ),
    "event_name" VARCHAR
  ) NOT NULL,
  "extra" JSON
);
COMMENT ON TABLE "qrcode_deleted" IS 'A QR code was deleted in the project. The event page describes this event but has no sample of it; its data has the shape of `qrcode.created`.';
COMMENT ON COLUMN "qrcode_deleted"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "qrcode_deleted"."event" IS 'Name of the event.';
COMMENT ON COLUMN "qrcode_deleted"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "qrcode_deleted"."data" IS 'The QR code as it was when deleted.';
COMMENT ON COLUMN "qrcode_deleted"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE OR REPLACE TABLE "qrcode_scanned" (
  "id" VARCHAR NOT NULL,
  "event" VARCHAR NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
  "data" STRUCT(
    "event_name" VARCHAR,
    "interaction" STRUCT(
      "timestamp" TIMESTAMP WITH TIME ZONE,
      "click_id" VARCHAR,
      "id" VARCHAR,
      "url" VARCHAR,
      "ip" VARCHAR,
      "continent" VARCHAR,
      "country" VARCHAR,
      "city" VARCHAR,
      "device" VARCHAR,
      "browser" VARCHAR,
      "os" VARCHAR,
      "ua" VARCHAR,
      "bot" BOOLEAN,
      "qr" BOOLEAN,
      "referer" VARCHAR,
      "link_id" VARCHAR,
      "region" VARCHAR,
      "latitude" VARCHAR,
      "longitude" VARCHAR,
      "device_model" VARCHAR,
      "device_vendor" VARCHAR,
      "browser_version" VARCHAR,
      "os_version" VARCHAR,
      "engine" VARCHAR,
      "engine_version" VARCHAR,
      "cpu_architecture" VARCHAR,
      "referer_url" VARCHAR,
      "type" VARCHAR,
      "event_name" VARCHAR
    ),
    "qrcode" STRUCT(
      "id" VARCHAR,
      "domain" VARCHAR,
      "key" VARCHAR,
      "archived" BOOLEAN,
      "static" BOOLEAN,
      "type" VARCHAR,
      "url" VARCHAR,
      "user_id" VARCHAR,
      "project_id" VARCHAR,
      "scans" BIGINT,
      "short_link" VARCHAR,
      "created_at" TIMESTAMP WITH TIME ZONE,
      "updated_at" TIMESTAMP WITH TIME ZONE,
      "expires_at" TIMESTAMP WITH TIME ZONE,
      "expired_url" VARCHAR,
      "password" VARCHAR,
      "external_id" VARCHAR,
      "track_conversion" BOOLEAN,
      "proxy" BOOLEAN,
      "title" VARCHAR,
      "description" VARCHAR,
      "image" VARCHAR,
      "utm_source" VARCHAR,
      "utm_medium" VARCHAR,
      "utm_campaign" VARCHAR,
      "utm_term" VARCHAR,
      "utm_content" VARCHAR,
      "rewrite" BOOLEAN,
      "do_index" BOOLEAN,
      "flexible" BOOLEAN,
      "filled" BOOLEAN,
      "ios" VARCHAR,
      "android" VARCHAR,
      "use_display_page" BOOLEAN,
      "content_static" VARCHAR,
      "text" VARCHAR,
      "phone" VARCHAR,
      "whatsapp" STRUCT(
        "number" VARCHAR,
        "message" VARCHAR
      ),
      "logo" VARCHAR,
      "bg_color" VARCHAR,
      "fg_color" VARCHAR,
      "size" DOUBLE,
      "level" VARCHAR,
      "show_logo" BOOLEAN,
      "src" VARCHAR,
      "height" DOUBLE,
      "width" DOUBLE,
      "excavate" BOOLEAN,
      "public_stats" BOOLEAN,
      "last_clicked" TIMESTAMP WITH TIME ZONE,
      "leads" BIGINT,
      "sales" BIGINT,
      "sale_amount" BIGINT,
      "tag_id" VARCHAR,
      "tags" STRUCT(
        "id" VARCHAR,
        "name" VARCHAR,
        "color" VARCHAR
      )[],
      "folder_id" VARCHAR,
      "comments" VARCHAR,
      "frame_text_styles" STRUCT(
        "weight" VARCHAR,
        "style" VARCHAR,
        "family" VARCHAR,
        "size" VARCHAR
      ),
      "notification_token" VARCHAR,
      "pre_redirection" BOOLEAN,
      "page_id" VARCHAR,
      "page_url" VARCHAR,
      "is_form_mandatory" BOOLEAN
    )
  ) NOT NULL,
  "extra" JSON
);
COMMENT ON TABLE "qrcode_scanned" IS 'Someone scanned a QR code. Sent only to webhooks that are attached to that QR code.';
COMMENT ON COLUMN "qrcode_scanned"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "qrcode_scanned"."event" IS 'Name of the event.';
COMMENT ON COLUMN "qrcode_scanned"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "qrcode_scanned"."data" IS 'The scan, and the QR code with this scan already counted.';
COMMENT ON COLUMN "qrcode_scanned"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE OR REPLACE TABLE "qrcode_updated" (
  "id" VARCHAR NOT NULL,
  "event" VARCHAR NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
  "data" STRUCT(
    "qrcode" STRUCT(
      "id" VARCHAR,
      "domain" VARCHAR,
      "key" VARCHAR,
      "archived" BOOLEAN,
      "static" BOOLEAN,
      "type" VARCHAR,
      "url" VARCHAR,
      "user_id" VARCHAR,
      "project_id" VARCHAR,
      "scans" BIGINT,
      "short_link" VARCHAR,
      "created_at" TIMESTAMP WITH TIME ZONE,
      "updated_at" TIMESTAMP WITH TIME ZONE,
      "expires_at" TIMESTAMP WITH TIME ZONE,
      "expired_url" VARCHAR,
      "password" VARCHAR,
      "external_id" VARCHAR,
      "track_conversion" BOOLEAN,
      "proxy" BOOLEAN,
      "title" VARCHAR,
      "description" VARCHAR,
      "image" VARCHAR,
      "utm_source" VARCHAR,
      "utm_medium" VARCHAR,
      "utm_campaign" VARCHAR,
      "utm_term" VARCHAR,
      "utm_content" VARCHAR,
      "rewrite" BOOLEAN,
      "do_index" BOOLEAN,
      "flexible" BOOLEAN,
      "filled" BOOLEAN,
      "ios" VARCHAR,
      "android" VARCHAR,
      "use_display_page" BOOLEAN,
      "content_static" VARCHAR,
      "text" VARCHAR,
      "phone" VARCHAR,
      "whatsapp" STRUCT(
        "number" VARCHAR,
        "message" VARCHAR
      ),
      "logo" VARCHAR,
      "bg_color" VARCHAR,
      "fg_color" VARCHAR,
      "size" DOUBLE,
      "level" VARCHAR,
      "show_logo" BOOLEAN,
      "src" VARCHAR,
      "height" DOUBLE,
      "width" DOUBLE,
      "excavate" BOOLEAN,
      "public_stats" BOOLEAN,
      "last_clicked" TIMESTAMP WITH TIME ZONE,
      "leads" BIGINT,
      "sales" BIGINT,
      "sale_amount" BIGINT,
      "tag_id" VARCHAR,
      "tags" STRUCT(
        "id" VARCHAR,
        "name" VARCHAR,
        "color" VARCHAR
      )[],
      "folder_id" VARCHAR,
      "comments" VARCHAR,
      "frame_text_styles" STRUCT(
        "weight" VARCHAR,
        "style" VARCHAR,
        "family" VARCHAR,
        "size" VARCHAR
      ),
      "notification_token" VARCHAR,
      "pre_redirection" BOOLEAN,
      "page_id" VARCHAR,
      "page_url" VARCHAR,
      "is_form_mandatory" BOOLEAN
    ),
    "event_name" VARCHAR
  ) NOT NULL,
  "extra" JSON
);
COMMENT ON TABLE "qrcode_updated" IS 'A QR code was changed in the project. The event page describes this event but has no sample of it; its data has the shape of `qrcode.created`.';
COMMENT ON COLUMN "qrcode_updated"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "qrcode_updated"."event" IS 'Name of the event.';
COMMENT ON COLUMN "qrcode_updated"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "qrcode_updated"."data" IS 'The QR code after the change.';
COMMENT ON COLUMN "qrcode_updated"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE OR REPLACE TABLE "sale_created" (
  "id" VARCHAR NOT NULL,
  "event" VARCHAR NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
  "data" STRUCT(
    "event_name" VARCHAR,
    "customer" STRUCT(
      "id" VARCHAR,
      "name" VARCHAR,
      "email" VARCHAR,
      "avatar" VARCHAR,
      "external_id" VARCHAR,
      "country" VARCHAR,
      "created_at" TIMESTAMP WITH TIME ZONE,
      "link" STRUCT(
        "id" VARCHAR,
        "domain" VARCHAR,
        "key" VARCHAR,
        "short_link" VARCHAR
      )
    ),
    "interaction" STRUCT(
      "timestamp" TIMESTAMP WITH TIME ZONE,
      "click_id" VARCHAR,
      "id" VARCHAR,
      "url" VARCHAR,
      "ip" VARCHAR,
      "continent" VARCHAR,
      "country" VARCHAR,
      "city" VARCHAR,
      "device" VARCHAR,
      "browser" VARCHAR,
      "os" VARCHAR,
      "ua" VARCHAR,
      "bot" BOOLEAN,
      "qr" BOOLEAN,
      "referer" VARCHAR,
      "link_id" VARCHAR,
      "region" VARCHAR,
      "latitude" VARCHAR,
      "longitude" VARCHAR,
      "device_model" VARCHAR,
      "device_vendor" VARCHAR,
      "browser_version" VARCHAR,
      "os_version" VARCHAR,
      "engine" VARCHAR,
      "engine_version" VARCHAR,
      "cpu_architecture" VARCHAR,
      "referer_url" VARCHAR,
      "type" VARCHAR,
      "event_name" VARCHAR
    ),
    "link" STRUCT(
      "id" VARCHAR,
      "domain" VARCHAR,
      "key" VARCHAR,
      "external_id" VARCHAR,
      "url" VARCHAR,
      "track_conversion" BOOLEAN,
      "archived" BOOLEAN,
      "expires_at" TIMESTAMP WITH TIME ZONE,
      "expired_url" VARCHAR,
      "password" VARCHAR,
      "proxy" BOOLEAN,
      "title" VARCHAR,
      "description" VARCHAR,
      "image" VARCHAR,
      "video" VARCHAR,
      "rewrite" BOOLEAN,
      "do_index" BOOLEAN,
      "ios" VARCHAR,
      "android" VARCHAR,
      "public_stats" BOOLEAN,
      "tag_id" VARCHAR,
      "tags" STRUCT(
        "id" VARCHAR,
        "name" VARCHAR,
        "color" VARCHAR
      )[],
      "comments" VARCHAR,
      "short_link" VARCHAR,
      "qr_code" VARCHAR,
      "utm_source" VARCHAR,
      "utm_medium" VARCHAR,
      "utm_campaign" VARCHAR,
      "utm_term" VARCHAR,
      "utm_content" VARCHAR,
      "user_id" VARCHAR,
      "project_id" VARCHAR,
      "clicks" BIGINT,
      "last_clicked" TIMESTAMP WITH TIME ZONE,
      "leads" BIGINT,
      "sales" BIGINT,
      "sale_amount" BIGINT,
      "created_at" TIMESTAMP WITH TIME ZONE,
      "updated_at" TIMESTAMP WITH TIME ZONE,
      "flexible" BOOLEAN,
      "folder_id" VARCHAR,
      "notification_token" VARCHAR,
      "pre_redirection" BOOLEAN,
      "page_id" VARCHAR,
      "page_url" VARCHAR,
      "is_form_mandatory" BOOLEAN,
      "filled" BOOLEAN,
      "use_as_template" BOOLEAN
    ),
    "qrcode" STRUCT(
      "id" VARCHAR,
      "domain" VARCHAR,
      "key" VARCHAR,
      "archived" BOOLEAN,
      "static" BOOLEAN,
      "type" VARCHAR,
      "url" VARCHAR,
      "user_id" VARCHAR,
      "project_id" VARCHAR,
      "scans" BIGINT,
      "short_link" VARCHAR,
      "created_at" TIMESTAMP WITH TIME ZONE,
      "updated_at" TIMESTAMP WITH TIME ZONE,
      "expires_at" TIMESTAMP WITH TIME ZONE,
      "expired_url" VARCHAR,
      "password" VARCHAR,
      "external_id" VARCHAR,
      "track_conversion" BOOLEAN,
      "proxy" BOOLEAN,
      "title" VARCHAR,
      "description" VARCHAR,
      "image" VARCHAR,
      "utm_source" VARCHAR,
      "utm_medium" VARCHAR,
      "utm_campaign" VARCHAR,
      "utm_term" VARCHAR,
      "utm_content" VARCHAR,
      "rewrite" BOOLEAN,
      "do_index" BOOLEAN,
      "flexible" BOOLEAN,
      "filled" BOOLEAN,
      "ios" VARCHAR,
      "android" VARCHAR,
      "use_display_page" BOOLEAN,
      "content_static" VARCHAR,
      "text" VARCHAR,
      "phone" VARCHAR,
      "whatsapp" STRUCT(
        "number" VARCHAR,
        "message" VARCHAR
      ),
      "logo" VARCHAR,
      "bg_color" VARCHAR,
      "fg_color" VARCHAR,
      "size" DOUBLE,
      "level" VARCHAR,
      "show_logo" BOOLEAN,
      "src" VARCHAR,
      "height" DOUBLE,
      "width" DOUBLE,
      "excavate" BOOLEAN,
      "public_stats" BOOLEAN,
      "last_clicked" TIMESTAMP WITH TIME ZONE,
      "leads" BIGINT,
      "sales" BIGINT,
      "sale_amount" BIGINT,
      "tag_id" VARCHAR,
      "tags" STRUCT(
        "id" VARCHAR,
        "name" VARCHAR,
        "color" VARCHAR
      )[],
      "folder_id" VARCHAR,
      "comments" VARCHAR,
      "frame_text_styles" STRUCT(
        "weight" VARCHAR,
        "style" VARCHAR,
        "family" VARCHAR,
        "size" VARCHAR
      ),
      "notification_token" VARCHAR,
      "pre_redirection" BOOLEAN,
      "page_id" VARCHAR,
      "page_url" VARCHAR,
      "is_form_mandatory" BOOLEAN
    ),
    "page" STRUCT(
      "id" VARCHAR,
      "domain" VARCHAR,
      "key" VARCHAR,
      "name" VARCHAR,
      "type" VARCHAR,
      "project_id" VARCHAR,
      "user_id" VARCHAR,
      "views" BIGINT,
      "created_at" TIMESTAMP WITH TIME ZONE,
      "updated_at" TIMESTAMP WITH TIME ZONE,
      "description" VARCHAR,
      "logo" VARCHAR,
      "image" VARCHAR,
      "image_blurhash" VARCHAR,
      "external_id" VARCHAR,
      "track_conversion" BOOLEAN,
      "message404" VARCHAR,
      "page_title" VARCHAR,
      "page_subtitle" VARCHAR,
      "hero_button_link" VARCHAR,
      "hero_button_text" VARCHAR,
      "hero_show_button" BOOLEAN,
      "page_background_type" VARCHAR,
      "page_form_type" VARCHAR,
      "input_style" VARCHAR,
      "button_type" VARCHAR,
      "submit_button_type" VARCHAR,
      "font_family" VARCHAR,
      "font_color" VARCHAR,
      "last_clicked" TIMESTAMP WITH TIME ZONE,
      "leads" BIGINT,
      "sales" BIGINT,
      "sale_amount" BIGINT,
      "public_stats" BOOLEAN,
      "hidden_logo" BOOLEAN,
      "notification_token" VARCHAR,
      "feedbacks_count" BIGINT,
      "thank_you_title" VARCHAR,
      "thank_you_description" VARCHAR,
      "thank_you_redirect_url" VARCHAR,
      "url" VARCHAR,
      "folder_id" VARCHAR
    ),
    "sale" STRUCT(
      "amount" BIGINT,
      "currency" VARCHAR,
      "payment_processor" VARCHAR,
      "invoice_id" VARCHAR
    )
  ) NOT NULL,
  "extra" JSON
);
COMMENT ON TABLE "sale_created" IS 'A customer made a purchase, tracked through CodeQR Conversions.';
COMMENT ON COLUMN "sale_created"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "sale_created"."event" IS 'Name of the event.';
COMMENT ON COLUMN "sale_created"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "sale_created"."data" IS 'The sale: the customer, the payment and, if known, the interaction that led to it and the link, QR code or page. A sale tracked at a Stripe checkout has no interaction.';
COMMENT ON COLUMN "sale_created"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE OR REPLACE TABLE "unknown" (
  "id" VARCHAR NOT NULL,
  "event" VARCHAR NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
  "extra" JSON
);
COMMENT ON TABLE "unknown" IS 'Bodies with a sound envelope whose event is not in the contract.';
COMMENT ON COLUMN "unknown"."id" IS 'Identifier of the event. A retried delivery carries the same value, so deduplicate on it. Opaque: prefixes such as `evt_` and `event_` both occur.';
COMMENT ON COLUMN "unknown"."event" IS 'Name of the event, such as `link.clicked`. New names appear without notice.';
COMMENT ON COLUMN "unknown"."created_at" IS 'When the event happened, as an RFC 3339 date-time in UTC with milliseconds.';
COMMENT ON COLUMN "unknown"."extra" IS 'What no other column holds, as JSON: undeclared properties, objects of any shape, a null where the property may also be absent, and a date-time in a spelling that its column does not keep. Null when there is nothing.';

CREATE OR REPLACE TABLE "invalid" (
  "source" VARCHAR,
  "partition" BIGINT,
  "position" BIGINT,
  "event" VARCHAR,
  "path" VARCHAR NOT NULL,
  "keyword" VARCHAR NOT NULL,
  "message" VARCHAR NOT NULL,
  "raw" BLOB
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

INSERT INTO "lead_created"
SELECT DISTINCT ON (parsed."id")
  parsed."id",
  parsed."event",
  TRY_CAST(upper(parsed."createdAt") AS TIMESTAMPTZ),
  "codeqr_LeadCreatedData"(parsed."data"),
  "codeqr_lead_created_rest"(body)
FROM (
  SELECT CAST(line AS JSON) AS body, from_json(line, '{"id":"VARCHAR","event":"VARCHAR","createdAt":"VARCHAR","data":{"eventName":"VARCHAR","customer":{"id":"VARCHAR","name":"VARCHAR","email":"VARCHAR","avatar":"VARCHAR","externalId":"VARCHAR","country":"VARCHAR","createdAt":"VARCHAR","link":{"id":"VARCHAR","domain":"VARCHAR","key":"VARCHAR","shortLink":"VARCHAR"}},"interaction":{"timestamp":"VARCHAR","clickId":"VARCHAR","id":"VARCHAR","url":"VARCHAR","ip":"VARCHAR","continent":"VARCHAR","country":"VARCHAR","city":"VARCHAR","device":"VARCHAR","browser":"VARCHAR","os":"VARCHAR","ua":"VARCHAR","bot":"BOOLEAN","qr":"BOOLEAN","referer":"VARCHAR","link_id":"VARCHAR","region":"VARCHAR","latitude":"VARCHAR","longitude":"VARCHAR","device_model":"VARCHAR","device_vendor":"VARCHAR","browser_version":"VARCHAR","os_version":"VARCHAR","engine":"VARCHAR","engine_version":"VARCHAR","cpu_architecture":"VARCHAR","referer_url":"VARCHAR","type":"VARCHAR","event_name":"VARCHAR"},"link":{"id":"VARCHAR","domain":"VARCHAR","key":"VARCHAR","externalId":"VARCHAR","url":"VARCHAR","trackConversion":"BOOLEAN","archived":"BOOLEAN","expiresAt":"VARCHAR","expiredUrl":"VARCHAR","password":"VARCHAR","proxy":"BOOLEAN","title":"VARCHAR","description":"VARCHAR","image":"VARCHAR","video":"VARCHAR","rewrite":"BOOLEAN","doIndex":"BOOLEAN","ios":"VARCHAR","android":"VARCHAR","publicStats":"BOOLEAN","tagId":"VARCHAR","tags":[{"id":"VARCHAR","name":"VARCHAR","color":"VARCHAR"}],"comments":"VARCHAR","shortLink":"VARCHAR","qrCode":"VARCHAR","utm_source":"VARCHAR","utm_medium":"VARCHAR","utm_campaign":"VARCHAR","utm_term":"VARCHAR","utm_content":"VARCHAR","userId":"VARCHAR","projectId":"VARCHAR","clicks":"BIGINT","lastClicked":"VARCHAR","leads":"BIGINT","sales":"BIGINT","saleAmount":"BIGINT","createdAt":"VARCHAR","updatedAt":"VARCHAR","flexible":"BOOLEAN","folderId":"VARCHAR","notificationToken":"VARCHAR","preRedirection":"BOOLEAN","pageId":"VARCHAR","pageUrl":"VARCHAR","isFormMandatory":"BOOLEAN","filled":"BOOLEAN","useAsTemplate":"BOOLEAN"},"qrcode":{"id":"VARCHAR","domain":"VARCHAR","key":"VARCHAR","archived":"BOOLEAN","static":"BOOLEAN","type":"VARCHAR","url":"VARCHAR","userId":"VARCHAR","projectId":"VARCHAR","scans":"BIGINT","shortLink":"VARCHAR","createdAt":"VARCHAR","updatedAt":"VARCHAR","expiresAt":"VARCHAR","expiredUrl":"VARCHAR","password":"VARCHAR","externalId":"VARCHAR","trackConversion":"BOOLEAN","proxy":"BOOLEAN","title":"VARCHAR","description":"VARCHAR","image":"VARCHAR","utm_source":"VARCHAR","utm_medium":"VARCHAR","utm_campaign":"VARCHAR","utm_term":"VARCHAR","utm_content":"VARCHAR","rewrite":"BOOLEAN","doIndex":"BOOLEAN","flexible":"BOOLEAN","filled":"BOOLEAN","ios":"VARCHAR","android":"VARCHAR","useDisplayPage":"BOOLEAN","contentStatic":"VARCHAR","text":"VARCHAR","phone":"VARCHAR","whatsapp":{"number":"VARCHAR","message":"VARCHAR"},"logo":"VARCHAR","bgColor":"VARCHAR","fgColor":"VARCHAR","size":"DOUBLE","level":"VARCHAR","showLogo":"BOOLEAN","src":"VARCHAR","height":"DOUBLE","width":"DOUBLE","excavate":"BOOLEAN","publicStats":"BOOLEAN","lastClicked":"VARCHAR","leads":"BIGINT","sales":"BIGINT","saleAmount":"BIGINT","tagId":"VARCHAR","tags":[{"id":"VARCHAR","name":"VARCHAR","color":"VARCHAR"}],"folderId":"VARCHAR","comments":"VARCHAR","frameTextStyles":{"weight":"VARCHAR","style":"VARCHAR","family":"VARCHAR","size":"VARCHAR"},"notificationToken":"VARCHAR","preRedirection":"BOOLEAN","pageId":"VARCHAR","pageUrl":"VARCHAR","isFormMandatory":"BOOLEAN"},"page":{"id":"VARCHAR","domain":"VARCHAR","key":"VARCHAR","name":"VARCHAR","type":"VARCHAR","projectId":"VARCHAR","userId":"VARCHAR","views":"BIGINT","createdAt":"VARCHAR","updatedAt":"VARCHAR","description":"VARCHAR","logo":"VARCHAR","image":"VARCHAR","imageBlurhash":"VARCHAR","externalId":"VARCHAR","trackConversion":"BOOLEAN","message404":"VARCHAR","pageTitle":"VARCHAR","pageSubtitle":"VARCHAR","heroButtonLink":"VARCHAR","heroButtonText":"VARCHAR","heroShowButton":"BOOLEAN","pageBackgroundType":"VARCHAR","pageFormType":"VARCHAR","inputStyle":"VARCHAR","buttonType":"VARCHAR","submitButtonType":"VARCHAR","fontFamily":"VARCHAR","fontColor":"VARCHAR","lastClicked":"VARCHAR","leads":"BIGINT","sales":"BIGINT","saleAmount":"BIGINT","publicStats":"BOOLEAN","hiddenLogo":"BOOLEAN","notificationToken":"VARCHAR","feedbacksCount":"BIGINT","thankYouTitle":"VARCHAR","thankYouDescription":"VARCHAR","thankYouRedirectUrl":"VARCHAR","url":"VARCHAR","folderId":"VARCHAR"}}}') AS parsed
  FROM codeqr_lines(['lead.created.ndjson'])
  WHERE json_valid(line)
);

INSERT INTO "link_clicked"
SELECT DISTINCT ON (parsed."id")
  parsed."id",
  parsed."event",
  TRY_CAST(upper(parsed."createdAt") AS TIMESTAMPTZ),
  "codeqr_LinkClickedData"(parsed."data"),
  "codeqr_link_clicked_rest"(body)
FROM (
  SELECT CAST(line AS JSON) AS body, from_json(line, '{"id":"VARCHAR","event":"VARCHAR","createdAt":"VARCHAR","data":{"eventName":"VARCHAR","interaction":{"timestamp":"VARCHAR","clickId":"VARCHAR","id":"VARCHAR","url":"VARCHAR","ip":"VARCHAR","continent":"VARCHAR","country":"VARCHAR","city":"VARCHAR","device":"VARCHAR","browser":"VARCHAR","os":"VARCHAR","ua":"VARCHAR","bot":"BOOLEAN","qr":"BOOLEAN","referer":"VARCHAR","link_id":"VARCHAR","region":"VARCHAR","latitude":"VARCHAR","longitude":"VARCHAR","device_model":"VARCHAR","device_vendor":"VARCHAR","browser_version":"VARCHAR","os_version":"VARCHAR","engine":"VARCHAR","engine_version":"VARCHAR","cpu_architecture":"VARCHAR","referer_url":"VARCHAR","type":"VARCHAR","event_name":"VARCHAR"},"link":{"id":"VARCHAR","domain":"VARCHAR","key":"VARCHAR","externalId":"VARCHAR","url":"VARCHAR","trackConversion":"BOOLEAN","archived":"BOOLEAN","expiresAt":"VARCHAR","expiredUrl":"VARCHAR","password":"VARCHAR","proxy":"BOOLEAN","title":"VARCHAR","description":"VARCHAR","image":"VARCHAR","video":"VARCHAR","rewrite":"BOOLEAN","doIndex":"BOOLEAN","ios":"VARCHAR","android":"VARCHAR","publicStats":"BOOLEAN","tagId":"VARCHAR","tags":[{"id":"VARCHAR","name":"VARCHAR","color":"VARCHAR"}],"comments":"VARCHAR","shortLink":"VARCHAR","qrCode":"VARCHAR","utm_source":"VARCHAR","utm_medium":"VARCHAR","utm_campaign":"VARCHAR","utm_term":"VARCHAR","utm_content":"VARCHAR","userId":"VARCHAR","projectId":"VARCHAR","clicks":"BIGINT","lastClicked":"VARCHAR","leads":"BIGINT","sales":"BIGINT","saleAmount":"BIGINT","createdAt":"VARCHAR","updatedAt":"VARCHAR","flexible":"BOOLEAN","folderId":"VARCHAR","notificationToken":"VARCHAR","preRedirection":"BOOLEAN","pageId":"VARCHAR","pageUrl":"VARCHAR","isFormMandatory":"BOOLEAN","filled":"BOOLEAN","useAsTemplate":"BOOLEAN"}}}') AS parsed
  FROM codeqr_lines(['link.clicked.ndjson'])
  WHERE json_valid(line)
);

INSERT INTO "link_created"
SELECT DISTINCT ON (parsed."id")
  parsed."id",
  parsed."event",
  TRY_CAST(upper(parsed."createdAt") AS TIMESTAMPTZ),
  "codeqr_Link"(parsed."data"),
  "codeqr_link_created_rest"(body)
FROM (
  SELECT CAST(line AS JSON) AS body, from_json(line, '{"id":"VARCHAR","event":"VARCHAR","createdAt":"VARCHAR","data":{"id":"VARCHAR","domain":"VARCHAR","key":"VARCHAR","externalId":"VARCHAR","url":"VARCHAR","trackConversion":"BOOLEAN","archived":"BOOLEAN","expiresAt":"VARCHAR","expiredUrl":"VARCHAR","password":"VARCHAR","proxy":"BOOLEAN","title":"VARCHAR","description":"VARCHAR","image":"VARCHAR","video":"VARCHAR","rewrite":"BOOLEAN","doIndex":"BOOLEAN","ios":"VARCHAR","android":"VARCHAR","publicStats":"BOOLEAN","tagId":"VARCHAR","tags":[{"id":"VARCHAR","name":"VARCHAR","color":"VARCHAR"}],"comments":"VARCHAR","shortLink":"VARCHAR","qrCode":"VARCHAR","utm_source":"VARCHAR","utm_medium":"VARCHAR","utm_campaign":"VARCHAR","utm_term":"VARCHAR","utm_content":"VARCHAR","userId":"VARCHAR","projectId":"VARCHAR","clicks":"BIGINT","lastClicked":"VARCHAR","leads":"BIGINT","sales":"BIGINT","saleAmount":"BIGINT","createdAt":"VARCHAR","updatedAt":"VARCHAR","flexible":"BOOLEAN","folderId":"VARCHAR","notificationToken":"VARCHAR","preRedirection":"BOOLEAN","pageId":"VARCHAR","pageUrl":"VARCHAR","isFormMandatory":"BOOLEAN","filled":"BOOLEAN","useAsTemplate":"BOOLEAN"}}') AS parsed
  FROM codeqr_lines(['link.created.ndjson'])
  WHERE json_valid(line)
);

INSERT INTO "link_deleted"
SELECT DISTINCT ON (parsed."id")
  parsed."id",
  parsed."event",
  TRY_CAST(upper(parsed."createdAt") AS TIMESTAMPTZ),
  "codeqr_Link"(parsed."data"),
  "codeqr_link_deleted_rest"(body)
FROM (
  SELECT CAST(line AS JSON) AS body, from_json(line, '{"id":"VARCHAR","event":"VARCHAR","createdAt":"VARCHAR","data":{"id":"VARCHAR","domain":"VARCHAR","key":"VARCHAR","externalId":"VARCHAR","url":"VARCHAR","trackConversion":"BOOLEAN","archived":"BOOLEAN","expiresAt":"VARCHAR","expiredUrl":"VARCHAR","password":"VARCHAR","proxy":"BOOLEAN","title":"VARCHAR","description":"VARCHAR","image":"VARCHAR","video":"VARCHAR","rewrite":"BOOLEAN","doIndex":"BOOLEAN","ios":"VARCHAR","android":"VARCHAR","publicStats":"BOOLEAN","tagId":"VARCHAR","tags":[{"id":"VARCHAR","name":"VARCHAR","color":"VARCHAR"}],"comments":"VARCHAR","shortLink":"VARCHAR","qrCode":"VARCHAR","utm_source":"VARCHAR","utm_medium":"VARCHAR","utm_campaign":"VARCHAR","utm_term":"VARCHAR","utm_content":"VARCHAR","userId":"VARCHAR","projectId":"VARCHAR","clicks":"BIGINT","lastClicked":"VARCHAR","leads":"BIGINT","sales":"BIGINT","saleAmount":"BIGINT","createdAt":"VARCHAR","updatedAt":"VARCHAR","flexible":"BOOLEAN","folderId":"VARCHAR","notificationToken":"VARCHAR","preRedirection":"BOOLEAN","pageId":"VARCHAR","pageUrl":"VARCHAR","isFormMandatory":"BOOLEAN","filled":"BOOLEAN","useAsTemplate":"BOOLEAN"}}') AS parsed
  FROM codeqr_lines(['link.deleted.ndjson'])
  WHERE json_valid(line)
);

INSERT INTO "link_updated"
SELECT DISTINCT ON (parsed."id")
  parsed."id",
  parsed."event",
  TRY_CAST(upper(parsed."createdAt") AS TIMESTAMPTZ),
  "codeqr_Link"(parsed."data"),
  "codeqr_link_updated_rest"(body)
FROM (
  SELECT CAST(line AS JSON) AS body, from_json(line, '{"id":"VARCHAR","event":"VARCHAR","createdAt":"VARCHAR","data":{"id":"VARCHAR","domain":"VARCHAR","key":"VARCHAR","externalId":"VARCHAR","url":"VARCHAR","trackConversion":"BOOLEAN","archived":"BOOLEAN","expiresAt":"VARCHAR","expiredUrl":"VARCHAR","password":"VARCHAR","proxy":"BOOLEAN","title":"VARCHAR","description":"VARCHAR","image":"VARCHAR","video":"VARCHAR","rewrite":"BOOLEAN","doIndex":"BOOLEAN","ios":"VARCHAR","android":"VARCHAR","publicStats":"BOOLEAN","tagId":"VARCHAR","tags":[{"id":"VARCHAR","name":"VARCHAR","color":"VARCHAR"}],"comments":"VARCHAR","shortLink":"VARCHAR","qrCode":"VARCHAR","utm_source":"VARCHAR","utm_medium":"VARCHAR","utm_campaign":"VARCHAR","utm_term":"VARCHAR","utm_content":"VARCHAR","userId":"VARCHAR","projectId":"VARCHAR","clicks":"BIGINT","lastClicked":"VARCHAR","leads":"BIGINT","sales":"BIGINT","saleAmount":"BIGINT","createdAt":"VARCHAR","updatedAt":"VARCHAR","flexible":"BOOLEAN","folderId":"VARCHAR","notificationToken":"VARCHAR","preRedirection":"BOOLEAN","pageId":"VARCHAR","pageUrl":"VARCHAR","isFormMandatory":"BOOLEAN","filled":"BOOLEAN","useAsTemplate":"BOOLEAN"}}') AS parsed
  FROM codeqr_lines(['link.updated.ndjson'])
  WHERE json_valid(line)
);

INSERT INTO "page_created"
SELECT DISTINCT ON (parsed."id")
  parsed."id",
  parsed."event",
  TRY_CAST(upper(parsed."createdAt") AS TIMESTAMPTZ),
  "codeqr_PageCreatedData"(parsed."data"),
  "codeqr_page_created_rest"(body)
FROM (
  SELECT CAST(line AS JSON) AS body, from_json(line, '{"id":"VARCHAR","event":"VARCHAR","createdAt":"VARCHAR","data":{"page":{"id":"VARCHAR","domain":"VARCHAR","key":"VARCHAR","name":"VARCHAR","type":"VARCHAR","projectId":"VARCHAR","userId":"VARCHAR","views":"BIGINT","createdAt":"VARCHAR","updatedAt":"VARCHAR","description":"VARCHAR","logo":"VARCHAR","image":"VARCHAR","imageBlurhash":"VARCHAR","externalId":"VARCHAR","trackConversion":"BOOLEAN","message404":"VARCHAR","pageTitle":"VARCHAR","pageSubtitle":"VARCHAR","heroButtonLink":"VARCHAR","heroButtonText":"VARCHAR","heroShowButton":"BOOLEAN","pageBackgroundType":"VARCHAR","pageFormType":"VARCHAR","inputStyle":"VARCHAR","buttonType":"VARCHAR","submitButtonType":"VARCHAR","fontFamily":"VARCHAR","fontColor":"VARCHAR","lastClicked":"VARCHAR","leads":"BIGINT","sales":"BIGINT","saleAmount":"BIGINT","publicStats":"BOOLEAN","hiddenLogo":"BOOLEAN","notificationToken":"VARCHAR","feedbacksCount":"BIGINT","thankYouTitle":"VARCHAR","thankYouDescription":"VARCHAR","thankYouRedirectUrl":"VARCHAR","url":"VARCHAR","folderId":"VARCHAR"},"eventName":"VARCHAR"}}') AS parsed
  FROM codeqr_lines(['page.created.ndjson'])
  WHERE json_valid(line)
);

INSERT INTO "page_deleted"
SELECT DISTINCT ON (parsed."id")
  parsed."id",
  parsed."event",
  TRY_CAST(upper(parsed."createdAt") AS TIMESTAMPTZ),
  "codeqr_PageDeletedData"(parsed."data"),
  "codeqr_page_deleted_rest"(body)
FROM (
  SELECT CAST(line AS JSON) AS body, from_json(line, '{"id":"VARCHAR","event":"VARCHAR","createdAt":"VARCHAR","data":{"page":{"id":"VARCHAR","domain":"VARCHAR","key":"VARCHAR","name":"VARCHAR","type":"VARCHAR","projectId":"VARCHAR","userId":"VARCHAR","views":"BIGINT","createdAt":"VARCHAR","updatedAt":"VARCHAR","description":"VARCHAR","logo":"VARCHAR","image":"VARCHAR","imageBlurhash":"VARCHAR","externalId":"VARCHAR","trackConversion":"BOOLEAN","message404":"VARCHAR","pageTitle":"VARCHAR","pageSubtitle":"VARCHAR","heroButtonLink":"VARCHAR","heroButtonText":"VARCHAR","heroShowButton":"BOOLEAN","pageBackgroundType":"VARCHAR","pageFormType":"VARCHAR","inputStyle":"VARCHAR","buttonType":"VARCHAR","submitButtonType":"VARCHAR","fontFamily":"VARCHAR","fontColor":"VARCHAR","lastClicked":"VARCHAR","leads":"BIGINT","sales":"BIGINT","saleAmount":"BIGINT","publicStats":"BOOLEAN","hiddenLogo":"BOOLEAN","notificationToken":"VARCHAR","feedbacksCount":"BIGINT","thankYouTitle":"VARCHAR","thankYouDescription":"VARCHAR","thankYouRedirectUrl":"VARCHAR","url":"VARCHAR","folderId":"VARCHAR"},"eventName":"VARCHAR"}}') AS parsed
  FROM codeqr_lines(['page.deleted.ndjson'])
  WHERE json_valid(line)
);

INSERT INTO "page_updated"
SELECT DISTINCT ON (parsed."id")
  parsed."id",
  parsed."event",
  TRY_CAST(upper(parsed."createdAt") AS TIMESTAMPTZ),
  "codeqr_PageUpdatedData"(parsed."data"),
  "codeqr_page_updated_rest"(body)
FROM (
  SELECT CAST(line AS JSON) AS body, from_json(line, '{"id":"VARCHAR","event":"VARCHAR","createdAt":"VARCHAR","data":{"page":{"id":"VARCHAR","domain":"VARCHAR","key":"VARCHAR","name":"VARCHAR","type":"VARCHAR","projectId":"VARCHAR","userId":"VARCHAR","views":"BIGINT","createdAt":"VARCHAR","updatedAt":"VARCHAR","description":"VARCHAR","logo":"VARCHAR","image":"VARCHAR","imageBlurhash":"VARCHAR","externalId":"VARCHAR","trackConversion":"BOOLEAN","message404":"VARCHAR","pageTitle":"VARCHAR","pageSubtitle":"VARCHAR","heroButtonLink":"VARCHAR","heroButtonText":"VARCHAR","heroShowButton":"BOOLEAN","pageBackgroundType":"VARCHAR","pageFormType":"VARCHAR","inputStyle":"VARCHAR","buttonType":"VARCHAR","submitButtonType":"VARCHAR","fontFamily":"VARCHAR","fontColor":"VARCHAR","lastClicked":"VARCHAR","leads":"BIGINT","sales":"BIGINT","saleAmount":"BIGINT","publicStats":"BOOLEAN","hiddenLogo":"BOOLEAN","notificationToken":"VARCHAR","feedbacksCount":"BIGINT","thankYouTitle":"VARCHAR","thankYouDescription":"VARCHAR","thankYouRedirectUrl":"VARCHAR","url":"VARCHAR","folderId":"VARCHAR"},"eventName":"VARCHAR"}}') AS parsed
  FROM codeqr_lines(['page.updated.ndjson'])
  WHERE json_valid(line)
);

INSERT INTO "page_visited"
SELECT DISTINCT ON (parsed."id")
  parsed."id",
  parsed."event",
  TRY_CAST(upper(parsed."createdAt") AS TIMESTAMPTZ),
  "codeqr_PageVisitedData"(parsed."data"),
  "codeqr_page_visited_rest"(body)
FROM (
  SELECT CAST(line AS JSON) AS body, from_json(line, '{"id":"VARCHAR","event":"VARCHAR","createdAt":"VARCHAR","data":{"eventName":"VARCHAR","interaction":{"timestamp":"VARCHAR","clickId":"VARCHAR","id":"VARCHAR","url":"VARCHAR","ip":"VARCHAR","continent":"VARCHAR","country":"VARCHAR","city":"VARCHAR","device":"VARCHAR","browser":"VARCHAR","os":"VARCHAR","ua":"VARCHAR","bot":"BOOLEAN","qr":"BOOLEAN","referer":"VARCHAR","link_id":"VARCHAR","region":"VARCHAR","latitude":"VARCHAR","longitude":"VARCHAR","device_model":"VARCHAR","device_vendor":"VARCHAR","browser_version":"VARCHAR","os_version":"VARCHAR","engine":"VARCHAR","engine_version":"VARCHAR","cpu_architecture":"VARCHAR","referer_url":"VARCHAR","type":"VARCHAR","event_name":"VARCHAR"},"page":{"id":"VARCHAR","domain":"VARCHAR","key":"VARCHAR","name":"VARCHAR","type":"VARCHAR","projectId":"VARCHAR","userId":"VARCHAR","views":"BIGINT","createdAt":"VARCHAR","updatedAt":"VARCHAR","description":"VARCHAR","logo":"VARCHAR","image":"VARCHAR","imageBlurhash":"VARCHAR","externalId":"VARCHAR","trackConversion":"BOOLEAN","message404":"VARCHAR","pageTitle":"VARCHAR","pageSubtitle":"VARCHAR","heroButtonLink":"VARCHAR","heroButtonText":"VARCHAR","heroShowButton":"BOOLEAN","pageBackgroundType":"VARCHAR","pageFormType":"VARCHAR","inputStyle":"VARCHAR","buttonType":"VARCHAR","submitButtonType":"VARCHAR","fontFamily":"VARCHAR","fontColor":"VARCHAR","lastClicked":"VARCHAR","leads":"BIGINT","sales":"BIGINT","saleAmount":"BIGINT","publicStats":"BOOLEAN","hiddenLogo":"BOOLEAN","notificationToken":"VARCHAR","feedbacksCount":"BIGINT","thankYouTitle":"VARCHAR","thankYouDescription":"VARCHAR","thankYouRedirectUrl":"VARCHAR","url":"VARCHAR","folderId":"VARCHAR"}}}') AS parsed
  FROM codeqr_lines(['page.visited.ndjson'])
  WHERE json_valid(line)
);

INSERT INTO "partner_enrolled"
SELECT DISTINCT ON (parsed."id")
  parsed."id",
  parsed."event",
  TRY_CAST(upper(parsed."createdAt") AS TIMESTAMPTZ),
  "codeqr_Partner"(parsed."data"),
  "codeqr_partner_enrolled_rest"(body)
FROM (
  SELECT CAST(line AS JSON) AS body, from_json(line, '{"id":"VARCHAR","event":"VARCHAR","createdAt":"VARCHAR","data":{"id":"VARCHAR","name":"VARCHAR","email":"VARCHAR","image":"VARCHAR","description":"VARCHAR","country":"VARCHAR","payoutsEnabledAt":"VARCHAR","createdAt":"VARCHAR","status":"VARCHAR","programId":"VARCHAR","tenantId":"VARCHAR","links":[{"id":"VARCHAR","domain":"VARCHAR","key":"VARCHAR","shortLink":"VARCHAR","url":"VARCHAR","clicks":"BIGINT","leads":"BIGINT","sales":"BIGINT","saleAmount":"BIGINT"}],"clicks":"BIGINT","leads":"BIGINT","sales":"BIGINT","saleAmount":"BIGINT","earnings":"DOUBLE","applicationId":"VARCHAR","eventName":"VARCHAR"}}') AS parsed
  FROM codeqr_lines(['partner.enrolled.ndjson'])
  WHERE json_valid(line)
);

INSERT INTO "qrcode_created"
SELECT DISTINCT ON (parsed."id")
  parsed."id",
  parsed."event",
  TRY_CAST(upper(parsed."createdAt") AS TIMESTAMPTZ),
  "codeqr_QRCodeCreatedData"(parsed."data"),
  "codeqr_qrcode_created_rest"(body)
FROM (
  SELECT CAST(line AS JSON) AS body, from_json(line, '{"id":"VARCHAR","event":"VARCHAR","createdAt":"VARCHAR","data":{"qrcode":{"id":"VARCHAR","domain":"VARCHAR","key":"VARCHAR","archived":"BOOLEAN","static":"BOOLEAN","type":"VARCHAR","url":"VARCHAR","userId":"VARCHAR","projectId":"VARCHAR","scans":"BIGINT","shortLink":"VARCHAR","createdAt":"VARCHAR","updatedAt":"VARCHAR","expiresAt":"VARCHAR","expiredUrl":"VARCHAR","password":"VARCHAR","externalId":"VARCHAR","trackConversion":"BOOLEAN","proxy":"BOOLEAN","title":"VARCHAR","description":"VARCHAR","image":"VARCHAR","utm_source":"VARCHAR","utm_medium":"VARCHAR","utm_campaign":"VARCHAR","utm_term":"VARCHAR","utm_content":"VARCHAR","rewrite":"BOOLEAN","doIndex":"BOOLEAN","flexible":"BOOLEAN","filled":"BOOLEAN","ios":"VARCHAR","android":"VARCHAR","useDisplayPage":"BOOLEAN","contentStatic":"VARCHAR","text":"VARCHAR","phone":"VARCHAR","whatsapp":{"number":"VARCHAR","message":"VARCHAR"},"logo":"VARCHAR","bgColor":"VARCHAR","fgColor":"VARCHAR","size":"DOUBLE","level":"VARCHAR","showLogo":"BOOLEAN","src":"VARCHAR","height":"DOUBLE","width":"DOUBLE","excavate":"BOOLEAN","publicStats":"BOOLEAN","lastClicked":"VARCHAR","leads":"BIGINT","sales":"BIGINT","saleAmount":"BIGINT","tagId":"VARCHAR","tags":[{"id":"VARCHAR","name":"VARCHAR","color":"VARCHAR"}],"folderId":"VARCHAR","comments":"VARCHAR","frameTextStyles":{"weight":"VARCHAR","style":"VARCHAR","family":"VARCHAR","size":"VARCHAR"},"notificationToken":"VARCHAR","preRedirection":"BOOLEAN","pageId":"VARCHAR","pageUrl":"VARCHAR","isFormMandatory":"BOOLEAN"},"eventName":"VARCHAR"}}') AS parsed
  FROM codeqr_lines(['qrcode.created.ndjson'])
  WHERE json_valid(line)
);

INSERT INTO "qrcode_deleted"
SELECT DISTINCT ON (parsed."id")
  parsed."id",
  parsed."event",
  TRY_CAST(upper(parsed."createdAt") AS TIMESTAMPTZ),
  "codeqr_QRCodeDeletedData"(parsed."data"),
  "codeqr_qrcode_deleted_rest"(body)
FROM (
  SELECT CAST(line AS JSON) AS body, from_json(line, '{"id":"VARCHAR","event":"VARCHAR","createdAt":"VARCHAR","data":{"qrcode":{"id":"VARCHAR","domain":"VARCHAR","key":"VARCHAR","archived":"BOOLEAN","static":"BOOLEAN","type":"VARCHAR","url":"VARCHAR","userId":"VARCHAR","projectId":"VARCHAR","scans":"BIGINT","shortLink":"VARCHAR","createdAt":"VARCHAR","updatedAt":"VARCHAR","expiresAt":"VARCHAR","expiredUrl":"VARCHAR","password":"VARCHAR","externalId":"VARCHAR","trackConversion":"BOOLEAN","proxy":"BOOLEAN","title":"VARCHAR","description":"VARCHAR","image":"VARCHAR","utm_source":"VARCHAR","utm_medium":"VARCHAR","utm_campaign":"VARCHAR","utm_term":"VARCHAR","utm_content":"VARCHAR","rewrite":"BOOLEAN","doIndex":"BOOLEAN","flexible":"BOOLEAN","filled":"BOOLEAN","ios":"VARCHAR","android":"VARCHAR","useDisplayPage":"BOOLEAN","contentStatic":"VARCHAR","text":"VARCHAR","phone":"VARCHAR","whatsapp":{"number":"VARCHAR","message":"VARCHAR"},"logo":"VARCHAR","bgColor":"VARCHAR","fgColor":"VARCHAR","size":"DOUBLE","level":"VARCHAR","showLogo":"BOOLEAN","src":"VARCHAR","height":"DOUBLE","width":"DOUBLE","excavate":"BOOLEAN","publicStats":"BOOLEAN","lastClicked":"VARCHAR","leads":"BIGINT","sales":"BIGINT","saleAmount":"BIGINT","tagId":"VARCHAR","tags":[{"id":"VARCHAR","name":"VARCHAR","color":"VARCHAR"}],"folderId":"VARCHAR","comments":"VARCHAR","frameTextStyles":{"weight":"VARCHAR","style":"VARCHAR","family":"VARCHAR","size":"VARCHAR"},"notificationToken":"VARCHAR","preRedirection":"BOOLEAN","pageId":"VARCHAR","pageUrl":"VARCHAR","isFormMandatory":"BOOLEAN"},"eventName":"VARCHAR"}}') AS parsed
  FROM codeqr_lines(['qrcode.deleted.ndjson'])
  WHERE json_valid(line)
);

INSERT INTO "qrcode_scanned"
SELECT DISTINCT ON (parsed."id")
  parsed."id",
  parsed."event",
  TRY_CAST(upper(parsed."createdAt") AS TIMESTAMPTZ),
  "codeqr_QRCodeScannedData"(parsed."data"),
  "codeqr_qrcode_scanned_rest"(body)
FROM (
  SELECT CAST(line AS JSON) AS body, from_json(line, '{"id":"VARCHAR","event":"VARCHAR","createdAt":"VARCHAR","data":{"eventName":"VARCHAR","interaction":{"timestamp":"VARCHAR","clickId":"VARCHAR","id":"VARCHAR","url":"VARCHAR","ip":"VARCHAR","continent":"VARCHAR","country":"VARCHAR","city":"VARCHAR","device":"VARCHAR","browser":"VARCHAR","os":"VARCHAR","ua":"VARCHAR","bot":"BOOLEAN","qr":"BOOLEAN","referer":"VARCHAR","link_id":"VARCHAR","region":"VARCHAR","latitude":"VARCHAR","longitude":"VARCHAR","device_model":"VARCHAR","device_vendor":"VARCHAR","browser_version":"VARCHAR","os_version":"VARCHAR","engine":"VARCHAR","engine_version":"VARCHAR","cpu_architecture":"VARCHAR","referer_url":"VARCHAR","type":"VARCHAR","event_name":"VARCHAR"},"qrcode":{"id":"VARCHAR","domain":"VARCHAR","key":"VARCHAR","archived":"BOOLEAN","static":"BOOLEAN","type":"VARCHAR","url":"VARCHAR","userId":"VARCHAR","projectId":"VARCHAR","scans":"BIGINT","shortLink":"VARCHAR","createdAt":"VARCHAR","updatedAt":"VARCHAR","expiresAt":"VARCHAR","expiredUrl":"VARCHAR","password":"VARCHAR","externalId":"VARCHAR","trackConversion":"BOOLEAN","proxy":"BOOLEAN","title":"VARCHAR","description":"VARCHAR","image":"VARCHAR","utm_source":"VARCHAR","utm_medium":"VARCHAR","utm_campaign":"VARCHAR","utm_term":"VARCHAR","utm_content":"VARCHAR","rewrite":"BOOLEAN","doIndex":"BOOLEAN","flexible":"BOOLEAN","filled":"BOOLEAN","ios":"VARCHAR","android":"VARCHAR","useDisplayPage":"BOOLEAN","contentStatic":"VARCHAR","text":"VARCHAR","phone":"VARCHAR","whatsapp":{"number":"VARCHAR","message":"VARCHAR"},"logo":"VARCHAR","bgColor":"VARCHAR","fgColor":"VARCHAR","size":"DOUBLE","level":"VARCHAR","showLogo":"BOOLEAN","src":"VARCHAR","height":"DOUBLE","width":"DOUBLE","excavate":"BOOLEAN","publicStats":"BOOLEAN","lastClicked":"VARCHAR","leads":"BIGINT","sales":"BIGINT","saleAmount":"BIGINT","tagId":"VARCHAR","tags":[{"id":"VARCHAR","name":"VARCHAR","color":"VARCHAR"}],"folderId":"VARCHAR","comments":"VARCHAR","frameTextStyles":{"weight":"VARCHAR","style":"VARCHAR","family":"VARCHAR","size":"VARCHAR"},"notificationToken":"VARCHAR","preRedirection":"BOOLEAN","pageId":"VARCHAR","pageUrl":"VARCHAR","isFormMandatory":"BOOLEAN"}}}') AS parsed
  FROM codeqr_lines(['qrcode.scanned.ndjson'])
  WHERE json_valid(line)
);

INSERT INTO "qrcode_updated"
SELECT DISTINCT ON (parsed."id")
  parsed."id",
  parsed."event",
  TRY_CAST(upper(parsed."createdAt") AS TIMESTAMPTZ),
  "codeqr_QRCodeUpdatedData"(parsed."data"),
  "codeqr_qrcode_updated_rest"(body)
FROM (
  SELECT CAST(line AS JSON) AS body, from_json(line, '{"id":"VARCHAR","event":"VARCHAR","createdAt":"VARCHAR","data":{"qrcode":{"id":"VARCHAR","domain":"VARCHAR","key":"VARCHAR","archived":"BOOLEAN","static":"BOOLEAN","type":"VARCHAR","url":"VARCHAR","userId":"VARCHAR","projectId":"VARCHAR","scans":"BIGINT","shortLink":"VARCHAR","createdAt":"VARCHAR","updatedAt":"VARCHAR","expiresAt":"VARCHAR","expiredUrl":"VARCHAR","password":"VARCHAR","externalId":"VARCHAR","trackConversion":"BOOLEAN","proxy":"BOOLEAN","title":"VARCHAR","description":"VARCHAR","image":"VARCHAR","utm_source":"VARCHAR","utm_medium":"VARCHAR","utm_campaign":"VARCHAR","utm_term":"VARCHAR","utm_content":"VARCHAR","rewrite":"BOOLEAN","doIndex":"BOOLEAN","flexible":"BOOLEAN","filled":"BOOLEAN","ios":"VARCHAR","android":"VARCHAR","useDisplayPage":"BOOLEAN","contentStatic":"VARCHAR","text":"VARCHAR","phone":"VARCHAR","whatsapp":{"number":"VARCHAR","message":"VARCHAR"},"logo":"VARCHAR","bgColor":"VARCHAR","fgColor":"VARCHAR","size":"DOUBLE","level":"VARCHAR","showLogo":"BOOLEAN","src":"VARCHAR","height":"DOUBLE","width":"DOUBLE","excavate":"BOOLEAN","publicStats":"BOOLEAN","lastClicked":"VARCHAR","leads":"BIGINT","sales":"BIGINT","saleAmount":"BIGINT","tagId":"VARCHAR","tags":[{"id":"VARCHAR","name":"VARCHAR","color":"VARCHAR"}],"folderId":"VARCHAR","comments":"VARCHAR","frameTextStyles":{"weight":"VARCHAR","style":"VARCHAR","family":"VARCHAR","size":"VARCHAR"},"notificationToken":"VARCHAR","preRedirection":"BOOLEAN","pageId":"VARCHAR","pageUrl":"VARCHAR","isFormMandatory":"BOOLEAN"},"eventName":"VARCHAR"}}') AS parsed
  FROM codeqr_lines(['qrcode.updated.ndjson'])
  WHERE json_valid(line)
);

INSERT INTO "sale_created"
SELECT DISTINCT ON (parsed."id")
  parsed."id",
  parsed."event",
  TRY_CAST(upper(parsed."createdAt") AS TIMESTAMPTZ),
  "codeqr_SaleCreatedData"(parsed."data"),
  "codeqr_sale_created_rest"(body)
FROM (
  SELECT CAST(line AS JSON) AS body, from_json(line, '{"id":"VARCHAR","event":"VARCHAR","createdAt":"VARCHAR","data":{"eventName":"VARCHAR","customer":{"id":"VARCHAR","name":"VARCHAR","email":"VARCHAR","avatar":"VARCHAR","externalId":"VARCHAR","country":"VARCHAR","createdAt":"VARCHAR","link":{"id":"VARCHAR","domain":"VARCHAR","key":"VARCHAR","shortLink":"VARCHAR"}},"interaction":{"timestamp":"VARCHAR","clickId":"VARCHAR","id":"VARCHAR","url":"VARCHAR","ip":"VARCHAR","continent":"VARCHAR","country":"VARCHAR","city":"VARCHAR","device":"VARCHAR","browser":"VARCHAR","os":"VARCHAR","ua":"VARCHAR","bot":"BOOLEAN","qr":"BOOLEAN","referer":"VARCHAR","link_id":"VARCHAR","region":"VARCHAR","latitude":"VARCHAR","longitude":"VARCHAR","device_model":"VARCHAR","device_vendor":"VARCHAR","browser_version":"VARCHAR","os_version":"VARCHAR","engine":"VARCHAR","engine_version":"VARCHAR","cpu_architecture":"VARCHAR","referer_url":"VARCHAR","type":"VARCHAR","event_name":"VARCHAR"},"link":{"id":"VARCHAR","domain":"VARCHAR","key":"VARCHAR","externalId":"VARCHAR","url":"VARCHAR","trackConversion":"BOOLEAN","archived":"BOOLEAN","expiresAt":"VARCHAR","expiredUrl":"VARCHAR","password":"VARCHAR","proxy":"BOOLEAN","title":"VARCHAR","description":"VARCHAR","image":"VARCHAR","video":"VARCHAR","rewrite":"BOOLEAN","doIndex":"BOOLEAN","ios":"VARCHAR","android":"VARCHAR","publicStats":"BOOLEAN","tagId":"VARCHAR","tags":[{"id":"VARCHAR","name":"VARCHAR","color":"VARCHAR"}],"comments":"VARCHAR","shortLink":"VARCHAR","qrCode":"VARCHAR","utm_source":"VARCHAR","utm_medium":"VARCHAR","utm_campaign":"VARCHAR","utm_term":"VARCHAR","utm_content":"VARCHAR","userId":"VARCHAR","projectId":"VARCHAR","clicks":"BIGINT","lastClicked":"VARCHAR","leads":"BIGINT","sales":"BIGINT","saleAmount":"BIGINT","createdAt":"VARCHAR","updatedAt":"VARCHAR","flexible":"BOOLEAN","folderId":"VARCHAR","notificationToken":"VARCHAR","preRedirection":"BOOLEAN","pageId":"VARCHAR","pageUrl":"VARCHAR","isFormMandatory":"BOOLEAN","filled":"BOOLEAN","useAsTemplate":"BOOLEAN"},"qrcode":{"id":"VARCHAR","domain":"VARCHAR","key":"VARCHAR","archived":"BOOLEAN","static":"BOOLEAN","type":"VARCHAR","url":"VARCHAR","userId":"VARCHAR","projectId":"VARCHAR","scans":"BIGINT","shortLink":"VARCHAR","createdAt":"VARCHAR","updatedAt":"VARCHAR","expiresAt":"VARCHAR","expiredUrl":"VARCHAR","password":"VARCHAR","externalId":"VARCHAR","trackConversion":"BOOLEAN","proxy":"BOOLEAN","title":"VARCHAR","description":"VARCHAR","image":"VARCHAR","utm_source":"VARCHAR","utm_medium":"VARCHAR","utm_campaign":"VARCHAR","utm_term":"VARCHAR","utm_content":"VARCHAR","rewrite":"BOOLEAN","doIndex":"BOOLEAN","flexible":"BOOLEAN","filled":"BOOLEAN","ios":"VARCHAR","android":"VARCHAR","useDisplayPage":"BOOLEAN","contentStatic":"VARCHAR","text":"VARCHAR","phone":"VARCHAR","whatsapp":{"number":"VARCHAR","message":"VARCHAR"},"logo":"VARCHAR","bgColor":"VARCHAR","fgColor":"VARCHAR","size":"DOUBLE","level":"VARCHAR","showLogo":"BOOLEAN","src":"VARCHAR","height":"DOUBLE","width":"DOUBLE","excavate":"BOOLEAN","publicStats":"BOOLEAN","lastClicked":"VARCHAR","leads":"BIGINT","sales":"BIGINT","saleAmount":"BIGINT","tagId":"VARCHAR","tags":[{"id":"VARCHAR","name":"VARCHAR","color":"VARCHAR"}],"folderId":"VARCHAR","comments":"VARCHAR","frameTextStyles":{"weight":"VARCHAR","style":"VARCHAR","family":"VARCHAR","size":"VARCHAR"},"notificationToken":"VARCHAR","preRedirection":"BOOLEAN","pageId":"VARCHAR","pageUrl":"VARCHAR","isFormMandatory":"BOOLEAN"},"page":{"id":"VARCHAR","domain":"VARCHAR","key":"VARCHAR","name":"VARCHAR","type":"VARCHAR","projectId":"VARCHAR","userId":"VARCHAR","views":"BIGINT","createdAt":"VARCHAR","updatedAt":"VARCHAR","description":"VARCHAR","logo":"VARCHAR","image":"VARCHAR","imageBlurhash":"VARCHAR","externalId":"VARCHAR","trackConversion":"BOOLEAN","message404":"VARCHAR","pageTitle":"VARCHAR","pageSubtitle":"VARCHAR","heroButtonLink":"VARCHAR","heroButtonText":"VARCHAR","heroShowButton":"BOOLEAN","pageBackgroundType":"VARCHAR","pageFormType":"VARCHAR","inputStyle":"VARCHAR","buttonType":"VARCHAR","submitButtonType":"VARCHAR","fontFamily":"VARCHAR","fontColor":"VARCHAR","lastClicked":"VARCHAR","leads":"BIGINT","sales":"BIGINT","saleAmount":"BIGINT","publicStats":"BOOLEAN","hiddenLogo":"BOOLEAN","notificationToken":"VARCHAR","feedbacksCount":"BIGINT","thankYouTitle":"VARCHAR","thankYouDescription":"VARCHAR","thankYouRedirectUrl":"VARCHAR","url":"VARCHAR","folderId":"VARCHAR"},"sale":{"amount":"BIGINT","currency":"VARCHAR","paymentProcessor":"VARCHAR","invoiceId":"VARCHAR"}}}') AS parsed
  FROM codeqr_lines(['sale.created.ndjson'])
  WHERE json_valid(line)
);

INSERT INTO "unknown"
SELECT DISTINCT ON (parsed."id")
  parsed."id",
  parsed."event",
  TRY_CAST(upper(parsed."createdAt") AS TIMESTAMPTZ),
  "codeqr_unknown_rest"(body)
FROM (
  SELECT CAST(line AS JSON) AS body, from_json(line, '{"id":"VARCHAR","event":"VARCHAR","createdAt":"VARCHAR"}') AS parsed
  FROM codeqr_lines(['unknown.ndjson'])
  WHERE json_valid(line)
);

INSERT INTO "invalid"
SELECT parsed."source", NULL, parsed."position", parsed."event", parsed."path", parsed."keyword", parsed."message",
  coalesce(from_base64(parsed."rawBase64"), encode(parsed."raw"))
FROM (
  SELECT from_json(line, '{"source":"VARCHAR","position":"BIGINT","event":"VARCHAR","path":"VARCHAR","keyword":"VARCHAR","message":"VARCHAR","raw":"VARCHAR","rawBase64":"VARCHAR"}') AS parsed
  FROM codeqr_lines(['invalid.ndjson'])
);

INSERT INTO "invalid"
SELECT filename, NULL, NULL, NULL, '', 'json', 'is valid, but holds a text that DuckDB cannot', encode(line)
FROM codeqr_lines(['lead.created.ndjson', 'link.clicked.ndjson', 'link.created.ndjson', 'link.deleted.ndjson', 'link.updated.ndjson', 'page.created.ndjson', 'page.deleted.ndjson', 'page.updated.ndjson', 'page.visited.ndjson', 'partner.enrolled.ndjson', 'qrcode.created.ndjson', 'qrcode.deleted.ndjson', 'qrcode.scanned.ndjson', 'qrcode.updated.ndjson', 'sale.created.ndjson', 'unknown.ndjson'])
WHERE NOT json_valid(line);
