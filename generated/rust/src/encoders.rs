// Code generated from schemas/ by npm run generate. DO NOT EDIT.

use serde::{ser::SerializeMap, Serialize, Serializer};

use crate::types::*;

impl Serialize for Customer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("name", &self.name)?;
        if !self.email.is_absent() {
            map.serialize_entry("email", &self.email)?;
        }
        if !self.avatar.is_absent() {
            map.serialize_entry("avatar", &self.avatar)?;
        }
        if !self.external_id.is_absent() {
            map.serialize_entry("externalId", &self.external_id)?;
        }
        if !self.country.is_absent() {
            map.serialize_entry("country", &self.country)?;
        }
        if !self.created_at.is_absent() {
            let instant = self.created_at.value();
            let text = self.spellings.optional_text("createdAt", instant);
            map.serialize_entry("createdAt", &text)?;
        }
        if !self.link.is_absent() {
            map.serialize_entry("link", &self.link)?;
        }
        if !self.custom_fields.is_absent() {
            map.serialize_entry("customFields", &self.custom_fields)?;
        }
        for (name, value) in &self.extra {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Serialize for Interaction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(value) = &self.timestamp {
            map.serialize_entry("timestamp", &self.spellings.text("timestamp", value))?;
        }
        if let Some(value) = &self.click_id {
            map.serialize_entry("clickId", value)?;
        }
        if let Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        map.serialize_entry("url", &self.url)?;
        if !self.ip.is_absent() {
            map.serialize_entry("ip", &self.ip)?;
        }
        map.serialize_entry("continent", &self.continent)?;
        map.serialize_entry("country", &self.country)?;
        map.serialize_entry("city", &self.city)?;
        map.serialize_entry("device", &self.device)?;
        map.serialize_entry("browser", &self.browser)?;
        map.serialize_entry("os", &self.os)?;
        if !self.ua.is_absent() {
            map.serialize_entry("ua", &self.ua)?;
        }
        map.serialize_entry("bot", &self.bot)?;
        if let Some(value) = &self.qr {
            map.serialize_entry("qr", value)?;
        }
        map.serialize_entry("referer", &self.referer)?;
        if !self.link_id.is_absent() {
            map.serialize_entry("link_id", &self.link_id)?;
        }
        if !self.region.is_absent() {
            map.serialize_entry("region", &self.region)?;
        }
        if !self.latitude.is_absent() {
            map.serialize_entry("latitude", &self.latitude)?;
        }
        if !self.longitude.is_absent() {
            map.serialize_entry("longitude", &self.longitude)?;
        }
        if !self.device_model.is_absent() {
            map.serialize_entry("device_model", &self.device_model)?;
        }
        if !self.device_vendor.is_absent() {
            map.serialize_entry("device_vendor", &self.device_vendor)?;
        }
        if !self.browser_version.is_absent() {
            map.serialize_entry("browser_version", &self.browser_version)?;
        }
        if !self.os_version.is_absent() {
            map.serialize_entry("os_version", &self.os_version)?;
        }
        if !self.engine.is_absent() {
            map.serialize_entry("engine", &self.engine)?;
        }
        if !self.engine_version.is_absent() {
            map.serialize_entry("engine_version", &self.engine_version)?;
        }
        if !self.cpu_architecture.is_absent() {
            map.serialize_entry("cpu_architecture", &self.cpu_architecture)?;
        }
        if !self.referer_url.is_absent() {
            map.serialize_entry("referer_url", &self.referer_url)?;
        }
        if !self.interaction_type.is_absent() {
            map.serialize_entry("type", &self.interaction_type)?;
        }
        if !self.event_name.is_absent() {
            map.serialize_entry("event_name", &self.event_name)?;
        }
        for (name, value) in &self.extra {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Serialize for Link {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("domain", &self.domain)?;
        map.serialize_entry("key", &self.key)?;
        if !self.external_id.is_absent() {
            map.serialize_entry("externalId", &self.external_id)?;
        }
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("trackConversion", &self.track_conversion)?;
        map.serialize_entry("archived", &self.archived)?;
        if !self.expires_at.is_absent() {
            let instant = self.expires_at.value();
            let text = self.spellings.optional_text("expiresAt", instant);
            map.serialize_entry("expiresAt", &text)?;
        }
        map.serialize_entry("expiredUrl", &self.expired_url)?;
        map.serialize_entry("password", &self.password)?;
        map.serialize_entry("proxy", &self.proxy)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("image", &self.image)?;
        map.serialize_entry("video", &self.video)?;
        map.serialize_entry("rewrite", &self.rewrite)?;
        map.serialize_entry("doIndex", &self.do_index)?;
        map.serialize_entry("ios", &self.ios)?;
        map.serialize_entry("android", &self.android)?;
        map.serialize_entry("geo", &self.geo)?;
        map.serialize_entry("publicStats", &self.public_stats)?;
        if !self.tag_id.is_absent() {
            map.serialize_entry("tagId", &self.tag_id)?;
        }
        if !self.tags.is_absent() {
            map.serialize_entry("tags", &self.tags)?;
        }
        map.serialize_entry("comments", &self.comments)?;
        map.serialize_entry("shortLink", &self.short_link)?;
        map.serialize_entry("qrCode", &self.qr_code)?;
        map.serialize_entry("utm_source", &self.utm_source)?;
        map.serialize_entry("utm_medium", &self.utm_medium)?;
        map.serialize_entry("utm_campaign", &self.utm_campaign)?;
        map.serialize_entry("utm_term", &self.utm_term)?;
        map.serialize_entry("utm_content", &self.utm_content)?;
        if !self.user_id.is_absent() {
            map.serialize_entry("userId", &self.user_id)?;
        }
        map.serialize_entry("projectId", &self.project_id)?;
        map.serialize_entry("clicks", &self.clicks)?;
        if !self.last_clicked.is_absent() {
            let instant = self.last_clicked.value();
            let text = self.spellings.optional_text("lastClicked", instant);
            map.serialize_entry("lastClicked", &text)?;
        }
        map.serialize_entry("leads", &self.leads)?;
        map.serialize_entry("sales", &self.sales)?;
        map.serialize_entry("saleAmount", &self.sale_amount)?;
        let text = self.spellings.text("createdAt", &self.created_at);
        map.serialize_entry("createdAt", &text)?;
        let text = self.spellings.text("updatedAt", &self.updated_at);
        map.serialize_entry("updatedAt", &text)?;
        if !self.flexible.is_absent() {
            map.serialize_entry("flexible", &self.flexible)?;
        }
        if !self.rules.is_absent() {
            map.serialize_entry("rules", &self.rules)?;
        }
        if !self.folder_id.is_absent() {
            map.serialize_entry("folderId", &self.folder_id)?;
        }
        if !self.notification_token.is_absent() {
            map.serialize_entry("notificationToken", &self.notification_token)?;
        }
        if !self.pre_redirection.is_absent() {
            map.serialize_entry("preRedirection", &self.pre_redirection)?;
        }
        if !self.page_id.is_absent() {
            map.serialize_entry("pageId", &self.page_id)?;
        }
        if !self.page_url.is_absent() {
            map.serialize_entry("pageUrl", &self.page_url)?;
        }
        if !self.is_form_mandatory.is_absent() {
            map.serialize_entry("isFormMandatory", &self.is_form_mandatory)?;
        }
        if !self.filled.is_absent() {
            map.serialize_entry("filled", &self.filled)?;
        }
        if !self.use_as_template.is_absent() {
            map.serialize_entry("useAsTemplate", &self.use_as_template)?;
        }
        for (name, value) in &self.extra {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Serialize for QrCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("domain", &self.domain)?;
        map.serialize_entry("key", &self.key)?;
        if let Some(value) = &self.archived {
            map.serialize_entry("archived", value)?;
        }
        if let Some(value) = &self.qr_code_static {
            map.serialize_entry("static", value)?;
        }
        if let Some(value) = &self.qr_code_type {
            map.serialize_entry("type", value)?;
        }
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("userId", &self.user_id)?;
        map.serialize_entry("projectId", &self.project_id)?;
        map.serialize_entry("scans", &self.scans)?;
        if let Some(value) = &self.short_link {
            map.serialize_entry("shortLink", value)?;
        }
        if let Some(value) = &self.created_at {
            map.serialize_entry("createdAt", &self.spellings.text("createdAt", value))?;
        }
        if let Some(value) = &self.updated_at {
            map.serialize_entry("updatedAt", &self.spellings.text("updatedAt", value))?;
        }
        if !self.expires_at.is_absent() {
            let instant = self.expires_at.value();
            let text = self.spellings.optional_text("expiresAt", instant);
            map.serialize_entry("expiresAt", &text)?;
        }
        if !self.expired_url.is_absent() {
            map.serialize_entry("expiredUrl", &self.expired_url)?;
        }
        if !self.password.is_absent() {
            map.serialize_entry("password", &self.password)?;
        }
        if !self.external_id.is_absent() {
            map.serialize_entry("externalId", &self.external_id)?;
        }
        if !self.track_conversion.is_absent() {
            map.serialize_entry("trackConversion", &self.track_conversion)?;
        }
        if !self.proxy.is_absent() {
            map.serialize_entry("proxy", &self.proxy)?;
        }
        if !self.title.is_absent() {
            map.serialize_entry("title", &self.title)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        if !self.image.is_absent() {
            map.serialize_entry("image", &self.image)?;
        }
        if !self.utm_source.is_absent() {
            map.serialize_entry("utm_source", &self.utm_source)?;
        }
        if !self.utm_medium.is_absent() {
            map.serialize_entry("utm_medium", &self.utm_medium)?;
        }
        if !self.utm_campaign.is_absent() {
            map.serialize_entry("utm_campaign", &self.utm_campaign)?;
        }
        if !self.utm_term.is_absent() {
            map.serialize_entry("utm_term", &self.utm_term)?;
        }
        if !self.utm_content.is_absent() {
            map.serialize_entry("utm_content", &self.utm_content)?;
        }
        if !self.rewrite.is_absent() {
            map.serialize_entry("rewrite", &self.rewrite)?;
        }
        if !self.do_index.is_absent() {
            map.serialize_entry("doIndex", &self.do_index)?;
        }
        if !self.flexible.is_absent() {
            map.serialize_entry("flexible", &self.flexible)?;
        }
        if !self.filled.is_absent() {
            map.serialize_entry("filled", &self.filled)?;
        }
        if !self.ios.is_absent() {
            map.serialize_entry("ios", &self.ios)?;
        }
        if !self.android.is_absent() {
            map.serialize_entry("android", &self.android)?;
        }
        if !self.geo.is_absent() {
            map.serialize_entry("geo", &self.geo)?;
        }
        if !self.rules.is_absent() {
            map.serialize_entry("rules", &self.rules)?;
        }
        if !self.use_display_page.is_absent() {
            map.serialize_entry("useDisplayPage", &self.use_display_page)?;
        }
        if !self.content_static.is_absent() {
            map.serialize_entry("contentStatic", &self.content_static)?;
        }
        if !self.text.is_absent() {
            map.serialize_entry("text", &self.text)?;
        }
        if !self.email.is_absent() {
            map.serialize_entry("email", &self.email)?;
        }
        if !self.wifi.is_absent() {
            map.serialize_entry("wifi", &self.wifi)?;
        }
        if !self.phone.is_absent() {
            map.serialize_entry("phone", &self.phone)?;
        }
        if !self.vcard.is_absent() {
            map.serialize_entry("vcard", &self.vcard)?;
        }
        if !self.crypto.is_absent() {
            map.serialize_entry("crypto", &self.crypto)?;
        }
        if !self.sms.is_absent() {
            map.serialize_entry("sms", &self.sms)?;
        }
        if !self.whatsapp.is_absent() {
            map.serialize_entry("whatsapp", &self.whatsapp)?;
        }
        if !self.facetime.is_absent() {
            map.serialize_entry("facetime", &self.facetime)?;
        }
        if !self.latlog.is_absent() {
            map.serialize_entry("latlog", &self.latlog)?;
        }
        if !self.logo.is_absent() {
            map.serialize_entry("logo", &self.logo)?;
        }
        if !self.bg_color.is_absent() {
            map.serialize_entry("bgColor", &self.bg_color)?;
        }
        if !self.fg_color.is_absent() {
            map.serialize_entry("fgColor", &self.fg_color)?;
        }
        if !self.size.is_absent() {
            map.serialize_entry("size", &self.size)?;
        }
        if !self.level.is_absent() {
            map.serialize_entry("level", &self.level)?;
        }
        if !self.show_logo.is_absent() {
            map.serialize_entry("showLogo", &self.show_logo)?;
        }
        if !self.src.is_absent() {
            map.serialize_entry("src", &self.src)?;
        }
        if !self.height.is_absent() {
            map.serialize_entry("height", &self.height)?;
        }
        if !self.width.is_absent() {
            map.serialize_entry("width", &self.width)?;
        }
        if !self.excavate.is_absent() {
            map.serialize_entry("excavate", &self.excavate)?;
        }
        if !self.public_stats.is_absent() {
            map.serialize_entry("publicStats", &self.public_stats)?;
        }
        if !self.last_clicked.is_absent() {
            let instant = self.last_clicked.value();
            let text = self.spellings.optional_text("lastClicked", instant);
            map.serialize_entry("lastClicked", &text)?;
        }
        if !self.leads.is_absent() {
            map.serialize_entry("leads", &self.leads)?;
        }
        if !self.sales.is_absent() {
            map.serialize_entry("sales", &self.sales)?;
        }
        if !self.sale_amount.is_absent() {
            map.serialize_entry("saleAmount", &self.sale_amount)?;
        }
        if !self.tag_id.is_absent() {
            map.serialize_entry("tagId", &self.tag_id)?;
        }
        if !self.tags.is_absent() {
            map.serialize_entry("tags", &self.tags)?;
        }
        if !self.folder_id.is_absent() {
            map.serialize_entry("folderId", &self.folder_id)?;
        }
        if !self.comments.is_absent() {
            map.serialize_entry("comments", &self.comments)?;
        }
        if !self.frame_text_styles.is_absent() {
            map.serialize_entry("frameTextStyles", &self.frame_text_styles)?;
        }
        if !self.notification_token.is_absent() {
            map.serialize_entry("notificationToken", &self.notification_token)?;
        }
        if !self.pre_redirection.is_absent() {
            map.serialize_entry("preRedirection", &self.pre_redirection)?;
        }
        if !self.page_id.is_absent() {
            map.serialize_entry("pageId", &self.page_id)?;
        }
        if !self.page_url.is_absent() {
            map.serialize_entry("pageUrl", &self.page_url)?;
        }
        if !self.is_form_mandatory.is_absent() {
            map.serialize_entry("isFormMandatory", &self.is_form_mandatory)?;
        }
        for (name, value) in &self.extra {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Serialize for Page {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("domain", &self.domain)?;
        map.serialize_entry("key", &self.key)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("type", &self.page_type)?;
        map.serialize_entry("projectId", &self.project_id)?;
        map.serialize_entry("userId", &self.user_id)?;
        map.serialize_entry("views", &self.views)?;
        if let Some(value) = &self.created_at {
            map.serialize_entry("createdAt", &self.spellings.text("createdAt", value))?;
        }
        if let Some(value) = &self.updated_at {
            map.serialize_entry("updatedAt", &self.spellings.text("updatedAt", value))?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        if !self.logo.is_absent() {
            map.serialize_entry("logo", &self.logo)?;
        }
        if !self.image.is_absent() {
            map.serialize_entry("image", &self.image)?;
        }
        if !self.image_blurhash.is_absent() {
            map.serialize_entry("imageBlurhash", &self.image_blurhash)?;
        }
        if !self.external_id.is_absent() {
            map.serialize_entry("externalId", &self.external_id)?;
        }
        if !self.track_conversion.is_absent() {
            map.serialize_entry("trackConversion", &self.track_conversion)?;
        }
        if !self.message404.is_absent() {
            map.serialize_entry("message404", &self.message404)?;
        }
        if !self.page_title.is_absent() {
            map.serialize_entry("pageTitle", &self.page_title)?;
        }
        if !self.page_subtitle.is_absent() {
            map.serialize_entry("pageSubtitle", &self.page_subtitle)?;
        }
        if !self.hero_button_link.is_absent() {
            map.serialize_entry("heroButtonLink", &self.hero_button_link)?;
        }
        if !self.hero_button_text.is_absent() {
            map.serialize_entry("heroButtonText", &self.hero_button_text)?;
        }
        if !self.hero_show_button.is_absent() {
            map.serialize_entry("heroShowButton", &self.hero_show_button)?;
        }
        if !self.page_background_type.is_absent() {
            map.serialize_entry("pageBackgroundType", &self.page_background_type)?;
        }
        if !self.page_background_styles.is_absent() {
            map.serialize_entry("pageBackgroundStyles", &self.page_background_styles)?;
        }
        if !self.page_form_type.is_absent() {
            map.serialize_entry("pageFormType", &self.page_form_type)?;
        }
        if !self.page_from_styles.is_absent() {
            map.serialize_entry("pageFromStyles", &self.page_from_styles)?;
        }
        if !self.input_style.is_absent() {
            map.serialize_entry("inputStyle", &self.input_style)?;
        }
        if !self.button_type.is_absent() {
            map.serialize_entry("buttonType", &self.button_type)?;
        }
        if !self.button_styles.is_absent() {
            map.serialize_entry("buttonStyles", &self.button_styles)?;
        }
        if !self.submit_button_type.is_absent() {
            map.serialize_entry("submitButtonType", &self.submit_button_type)?;
        }
        if !self.submit_button_styles.is_absent() {
            map.serialize_entry("submitButtonStyles", &self.submit_button_styles)?;
        }
        if !self.font_family.is_absent() {
            map.serialize_entry("fontFamily", &self.font_family)?;
        }
        if !self.font_color.is_absent() {
            map.serialize_entry("fontColor", &self.font_color)?;
        }
        if !self.items.is_absent() {
            map.serialize_entry("items", &self.items)?;
        }
        if !self.last_clicked.is_absent() {
            let instant = self.last_clicked.value();
            let text = self.spellings.optional_text("lastClicked", instant);
            map.serialize_entry("lastClicked", &text)?;
        }
        if !self.leads.is_absent() {
            map.serialize_entry("leads", &self.leads)?;
        }
        if !self.sales.is_absent() {
            map.serialize_entry("sales", &self.sales)?;
        }
        if !self.sale_amount.is_absent() {
            map.serialize_entry("saleAmount", &self.sale_amount)?;
        }
        if !self.public_stats.is_absent() {
            map.serialize_entry("publicStats", &self.public_stats)?;
        }
        if !self.hidden_logo.is_absent() {
            map.serialize_entry("hiddenLogo", &self.hidden_logo)?;
        }
        if !self.notification_token.is_absent() {
            map.serialize_entry("notificationToken", &self.notification_token)?;
        }
        if !self.social_media_links.is_absent() {
            map.serialize_entry("socialMediaLinks", &self.social_media_links)?;
        }
        if !self.feedbacks_count.is_absent() {
            map.serialize_entry("feedbacksCount", &self.feedbacks_count)?;
        }
        if !self.thank_you_title.is_absent() {
            map.serialize_entry("thankYouTitle", &self.thank_you_title)?;
        }
        if !self.thank_you_description.is_absent() {
            map.serialize_entry("thankYouDescription", &self.thank_you_description)?;
        }
        if !self.thank_you_redirect_url.is_absent() {
            map.serialize_entry("thankYouRedirectUrl", &self.thank_you_redirect_url)?;
        }
        if !self.url.is_absent() {
            map.serialize_entry("url", &self.url)?;
        }
        if !self.folder_id.is_absent() {
            map.serialize_entry("folderId", &self.folder_id)?;
        }
        for (name, value) in &self.extra {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Serialize for Partner {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("email", &self.email)?;
        map.serialize_entry("image", &self.image)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("country", &self.country)?;
        let instant = self.payouts_enabled_at.as_ref();
        let text = self.spellings.optional_text("payoutsEnabledAt", instant);
        map.serialize_entry("payoutsEnabledAt", &text)?;
        let text = self.spellings.text("createdAt", &self.created_at);
        map.serialize_entry("createdAt", &text)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("programId", &self.program_id)?;
        map.serialize_entry("tenantId", &self.tenant_id)?;
        map.serialize_entry("links", &self.links)?;
        map.serialize_entry("clicks", &self.clicks)?;
        map.serialize_entry("leads", &self.leads)?;
        map.serialize_entry("sales", &self.sales)?;
        map.serialize_entry("saleAmount", &self.sale_amount)?;
        map.serialize_entry("earnings", &self.earnings)?;
        map.serialize_entry("applicationId", &self.application_id)?;
        if !self.event_name.is_absent() {
            map.serialize_entry("eventName", &self.event_name)?;
        }
        for (name, value) in &self.extra {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Serialize for LeadCreatedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("event", &self.event)?;
        let text = self.spellings.text("createdAt", &self.created_at);
        map.serialize_entry("createdAt", &text)?;
        map.serialize_entry("data", &self.data)?;
        for (name, value) in &self.extra {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Serialize for LinkClickedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("event", &self.event)?;
        let text = self.spellings.text("createdAt", &self.created_at);
        map.serialize_entry("createdAt", &text)?;
        map.serialize_entry("data", &self.data)?;
        for (name, value) in &self.extra {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Serialize for LinkCreatedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("event", &self.event)?;
        let text = self.spellings.text("createdAt", &self.created_at);
        map.serialize_entry("createdAt", &text)?;
        map.serialize_entry("data", &self.data)?;
        for (name, value) in &self.extra {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Serialize for LinkDeletedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("event", &self.event)?;
        let text = self.spellings.text("createdAt", &self.created_at);
        map.serialize_entry("createdAt", &text)?;
        map.serialize_entry("data", &self.data)?;
        for (name, value) in &self.extra {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Serialize for LinkUpdatedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("event", &self.event)?;
        let text = self.spellings.text("createdAt", &self.created_at);
        map.serialize_entry("createdAt", &text)?;
        map.serialize_entry("data", &self.data)?;
        for (name, value) in &self.extra {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Serialize for PageCreatedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("event", &self.event)?;
        let text = self.spellings.text("createdAt", &self.created_at);
        map.serialize_entry("createdAt", &text)?;
        map.serialize_entry("data", &self.data)?;
        for (name, value) in &self.extra {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Serialize for PageDeletedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("event", &self.event)?;
        let text = self.spellings.text("createdAt", &self.created_at);
        map.serialize_entry("createdAt", &text)?;
        map.serialize_entry("data", &self.data)?;
        for (name, value) in &self.extra {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Serialize for PageUpdatedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("event", &self.event)?;
        let text = self.spellings.text("createdAt", &self.created_at);
        map.serialize_entry("createdAt", &text)?;
        map.serialize_entry("data", &self.data)?;
        for (name, value) in &self.extra {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Serialize for PageVisitedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("event", &self.event)?;
        let text = self.spellings.text("createdAt", &self.created_at);
        map.serialize_entry("createdAt", &text)?;
        map.serialize_entry("data", &self.data)?;
        for (name, value) in &self.extra {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Serialize for PartnerEnrolledEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("event", &self.event)?;
        let text = self.spellings.text("createdAt", &self.created_at);
        map.serialize_entry("createdAt", &text)?;
        map.serialize_entry("data", &self.data)?;
        for (name, value) in &self.extra {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Serialize for QrCodeCreatedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("event", &self.event)?;
        let text = self.spellings.text("createdAt", &self.created_at);
        map.serialize_entry("createdAt", &text)?;
        map.serialize_entry("data", &self.data)?;
        for (name, value) in &self.extra {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Serialize for QrCodeDeletedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("event", &self.event)?;
        let text = self.spellings.text("createdAt", &self.created_at);
        map.serialize_entry("createdAt", &text)?;
        map.serialize_entry("data", &self.data)?;
        for (name, value) in &self.extra {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Serialize for QrCodeScannedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("event", &self.event)?;
        let text = self.spellings.text("createdAt", &self.created_at);
        map.serialize_entry("createdAt", &text)?;
        map.serialize_entry("data", &self.data)?;
        for (name, value) in &self.extra {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Serialize for QrCodeUpdatedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("event", &self.event)?;
        let text = self.spellings.text("createdAt", &self.created_at);
        map.serialize_entry("createdAt", &text)?;
        map.serialize_entry("data", &self.data)?;
        for (name, value) in &self.extra {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Serialize for SaleCreatedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("event", &self.event)?;
        let text = self.spellings.text("createdAt", &self.created_at);
        map.serialize_entry("createdAt", &text)?;
        map.serialize_entry("data", &self.data)?;
        for (name, value) in &self.extra {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}
