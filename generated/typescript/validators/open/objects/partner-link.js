// Generated from schemas/ by `npm run generate`. Do not edit.
function validatePartnerLink(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing;
    if (data.id === void 0 && (missing = "id") || data.domain === void 0 && (missing = "domain") || data.key === void 0 && (missing = "key") || data.shortLink === void 0 && (missing = "shortLink") || data.url === void 0 && (missing = "url") || data.clicks === void 0 && (missing = "clicks") || data.leads === void 0 && (missing = "leads") || data.sales === void 0 && (missing = "sales") || data.saleAmount === void 0 && (missing = "saleAmount")) {
      validatePartnerLink.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
      return false;
    } else {
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
      if (typeof data.shortLink !== "string") {
        validatePartnerLink.errors = [{ instancePath: instancePath + "/shortLink", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if (typeof data.url !== "string") {
        validatePartnerLink.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if (!Number.isSafeInteger(data.clicks)) {
        validatePartnerLink.errors = [{ instancePath: instancePath + "/clicks", keyword: "integer", params: { type: "integer" } }];
        return false;
      }
      if (!Number.isSafeInteger(data.leads)) {
        validatePartnerLink.errors = [{ instancePath: instancePath + "/leads", keyword: "integer", params: { type: "integer" } }];
        return false;
      }
      if (!Number.isSafeInteger(data.sales)) {
        validatePartnerLink.errors = [{ instancePath: instancePath + "/sales", keyword: "integer", params: { type: "integer" } }];
        return false;
      }
      if (!Number.isSafeInteger(data.saleAmount)) {
        validatePartnerLink.errors = [{ instancePath: instancePath + "/saleAmount", keyword: "integer", params: { type: "integer" } }];
        return false;
      }
    }
  } else {
    validatePartnerLink.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
    return false;
  }
  validatePartnerLink.errors = vErrors;
  return errors === 0;
}
export {
  validatePartnerLink as validate
};
