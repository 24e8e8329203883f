// Generated from schemas/ by `npm run generate`. Do not edit.

import { isObject, replace, unwrap } from "../canonical-helpers.js";

const shapeOfLinkWrapped = {
  required: new Set([
    "id",
    "domain",
    "key",
    "url",
    "trackConversion",
    "archived",
    "expiredUrl",
    "password",
    "proxy",
    "title",
    "description",
    "image",
    "video",
    "rewrite",
    "doIndex",
    "ios",
    "android",
    "geo",
    "publicStats",
    "comments",
    "shortLink",
    "qrCode",
    "utm_source",
    "utm_medium",
    "utm_campaign",
    "utm_term",
    "utm_content",
    "projectId",
    "clicks",
    "leads",
    "sales",
    "saleAmount",
    "createdAt",
    "updatedAt",
  ]),
  properties: new Set([
    "id",
    "domain",
    "key",
    "externalId",
    "url",
    "trackConversion",
    "archived",
    "expiresAt",
    "expiredUrl",
    "password",
    "proxy",
    "title",
    "description",
    "image",
    "video",
    "rewrite",
    "doIndex",
    "ios",
    "android",
    "geo",
    "publicStats",
    "tagId",
    "tags",
    "comments",
    "shortLink",
    "qrCode",
    "utm_source",
    "utm_medium",
    "utm_campaign",
    "utm_term",
    "utm_content",
    "userId",
    "projectId",
    "clicks",
    "lastClicked",
    "leads",
    "sales",
    "saleAmount",
    "createdAt",
    "updatedAt",
    "flexible",
    "rules",
    "folderId",
    "notificationToken",
    "preRedirection",
    "pageId",
    "pageUrl",
    "isFormMandatory",
    "filled",
    "useAsTemplate",
  ]),
};

function canonicalizeLinkWrapped(value, isOwn) {
  if (!isObject(value)) return value;
  let result = value;
  result = unwrap(result, "link", shapeOfLinkWrapped, isOwn);
  return result;
}

function canonicalizeLinkCreatedEvent(value, isOwn) {
  if (!isObject(value)) return value;
  let result = value;
  {
    const inner = canonicalizeLinkWrapped(result.data, isOwn);
    if (inner !== result.data) result = replace(result, "data", inner, isOwn || result !== value);
  }
  return result;
}

export { canonicalizeLinkCreatedEvent as canonicalize };
