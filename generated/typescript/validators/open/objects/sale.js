// Generated from schemas/ by `npm run generate`. Do not edit.
const schemaSale = { "properties": { "invoiceId": { "type": ["string", "null"] } } };
function validateSale(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.amount === void 0 && (missing0 = "amount") || data.currency === void 0 && (missing0 = "currency")) {
        validateSale.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        let data0 = data.amount;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validateSale.errors = [{ instancePath: instancePath + "/amount", keyword: "type", params: { type: "integer" } }];
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
          let data3 = data.invoiceId;
          if (typeof data3 !== "string" && data3 !== null) {
            validateSale.errors = [{ instancePath: instancePath + "/invoiceId", keyword: "type", params: { type: schemaSale.properties.invoiceId.type } }];
            return false;
          }
        }
      }
    } else {
      validateSale.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validateSale.errors = vErrors;
  return errors === 0;
}
export {
  validateSale as validate
};
