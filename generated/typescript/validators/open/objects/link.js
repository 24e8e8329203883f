// Generated from schemas/ by `npm run generate`. Do not edit.
import { dateTimeFormat } from "../formats.js";
import { validate as validateTag } from "../objects/tag.js";
const schemaLink = { "properties": {
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
    let missing;
    if (data.id === void 0 && (missing = "id") || data.domain === void 0 && (missing = "domain") || data.key === void 0 && (missing = "key") || data.url === void 0 && (missing = "url") || data.trackConversion === void 0 && (missing = "trackConversion") || data.archived === void 0 && (missing = "archived") || data.expiredUrl === void 0 && (missing = "expiredUrl") || data.password === void 0 && (missing = "password") || data.proxy === void 0 && (missing = "proxy") || data.title === void 0 && (missing = "title") || data.description === void 0 && (missing = "description") || data.image === void 0 && (missing = "image") || data.video === void 0 && (missing = "video") || data.rewrite === void 0 && (missing = "rewrite") || data.doIndex === void 0 && (missing = "doIndex") || data.ios === void 0 && (missing = "ios") || data.android === void 0 && (missing = "android") || data.geo === void 0 && (missing = "geo") || data.publicStats === void 0 && (missing = "publicStats") || data.comments === void 0 && (missing = "comments") || data.shortLink === void 0 && (missing = "shortLink") || data.qrCode === void 0 && (missing = "qrCode") || data.utm_source === void 0 && (missing = "utm_source") || data.utm_medium === void 0 && (missing = "utm_medium") || data.utm_campaign === void 0 && (missing = "utm_campaign") || data.utm_term === void 0 && (missing = "utm_term") || data.utm_content === void 0 && (missing = "utm_content") || data.projectId === void 0 && (missing = "projectId") || data.clicks === void 0 && (missing = "clicks") || data.leads === void 0 && (missing = "leads") || data.sales === void 0 && (missing = "sales") || data.saleAmount === void 0 && (missing = "saleAmount") || data.createdAt === void 0 && (missing = "createdAt") || data.updatedAt === void 0 && (missing = "updatedAt")) {
      validateLink.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
      return false;
    } else {
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
        let dataExternalId = data.externalId;
        if (typeof dataExternalId !== "string" && dataExternalId !== null) {
          validateLink.errors = [{ instancePath: instancePath + "/externalId", keyword: "type", params: { type: schemaLink.properties.externalId.type } }];
          return false;
        }
      }
      if (typeof data.url !== "string") {
        validateLink.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }];
        return false;
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
        let dataExpiresAt = data.expiresAt;
        if (typeof dataExpiresAt !== "string" && dataExpiresAt !== null) {
          validateLink.errors = [{ instancePath: instancePath + "/expiresAt", keyword: "type", params: { type: schemaLink.properties.expiresAt.type } }];
          return false;
        }
        if (typeof dataExpiresAt === "string") {
          if (!dateTimeFormat.test(dataExpiresAt)) {
            validateLink.errors = [{ instancePath: instancePath + "/expiresAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        }
      }
      let dataExpiredUrl = data.expiredUrl;
      if (typeof dataExpiredUrl !== "string" && dataExpiredUrl !== null) {
        validateLink.errors = [{ instancePath: instancePath + "/expiredUrl", keyword: "type", params: { type: schemaLink.properties.expiredUrl.type } }];
        return false;
      }
      let dataPassword = data.password;
      if (typeof dataPassword !== "string" && dataPassword !== null) {
        validateLink.errors = [{ instancePath: instancePath + "/password", keyword: "type", params: { type: schemaLink.properties.password.type } }];
        return false;
      }
      if (typeof data.proxy !== "boolean") {
        validateLink.errors = [{ instancePath: instancePath + "/proxy", keyword: "type", params: { type: "boolean" } }];
        return false;
      }
      let dataTitle = data.title;
      if (typeof dataTitle !== "string" && dataTitle !== null) {
        validateLink.errors = [{ instancePath: instancePath + "/title", keyword: "type", params: { type: schemaLink.properties.title.type } }];
        return false;
      }
      let dataDescription = data.description;
      if (typeof dataDescription !== "string" && dataDescription !== null) {
        validateLink.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: schemaLink.properties.description.type } }];
        return false;
      }
      let dataImage = data.image;
      if (typeof dataImage !== "string" && dataImage !== null) {
        validateLink.errors = [{ instancePath: instancePath + "/image", keyword: "type", params: { type: schemaLink.properties.image.type } }];
        return false;
      }
      let dataVideo = data.video;
      if (typeof dataVideo !== "string" && dataVideo !== null) {
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
      let dataIos = data.ios;
      if (typeof dataIos !== "string" && dataIos !== null) {
        validateLink.errors = [{ instancePath: instancePath + "/ios", keyword: "type", params: { type: schemaLink.properties.ios.type } }];
        return false;
      }
      let dataAndroid = data.android;
      if (typeof dataAndroid !== "string" && dataAndroid !== null) {
        validateLink.errors = [{ instancePath: instancePath + "/android", keyword: "type", params: { type: schemaLink.properties.android.type } }];
        return false;
      }
      let dataGeo = data.geo;
      if (!(dataGeo && typeof dataGeo == "object" && !Array.isArray(dataGeo)) && dataGeo !== null) {
        validateLink.errors = [{ instancePath: instancePath + "/geo", keyword: "type", params: { type: schemaLink.properties.geo.type } }];
        return false;
      }
      if (typeof data.publicStats !== "boolean") {
        validateLink.errors = [{ instancePath: instancePath + "/publicStats", keyword: "type", params: { type: "boolean" } }];
        return false;
      }
      if (data.tagId !== void 0) {
        let dataTagId = data.tagId;
        if (typeof dataTagId !== "string" && dataTagId !== null) {
          validateLink.errors = [{ instancePath: instancePath + "/tagId", keyword: "type", params: { type: schemaLink.properties.tagId.type } }];
          return false;
        }
      }
      if (data.tags !== void 0) {
        let dataTags = data.tags;
        const errsTags = errors;
        if (!Array.isArray(dataTags) && dataTags !== null) {
          validateLink.errors = [{ instancePath: instancePath + "/tags", keyword: "type", params: { type: schemaLink.properties.tags.type } }];
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
          validateLink.errors = vErrors;
          return false;
        }
      }
      let dataComments = data.comments;
      if (typeof dataComments !== "string" && dataComments !== null) {
        validateLink.errors = [{ instancePath: instancePath + "/comments", keyword: "type", params: { type: schemaLink.properties.comments.type } }];
        return false;
      }
      if (typeof data.shortLink !== "string") {
        validateLink.errors = [{ instancePath: instancePath + "/shortLink", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if (typeof data.qrCode !== "string") {
        validateLink.errors = [{ instancePath: instancePath + "/qrCode", keyword: "type", params: { type: "string" } }];
        return false;
      }
      let dataUtmSource = data.utm_source;
      if (typeof dataUtmSource !== "string" && dataUtmSource !== null) {
        validateLink.errors = [{ instancePath: instancePath + "/utm_source", keyword: "type", params: { type: schemaLink.properties.utm_source.type } }];
        return false;
      }
      let dataUtmMedium = data.utm_medium;
      if (typeof dataUtmMedium !== "string" && dataUtmMedium !== null) {
        validateLink.errors = [{ instancePath: instancePath + "/utm_medium", keyword: "type", params: { type: schemaLink.properties.utm_medium.type } }];
        return false;
      }
      let dataUtmCampaign = data.utm_campaign;
      if (typeof dataUtmCampaign !== "string" && dataUtmCampaign !== null) {
        validateLink.errors = [{ instancePath: instancePath + "/utm_campaign", keyword: "type", params: { type: schemaLink.properties.utm_campaign.type } }];
        return false;
      }
      let dataUtmTerm = data.utm_term;
      if (typeof dataUtmTerm !== "string" && dataUtmTerm !== null) {
        validateLink.errors = [{ instancePath: instancePath + "/utm_term", keyword: "type", params: { type: schemaLink.properties.utm_term.type } }];
        return false;
      }
      let dataUtmContent = data.utm_content;
      if (typeof dataUtmContent !== "string" && dataUtmContent !== null) {
        validateLink.errors = [{ instancePath: instancePath + "/utm_content", keyword: "type", params: { type: schemaLink.properties.utm_content.type } }];
        return false;
      }
      if (data.userId !== void 0) {
        let dataUserId = data.userId;
        if (typeof dataUserId !== "string" && dataUserId !== null) {
          validateLink.errors = [{ instancePath: instancePath + "/userId", keyword: "type", params: { type: schemaLink.properties.userId.type } }];
          return false;
        }
      }
      if (typeof data.projectId !== "string") {
        validateLink.errors = [{ instancePath: instancePath + "/projectId", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if (!Number.isSafeInteger(data.clicks)) {
        validateLink.errors = [{ instancePath: instancePath + "/clicks", keyword: "integer", params: { type: "integer" } }];
        return false;
      }
      if (data.lastClicked !== void 0) {
        let dataLastClicked = data.lastClicked;
        if (typeof dataLastClicked !== "string" && dataLastClicked !== null) {
          validateLink.errors = [{ instancePath: instancePath + "/lastClicked", keyword: "type", params: { type: schemaLink.properties.lastClicked.type } }];
          return false;
        }
        if (typeof dataLastClicked === "string") {
          if (!dateTimeFormat.test(dataLastClicked)) {
            validateLink.errors = [{ instancePath: instancePath + "/lastClicked", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        }
      }
      if (!Number.isSafeInteger(data.leads)) {
        validateLink.errors = [{ instancePath: instancePath + "/leads", keyword: "integer", params: { type: "integer" } }];
        return false;
      }
      if (!Number.isSafeInteger(data.sales)) {
        validateLink.errors = [{ instancePath: instancePath + "/sales", keyword: "integer", params: { type: "integer" } }];
        return false;
      }
      if (!Number.isSafeInteger(data.saleAmount)) {
        validateLink.errors = [{ instancePath: instancePath + "/saleAmount", keyword: "integer", params: { type: "integer" } }];
        return false;
      }
      let dataCreatedAt = data.createdAt;
      if (typeof dataCreatedAt === "string") {
        if (!dateTimeFormat.test(dataCreatedAt)) {
          validateLink.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
          return false;
        }
      } else {
        validateLink.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
        return false;
      }
      let dataUpdatedAt = data.updatedAt;
      if (typeof dataUpdatedAt === "string") {
        if (!dateTimeFormat.test(dataUpdatedAt)) {
          validateLink.errors = [{ instancePath: instancePath + "/updatedAt", keyword: "format", params: { format: "date-time" } }];
          return false;
        }
      } else {
        validateLink.errors = [{ instancePath: instancePath + "/updatedAt", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if (data.flexible !== void 0) {
        let dataFlexible = data.flexible;
        if (typeof dataFlexible !== "boolean" && dataFlexible !== null) {
          validateLink.errors = [{ instancePath: instancePath + "/flexible", keyword: "type", params: { type: schemaLink.properties.flexible.type } }];
          return false;
        }
      }
      if (data.rules !== void 0) {
        let dataRules = data.rules;
        const errsRules = errors;
        if (!Array.isArray(dataRules) && dataRules !== null) {
          validateLink.errors = [{ instancePath: instancePath + "/rules", keyword: "type", params: { type: schemaLink.properties.rules.type } }];
          return false;
        }
        if (Array.isArray(dataRules)) {
          var validRules2 = true;
          const lenRules = dataRules.length;
          for (let iRules = 0; iRules < lenRules; iRules++) {
            let dataRulesItem = dataRules[iRules];
            const errsRulesItem = errors;
            if (!(dataRulesItem && typeof dataRulesItem == "object" && !Array.isArray(dataRulesItem))) {
              validateLink.errors = [{ instancePath: instancePath + "/rules/" + iRules, keyword: "type", params: { type: "object" } }];
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
          validateLink.errors = vErrors;
          return false;
        }
      }
      if (data.folderId !== void 0) {
        let dataFolderId = data.folderId;
        if (typeof dataFolderId !== "string" && dataFolderId !== null) {
          validateLink.errors = [{ instancePath: instancePath + "/folderId", keyword: "type", params: { type: schemaLink.properties.folderId.type } }];
          return false;
        }
      }
      if (data.notificationToken !== void 0) {
        let dataNotificationToken = data.notificationToken;
        if (typeof dataNotificationToken !== "string" && dataNotificationToken !== null) {
          validateLink.errors = [{ instancePath: instancePath + "/notificationToken", keyword: "type", params: { type: schemaLink.properties.notificationToken.type } }];
          return false;
        }
      }
      if (data.preRedirection !== void 0) {
        let dataPreRedirection = data.preRedirection;
        if (typeof dataPreRedirection !== "boolean" && dataPreRedirection !== null) {
          validateLink.errors = [{ instancePath: instancePath + "/preRedirection", keyword: "type", params: { type: schemaLink.properties.preRedirection.type } }];
          return false;
        }
      }
      if (data.pageId !== void 0) {
        let dataPageId = data.pageId;
        if (typeof dataPageId !== "string" && dataPageId !== null) {
          validateLink.errors = [{ instancePath: instancePath + "/pageId", keyword: "type", params: { type: schemaLink.properties.pageId.type } }];
          return false;
        }
      }
      if (data.pageUrl !== void 0) {
        let dataPageUrl = data.pageUrl;
        if (typeof dataPageUrl !== "string" && dataPageUrl !== null) {
          validateLink.errors = [{ instancePath: instancePath + "/pageUrl", keyword: "type", params: { type: schemaLink.properties.pageUrl.type } }];
          return false;
        }
      }
      if (data.isFormMandatory !== void 0) {
        let dataIsFormMandatory = data.isFormMandatory;
        if (typeof dataIsFormMandatory !== "boolean" && dataIsFormMandatory !== null) {
          validateLink.errors = [{ instancePath: instancePath + "/isFormMandatory", keyword: "type", params: { type: schemaLink.properties.isFormMandatory.type } }];
          return false;
        }
      }
      if (data.filled !== void 0) {
        let dataFilled = data.filled;
        if (typeof dataFilled !== "boolean" && dataFilled !== null) {
          validateLink.errors = [{ instancePath: instancePath + "/filled", keyword: "type", params: { type: schemaLink.properties.filled.type } }];
          return false;
        }
      }
      if (data.useAsTemplate !== void 0) {
        let dataUseAsTemplate = data.useAsTemplate;
        if (typeof dataUseAsTemplate !== "boolean" && dataUseAsTemplate !== null) {
          validateLink.errors = [{ instancePath: instancePath + "/useAsTemplate", keyword: "type", params: { type: schemaLink.properties.useAsTemplate.type } }];
          return false;
        }
      }
    }
  } else {
    validateLink.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
    return false;
  }
  validateLink.errors = vErrors;
  return errors === 0;
}
export {
  validateLink as validate
};
