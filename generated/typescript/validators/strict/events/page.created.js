// Generated from schemas/ by `npm run generate`. Do not edit.
const schemaPageCreatedEvent = { "properties": { "id": {}, "event": {}, "createdAt": {}, "data": { "properties": { "page": {}, "eventName": { "type": ["string", "null"] } } } } };
import { dateTimeFormat } from "../formats.js";
import { validate as validatePage } from "../objects/page.js";
function validatePageCreatedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.event === void 0 && (missing0 = "event") || data.createdAt === void 0 && (missing0 = "createdAt") || data.data === void 0 && (missing0 = "data")) {
        validatePageCreatedEvent.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "event" || key0 === "createdAt" || key0 === "data")) {
            validatePageCreatedEvent.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (typeof data.id !== "string") {
            validatePageCreatedEvent.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
            return false;
          }
          let data1 = data.event;
          if (typeof data1 !== "string") {
            validatePageCreatedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
            return false;
          }
          if ("page.created" !== data1) {
            validatePageCreatedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "page.created" } }];
            return false;
          }
          let data2 = data.createdAt;
          const _errs6 = errors;
          if (errors === _errs6) {
            if (errors === _errs6) {
              if (typeof data2 === "string") {
                if (!dateTimeFormat.test(data2)) {
                  validatePageCreatedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
                  return false;
                }
              } else {
                validatePageCreatedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
          }
          let data3 = data.data;
          const _errs8 = errors;
          if (errors === _errs8) {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing1;
              if (data3.page === void 0 && (missing1 = "page")) {
                validatePageCreatedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                const _errs10 = errors;
                for (const key1 in data3) {
                  if (!(key1 === "page" || key1 === "eventName")) {
                    validatePageCreatedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                    return false;
                    break;
                  }
                }
                if (_errs10 === errors) {
                  const _errs11 = errors;
                  if (!validatePage(data3.page, { instancePath: instancePath + "/data/page" })) {
                    vErrors = vErrors === null ? validatePage.errors : vErrors.concat(validatePage.errors);
                    errors = vErrors.length;
                  }
                  var valid4 = _errs11 === errors;
                  if (!valid4) {
                    validatePageCreatedEvent.errors = vErrors;
                    return false;
                  }
                  if (data3.eventName !== void 0) {
                    let data5 = data3.eventName;
                    if (typeof data5 !== "string" && data5 !== null) {
                      validatePageCreatedEvent.errors = [{ instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: schemaPageCreatedEvent.properties.data.properties.eventName.type } }];
                      return false;
                    }
                  }
                }
              }
            } else {
              validatePageCreatedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid3 = _errs8 === errors;
          if (!valid3) {
            validatePageCreatedEvent.errors = vErrors;
            return false;
          }
        }
      }
    } else {
      validatePageCreatedEvent.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validatePageCreatedEvent.errors = vErrors;
  return errors === 0;
}
export {
  validatePageCreatedEvent as validate
};
