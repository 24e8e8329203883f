// Generated from schemas/ and src/ by npm run generate. Do not edit.
var contract = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

  // generated/contract.js
  var contract_exports = {};
  __export(contract_exports, {
    "delivered-forms.json": () => delivered_forms_exports,
    "typescript/canonicalizers.js": () => canonicalizers_exports,
    "typescript/names.js": () => names_exports,
    "typescript/validators/open-all-errors/index.js": () => open_all_errors_exports,
    "typescript/validators/open/index.js": () => open_exports
  });

  // printed:delivered-forms.json
  var delivered_forms_exports = {};
  __export(delivered_forms_exports, {
    default: () => delivered_forms_default,
    "lead.created": () => lead_created,
    "link.clicked": () => link_clicked,
    "link.created": () => link_created,
    "link.deleted": () => link_deleted,
    "link.updated": () => link_updated,
    "page.visited": () => page_visited,
    "qrcode.scanned": () => qrcode_scanned,
    "sale.created": () => sale_created
  });
  var lead_created = {
    properties: {
      data: {
        names: {
          click: "interaction",
          scan: "interaction",
          view: "interaction"
        },
        properties: {
          interaction: {
            names: {
              click_id: "id"
            },
            values: {
              bot: [
                [
                  0,
                  false
                ],
                [
                  1,
                  true
                ]
              ]
            }
          }
        }
      }
    }
  };
  var link_clicked = {
    properties: {
      data: {
        names: {
          click: "interaction",
          scan: "interaction",
          view: "interaction"
        },
        properties: {
          interaction: {
            names: {
              click_id: "clickId"
            },
            values: {
              bot: [
                [
                  0,
                  false
                ],
                [
                  1,
                  true
                ]
              ]
            }
          }
        }
      }
    }
  };
  var link_created = {
    properties: {
      data: {
        wrapper: {
          name: "link",
          required: [
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
            "updatedAt"
          ],
          properties: [
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
            "useAsTemplate"
          ]
        }
      }
    }
  };
  var link_deleted = {
    properties: {
      data: {
        wrapper: {
          name: "link",
          required: [
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
            "updatedAt"
          ],
          properties: [
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
            "useAsTemplate"
          ]
        }
      }
    }
  };
  var link_updated = {
    properties: {
      data: {
        wrapper: {
          name: "link",
          required: [
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
            "updatedAt"
          ],
          properties: [
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
            "useAsTemplate"
          ]
        }
      }
    }
  };
  var page_visited = {
    properties: {
      data: {
        names: {
          click: "interaction",
          scan: "interaction",
          view: "interaction"
        },
        properties: {
          interaction: {
            names: {
              click_id: "clickId"
            },
            values: {
              bot: [
                [
                  0,
                  false
                ],
                [
                  1,
                  true
                ]
              ]
            }
          }
        }
      }
    }
  };
  var qrcode_scanned = {
    properties: {
      data: {
        names: {
          click: "interaction",
          scan: "interaction",
          view: "interaction"
        },
        properties: {
          interaction: {
            names: {
              click_id: "clickId"
            },
            values: {
              bot: [
                [
                  0,
                  false
                ],
                [
                  1,
                  true
                ]
              ]
            }
          }
        }
      }
    }
  };
  var sale_created = {
    properties: {
      data: {
        names: {
          click: "interaction",
          scan: "interaction",
          view: "interaction"
        },
        properties: {
          interaction: {
            names: {
              click_id: "id"
            },
            values: {
              bot: [
                [
                  0,
                  false
                ],
                [
                  1,
                  true
                ]
              ]
            }
          },
          sale: {
            names: {
              payment_processor: "paymentProcessor",
              invoice_id: "invoiceId"
            }
          }
        }
      }
    }
  };
  var delivered_forms_default = {
    "lead.created": lead_created,
    "link.clicked": link_clicked,
    "link.created": link_created,
    "link.deleted": link_deleted,
    "link.updated": link_updated,
    "page.visited": page_visited,
    "qrcode.scanned": qrcode_scanned,
    "sale.created": sale_created
  };

  // printed:typescript/canonicalizers.js
  var canonicalizers_exports = {};
  __export(canonicalizers_exports, {
    createCanonicalizers: () => createCanonicalizers
  });
  function createCanonicalizers({ isObject, assign, rename, replace, unwrap }) {
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
      required: /* @__PURE__ */ new Set([
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
        "updatedAt"
      ]),
      properties: /* @__PURE__ */ new Set([
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
        "useAsTemplate"
      ])
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
    return /* @__PURE__ */ new Map([
      ["lead.created", canonicalizeLeadCreatedEvent],
      ["link.clicked", canonicalizeLinkClickedEvent],
      ["link.created", canonicalizeLinkCreatedEvent],
      ["link.deleted", canonicalizeLinkDeletedEvent],
      ["link.updated", canonicalizeLinkUpdatedEvent],
      ["page.visited", canonicalizePageVisitedEvent],
      ["qrcode.scanned", canonicalizeQRCodeScannedEvent],
      ["sale.created", canonicalizeSaleCreatedEvent]
    ]);
  }

  // printed:typescript/names.js
  var names_exports = {};
  __export(names_exports, {
    webhookEventNames: () => webhookEventNames
  });
  var webhookEventNames = [
    "lead.created",
    "link.clicked",
    "link.created",
    "link.deleted",
    "link.updated",
    "page.created",
    "page.deleted",
    "page.updated",
    "page.visited",
    "partner.enrolled",
    "qrcode.created",
    "qrcode.deleted",
    "qrcode.scanned",
    "qrcode.updated",
    "sale.created"
  ];

  // printed:typescript/validators/open-all-errors/index.js
  var open_all_errors_exports = {};
  __export(open_all_errors_exports, {
    validateEnvelope: () => validateEnvelope,
    validators: () => validators
  });

  // printed:typescript/validators/open-all-errors/formats.js
  var dateTimeFormat = /^(?:(?:[1-9]\d\d\d|0(?:[1-9]\d\d|0(?:[1-9]\d|0[1-9])))-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

  // printed:typescript/validators/open-all-errors/envelope.js
  function validateEnvelope(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.event === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "event" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.createdAt === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "createdAt" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.data === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "data" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.id !== void 0) {
        if (typeof data.id !== "string") {
          const err = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.event !== void 0) {
        if (typeof data.event !== "string") {
          const err = { instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.createdAt !== void 0) {
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat.test(dataCreatedAt)) {
            const err = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        } else {
          const err = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.data !== void 0) {
        let dataData = data.data;
        if (!(dataData && typeof dataData == "object" && !Array.isArray(dataData))) {
          const err = { instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
    } else {
      const err = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    validateEnvelope.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open-all-errors/objects/customer.js
  var schemaCustomer = { "properties": {
    "email": { "type": ["string", "null"] },
    "avatar": { "type": ["string", "null"] },
    "externalId": { "type": ["string", "null"] },
    "country": { "type": ["string", "null"] },
    "createdAt": { "type": ["string", "null"] },
    "link": { "type": ["object", "null"], "properties": {
      "id": { "type": ["string", "null"] },
      "domain": { "type": ["string", "null"] },
      "key": { "type": ["string", "null"] },
      "shortLink": { "type": ["string", "null"] }
    } },
    "customFields": { "type": ["object", "null"] }
  } };
  function validateCustomer(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.name === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "name" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.id !== void 0) {
        if (typeof data.id !== "string") {
          const err = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.name !== void 0) {
        if (typeof data.name !== "string") {
          const err = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.email !== void 0) {
        let dataEmail = data.email;
        if (typeof dataEmail !== "string" && dataEmail !== null) {
          const err = { instancePath: instancePath + "/email", keyword: "type", params: { type: schemaCustomer.properties.email.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.avatar !== void 0) {
        let dataAvatar = data.avatar;
        if (typeof dataAvatar !== "string" && dataAvatar !== null) {
          const err = { instancePath: instancePath + "/avatar", keyword: "type", params: { type: schemaCustomer.properties.avatar.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.externalId !== void 0) {
        let dataExternalId = data.externalId;
        if (typeof dataExternalId !== "string" && dataExternalId !== null) {
          const err = { instancePath: instancePath + "/externalId", keyword: "type", params: { type: schemaCustomer.properties.externalId.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.country !== void 0) {
        let dataCountry = data.country;
        if (typeof dataCountry !== "string" && dataCountry !== null) {
          const err = { instancePath: instancePath + "/country", keyword: "type", params: { type: schemaCustomer.properties.country.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.createdAt !== void 0) {
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt !== "string" && dataCreatedAt !== null) {
          const err = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: schemaCustomer.properties.createdAt.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat.test(dataCreatedAt)) {
            const err = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        }
      }
      if (data.link !== void 0) {
        let dataLink = data.link;
        if (!(dataLink && typeof dataLink == "object" && !Array.isArray(dataLink)) && dataLink !== null) {
          const err = { instancePath: instancePath + "/link", keyword: "type", params: { type: schemaCustomer.properties.link.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if (dataLink && typeof dataLink == "object" && !Array.isArray(dataLink)) {
          if (dataLink.id !== void 0) {
            let dataLinkId = dataLink.id;
            if (typeof dataLinkId !== "string" && dataLinkId !== null) {
              const err = { instancePath: instancePath + "/link/id", keyword: "type", params: { type: schemaCustomer.properties.link.properties.id.type } };
              if (vErrors === null) {
                vErrors = [err];
              } else {
                vErrors.push(err);
              }
              errors++;
            }
          }
          if (dataLink.domain !== void 0) {
            let dataLinkDomain = dataLink.domain;
            if (typeof dataLinkDomain !== "string" && dataLinkDomain !== null) {
              const err = { instancePath: instancePath + "/link/domain", keyword: "type", params: { type: schemaCustomer.properties.link.properties.domain.type } };
              if (vErrors === null) {
                vErrors = [err];
              } else {
                vErrors.push(err);
              }
              errors++;
            }
          }
          if (dataLink.key !== void 0) {
            let dataLinkKey = dataLink.key;
            if (typeof dataLinkKey !== "string" && dataLinkKey !== null) {
              const err = { instancePath: instancePath + "/link/key", keyword: "type", params: { type: schemaCustomer.properties.link.properties.key.type } };
              if (vErrors === null) {
                vErrors = [err];
              } else {
                vErrors.push(err);
              }
              errors++;
            }
          }
          if (dataLink.shortLink !== void 0) {
            let dataLinkShortLink = dataLink.shortLink;
            if (typeof dataLinkShortLink !== "string" && dataLinkShortLink !== null) {
              const err = { instancePath: instancePath + "/link/shortLink", keyword: "type", params: { type: schemaCustomer.properties.link.properties.shortLink.type } };
              if (vErrors === null) {
                vErrors = [err];
              } else {
                vErrors.push(err);
              }
              errors++;
            }
          }
        }
      }
      if (data.customFields !== void 0) {
        let dataCustomFields = data.customFields;
        if (!(dataCustomFields && typeof dataCustomFields == "object" && !Array.isArray(dataCustomFields)) && dataCustomFields !== null) {
          const err = { instancePath: instancePath + "/customFields", keyword: "type", params: { type: schemaCustomer.properties.customFields.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
    } else {
      const err = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    validateCustomer.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open-all-errors/objects/interaction.js
  var schemaInteraction = { "properties": {
    "ip": { "type": ["string", "null"] },
    "continent": { "type": ["string", "null"] },
    "country": { "type": ["string", "null"] },
    "city": { "type": ["string", "null"] },
    "device": { "type": ["string", "null"] },
    "browser": { "type": ["string", "null"] },
    "os": { "type": ["string", "null"] },
    "ua": { "type": ["string", "null"] },
    "bot": { "type": ["boolean", "null"] },
    "referer": { "type": ["string", "null"] },
    "link_id": { "type": ["string", "null"] },
    "region": { "type": ["string", "null"] },
    "latitude": { "type": ["string", "null"] },
    "longitude": { "type": ["string", "null"] },
    "device_model": { "type": ["string", "null"] },
    "device_vendor": { "type": ["string", "null"] },
    "browser_version": { "type": ["string", "null"] },
    "os_version": { "type": ["string", "null"] },
    "engine": { "type": ["string", "null"] },
    "engine_version": { "type": ["string", "null"] },
    "cpu_architecture": { "type": ["string", "null"] },
    "referer_url": { "type": ["string", "null"] },
    "type": { "type": ["string", "null"] },
    "event_name": { "type": ["string", "null"] }
  } };
  function validateInteraction(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.url === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "url" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.continent === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "continent" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.country === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "country" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.city === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "city" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.device === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "device" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.browser === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "browser" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.os === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "os" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.bot === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "bot" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.referer === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "referer" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.timestamp !== void 0) {
        let dataTimestamp = data.timestamp;
        if (typeof dataTimestamp === "string") {
          if (!dateTimeFormat.test(dataTimestamp)) {
            const err = { instancePath: instancePath + "/timestamp", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        } else {
          const err = { instancePath: instancePath + "/timestamp", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.clickId !== void 0) {
        if (typeof data.clickId !== "string") {
          const err = { instancePath: instancePath + "/clickId", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.id !== void 0) {
        if (typeof data.id !== "string") {
          const err = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.url !== void 0) {
        if (typeof data.url !== "string") {
          const err = { instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.ip !== void 0) {
        let dataIp = data.ip;
        if (typeof dataIp !== "string" && dataIp !== null) {
          const err = { instancePath: instancePath + "/ip", keyword: "type", params: { type: schemaInteraction.properties.ip.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.continent !== void 0) {
        let dataContinent = data.continent;
        if (typeof dataContinent !== "string" && dataContinent !== null) {
          const err = { instancePath: instancePath + "/continent", keyword: "type", params: { type: schemaInteraction.properties.continent.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.country !== void 0) {
        let dataCountry = data.country;
        if (typeof dataCountry !== "string" && dataCountry !== null) {
          const err = { instancePath: instancePath + "/country", keyword: "type", params: { type: schemaInteraction.properties.country.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.city !== void 0) {
        let dataCity = data.city;
        if (typeof dataCity !== "string" && dataCity !== null) {
          const err = { instancePath: instancePath + "/city", keyword: "type", params: { type: schemaInteraction.properties.city.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.device !== void 0) {
        let dataDevice = data.device;
        if (typeof dataDevice !== "string" && dataDevice !== null) {
          const err = { instancePath: instancePath + "/device", keyword: "type", params: { type: schemaInteraction.properties.device.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.browser !== void 0) {
        let dataBrowser = data.browser;
        if (typeof dataBrowser !== "string" && dataBrowser !== null) {
          const err = { instancePath: instancePath + "/browser", keyword: "type", params: { type: schemaInteraction.properties.browser.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.os !== void 0) {
        let dataOs = data.os;
        if (typeof dataOs !== "string" && dataOs !== null) {
          const err = { instancePath: instancePath + "/os", keyword: "type", params: { type: schemaInteraction.properties.os.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.ua !== void 0) {
        let dataUa = data.ua;
        if (typeof dataUa !== "string" && dataUa !== null) {
          const err = { instancePath: instancePath + "/ua", keyword: "type", params: { type: schemaInteraction.properties.ua.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.bot !== void 0) {
        let dataBot = data.bot;
        if (typeof dataBot !== "boolean" && dataBot !== null) {
          const err = { instancePath: instancePath + "/bot", keyword: "type", params: { type: schemaInteraction.properties.bot.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.qr !== void 0) {
        if (typeof data.qr !== "boolean") {
          const err = { instancePath: instancePath + "/qr", keyword: "type", params: { type: "boolean" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.referer !== void 0) {
        let dataReferer = data.referer;
        if (typeof dataReferer !== "string" && dataReferer !== null) {
          const err = { instancePath: instancePath + "/referer", keyword: "type", params: { type: schemaInteraction.properties.referer.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.link_id !== void 0) {
        let dataLinkId = data.link_id;
        if (typeof dataLinkId !== "string" && dataLinkId !== null) {
          const err = { instancePath: instancePath + "/link_id", keyword: "type", params: { type: schemaInteraction.properties.link_id.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.region !== void 0) {
        let dataRegion = data.region;
        if (typeof dataRegion !== "string" && dataRegion !== null) {
          const err = { instancePath: instancePath + "/region", keyword: "type", params: { type: schemaInteraction.properties.region.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.latitude !== void 0) {
        let dataLatitude = data.latitude;
        if (typeof dataLatitude !== "string" && dataLatitude !== null) {
          const err = { instancePath: instancePath + "/latitude", keyword: "type", params: { type: schemaInteraction.properties.latitude.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.longitude !== void 0) {
        let dataLongitude = data.longitude;
        if (typeof dataLongitude !== "string" && dataLongitude !== null) {
          const err = { instancePath: instancePath + "/longitude", keyword: "type", params: { type: schemaInteraction.properties.longitude.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.device_model !== void 0) {
        let dataDeviceModel = data.device_model;
        if (typeof dataDeviceModel !== "string" && dataDeviceModel !== null) {
          const err = { instancePath: instancePath + "/device_model", keyword: "type", params: { type: schemaInteraction.properties.device_model.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.device_vendor !== void 0) {
        let dataDeviceVendor = data.device_vendor;
        if (typeof dataDeviceVendor !== "string" && dataDeviceVendor !== null) {
          const err = { instancePath: instancePath + "/device_vendor", keyword: "type", params: { type: schemaInteraction.properties.device_vendor.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.browser_version !== void 0) {
        let dataBrowserVersion = data.browser_version;
        if (typeof dataBrowserVersion !== "string" && dataBrowserVersion !== null) {
          const err = { instancePath: instancePath + "/browser_version", keyword: "type", params: { type: schemaInteraction.properties.browser_version.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.os_version !== void 0) {
        let dataOsVersion = data.os_version;
        if (typeof dataOsVersion !== "string" && dataOsVersion !== null) {
          const err = { instancePath: instancePath + "/os_version", keyword: "type", params: { type: schemaInteraction.properties.os_version.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.engine !== void 0) {
        let dataEngine = data.engine;
        if (typeof dataEngine !== "string" && dataEngine !== null) {
          const err = { instancePath: instancePath + "/engine", keyword: "type", params: { type: schemaInteraction.properties.engine.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.engine_version !== void 0) {
        let dataEngineVersion = data.engine_version;
        if (typeof dataEngineVersion !== "string" && dataEngineVersion !== null) {
          const err = { instancePath: instancePath + "/engine_version", keyword: "type", params: { type: schemaInteraction.properties.engine_version.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.cpu_architecture !== void 0) {
        let dataCpuArchitecture = data.cpu_architecture;
        if (typeof dataCpuArchitecture !== "string" && dataCpuArchitecture !== null) {
          const err = { instancePath: instancePath + "/cpu_architecture", keyword: "type", params: { type: schemaInteraction.properties.cpu_architecture.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.referer_url !== void 0) {
        let dataRefererUrl = data.referer_url;
        if (typeof dataRefererUrl !== "string" && dataRefererUrl !== null) {
          const err = { instancePath: instancePath + "/referer_url", keyword: "type", params: { type: schemaInteraction.properties.referer_url.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.type !== void 0) {
        let dataType = data.type;
        if (typeof dataType !== "string" && dataType !== null) {
          const err = { instancePath: instancePath + "/type", keyword: "type", params: { type: schemaInteraction.properties.type.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.event_name !== void 0) {
        let dataEventName = data.event_name;
        if (typeof dataEventName !== "string" && dataEventName !== null) {
          const err = { instancePath: instancePath + "/event_name", keyword: "type", params: { type: schemaInteraction.properties.event_name.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
    } else {
      const err = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    validateInteraction.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open-all-errors/objects/tag.js
  function validateTag(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.name === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "name" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.color === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "color" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.id !== void 0) {
        if (typeof data.id !== "string") {
          const err = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.name !== void 0) {
        if (typeof data.name !== "string") {
          const err = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.color !== void 0) {
        if (typeof data.color !== "string") {
          const err = { instancePath: instancePath + "/color", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
    } else {
      const err = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    validateTag.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open-all-errors/objects/link.js
  var schemaLink = { "properties": {
    "externalId": { "type": ["string", "null"] },
    "expiresAt": { "type": ["string", "null"] },
    "expiredUrl": { "type": ["string", "null"] },
    "password": { "type": ["string", "null"] },
    "title": { "type": ["string", "null"] },
    "description": { "type": ["string", "null"] },
    "image": { "type": ["string", "null"] },
    "video": { "type": ["string", "null"] },
    "ios": { "type": ["string", "null"] },
    "android": { "type": ["string", "null"] },
    "geo": { "type": ["object", "null"] },
    "tagId": { "type": ["string", "null"] },
    "tags": { "type": ["array", "null"] },
    "comments": { "type": ["string", "null"] },
    "utm_source": { "type": ["string", "null"] },
    "utm_medium": { "type": ["string", "null"] },
    "utm_campaign": { "type": ["string", "null"] },
    "utm_term": { "type": ["string", "null"] },
    "utm_content": { "type": ["string", "null"] },
    "userId": { "type": ["string", "null"] },
    "lastClicked": { "type": ["string", "null"] },
    "flexible": { "type": ["boolean", "null"] },
    "rules": { "type": ["array", "null"] },
    "folderId": { "type": ["string", "null"] },
    "notificationToken": { "type": ["string", "null"] },
    "preRedirection": { "type": ["boolean", "null"] },
    "pageId": { "type": ["string", "null"] },
    "pageUrl": { "type": ["string", "null"] },
    "isFormMandatory": { "type": ["boolean", "null"] },
    "filled": { "type": ["boolean", "null"] },
    "useAsTemplate": { "type": ["boolean", "null"] }
  } };
  function validateLink(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.domain === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "domain" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.key === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "key" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.url === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "url" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.trackConversion === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "trackConversion" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.archived === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "archived" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.expiredUrl === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "expiredUrl" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.password === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "password" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.proxy === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "proxy" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.title === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "title" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.description === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "description" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.image === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "image" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.video === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "video" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.rewrite === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "rewrite" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.doIndex === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "doIndex" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.ios === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "ios" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.android === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "android" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.geo === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "geo" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.publicStats === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "publicStats" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.comments === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "comments" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.shortLink === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "shortLink" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.qrCode === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "qrCode" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.utm_source === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "utm_source" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.utm_medium === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "utm_medium" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.utm_campaign === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "utm_campaign" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.utm_term === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "utm_term" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.utm_content === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "utm_content" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.projectId === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "projectId" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.clicks === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "clicks" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.leads === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "leads" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.sales === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "sales" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.saleAmount === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "saleAmount" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.createdAt === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "createdAt" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.updatedAt === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "updatedAt" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.id !== void 0) {
        if (typeof data.id !== "string") {
          const err = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.domain !== void 0) {
        if (typeof data.domain !== "string") {
          const err = { instancePath: instancePath + "/domain", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.key !== void 0) {
        if (typeof data.key !== "string") {
          const err = { instancePath: instancePath + "/key", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.externalId !== void 0) {
        let dataExternalId = data.externalId;
        if (typeof dataExternalId !== "string" && dataExternalId !== null) {
          const err = { instancePath: instancePath + "/externalId", keyword: "type", params: { type: schemaLink.properties.externalId.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.url !== void 0) {
        if (typeof data.url !== "string") {
          const err = { instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.trackConversion !== void 0) {
        if (typeof data.trackConversion !== "boolean") {
          const err = { instancePath: instancePath + "/trackConversion", keyword: "type", params: { type: "boolean" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.archived !== void 0) {
        if (typeof data.archived !== "boolean") {
          const err = { instancePath: instancePath + "/archived", keyword: "type", params: { type: "boolean" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.expiresAt !== void 0) {
        let dataExpiresAt = data.expiresAt;
        if (typeof dataExpiresAt !== "string" && dataExpiresAt !== null) {
          const err = { instancePath: instancePath + "/expiresAt", keyword: "type", params: { type: schemaLink.properties.expiresAt.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if (typeof dataExpiresAt === "string") {
          if (!dateTimeFormat.test(dataExpiresAt)) {
            const err = { instancePath: instancePath + "/expiresAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        }
      }
      if (data.expiredUrl !== void 0) {
        let dataExpiredUrl = data.expiredUrl;
        if (typeof dataExpiredUrl !== "string" && dataExpiredUrl !== null) {
          const err = { instancePath: instancePath + "/expiredUrl", keyword: "type", params: { type: schemaLink.properties.expiredUrl.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.password !== void 0) {
        let dataPassword = data.password;
        if (typeof dataPassword !== "string" && dataPassword !== null) {
          const err = { instancePath: instancePath + "/password", keyword: "type", params: { type: schemaLink.properties.password.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.proxy !== void 0) {
        if (typeof data.proxy !== "boolean") {
          const err = { instancePath: instancePath + "/proxy", keyword: "type", params: { type: "boolean" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.title !== void 0) {
        let dataTitle = data.title;
        if (typeof dataTitle !== "string" && dataTitle !== null) {
          const err = { instancePath: instancePath + "/title", keyword: "type", params: { type: schemaLink.properties.title.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.description !== void 0) {
        let dataDescription = data.description;
        if (typeof dataDescription !== "string" && dataDescription !== null) {
          const err = { instancePath: instancePath + "/description", keyword: "type", params: { type: schemaLink.properties.description.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.image !== void 0) {
        let dataImage = data.image;
        if (typeof dataImage !== "string" && dataImage !== null) {
          const err = { instancePath: instancePath + "/image", keyword: "type", params: { type: schemaLink.properties.image.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.video !== void 0) {
        let dataVideo = data.video;
        if (typeof dataVideo !== "string" && dataVideo !== null) {
          const err = { instancePath: instancePath + "/video", keyword: "type", params: { type: schemaLink.properties.video.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.rewrite !== void 0) {
        if (typeof data.rewrite !== "boolean") {
          const err = { instancePath: instancePath + "/rewrite", keyword: "type", params: { type: "boolean" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.doIndex !== void 0) {
        if (typeof data.doIndex !== "boolean") {
          const err = { instancePath: instancePath + "/doIndex", keyword: "type", params: { type: "boolean" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.ios !== void 0) {
        let dataIos = data.ios;
        if (typeof dataIos !== "string" && dataIos !== null) {
          const err = { instancePath: instancePath + "/ios", keyword: "type", params: { type: schemaLink.properties.ios.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.android !== void 0) {
        let dataAndroid = data.android;
        if (typeof dataAndroid !== "string" && dataAndroid !== null) {
          const err = { instancePath: instancePath + "/android", keyword: "type", params: { type: schemaLink.properties.android.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.geo !== void 0) {
        let dataGeo = data.geo;
        if (!(dataGeo && typeof dataGeo == "object" && !Array.isArray(dataGeo)) && dataGeo !== null) {
          const err = { instancePath: instancePath + "/geo", keyword: "type", params: { type: schemaLink.properties.geo.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.publicStats !== void 0) {
        if (typeof data.publicStats !== "boolean") {
          const err = { instancePath: instancePath + "/publicStats", keyword: "type", params: { type: "boolean" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.tagId !== void 0) {
        let dataTagId = data.tagId;
        if (typeof dataTagId !== "string" && dataTagId !== null) {
          const err = { instancePath: instancePath + "/tagId", keyword: "type", params: { type: schemaLink.properties.tagId.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.tags !== void 0) {
        let dataTags = data.tags;
        if (!Array.isArray(dataTags) && dataTags !== null) {
          const err = { instancePath: instancePath + "/tags", keyword: "type", params: { type: schemaLink.properties.tags.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if (Array.isArray(dataTags)) {
          const lenTags = dataTags.length;
          for (let iTags = 0; iTags < lenTags; iTags++) {
            if (!validateTag(dataTags[iTags], { instancePath: instancePath + "/tags/" + iTags })) {
              vErrors = vErrors === null ? validateTag.errors : vErrors.concat(validateTag.errors);
              errors = vErrors.length;
            }
          }
        }
      }
      if (data.comments !== void 0) {
        let dataComments = data.comments;
        if (typeof dataComments !== "string" && dataComments !== null) {
          const err = { instancePath: instancePath + "/comments", keyword: "type", params: { type: schemaLink.properties.comments.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.shortLink !== void 0) {
        if (typeof data.shortLink !== "string") {
          const err = { instancePath: instancePath + "/shortLink", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.qrCode !== void 0) {
        if (typeof data.qrCode !== "string") {
          const err = { instancePath: instancePath + "/qrCode", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.utm_source !== void 0) {
        let dataUtmSource = data.utm_source;
        if (typeof dataUtmSource !== "string" && dataUtmSource !== null) {
          const err = { instancePath: instancePath + "/utm_source", keyword: "type", params: { type: schemaLink.properties.utm_source.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.utm_medium !== void 0) {
        let dataUtmMedium = data.utm_medium;
        if (typeof dataUtmMedium !== "string" && dataUtmMedium !== null) {
          const err = { instancePath: instancePath + "/utm_medium", keyword: "type", params: { type: schemaLink.properties.utm_medium.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.utm_campaign !== void 0) {
        let dataUtmCampaign = data.utm_campaign;
        if (typeof dataUtmCampaign !== "string" && dataUtmCampaign !== null) {
          const err = { instancePath: instancePath + "/utm_campaign", keyword: "type", params: { type: schemaLink.properties.utm_campaign.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.utm_term !== void 0) {
        let dataUtmTerm = data.utm_term;
        if (typeof dataUtmTerm !== "string" && dataUtmTerm !== null) {
          const err = { instancePath: instancePath + "/utm_term", keyword: "type", params: { type: schemaLink.properties.utm_term.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.utm_content !== void 0) {
        let dataUtmContent = data.utm_content;
        if (typeof dataUtmContent !== "string" && dataUtmContent !== null) {
          const err = { instancePath: instancePath + "/utm_content", keyword: "type", params: { type: schemaLink.properties.utm_content.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.userId !== void 0) {
        let dataUserId = data.userId;
        if (typeof dataUserId !== "string" && dataUserId !== null) {
          const err = { instancePath: instancePath + "/userId", keyword: "type", params: { type: schemaLink.properties.userId.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.projectId !== void 0) {
        if (typeof data.projectId !== "string") {
          const err = { instancePath: instancePath + "/projectId", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.clicks !== void 0) {
        if (!Number.isSafeInteger(data.clicks)) {
          const err = { instancePath: instancePath + "/clicks", keyword: "integer", params: { type: "integer" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.lastClicked !== void 0) {
        let dataLastClicked = data.lastClicked;
        if (typeof dataLastClicked !== "string" && dataLastClicked !== null) {
          const err = { instancePath: instancePath + "/lastClicked", keyword: "type", params: { type: schemaLink.properties.lastClicked.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if (typeof dataLastClicked === "string") {
          if (!dateTimeFormat.test(dataLastClicked)) {
            const err = { instancePath: instancePath + "/lastClicked", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        }
      }
      if (data.leads !== void 0) {
        if (!Number.isSafeInteger(data.leads)) {
          const err = { instancePath: instancePath + "/leads", keyword: "integer", params: { type: "integer" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.sales !== void 0) {
        if (!Number.isSafeInteger(data.sales)) {
          const err = { instancePath: instancePath + "/sales", keyword: "integer", params: { type: "integer" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.saleAmount !== void 0) {
        if (!Number.isSafeInteger(data.saleAmount)) {
          const err = { instancePath: instancePath + "/saleAmount", keyword: "integer", params: { type: "integer" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.createdAt !== void 0) {
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat.test(dataCreatedAt)) {
            const err = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        } else {
          const err = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.updatedAt !== void 0) {
        let dataUpdatedAt = data.updatedAt;
        if (typeof dataUpdatedAt === "string") {
          if (!dateTimeFormat.test(dataUpdatedAt)) {
            const err = { instancePath: instancePath + "/updatedAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        } else {
          const err = { instancePath: instancePath + "/updatedAt", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.flexible !== void 0) {
        let dataFlexible = data.flexible;
        if (typeof dataFlexible !== "boolean" && dataFlexible !== null) {
          const err = { instancePath: instancePath + "/flexible", keyword: "type", params: { type: schemaLink.properties.flexible.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.rules !== void 0) {
        let dataRules = data.rules;
        if (!Array.isArray(dataRules) && dataRules !== null) {
          const err = { instancePath: instancePath + "/rules", keyword: "type", params: { type: schemaLink.properties.rules.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if (Array.isArray(dataRules)) {
          const lenRules = dataRules.length;
          for (let iRules = 0; iRules < lenRules; iRules++) {
            let dataRulesItem = dataRules[iRules];
            if (!(dataRulesItem && typeof dataRulesItem == "object" && !Array.isArray(dataRulesItem))) {
              const err = { instancePath: instancePath + "/rules/" + iRules, keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err];
              } else {
                vErrors.push(err);
              }
              errors++;
            }
          }
        }
      }
      if (data.folderId !== void 0) {
        let dataFolderId = data.folderId;
        if (typeof dataFolderId !== "string" && dataFolderId !== null) {
          const err = { instancePath: instancePath + "/folderId", keyword: "type", params: { type: schemaLink.properties.folderId.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.notificationToken !== void 0) {
        let dataNotificationToken = data.notificationToken;
        if (typeof dataNotificationToken !== "string" && dataNotificationToken !== null) {
          const err = { instancePath: instancePath + "/notificationToken", keyword: "type", params: { type: schemaLink.properties.notificationToken.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.preRedirection !== void 0) {
        let dataPreRedirection = data.preRedirection;
        if (typeof dataPreRedirection !== "boolean" && dataPreRedirection !== null) {
          const err = { instancePath: instancePath + "/preRedirection", keyword: "type", params: { type: schemaLink.properties.preRedirection.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.pageId !== void 0) {
        let dataPageId = data.pageId;
        if (typeof dataPageId !== "string" && dataPageId !== null) {
          const err = { instancePath: instancePath + "/pageId", keyword: "type", params: { type: schemaLink.properties.pageId.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.pageUrl !== void 0) {
        let dataPageUrl = data.pageUrl;
        if (typeof dataPageUrl !== "string" && dataPageUrl !== null) {
          const err = { instancePath: instancePath + "/pageUrl", keyword: "type", params: { type: schemaLink.properties.pageUrl.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.isFormMandatory !== void 0) {
        let dataIsFormMandatory = data.isFormMandatory;
        if (typeof dataIsFormMandatory !== "boolean" && dataIsFormMandatory !== null) {
          const err = { instancePath: instancePath + "/isFormMandatory", keyword: "type", params: { type: schemaLink.properties.isFormMandatory.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.filled !== void 0) {
        let dataFilled = data.filled;
        if (typeof dataFilled !== "boolean" && dataFilled !== null) {
          const err = { instancePath: instancePath + "/filled", keyword: "type", params: { type: schemaLink.properties.filled.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.useAsTemplate !== void 0) {
        let dataUseAsTemplate = data.useAsTemplate;
        if (typeof dataUseAsTemplate !== "boolean" && dataUseAsTemplate !== null) {
          const err = { instancePath: instancePath + "/useAsTemplate", keyword: "type", params: { type: schemaLink.properties.useAsTemplate.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
    } else {
      const err = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    validateLink.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open-all-errors/objects/qrcode.js
  var schemaQRCode = { "properties": {
    "url": { "type": ["string", "null"] },
    "userId": { "type": ["string", "null"] },
    "projectId": { "type": ["string", "null"] },
    "expiresAt": { "type": ["string", "null"] },
    "expiredUrl": { "type": ["string", "null"] },
    "password": { "type": ["string", "null"] },
    "externalId": { "type": ["string", "null"] },
    "trackConversion": { "type": ["boolean", "null"] },
    "proxy": { "type": ["boolean", "null"] },
    "title": { "type": ["string", "null"] },
    "description": { "type": ["string", "null"] },
    "image": { "type": ["string", "null"] },
    "utm_source": { "type": ["string", "null"] },
    "utm_medium": { "type": ["string", "null"] },
    "utm_campaign": { "type": ["string", "null"] },
    "utm_term": { "type": ["string", "null"] },
    "utm_content": { "type": ["string", "null"] },
    "rewrite": { "type": ["boolean", "null"] },
    "doIndex": { "type": ["boolean", "null"] },
    "flexible": { "type": ["boolean", "null"] },
    "filled": { "type": ["boolean", "null"] },
    "ios": { "type": ["string", "null"] },
    "android": { "type": ["string", "null"] },
    "geo": { "type": ["object", "null"] },
    "rules": { "type": ["array", "null"] },
    "useDisplayPage": { "type": ["boolean", "null"] },
    "contentStatic": { "type": ["string", "null"] },
    "text": { "type": ["string", "null"] },
    "email": { "type": ["object", "null"] },
    "wifi": { "type": ["object", "null"] },
    "phone": { "type": ["string", "null"] },
    "vcard": { "type": ["object", "null"] },
    "crypto": { "type": ["object", "null"] },
    "sms": { "type": ["object", "null"] },
    "whatsapp": { "type": ["object", "null"], "properties": {
      "number": { "type": ["string", "null"] },
      "message": { "type": ["string", "null"] }
    } },
    "facetime": { "type": ["object", "null"] },
    "latlog": { "type": ["object", "null"] },
    "logo": { "type": ["string", "null"] },
    "bgColor": { "type": ["string", "null"] },
    "fgColor": { "type": ["string", "null"] },
    "size": { "type": ["number", "null"] },
    "level": { "type": ["string", "null"] },
    "showLogo": { "type": ["boolean", "null"] },
    "src": { "type": ["string", "null"] },
    "height": { "type": ["number", "null"] },
    "width": { "type": ["number", "null"] },
    "excavate": { "type": ["boolean", "null"] },
    "publicStats": { "type": ["boolean", "null"] },
    "lastClicked": { "type": ["string", "null"] },
    "tagId": { "type": ["string", "null"] },
    "tags": { "type": ["array", "null"] },
    "folderId": { "type": ["string", "null"] },
    "comments": { "type": ["string", "null"] },
    "frameTextStyles": { "type": ["object", "null"], "properties": {
      "weight": { "type": ["string", "null"] },
      "style": { "type": ["string", "null"] },
      "family": { "type": ["string", "null"] },
      "size": { "type": ["string", "null"] }
    } },
    "notificationToken": { "type": ["string", "null"] },
    "preRedirection": { "type": ["boolean", "null"] },
    "pageId": { "type": ["string", "null"] },
    "pageUrl": { "type": ["string", "null"] },
    "isFormMandatory": { "type": ["boolean", "null"] }
  } };
  function validateQRCode(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.domain === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "domain" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.key === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "key" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.url === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "url" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.userId === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "userId" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.projectId === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "projectId" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.scans === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "scans" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.id !== void 0) {
        if (typeof data.id !== "string") {
          const err = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.domain !== void 0) {
        if (typeof data.domain !== "string") {
          const err = { instancePath: instancePath + "/domain", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.key !== void 0) {
        if (typeof data.key !== "string") {
          const err = { instancePath: instancePath + "/key", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.archived !== void 0) {
        if (typeof data.archived !== "boolean") {
          const err = { instancePath: instancePath + "/archived", keyword: "type", params: { type: "boolean" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.static !== void 0) {
        if (typeof data.static !== "boolean") {
          const err = { instancePath: instancePath + "/static", keyword: "type", params: { type: "boolean" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.type !== void 0) {
        if (typeof data.type !== "string") {
          const err = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.url !== void 0) {
        let dataUrl = data.url;
        if (typeof dataUrl !== "string" && dataUrl !== null) {
          const err = { instancePath: instancePath + "/url", keyword: "type", params: { type: schemaQRCode.properties.url.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.userId !== void 0) {
        let dataUserId = data.userId;
        if (typeof dataUserId !== "string" && dataUserId !== null) {
          const err = { instancePath: instancePath + "/userId", keyword: "type", params: { type: schemaQRCode.properties.userId.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.projectId !== void 0) {
        let dataProjectId = data.projectId;
        if (typeof dataProjectId !== "string" && dataProjectId !== null) {
          const err = { instancePath: instancePath + "/projectId", keyword: "type", params: { type: schemaQRCode.properties.projectId.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.scans !== void 0) {
        if (!Number.isSafeInteger(data.scans)) {
          const err = { instancePath: instancePath + "/scans", keyword: "integer", params: { type: "integer" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.shortLink !== void 0) {
        if (typeof data.shortLink !== "string") {
          const err = { instancePath: instancePath + "/shortLink", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.createdAt !== void 0) {
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat.test(dataCreatedAt)) {
            const err = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        } else {
          const err = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.updatedAt !== void 0) {
        let dataUpdatedAt = data.updatedAt;
        if (typeof dataUpdatedAt === "string") {
          if (!dateTimeFormat.test(dataUpdatedAt)) {
            const err = { instancePath: instancePath + "/updatedAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        } else {
          const err = { instancePath: instancePath + "/updatedAt", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.expiresAt !== void 0) {
        let dataExpiresAt = data.expiresAt;
        if (typeof dataExpiresAt !== "string" && dataExpiresAt !== null) {
          const err = { instancePath: instancePath + "/expiresAt", keyword: "type", params: { type: schemaQRCode.properties.expiresAt.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if (typeof dataExpiresAt === "string") {
          if (!dateTimeFormat.test(dataExpiresAt)) {
            const err = { instancePath: instancePath + "/expiresAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        }
      }
      if (data.expiredUrl !== void 0) {
        let dataExpiredUrl = data.expiredUrl;
        if (typeof dataExpiredUrl !== "string" && dataExpiredUrl !== null) {
          const err = { instancePath: instancePath + "/expiredUrl", keyword: "type", params: { type: schemaQRCode.properties.expiredUrl.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.password !== void 0) {
        let dataPassword = data.password;
        if (typeof dataPassword !== "string" && dataPassword !== null) {
          const err = { instancePath: instancePath + "/password", keyword: "type", params: { type: schemaQRCode.properties.password.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.externalId !== void 0) {
        let dataExternalId = data.externalId;
        if (typeof dataExternalId !== "string" && dataExternalId !== null) {
          const err = { instancePath: instancePath + "/externalId", keyword: "type", params: { type: schemaQRCode.properties.externalId.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.trackConversion !== void 0) {
        let dataTrackConversion = data.trackConversion;
        if (typeof dataTrackConversion !== "boolean" && dataTrackConversion !== null) {
          const err = { instancePath: instancePath + "/trackConversion", keyword: "type", params: { type: schemaQRCode.properties.trackConversion.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.proxy !== void 0) {
        let dataProxy = data.proxy;
        if (typeof dataProxy !== "boolean" && dataProxy !== null) {
          const err = { instancePath: instancePath + "/proxy", keyword: "type", params: { type: schemaQRCode.properties.proxy.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.title !== void 0) {
        let dataTitle = data.title;
        if (typeof dataTitle !== "string" && dataTitle !== null) {
          const err = { instancePath: instancePath + "/title", keyword: "type", params: { type: schemaQRCode.properties.title.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.description !== void 0) {
        let dataDescription = data.description;
        if (typeof dataDescription !== "string" && dataDescription !== null) {
          const err = { instancePath: instancePath + "/description", keyword: "type", params: { type: schemaQRCode.properties.description.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.image !== void 0) {
        let dataImage = data.image;
        if (typeof dataImage !== "string" && dataImage !== null) {
          const err = { instancePath: instancePath + "/image", keyword: "type", params: { type: schemaQRCode.properties.image.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.utm_source !== void 0) {
        let dataUtmSource = data.utm_source;
        if (typeof dataUtmSource !== "string" && dataUtmSource !== null) {
          const err = { instancePath: instancePath + "/utm_source", keyword: "type", params: { type: schemaQRCode.properties.utm_source.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.utm_medium !== void 0) {
        let dataUtmMedium = data.utm_medium;
        if (typeof dataUtmMedium !== "string" && dataUtmMedium !== null) {
          const err = { instancePath: instancePath + "/utm_medium", keyword: "type", params: { type: schemaQRCode.properties.utm_medium.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.utm_campaign !== void 0) {
        let dataUtmCampaign = data.utm_campaign;
        if (typeof dataUtmCampaign !== "string" && dataUtmCampaign !== null) {
          const err = { instancePath: instancePath + "/utm_campaign", keyword: "type", params: { type: schemaQRCode.properties.utm_campaign.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.utm_term !== void 0) {
        let dataUtmTerm = data.utm_term;
        if (typeof dataUtmTerm !== "string" && dataUtmTerm !== null) {
          const err = { instancePath: instancePath + "/utm_term", keyword: "type", params: { type: schemaQRCode.properties.utm_term.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.utm_content !== void 0) {
        let dataUtmContent = data.utm_content;
        if (typeof dataUtmContent !== "string" && dataUtmContent !== null) {
          const err = { instancePath: instancePath + "/utm_content", keyword: "type", params: { type: schemaQRCode.properties.utm_content.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.rewrite !== void 0) {
        let dataRewrite = data.rewrite;
        if (typeof dataRewrite !== "boolean" && dataRewrite !== null) {
          const err = { instancePath: instancePath + "/rewrite", keyword: "type", params: { type: schemaQRCode.properties.rewrite.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.doIndex !== void 0) {
        let dataDoIndex = data.doIndex;
        if (typeof dataDoIndex !== "boolean" && dataDoIndex !== null) {
          const err = { instancePath: instancePath + "/doIndex", keyword: "type", params: { type: schemaQRCode.properties.doIndex.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.flexible !== void 0) {
        let dataFlexible = data.flexible;
        if (typeof dataFlexible !== "boolean" && dataFlexible !== null) {
          const err = { instancePath: instancePath + "/flexible", keyword: "type", params: { type: schemaQRCode.properties.flexible.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.filled !== void 0) {
        let dataFilled = data.filled;
        if (typeof dataFilled !== "boolean" && dataFilled !== null) {
          const err = { instancePath: instancePath + "/filled", keyword: "type", params: { type: schemaQRCode.properties.filled.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.ios !== void 0) {
        let dataIos = data.ios;
        if (typeof dataIos !== "string" && dataIos !== null) {
          const err = { instancePath: instancePath + "/ios", keyword: "type", params: { type: schemaQRCode.properties.ios.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.android !== void 0) {
        let dataAndroid = data.android;
        if (typeof dataAndroid !== "string" && dataAndroid !== null) {
          const err = { instancePath: instancePath + "/android", keyword: "type", params: { type: schemaQRCode.properties.android.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.geo !== void 0) {
        let dataGeo = data.geo;
        if (!(dataGeo && typeof dataGeo == "object" && !Array.isArray(dataGeo)) && dataGeo !== null) {
          const err = { instancePath: instancePath + "/geo", keyword: "type", params: { type: schemaQRCode.properties.geo.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.rules !== void 0) {
        let dataRules = data.rules;
        if (!Array.isArray(dataRules) && dataRules !== null) {
          const err = { instancePath: instancePath + "/rules", keyword: "type", params: { type: schemaQRCode.properties.rules.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if (Array.isArray(dataRules)) {
          const lenRules = dataRules.length;
          for (let iRules = 0; iRules < lenRules; iRules++) {
            let dataRulesItem = dataRules[iRules];
            if (!(dataRulesItem && typeof dataRulesItem == "object" && !Array.isArray(dataRulesItem))) {
              const err = { instancePath: instancePath + "/rules/" + iRules, keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err];
              } else {
                vErrors.push(err);
              }
              errors++;
            }
          }
        }
      }
      if (data.useDisplayPage !== void 0) {
        let dataUseDisplayPage = data.useDisplayPage;
        if (typeof dataUseDisplayPage !== "boolean" && dataUseDisplayPage !== null) {
          const err = { instancePath: instancePath + "/useDisplayPage", keyword: "type", params: { type: schemaQRCode.properties.useDisplayPage.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.contentStatic !== void 0) {
        let dataContentStatic = data.contentStatic;
        if (typeof dataContentStatic !== "string" && dataContentStatic !== null) {
          const err = { instancePath: instancePath + "/contentStatic", keyword: "type", params: { type: schemaQRCode.properties.contentStatic.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.text !== void 0) {
        let dataText = data.text;
        if (typeof dataText !== "string" && dataText !== null) {
          const err = { instancePath: instancePath + "/text", keyword: "type", params: { type: schemaQRCode.properties.text.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.email !== void 0) {
        let dataEmail = data.email;
        if (!(dataEmail && typeof dataEmail == "object" && !Array.isArray(dataEmail)) && dataEmail !== null) {
          const err = { instancePath: instancePath + "/email", keyword: "type", params: { type: schemaQRCode.properties.email.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.wifi !== void 0) {
        let dataWifi = data.wifi;
        if (!(dataWifi && typeof dataWifi == "object" && !Array.isArray(dataWifi)) && dataWifi !== null) {
          const err = { instancePath: instancePath + "/wifi", keyword: "type", params: { type: schemaQRCode.properties.wifi.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.phone !== void 0) {
        let dataPhone = data.phone;
        if (typeof dataPhone !== "string" && dataPhone !== null) {
          const err = { instancePath: instancePath + "/phone", keyword: "type", params: { type: schemaQRCode.properties.phone.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.vcard !== void 0) {
        let dataVcard = data.vcard;
        if (!(dataVcard && typeof dataVcard == "object" && !Array.isArray(dataVcard)) && dataVcard !== null) {
          const err = { instancePath: instancePath + "/vcard", keyword: "type", params: { type: schemaQRCode.properties.vcard.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.crypto !== void 0) {
        let dataCrypto = data.crypto;
        if (!(dataCrypto && typeof dataCrypto == "object" && !Array.isArray(dataCrypto)) && dataCrypto !== null) {
          const err = { instancePath: instancePath + "/crypto", keyword: "type", params: { type: schemaQRCode.properties.crypto.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.sms !== void 0) {
        let dataSms = data.sms;
        if (!(dataSms && typeof dataSms == "object" && !Array.isArray(dataSms)) && dataSms !== null) {
          const err = { instancePath: instancePath + "/sms", keyword: "type", params: { type: schemaQRCode.properties.sms.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.whatsapp !== void 0) {
        let dataWhatsapp = data.whatsapp;
        if (!(dataWhatsapp && typeof dataWhatsapp == "object" && !Array.isArray(dataWhatsapp)) && dataWhatsapp !== null) {
          const err = { instancePath: instancePath + "/whatsapp", keyword: "type", params: { type: schemaQRCode.properties.whatsapp.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if (dataWhatsapp && typeof dataWhatsapp == "object" && !Array.isArray(dataWhatsapp)) {
          if (dataWhatsapp.number !== void 0) {
            let dataWhatsappNumber = dataWhatsapp.number;
            if (typeof dataWhatsappNumber !== "string" && dataWhatsappNumber !== null) {
              const err = { instancePath: instancePath + "/whatsapp/number", keyword: "type", params: { type: schemaQRCode.properties.whatsapp.properties.number.type } };
              if (vErrors === null) {
                vErrors = [err];
              } else {
                vErrors.push(err);
              }
              errors++;
            }
          }
          if (dataWhatsapp.message !== void 0) {
            let dataWhatsappMessage = dataWhatsapp.message;
            if (typeof dataWhatsappMessage !== "string" && dataWhatsappMessage !== null) {
              const err = { instancePath: instancePath + "/whatsapp/message", keyword: "type", params: { type: schemaQRCode.properties.whatsapp.properties.message.type } };
              if (vErrors === null) {
                vErrors = [err];
              } else {
                vErrors.push(err);
              }
              errors++;
            }
          }
        }
      }
      if (data.facetime !== void 0) {
        let dataFacetime = data.facetime;
        if (!(dataFacetime && typeof dataFacetime == "object" && !Array.isArray(dataFacetime)) && dataFacetime !== null) {
          const err = { instancePath: instancePath + "/facetime", keyword: "type", params: { type: schemaQRCode.properties.facetime.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.latlog !== void 0) {
        let dataLatlog = data.latlog;
        if (!(dataLatlog && typeof dataLatlog == "object" && !Array.isArray(dataLatlog)) && dataLatlog !== null) {
          const err = { instancePath: instancePath + "/latlog", keyword: "type", params: { type: schemaQRCode.properties.latlog.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.logo !== void 0) {
        let dataLogo = data.logo;
        if (typeof dataLogo !== "string" && dataLogo !== null) {
          const err = { instancePath: instancePath + "/logo", keyword: "type", params: { type: schemaQRCode.properties.logo.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.bgColor !== void 0) {
        let dataBgColor = data.bgColor;
        if (typeof dataBgColor !== "string" && dataBgColor !== null) {
          const err = { instancePath: instancePath + "/bgColor", keyword: "type", params: { type: schemaQRCode.properties.bgColor.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.fgColor !== void 0) {
        let dataFgColor = data.fgColor;
        if (typeof dataFgColor !== "string" && dataFgColor !== null) {
          const err = { instancePath: instancePath + "/fgColor", keyword: "type", params: { type: schemaQRCode.properties.fgColor.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.size !== void 0) {
        let dataSize = data.size;
        if (!(typeof dataSize == "number" && isFinite(dataSize)) && dataSize !== null) {
          const err = { instancePath: instancePath + "/size", keyword: "type", params: { type: schemaQRCode.properties.size.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.level !== void 0) {
        let dataLevel = data.level;
        if (typeof dataLevel !== "string" && dataLevel !== null) {
          const err = { instancePath: instancePath + "/level", keyword: "type", params: { type: schemaQRCode.properties.level.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.showLogo !== void 0) {
        let dataShowLogo = data.showLogo;
        if (typeof dataShowLogo !== "boolean" && dataShowLogo !== null) {
          const err = { instancePath: instancePath + "/showLogo", keyword: "type", params: { type: schemaQRCode.properties.showLogo.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.src !== void 0) {
        let dataSrc = data.src;
        if (typeof dataSrc !== "string" && dataSrc !== null) {
          const err = { instancePath: instancePath + "/src", keyword: "type", params: { type: schemaQRCode.properties.src.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.height !== void 0) {
        let dataHeight = data.height;
        if (!(typeof dataHeight == "number" && isFinite(dataHeight)) && dataHeight !== null) {
          const err = { instancePath: instancePath + "/height", keyword: "type", params: { type: schemaQRCode.properties.height.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.width !== void 0) {
        let dataWidth = data.width;
        if (!(typeof dataWidth == "number" && isFinite(dataWidth)) && dataWidth !== null) {
          const err = { instancePath: instancePath + "/width", keyword: "type", params: { type: schemaQRCode.properties.width.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.excavate !== void 0) {
        let dataExcavate = data.excavate;
        if (typeof dataExcavate !== "boolean" && dataExcavate !== null) {
          const err = { instancePath: instancePath + "/excavate", keyword: "type", params: { type: schemaQRCode.properties.excavate.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.publicStats !== void 0) {
        let dataPublicStats = data.publicStats;
        if (typeof dataPublicStats !== "boolean" && dataPublicStats !== null) {
          const err = { instancePath: instancePath + "/publicStats", keyword: "type", params: { type: schemaQRCode.properties.publicStats.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.lastClicked !== void 0) {
        let dataLastClicked = data.lastClicked;
        if (typeof dataLastClicked !== "string" && dataLastClicked !== null) {
          const err = { instancePath: instancePath + "/lastClicked", keyword: "type", params: { type: schemaQRCode.properties.lastClicked.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if (typeof dataLastClicked === "string") {
          if (!dateTimeFormat.test(dataLastClicked)) {
            const err = { instancePath: instancePath + "/lastClicked", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        }
      }
      if (data.leads !== void 0) {
        let dataLeads = data.leads;
        if (!(dataLeads === null || Number.isSafeInteger(dataLeads))) {
          const err = { instancePath: instancePath + "/leads", keyword: "integer", params: { type: ["integer", "null"] } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.sales !== void 0) {
        let dataSales = data.sales;
        if (!(dataSales === null || Number.isSafeInteger(dataSales))) {
          const err = { instancePath: instancePath + "/sales", keyword: "integer", params: { type: ["integer", "null"] } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.saleAmount !== void 0) {
        let dataSaleAmount = data.saleAmount;
        if (!(dataSaleAmount === null || Number.isSafeInteger(dataSaleAmount))) {
          const err = { instancePath: instancePath + "/saleAmount", keyword: "integer", params: { type: ["integer", "null"] } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.tagId !== void 0) {
        let dataTagId = data.tagId;
        if (typeof dataTagId !== "string" && dataTagId !== null) {
          const err = { instancePath: instancePath + "/tagId", keyword: "type", params: { type: schemaQRCode.properties.tagId.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.tags !== void 0) {
        let dataTags = data.tags;
        if (!Array.isArray(dataTags) && dataTags !== null) {
          const err = { instancePath: instancePath + "/tags", keyword: "type", params: { type: schemaQRCode.properties.tags.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if (Array.isArray(dataTags)) {
          const lenTags = dataTags.length;
          for (let iTags = 0; iTags < lenTags; iTags++) {
            if (!validateTag(dataTags[iTags], { instancePath: instancePath + "/tags/" + iTags })) {
              vErrors = vErrors === null ? validateTag.errors : vErrors.concat(validateTag.errors);
              errors = vErrors.length;
            }
          }
        }
      }
      if (data.folderId !== void 0) {
        let dataFolderId = data.folderId;
        if (typeof dataFolderId !== "string" && dataFolderId !== null) {
          const err = { instancePath: instancePath + "/folderId", keyword: "type", params: { type: schemaQRCode.properties.folderId.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.comments !== void 0) {
        let dataComments = data.comments;
        if (typeof dataComments !== "string" && dataComments !== null) {
          const err = { instancePath: instancePath + "/comments", keyword: "type", params: { type: schemaQRCode.properties.comments.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.frameTextStyles !== void 0) {
        let dataFrameTextStyles = data.frameTextStyles;
        if (!(dataFrameTextStyles && typeof dataFrameTextStyles == "object" && !Array.isArray(dataFrameTextStyles)) && dataFrameTextStyles !== null) {
          const err = { instancePath: instancePath + "/frameTextStyles", keyword: "type", params: { type: schemaQRCode.properties.frameTextStyles.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if (dataFrameTextStyles && typeof dataFrameTextStyles == "object" && !Array.isArray(dataFrameTextStyles)) {
          if (dataFrameTextStyles.weight !== void 0) {
            let dataFrameTextStylesWeight = dataFrameTextStyles.weight;
            if (typeof dataFrameTextStylesWeight !== "string" && dataFrameTextStylesWeight !== null) {
              const err = { instancePath: instancePath + "/frameTextStyles/weight", keyword: "type", params: { type: schemaQRCode.properties.frameTextStyles.properties.weight.type } };
              if (vErrors === null) {
                vErrors = [err];
              } else {
                vErrors.push(err);
              }
              errors++;
            }
          }
          if (dataFrameTextStyles.style !== void 0) {
            let dataFrameTextStylesStyle = dataFrameTextStyles.style;
            if (typeof dataFrameTextStylesStyle !== "string" && dataFrameTextStylesStyle !== null) {
              const err = { instancePath: instancePath + "/frameTextStyles/style", keyword: "type", params: { type: schemaQRCode.properties.frameTextStyles.properties.style.type } };
              if (vErrors === null) {
                vErrors = [err];
              } else {
                vErrors.push(err);
              }
              errors++;
            }
          }
          if (dataFrameTextStyles.family !== void 0) {
            let dataFrameTextStylesFamily = dataFrameTextStyles.family;
            if (typeof dataFrameTextStylesFamily !== "string" && dataFrameTextStylesFamily !== null) {
              const err = { instancePath: instancePath + "/frameTextStyles/family", keyword: "type", params: { type: schemaQRCode.properties.frameTextStyles.properties.family.type } };
              if (vErrors === null) {
                vErrors = [err];
              } else {
                vErrors.push(err);
              }
              errors++;
            }
          }
          if (dataFrameTextStyles.size !== void 0) {
            let dataFrameTextStylesSize = dataFrameTextStyles.size;
            if (typeof dataFrameTextStylesSize !== "string" && dataFrameTextStylesSize !== null) {
              const err = { instancePath: instancePath + "/frameTextStyles/size", keyword: "type", params: { type: schemaQRCode.properties.frameTextStyles.properties.size.type } };
              if (vErrors === null) {
                vErrors = [err];
              } else {
                vErrors.push(err);
              }
              errors++;
            }
          }
        }
      }
      if (data.notificationToken !== void 0) {
        let dataNotificationToken = data.notificationToken;
        if (typeof dataNotificationToken !== "string" && dataNotificationToken !== null) {
          const err = { instancePath: instancePath + "/notificationToken", keyword: "type", params: { type: schemaQRCode.properties.notificationToken.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.preRedirection !== void 0) {
        let dataPreRedirection = data.preRedirection;
        if (typeof dataPreRedirection !== "boolean" && dataPreRedirection !== null) {
          const err = { instancePath: instancePath + "/preRedirection", keyword: "type", params: { type: schemaQRCode.properties.preRedirection.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.pageId !== void 0) {
        let dataPageId = data.pageId;
        if (typeof dataPageId !== "string" && dataPageId !== null) {
          const err = { instancePath: instancePath + "/pageId", keyword: "type", params: { type: schemaQRCode.properties.pageId.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.pageUrl !== void 0) {
        let dataPageUrl = data.pageUrl;
        if (typeof dataPageUrl !== "string" && dataPageUrl !== null) {
          const err = { instancePath: instancePath + "/pageUrl", keyword: "type", params: { type: schemaQRCode.properties.pageUrl.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.isFormMandatory !== void 0) {
        let dataIsFormMandatory = data.isFormMandatory;
        if (typeof dataIsFormMandatory !== "boolean" && dataIsFormMandatory !== null) {
          const err = { instancePath: instancePath + "/isFormMandatory", keyword: "type", params: { type: schemaQRCode.properties.isFormMandatory.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
    } else {
      const err = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    validateQRCode.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open-all-errors/objects/page.js
  var schemaPage = { "properties": {
    "name": { "type": ["string", "null"] },
    "userId": { "type": ["string", "null"] },
    "description": { "type": ["string", "null"] },
    "logo": { "type": ["string", "null"] },
    "image": { "type": ["string", "null"] },
    "imageBlurhash": { "type": ["string", "null"] },
    "externalId": { "type": ["string", "null"] },
    "trackConversion": { "type": ["boolean", "null"] },
    "message404": { "type": ["string", "null"] },
    "pageTitle": { "type": ["string", "null"] },
    "pageSubtitle": { "type": ["string", "null"] },
    "heroButtonLink": { "type": ["string", "null"] },
    "heroButtonText": { "type": ["string", "null"] },
    "heroShowButton": { "type": ["boolean", "null"] },
    "pageBackgroundType": { "type": ["string", "null"] },
    "pageBackgroundStyles": { "type": ["object", "null"] },
    "pageFormType": { "type": ["string", "null"] },
    "pageFromStyles": { "type": ["object", "null"] },
    "inputStyle": { "type": ["string", "null"] },
    "buttonType": { "type": ["string", "null"] },
    "buttonStyles": { "type": ["object", "null"] },
    "submitButtonType": { "type": ["string", "null"] },
    "submitButtonStyles": { "type": ["object", "null"] },
    "fontFamily": { "type": ["string", "null"] },
    "fontColor": { "type": ["string", "null"] },
    "lastClicked": { "type": ["string", "null"] },
    "publicStats": { "type": ["boolean", "null"] },
    "hiddenLogo": { "type": ["boolean", "null"] },
    "notificationToken": { "type": ["string", "null"] },
    "socialMediaLinks": { "type": ["object", "null"] },
    "thankYouTitle": { "type": ["string", "null"] },
    "thankYouDescription": { "type": ["string", "null"] },
    "thankYouRedirectUrl": { "type": ["string", "null"] },
    "url": { "type": ["string", "null"] },
    "folderId": { "type": ["string", "null"] }
  } };
  function validatePage(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.domain === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "domain" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.key === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "key" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.name === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "name" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.type === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "type" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.projectId === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "projectId" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.userId === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "userId" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.views === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "views" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.id !== void 0) {
        if (typeof data.id !== "string") {
          const err = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.domain !== void 0) {
        if (typeof data.domain !== "string") {
          const err = { instancePath: instancePath + "/domain", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.key !== void 0) {
        if (typeof data.key !== "string") {
          const err = { instancePath: instancePath + "/key", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.name !== void 0) {
        let dataName = data.name;
        if (typeof dataName !== "string" && dataName !== null) {
          const err = { instancePath: instancePath + "/name", keyword: "type", params: { type: schemaPage.properties.name.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.type !== void 0) {
        if (typeof data.type !== "string") {
          const err = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.projectId !== void 0) {
        if (typeof data.projectId !== "string") {
          const err = { instancePath: instancePath + "/projectId", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.userId !== void 0) {
        let dataUserId = data.userId;
        if (typeof dataUserId !== "string" && dataUserId !== null) {
          const err = { instancePath: instancePath + "/userId", keyword: "type", params: { type: schemaPage.properties.userId.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.views !== void 0) {
        if (!Number.isSafeInteger(data.views)) {
          const err = { instancePath: instancePath + "/views", keyword: "integer", params: { type: "integer" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.createdAt !== void 0) {
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat.test(dataCreatedAt)) {
            const err = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        } else {
          const err = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.updatedAt !== void 0) {
        let dataUpdatedAt = data.updatedAt;
        if (typeof dataUpdatedAt === "string") {
          if (!dateTimeFormat.test(dataUpdatedAt)) {
            const err = { instancePath: instancePath + "/updatedAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        } else {
          const err = { instancePath: instancePath + "/updatedAt", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.description !== void 0) {
        let dataDescription = data.description;
        if (typeof dataDescription !== "string" && dataDescription !== null) {
          const err = { instancePath: instancePath + "/description", keyword: "type", params: { type: schemaPage.properties.description.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.logo !== void 0) {
        let dataLogo = data.logo;
        if (typeof dataLogo !== "string" && dataLogo !== null) {
          const err = { instancePath: instancePath + "/logo", keyword: "type", params: { type: schemaPage.properties.logo.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.image !== void 0) {
        let dataImage = data.image;
        if (typeof dataImage !== "string" && dataImage !== null) {
          const err = { instancePath: instancePath + "/image", keyword: "type", params: { type: schemaPage.properties.image.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.imageBlurhash !== void 0) {
        let dataImageBlurhash = data.imageBlurhash;
        if (typeof dataImageBlurhash !== "string" && dataImageBlurhash !== null) {
          const err = { instancePath: instancePath + "/imageBlurhash", keyword: "type", params: { type: schemaPage.properties.imageBlurhash.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.externalId !== void 0) {
        let dataExternalId = data.externalId;
        if (typeof dataExternalId !== "string" && dataExternalId !== null) {
          const err = { instancePath: instancePath + "/externalId", keyword: "type", params: { type: schemaPage.properties.externalId.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.trackConversion !== void 0) {
        let dataTrackConversion = data.trackConversion;
        if (typeof dataTrackConversion !== "boolean" && dataTrackConversion !== null) {
          const err = { instancePath: instancePath + "/trackConversion", keyword: "type", params: { type: schemaPage.properties.trackConversion.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.message404 !== void 0) {
        let dataMessage404 = data.message404;
        if (typeof dataMessage404 !== "string" && dataMessage404 !== null) {
          const err = { instancePath: instancePath + "/message404", keyword: "type", params: { type: schemaPage.properties.message404.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.pageTitle !== void 0) {
        let dataPageTitle = data.pageTitle;
        if (typeof dataPageTitle !== "string" && dataPageTitle !== null) {
          const err = { instancePath: instancePath + "/pageTitle", keyword: "type", params: { type: schemaPage.properties.pageTitle.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.pageSubtitle !== void 0) {
        let dataPageSubtitle = data.pageSubtitle;
        if (typeof dataPageSubtitle !== "string" && dataPageSubtitle !== null) {
          const err = { instancePath: instancePath + "/pageSubtitle", keyword: "type", params: { type: schemaPage.properties.pageSubtitle.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.heroButtonLink !== void 0) {
        let dataHeroButtonLink = data.heroButtonLink;
        if (typeof dataHeroButtonLink !== "string" && dataHeroButtonLink !== null) {
          const err = { instancePath: instancePath + "/heroButtonLink", keyword: "type", params: { type: schemaPage.properties.heroButtonLink.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.heroButtonText !== void 0) {
        let dataHeroButtonText = data.heroButtonText;
        if (typeof dataHeroButtonText !== "string" && dataHeroButtonText !== null) {
          const err = { instancePath: instancePath + "/heroButtonText", keyword: "type", params: { type: schemaPage.properties.heroButtonText.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.heroShowButton !== void 0) {
        let dataHeroShowButton = data.heroShowButton;
        if (typeof dataHeroShowButton !== "boolean" && dataHeroShowButton !== null) {
          const err = { instancePath: instancePath + "/heroShowButton", keyword: "type", params: { type: schemaPage.properties.heroShowButton.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.pageBackgroundType !== void 0) {
        let dataPageBackgroundType = data.pageBackgroundType;
        if (typeof dataPageBackgroundType !== "string" && dataPageBackgroundType !== null) {
          const err = { instancePath: instancePath + "/pageBackgroundType", keyword: "type", params: { type: schemaPage.properties.pageBackgroundType.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.pageBackgroundStyles !== void 0) {
        let dataPageBackgroundStyles = data.pageBackgroundStyles;
        if (!(dataPageBackgroundStyles && typeof dataPageBackgroundStyles == "object" && !Array.isArray(dataPageBackgroundStyles)) && dataPageBackgroundStyles !== null) {
          const err = { instancePath: instancePath + "/pageBackgroundStyles", keyword: "type", params: { type: schemaPage.properties.pageBackgroundStyles.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.pageFormType !== void 0) {
        let dataPageFormType = data.pageFormType;
        if (typeof dataPageFormType !== "string" && dataPageFormType !== null) {
          const err = { instancePath: instancePath + "/pageFormType", keyword: "type", params: { type: schemaPage.properties.pageFormType.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.pageFromStyles !== void 0) {
        let dataPageFromStyles = data.pageFromStyles;
        if (!(dataPageFromStyles && typeof dataPageFromStyles == "object" && !Array.isArray(dataPageFromStyles)) && dataPageFromStyles !== null) {
          const err = { instancePath: instancePath + "/pageFromStyles", keyword: "type", params: { type: schemaPage.properties.pageFromStyles.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.inputStyle !== void 0) {
        let dataInputStyle = data.inputStyle;
        if (typeof dataInputStyle !== "string" && dataInputStyle !== null) {
          const err = { instancePath: instancePath + "/inputStyle", keyword: "type", params: { type: schemaPage.properties.inputStyle.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.buttonType !== void 0) {
        let dataButtonType = data.buttonType;
        if (typeof dataButtonType !== "string" && dataButtonType !== null) {
          const err = { instancePath: instancePath + "/buttonType", keyword: "type", params: { type: schemaPage.properties.buttonType.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.buttonStyles !== void 0) {
        let dataButtonStyles = data.buttonStyles;
        if (!(dataButtonStyles && typeof dataButtonStyles == "object" && !Array.isArray(dataButtonStyles)) && dataButtonStyles !== null) {
          const err = { instancePath: instancePath + "/buttonStyles", keyword: "type", params: { type: schemaPage.properties.buttonStyles.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.submitButtonType !== void 0) {
        let dataSubmitButtonType = data.submitButtonType;
        if (typeof dataSubmitButtonType !== "string" && dataSubmitButtonType !== null) {
          const err = { instancePath: instancePath + "/submitButtonType", keyword: "type", params: { type: schemaPage.properties.submitButtonType.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.submitButtonStyles !== void 0) {
        let dataSubmitButtonStyles = data.submitButtonStyles;
        if (!(dataSubmitButtonStyles && typeof dataSubmitButtonStyles == "object" && !Array.isArray(dataSubmitButtonStyles)) && dataSubmitButtonStyles !== null) {
          const err = { instancePath: instancePath + "/submitButtonStyles", keyword: "type", params: { type: schemaPage.properties.submitButtonStyles.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.fontFamily !== void 0) {
        let dataFontFamily = data.fontFamily;
        if (typeof dataFontFamily !== "string" && dataFontFamily !== null) {
          const err = { instancePath: instancePath + "/fontFamily", keyword: "type", params: { type: schemaPage.properties.fontFamily.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.fontColor !== void 0) {
        let dataFontColor = data.fontColor;
        if (typeof dataFontColor !== "string" && dataFontColor !== null) {
          const err = { instancePath: instancePath + "/fontColor", keyword: "type", params: { type: schemaPage.properties.fontColor.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.lastClicked !== void 0) {
        let dataLastClicked = data.lastClicked;
        if (typeof dataLastClicked !== "string" && dataLastClicked !== null) {
          const err = { instancePath: instancePath + "/lastClicked", keyword: "type", params: { type: schemaPage.properties.lastClicked.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if (typeof dataLastClicked === "string") {
          if (!dateTimeFormat.test(dataLastClicked)) {
            const err = { instancePath: instancePath + "/lastClicked", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        }
      }
      if (data.leads !== void 0) {
        let dataLeads = data.leads;
        if (!(dataLeads === null || Number.isSafeInteger(dataLeads))) {
          const err = { instancePath: instancePath + "/leads", keyword: "integer", params: { type: ["integer", "null"] } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.sales !== void 0) {
        let dataSales = data.sales;
        if (!(dataSales === null || Number.isSafeInteger(dataSales))) {
          const err = { instancePath: instancePath + "/sales", keyword: "integer", params: { type: ["integer", "null"] } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.saleAmount !== void 0) {
        let dataSaleAmount = data.saleAmount;
        if (!(dataSaleAmount === null || Number.isSafeInteger(dataSaleAmount))) {
          const err = { instancePath: instancePath + "/saleAmount", keyword: "integer", params: { type: ["integer", "null"] } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.publicStats !== void 0) {
        let dataPublicStats = data.publicStats;
        if (typeof dataPublicStats !== "boolean" && dataPublicStats !== null) {
          const err = { instancePath: instancePath + "/publicStats", keyword: "type", params: { type: schemaPage.properties.publicStats.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.hiddenLogo !== void 0) {
        let dataHiddenLogo = data.hiddenLogo;
        if (typeof dataHiddenLogo !== "boolean" && dataHiddenLogo !== null) {
          const err = { instancePath: instancePath + "/hiddenLogo", keyword: "type", params: { type: schemaPage.properties.hiddenLogo.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.notificationToken !== void 0) {
        let dataNotificationToken = data.notificationToken;
        if (typeof dataNotificationToken !== "string" && dataNotificationToken !== null) {
          const err = { instancePath: instancePath + "/notificationToken", keyword: "type", params: { type: schemaPage.properties.notificationToken.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.socialMediaLinks !== void 0) {
        let dataSocialMediaLinks = data.socialMediaLinks;
        if (!(dataSocialMediaLinks && typeof dataSocialMediaLinks == "object" && !Array.isArray(dataSocialMediaLinks)) && dataSocialMediaLinks !== null) {
          const err = { instancePath: instancePath + "/socialMediaLinks", keyword: "type", params: { type: schemaPage.properties.socialMediaLinks.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.feedbacksCount !== void 0) {
        let dataFeedbacksCount = data.feedbacksCount;
        if (!(dataFeedbacksCount === null || Number.isSafeInteger(dataFeedbacksCount))) {
          const err = { instancePath: instancePath + "/feedbacksCount", keyword: "integer", params: { type: ["integer", "null"] } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.thankYouTitle !== void 0) {
        let dataThankYouTitle = data.thankYouTitle;
        if (typeof dataThankYouTitle !== "string" && dataThankYouTitle !== null) {
          const err = { instancePath: instancePath + "/thankYouTitle", keyword: "type", params: { type: schemaPage.properties.thankYouTitle.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.thankYouDescription !== void 0) {
        let dataThankYouDescription = data.thankYouDescription;
        if (typeof dataThankYouDescription !== "string" && dataThankYouDescription !== null) {
          const err = { instancePath: instancePath + "/thankYouDescription", keyword: "type", params: { type: schemaPage.properties.thankYouDescription.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.thankYouRedirectUrl !== void 0) {
        let dataThankYouRedirectUrl = data.thankYouRedirectUrl;
        if (typeof dataThankYouRedirectUrl !== "string" && dataThankYouRedirectUrl !== null) {
          const err = { instancePath: instancePath + "/thankYouRedirectUrl", keyword: "type", params: { type: schemaPage.properties.thankYouRedirectUrl.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.url !== void 0) {
        let dataUrl = data.url;
        if (typeof dataUrl !== "string" && dataUrl !== null) {
          const err = { instancePath: instancePath + "/url", keyword: "type", params: { type: schemaPage.properties.url.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.folderId !== void 0) {
        let dataFolderId = data.folderId;
        if (typeof dataFolderId !== "string" && dataFolderId !== null) {
          const err = { instancePath: instancePath + "/folderId", keyword: "type", params: { type: schemaPage.properties.folderId.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
    } else {
      const err = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    validatePage.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open-all-errors/events/lead.created.js
  function validateLeadCreatedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.event === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "event" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.createdAt === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "createdAt" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.data === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "data" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.id !== void 0) {
        if (typeof data.id !== "string") {
          const err = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.event !== void 0) {
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          const err = { instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if ("lead.created" !== dataEvent) {
          const err = { instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "lead.created" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.createdAt !== void 0) {
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat.test(dataCreatedAt)) {
            const err = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        } else {
          const err = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.data !== void 0) {
        let dataData = data.data;
        if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
          if (dataData.customer === void 0) {
            const err = { instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: "customer" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
          if (dataData.interaction === void 0) {
            const err = { instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: "interaction" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
          if (dataData.eventName !== void 0) {
            if (typeof dataData.eventName !== "string") {
              const err = { instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err];
              } else {
                vErrors.push(err);
              }
              errors++;
            }
          }
          if (dataData.customer !== void 0) {
            if (!validateCustomer(dataData.customer, { instancePath: instancePath + "/data/customer" })) {
              vErrors = vErrors === null ? validateCustomer.errors : vErrors.concat(validateCustomer.errors);
              errors = vErrors.length;
            }
          }
          if (dataData.interaction !== void 0) {
            if (!validateInteraction(dataData.interaction, { instancePath: instancePath + "/data/interaction" })) {
              vErrors = vErrors === null ? validateInteraction.errors : vErrors.concat(validateInteraction.errors);
              errors = vErrors.length;
            }
          }
          if (dataData.link !== void 0) {
            if (!validateLink(dataData.link, { instancePath: instancePath + "/data/link" })) {
              vErrors = vErrors === null ? validateLink.errors : vErrors.concat(validateLink.errors);
              errors = vErrors.length;
            }
          }
          if (dataData.qrcode !== void 0) {
            if (!validateQRCode(dataData.qrcode, { instancePath: instancePath + "/data/qrcode" })) {
              vErrors = vErrors === null ? validateQRCode.errors : vErrors.concat(validateQRCode.errors);
              errors = vErrors.length;
            }
          }
          if (dataData.page !== void 0) {
            if (!validatePage(dataData.page, { instancePath: instancePath + "/data/page" })) {
              vErrors = vErrors === null ? validatePage.errors : vErrors.concat(validatePage.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err = { instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
    } else {
      const err = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    validateLeadCreatedEvent.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open-all-errors/events/link.clicked.js
  function validateLinkClickedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.event === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "event" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.createdAt === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "createdAt" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.data === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "data" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.id !== void 0) {
        if (typeof data.id !== "string") {
          const err = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.event !== void 0) {
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          const err = { instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if ("link.clicked" !== dataEvent) {
          const err = { instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "link.clicked" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.createdAt !== void 0) {
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat.test(dataCreatedAt)) {
            const err = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        } else {
          const err = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.data !== void 0) {
        let dataData = data.data;
        if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
          if (dataData.interaction === void 0) {
            const err = { instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: "interaction" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
          if (dataData.link === void 0) {
            const err = { instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: "link" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
          if (dataData.eventName !== void 0) {
            if (typeof dataData.eventName !== "string") {
              const err = { instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err];
              } else {
                vErrors.push(err);
              }
              errors++;
            }
          }
          if (dataData.interaction !== void 0) {
            if (!validateInteraction(dataData.interaction, { instancePath: instancePath + "/data/interaction" })) {
              vErrors = vErrors === null ? validateInteraction.errors : vErrors.concat(validateInteraction.errors);
              errors = vErrors.length;
            }
          }
          if (dataData.link !== void 0) {
            if (!validateLink(dataData.link, { instancePath: instancePath + "/data/link" })) {
              vErrors = vErrors === null ? validateLink.errors : vErrors.concat(validateLink.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err = { instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
    } else {
      const err = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    validateLinkClickedEvent.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open-all-errors/events/link.created.js
  function validateLinkCreatedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.event === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "event" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.createdAt === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "createdAt" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.data === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "data" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.id !== void 0) {
        if (typeof data.id !== "string") {
          const err = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.event !== void 0) {
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          const err = { instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if ("link.created" !== dataEvent) {
          const err = { instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "link.created" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.createdAt !== void 0) {
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat.test(dataCreatedAt)) {
            const err = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        } else {
          const err = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.data !== void 0) {
        if (!validateLink(data.data, { instancePath: instancePath + "/data" })) {
          vErrors = vErrors === null ? validateLink.errors : vErrors.concat(validateLink.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    validateLinkCreatedEvent.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open-all-errors/events/link.deleted.js
  function validateLinkDeletedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.event === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "event" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.createdAt === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "createdAt" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.data === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "data" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.id !== void 0) {
        if (typeof data.id !== "string") {
          const err = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.event !== void 0) {
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          const err = { instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if ("link.deleted" !== dataEvent) {
          const err = { instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "link.deleted" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.createdAt !== void 0) {
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat.test(dataCreatedAt)) {
            const err = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        } else {
          const err = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.data !== void 0) {
        if (!validateLink(data.data, { instancePath: instancePath + "/data" })) {
          vErrors = vErrors === null ? validateLink.errors : vErrors.concat(validateLink.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    validateLinkDeletedEvent.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open-all-errors/events/link.updated.js
  function validateLinkUpdatedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.event === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "event" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.createdAt === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "createdAt" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.data === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "data" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.id !== void 0) {
        if (typeof data.id !== "string") {
          const err = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.event !== void 0) {
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          const err = { instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if ("link.updated" !== dataEvent) {
          const err = { instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "link.updated" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.createdAt !== void 0) {
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat.test(dataCreatedAt)) {
            const err = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        } else {
          const err = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.data !== void 0) {
        if (!validateLink(data.data, { instancePath: instancePath + "/data" })) {
          vErrors = vErrors === null ? validateLink.errors : vErrors.concat(validateLink.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    validateLinkUpdatedEvent.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open-all-errors/events/page.created.js
  var schemaPageCreatedEvent = { "properties": {
    "data": { "properties": {
      "eventName": { "type": ["string", "null"] }
    } }
  } };
  function validatePageCreatedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.event === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "event" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.createdAt === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "createdAt" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.data === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "data" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.id !== void 0) {
        if (typeof data.id !== "string") {
          const err = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.event !== void 0) {
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          const err = { instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if ("page.created" !== dataEvent) {
          const err = { instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "page.created" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.createdAt !== void 0) {
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat.test(dataCreatedAt)) {
            const err = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        } else {
          const err = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.data !== void 0) {
        let dataData = data.data;
        if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
          if (dataData.page === void 0) {
            const err = { instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: "page" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
          if (dataData.page !== void 0) {
            if (!validatePage(dataData.page, { instancePath: instancePath + "/data/page" })) {
              vErrors = vErrors === null ? validatePage.errors : vErrors.concat(validatePage.errors);
              errors = vErrors.length;
            }
          }
          if (dataData.eventName !== void 0) {
            let dataDataEventName = dataData.eventName;
            if (typeof dataDataEventName !== "string" && dataDataEventName !== null) {
              const err = { instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: schemaPageCreatedEvent.properties.data.properties.eventName.type } };
              if (vErrors === null) {
                vErrors = [err];
              } else {
                vErrors.push(err);
              }
              errors++;
            }
          }
        } else {
          const err = { instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
    } else {
      const err = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    validatePageCreatedEvent.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open-all-errors/events/page.deleted.js
  var schemaPageDeletedEvent = { "properties": {
    "data": { "properties": {
      "eventName": { "type": ["string", "null"] }
    } }
  } };
  function validatePageDeletedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.event === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "event" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.createdAt === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "createdAt" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.data === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "data" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.id !== void 0) {
        if (typeof data.id !== "string") {
          const err = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.event !== void 0) {
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          const err = { instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if ("page.deleted" !== dataEvent) {
          const err = { instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "page.deleted" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.createdAt !== void 0) {
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat.test(dataCreatedAt)) {
            const err = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        } else {
          const err = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.data !== void 0) {
        let dataData = data.data;
        if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
          if (dataData.page === void 0) {
            const err = { instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: "page" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
          if (dataData.page !== void 0) {
            if (!validatePage(dataData.page, { instancePath: instancePath + "/data/page" })) {
              vErrors = vErrors === null ? validatePage.errors : vErrors.concat(validatePage.errors);
              errors = vErrors.length;
            }
          }
          if (dataData.eventName !== void 0) {
            let dataDataEventName = dataData.eventName;
            if (typeof dataDataEventName !== "string" && dataDataEventName !== null) {
              const err = { instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: schemaPageDeletedEvent.properties.data.properties.eventName.type } };
              if (vErrors === null) {
                vErrors = [err];
              } else {
                vErrors.push(err);
              }
              errors++;
            }
          }
        } else {
          const err = { instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
    } else {
      const err = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    validatePageDeletedEvent.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open-all-errors/events/page.updated.js
  var schemaPageUpdatedEvent = { "properties": {
    "data": { "properties": {
      "eventName": { "type": ["string", "null"] }
    } }
  } };
  function validatePageUpdatedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.event === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "event" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.createdAt === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "createdAt" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.data === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "data" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.id !== void 0) {
        if (typeof data.id !== "string") {
          const err = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.event !== void 0) {
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          const err = { instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if ("page.updated" !== dataEvent) {
          const err = { instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "page.updated" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.createdAt !== void 0) {
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat.test(dataCreatedAt)) {
            const err = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        } else {
          const err = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.data !== void 0) {
        let dataData = data.data;
        if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
          if (dataData.page === void 0) {
            const err = { instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: "page" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
          if (dataData.page !== void 0) {
            if (!validatePage(dataData.page, { instancePath: instancePath + "/data/page" })) {
              vErrors = vErrors === null ? validatePage.errors : vErrors.concat(validatePage.errors);
              errors = vErrors.length;
            }
          }
          if (dataData.eventName !== void 0) {
            let dataDataEventName = dataData.eventName;
            if (typeof dataDataEventName !== "string" && dataDataEventName !== null) {
              const err = { instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: schemaPageUpdatedEvent.properties.data.properties.eventName.type } };
              if (vErrors === null) {
                vErrors = [err];
              } else {
                vErrors.push(err);
              }
              errors++;
            }
          }
        } else {
          const err = { instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
    } else {
      const err = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    validatePageUpdatedEvent.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open-all-errors/events/page.visited.js
  function validatePageVisitedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.event === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "event" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.createdAt === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "createdAt" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.data === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "data" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.id !== void 0) {
        if (typeof data.id !== "string") {
          const err = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.event !== void 0) {
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          const err = { instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if ("page.visited" !== dataEvent) {
          const err = { instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "page.visited" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.createdAt !== void 0) {
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat.test(dataCreatedAt)) {
            const err = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        } else {
          const err = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.data !== void 0) {
        let dataData = data.data;
        if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
          if (dataData.interaction === void 0) {
            const err = { instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: "interaction" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
          if (dataData.eventName !== void 0) {
            if (typeof dataData.eventName !== "string") {
              const err = { instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err];
              } else {
                vErrors.push(err);
              }
              errors++;
            }
          }
          if (dataData.interaction !== void 0) {
            if (!validateInteraction(dataData.interaction, { instancePath: instancePath + "/data/interaction" })) {
              vErrors = vErrors === null ? validateInteraction.errors : vErrors.concat(validateInteraction.errors);
              errors = vErrors.length;
            }
          }
          if (dataData.page !== void 0) {
            if (!validatePage(dataData.page, { instancePath: instancePath + "/data/page" })) {
              vErrors = vErrors === null ? validatePage.errors : vErrors.concat(validatePage.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err = { instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
    } else {
      const err = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    validatePageVisitedEvent.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open-all-errors/objects/partner-link.js
  function validatePartnerLink(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.domain === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "domain" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.key === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "key" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.shortLink === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "shortLink" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.url === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "url" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.clicks === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "clicks" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.leads === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "leads" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.sales === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "sales" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.saleAmount === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "saleAmount" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.id !== void 0) {
        if (typeof data.id !== "string") {
          const err = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.domain !== void 0) {
        if (typeof data.domain !== "string") {
          const err = { instancePath: instancePath + "/domain", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.key !== void 0) {
        if (typeof data.key !== "string") {
          const err = { instancePath: instancePath + "/key", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.shortLink !== void 0) {
        if (typeof data.shortLink !== "string") {
          const err = { instancePath: instancePath + "/shortLink", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.url !== void 0) {
        if (typeof data.url !== "string") {
          const err = { instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.clicks !== void 0) {
        if (!Number.isSafeInteger(data.clicks)) {
          const err = { instancePath: instancePath + "/clicks", keyword: "integer", params: { type: "integer" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.leads !== void 0) {
        if (!Number.isSafeInteger(data.leads)) {
          const err = { instancePath: instancePath + "/leads", keyword: "integer", params: { type: "integer" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.sales !== void 0) {
        if (!Number.isSafeInteger(data.sales)) {
          const err = { instancePath: instancePath + "/sales", keyword: "integer", params: { type: "integer" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.saleAmount !== void 0) {
        if (!Number.isSafeInteger(data.saleAmount)) {
          const err = { instancePath: instancePath + "/saleAmount", keyword: "integer", params: { type: "integer" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
    } else {
      const err = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    validatePartnerLink.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open-all-errors/objects/partner.js
  var schemaPartner = { "properties": {
    "image": { "type": ["string", "null"] },
    "description": { "type": ["string", "null"] },
    "country": { "type": ["string", "null"] },
    "payoutsEnabledAt": { "type": ["string", "null"] },
    "tenantId": { "type": ["string", "null"] },
    "applicationId": { "type": ["string", "null"] },
    "eventName": { "type": ["string", "null"] }
  } };
  function validatePartner(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.name === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "name" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.email === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "email" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.image === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "image" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.description === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "description" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.country === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "country" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.payoutsEnabledAt === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "payoutsEnabledAt" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.createdAt === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "createdAt" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.status === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "status" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.programId === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "programId" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.tenantId === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "tenantId" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.links === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "links" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.clicks === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "clicks" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.leads === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "leads" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.sales === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "sales" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.saleAmount === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "saleAmount" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.earnings === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "earnings" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.applicationId === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "applicationId" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.id !== void 0) {
        if (typeof data.id !== "string") {
          const err = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.name !== void 0) {
        if (typeof data.name !== "string") {
          const err = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.email !== void 0) {
        if (typeof data.email !== "string") {
          const err = { instancePath: instancePath + "/email", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.image !== void 0) {
        let dataImage = data.image;
        if (typeof dataImage !== "string" && dataImage !== null) {
          const err = { instancePath: instancePath + "/image", keyword: "type", params: { type: schemaPartner.properties.image.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.description !== void 0) {
        let dataDescription = data.description;
        if (typeof dataDescription !== "string" && dataDescription !== null) {
          const err = { instancePath: instancePath + "/description", keyword: "type", params: { type: schemaPartner.properties.description.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.country !== void 0) {
        let dataCountry = data.country;
        if (typeof dataCountry !== "string" && dataCountry !== null) {
          const err = { instancePath: instancePath + "/country", keyword: "type", params: { type: schemaPartner.properties.country.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.payoutsEnabledAt !== void 0) {
        let dataPayoutsEnabledAt = data.payoutsEnabledAt;
        if (typeof dataPayoutsEnabledAt !== "string" && dataPayoutsEnabledAt !== null) {
          const err = { instancePath: instancePath + "/payoutsEnabledAt", keyword: "type", params: { type: schemaPartner.properties.payoutsEnabledAt.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if (typeof dataPayoutsEnabledAt === "string") {
          if (!dateTimeFormat.test(dataPayoutsEnabledAt)) {
            const err = { instancePath: instancePath + "/payoutsEnabledAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        }
      }
      if (data.createdAt !== void 0) {
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat.test(dataCreatedAt)) {
            const err = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        } else {
          const err = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.status !== void 0) {
        if (typeof data.status !== "string") {
          const err = { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.programId !== void 0) {
        if (typeof data.programId !== "string") {
          const err = { instancePath: instancePath + "/programId", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.tenantId !== void 0) {
        let dataTenantId = data.tenantId;
        if (typeof dataTenantId !== "string" && dataTenantId !== null) {
          const err = { instancePath: instancePath + "/tenantId", keyword: "type", params: { type: schemaPartner.properties.tenantId.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.links !== void 0) {
        let dataLinks = data.links;
        if (Array.isArray(dataLinks)) {
          const lenLinks = dataLinks.length;
          for (let iLinks = 0; iLinks < lenLinks; iLinks++) {
            if (!validatePartnerLink(dataLinks[iLinks], { instancePath: instancePath + "/links/" + iLinks })) {
              vErrors = vErrors === null ? validatePartnerLink.errors : vErrors.concat(validatePartnerLink.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err = { instancePath: instancePath + "/links", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.clicks !== void 0) {
        if (!Number.isSafeInteger(data.clicks)) {
          const err = { instancePath: instancePath + "/clicks", keyword: "integer", params: { type: "integer" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.leads !== void 0) {
        if (!Number.isSafeInteger(data.leads)) {
          const err = { instancePath: instancePath + "/leads", keyword: "integer", params: { type: "integer" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.sales !== void 0) {
        if (!Number.isSafeInteger(data.sales)) {
          const err = { instancePath: instancePath + "/sales", keyword: "integer", params: { type: "integer" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.saleAmount !== void 0) {
        if (!Number.isSafeInteger(data.saleAmount)) {
          const err = { instancePath: instancePath + "/saleAmount", keyword: "integer", params: { type: "integer" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.earnings !== void 0) {
        let dataEarnings = data.earnings;
        if (!(typeof dataEarnings == "number" && isFinite(dataEarnings))) {
          const err = { instancePath: instancePath + "/earnings", keyword: "type", params: { type: "number" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.applicationId !== void 0) {
        let dataApplicationId = data.applicationId;
        if (typeof dataApplicationId !== "string" && dataApplicationId !== null) {
          const err = { instancePath: instancePath + "/applicationId", keyword: "type", params: { type: schemaPartner.properties.applicationId.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.eventName !== void 0) {
        let dataEventName = data.eventName;
        if (typeof dataEventName !== "string" && dataEventName !== null) {
          const err = { instancePath: instancePath + "/eventName", keyword: "type", params: { type: schemaPartner.properties.eventName.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
    } else {
      const err = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    validatePartner.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open-all-errors/events/partner.enrolled.js
  function validatePartnerEnrolledEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.event === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "event" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.createdAt === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "createdAt" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.data === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "data" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.id !== void 0) {
        if (typeof data.id !== "string") {
          const err = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.event !== void 0) {
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          const err = { instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if ("partner.enrolled" !== dataEvent) {
          const err = { instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "partner.enrolled" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.createdAt !== void 0) {
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat.test(dataCreatedAt)) {
            const err = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        } else {
          const err = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.data !== void 0) {
        if (!validatePartner(data.data, { instancePath: instancePath + "/data" })) {
          vErrors = vErrors === null ? validatePartner.errors : vErrors.concat(validatePartner.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    validatePartnerEnrolledEvent.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open-all-errors/events/qrcode.created.js
  var schemaQRCodeCreatedEvent = { "properties": {
    "data": { "properties": {
      "eventName": { "type": ["string", "null"] }
    } }
  } };
  function validateQRCodeCreatedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.event === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "event" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.createdAt === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "createdAt" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.data === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "data" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.id !== void 0) {
        if (typeof data.id !== "string") {
          const err = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.event !== void 0) {
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          const err = { instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if ("qrcode.created" !== dataEvent) {
          const err = { instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "qrcode.created" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.createdAt !== void 0) {
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat.test(dataCreatedAt)) {
            const err = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        } else {
          const err = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.data !== void 0) {
        let dataData = data.data;
        if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
          if (dataData.qrcode === void 0) {
            const err = { instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: "qrcode" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
          if (dataData.qrcode !== void 0) {
            if (!validateQRCode(dataData.qrcode, { instancePath: instancePath + "/data/qrcode" })) {
              vErrors = vErrors === null ? validateQRCode.errors : vErrors.concat(validateQRCode.errors);
              errors = vErrors.length;
            }
          }
          if (dataData.eventName !== void 0) {
            let dataDataEventName = dataData.eventName;
            if (typeof dataDataEventName !== "string" && dataDataEventName !== null) {
              const err = { instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: schemaQRCodeCreatedEvent.properties.data.properties.eventName.type } };
              if (vErrors === null) {
                vErrors = [err];
              } else {
                vErrors.push(err);
              }
              errors++;
            }
          }
        } else {
          const err = { instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
    } else {
      const err = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    validateQRCodeCreatedEvent.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open-all-errors/events/qrcode.deleted.js
  var schemaQRCodeDeletedEvent = { "properties": {
    "data": { "properties": {
      "eventName": { "type": ["string", "null"] }
    } }
  } };
  function validateQRCodeDeletedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.event === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "event" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.createdAt === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "createdAt" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.data === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "data" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.id !== void 0) {
        if (typeof data.id !== "string") {
          const err = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.event !== void 0) {
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          const err = { instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if ("qrcode.deleted" !== dataEvent) {
          const err = { instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "qrcode.deleted" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.createdAt !== void 0) {
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat.test(dataCreatedAt)) {
            const err = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        } else {
          const err = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.data !== void 0) {
        let dataData = data.data;
        if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
          if (dataData.qrcode === void 0) {
            const err = { instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: "qrcode" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
          if (dataData.qrcode !== void 0) {
            if (!validateQRCode(dataData.qrcode, { instancePath: instancePath + "/data/qrcode" })) {
              vErrors = vErrors === null ? validateQRCode.errors : vErrors.concat(validateQRCode.errors);
              errors = vErrors.length;
            }
          }
          if (dataData.eventName !== void 0) {
            let dataDataEventName = dataData.eventName;
            if (typeof dataDataEventName !== "string" && dataDataEventName !== null) {
              const err = { instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: schemaQRCodeDeletedEvent.properties.data.properties.eventName.type } };
              if (vErrors === null) {
                vErrors = [err];
              } else {
                vErrors.push(err);
              }
              errors++;
            }
          }
        } else {
          const err = { instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
    } else {
      const err = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    validateQRCodeDeletedEvent.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open-all-errors/events/qrcode.scanned.js
  function validateQRCodeScannedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.event === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "event" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.createdAt === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "createdAt" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.data === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "data" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.id !== void 0) {
        if (typeof data.id !== "string") {
          const err = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.event !== void 0) {
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          const err = { instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if ("qrcode.scanned" !== dataEvent) {
          const err = { instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "qrcode.scanned" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.createdAt !== void 0) {
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat.test(dataCreatedAt)) {
            const err = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        } else {
          const err = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.data !== void 0) {
        let dataData = data.data;
        if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
          if (dataData.interaction === void 0) {
            const err = { instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: "interaction" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
          if (dataData.qrcode === void 0) {
            const err = { instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: "qrcode" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
          if (dataData.eventName !== void 0) {
            if (typeof dataData.eventName !== "string") {
              const err = { instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err];
              } else {
                vErrors.push(err);
              }
              errors++;
            }
          }
          if (dataData.interaction !== void 0) {
            if (!validateInteraction(dataData.interaction, { instancePath: instancePath + "/data/interaction" })) {
              vErrors = vErrors === null ? validateInteraction.errors : vErrors.concat(validateInteraction.errors);
              errors = vErrors.length;
            }
          }
          if (dataData.qrcode !== void 0) {
            if (!validateQRCode(dataData.qrcode, { instancePath: instancePath + "/data/qrcode" })) {
              vErrors = vErrors === null ? validateQRCode.errors : vErrors.concat(validateQRCode.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err = { instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
    } else {
      const err = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    validateQRCodeScannedEvent.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open-all-errors/events/qrcode.updated.js
  var schemaQRCodeUpdatedEvent = { "properties": {
    "data": { "properties": {
      "eventName": { "type": ["string", "null"] }
    } }
  } };
  function validateQRCodeUpdatedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.event === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "event" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.createdAt === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "createdAt" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.data === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "data" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.id !== void 0) {
        if (typeof data.id !== "string") {
          const err = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.event !== void 0) {
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          const err = { instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if ("qrcode.updated" !== dataEvent) {
          const err = { instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "qrcode.updated" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.createdAt !== void 0) {
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat.test(dataCreatedAt)) {
            const err = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        } else {
          const err = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.data !== void 0) {
        let dataData = data.data;
        if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
          if (dataData.qrcode === void 0) {
            const err = { instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: "qrcode" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
          if (dataData.qrcode !== void 0) {
            if (!validateQRCode(dataData.qrcode, { instancePath: instancePath + "/data/qrcode" })) {
              vErrors = vErrors === null ? validateQRCode.errors : vErrors.concat(validateQRCode.errors);
              errors = vErrors.length;
            }
          }
          if (dataData.eventName !== void 0) {
            let dataDataEventName = dataData.eventName;
            if (typeof dataDataEventName !== "string" && dataDataEventName !== null) {
              const err = { instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: schemaQRCodeUpdatedEvent.properties.data.properties.eventName.type } };
              if (vErrors === null) {
                vErrors = [err];
              } else {
                vErrors.push(err);
              }
              errors++;
            }
          }
        } else {
          const err = { instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
    } else {
      const err = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    validateQRCodeUpdatedEvent.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open-all-errors/objects/sale.js
  var schemaSale = { "properties": {
    "invoiceId": { "type": ["string", "null"] }
  } };
  function validateSale(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.amount === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "amount" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.currency === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "currency" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.amount !== void 0) {
        if (!Number.isSafeInteger(data.amount)) {
          const err = { instancePath: instancePath + "/amount", keyword: "integer", params: { type: "integer" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.currency !== void 0) {
        if (typeof data.currency !== "string") {
          const err = { instancePath: instancePath + "/currency", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.paymentProcessor !== void 0) {
        if (typeof data.paymentProcessor !== "string") {
          const err = { instancePath: instancePath + "/paymentProcessor", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.invoiceId !== void 0) {
        let dataInvoiceId = data.invoiceId;
        if (typeof dataInvoiceId !== "string" && dataInvoiceId !== null) {
          const err = { instancePath: instancePath + "/invoiceId", keyword: "type", params: { type: schemaSale.properties.invoiceId.type } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
    } else {
      const err = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    validateSale.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open-all-errors/events/sale.created.js
  function validateSaleCreatedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "id" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.event === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "event" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.createdAt === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "createdAt" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.data === void 0) {
        const err = { instancePath, keyword: "required", params: { missingProperty: "data" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (data.id !== void 0) {
        if (typeof data.id !== "string") {
          const err = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.event !== void 0) {
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          const err = { instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if ("sale.created" !== dataEvent) {
          const err = { instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "sale.created" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.createdAt !== void 0) {
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat.test(dataCreatedAt)) {
            const err = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        } else {
          const err = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
      if (data.data !== void 0) {
        let dataData = data.data;
        if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
          if (dataData.customer === void 0) {
            const err = { instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: "customer" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
          if (dataData.sale === void 0) {
            const err = { instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: "sale" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
          if (dataData.eventName !== void 0) {
            if (typeof dataData.eventName !== "string") {
              const err = { instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err];
              } else {
                vErrors.push(err);
              }
              errors++;
            }
          }
          if (dataData.customer !== void 0) {
            if (!validateCustomer(dataData.customer, { instancePath: instancePath + "/data/customer" })) {
              vErrors = vErrors === null ? validateCustomer.errors : vErrors.concat(validateCustomer.errors);
              errors = vErrors.length;
            }
          }
          if (dataData.interaction !== void 0) {
            if (!validateInteraction(dataData.interaction, { instancePath: instancePath + "/data/interaction" })) {
              vErrors = vErrors === null ? validateInteraction.errors : vErrors.concat(validateInteraction.errors);
              errors = vErrors.length;
            }
          }
          if (dataData.link !== void 0) {
            if (!validateLink(dataData.link, { instancePath: instancePath + "/data/link" })) {
              vErrors = vErrors === null ? validateLink.errors : vErrors.concat(validateLink.errors);
              errors = vErrors.length;
            }
          }
          if (dataData.qrcode !== void 0) {
            if (!validateQRCode(dataData.qrcode, { instancePath: instancePath + "/data/qrcode" })) {
              vErrors = vErrors === null ? validateQRCode.errors : vErrors.concat(validateQRCode.errors);
              errors = vErrors.length;
            }
          }
          if (dataData.page !== void 0) {
            if (!validatePage(dataData.page, { instancePath: instancePath + "/data/page" })) {
              vErrors = vErrors === null ? validatePage.errors : vErrors.concat(validatePage.errors);
              errors = vErrors.length;
            }
          }
          if (dataData.sale !== void 0) {
            if (!validateSale(dataData.sale, { instancePath: instancePath + "/data/sale" })) {
              vErrors = vErrors === null ? validateSale.errors : vErrors.concat(validateSale.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err = { instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
    } else {
      const err = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    validateSaleCreatedEvent.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open-all-errors/index.js
  var validators = /* @__PURE__ */ new Map([
    ["lead.created", validateLeadCreatedEvent],
    ["link.clicked", validateLinkClickedEvent],
    ["link.created", validateLinkCreatedEvent],
    ["link.deleted", validateLinkDeletedEvent],
    ["link.updated", validateLinkUpdatedEvent],
    ["page.created", validatePageCreatedEvent],
    ["page.deleted", validatePageDeletedEvent],
    ["page.updated", validatePageUpdatedEvent],
    ["page.visited", validatePageVisitedEvent],
    ["partner.enrolled", validatePartnerEnrolledEvent],
    ["qrcode.created", validateQRCodeCreatedEvent],
    ["qrcode.deleted", validateQRCodeDeletedEvent],
    ["qrcode.scanned", validateQRCodeScannedEvent],
    ["qrcode.updated", validateQRCodeUpdatedEvent],
    ["sale.created", validateSaleCreatedEvent]
  ]);

  // printed:typescript/validators/open/index.js
  var open_exports = {};
  __export(open_exports, {
    validateEnvelope: () => validateEnvelope2,
    validators: () => validators2
  });

  // printed:typescript/validators/open/formats.js
  var dateTimeFormat2 = /^(?:(?:[1-9]\d\d\d|0(?:[1-9]\d\d|0(?:[1-9]\d|0[1-9])))-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

  // printed:typescript/validators/open/envelope.js
  function validateEnvelope2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing;
      if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
        validateEnvelope2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validateEnvelope2.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (typeof data.event !== "string") {
          validateEnvelope2.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat2.test(dataCreatedAt)) {
            validateEnvelope2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        } else {
          validateEnvelope2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataData = data.data;
        if (!(dataData && typeof dataData == "object" && !Array.isArray(dataData))) {
          validateEnvelope2.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
    } else {
      validateEnvelope2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
    validateEnvelope2.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open/objects/customer.js
  var schemaCustomer2 = { "properties": {
    "email": { "type": ["string", "null"] },
    "avatar": { "type": ["string", "null"] },
    "externalId": { "type": ["string", "null"] },
    "country": { "type": ["string", "null"] },
    "createdAt": { "type": ["string", "null"] },
    "link": { "type": ["object", "null"], "properties": {
      "id": { "type": ["string", "null"] },
      "domain": { "type": ["string", "null"] },
      "key": { "type": ["string", "null"] },
      "shortLink": { "type": ["string", "null"] }
    } },
    "customFields": { "type": ["object", "null"] }
  } };
  function validateCustomer2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing;
      if (data.id === void 0 && (missing = "id") || data.name === void 0 && (missing = "name")) {
        validateCustomer2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validateCustomer2.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (typeof data.name !== "string") {
          validateCustomer2.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (data.email !== void 0) {
          let dataEmail = data.email;
          if (typeof dataEmail !== "string" && dataEmail !== null) {
            validateCustomer2.errors = [{ instancePath: instancePath + "/email", keyword: "type", params: { type: schemaCustomer2.properties.email.type } }];
            return false;
          }
        }
        if (data.avatar !== void 0) {
          let dataAvatar = data.avatar;
          if (typeof dataAvatar !== "string" && dataAvatar !== null) {
            validateCustomer2.errors = [{ instancePath: instancePath + "/avatar", keyword: "type", params: { type: schemaCustomer2.properties.avatar.type } }];
            return false;
          }
        }
        if (data.externalId !== void 0) {
          let dataExternalId = data.externalId;
          if (typeof dataExternalId !== "string" && dataExternalId !== null) {
            validateCustomer2.errors = [{ instancePath: instancePath + "/externalId", keyword: "type", params: { type: schemaCustomer2.properties.externalId.type } }];
            return false;
          }
        }
        if (data.country !== void 0) {
          let dataCountry = data.country;
          if (typeof dataCountry !== "string" && dataCountry !== null) {
            validateCustomer2.errors = [{ instancePath: instancePath + "/country", keyword: "type", params: { type: schemaCustomer2.properties.country.type } }];
            return false;
          }
        }
        if (data.createdAt !== void 0) {
          let dataCreatedAt = data.createdAt;
          if (typeof dataCreatedAt !== "string" && dataCreatedAt !== null) {
            validateCustomer2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: schemaCustomer2.properties.createdAt.type } }];
            return false;
          }
          if (typeof dataCreatedAt === "string") {
            if (!dateTimeFormat2.test(dataCreatedAt)) {
              validateCustomer2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
              return false;
            }
          }
        }
        if (data.link !== void 0) {
          let dataLink = data.link;
          const errsLink = errors;
          if (!(dataLink && typeof dataLink == "object" && !Array.isArray(dataLink)) && dataLink !== null) {
            validateCustomer2.errors = [{ instancePath: instancePath + "/link", keyword: "type", params: { type: schemaCustomer2.properties.link.type } }];
            return false;
          }
          if (dataLink && typeof dataLink == "object" && !Array.isArray(dataLink)) {
            if (dataLink.id !== void 0) {
              let dataLinkId = dataLink.id;
              if (typeof dataLinkId !== "string" && dataLinkId !== null) {
                validateCustomer2.errors = [{ instancePath: instancePath + "/link/id", keyword: "type", params: { type: schemaCustomer2.properties.link.properties.id.type } }];
                return false;
              }
            }
            if (dataLink.domain !== void 0) {
              let dataLinkDomain = dataLink.domain;
              if (typeof dataLinkDomain !== "string" && dataLinkDomain !== null) {
                validateCustomer2.errors = [{ instancePath: instancePath + "/link/domain", keyword: "type", params: { type: schemaCustomer2.properties.link.properties.domain.type } }];
                return false;
              }
            }
            if (dataLink.key !== void 0) {
              let dataLinkKey = dataLink.key;
              if (typeof dataLinkKey !== "string" && dataLinkKey !== null) {
                validateCustomer2.errors = [{ instancePath: instancePath + "/link/key", keyword: "type", params: { type: schemaCustomer2.properties.link.properties.key.type } }];
                return false;
              }
            }
            if (dataLink.shortLink !== void 0) {
              let dataLinkShortLink = dataLink.shortLink;
              if (typeof dataLinkShortLink !== "string" && dataLinkShortLink !== null) {
                validateCustomer2.errors = [{ instancePath: instancePath + "/link/shortLink", keyword: "type", params: { type: schemaCustomer2.properties.link.properties.shortLink.type } }];
                return false;
              }
            }
          }
          var validLink = errsLink === errors;
          if (!validLink) {
            validateCustomer2.errors = vErrors;
            return false;
          }
        }
        if (data.customFields !== void 0) {
          let dataCustomFields = data.customFields;
          if (!(dataCustomFields && typeof dataCustomFields == "object" && !Array.isArray(dataCustomFields)) && dataCustomFields !== null) {
            validateCustomer2.errors = [{ instancePath: instancePath + "/customFields", keyword: "type", params: { type: schemaCustomer2.properties.customFields.type } }];
            return false;
          }
        }
      }
    } else {
      validateCustomer2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
    validateCustomer2.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open/objects/interaction.js
  var schemaInteraction2 = { "properties": {
    "ip": { "type": ["string", "null"] },
    "continent": { "type": ["string", "null"] },
    "country": { "type": ["string", "null"] },
    "city": { "type": ["string", "null"] },
    "device": { "type": ["string", "null"] },
    "browser": { "type": ["string", "null"] },
    "os": { "type": ["string", "null"] },
    "ua": { "type": ["string", "null"] },
    "bot": { "type": ["boolean", "null"] },
    "referer": { "type": ["string", "null"] },
    "link_id": { "type": ["string", "null"] },
    "region": { "type": ["string", "null"] },
    "latitude": { "type": ["string", "null"] },
    "longitude": { "type": ["string", "null"] },
    "device_model": { "type": ["string", "null"] },
    "device_vendor": { "type": ["string", "null"] },
    "browser_version": { "type": ["string", "null"] },
    "os_version": { "type": ["string", "null"] },
    "engine": { "type": ["string", "null"] },
    "engine_version": { "type": ["string", "null"] },
    "cpu_architecture": { "type": ["string", "null"] },
    "referer_url": { "type": ["string", "null"] },
    "type": { "type": ["string", "null"] },
    "event_name": { "type": ["string", "null"] }
  } };
  function validateInteraction2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing;
      if (data.url === void 0 && (missing = "url") || data.continent === void 0 && (missing = "continent") || data.country === void 0 && (missing = "country") || data.city === void 0 && (missing = "city") || data.device === void 0 && (missing = "device") || data.browser === void 0 && (missing = "browser") || data.os === void 0 && (missing = "os") || data.bot === void 0 && (missing = "bot") || data.referer === void 0 && (missing = "referer")) {
        validateInteraction2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
        return false;
      } else {
        if (data.timestamp !== void 0) {
          let dataTimestamp = data.timestamp;
          if (typeof dataTimestamp === "string") {
            if (!dateTimeFormat2.test(dataTimestamp)) {
              validateInteraction2.errors = [{ instancePath: instancePath + "/timestamp", keyword: "format", params: { format: "date-time" } }];
              return false;
            }
          } else {
            validateInteraction2.errors = [{ instancePath: instancePath + "/timestamp", keyword: "type", params: { type: "string" } }];
            return false;
          }
        }
        if (data.clickId !== void 0) {
          if (typeof data.clickId !== "string") {
            validateInteraction2.errors = [{ instancePath: instancePath + "/clickId", keyword: "type", params: { type: "string" } }];
            return false;
          }
        }
        if (data.id !== void 0) {
          if (typeof data.id !== "string") {
            validateInteraction2.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
            return false;
          }
        }
        if (typeof data.url !== "string") {
          validateInteraction2.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (data.ip !== void 0) {
          let dataIp = data.ip;
          if (typeof dataIp !== "string" && dataIp !== null) {
            validateInteraction2.errors = [{ instancePath: instancePath + "/ip", keyword: "type", params: { type: schemaInteraction2.properties.ip.type } }];
            return false;
          }
        }
        let dataContinent = data.continent;
        if (typeof dataContinent !== "string" && dataContinent !== null) {
          validateInteraction2.errors = [{ instancePath: instancePath + "/continent", keyword: "type", params: { type: schemaInteraction2.properties.continent.type } }];
          return false;
        }
        let dataCountry = data.country;
        if (typeof dataCountry !== "string" && dataCountry !== null) {
          validateInteraction2.errors = [{ instancePath: instancePath + "/country", keyword: "type", params: { type: schemaInteraction2.properties.country.type } }];
          return false;
        }
        let dataCity = data.city;
        if (typeof dataCity !== "string" && dataCity !== null) {
          validateInteraction2.errors = [{ instancePath: instancePath + "/city", keyword: "type", params: { type: schemaInteraction2.properties.city.type } }];
          return false;
        }
        let dataDevice = data.device;
        if (typeof dataDevice !== "string" && dataDevice !== null) {
          validateInteraction2.errors = [{ instancePath: instancePath + "/device", keyword: "type", params: { type: schemaInteraction2.properties.device.type } }];
          return false;
        }
        let dataBrowser = data.browser;
        if (typeof dataBrowser !== "string" && dataBrowser !== null) {
          validateInteraction2.errors = [{ instancePath: instancePath + "/browser", keyword: "type", params: { type: schemaInteraction2.properties.browser.type } }];
          return false;
        }
        let dataOs = data.os;
        if (typeof dataOs !== "string" && dataOs !== null) {
          validateInteraction2.errors = [{ instancePath: instancePath + "/os", keyword: "type", params: { type: schemaInteraction2.properties.os.type } }];
          return false;
        }
        if (data.ua !== void 0) {
          let dataUa = data.ua;
          if (typeof dataUa !== "string" && dataUa !== null) {
            validateInteraction2.errors = [{ instancePath: instancePath + "/ua", keyword: "type", params: { type: schemaInteraction2.properties.ua.type } }];
            return false;
          }
        }
        let dataBot = data.bot;
        if (typeof dataBot !== "boolean" && dataBot !== null) {
          validateInteraction2.errors = [{ instancePath: instancePath + "/bot", keyword: "type", params: { type: schemaInteraction2.properties.bot.type } }];
          return false;
        }
        if (data.qr !== void 0) {
          if (typeof data.qr !== "boolean") {
            validateInteraction2.errors = [{ instancePath: instancePath + "/qr", keyword: "type", params: { type: "boolean" } }];
            return false;
          }
        }
        let dataReferer = data.referer;
        if (typeof dataReferer !== "string" && dataReferer !== null) {
          validateInteraction2.errors = [{ instancePath: instancePath + "/referer", keyword: "type", params: { type: schemaInteraction2.properties.referer.type } }];
          return false;
        }
        if (data.link_id !== void 0) {
          let dataLinkId = data.link_id;
          if (typeof dataLinkId !== "string" && dataLinkId !== null) {
            validateInteraction2.errors = [{ instancePath: instancePath + "/link_id", keyword: "type", params: { type: schemaInteraction2.properties.link_id.type } }];
            return false;
          }
        }
        if (data.region !== void 0) {
          let dataRegion = data.region;
          if (typeof dataRegion !== "string" && dataRegion !== null) {
            validateInteraction2.errors = [{ instancePath: instancePath + "/region", keyword: "type", params: { type: schemaInteraction2.properties.region.type } }];
            return false;
          }
        }
        if (data.latitude !== void 0) {
          let dataLatitude = data.latitude;
          if (typeof dataLatitude !== "string" && dataLatitude !== null) {
            validateInteraction2.errors = [{ instancePath: instancePath + "/latitude", keyword: "type", params: { type: schemaInteraction2.properties.latitude.type } }];
            return false;
          }
        }
        if (data.longitude !== void 0) {
          let dataLongitude = data.longitude;
          if (typeof dataLongitude !== "string" && dataLongitude !== null) {
            validateInteraction2.errors = [{ instancePath: instancePath + "/longitude", keyword: "type", params: { type: schemaInteraction2.properties.longitude.type } }];
            return false;
          }
        }
        if (data.device_model !== void 0) {
          let dataDeviceModel = data.device_model;
          if (typeof dataDeviceModel !== "string" && dataDeviceModel !== null) {
            validateInteraction2.errors = [{ instancePath: instancePath + "/device_model", keyword: "type", params: { type: schemaInteraction2.properties.device_model.type } }];
            return false;
          }
        }
        if (data.device_vendor !== void 0) {
          let dataDeviceVendor = data.device_vendor;
          if (typeof dataDeviceVendor !== "string" && dataDeviceVendor !== null) {
            validateInteraction2.errors = [{ instancePath: instancePath + "/device_vendor", keyword: "type", params: { type: schemaInteraction2.properties.device_vendor.type } }];
            return false;
          }
        }
        if (data.browser_version !== void 0) {
          let dataBrowserVersion = data.browser_version;
          if (typeof dataBrowserVersion !== "string" && dataBrowserVersion !== null) {
            validateInteraction2.errors = [{ instancePath: instancePath + "/browser_version", keyword: "type", params: { type: schemaInteraction2.properties.browser_version.type } }];
            return false;
          }
        }
        if (data.os_version !== void 0) {
          let dataOsVersion = data.os_version;
          if (typeof dataOsVersion !== "string" && dataOsVersion !== null) {
            validateInteraction2.errors = [{ instancePath: instancePath + "/os_version", keyword: "type", params: { type: schemaInteraction2.properties.os_version.type } }];
            return false;
          }
        }
        if (data.engine !== void 0) {
          let dataEngine = data.engine;
          if (typeof dataEngine !== "string" && dataEngine !== null) {
            validateInteraction2.errors = [{ instancePath: instancePath + "/engine", keyword: "type", params: { type: schemaInteraction2.properties.engine.type } }];
            return false;
          }
        }
        if (data.engine_version !== void 0) {
          let dataEngineVersion = data.engine_version;
          if (typeof dataEngineVersion !== "string" && dataEngineVersion !== null) {
            validateInteraction2.errors = [{ instancePath: instancePath + "/engine_version", keyword: "type", params: { type: schemaInteraction2.properties.engine_version.type } }];
            return false;
          }
        }
        if (data.cpu_architecture !== void 0) {
          let dataCpuArchitecture = data.cpu_architecture;
          if (typeof dataCpuArchitecture !== "string" && dataCpuArchitecture !== null) {
            validateInteraction2.errors = [{ instancePath: instancePath + "/cpu_architecture", keyword: "type", params: { type: schemaInteraction2.properties.cpu_architecture.type } }];
            return false;
          }
        }
        if (data.referer_url !== void 0) {
          let dataRefererUrl = data.referer_url;
          if (typeof dataRefererUrl !== "string" && dataRefererUrl !== null) {
            validateInteraction2.errors = [{ instancePath: instancePath + "/referer_url", keyword: "type", params: { type: schemaInteraction2.properties.referer_url.type } }];
            return false;
          }
        }
        if (data.type !== void 0) {
          let dataType = data.type;
          if (typeof dataType !== "string" && dataType !== null) {
            validateInteraction2.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: schemaInteraction2.properties.type.type } }];
            return false;
          }
        }
        if (data.event_name !== void 0) {
          let dataEventName = data.event_name;
          if (typeof dataEventName !== "string" && dataEventName !== null) {
            validateInteraction2.errors = [{ instancePath: instancePath + "/event_name", keyword: "type", params: { type: schemaInteraction2.properties.event_name.type } }];
            return false;
          }
        }
      }
    } else {
      validateInteraction2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
    validateInteraction2.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open/objects/tag.js
  function validateTag2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing;
      if (data.id === void 0 && (missing = "id") || data.name === void 0 && (missing = "name") || data.color === void 0 && (missing = "color")) {
        validateTag2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validateTag2.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (typeof data.name !== "string") {
          validateTag2.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (typeof data.color !== "string") {
          validateTag2.errors = [{ instancePath: instancePath + "/color", keyword: "type", params: { type: "string" } }];
          return false;
        }
      }
    } else {
      validateTag2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
    validateTag2.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open/objects/link.js
  var schemaLink2 = { "properties": {
    "externalId": { "type": ["string", "null"] },
    "expiresAt": { "type": ["string", "null"] },
    "expiredUrl": { "type": ["string", "null"] },
    "password": { "type": ["string", "null"] },
    "title": { "type": ["string", "null"] },
    "description": { "type": ["string", "null"] },
    "image": { "type": ["string", "null"] },
    "video": { "type": ["string", "null"] },
    "ios": { "type": ["string", "null"] },
    "android": { "type": ["string", "null"] },
    "geo": { "type": ["object", "null"] },
    "tagId": { "type": ["string", "null"] },
    "tags": { "type": ["array", "null"] },
    "comments": { "type": ["string", "null"] },
    "utm_source": { "type": ["string", "null"] },
    "utm_medium": { "type": ["string", "null"] },
    "utm_campaign": { "type": ["string", "null"] },
    "utm_term": { "type": ["string", "null"] },
    "utm_content": { "type": ["string", "null"] },
    "userId": { "type": ["string", "null"] },
    "lastClicked": { "type": ["string", "null"] },
    "flexible": { "type": ["boolean", "null"] },
    "rules": { "type": ["array", "null"] },
    "folderId": { "type": ["string", "null"] },
    "notificationToken": { "type": ["string", "null"] },
    "preRedirection": { "type": ["boolean", "null"] },
    "pageId": { "type": ["string", "null"] },
    "pageUrl": { "type": ["string", "null"] },
    "isFormMandatory": { "type": ["boolean", "null"] },
    "filled": { "type": ["boolean", "null"] },
    "useAsTemplate": { "type": ["boolean", "null"] }
  } };
  function validateLink2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing;
      if (data.id === void 0 && (missing = "id") || data.domain === void 0 && (missing = "domain") || data.key === void 0 && (missing = "key") || data.url === void 0 && (missing = "url") || data.trackConversion === void 0 && (missing = "trackConversion") || data.archived === void 0 && (missing = "archived") || data.expiredUrl === void 0 && (missing = "expiredUrl") || data.password === void 0 && (missing = "password") || data.proxy === void 0 && (missing = "proxy") || data.title === void 0 && (missing = "title") || data.description === void 0 && (missing = "description") || data.image === void 0 && (missing = "image") || data.video === void 0 && (missing = "video") || data.rewrite === void 0 && (missing = "rewrite") || data.doIndex === void 0 && (missing = "doIndex") || data.ios === void 0 && (missing = "ios") || data.android === void 0 && (missing = "android") || data.geo === void 0 && (missing = "geo") || data.publicStats === void 0 && (missing = "publicStats") || data.comments === void 0 && (missing = "comments") || data.shortLink === void 0 && (missing = "shortLink") || data.qrCode === void 0 && (missing = "qrCode") || data.utm_source === void 0 && (missing = "utm_source") || data.utm_medium === void 0 && (missing = "utm_medium") || data.utm_campaign === void 0 && (missing = "utm_campaign") || data.utm_term === void 0 && (missing = "utm_term") || data.utm_content === void 0 && (missing = "utm_content") || data.projectId === void 0 && (missing = "projectId") || data.clicks === void 0 && (missing = "clicks") || data.leads === void 0 && (missing = "leads") || data.sales === void 0 && (missing = "sales") || data.saleAmount === void 0 && (missing = "saleAmount") || data.createdAt === void 0 && (missing = "createdAt") || data.updatedAt === void 0 && (missing = "updatedAt")) {
        validateLink2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validateLink2.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (typeof data.domain !== "string") {
          validateLink2.errors = [{ instancePath: instancePath + "/domain", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (typeof data.key !== "string") {
          validateLink2.errors = [{ instancePath: instancePath + "/key", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (data.externalId !== void 0) {
          let dataExternalId = data.externalId;
          if (typeof dataExternalId !== "string" && dataExternalId !== null) {
            validateLink2.errors = [{ instancePath: instancePath + "/externalId", keyword: "type", params: { type: schemaLink2.properties.externalId.type } }];
            return false;
          }
        }
        if (typeof data.url !== "string") {
          validateLink2.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (typeof data.trackConversion !== "boolean") {
          validateLink2.errors = [{ instancePath: instancePath + "/trackConversion", keyword: "type", params: { type: "boolean" } }];
          return false;
        }
        if (typeof data.archived !== "boolean") {
          validateLink2.errors = [{ instancePath: instancePath + "/archived", keyword: "type", params: { type: "boolean" } }];
          return false;
        }
        if (data.expiresAt !== void 0) {
          let dataExpiresAt = data.expiresAt;
          if (typeof dataExpiresAt !== "string" && dataExpiresAt !== null) {
            validateLink2.errors = [{ instancePath: instancePath + "/expiresAt", keyword: "type", params: { type: schemaLink2.properties.expiresAt.type } }];
            return false;
          }
          if (typeof dataExpiresAt === "string") {
            if (!dateTimeFormat2.test(dataExpiresAt)) {
              validateLink2.errors = [{ instancePath: instancePath + "/expiresAt", keyword: "format", params: { format: "date-time" } }];
              return false;
            }
          }
        }
        let dataExpiredUrl = data.expiredUrl;
        if (typeof dataExpiredUrl !== "string" && dataExpiredUrl !== null) {
          validateLink2.errors = [{ instancePath: instancePath + "/expiredUrl", keyword: "type", params: { type: schemaLink2.properties.expiredUrl.type } }];
          return false;
        }
        let dataPassword = data.password;
        if (typeof dataPassword !== "string" && dataPassword !== null) {
          validateLink2.errors = [{ instancePath: instancePath + "/password", keyword: "type", params: { type: schemaLink2.properties.password.type } }];
          return false;
        }
        if (typeof data.proxy !== "boolean") {
          validateLink2.errors = [{ instancePath: instancePath + "/proxy", keyword: "type", params: { type: "boolean" } }];
          return false;
        }
        let dataTitle = data.title;
        if (typeof dataTitle !== "string" && dataTitle !== null) {
          validateLink2.errors = [{ instancePath: instancePath + "/title", keyword: "type", params: { type: schemaLink2.properties.title.type } }];
          return false;
        }
        let dataDescription = data.description;
        if (typeof dataDescription !== "string" && dataDescription !== null) {
          validateLink2.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: schemaLink2.properties.description.type } }];
          return false;
        }
        let dataImage = data.image;
        if (typeof dataImage !== "string" && dataImage !== null) {
          validateLink2.errors = [{ instancePath: instancePath + "/image", keyword: "type", params: { type: schemaLink2.properties.image.type } }];
          return false;
        }
        let dataVideo = data.video;
        if (typeof dataVideo !== "string" && dataVideo !== null) {
          validateLink2.errors = [{ instancePath: instancePath + "/video", keyword: "type", params: { type: schemaLink2.properties.video.type } }];
          return false;
        }
        if (typeof data.rewrite !== "boolean") {
          validateLink2.errors = [{ instancePath: instancePath + "/rewrite", keyword: "type", params: { type: "boolean" } }];
          return false;
        }
        if (typeof data.doIndex !== "boolean") {
          validateLink2.errors = [{ instancePath: instancePath + "/doIndex", keyword: "type", params: { type: "boolean" } }];
          return false;
        }
        let dataIos = data.ios;
        if (typeof dataIos !== "string" && dataIos !== null) {
          validateLink2.errors = [{ instancePath: instancePath + "/ios", keyword: "type", params: { type: schemaLink2.properties.ios.type } }];
          return false;
        }
        let dataAndroid = data.android;
        if (typeof dataAndroid !== "string" && dataAndroid !== null) {
          validateLink2.errors = [{ instancePath: instancePath + "/android", keyword: "type", params: { type: schemaLink2.properties.android.type } }];
          return false;
        }
        let dataGeo = data.geo;
        if (!(dataGeo && typeof dataGeo == "object" && !Array.isArray(dataGeo)) && dataGeo !== null) {
          validateLink2.errors = [{ instancePath: instancePath + "/geo", keyword: "type", params: { type: schemaLink2.properties.geo.type } }];
          return false;
        }
        if (typeof data.publicStats !== "boolean") {
          validateLink2.errors = [{ instancePath: instancePath + "/publicStats", keyword: "type", params: { type: "boolean" } }];
          return false;
        }
        if (data.tagId !== void 0) {
          let dataTagId = data.tagId;
          if (typeof dataTagId !== "string" && dataTagId !== null) {
            validateLink2.errors = [{ instancePath: instancePath + "/tagId", keyword: "type", params: { type: schemaLink2.properties.tagId.type } }];
            return false;
          }
        }
        if (data.tags !== void 0) {
          let dataTags = data.tags;
          const errsTags = errors;
          if (!Array.isArray(dataTags) && dataTags !== null) {
            validateLink2.errors = [{ instancePath: instancePath + "/tags", keyword: "type", params: { type: schemaLink2.properties.tags.type } }];
            return false;
          }
          if (Array.isArray(dataTags)) {
            var validTags2 = true;
            const lenTags = dataTags.length;
            for (let iTags = 0; iTags < lenTags; iTags++) {
              const errsTagsItem = errors;
              if (!validateTag2(dataTags[iTags], { instancePath: instancePath + "/tags/" + iTags })) {
                vErrors = vErrors === null ? validateTag2.errors : vErrors.concat(validateTag2.errors);
                errors = vErrors.length;
              }
              var validTags2 = errsTagsItem === errors;
              if (!validTags2) {
                break;
              }
            }
          }
          var validTags = errsTags === errors;
          if (!validTags) {
            validateLink2.errors = vErrors;
            return false;
          }
        }
        let dataComments = data.comments;
        if (typeof dataComments !== "string" && dataComments !== null) {
          validateLink2.errors = [{ instancePath: instancePath + "/comments", keyword: "type", params: { type: schemaLink2.properties.comments.type } }];
          return false;
        }
        if (typeof data.shortLink !== "string") {
          validateLink2.errors = [{ instancePath: instancePath + "/shortLink", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (typeof data.qrCode !== "string") {
          validateLink2.errors = [{ instancePath: instancePath + "/qrCode", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataUtmSource = data.utm_source;
        if (typeof dataUtmSource !== "string" && dataUtmSource !== null) {
          validateLink2.errors = [{ instancePath: instancePath + "/utm_source", keyword: "type", params: { type: schemaLink2.properties.utm_source.type } }];
          return false;
        }
        let dataUtmMedium = data.utm_medium;
        if (typeof dataUtmMedium !== "string" && dataUtmMedium !== null) {
          validateLink2.errors = [{ instancePath: instancePath + "/utm_medium", keyword: "type", params: { type: schemaLink2.properties.utm_medium.type } }];
          return false;
        }
        let dataUtmCampaign = data.utm_campaign;
        if (typeof dataUtmCampaign !== "string" && dataUtmCampaign !== null) {
          validateLink2.errors = [{ instancePath: instancePath + "/utm_campaign", keyword: "type", params: { type: schemaLink2.properties.utm_campaign.type } }];
          return false;
        }
        let dataUtmTerm = data.utm_term;
        if (typeof dataUtmTerm !== "string" && dataUtmTerm !== null) {
          validateLink2.errors = [{ instancePath: instancePath + "/utm_term", keyword: "type", params: { type: schemaLink2.properties.utm_term.type } }];
          return false;
        }
        let dataUtmContent = data.utm_content;
        if (typeof dataUtmContent !== "string" && dataUtmContent !== null) {
          validateLink2.errors = [{ instancePath: instancePath + "/utm_content", keyword: "type", params: { type: schemaLink2.properties.utm_content.type } }];
          return false;
        }
        if (data.userId !== void 0) {
          let dataUserId = data.userId;
          if (typeof dataUserId !== "string" && dataUserId !== null) {
            validateLink2.errors = [{ instancePath: instancePath + "/userId", keyword: "type", params: { type: schemaLink2.properties.userId.type } }];
            return false;
          }
        }
        if (typeof data.projectId !== "string") {
          validateLink2.errors = [{ instancePath: instancePath + "/projectId", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (!Number.isSafeInteger(data.clicks)) {
          validateLink2.errors = [{ instancePath: instancePath + "/clicks", keyword: "integer", params: { type: "integer" } }];
          return false;
        }
        if (data.lastClicked !== void 0) {
          let dataLastClicked = data.lastClicked;
          if (typeof dataLastClicked !== "string" && dataLastClicked !== null) {
            validateLink2.errors = [{ instancePath: instancePath + "/lastClicked", keyword: "type", params: { type: schemaLink2.properties.lastClicked.type } }];
            return false;
          }
          if (typeof dataLastClicked === "string") {
            if (!dateTimeFormat2.test(dataLastClicked)) {
              validateLink2.errors = [{ instancePath: instancePath + "/lastClicked", keyword: "format", params: { format: "date-time" } }];
              return false;
            }
          }
        }
        if (!Number.isSafeInteger(data.leads)) {
          validateLink2.errors = [{ instancePath: instancePath + "/leads", keyword: "integer", params: { type: "integer" } }];
          return false;
        }
        if (!Number.isSafeInteger(data.sales)) {
          validateLink2.errors = [{ instancePath: instancePath + "/sales", keyword: "integer", params: { type: "integer" } }];
          return false;
        }
        if (!Number.isSafeInteger(data.saleAmount)) {
          validateLink2.errors = [{ instancePath: instancePath + "/saleAmount", keyword: "integer", params: { type: "integer" } }];
          return false;
        }
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat2.test(dataCreatedAt)) {
            validateLink2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        } else {
          validateLink2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataUpdatedAt = data.updatedAt;
        if (typeof dataUpdatedAt === "string") {
          if (!dateTimeFormat2.test(dataUpdatedAt)) {
            validateLink2.errors = [{ instancePath: instancePath + "/updatedAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        } else {
          validateLink2.errors = [{ instancePath: instancePath + "/updatedAt", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (data.flexible !== void 0) {
          let dataFlexible = data.flexible;
          if (typeof dataFlexible !== "boolean" && dataFlexible !== null) {
            validateLink2.errors = [{ instancePath: instancePath + "/flexible", keyword: "type", params: { type: schemaLink2.properties.flexible.type } }];
            return false;
          }
        }
        if (data.rules !== void 0) {
          let dataRules = data.rules;
          const errsRules = errors;
          if (!Array.isArray(dataRules) && dataRules !== null) {
            validateLink2.errors = [{ instancePath: instancePath + "/rules", keyword: "type", params: { type: schemaLink2.properties.rules.type } }];
            return false;
          }
          if (Array.isArray(dataRules)) {
            var validRules2 = true;
            const lenRules = dataRules.length;
            for (let iRules = 0; iRules < lenRules; iRules++) {
              let dataRulesItem = dataRules[iRules];
              const errsRulesItem = errors;
              if (!(dataRulesItem && typeof dataRulesItem == "object" && !Array.isArray(dataRulesItem))) {
                validateLink2.errors = [{ instancePath: instancePath + "/rules/" + iRules, keyword: "type", params: { type: "object" } }];
                return false;
              }
              var validRules2 = errsRulesItem === errors;
              if (!validRules2) {
                break;
              }
            }
          }
          var validRules = errsRules === errors;
          if (!validRules) {
            validateLink2.errors = vErrors;
            return false;
          }
        }
        if (data.folderId !== void 0) {
          let dataFolderId = data.folderId;
          if (typeof dataFolderId !== "string" && dataFolderId !== null) {
            validateLink2.errors = [{ instancePath: instancePath + "/folderId", keyword: "type", params: { type: schemaLink2.properties.folderId.type } }];
            return false;
          }
        }
        if (data.notificationToken !== void 0) {
          let dataNotificationToken = data.notificationToken;
          if (typeof dataNotificationToken !== "string" && dataNotificationToken !== null) {
            validateLink2.errors = [{ instancePath: instancePath + "/notificationToken", keyword: "type", params: { type: schemaLink2.properties.notificationToken.type } }];
            return false;
          }
        }
        if (data.preRedirection !== void 0) {
          let dataPreRedirection = data.preRedirection;
          if (typeof dataPreRedirection !== "boolean" && dataPreRedirection !== null) {
            validateLink2.errors = [{ instancePath: instancePath + "/preRedirection", keyword: "type", params: { type: schemaLink2.properties.preRedirection.type } }];
            return false;
          }
        }
        if (data.pageId !== void 0) {
          let dataPageId = data.pageId;
          if (typeof dataPageId !== "string" && dataPageId !== null) {
            validateLink2.errors = [{ instancePath: instancePath + "/pageId", keyword: "type", params: { type: schemaLink2.properties.pageId.type } }];
            return false;
          }
        }
        if (data.pageUrl !== void 0) {
          let dataPageUrl = data.pageUrl;
          if (typeof dataPageUrl !== "string" && dataPageUrl !== null) {
            validateLink2.errors = [{ instancePath: instancePath + "/pageUrl", keyword: "type", params: { type: schemaLink2.properties.pageUrl.type } }];
            return false;
          }
        }
        if (data.isFormMandatory !== void 0) {
          let dataIsFormMandatory = data.isFormMandatory;
          if (typeof dataIsFormMandatory !== "boolean" && dataIsFormMandatory !== null) {
            validateLink2.errors = [{ instancePath: instancePath + "/isFormMandatory", keyword: "type", params: { type: schemaLink2.properties.isFormMandatory.type } }];
            return false;
          }
        }
        if (data.filled !== void 0) {
          let dataFilled = data.filled;
          if (typeof dataFilled !== "boolean" && dataFilled !== null) {
            validateLink2.errors = [{ instancePath: instancePath + "/filled", keyword: "type", params: { type: schemaLink2.properties.filled.type } }];
            return false;
          }
        }
        if (data.useAsTemplate !== void 0) {
          let dataUseAsTemplate = data.useAsTemplate;
          if (typeof dataUseAsTemplate !== "boolean" && dataUseAsTemplate !== null) {
            validateLink2.errors = [{ instancePath: instancePath + "/useAsTemplate", keyword: "type", params: { type: schemaLink2.properties.useAsTemplate.type } }];
            return false;
          }
        }
      }
    } else {
      validateLink2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
    validateLink2.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open/objects/qrcode.js
  var schemaQRCode2 = { "properties": {
    "url": { "type": ["string", "null"] },
    "userId": { "type": ["string", "null"] },
    "projectId": { "type": ["string", "null"] },
    "expiresAt": { "type": ["string", "null"] },
    "expiredUrl": { "type": ["string", "null"] },
    "password": { "type": ["string", "null"] },
    "externalId": { "type": ["string", "null"] },
    "trackConversion": { "type": ["boolean", "null"] },
    "proxy": { "type": ["boolean", "null"] },
    "title": { "type": ["string", "null"] },
    "description": { "type": ["string", "null"] },
    "image": { "type": ["string", "null"] },
    "utm_source": { "type": ["string", "null"] },
    "utm_medium": { "type": ["string", "null"] },
    "utm_campaign": { "type": ["string", "null"] },
    "utm_term": { "type": ["string", "null"] },
    "utm_content": { "type": ["string", "null"] },
    "rewrite": { "type": ["boolean", "null"] },
    "doIndex": { "type": ["boolean", "null"] },
    "flexible": { "type": ["boolean", "null"] },
    "filled": { "type": ["boolean", "null"] },
    "ios": { "type": ["string", "null"] },
    "android": { "type": ["string", "null"] },
    "geo": { "type": ["object", "null"] },
    "rules": { "type": ["array", "null"] },
    "useDisplayPage": { "type": ["boolean", "null"] },
    "contentStatic": { "type": ["string", "null"] },
    "text": { "type": ["string", "null"] },
    "email": { "type": ["object", "null"] },
    "wifi": { "type": ["object", "null"] },
    "phone": { "type": ["string", "null"] },
    "vcard": { "type": ["object", "null"] },
    "crypto": { "type": ["object", "null"] },
    "sms": { "type": ["object", "null"] },
    "whatsapp": { "type": ["object", "null"], "properties": {
      "number": { "type": ["string", "null"] },
      "message": { "type": ["string", "null"] }
    } },
    "facetime": { "type": ["object", "null"] },
    "latlog": { "type": ["object", "null"] },
    "logo": { "type": ["string", "null"] },
    "bgColor": { "type": ["string", "null"] },
    "fgColor": { "type": ["string", "null"] },
    "size": { "type": ["number", "null"] },
    "level": { "type": ["string", "null"] },
    "showLogo": { "type": ["boolean", "null"] },
    "src": { "type": ["string", "null"] },
    "height": { "type": ["number", "null"] },
    "width": { "type": ["number", "null"] },
    "excavate": { "type": ["boolean", "null"] },
    "publicStats": { "type": ["boolean", "null"] },
    "lastClicked": { "type": ["string", "null"] },
    "tagId": { "type": ["string", "null"] },
    "tags": { "type": ["array", "null"] },
    "folderId": { "type": ["string", "null"] },
    "comments": { "type": ["string", "null"] },
    "frameTextStyles": { "type": ["object", "null"], "properties": {
      "weight": { "type": ["string", "null"] },
      "style": { "type": ["string", "null"] },
      "family": { "type": ["string", "null"] },
      "size": { "type": ["string", "null"] }
    } },
    "notificationToken": { "type": ["string", "null"] },
    "preRedirection": { "type": ["boolean", "null"] },
    "pageId": { "type": ["string", "null"] },
    "pageUrl": { "type": ["string", "null"] },
    "isFormMandatory": { "type": ["boolean", "null"] }
  } };
  function validateQRCode2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing;
      if (data.id === void 0 && (missing = "id") || data.domain === void 0 && (missing = "domain") || data.key === void 0 && (missing = "key") || data.url === void 0 && (missing = "url") || data.userId === void 0 && (missing = "userId") || data.projectId === void 0 && (missing = "projectId") || data.scans === void 0 && (missing = "scans")) {
        validateQRCode2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validateQRCode2.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (typeof data.domain !== "string") {
          validateQRCode2.errors = [{ instancePath: instancePath + "/domain", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (typeof data.key !== "string") {
          validateQRCode2.errors = [{ instancePath: instancePath + "/key", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (data.archived !== void 0) {
          if (typeof data.archived !== "boolean") {
            validateQRCode2.errors = [{ instancePath: instancePath + "/archived", keyword: "type", params: { type: "boolean" } }];
            return false;
          }
        }
        if (data.static !== void 0) {
          if (typeof data.static !== "boolean") {
            validateQRCode2.errors = [{ instancePath: instancePath + "/static", keyword: "type", params: { type: "boolean" } }];
            return false;
          }
        }
        if (data.type !== void 0) {
          if (typeof data.type !== "string") {
            validateQRCode2.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
        }
        let dataUrl = data.url;
        if (typeof dataUrl !== "string" && dataUrl !== null) {
          validateQRCode2.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: schemaQRCode2.properties.url.type } }];
          return false;
        }
        let dataUserId = data.userId;
        if (typeof dataUserId !== "string" && dataUserId !== null) {
          validateQRCode2.errors = [{ instancePath: instancePath + "/userId", keyword: "type", params: { type: schemaQRCode2.properties.userId.type } }];
          return false;
        }
        let dataProjectId = data.projectId;
        if (typeof dataProjectId !== "string" && dataProjectId !== null) {
          validateQRCode2.errors = [{ instancePath: instancePath + "/projectId", keyword: "type", params: { type: schemaQRCode2.properties.projectId.type } }];
          return false;
        }
        if (!Number.isSafeInteger(data.scans)) {
          validateQRCode2.errors = [{ instancePath: instancePath + "/scans", keyword: "integer", params: { type: "integer" } }];
          return false;
        }
        if (data.shortLink !== void 0) {
          if (typeof data.shortLink !== "string") {
            validateQRCode2.errors = [{ instancePath: instancePath + "/shortLink", keyword: "type", params: { type: "string" } }];
            return false;
          }
        }
        if (data.createdAt !== void 0) {
          let dataCreatedAt = data.createdAt;
          if (typeof dataCreatedAt === "string") {
            if (!dateTimeFormat2.test(dataCreatedAt)) {
              validateQRCode2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
              return false;
            }
          } else {
            validateQRCode2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
            return false;
          }
        }
        if (data.updatedAt !== void 0) {
          let dataUpdatedAt = data.updatedAt;
          if (typeof dataUpdatedAt === "string") {
            if (!dateTimeFormat2.test(dataUpdatedAt)) {
              validateQRCode2.errors = [{ instancePath: instancePath + "/updatedAt", keyword: "format", params: { format: "date-time" } }];
              return false;
            }
          } else {
            validateQRCode2.errors = [{ instancePath: instancePath + "/updatedAt", keyword: "type", params: { type: "string" } }];
            return false;
          }
        }
        if (data.expiresAt !== void 0) {
          let dataExpiresAt = data.expiresAt;
          if (typeof dataExpiresAt !== "string" && dataExpiresAt !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/expiresAt", keyword: "type", params: { type: schemaQRCode2.properties.expiresAt.type } }];
            return false;
          }
          if (typeof dataExpiresAt === "string") {
            if (!dateTimeFormat2.test(dataExpiresAt)) {
              validateQRCode2.errors = [{ instancePath: instancePath + "/expiresAt", keyword: "format", params: { format: "date-time" } }];
              return false;
            }
          }
        }
        if (data.expiredUrl !== void 0) {
          let dataExpiredUrl = data.expiredUrl;
          if (typeof dataExpiredUrl !== "string" && dataExpiredUrl !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/expiredUrl", keyword: "type", params: { type: schemaQRCode2.properties.expiredUrl.type } }];
            return false;
          }
        }
        if (data.password !== void 0) {
          let dataPassword = data.password;
          if (typeof dataPassword !== "string" && dataPassword !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/password", keyword: "type", params: { type: schemaQRCode2.properties.password.type } }];
            return false;
          }
        }
        if (data.externalId !== void 0) {
          let dataExternalId = data.externalId;
          if (typeof dataExternalId !== "string" && dataExternalId !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/externalId", keyword: "type", params: { type: schemaQRCode2.properties.externalId.type } }];
            return false;
          }
        }
        if (data.trackConversion !== void 0) {
          let dataTrackConversion = data.trackConversion;
          if (typeof dataTrackConversion !== "boolean" && dataTrackConversion !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/trackConversion", keyword: "type", params: { type: schemaQRCode2.properties.trackConversion.type } }];
            return false;
          }
        }
        if (data.proxy !== void 0) {
          let dataProxy = data.proxy;
          if (typeof dataProxy !== "boolean" && dataProxy !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/proxy", keyword: "type", params: { type: schemaQRCode2.properties.proxy.type } }];
            return false;
          }
        }
        if (data.title !== void 0) {
          let dataTitle = data.title;
          if (typeof dataTitle !== "string" && dataTitle !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/title", keyword: "type", params: { type: schemaQRCode2.properties.title.type } }];
            return false;
          }
        }
        if (data.description !== void 0) {
          let dataDescription = data.description;
          if (typeof dataDescription !== "string" && dataDescription !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: schemaQRCode2.properties.description.type } }];
            return false;
          }
        }
        if (data.image !== void 0) {
          let dataImage = data.image;
          if (typeof dataImage !== "string" && dataImage !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/image", keyword: "type", params: { type: schemaQRCode2.properties.image.type } }];
            return false;
          }
        }
        if (data.utm_source !== void 0) {
          let dataUtmSource = data.utm_source;
          if (typeof dataUtmSource !== "string" && dataUtmSource !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/utm_source", keyword: "type", params: { type: schemaQRCode2.properties.utm_source.type } }];
            return false;
          }
        }
        if (data.utm_medium !== void 0) {
          let dataUtmMedium = data.utm_medium;
          if (typeof dataUtmMedium !== "string" && dataUtmMedium !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/utm_medium", keyword: "type", params: { type: schemaQRCode2.properties.utm_medium.type } }];
            return false;
          }
        }
        if (data.utm_campaign !== void 0) {
          let dataUtmCampaign = data.utm_campaign;
          if (typeof dataUtmCampaign !== "string" && dataUtmCampaign !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/utm_campaign", keyword: "type", params: { type: schemaQRCode2.properties.utm_campaign.type } }];
            return false;
          }
        }
        if (data.utm_term !== void 0) {
          let dataUtmTerm = data.utm_term;
          if (typeof dataUtmTerm !== "string" && dataUtmTerm !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/utm_term", keyword: "type", params: { type: schemaQRCode2.properties.utm_term.type } }];
            return false;
          }
        }
        if (data.utm_content !== void 0) {
          let dataUtmContent = data.utm_content;
          if (typeof dataUtmContent !== "string" && dataUtmContent !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/utm_content", keyword: "type", params: { type: schemaQRCode2.properties.utm_content.type } }];
            return false;
          }
        }
        if (data.rewrite !== void 0) {
          let dataRewrite = data.rewrite;
          if (typeof dataRewrite !== "boolean" && dataRewrite !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/rewrite", keyword: "type", params: { type: schemaQRCode2.properties.rewrite.type } }];
            return false;
          }
        }
        if (data.doIndex !== void 0) {
          let dataDoIndex = data.doIndex;
          if (typeof dataDoIndex !== "boolean" && dataDoIndex !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/doIndex", keyword: "type", params: { type: schemaQRCode2.properties.doIndex.type } }];
            return false;
          }
        }
        if (data.flexible !== void 0) {
          let dataFlexible = data.flexible;
          if (typeof dataFlexible !== "boolean" && dataFlexible !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/flexible", keyword: "type", params: { type: schemaQRCode2.properties.flexible.type } }];
            return false;
          }
        }
        if (data.filled !== void 0) {
          let dataFilled = data.filled;
          if (typeof dataFilled !== "boolean" && dataFilled !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/filled", keyword: "type", params: { type: schemaQRCode2.properties.filled.type } }];
            return false;
          }
        }
        if (data.ios !== void 0) {
          let dataIos = data.ios;
          if (typeof dataIos !== "string" && dataIos !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/ios", keyword: "type", params: { type: schemaQRCode2.properties.ios.type } }];
            return false;
          }
        }
        if (data.android !== void 0) {
          let dataAndroid = data.android;
          if (typeof dataAndroid !== "string" && dataAndroid !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/android", keyword: "type", params: { type: schemaQRCode2.properties.android.type } }];
            return false;
          }
        }
        if (data.geo !== void 0) {
          let dataGeo = data.geo;
          if (!(dataGeo && typeof dataGeo == "object" && !Array.isArray(dataGeo)) && dataGeo !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/geo", keyword: "type", params: { type: schemaQRCode2.properties.geo.type } }];
            return false;
          }
        }
        if (data.rules !== void 0) {
          let dataRules = data.rules;
          const errsRules = errors;
          if (!Array.isArray(dataRules) && dataRules !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/rules", keyword: "type", params: { type: schemaQRCode2.properties.rules.type } }];
            return false;
          }
          if (Array.isArray(dataRules)) {
            var validRules2 = true;
            const lenRules = dataRules.length;
            for (let iRules = 0; iRules < lenRules; iRules++) {
              let dataRulesItem = dataRules[iRules];
              const errsRulesItem = errors;
              if (!(dataRulesItem && typeof dataRulesItem == "object" && !Array.isArray(dataRulesItem))) {
                validateQRCode2.errors = [{ instancePath: instancePath + "/rules/" + iRules, keyword: "type", params: { type: "object" } }];
                return false;
              }
              var validRules2 = errsRulesItem === errors;
              if (!validRules2) {
                break;
              }
            }
          }
          var validRules = errsRules === errors;
          if (!validRules) {
            validateQRCode2.errors = vErrors;
            return false;
          }
        }
        if (data.useDisplayPage !== void 0) {
          let dataUseDisplayPage = data.useDisplayPage;
          if (typeof dataUseDisplayPage !== "boolean" && dataUseDisplayPage !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/useDisplayPage", keyword: "type", params: { type: schemaQRCode2.properties.useDisplayPage.type } }];
            return false;
          }
        }
        if (data.contentStatic !== void 0) {
          let dataContentStatic = data.contentStatic;
          if (typeof dataContentStatic !== "string" && dataContentStatic !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/contentStatic", keyword: "type", params: { type: schemaQRCode2.properties.contentStatic.type } }];
            return false;
          }
        }
        if (data.text !== void 0) {
          let dataText = data.text;
          if (typeof dataText !== "string" && dataText !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: schemaQRCode2.properties.text.type } }];
            return false;
          }
        }
        if (data.email !== void 0) {
          let dataEmail = data.email;
          if (!(dataEmail && typeof dataEmail == "object" && !Array.isArray(dataEmail)) && dataEmail !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/email", keyword: "type", params: { type: schemaQRCode2.properties.email.type } }];
            return false;
          }
        }
        if (data.wifi !== void 0) {
          let dataWifi = data.wifi;
          if (!(dataWifi && typeof dataWifi == "object" && !Array.isArray(dataWifi)) && dataWifi !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/wifi", keyword: "type", params: { type: schemaQRCode2.properties.wifi.type } }];
            return false;
          }
        }
        if (data.phone !== void 0) {
          let dataPhone = data.phone;
          if (typeof dataPhone !== "string" && dataPhone !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/phone", keyword: "type", params: { type: schemaQRCode2.properties.phone.type } }];
            return false;
          }
        }
        if (data.vcard !== void 0) {
          let dataVcard = data.vcard;
          if (!(dataVcard && typeof dataVcard == "object" && !Array.isArray(dataVcard)) && dataVcard !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/vcard", keyword: "type", params: { type: schemaQRCode2.properties.vcard.type } }];
            return false;
          }
        }
        if (data.crypto !== void 0) {
          let dataCrypto = data.crypto;
          if (!(dataCrypto && typeof dataCrypto == "object" && !Array.isArray(dataCrypto)) && dataCrypto !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/crypto", keyword: "type", params: { type: schemaQRCode2.properties.crypto.type } }];
            return false;
          }
        }
        if (data.sms !== void 0) {
          let dataSms = data.sms;
          if (!(dataSms && typeof dataSms == "object" && !Array.isArray(dataSms)) && dataSms !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/sms", keyword: "type", params: { type: schemaQRCode2.properties.sms.type } }];
            return false;
          }
        }
        if (data.whatsapp !== void 0) {
          let dataWhatsapp = data.whatsapp;
          const errsWhatsapp = errors;
          if (!(dataWhatsapp && typeof dataWhatsapp == "object" && !Array.isArray(dataWhatsapp)) && dataWhatsapp !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/whatsapp", keyword: "type", params: { type: schemaQRCode2.properties.whatsapp.type } }];
            return false;
          }
          if (dataWhatsapp && typeof dataWhatsapp == "object" && !Array.isArray(dataWhatsapp)) {
            if (dataWhatsapp.number !== void 0) {
              let dataWhatsappNumber = dataWhatsapp.number;
              if (typeof dataWhatsappNumber !== "string" && dataWhatsappNumber !== null) {
                validateQRCode2.errors = [{ instancePath: instancePath + "/whatsapp/number", keyword: "type", params: { type: schemaQRCode2.properties.whatsapp.properties.number.type } }];
                return false;
              }
            }
            if (dataWhatsapp.message !== void 0) {
              let dataWhatsappMessage = dataWhatsapp.message;
              if (typeof dataWhatsappMessage !== "string" && dataWhatsappMessage !== null) {
                validateQRCode2.errors = [{ instancePath: instancePath + "/whatsapp/message", keyword: "type", params: { type: schemaQRCode2.properties.whatsapp.properties.message.type } }];
                return false;
              }
            }
          }
          var validWhatsapp = errsWhatsapp === errors;
          if (!validWhatsapp) {
            validateQRCode2.errors = vErrors;
            return false;
          }
        }
        if (data.facetime !== void 0) {
          let dataFacetime = data.facetime;
          if (!(dataFacetime && typeof dataFacetime == "object" && !Array.isArray(dataFacetime)) && dataFacetime !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/facetime", keyword: "type", params: { type: schemaQRCode2.properties.facetime.type } }];
            return false;
          }
        }
        if (data.latlog !== void 0) {
          let dataLatlog = data.latlog;
          if (!(dataLatlog && typeof dataLatlog == "object" && !Array.isArray(dataLatlog)) && dataLatlog !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/latlog", keyword: "type", params: { type: schemaQRCode2.properties.latlog.type } }];
            return false;
          }
        }
        if (data.logo !== void 0) {
          let dataLogo = data.logo;
          if (typeof dataLogo !== "string" && dataLogo !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/logo", keyword: "type", params: { type: schemaQRCode2.properties.logo.type } }];
            return false;
          }
        }
        if (data.bgColor !== void 0) {
          let dataBgColor = data.bgColor;
          if (typeof dataBgColor !== "string" && dataBgColor !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/bgColor", keyword: "type", params: { type: schemaQRCode2.properties.bgColor.type } }];
            return false;
          }
        }
        if (data.fgColor !== void 0) {
          let dataFgColor = data.fgColor;
          if (typeof dataFgColor !== "string" && dataFgColor !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/fgColor", keyword: "type", params: { type: schemaQRCode2.properties.fgColor.type } }];
            return false;
          }
        }
        if (data.size !== void 0) {
          let dataSize = data.size;
          if (!(typeof dataSize == "number" && isFinite(dataSize)) && dataSize !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/size", keyword: "type", params: { type: schemaQRCode2.properties.size.type } }];
            return false;
          }
        }
        if (data.level !== void 0) {
          let dataLevel = data.level;
          if (typeof dataLevel !== "string" && dataLevel !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/level", keyword: "type", params: { type: schemaQRCode2.properties.level.type } }];
            return false;
          }
        }
        if (data.showLogo !== void 0) {
          let dataShowLogo = data.showLogo;
          if (typeof dataShowLogo !== "boolean" && dataShowLogo !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/showLogo", keyword: "type", params: { type: schemaQRCode2.properties.showLogo.type } }];
            return false;
          }
        }
        if (data.src !== void 0) {
          let dataSrc = data.src;
          if (typeof dataSrc !== "string" && dataSrc !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/src", keyword: "type", params: { type: schemaQRCode2.properties.src.type } }];
            return false;
          }
        }
        if (data.height !== void 0) {
          let dataHeight = data.height;
          if (!(typeof dataHeight == "number" && isFinite(dataHeight)) && dataHeight !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/height", keyword: "type", params: { type: schemaQRCode2.properties.height.type } }];
            return false;
          }
        }
        if (data.width !== void 0) {
          let dataWidth = data.width;
          if (!(typeof dataWidth == "number" && isFinite(dataWidth)) && dataWidth !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/width", keyword: "type", params: { type: schemaQRCode2.properties.width.type } }];
            return false;
          }
        }
        if (data.excavate !== void 0) {
          let dataExcavate = data.excavate;
          if (typeof dataExcavate !== "boolean" && dataExcavate !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/excavate", keyword: "type", params: { type: schemaQRCode2.properties.excavate.type } }];
            return false;
          }
        }
        if (data.publicStats !== void 0) {
          let dataPublicStats = data.publicStats;
          if (typeof dataPublicStats !== "boolean" && dataPublicStats !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/publicStats", keyword: "type", params: { type: schemaQRCode2.properties.publicStats.type } }];
            return false;
          }
        }
        if (data.lastClicked !== void 0) {
          let dataLastClicked = data.lastClicked;
          if (typeof dataLastClicked !== "string" && dataLastClicked !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/lastClicked", keyword: "type", params: { type: schemaQRCode2.properties.lastClicked.type } }];
            return false;
          }
          if (typeof dataLastClicked === "string") {
            if (!dateTimeFormat2.test(dataLastClicked)) {
              validateQRCode2.errors = [{ instancePath: instancePath + "/lastClicked", keyword: "format", params: { format: "date-time" } }];
              return false;
            }
          }
        }
        if (data.leads !== void 0) {
          let dataLeads = data.leads;
          if (!(dataLeads === null || Number.isSafeInteger(dataLeads))) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/leads", keyword: "integer", params: { type: ["integer", "null"] } }];
            return false;
          }
        }
        if (data.sales !== void 0) {
          let dataSales = data.sales;
          if (!(dataSales === null || Number.isSafeInteger(dataSales))) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/sales", keyword: "integer", params: { type: ["integer", "null"] } }];
            return false;
          }
        }
        if (data.saleAmount !== void 0) {
          let dataSaleAmount = data.saleAmount;
          if (!(dataSaleAmount === null || Number.isSafeInteger(dataSaleAmount))) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/saleAmount", keyword: "integer", params: { type: ["integer", "null"] } }];
            return false;
          }
        }
        if (data.tagId !== void 0) {
          let dataTagId = data.tagId;
          if (typeof dataTagId !== "string" && dataTagId !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/tagId", keyword: "type", params: { type: schemaQRCode2.properties.tagId.type } }];
            return false;
          }
        }
        if (data.tags !== void 0) {
          let dataTags = data.tags;
          const errsTags = errors;
          if (!Array.isArray(dataTags) && dataTags !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/tags", keyword: "type", params: { type: schemaQRCode2.properties.tags.type } }];
            return false;
          }
          if (Array.isArray(dataTags)) {
            var validTags2 = true;
            const lenTags = dataTags.length;
            for (let iTags = 0; iTags < lenTags; iTags++) {
              const errsTagsItem = errors;
              if (!validateTag2(dataTags[iTags], { instancePath: instancePath + "/tags/" + iTags })) {
                vErrors = vErrors === null ? validateTag2.errors : vErrors.concat(validateTag2.errors);
                errors = vErrors.length;
              }
              var validTags2 = errsTagsItem === errors;
              if (!validTags2) {
                break;
              }
            }
          }
          var validTags = errsTags === errors;
          if (!validTags) {
            validateQRCode2.errors = vErrors;
            return false;
          }
        }
        if (data.folderId !== void 0) {
          let dataFolderId = data.folderId;
          if (typeof dataFolderId !== "string" && dataFolderId !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/folderId", keyword: "type", params: { type: schemaQRCode2.properties.folderId.type } }];
            return false;
          }
        }
        if (data.comments !== void 0) {
          let dataComments = data.comments;
          if (typeof dataComments !== "string" && dataComments !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/comments", keyword: "type", params: { type: schemaQRCode2.properties.comments.type } }];
            return false;
          }
        }
        if (data.frameTextStyles !== void 0) {
          let dataFrameTextStyles = data.frameTextStyles;
          const errsFrameTextStyles = errors;
          if (!(dataFrameTextStyles && typeof dataFrameTextStyles == "object" && !Array.isArray(dataFrameTextStyles)) && dataFrameTextStyles !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/frameTextStyles", keyword: "type", params: { type: schemaQRCode2.properties.frameTextStyles.type } }];
            return false;
          }
          if (dataFrameTextStyles && typeof dataFrameTextStyles == "object" && !Array.isArray(dataFrameTextStyles)) {
            if (dataFrameTextStyles.weight !== void 0) {
              let dataFrameTextStylesWeight = dataFrameTextStyles.weight;
              if (typeof dataFrameTextStylesWeight !== "string" && dataFrameTextStylesWeight !== null) {
                validateQRCode2.errors = [{ instancePath: instancePath + "/frameTextStyles/weight", keyword: "type", params: { type: schemaQRCode2.properties.frameTextStyles.properties.weight.type } }];
                return false;
              }
            }
            if (dataFrameTextStyles.style !== void 0) {
              let dataFrameTextStylesStyle = dataFrameTextStyles.style;
              if (typeof dataFrameTextStylesStyle !== "string" && dataFrameTextStylesStyle !== null) {
                validateQRCode2.errors = [{ instancePath: instancePath + "/frameTextStyles/style", keyword: "type", params: { type: schemaQRCode2.properties.frameTextStyles.properties.style.type } }];
                return false;
              }
            }
            if (dataFrameTextStyles.family !== void 0) {
              let dataFrameTextStylesFamily = dataFrameTextStyles.family;
              if (typeof dataFrameTextStylesFamily !== "string" && dataFrameTextStylesFamily !== null) {
                validateQRCode2.errors = [{ instancePath: instancePath + "/frameTextStyles/family", keyword: "type", params: { type: schemaQRCode2.properties.frameTextStyles.properties.family.type } }];
                return false;
              }
            }
            if (dataFrameTextStyles.size !== void 0) {
              let dataFrameTextStylesSize = dataFrameTextStyles.size;
              if (typeof dataFrameTextStylesSize !== "string" && dataFrameTextStylesSize !== null) {
                validateQRCode2.errors = [{ instancePath: instancePath + "/frameTextStyles/size", keyword: "type", params: { type: schemaQRCode2.properties.frameTextStyles.properties.size.type } }];
                return false;
              }
            }
          }
          var validFrameTextStyles = errsFrameTextStyles === errors;
          if (!validFrameTextStyles) {
            validateQRCode2.errors = vErrors;
            return false;
          }
        }
        if (data.notificationToken !== void 0) {
          let dataNotificationToken = data.notificationToken;
          if (typeof dataNotificationToken !== "string" && dataNotificationToken !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/notificationToken", keyword: "type", params: { type: schemaQRCode2.properties.notificationToken.type } }];
            return false;
          }
        }
        if (data.preRedirection !== void 0) {
          let dataPreRedirection = data.preRedirection;
          if (typeof dataPreRedirection !== "boolean" && dataPreRedirection !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/preRedirection", keyword: "type", params: { type: schemaQRCode2.properties.preRedirection.type } }];
            return false;
          }
        }
        if (data.pageId !== void 0) {
          let dataPageId = data.pageId;
          if (typeof dataPageId !== "string" && dataPageId !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/pageId", keyword: "type", params: { type: schemaQRCode2.properties.pageId.type } }];
            return false;
          }
        }
        if (data.pageUrl !== void 0) {
          let dataPageUrl = data.pageUrl;
          if (typeof dataPageUrl !== "string" && dataPageUrl !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/pageUrl", keyword: "type", params: { type: schemaQRCode2.properties.pageUrl.type } }];
            return false;
          }
        }
        if (data.isFormMandatory !== void 0) {
          let dataIsFormMandatory = data.isFormMandatory;
          if (typeof dataIsFormMandatory !== "boolean" && dataIsFormMandatory !== null) {
            validateQRCode2.errors = [{ instancePath: instancePath + "/isFormMandatory", keyword: "type", params: { type: schemaQRCode2.properties.isFormMandatory.type } }];
            return false;
          }
        }
      }
    } else {
      validateQRCode2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
    validateQRCode2.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open/objects/page.js
  var schemaPage2 = { "properties": {
    "name": { "type": ["string", "null"] },
    "userId": { "type": ["string", "null"] },
    "description": { "type": ["string", "null"] },
    "logo": { "type": ["string", "null"] },
    "image": { "type": ["string", "null"] },
    "imageBlurhash": { "type": ["string", "null"] },
    "externalId": { "type": ["string", "null"] },
    "trackConversion": { "type": ["boolean", "null"] },
    "message404": { "type": ["string", "null"] },
    "pageTitle": { "type": ["string", "null"] },
    "pageSubtitle": { "type": ["string", "null"] },
    "heroButtonLink": { "type": ["string", "null"] },
    "heroButtonText": { "type": ["string", "null"] },
    "heroShowButton": { "type": ["boolean", "null"] },
    "pageBackgroundType": { "type": ["string", "null"] },
    "pageBackgroundStyles": { "type": ["object", "null"] },
    "pageFormType": { "type": ["string", "null"] },
    "pageFromStyles": { "type": ["object", "null"] },
    "inputStyle": { "type": ["string", "null"] },
    "buttonType": { "type": ["string", "null"] },
    "buttonStyles": { "type": ["object", "null"] },
    "submitButtonType": { "type": ["string", "null"] },
    "submitButtonStyles": { "type": ["object", "null"] },
    "fontFamily": { "type": ["string", "null"] },
    "fontColor": { "type": ["string", "null"] },
    "lastClicked": { "type": ["string", "null"] },
    "publicStats": { "type": ["boolean", "null"] },
    "hiddenLogo": { "type": ["boolean", "null"] },
    "notificationToken": { "type": ["string", "null"] },
    "socialMediaLinks": { "type": ["object", "null"] },
    "thankYouTitle": { "type": ["string", "null"] },
    "thankYouDescription": { "type": ["string", "null"] },
    "thankYouRedirectUrl": { "type": ["string", "null"] },
    "url": { "type": ["string", "null"] },
    "folderId": { "type": ["string", "null"] }
  } };
  function validatePage2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing;
      if (data.id === void 0 && (missing = "id") || data.domain === void 0 && (missing = "domain") || data.key === void 0 && (missing = "key") || data.name === void 0 && (missing = "name") || data.type === void 0 && (missing = "type") || data.projectId === void 0 && (missing = "projectId") || data.userId === void 0 && (missing = "userId") || data.views === void 0 && (missing = "views")) {
        validatePage2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validatePage2.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (typeof data.domain !== "string") {
          validatePage2.errors = [{ instancePath: instancePath + "/domain", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (typeof data.key !== "string") {
          validatePage2.errors = [{ instancePath: instancePath + "/key", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataName = data.name;
        if (typeof dataName !== "string" && dataName !== null) {
          validatePage2.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: schemaPage2.properties.name.type } }];
          return false;
        }
        if (typeof data.type !== "string") {
          validatePage2.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (typeof data.projectId !== "string") {
          validatePage2.errors = [{ instancePath: instancePath + "/projectId", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataUserId = data.userId;
        if (typeof dataUserId !== "string" && dataUserId !== null) {
          validatePage2.errors = [{ instancePath: instancePath + "/userId", keyword: "type", params: { type: schemaPage2.properties.userId.type } }];
          return false;
        }
        if (!Number.isSafeInteger(data.views)) {
          validatePage2.errors = [{ instancePath: instancePath + "/views", keyword: "integer", params: { type: "integer" } }];
          return false;
        }
        if (data.createdAt !== void 0) {
          let dataCreatedAt = data.createdAt;
          if (typeof dataCreatedAt === "string") {
            if (!dateTimeFormat2.test(dataCreatedAt)) {
              validatePage2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
              return false;
            }
          } else {
            validatePage2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
            return false;
          }
        }
        if (data.updatedAt !== void 0) {
          let dataUpdatedAt = data.updatedAt;
          if (typeof dataUpdatedAt === "string") {
            if (!dateTimeFormat2.test(dataUpdatedAt)) {
              validatePage2.errors = [{ instancePath: instancePath + "/updatedAt", keyword: "format", params: { format: "date-time" } }];
              return false;
            }
          } else {
            validatePage2.errors = [{ instancePath: instancePath + "/updatedAt", keyword: "type", params: { type: "string" } }];
            return false;
          }
        }
        if (data.description !== void 0) {
          let dataDescription = data.description;
          if (typeof dataDescription !== "string" && dataDescription !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: schemaPage2.properties.description.type } }];
            return false;
          }
        }
        if (data.logo !== void 0) {
          let dataLogo = data.logo;
          if (typeof dataLogo !== "string" && dataLogo !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/logo", keyword: "type", params: { type: schemaPage2.properties.logo.type } }];
            return false;
          }
        }
        if (data.image !== void 0) {
          let dataImage = data.image;
          if (typeof dataImage !== "string" && dataImage !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/image", keyword: "type", params: { type: schemaPage2.properties.image.type } }];
            return false;
          }
        }
        if (data.imageBlurhash !== void 0) {
          let dataImageBlurhash = data.imageBlurhash;
          if (typeof dataImageBlurhash !== "string" && dataImageBlurhash !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/imageBlurhash", keyword: "type", params: { type: schemaPage2.properties.imageBlurhash.type } }];
            return false;
          }
        }
        if (data.externalId !== void 0) {
          let dataExternalId = data.externalId;
          if (typeof dataExternalId !== "string" && dataExternalId !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/externalId", keyword: "type", params: { type: schemaPage2.properties.externalId.type } }];
            return false;
          }
        }
        if (data.trackConversion !== void 0) {
          let dataTrackConversion = data.trackConversion;
          if (typeof dataTrackConversion !== "boolean" && dataTrackConversion !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/trackConversion", keyword: "type", params: { type: schemaPage2.properties.trackConversion.type } }];
            return false;
          }
        }
        if (data.message404 !== void 0) {
          let dataMessage404 = data.message404;
          if (typeof dataMessage404 !== "string" && dataMessage404 !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/message404", keyword: "type", params: { type: schemaPage2.properties.message404.type } }];
            return false;
          }
        }
        if (data.pageTitle !== void 0) {
          let dataPageTitle = data.pageTitle;
          if (typeof dataPageTitle !== "string" && dataPageTitle !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/pageTitle", keyword: "type", params: { type: schemaPage2.properties.pageTitle.type } }];
            return false;
          }
        }
        if (data.pageSubtitle !== void 0) {
          let dataPageSubtitle = data.pageSubtitle;
          if (typeof dataPageSubtitle !== "string" && dataPageSubtitle !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/pageSubtitle", keyword: "type", params: { type: schemaPage2.properties.pageSubtitle.type } }];
            return false;
          }
        }
        if (data.heroButtonLink !== void 0) {
          let dataHeroButtonLink = data.heroButtonLink;
          if (typeof dataHeroButtonLink !== "string" && dataHeroButtonLink !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/heroButtonLink", keyword: "type", params: { type: schemaPage2.properties.heroButtonLink.type } }];
            return false;
          }
        }
        if (data.heroButtonText !== void 0) {
          let dataHeroButtonText = data.heroButtonText;
          if (typeof dataHeroButtonText !== "string" && dataHeroButtonText !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/heroButtonText", keyword: "type", params: { type: schemaPage2.properties.heroButtonText.type } }];
            return false;
          }
        }
        if (data.heroShowButton !== void 0) {
          let dataHeroShowButton = data.heroShowButton;
          if (typeof dataHeroShowButton !== "boolean" && dataHeroShowButton !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/heroShowButton", keyword: "type", params: { type: schemaPage2.properties.heroShowButton.type } }];
            return false;
          }
        }
        if (data.pageBackgroundType !== void 0) {
          let dataPageBackgroundType = data.pageBackgroundType;
          if (typeof dataPageBackgroundType !== "string" && dataPageBackgroundType !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/pageBackgroundType", keyword: "type", params: { type: schemaPage2.properties.pageBackgroundType.type } }];
            return false;
          }
        }
        if (data.pageBackgroundStyles !== void 0) {
          let dataPageBackgroundStyles = data.pageBackgroundStyles;
          if (!(dataPageBackgroundStyles && typeof dataPageBackgroundStyles == "object" && !Array.isArray(dataPageBackgroundStyles)) && dataPageBackgroundStyles !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/pageBackgroundStyles", keyword: "type", params: { type: schemaPage2.properties.pageBackgroundStyles.type } }];
            return false;
          }
        }
        if (data.pageFormType !== void 0) {
          let dataPageFormType = data.pageFormType;
          if (typeof dataPageFormType !== "string" && dataPageFormType !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/pageFormType", keyword: "type", params: { type: schemaPage2.properties.pageFormType.type } }];
            return false;
          }
        }
        if (data.pageFromStyles !== void 0) {
          let dataPageFromStyles = data.pageFromStyles;
          if (!(dataPageFromStyles && typeof dataPageFromStyles == "object" && !Array.isArray(dataPageFromStyles)) && dataPageFromStyles !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/pageFromStyles", keyword: "type", params: { type: schemaPage2.properties.pageFromStyles.type } }];
            return false;
          }
        }
        if (data.inputStyle !== void 0) {
          let dataInputStyle = data.inputStyle;
          if (typeof dataInputStyle !== "string" && dataInputStyle !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/inputStyle", keyword: "type", params: { type: schemaPage2.properties.inputStyle.type } }];
            return false;
          }
        }
        if (data.buttonType !== void 0) {
          let dataButtonType = data.buttonType;
          if (typeof dataButtonType !== "string" && dataButtonType !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/buttonType", keyword: "type", params: { type: schemaPage2.properties.buttonType.type } }];
            return false;
          }
        }
        if (data.buttonStyles !== void 0) {
          let dataButtonStyles = data.buttonStyles;
          if (!(dataButtonStyles && typeof dataButtonStyles == "object" && !Array.isArray(dataButtonStyles)) && dataButtonStyles !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/buttonStyles", keyword: "type", params: { type: schemaPage2.properties.buttonStyles.type } }];
            return false;
          }
        }
        if (data.submitButtonType !== void 0) {
          let dataSubmitButtonType = data.submitButtonType;
          if (typeof dataSubmitButtonType !== "string" && dataSubmitButtonType !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/submitButtonType", keyword: "type", params: { type: schemaPage2.properties.submitButtonType.type } }];
            return false;
          }
        }
        if (data.submitButtonStyles !== void 0) {
          let dataSubmitButtonStyles = data.submitButtonStyles;
          if (!(dataSubmitButtonStyles && typeof dataSubmitButtonStyles == "object" && !Array.isArray(dataSubmitButtonStyles)) && dataSubmitButtonStyles !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/submitButtonStyles", keyword: "type", params: { type: schemaPage2.properties.submitButtonStyles.type } }];
            return false;
          }
        }
        if (data.fontFamily !== void 0) {
          let dataFontFamily = data.fontFamily;
          if (typeof dataFontFamily !== "string" && dataFontFamily !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/fontFamily", keyword: "type", params: { type: schemaPage2.properties.fontFamily.type } }];
            return false;
          }
        }
        if (data.fontColor !== void 0) {
          let dataFontColor = data.fontColor;
          if (typeof dataFontColor !== "string" && dataFontColor !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/fontColor", keyword: "type", params: { type: schemaPage2.properties.fontColor.type } }];
            return false;
          }
        }
        if (data.lastClicked !== void 0) {
          let dataLastClicked = data.lastClicked;
          if (typeof dataLastClicked !== "string" && dataLastClicked !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/lastClicked", keyword: "type", params: { type: schemaPage2.properties.lastClicked.type } }];
            return false;
          }
          if (typeof dataLastClicked === "string") {
            if (!dateTimeFormat2.test(dataLastClicked)) {
              validatePage2.errors = [{ instancePath: instancePath + "/lastClicked", keyword: "format", params: { format: "date-time" } }];
              return false;
            }
          }
        }
        if (data.leads !== void 0) {
          let dataLeads = data.leads;
          if (!(dataLeads === null || Number.isSafeInteger(dataLeads))) {
            validatePage2.errors = [{ instancePath: instancePath + "/leads", keyword: "integer", params: { type: ["integer", "null"] } }];
            return false;
          }
        }
        if (data.sales !== void 0) {
          let dataSales = data.sales;
          if (!(dataSales === null || Number.isSafeInteger(dataSales))) {
            validatePage2.errors = [{ instancePath: instancePath + "/sales", keyword: "integer", params: { type: ["integer", "null"] } }];
            return false;
          }
        }
        if (data.saleAmount !== void 0) {
          let dataSaleAmount = data.saleAmount;
          if (!(dataSaleAmount === null || Number.isSafeInteger(dataSaleAmount))) {
            validatePage2.errors = [{ instancePath: instancePath + "/saleAmount", keyword: "integer", params: { type: ["integer", "null"] } }];
            return false;
          }
        }
        if (data.publicStats !== void 0) {
          let dataPublicStats = data.publicStats;
          if (typeof dataPublicStats !== "boolean" && dataPublicStats !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/publicStats", keyword: "type", params: { type: schemaPage2.properties.publicStats.type } }];
            return false;
          }
        }
        if (data.hiddenLogo !== void 0) {
          let dataHiddenLogo = data.hiddenLogo;
          if (typeof dataHiddenLogo !== "boolean" && dataHiddenLogo !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/hiddenLogo", keyword: "type", params: { type: schemaPage2.properties.hiddenLogo.type } }];
            return false;
          }
        }
        if (data.notificationToken !== void 0) {
          let dataNotificationToken = data.notificationToken;
          if (typeof dataNotificationToken !== "string" && dataNotificationToken !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/notificationToken", keyword: "type", params: { type: schemaPage2.properties.notificationToken.type } }];
            return false;
          }
        }
        if (data.socialMediaLinks !== void 0) {
          let dataSocialMediaLinks = data.socialMediaLinks;
          if (!(dataSocialMediaLinks && typeof dataSocialMediaLinks == "object" && !Array.isArray(dataSocialMediaLinks)) && dataSocialMediaLinks !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/socialMediaLinks", keyword: "type", params: { type: schemaPage2.properties.socialMediaLinks.type } }];
            return false;
          }
        }
        if (data.feedbacksCount !== void 0) {
          let dataFeedbacksCount = data.feedbacksCount;
          if (!(dataFeedbacksCount === null || Number.isSafeInteger(dataFeedbacksCount))) {
            validatePage2.errors = [{ instancePath: instancePath + "/feedbacksCount", keyword: "integer", params: { type: ["integer", "null"] } }];
            return false;
          }
        }
        if (data.thankYouTitle !== void 0) {
          let dataThankYouTitle = data.thankYouTitle;
          if (typeof dataThankYouTitle !== "string" && dataThankYouTitle !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/thankYouTitle", keyword: "type", params: { type: schemaPage2.properties.thankYouTitle.type } }];
            return false;
          }
        }
        if (data.thankYouDescription !== void 0) {
          let dataThankYouDescription = data.thankYouDescription;
          if (typeof dataThankYouDescription !== "string" && dataThankYouDescription !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/thankYouDescription", keyword: "type", params: { type: schemaPage2.properties.thankYouDescription.type } }];
            return false;
          }
        }
        if (data.thankYouRedirectUrl !== void 0) {
          let dataThankYouRedirectUrl = data.thankYouRedirectUrl;
          if (typeof dataThankYouRedirectUrl !== "string" && dataThankYouRedirectUrl !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/thankYouRedirectUrl", keyword: "type", params: { type: schemaPage2.properties.thankYouRedirectUrl.type } }];
            return false;
          }
        }
        if (data.url !== void 0) {
          let dataUrl = data.url;
          if (typeof dataUrl !== "string" && dataUrl !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: schemaPage2.properties.url.type } }];
            return false;
          }
        }
        if (data.folderId !== void 0) {
          let dataFolderId = data.folderId;
          if (typeof dataFolderId !== "string" && dataFolderId !== null) {
            validatePage2.errors = [{ instancePath: instancePath + "/folderId", keyword: "type", params: { type: schemaPage2.properties.folderId.type } }];
            return false;
          }
        }
      }
    } else {
      validatePage2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
    validatePage2.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open/events/lead.created.js
  function validateLeadCreatedEvent2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing;
      if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
        validateLeadCreatedEvent2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validateLeadCreatedEvent2.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          validateLeadCreatedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if ("lead.created" !== dataEvent) {
          validateLeadCreatedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "lead.created" } }];
          return false;
        }
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat2.test(dataCreatedAt)) {
            validateLeadCreatedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        } else {
          validateLeadCreatedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataData = data.data;
        const errsData = errors;
        if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
          let missingData;
          if (dataData.customer === void 0 && (missingData = "customer") || dataData.interaction === void 0 && (missingData = "interaction")) {
            validateLeadCreatedEvent2.errors = [{ instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: missingData } }];
            return false;
          } else {
            if (dataData.eventName !== void 0) {
              if (typeof dataData.eventName !== "string") {
                validateLeadCreatedEvent2.errors = [{ instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
            const errsDataCustomer = errors;
            if (!validateCustomer2(dataData.customer, { instancePath: instancePath + "/data/customer" })) {
              vErrors = vErrors === null ? validateCustomer2.errors : vErrors.concat(validateCustomer2.errors);
              errors = vErrors.length;
            }
            var validDataCustomer = errsDataCustomer === errors;
            if (!validDataCustomer) {
              validateLeadCreatedEvent2.errors = vErrors;
              return false;
            }
            const errsDataInteraction = errors;
            if (!validateInteraction2(dataData.interaction, { instancePath: instancePath + "/data/interaction" })) {
              vErrors = vErrors === null ? validateInteraction2.errors : vErrors.concat(validateInteraction2.errors);
              errors = vErrors.length;
            }
            var validDataInteraction = errsDataInteraction === errors;
            if (!validDataInteraction) {
              validateLeadCreatedEvent2.errors = vErrors;
              return false;
            }
            if (dataData.link !== void 0) {
              const errsDataLink = errors;
              if (!validateLink2(dataData.link, { instancePath: instancePath + "/data/link" })) {
                vErrors = vErrors === null ? validateLink2.errors : vErrors.concat(validateLink2.errors);
                errors = vErrors.length;
              }
              var validDataLink = errsDataLink === errors;
              if (!validDataLink) {
                validateLeadCreatedEvent2.errors = vErrors;
                return false;
              }
            }
            if (dataData.qrcode !== void 0) {
              const errsDataQrcode = errors;
              if (!validateQRCode2(dataData.qrcode, { instancePath: instancePath + "/data/qrcode" })) {
                vErrors = vErrors === null ? validateQRCode2.errors : vErrors.concat(validateQRCode2.errors);
                errors = vErrors.length;
              }
              var validDataQrcode = errsDataQrcode === errors;
              if (!validDataQrcode) {
                validateLeadCreatedEvent2.errors = vErrors;
                return false;
              }
            }
            if (dataData.page !== void 0) {
              const errsDataPage = errors;
              if (!validatePage2(dataData.page, { instancePath: instancePath + "/data/page" })) {
                vErrors = vErrors === null ? validatePage2.errors : vErrors.concat(validatePage2.errors);
                errors = vErrors.length;
              }
              var validDataPage = errsDataPage === errors;
              if (!validDataPage) {
                validateLeadCreatedEvent2.errors = vErrors;
                return false;
              }
            }
          }
        } else {
          validateLeadCreatedEvent2.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
          return false;
        }
        var validData = errsData === errors;
        if (!validData) {
          validateLeadCreatedEvent2.errors = vErrors;
          return false;
        }
      }
    } else {
      validateLeadCreatedEvent2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
    validateLeadCreatedEvent2.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open/events/link.clicked.js
  function validateLinkClickedEvent2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing;
      if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
        validateLinkClickedEvent2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validateLinkClickedEvent2.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          validateLinkClickedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if ("link.clicked" !== dataEvent) {
          validateLinkClickedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "link.clicked" } }];
          return false;
        }
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat2.test(dataCreatedAt)) {
            validateLinkClickedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        } else {
          validateLinkClickedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataData = data.data;
        const errsData = errors;
        if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
          let missingData;
          if (dataData.interaction === void 0 && (missingData = "interaction") || dataData.link === void 0 && (missingData = "link")) {
            validateLinkClickedEvent2.errors = [{ instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: missingData } }];
            return false;
          } else {
            if (dataData.eventName !== void 0) {
              if (typeof dataData.eventName !== "string") {
                validateLinkClickedEvent2.errors = [{ instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
            const errsDataInteraction = errors;
            if (!validateInteraction2(dataData.interaction, { instancePath: instancePath + "/data/interaction" })) {
              vErrors = vErrors === null ? validateInteraction2.errors : vErrors.concat(validateInteraction2.errors);
              errors = vErrors.length;
            }
            var validDataInteraction = errsDataInteraction === errors;
            if (!validDataInteraction) {
              validateLinkClickedEvent2.errors = vErrors;
              return false;
            }
            const errsDataLink = errors;
            if (!validateLink2(dataData.link, { instancePath: instancePath + "/data/link" })) {
              vErrors = vErrors === null ? validateLink2.errors : vErrors.concat(validateLink2.errors);
              errors = vErrors.length;
            }
            var validDataLink = errsDataLink === errors;
            if (!validDataLink) {
              validateLinkClickedEvent2.errors = vErrors;
              return false;
            }
          }
        } else {
          validateLinkClickedEvent2.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
          return false;
        }
        var validData = errsData === errors;
        if (!validData) {
          validateLinkClickedEvent2.errors = vErrors;
          return false;
        }
      }
    } else {
      validateLinkClickedEvent2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
    validateLinkClickedEvent2.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open/events/link.created.js
  function validateLinkCreatedEvent2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing;
      if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
        validateLinkCreatedEvent2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validateLinkCreatedEvent2.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          validateLinkCreatedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if ("link.created" !== dataEvent) {
          validateLinkCreatedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "link.created" } }];
          return false;
        }
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat2.test(dataCreatedAt)) {
            validateLinkCreatedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        } else {
          validateLinkCreatedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
          return false;
        }
        const errsData = errors;
        if (!validateLink2(data.data, { instancePath: instancePath + "/data" })) {
          vErrors = vErrors === null ? validateLink2.errors : vErrors.concat(validateLink2.errors);
          errors = vErrors.length;
        }
        var validData = errsData === errors;
        if (!validData) {
          validateLinkCreatedEvent2.errors = vErrors;
          return false;
        }
      }
    } else {
      validateLinkCreatedEvent2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
    validateLinkCreatedEvent2.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open/events/link.deleted.js
  function validateLinkDeletedEvent2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing;
      if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
        validateLinkDeletedEvent2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validateLinkDeletedEvent2.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          validateLinkDeletedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if ("link.deleted" !== dataEvent) {
          validateLinkDeletedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "link.deleted" } }];
          return false;
        }
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat2.test(dataCreatedAt)) {
            validateLinkDeletedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        } else {
          validateLinkDeletedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
          return false;
        }
        const errsData = errors;
        if (!validateLink2(data.data, { instancePath: instancePath + "/data" })) {
          vErrors = vErrors === null ? validateLink2.errors : vErrors.concat(validateLink2.errors);
          errors = vErrors.length;
        }
        var validData = errsData === errors;
        if (!validData) {
          validateLinkDeletedEvent2.errors = vErrors;
          return false;
        }
      }
    } else {
      validateLinkDeletedEvent2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
    validateLinkDeletedEvent2.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open/events/link.updated.js
  function validateLinkUpdatedEvent2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing;
      if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
        validateLinkUpdatedEvent2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validateLinkUpdatedEvent2.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          validateLinkUpdatedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if ("link.updated" !== dataEvent) {
          validateLinkUpdatedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "link.updated" } }];
          return false;
        }
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat2.test(dataCreatedAt)) {
            validateLinkUpdatedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        } else {
          validateLinkUpdatedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
          return false;
        }
        const errsData = errors;
        if (!validateLink2(data.data, { instancePath: instancePath + "/data" })) {
          vErrors = vErrors === null ? validateLink2.errors : vErrors.concat(validateLink2.errors);
          errors = vErrors.length;
        }
        var validData = errsData === errors;
        if (!validData) {
          validateLinkUpdatedEvent2.errors = vErrors;
          return false;
        }
      }
    } else {
      validateLinkUpdatedEvent2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
    validateLinkUpdatedEvent2.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open/events/page.created.js
  var schemaPageCreatedEvent2 = { "properties": {
    "data": { "properties": {
      "eventName": { "type": ["string", "null"] }
    } }
  } };
  function validatePageCreatedEvent2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing;
      if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
        validatePageCreatedEvent2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validatePageCreatedEvent2.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          validatePageCreatedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if ("page.created" !== dataEvent) {
          validatePageCreatedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "page.created" } }];
          return false;
        }
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat2.test(dataCreatedAt)) {
            validatePageCreatedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        } else {
          validatePageCreatedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataData = data.data;
        const errsData = errors;
        if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
          let missingData;
          if (dataData.page === void 0 && (missingData = "page")) {
            validatePageCreatedEvent2.errors = [{ instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: missingData } }];
            return false;
          } else {
            const errsDataPage = errors;
            if (!validatePage2(dataData.page, { instancePath: instancePath + "/data/page" })) {
              vErrors = vErrors === null ? validatePage2.errors : vErrors.concat(validatePage2.errors);
              errors = vErrors.length;
            }
            var validDataPage = errsDataPage === errors;
            if (!validDataPage) {
              validatePageCreatedEvent2.errors = vErrors;
              return false;
            }
            if (dataData.eventName !== void 0) {
              let dataDataEventName = dataData.eventName;
              if (typeof dataDataEventName !== "string" && dataDataEventName !== null) {
                validatePageCreatedEvent2.errors = [{ instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: schemaPageCreatedEvent2.properties.data.properties.eventName.type } }];
                return false;
              }
            }
          }
        } else {
          validatePageCreatedEvent2.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
          return false;
        }
        var validData = errsData === errors;
        if (!validData) {
          validatePageCreatedEvent2.errors = vErrors;
          return false;
        }
      }
    } else {
      validatePageCreatedEvent2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
    validatePageCreatedEvent2.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open/events/page.deleted.js
  var schemaPageDeletedEvent2 = { "properties": {
    "data": { "properties": {
      "eventName": { "type": ["string", "null"] }
    } }
  } };
  function validatePageDeletedEvent2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing;
      if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
        validatePageDeletedEvent2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validatePageDeletedEvent2.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          validatePageDeletedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if ("page.deleted" !== dataEvent) {
          validatePageDeletedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "page.deleted" } }];
          return false;
        }
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat2.test(dataCreatedAt)) {
            validatePageDeletedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        } else {
          validatePageDeletedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataData = data.data;
        const errsData = errors;
        if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
          let missingData;
          if (dataData.page === void 0 && (missingData = "page")) {
            validatePageDeletedEvent2.errors = [{ instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: missingData } }];
            return false;
          } else {
            const errsDataPage = errors;
            if (!validatePage2(dataData.page, { instancePath: instancePath + "/data/page" })) {
              vErrors = vErrors === null ? validatePage2.errors : vErrors.concat(validatePage2.errors);
              errors = vErrors.length;
            }
            var validDataPage = errsDataPage === errors;
            if (!validDataPage) {
              validatePageDeletedEvent2.errors = vErrors;
              return false;
            }
            if (dataData.eventName !== void 0) {
              let dataDataEventName = dataData.eventName;
              if (typeof dataDataEventName !== "string" && dataDataEventName !== null) {
                validatePageDeletedEvent2.errors = [{ instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: schemaPageDeletedEvent2.properties.data.properties.eventName.type } }];
                return false;
              }
            }
          }
        } else {
          validatePageDeletedEvent2.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
          return false;
        }
        var validData = errsData === errors;
        if (!validData) {
          validatePageDeletedEvent2.errors = vErrors;
          return false;
        }
      }
    } else {
      validatePageDeletedEvent2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
    validatePageDeletedEvent2.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open/events/page.updated.js
  var schemaPageUpdatedEvent2 = { "properties": {
    "data": { "properties": {
      "eventName": { "type": ["string", "null"] }
    } }
  } };
  function validatePageUpdatedEvent2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing;
      if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
        validatePageUpdatedEvent2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validatePageUpdatedEvent2.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          validatePageUpdatedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if ("page.updated" !== dataEvent) {
          validatePageUpdatedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "page.updated" } }];
          return false;
        }
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat2.test(dataCreatedAt)) {
            validatePageUpdatedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        } else {
          validatePageUpdatedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataData = data.data;
        const errsData = errors;
        if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
          let missingData;
          if (dataData.page === void 0 && (missingData = "page")) {
            validatePageUpdatedEvent2.errors = [{ instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: missingData } }];
            return false;
          } else {
            const errsDataPage = errors;
            if (!validatePage2(dataData.page, { instancePath: instancePath + "/data/page" })) {
              vErrors = vErrors === null ? validatePage2.errors : vErrors.concat(validatePage2.errors);
              errors = vErrors.length;
            }
            var validDataPage = errsDataPage === errors;
            if (!validDataPage) {
              validatePageUpdatedEvent2.errors = vErrors;
              return false;
            }
            if (dataData.eventName !== void 0) {
              let dataDataEventName = dataData.eventName;
              if (typeof dataDataEventName !== "string" && dataDataEventName !== null) {
                validatePageUpdatedEvent2.errors = [{ instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: schemaPageUpdatedEvent2.properties.data.properties.eventName.type } }];
                return false;
              }
            }
          }
        } else {
          validatePageUpdatedEvent2.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
          return false;
        }
        var validData = errsData === errors;
        if (!validData) {
          validatePageUpdatedEvent2.errors = vErrors;
          return false;
        }
      }
    } else {
      validatePageUpdatedEvent2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
    validatePageUpdatedEvent2.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open/events/page.visited.js
  function validatePageVisitedEvent2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing;
      if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
        validatePageVisitedEvent2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validatePageVisitedEvent2.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          validatePageVisitedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if ("page.visited" !== dataEvent) {
          validatePageVisitedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "page.visited" } }];
          return false;
        }
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat2.test(dataCreatedAt)) {
            validatePageVisitedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        } else {
          validatePageVisitedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataData = data.data;
        const errsData = errors;
        if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
          let missingData;
          if (dataData.interaction === void 0 && (missingData = "interaction")) {
            validatePageVisitedEvent2.errors = [{ instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: missingData } }];
            return false;
          } else {
            if (dataData.eventName !== void 0) {
              if (typeof dataData.eventName !== "string") {
                validatePageVisitedEvent2.errors = [{ instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
            const errsDataInteraction = errors;
            if (!validateInteraction2(dataData.interaction, { instancePath: instancePath + "/data/interaction" })) {
              vErrors = vErrors === null ? validateInteraction2.errors : vErrors.concat(validateInteraction2.errors);
              errors = vErrors.length;
            }
            var validDataInteraction = errsDataInteraction === errors;
            if (!validDataInteraction) {
              validatePageVisitedEvent2.errors = vErrors;
              return false;
            }
            if (dataData.page !== void 0) {
              const errsDataPage = errors;
              if (!validatePage2(dataData.page, { instancePath: instancePath + "/data/page" })) {
                vErrors = vErrors === null ? validatePage2.errors : vErrors.concat(validatePage2.errors);
                errors = vErrors.length;
              }
              var validDataPage = errsDataPage === errors;
              if (!validDataPage) {
                validatePageVisitedEvent2.errors = vErrors;
                return false;
              }
            }
          }
        } else {
          validatePageVisitedEvent2.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
          return false;
        }
        var validData = errsData === errors;
        if (!validData) {
          validatePageVisitedEvent2.errors = vErrors;
          return false;
        }
      }
    } else {
      validatePageVisitedEvent2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
    validatePageVisitedEvent2.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open/objects/partner-link.js
  function validatePartnerLink2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing;
      if (data.id === void 0 && (missing = "id") || data.domain === void 0 && (missing = "domain") || data.key === void 0 && (missing = "key") || data.shortLink === void 0 && (missing = "shortLink") || data.url === void 0 && (missing = "url") || data.clicks === void 0 && (missing = "clicks") || data.leads === void 0 && (missing = "leads") || data.sales === void 0 && (missing = "sales") || data.saleAmount === void 0 && (missing = "saleAmount")) {
        validatePartnerLink2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validatePartnerLink2.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (typeof data.domain !== "string") {
          validatePartnerLink2.errors = [{ instancePath: instancePath + "/domain", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (typeof data.key !== "string") {
          validatePartnerLink2.errors = [{ instancePath: instancePath + "/key", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (typeof data.shortLink !== "string") {
          validatePartnerLink2.errors = [{ instancePath: instancePath + "/shortLink", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (typeof data.url !== "string") {
          validatePartnerLink2.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (!Number.isSafeInteger(data.clicks)) {
          validatePartnerLink2.errors = [{ instancePath: instancePath + "/clicks", keyword: "integer", params: { type: "integer" } }];
          return false;
        }
        if (!Number.isSafeInteger(data.leads)) {
          validatePartnerLink2.errors = [{ instancePath: instancePath + "/leads", keyword: "integer", params: { type: "integer" } }];
          return false;
        }
        if (!Number.isSafeInteger(data.sales)) {
          validatePartnerLink2.errors = [{ instancePath: instancePath + "/sales", keyword: "integer", params: { type: "integer" } }];
          return false;
        }
        if (!Number.isSafeInteger(data.saleAmount)) {
          validatePartnerLink2.errors = [{ instancePath: instancePath + "/saleAmount", keyword: "integer", params: { type: "integer" } }];
          return false;
        }
      }
    } else {
      validatePartnerLink2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
    validatePartnerLink2.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open/objects/partner.js
  var schemaPartner2 = { "properties": {
    "image": { "type": ["string", "null"] },
    "description": { "type": ["string", "null"] },
    "country": { "type": ["string", "null"] },
    "payoutsEnabledAt": { "type": ["string", "null"] },
    "tenantId": { "type": ["string", "null"] },
    "applicationId": { "type": ["string", "null"] },
    "eventName": { "type": ["string", "null"] }
  } };
  function validatePartner2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing;
      if (data.id === void 0 && (missing = "id") || data.name === void 0 && (missing = "name") || data.email === void 0 && (missing = "email") || data.image === void 0 && (missing = "image") || data.description === void 0 && (missing = "description") || data.country === void 0 && (missing = "country") || data.payoutsEnabledAt === void 0 && (missing = "payoutsEnabledAt") || data.createdAt === void 0 && (missing = "createdAt") || data.status === void 0 && (missing = "status") || data.programId === void 0 && (missing = "programId") || data.tenantId === void 0 && (missing = "tenantId") || data.links === void 0 && (missing = "links") || data.clicks === void 0 && (missing = "clicks") || data.leads === void 0 && (missing = "leads") || data.sales === void 0 && (missing = "sales") || data.saleAmount === void 0 && (missing = "saleAmount") || data.earnings === void 0 && (missing = "earnings") || data.applicationId === void 0 && (missing = "applicationId")) {
        validatePartner2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validatePartner2.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (typeof data.name !== "string") {
          validatePartner2.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (typeof data.email !== "string") {
          validatePartner2.errors = [{ instancePath: instancePath + "/email", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataImage = data.image;
        if (typeof dataImage !== "string" && dataImage !== null) {
          validatePartner2.errors = [{ instancePath: instancePath + "/image", keyword: "type", params: { type: schemaPartner2.properties.image.type } }];
          return false;
        }
        let dataDescription = data.description;
        if (typeof dataDescription !== "string" && dataDescription !== null) {
          validatePartner2.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: schemaPartner2.properties.description.type } }];
          return false;
        }
        let dataCountry = data.country;
        if (typeof dataCountry !== "string" && dataCountry !== null) {
          validatePartner2.errors = [{ instancePath: instancePath + "/country", keyword: "type", params: { type: schemaPartner2.properties.country.type } }];
          return false;
        }
        let dataPayoutsEnabledAt = data.payoutsEnabledAt;
        if (typeof dataPayoutsEnabledAt !== "string" && dataPayoutsEnabledAt !== null) {
          validatePartner2.errors = [{ instancePath: instancePath + "/payoutsEnabledAt", keyword: "type", params: { type: schemaPartner2.properties.payoutsEnabledAt.type } }];
          return false;
        }
        if (typeof dataPayoutsEnabledAt === "string") {
          if (!dateTimeFormat2.test(dataPayoutsEnabledAt)) {
            validatePartner2.errors = [{ instancePath: instancePath + "/payoutsEnabledAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        }
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat2.test(dataCreatedAt)) {
            validatePartner2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        } else {
          validatePartner2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (typeof data.status !== "string") {
          validatePartner2.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (typeof data.programId !== "string") {
          validatePartner2.errors = [{ instancePath: instancePath + "/programId", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataTenantId = data.tenantId;
        if (typeof dataTenantId !== "string" && dataTenantId !== null) {
          validatePartner2.errors = [{ instancePath: instancePath + "/tenantId", keyword: "type", params: { type: schemaPartner2.properties.tenantId.type } }];
          return false;
        }
        let dataLinks = data.links;
        const errsLinks = errors;
        if (Array.isArray(dataLinks)) {
          var validLinks2 = true;
          const lenLinks = dataLinks.length;
          for (let iLinks = 0; iLinks < lenLinks; iLinks++) {
            const errsLinksItem = errors;
            if (!validatePartnerLink2(dataLinks[iLinks], { instancePath: instancePath + "/links/" + iLinks })) {
              vErrors = vErrors === null ? validatePartnerLink2.errors : vErrors.concat(validatePartnerLink2.errors);
              errors = vErrors.length;
            }
            var validLinks2 = errsLinksItem === errors;
            if (!validLinks2) {
              break;
            }
          }
        } else {
          validatePartner2.errors = [{ instancePath: instancePath + "/links", keyword: "type", params: { type: "array" } }];
          return false;
        }
        var validLinks = errsLinks === errors;
        if (!validLinks) {
          validatePartner2.errors = vErrors;
          return false;
        }
        if (!Number.isSafeInteger(data.clicks)) {
          validatePartner2.errors = [{ instancePath: instancePath + "/clicks", keyword: "integer", params: { type: "integer" } }];
          return false;
        }
        if (!Number.isSafeInteger(data.leads)) {
          validatePartner2.errors = [{ instancePath: instancePath + "/leads", keyword: "integer", params: { type: "integer" } }];
          return false;
        }
        if (!Number.isSafeInteger(data.sales)) {
          validatePartner2.errors = [{ instancePath: instancePath + "/sales", keyword: "integer", params: { type: "integer" } }];
          return false;
        }
        if (!Number.isSafeInteger(data.saleAmount)) {
          validatePartner2.errors = [{ instancePath: instancePath + "/saleAmount", keyword: "integer", params: { type: "integer" } }];
          return false;
        }
        let dataEarnings = data.earnings;
        if (!(typeof dataEarnings == "number" && isFinite(dataEarnings))) {
          validatePartner2.errors = [{ instancePath: instancePath + "/earnings", keyword: "type", params: { type: "number" } }];
          return false;
        }
        let dataApplicationId = data.applicationId;
        if (typeof dataApplicationId !== "string" && dataApplicationId !== null) {
          validatePartner2.errors = [{ instancePath: instancePath + "/applicationId", keyword: "type", params: { type: schemaPartner2.properties.applicationId.type } }];
          return false;
        }
        if (data.eventName !== void 0) {
          let dataEventName = data.eventName;
          if (typeof dataEventName !== "string" && dataEventName !== null) {
            validatePartner2.errors = [{ instancePath: instancePath + "/eventName", keyword: "type", params: { type: schemaPartner2.properties.eventName.type } }];
            return false;
          }
        }
      }
    } else {
      validatePartner2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
    validatePartner2.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open/events/partner.enrolled.js
  function validatePartnerEnrolledEvent2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing;
      if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
        validatePartnerEnrolledEvent2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validatePartnerEnrolledEvent2.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          validatePartnerEnrolledEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if ("partner.enrolled" !== dataEvent) {
          validatePartnerEnrolledEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "partner.enrolled" } }];
          return false;
        }
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat2.test(dataCreatedAt)) {
            validatePartnerEnrolledEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        } else {
          validatePartnerEnrolledEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
          return false;
        }
        const errsData = errors;
        if (!validatePartner2(data.data, { instancePath: instancePath + "/data" })) {
          vErrors = vErrors === null ? validatePartner2.errors : vErrors.concat(validatePartner2.errors);
          errors = vErrors.length;
        }
        var validData = errsData === errors;
        if (!validData) {
          validatePartnerEnrolledEvent2.errors = vErrors;
          return false;
        }
      }
    } else {
      validatePartnerEnrolledEvent2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
    validatePartnerEnrolledEvent2.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open/events/qrcode.created.js
  var schemaQRCodeCreatedEvent2 = { "properties": {
    "data": { "properties": {
      "eventName": { "type": ["string", "null"] }
    } }
  } };
  function validateQRCodeCreatedEvent2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing;
      if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
        validateQRCodeCreatedEvent2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validateQRCodeCreatedEvent2.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          validateQRCodeCreatedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if ("qrcode.created" !== dataEvent) {
          validateQRCodeCreatedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "qrcode.created" } }];
          return false;
        }
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat2.test(dataCreatedAt)) {
            validateQRCodeCreatedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        } else {
          validateQRCodeCreatedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataData = data.data;
        const errsData = errors;
        if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
          let missingData;
          if (dataData.qrcode === void 0 && (missingData = "qrcode")) {
            validateQRCodeCreatedEvent2.errors = [{ instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: missingData } }];
            return false;
          } else {
            const errsDataQrcode = errors;
            if (!validateQRCode2(dataData.qrcode, { instancePath: instancePath + "/data/qrcode" })) {
              vErrors = vErrors === null ? validateQRCode2.errors : vErrors.concat(validateQRCode2.errors);
              errors = vErrors.length;
            }
            var validDataQrcode = errsDataQrcode === errors;
            if (!validDataQrcode) {
              validateQRCodeCreatedEvent2.errors = vErrors;
              return false;
            }
            if (dataData.eventName !== void 0) {
              let dataDataEventName = dataData.eventName;
              if (typeof dataDataEventName !== "string" && dataDataEventName !== null) {
                validateQRCodeCreatedEvent2.errors = [{ instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: schemaQRCodeCreatedEvent2.properties.data.properties.eventName.type } }];
                return false;
              }
            }
          }
        } else {
          validateQRCodeCreatedEvent2.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
          return false;
        }
        var validData = errsData === errors;
        if (!validData) {
          validateQRCodeCreatedEvent2.errors = vErrors;
          return false;
        }
      }
    } else {
      validateQRCodeCreatedEvent2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
    validateQRCodeCreatedEvent2.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open/events/qrcode.deleted.js
  var schemaQRCodeDeletedEvent2 = { "properties": {
    "data": { "properties": {
      "eventName": { "type": ["string", "null"] }
    } }
  } };
  function validateQRCodeDeletedEvent2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing;
      if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
        validateQRCodeDeletedEvent2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validateQRCodeDeletedEvent2.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          validateQRCodeDeletedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if ("qrcode.deleted" !== dataEvent) {
          validateQRCodeDeletedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "qrcode.deleted" } }];
          return false;
        }
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat2.test(dataCreatedAt)) {
            validateQRCodeDeletedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        } else {
          validateQRCodeDeletedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataData = data.data;
        const errsData = errors;
        if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
          let missingData;
          if (dataData.qrcode === void 0 && (missingData = "qrcode")) {
            validateQRCodeDeletedEvent2.errors = [{ instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: missingData } }];
            return false;
          } else {
            const errsDataQrcode = errors;
            if (!validateQRCode2(dataData.qrcode, { instancePath: instancePath + "/data/qrcode" })) {
              vErrors = vErrors === null ? validateQRCode2.errors : vErrors.concat(validateQRCode2.errors);
              errors = vErrors.length;
            }
            var validDataQrcode = errsDataQrcode === errors;
            if (!validDataQrcode) {
              validateQRCodeDeletedEvent2.errors = vErrors;
              return false;
            }
            if (dataData.eventName !== void 0) {
              let dataDataEventName = dataData.eventName;
              if (typeof dataDataEventName !== "string" && dataDataEventName !== null) {
                validateQRCodeDeletedEvent2.errors = [{ instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: schemaQRCodeDeletedEvent2.properties.data.properties.eventName.type } }];
                return false;
              }
            }
          }
        } else {
          validateQRCodeDeletedEvent2.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
          return false;
        }
        var validData = errsData === errors;
        if (!validData) {
          validateQRCodeDeletedEvent2.errors = vErrors;
          return false;
        }
      }
    } else {
      validateQRCodeDeletedEvent2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
    validateQRCodeDeletedEvent2.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open/events/qrcode.scanned.js
  function validateQRCodeScannedEvent2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing;
      if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
        validateQRCodeScannedEvent2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validateQRCodeScannedEvent2.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          validateQRCodeScannedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if ("qrcode.scanned" !== dataEvent) {
          validateQRCodeScannedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "qrcode.scanned" } }];
          return false;
        }
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat2.test(dataCreatedAt)) {
            validateQRCodeScannedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        } else {
          validateQRCodeScannedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataData = data.data;
        const errsData = errors;
        if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
          let missingData;
          if (dataData.interaction === void 0 && (missingData = "interaction") || dataData.qrcode === void 0 && (missingData = "qrcode")) {
            validateQRCodeScannedEvent2.errors = [{ instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: missingData } }];
            return false;
          } else {
            if (dataData.eventName !== void 0) {
              if (typeof dataData.eventName !== "string") {
                validateQRCodeScannedEvent2.errors = [{ instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
            const errsDataInteraction = errors;
            if (!validateInteraction2(dataData.interaction, { instancePath: instancePath + "/data/interaction" })) {
              vErrors = vErrors === null ? validateInteraction2.errors : vErrors.concat(validateInteraction2.errors);
              errors = vErrors.length;
            }
            var validDataInteraction = errsDataInteraction === errors;
            if (!validDataInteraction) {
              validateQRCodeScannedEvent2.errors = vErrors;
              return false;
            }
            const errsDataQrcode = errors;
            if (!validateQRCode2(dataData.qrcode, { instancePath: instancePath + "/data/qrcode" })) {
              vErrors = vErrors === null ? validateQRCode2.errors : vErrors.concat(validateQRCode2.errors);
              errors = vErrors.length;
            }
            var validDataQrcode = errsDataQrcode === errors;
            if (!validDataQrcode) {
              validateQRCodeScannedEvent2.errors = vErrors;
              return false;
            }
          }
        } else {
          validateQRCodeScannedEvent2.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
          return false;
        }
        var validData = errsData === errors;
        if (!validData) {
          validateQRCodeScannedEvent2.errors = vErrors;
          return false;
        }
      }
    } else {
      validateQRCodeScannedEvent2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
    validateQRCodeScannedEvent2.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open/events/qrcode.updated.js
  var schemaQRCodeUpdatedEvent2 = { "properties": {
    "data": { "properties": {
      "eventName": { "type": ["string", "null"] }
    } }
  } };
  function validateQRCodeUpdatedEvent2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing;
      if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
        validateQRCodeUpdatedEvent2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validateQRCodeUpdatedEvent2.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          validateQRCodeUpdatedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if ("qrcode.updated" !== dataEvent) {
          validateQRCodeUpdatedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "qrcode.updated" } }];
          return false;
        }
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat2.test(dataCreatedAt)) {
            validateQRCodeUpdatedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        } else {
          validateQRCodeUpdatedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataData = data.data;
        const errsData = errors;
        if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
          let missingData;
          if (dataData.qrcode === void 0 && (missingData = "qrcode")) {
            validateQRCodeUpdatedEvent2.errors = [{ instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: missingData } }];
            return false;
          } else {
            const errsDataQrcode = errors;
            if (!validateQRCode2(dataData.qrcode, { instancePath: instancePath + "/data/qrcode" })) {
              vErrors = vErrors === null ? validateQRCode2.errors : vErrors.concat(validateQRCode2.errors);
              errors = vErrors.length;
            }
            var validDataQrcode = errsDataQrcode === errors;
            if (!validDataQrcode) {
              validateQRCodeUpdatedEvent2.errors = vErrors;
              return false;
            }
            if (dataData.eventName !== void 0) {
              let dataDataEventName = dataData.eventName;
              if (typeof dataDataEventName !== "string" && dataDataEventName !== null) {
                validateQRCodeUpdatedEvent2.errors = [{ instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: schemaQRCodeUpdatedEvent2.properties.data.properties.eventName.type } }];
                return false;
              }
            }
          }
        } else {
          validateQRCodeUpdatedEvent2.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
          return false;
        }
        var validData = errsData === errors;
        if (!validData) {
          validateQRCodeUpdatedEvent2.errors = vErrors;
          return false;
        }
      }
    } else {
      validateQRCodeUpdatedEvent2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
    validateQRCodeUpdatedEvent2.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open/objects/sale.js
  var schemaSale2 = { "properties": {
    "invoiceId": { "type": ["string", "null"] }
  } };
  function validateSale2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing;
      if (data.amount === void 0 && (missing = "amount") || data.currency === void 0 && (missing = "currency")) {
        validateSale2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
        return false;
      } else {
        if (!Number.isSafeInteger(data.amount)) {
          validateSale2.errors = [{ instancePath: instancePath + "/amount", keyword: "integer", params: { type: "integer" } }];
          return false;
        }
        if (typeof data.currency !== "string") {
          validateSale2.errors = [{ instancePath: instancePath + "/currency", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if (data.paymentProcessor !== void 0) {
          if (typeof data.paymentProcessor !== "string") {
            validateSale2.errors = [{ instancePath: instancePath + "/paymentProcessor", keyword: "type", params: { type: "string" } }];
            return false;
          }
        }
        if (data.invoiceId !== void 0) {
          let dataInvoiceId = data.invoiceId;
          if (typeof dataInvoiceId !== "string" && dataInvoiceId !== null) {
            validateSale2.errors = [{ instancePath: instancePath + "/invoiceId", keyword: "type", params: { type: schemaSale2.properties.invoiceId.type } }];
            return false;
          }
        }
      }
    } else {
      validateSale2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
    validateSale2.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open/events/sale.created.js
  function validateSaleCreatedEvent2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing;
      if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
        validateSaleCreatedEvent2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validateSaleCreatedEvent2.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataEvent = data.event;
        if (typeof dataEvent !== "string") {
          validateSaleCreatedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if ("sale.created" !== dataEvent) {
          validateSaleCreatedEvent2.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "sale.created" } }];
          return false;
        }
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat2.test(dataCreatedAt)) {
            validateSaleCreatedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        } else {
          validateSaleCreatedEvent2.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let dataData = data.data;
        const errsData = errors;
        if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
          let missingData;
          if (dataData.customer === void 0 && (missingData = "customer") || dataData.sale === void 0 && (missingData = "sale")) {
            validateSaleCreatedEvent2.errors = [{ instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: missingData } }];
            return false;
          } else {
            if (dataData.eventName !== void 0) {
              if (typeof dataData.eventName !== "string") {
                validateSaleCreatedEvent2.errors = [{ instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
            const errsDataCustomer = errors;
            if (!validateCustomer2(dataData.customer, { instancePath: instancePath + "/data/customer" })) {
              vErrors = vErrors === null ? validateCustomer2.errors : vErrors.concat(validateCustomer2.errors);
              errors = vErrors.length;
            }
            var validDataCustomer = errsDataCustomer === errors;
            if (!validDataCustomer) {
              validateSaleCreatedEvent2.errors = vErrors;
              return false;
            }
            if (dataData.interaction !== void 0) {
              const errsDataInteraction = errors;
              if (!validateInteraction2(dataData.interaction, { instancePath: instancePath + "/data/interaction" })) {
                vErrors = vErrors === null ? validateInteraction2.errors : vErrors.concat(validateInteraction2.errors);
                errors = vErrors.length;
              }
              var validDataInteraction = errsDataInteraction === errors;
              if (!validDataInteraction) {
                validateSaleCreatedEvent2.errors = vErrors;
                return false;
              }
            }
            if (dataData.link !== void 0) {
              const errsDataLink = errors;
              if (!validateLink2(dataData.link, { instancePath: instancePath + "/data/link" })) {
                vErrors = vErrors === null ? validateLink2.errors : vErrors.concat(validateLink2.errors);
                errors = vErrors.length;
              }
              var validDataLink = errsDataLink === errors;
              if (!validDataLink) {
                validateSaleCreatedEvent2.errors = vErrors;
                return false;
              }
            }
            if (dataData.qrcode !== void 0) {
              const errsDataQrcode = errors;
              if (!validateQRCode2(dataData.qrcode, { instancePath: instancePath + "/data/qrcode" })) {
                vErrors = vErrors === null ? validateQRCode2.errors : vErrors.concat(validateQRCode2.errors);
                errors = vErrors.length;
              }
              var validDataQrcode = errsDataQrcode === errors;
              if (!validDataQrcode) {
                validateSaleCreatedEvent2.errors = vErrors;
                return false;
              }
            }
            if (dataData.page !== void 0) {
              const errsDataPage = errors;
              if (!validatePage2(dataData.page, { instancePath: instancePath + "/data/page" })) {
                vErrors = vErrors === null ? validatePage2.errors : vErrors.concat(validatePage2.errors);
                errors = vErrors.length;
              }
              var validDataPage = errsDataPage === errors;
              if (!validDataPage) {
                validateSaleCreatedEvent2.errors = vErrors;
                return false;
              }
            }
            const errsDataSale = errors;
            if (!validateSale2(dataData.sale, { instancePath: instancePath + "/data/sale" })) {
              vErrors = vErrors === null ? validateSale2.errors : vErrors.concat(validateSale2.errors);
              errors = vErrors.length;
            }
            var validDataSale = errsDataSale === errors;
            if (!validDataSale) {
              validateSaleCreatedEvent2.errors = vErrors;
              return false;
            }
          }
        } else {
          validateSaleCreatedEvent2.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
          return false;
        }
        var validData = errsData === errors;
        if (!validData) {
          validateSaleCreatedEvent2.errors = vErrors;
          return false;
        }
      }
    } else {
      validateSaleCreatedEvent2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
    validateSaleCreatedEvent2.errors = vErrors;
    return errors === 0;
  }

  // printed:typescript/validators/open/index.js
  var validators2 = /* @__PURE__ */ new Map([
    ["lead.created", validateLeadCreatedEvent2],
    ["link.clicked", validateLinkClickedEvent2],
    ["link.created", validateLinkCreatedEvent2],
    ["link.deleted", validateLinkDeletedEvent2],
    ["link.updated", validateLinkUpdatedEvent2],
    ["page.created", validatePageCreatedEvent2],
    ["page.deleted", validatePageDeletedEvent2],
    ["page.updated", validatePageUpdatedEvent2],
    ["page.visited", validatePageVisitedEvent2],
    ["partner.enrolled", validatePartnerEnrolledEvent2],
    ["qrcode.created", validateQRCodeCreatedEvent2],
    ["qrcode.deleted", validateQRCodeDeletedEvent2],
    ["qrcode.scanned", validateQRCodeScannedEvent2],
    ["qrcode.updated", validateQRCodeUpdatedEvent2],
    ["sale.created", validateSaleCreatedEvent2]
  ]);
  return __toCommonJS(contract_exports);
})();
