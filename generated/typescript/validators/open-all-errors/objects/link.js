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
export {
  validateLink as validate
};
