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
    if (data.amount === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "amount" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.currency === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "currency" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    for (const key in data) {
      if (!(key === "amount" || key === "currency" || key === "paymentProcessor" || key === "invoiceId")) {
        const err = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.amount !== void 0) {
      if (!Number.isSafeInteger(data.amount)) {
        const err = { instancePath: instancePath + "/amount", keyword: "integer", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.currency !== void 0) {
      if (typeof data.currency !== "string") {
        const err = { instancePath: instancePath + "/currency", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.paymentProcessor !== void 0) {
      if (typeof data.paymentProcessor !== "string") {
        const err = { instancePath: instancePath + "/paymentProcessor", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.invoiceId !== void 0) {
      let dataInvoiceId = data.invoiceId;
      if (typeof dataInvoiceId !== "string" && dataInvoiceId !== null) {
        const err = { instancePath: instancePath + "/invoiceId", keyword: "type", params: { type: schemaSale.properties.invoiceId.type } };
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
  validateSale.errors = vErrors;
  return errors === 0;
}
export {
  validateSale as validate
};
