// Generated from schemas/ by `npm run generate`. Do not edit.
const schemaInteraction = { "properties": { "timestamp": {}, "clickId": {}, "id": {}, "url": {}, "ip": { "type": ["string", "null"] }, "continent": { "type": ["string", "null"] }, "country": { "type": ["string", "null"] }, "city": { "type": ["string", "null"] }, "device": { "type": ["string", "null"] }, "browser": { "type": ["string", "null"] }, "os": { "type": ["string", "null"] }, "ua": { "type": ["string", "null"] }, "bot": { "type": ["boolean", "null"] }, "qr": {}, "referer": { "type": ["string", "null"] }, "link_id": { "type": ["string", "null"] }, "region": { "type": ["string", "null"] }, "latitude": { "type": ["string", "null"] }, "longitude": { "type": ["string", "null"] }, "device_model": { "type": ["string", "null"] }, "device_vendor": { "type": ["string", "null"] }, "browser_version": { "type": ["string", "null"] }, "os_version": { "type": ["string", "null"] }, "engine": { "type": ["string", "null"] }, "engine_version": { "type": ["string", "null"] }, "cpu_architecture": { "type": ["string", "null"] }, "referer_url": { "type": ["string", "null"] }, "type": { "type": ["string", "null"] }, "event_name": { "type": ["string", "null"] } } };
const func0 = Object.prototype.hasOwnProperty;
import { dateTimeFormat } from "../formats.js";
import { uriFormat } from "../formats.js";
function validateInteraction(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "url" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.continent === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "continent" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.country === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "country" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.city === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "city" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.device === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "device" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.browser === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "browser" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.os === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "os" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.bot === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "bot" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.referer === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "referer" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func0.call(schemaInteraction.properties, key0)) {
        const err9 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data0 = data.timestamp;
      if (typeof data0 === "string") {
        if (!dateTimeFormat.test(data0)) {
          const err10 = { instancePath: instancePath + "/timestamp", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/timestamp", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.clickId !== void 0) {
      if (typeof data.clickId !== "string") {
        const err12 = { instancePath: instancePath + "/clickId", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err13 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      if (typeof data3 === "string") {
        if (!uriFormat.test(data3)) {
          const err14 = { instancePath: instancePath + "/url", keyword: "format", params: { format: "uri" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.ip !== void 0) {
      let data4 = data.ip;
      if (typeof data4 !== "string" && data4 !== null) {
        const err16 = { instancePath: instancePath + "/ip", keyword: "type", params: { type: schemaInteraction.properties.ip.type } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.continent !== void 0) {
      let data5 = data.continent;
      if (typeof data5 !== "string" && data5 !== null) {
        const err17 = { instancePath: instancePath + "/continent", keyword: "type", params: { type: schemaInteraction.properties.continent.type } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.country !== void 0) {
      let data6 = data.country;
      if (typeof data6 !== "string" && data6 !== null) {
        const err18 = { instancePath: instancePath + "/country", keyword: "type", params: { type: schemaInteraction.properties.country.type } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.city !== void 0) {
      let data7 = data.city;
      if (typeof data7 !== "string" && data7 !== null) {
        const err19 = { instancePath: instancePath + "/city", keyword: "type", params: { type: schemaInteraction.properties.city.type } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.device !== void 0) {
      let data8 = data.device;
      if (typeof data8 !== "string" && data8 !== null) {
        const err20 = { instancePath: instancePath + "/device", keyword: "type", params: { type: schemaInteraction.properties.device.type } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.browser !== void 0) {
      let data9 = data.browser;
      if (typeof data9 !== "string" && data9 !== null) {
        const err21 = { instancePath: instancePath + "/browser", keyword: "type", params: { type: schemaInteraction.properties.browser.type } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.os !== void 0) {
      let data10 = data.os;
      if (typeof data10 !== "string" && data10 !== null) {
        const err22 = { instancePath: instancePath + "/os", keyword: "type", params: { type: schemaInteraction.properties.os.type } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.ua !== void 0) {
      let data11 = data.ua;
      if (typeof data11 !== "string" && data11 !== null) {
        const err23 = { instancePath: instancePath + "/ua", keyword: "type", params: { type: schemaInteraction.properties.ua.type } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.bot !== void 0) {
      let data12 = data.bot;
      if (typeof data12 !== "boolean" && data12 !== null) {
        const err24 = { instancePath: instancePath + "/bot", keyword: "type", params: { type: schemaInteraction.properties.bot.type } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.qr !== void 0) {
      if (typeof data.qr !== "boolean") {
        const err25 = { instancePath: instancePath + "/qr", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.referer !== void 0) {
      let data14 = data.referer;
      if (typeof data14 !== "string" && data14 !== null) {
        const err26 = { instancePath: instancePath + "/referer", keyword: "type", params: { type: schemaInteraction.properties.referer.type } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.link_id !== void 0) {
      let data15 = data.link_id;
      if (typeof data15 !== "string" && data15 !== null) {
        const err27 = { instancePath: instancePath + "/link_id", keyword: "type", params: { type: schemaInteraction.properties.link_id.type } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.region !== void 0) {
      let data16 = data.region;
      if (typeof data16 !== "string" && data16 !== null) {
        const err28 = { instancePath: instancePath + "/region", keyword: "type", params: { type: schemaInteraction.properties.region.type } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.latitude !== void 0) {
      let data17 = data.latitude;
      if (typeof data17 !== "string" && data17 !== null) {
        const err29 = { instancePath: instancePath + "/latitude", keyword: "type", params: { type: schemaInteraction.properties.latitude.type } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.longitude !== void 0) {
      let data18 = data.longitude;
      if (typeof data18 !== "string" && data18 !== null) {
        const err30 = { instancePath: instancePath + "/longitude", keyword: "type", params: { type: schemaInteraction.properties.longitude.type } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.device_model !== void 0) {
      let data19 = data.device_model;
      if (typeof data19 !== "string" && data19 !== null) {
        const err31 = { instancePath: instancePath + "/device_model", keyword: "type", params: { type: schemaInteraction.properties.device_model.type } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.device_vendor !== void 0) {
      let data20 = data.device_vendor;
      if (typeof data20 !== "string" && data20 !== null) {
        const err32 = { instancePath: instancePath + "/device_vendor", keyword: "type", params: { type: schemaInteraction.properties.device_vendor.type } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.browser_version !== void 0) {
      let data21 = data.browser_version;
      if (typeof data21 !== "string" && data21 !== null) {
        const err33 = { instancePath: instancePath + "/browser_version", keyword: "type", params: { type: schemaInteraction.properties.browser_version.type } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.os_version !== void 0) {
      let data22 = data.os_version;
      if (typeof data22 !== "string" && data22 !== null) {
        const err34 = { instancePath: instancePath + "/os_version", keyword: "type", params: { type: schemaInteraction.properties.os_version.type } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.engine !== void 0) {
      let data23 = data.engine;
      if (typeof data23 !== "string" && data23 !== null) {
        const err35 = { instancePath: instancePath + "/engine", keyword: "type", params: { type: schemaInteraction.properties.engine.type } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.engine_version !== void 0) {
      let data24 = data.engine_version;
      if (typeof data24 !== "string" && data24 !== null) {
        const err36 = { instancePath: instancePath + "/engine_version", keyword: "type", params: { type: schemaInteraction.properties.engine_version.type } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.cpu_architecture !== void 0) {
      let data25 = data.cpu_architecture;
      if (typeof data25 !== "string" && data25 !== null) {
        const err37 = { instancePath: instancePath + "/cpu_architecture", keyword: "type", params: { type: schemaInteraction.properties.cpu_architecture.type } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.referer_url !== void 0) {
      let data26 = data.referer_url;
      if (typeof data26 !== "string" && data26 !== null) {
        const err38 = { instancePath: instancePath + "/referer_url", keyword: "type", params: { type: schemaInteraction.properties.referer_url.type } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data27 = data.type;
      if (typeof data27 !== "string" && data27 !== null) {
        const err39 = { instancePath: instancePath + "/type", keyword: "type", params: { type: schemaInteraction.properties.type.type } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.event_name !== void 0) {
      let data28 = data.event_name;
      if (typeof data28 !== "string" && data28 !== null) {
        const err40 = { instancePath: instancePath + "/event_name", keyword: "type", params: { type: schemaInteraction.properties.event_name.type } };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
  } else {
    const err41 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err41];
    } else {
      vErrors.push(err41);
    }
    errors++;
  }
  validateInteraction.errors = vErrors;
  return errors === 0;
}
export {
  validateInteraction as validate
};
