// Generated from schemas/ by `npm run generate`. Do not edit.
const schemaQRCode = { "properties": { "id": {}, "domain": {}, "key": {}, "archived": {}, "static": {}, "type": {}, "url": { "type": ["string", "null"] }, "userId": { "type": ["string", "null"] }, "projectId": { "type": ["string", "null"] }, "scans": {}, "shortLink": {}, "createdAt": {}, "updatedAt": {}, "expiresAt": { "type": ["string", "null"] }, "expiredUrl": { "type": ["string", "null"] }, "password": { "type": ["string", "null"] }, "externalId": { "type": ["string", "null"] }, "trackConversion": { "type": ["boolean", "null"] }, "proxy": { "type": ["boolean", "null"] }, "title": { "type": ["string", "null"] }, "description": { "type": ["string", "null"] }, "image": { "type": ["string", "null"] }, "utm_source": { "type": ["string", "null"] }, "utm_medium": { "type": ["string", "null"] }, "utm_campaign": { "type": ["string", "null"] }, "utm_term": { "type": ["string", "null"] }, "utm_content": { "type": ["string", "null"] }, "rewrite": { "type": ["boolean", "null"] }, "doIndex": { "type": ["boolean", "null"] }, "flexible": { "type": ["boolean", "null"] }, "filled": { "type": ["boolean", "null"] }, "ios": { "type": ["string", "null"] }, "android": { "type": ["string", "null"] }, "geo": { "type": ["object", "null"] }, "rules": { "type": ["array", "null"] }, "useDisplayPage": { "type": ["boolean", "null"] }, "contentStatic": { "type": ["string", "null"] }, "text": { "type": ["string", "null"] }, "email": { "type": ["object", "null"] }, "wifi": { "type": ["object", "null"] }, "phone": { "type": ["string", "null"] }, "vcard": { "type": ["object", "null"] }, "crypto": { "type": ["object", "null"] }, "sms": { "type": ["object", "null"] }, "whatsapp": { "type": ["object", "null"], "properties": { "number": { "type": ["string", "null"] }, "message": { "type": ["string", "null"] } } }, "facetime": { "type": ["object", "null"] }, "latlog": { "type": ["object", "null"] }, "logo": { "type": ["string", "null"] }, "bgColor": { "type": ["string", "null"] }, "fgColor": { "type": ["string", "null"] }, "size": { "type": ["number", "null"] }, "level": { "type": ["string", "null"] }, "showLogo": { "type": ["boolean", "null"] }, "src": { "type": ["string", "null"] }, "height": { "type": ["number", "null"] }, "width": { "type": ["number", "null"] }, "excavate": { "type": ["boolean", "null"] }, "publicStats": { "type": ["boolean", "null"] }, "lastClicked": { "type": ["string", "null"] }, "leads": { "type": ["integer", "null"] }, "sales": { "type": ["integer", "null"] }, "saleAmount": { "type": ["integer", "null"] }, "tagId": { "type": ["string", "null"] }, "tags": { "type": ["array", "null"] }, "folderId": { "type": ["string", "null"] }, "comments": { "type": ["string", "null"] }, "frameTextStyles": { "type": ["object", "null"], "properties": { "weight": { "type": ["string", "null"] }, "style": { "type": ["string", "null"] }, "family": { "type": ["string", "null"] }, "size": { "type": ["string", "null"] } } }, "notificationToken": { "type": ["string", "null"] }, "preRedirection": { "type": ["boolean", "null"] }, "pageId": { "type": ["string", "null"] }, "pageUrl": { "type": ["string", "null"] }, "isFormMandatory": { "type": ["boolean", "null"] } } };
const func0 = Object.prototype.hasOwnProperty;
import { uriFormat } from "../formats.js";
import { dateTimeFormat } from "../formats.js";
import { validate as validateTag } from "../objects/tag.js";
function validateQRCode(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.domain === void 0 && (missing0 = "domain") || data.key === void 0 && (missing0 = "key") || data.url === void 0 && (missing0 = "url") || data.userId === void 0 && (missing0 = "userId") || data.projectId === void 0 && (missing0 = "projectId") || data.scans === void 0 && (missing0 = "scans")) {
        validateQRCode.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func0.call(schemaQRCode.properties, key0)) {
            validateQRCode.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
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
          let data6 = data.url;
          const _errs14 = errors;
          if (typeof data6 !== "string" && data6 !== null) {
            validateQRCode.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: schemaQRCode.properties.url.type } }];
            return false;
          }
          if (errors === _errs14) {
            if (errors === _errs14) {
              if (typeof data6 === "string") {
                if (!uriFormat.test(data6)) {
                  validateQRCode.errors = [{ instancePath: instancePath + "/url", keyword: "format", params: { format: "uri" } }];
                  return false;
                }
              }
            }
          }
          let data7 = data.userId;
          if (typeof data7 !== "string" && data7 !== null) {
            validateQRCode.errors = [{ instancePath: instancePath + "/userId", keyword: "type", params: { type: schemaQRCode.properties.userId.type } }];
            return false;
          }
          let data8 = data.projectId;
          if (typeof data8 !== "string" && data8 !== null) {
            validateQRCode.errors = [{ instancePath: instancePath + "/projectId", keyword: "type", params: { type: schemaQRCode.properties.projectId.type } }];
            return false;
          }
          let data9 = data.scans;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            validateQRCode.errors = [{ instancePath: instancePath + "/scans", keyword: "type", params: { type: "integer" } }];
            return false;
          }
          if (data.shortLink !== void 0) {
            let data10 = data.shortLink;
            const _errs22 = errors;
            if (errors === _errs22) {
              if (errors === _errs22) {
                if (typeof data10 === "string") {
                  if (!uriFormat.test(data10)) {
                    validateQRCode.errors = [{ instancePath: instancePath + "/shortLink", keyword: "format", params: { format: "uri" } }];
                    return false;
                  }
                } else {
                  validateQRCode.errors = [{ instancePath: instancePath + "/shortLink", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
            }
          }
          if (data.createdAt !== void 0) {
            let data11 = data.createdAt;
            const _errs24 = errors;
            if (errors === _errs24) {
              if (errors === _errs24) {
                if (typeof data11 === "string") {
                  if (!dateTimeFormat.test(data11)) {
                    validateQRCode.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
                    return false;
                  }
                } else {
                  validateQRCode.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
            }
          }
          if (data.updatedAt !== void 0) {
            let data12 = data.updatedAt;
            const _errs26 = errors;
            if (errors === _errs26) {
              if (errors === _errs26) {
                if (typeof data12 === "string") {
                  if (!dateTimeFormat.test(data12)) {
                    validateQRCode.errors = [{ instancePath: instancePath + "/updatedAt", keyword: "format", params: { format: "date-time" } }];
                    return false;
                  }
                } else {
                  validateQRCode.errors = [{ instancePath: instancePath + "/updatedAt", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
            }
          }
          if (data.expiresAt !== void 0) {
            let data13 = data.expiresAt;
            const _errs28 = errors;
            if (typeof data13 !== "string" && data13 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/expiresAt", keyword: "type", params: { type: schemaQRCode.properties.expiresAt.type } }];
              return false;
            }
            if (errors === _errs28) {
              if (errors === _errs28) {
                if (typeof data13 === "string") {
                  if (!dateTimeFormat.test(data13)) {
                    validateQRCode.errors = [{ instancePath: instancePath + "/expiresAt", keyword: "format", params: { format: "date-time" } }];
                    return false;
                  }
                }
              }
            }
          }
          if (data.expiredUrl !== void 0) {
            let data14 = data.expiredUrl;
            if (typeof data14 !== "string" && data14 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/expiredUrl", keyword: "type", params: { type: schemaQRCode.properties.expiredUrl.type } }];
              return false;
            }
          }
          if (data.password !== void 0) {
            let data15 = data.password;
            if (typeof data15 !== "string" && data15 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/password", keyword: "type", params: { type: schemaQRCode.properties.password.type } }];
              return false;
            }
          }
          if (data.externalId !== void 0) {
            let data16 = data.externalId;
            if (typeof data16 !== "string" && data16 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/externalId", keyword: "type", params: { type: schemaQRCode.properties.externalId.type } }];
              return false;
            }
          }
          if (data.trackConversion !== void 0) {
            let data17 = data.trackConversion;
            if (typeof data17 !== "boolean" && data17 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/trackConversion", keyword: "type", params: { type: schemaQRCode.properties.trackConversion.type } }];
              return false;
            }
          }
          if (data.proxy !== void 0) {
            let data18 = data.proxy;
            if (typeof data18 !== "boolean" && data18 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/proxy", keyword: "type", params: { type: schemaQRCode.properties.proxy.type } }];
              return false;
            }
          }
          if (data.title !== void 0) {
            let data19 = data.title;
            if (typeof data19 !== "string" && data19 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/title", keyword: "type", params: { type: schemaQRCode.properties.title.type } }];
              return false;
            }
          }
          if (data.description !== void 0) {
            let data20 = data.description;
            if (typeof data20 !== "string" && data20 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: schemaQRCode.properties.description.type } }];
              return false;
            }
          }
          if (data.image !== void 0) {
            let data21 = data.image;
            if (typeof data21 !== "string" && data21 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/image", keyword: "type", params: { type: schemaQRCode.properties.image.type } }];
              return false;
            }
          }
          if (data.utm_source !== void 0) {
            let data22 = data.utm_source;
            if (typeof data22 !== "string" && data22 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/utm_source", keyword: "type", params: { type: schemaQRCode.properties.utm_source.type } }];
              return false;
            }
          }
          if (data.utm_medium !== void 0) {
            let data23 = data.utm_medium;
            if (typeof data23 !== "string" && data23 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/utm_medium", keyword: "type", params: { type: schemaQRCode.properties.utm_medium.type } }];
              return false;
            }
          }
          if (data.utm_campaign !== void 0) {
            let data24 = data.utm_campaign;
            if (typeof data24 !== "string" && data24 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/utm_campaign", keyword: "type", params: { type: schemaQRCode.properties.utm_campaign.type } }];
              return false;
            }
          }
          if (data.utm_term !== void 0) {
            let data25 = data.utm_term;
            if (typeof data25 !== "string" && data25 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/utm_term", keyword: "type", params: { type: schemaQRCode.properties.utm_term.type } }];
              return false;
            }
          }
          if (data.utm_content !== void 0) {
            let data26 = data.utm_content;
            if (typeof data26 !== "string" && data26 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/utm_content", keyword: "type", params: { type: schemaQRCode.properties.utm_content.type } }];
              return false;
            }
          }
          if (data.rewrite !== void 0) {
            let data27 = data.rewrite;
            if (typeof data27 !== "boolean" && data27 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/rewrite", keyword: "type", params: { type: schemaQRCode.properties.rewrite.type } }];
              return false;
            }
          }
          if (data.doIndex !== void 0) {
            let data28 = data.doIndex;
            if (typeof data28 !== "boolean" && data28 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/doIndex", keyword: "type", params: { type: schemaQRCode.properties.doIndex.type } }];
              return false;
            }
          }
          if (data.flexible !== void 0) {
            let data29 = data.flexible;
            if (typeof data29 !== "boolean" && data29 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/flexible", keyword: "type", params: { type: schemaQRCode.properties.flexible.type } }];
              return false;
            }
          }
          if (data.filled !== void 0) {
            let data30 = data.filled;
            if (typeof data30 !== "boolean" && data30 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/filled", keyword: "type", params: { type: schemaQRCode.properties.filled.type } }];
              return false;
            }
          }
          if (data.ios !== void 0) {
            let data31 = data.ios;
            if (typeof data31 !== "string" && data31 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/ios", keyword: "type", params: { type: schemaQRCode.properties.ios.type } }];
              return false;
            }
          }
          if (data.android !== void 0) {
            let data32 = data.android;
            if (typeof data32 !== "string" && data32 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/android", keyword: "type", params: { type: schemaQRCode.properties.android.type } }];
              return false;
            }
          }
          if (data.geo !== void 0) {
            let data33 = data.geo;
            if (!(data33 && typeof data33 == "object" && !Array.isArray(data33)) && data33 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/geo", keyword: "type", params: { type: schemaQRCode.properties.geo.type } }];
              return false;
            }
          }
          if (data.rules !== void 0) {
            let data34 = data.rules;
            const _errs70 = errors;
            if (!Array.isArray(data34) && data34 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/rules", keyword: "type", params: { type: schemaQRCode.properties.rules.type } }];
              return false;
            }
            if (errors === _errs70) {
              if (Array.isArray(data34)) {
                var valid35 = true;
                const len0 = data34.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data35 = data34[i0];
                  const _errs72 = errors;
                  if (!(data35 && typeof data35 == "object" && !Array.isArray(data35))) {
                    validateQRCode.errors = [{ instancePath: instancePath + "/rules/" + i0, keyword: "type", params: { type: "object" } }];
                    return false;
                  }
                  var valid35 = _errs72 === errors;
                  if (!valid35) {
                    break;
                  }
                }
              }
            }
            var valid34 = _errs70 === errors;
            if (!valid34) {
              validateQRCode.errors = vErrors;
              return false;
            }
          }
          if (data.useDisplayPage !== void 0) {
            let data36 = data.useDisplayPage;
            if (typeof data36 !== "boolean" && data36 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/useDisplayPage", keyword: "type", params: { type: schemaQRCode.properties.useDisplayPage.type } }];
              return false;
            }
          }
          if (data.contentStatic !== void 0) {
            let data37 = data.contentStatic;
            if (typeof data37 !== "string" && data37 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/contentStatic", keyword: "type", params: { type: schemaQRCode.properties.contentStatic.type } }];
              return false;
            }
          }
          if (data.text !== void 0) {
            let data38 = data.text;
            if (typeof data38 !== "string" && data38 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: schemaQRCode.properties.text.type } }];
              return false;
            }
          }
          if (data.email !== void 0) {
            let data39 = data.email;
            if (!(data39 && typeof data39 == "object" && !Array.isArray(data39)) && data39 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/email", keyword: "type", params: { type: schemaQRCode.properties.email.type } }];
              return false;
            }
          }
          if (data.wifi !== void 0) {
            let data40 = data.wifi;
            if (!(data40 && typeof data40 == "object" && !Array.isArray(data40)) && data40 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/wifi", keyword: "type", params: { type: schemaQRCode.properties.wifi.type } }];
              return false;
            }
          }
          if (data.phone !== void 0) {
            let data41 = data.phone;
            if (typeof data41 !== "string" && data41 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/phone", keyword: "type", params: { type: schemaQRCode.properties.phone.type } }];
              return false;
            }
          }
          if (data.vcard !== void 0) {
            let data42 = data.vcard;
            if (!(data42 && typeof data42 == "object" && !Array.isArray(data42)) && data42 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/vcard", keyword: "type", params: { type: schemaQRCode.properties.vcard.type } }];
              return false;
            }
          }
          if (data.crypto !== void 0) {
            let data43 = data.crypto;
            if (!(data43 && typeof data43 == "object" && !Array.isArray(data43)) && data43 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/crypto", keyword: "type", params: { type: schemaQRCode.properties.crypto.type } }];
              return false;
            }
          }
          if (data.sms !== void 0) {
            let data44 = data.sms;
            if (!(data44 && typeof data44 == "object" && !Array.isArray(data44)) && data44 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/sms", keyword: "type", params: { type: schemaQRCode.properties.sms.type } }];
              return false;
            }
          }
          if (data.whatsapp !== void 0) {
            let data45 = data.whatsapp;
            const _errs92 = errors;
            if (!(data45 && typeof data45 == "object" && !Array.isArray(data45)) && data45 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/whatsapp", keyword: "type", params: { type: schemaQRCode.properties.whatsapp.type } }];
              return false;
            }
            if (errors === _errs92) {
              if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                const _errs94 = errors;
                for (const key1 in data45) {
                  if (!(key1 === "number" || key1 === "message")) {
                    validateQRCode.errors = [{ instancePath: instancePath + "/whatsapp", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                    return false;
                    break;
                  }
                }
                if (_errs94 === errors) {
                  if (data45.number !== void 0) {
                    let data46 = data45.number;
                    if (typeof data46 !== "string" && data46 !== null) {
                      validateQRCode.errors = [{ instancePath: instancePath + "/whatsapp/number", keyword: "type", params: { type: schemaQRCode.properties.whatsapp.properties.number.type } }];
                      return false;
                    }
                  }
                  if (data45.message !== void 0) {
                    let data47 = data45.message;
                    if (typeof data47 !== "string" && data47 !== null) {
                      validateQRCode.errors = [{ instancePath: instancePath + "/whatsapp/message", keyword: "type", params: { type: schemaQRCode.properties.whatsapp.properties.message.type } }];
                      return false;
                    }
                  }
                }
              }
            }
            var valid45 = _errs92 === errors;
            if (!valid45) {
              validateQRCode.errors = vErrors;
              return false;
            }
          }
          if (data.facetime !== void 0) {
            let data48 = data.facetime;
            if (!(data48 && typeof data48 == "object" && !Array.isArray(data48)) && data48 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/facetime", keyword: "type", params: { type: schemaQRCode.properties.facetime.type } }];
              return false;
            }
          }
          if (data.latlog !== void 0) {
            let data49 = data.latlog;
            if (!(data49 && typeof data49 == "object" && !Array.isArray(data49)) && data49 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/latlog", keyword: "type", params: { type: schemaQRCode.properties.latlog.type } }];
              return false;
            }
          }
          if (data.logo !== void 0) {
            let data50 = data.logo;
            if (typeof data50 !== "string" && data50 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/logo", keyword: "type", params: { type: schemaQRCode.properties.logo.type } }];
              return false;
            }
          }
          if (data.bgColor !== void 0) {
            let data51 = data.bgColor;
            if (typeof data51 !== "string" && data51 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/bgColor", keyword: "type", params: { type: schemaQRCode.properties.bgColor.type } }];
              return false;
            }
          }
          if (data.fgColor !== void 0) {
            let data52 = data.fgColor;
            if (typeof data52 !== "string" && data52 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/fgColor", keyword: "type", params: { type: schemaQRCode.properties.fgColor.type } }];
              return false;
            }
          }
          if (data.size !== void 0) {
            let data53 = data.size;
            if (!(typeof data53 == "number" && isFinite(data53)) && data53 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/size", keyword: "type", params: { type: schemaQRCode.properties.size.type } }];
              return false;
            }
          }
          if (data.level !== void 0) {
            let data54 = data.level;
            if (typeof data54 !== "string" && data54 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/level", keyword: "type", params: { type: schemaQRCode.properties.level.type } }];
              return false;
            }
          }
          if (data.showLogo !== void 0) {
            let data55 = data.showLogo;
            if (typeof data55 !== "boolean" && data55 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/showLogo", keyword: "type", params: { type: schemaQRCode.properties.showLogo.type } }];
              return false;
            }
          }
          if (data.src !== void 0) {
            let data56 = data.src;
            if (typeof data56 !== "string" && data56 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/src", keyword: "type", params: { type: schemaQRCode.properties.src.type } }];
              return false;
            }
          }
          if (data.height !== void 0) {
            let data57 = data.height;
            if (!(typeof data57 == "number" && isFinite(data57)) && data57 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/height", keyword: "type", params: { type: schemaQRCode.properties.height.type } }];
              return false;
            }
          }
          if (data.width !== void 0) {
            let data58 = data.width;
            if (!(typeof data58 == "number" && isFinite(data58)) && data58 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/width", keyword: "type", params: { type: schemaQRCode.properties.width.type } }];
              return false;
            }
          }
          if (data.excavate !== void 0) {
            let data59 = data.excavate;
            if (typeof data59 !== "boolean" && data59 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/excavate", keyword: "type", params: { type: schemaQRCode.properties.excavate.type } }];
              return false;
            }
          }
          if (data.publicStats !== void 0) {
            let data60 = data.publicStats;
            if (typeof data60 !== "boolean" && data60 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/publicStats", keyword: "type", params: { type: schemaQRCode.properties.publicStats.type } }];
              return false;
            }
          }
          if (data.lastClicked !== void 0) {
            let data61 = data.lastClicked;
            const _errs125 = errors;
            if (typeof data61 !== "string" && data61 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/lastClicked", keyword: "type", params: { type: schemaQRCode.properties.lastClicked.type } }];
              return false;
            }
            if (errors === _errs125) {
              if (errors === _errs125) {
                if (typeof data61 === "string") {
                  if (!dateTimeFormat.test(data61)) {
                    validateQRCode.errors = [{ instancePath: instancePath + "/lastClicked", keyword: "format", params: { format: "date-time" } }];
                    return false;
                  }
                }
              }
            }
          }
          if (data.leads !== void 0) {
            let data62 = data.leads;
            if (!(typeof data62 == "number" && (!(data62 % 1) && !isNaN(data62)) && isFinite(data62)) && data62 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/leads", keyword: "type", params: { type: schemaQRCode.properties.leads.type } }];
              return false;
            }
          }
          if (data.sales !== void 0) {
            let data63 = data.sales;
            if (!(typeof data63 == "number" && (!(data63 % 1) && !isNaN(data63)) && isFinite(data63)) && data63 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/sales", keyword: "type", params: { type: schemaQRCode.properties.sales.type } }];
              return false;
            }
          }
          if (data.saleAmount !== void 0) {
            let data64 = data.saleAmount;
            if (!(typeof data64 == "number" && (!(data64 % 1) && !isNaN(data64)) && isFinite(data64)) && data64 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/saleAmount", keyword: "type", params: { type: schemaQRCode.properties.saleAmount.type } }];
              return false;
            }
          }
          if (data.tagId !== void 0) {
            let data65 = data.tagId;
            if (typeof data65 !== "string" && data65 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/tagId", keyword: "type", params: { type: schemaQRCode.properties.tagId.type } }];
              return false;
            }
          }
          if (data.tags !== void 0) {
            let data66 = data.tags;
            const _errs135 = errors;
            if (!Array.isArray(data66) && data66 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/tags", keyword: "type", params: { type: schemaQRCode.properties.tags.type } }];
              return false;
            }
            if (errors === _errs135) {
              if (Array.isArray(data66)) {
                var valid67 = true;
                const len1 = data66.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  const _errs137 = errors;
                  if (!validateTag(data66[i1], { instancePath: instancePath + "/tags/" + i1 })) {
                    vErrors = vErrors === null ? validateTag.errors : vErrors.concat(validateTag.errors);
                    errors = vErrors.length;
                  }
                  var valid67 = _errs137 === errors;
                  if (!valid67) {
                    break;
                  }
                }
              }
            }
            var valid66 = _errs135 === errors;
            if (!valid66) {
              validateQRCode.errors = vErrors;
              return false;
            }
          }
          if (data.folderId !== void 0) {
            let data68 = data.folderId;
            if (typeof data68 !== "string" && data68 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/folderId", keyword: "type", params: { type: schemaQRCode.properties.folderId.type } }];
              return false;
            }
          }
          if (data.comments !== void 0) {
            let data69 = data.comments;
            if (typeof data69 !== "string" && data69 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/comments", keyword: "type", params: { type: schemaQRCode.properties.comments.type } }];
              return false;
            }
          }
          if (data.frameTextStyles !== void 0) {
            let data70 = data.frameTextStyles;
            const _errs142 = errors;
            if (!(data70 && typeof data70 == "object" && !Array.isArray(data70)) && data70 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/frameTextStyles", keyword: "type", params: { type: schemaQRCode.properties.frameTextStyles.type } }];
              return false;
            }
            if (errors === _errs142) {
              if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                const _errs144 = errors;
                for (const key2 in data70) {
                  if (!(key2 === "weight" || key2 === "style" || key2 === "family" || key2 === "size")) {
                    validateQRCode.errors = [{ instancePath: instancePath + "/frameTextStyles", keyword: "additionalProperties", params: { additionalProperty: key2 } }];
                    return false;
                    break;
                  }
                }
                if (_errs144 === errors) {
                  if (data70.weight !== void 0) {
                    let data71 = data70.weight;
                    if (typeof data71 !== "string" && data71 !== null) {
                      validateQRCode.errors = [{ instancePath: instancePath + "/frameTextStyles/weight", keyword: "type", params: { type: schemaQRCode.properties.frameTextStyles.properties.weight.type } }];
                      return false;
                    }
                  }
                  if (data70.style !== void 0) {
                    let data72 = data70.style;
                    if (typeof data72 !== "string" && data72 !== null) {
                      validateQRCode.errors = [{ instancePath: instancePath + "/frameTextStyles/style", keyword: "type", params: { type: schemaQRCode.properties.frameTextStyles.properties.style.type } }];
                      return false;
                    }
                  }
                  if (data70.family !== void 0) {
                    let data73 = data70.family;
                    if (typeof data73 !== "string" && data73 !== null) {
                      validateQRCode.errors = [{ instancePath: instancePath + "/frameTextStyles/family", keyword: "type", params: { type: schemaQRCode.properties.frameTextStyles.properties.family.type } }];
                      return false;
                    }
                  }
                  if (data70.size !== void 0) {
                    let data74 = data70.size;
                    if (typeof data74 !== "string" && data74 !== null) {
                      validateQRCode.errors = [{ instancePath: instancePath + "/frameTextStyles/size", keyword: "type", params: { type: schemaQRCode.properties.frameTextStyles.properties.size.type } }];
                      return false;
                    }
                  }
                }
              }
            }
            var valid70 = _errs142 === errors;
            if (!valid70) {
              validateQRCode.errors = vErrors;
              return false;
            }
          }
          if (data.notificationToken !== void 0) {
            let data75 = data.notificationToken;
            if (typeof data75 !== "string" && data75 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/notificationToken", keyword: "type", params: { type: schemaQRCode.properties.notificationToken.type } }];
              return false;
            }
          }
          if (data.preRedirection !== void 0) {
            let data76 = data.preRedirection;
            if (typeof data76 !== "boolean" && data76 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/preRedirection", keyword: "type", params: { type: schemaQRCode.properties.preRedirection.type } }];
              return false;
            }
          }
          if (data.pageId !== void 0) {
            let data77 = data.pageId;
            if (typeof data77 !== "string" && data77 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/pageId", keyword: "type", params: { type: schemaQRCode.properties.pageId.type } }];
              return false;
            }
          }
          if (data.pageUrl !== void 0) {
            let data78 = data.pageUrl;
            if (typeof data78 !== "string" && data78 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/pageUrl", keyword: "type", params: { type: schemaQRCode.properties.pageUrl.type } }];
              return false;
            }
          }
          if (data.isFormMandatory !== void 0) {
            let data79 = data.isFormMandatory;
            if (typeof data79 !== "boolean" && data79 !== null) {
              validateQRCode.errors = [{ instancePath: instancePath + "/isFormMandatory", keyword: "type", params: { type: schemaQRCode.properties.isFormMandatory.type } }];
              return false;
            }
          }
        }
      }
    } else {
      validateQRCode.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validateQRCode.errors = vErrors;
  return errors === 0;
}
export {
  validateQRCode as validate
};
