// Code generated from schemas/ by npm run generate. DO NOT EDIT.

use serde_json::Value;

use crate::decode::{Decode, Object};
use crate::invalid::Issue;
use crate::raw::Raw;
use crate::types::*;

impl Decode for CustomerLink {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        Ok(Self {
            id: object.field("id")?,
            domain: object.field("domain")?,
            key: object.field("key")?,
            short_link: object.field("shortLink")?,
            extra: object.rest(),
        })
    }
}

impl Decode for Customer {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["id", "name"])?;
        Ok(Self {
            spellings: object.spellings(&["createdAt"]),
            id: object.required("id")?,
            name: object.required("name")?,
            email: object.field("email")?,
            avatar: object.field("avatar")?,
            external_id: object.field("externalId")?,
            country: object.field("country")?,
            created_at: object.field("createdAt")?,
            link: object.field("link")?,
            custom_fields: object.field("customFields")?,
            extra: object.rest(),
        })
    }
}

impl Decode for Interaction {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&[
            "url",
            "continent",
            "country",
            "city",
            "device",
            "browser",
            "os",
            "bot",
            "referer",
        ])?;
        Ok(Self {
            spellings: object.spellings(&["timestamp"]),
            timestamp: object.optional("timestamp")?,
            click_id: object.optional("clickId")?,
            id: object.optional("id")?,
            url: object.required("url")?,
            ip: object.field("ip")?,
            continent: object.required("continent")?,
            country: object.required("country")?,
            city: object.required("city")?,
            device: object.required("device")?,
            browser: object.required("browser")?,
            os: object.required("os")?,
            ua: object.field("ua")?,
            bot: object.required("bot")?,
            qr: object.optional("qr")?,
            referer: object.required("referer")?,
            link_id: object.field("link_id")?,
            region: object.field("region")?,
            latitude: object.field("latitude")?,
            longitude: object.field("longitude")?,
            device_model: object.field("device_model")?,
            device_vendor: object.field("device_vendor")?,
            browser_version: object.field("browser_version")?,
            os_version: object.field("os_version")?,
            engine: object.field("engine")?,
            engine_version: object.field("engine_version")?,
            cpu_architecture: object.field("cpu_architecture")?,
            referer_url: object.field("referer_url")?,
            interaction_type: object.field("type")?,
            event_name: object.field("event_name")?,
            extra: object.rest(),
        })
    }
}

impl Decode for Tag {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["id", "name", "color"])?;
        Ok(Self {
            id: object.required("id")?,
            name: object.required("name")?,
            color: object.required("color")?,
            extra: object.rest(),
        })
    }
}

impl Decode for Link {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&[
            "id",
            "domain",
            "key",
            "url",
            "trackConversion",
            "archived",
            "expiredUrl",
            "password",
            "proxy",
            "title",
            "description",
            "image",
            "video",
            "rewrite",
            "doIndex",
            "ios",
            "android",
            "geo",
            "publicStats",
            "comments",
            "shortLink",
            "qrCode",
            "utm_source",
            "utm_medium",
            "utm_campaign",
            "utm_term",
            "utm_content",
            "projectId",
            "clicks",
            "leads",
            "sales",
            "saleAmount",
            "createdAt",
            "updatedAt",
        ])?;
        Ok(Self {
            spellings: object.spellings(&["expiresAt", "lastClicked", "createdAt", "updatedAt"]),
            id: object.required("id")?,
            domain: object.required("domain")?,
            key: object.required("key")?,
            external_id: object.field("externalId")?,
            url: object.required("url")?,
            track_conversion: object.required("trackConversion")?,
            archived: object.required("archived")?,
            expires_at: object.field("expiresAt")?,
            expired_url: object.required("expiredUrl")?,
            password: object.required("password")?,
            proxy: object.required("proxy")?,
            title: object.required("title")?,
            description: object.required("description")?,
            image: object.required("image")?,
            video: object.required("video")?,
            rewrite: object.required("rewrite")?,
            do_index: object.required("doIndex")?,
            ios: object.required("ios")?,
            android: object.required("android")?,
            geo: object.required("geo")?,
            public_stats: object.required("publicStats")?,
            tag_id: object.field("tagId")?,
            tags: object.field("tags")?,
            comments: object.required("comments")?,
            short_link: object.required("shortLink")?,
            qr_code: object.required("qrCode")?,
            utm_source: object.required("utm_source")?,
            utm_medium: object.required("utm_medium")?,
            utm_campaign: object.required("utm_campaign")?,
            utm_term: object.required("utm_term")?,
            utm_content: object.required("utm_content")?,
            user_id: object.field("userId")?,
            project_id: object.required("projectId")?,
            clicks: object.required("clicks")?,
            last_clicked: object.field("lastClicked")?,
            leads: object.required("leads")?,
            sales: object.required("sales")?,
            sale_amount: object.required("saleAmount")?,
            created_at: object.required("createdAt")?,
            updated_at: object.required("updatedAt")?,
            flexible: object.field("flexible")?,
            rules: object.field("rules")?,
            folder_id: object.field("folderId")?,
            notification_token: object.field("notificationToken")?,
            pre_redirection: object.field("preRedirection")?,
            page_id: object.field("pageId")?,
            page_url: object.field("pageUrl")?,
            is_form_mandatory: object.field("isFormMandatory")?,
            filled: object.field("filled")?,
            use_as_template: object.field("useAsTemplate")?,
            extra: object.rest(),
        })
    }
}

