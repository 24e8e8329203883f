// Generated from schemas/ by `npm run generate`. Do not edit.
import { dateTimeFormat } from "../formats.js";
import { validate as validateCustomer } from "../objects/customer.js";
import { validate as validateInteraction } from "../objects/interaction.js";
import { validate as validateLink } from "../objects/link.js";
import { validate as validateQRCode } from "../objects/qrcode.js";
import { validate as validatePage } from "../objects/page.js";
function validateLeadCreatedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.event === void 0 && (missing0 = "event") || data.createdAt === void 0 && (missing0 = "createdAt") || data.data === void 0 && (missing0 = "data")) {
        validateLeadCreatedEvent.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "event" || key0 === "createdAt" || key0 === "data")) {
            validateLeadCreatedEvent.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (typeof data.id !== "string") {
            validateLeadCreatedEvent.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
            return false;
          }
          let data1 = data.event;
          if (typeof data1 !== "string") {
            validateLeadCreatedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
            return false;
          }
          if ("lead.created" !== data1) {
            validateLeadCreatedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "lead.created" } }];
            return false;
          }
          let data2 = data.createdAt;
          const _errs6 = errors;
          if (errors === _errs6) {
            if (errors === _errs6) {
              if (typeof data2 === "string") {
                if (!dateTimeFormat.test(data2)) {
                  validateLeadCreatedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
                  return false;
                }
              } else {
                validateLeadCreatedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
          }
          let data3 = data.data;
          const _errs8 = errors;
          if (errors === _errs8) {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing1;
              if (data3.eventName === void 0 && (missing1 = "eventName") || data3.customer === void 0 && (missing1 = "customer") || data3.interaction === void 0 && (missing1 = "interaction")) {
                validateLeadCreatedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: missing1 } }];
                return false;
              } else {
                const _errs10 = errors;
                for (const key1 in data3) {
                  if (!(key1 === "eventName" || key1 === "customer" || key1 === "interaction" || key1 === "link" || key1 === "qrcode" || key1 === "page")) {
                    validateLeadCreatedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                    return false;
                    break;
                  }
                }
                if (_errs10 === errors) {
                  if (typeof data3.eventName !== "string") {
                    validateLeadCreatedEvent.errors = [{ instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  const _errs13 = errors;
                  if (!validateCustomer(data3.customer, { instancePath: instancePath + "/data/customer" })) {
                    vErrors = vErrors === null ? validateCustomer.errors : vErrors.concat(validateCustomer.errors);
                    errors = vErrors.length;
                  }
                  var valid5 = _errs13 === errors;
                  if (!valid5) {
                    validateLeadCreatedEvent.errors = vErrors;
                    return false;
                  }
                  const _errs14 = errors;
                  if (!validateInteraction(data3.interaction, { instancePath: instancePath + "/data/interaction" })) {
                    vErrors = vErrors === null ? validateInteraction.errors : vErrors.concat(validateInteraction.errors);
                    errors = vErrors.length;
                  }
                  var valid6 = _errs14 === errors;
                  if (!valid6) {
                    validateLeadCreatedEvent.errors = vErrors;
                    return false;
                  }
                  if (data3.link !== void 0) {
                    const _errs15 = errors;
                    if (!validateLink(data3.link, { instancePath: instancePath + "/data/link" })) {
                      vErrors = vErrors === null ? validateLink.errors : vErrors.concat(validateLink.errors);
                      errors = vErrors.length;
                    }
                    var valid7 = _errs15 === errors;
                    if (!valid7) {
                      validateLeadCreatedEvent.errors = vErrors;
                      return false;
                    }
                  }
                  if (data3.qrcode !== void 0) {
                    const _errs16 = errors;
                    if (!validateQRCode(data3.qrcode, { instancePath: instancePath + "/data/qrcode" })) {
                      vErrors = vErrors === null ? validateQRCode.errors : vErrors.concat(validateQRCode.errors);
                      errors = vErrors.length;
                    }
                    var valid8 = _errs16 === errors;
                    if (!valid8) {
                      validateLeadCreatedEvent.errors = vErrors;
                      return false;
                    }
                  }
                  if (data3.page !== void 0) {
                    const _errs17 = errors;
                    if (!validatePage(data3.page, { instancePath: instancePath + "/data/page" })) {
                      vErrors = vErrors === null ? validatePage.errors : vErrors.concat(validatePage.errors);
                      errors = vErrors.length;
                    }
                    var valid9 = _errs17 === errors;
                    if (!valid9) {
                      validateLeadCreatedEvent.errors = vErrors;
                      return false;
                    }
                  }
                }
              }
            } else {
              validateLeadCreatedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
              return false;
            }
          }
          var valid3 = _errs8 === errors;
          if (!valid3) {
            validateLeadCreatedEvent.errors = vErrors;
            return false;
          }
        }
      }
    } else {
      validateLeadCreatedEvent.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validateLeadCreatedEvent.errors = vErrors;
  return errors === 0;
}
export {
  validateLeadCreatedEvent as validate
};
