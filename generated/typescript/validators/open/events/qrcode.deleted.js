// Generated from schemas/ by `npm run generate`. Do not edit.
const schemaQRCodeDeletedEvent = { "properties": { "data": { "properties": { "eventName": { "type": ["string", "null"] } } } } };
import { dateTimeFormat } from "../formats.js";
import { validate as validateQRCode } from "../objects/qrcode.js";
function validateQRCodeDeletedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.event === void 0 && (missing0 = "event") || data.createdAt === void 0 && (missing0 = "createdAt") || data.data === void 0 && (missing0 = "data")) {
        validateQRCodeDeletedEvent.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (typeof data.id !== "string") {
          validateQRCodeDeletedEvent.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
          return false;
        }
        let data1 = data.event;
        if (typeof data1 !== "string") {
          validateQRCodeDeletedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
          return false;
        }
        if ("qrcode.deleted" !== data1) {
          validateQRCodeDeletedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "qrcode.deleted" } }];
          return false;
        }
        let data2 = data.createdAt;
        const _errs5 = errors;
        if (errors === _errs5) {
          if (errors === _errs5) {
            if (typeof data2 === "string") {
              if (!dateTimeFormat.test(data2)) {
                validateQRCodeDeletedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
                return false;
              }
            } else {
              validateQRCodeDeletedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
        }
        let data3 = data.data;
        const _errs7 = errors;
        if (errors === _errs7) {
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            let missing1;
            if (data3.qrcode === void 0 && (missing1 = "qrcode")) {
              validateQRCodeDeletedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: missing1 } }];
              return false;
            } else {
              const _errs9 = errors;
              if (!validateQRCode(data3.qrcode, { instancePath: instancePath + "/data/qrcode" })) {
                vErrors = vErrors === null ? validateQRCode.errors : vErrors.concat(validateQRCode.errors);
                errors = vErrors.length;
              }
              var valid4 = _errs9 === errors;
              if (!valid4) {
                validateQRCodeDeletedEvent.errors = vErrors;
                return false;
              }
              if (data3.eventName !== void 0) {
                let data5 = data3.eventName;
                if (typeof data5 !== "string" && data5 !== null) {
                  validateQRCodeDeletedEvent.errors = [{ instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: schemaQRCodeDeletedEvent.properties.data.properties.eventName.type } }];
                  return false;
                }
              }
            }
          } else {
            validateQRCodeDeletedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
            return false;
          }
        }
        var valid3 = _errs7 === errors;
        if (!valid3) {
          validateQRCodeDeletedEvent.errors = vErrors;
          return false;
        }
      }
    } else {
      validateQRCodeDeletedEvent.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validateQRCodeDeletedEvent.errors = vErrors;
  return errors === 0;
}
export {
  validateQRCodeDeletedEvent as validate
};
