// Generated from schemas/ by `npm run generate`. Do not edit.
import { dateTimeFormat } from "../formats.js";
import { validate as validateQRCode } from "../objects/qrcode.js";
const schemaQRCodeCreatedEvent = { "properties": {
  "id": {},
  "event": {},
  "createdAt": {},
  "data": { "properties": {
    "qrcode": {},
    "eventName": { "type": ["string", "null"] }
  } }
} };
function validateQRCodeCreatedEvent(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing;
    if (data.id === void 0 && (missing = "id") || data.event === void 0 && (missing = "event") || data.createdAt === void 0 && (missing = "createdAt") || data.data === void 0 && (missing = "data")) {
      validateQRCodeCreatedEvent.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
      return false;
    } else {
      for (const key in data) {
        if (!(key === "id" || key === "event" || key === "createdAt" || key === "data")) {
          validateQRCodeCreatedEvent.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key } }];
          return false;
          break;
        }
      }
      if (typeof data.id !== "string") {
        validateQRCodeCreatedEvent.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
        return false;
      }
      let dataEvent = data.event;
      if (typeof dataEvent !== "string") {
        validateQRCodeCreatedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if ("qrcode.created" !== dataEvent) {
        validateQRCodeCreatedEvent.errors = [{ instancePath: instancePath + "/event", keyword: "const", params: { allowedValue: "qrcode.created" } }];
        return false;
      }
      let dataCreatedAt = data.createdAt;
      if (typeof dataCreatedAt === "string") {
        if (!dateTimeFormat.test(dataCreatedAt)) {
          validateQRCodeCreatedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
          return false;
        }
      } else {
        validateQRCodeCreatedEvent.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
        return false;
      }
      let dataData = data.data;
      const errsData = errors;
      if (dataData && typeof dataData == "object" && !Array.isArray(dataData)) {
        let missingData;
        if (dataData.qrcode === void 0 && (missingData = "qrcode")) {
          validateQRCodeCreatedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: missingData } }];
          return false;
        } else {
          for (const keyData in dataData) {
            if (!(keyData === "qrcode" || keyData === "eventName")) {
              validateQRCodeCreatedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "additionalProperties", params: { additionalProperty: keyData } }];
              return false;
              break;
            }
          }
          const errsDataQrcode = errors;
          if (!validateQRCode(dataData.qrcode, { instancePath: instancePath + "/data/qrcode" })) {
            vErrors = vErrors === null ? validateQRCode.errors : vErrors.concat(validateQRCode.errors);
            errors = vErrors.length;
          }
          var validDataQrcode = errsDataQrcode === errors;
          if (!validDataQrcode) {
            validateQRCodeCreatedEvent.errors = vErrors;
            return false;
          }
          if (dataData.eventName !== void 0) {
            let dataDataEventName = dataData.eventName;
            if (typeof dataDataEventName !== "string" && dataDataEventName !== null) {
              validateQRCodeCreatedEvent.errors = [{ instancePath: instancePath + "/data/eventName", keyword: "type", params: { type: schemaQRCodeCreatedEvent.properties.data.properties.eventName.type } }];
              return false;
            }
          }
        }
      } else {
        validateQRCodeCreatedEvent.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }];
        return false;
      }
      var validData = errsData === errors;
      if (!validData) {
        validateQRCodeCreatedEvent.errors = vErrors;
        return false;
      }
    }
  } else {
    validateQRCodeCreatedEvent.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
    return false;
  }
  validateQRCodeCreatedEvent.errors = vErrors;
  return errors === 0;
}
export {
  validateQRCodeCreatedEvent as validate
};
