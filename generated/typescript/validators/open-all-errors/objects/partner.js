// Generated from schemas/ by `npm run generate`. Do not edit.
const schemaPartner = { "properties": { "image": { "type": ["string", "null"] }, "description": { "type": ["string", "null"] }, "country": { "type": ["string", "null"] }, "payoutsEnabledAt": { "type": ["string", "null"] }, "tenantId": { "type": ["string", "null"] }, "applicationId": { "type": ["string", "null"] } } };
import { dateTimeFormat } from "../formats.js";
import { validate as validatePartnerLink } from "../objects/partner-link.js";
function validatePartner(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.email === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "email" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.image === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "image" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.description === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "description" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.country === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "country" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.payoutsEnabledAt === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "payoutsEnabledAt" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.createdAt === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "createdAt" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "status" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.programId === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "programId" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.tenantId === void 0) {
      const err10 = { instancePath, keyword: "required", params: { missingProperty: "tenantId" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.links === void 0) {
      const err11 = { instancePath, keyword: "required", params: { missingProperty: "links" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.clicks === void 0) {
      const err12 = { instancePath, keyword: "required", params: { missingProperty: "clicks" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.leads === void 0) {
      const err13 = { instancePath, keyword: "required", params: { missingProperty: "leads" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.sales === void 0) {
      const err14 = { instancePath, keyword: "required", params: { missingProperty: "sales" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.saleAmount === void 0) {
      const err15 = { instancePath, keyword: "required", params: { missingProperty: "saleAmount" } };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.earnings === void 0) {
      const err16 = { instancePath, keyword: "required", params: { missingProperty: "earnings" } };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.applicationId === void 0) {
      const err17 = { instancePath, keyword: "required", params: { missingProperty: "applicationId" } };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err18 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err19 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.email !== void 0) {
      if (typeof data.email !== "string") {
        const err20 = { instancePath: instancePath + "/email", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      let data3 = data.image;
      if (typeof data3 !== "string" && data3 !== null) {
        const err21 = { instancePath: instancePath + "/image", keyword: "type", params: { type: schemaPartner.properties.image.type } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data4 = data.description;
      if (typeof data4 !== "string" && data4 !== null) {
        const err22 = { instancePath: instancePath + "/description", keyword: "type", params: { type: schemaPartner.properties.description.type } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.country !== void 0) {
      let data5 = data.country;
      if (typeof data5 !== "string" && data5 !== null) {
        const err23 = { instancePath: instancePath + "/country", keyword: "type", params: { type: schemaPartner.properties.country.type } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.payoutsEnabledAt !== void 0) {
      let data6 = data.payoutsEnabledAt;
      if (typeof data6 !== "string" && data6 !== null) {
        const err24 = { instancePath: instancePath + "/payoutsEnabledAt", keyword: "type", params: { type: schemaPartner.properties.payoutsEnabledAt.type } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (!dateTimeFormat.test(data6)) {
          const err25 = { instancePath: instancePath + "/payoutsEnabledAt", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data.createdAt !== void 0) {
      let data7 = data.createdAt;
      if (typeof data7 === "string") {
        if (!dateTimeFormat.test(data7)) {
          const err26 = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (typeof data.status !== "string") {
        const err28 = { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.programId !== void 0) {
      if (typeof data.programId !== "string") {
        const err29 = { instancePath: instancePath + "/programId", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.tenantId !== void 0) {
      let data10 = data.tenantId;
      if (typeof data10 !== "string" && data10 !== null) {
        const err30 = { instancePath: instancePath + "/tenantId", keyword: "type", params: { type: schemaPartner.properties.tenantId.type } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.links !== void 0) {
      let data11 = data.links;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validatePartnerLink(data11[i0], { instancePath: instancePath + "/links/" + i0 })) {
            vErrors = vErrors === null ? validatePartnerLink.errors : vErrors.concat(validatePartnerLink.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/links", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.clicks !== void 0) {
      let data13 = data.clicks;
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        const err32 = { instancePath: instancePath + "/clicks", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.leads !== void 0) {
      let data14 = data.leads;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
        const err33 = { instancePath: instancePath + "/leads", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.sales !== void 0) {
      let data15 = data.sales;
      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
        const err34 = { instancePath: instancePath + "/sales", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.saleAmount !== void 0) {
      let data16 = data.saleAmount;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
        const err35 = { instancePath: instancePath + "/saleAmount", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.earnings !== void 0) {
      let data17 = data.earnings;
      if (!(typeof data17 == "number" && isFinite(data17))) {
        const err36 = { instancePath: instancePath + "/earnings", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.applicationId !== void 0) {
      let data18 = data.applicationId;
      if (typeof data18 !== "string" && data18 !== null) {
        const err37 = { instancePath: instancePath + "/applicationId", keyword: "type", params: { type: schemaPartner.properties.applicationId.type } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
  } else {
    const err38 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err38];
    } else {
      vErrors.push(err38);
    }
    errors++;
  }
  validatePartner.errors = vErrors;
  return errors === 0;
}
export {
  validatePartner as validate
};
