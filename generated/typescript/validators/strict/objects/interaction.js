// Generated from schemas/ by `npm run generate`. Do not edit.
const schemaInteraction = { "properties": { "timestamp": {}, "clickId": {}, "id": {}, "url": {}, "ip": { "type": ["string", "null"] }, "continent": { "type": ["string", "null"] }, "country": { "type": ["string", "null"] }, "city": { "type": ["string", "null"] }, "device": { "type": ["string", "null"] }, "browser": { "type": ["string", "null"] }, "os": { "type": ["string", "null"] }, "ua": { "type": ["string", "null"] }, "bot": { "type": ["boolean", "null"] }, "qr": {}, "referer": { "type": ["string", "null"] }, "link_id": { "type": ["string", "null"] }, "region": { "type": ["string", "null"] }, "latitude": { "type": ["string", "null"] }, "longitude": { "type": ["string", "null"] }, "device_model": { "type": ["string", "null"] }, "device_vendor": { "type": ["string", "null"] }, "browser_version": { "type": ["string", "null"] }, "os_version": { "type": ["string", "null"] }, "engine": { "type": ["string", "null"] }, "engine_version": { "type": ["string", "null"] }, "cpu_architecture": { "type": ["string", "null"] }, "referer_url": { "type": ["string", "null"] }, "type": { "type": ["string", "null"] }, "event_name": { "type": ["string", "null"] } } };
const func0 = Object.prototype.hasOwnProperty;
import { dateTimeFormat } from "../formats.js";
import { uriFormat } from "../formats.js";
function validateInteraction(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.url === void 0 && (missing0 = "url") || data.continent === void 0 && (missing0 = "continent") || data.country === void 0 && (missing0 = "country") || data.city === void 0 && (missing0 = "city") || data.device === void 0 && (missing0 = "device") || data.browser === void 0 && (missing0 = "browser") || data.os === void 0 && (missing0 = "os") || data.bot === void 0 && (missing0 = "bot") || data.referer === void 0 && (missing0 = "referer")) {
        validateInteraction.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func0.call(schemaInteraction.properties, key0)) {
            validateInteraction.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.timestamp !== void 0) {
            let data0 = data.timestamp;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (!dateTimeFormat.test(data0)) {
                    validateInteraction.errors = [{ instancePath: instancePath + "/timestamp", keyword: "format", params: { format: "date-time" } }];
                    return false;
                  }
                } else {
                  validateInteraction.errors = [{ instancePath: instancePath + "/timestamp", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
            }
          }
          if (data.clickId !== void 0) {
            if (typeof data.clickId !== "string") {
              validateInteraction.errors = [{ instancePath: instancePath + "/clickId", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          if (data.id !== void 0) {
            if (typeof data.id !== "string") {
              validateInteraction.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
              return false;
            }
          }
          let data3 = data.url;
          const _errs8 = errors;
          if (errors === _errs8) {
            if (errors === _errs8) {
              if (typeof data3 === "string") {
                if (!uriFormat.test(data3)) {
                  validateInteraction.errors = [{ instancePath: instancePath + "/url", keyword: "format", params: { format: "uri" } }];
                  return false;
                }
              } else {
                validateInteraction.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
          }
          if (data.ip !== void 0) {
            let data4 = data.ip;
            if (typeof data4 !== "string" && data4 !== null) {
              validateInteraction.errors = [{ instancePath: instancePath + "/ip", keyword: "type", params: { type: schemaInteraction.properties.ip.type } }];
              return false;
            }
          }
          let data5 = data.continent;
          if (typeof data5 !== "string" && data5 !== null) {
            validateInteraction.errors = [{ instancePath: instancePath + "/continent", keyword: "type", params: { type: schemaInteraction.properties.continent.type } }];
            return false;
          }
          let data6 = data.country;
          if (typeof data6 !== "string" && data6 !== null) {
            validateInteraction.errors = [{ instancePath: instancePath + "/country", keyword: "type", params: { type: schemaInteraction.properties.country.type } }];
            return false;
          }
          let data7 = data.city;
          if (typeof data7 !== "string" && data7 !== null) {
            validateInteraction.errors = [{ instancePath: instancePath + "/city", keyword: "type", params: { type: schemaInteraction.properties.city.type } }];
            return false;
          }
          let data8 = data.device;
          if (typeof data8 !== "string" && data8 !== null) {
            validateInteraction.errors = [{ instancePath: instancePath + "/device", keyword: "type", params: { type: schemaInteraction.properties.device.type } }];
            return false;
          }
          let data9 = data.browser;
          if (typeof data9 !== "string" && data9 !== null) {
            validateInteraction.errors = [{ instancePath: instancePath + "/browser", keyword: "type", params: { type: schemaInteraction.properties.browser.type } }];
            return false;
          }
          let data10 = data.os;
          if (typeof data10 !== "string" && data10 !== null) {
            validateInteraction.errors = [{ instancePath: instancePath + "/os", keyword: "type", params: { type: schemaInteraction.properties.os.type } }];
            return false;
          }
          if (data.ua !== void 0) {
            let data11 = data.ua;
            if (typeof data11 !== "string" && data11 !== null) {
              validateInteraction.errors = [{ instancePath: instancePath + "/ua", keyword: "type", params: { type: schemaInteraction.properties.ua.type } }];
              return false;
            }
          }
          let data12 = data.bot;
          if (typeof data12 !== "boolean" && data12 !== null) {
            validateInteraction.errors = [{ instancePath: instancePath + "/bot", keyword: "type", params: { type: schemaInteraction.properties.bot.type } }];
            return false;
          }
          if (data.qr !== void 0) {
            if (typeof data.qr !== "boolean") {
              validateInteraction.errors = [{ instancePath: instancePath + "/qr", keyword: "type", params: { type: "boolean" } }];
              return false;
            }
          }
          let data14 = data.referer;
          if (typeof data14 !== "string" && data14 !== null) {
            validateInteraction.errors = [{ instancePath: instancePath + "/referer", keyword: "type", params: { type: schemaInteraction.properties.referer.type } }];
            return false;
          }
          if (data.link_id !== void 0) {
            let data15 = data.link_id;
            if (typeof data15 !== "string" && data15 !== null) {
              validateInteraction.errors = [{ instancePath: instancePath + "/link_id", keyword: "type", params: { type: schemaInteraction.properties.link_id.type } }];
              return false;
            }
          }
          if (data.region !== void 0) {
            let data16 = data.region;
            if (typeof data16 !== "string" && data16 !== null) {
              validateInteraction.errors = [{ instancePath: instancePath + "/region", keyword: "type", params: { type: schemaInteraction.properties.region.type } }];
              return false;
            }
          }
          if (data.latitude !== void 0) {
            let data17 = data.latitude;
            if (typeof data17 !== "string" && data17 !== null) {
              validateInteraction.errors = [{ instancePath: instancePath + "/latitude", keyword: "type", params: { type: schemaInteraction.properties.latitude.type } }];
              return false;
            }
          }
          if (data.longitude !== void 0) {
            let data18 = data.longitude;
            if (typeof data18 !== "string" && data18 !== null) {
              validateInteraction.errors = [{ instancePath: instancePath + "/longitude", keyword: "type", params: { type: schemaInteraction.properties.longitude.type } }];
              return false;
            }
          }
          if (data.device_model !== void 0) {
            let data19 = data.device_model;
            if (typeof data19 !== "string" && data19 !== null) {
              validateInteraction.errors = [{ instancePath: instancePath + "/device_model", keyword: "type", params: { type: schemaInteraction.properties.device_model.type } }];
              return false;
            }
          }
          if (data.device_vendor !== void 0) {
            let data20 = data.device_vendor;
            if (typeof data20 !== "string" && data20 !== null) {
              validateInteraction.errors = [{ instancePath: instancePath + "/device_vendor", keyword: "type", params: { type: schemaInteraction.properties.device_vendor.type } }];
              return false;
            }
          }
          if (data.browser_version !== void 0) {
            let data21 = data.browser_version;
            if (typeof data21 !== "string" && data21 !== null) {
              validateInteraction.errors = [{ instancePath: instancePath + "/browser_version", keyword: "type", params: { type: schemaInteraction.properties.browser_version.type } }];
              return false;
            }
          }
          if (data.os_version !== void 0) {
            let data22 = data.os_version;
            if (typeof data22 !== "string" && data22 !== null) {
              validateInteraction.errors = [{ instancePath: instancePath + "/os_version", keyword: "type", params: { type: schemaInteraction.properties.os_version.type } }];
              return false;
            }
          }
          if (data.engine !== void 0) {
            let data23 = data.engine;
            if (typeof data23 !== "string" && data23 !== null) {
              validateInteraction.errors = [{ instancePath: instancePath + "/engine", keyword: "type", params: { type: schemaInteraction.properties.engine.type } }];
              return false;
            }
          }
          if (data.engine_version !== void 0) {
            let data24 = data.engine_version;
            if (typeof data24 !== "string" && data24 !== null) {
              validateInteraction.errors = [{ instancePath: instancePath + "/engine_version", keyword: "type", params: { type: schemaInteraction.properties.engine_version.type } }];
              return false;
            }
          }
          if (data.cpu_architecture !== void 0) {
            let data25 = data.cpu_architecture;
            if (typeof data25 !== "string" && data25 !== null) {
              validateInteraction.errors = [{ instancePath: instancePath + "/cpu_architecture", keyword: "type", params: { type: schemaInteraction.properties.cpu_architecture.type } }];
              return false;
            }
          }
          if (data.referer_url !== void 0) {
            let data26 = data.referer_url;
            if (typeof data26 !== "string" && data26 !== null) {
              validateInteraction.errors = [{ instancePath: instancePath + "/referer_url", keyword: "type", params: { type: schemaInteraction.properties.referer_url.type } }];
              return false;
            }
          }
          if (data.type !== void 0) {
            let data27 = data.type;
            if (typeof data27 !== "string" && data27 !== null) {
              validateInteraction.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: schemaInteraction.properties.type.type } }];
              return false;
            }
          }
          if (data.event_name !== void 0) {
            let data28 = data.event_name;
            if (typeof data28 !== "string" && data28 !== null) {
              validateInteraction.errors = [{ instancePath: instancePath + "/event_name", keyword: "type", params: { type: schemaInteraction.properties.event_name.type } }];
              return false;
            }
          }
        }
      }
    } else {
      validateInteraction.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validateInteraction.errors = vErrors;
  return errors === 0;
}
export {
  validateInteraction as validate
};
