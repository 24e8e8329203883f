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
        validatePartnerLink.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func0.call(schemaPartnerLink.properties, key0)) {
            validatePartnerLink.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (typeof data.id !== "string") {
              validatePartnerLink.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.domain !== void 0) {
              const _errs4 = errors;
              if (typeof data.domain !== "string") {
                validatePartnerLink.errors = [{ instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.key !== void 0) {
                const _errs6 = errors;
                if (typeof data.key !== "string") {
                  validatePartnerLink.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.shortLink !== void 0) {
                  let data3 = data.shortLink;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (errors === _errs8) {
                      if (typeof data3 === "string") {
                        if (!uriFormat.test(data3)) {
                          validatePartnerLink.errors = [{ instancePath: instancePath + "/shortLink", schemaPath: "#/properties/shortLink/format", keyword: "format", params: { format: "uri" } }];
                          return false;
                        }
                      } else {
                        validatePartnerLink.errors = [{ instancePath: instancePath + "/shortLink", schemaPath: "#/properties/shortLink/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.url !== void 0) {
                    let data4 = data.url;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (errors === _errs10) {
                        if (typeof data4 === "string") {
                          if (!uriFormat.test(data4)) {
                            validatePartnerLink.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" } }];
                            return false;
                          }
                        } else {
                          validatePartnerLink.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.clicks !== void 0) {
                      let data5 = data.clicks;
                      const _errs12 = errors;
                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                        validatePartnerLink.errors = [{ instancePath: instancePath + "/clicks", schemaPath: "#/properties/clicks/type", keyword: "type", params: { type: "integer" } }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.leads !== void 0) {
                        let data6 = data.leads;
                        const _errs14 = errors;
                        if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                          validatePartnerLink.errors = [{ instancePath: instancePath + "/leads", schemaPath: "#/properties/leads/type", keyword: "type", params: { type: "integer" } }];
                          return false;
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.sales !== void 0) {
                          let data7 = data.sales;
                          const _errs16 = errors;
                          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                            validatePartnerLink.errors = [{ instancePath: instancePath + "/sales", schemaPath: "#/properties/sales/type", keyword: "type", params: { type: "integer" } }];
                            return false;
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.saleAmount !== void 0) {
                            let data8 = data.saleAmount;
                            const _errs18 = errors;
                            if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                              validatePartnerLink.errors = [{ instancePath: instancePath + "/saleAmount", schemaPath: "#/properties/saleAmount/type", keyword: "type", params: { type: "integer" } }];
                              return false;
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validatePartnerLink.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validatePartnerLink.errors = vErrors;
  return errors === 0;
}
export {
  validatePartnerLink as validate
};
