// Generated from schemas/ by `npm run generate`. Do not edit.
import { uriFormat } from "../formats.js";
import { dateTimeFormat } from "../formats.js";
import { validate as validateTag } from "../objects/tag.js";
const schemaQRCode = { "properties": {
  "id": {},
  "domain": {},
  "key": {},
  "archived": {},
  "static": {},
  "type": {},
  "url": { "type": ["string", "null"] },
  "userId": { "type": ["string", "null"] },
  "projectId": { "type": ["string", "null"] },
  "scans": {},
  "shortLink": {},
  "createdAt": {},
  "updatedAt": {},
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
  "leads": {},
  "sales": {},
  "saleAmount": {},
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
const func0 = Object.prototype.hasOwnProperty;
function validateQRCode(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing;
    if (data.id === void 0 && (missing = "id") || data.domain === void 0 && (missing = "domain") || data.key === void 0 && (missing = "key") || data.url === void 0 && (missing = "url") || data.userId === void 0 && (missing = "userId") || data.projectId === void 0 && (missing = "projectId") || data.scans === void 0 && (missing = "scans")) {
      validateQRCode.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
      return false;
    } else {
      for (const key in data) {
        if (!func0.call(schemaQRCode.properties, key)) {
          validateQRCode.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key } }];
          return false;
          break;
        }
      }
      if (typeof data.id !== "string") {
        validateQRCode.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if (typeof data.domain !== "string") {
        validateQRCode.errors = [{ instancePath: instancePath + "/domain", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if (typeof data.key !== "string") {
        validateQRCode.errors = [{ instancePath: instancePath + "/key", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if (data.archived !== void 0) {
        if (typeof data.archived !== "boolean") {
          validateQRCode.errors = [{ instancePath: instancePath + "/archived", keyword: "type", params: { type: "boolean" } }];
          return false;
        }
      }
      if (data.static !== void 0) {
        if (typeof data.static !== "boolean") {
          validateQRCode.errors = [{ instancePath: instancePath + "/static", keyword: "type", params: { type: "boolean" } }];
          return false;
        }
      }
      if (data.type !== void 0) {
        if (typeof data.type !== "string") {
          validateQRCode.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }];
          return false;
        }
      }
      let dataUrl = data.url;
      if (typeof dataUrl !== "string" && dataUrl !== null) {
        validateQRCode.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: schemaQRCode.properties.url.type } }];
        return false;
      }
      if (typeof dataUrl === "string") {
        if (!uriFormat.test(dataUrl)) {
          validateQRCode.errors = [{ instancePath: instancePath + "/url", keyword: "format", params: { format: "uri" } }];
          return false;
        }
      }
      let dataUserId = data.userId;
      if (typeof dataUserId !== "string" && dataUserId !== null) {
        validateQRCode.errors = [{ instancePath: instancePath + "/userId", keyword: "type", params: { type: schemaQRCode.properties.userId.type } }];
        return false;
      }
      let dataProjectId = data.projectId;
      if (typeof dataProjectId !== "string" && dataProjectId !== null) {
        validateQRCode.errors = [{ instancePath: instancePath + "/projectId", keyword: "type", params: { type: schemaQRCode.properties.projectId.type } }];
        return false;
      }
      if (!Number.isSafeInteger(data.scans)) {
        validateQRCode.errors = [{ instancePath: instancePath + "/scans", keyword: "integer", params: { type: "integer" } }];
        return false;
      }
      if (data.shortLink !== void 0) {
        let dataShortLink = data.shortLink;
        if (typeof dataShortLink === "string") {
          if (!uriFormat.test(dataShortLink)) {
            validateQRCode.errors = [{ instancePath: instancePath + "/shortLink", keyword: "format", params: { format: "uri" } }];
            return false;
          }
        } else {
          validateQRCode.errors = [{ instancePath: instancePath + "/shortLink", keyword: "type", params: { type: "string" } }];
          return false;
        }
      }
      if (data.createdAt !== void 0) {
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat.test(dataCreatedAt)) {
            validateQRCode.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        } else {
          validateQRCode.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
          return false;
        }
      }
      if (data.updatedAt !== void 0) {
        let dataUpdatedAt = data.updatedAt;
        if (typeof dataUpdatedAt === "string") {
          if (!dateTimeFormat.test(dataUpdatedAt)) {
            validateQRCode.errors = [{ instancePath: instancePath + "/updatedAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        } else {
          validateQRCode.errors = [{ instancePath: instancePath + "/updatedAt", keyword: "type", params: { type: "string" } }];
          return false;
        }
      }
      if (data.expiresAt !== void 0) {
        let dataExpiresAt = data.expiresAt;
        if (typeof dataExpiresAt !== "string" && dataExpiresAt !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/expiresAt", keyword: "type", params: { type: schemaQRCode.properties.expiresAt.type } }];
          return false;
        }
        if (typeof dataExpiresAt === "string") {
          if (!dateTimeFormat.test(dataExpiresAt)) {
            validateQRCode.errors = [{ instancePath: instancePath + "/expiresAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        }
      }
      if (data.expiredUrl !== void 0) {
        let dataExpiredUrl = data.expiredUrl;
        if (typeof dataExpiredUrl !== "string" && dataExpiredUrl !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/expiredUrl", keyword: "type", params: { type: schemaQRCode.properties.expiredUrl.type } }];
          return false;
        }
      }
      if (data.password !== void 0) {
        let dataPassword = data.password;
        if (typeof dataPassword !== "string" && dataPassword !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/password", keyword: "type", params: { type: schemaQRCode.properties.password.type } }];
          return false;
        }
      }
      if (data.externalId !== void 0) {
        let dataExternalId = data.externalId;
        if (typeof dataExternalId !== "string" && dataExternalId !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/externalId", keyword: "type", params: { type: schemaQRCode.properties.externalId.type } }];
          return false;
        }
      }
      if (data.trackConversion !== void 0) {
        let dataTrackConversion = data.trackConversion;
        if (typeof dataTrackConversion !== "boolean" && dataTrackConversion !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/trackConversion", keyword: "type", params: { type: schemaQRCode.properties.trackConversion.type } }];
          return false;
        }
      }
      if (data.proxy !== void 0) {
        let dataProxy = data.proxy;
        if (typeof dataProxy !== "boolean" && dataProxy !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/proxy", keyword: "type", params: { type: schemaQRCode.properties.proxy.type } }];
          return false;
        }
      }
      if (data.title !== void 0) {
        let dataTitle = data.title;
        if (typeof dataTitle !== "string" && dataTitle !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/title", keyword: "type", params: { type: schemaQRCode.properties.title.type } }];
          return false;
        }
      }
      if (data.description !== void 0) {
        let dataDescription = data.description;
        if (typeof dataDescription !== "string" && dataDescription !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: schemaQRCode.properties.description.type } }];
          return false;
        }
      }
      if (data.image !== void 0) {
        let dataImage = data.image;
        if (typeof dataImage !== "string" && dataImage !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/image", keyword: "type", params: { type: schemaQRCode.properties.image.type } }];
          return false;
        }
      }
      if (data.utm_source !== void 0) {
        let dataUtmSource = data.utm_source;
        if (typeof dataUtmSource !== "string" && dataUtmSource !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/utm_source", keyword: "type", params: { type: schemaQRCode.properties.utm_source.type } }];
          return false;
        }
      }
      if (data.utm_medium !== void 0) {
        let dataUtmMedium = data.utm_medium;
        if (typeof dataUtmMedium !== "string" && dataUtmMedium !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/utm_medium", keyword: "type", params: { type: schemaQRCode.properties.utm_medium.type } }];
          return false;
        }
      }
      if (data.utm_campaign !== void 0) {
        let dataUtmCampaign = data.utm_campaign;
        if (typeof dataUtmCampaign !== "string" && dataUtmCampaign !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/utm_campaign", keyword: "type", params: { type: schemaQRCode.properties.utm_campaign.type } }];
          return false;
        }
      }
      if (data.utm_term !== void 0) {
        let dataUtmTerm = data.utm_term;
        if (typeof dataUtmTerm !== "string" && dataUtmTerm !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/utm_term", keyword: "type", params: { type: schemaQRCode.properties.utm_term.type } }];
          return false;
        }
      }
      if (data.utm_content !== void 0) {
        let dataUtmContent = data.utm_content;
        if (typeof dataUtmContent !== "string" && dataUtmContent !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/utm_content", keyword: "type", params: { type: schemaQRCode.properties.utm_content.type } }];
          return false;
        }
      }
      if (data.rewrite !== void 0) {
        let dataRewrite = data.rewrite;
        if (typeof dataRewrite !== "boolean" && dataRewrite !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/rewrite", keyword: "type", params: { type: schemaQRCode.properties.rewrite.type } }];
          return false;
        }
      }
      if (data.doIndex !== void 0) {
        let dataDoIndex = data.doIndex;
        if (typeof dataDoIndex !== "boolean" && dataDoIndex !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/doIndex", keyword: "type", params: { type: schemaQRCode.properties.doIndex.type } }];
          return false;
        }
      }
      if (data.flexible !== void 0) {
        let dataFlexible = data.flexible;
        if (typeof dataFlexible !== "boolean" && dataFlexible !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/flexible", keyword: "type", params: { type: schemaQRCode.properties.flexible.type } }];
          return false;
        }
      }
      if (data.filled !== void 0) {
        let dataFilled = data.filled;
        if (typeof dataFilled !== "boolean" && dataFilled !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/filled", keyword: "type", params: { type: schemaQRCode.properties.filled.type } }];
          return false;
        }
      }
      if (data.ios !== void 0) {
        let dataIos = data.ios;
        if (typeof dataIos !== "string" && dataIos !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/ios", keyword: "type", params: { type: schemaQRCode.properties.ios.type } }];
          return false;
        }
      }
      if (data.android !== void 0) {
        let dataAndroid = data.android;
        if (typeof dataAndroid !== "string" && dataAndroid !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/android", keyword: "type", params: { type: schemaQRCode.properties.android.type } }];
          return false;
        }
      }
      if (data.geo !== void 0) {
        let dataGeo = data.geo;
        if (!(dataGeo && typeof dataGeo == "object" && !Array.isArray(dataGeo)) && dataGeo !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/geo", keyword: "type", params: { type: schemaQRCode.properties.geo.type } }];
          return false;
        }
      }
      if (data.rules !== void 0) {
        let dataRules = data.rules;
        const errsRules = errors;
        if (!Array.isArray(dataRules) && dataRules !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/rules", keyword: "type", params: { type: schemaQRCode.properties.rules.type } }];
          return false;
        }
        if (Array.isArray(dataRules)) {
          var validRules2 = true;
          const lenRules = dataRules.length;
          for (let iRules = 0; iRules < lenRules; iRules++) {
            let dataRulesItem = dataRules[iRules];
            const errsRulesItem = errors;
            if (!(dataRulesItem && typeof dataRulesItem == "object" && !Array.isArray(dataRulesItem))) {
              validateQRCode.errors = [{ instancePath: instancePath + "/rules/" + iRules, keyword: "type", params: { type: "object" } }];
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
          validateQRCode.errors = vErrors;
          return false;
        }
      }
      if (data.useDisplayPage !== void 0) {
        let dataUseDisplayPage = data.useDisplayPage;
        if (typeof dataUseDisplayPage !== "boolean" && dataUseDisplayPage !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/useDisplayPage", keyword: "type", params: { type: schemaQRCode.properties.useDisplayPage.type } }];
          return false;
        }
      }
      if (data.contentStatic !== void 0) {
        let dataContentStatic = data.contentStatic;
        if (typeof dataContentStatic !== "string" && dataContentStatic !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/contentStatic", keyword: "type", params: { type: schemaQRCode.properties.contentStatic.type } }];
          return false;
        }
      }
      if (data.text !== void 0) {
        let dataText = data.text;
        if (typeof dataText !== "string" && dataText !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: schemaQRCode.properties.text.type } }];
          return false;
        }
      }
      if (data.email !== void 0) {
        let dataEmail = data.email;
        if (!(dataEmail && typeof dataEmail == "object" && !Array.isArray(dataEmail)) && dataEmail !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/email", keyword: "type", params: { type: schemaQRCode.properties.email.type } }];
          return false;
        }
      }
      if (data.wifi !== void 0) {
        let dataWifi = data.wifi;
        if (!(dataWifi && typeof dataWifi == "object" && !Array.isArray(dataWifi)) && dataWifi !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/wifi", keyword: "type", params: { type: schemaQRCode.properties.wifi.type } }];
          return false;
        }
      }
      if (data.phone !== void 0) {
        let dataPhone = data.phone;
        if (typeof dataPhone !== "string" && dataPhone !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/phone", keyword: "type", params: { type: schemaQRCode.properties.phone.type } }];
          return false;
        }
      }
      if (data.vcard !== void 0) {
        let dataVcard = data.vcard;
        if (!(dataVcard && typeof dataVcard == "object" && !Array.isArray(dataVcard)) && dataVcard !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/vcard", keyword: "type", params: { type: schemaQRCode.properties.vcard.type } }];
          return false;
        }
      }
      if (data.crypto !== void 0) {
        let dataCrypto = data.crypto;
        if (!(dataCrypto && typeof dataCrypto == "object" && !Array.isArray(dataCrypto)) && dataCrypto !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/crypto", keyword: "type", params: { type: schemaQRCode.properties.crypto.type } }];
          return false;
        }
      }
      if (data.sms !== void 0) {
        let dataSms = data.sms;
        if (!(dataSms && typeof dataSms == "object" && !Array.isArray(dataSms)) && dataSms !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/sms", keyword: "type", params: { type: schemaQRCode.properties.sms.type } }];
          return false;
        }
      }
      if (data.whatsapp !== void 0) {
        let dataWhatsapp = data.whatsapp;
        const errsWhatsapp = errors;
        if (!(dataWhatsapp && typeof dataWhatsapp == "object" && !Array.isArray(dataWhatsapp)) && dataWhatsapp !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/whatsapp", keyword: "type", params: { type: schemaQRCode.properties.whatsapp.type } }];
          return false;
        }
        if (dataWhatsapp && typeof dataWhatsapp == "object" && !Array.isArray(dataWhatsapp)) {
          for (const keyWhatsapp in dataWhatsapp) {
            if (!(keyWhatsapp === "number" || keyWhatsapp === "message")) {
              validateQRCode.errors = [{ instancePath: instancePath + "/whatsapp", keyword: "additionalProperties", params: { additionalProperty: keyWhatsapp } }];
              return false;
              break;
            }
          }
          if (dataWhatsapp.number !== void 0) {
            let dataWhatsappNumber = dataWhatsapp.number;
            if (typeof dataWhatsappNumber !== "string" && dataWhatsappNumber !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/whatsapp/number", keyword: "type", params: { type: schemaQRCode.properties.whatsapp.properties.number.type } }];
              return false;
            }
          }
          if (dataWhatsapp.message !== void 0) {
            let dataWhatsappMessage = dataWhatsapp.message;
            if (typeof dataWhatsappMessage !== "string" && dataWhatsappMessage !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/whatsapp/message", keyword: "type", params: { type: schemaQRCode.properties.whatsapp.properties.message.type } }];
              return false;
            }
          }
        }
        var validWhatsapp = errsWhatsapp === errors;
        if (!validWhatsapp) {
          validateQRCode.errors = vErrors;
          return false;
        }
      }
      if (data.facetime !== void 0) {
        let dataFacetime = data.facetime;
        if (!(dataFacetime && typeof dataFacetime == "object" && !Array.isArray(dataFacetime)) && dataFacetime !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/facetime", keyword: "type", params: { type: schemaQRCode.properties.facetime.type } }];
          return false;
        }
      }
      if (data.latlog !== void 0) {
        let dataLatlog = data.latlog;
        if (!(dataLatlog && typeof dataLatlog == "object" && !Array.isArray(dataLatlog)) && dataLatlog !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/latlog", keyword: "type", params: { type: schemaQRCode.properties.latlog.type } }];
          return false;
        }
      }
      if (data.logo !== void 0) {
        let dataLogo = data.logo;
        if (typeof dataLogo !== "string" && dataLogo !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/logo", keyword: "type", params: { type: schemaQRCode.properties.logo.type } }];
          return false;
        }
      }
      if (data.bgColor !== void 0) {
        let dataBgColor = data.bgColor;
        if (typeof dataBgColor !== "string" && dataBgColor !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/bgColor", keyword: "type", params: { type: schemaQRCode.properties.bgColor.type } }];
          return false;
        }
      }
      if (data.fgColor !== void 0) {
        let dataFgColor = data.fgColor;
        if (typeof dataFgColor !== "string" && dataFgColor !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/fgColor", keyword: "type", params: { type: schemaQRCode.properties.fgColor.type } }];
          return false;
        }
      }
      if (data.size !== void 0) {
        let dataSize = data.size;
        if (!(typeof dataSize == "number" && isFinite(dataSize)) && dataSize !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/size", keyword: "type", params: { type: schemaQRCode.properties.size.type } }];
          return false;
        }
      }
      if (data.level !== void 0) {
        let dataLevel = data.level;
        if (typeof dataLevel !== "string" && dataLevel !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/level", keyword: "type", params: { type: schemaQRCode.properties.level.type } }];
          return false;
        }
      }
      if (data.showLogo !== void 0) {
        let dataShowLogo = data.showLogo;
        if (typeof dataShowLogo !== "boolean" && dataShowLogo !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/showLogo", keyword: "type", params: { type: schemaQRCode.properties.showLogo.type } }];
          return false;
        }
      }
      if (data.src !== void 0) {
        let dataSrc = data.src;
        if (typeof dataSrc !== "string" && dataSrc !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/src", keyword: "type", params: { type: schemaQRCode.properties.src.type } }];
          return false;
        }
      }
      if (data.height !== void 0) {
        let dataHeight = data.height;
        if (!(typeof dataHeight == "number" && isFinite(dataHeight)) && dataHeight !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/height", keyword: "type", params: { type: schemaQRCode.properties.height.type } }];
          return false;
        }
      }
      if (data.width !== void 0) {
        let dataWidth = data.width;
        if (!(typeof dataWidth == "number" && isFinite(dataWidth)) && dataWidth !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/width", keyword: "type", params: { type: schemaQRCode.properties.width.type } }];
          return false;
        }
      }
      if (data.excavate !== void 0) {
        let dataExcavate = data.excavate;
        if (typeof dataExcavate !== "boolean" && dataExcavate !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/excavate", keyword: "type", params: { type: schemaQRCode.properties.excavate.type } }];
          return false;
        }
      }
      if (data.publicStats !== void 0) {
        let dataPublicStats = data.publicStats;
        if (typeof dataPublicStats !== "boolean" && dataPublicStats !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/publicStats", keyword: "type", params: { type: schemaQRCode.properties.publicStats.type } }];
          return false;
        }
      }
      if (data.lastClicked !== void 0) {
        let dataLastClicked = data.lastClicked;
        if (typeof dataLastClicked !== "string" && dataLastClicked !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/lastClicked", keyword: "type", params: { type: schemaQRCode.properties.lastClicked.type } }];
          return false;
        }
        if (typeof dataLastClicked === "string") {
          if (!dateTimeFormat.test(dataLastClicked)) {
            validateQRCode.errors = [{ instancePath: instancePath + "/lastClicked", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        }
      }
      if (data.leads !== void 0) {
        let dataLeads = data.leads;
        if (!(dataLeads === null || Number.isSafeInteger(dataLeads))) {
          validateQRCode.errors = [{ instancePath: instancePath + "/leads", keyword: "integer", params: { type: ["integer", "null"] } }];
          return false;
        }
      }
      if (data.sales !== void 0) {
        let dataSales = data.sales;
        if (!(dataSales === null || Number.isSafeInteger(dataSales))) {
          validateQRCode.errors = [{ instancePath: instancePath + "/sales", keyword: "integer", params: { type: ["integer", "null"] } }];
          return false;
        }
      }
      if (data.saleAmount !== void 0) {
        let dataSaleAmount = data.saleAmount;
        if (!(dataSaleAmount === null || Number.isSafeInteger(dataSaleAmount))) {
          validateQRCode.errors = [{ instancePath: instancePath + "/saleAmount", keyword: "integer", params: { type: ["integer", "null"] } }];
          return false;
        }
      }
      if (data.tagId !== void 0) {
        let dataTagId = data.tagId;
        if (typeof dataTagId !== "string" && dataTagId !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/tagId", keyword: "type", params: { type: schemaQRCode.properties.tagId.type } }];
          return false;
        }
      }
      if (data.tags !== void 0) {
        let dataTags = data.tags;
        const errsTags = errors;
        if (!Array.isArray(dataTags) && dataTags !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/tags", keyword: "type", params: { type: schemaQRCode.properties.tags.type } }];
          return false;
        }
        if (Array.isArray(dataTags)) {
          var validTags2 = true;
          const lenTags = dataTags.length;
          for (let iTags = 0; iTags < lenTags; iTags++) {
            const errsTagsItem = errors;
            if (!validateTag(dataTags[iTags], { instancePath: instancePath + "/tags/" + iTags })) {
              vErrors = vErrors === null ? validateTag.errors : vErrors.concat(validateTag.errors);
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
          validateQRCode.errors = vErrors;
          return false;
        }
      }
      if (data.folderId !== void 0) {
        let dataFolderId = data.folderId;
        if (typeof dataFolderId !== "string" && dataFolderId !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/folderId", keyword: "type", params: { type: schemaQRCode.properties.folderId.type } }];
          return false;
        }
      }
      if (data.comments !== void 0) {
        let dataComments = data.comments;
        if (typeof dataComments !== "string" && dataComments !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/comments", keyword: "type", params: { type: schemaQRCode.properties.comments.type } }];
          return false;
        }
      }
      if (data.frameTextStyles !== void 0) {
        let dataFrameTextStyles = data.frameTextStyles;
        const errsFrameTextStyles = errors;
        if (!(dataFrameTextStyles && typeof dataFrameTextStyles == "object" && !Array.isArray(dataFrameTextStyles)) && dataFrameTextStyles !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/frameTextStyles", keyword: "type", params: { type: schemaQRCode.properties.frameTextStyles.type } }];
          return false;
        }
        if (dataFrameTextStyles && typeof dataFrameTextStyles == "object" && !Array.isArray(dataFrameTextStyles)) {
          for (const keyFrameTextStyles in dataFrameTextStyles) {
            if (!(keyFrameTextStyles === "weight" || keyFrameTextStyles === "style" || keyFrameTextStyles === "family" || keyFrameTextStyles === "size")) {
              validateQRCode.errors = [{ instancePath: instancePath + "/frameTextStyles", keyword: "additionalProperties", params: { additionalProperty: keyFrameTextStyles } }];
              return false;
              break;
            }
          }
          if (dataFrameTextStyles.weight !== void 0) {
            let dataFrameTextStylesWeight = dataFrameTextStyles.weight;
            if (typeof dataFrameTextStylesWeight !== "string" && dataFrameTextStylesWeight !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/frameTextStyles/weight", keyword: "type", params: { type: schemaQRCode.properties.frameTextStyles.properties.weight.type } }];
              return false;
            }
          }
          if (dataFrameTextStyles.style !== void 0) {
            let dataFrameTextStylesStyle = dataFrameTextStyles.style;
            if (typeof dataFrameTextStylesStyle !== "string" && dataFrameTextStylesStyle !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/frameTextStyles/style", keyword: "type", params: { type: schemaQRCode.properties.frameTextStyles.properties.style.type } }];
              return false;
            }
          }
          if (dataFrameTextStyles.family !== void 0) {
            let dataFrameTextStylesFamily = dataFrameTextStyles.family;
            if (typeof dataFrameTextStylesFamily !== "string" && dataFrameTextStylesFamily !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/frameTextStyles/family", keyword: "type", params: { type: schemaQRCode.properties.frameTextStyles.properties.family.type } }];
              return false;
            }
          }
          if (dataFrameTextStyles.size !== void 0) {
            let dataFrameTextStylesSize = dataFrameTextStyles.size;
            if (typeof dataFrameTextStylesSize !== "string" && dataFrameTextStylesSize !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/frameTextStyles/size", keyword: "type", params: { type: schemaQRCode.properties.frameTextStyles.properties.size.type } }];
              return false;
            }
          }
        }
        var validFrameTextStyles = errsFrameTextStyles === errors;
        if (!validFrameTextStyles) {
          validateQRCode.errors = vErrors;
          return false;
        }
      }
      if (data.notificationToken !== void 0) {
        let dataNotificationToken = data.notificationToken;
        if (typeof dataNotificationToken !== "string" && dataNotificationToken !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/notificationToken", keyword: "type", params: { type: schemaQRCode.properties.notificationToken.type } }];
          return false;
        }
      }
      if (data.preRedirection !== void 0) {
        let dataPreRedirection = data.preRedirection;
        if (typeof dataPreRedirection !== "boolean" && dataPreRedirection !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/preRedirection", keyword: "type", params: { type: schemaQRCode.properties.preRedirection.type } }];
          return false;
        }
      }
      if (data.pageId !== void 0) {
        let dataPageId = data.pageId;
        if (typeof dataPageId !== "string" && dataPageId !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/pageId", keyword: "type", params: { type: schemaQRCode.properties.pageId.type } }];
          return false;
        }
      }
      if (data.pageUrl !== void 0) {
        let dataPageUrl = data.pageUrl;
        if (typeof dataPageUrl !== "string" && dataPageUrl !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/pageUrl", keyword: "type", params: { type: schemaQRCode.properties.pageUrl.type } }];
          return false;
        }
      }
      if (data.isFormMandatory !== void 0) {
        let dataIsFormMandatory = data.isFormMandatory;
        if (typeof dataIsFormMandatory !== "boolean" && dataIsFormMandatory !== null) {
          validateQRCode.errors = [{ instancePath: instancePath + "/isFormMandatory", keyword: "type", params: { type: schemaQRCode.properties.isFormMandatory.type } }];
          return false;
        }
      }
    }
  } else {
    validateQRCode.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
    return false;
  }
  validateQRCode.errors = vErrors;
  return errors === 0;
}
export {
  validateQRCode as validate
};
