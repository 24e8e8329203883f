// Generated from schemas/ by `npm run generate`. Do not edit.
import { dateTimeFormat } from "../formats.js";
import { validate as validateInteraction } from "../objects/interaction.js";
import { validate as validateLink } from "../objects/link.js";
function validateLinkClickedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.event === void 0 && (missing0 = "event") || data.createdAt === void 0 && (missing0 = "createdAt") || data.data === void 0 && (missing0 = "data")) {
        validateLinkClickedEvent.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validateLinkClickedEvent.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let data1 = data.event;
        if (typeof data1 !== "string") {
          validateLinkClickedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if ("link.clicked" !== data1) {
          validateLinkClickedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "link.clicked" } }];
          return false;
        }
        let data2 = data.createdAt;
        const _errs5 = errors;
        if (errors === _errs5) {
          if (errors === _errs5) {
            if (typeof data2 === "string") {
              if (!dateTimeFormat.test(data2)) {
                validateLinkClickedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
                return false;
              }
            } else {
              validateLinkClickedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
        }
        let data3 = data.data;
        const _errs7 = errors;
        if (errors === _errs7) {
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            let missing1;
            if (data3.eventName === void 0 && (missing1 = "eventName") || data3.interaction === void 0 && (missing1 = "interaction") || data3.link === void 0 && (missing1 = "link")) {
              validateLinkClickedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: missing1 } }];
              return false;
            } else {
              if (typeof data3.eventName !== "string") {
                validateLinkClickedEvent.errors = [{ instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: "string" } }];
                return false;
              }
              const _errs11 = errors;
              if (!validateInteraction(data3.interaction, { instancePath: instancePath + "/data/interaction" })) {
                vErrors = vErrors === null ? validateInteraction.errors : vErrors.concat(validateInteraction.errors);
                errors = vErrors.length;
              }
              var valid5 = _errs11 === errors;
              if (!valid5) {
                validateLinkClickedEvent.errors = vErrors;
                return false;
              }
              const _errs12 = errors;
              if (!validateLink(data3.link, { instancePath: instancePath + "/data/link" })) {
                vErrors = vErrors === null ? validateLink.errors : vErrors.concat(validateLink.errors);
                errors = vErrors.length;
              }
              var valid6 = _errs12 === errors;
              if (!valid6) {
                validateLinkClickedEvent.errors = vErrors;
                return false;
              }
            }
          } else {
            validateLinkClickedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
            return false;
          }
        }
        var valid3 = _errs7 === errors;
        if (!valid3) {
          validateLinkClickedEvent.errors = vErrors;
          return false;
        }
      }
    } else {
      validateLinkClickedEvent.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validateLinkClickedEvent.errors = vErrors;
  return errors === 0;
}
export {
  validateLinkClickedEvent as validate
};
