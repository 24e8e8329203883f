// Generated from schemas/ by `npm run generate`. Do not edit.
import { dateTimeFormat } from "./formats.js";
function validateEnvelope(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing;
    if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
      validateEnvelope.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
      return false;
    } else {
      if (typeof data.id !== "string") {
        validateEnvelope.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if (typeof data.event !== "string") {
        validateEnvelope.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
        return false;
      }
      let dataCreatedAt = data.createdAt;
      if (typeof dataCreatedAt === "string") {
        if (!dateTimeFormat.test(dataCreatedAt)) {
          validateEnvelope.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
          return false;
        }
      } else {
        validateEnvelope.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
        return false;
      }
      let dataData = data.data;
      if (!(dataData && typeof dataData == "object" && !Array.isArray(dataData))) {
        validateEnvelope.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
        return false;
      }
    }
  } else {
    validateEnvelope.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
    return false;
  }
  validateEnvelope.errors = vErrors;
  return errors === 0;
}
export {
  validateEnvelope as validate
};
