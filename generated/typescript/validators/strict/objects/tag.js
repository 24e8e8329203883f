// Generated from schemas/ by `npm run generate`. Do not edit.
function validateTag(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.color === void 0 && (missing0 = "color")) {
        validateTag.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "name" || key0 === "color")) {
            validateTag.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
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
      }
    } else {
      validateTag.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validateTag.errors = vErrors;
  return errors === 0;
}
export {
  validateTag as validate
};
