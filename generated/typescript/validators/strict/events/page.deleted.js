// Generated from schemas/ by `npm run generate`. Do not edit.
import { dateTimeFormat } from "../formats.js";
import { validate as validatePage } from "../objects/page.js";
const schemaPageDeletedEvent = { "properties": {
  "id": {},
  "event": {},
  "createdAt": {},
  "data": { "properties": {
    "page": {},
    "eventName": { "type": ["string", "null"] }
  } }
} };
function validatePageDeletedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing;
    if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
      validatePageDeletedEvent.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
      return false;
    } else {
      for (const key in data) {
        if (!(key === "id" || key === "event" || key === "createdAt" || key === "data")) {
          validatePageDeletedEvent.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key } }];
          return false;
          break;
        }
      }
      if (typeof data.id !== "string") {
        validatePageDeletedEvent.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
        return false;
      }
      let dataEvent = data.event;
      if (typeof dataEvent !== "string") {
        validatePageDeletedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if ("page.deleted" !== dataEvent) {
        validatePageDeletedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "page.deleted" } }];
        return false;
      }
      let dataCreatedAt = data.createdAt;
      if (typeof dataCreatedAt === "string") {
        if (!dateTimeFormat.test(dataCreatedAt)) {
          validatePageDeletedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
          return false;
        }
      } else {
        validatePageDeletedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
        return false;
      }
      let dataData = data.data;
      const errsData = errors;
      if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
        let missingData;
        if (dataData.page === void 0 && (missingData = "page")) {
          validatePageDeletedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: missingData } }];
          return false;
        } else {
          for (const keyData in dataData) {
            if (!(keyData === "page" || keyData === "eventName")) {
              validatePageDeletedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "additionalProperties", params: { additionalProperty: keyData } }];
              return false;
              break;
            }
          }
          const errsDataPage = errors;
          if (!validatePage(dataData.page, { instancePath: instancePath + "/data/page" })) {
            vErrors = vErrors === null ? validatePage.errors : vErrors.concat(validatePage.errors);
            errors = vErrors.length;
          }
          var validDataPage = errsDataPage === errors;
          if (!validDataPage) {
            validatePageDeletedEvent.errors = vErrors;
            return false;
          }
          if (dataData.eventName !== void 0) {
            let dataDataEventName = dataData.eventName;
            if (typeof dataDataEventName !== "string" && dataDataEventName !== null) {
              validatePageDeletedEvent.errors = [{ instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: schemaPageDeletedEvent.properties.data.properties.eventName.type } }];
              return false;
            }
          }
        }
      } else {
        validatePageDeletedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
        return false;
      }
      var validData = errsData === errors;
      if (!validData) {
        validatePageDeletedEvent.errors = vErrors;
        return false;
      }
    }
  } else {
    validatePageDeletedEvent.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
    return false;
  }
  validatePageDeletedEvent.errors = vErrors;
  return errors === 0;
}
export {
  validatePageDeletedEvent as validate
};