impl Decode for QrCodeWhatsApp {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        Ok(Self {
            number: object.field("number")?,
            message: object.field("message")?,
            extra: object.rest(),
        })
    }
}

impl Decode for QrCodeFrameTextStyles {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        Ok(Self {
            weight: object.field("weight")?,
            style: object.field("style")?,
            family: object.field("family")?,
            size: object.field("size")?,
            extra: object.rest(),
        })
    }
}

impl Decode for QrCode {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["id", "domain", "key", "url", "userId", "projectId", "scans"])?;
        Ok(Self {
            spellings: object.spellings(&["createdAt", "updatedAt", "expiresAt", "lastClicked"]),
            id: object.required("id")?,
            domain: object.required("domain")?,
            key: object.required("key")?,
            archived: object.optional("archived")?,
            qr_code_static: object.optional("static")?,
            qr_code_type: object.optional("type")?,
            url: object.required("url")?,
            user_id: object.required("userId")?,
            project_id: object.required("projectId")?,
            scans: object.required("scans")?,
            short_link: object.optional("shortLink")?,
            created_at: object.optional("createdAt")?,
            updated_at: object.optional("updatedAt")?,
            expires_at: object.field("expiresAt")?,
            expired_url: object.field("expiredUrl")?,
            password: object.field("password")?,
            external_id: object.field("externalId")?,
            track_conversion: object.field("trackConversion")?,
            proxy: object.field("proxy")?,
            title: object.field("title")?,
            description: object.field("description")?,
            image: object.field("image")?,
            utm_source: object.field("utm_source")?,
            utm_medium: object.field("utm_medium")?,
            utm_campaign: object.field("utm_campaign")?,
            utm_term: object.field("utm_term")?,
            utm_content: object.field("utm_content")?,
            rewrite: object.field("rewrite")?,
            do_index: object.field("doIndex")?,
            flexible: object.field("flexible")?,
            filled: object.field("filled")?,
            ios: object.field("ios")?,
            android: object.field("android")?,
            geo: object.field("geo")?,
            rules: object.field("rules")?,
            use_display_page: object.field("useDisplayPage")?,
            content_static: object.field("contentStatic")?,
            text: object.field("text")?,
            email: object.field("email")?,
            wifi: object.field("wifi")?,
            phone: object.field("phone")?,
            vcard: object.field("vcard")?,
            crypto: object.field("crypto")?,
            sms: object.field("sms")?,
            whatsapp: object.field("whatsapp")?,
            facetime: object.field("facetime")?,
            latlog: object.field("latlog")?,
            logo: object.field("logo")?,
            bg_color: object.field("bgColor")?,
            fg_color: object.field("fgColor")?,
            size: object.field("size")?,
            level: object.field("level")?,
            show_logo: object.field("showLogo")?,
            src: object.field("src")?,
            height: object.field("height")?,
            width: object.field("width")?,
            excavate: object.field("excavate")?,
            public_stats: object.field("publicStats")?,
            last_clicked: object.field("lastClicked")?,
            leads: object.field("leads")?,
            sales: object.field("sales")?,
            sale_amount: object.field("saleAmount")?,
            tag_id: object.field("tagId")?,
            tags: object.field("tags")?,
            folder_id: object.field("folderId")?,
            comments: object.field("comments")?,
            frame_text_styles: object.field("frameTextStyles")?,
            notification_token: object.field("notificationToken")?,
            pre_redirection: object.field("preRedirection")?,
            page_id: object.field("pageId")?,
            page_url: object.field("pageUrl")?,
            is_form_mandatory: object.field("isFormMandatory")?,
            extra: object.rest(),
        })
    }
}

