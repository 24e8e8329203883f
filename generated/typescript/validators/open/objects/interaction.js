// Generated from schemas/ by `npm run generate`. Do not edit.
import { dateTimeFormat } from "../formats.js";
const schemaInteraction = { "properties": {
  "ip": { "type": ["string", "null"] },
  "continent": { "type": ["string", "null"] },
  "country": { "type": ["string", "null"] },
  "city": { "type": ["string", "null"] },
  "device": { "type": ["string", "null"] },
  "browser": { "type": ["string", "null"] },
  "os": { "type": ["string", "null"] },
  "ua": { "type": ["string", "null"] },
  "bot": { "type": ["boolean", "null"] },
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
function validateInteraction(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing;
    if (data.url === void 0 && (missing = "url") || data.continent === void 0 && (missing = "continent") || data.country === void 0 && (missing = "country") || data.city === void 0 && (missing = "city") || data.device === void 0 && (missing = "device") || data.browser === void 0 && (missing = "browser") || data.os === void 0 && (missing = "os") || data.bot === void 0 && (missing = "bot") || data.referer === void 0 && (missing = "referer")) {
      validateInteraction.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
      return false;
    } else {
      if (data.timestamp !== void 0) {
        let dataTimestamp = data.timestamp;
        if (typeof dataTimestamp === "string") {
          if (!dateTimeFormat.test(dataTimestamp)) {
            validateInteraction.errors = [{ instancePath: instancePath + "/timestamp", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        } else {
          validateInteraction.errors = [{ instancePath: instancePath + "/timestamp", keyword: "type", params: { type: "string" } }];
          return false;
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
      if (typeof data.url !== "string") {
        validateInteraction.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if (data.ip !== void 0) {
        let dataIp = data.ip;
        if (typeof dataIp !== "string" && dataIp !== null) {
          validateInteraction.errors = [{ instancePath: instancePath + "/ip", keyword: "type", params: { type: schemaInteraction.properties.ip.type } }];
          return false;
        }
      }
      let dataContinent = data.continent;
      if (typeof dataContinent !== "string" && dataContinent !== null) {
        validateInteraction.errors = [{ instancePath: instancePath + "/continent", keyword: "type", params: { type: schemaInteraction.properties.continent.type } }];
        return false;
      }
      let dataCountry = data.country;
      if (typeof dataCountry !== "string" && dataCountry !== null) {
        validateInteraction.errors = [{ instancePath: instancePath + "/country", keyword: "type", params: { type: schemaInteraction.properties.country.type } }];
        return false;
      }
      let dataCity = data.city;
      if (typeof dataCity !== "string" && dataCity !== null) {
        validateInteraction.errors = [{ instancePath: instancePath + "/city", keyword: "type", params: { type: schemaInteraction.properties.city.type } }];
        return false;
      }
      let dataDevice = data.device;
      if (typeof dataDevice !== "string" && dataDevice !== null) {
        validateInteraction.errors = [{ instancePath: instancePath + "/device", keyword: "type", params: { type: schemaInteraction.properties.device.type } }];
        return false;
      }
      let dataBrowser = data.browser;
      if (typeof dataBrowser !== "string" && dataBrowser !== null) {
        validateInteraction.errors = [{ instancePath: instancePath + "/browser", keyword: "type", params: { type: schemaInteraction.properties.browser.type } }];
        return false;
      }
      let dataOs = data.os;
      if (typeof dataOs !== "string" && dataOs !== null) {
        validateInteraction.errors = [{ instancePath: instancePath + "/os", keyword: "type", params: { type: schemaInteraction.properties.os.type } }];
        return false;
      }
      if (data.ua !== void 0) {
        let dataUa = data.ua;
        if (typeof dataUa !== "string" && dataUa !== null) {
          validateInteraction.errors = [{ instancePath: instancePath + "/ua", keyword: "type", params: { type: schemaInteraction.properties.ua.type } }];
          return false;
        }
      }
      let dataBot = data.bot;
      if (typeof dataBot !== "boolean" && dataBot !== null) {
        validateInteraction.errors = [{ instancePath: instancePath + "/bot", keyword: "type", params: { type: schemaInteraction.properties.bot.type } }];
        return false;
      }
      if (data.qr !== void 0) {
        if (typeof data.qr !== "boolean") {
          validateInteraction.errors = [{ instancePath: instancePath + "/qr", keyword: "type", params: { type: "boolean" } }];
          return false;
        }
      }
      let dataReferer = data.referer;
      if (typeof dataReferer !== "string" && dataReferer !== null) {
        validateInteraction.errors = [{ instancePath: instancePath + "/referer", keyword: "type", params: { type: schemaInteraction.properties.referer.type } }];
        return false;
      }
      if (data.link_id !== void 0) {
        let dataLinkId = data.link_id;
        if (typeof dataLinkId !== "string" && dataLinkId !== null) {
          validateInteraction.errors = [{ instancePath: instancePath + "/link_id", keyword: "type", params: { type: schemaInteraction.properties.link_id.type } }];
          return false;
        }
      }
      if (data.region !== void 0) {
        let dataRegion = data.region;
        if (typeof dataRegion !== "string" && dataRegion !== null) {
          validateInteraction.errors = [{ instancePath: instancePath + "/region", keyword: "type", params: { type: schemaInteraction.properties.region.type } }];
          return false;
        }
      }
      if (data.latitude !== void 0) {
        let dataLatitude = data.latitude;
        if (typeof dataLatitude !== "string" && dataLatitude !== null) {
          validateInteraction.errors = [{ instancePath: instancePath + "/latitude", keyword: "type", params: { type: schemaInteraction.properties.latitude.type } }];
          return false;
        }
      }
      if (data.longitude !== void 0) {
        let dataLongitude = data.longitude;
        if (typeof dataLongitude !== "string" && dataLongitude !== null) {
          validateInteraction.errors = [{ instancePath: instancePath + "/longitude", keyword: "type", params: { type: schemaInteraction.properties.longitude.type } }];
          return false;
        }
      }
      if (data.device_model !== void 0) {
        let dataDeviceModel = data.device_model;
        if (typeof dataDeviceModel !== "string" && dataDeviceModel !== null) {
          validateInteraction.errors = [{ instancePath: instancePath + "/device_model", keyword: "type", params: { type: schemaInteraction.properties.device_model.type } }];
          return false;
        }
      }
      if (data.device_vendor !== void 0) {
        let dataDeviceVendor = data.device_vendor;
        if (typeof dataDeviceVendor !== "string" && dataDeviceVendor !== null) {
          validateInteraction.errors = [{ instancePath: instancePath + "/device_vendor", keyword: "type", params: { type: schemaInteraction.properties.device_vendor.type } }];
          return false;
        }
      }
      if (data.browser_version !== void 0) {
        let dataBrowserVersion = data.browser_version;
        if (typeof dataBrowserVersion !== "string" && dataBrowserVersion !== null) {
          validateInteraction.errors = [{ instancePath: instancePath + "/browser_version", keyword: "type", params: { type: schemaInteraction.properties.browser_version.type } }];
          return false;
        }
      }
      if (data.os_version !== void 0) {
        let dataOsVersion = data.os_version;
        if (typeof dataOsVersion !== "string" && dataOsVersion !== null) {
          validateInteraction.errors = [{ instancePath: instancePath + "/os_version", keyword: "type", params: { type: schemaInteraction.properties.os_version.type } }];
          return false;
        }
      }
      if (data.engine !== void 0) {
        let dataEngine = data.engine;
        if (typeof dataEngine !== "string" && dataEngine !== null) {
          validateInteraction.errors = [{ instancePath: instancePath + "/engine", keyword: "type", params: { type: schemaInteraction.properties.engine.type } }];
          return false;
        }
      }
      if (data.engine_version !== void 0) {
        let dataEngineVersion = data.engine_version;
        if (typeof dataEngineVersion !== "string" && dataEngineVersion !== null) {
          validateInteraction.errors = [{ instancePath: instancePath + "/engine_version", keyword: "type", params: { type: schemaInteraction.properties.engine_version.type } }];
          return false;
        }
      }
      if (data.cpu_architecture !== void 0) {
        let dataCpuArchitecture = data.cpu_architecture;
        if (typeof dataCpuArchitecture !== "string" && dataCpuArchitecture !== null) {
          validateInteraction.errors = [{ instancePath: instancePath + "/cpu_architecture", keyword: "type", params: { type: schemaInteraction.properties.cpu_architecture.type } }];
          return false;
        }
      }
      if (data.referer_url !== void 0) {
        let dataRefererUrl = data.referer_url;
        if (typeof dataRefererUrl !== "string" && dataRefererUrl !== null) {
          validateInteraction.errors = [{ instancePath: instancePath + "/referer_url", keyword: "type", params: { type: schemaInteraction.properties.referer_url.type } }];
          return false;
        }
      }
      if (data.type !== void 0) {
        let dataType = data.type;
        if (typeof dataType !== "string" && dataType !== null) {
          validateInteraction.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: schemaInteraction.properties.type.type } }];
          return false;
        }
      }
      if (data.event_name !== void 0) {
        let dataEventName = data.event_name;
        if (typeof dataEventName !== "string" && dataEventName !== null) {
          validateInteraction.errors = [{ instancePath: instancePath + "/event_name", keyword: "type", params: { type: schemaInteraction.properties.event_name.type } }];
          return false;
        }
      }
    }
  } else {
    validateInteraction.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
    return false;
  }
  validateInteraction.errors = vErrors;
  return errors === 0;
}
export {
  validateInteraction as validate
};
