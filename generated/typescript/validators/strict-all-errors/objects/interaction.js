// Generated from schemas/ by `npm run generate`. Do not edit.
import { dateTimeFormat } from "../formats.js";
import { uriFormat } from "../formats.js";
const schemaInteraction = { "properties": {
  "timestamp": {},
  "clickId": {},
  "id": {},
  "url": {},
  "ip": { "type": ["string", "null"] },
  "continent": { "type": ["string", "null"] },
  "country": { "type": ["string", "null"] },
  "city": { "type": ["string", "null"] },
  "device": { "type": ["string", "null"] },
  "browser": { "type": ["string", "null"] },
  "os": { "type": ["string", "null"] },
  "ua": { "type": ["string", "null"] },
  "bot": { "type": ["boolean", "null"] },
  "qr": {},
  "referer": { "type": ["string", "null"] },
  "link_id": { "type": ["string", "null"] },
  "region": { "type": ["string", "null"] },
  "latitude": { "type": ["string", "null"] },
  "longitude": { "type": ["string", "null"] },
  "device_model": { "type": ["string", "null"] },
  "device_vendor": { "type": ["string", "null"] },
  "browser_version": { "type": ["string", "null"] },
  "os_version": { "type": ["string", "null"] },
  "engine": { "type": ["string", "null"] },
  "engine_version": { "type": ["string", "null"] },
  "cpu_architecture": { "type": ["string", "null"] },
  "referer_url": { "type": ["string", "null"] },
  "type": { "type": ["string", "null"] },
  "event_name": { "type": ["string", "null"] }
} };
const func0 = Object.prototype.hasOwnProperty;
function validateInteraction(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "url" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.continent === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "continent" } };
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
    if (data.city === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "city" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.device === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "device" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.browser === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "browser" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.os === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "os" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.bot === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "bot" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.referer === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "referer" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    for (const key in data) {
      if (!func0.call(schemaInteraction.properties, key)) {
        const err = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let dataTimestamp = data.timestamp;
      if (typeof dataTimestamp === "string") {
        if (!dateTimeFormat.test(dataTimestamp)) {
          const err = { instancePath: instancePath + "/timestamp", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      } else {
        const err = { instancePath: instancePath + "/timestamp", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.clickId !== void 0) {
      if (typeof data.clickId !== "string") {
        const err = { instancePath: instancePath + "/clickId", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
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
    if (data.url !== void 0) {
      let dataUrl = data.url;
      if (typeof dataUrl === "string") {
        if (!uriFormat.test(dataUrl)) {
          const err = { instancePath: instancePath + "/url", keyword: "format", params: { format: "uri" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      } else {
        const err = { instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.ip !== void 0) {
      let dataIp = data.ip;
      if (typeof dataIp !== "string" && dataIp !== null) {
        const err = { instancePath: instancePath + "/ip", keyword: "type", params: { type: schemaInteraction.properties.ip.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.continent !== void 0) {
      let dataContinent = data.continent;
      if (typeof dataContinent !== "string" && dataContinent !== null) {
        const err = { instancePath: instancePath + "/continent", keyword: "type", params: { type: schemaInteraction.properties.continent.type } };
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
        const err = { instancePath: instancePath + "/country", keyword: "type", params: { type: schemaInteraction.properties.country.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.city !== void 0) {
      let dataCity = data.city;
      if (typeof dataCity !== "string" && dataCity !== null) {
        const err = { instancePath: instancePath + "/city", keyword: "type", params: { type: schemaInteraction.properties.city.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.device !== void 0) {
      let dataDevice = data.device;
      if (typeof dataDevice !== "string" && dataDevice !== null) {
        const err = { instancePath: instancePath + "/device", keyword: "type", params: { type: schemaInteraction.properties.device.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.browser !== void 0) {
      let dataBrowser = data.browser;
      if (typeof dataBrowser !== "string" && dataBrowser !== null) {
        const err = { instancePath: instancePath + "/browser", keyword: "type", params: { type: schemaInteraction.properties.browser.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.os !== void 0) {
      let dataOs = data.os;
      if (typeof dataOs !== "string" && dataOs !== null) {
        const err = { instancePath: instancePath + "/os", keyword: "type", params: { type: schemaInteraction.properties.os.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.ua !== void 0) {
      let dataUa = data.ua;
      if (typeof dataUa !== "string" && dataUa !== null) {
        const err = { instancePath: instancePath + "/ua", keyword: "type", params: { type: schemaInteraction.properties.ua.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.bot !== void 0) {
      let dataBot = data.bot;
      if (typeof dataBot !== "boolean" && dataBot !== null) {
        const err = { instancePath: instancePath + "/bot", keyword: "type", params: { type: schemaInteraction.properties.bot.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.qr !== void 0) {
      if (typeof data.qr !== "boolean") {
        const err = { instancePath: instancePath + "/qr", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.referer !== void 0) {
      let dataReferer = data.referer;
      if (typeof dataReferer !== "string" && dataReferer !== null) {
        const err = { instancePath: instancePath + "/referer", keyword: "type", params: { type: schemaInteraction.properties.referer.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.link_id !== void 0) {
      let dataLinkId = data.link_id;
      if (typeof dataLinkId !== "string" && dataLinkId !== null) {
        const err = { instancePath: instancePath + "/link_id", keyword: "type", params: { type: schemaInteraction.properties.link_id.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.region !== void 0) {
      let dataRegion = data.region;
      if (typeof dataRegion !== "string" && dataRegion !== null) {
        const err = { instancePath: instancePath + "/region", keyword: "type", params: { type: schemaInteraction.properties.region.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.latitude !== void 0) {
      let dataLatitude = data.latitude;
      if (typeof dataLatitude !== "string" && dataLatitude !== null) {
        const err = { instancePath: instancePath + "/latitude", keyword: "type", params: { type: schemaInteraction.properties.latitude.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.longitude !== void 0) {
      let dataLongitude = data.longitude;
      if (typeof dataLongitude !== "string" && dataLongitude !== null) {
        const err = { instancePath: instancePath + "/longitude", keyword: "type", params: { type: schemaInteraction.properties.longitude.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.device_model !== void 0) {
      let dataDeviceModel = data.device_model;
      if (typeof dataDeviceModel !== "string" && dataDeviceModel !== null) {
        const err = { instancePath: instancePath + "/device_model", keyword: "type", params: { type: schemaInteraction.properties.device_model.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.device_vendor !== void 0) {
      let dataDeviceVendor = data.device_vendor;
      if (typeof dataDeviceVendor !== "string" && dataDeviceVendor !== null) {
        const err = { instancePath: instancePath + "/device_vendor", keyword: "type", params: { type: schemaInteraction.properties.device_vendor.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.browser_version !== void 0) {
      let dataBrowserVersion = data.browser_version;
      if (typeof dataBrowserVersion !== "string" && dataBrowserVersion !== null) {
        const err = { instancePath: instancePath + "/browser_version", keyword: "type", params: { type: schemaInteraction.properties.browser_version.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.os_version !== void 0) {
      let dataOsVersion = data.os_version;
      if (typeof dataOsVersion !== "string" && dataOsVersion !== null) {
        const err = { instancePath: instancePath + "/os_version", keyword: "type", params: { type: schemaInteraction.properties.os_version.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.engine !== void 0) {
      let dataEngine = data.engine;
      if (typeof dataEngine !== "string" && dataEngine !== null) {
        const err = { instancePath: instancePath + "/engine", keyword: "type", params: { type: schemaInteraction.properties.engine.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.engine_version !== void 0) {
      let dataEngineVersion = data.engine_version;
      if (typeof dataEngineVersion !== "string" && dataEngineVersion !== null) {
        const err = { instancePath: instancePath + "/engine_version", keyword: "type", params: { type: schemaInteraction.properties.engine_version.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.cpu_architecture !== void 0) {
      let dataCpuArchitecture = data.cpu_architecture;
      if (typeof dataCpuArchitecture !== "string" && dataCpuArchitecture !== null) {
        const err = { instancePath: instancePath + "/cpu_architecture", keyword: "type", params: { type: schemaInteraction.properties.cpu_architecture.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.referer_url !== void 0) {
      let dataRefererUrl = data.referer_url;
      if (typeof dataRefererUrl !== "string" && dataRefererUrl !== null) {
        const err = { instancePath: instancePath + "/referer_url", keyword: "type", params: { type: schemaInteraction.properties.referer_url.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let dataType = data.type;
      if (typeof dataType !== "string" && dataType !== null) {
        const err = { instancePath: instancePath + "/type", keyword: "type", params: { type: schemaInteraction.properties.type.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.event_name !== void 0) {
      let dataEventName = data.event_name;
      if (typeof dataEventName !== "string" && dataEventName !== null) {
        const err = { instancePath: instancePath + "/event_name", keyword: "type", params: { type: schemaInteraction.properties.event_name.type } };
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
  validateInteraction.errors = vErrors;
  return errors === 0;
}
export {
  validateInteraction as validate
};
