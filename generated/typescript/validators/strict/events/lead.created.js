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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing;
    if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
      validateLeadCreatedEvent.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
      return false;
    } else {
      for (const key in data) {
        if (!(key === "id" || key === "event" || key === "createdAt" || key === "data")) {
          validateLeadCreatedEvent.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key } }];
          return false;
          break;
        }
      }
      if (typeof data.id !== "string") {
        validateLeadCreatedEvent.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
        return false;
      }
      let dataEvent = data.event;
      if (typeof dataEvent !== "string") {
        validateLeadCreatedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if ("lead.created" !== dataEvent) {
        validateLeadCreatedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "lead.created" } }];
        return false;
      }
      let dataCreatedAt = data.createdAt;
      if (typeof dataCreatedAt === "string") {
        if (!dateTimeFormat.test(dataCreatedAt)) {
          validateLeadCreatedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
          return false;
        }
      } else {
        validateLeadCreatedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
        return false;
      }
      let dataData = data.data;
      const errsData = errors;
      if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
        let missingData;
        if (dataData.customer === void 0 && (missingData = "customer") || dataData.interaction === void 0 && (missingData = "interaction")) {
          validateLeadCreatedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: missingData } }];
          return false;
        } else {
          for (const keyData in dataData) {
            if (!(keyData === "eventName" || keyData === "customer" || keyData === "interaction" || keyData === "link" || keyData === "qrcode" || keyData === "page")) {
              validateLeadCreatedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "additionalProperties", params: { additionalProperty: keyData } }];
              return false;
              break;
            }
          }
          if (dataData.eventName !== void 0) {
            if (typeof dataData.eventName !== "string") {
              validateLeadCreatedEvent.errors = [{ instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          const errsDataCustomer = errors;
          if (!validateCustomer(dataData.customer, { instancePath: instancePath + "/data/customer" })) {
            vErrors = vErrors === null ? validateCustomer.errors : vErrors.concat(validateCustomer.errors);
            errors = vErrors.length;
          }
          var validDataCustomer = errsDataCustomer === errors;
          if (!validDataCustomer) {
            validateLeadCreatedEvent.errors = vErrors;
            return false;
          }
          const errsDataInteraction = errors;
          if (!validateInteraction(dataData.interaction, { instancePath: instancePath + "/data/interaction" })) {
            vErrors = vErrors === null ? validateInteraction.errors : vErrors.concat(validateInteraction.errors);
            errors = vErrors.length;
          }
          var validDataInteraction = errsDataInteraction === errors;
          if (!validDataInteraction) {
            validateLeadCreatedEvent.errors = vErrors;
            return false;
          }
          if (dataData.link !== void 0) {
            const errsDataLink = errors;
            if (!validateLink(dataData.link, { instancePath: instancePath + "/data/link" })) {
              vErrors = vErrors === null ? validateLink.errors : vErrors.concat(validateLink.errors);
              errors = vErrors.length;
            }
            var validDataLink = errsDataLink === errors;
            if (!validDataLink) {
              validateLeadCreatedEvent.errors = vErrors;
              return false;
            }
          }
          if (dataData.qrcode !== void 0) {
            const errsDataQrcode = errors;
            if (!validateQRCode(dataData.qrcode, { instancePath: instancePath + "/data/qrcode" })) {
              vErrors = vErrors === null ? validateQRCode.errors : vErrors.concat(validateQRCode.errors);
              errors = vErrors.length;
            }
            var validDataQrcode = errsDataQrcode === errors;
            if (!validDataQrcode) {
              validateLeadCreatedEvent.errors = vErrors;
              return false;
            }
          }
          if (dataData.page !== void 0) {
            const errsDataPage = errors;
            if (!validatePage(dataData.page, { instancePath: instancePath + "/data/page" })) {
              vErrors = vErrors === null ? validatePage.errors : vErrors.concat(validatePage.errors);
              errors = vErrors.length;
            }
            var validDataPage = errsDataPage === errors;
            if (!validDataPage) {
              validateLeadCreatedEvent.errors = vErrors;
              return false;
            }
          }
        }
      } else {
        validateLeadCreatedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
        return false;
      }
      var validData = errsData === errors;
      if (!validData) {
        validateLeadCreatedEvent.errors = vErrors;
        return false;
      }
    }
  } else {
    validateLeadCreatedEvent.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
    return false;
  }
  validateLeadCreatedEvent.errors = vErrors;
  return errors === 0;
}
export {
  validateLeadCreatedEvent as validate
};
