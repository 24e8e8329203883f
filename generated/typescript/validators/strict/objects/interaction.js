// Generated from schemas/ by `npm run generate`. Do not edit.
const schemaInteraction = { "properties": { "timestamp": {}, "clickId": {}, "id": {}, "url": {}, "ip": { "type": ["string", "null"] }, "continent": { "type": ["string", "null"] }, "country": { "type": ["string", "null"] }, "city": { "type": ["string", "null"] }, "device": { "type": ["string", "null"] }, "browser": { "type": ["string", "null"] }, "os": { "type": ["string", "null"] }, "ua": { "type": ["string", "null"] }, "bot": { "type": ["boolean", "null"] }, "qr": {}, "referer": { "type": ["string", "null"] } } };
const func0 = Object.prototype.hasOwnProperty;
import { dateTimeFormat } from "../formats.js";
import { uriFormat } from "../formats.js";
function validateInteraction(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.url === void 0 && (missing0 = "url") || data.continent === void 0 && (missing0 = "continent") || data.country === void 0 && (missing0 = "country") || data.city === void 0 && (missing0 = "city") || data.device === void 0 && (missing0 = "device") || data.browser === void 0 && (missing0 = "browser") || data.os === void 0 && (missing0 = "os") || data.bot === void 0 && (missing0 = "bot") || data.referer === void 0 && (missing0 = "referer")) {
        validateInteraction.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func0.call(schemaInteraction.properties, key0)) {
            validateInteraction.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.timestamp !== void 0) {
            let data0 = data.timestamp;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (!dateTimeFormat.test(data0)) {
                    validateInteraction.errors = [{ instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/format", keyword: "format", params: { format: "date-time" } }];
                    return false;
                  }
                } else {
                  validateInteraction.errors = [{ instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.clickId !== void 0) {
              const _errs4 = errors;
              if (typeof data.clickId !== "string") {
                validateInteraction.errors = [{ instancePath: instancePath + "/clickId", schemaPath: "#/properties/clickId/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.id !== void 0) {
                const _errs6 = errors;
                if (typeof data.id !== "string") {
                  validateInteraction.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.url !== void 0) {
                  let data3 = data.url;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (errors === _errs8) {
                      if (typeof data3 === "string") {
                        if (!uriFormat.test(data3)) {
                          validateInteraction.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" } }];
                          return false;
                        }
                      } else {
                        validateInteraction.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.ip !== void 0) {
                    let data4 = data.ip;
                    const _errs10 = errors;
                    if (typeof data4 !== "string" && data4 !== null) {
                      validateInteraction.errors = [{ instancePath: instancePath + "/ip", schemaPath: "#/properties/ip/type", keyword: "type", params: { type: schemaInteraction.properties.ip.type } }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.continent !== void 0) {
                      let data5 = data.continent;
                      const _errs12 = errors;
                      if (typeof data5 !== "string" && data5 !== null) {
                        validateInteraction.errors = [{ instancePath: instancePath + "/continent", schemaPath: "#/properties/continent/type", keyword: "type", params: { type: schemaInteraction.properties.continent.type } }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.country !== void 0) {
                        let data6 = data.country;
                        const _errs14 = errors;
                        if (typeof data6 !== "string" && data6 !== null) {
                          validateInteraction.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: schemaInteraction.properties.country.type } }];
                          return false;
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.city !== void 0) {
                          let data7 = data.city;
                          const _errs16 = errors;
                          if (typeof data7 !== "string" && data7 !== null) {
                            validateInteraction.errors = [{ instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: schemaInteraction.properties.city.type } }];
                            return false;
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.device !== void 0) {
                            let data8 = data.device;
                            const _errs18 = errors;
                            if (typeof data8 !== "string" && data8 !== null) {
                              validateInteraction.errors = [{ instancePath: instancePath + "/device", schemaPath: "#/properties/device/type", keyword: "type", params: { type: schemaInteraction.properties.device.type } }];
                              return false;
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.browser !== void 0) {
                              let data9 = data.browser;
                              const _errs20 = errors;
                              if (typeof data9 !== "string" && data9 !== null) {
                                validateInteraction.errors = [{ instancePath: instancePath + "/browser", schemaPath: "#/properties/browser/type", keyword: "type", params: { type: schemaInteraction.properties.browser.type } }];
                                return false;
                              }
                              var valid0 = _errs20 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.os !== void 0) {
                                let data10 = data.os;
                                const _errs22 = errors;
                                if (typeof data10 !== "string" && data10 !== null) {
                                  validateInteraction.errors = [{ instancePath: instancePath + "/os", schemaPath: "#/properties/os/type", keyword: "type", params: { type: schemaInteraction.properties.os.type } }];
                                  return false;
                                }
                                var valid0 = _errs22 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.ua !== void 0) {
                                  let data11 = data.ua;
                                  const _errs24 = errors;
                                  if (typeof data11 !== "string" && data11 !== null) {
                                    validateInteraction.errors = [{ instancePath: instancePath + "/ua", schemaPath: "#/properties/ua/type", keyword: "type", params: { type: schemaInteraction.properties.ua.type } }];
                                    return false;
                                  }
                                  var valid0 = _errs24 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.bot !== void 0) {
                                    let data12 = data.bot;
                                    const _errs26 = errors;
                                    if (typeof data12 !== "boolean" && data12 !== null) {
                                      validateInteraction.errors = [{ instancePath: instancePath + "/bot", schemaPath: "#/properties/bot/type", keyword: "type", params: { type: schemaInteraction.properties.bot.type } }];
                                      return false;
                                    }
                                    var valid0 = _errs26 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.qr !== void 0) {
                                      const _errs28 = errors;
                                      if (typeof data.qr !== "boolean") {
                                        validateInteraction.errors = [{ instancePath: instancePath + "/qr", schemaPath: "#/properties/qr/type", keyword: "type", params: { type: "boolean" } }];
                                        return false;
                                      }
                                      var valid0 = _errs28 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.referer !== void 0) {
                                        let data14 = data.referer;
                                        const _errs30 = errors;
                                        if (typeof data14 !== "string" && data14 !== null) {
                                          validateInteraction.errors = [{ instancePath: instancePath + "/referer", schemaPath: "#/properties/referer/type", keyword: "type", params: { type: schemaInteraction.properties.referer.type } }];
                                          return false;
                                        }
                                        var valid0 = _errs30 === errors;
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
        }
      }
    } else {
      validateInteraction.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validateInteraction.errors = vErrors;
  return errors === 0;
}
export {
  validateInteraction as validate
};
