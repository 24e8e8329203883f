// Generated from schemas/ by `npm run generate`. Do not edit.
import { dateTimeFormat } from "../formats.js";
const schemaPage = { "properties": {
  "id": {},
  "domain": {},
  "key": {},
  "name": { "type": ["string", "null"] },
  "type": {},
  "projectId": {},
  "userId": { "type": ["string", "null"] },
  "views": {},
  "createdAt": {},
  "updatedAt": {},
  "description": { "type": ["string", "null"] },
  "logo": { "type": ["string", "null"] },
  "image": { "type": ["string", "null"] },
  "imageBlurhash": { "type": ["string", "null"] },
  "externalId": { "type": ["string", "null"] },
  "trackConversion": { "type": ["boolean", "null"] },
  "message404": { "type": ["string", "null"] },
  "pageTitle": { "type": ["string", "null"] },
  "pageSubtitle": { "type": ["string", "null"] },
  "heroButtonLink": { "type": ["string", "null"] },
  "heroButtonText": { "type": ["string", "null"] },
  "heroShowButton": { "type": ["boolean", "null"] },
  "pageBackgroundType": { "type": ["string", "null"] },
  "pageBackgroundStyles": { "type": ["object", "null"] },
  "pageFormType": { "type": ["string", "null"] },
  "pageFromStyles": { "type": ["object", "null"] },
  "inputStyle": { "type": ["string", "null"] },
  "buttonType": { "type": ["string", "null"] },
  "buttonStyles": { "type": ["object", "null"] },
  "submitButtonType": { "type": ["string", "null"] },
  "submitButtonStyles": { "type": ["object", "null"] },
  "fontFamily": { "type": ["string", "null"] },
  "fontColor": { "type": ["string", "null"] },
  "items": {},
  "lastClicked": { "type": ["string", "null"] },
  "leads": {},
  "sales": {},
  "saleAmount": {},
  "publicStats": { "type": ["boolean", "null"] },
  "hiddenLogo": { "type": ["boolean", "null"] },
  "notificationToken": { "type": ["string", "null"] },
  "socialMediaLinks": { "type": ["object", "null"] },
  "feedbacksCount": {},
  "thankYouTitle": { "type": ["string", "null"] },
  "thankYouDescription": { "type": ["string", "null"] },
  "thankYouRedirectUrl": { "type": ["string", "null"] },
  "url": { "type": ["string", "null"] },
  "folderId": { "type": ["string", "null"] }
} };
const func0 = Object.prototype.hasOwnProperty;
function validatePage(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing;
    if (data.id === void 0 && (missing = "id") || data.domain === void 0 && (missing = "domain") || data.key === void 0 && (missing = "key") || data.name === void 0 && (missing = "name") || data.type === void 0 && (missing = "type") || data.projectId === void 0 && (missing = "projectId") || data.userId === void 0 && (missing = "userId") || data.views === void 0 && (missing = "views")) {
      validatePage.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing } }];
      return false;
    } else {
      for (const key in data) {
        if (!func0.call(schemaPage.properties, key)) {
          validatePage.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key } }];
          return false;
          break;
        }
      }
      if (typeof data.id !== "string") {
        validatePage.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if (typeof data.domain !== "string") {
        validatePage.errors = [{ instancePath: instancePath + "/domain", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if (typeof data.key !== "string") {
        validatePage.errors = [{ instancePath: instancePath + "/key", keyword: "type", params: { type: "string" } }];
        return false;
      }
      let dataName = data.name;
      if (typeof dataName !== "string" && dataName !== null) {
        validatePage.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: schemaPage.properties.name.type } }];
        return false;
      }
      if (typeof data.type !== "string") {
        validatePage.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }];
        return false;
      }
      if (typeof data.projectId !== "string") {
        validatePage.errors = [{ instancePath: instancePath + "/projectId", keyword: "type", params: { type: "string" } }];
        return false;
      }
      let dataUserId = data.userId;
      if (typeof dataUserId !== "string" && dataUserId !== null) {
        validatePage.errors = [{ instancePath: instancePath + "/userId", keyword: "type", params: { type: schemaPage.properties.userId.type } }];
        return false;
      }
      if (!Number.isSafeInteger(data.views)) {
        validatePage.errors = [{ instancePath: instancePath + "/views", keyword: "integer", params: { type: "integer" } }];
        return false;
      }
      if (data.createdAt !== void 0) {
        let dataCreatedAt = data.createdAt;
        if (typeof dataCreatedAt === "string") {
          if (!dateTimeFormat.test(dataCreatedAt)) {
            validatePage.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        } else {
          validatePage.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
          return false;
        }
      }
      if (data.updatedAt !== void 0) {
        let dataUpdatedAt = data.updatedAt;
        if (typeof dataUpdatedAt === "string") {
          if (!dateTimeFormat.test(dataUpdatedAt)) {
            validatePage.errors = [{ instancePath: instancePath + "/updatedAt", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        } else {
          validatePage.errors = [{ instancePath: instancePath + "/updatedAt", keyword: "type", params: { type: "string" } }];
          return false;
        }
      }
      if (data.description !== void 0) {
        let dataDescription = data.description;
        if (typeof dataDescription !== "string" && dataDescription !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: schemaPage.properties.description.type } }];
          return false;
        }
      }
      if (data.logo !== void 0) {
        let dataLogo = data.logo;
        if (typeof dataLogo !== "string" && dataLogo !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/logo", keyword: "type", params: { type: schemaPage.properties.logo.type } }];
          return false;
        }
      }
      if (data.image !== void 0) {
        let dataImage = data.image;
        if (typeof dataImage !== "string" && dataImage !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/image", keyword: "type", params: { type: schemaPage.properties.image.type } }];
          return false;
        }
      }
      if (data.imageBlurhash !== void 0) {
        let dataImageBlurhash = data.imageBlurhash;
        if (typeof dataImageBlurhash !== "string" && dataImageBlurhash !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/imageBlurhash", keyword: "type", params: { type: schemaPage.properties.imageBlurhash.type } }];
          return false;
        }
      }
      if (data.externalId !== void 0) {
        let dataExternalId = data.externalId;
        if (typeof dataExternalId !== "string" && dataExternalId !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/externalId", keyword: "type", params: { type: schemaPage.properties.externalId.type } }];
          return false;
        }
      }
      if (data.trackConversion !== void 0) {
        let dataTrackConversion = data.trackConversion;
        if (typeof dataTrackConversion !== "boolean" && dataTrackConversion !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/trackConversion", keyword: "type", params: { type: schemaPage.properties.trackConversion.type } }];
          return false;
        }
      }
      if (data.message404 !== void 0) {
        let dataMessage404 = data.message404;
        if (typeof dataMessage404 !== "string" && dataMessage404 !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/message404", keyword: "type", params: { type: schemaPage.properties.message404.type } }];
          return false;
        }
      }
      if (data.pageTitle !== void 0) {
        let dataPageTitle = data.pageTitle;
        if (typeof dataPageTitle !== "string" && dataPageTitle !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/pageTitle", keyword: "type", params: { type: schemaPage.properties.pageTitle.type } }];
          return false;
        }
      }
      if (data.pageSubtitle !== void 0) {
        let dataPageSubtitle = data.pageSubtitle;
        if (typeof dataPageSubtitle !== "string" && dataPageSubtitle !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/pageSubtitle", keyword: "type", params: { type: schemaPage.properties.pageSubtitle.type } }];
          return false;
        }
      }
      if (data.heroButtonLink !== void 0) {
        let dataHeroButtonLink = data.heroButtonLink;
        if (typeof dataHeroButtonLink !== "string" && dataHeroButtonLink !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/heroButtonLink", keyword: "type", params: { type: schemaPage.properties.heroButtonLink.type } }];
          return false;
        }
      }
      if (data.heroButtonText !== void 0) {
        let dataHeroButtonText = data.heroButtonText;
        if (typeof dataHeroButtonText !== "string" && dataHeroButtonText !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/heroButtonText", keyword: "type", params: { type: schemaPage.properties.heroButtonText.type } }];
          return false;
        }
      }
      if (data.heroShowButton !== void 0) {
        let dataHeroShowButton = data.heroShowButton;
        if (typeof dataHeroShowButton !== "boolean" && dataHeroShowButton !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/heroShowButton", keyword: "type", params: { type: schemaPage.properties.heroShowButton.type } }];
          return false;
        }
      }
      if (data.pageBackgroundType !== void 0) {
        let dataPageBackgroundType = data.pageBackgroundType;
        if (typeof dataPageBackgroundType !== "string" && dataPageBackgroundType !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/pageBackgroundType", keyword: "type", params: { type: schemaPage.properties.pageBackgroundType.type } }];
          return false;
        }
      }
      if (data.pageBackgroundStyles !== void 0) {
        let dataPageBackgroundStyles = data.pageBackgroundStyles;
        if (!(dataPageBackgroundStyles && typeof dataPageBackgroundStyles == "object" && !Array.isArray(dataPageBackgroundStyles)) && dataPageBackgroundStyles !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/pageBackgroundStyles", keyword: "type", params: { type: schemaPage.properties.pageBackgroundStyles.type } }];
          return false;
        }
      }
      if (data.pageFormType !== void 0) {
        let dataPageFormType = data.pageFormType;
        if (typeof dataPageFormType !== "string" && dataPageFormType !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/pageFormType", keyword: "type", params: { type: schemaPage.properties.pageFormType.type } }];
          return false;
        }
      }
      if (data.pageFromStyles !== void 0) {
        let dataPageFromStyles = data.pageFromStyles;
        if (!(dataPageFromStyles && typeof dataPageFromStyles == "object" && !Array.isArray(dataPageFromStyles)) && dataPageFromStyles !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/pageFromStyles", keyword: "type", params: { type: schemaPage.properties.pageFromStyles.type } }];
          return false;
        }
      }
      if (data.inputStyle !== void 0) {
        let dataInputStyle = data.inputStyle;
        if (typeof dataInputStyle !== "string" && dataInputStyle !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/inputStyle", keyword: "type", params: { type: schemaPage.properties.inputStyle.type } }];
          return false;
        }
      }
      if (data.buttonType !== void 0) {
        let dataButtonType = data.buttonType;
        if (typeof dataButtonType !== "string" && dataButtonType !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/buttonType", keyword: "type", params: { type: schemaPage.properties.buttonType.type } }];
          return false;
        }
      }
      if (data.buttonStyles !== void 0) {
        let dataButtonStyles = data.buttonStyles;
        if (!(dataButtonStyles && typeof dataButtonStyles == "object" && !Array.isArray(dataButtonStyles)) && dataButtonStyles !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/buttonStyles", keyword: "type", params: { type: schemaPage.properties.buttonStyles.type } }];
          return false;
        }
      }
      if (data.submitButtonType !== void 0) {
        let dataSubmitButtonType = data.submitButtonType;
        if (typeof dataSubmitButtonType !== "string" && dataSubmitButtonType !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/submitButtonType", keyword: "type", params: { type: schemaPage.properties.submitButtonType.type } }];
          return false;
        }
      }
      if (data.submitButtonStyles !== void 0) {
        let dataSubmitButtonStyles = data.submitButtonStyles;
        if (!(dataSubmitButtonStyles && typeof dataSubmitButtonStyles == "object" && !Array.isArray(dataSubmitButtonStyles)) && dataSubmitButtonStyles !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/submitButtonStyles", keyword: "type", params: { type: schemaPage.properties.submitButtonStyles.type } }];
          return false;
        }
      }
      if (data.fontFamily !== void 0) {
        let dataFontFamily = data.fontFamily;
        if (typeof dataFontFamily !== "string" && dataFontFamily !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/fontFamily", keyword: "type", params: { type: schemaPage.properties.fontFamily.type } }];
          return false;
        }
      }
      if (data.fontColor !== void 0) {
        let dataFontColor = data.fontColor;
        if (typeof dataFontColor !== "string" && dataFontColor !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/fontColor", keyword: "type", params: { type: schemaPage.properties.fontColor.type } }];
          return false;
        }
      }
      if (data.lastClicked !== void 0) {
        let dataLastClicked = data.lastClicked;
        if (typeof dataLastClicked !== "string" && dataLastClicked !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/lastClicked", keyword: "type", params: { type: schemaPage.properties.lastClicked.type } }];
          return false;
        }
        if (typeof dataLastClicked === "string") {
          if (!dateTimeFormat.test(dataLastClicked)) {
            validatePage.errors = [{ instancePath: instancePath + "/lastClicked", keyword: "format", params: { format: "date-time" } }];
            return false;
          }
        }
      }
      if (data.leads !== void 0) {
        let dataLeads = data.leads;
        if (!(dataLeads === null || Number.isSafeInteger(dataLeads))) {
          validatePage.errors = [{ instancePath: instancePath + "/leads", keyword: "integer", params: { type: ["integer", "null"] } }];
          return false;
        }
      }
      if (data.sales !== void 0) {
        let dataSales = data.sales;
        if (!(dataSales === null || Number.isSafeInteger(dataSales))) {
          validatePage.errors = [{ instancePath: instancePath + "/sales", keyword: "integer", params: { type: ["integer", "null"] } }];
          return false;
        }
      }
      if (data.saleAmount !== void 0) {
        let dataSaleAmount = data.saleAmount;
        if (!(dataSaleAmount === null || Number.isSafeInteger(dataSaleAmount))) {
          validatePage.errors = [{ instancePath: instancePath + "/saleAmount", keyword: "integer", params: { type: ["integer", "null"] } }];
          return false;
        }
      }
      if (data.publicStats !== void 0) {
        let dataPublicStats = data.publicStats;
        if (typeof dataPublicStats !== "boolean" && dataPublicStats !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/publicStats", keyword: "type", params: { type: schemaPage.properties.publicStats.type } }];
          return false;
        }
      }
      if (data.hiddenLogo !== void 0) {
        let dataHiddenLogo = data.hiddenLogo;
        if (typeof dataHiddenLogo !== "boolean" && dataHiddenLogo !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/hiddenLogo", keyword: "type", params: { type: schemaPage.properties.hiddenLogo.type } }];
          return false;
        }
      }
      if (data.notificationToken !== void 0) {
        let dataNotificationToken = data.notificationToken;
        if (typeof dataNotificationToken !== "string" && dataNotificationToken !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/notificationToken", keyword: "type", params: { type: schemaPage.properties.notificationToken.type } }];
          return false;
        }
      }
      if (data.socialMediaLinks !== void 0) {
        let dataSocialMediaLinks = data.socialMediaLinks;
        if (!(dataSocialMediaLinks && typeof dataSocialMediaLinks == "object" && !Array.isArray(dataSocialMediaLinks)) && dataSocialMediaLinks !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/socialMediaLinks", keyword: "type", params: { type: schemaPage.properties.socialMediaLinks.type } }];
          return false;
        }
      }
      if (data.feedbacksCount !== void 0) {
        let dataFeedbacksCount = data.feedbacksCount;
        if (!(dataFeedbacksCount === null || Number.isSafeInteger(dataFeedbacksCount))) {
          validatePage.errors = [{ instancePath: instancePath + "/feedbacksCount", keyword: "integer", params: { type: ["integer", "null"] } }];
          return false;
        }
      }
      if (data.thankYouTitle !== void 0) {
        let dataThankYouTitle = data.thankYouTitle;
        if (typeof dataThankYouTitle !== "string" && dataThankYouTitle !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/thankYouTitle", keyword: "type", params: { type: schemaPage.properties.thankYouTitle.type } }];
          return false;
        }
      }
      if (data.thankYouDescription !== void 0) {
        let dataThankYouDescription = data.thankYouDescription;
        if (typeof dataThankYouDescription !== "string" && dataThankYouDescription !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/thankYouDescription", keyword: "type", params: { type: schemaPage.properties.thankYouDescription.type } }];
          return false;
        }
      }
      if (data.thankYouRedirectUrl !== void 0) {
        let dataThankYouRedirectUrl = data.thankYouRedirectUrl;
        if (typeof dataThankYouRedirectUrl !== "string" && dataThankYouRedirectUrl !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/thankYouRedirectUrl", keyword: "type", params: { type: schemaPage.properties.thankYouRedirectUrl.type } }];
          return false;
        }
      }
      if (data.url !== void 0) {
        let dataUrl = data.url;
        if (typeof dataUrl !== "string" && dataUrl !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: schemaPage.properties.url.type } }];
          return false;
        }
      }
      if (data.folderId !== void 0) {
        let dataFolderId = data.folderId;
        if (typeof dataFolderId !== "string" && dataFolderId !== null) {
          validatePage.errors = [{ instancePath: instancePath + "/folderId", keyword: "type", params: { type: schemaPage.properties.folderId.type } }];
          return false;
        }
      }
    }
  } else {
    validatePage.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
    return false;
  }
  validatePage.errors = vErrors;
  return errors === 0;
}
export {
  validatePage as validate
};
