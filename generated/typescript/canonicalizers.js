// Generated from schemas/ by `npm run generate`. Do not edit.

export function createCanonicalizers({ isObject, assign, rename, replace, unwrap }) {
  function renameInteractionWithId(object) {
    const renamed = {};
    for (const name in object) {
      if (!Object.hasOwn(object, name)) continue;
      switch (name) {
        case "timestamp":
          renamed.timestamp = object.timestamp;
          break;
        case "clickId":
          renamed.clickId = object.clickId;
          break;
        case "id":
          renamed.id = object.id;
          break;
        case "url":
          renamed.url = object.url;
          break;
        case "ip":
          renamed.ip = object.ip;
          break;
        case "continent":
          renamed.continent = object.continent;
          break;
        case "country":
          renamed.country = object.country;
          break;
        case "city":
          renamed.city = object.city;
          break;
        case "device":
          renamed.device = object.device;
          break;
        case "browser":
          renamed.browser = object.browser;
          break;
        case "os":
          renamed.os = object.os;
          break;
        case "ua":
          renamed.ua = object.ua;
          break;
        case "bot":
          renamed.bot = object.bot;
          break;
        case "qr":
          renamed.qr = object.qr;
          break;
        case "referer":
          renamed.referer = object.referer;
          break;
        case "link_id":
          renamed.link_id = object.link_id;
          break;
        case "region":
          renamed.region = object.region;
          break;
        case "latitude":
          renamed.latitude = object.latitude;
          break;
        case "longitude":
          renamed.longitude = object.longitude;
          break;
        case "device_model":
          renamed.device_model = object.device_model;
          break;
        case "device_vendor":
          renamed.device_vendor = object.device_vendor;
          break;
        case "browser_version":
          renamed.browser_version = object.browser_version;
          break;
        case "os_version":
          renamed.os_version = object.os_version;
          break;
        case "engine":
          renamed.engine = object.engine;
          break;
        case "engine_version":
          renamed.engine_version = object.engine_version;
          break;
        case "cpu_architecture":
          renamed.cpu_architecture = object.cpu_architecture;
          break;
        case "referer_url":
          renamed.referer_url = object.referer_url;
          break;
        case "type":
          renamed.type = object.type;
          break;
        case "event_name":
          renamed.event_name = object.event_name;
          break;
        case "click_id":
          if (Object.hasOwn(object, "id")) renamed.click_id = object.click_id;
          else renamed.id = object.click_id;
          break;
        default:
          assign(renamed, name, object[name]);
      }
    }
    return renamed;
  }

  function canonicalizeInteractionWithId(value, isOwn) {
    if (!isObject(value)) return value;
    let result = value;
    if (!Object.hasOwn(result, "id") && Object.hasOwn(result, "click_id")) result = renameInteractionWithId(result);
    if (result.bot === 0) result = replace(result, "bot", false, isOwn || result !== value);
    if (result.bot === 1) result = replace(result, "bot", true, isOwn || result !== value);
    return result;
  }

  function canonicalizeLeadCreatedData(value, isOwn) {
    if (!isObject(value)) return value;
    let result = value;
    result = rename(result, "interaction", ["click", "scan", "view"]);
    {
      const inner = canonicalizeInteractionWithId(result.interaction, isOwn);
      if (inner !== result.interaction) result = replace(result, "interaction", inner, isOwn || result !== value);
    }
    return result;
  }

  function canonicalizeLeadCreatedEvent(value, isOwn) {
    if (!isObject(value)) return value;
    let result = value;
    {
      const inner = canonicalizeLeadCreatedData(result.data, isOwn);
      if (inner !== result.data) result = replace(result, "data", inner, isOwn || result !== value);
    }
    return result;
  }

  function renameInteraction(object) {
    const renamed = {};
    for (const name in object) {
      if (!Object.hasOwn(object, name)) continue;
      switch (name) {
        case "timestamp":
          renamed.timestamp = object.timestamp;
          break;
        case "clickId":
          renamed.clickId = object.clickId;
          break;
        case "id":
          renamed.id = object.id;
          break;
        case "url":
          renamed.url = object.url;
          break;
        case "ip":
          renamed.ip = object.ip;
          break;
        case "continent":
          renamed.continent = object.continent;
          break;
        case "country":
          renamed.country = object.country;
          break;
        case "city":
          renamed.city = object.city;
          break;
        case "device":
          renamed.device = object.device;
          break;
        case "browser":
          renamed.browser = object.browser;
          break;
        case "os":
          renamed.os = object.os;
          break;
        case "ua":
          renamed.ua = object.ua;
          break;
        case "bot":
          renamed.bot = object.bot;
          break;
        case "qr":
          renamed.qr = object.qr;
          break;
        case "referer":
          renamed.referer = object.referer;
          break;
        case "link_id":
          renamed.link_id = object.link_id;
          break;
        case "region":
          renamed.region = object.region;
          break;
        case "latitude":
          renamed.latitude = object.latitude;
          break;
        case "longitude":
          renamed.longitude = object.longitude;
          break;
        case "device_model":
          renamed.device_model = object.device_model;
          break;
        case "device_vendor":
          renamed.device_vendor = object.device_vendor;
          break;
        case "browser_version":
          renamed.browser_version = object.browser_version;
          break;
        case "os_version":
          renamed.os_version = object.os_version;
          break;
        case "engine":
          renamed.engine = object.engine;
          break;
        case "engine_version":
          renamed.engine_version = object.engine_version;
          break;
        case "cpu_architecture":
          renamed.cpu_architecture = object.cpu_architecture;
          break;
        case "referer_url":
          renamed.referer_url = object.referer_url;
          break;
        case "type":
          renamed.type = object.type;
          break;
        case "event_name":
          renamed.event_name = object.event_name;
          break;
        case "click_id":
          if (Object.hasOwn(object, "clickId")) renamed.click_id = object.click_id;
          else renamed.clickId = object.click_id;
          break;
        default:
          assign(renamed, name, object[name]);
      }
    }
    return renamed;
  }

  function canonicalizeInteraction(value, isOwn) {
    if (!isObject(value)) return value;
    let result = value;
    if (!Object.hasOwn(result, "clickId") && Object.hasOwn(result, "click_id")) result = renameInteraction(result);
    if (result.bot === 0) result = replace(result, "bot", false, isOwn || result !== value);
    if (result.bot === 1) result = replace(result, "bot", true, isOwn || result !== value);
    return result;
  }

  function canonicalizeLinkClickedData(value, isOwn) {
    if (!isObject(value)) return value;
    let result = value;
    result = rename(result, "interaction", ["click", "scan", "view"]);
    {
      const inner = canonicalizeInteraction(result.interaction, isOwn);
      if (inner !== result.interaction) result = replace(result, "interaction", inner, isOwn || result !== value);
    }
    return result;
  }

  function canonicalizeLinkClickedEvent(value, isOwn) {
    if (!isObject(value)) return value;
    let result = value;
    {
      const inner = canonicalizeLinkClickedData(result.data, isOwn);
      if (inner !== result.data) result = replace(result, "data", inner, isOwn || result !== value);
    }
    return result;
  }

  const shapeOfLinkWrapped = {
    required: new Set([
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
    ]),
    properties: new Set([
      "id",
      "domain",
      "key",
      "externalId",
      "url",
      "trackConversion",
      "archived",
      "expiresAt",
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
      "tagId",
      "tags",
      "comments",
      "shortLink",
      "qrCode",
      "utm_source",
      "utm_medium",
      "utm_campaign",
      "utm_term",
      "utm_content",
      "userId",
      "projectId",
      "clicks",
      "lastClicked",
      "leads",
      "sales",
      "saleAmount",
      "createdAt",
      "updatedAt",
      "flexible",
      "rules",
      "folderId",
      "notificationToken",
      "preRedirection",
      "pageId",
      "pageUrl",
      "isFormMandatory",
      "filled",
      "useAsTemplate",
    ]),
  };

  function canonicalizeLinkWrapped(value, isOwn) {
    if (!isObject(value)) return value;
    let result = value;
    result = unwrap(result, "link", shapeOfLinkWrapped, isOwn);
    return result;
  }

  function canonicalizeLinkCreatedEvent(value, isOwn) {
    if (!isObject(value)) return value;
    let result = value;
    {
      const inner = canonicalizeLinkWrapped(result.data, isOwn);
      if (inner !== result.data) result = replace(result, "data", inner, isOwn || result !== value);
    }
    return result;
  }

  function canonicalizeLinkDeletedEvent(value, isOwn) {
    if (!isObject(value)) return value;
    let result = value;
    {
      const inner = canonicalizeLinkWrapped(result.data, isOwn);
      if (inner !== result.data) result = replace(result, "data", inner, isOwn || result !== value);
    }
    return result;
  }

  function canonicalizeLinkUpdatedEvent(value, isOwn) {
    if (!isObject(value)) return value;
    let result = value;
    {
      const inner = canonicalizeLinkWrapped(result.data, isOwn);
      if (inner !== result.data) result = replace(result, "data", inner, isOwn || result !== value);
    }
    return result;
  }

  function canonicalizePageVisitedData(value, isOwn) {
    if (!isObject(value)) return value;
    let result = value;
    result = rename(result, "interaction", ["click", "scan", "view"]);
    {
      const inner = canonicalizeInteraction(result.interaction, isOwn);
      if (inner !== result.interaction) result = replace(result, "interaction", inner, isOwn || result !== value);
    }
    return result;
  }

  function canonicalizePageVisitedEvent(value, isOwn) {
    if (!isObject(value)) return value;
    let result = value;
    {
      const inner = canonicalizePageVisitedData(result.data, isOwn);
      if (inner !== result.data) result = replace(result, "data", inner, isOwn || result !== value);
    }
    return result;
  }

  function canonicalizeQRCodeScannedData(value, isOwn) {
    if (!isObject(value)) return value;
    let result = value;
    result = rename(result, "interaction", ["click", "scan", "view"]);
    {
      const inner = canonicalizeInteraction(result.interaction, isOwn);
      if (inner !== result.interaction) result = replace(result, "interaction", inner, isOwn || result !== value);
    }
    return result;
  }

  function canonicalizeQRCodeScannedEvent(value, isOwn) {
    if (!isObject(value)) return value;
    let result = value;
    {
      const inner = canonicalizeQRCodeScannedData(result.data, isOwn);
      if (inner !== result.data) result = replace(result, "data", inner, isOwn || result !== value);
    }
    return result;
  }

  function canonicalizeSale(value, isOwn) {
    if (!isObject(value)) return value;
    let result = value;
    result = rename(result, "paymentProcessor", ["payment_processor"]);
    result = rename(result, "invoiceId", ["invoice_id"]);
    return result;
  }

  function canonicalizeSaleCreatedData(value, isOwn) {
    if (!isObject(value)) return value;
    let result = value;
    result = rename(result, "interaction", ["click", "scan", "view"]);
    {
      const inner = canonicalizeInteractionWithId(result.interaction, isOwn);
      if (inner !== result.interaction) result = replace(result, "interaction", inner, isOwn || result !== value);
    }
    {
      const inner = canonicalizeSale(result.sale, isOwn);
      if (inner !== result.sale) result = replace(result, "sale", inner, isOwn || result !== value);
    }
    return result;
  }

  function canonicalizeSaleCreatedEvent(value, isOwn) {
    if (!isObject(value)) return value;
    let result = value;
    {
      const inner = canonicalizeSaleCreatedData(result.data, isOwn);
      if (inner !== result.data) result = replace(result, "data", inner, isOwn || result !== value);
    }
    return result;
  }

  return new Map([
    ["lead.created", canonicalizeLeadCreatedEvent],
    ["link.clicked", canonicalizeLinkClickedEvent],
    ["link.created", canonicalizeLinkCreatedEvent],
    ["link.deleted", canonicalizeLinkDeletedEvent],
    ["link.updated", canonicalizeLinkUpdatedEvent],
    ["page.visited", canonicalizePageVisitedEvent],
    ["qrcode.scanned", canonicalizeQRCodeScannedEvent],
    ["sale.created", canonicalizeSaleCreatedEvent],
  ]);
}
