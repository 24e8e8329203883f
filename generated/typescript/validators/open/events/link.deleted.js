// Generated from schemas/ by `npm run generate`. Do not edit.
import { dateTimeFormat } from "../formats.js";
import { validate as validateLink } from "../objects/link.js";
function validateLinkDeletedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing;
    if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
      validateLinkDeletedEvent.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
      return false;
    } else {
      if (typeof data.id !== "string") {
        validateLinkDeletedEvent.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
        return false;
      }
      let dataEvent = data.event;
      if (typeof dataEvent !== "string") {
        validateLinkDeletedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if ("link.deleted" !== dataEvent) {
        validateLinkDeletedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "link.deleted" } }];
        return false;
      }
      let dataCreatedAt = data.createdAt;
      if (typeof dataCreatedAt === "string") {
        if (!dateTimeFormat.test(dataCreatedAt)) {
          validateLinkDeletedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
          return false;
        }
      } else {
        validateLinkDeletedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
        return false;
      }
      const errsData = errors;
      if (!validateLink(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = vErrors === null ? validateLink.errors : vErrors.concat(validateLink.errors);
        errors = vErrors.length;
      }
      var validData = errsData === errors;
      if (!validData) {
        validateLinkDeletedEvent.errors = vErrors;
        return false;
      }
    }
  } else {
    validateLinkDeletedEvent.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
    return false;
  }
  validateLinkDeletedEvent.errors = vErrors;
  return errors === 0;
}
export {
  validateLinkDeletedEvent as validate
};
