// Generated from schemas/ by `npm run generate`. Do not edit.
import { dateTimeFormat } from "../formats.js";
import { validate as validateInteraction } from "../objects/interaction.js";
import { validate as validateLink } from "../objects/link.js";
function validateLinkClickedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing;
    if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
      validateLinkClickedEvent.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
      return false;
    } else {
      if (typeof data.id !== "string") {
        validateLinkClickedEvent.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
        return false;
      }
      let dataEvent = data.event;
      if (typeof dataEvent !== "string") {
        validateLinkClickedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if ("link.clicked" !== dataEvent) {
        validateLinkClickedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "link.clicked" } }];
        return false;
      }
      let dataCreatedAt = data.createdAt;
      if (typeof dataCreatedAt === "string") {
        if (!dateTimeFormat.test(dataCreatedAt)) {
          validateLinkClickedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
          return false;
        }
      } else {
        validateLinkClickedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
        return false;
      }
      let dataData = data.data;
      const errsData = errors;
      if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
        let missingData;
        if (dataData.interaction === void 0 && (missingData = "interaction") || dataData.link === void 0 && (missingData = "link")) {
          validateLinkClickedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: missingData } }];
          return false;
        } else {
          if (dataData.eventName !== void 0) {
            if (typeof dataData.eventName !== "string") {
              validateLinkClickedEvent.errors = [{ instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: "string" } }];
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
            validateLinkClickedEvent.errors = vErrors;
            return false;
          }
          const errsDataLink = errors;
          if (!validateLink(dataData.link, { instancePath: instancePath + "/data/link" })) {
            vErrors = vErrors === null ? validateLink.errors : vErrors.concat(validateLink.errors);
            errors = vErrors.length;
          }
          var validDataLink = errsDataLink === errors;
          if (!validDataLink) {
            validateLinkClickedEvent.errors = vErrors;
            return false;
          }
        }
      } else {
        validateLinkClickedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
        return false;
      }
      var validData = errsData === errors;
      if (!validData) {
        validateLinkClickedEvent.errors = vErrors;
        return false;
      }
    }
  } else {
    validateLinkClickedEvent.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
    return false;
  }
  validateLinkClickedEvent.errors = vErrors;
  return errors === 0;
}
export {
  validateLinkClickedEvent as validate
};
