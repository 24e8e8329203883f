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
    let missing;
    if (data.id === void 0 && (missing = "id") || data.name === void 0 && (missing = "name")) {
      validateCustomer.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
      return false;
    } else {
      if (typeof data.id !== "string") {
        validateCustomer.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if (typeof data.name !== "string") {
        validateCustomer.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if (data.email !== void 0) {
        let dataEmail = data.email;
        if (typeof dataEmail !== "string" && dataEmail !== null) {
          validateCustomer.errors = [{ instancePath: instancePath + "/email", keyword: "type", params: { type: schemaCustomer.properties.email.type } }];
          return false;
        }
      }
      if (data.avatar !== void 0) {
        let dataAvatar = data.avatar;
        if (typeof dataAvatar !== "string" && dataAvatar !== null) {
          validateCustomer.errors = [{ instancePath: instancePath + "/avatar", keyword: "type", params: { type: schemaCustomer.properties.avatar.type } }];
          return false;
        }
      }
      if (data.externalId !== void 0) {
        let dataExternalId = data.externalId;
        if (typeof dataExternalId !== "string" && dataExternalId !== null) {
          validateCustomer.errors = [{ instancePath: instancePath + "/externalId", keyword: "type", params: { type: schemaCustomer.properties.externalId.type } }];
          return false;
        }
      }
      if (data.country !== void 0) {
        let dataCountry = data.country;
        if (typeof dataCountry !== "string" && dataCountry !== null) {
          validateCustomer.errors = [{ instancePath: instancePath + "/country", keyword: "type", params: { type: schemaCustomer.properties.country.type } }];
          return false;
        }
      }
      if (data.createdAt !== void 0) {
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt !== "string" && dataCreatedAt !== null) {
          validateCustomer.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: schemaCustomer.properties.createdAt.type } }];
          return false;
        }
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat.test(dataCreatedAt)) {
            validateCustomer.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        }
      }
      if (data.link !== void 0) {
        let dataLink = data.link;
        const errsLink = errors;
        if (!(dataLink && typeof dataLink == "object" && !Array.isArray(dataLink)) && dataLink !== null) {
          validateCustomer.errors = [{ instancePath: instancePath + "/link", keyword: "type", params: { type: schemaCustomer.properties.link.type } }];
          return false;
        }
        if (dataLink && typeof dataLink == "object" && !Array.isArray(dataLink)) {
          if (dataLink.id !== void 0) {
            let dataLinkId = dataLink.id;
            if (typeof dataLinkId !== "string" && dataLinkId !== null) {
              validateCustomer.errors = [{ instancePath: instancePath + "/link/id", keyword: "type", params: { type: schemaCustomer.properties.link.properties.id.type } }];
              return false;
            }
          }
          if (dataLink.domain !== void 0) {
            let dataLinkDomain = dataLink.domain;
            if (typeof dataLinkDomain !== "string" && dataLinkDomain !== null) {
              validateCustomer.errors = [{ instancePath: instancePath + "/link/domain", keyword: "type", params: { type: schemaCustomer.properties.link.properties.domain.type } }];
              return false;
            }
          }
          if (dataLink.key !== void 0) {
            let dataLinkKey = dataLink.key;
            if (typeof dataLinkKey !== "string" && dataLinkKey !== null) {
              validateCustomer.errors = [{ instancePath: instancePath + "/link/key", keyword: "type", params: { type: schemaCustomer.properties.link.properties.key.type } }];
              return false;
            }
          }
          if (dataLink.shortLink !== void 0) {
            let dataLinkShortLink = dataLink.shortLink;
            if (typeof dataLinkShortLink !== "string" && dataLinkShortLink !== null) {
              validateCustomer.errors = [{ instancePath: instancePath + "/link/shortLink", keyword: "type", params: { type: schemaCustomer.properties.link.properties.shortLink.type } }];
              return false;
            }
          }
        }
        var validLink = errsLink === errors;
        if (!validLink) {
          validateCustomer.errors = vErrors;
          return false;
        }
      }
      if (data.customFields !== void 0) {
        let dataCustomFields = data.customFields;
        if (!(dataCustomFields && typeof dataCustomFields == "object" && !Array.isArray(dataCustomFields)) && dataCustomFields !== null) {
          validateCustomer.errors = [{ instancePath: instancePath + "/customFields", keyword: "type", params: { type: schemaCustomer.properties.customFields.type } }];
          return false;
        }
      }
    }
  } else {
    validateCustomer.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
    return false;
  }
  validateCustomer.errors = vErrors;
  return errors === 0;
}
export {
  validateCustomer as validate
};
