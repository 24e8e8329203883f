// Generated from schemas/ by `npm run generate`. Do not edit.
const schemaLink = { "properties": { "id": {}, "domain": {}, "key": {}, "externalId": { "type": ["string", "null"] }, "url": {}, "trackConversion": {}, "archived": {}, "expiresAt": { "type": ["string", "null"] }, "expiredUrl": { "type": ["string", "null"] }, "password": { "type": ["string", "null"] }, "proxy": {}, "title": { "type": ["string", "null"] }, "description": { "type": ["string", "null"] }, "image": { "type": ["string", "null"] }, "video": { "type": ["string", "null"] }, "rewrite": {}, "doIndex": {}, "ios": { "type": ["string", "null"] }, "android": { "type": ["string", "null"] }, "geo": { "type": ["object", "null"] }, "publicStats": {}, "tagId": { "type": ["string", "null"] }, "tags": { "type": ["array", "null"] }, "comments": { "type": ["string", "null"] }, "shortLink": {}, "qrCode": {}, "utm_source": { "type": ["string", "null"] }, "utm_medium": { "type": ["string", "null"] }, "utm_campaign": { "type": ["string", "null"] }, "utm_term": { "type": ["string", "null"] }, "utm_content": { "type": ["string", "null"] }, "userId": { "type": ["string", "null"] }, "projectId": {}, "clicks": {}, "lastClicked": { "type": ["string", "null"] }, "leads": {}, "sales": {}, "saleAmount": {}, "createdAt": {}, "updatedAt": {}, "flexible": { "type": ["boolean", "null"] }, "rules": { "type": ["array", "null"] }, "folderId": { "type": ["string", "null"] }, "notificationToken": { "type": ["string", "null"] }, "preRedirection": { "type": ["boolean", "null"] }, "pageId": { "type": ["string", "null"] }, "pageUrl": { "type": ["string", "null"] }, "isFormMandatory": { "type": ["boolean", "null"] }, "filled": { "type": ["boolean", "null"] }, "useAsTemplate": { "type": ["boolean", "null"] } } };
const func0 = Object.prototype.hasOwnProperty;
import { uriFormat } from "../formats.js";
import { dateTimeFormat } from "../formats.js";
import { validate as validateTag } from "../objects/tag.js";
function validateLink(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.domain === void 0 && (missing0 = "domain") || data.key === void 0 && (missing0 = "key") || data.url === void 0 && (missing0 = "url") || data.trackConversion === void 0 && (missing0 = "trackConversion") || data.archived === void 0 && (missing0 = "archived") || data.expiredUrl === void 0 && (missing0 = "expiredUrl") || data.password === void 0 && (missing0 = "password") || data.proxy === void 0 && (missing0 = "proxy") || data.title === void 0 && (missing0 = "title") || data.description === void 0 && (missing0 = "description") || data.image === void 0 && (missing0 = "image") || data.video === void 0 && (missing0 = "video") || data.rewrite === void 0 && (missing0 = "rewrite") || data.doIndex === void 0 && (missing0 = "doIndex") || data.ios === void 0 && (missing0 = "ios") || data.android === void 0 && (missing0 = "android") || data.geo === void 0 && (missing0 = "geo") || data.publicStats === void 0 && (missing0 = "publicStats") || data.comments === void 0 && (missing0 = "comments") || data.shortLink === void 0 && (missing0 = "shortLink") || data.qrCode === void 0 && (missing0 = "qrCode") || data.utm_source === void 0 && (missing0 = "utm_source") || data.utm_medium === void 0 && (missing0 = "utm_medium") || data.utm_campaign === void 0 && (missing0 = "utm_campaign") || data.utm_term === void 0 && (missing0 = "utm_term") || data.utm_content === void 0 && (missing0 = "utm_content") || data.projectId === void 0 && (missing0 = "projectId") || data.clicks === void 0 && (missing0 = "clicks") || data.leads === void 0 && (missing0 = "leads") || data.sales === void 0 && (missing0 = "sales") || data.saleAmount === void 0 && (missing0 = "saleAmount") || data.createdAt === void 0 && (missing0 = "createdAt") || data.updatedAt === void 0 && (missing0 = "updatedAt")) {
        validateLink.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func0.call(schemaLink.properties, key0)) {
            validateLink.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (typeof data.id !== "string") {
            validateLink.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
            return false;
          }
          if (typeof data.domain !== "string") {
            validateLink.errors = [{ instancePath: instancePath + "/domain", keyword: "type", params: { type: "string" } }];
            return false;
          }
          if (typeof data.key !== "string") {
            validateLink.errors = [{ instancePath: instancePath + "/key", keyword: "type", params: { type: "string" } }];
            return false;
          }
          if (data.externalId !== void 0) {
            let data3 = data.externalId;
            if (typeof data3 !== "string" && data3 !== null) {
              validateLink.errors = [{ instancePath: instancePath + "/externalId", keyword: "type", params: { type: schemaLink.properties.externalId.type } }];
              return false;
            }
          }
          let data4 = data.url;
          const _errs10 = errors;
          if (errors === _errs10) {
            if (errors === _errs10) {
              if (typeof data4 === "string") {
                if (!uriFormat.test(data4)) {
                  validateLink.errors = [{ instancePath: instancePath + "/url", keyword: "format", params: { format: "uri" } }];
                  return false;
                }
              } else {
                validateLink.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
          }
          if (typeof data.trackConversion !== "boolean") {
            validateLink.errors = [{ instancePath: instancePath + "/trackConversion", keyword: "type", params: { type: "boolean" } }];
            return false;
          }
          if (typeof data.archived !== "boolean") {
            validateLink.errors = [{ instancePath: instancePath + "/archived", keyword: "type", params: { type: "boolean" } }];
            return false;
          }
          if (data.expiresAt !== void 0) {
            let data7 = data.expiresAt;
            const _errs16 = errors;
            if (typeof data7 !== "string" && data7 !== null) {
              validateLink.errors = [{ instancePath: instancePath + "/expiresAt", keyword: "type", params: { type: schemaLink.properties.expiresAt.type } }];
              return false;
            }
            if (errors === _errs16) {
              if (errors === _errs16) {
                if (typeof data7 === "string") {
                  if (!dateTimeFormat.test(data7)) {
                    validateLink.errors = [{ instancePath: instancePath + "/expiresAt", keyword: "format", params: { format: "date-time" } }];
                    return false;
                  }
                }
              }
            }
          }
          let data8 = data.expiredUrl;
          const _errs18 = errors;
          if (typeof data8 !== "string" && data8 !== null) {
            validateLink.errors = [{ instancePath: instancePath + "/expiredUrl", keyword: "type", params: { type: schemaLink.properties.expiredUrl.type } }];
            return false;
          }
          if (errors === _errs18) {
            if (errors === _errs18) {
              if (typeof data8 === "string") {
                if (!uriFormat.test(data8)) {
                  validateLink.errors = [{ instancePath: instancePath + "/expiredUrl", keyword: "format", params: { format: "uri" } }];
                  return false;
                }
              }
            }
          }
          let data9 = data.password;
          if (typeof data9 !== "string" && data9 !== null) {
            validateLink.errors = [{ instancePath: instancePath + "/password", keyword: "type", params: { type: schemaLink.properties.password.type } }];
            return false;
          }
          if (typeof data.proxy !== "boolean") {
            validateLink.errors = [{ instancePath: instancePath + "/proxy", keyword: "type", params: { type: "boolean" } }];
            return false;
          }
          let data11 = data.title;
          if (typeof data11 !== "string" && data11 !== null) {
            validateLink.errors = [{ instancePath: instancePath + "/title", keyword: "type", params: { type: schemaLink.properties.title.type } }];
            return false;
          }
          let data12 = data.description;
          if (typeof data12 !== "string" && data12 !== null) {
            validateLink.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: schemaLink.properties.description.type } }];
            return false;
          }
          let data13 = data.image;
          if (typeof data13 !== "string" && data13 !== null) {
            validateLink.errors = [{ instancePath: instancePath + "/image", keyword: "type", params: { type: schemaLink.properties.image.type } }];
            return false;
          }
          let data14 = data.video;
          if (typeof data14 !== "string" && data14 !== null) {
            validateLink.errors = [{ instancePath: instancePath + "/video", keyword: "type", params: { type: schemaLink.properties.video.type } }];
            return false;
          }
          if (typeof data.rewrite !== "boolean") {
            validateLink.errors = [{ instancePath: instancePath + "/rewrite", keyword: "type", params: { type: "boolean" } }];
            return false;
          }
          if (typeof data.doIndex !== "boolean") {
            validateLink.errors = [{ instancePath: instancePath + "/doIndex", keyword: "type", params: { type: "boolean" } }];
            return false;
          }
          let data17 = data.ios;
          if (typeof data17 !== "string" && data17 !== null) {
            validateLink.errors = [{ instancePath: instancePath + "/ios", keyword: "type", params: { type: schemaLink.properties.ios.type } }];
            return false;
          }
          let data18 = data.android;
          if (typeof data18 !== "string" && data18 !== null) {
            validateLink.errors = [{ instancePath: instancePath + "/android", keyword: "type", params: { type: schemaLink.properties.android.type } }];
            return false;
          }
          let data19 = data.geo;
          if (!(data19 && typeof data19 == "object" && !Array.isArray(data19)) && data19 !== null) {
            validateLink.errors = [{ instancePath: instancePath + "/geo", keyword: "type", params: { type: schemaLink.properties.geo.type } }];
            return false;
          }
          if (typeof data.publicStats !== "boolean") {
            validateLink.errors = [{ instancePath: instancePath + "/publicStats", keyword: "type", params: { type: "boolean" } }];
            return false;
          }
          if (data.tagId !== void 0) {
            let data21 = data.tagId;
            if (typeof data21 !== "string" && data21 !== null) {
              validateLink.errors = [{ instancePath: instancePath + "/tagId", keyword: "type", params: { type: schemaLink.properties.tagId.type } }];
              return false;
            }
          }
          if (data.tags !== void 0) {
            let data22 = data.tags;
            const _errs46 = errors;
            if (!Array.isArray(data22) && data22 !== null) {
              validateLink.errors = [{ instancePath: instancePath + "/tags", keyword: "type", params: { type: schemaLink.properties.tags.type } }];
              return false;
            }
            if (errors === _errs46) {
              if (Array.isArray(data22)) {
                var valid23 = true;
                const len0 = data22.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs48 = errors;
                  if (!validateTag(data22[i0], { instancePath: instancePath + "/tags/" + i0 })) {
                    vErrors = vErrors === null ? validateTag.errors : vErrors.concat(validateTag.errors);
                    errors = vErrors.length;
                  }
                  var valid23 = _errs48 === errors;
                  if (!valid23) {
                    break;
                  }
                }
              }
            }
            var valid22 = _errs46 === errors;
            if (!valid22) {
              validateLink.errors = vErrors;
              return false;
            }
          }
          let data24 = data.comments;
          if (typeof data24 !== "string" && data24 !== null) {
            validateLink.errors = [{ instancePath: instancePath + "/comments", keyword: "type", params: { type: schemaLink.properties.comments.type } }];
            return false;
          }
          let data25 = data.shortLink;
          const _errs51 = errors;
          if (errors === _errs51) {
            if (errors === _errs51) {
              if (typeof data25 === "string") {
                if (!uriFormat.test(data25)) {
                  validateLink.errors = [{ instancePath: instancePath + "/shortLink", keyword: "format", params: { format: "uri" } }];
                  return false;
                }
              } else {
                validateLink.errors = [{ instancePath: instancePath + "/shortLink", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
          }
          let data26 = data.qrCode;
          const _errs53 = errors;
          if (errors === _errs53) {
            if (errors === _errs53) {
              if (typeof data26 === "string") {
                if (!uriFormat.test(data26)) {
                  validateLink.errors = [{ instancePath: instancePath + "/qrCode", keyword: "format", params: { format: "uri" } }];
                  return false;
                }
              } else {
                validateLink.errors = [{ instancePath: instancePath + "/qrCode", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
          }
          let data27 = data.utm_source;
          if (typeof data27 !== "string" && data27 !== null) {
            validateLink.errors = [{ instancePath: instancePath + "/utm_source", keyword: "type", params: { type: schemaLink.properties.utm_source.type } }];
            return false;
          }
          let data28 = data.utm_medium;
          if (typeof data28 !== "string" && data28 !== null) {
            validateLink.errors = [{ instancePath: instancePath + "/utm_medium", keyword: "type", params: { type: schemaLink.properties.utm_medium.type } }];
            return false;
          }
          let data29 = data.utm_campaign;
          if (typeof data29 !== "string" && data29 !== null) {
            validateLink.errors = [{ instancePath: instancePath + "/utm_campaign", keyword: "type", params: { type: schemaLink.properties.utm_campaign.type } }];
            return false;
          }
          let data30 = data.utm_term;
          if (typeof data30 !== "string" && data30 !== null) {
            validateLink.errors = [{ instancePath: instancePath + "/utm_term", keyword: "type", params: { type: schemaLink.properties.utm_term.type } }];
            return false;
          }
          let data31 = data.utm_content;
          if (typeof data31 !== "string" && data31 !== null) {
            validateLink.errors = [{ instancePath: instancePath + "/utm_content", keyword: "type", params: { type: schemaLink.properties.utm_content.type } }];
            return false;
          }
          if (data.userId !== void 0) {
            let data32 = data.userId;
            if (typeof data32 !== "string" && data32 !== null) {
              validateLink.errors = [{ instancePath: instancePath + "/userId", keyword: "type", params: { type: schemaLink.properties.userId.type } }];
              return false;
            }
          }
          if (typeof data.projectId !== "string") {
            validateLink.errors = [{ instancePath: instancePath + "/projectId", keyword: "type", params: { type: "string" } }];
            return false;
          }
          let data34 = data.clicks;
          if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
            validateLink.errors = [{ instancePath: instancePath + "/clicks", keyword: "type", params: { type: "integer" } }];
            return false;
          }
          if (data.lastClicked !== void 0) {
            let data35 = data.lastClicked;
            const _errs71 = errors;
            if (typeof data35 !== "string" && data35 !== null) {
              validateLink.errors = [{ instancePath: instancePath + "/lastClicked", keyword: "type", params: { type: schemaLink.properties.lastClicked.type } }];
              return false;
            }
            if (errors === _errs71) {
              if (errors === _errs71) {
                if (typeof data35 === "string") {
                  if (!dateTimeFormat.test(data35)) {
                    validateLink.errors = [{ instancePath: instancePath + "/lastClicked", keyword: "format", params: { format: "date-time" } }];
                    return false;
                  }
                }
              }
            }
          }
          let data36 = data.leads;
          if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
            validateLink.errors = [{ instancePath: instancePath + "/leads", keyword: "type", params: { type: "integer" } }];
            return false;
          }
          let data37 = data.sales;
          if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
            validateLink.errors = [{ instancePath: instancePath + "/sales", keyword: "type", params: { type: "integer" } }];
            return false;
          }
          let data38 = data.saleAmount;
          if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
            validateLink.errors = [{ instancePath: instancePath + "/saleAmount", keyword: "type", params: { type: "integer" } }];
            return false;
          }
          let data39 = data.createdAt;
          const _errs79 = errors;
          if (errors === _errs79) {
            if (errors === _errs79) {
              if (typeof data39 === "string") {
                if (!dateTimeFormat.test(data39)) {
                  validateLink.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
                  return false;
                }
              } else {
                validateLink.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
          }
          let data40 = data.updatedAt;
          const _errs81 = errors;
          if (errors === _errs81) {
            if (errors === _errs81) {
              if (typeof data40 === "string") {
                if (!dateTimeFormat.test(data40)) {
                  validateLink.errors = [{ instancePath: instancePath + "/updatedAt", keyword: "format", params: { format: "date-time" } }];
                  return false;
                }
              } else {
                validateLink.errors = [{ instancePath: instancePath + "/updatedAt", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
          }
          if (data.flexible !== void 0) {
            let data41 = data.flexible;
            if (typeof data41 !== "boolean" && data41 !== null) {
              validateLink.errors = [{ instancePath: instancePath + "/flexible", keyword: "type", params: { type: schemaLink.properties.flexible.type } }];
              return false;
            }
          }
          if (data.rules !== void 0) {
            let data42 = data.rules;
            const _errs85 = errors;
            if (!Array.isArray(data42) && data42 !== null) {
              validateLink.errors = [{ instancePath: instancePath + "/rules", keyword: "type", params: { type: schemaLink.properties.rules.type } }];
              return false;
            }
            if (errors === _errs85) {
              if (Array.isArray(data42)) {
                var valid43 = true;
                const len1 = data42.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data43 = data42[i1];
                  const _errs87 = errors;
                  if (!(data43 && typeof data43 == "object" && !Array.isArray(data43))) {
                    validateLink.errors = [{ instancePath: instancePath + "/rules/" + i1, keyword: "type", params: { type: "object" } }];
                    return false;
                  }
                  var valid43 = _errs87 === errors;
                  if (!valid43) {
                    break;
                  }
                }
              }
            }
            var valid42 = _errs85 === errors;
            if (!valid42) {
              validateLink.errors = vErrors;
              return false;
            }
          }
          if (data.folderId !== void 0) {
            let data44 = data.folderId;
            if (typeof data44 !== "string" && data44 !== null) {
              validateLink.errors = [{ instancePath: instancePath + "/folderId", keyword: "type", params: { type: schemaLink.properties.folderId.type } }];
              return false;
            }
          }
          if (data.notificationToken !== void 0) {
            let data45 = data.notificationToken;
            if (typeof data45 !== "string" && data45 !== null) {
              validateLink.errors = [{ instancePath: instancePath + "/notificationToken", keyword: "type", params: { type: schemaLink.properties.notificationToken.type } }];
              return false;
            }
          }
          if (data.preRedirection !== void 0) {
            let data46 = data.preRedirection;
            if (typeof data46 !== "boolean" && data46 !== null) {
              validateLink.errors = [{ instancePath: instancePath + "/preRedirection", keyword: "type", params: { type: schemaLink.properties.preRedirection.type } }];
              return false;
            }
          }
          if (data.pageId !== void 0) {
            let data47 = data.pageId;
            if (typeof data47 !== "string" && data47 !== null) {
              validateLink.errors = [{ instancePath: instancePath + "/pageId", keyword: "type", params: { type: schemaLink.properties.pageId.type } }];
              return false;
            }
          }
          if (data.pageUrl !== void 0) {
            let data48 = data.pageUrl;
            if (typeof data48 !== "string" && data48 !== null) {
              validateLink.errors = [{ instancePath: instancePath + "/pageUrl", keyword: "type", params: { type: schemaLink.properties.pageUrl.type } }];
              return false;
            }
          }
          if (data.isFormMandatory !== void 0) {
            let data49 = data.isFormMandatory;
            if (typeof data49 !== "boolean" && data49 !== null) {
              validateLink.errors = [{ instancePath: instancePath + "/isFormMandatory", keyword: "type", params: { type: schemaLink.properties.isFormMandatory.type } }];
              return false;
            }
          }
          if (data.filled !== void 0) {
            let data50 = data.filled;
            if (typeof data50 !== "boolean" && data50 !== null) {
              validateLink.errors = [{ instancePath: instancePath + "/filled", keyword: "type", params: { type: schemaLink.properties.filled.type } }];
              return false;
            }
          }
          if (data.useAsTemplate !== void 0) {
            let data51 = data.useAsTemplate;
            if (typeof data51 !== "boolean" && data51 !== null) {
              validateLink.errors = [{ instancePath: instancePath + "/useAsTemplate", keyword: "type", params: { type: schemaLink.properties.useAsTemplate.type } }];
              return false;
            }
          }
        }
      }
    } else {
      validateLink.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validateLink.errors = vErrors;
  return errors === 0;
}
export {
  validateLink as validate
};