impl Decode for Page {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&[
            "id",
            "domain",
            "key",
            "name",
            "type",
            "projectId",
            "userId",
            "views",
        ])?;
        Ok(Self {
            spellings: object.spellings(&["createdAt", "updatedAt", "lastClicked"]),
            id: object.required("id")?,
            domain: object.required("domain")?,
            key: object.required("key")?,
            name: object.required("name")?,
            page_type: object.required("type")?,
            project_id: object.required("projectId")?,
            user_id: object.required("userId")?,
            views: object.required("views")?,
            created_at: object.optional("createdAt")?,
            updated_at: object.optional("updatedAt")?,
            description: object.field("description")?,
            logo: object.field("logo")?,
            image: object.field("image")?,
            image_blurhash: object.field("imageBlurhash")?,
            external_id: object.field("externalId")?,
            track_conversion: object.field("trackConversion")?,
            message404: object.field("message404")?,
            page_title: object.field("pageTitle")?,
            page_subtitle: object.field("pageSubtitle")?,
            hero_button_link: object.field("heroButtonLink")?,
            hero_button_text: object.field("heroButtonText")?,
            hero_show_button: object.field("heroShowButton")?,
            page_background_type: object.field("pageBackgroundType")?,
            page_background_styles: object.field("pageBackgroundStyles")?,
            page_form_type: object.field("pageFormType")?,
            page_from_styles: object.field("pageFromStyles")?,
            input_style: object.field("inputStyle")?,
            button_type: object.field("buttonType")?,
            button_styles: object.field("buttonStyles")?,
            submit_button_type: object.field("submitButtonType")?,
            submit_button_styles: object.field("submitButtonStyles")?,
            font_family: object.field("fontFamily")?,
            font_color: object.field("fontColor")?,
            items: object.field("items")?,
            last_clicked: object.field("lastClicked")?,
            leads: object.field("leads")?,
            sales: object.field("sales")?,
            sale_amount: object.field("saleAmount")?,
            public_stats: object.field("publicStats")?,
            hidden_logo: object.field("hiddenLogo")?,
            notification_token: object.field("notificationToken")?,
            social_media_links: object.field("socialMediaLinks")?,
            feedbacks_count: object.field("feedbacksCount")?,
            thank_you_title: object.field("thankYouTitle")?,
            thank_you_description: object.field("thankYouDescription")?,
            thank_you_redirect_url: object.field("thankYouRedirectUrl")?,
            url: object.field("url")?,
            folder_id: object.field("folderId")?,
            extra: object.rest(),
        })
    }
}

impl Decode for LeadCreatedData {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["customer", "interaction"])?;
        Ok(Self {
            event_name: object.optional("eventName")?,
            customer: object.required("customer")?,
            interaction: object.required("interaction")?,
            link: object.optional("link")?,
            qrcode: object.optional("qrcode")?,
            page: object.optional("page")?,
            extra: object.rest(),
        })
    }
}

impl Decode for LinkClickedData {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["interaction", "link"])?;
        Ok(Self {
            event_name: object.optional("eventName")?,
            interaction: object.required("interaction")?,
            link: object.required("link")?,
            extra: object.rest(),
        })
    }
}

impl Decode for PageCreatedData {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["page"])?;
        Ok(Self {
            page: object.required("page")?,
            event_name: object.field("eventName")?,
            extra: object.rest(),
        })
    }
}

impl Decode for PageDeletedData {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["page"])?;
        Ok(Self {
            page: object.required("page")?,
            event_name: object.field("eventName")?,
            extra: object.rest(),
        })
    }
}

impl Decode for PageUpdatedData {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["page"])?;
        Ok(Self {
            page: object.required("page")?,
            event_name: object.field("eventName")?,
            extra: object.rest(),
        })
    }
}

impl Decode for PageVisitedData {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["interaction"])?;
        Ok(Self {
            event_name: object.optional("eventName")?,
            interaction: object.required("interaction")?,
            page: object.optional("page")?,
            extra: object.rest(),
        })
    }
}

impl Decode for PartnerLink {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&[
            "id",
            "domain",
            "key",
            "shortLink",
            "url",
            "clicks",
            "leads",
            "sales",
            "saleAmount",
        ])?;
        Ok(Self {
            id: object.required("id")?,
            domain: object.required("domain")?,
            key: object.required("key")?,
            short_link: object.required("shortLink")?,
            url: object.required("url")?,
            clicks: object.required("clicks")?,
            leads: object.required("leads")?,
            sales: object.required("sales")?,
            sale_amount: object.required("saleAmount")?,
            extra: object.rest(),
        })
    }
}

