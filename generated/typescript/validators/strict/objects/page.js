// Generated from schemas/ by `npm run generate`. Do not edit.
const schemaPage = { "properties": { "id": {}, "domain": {}, "key": {}, "name": { "type": ["string", "null"] }, "type": {}, "projectId": {}, "userId": { "type": ["string", "null"] }, "views": {}, "createdAt": {}, "updatedAt": {}, "description": { "type": ["string", "null"] }, "logo": { "type": ["string", "null"] }, "image": { "type": ["string", "null"] }, "imageBlurhash": { "type": ["string", "null"] }, "externalId": { "type": ["string", "null"] }, "trackConversion": { "type": ["boolean", "null"] }, "message404": { "type": ["string", "null"] }, "pageTitle": { "type": ["string", "null"] }, "pageSubtitle": { "type": ["string", "null"] }, "heroButtonLink": { "type": ["string", "null"] }, "heroButtonText": { "type": ["string", "null"] }, "heroShowButton": { "type": ["boolean", "null"] }, "pageBackgroundType": { "type": ["string", "null"] }, "pageBackgroundStyles": { "type": ["object", "null"] }, "pageFormType": { "type": ["string", "null"] }, "pageFromStyles": { "type": ["object", "null"] }, "inputStyle": { "type": ["string", "null"] }, "buttonType": { "type": ["string", "null"] }, "buttonStyles": { "type": ["object", "null"] }, "submitButtonType": { "type": ["string", "null"] }, "submitButtonStyles": { "type": ["object", "null"] }, "fontFamily": { "type": ["string", "null"] }, "fontColor": { "type": ["string", "null"] }, "items": {}, "lastClicked": { "type": ["string", "null"] }, "leads": { "type": ["integer", "null"] }, "sales": { "type": ["integer", "null"] }, "saleAmount": { "type": ["integer", "null"] }, "publicStats": { "type": ["boolean", "null"] }, "hiddenLogo": { "type": ["boolean", "null"] }, "notificationToken": { "type": ["string", "null"] }, "socialMediaLinks": { "type": ["object", "null"] }, "feedbacksCount": { "type": ["integer", "null"] }, "thankYouTitle": { "type": ["string", "null"] }, "thankYouDescription": { "type": ["string", "null"] }, "thankYouRedirectUrl": { "type": ["string", "null"] }, "url": { "type": ["string", "null"] }, "folderId": { "type": ["string", "null"] } } };
const func0 = Object.prototype.hasOwnProperty;
import { dateTimeFormat } from "../formats.js";
function validatePage(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.domain === void 0 && (missing0 = "domain") || data.key === void 0 && (missing0 = "key") || data.name === void 0 && (missing0 = "name") || data.type === void 0 && (missing0 = "type") || data.projectId === void 0 && (missing0 = "projectId") || data.userId === void 0 && (missing0 = "userId") || data.views === void 0 && (missing0 = "views")) {
        validatePage.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func0.call(schemaPage.properties, key0)) {
            validatePage.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
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
          let data3 = data.name;
          if (typeof data3 !== "string" && data3 !== null) {
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
          let data6 = data.userId;
          if (typeof data6 !== "string" && data6 !== null) {
            validatePage.errors = [{ instancePath: instancePath + "/userId", keyword: "type", params: { type: schemaPage.properties.userId.type } }];
            return false;
          }
          let data7 = data.views;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            validatePage.errors = [{ instancePath: instancePath + "/views", keyword: "type", params: { type: "integer" } }];
            return false;
          }
          if (data.createdAt !== void 0) {
            let data8 = data.createdAt;
            const _errs18 = errors;
            if (errors === _errs18) {
              if (errors === _errs18) {
                if (typeof data8 === "string") {
                  if (!dateTimeFormat.test(data8)) {
                    validatePage.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }];
                    return false;
                  }
                } else {
                  validatePage.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
            }
          }
          if (data.updatedAt !== void 0) {
            let data9 = data.updatedAt;
            const _errs20 = errors;
            if (errors === _errs20) {
              if (errors === _errs20) {
                if (typeof data9 === "string") {
                  if (!dateTimeFormat.test(data9)) {
                    validatePage.errors = [{ instancePath: instancePath + "/updatedAt", keyword: "format", params: { format: "date-time" } }];
                    return false;
                  }
                } else {
                  validatePage.errors = [{ instancePath: instancePath + "/updatedAt", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
            }
          }
          if (data.description !== void 0) {
            let data10 = data.description;
            if (typeof data10 !== "string" && data10 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: schemaPage.properties.description.type } }];
              return false;
            }
          }
          if (data.logo !== void 0) {
            let data11 = data.logo;
            if (typeof data11 !== "string" && data11 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/logo", keyword: "type", params: { type: schemaPage.properties.logo.type } }];
              return false;
            }
          }
          if (data.image !== void 0) {
            let data12 = data.image;
            if (typeof data12 !== "string" && data12 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/image", keyword: "type", params: { type: schemaPage.properties.image.type } }];
              return false;
            }
          }
          if (data.imageBlurhash !== void 0) {
            let data13 = data.imageBlurhash;
            if (typeof data13 !== "string" && data13 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/imageBlurhash", keyword: "type", params: { type: schemaPage.properties.imageBlurhash.type } }];
              return false;
            }
          }
          if (data.externalId !== void 0) {
            let data14 = data.externalId;
            if (typeof data14 !== "string" && data14 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/externalId", keyword: "type", params: { type: schemaPage.properties.externalId.type } }];
              return false;
            }
          }
          if (data.trackConversion !== void 0) {
            let data15 = data.trackConversion;
            if (typeof data15 !== "boolean" && data15 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/trackConversion", keyword: "type", params: { type: schemaPage.properties.trackConversion.type } }];
              return false;
            }
          }
          if (data.message404 !== void 0) {
            let data16 = data.message404;
            if (typeof data16 !== "string" && data16 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/message404", keyword: "type", params: { type: schemaPage.properties.message404.type } }];
              return false;
            }
          }
          if (data.pageTitle !== void 0) {
            let data17 = data.pageTitle;
            if (typeof data17 !== "string" && data17 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/pageTitle", keyword: "type", params: { type: schemaPage.properties.pageTitle.type } }];
              return false;
            }
          }
          if (data.pageSubtitle !== void 0) {
            let data18 = data.pageSubtitle;
            if (typeof data18 !== "string" && data18 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/pageSubtitle", keyword: "type", params: { type: schemaPage.properties.pageSubtitle.type } }];
              return false;
            }
          }
          if (data.heroButtonLink !== void 0) {
            let data19 = data.heroButtonLink;
            if (typeof data19 !== "string" && data19 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/heroButtonLink", keyword: "type", params: { type: schemaPage.properties.heroButtonLink.type } }];
              return false;
            }
          }
          if (data.heroButtonText !== void 0) {
            let data20 = data.heroButtonText;
            if (typeof data20 !== "string" && data20 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/heroButtonText", keyword: "type", params: { type: schemaPage.properties.heroButtonText.type } }];
              return false;
            }
          }
          if (data.heroShowButton !== void 0) {
            let data21 = data.heroShowButton;
            if (typeof data21 !== "boolean" && data21 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/heroShowButton", keyword: "type", params: { type: schemaPage.properties.heroShowButton.type } }];
              return false;
            }
          }
          if (data.pageBackgroundType !== void 0) {
            let data22 = data.pageBackgroundType;
            if (typeof data22 !== "string" && data22 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/pageBackgroundType", keyword: "type", params: { type: schemaPage.properties.pageBackgroundType.type } }];
              return false;
            }
          }
          if (data.pageBackgroundStyles !== void 0) {
            let data23 = data.pageBackgroundStyles;
            if (!(data23 && typeof data23 == "object" && !Array.isArray(data23)) && data23 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/pageBackgroundStyles", keyword: "type", params: { type: schemaPage.properties.pageBackgroundStyles.type } }];
              return false;
            }
          }
          if (data.pageFormType !== void 0) {
            let data24 = data.pageFormType;
            if (typeof data24 !== "string" && data24 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/pageFormType", keyword: "type", params: { type: schemaPage.properties.pageFormType.type } }];
              return false;
            }
          }
          if (data.pageFromStyles !== void 0) {
            let data25 = data.pageFromStyles;
            if (!(data25 && typeof data25 == "object" && !Array.isArray(data25)) && data25 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/pageFromStyles", keyword: "type", params: { type: schemaPage.properties.pageFromStyles.type } }];
              return false;
            }
          }
          if (data.inputStyle !== void 0) {
            let data26 = data.inputStyle;
            if (typeof data26 !== "string" && data26 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/inputStyle", keyword: "type", params: { type: schemaPage.properties.inputStyle.type } }];
              return false;
            }
          }
          if (data.buttonType !== void 0) {
            let data27 = data.buttonType;
            if (typeof data27 !== "string" && data27 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/buttonType", keyword: "type", params: { type: schemaPage.properties.buttonType.type } }];
              return false;
            }
          }
          if (data.buttonStyles !== void 0) {
            let data28 = data.buttonStyles;
            if (!(data28 && typeof data28 == "object" && !Array.isArray(data28)) && data28 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/buttonStyles", keyword: "type", params: { type: schemaPage.properties.buttonStyles.type } }];
              return false;
            }
          }
          if (data.submitButtonType !== void 0) {
            let data29 = data.submitButtonType;
            if (typeof data29 !== "string" && data29 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/submitButtonType", keyword: "type", params: { type: schemaPage.properties.submitButtonType.type } }];
              return false;
            }
          }
          if (data.submitButtonStyles !== void 0) {
            let data30 = data.submitButtonStyles;
            if (!(data30 && typeof data30 == "object" && !Array.isArray(data30)) && data30 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/submitButtonStyles", keyword: "type", params: { type: schemaPage.properties.submitButtonStyles.type } }];
              return false;
            }
          }
          if (data.fontFamily !== void 0) {
            let data31 = data.fontFamily;
            if (typeof data31 !== "string" && data31 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/fontFamily", keyword: "type", params: { type: schemaPage.properties.fontFamily.type } }];
              return false;
            }
          }
          if (data.fontColor !== void 0) {
            let data32 = data.fontColor;
            if (typeof data32 !== "string" && data32 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/fontColor", keyword: "type", params: { type: schemaPage.properties.fontColor.type } }];
              return false;
            }
          }
          if (data.lastClicked !== void 0) {
            let data33 = data.lastClicked;
            const _errs68 = errors;
            if (typeof data33 !== "string" && data33 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/lastClicked", keyword: "type", params: { type: schemaPage.properties.lastClicked.type } }];
              return false;
            }
            if (errors === _errs68) {
              if (errors === _errs68) {
                if (typeof data33 === "string") {
                  if (!dateTimeFormat.test(data33)) {
                    validatePage.errors = [{ instancePath: instancePath + "/lastClicked", keyword: "format", params: { format: "date-time" } }];
                    return false;
                  }
                }
              }
            }
          }
          if (data.leads !== void 0) {
            let data34 = data.leads;
            if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34)) && data34 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/leads", keyword: "type", params: { type: schemaPage.properties.leads.type } }];
              return false;
            }
          }
          if (data.sales !== void 0) {
            let data35 = data.sales;
            if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35)) && data35 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/sales", keyword: "type", params: { type: schemaPage.properties.sales.type } }];
              return false;
            }
          }
          if (data.saleAmount !== void 0) {
            let data36 = data.saleAmount;
            if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36)) && data36 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/saleAmount", keyword: "type", params: { type: schemaPage.properties.saleAmount.type } }];
              return false;
            }
          }
          if (data.publicStats !== void 0) {
            let data37 = data.publicStats;
            if (typeof data37 !== "boolean" && data37 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/publicStats", keyword: "type", params: { type: schemaPage.properties.publicStats.type } }];
              return false;
            }
          }
          if (data.hiddenLogo !== void 0) {
            let data38 = data.hiddenLogo;
            if (typeof data38 !== "boolean" && data38 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/hiddenLogo", keyword: "type", params: { type: schemaPage.properties.hiddenLogo.type } }];
              return false;
            }
          }
          if (data.notificationToken !== void 0) {
            let data39 = data.notificationToken;
            if (typeof data39 !== "string" && data39 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/notificationToken", keyword: "type", params: { type: schemaPage.properties.notificationToken.type } }];
              return false;
            }
          }
          if (data.socialMediaLinks !== void 0) {
            let data40 = data.socialMediaLinks;
            if (!(data40 && typeof data40 == "object" && !Array.isArray(data40)) && data40 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/socialMediaLinks", keyword: "type", params: { type: schemaPage.properties.socialMediaLinks.type } }];
              return false;
            }
          }
          if (data.feedbacksCount !== void 0) {
            let data41 = data.feedbacksCount;
            if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41)) && data41 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/feedbacksCount", keyword: "type", params: { type: schemaPage.properties.feedbacksCount.type } }];
              return false;
            }
          }
          if (data.thankYouTitle !== void 0) {
            let data42 = data.thankYouTitle;
            if (typeof data42 !== "string" && data42 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/thankYouTitle", keyword: "type", params: { type: schemaPage.properties.thankYouTitle.type } }];
              return false;
            }
          }
          if (data.thankYouDescription !== void 0) {
            let data43 = data.thankYouDescription;
            if (typeof data43 !== "string" && data43 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/thankYouDescription", keyword: "type", params: { type: schemaPage.properties.thankYouDescription.type } }];
              return false;
            }
          }
          if (data.thankYouRedirectUrl !== void 0) {
            let data44 = data.thankYouRedirectUrl;
            if (typeof data44 !== "string" && data44 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/thankYouRedirectUrl", keyword: "type", params: { type: schemaPage.properties.thankYouRedirectUrl.type } }];
              return false;
            }
          }
          if (data.url !== void 0) {
            let data45 = data.url;
            if (typeof data45 !== "string" && data45 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: schemaPage.properties.url.type } }];
              return false;
            }
          }
          if (data.folderId !== void 0) {
            let data46 = data.folderId;
            if (typeof data46 !== "string" && data46 !== null) {
              validatePage.errors = [{ instancePath: instancePath + "/folderId", keyword: "type", params: { type: schemaPage.properties.folderId.type } }];
              return false;
            }
          }
        }
      }
    } else {
      validatePage.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validatePage.errors = vErrors;
  return errors === 0;
}
export {
  validatePage as validate
};
