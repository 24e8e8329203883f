// Generated from schemas/ by `npm run generate`. Do not edit.
const schemaCustomer = { "properties": { "id": {}, "name": {}, "email": { "type": ["string", "null"] }, "avatar": { "type": ["string", "null"] }, "externalId": { "type": ["string", "null"] }, "country": { "type": ["string", "null"] }, "createdAt": { "type": ["string", "null"] }, "link": { "type": ["object", "null"], "properties": { "id": { "type": ["string", "null"] }, "domain": { "type": ["string", "null"] }, "key": { "type": ["string", "null"] }, "shortLink": { "type": ["string", "null"] } } }, "customFields": { "type": ["object", "null"] } } };
const func0 = Object.prototype.hasOwnProperty;
import { emailFormat } from "../formats.js";
import { uriFormat } from "../formats.js";
import { dateTimeFormat } from "../formats.js";
function validateCustomer(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    for (const key0 in data) {
      if (!func0.call(schemaCustomer.properties, key0)) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err3 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err4 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.email !== void 0) {
      let data2 = data.email;
      if (typeof data2 !== "string" && data2 !== null) {
        const err5 = { instancePath: instancePath + "/email", keyword: "type", params: { type: schemaCustomer.properties.email.type } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (!emailFormat.test(data2)) {
          const err6 = { instancePath: instancePath + "/email", keyword: "format", params: { format: "email" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.avatar !== void 0) {
      let data3 = data.avatar;
      if (typeof data3 !== "string" && data3 !== null) {
        const err7 = { instancePath: instancePath + "/avatar", keyword: "type", params: { type: schemaCustomer.properties.avatar.type } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (!uriFormat.test(data3)) {
          const err8 = { instancePath: instancePath + "/avatar", keyword: "format", params: { format: "uri" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.externalId !== void 0) {
      let data4 = data.externalId;
      if (typeof data4 !== "string" && data4 !== null) {
        const err9 = { instancePath: instancePath + "/externalId", keyword: "type", params: { type: schemaCustomer.properties.externalId.type } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.country !== void 0) {
      let data5 = data.country;
      if (typeof data5 !== "string" && data5 !== null) {
        const err10 = { instancePath: instancePath + "/country", keyword: "type", params: { type: schemaCustomer.properties.country.type } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data6 = data.createdAt;
      if (typeof data6 !== "string" && data6 !== null) {
        const err11 = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: schemaCustomer.properties.createdAt.type } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (!dateTimeFormat.test(data6)) {
          const err12 = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.link !== void 0) {
      let data7 = data.link;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
        const err13 = { instancePath: instancePath + "/link", keyword: "type", params: { type: schemaCustomer.properties.link.type } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 in data7) {
          if (!(key1 === "id" || key1 === "domain" || key1 === "key" || key1 === "shortLink")) {
            const err14 = { instancePath: instancePath + "/link", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data7.id !== void 0) {
          let data8 = data7.id;
          if (typeof data8 !== "string" && data8 !== null) {
            const err15 = { instancePath: instancePath + "/link/id", keyword: "type", params: { type: schemaCustomer.properties.link.properties.id.type } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data7.domain !== void 0) {
          let data9 = data7.domain;
          if (typeof data9 !== "string" && data9 !== null) {
            const err16 = { instancePath: instancePath + "/link/domain", keyword: "type", params: { type: schemaCustomer.properties.link.properties.domain.type } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data7.key !== void 0) {
          let data10 = data7.key;
          if (typeof data10 !== "string" && data10 !== null) {
            const err17 = { instancePath: instancePath + "/link/key", keyword: "type", params: { type: schemaCustomer.properties.link.properties.key.type } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data7.shortLink !== void 0) {
          let data11 = data7.shortLink;
          if (typeof data11 !== "string" && data11 !== null) {
            const err18 = { instancePath: instancePath + "/link/shortLink", keyword: "type", params: { type: schemaCustomer.properties.link.properties.shortLink.type } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (typeof data11 === "string") {
            if (!uriFormat.test(data11)) {
              const err19 = { instancePath: instancePath + "/link/shortLink", keyword: "format", params: { format: "uri" } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.customFields !== void 0) {
      let data12 = data.customFields;
      if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && data12 !== null) {
        const err20 = { instancePath: instancePath + "/customFields", keyword: "type", params: { type: schemaCustomer.properties.customFields.type } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validateCustomer.errors = vErrors;
  return errors === 0;
}
export {
  validateCustomer as validate
};
