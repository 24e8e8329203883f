// Generated from schemas/ by `npm run generate`. Do not edit.
import { dateTimeFormat } from "../formats.js";
import { validate as validatePartnerLink } from "../objects/partner-link.js";
const schemaPartner = { "properties": {
  "image": { "type": ["string", "null"] },
  "description": { "type": ["string", "null"] },
  "country": { "type": ["string", "null"] },
  "payoutsEnabledAt": { "type": ["string", "null"] },
  "tenantId": { "type": ["string", "null"] },
  "applicationId": { "type": ["string", "null"] },
  "eventName": { "type": ["string", "null"] }
} };
function validatePartner(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.email === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "email" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.image === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "image" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.description === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "description" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.country === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "country" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.payoutsEnabledAt === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "payoutsEnabledAt" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.createdAt === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "createdAt" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "status" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.programId === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "programId" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.tenantId === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "tenantId" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.links === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "links" } };
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
    if (data.earnings === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "earnings" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.applicationId === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "applicationId" } };
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
    if (data.email !== void 0) {
      if (typeof data.email !== "string") {
        const err = { instancePath: instancePath + "/email", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      let dataImage = data.image;
      if (typeof dataImage !== "string" && dataImage !== null) {
        const err = { instancePath: instancePath + "/image", keyword: "type", params: { type: schemaPartner.properties.image.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let dataDescription = data.description;
      if (typeof dataDescription !== "string" && dataDescription !== null) {
        const err = { instancePath: instancePath + "/description", keyword: "type", params: { type: schemaPartner.properties.description.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.country !== void 0) {
      let dataCountry = data.country;
      if (typeof dataCountry !== "string" && dataCountry !== null) {
        const err = { instancePath: instancePath + "/country", keyword: "type", params: { type: schemaPartner.properties.country.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.payoutsEnabledAt !== void 0) {
      let dataPayoutsEnabledAt = data.payoutsEnabledAt;
      if (typeof dataPayoutsEnabledAt !== "string" && dataPayoutsEnabledAt !== null) {
        const err = { instancePath: instancePath + "/payoutsEnabledAt", keyword: "type", params: { type: schemaPartner.properties.payoutsEnabledAt.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (typeof dataPayoutsEnabledAt === "string") {
        if (!dateTimeFormat.test(dataPayoutsEnabledAt)) {
          const err = { instancePath: instancePath + "/payoutsEnabledAt", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
    }
    if (data.createdAt !== void 0) {
      let dataCreatedAt = data.createdAt;
      if (typeof dataCreatedAt === "string") {
        if (!dateTimeFormat.test(dataCreatedAt)) {
          const err = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      } else {
        const err = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (typeof data.status !== "string") {
        const err = { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.programId !== void 0) {
      if (typeof data.programId !== "string") {
        const err = { instancePath: instancePath + "/programId", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.tenantId !== void 0) {
      let dataTenantId = data.tenantId;
      if (typeof dataTenantId !== "string" && dataTenantId !== null) {
        const err = { instancePath: instancePath + "/tenantId", keyword: "type", params: { type: schemaPartner.properties.tenantId.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.links !== void 0) {
      let dataLinks = data.links;
      if (Array.isArray(dataLinks)) {
        const lenLinks = dataLinks.length;
        for (let iLinks = 0; iLinks < lenLinks; iLinks++) {
          if (!validatePartnerLink(dataLinks[iLinks], { instancePath: instancePath + "/links/" + iLinks })) {
            vErrors = vErrors === null ? validatePartnerLink.errors : vErrors.concat(validatePartnerLink.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err = { instancePath: instancePath + "/links", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.clicks !== void 0) {
      if (!Number.isSafeInteger(data.clicks)) {
        const err = { instancePath: instancePath + "/clicks", keyword: "integer", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.leads !== void 0) {
      if (!Number.isSafeInteger(data.leads)) {
        const err = { instancePath: instancePath + "/leads", keyword: "integer", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.sales !== void 0) {
      if (!Number.isSafeInteger(data.sales)) {
        const err = { instancePath: instancePath + "/sales", keyword: "integer", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.saleAmount !== void 0) {
      if (!Number.isSafeInteger(data.saleAmount)) {
        const err = { instancePath: instancePath + "/saleAmount", keyword: "integer", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.earnings !== void 0) {
      let dataEarnings = data.earnings;
      if (!(typeof dataEarnings == "number" && isFinite(dataEarnings))) {
        const err = { instancePath: instancePath + "/earnings", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.applicationId !== void 0) {
      let dataApplicationId = data.applicationId;
      if (typeof dataApplicationId !== "string" && dataApplicationId !== null) {
        const err = { instancePath: instancePath + "/applicationId", keyword: "type", params: { type: schemaPartner.properties.applicationId.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.eventName !== void 0) {
      let dataEventName = data.eventName;
      if (typeof dataEventName !== "string" && dataEventName !== null) {
        const err = { instancePath: instancePath + "/eventName", keyword: "type", params: { type: schemaPartner.properties.eventName.type } };
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
  validatePartner.errors = vErrors;
  return errors === 0;
}
export {
  validatePartner as validate
};
