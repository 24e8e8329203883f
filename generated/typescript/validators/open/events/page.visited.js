// Generated from schemas/ by `npm run generate`. Do not edit.
import { dateTimeFormat } from "../formats.js";
import { validate as validateInteraction } from "../objects/interaction.js";
import { validate as validatePage } from "../objects/page.js";
function validatePageVisitedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing;
    if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
      validatePageVisitedEvent.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
      return false;
    } else {
      if (typeof data.id !== "string") {
        validatePageVisitedEvent.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
        return false;
      }
      let dataEvent = data.event;
      if (typeof dataEvent !== "string") {
        validatePageVisitedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if ("page.visited" !== dataEvent) {
        validatePageVisitedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "page.visited" } }];
        return false;
      }
      let dataCreatedAt = data.createdAt;
      if (typeof dataCreatedAt === "string") {
        if (!dateTimeFormat.test(dataCreatedAt)) {
          validatePageVisitedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
          return false;
        }
      } else {
        validatePageVisitedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
        return false;
      }
      let dataData = data.data;
      const errsData = errors;
      if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
        let missingData;
        if (dataData.interaction === void 0 && (missingData = "interaction")) {
          validatePageVisitedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: missingData } }];
          return false;
        } else {
          if (dataData.eventName !== void 0) {
            if (typeof dataData.eventName !== "string") {
              validatePageVisitedEvent.errors = [{ instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          const errsDataInteraction = errors;
          if (!validateInteraction(dataData.interaction, { instancePath: instancePath + "/data/interaction" })) {
            vErrors = vErrors === null ? validateInteraction.errors : vErrors.concat(validateInteraction.errors);
            errors = vErrors.length;
          }
          var validDataInteraction = errsDataInteraction === errors;
          if (!validDataInteraction) {
            validatePageVisitedEvent.errors = vErrors;
            return false;
          }
          if (dataData.page !== void 0) {
            const errsDataPage = errors;
            if (!validatePage(dataData.page, { instancePath: instancePath + "/data/page" })) {
              vErrors = vErrors === null ? validatePage.errors : vErrors.concat(validatePage.errors);
              errors = vErrors.length;
            }
            var validDataPage = errsDataPage === errors;
            if (!validDataPage) {
              validatePageVisitedEvent.errors = vErrors;
              return false;
            }
          }
        }
      } else {
        validatePageVisitedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
        return false;
      }
      var validData = errsData === errors;
      if (!validData) {
        validatePageVisitedEvent.errors = vErrors;
        return false;
      }
    }
  } else {
    validatePageVisitedEvent.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
    return false;
  }
  validatePageVisitedEvent.errors = vErrors;
  return errors === 0;
}
export {
  validatePageVisitedEvent as validate
};
