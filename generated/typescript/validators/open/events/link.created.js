// Generated from schemas/ by `npm run generate`. Do not edit.
import { dateTimeFormat } from "../formats.js";
import { validate as validateLink } from "../objects/link.js";
function validateLinkCreatedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing;
    if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
      validateLinkCreatedEvent.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
      return false;
    } else {
      if (typeof data.id !== "string") {
        validateLinkCreatedEvent.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
        return false;
      }
      let dataEvent = data.event;
      if (typeof dataEvent !== "string") {
        validateLinkCreatedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if ("link.created" !== dataEvent) {
        validateLinkCreatedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "link.created" } }];
        return false;
      }
      let dataCreatedAt = data.createdAt;
      if (typeof dataCreatedAt === "string") {
        if (!dateTimeFormat.test(dataCreatedAt)) {
          validateLinkCreatedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
          return false;
        }
      } else {
        validateLinkCreatedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
        return false;
      }
      const errsData = errors;
      if (!validateLink(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = vErrors === null ? validateLink.errors : vErrors.concat(validateLink.errors);
        errors = vErrors.length;
      }
      var validData = errsData === errors;
      if (!validData) {
        validateLinkCreatedEvent.errors = vErrors;
        return false;
      }
    }
  } else {
    validateLinkCreatedEvent.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
    return false;
  }
  validateLinkCreatedEvent.errors = vErrors;
  return errors === 0;
}
export {
  validateLinkCreatedEvent as validate
};
