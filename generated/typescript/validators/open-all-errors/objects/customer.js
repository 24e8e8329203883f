// Generated from schemas/ by `npm run generate`. Do not edit.
import { dateTimeFormat } from "../formats.js";
const schemaCustomer = { "properties": {
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
export {
  validateCustomer as validate
};
