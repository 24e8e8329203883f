// Generated from schemas/ by `npm run generate`. Do not edit.
const schemaPageUpdatedEvent = { "properties": { "data": { "properties": { "eventName": { "type": ["string", "null"] } } } } };
import { dateTimeFormat } from "../formats.js";
import { validate as validatePage } from "../objects/page.js";
function validatePageUpdatedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.event === void 0 && (missing0 = "event") || data.createdAt === void 0 && (missing0 = "createdAt") || data.data === void 0 && (missing0 = "data")) {
        validatePageUpdatedEvent.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validatePageUpdatedEvent.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let data1 = data.event;
        if (typeof data1 !== "string") {
          validatePageUpdatedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if ("page.updated" !== data1) {
          validatePageUpdatedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "page.updated" } }];
          return false;
        }
        let data2 = data.createdAt;
        const _errs5 = errors;
        if (errors === _errs5) {
          if (errors === _errs5) {
            if (typeof data2 === "string") {
              if (!dateTimeFormat.test(data2)) {
                validatePageUpdatedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
                return false;
              }
            } else {
              validatePageUpdatedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
        }
        let data3 = data.data;
        const _errs7 = errors;
        if (errors === _errs7) {
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            let missing1;
            if (data3.page === void 0 && (missing1 = "page")) {
              validatePageUpdatedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: missing1 } }];
              return false;
            } else {
              const _errs9 = errors;
              if (!validatePage(data3.page, { instancePath: instancePath + "/data/page" })) {
                vErrors = vErrors === null ? validatePage.errors : vErrors.concat(validatePage.errors);
                errors = vErrors.length;
              }
              var valid4 = _errs9 === errors;
              if (!valid4) {
                validatePageUpdatedEvent.errors = vErrors;
                return false;
              }
              if (data3.eventName !== void 0) {
                let data5 = data3.eventName;
                if (typeof data5 !== "string" && data5 !== null) {
                  validatePageUpdatedEvent.errors = [{ instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: schemaPageUpdatedEvent.properties.data.properties.eventName.type } }];
                  return false;
                }
              }
            }
          } else {
            validatePageUpdatedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
            return false;
          }
        }
        var valid3 = _errs7 === errors;
        if (!valid3) {
          validatePageUpdatedEvent.errors = vErrors;
          return false;
        }
      }
    } else {
      validatePageUpdatedEvent.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validatePageUpdatedEvent.errors = vErrors;
  return errors === 0;
}
export {
  validatePageUpdatedEvent as validate
};
