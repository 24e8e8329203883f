// Generated from schemas/ by `npm run generate`. Do not edit.
const schemaQRCode = { "properties": { "id": {}, "domain": {}, "key": {}, "archived": {}, "static": {}, "type": {}, "url": { "type": ["string", "null"] }, "userId": { "type": ["string", "null"] }, "projectId": { "type": ["string", "null"] }, "scans": {}, "shortLink": {}, "createdAt": {}, "updatedAt": {} } };
const func0 = Object.prototype.hasOwnProperty;
import { uriFormat } from "../formats.js";
import { dateTimeFormat } from "../formats.js";
function validateQRCode(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.domain === void 0 && (missing0 = "domain") || data.key === void 0 && (missing0 = "key") || data.url === void 0 && (missing0 = "url") || data.userId === void 0 && (missing0 = "userId") || data.projectId === void 0 && (missing0 = "projectId") || data.scans === void 0 && (missing0 = "scans")) {
        validateQRCode.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func0.call(schemaQRCode.properties, key0)) {
            validateQRCode.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (typeof data.id !== "string") {
              validateQRCode.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }];
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
                validateQRCode.errors = [{ instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } }];
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
                  validateQRCode.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.archived !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.archived !== "boolean") {
                    validateQRCode.errors = [{ instancePath: instancePath + "/archived", schemaPath: "#/properties/archived/type", keyword: "type", params: { type: "boolean" } }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.static !== void 0) {
                    const _errs10 = errors;
                    if (typeof data.static !== "boolean") {
                      validateQRCode.errors = [{ instancePath: instancePath + "/static", schemaPath: "#/properties/static/type", keyword: "type", params: { type: "boolean" } }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.type !== void 0) {
                      const _errs12 = errors;
                      if (typeof data.type !== "string") {
                        validateQRCode.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.url !== void 0) {
                        let data6 = data.url;
                        const _errs14 = errors;
                        if (typeof data6 !== "string" && data6 !== null) {
                          validateQRCode.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schemaQRCode.properties.url.type } }];
                          return false;
                        }
                        if (errors === _errs14) {
                          if (errors === _errs14) {
                            if (typeof data6 === "string") {
                              if (!uriFormat.test(data6)) {
                                validateQRCode.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" } }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.userId !== void 0) {
                          let data7 = data.userId;
                          const _errs16 = errors;
                          if (typeof data7 !== "string" && data7 !== null) {
                            validateQRCode.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: schemaQRCode.properties.userId.type } }];
                            return false;
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.projectId !== void 0) {
                            let data8 = data.projectId;
                            const _errs18 = errors;
                            if (typeof data8 !== "string" && data8 !== null) {
                              validateQRCode.errors = [{ instancePath: instancePath + "/projectId", schemaPath: "#/properties/projectId/type", keyword: "type", params: { type: schemaQRCode.properties.projectId.type } }];
                              return false;
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.scans !== void 0) {
                              let data9 = data.scans;
                              const _errs20 = errors;
                              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                validateQRCode.errors = [{ instancePath: instancePath + "/scans", schemaPath: "#/properties/scans/type", keyword: "type", params: { type: "integer" } }];
                                return false;
                              }
                              var valid0 = _errs20 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.shortLink !== void 0) {
                                let data10 = data.shortLink;
                                const _errs22 = errors;
                                if (errors === _errs22) {
                                  if (errors === _errs22) {
                                    if (typeof data10 === "string") {
                                      if (!uriFormat.test(data10)) {
                                        validateQRCode.errors = [{ instancePath: instancePath + "/shortLink", schemaPath: "#/properties/shortLink/format", keyword: "format", params: { format: "uri" } }];
                                        return false;
                                      }
                                    } else {
                                      validateQRCode.errors = [{ instancePath: instancePath + "/shortLink", schemaPath: "#/properties/shortLink/type", keyword: "type", params: { type: "string" } }];
                                      return false;
                                    }
                                  }
                                }
                                var valid0 = _errs22 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.createdAt !== void 0) {
                                  let data11 = data.createdAt;
                                  const _errs24 = errors;
                                  if (errors === _errs24) {
                                    if (errors === _errs24) {
                                      if (typeof data11 === "string") {
                                        if (!dateTimeFormat.test(data11)) {
                                          validateQRCode.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/format", keyword: "format", params: { format: "date-time" } }];
                                          return false;
                                        }
                                      } else {
                                        validateQRCode.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid0 = _errs24 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.updatedAt !== void 0) {
                                    let data12 = data.updatedAt;
                                    const _errs26 = errors;
                                    if (errors === _errs26) {
                                      if (errors === _errs26) {
                                        if (typeof data12 === "string") {
                                          if (!dateTimeFormat.test(data12)) {
                                            validateQRCode.errors = [{ instancePath: instancePath + "/updatedAt", schemaPath: "#/properties/updatedAt/format", keyword: "format", params: { format: "date-time" } }];
                                            return false;
                                          }
                                        } else {
                                          validateQRCode.errors = [{ instancePath: instancePath + "/updatedAt", schemaPath: "#/properties/updatedAt/type", keyword: "type", params: { type: "string" } }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid0 = _errs26 === errors;
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
            }
          }
        }
      }
    } else {
      validateQRCode.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validateQRCode.errors = vErrors;
  return errors === 0;
}
export {
  validateQRCode as validate
};
