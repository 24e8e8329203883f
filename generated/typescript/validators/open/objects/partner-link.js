// Generated from schemas/ by `npm run generate`. Do not edit.
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
