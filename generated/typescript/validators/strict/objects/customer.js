// Generated from schemas/ by `npm run generate`. Do not edit.
const schemaCustomer = { "properties": { "id": {}, "name": {}, "email": { "type": ["string", "null"] }, "avatar": { "type": ["string", "null"] }, "externalId": { "type": ["string", "null"] }, "country": { "type": ["string", "null"] }, "createdAt": { "type": ["string", "null"] }, "link": { "type": ["object", "null"], "properties": { "id": { "type": ["string", "null"] }, "domain": { "type": ["string", "null"] }, "key": { "type": ["string", "null"] }, "shortLink": { "type": ["string", "null"] } } }, "customFields": { "type": ["object", "null"] } } };
const func0 = Object.prototype.hasOwnProperty;
import { emailFormat } from "../formats.js";
import { uriFormat } from "../formats.js";
import { dateTimeFormat } from "../formats.js";
function validateCustomer(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
        validateCustomer.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func0.call(schemaCustomer.properties, key0)) {
            validateCustomer.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (typeof data.id !== "string") {
            validateCustomer.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
            return false;
          }
          if (typeof data.name !== "string") {
            validateCustomer.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }];
            return false;
          }
          if (data.email !== void 0) {
            let data2 = data.email;
            const _errs6 = errors;
            if (typeof data2 !== "string" && data2 !== null) {
              validateCustomer.errors = [{ instancePath: instancePath + "/email", keyword: "type", params: { type: schemaCustomer.properties.email.type } }];
              return false;
            }
            if (errors === _errs6) {
              if (errors === _errs6) {
                if (typeof data2 === "string") {
                  if (!emailFormat.test(data2)) {
                    validateCustomer.errors = [{ instancePath: instancePath + "/email", keyword: "format", params: { format: "email" } }];
                    return false;
                  }
                }
              }
            }
          }
          if (data.avatar !== void 0) {
            let data3 = data.avatar;
            const _errs8 = errors;
            if (typeof data3 !== "string" && data3 !== null) {
              validateCustomer.errors = [{ instancePath: instancePath + "/avatar", keyword: "type", params: { type: schemaCustomer.properties.avatar.type } }];
              return false;
            }
            if (errors === _errs8) {
              if (errors === _errs8) {
                if (typeof data3 === "string") {
                  if (!uriFormat.test(data3)) {
                    validateCustomer.errors = [{ instancePath: instancePath + "/avatar", keyword: "format", params: { format: "uri" } }];
                    return false;
                  }
                }
              }
            }
          }
          if (data.externalId !== void 0) {
            let data4 = data.externalId;
            if (typeof data4 !== "string" && data4 !== null) {
              validateCustomer.errors = [{ instancePath: instancePath + "/externalId", keyword: "type", params: { type: schemaCustomer.properties.externalId.type } }];
              return false;
            }
          }
          if (data.country !== void 0) {
            let data5 = data.country;
            if (typeof data5 !== "string" && data5 !== null) {
              validateCustomer.errors = [{ instancePath: instancePath + "/country", keyword: "type", params: { type: schemaCustomer.properties.country.type } }];
              return false;
            }
          }
          if (data.createdAt !== void 0) {
            let data6 = data.createdAt;
            const _errs14 = errors;
            if (typeof data6 !== "string" && data6 !== null) {
              validateCustomer.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: schemaCustomer.properties.createdAt.type } }];
              return false;
            }
            if (errors === _errs14) {
              if (errors === _errs14) {
                if (typeof data6 === "string") {
                  if (!dateTimeFormat.test(data6)) {
                    validateCustomer.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
                    return false;
                  }
                }
              }
            }
          }
          if (data.link !== void 0) {
            let data7 = data.link;
            const _errs16 = errors;
            if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
              validateCustomer.errors = [{ instancePath: instancePath + "/link", keyword: "type", params: { type: schemaCustomer.properties.link.type } }];
              return false;
            }
            if (errors === _errs16) {
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                const _errs18 = errors;
                for (const key1 in data7) {
                  if (!(key1 === "id" || key1 === "domain" || key1 === "key" || key1 === "shortLink")) {
                    validateCustomer.errors = [{ instancePath: instancePath + "/link", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                    return false;
                    break;
                  }
                }
                if (_errs18 === errors) {
                  if (data7.id !== void 0) {
                    let data8 = data7.id;
                    if (typeof data8 !== "string" && data8 !== null) {
                      validateCustomer.errors = [{ instancePath: instancePath + "/link/id", keyword: "type", params: { type: schemaCustomer.properties.link.properties.id.type } }];
                      return false;
                    }
                  }
                  if (data7.domain !== void 0) {
                    let data9 = data7.domain;
                    if (typeof data9 !== "string" && data9 !== null) {
                      validateCustomer.errors = [{ instancePath: instancePath + "/link/domain", keyword: "type", params: { type: schemaCustomer.properties.link.properties.domain.type } }];
                      return false;
                    }
                  }
                  if (data7.key !== void 0) {
                    let data10 = data7.key;
                    if (typeof data10 !== "string" && data10 !== null) {
                      validateCustomer.errors = [{ instancePath: instancePath + "/link/key", keyword: "type", params: { type: schemaCustomer.properties.link.properties.key.type } }];
                      return false;
                    }
                  }
                  if (data7.shortLink !== void 0) {
                    let data11 = data7.shortLink;
                    const _errs25 = errors;
                    if (typeof data11 !== "string" && data11 !== null) {
                      validateCustomer.errors = [{ instancePath: instancePath + "/link/shortLink", keyword: "type", params: { type: schemaCustomer.properties.link.properties.shortLink.type } }];
                      return false;
                    }
                    if (errors === _errs25) {
                      if (errors === _errs25) {
                        if (typeof data11 === "string") {
                          if (!uriFormat.test(data11)) {
                            validateCustomer.errors = [{ instancePath: instancePath + "/link/shortLink", keyword: "format", params: { format: "uri" } }];
                            return false;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
            var valid7 = _errs16 === errors;
            if (!valid7) {
              validateCustomer.errors = vErrors;
              return false;
            }
          }
          if (data.customFields !== void 0) {
            let data12 = data.customFields;
            if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && data12 !== null) {
              validateCustomer.errors = [{ instancePath: instancePath + "/customFields", keyword: "type", params: { type: schemaCustomer.properties.customFields.type } }];
              return false;
            }
          }
        }
      }
    } else {
      validateCustomer.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validateCustomer.errors = vErrors;
  return errors === 0;
}
export {
  validateCustomer as validate
};
