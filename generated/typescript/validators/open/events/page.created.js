// Generated from schemas/ by `npm run generate`. Do not edit.
import { dateTimeFormat } from "../formats.js";
import { validate as validatePage } from "../objects/page.js";
const schemaPageCreatedEvent = { "properties": {
  "data": { "properties": {
    "eventName": { "type": ["string", "null"] }
  } }
} };
function validatePageCreatedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing;
    if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
      validatePageCreatedEvent.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
      return false;
    } else {
      if (typeof data.id !== "string") {
        validatePageCreatedEvent.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
        return false;
      }
      let dataEvent = data.event;
      if (typeof dataEvent !== "string") {
        validatePageCreatedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if ("page.created" !== dataEvent) {
        validatePageCreatedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "page.created" } }];
        return false;
      }
      let dataCreatedAt = data.createdAt;
      if (typeof dataCreatedAt === "string") {
        if (!dateTimeFormat.test(dataCreatedAt)) {
          validatePageCreatedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
          return false;
        }
      } else {
        validatePageCreatedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
        return false;
      }
      let dataData = data.data;
      const errsData = errors;
      if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
        let missingData;
        if (dataData.page === void 0 && (missingData = "page")) {
          validatePageCreatedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: missingData } }];
          return false;
        } else {
          const errsDataPage = errors;
          if (!validatePage(dataData.page, { instancePath: instancePath + "/data/page" })) {
            vErrors = vErrors === null ? validatePage.errors : vErrors.concat(validatePage.errors);
            errors = vErrors.length;
          }
          var validDataPage = errsDataPage === errors;
          if (!validDataPage) {
            validatePageCreatedEvent.errors = vErrors;
            return false;
          }
          if (dataData.eventName !== void 0) {
            let dataDataEventName = dataData.eventName;
            if (typeof dataDataEventName !== "string" && dataDataEventName !== null) {
              validatePageCreatedEvent.errors = [{ instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: schemaPageCreatedEvent.properties.data.properties.eventName.type } }];
              return false;
            }
          }
        }
      } else {
        validatePageCreatedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
        return false;
      }
      var validData = errsData === errors;
      if (!validData) {
        validatePageCreatedEvent.errors = vErrors;
        return false;
      }
    }
  } else {
    validatePageCreatedEvent.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
    return false;
  }
  validatePageCreatedEvent.errors = vErrors;
  return errors === 0;
}
export {
  validatePageCreatedEvent as validate
};
