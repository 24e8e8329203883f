// Generated from schemas/ by `npm run generate`. Do not edit.
const schemaLink = { "properties": { "externalId": { "type": ["string", "null"] }, "expiresAt": { "type": ["string", "null"] }, "expiredUrl": { "type": ["string", "null"] }, "password": { "type": ["string", "null"] }, "title": { "type": ["string", "null"] }, "description": { "type": ["string", "null"] }, "image": { "type": ["string", "null"] }, "video": { "type": ["string", "null"] }, "ios": { "type": ["string", "null"] }, "android": { "type": ["string", "null"] }, "geo": { "type": ["object", "null"] }, "tagId": { "type": ["string", "null"] }, "tags": { "type": ["array", "null"] }, "comments": { "type": ["string", "null"] }, "utm_source": { "type": ["string", "null"] }, "utm_medium": { "type": ["string", "null"] }, "utm_campaign": { "type": ["string", "null"] }, "utm_term": { "type": ["string", "null"] }, "utm_content": { "type": ["string", "null"] }, "userId": { "type": ["string", "null"] }, "lastClicked": { "type": ["string", "null"] }, "flexible": { "type": ["boolean", "null"] }, "rules": { "type": ["array", "null"] }, "folderId": { "type": ["string", "null"] }, "notificationToken": { "type": ["string", "null"] }, "preRedirection": { "type": ["boolean", "null"] }, "pageId": { "type": ["string", "null"] }, "pageUrl": { "type": ["string", "null"] }, "isFormMandatory": { "type": ["boolean", "null"] }, "filled": { "type": ["boolean", "null"] }, "useAsTemplate": { "type": ["boolean", "null"] } } };
import { dateTimeFormat } from "../formats.js";
import { validate as validateTag } from "../objects/tag.js";
function validateLink(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.domain === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "domain" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.key === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "key" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "url" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.trackConversion === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "trackConversion" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.archived === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "archived" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.expiredUrl === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "expiredUrl" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.password === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "password" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.proxy === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "proxy" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.description === void 0) {
      const err10 = { instancePath, keyword: "required", params: { missingProperty: "description" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.image === void 0) {
      const err11 = { instancePath, keyword: "required", params: { missingProperty: "image" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.video === void 0) {
      const err12 = { instancePath, keyword: "required", params: { missingProperty: "video" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.rewrite === void 0) {
      const err13 = { instancePath, keyword: "required", params: { missingProperty: "rewrite" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.doIndex === void 0) {
      const err14 = { instancePath, keyword: "required", params: { missingProperty: "doIndex" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.ios === void 0) {
      const err15 = { instancePath, keyword: "required", params: { missingProperty: "ios" } };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.android === void 0) {
      const err16 = { instancePath, keyword: "required", params: { missingProperty: "android" } };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.geo === void 0) {
      const err17 = { instancePath, keyword: "required", params: { missingProperty: "geo" } };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.publicStats === void 0) {
      const err18 = { instancePath, keyword: "required", params: { missingProperty: "publicStats" } };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    if (data.comments === void 0) {
      const err19 = { instancePath, keyword: "required", params: { missingProperty: "comments" } };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
    if (data.shortLink === void 0) {
      const err20 = { instancePath, keyword: "required", params: { missingProperty: "shortLink" } };
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
    if (data.qrCode === void 0) {
      const err21 = { instancePath, keyword: "required", params: { missingProperty: "qrCode" } };
      if (vErrors === null) {
        vErrors = [err21];
      } else {
        vErrors.push(err21);
      }
      errors++;
    }
    if (data.utm_source === void 0) {
      const err22 = { instancePath, keyword: "required", params: { missingProperty: "utm_source" } };
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
      }
      errors++;
    }
    if (data.utm_medium === void 0) {
      const err23 = { instancePath, keyword: "required", params: { missingProperty: "utm_medium" } };
      if (vErrors === null) {
        vErrors = [err23];
      } else {
        vErrors.push(err23);
      }
      errors++;
    }
    if (data.utm_campaign === void 0) {
      const err24 = { instancePath, keyword: "required", params: { missingProperty: "utm_campaign" } };
      if (vErrors === null) {
        vErrors = [err24];
      } else {
        vErrors.push(err24);
      }
      errors++;
    }
    if (data.utm_term === void 0) {
      const err25 = { instancePath, keyword: "required", params: { missingProperty: "utm_term" } };
      if (vErrors === null) {
        vErrors = [err25];
      } else {
        vErrors.push(err25);
      }
      errors++;
    }
    if (data.utm_content === void 0) {
      const err26 = { instancePath, keyword: "required", params: { missingProperty: "utm_content" } };
      if (vErrors === null) {
        vErrors = [err26];
      } else {
        vErrors.push(err26);
      }
      errors++;
    }
    if (data.projectId === void 0) {
      const err27 = { instancePath, keyword: "required", params: { missingProperty: "projectId" } };
      if (vErrors === null) {
        vErrors = [err27];
      } else {
        vErrors.push(err27);
      }
      errors++;
    }
    if (data.clicks === void 0) {
      const err28 = { instancePath, keyword: "required", params: { missingProperty: "clicks" } };
      if (vErrors === null) {
        vErrors = [err28];
      } else {
        vErrors.push(err28);
      }
      errors++;
    }
    if (data.leads === void 0) {
      const err29 = { instancePath, keyword: "required", params: { missingProperty: "leads" } };
      if (vErrors === null) {
        vErrors = [err29];
      } else {
        vErrors.push(err29);
      }
      errors++;
    }
    if (data.sales === void 0) {
      const err30 = { instancePath, keyword: "required", params: { missingProperty: "sales" } };
      if (vErrors === null) {
        vErrors = [err30];
      } else {
        vErrors.push(err30);
      }
      errors++;
    }
    if (data.saleAmount === void 0) {
      const err31 = { instancePath, keyword: "required", params: { missingProperty: "saleAmount" } };
      if (vErrors === null) {
        vErrors = [err31];
      } else {
        vErrors.push(err31);
      }
      errors++;
    }
    if (data.createdAt === void 0) {
      const err32 = { instancePath, keyword: "required", params: { missingProperty: "createdAt" } };
      if (vErrors === null) {
        vErrors = [err32];
      } else {
        vErrors.push(err32);
      }
      errors++;
    }
    if (data.updatedAt === void 0) {
      const err33 = { instancePath, keyword: "required", params: { missingProperty: "updatedAt" } };
      if (vErrors === null) {
        vErrors = [err33];
      } else {
        vErrors.push(err33);
      }
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err34 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.domain !== void 0) {
      if (typeof data.domain !== "string") {
        const err35 = { instancePath: instancePath + "/domain", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      if (typeof data.key !== "string") {
        const err36 = { instancePath: instancePath + "/key", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.externalId !== void 0) {
      let data3 = data.externalId;
      if (typeof data3 !== "string" && data3 !== null) {
        const err37 = { instancePath: instancePath + "/externalId", keyword: "type", params: { type: schemaLink.properties.externalId.type } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (typeof data.url !== "string") {
        const err38 = { instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.trackConversion !== void 0) {
      if (typeof data.trackConversion !== "boolean") {
        const err39 = { instancePath: instancePath + "/trackConversion", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.archived !== void 0) {
      if (typeof data.archived !== "boolean") {
        const err40 = { instancePath: instancePath + "/archived", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.expiresAt !== void 0) {
      let data7 = data.expiresAt;
      if (typeof data7 !== "string" && data7 !== null) {
        const err41 = { instancePath: instancePath + "/expiresAt", keyword: "type", params: { type: schemaLink.properties.expiresAt.type } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (!dateTimeFormat.test(data7)) {
          const err42 = { instancePath: instancePath + "/expiresAt", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      }
    }
    if (data.expiredUrl !== void 0) {
      let data8 = data.expiredUrl;
      if (typeof data8 !== "string" && data8 !== null) {
        const err43 = { instancePath: instancePath + "/expiredUrl", keyword: "type", params: { type: schemaLink.properties.expiredUrl.type } };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.password !== void 0) {
      let data9 = data.password;
      if (typeof data9 !== "string" && data9 !== null) {
        const err44 = { instancePath: instancePath + "/password", keyword: "type", params: { type: schemaLink.properties.password.type } };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.proxy !== void 0) {
      if (typeof data.proxy !== "boolean") {
        const err45 = { instancePath: instancePath + "/proxy", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data11 = data.title;
      if (typeof data11 !== "string" && data11 !== null) {
        const err46 = { instancePath: instancePath + "/title", keyword: "type", params: { type: schemaLink.properties.title.type } };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data12 = data.description;
      if (typeof data12 !== "string" && data12 !== null) {
        const err47 = { instancePath: instancePath + "/description", keyword: "type", params: { type: schemaLink.properties.description.type } };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      let data13 = data.image;
      if (typeof data13 !== "string" && data13 !== null) {
        const err48 = { instancePath: instancePath + "/image", keyword: "type", params: { type: schemaLink.properties.image.type } };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.video !== void 0) {
      let data14 = data.video;
      if (typeof data14 !== "string" && data14 !== null) {
        const err49 = { instancePath: instancePath + "/video", keyword: "type", params: { type: schemaLink.properties.video.type } };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.rewrite !== void 0) {
      if (typeof data.rewrite !== "boolean") {
        const err50 = { instancePath: instancePath + "/rewrite", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.doIndex !== void 0) {
      if (typeof data.doIndex !== "boolean") {
        const err51 = { instancePath: instancePath + "/doIndex", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.ios !== void 0) {
      let data17 = data.ios;
      if (typeof data17 !== "string" && data17 !== null) {
        const err52 = { instancePath: instancePath + "/ios", keyword: "type", params: { type: schemaLink.properties.ios.type } };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.android !== void 0) {
      let data18 = data.android;
      if (typeof data18 !== "string" && data18 !== null) {
        const err53 = { instancePath: instancePath + "/android", keyword: "type", params: { type: schemaLink.properties.android.type } };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.geo !== void 0) {
      let data19 = data.geo;
      if (!(data19 && typeof data19 == "object" && !Array.isArray(data19)) && data19 !== null) {
        const err54 = { instancePath: instancePath + "/geo", keyword: "type", params: { type: schemaLink.properties.geo.type } };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.publicStats !== void 0) {
      if (typeof data.publicStats !== "boolean") {
        const err55 = { instancePath: instancePath + "/publicStats", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.tagId !== void 0) {
      let data21 = data.tagId;
      if (typeof data21 !== "string" && data21 !== null) {
        const err56 = { instancePath: instancePath + "/tagId", keyword: "type", params: { type: schemaLink.properties.tagId.type } };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data22 = data.tags;
      if (!Array.isArray(data22) && data22 !== null) {
        const err57 = { instancePath: instancePath + "/tags", keyword: "type", params: { type: schemaLink.properties.tags.type } };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
      if (Array.isArray(data22)) {
        const len0 = data22.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validateTag(data22[i0], { instancePath: instancePath + "/tags/" + i0 })) {
            vErrors = vErrors === null ? validateTag.errors : vErrors.concat(validateTag.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.comments !== void 0) {
      let data24 = data.comments;
      if (typeof data24 !== "string" && data24 !== null) {
        const err58 = { instancePath: instancePath + "/comments", keyword: "type", params: { type: schemaLink.properties.comments.type } };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.shortLink !== void 0) {
      if (typeof data.shortLink !== "string") {
        const err59 = { instancePath: instancePath + "/shortLink", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.qrCode !== void 0) {
      if (typeof data.qrCode !== "string") {
        const err60 = { instancePath: instancePath + "/qrCode", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.utm_source !== void 0) {
      let data27 = data.utm_source;
      if (typeof data27 !== "string" && data27 !== null) {
        const err61 = { instancePath: instancePath + "/utm_source", keyword: "type", params: { type: schemaLink.properties.utm_source.type } };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.utm_medium !== void 0) {
      let data28 = data.utm_medium;
      if (typeof data28 !== "string" && data28 !== null) {
        const err62 = { instancePath: instancePath + "/utm_medium", keyword: "type", params: { type: schemaLink.properties.utm_medium.type } };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.utm_campaign !== void 0) {
      let data29 = data.utm_campaign;
      if (typeof data29 !== "string" && data29 !== null) {
        const err63 = { instancePath: instancePath + "/utm_campaign", keyword: "type", params: { type: schemaLink.properties.utm_campaign.type } };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.utm_term !== void 0) {
      let data30 = data.utm_term;
      if (typeof data30 !== "string" && data30 !== null) {
        const err64 = { instancePath: instancePath + "/utm_term", keyword: "type", params: { type: schemaLink.properties.utm_term.type } };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.utm_content !== void 0) {
      let data31 = data.utm_content;
      if (typeof data31 !== "string" && data31 !== null) {
        const err65 = { instancePath: instancePath + "/utm_content", keyword: "type", params: { type: schemaLink.properties.utm_content.type } };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.userId !== void 0) {
      let data32 = data.userId;
      if (typeof data32 !== "string" && data32 !== null) {
        const err66 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: schemaLink.properties.userId.type } };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.projectId !== void 0) {
      if (typeof data.projectId !== "string") {
        const err67 = { instancePath: instancePath + "/projectId", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.clicks !== void 0) {
      let data34 = data.clicks;
      if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
        const err68 = { instancePath: instancePath + "/clicks", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.lastClicked !== void 0) {
      let data35 = data.lastClicked;
      if (typeof data35 !== "string" && data35 !== null) {
        const err69 = { instancePath: instancePath + "/lastClicked", keyword: "type", params: { type: schemaLink.properties.lastClicked.type } };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
      if (typeof data35 === "string") {
        if (!dateTimeFormat.test(data35)) {
          const err70 = { instancePath: instancePath + "/lastClicked", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
      }
    }
    if (data.leads !== void 0) {
      let data36 = data.leads;
      if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
        const err71 = { instancePath: instancePath + "/leads", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
    }
    if (data.sales !== void 0) {
      let data37 = data.sales;
      if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
        const err72 = { instancePath: instancePath + "/sales", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
    }
    if (data.saleAmount !== void 0) {
      let data38 = data.saleAmount;
      if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
        const err73 = { instancePath: instancePath + "/saleAmount", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data39 = data.createdAt;
      if (typeof data39 === "string") {
        if (!dateTimeFormat.test(data39)) {
          const err74 = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
      } else {
        const err75 = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data40 = data.updatedAt;
      if (typeof data40 === "string") {
        if (!dateTimeFormat.test(data40)) {
          const err76 = { instancePath: instancePath + "/updatedAt", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
      } else {
        const err77 = { instancePath: instancePath + "/updatedAt", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
    if (data.flexible !== void 0) {
      let data41 = data.flexible;
      if (typeof data41 !== "boolean" && data41 !== null) {
        const err78 = { instancePath: instancePath + "/flexible", keyword: "type", params: { type: schemaLink.properties.flexible.type } };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data42 = data.rules;
      if (!Array.isArray(data42) && data42 !== null) {
        const err79 = { instancePath: instancePath + "/rules", keyword: "type", params: { type: schemaLink.properties.rules.type } };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
      if (Array.isArray(data42)) {
        const len1 = data42.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data43 = data42[i1];
          if (!(data43 && typeof data43 == "object" && !Array.isArray(data43))) {
            const err80 = { instancePath: instancePath + "/rules/" + i1, keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
      }
    }
    if (data.folderId !== void 0) {
      let data44 = data.folderId;
      if (typeof data44 !== "string" && data44 !== null) {
        const err81 = { instancePath: instancePath + "/folderId", keyword: "type", params: { type: schemaLink.properties.folderId.type } };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
    }
    if (data.notificationToken !== void 0) {
      let data45 = data.notificationToken;
      if (typeof data45 !== "string" && data45 !== null) {
        const err82 = { instancePath: instancePath + "/notificationToken", keyword: "type", params: { type: schemaLink.properties.notificationToken.type } };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
    }
    if (data.preRedirection !== void 0) {
      let data46 = data.preRedirection;
      if (typeof data46 !== "boolean" && data46 !== null) {
        const err83 = { instancePath: instancePath + "/preRedirection", keyword: "type", params: { type: schemaLink.properties.preRedirection.type } };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
    if (data.pageId !== void 0) {
      let data47 = data.pageId;
      if (typeof data47 !== "string" && data47 !== null) {
        const err84 = { instancePath: instancePath + "/pageId", keyword: "type", params: { type: schemaLink.properties.pageId.type } };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
    }
    if (data.pageUrl !== void 0) {
      let data48 = data.pageUrl;
      if (typeof data48 !== "string" && data48 !== null) {
        const err85 = { instancePath: instancePath + "/pageUrl", keyword: "type", params: { type: schemaLink.properties.pageUrl.type } };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
    }
    if (data.isFormMandatory !== void 0) {
      let data49 = data.isFormMandatory;
      if (typeof data49 !== "boolean" && data49 !== null) {
        const err86 = { instancePath: instancePath + "/isFormMandatory", keyword: "type", params: { type: schemaLink.properties.isFormMandatory.type } };
        if (vErrors === null) {
          vErrors = [err86];
        } else {
          vErrors.push(err86);
        }
        errors++;
      }
    }
    if (data.filled !== void 0) {
      let data50 = data.filled;
      if (typeof data50 !== "boolean" && data50 !== null) {
        const err87 = { instancePath: instancePath + "/filled", keyword: "type", params: { type: schemaLink.properties.filled.type } };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.useAsTemplate !== void 0) {
      let data51 = data.useAsTemplate;
      if (typeof data51 !== "boolean" && data51 !== null) {
        const err88 = { instancePath: instancePath + "/useAsTemplate", keyword: "type", params: { type: schemaLink.properties.useAsTemplate.type } };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
    }
  } else {
    const err89 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err89];
    } else {
      vErrors.push(err89);
    }
    errors++;
  }
  validateLink.errors = vErrors;
  return errors === 0;
}
export {
  validateLink as validate
};
