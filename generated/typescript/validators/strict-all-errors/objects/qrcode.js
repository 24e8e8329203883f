// Generated from schemas/ by `npm run generate`. Do not edit.
const schemaQRCode = { "properties": { "id": {}, "domain": {}, "key": {}, "archived": {}, "static": {}, "type": {}, "url": { "type": ["string", "null"] }, "userId": { "type": ["string", "null"] }, "projectId": { "type": ["string", "null"] }, "scans": {}, "shortLink": {}, "createdAt": {}, "updatedAt": {}, "expiresAt": { "type": ["string", "null"] }, "expiredUrl": { "type": ["string", "null"] }, "password": { "type": ["string", "null"] }, "externalId": { "type": ["string", "null"] }, "trackConversion": { "type": ["boolean", "null"] }, "proxy": { "type": ["boolean", "null"] }, "title": { "type": ["string", "null"] }, "description": { "type": ["string", "null"] }, "image": { "type": ["string", "null"] }, "utm_source": { "type": ["string", "null"] }, "utm_medium": { "type": ["string", "null"] }, "utm_campaign": { "type": ["string", "null"] }, "utm_term": { "type": ["string", "null"] }, "utm_content": { "type": ["string", "null"] }, "rewrite": { "type": ["boolean", "null"] }, "doIndex": { "type": ["boolean", "null"] }, "flexible": { "type": ["boolean", "null"] }, "filled": { "type": ["boolean", "null"] }, "ios": { "type": ["string", "null"] }, "android": { "type": ["string", "null"] }, "geo": { "type": ["object", "null"] }, "rules": { "type": ["array", "null"] }, "useDisplayPage": { "type": ["boolean", "null"] }, "contentStatic": { "type": ["string", "null"] }, "text": { "type": ["string", "null"] }, "email": { "type": ["object", "null"] }, "wifi": { "type": ["object", "null"] }, "phone": { "type": ["string", "null"] }, "vcard": { "type": ["object", "null"] }, "crypto": { "type": ["object", "null"] }, "sms": { "type": ["object", "null"] }, "whatsapp": { "type": ["object", "null"], "properties": { "number": { "type": ["string", "null"] }, "message": { "type": ["string", "null"] } } }, "facetime": { "type": ["object", "null"] }, "latlog": { "type": ["object", "null"] }, "logo": { "type": ["string", "null"] }, "bgColor": { "type": ["string", "null"] }, "fgColor": { "type": ["string", "null"] }, "size": { "type": ["number", "null"] }, "level": { "type": ["string", "null"] }, "showLogo": { "type": ["boolean", "null"] }, "src": { "type": ["string", "null"] }, "height": { "type": ["number", "null"] }, "width": { "type": ["number", "null"] }, "excavate": { "type": ["boolean", "null"] }, "publicStats": { "type": ["boolean", "null"] }, "lastClicked": { "type": ["string", "null"] }, "leads": { "type": ["integer", "null"] }, "sales": { "type": ["integer", "null"] }, "saleAmount": { "type": ["integer", "null"] }, "tagId": { "type": ["string", "null"] }, "tags": { "type": ["array", "null"] }, "folderId": { "type": ["string", "null"] }, "comments": { "type": ["string", "null"] }, "frameTextStyles": { "type": ["object", "null"], "properties": { "weight": { "type": ["string", "null"] }, "style": { "type": ["string", "null"] }, "family": { "type": ["string", "null"] }, "size": { "type": ["string", "null"] } } }, "notificationToken": { "type": ["string", "null"] }, "preRedirection": { "type": ["boolean", "null"] }, "pageId": { "type": ["string", "null"] }, "pageUrl": { "type": ["string", "null"] }, "isFormMandatory": { "type": ["boolean", "null"] } } };
const func0 = Object.prototype.hasOwnProperty;
import { uriFormat } from "../formats.js";
import { dateTimeFormat } from "../formats.js";
import { validate as validateTag } from "../objects/tag.js";
function validateQRCode(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.userId === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "userId" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.projectId === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "projectId" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.scans === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "scans" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func0.call(schemaQRCode.properties, key0)) {
        const err7 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err8 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.domain !== void 0) {
      if (typeof data.domain !== "string") {
        const err9 = { instancePath: instancePath + "/domain", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      if (typeof data.key !== "string") {
        const err10 = { instancePath: instancePath + "/key", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.archived !== void 0) {
      if (typeof data.archived !== "boolean") {
        const err11 = { instancePath: instancePath + "/archived", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.static !== void 0) {
      if (typeof data.static !== "boolean") {
        const err12 = { instancePath: instancePath + "/static", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        const err13 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data6 = data.url;
      if (typeof data6 !== "string" && data6 !== null) {
        const err14 = { instancePath: instancePath + "/url", keyword: "type", params: { type: schemaQRCode.properties.url.type } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (!uriFormat.test(data6)) {
          const err15 = { instancePath: instancePath + "/url", keyword: "format", params: { format: "uri" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.userId !== void 0) {
      let data7 = data.userId;
      if (typeof data7 !== "string" && data7 !== null) {
        const err16 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: schemaQRCode.properties.userId.type } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.projectId !== void 0) {
      let data8 = data.projectId;
      if (typeof data8 !== "string" && data8 !== null) {
        const err17 = { instancePath: instancePath + "/projectId", keyword: "type", params: { type: schemaQRCode.properties.projectId.type } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.scans !== void 0) {
      let data9 = data.scans;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err18 = { instancePath: instancePath + "/scans", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.shortLink !== void 0) {
      let data10 = data.shortLink;
      if (typeof data10 === "string") {
        if (!uriFormat.test(data10)) {
          const err19 = { instancePath: instancePath + "/shortLink", keyword: "format", params: { format: "uri" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/shortLink", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data11 = data.createdAt;
      if (typeof data11 === "string") {
        if (!dateTimeFormat.test(data11)) {
          const err21 = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data12 = data.updatedAt;
      if (typeof data12 === "string") {
        if (!dateTimeFormat.test(data12)) {
          const err23 = { instancePath: instancePath + "/updatedAt", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/updatedAt", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.expiresAt !== void 0) {
      let data13 = data.expiresAt;
      if (typeof data13 !== "string" && data13 !== null) {
        const err25 = { instancePath: instancePath + "/expiresAt", keyword: "type", params: { type: schemaQRCode.properties.expiresAt.type } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (typeof data13 === "string") {
        if (!dateTimeFormat.test(data13)) {
          const err26 = { instancePath: instancePath + "/expiresAt", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
    if (data.expiredUrl !== void 0) {
      let data14 = data.expiredUrl;
      if (typeof data14 !== "string" && data14 !== null) {
        const err27 = { instancePath: instancePath + "/expiredUrl", keyword: "type", params: { type: schemaQRCode.properties.expiredUrl.type } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.password !== void 0) {
      let data15 = data.password;
      if (typeof data15 !== "string" && data15 !== null) {
        const err28 = { instancePath: instancePath + "/password", keyword: "type", params: { type: schemaQRCode.properties.password.type } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.externalId !== void 0) {
      let data16 = data.externalId;
      if (typeof data16 !== "string" && data16 !== null) {
        const err29 = { instancePath: instancePath + "/externalId", keyword: "type", params: { type: schemaQRCode.properties.externalId.type } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.trackConversion !== void 0) {
      let data17 = data.trackConversion;
      if (typeof data17 !== "boolean" && data17 !== null) {
        const err30 = { instancePath: instancePath + "/trackConversion", keyword: "type", params: { type: schemaQRCode.properties.trackConversion.type } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.proxy !== void 0) {
      let data18 = data.proxy;
      if (typeof data18 !== "boolean" && data18 !== null) {
        const err31 = { instancePath: instancePath + "/proxy", keyword: "type", params: { type: schemaQRCode.properties.proxy.type } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data19 = data.title;
      if (typeof data19 !== "string" && data19 !== null) {
        const err32 = { instancePath: instancePath + "/title", keyword: "type", params: { type: schemaQRCode.properties.title.type } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data20 = data.description;
      if (typeof data20 !== "string" && data20 !== null) {
        const err33 = { instancePath: instancePath + "/description", keyword: "type", params: { type: schemaQRCode.properties.description.type } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      let data21 = data.image;
      if (typeof data21 !== "string" && data21 !== null) {
        const err34 = { instancePath: instancePath + "/image", keyword: "type", params: { type: schemaQRCode.properties.image.type } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.utm_source !== void 0) {
      let data22 = data.utm_source;
      if (typeof data22 !== "string" && data22 !== null) {
        const err35 = { instancePath: instancePath + "/utm_source", keyword: "type", params: { type: schemaQRCode.properties.utm_source.type } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.utm_medium !== void 0) {
      let data23 = data.utm_medium;
      if (typeof data23 !== "string" && data23 !== null) {
        const err36 = { instancePath: instancePath + "/utm_medium", keyword: "type", params: { type: schemaQRCode.properties.utm_medium.type } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.utm_campaign !== void 0) {
      let data24 = data.utm_campaign;
      if (typeof data24 !== "string" && data24 !== null) {
        const err37 = { instancePath: instancePath + "/utm_campaign", keyword: "type", params: { type: schemaQRCode.properties.utm_campaign.type } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.utm_term !== void 0) {
      let data25 = data.utm_term;
      if (typeof data25 !== "string" && data25 !== null) {
        const err38 = { instancePath: instancePath + "/utm_term", keyword: "type", params: { type: schemaQRCode.properties.utm_term.type } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.utm_content !== void 0) {
      let data26 = data.utm_content;
      if (typeof data26 !== "string" && data26 !== null) {
        const err39 = { instancePath: instancePath + "/utm_content", keyword: "type", params: { type: schemaQRCode.properties.utm_content.type } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.rewrite !== void 0) {
      let data27 = data.rewrite;
      if (typeof data27 !== "boolean" && data27 !== null) {
        const err40 = { instancePath: instancePath + "/rewrite", keyword: "type", params: { type: schemaQRCode.properties.rewrite.type } };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.doIndex !== void 0) {
      let data28 = data.doIndex;
      if (typeof data28 !== "boolean" && data28 !== null) {
        const err41 = { instancePath: instancePath + "/doIndex", keyword: "type", params: { type: schemaQRCode.properties.doIndex.type } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.flexible !== void 0) {
      let data29 = data.flexible;
      if (typeof data29 !== "boolean" && data29 !== null) {
        const err42 = { instancePath: instancePath + "/flexible", keyword: "type", params: { type: schemaQRCode.properties.flexible.type } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.filled !== void 0) {
      let data30 = data.filled;
      if (typeof data30 !== "boolean" && data30 !== null) {
        const err43 = { instancePath: instancePath + "/filled", keyword: "type", params: { type: schemaQRCode.properties.filled.type } };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.ios !== void 0) {
      let data31 = data.ios;
      if (typeof data31 !== "string" && data31 !== null) {
        const err44 = { instancePath: instancePath + "/ios", keyword: "type", params: { type: schemaQRCode.properties.ios.type } };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.android !== void 0) {
      let data32 = data.android;
      if (typeof data32 !== "string" && data32 !== null) {
        const err45 = { instancePath: instancePath + "/android", keyword: "type", params: { type: schemaQRCode.properties.android.type } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.geo !== void 0) {
      let data33 = data.geo;
      if (!(data33 && typeof data33 == "object" && !Array.isArray(data33)) && data33 !== null) {
        const err46 = { instancePath: instancePath + "/geo", keyword: "type", params: { type: schemaQRCode.properties.geo.type } };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data34 = data.rules;
      if (!Array.isArray(data34) && data34 !== null) {
        const err47 = { instancePath: instancePath + "/rules", keyword: "type", params: { type: schemaQRCode.properties.rules.type } };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
      if (Array.isArray(data34)) {
        const len0 = data34.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data35 = data34[i0];
          if (!(data35 && typeof data35 == "object" && !Array.isArray(data35))) {
            const err48 = { instancePath: instancePath + "/rules/" + i0, keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      }
    }
    if (data.useDisplayPage !== void 0) {
      let data36 = data.useDisplayPage;
      if (typeof data36 !== "boolean" && data36 !== null) {
        const err49 = { instancePath: instancePath + "/useDisplayPage", keyword: "type", params: { type: schemaQRCode.properties.useDisplayPage.type } };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.contentStatic !== void 0) {
      let data37 = data.contentStatic;
      if (typeof data37 !== "string" && data37 !== null) {
        const err50 = { instancePath: instancePath + "/contentStatic", keyword: "type", params: { type: schemaQRCode.properties.contentStatic.type } };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.text !== void 0) {
      let data38 = data.text;
      if (typeof data38 !== "string" && data38 !== null) {
        const err51 = { instancePath: instancePath + "/text", keyword: "type", params: { type: schemaQRCode.properties.text.type } };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.email !== void 0) {
      let data39 = data.email;
      if (!(data39 && typeof data39 == "object" && !Array.isArray(data39)) && data39 !== null) {
        const err52 = { instancePath: instancePath + "/email", keyword: "type", params: { type: schemaQRCode.properties.email.type } };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.wifi !== void 0) {
      let data40 = data.wifi;
      if (!(data40 && typeof data40 == "object" && !Array.isArray(data40)) && data40 !== null) {
        const err53 = { instancePath: instancePath + "/wifi", keyword: "type", params: { type: schemaQRCode.properties.wifi.type } };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.phone !== void 0) {
      let data41 = data.phone;
      if (typeof data41 !== "string" && data41 !== null) {
        const err54 = { instancePath: instancePath + "/phone", keyword: "type", params: { type: schemaQRCode.properties.phone.type } };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.vcard !== void 0) {
      let data42 = data.vcard;
      if (!(data42 && typeof data42 == "object" && !Array.isArray(data42)) && data42 !== null) {
        const err55 = { instancePath: instancePath + "/vcard", keyword: "type", params: { type: schemaQRCode.properties.vcard.type } };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.crypto !== void 0) {
      let data43 = data.crypto;
      if (!(data43 && typeof data43 == "object" && !Array.isArray(data43)) && data43 !== null) {
        const err56 = { instancePath: instancePath + "/crypto", keyword: "type", params: { type: schemaQRCode.properties.crypto.type } };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.sms !== void 0) {
      let data44 = data.sms;
      if (!(data44 && typeof data44 == "object" && !Array.isArray(data44)) && data44 !== null) {
        const err57 = { instancePath: instancePath + "/sms", keyword: "type", params: { type: schemaQRCode.properties.sms.type } };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.whatsapp !== void 0) {
      let data45 = data.whatsapp;
      if (!(data45 && typeof data45 == "object" && !Array.isArray(data45)) && data45 !== null) {
        const err58 = { instancePath: instancePath + "/whatsapp", keyword: "type", params: { type: schemaQRCode.properties.whatsapp.type } };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        for (const key1 in data45) {
          if (!(key1 === "number" || key1 === "message")) {
            const err59 = { instancePath: instancePath + "/whatsapp", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data45.number !== void 0) {
          let data46 = data45.number;
          if (typeof data46 !== "string" && data46 !== null) {
            const err60 = { instancePath: instancePath + "/whatsapp/number", keyword: "type", params: { type: schemaQRCode.properties.whatsapp.properties.number.type } };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data45.message !== void 0) {
          let data47 = data45.message;
          if (typeof data47 !== "string" && data47 !== null) {
            const err61 = { instancePath: instancePath + "/whatsapp/message", keyword: "type", params: { type: schemaQRCode.properties.whatsapp.properties.message.type } };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
      }
    }
    if (data.facetime !== void 0) {
      let data48 = data.facetime;
      if (!(data48 && typeof data48 == "object" && !Array.isArray(data48)) && data48 !== null) {
        const err62 = { instancePath: instancePath + "/facetime", keyword: "type", params: { type: schemaQRCode.properties.facetime.type } };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.latlog !== void 0) {
      let data49 = data.latlog;
      if (!(data49 && typeof data49 == "object" && !Array.isArray(data49)) && data49 !== null) {
        const err63 = { instancePath: instancePath + "/latlog", keyword: "type", params: { type: schemaQRCode.properties.latlog.type } };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.logo !== void 0) {
      let data50 = data.logo;
      if (typeof data50 !== "string" && data50 !== null) {
        const err64 = { instancePath: instancePath + "/logo", keyword: "type", params: { type: schemaQRCode.properties.logo.type } };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.bgColor !== void 0) {
      let data51 = data.bgColor;
      if (typeof data51 !== "string" && data51 !== null) {
        const err65 = { instancePath: instancePath + "/bgColor", keyword: "type", params: { type: schemaQRCode.properties.bgColor.type } };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.fgColor !== void 0) {
      let data52 = data.fgColor;
      if (typeof data52 !== "string" && data52 !== null) {
        const err66 = { instancePath: instancePath + "/fgColor", keyword: "type", params: { type: schemaQRCode.properties.fgColor.type } };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data53 = data.size;
      if (!(typeof data53 == "number" && isFinite(data53)) && data53 !== null) {
        const err67 = { instancePath: instancePath + "/size", keyword: "type", params: { type: schemaQRCode.properties.size.type } };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.level !== void 0) {
      let data54 = data.level;
      if (typeof data54 !== "string" && data54 !== null) {
        const err68 = { instancePath: instancePath + "/level", keyword: "type", params: { type: schemaQRCode.properties.level.type } };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.showLogo !== void 0) {
      let data55 = data.showLogo;
      if (typeof data55 !== "boolean" && data55 !== null) {
        const err69 = { instancePath: instancePath + "/showLogo", keyword: "type", params: { type: schemaQRCode.properties.showLogo.type } };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data.src !== void 0) {
      let data56 = data.src;
      if (typeof data56 !== "string" && data56 !== null) {
        const err70 = { instancePath: instancePath + "/src", keyword: "type", params: { type: schemaQRCode.properties.src.type } };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.height !== void 0) {
      let data57 = data.height;
      if (!(typeof data57 == "number" && isFinite(data57)) && data57 !== null) {
        const err71 = { instancePath: instancePath + "/height", keyword: "type", params: { type: schemaQRCode.properties.height.type } };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
    }
    if (data.width !== void 0) {
      let data58 = data.width;
      if (!(typeof data58 == "number" && isFinite(data58)) && data58 !== null) {
        const err72 = { instancePath: instancePath + "/width", keyword: "type", params: { type: schemaQRCode.properties.width.type } };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
    }
    if (data.excavate !== void 0) {
      let data59 = data.excavate;
      if (typeof data59 !== "boolean" && data59 !== null) {
        const err73 = { instancePath: instancePath + "/excavate", keyword: "type", params: { type: schemaQRCode.properties.excavate.type } };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
    }
    if (data.publicStats !== void 0) {
      let data60 = data.publicStats;
      if (typeof data60 !== "boolean" && data60 !== null) {
        const err74 = { instancePath: instancePath + "/publicStats", keyword: "type", params: { type: schemaQRCode.properties.publicStats.type } };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
    }
    if (data.lastClicked !== void 0) {
      let data61 = data.lastClicked;
      if (typeof data61 !== "string" && data61 !== null) {
        const err75 = { instancePath: instancePath + "/lastClicked", keyword: "type", params: { type: schemaQRCode.properties.lastClicked.type } };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
      if (typeof data61 === "string") {
        if (!dateTimeFormat.test(data61)) {
          const err76 = { instancePath: instancePath + "/lastClicked", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
      }
    }
    if (data.leads !== void 0) {
      let data62 = data.leads;
      if (!(typeof data62 == "number" && (!(data62 % 1) && !isNaN(data62)) && isFinite(data62)) && data62 !== null) {
        const err77 = { instancePath: instancePath + "/leads", keyword: "type", params: { type: schemaQRCode.properties.leads.type } };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
    if (data.sales !== void 0) {
      let data63 = data.sales;
      if (!(typeof data63 == "number" && (!(data63 % 1) && !isNaN(data63)) && isFinite(data63)) && data63 !== null) {
        const err78 = { instancePath: instancePath + "/sales", keyword: "type", params: { type: schemaQRCode.properties.sales.type } };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.saleAmount !== void 0) {
      let data64 = data.saleAmount;
      if (!(typeof data64 == "number" && (!(data64 % 1) && !isNaN(data64)) && isFinite(data64)) && data64 !== null) {
        const err79 = { instancePath: instancePath + "/saleAmount", keyword: "type", params: { type: schemaQRCode.properties.saleAmount.type } };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
    }
    if (data.tagId !== void 0) {
      let data65 = data.tagId;
      if (typeof data65 !== "string" && data65 !== null) {
        const err80 = { instancePath: instancePath + "/tagId", keyword: "type", params: { type: schemaQRCode.properties.tagId.type } };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data66 = data.tags;
      if (!Array.isArray(data66) && data66 !== null) {
        const err81 = { instancePath: instancePath + "/tags", keyword: "type", params: { type: schemaQRCode.properties.tags.type } };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
      if (Array.isArray(data66)) {
        const len1 = data66.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validateTag(data66[i1], { instancePath: instancePath + "/tags/" + i1 })) {
            vErrors = vErrors === null ? validateTag.errors : vErrors.concat(validateTag.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.folderId !== void 0) {
      let data68 = data.folderId;
      if (typeof data68 !== "string" && data68 !== null) {
        const err82 = { instancePath: instancePath + "/folderId", keyword: "type", params: { type: schemaQRCode.properties.folderId.type } };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
    }
    if (data.comments !== void 0) {
      let data69 = data.comments;
      if (typeof data69 !== "string" && data69 !== null) {
        const err83 = { instancePath: instancePath + "/comments", keyword: "type", params: { type: schemaQRCode.properties.comments.type } };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
    if (data.frameTextStyles !== void 0) {
      let data70 = data.frameTextStyles;
      if (!(data70 && typeof data70 == "object" && !Array.isArray(data70)) && data70 !== null) {
        const err84 = { instancePath: instancePath + "/frameTextStyles", keyword: "type", params: { type: schemaQRCode.properties.frameTextStyles.type } };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
      if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
        for (const key2 in data70) {
          if (!(key2 === "weight" || key2 === "style" || key2 === "family" || key2 === "size")) {
            const err85 = { instancePath: instancePath + "/frameTextStyles", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data70.weight !== void 0) {
          let data71 = data70.weight;
          if (typeof data71 !== "string" && data71 !== null) {
            const err86 = { instancePath: instancePath + "/frameTextStyles/weight", keyword: "type", params: { type: schemaQRCode.properties.frameTextStyles.properties.weight.type } };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        if (data70.style !== void 0) {
          let data72 = data70.style;
          if (typeof data72 !== "string" && data72 !== null) {
            const err87 = { instancePath: instancePath + "/frameTextStyles/style", keyword: "type", params: { type: schemaQRCode.properties.frameTextStyles.properties.style.type } };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data70.family !== void 0) {
          let data73 = data70.family;
          if (typeof data73 !== "string" && data73 !== null) {
            const err88 = { instancePath: instancePath + "/frameTextStyles/family", keyword: "type", params: { type: schemaQRCode.properties.frameTextStyles.properties.family.type } };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data70.size !== void 0) {
          let data74 = data70.size;
          if (typeof data74 !== "string" && data74 !== null) {
            const err89 = { instancePath: instancePath + "/frameTextStyles/size", keyword: "type", params: { type: schemaQRCode.properties.frameTextStyles.properties.size.type } };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
      }
    }
    if (data.notificationToken !== void 0) {
      let data75 = data.notificationToken;
      if (typeof data75 !== "string" && data75 !== null) {
        const err90 = { instancePath: instancePath + "/notificationToken", keyword: "type", params: { type: schemaQRCode.properties.notificationToken.type } };
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      }
    }
    if (data.preRedirection !== void 0) {
      let data76 = data.preRedirection;
      if (typeof data76 !== "boolean" && data76 !== null) {
        const err91 = { instancePath: instancePath + "/preRedirection", keyword: "type", params: { type: schemaQRCode.properties.preRedirection.type } };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      }
    }
    if (data.pageId !== void 0) {
      let data77 = data.pageId;
      if (typeof data77 !== "string" && data77 !== null) {
        const err92 = { instancePath: instancePath + "/pageId", keyword: "type", params: { type: schemaQRCode.properties.pageId.type } };
        if (vErrors === null) {
          vErrors = [err92];
        } else {
          vErrors.push(err92);
        }
        errors++;
      }
    }
    if (data.pageUrl !== void 0) {
      let data78 = data.pageUrl;
      if (typeof data78 !== "string" && data78 !== null) {
        const err93 = { instancePath: instancePath + "/pageUrl", keyword: "type", params: { type: schemaQRCode.properties.pageUrl.type } };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
    }
    if (data.isFormMandatory !== void 0) {
      let data79 = data.isFormMandatory;
      if (typeof data79 !== "boolean" && data79 !== null) {
        const err94 = { instancePath: instancePath + "/isFormMandatory", keyword: "type", params: { type: schemaQRCode.properties.isFormMandatory.type } };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
    }
  } else {
    const err95 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err95];
    } else {
      vErrors.push(err95);
    }
    errors++;
  }
  validateQRCode.errors = vErrors;
  return errors === 0;
}
export {
  validateQRCode as validate
};
