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
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "event" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.createdAt === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "createdAt" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.data === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "data" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err4 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.event !== void 0) {
      let data1 = data.event;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if ("lead.created" !== data1) {
        const err6 = { instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "lead.created" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data2 = data.createdAt;
      if (typeof data2 === "string") {
        if (!dateTimeFormat.test(data2)) {
          const err7 = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data3 = data.data;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.eventName === void 0) {
          const err9 = { instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: "eventName" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data3.customer === void 0) {
          const err10 = { instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: "customer" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3.interaction === void 0) {
          const err11 = { instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: "interaction" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data3.eventName !== void 0) {
          if (typeof data3.eventName !== "string") {
            const err12 = { instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data3.customer !== void 0) {
          if (!validateCustomer(data3.customer, { instancePath: instancePath + "/data/customer" })) {
            vErrors = vErrors === null ? validateCustomer.errors : vErrors.concat(validateCustomer.errors);
            errors = vErrors.length;
          }
        }
        if (data3.interaction !== void 0) {
          if (!validateInteraction(data3.interaction, { instancePath: instancePath + "/data/interaction" })) {
            vErrors = vErrors === null ? validateInteraction.errors : vErrors.concat(validateInteraction.errors);
            errors = vErrors.length;
          }
        }
        if (data3.link !== void 0) {
          if (!validateLink(data3.link, { instancePath: instancePath + "/data/link" })) {
            vErrors = vErrors === null ? validateLink.errors : vErrors.concat(validateLink.errors);
            errors = vErrors.length;
          }
        }
        if (data3.qrcode !== void 0) {
          if (!validateQRCode(data3.qrcode, { instancePath: instancePath + "/data/qrcode" })) {
            vErrors = vErrors === null ? validateQRCode.errors : vErrors.concat(validateQRCode.errors);
            errors = vErrors.length;
          }
        }
        if (data3.page !== void 0) {
          if (!validatePage(data3.page, { instancePath: instancePath + "/data/page" })) {
            vErrors = vErrors === null ? validatePage.errors : vErrors.concat(validatePage.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validateLeadCreatedEvent.errors = vErrors;
  return errors === 0;
}
export {
  validateLeadCreatedEvent as validate
};
