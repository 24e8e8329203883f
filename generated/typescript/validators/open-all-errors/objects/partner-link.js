// Generated from schemas/ by `npm run generate`. Do not edit.
function validatePartnerLink(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.domain === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "domain" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.key === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "key" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.shortLink === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "shortLink" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "url" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.clicks === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "clicks" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.leads === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "leads" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.sales === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "sales" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.saleAmount === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "saleAmount" } };
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
    if (data.domain !== void 0) {
      if (typeof data.domain !== "string") {
        const err = { instancePath: instancePath + "/domain", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      if (typeof data.key !== "string") {
        const err = { instancePath: instancePath + "/key", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.shortLink !== void 0) {
      if (typeof data.shortLink !== "string") {
        const err = { instancePath: instancePath + "/shortLink", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (typeof data.url !== "string") {
        const err = { instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.clicks !== void 0) {
      let dataClicks = data.clicks;
      if (!(typeof dataClicks == "number" && (!(dataClicks % 1) && !isNaN(dataClicks)) && isFinite(dataClicks))) {
        const err = { instancePath: instancePath + "/clicks", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.leads !== void 0) {
      let dataLeads = data.leads;
      if (!(typeof dataLeads == "number" && (!(dataLeads % 1) && !isNaN(dataLeads)) && isFinite(dataLeads))) {
        const err = { instancePath: instancePath + "/leads", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.sales !== void 0) {
      let dataSales = data.sales;
      if (!(typeof dataSales == "number" && (!(dataSales % 1) && !isNaN(dataSales)) && isFinite(dataSales))) {
        const err = { instancePath: instancePath + "/sales", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.saleAmount !== void 0) {
      let dataSaleAmount = data.saleAmount;
      if (!(typeof dataSaleAmount == "number" && (!(dataSaleAmount % 1) && !isNaN(dataSaleAmount)) && isFinite(dataSaleAmount))) {
        const err = { instancePath: instancePath + "/saleAmount", keyword: "type", params: { type: "integer" } };
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
  validatePartnerLink.errors = vErrors;
  return errors === 0;
}
export {
  validatePartnerLink as validate
};
