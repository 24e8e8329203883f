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
    for (const key in data) {
      if (!func0.call(schemaQRCode.properties, key)) {
        const err = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key } };
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
      if (typeof dataUrl === "string") {
        if (!uriFormat.test(dataUrl)) {
          const err = { instancePath: instancePath + "/url", keyword: "format", params: { format: "uri" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
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
      let dataShortLink = data.shortLink;
      if (typeof dataShortLink === "string") {
        if (!uriFormat.test(dataShortLink)) {
          const err = { instancePath: instancePath + "/shortLink", keyword: "format", params: { format: "uri" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      } else {
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
        for (const keyWhatsapp in dataWhatsapp) {
          if (!(keyWhatsapp === "number" || keyWhatsapp === "message")) {
            const err = { instancePath: instancePath + "/whatsapp", keyword: "additionalProperties", params: { additionalProperty: keyWhatsapp } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        }
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
        for (const keyFrameTextStyles in dataFrameTextStyles) {
          if (!(keyFrameTextStyles === "weight" || keyFrameTextStyles === "style" || keyFrameTextStyles === "family" || keyFrameTextStyles === "size")) {
            const err = { instancePath: instancePath + "/frameTextStyles", keyword: "additionalProperties", params: { additionalProperty: keyFrameTextStyles } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        }
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
export {
  validateQRCode as validate
};
