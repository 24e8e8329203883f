// Generated from schemas/ by `npm run generate`. Do not edit.
const schemaSale = { "properties": {
  "amount": {},
  "currency": {},
  "paymentProcessor": {},
  "invoiceId": { "type": ["string", "null"] }
} };
function validateSale(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing;
    if (data.amount === void 0 && (missing = "amount") || data.currency === void 0 && (missing = "currency")) {
      validateSale.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
      return false;
    } else {
      for (const key in data) {
        if (!(key === "amount" || key === "currency" || key === "paymentProcessor" || key === "invoiceId")) {
          validateSale.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key } }];
          return false;
          break;
        }
      }
      if (!Number.isSafeInteger(data.amount)) {
        validateSale.errors = [{ instancePath: instancePath + "/amount", keyword: "integer", params: { type: "integer" } }];
        return false;
      }
      if (typeof data.currency !== "string") {
        validateSale.errors = [{ instancePath: instancePath + "/currency", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if (data.paymentProcessor !== void 0) {
        if (typeof data.paymentProcessor !== "string") {
          validateSale.errors = [{ instancePath: instancePath + "/paymentProcessor", keyword: "type", params: { type: "string" } }];
          return false;
        }
      }
      if (data.invoiceId !== void 0) {
        let dataInvoiceId = data.invoiceId;
        if (typeof dataInvoiceId !== "string" && dataInvoiceId !== null) {
          validateSale.errors = [{ instancePath: instancePath + "/invoiceId", keyword: "type", params: { type: schemaSale.properties.invoiceId.type } }];
          return false;
        }
      }
    }
  } else {
    validateSale.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
    return false;
  }
  validateSale.errors = vErrors;
  return errors === 0;
}
export {
  validateSale as validate
};
