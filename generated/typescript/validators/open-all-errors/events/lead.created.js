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
    if (data.id === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.event === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "event" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.createdAt === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "createdAt" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.data === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "data" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.event !== void 0) {
      let dataEvent = data.event;
      if (typeof dataEvent !== "string") {
        const err = { instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if ("lead.created" !== dataEvent) {
        const err = { instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "lead.created" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let dataCreatedAt = data.createdAt;
      if (typeof dataCreatedAt === "string") {
        if (!dateTimeFormat.test(dataCreatedAt)) {
          const err = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      } else {
        const err = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let dataData = data.data;
      if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
        if (dataData.customer === void 0) {
          const err = { instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: "customer" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if (dataData.interaction === void 0) {
          const err = { instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: "interaction" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
        if (dataData.eventName !== void 0) {
          if (typeof dataData.eventName !== "string") {
            const err = { instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err];
            } else {
              vErrors.push(err);
            }
            errors++;
          }
        }
        if (dataData.customer !== void 0) {
          if (!validateCustomer(dataData.customer, { instancePath: instancePath + "/data/customer" })) {
            vErrors = vErrors === null ? validateCustomer.errors : vErrors.concat(validateCustomer.errors);
            errors = vErrors.length;
          }
        }
        if (dataData.interaction !== void 0) {
          if (!validateInteraction(dataData.interaction, { instancePath: instancePath + "/data/interaction" })) {
            vErrors = vErrors === null ? validateInteraction.errors : vErrors.concat(validateInteraction.errors);
            errors = vErrors.length;
          }
        }
        if (dataData.link !== void 0) {
          if (!validateLink(dataData.link, { instancePath: instancePath + "/data/link" })) {
            vErrors = vErrors === null ? validateLink.errors : vErrors.concat(validateLink.errors);
            errors = vErrors.length;
          }
        }
        if (dataData.qrcode !== void 0) {
          if (!validateQRCode(dataData.qrcode, { instancePath: instancePath + "/data/qrcode" })) {
            vErrors = vErrors === null ? validateQRCode.errors : vErrors.concat(validateQRCode.errors);
            errors = vErrors.length;
          }
        }
        if (dataData.page !== void 0) {
          if (!validatePage(dataData.page, { instancePath: instancePath + "/data/page" })) {
            vErrors = vErrors === null ? validatePage.errors : vErrors.concat(validatePage.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err = { instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
  } else {
    const err = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err];
    } else {
      vErrors.push(err);
    }
    errors++;
  }
  validateLeadCreatedEvent.errors = vErrors;
  return errors === 0;
}
export {
  validateLeadCreatedEvent as validate
};
