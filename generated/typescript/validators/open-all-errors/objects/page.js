// Generated from schemas/ by `npm run generate`. Do not edit.
import { dateTimeFormat } from "../formats.js";
const schemaPage = { "properties": {
  "name": { "type": ["string", "null"] },
  "userId": { "type": ["string", "null"] },
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
  "lastClicked": { "type": ["string", "null"] },
  "publicStats": { "type": ["boolean", "null"] },
  "hiddenLogo": { "type": ["boolean", "null"] },
  "notificationToken": { "type": ["string", "null"] },
  "socialMediaLinks": { "type": ["object", "null"] },
  "thankYouTitle": { "type": ["string", "null"] },
  "thankYouDescription": { "type": ["string", "null"] },
  "thankYouRedirectUrl": { "type": ["string", "null"] },
  "url": { "type": ["string", "null"] },
  "folderId": { "type": ["string", "null"] }
} };
function validatePage(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.domain === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "domain" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.key === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "key" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.projectId === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "projectId" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.userId === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "userId" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
    }
    if (data.views === void 0) {
      const err = { instancePath, keyword: "required", params: { missingProperty: "views" } };
      if (vErrors === null) {
        vErrors = [err];
      } else {
        vErrors.push(err);
      }
      errors++;
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
    if (data.domain !== void 0) {
      if (typeof data.domain !== "string") {
        const err = { instancePath: instancePath + "/domain", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      if (typeof data.key !== "string") {
        const err = { instancePath: instancePath + "/key", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let dataName = data.name;
      if (typeof dataName !== "string" && dataName !== null) {
        const err = { instancePath: instancePath + "/name", keyword: "type", params: { type: schemaPage.properties.name.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        const err = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.projectId !== void 0) {
      if (typeof data.projectId !== "string") {
        const err = { instancePath: instancePath + "/projectId", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.userId !== void 0) {
      let dataUserId = data.userId;
      if (typeof dataUserId !== "string" && dataUserId !== null) {
        const err = { instancePath: instancePath + "/userId", keyword: "type", params: { type: schemaPage.properties.userId.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.views !== void 0) {
      if (!Number.isSafeInteger(data.views)) {
        const err = { instancePath: instancePath + "/views", keyword: "integer", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let dataCreatedAt = data.createdAt;
      if (typeof dataCreatedAt === "string") {
        if (!dateTimeFormat.test(dataCreatedAt)) {
          const err = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      } else {
        const err = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let dataUpdatedAt = data.updatedAt;
      if (typeof dataUpdatedAt === "string") {
        if (!dateTimeFormat.test(dataUpdatedAt)) {
          const err = { instancePath: instancePath + "/updatedAt", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      } else {
        const err = { instancePath: instancePath + "/updatedAt", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let dataDescription = data.description;
      if (typeof dataDescription !== "string" && dataDescription !== null) {
        const err = { instancePath: instancePath + "/description", keyword: "type", params: { type: schemaPage.properties.description.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.logo !== void 0) {
      let dataLogo = data.logo;
      if (typeof dataLogo !== "string" && dataLogo !== null) {
        const err = { instancePath: instancePath + "/logo", keyword: "type", params: { type: schemaPage.properties.logo.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      let dataImage = data.image;
      if (typeof dataImage !== "string" && dataImage !== null) {
        const err = { instancePath: instancePath + "/image", keyword: "type", params: { type: schemaPage.properties.image.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.imageBlurhash !== void 0) {
      let dataImageBlurhash = data.imageBlurhash;
      if (typeof dataImageBlurhash !== "string" && dataImageBlurhash !== null) {
        const err = { instancePath: instancePath + "/imageBlurhash", keyword: "type", params: { type: schemaPage.properties.imageBlurhash.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.externalId !== void 0) {
      let dataExternalId = data.externalId;
      if (typeof dataExternalId !== "string" && dataExternalId !== null) {
        const err = { instancePath: instancePath + "/externalId", keyword: "type", params: { type: schemaPage.properties.externalId.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.trackConversion !== void 0) {
      let dataTrackConversion = data.trackConversion;
      if (typeof dataTrackConversion !== "boolean" && dataTrackConversion !== null) {
        const err = { instancePath: instancePath + "/trackConversion", keyword: "type", params: { type: schemaPage.properties.trackConversion.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.message404 !== void 0) {
      let dataMessage404 = data.message404;
      if (typeof dataMessage404 !== "string" && dataMessage404 !== null) {
        const err = { instancePath: instancePath + "/message404", keyword: "type", params: { type: schemaPage.properties.message404.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.pageTitle !== void 0) {
      let dataPageTitle = data.pageTitle;
      if (typeof dataPageTitle !== "string" && dataPageTitle !== null) {
        const err = { instancePath: instancePath + "/pageTitle", keyword: "type", params: { type: schemaPage.properties.pageTitle.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.pageSubtitle !== void 0) {
      let dataPageSubtitle = data.pageSubtitle;
      if (typeof dataPageSubtitle !== "string" && dataPageSubtitle !== null) {
        const err = { instancePath: instancePath + "/pageSubtitle", keyword: "type", params: { type: schemaPage.properties.pageSubtitle.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.heroButtonLink !== void 0) {
      let dataHeroButtonLink = data.heroButtonLink;
      if (typeof dataHeroButtonLink !== "string" && dataHeroButtonLink !== null) {
        const err = { instancePath: instancePath + "/heroButtonLink", keyword: "type", params: { type: schemaPage.properties.heroButtonLink.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.heroButtonText !== void 0) {
      let dataHeroButtonText = data.heroButtonText;
      if (typeof dataHeroButtonText !== "string" && dataHeroButtonText !== null) {
        const err = { instancePath: instancePath + "/heroButtonText", keyword: "type", params: { type: schemaPage.properties.heroButtonText.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.heroShowButton !== void 0) {
      let dataHeroShowButton = data.heroShowButton;
      if (typeof dataHeroShowButton !== "boolean" && dataHeroShowButton !== null) {
        const err = { instancePath: instancePath + "/heroShowButton", keyword: "type", params: { type: schemaPage.properties.heroShowButton.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.pageBackgroundType !== void 0) {
      let dataPageBackgroundType = data.pageBackgroundType;
      if (typeof dataPageBackgroundType !== "string" && dataPageBackgroundType !== null) {
        const err = { instancePath: instancePath + "/pageBackgroundType", keyword: "type", params: { type: schemaPage.properties.pageBackgroundType.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.pageBackgroundStyles !== void 0) {
      let dataPageBackgroundStyles = data.pageBackgroundStyles;
      if (!(dataPageBackgroundStyles && typeof dataPageBackgroundStyles == "object" && !Array.isArray(dataPageBackgroundStyles)) && dataPageBackgroundStyles !== null) {
        const err = { instancePath: instancePath + "/pageBackgroundStyles", keyword: "type", params: { type: schemaPage.properties.pageBackgroundStyles.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.pageFormType !== void 0) {
      let dataPageFormType = data.pageFormType;
      if (typeof dataPageFormType !== "string" && dataPageFormType !== null) {
        const err = { instancePath: instancePath + "/pageFormType", keyword: "type", params: { type: schemaPage.properties.pageFormType.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.pageFromStyles !== void 0) {
      let dataPageFromStyles = data.pageFromStyles;
      if (!(dataPageFromStyles && typeof dataPageFromStyles == "object" && !Array.isArray(dataPageFromStyles)) && dataPageFromStyles !== null) {
        const err = { instancePath: instancePath + "/pageFromStyles", keyword: "type", params: { type: schemaPage.properties.pageFromStyles.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.inputStyle !== void 0) {
      let dataInputStyle = data.inputStyle;
      if (typeof dataInputStyle !== "string" && dataInputStyle !== null) {
        const err = { instancePath: instancePath + "/inputStyle", keyword: "type", params: { type: schemaPage.properties.inputStyle.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.buttonType !== void 0) {
      let dataButtonType = data.buttonType;
      if (typeof dataButtonType !== "string" && dataButtonType !== null) {
        const err = { instancePath: instancePath + "/buttonType", keyword: "type", params: { type: schemaPage.properties.buttonType.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.buttonStyles !== void 0) {
      let dataButtonStyles = data.buttonStyles;
      if (!(dataButtonStyles && typeof dataButtonStyles == "object" && !Array.isArray(dataButtonStyles)) && dataButtonStyles !== null) {
        const err = { instancePath: instancePath + "/buttonStyles", keyword: "type", params: { type: schemaPage.properties.buttonStyles.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.submitButtonType !== void 0) {
      let dataSubmitButtonType = data.submitButtonType;
      if (typeof dataSubmitButtonType !== "string" && dataSubmitButtonType !== null) {
        const err = { instancePath: instancePath + "/submitButtonType", keyword: "type", params: { type: schemaPage.properties.submitButtonType.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.submitButtonStyles !== void 0) {
      let dataSubmitButtonStyles = data.submitButtonStyles;
      if (!(dataSubmitButtonStyles && typeof dataSubmitButtonStyles == "object" && !Array.isArray(dataSubmitButtonStyles)) && dataSubmitButtonStyles !== null) {
        const err = { instancePath: instancePath + "/submitButtonStyles", keyword: "type", params: { type: schemaPage.properties.submitButtonStyles.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.fontFamily !== void 0) {
      let dataFontFamily = data.fontFamily;
      if (typeof dataFontFamily !== "string" && dataFontFamily !== null) {
        const err = { instancePath: instancePath + "/fontFamily", keyword: "type", params: { type: schemaPage.properties.fontFamily.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.fontColor !== void 0) {
      let dataFontColor = data.fontColor;
      if (typeof dataFontColor !== "string" && dataFontColor !== null) {
        const err = { instancePath: instancePath + "/fontColor", keyword: "type", params: { type: schemaPage.properties.fontColor.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.lastClicked !== void 0) {
      let dataLastClicked = data.lastClicked;
      if (typeof dataLastClicked !== "string" && dataLastClicked !== null) {
        const err = { instancePath: instancePath + "/lastClicked", keyword: "type", params: { type: schemaPage.properties.lastClicked.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
      if (typeof dataLastClicked === "string") {
        if (!dateTimeFormat.test(dataLastClicked)) {
          const err = { instancePath: instancePath + "/lastClicked", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err];
          } else {
            vErrors.push(err);
          }
          errors++;
        }
      }
    }
    if (data.leads !== void 0) {
      let dataLeads = data.leads;
      if (!(dataLeads === null || Number.isSafeInteger(dataLeads))) {
        const err = { instancePath: instancePath + "/leads", keyword: "integer", params: { type: ["integer", "null"] } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.sales !== void 0) {
      let dataSales = data.sales;
      if (!(dataSales === null || Number.isSafeInteger(dataSales))) {
        const err = { instancePath: instancePath + "/sales", keyword: "integer", params: { type: ["integer", "null"] } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.saleAmount !== void 0) {
      let dataSaleAmount = data.saleAmount;
      if (!(dataSaleAmount === null || Number.isSafeInteger(dataSaleAmount))) {
        const err = { instancePath: instancePath + "/saleAmount", keyword: "integer", params: { type: ["integer", "null"] } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.publicStats !== void 0) {
      let dataPublicStats = data.publicStats;
      if (typeof dataPublicStats !== "boolean" && dataPublicStats !== null) {
        const err = { instancePath: instancePath + "/publicStats", keyword: "type", params: { type: schemaPage.properties.publicStats.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.hiddenLogo !== void 0) {
      let dataHiddenLogo = data.hiddenLogo;
      if (typeof dataHiddenLogo !== "boolean" && dataHiddenLogo !== null) {
        const err = { instancePath: instancePath + "/hiddenLogo", keyword: "type", params: { type: schemaPage.properties.hiddenLogo.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.notificationToken !== void 0) {
      let dataNotificationToken = data.notificationToken;
      if (typeof dataNotificationToken !== "string" && dataNotificationToken !== null) {
        const err = { instancePath: instancePath + "/notificationToken", keyword: "type", params: { type: schemaPage.properties.notificationToken.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.socialMediaLinks !== void 0) {
      let dataSocialMediaLinks = data.socialMediaLinks;
      if (!(dataSocialMediaLinks && typeof dataSocialMediaLinks == "object" && !Array.isArray(dataSocialMediaLinks)) && dataSocialMediaLinks !== null) {
        const err = { instancePath: instancePath + "/socialMediaLinks", keyword: "type", params: { type: schemaPage.properties.socialMediaLinks.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.feedbacksCount !== void 0) {
      let dataFeedbacksCount = data.feedbacksCount;
      if (!(dataFeedbacksCount === null || Number.isSafeInteger(dataFeedbacksCount))) {
        const err = { instancePath: instancePath + "/feedbacksCount", keyword: "integer", params: { type: ["integer", "null"] } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.thankYouTitle !== void 0) {
      let dataThankYouTitle = data.thankYouTitle;
      if (typeof dataThankYouTitle !== "string" && dataThankYouTitle !== null) {
        const err = { instancePath: instancePath + "/thankYouTitle", keyword: "type", params: { type: schemaPage.properties.thankYouTitle.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.thankYouDescription !== void 0) {
      let dataThankYouDescription = data.thankYouDescription;
      if (typeof dataThankYouDescription !== "string" && dataThankYouDescription !== null) {
        const err = { instancePath: instancePath + "/thankYouDescription", keyword: "type", params: { type: schemaPage.properties.thankYouDescription.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.thankYouRedirectUrl !== void 0) {
      let dataThankYouRedirectUrl = data.thankYouRedirectUrl;
      if (typeof dataThankYouRedirectUrl !== "string" && dataThankYouRedirectUrl !== null) {
        const err = { instancePath: instancePath + "/thankYouRedirectUrl", keyword: "type", params: { type: schemaPage.properties.thankYouRedirectUrl.type } };
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
      if (typeof dataUrl !== "string" && dataUrl !== null) {
        const err = { instancePath: instancePath + "/url", keyword: "type", params: { type: schemaPage.properties.url.type } };
        if (vErrors === null) {
          vErrors = [err];
        } else {
          vErrors.push(err);
        }
        errors++;
      }
    }
    if (data.folderId !== void 0) {
      let dataFolderId = data.folderId;
      if (typeof dataFolderId !== "string" && dataFolderId !== null) {
        const err = { instancePath: instancePath + "/folderId", keyword: "type", params: { type: schemaPage.properties.folderId.type } };
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
  validatePage.errors = vErrors;
  return errors === 0;
}
export {
  validatePage as validate
};