impl Decode for Partner {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&[
            "id",
            "name",
            "email",
            "image",
            "description",
            "country",
            "payoutsEnabledAt",
            "createdAt",
            "status",
            "programId",
            "tenantId",
            "links",
            "clicks",
            "leads",
            "sales",
            "saleAmount",
            "earnings",
            "applicationId",
        ])?;
        Ok(Self {
            spellings: object.spellings(&["payoutsEnabledAt", "createdAt"]),
            id: object.required("id")?,
            name: object.required("name")?,
            email: object.required("email")?,
            image: object.required("image")?,
            description: object.required("description")?,
            country: object.required("country")?,
            payouts_enabled_at: object.required("payoutsEnabledAt")?,
            created_at: object.required("createdAt")?,
            status: object.required("status")?,
            program_id: object.required("programId")?,
            tenant_id: object.required("tenantId")?,
            links: object.required("links")?,
            clicks: object.required("clicks")?,
            leads: object.required("leads")?,
            sales: object.required("sales")?,
            sale_amount: object.required("saleAmount")?,
            earnings: object.required("earnings")?,
            application_id: object.required("applicationId")?,
            event_name: object.field("eventName")?,
            extra: object.rest(),
        })
    }
}

impl Decode for QrCodeCreatedData {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["qrcode"])?;
        Ok(Self {
            qrcode: object.required("qrcode")?,
            event_name: object.field("eventName")?,
            extra: object.rest(),
        })
    }
}

impl Decode for QrCodeDeletedData {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["qrcode"])?;
        Ok(Self {
            qrcode: object.required("qrcode")?,
            event_name: object.field("eventName")?,
            extra: object.rest(),
        })
    }
}

impl Decode for QrCodeScannedData {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["interaction", "qrcode"])?;
        Ok(Self {
            event_name: object.optional("eventName")?,
            interaction: object.required("interaction")?,
            qrcode: object.required("qrcode")?,
            extra: object.rest(),
        })
    }
}

impl Decode for QrCodeUpdatedData {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["qrcode"])?;
        Ok(Self {
            qrcode: object.required("qrcode")?,
            event_name: object.field("eventName")?,
            extra: object.rest(),
        })
    }
}

impl Decode for Sale {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["amount", "currency"])?;
        Ok(Self {
            amount: object.required("amount")?,
            currency: object.required("currency")?,
            payment_processor: object.optional("paymentProcessor")?,
            invoice_id: object.field("invoiceId")?,
            extra: object.rest(),
        })
    }
}

impl Decode for SaleCreatedData {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["customer", "sale"])?;
        Ok(Self {
            event_name: object.optional("eventName")?,
            customer: object.required("customer")?,
            interaction: object.optional("interaction")?,
            link: object.optional("link")?,
            qrcode: object.optional("qrcode")?,
            page: object.optional("page")?,
            sale: object.required("sale")?,
            extra: object.rest(),
        })
    }
}

impl Decode for LeadCreatedEvent {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["id", "event", "createdAt", "data"])?;
        Ok(Self {
            spellings: object.spellings(&["createdAt"]),
            id: object.required("id")?,
            event: object.required("event")?,
            created_at: object.required("createdAt")?,
            data: object.required("data")?,
            extra: object.rest(),
            raw: Raw::default(),
        })
    }
}

impl Decode for LinkClickedEvent {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["id", "event", "createdAt", "data"])?;
        Ok(Self {
            spellings: object.spellings(&["createdAt"]),
            id: object.required("id")?,
            event: object.required("event")?,
            created_at: object.required("createdAt")?,
            data: object.required("data")?,
            extra: object.rest(),
            raw: Raw::default(),
        })
    }
}

impl Decode for LinkCreatedEvent {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["id", "event", "createdAt", "data"])?;
        Ok(Self {
            spellings: object.spellings(&["createdAt"]),
            id: object.required("id")?,
            event: object.required("event")?,
            created_at: object.required("createdAt")?,
            data: object.required("data")?,
            extra: object.rest(),
            raw: Raw::default(),
        })
    }
}

impl Decode for LinkDeletedEvent {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["id", "event", "createdAt", "data"])?;
        Ok(Self {
            spellings: object.spellings(&["createdAt"]),
            id: object.required("id")?,
            event: object.required("event")?,
            created_at: object.required("createdAt")?,
            data: object.required("data")?,
            extra: object.rest(),
            raw: Raw::default(),
        })
    }
}

