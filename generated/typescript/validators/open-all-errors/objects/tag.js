// Generated from schemas/ by `npm run generate`. Do not edit.
function validateTag(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.name === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.color === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "color" } };
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
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.color !== void 0) {
      if (typeof data.color !== "string") {
        const err = { instancePath: instancePath + "/color", keyword: "type", params: { type: "string" } };
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
  validateTag.errors = vErrors;
  return errors === 0;
}
export {
  validateTag as validate
};
