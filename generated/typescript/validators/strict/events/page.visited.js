// Generated from schemas/ by `npm run generate`. Do not edit.
import { dateTimeFormat } from "../formats.js";
import { validate as validateInteraction } from "../objects/interaction.js";
import { validate as validatePage } from "../objects/page.js";
function validatePageVisitedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.event === void 0 && (missing0 = "event") || data.createdAt === void 0 && (missing0 = "createdAt") || data.data === void 0 && (missing0 = "data")) {
        validatePageVisitedEvent.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "event" || key0 === "createdAt" || key0 === "data")) {
            validatePageVisitedEvent.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (typeof data.id !== "string") {
            validatePageVisitedEvent.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
            return false;
          }
          let data1 = data.event;
          if (typeof data1 !== "string") {
            validatePageVisitedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
            return false;
          }
          if ("page.visited" !== data1) {
            validatePageVisitedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "page.visited" } }];
            return false;
          }
          let data2 = data.createdAt;
          const _errs6 = errors;
          if (errors === _errs6) {
            if (errors === _errs6) {
              if (typeof data2 === "string") {
                if (!dateTimeFormat.test(data2)) {
                  validatePageVisitedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
                  return false;
                }
              } else {
                validatePageVisitedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
          }
          let data3 = data.data;
          const _errs8 = errors;
          if (errors === _errs8) {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing1;
              if (data3.eventName === void 0 && (missing1 = "eventName") || data3.interaction === void 0 && (missing1 = "interaction")) {
                validatePageVisitedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                const _errs10 = errors;
                for (const key1 in data3) {
                  if (!(key1 === "eventName" || key1 === "interaction" || key1 === "page")) {
                    validatePageVisitedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                    return false;
                    break;
                  }
                }
                if (_errs10 === errors) {
                  if (typeof data3.eventName !== "string") {
                    validatePageVisitedEvent.errors = [{ instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  const _errs13 = errors;
                  if (!validateInteraction(data3.interaction, { instancePath: instancePath + "/data/interaction" })) {
                    vErrors = vErrors === null ? validateInteraction.errors : vErrors.concat(validateInteraction.errors);
                    errors = vErrors.length;
                  }
                  var valid5 = _errs13 === errors;
                  if (!valid5) {
                    validatePageVisitedEvent.errors = vErrors;
                    return false;
                  }
                  if (data3.page !== void 0) {
                    const _errs14 = errors;
                    if (!validatePage(data3.page, { instancePath: instancePath + "/data/page" })) {
                      vErrors = vErrors === null ? validatePage.errors : vErrors.concat(validatePage.errors);
                      errors = vErrors.length;
                    }
                    var valid6 = _errs14 === errors;
                    if (!valid6) {
                      validatePageVisitedEvent.errors = vErrors;
                      return false;
                    }
                  }
                }
              }
            } else {
              validatePageVisitedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid3 = _errs8 === errors;
          if (!valid3) {
            validatePageVisitedEvent.errors = vErrors;
            return false;
          }
        }
      }
    } else {
      validatePageVisitedEvent.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validatePageVisitedEvent.errors = vErrors;
  return errors === 0;
}
export {
  validatePageVisitedEvent as validate
};
