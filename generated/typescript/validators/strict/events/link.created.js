// Generated from schemas/ by `npm run generate`. Do not edit.
import { dateTimeFormat } from "../formats.js";
import { validate as validateLink } from "../objects/link.js";
function validateLinkCreatedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.event === void 0 && (missing0 = "event") || data.createdAt === void 0 && (missing0 = "createdAt") || data.data === void 0 && (missing0 = "data")) {
        validateLinkCreatedEvent.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "event" || key0 === "createdAt" || key0 === "data")) {
            validateLinkCreatedEvent.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (typeof data.id !== "string") {
            validateLinkCreatedEvent.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
            return false;
          }
          let data1 = data.event;
          if (typeof data1 !== "string") {
            validateLinkCreatedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
            return false;
          }
          if ("link.created" !== data1) {
            validateLinkCreatedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "link.created" } }];
            return false;
          }
          let data2 = data.createdAt;
          const _errs6 = errors;
          if (errors === _errs6) {
            if (errors === _errs6) {
              if (typeof data2 === "string") {
                if (!dateTimeFormat.test(data2)) {
                  validateLinkCreatedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
                  return false;
                }
              } else {
                validateLinkCreatedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
          }
          const _errs8 = errors;
          if (!validateLink(data.data, { instancePath: instancePath + "/data" })) {
            vErrors = vErrors === null ? validateLink.errors : vErrors.concat(validateLink.errors);
            errors = vErrors.length;
          }
          var valid3 = _errs8 === errors;
          if (!valid3) {
            validateLinkCreatedEvent.errors = vErrors;
            return false;
          }
        }
      }
    } else {
      validateLinkCreatedEvent.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validateLinkCreatedEvent.errors = vErrors;
  return errors === 0;
}
export {
  validateLinkCreatedEvent as validate
};
