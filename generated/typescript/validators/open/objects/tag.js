// Generated from schemas/ by `npm run generate`. Do not edit.
function validateTag(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing;
    if (data.id === void 0 && (missing = "id") || data.name === void 0 && (missing = "name") || data.color === void 0 && (missing = "color")) {
      validateTag.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
      return false;
    } else {
      if (typeof data.id !== "string") {
        validateTag.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if (typeof data.name !== "string") {
        validateTag.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if (typeof data.color !== "string") {
        validateTag.errors = [{ instancePath: instancePath + "/color", keyword: "type", params: { type: "string" } }];
        return false;
      }
    }
  } else {
    validateTag.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
    return false;
  }
  validateTag.errors = vErrors;
  return errors === 0;
}
export {
  validateTag as validate
};
