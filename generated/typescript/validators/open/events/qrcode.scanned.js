// Generated from schemas/ by `npm run generate`. Do not edit.
import { dateTimeFormat } from "../formats.js";
import { validate as validateInteraction } from "../objects/interaction.js";
import { validate as validateQRCode } from "../objects/qrcode.js";
function validateQRCodeScannedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing;
    if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
      validateQRCodeScannedEvent.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
      return false;
    } else {
      if (typeof data.id !== "string") {
        validateQRCodeScannedEvent.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
        return false;
      }
      let dataEvent = data.event;
      if (typeof dataEvent !== "string") {
        validateQRCodeScannedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if ("qrcode.scanned" !== dataEvent) {
        validateQRCodeScannedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "qrcode.scanned" } }];
        return false;
      }
      let dataCreatedAt = data.createdAt;
      if (typeof dataCreatedAt === "string") {
        if (!dateTimeFormat.test(dataCreatedAt)) {
          validateQRCodeScannedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
          return false;
        }
      } else {
        validateQRCodeScannedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
        return false;
      }
      let dataData = data.data;
      const errsData = errors;
      if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
        let missingData;
        if (dataData.interaction === void 0 && (missingData = "interaction") || dataData.qrcode === void 0 && (missingData = "qrcode")) {
          validateQRCodeScannedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: missingData } }];
          return false;
        } else {
          if (dataData.eventName !== void 0) {
            if (typeof dataData.eventName !== "string") {
              validateQRCodeScannedEvent.errors = [{ instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: "string" } }];
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
            validateQRCodeScannedEvent.errors = vErrors;
            return false;
          }
          const errsDataQrcode = errors;
          if (!validateQRCode(dataData.qrcode, { instancePath: instancePath + "/data/qrcode" })) {
            vErrors = vErrors === null ? validateQRCode.errors : vErrors.concat(validateQRCode.errors);
            errors = vErrors.length;
          }
          var validDataQrcode = errsDataQrcode === errors;
          if (!validDataQrcode) {
            validateQRCodeScannedEvent.errors = vErrors;
            return false;
          }
        }
      } else {
        validateQRCodeScannedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
        return false;
      }
      var validData = errsData === errors;
      if (!validData) {
        validateQRCodeScannedEvent.errors = vErrors;
        return false;
      }
    }
  } else {
    validateQRCodeScannedEvent.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
    return false;
  }
  validateQRCodeScannedEvent.errors = vErrors;
  return errors === 0;
}
export {
  validateQRCodeScannedEvent as validate
};
