// Generated from schemas/ by `npm run generate`. Do not edit.
import { dateTimeFormat } from "../formats.js";
import { validate as validatePartner } from "../objects/partner.js";
function validatePartnerEnrolledEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing;
    if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
      validatePartnerEnrolledEvent.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
      return false;
    } else {
      if (typeof data.id !== "string") {
        validatePartnerEnrolledEvent.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
        return false;
      }
      let dataEvent = data.event;
      if (typeof dataEvent !== "string") {
        validatePartnerEnrolledEvent.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if ("partner.enrolled" !== dataEvent) {
        validatePartnerEnrolledEvent.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "partner.enrolled" } }];
        return false;
      }
      let dataCreatedAt = data.createdAt;
      if (typeof dataCreatedAt === "string") {
        if (!dateTimeFormat.test(dataCreatedAt)) {
          validatePartnerEnrolledEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
          return false;
        }
      } else {
        validatePartnerEnrolledEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
        return false;
      }
      const errsData = errors;
      if (!validatePartner(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = vErrors === null ? validatePartner.errors : vErrors.concat(validatePartner.errors);
        errors = vErrors.length;
      }
      var validData = errsData === errors;
      if (!validData) {
        validatePartnerEnrolledEvent.errors = vErrors;
        return false;
      }
    }
  } else {
    validatePartnerEnrolledEvent.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
    return false;
  }
  validatePartnerEnrolledEvent.errors = vErrors;
  return errors === 0;
}
export {
  validatePartnerEnrolledEvent as validate
};