impl Decode for LinkUpdatedEvent {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["id", "event", "createdAt", "data"])?;
        Ok(Self {
            spellings: object.spellings(&["createdAt"]),
            id: object.required("id")?,
            event: object.required("event")?,
            created_at: object.required("createdAt")?,
            data: object.required("data")?,
            extra: object.rest(),
            raw: Raw::default(),
        })
    }
}

impl Decode for PageCreatedEvent {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["id", "event", "createdAt", "data"])?;
        Ok(Self {
            spellings: object.spellings(&["createdAt"]),
            id: object.required("id")?,
            event: object.required("event")?,
            created_at: object.required("createdAt")?,
            data: object.required("data")?,
            extra: object.rest(),
            raw: Raw::default(),
        })
    }
}

impl Decode for PageDeletedEvent {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["id", "event", "createdAt", "data"])?;
        Ok(Self {
            spellings: object.spellings(&["createdAt"]),
            id: object.required("id")?,
            event: object.required("event")?,
            created_at: object.required("createdAt")?,
            data: object.required("data")?,
            extra: object.rest(),
            raw: Raw::default(),
        })
    }
}

impl Decode for PageUpdatedEvent {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["id", "event", "createdAt", "data"])?;
        Ok(Self {
            spellings: object.spellings(&["createdAt"]),
            id: object.required("id")?,
            event: object.required("event")?,
            created_at: object.required("createdAt")?,
            data: object.required("data")?,
            extra: object.rest(),
            raw: Raw::default(),
        })
    }
}

impl Decode for PageVisitedEvent {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["id", "event", "createdAt", "data"])?;
        Ok(Self {
            spellings: object.spellings(&["createdAt"]),
            id: object.required("id")?,
            event: object.required("event")?,
            created_at: object.required("createdAt")?,
            data: object.required("data")?,
            extra: object.rest(),
            raw: Raw::default(),
        })
    }
}

impl Decode for PartnerEnrolledEvent {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["id", "event", "createdAt", "data"])?;
        Ok(Self {
            spellings: object.spellings(&["createdAt"]),
            id: object.required("id")?,
            event: object.required("event")?,
            created_at: object.required("createdAt")?,
            data: object.required("data")?,
            extra: object.rest(),
            raw: Raw::default(),
        })
    }
}

impl Decode for QrCodeCreatedEvent {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["id", "event", "createdAt", "data"])?;
        Ok(Self {
            spellings: object.spellings(&["createdAt"]),
            id: object.required("id")?,
            event: object.required("event")?,
            created_at: object.required("createdAt")?,
            data: object.required("data")?,
            extra: object.rest(),
            raw: Raw::default(),
        })
    }
}

impl Decode for QrCodeDeletedEvent {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["id", "event", "createdAt", "data"])?;
        Ok(Self {
            spellings: object.spellings(&["createdAt"]),
            id: object.required("id")?,
            event: object.required("event")?,
            created_at: object.required("createdAt")?,
            data: object.required("data")?,
            extra: object.rest(),
            raw: Raw::default(),
        })
    }
}

impl Decode for QrCodeScannedEvent {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["id", "event", "createdAt", "data"])?;
        Ok(Self {
            spellings: object.spellings(&["createdAt"]),
            id: object.required("id")?,
            event: object.required("event")?,
            created_at: object.required("createdAt")?,
            data: object.required("data")?,
            extra: object.rest(),
            raw: Raw::default(),
        })
    }
}

impl Decode for QrCodeUpdatedEvent {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["id", "event", "createdAt", "data"])?;
        Ok(Self {
            spellings: object.spellings(&["createdAt"]),
            id: object.required("id")?,
            event: object.required("event")?,
            created_at: object.required("createdAt")?,
            data: object.required("data")?,
            extra: object.rest(),
            raw: Raw::default(),
        })
    }
}

impl Decode for SaleCreatedEvent {
    fn decode(value: Value) -> Result<Self, Issue> {
        let mut object = Object::decode(value)?;
        object.demand(&["id", "event", "createdAt", "data"])?;
        Ok(Self {
            spellings: object.spellings(&["createdAt"]),
            id: object.required("id")?,
            event: object.required("event")?,
            created_at: object.required("createdAt")?,
            data: object.required("data")?,
            extra: object.rest(),
            raw: Raw::default(),
        })
    }
}
