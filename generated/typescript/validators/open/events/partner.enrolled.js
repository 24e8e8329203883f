// Generated from schemas/ by `npm run generate`. Do not edit.
import { dateTimeFormat } from "../formats.js";
import { validate as validatePartner } from "../objects/partner.js";
function validatePartnerEnrolledEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.event === void 0 && (missing0 = "event") || data.createdAt === void 0 && (missing0 = "createdAt") || data.data === void 0 && (missing0 = "data")) {
        validatePartnerEnrolledEvent.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validatePartnerEnrolledEvent.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let data1 = data.event;
        if (typeof data1 !== "string") {
          validatePartnerEnrolledEvent.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if ("partner.enrolled" !== data1) {
          validatePartnerEnrolledEvent.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "partner.enrolled" } }];
          return false;
        }
        let data2 = data.createdAt;
        const _errs5 = errors;
        if (errors === _errs5) {
          if (errors === _errs5) {
            if (typeof data2 === "string") {
              if (!dateTimeFormat.test(data2)) {
                validatePartnerEnrolledEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
                return false;
              }
            } else {
              validatePartnerEnrolledEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
        }
        const _errs7 = errors;
        if (!validatePartner(data.data, { instancePath: instancePath + "/data" })) {
          vErrors = vErrors === null ? validatePartner.errors : vErrors.concat(validatePartner.errors);
          errors = vErrors.length;
        }
        var valid3 = _errs7 === errors;
        if (!valid3) {
          validatePartnerEnrolledEvent.errors = vErrors;
          return false;
        }
      }
    } else {
      validatePartnerEnrolledEvent.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validatePartnerEnrolledEvent.errors = vErrors;
  return errors === 0;
}
export {
  validatePartnerEnrolledEvent as validate
};
