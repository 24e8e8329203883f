// Generated from schemas/ by `npm run generate`. Do not edit.
import { dateTimeFormat } from "./formats.js";
function validateEnvelope(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.event === void 0 && (missing0 = "event") || data.createdAt === void 0 && (missing0 = "createdAt") || data.data === void 0 && (missing0 = "data")) {
        validateEnvelope.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
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
        let data2 = data.createdAt;
        const _errs5 = errors;
        if (errors === _errs5) {
          if (errors === _errs5) {
            if (typeof data2 === "string") {
              if (!dateTimeFormat.test(data2)) {
                validateEnvelope.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
                return false;
              }
            } else {
              validateEnvelope.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
        }
        let data3 = data.data;
        if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
          validateEnvelope.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
          return false;
        }
      }
    } else {
      validateEnvelope.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validateEnvelope.errors = vErrors;
  return errors === 0;
}
export {
  validateEnvelope as validate
};
