// Generated from schemas/ by `npm run generate`. Do not edit.
import { dateTimeFormat } from "../formats.js";
import { validate as validateLink } from "../objects/link.js";
function validateLinkDeletedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.event === void 0 && (missing0 = "event") || data.createdAt === void 0 && (missing0 = "createdAt") || data.data === void 0 && (missing0 = "data")) {
        validateLinkDeletedEvent.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "event" || key0 === "createdAt" || key0 === "data")) {
            validateLinkDeletedEvent.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (typeof data.id !== "string") {
            validateLinkDeletedEvent.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
            return false;
          }
          let data1 = data.event;
          if (typeof data1 !== "string") {
            validateLinkDeletedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
            return false;
          }
          if ("link.deleted" !== data1) {
            validateLinkDeletedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "link.deleted" } }];
            return false;
          }
          let data2 = data.createdAt;
          const _errs6 = errors;
          if (errors === _errs6) {
            if (errors === _errs6) {
              if (typeof data2 === "string") {
                if (!dateTimeFormat.test(data2)) {
                  validateLinkDeletedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
                  return false;
                }
              } else {
                validateLinkDeletedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
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
            validateLinkDeletedEvent.errors = vErrors;
            return false;
          }
        }
      }
    } else {
      validateLinkDeletedEvent.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validateLinkDeletedEvent.errors = vErrors;
  return errors === 0;
}
export {
  validateLinkDeletedEvent as validate
};
