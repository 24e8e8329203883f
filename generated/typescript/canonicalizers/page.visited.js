// Generated from schemas/ by `npm run generate`. Do not edit.

import { isObject, assign, rename, replace } from "../canonical-helpers.js";

function renameInteraction(object) {
  const renamed = {};
  for (const name in object) {
    if (!Object.hasOwn(object, name)) continue;
    switch (name) {
      case "timestamp":
        renamed.timestamp = object.timestamp;
        break;
      case "clickId":
        renamed.clickId = object.clickId;
        break;
      case "id":
        renamed.id = object.id;
        break;
      case "url":
        renamed.url = object.url;
        break;
      case "ip":
        renamed.ip = object.ip;
        break;
      case "continent":
        renamed.continent = object.continent;
        break;
      case "country":
        renamed.country = object.country;
        break;
      case "city":
        renamed.city = object.city;
        break;
      case "device":
        renamed.device = object.device;
        break;
      case "browser":
        renamed.browser = object.browser;
        break;
      case "os":
        renamed.os = object.os;
        break;
      case "ua":
        renamed.ua = object.ua;
        break;
      case "bot":
        renamed.bot = object.bot;
        break;
      case "qr":
        renamed.qr = object.qr;
        break;
      case "referer":
        renamed.referer = object.referer;
        break;
      case "link_id":
        renamed.link_id = object.link_id;
        break;
      case "region":
        renamed.region = object.region;
        break;
      case "latitude":
        renamed.latitude = object.latitude;
        break;
      case "longitude":
        renamed.longitude = object.longitude;
        break;
      case "device_model":
        renamed.device_model = object.device_model;
        break;
      case "device_vendor":
        renamed.device_vendor = object.device_vendor;
        break;
      case "browser_version":
        renamed.browser_version = object.browser_version;
        break;
      case "os_version":
        renamed.os_version = object.os_version;
        break;
      case "engine":
        renamed.engine = object.engine;
        break;
      case "engine_version":
        renamed.engine_version = object.engine_version;
        break;
      case "cpu_architecture":
        renamed.cpu_architecture = object.cpu_architecture;
        break;
      case "referer_url":
        renamed.referer_url = object.referer_url;
        break;
      case "type":
        renamed.type = object.type;
        break;
      case "event_name":
        renamed.event_name = object.event_name;
        break;
      case "click_id":
        if (Object.hasOwn(object, "clickId")) renamed.click_id = object.click_id;
        else renamed.clickId = object.click_id;
        break;
      default:
        assign(renamed, name, object[name]);
    }
  }
  return renamed;
}

function canonicalizeInteraction(value, isOwn) {
  if (!isObject(value)) return value;
  let result = value;
  if (!Object.hasOwn(result, "clickId") && Object.hasOwn(result, "click_id")) result = renameInteraction(result);
  if (result.bot === 0) result = replace(result, "bot", false, isOwn || result !== value);
  if (result.bot === 1) result = replace(result, "bot", true, isOwn || result !== value);
  return result;
}

function canonicalizePageVisitedData(value, isOwn) {
  if (!isObject(value)) return value;
  let result = value;
  result = rename(result, "interaction", ["click", "scan", "view"]);
  {
    const inner = canonicalizeInteraction(result.interaction, isOwn);
    if (inner !== result.interaction) result = replace(result, "interaction", inner, isOwn || result !== value);
  }
  return result;
}

function canonicalizePageVisitedEvent(value, isOwn) {
  if (!isObject(value)) return value;
  let result = value;
  {
    const inner = canonicalizePageVisitedData(result.data, isOwn);
    if (inner !== result.data) result = replace(result, "data", inner, isOwn || result !== value);
  }
  return result;
}

export { canonicalizePageVisitedEvent as canonicalize };
