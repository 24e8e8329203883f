// Generated from schemas/ by `npm run generate`. Do not edit.
const schemaPartner = { "properties": { "id": {}, "name": {}, "email": {}, "image": { "type": ["string", "null"] }, "description": { "type": ["string", "null"] }, "country": { "type": ["string", "null"] }, "payoutsEnabledAt": { "type": ["string", "null"] }, "createdAt": {}, "status": {}, "programId": {}, "tenantId": { "type": ["string", "null"] }, "links": {}, "clicks": {}, "leads": {}, "sales": {}, "saleAmount": {}, "earnings": {}, "applicationId": { "type": ["string", "null"] } } };
const func0 = Object.prototype.hasOwnProperty;
import { emailFormat } from "../formats.js";
import { uriFormat } from "../formats.js";
import { dateTimeFormat } from "../formats.js";
import { validate as validatePartnerLink } from "../objects/partner-link.js";
function validatePartner(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.email === void 0 && (missing0 = "email") || data.image === void 0 && (missing0 = "image") || data.description === void 0 && (missing0 = "description") || data.country === void 0 && (missing0 = "country") || data.payoutsEnabledAt === void 0 && (missing0 = "payoutsEnabledAt") || data.createdAt === void 0 && (missing0 = "createdAt") || data.status === void 0 && (missing0 = "status") || data.programId === void 0 && (missing0 = "programId") || data.tenantId === void 0 && (missing0 = "tenantId") || data.links === void 0 && (missing0 = "links") || data.clicks === void 0 && (missing0 = "clicks") || data.leads === void 0 && (missing0 = "leads") || data.sales === void 0 && (missing0 = "sales") || data.saleAmount === void 0 && (missing0 = "saleAmount") || data.earnings === void 0 && (missing0 = "earnings") || data.applicationId === void 0 && (missing0 = "applicationId")) {
        validatePartner.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func0.call(schemaPartner.properties, key0)) {
            validatePartner.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (typeof data.id !== "string") {
            validatePartner.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
            return false;
          }
          if (typeof data.name !== "string") {
            validatePartner.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }];
            return false;
          }
          let data2 = data.email;
          const _errs6 = errors;
          if (errors === _errs6) {
            if (errors === _errs6) {
              if (typeof data2 === "string") {
                if (!emailFormat.test(data2)) {
                  validatePartner.errors = [{ instancePath: instancePath + "/email", keyword: "format", params: { format: "email" } }];
                  return false;
                }
              } else {
                validatePartner.errors = [{ instancePath: instancePath + "/email", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
          }
          let data3 = data.image;
          const _errs8 = errors;
          if (typeof data3 !== "string" && data3 !== null) {
            validatePartner.errors = [{ instancePath: instancePath + "/image", keyword: "type", params: { type: schemaPartner.properties.image.type } }];
            return false;
          }
          if (errors === _errs8) {
            if (errors === _errs8) {
              if (typeof data3 === "string") {
                if (!uriFormat.test(data3)) {
                  validatePartner.errors = [{ instancePath: instancePath + "/image", keyword: "format", params: { format: "uri" } }];
                  return false;
                }
              }
            }
          }
          let data4 = data.description;
          if (typeof data4 !== "string" && data4 !== null) {
            validatePartner.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: schemaPartner.properties.description.type } }];
            return false;
          }
          let data5 = data.country;
          if (typeof data5 !== "string" && data5 !== null) {
            validatePartner.errors = [{ instancePath: instancePath + "/country", keyword: "type", params: { type: schemaPartner.properties.country.type } }];
            return false;
          }
          let data6 = data.payoutsEnabledAt;
          const _errs14 = errors;
          if (typeof data6 !== "string" && data6 !== null) {
            validatePartner.errors = [{ instancePath: instancePath + "/payoutsEnabledAt", keyword: "type", params: { type: schemaPartner.properties.payoutsEnabledAt.type } }];
            return false;
          }
          if (errors === _errs14) {
            if (errors === _errs14) {
              if (typeof data6 === "string") {
                if (!dateTimeFormat.test(data6)) {
                  validatePartner.errors = [{ instancePath: instancePath + "/payoutsEnabledAt", keyword: "format", params: { format: "date-time" } }];
                  return false;
                }
              }
            }
          }
          let data7 = data.createdAt;
          const _errs16 = errors;
          if (errors === _errs16) {
            if (errors === _errs16) {
              if (typeof data7 === "string") {
                if (!dateTimeFormat.test(data7)) {
                  validatePartner.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
                  return false;
                }
              } else {
                validatePartner.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
          }
          if (typeof data.status !== "string") {
            validatePartner.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } }];
            return false;
          }
          if (typeof data.programId !== "string") {
            validatePartner.errors = [{ instancePath: instancePath + "/programId", keyword: "type", params: { type: "string" } }];
            return false;
          }
          let data10 = data.tenantId;
          if (typeof data10 !== "string" && data10 !== null) {
            validatePartner.errors = [{ instancePath: instancePath + "/tenantId", keyword: "type", params: { type: schemaPartner.properties.tenantId.type } }];
            return false;
          }
          let data11 = data.links;
          const _errs24 = errors;
          if (errors === _errs24) {
            if (Array.isArray(data11)) {
              var valid12 = true;
              const len0 = data11.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs26 = errors;
                if (!validatePartnerLink(data11[i0], { instancePath: instancePath + "/links/" + i0 })) {
                  vErrors = vErrors === null ? validatePartnerLink.errors : vErrors.concat(validatePartnerLink.errors);
                  errors = vErrors.length;
                }
                var valid12 = _errs26 === errors;
                if (!valid12) {
                  break;
                }
              }
            } else {
              validatePartner.errors = [{ instancePath: instancePath + "/links", keyword: "type", params: { type: "array" } }];
              return false;
            }
          }
          var valid11 = _errs24 === errors;
          if (!valid11) {
            validatePartner.errors = vErrors;
            return false;
          }
          let data13 = data.clicks;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            validatePartner.errors = [{ instancePath: instancePath + "/clicks", keyword: "type", params: { type: "integer" } }];
            return false;
          }
          let data14 = data.leads;
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
            validatePartner.errors = [{ instancePath: instancePath + "/leads", keyword: "type", params: { type: "integer" } }];
            return false;
          }
          let data15 = data.sales;
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
            validatePartner.errors = [{ instancePath: instancePath + "/sales", keyword: "type", params: { type: "integer" } }];
            return false;
          }
          let data16 = data.saleAmount;
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
            validatePartner.errors = [{ instancePath: instancePath + "/saleAmount", keyword: "type", params: { type: "integer" } }];
            return false;
          }
          let data17 = data.earnings;
          if (!(typeof data17 == "number" && isFinite(data17))) {
            validatePartner.errors = [{ instancePath: instancePath + "/earnings", keyword: "type", params: { type: "number" } }];
            return false;
          }
          let data18 = data.applicationId;
          if (typeof data18 !== "string" && data18 !== null) {
            validatePartner.errors = [{ instancePath: instancePath + "/applicationId", keyword: "type", params: { type: schemaPartner.properties.applicationId.type } }];
            return false;
          }
        }
      }
    } else {
      validatePartner.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validatePartner.errors = vErrors;
  return errors === 0;
}
export {
  validatePartner as validate
};
