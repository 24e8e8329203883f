// Generated from schemas/ by `npm run generate`. Do not edit.
import { emailFormat } from "../formats.js";
import { uriFormat } from "../formats.js";
import { dateTimeFormat } from "../formats.js";
import { validate as validatePartnerLink } from "../objects/partner-link.js";
const schemaPartner = { "properties": {
  "id": {},
  "name": {},
  "email": {},
  "image": { "type": ["string", "null"] },
  "description": { "type": ["string", "null"] },
  "country": { "type": ["string", "null"] },
  "payoutsEnabledAt": { "type": ["string", "null"] },
  "createdAt": {},
  "status": {},
  "programId": {},
  "tenantId": { "type": ["string", "null"] },
  "links": {},
  "clicks": {},
  "leads": {},
  "sales": {},
  "saleAmount": {},
  "earnings": {},
  "applicationId": { "type": ["string", "null"] },
  "eventName": { "type": ["string", "null"] }
} };
const func0 = Object.prototype.hasOwnProperty;
function validatePartner(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing;
    if (data.id === void 0 && (missing = "id") || data.name === void 0 && (missing = "name") || data.email === void 0 && (missing = "email") || data.image === void 0 && (missing = "image") || data.description === void 0 && (missing = "description") || data.country === void 0 && (missing = "country") || data.payoutsEnabledAt === void 0 && (missing = "payoutsEnabledAt") || data.createdAt === void 0 && (missing = "createdAt") || data.status === void 0 && (missing = "status") || data.programId === void 0 && (missing = "programId") || data.tenantId === void 0 && (missing = "tenantId") || data.links === void 0 && (missing = "links") || data.clicks === void 0 && (missing = "clicks") || data.leads === void 0 && (missing = "leads") || data.sales === void 0 && (missing = "sales") || data.saleAmount === void 0 && (missing = "saleAmount") || data.earnings === void 0 && (missing = "earnings") || data.applicationId === void 0 && (missing = "applicationId")) {
      validatePartner.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
      return false;
    } else {
      for (const key in data) {
        if (!func0.call(schemaPartner.properties, key)) {
          validatePartner.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key } }];
          return false;
          break;
        }
      }
      if (typeof data.id !== "string") {
        validatePartner.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if (typeof data.name !== "string") {
        validatePartner.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }];
        return false;
      }
      let dataEmail = data.email;
      if (typeof dataEmail === "string") {
        if (!emailFormat.test(dataEmail)) {
          validatePartner.errors = [{ instancePath: instancePath + "/email", keyword: "format", params: { format: "email" } }];
          return false;
        }
      } else {
        validatePartner.errors = [{ instancePath: instancePath + "/email", keyword: "type", params: { type: "string" } }];
        return false;
      }
      let dataImage = data.image;
      if (typeof dataImage !== "string" && dataImage !== null) {
        validatePartner.errors = [{ instancePath: instancePath + "/image", keyword: "type", params: { type: schemaPartner.properties.image.type } }];
        return false;
      }
      if (typeof dataImage === "string") {
        if (!uriFormat.test(dataImage)) {
          validatePartner.errors = [{ instancePath: instancePath + "/image", keyword: "format", params: { format: "uri" } }];
          return false;
        }
      }
      let dataDescription = data.description;
      if (typeof dataDescription !== "string" && dataDescription !== null) {
        validatePartner.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: schemaPartner.properties.description.type } }];
        return false;
      }
      let dataCountry = data.country;
      if (typeof dataCountry !== "string" && dataCountry !== null) {
        validatePartner.errors = [{ instancePath: instancePath + "/country", keyword: "type", params: { type: schemaPartner.properties.country.type } }];
        return false;
      }
      let dataPayoutsEnabledAt = data.payoutsEnabledAt;
      if (typeof dataPayoutsEnabledAt !== "string" && dataPayoutsEnabledAt !== null) {
        validatePartner.errors = [{ instancePath: instancePath + "/payoutsEnabledAt", keyword: "type", params: { type: schemaPartner.properties.payoutsEnabledAt.type } }];
        return false;
      }
      if (typeof dataPayoutsEnabledAt === "string") {
        if (!dateTimeFormat.test(dataPayoutsEnabledAt)) {
          validatePartner.errors = [{ instancePath: instancePath + "/payoutsEnabledAt", keyword: "format", params: { format: "date-time" } }];
          return false;
        }
      }
      let dataCreatedAt = data.createdAt;
      if (typeof dataCreatedAt === "string") {
        if (!dateTimeFormat.test(dataCreatedAt)) {
          validatePartner.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
          return false;
        }
      } else {
        validatePartner.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if (typeof data.status !== "string") {
        validatePartner.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if (typeof data.programId !== "string") {
        validatePartner.errors = [{ instancePath: instancePath + "/programId", keyword: "type", params: { type: "string" } }];
        return false;
      }
      let dataTenantId = data.tenantId;
      if (typeof dataTenantId !== "string" && dataTenantId !== null) {
        validatePartner.errors = [{ instancePath: instancePath + "/tenantId", keyword: "type", params: { type: schemaPartner.properties.tenantId.type } }];
        return false;
      }
      let dataLinks = data.links;
      const errsLinks = errors;
      if (Array.isArray(dataLinks)) {
        var validLinks2 = true;
        const lenLinks = dataLinks.length;
        for (let iLinks = 0; iLinks < lenLinks; iLinks++) {
          const errsLinksItem = errors;
          if (!validatePartnerLink(dataLinks[iLinks], { instancePath: instancePath + "/links/" + iLinks })) {
            vErrors = vErrors === null ? validatePartnerLink.errors : vErrors.concat(validatePartnerLink.errors);
            errors = vErrors.length;
          }
          var validLinks2 = errsLinksItem === errors;
          if (!validLinks2) {
            break;
          }
        }
      } else {
        validatePartner.errors = [{ instancePath: instancePath + "/links", keyword: "type", params: { type: "array" } }];
        return false;
      }
      var validLinks = errsLinks === errors;
      if (!validLinks) {
        validatePartner.errors = vErrors;
        return false;
      }
      if (!Number.isSafeInteger(data.clicks)) {
        validatePartner.errors = [{ instancePath: instancePath + "/clicks", keyword: "integer", params: { type: "integer" } }];
        return false;
      }
      if (!Number.isSafeInteger(data.leads)) {
        validatePartner.errors = [{ instancePath: instancePath + "/leads", keyword: "integer", params: { type: "integer" } }];
        return false;
      }
      if (!Number.isSafeInteger(data.sales)) {
        validatePartner.errors = [{ instancePath: instancePath + "/sales", keyword: "integer", params: { type: "integer" } }];
        return false;
      }
      if (!Number.isSafeInteger(data.saleAmount)) {
        validatePartner.errors = [{ instancePath: instancePath + "/saleAmount", keyword: "integer", params: { type: "integer" } }];
        return false;
      }
      let dataEarnings = data.earnings;
      if (!(typeof dataEarnings == "number" && isFinite(dataEarnings))) {
        validatePartner.errors = [{ instancePath: instancePath + "/earnings", keyword: "type", params: { type: "number" } }];
        return false;
      }
      let dataApplicationId = data.applicationId;
      if (typeof dataApplicationId !== "string" && dataApplicationId !== null) {
        validatePartner.errors = [{ instancePath: instancePath + "/applicationId", keyword: "type", params: { type: schemaPartner.properties.applicationId.type } }];
        return false;
      }
      if (data.eventName !== void 0) {
        let dataEventName = data.eventName;
        if (typeof dataEventName !== "string" && dataEventName !== null) {
          validatePartner.errors = [{ instancePath: instancePath + "/eventName", keyword: "type", params: { type: schemaPartner.properties.eventName.type } }];
          return false;
        }
      }
    }
  } else {
    validatePartner.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
    return false;
  }
  validatePartner.errors = vErrors;
  return errors === 0;
}
export {
  validatePartner as validate
};
