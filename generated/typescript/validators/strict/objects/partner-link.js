// Generated from schemas/ by `npm run generate`. Do not edit.
const schemaPartnerLink = { "properties": { "id": {}, "domain": {}, "key": {}, "shortLink": {}, "url": {}, "clicks": {}, "leads": {}, "sales": {}, "saleAmount": {} } };
const func0 = Object.prototype.hasOwnProperty;
import { uriFormat } from "../formats.js";
function validatePartnerLink(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.domain === void 0 && (missing0 = "domain") || data.key === void 0 && (missing0 = "key") || data.shortLink === void 0 && (missing0 = "shortLink") || data.url === void 0 && (missing0 = "url") || data.clicks === void 0 && (missing0 = "clicks") || data.leads === void 0 && (missing0 = "leads") || data.sales === void 0 && (missing0 = "sales") || data.saleAmount === void 0 && (missing0 = "saleAmount")) {
        validatePartnerLink.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func0.call(schemaPartnerLink.properties, key0)) {
            validatePartnerLink.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (typeof data.id !== "string") {
            validatePartnerLink.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
            return false;
          }
          if (typeof data.domain !== "string") {
            validatePartnerLink.errors = [{ instancePath: instancePath + "/domain", keyword: "type", params: { type: "string" } }];
            return false;
          }
          if (typeof data.key !== "string") {
            validatePartnerLink.errors = [{ instancePath: instancePath + "/key", keyword: "type", params: { type: "string" } }];
            return false;
          }
          let data3 = data.shortLink;
          const _errs8 = errors;
          if (errors === _errs8) {
            if (errors === _errs8) {
              if (typeof data3 === "string") {
                if (!uriFormat.test(data3)) {
                  validatePartnerLink.errors = [{ instancePath: instancePath + "/shortLink", keyword: "format", params: { format: "uri" } }];
                  return false;
                }
              } else {
                validatePartnerLink.errors = [{ instancePath: instancePath + "/shortLink", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
          }
          let data4 = data.url;
          const _errs10 = errors;
          if (errors === _errs10) {
            if (errors === _errs10) {
              if (typeof data4 === "string") {
                if (!uriFormat.test(data4)) {
                  validatePartnerLink.errors = [{ instancePath: instancePath + "/url", keyword: "format", params: { format: "uri" } }];
                  return false;
                }
              } else {
                validatePartnerLink.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
          }
          let data5 = data.clicks;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            validatePartnerLink.errors = [{ instancePath: instancePath + "/clicks", keyword: "type", params: { type: "integer" } }];
            return false;
          }
          let data6 = data.leads;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            validatePartnerLink.errors = [{ instancePath: instancePath + "/leads", keyword: "type", params: { type: "integer" } }];
            return false;
          }
          let data7 = data.sales;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            validatePartnerLink.errors = [{ instancePath: instancePath + "/sales", keyword: "type", params: { type: "integer" } }];
            return false;
          }
          let data8 = data.saleAmount;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            validatePartnerLink.errors = [{ instancePath: instancePath + "/saleAmount", keyword: "type", params: { type: "integer" } }];
            return false;
          }
        }
      }
    } else {
      validatePartnerLink.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validatePartnerLink.errors = vErrors;
  return errors === 0;
}
export {
  validatePartnerLink as validate
};
