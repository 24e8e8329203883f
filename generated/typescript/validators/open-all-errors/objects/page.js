// Generated from schemas/ by `npm run generate`. Do not edit.
const schemaPage = { "properties": { "name": { "type": ["string", "null"] }, "userId": { "type": ["string", "null"] }, "description": { "type": ["string", "null"] }, "logo": { "type": ["string", "null"] }, "image": { "type": ["string", "null"] }, "imageBlurhash": { "type": ["string", "null"] }, "externalId": { "type": ["string", "null"] }, "trackConversion": { "type": ["boolean", "null"] }, "message404": { "type": ["string", "null"] }, "pageTitle": { "type": ["string", "null"] }, "pageSubtitle": { "type": ["string", "null"] }, "heroButtonLink": { "type": ["string", "null"] }, "heroButtonText": { "type": ["string", "null"] }, "heroShowButton": { "type": ["boolean", "null"] }, "pageBackgroundType": { "type": ["string", "null"] }, "pageBackgroundStyles": { "type": ["object", "null"] }, "pageFormType": { "type": ["string", "null"] }, "pageFromStyles": { "type": ["object", "null"] }, "inputStyle": { "type": ["string", "null"] }, "buttonType": { "type": ["string", "null"] }, "buttonStyles": { "type": ["object", "null"] }, "submitButtonType": { "type": ["string", "null"] }, "submitButtonStyles": { "type": ["object", "null"] }, "fontFamily": { "type": ["string", "null"] }, "fontColor": { "type": ["string", "null"] }, "lastClicked": { "type": ["string", "null"] }, "leads": { "type": ["integer", "null"] }, "sales": { "type": ["integer", "null"] }, "saleAmount": { "type": ["integer", "null"] }, "publicStats": { "type": ["boolean", "null"] }, "hiddenLogo": { "type": ["boolean", "null"] }, "notificationToken": { "type": ["string", "null"] }, "socialMediaLinks": { "type": ["object", "null"] }, "feedbacksCount": { "type": ["integer", "null"] }, "thankYouTitle": { "type": ["string", "null"] }, "thankYouDescription": { "type": ["string", "null"] }, "thankYouRedirectUrl": { "type": ["string", "null"] }, "url": { "type": ["string", "null"] }, "folderId": { "type": ["string", "null"] } } };
import { dateTimeFormat } from "../formats.js";
function validatePage(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.domain === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "domain" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.key === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "key" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "type" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.projectId === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "projectId" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.userId === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "userId" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.views === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "views" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err8 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.domain !== void 0) {
      if (typeof data.domain !== "string") {
        const err9 = { instancePath: instancePath + "/domain", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      if (typeof data.key !== "string") {
        const err10 = { instancePath: instancePath + "/key", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data3 = data.name;
      if (typeof data3 !== "string" && data3 !== null) {
        const err11 = { instancePath: instancePath + "/name", keyword: "type", params: { type: schemaPage.properties.name.type } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        const err12 = { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.projectId !== void 0) {
      if (typeof data.projectId !== "string") {
        const err13 = { instancePath: instancePath + "/projectId", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.userId !== void 0) {
      let data6 = data.userId;
      if (typeof data6 !== "string" && data6 !== null) {
        const err14 = { instancePath: instancePath + "/userId", keyword: "type", params: { type: schemaPage.properties.userId.type } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.views !== void 0) {
      let data7 = data.views;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err15 = { instancePath: instancePath + "/views", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data8 = data.createdAt;
      if (typeof data8 === "string") {
        if (!dateTimeFormat.test(data8)) {
          const err16 = { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.updatedAt !== void 0) {
      let data9 = data.updatedAt;
      if (typeof data9 === "string") {
        if (!dateTimeFormat.test(data9)) {
          const err18 = { instancePath: instancePath + "/updatedAt", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/updatedAt", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data10 = data.description;
      if (typeof data10 !== "string" && data10 !== null) {
        const err20 = { instancePath: instancePath + "/description", keyword: "type", params: { type: schemaPage.properties.description.type } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.logo !== void 0) {
      let data11 = data.logo;
      if (typeof data11 !== "string" && data11 !== null) {
        const err21 = { instancePath: instancePath + "/logo", keyword: "type", params: { type: schemaPage.properties.logo.type } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      let data12 = data.image;
      if (typeof data12 !== "string" && data12 !== null) {
        const err22 = { instancePath: instancePath + "/image", keyword: "type", params: { type: schemaPage.properties.image.type } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.imageBlurhash !== void 0) {
      let data13 = data.imageBlurhash;
      if (typeof data13 !== "string" && data13 !== null) {
        const err23 = { instancePath: instancePath + "/imageBlurhash", keyword: "type", params: { type: schemaPage.properties.imageBlurhash.type } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.externalId !== void 0) {
      let data14 = data.externalId;
      if (typeof data14 !== "string" && data14 !== null) {
        const err24 = { instancePath: instancePath + "/externalId", keyword: "type", params: { type: schemaPage.properties.externalId.type } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.trackConversion !== void 0) {
      let data15 = data.trackConversion;
      if (typeof data15 !== "boolean" && data15 !== null) {
        const err25 = { instancePath: instancePath + "/trackConversion", keyword: "type", params: { type: schemaPage.properties.trackConversion.type } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.message404 !== void 0) {
      let data16 = data.message404;
      if (typeof data16 !== "string" && data16 !== null) {
        const err26 = { instancePath: instancePath + "/message404", keyword: "type", params: { type: schemaPage.properties.message404.type } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.pageTitle !== void 0) {
      let data17 = data.pageTitle;
      if (typeof data17 !== "string" && data17 !== null) {
        const err27 = { instancePath: instancePath + "/pageTitle", keyword: "type", params: { type: schemaPage.properties.pageTitle.type } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.pageSubtitle !== void 0) {
      let data18 = data.pageSubtitle;
      if (typeof data18 !== "string" && data18 !== null) {
        const err28 = { instancePath: instancePath + "/pageSubtitle", keyword: "type", params: { type: schemaPage.properties.pageSubtitle.type } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.heroButtonLink !== void 0) {
      let data19 = data.heroButtonLink;
      if (typeof data19 !== "string" && data19 !== null) {
        const err29 = { instancePath: instancePath + "/heroButtonLink", keyword: "type", params: { type: schemaPage.properties.heroButtonLink.type } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.heroButtonText !== void 0) {
      let data20 = data.heroButtonText;
      if (typeof data20 !== "string" && data20 !== null) {
        const err30 = { instancePath: instancePath + "/heroButtonText", keyword: "type", params: { type: schemaPage.properties.heroButtonText.type } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.heroShowButton !== void 0) {
      let data21 = data.heroShowButton;
      if (typeof data21 !== "boolean" && data21 !== null) {
        const err31 = { instancePath: instancePath + "/heroShowButton", keyword: "type", params: { type: schemaPage.properties.heroShowButton.type } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.pageBackgroundType !== void 0) {
      let data22 = data.pageBackgroundType;
      if (typeof data22 !== "string" && data22 !== null) {
        const err32 = { instancePath: instancePath + "/pageBackgroundType", keyword: "type", params: { type: schemaPage.properties.pageBackgroundType.type } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.pageBackgroundStyles !== void 0) {
      let data23 = data.pageBackgroundStyles;
      if (!(data23 && typeof data23 == "object" && !Array.isArray(data23)) && data23 !== null) {
        const err33 = { instancePath: instancePath + "/pageBackgroundStyles", keyword: "type", params: { type: schemaPage.properties.pageBackgroundStyles.type } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.pageFormType !== void 0) {
      let data24 = data.pageFormType;
      if (typeof data24 !== "string" && data24 !== null) {
        const err34 = { instancePath: instancePath + "/pageFormType", keyword: "type", params: { type: schemaPage.properties.pageFormType.type } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.pageFromStyles !== void 0) {
      let data25 = data.pageFromStyles;
      if (!(data25 && typeof data25 == "object" && !Array.isArray(data25)) && data25 !== null) {
        const err35 = { instancePath: instancePath + "/pageFromStyles", keyword: "type", params: { type: schemaPage.properties.pageFromStyles.type } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.inputStyle !== void 0) {
      let data26 = data.inputStyle;
      if (typeof data26 !== "string" && data26 !== null) {
        const err36 = { instancePath: instancePath + "/inputStyle", keyword: "type", params: { type: schemaPage.properties.inputStyle.type } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.buttonType !== void 0) {
      let data27 = data.buttonType;
      if (typeof data27 !== "string" && data27 !== null) {
        const err37 = { instancePath: instancePath + "/buttonType", keyword: "type", params: { type: schemaPage.properties.buttonType.type } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.buttonStyles !== void 0) {
      let data28 = data.buttonStyles;
      if (!(data28 && typeof data28 == "object" && !Array.isArray(data28)) && data28 !== null) {
        const err38 = { instancePath: instancePath + "/buttonStyles", keyword: "type", params: { type: schemaPage.properties.buttonStyles.type } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.submitButtonType !== void 0) {
      let data29 = data.submitButtonType;
      if (typeof data29 !== "string" && data29 !== null) {
        const err39 = { instancePath: instancePath + "/submitButtonType", keyword: "type", params: { type: schemaPage.properties.submitButtonType.type } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.submitButtonStyles !== void 0) {
      let data30 = data.submitButtonStyles;
      if (!(data30 && typeof data30 == "object" && !Array.isArray(data30)) && data30 !== null) {
        const err40 = { instancePath: instancePath + "/submitButtonStyles", keyword: "type", params: { type: schemaPage.properties.submitButtonStyles.type } };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.fontFamily !== void 0) {
      let data31 = data.fontFamily;
      if (typeof data31 !== "string" && data31 !== null) {
        const err41 = { instancePath: instancePath + "/fontFamily", keyword: "type", params: { type: schemaPage.properties.fontFamily.type } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.fontColor !== void 0) {
      let data32 = data.fontColor;
      if (typeof data32 !== "string" && data32 !== null) {
        const err42 = { instancePath: instancePath + "/fontColor", keyword: "type", params: { type: schemaPage.properties.fontColor.type } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.lastClicked !== void 0) {
      let data33 = data.lastClicked;
      if (typeof data33 !== "string" && data33 !== null) {
        const err43 = { instancePath: instancePath + "/lastClicked", keyword: "type", params: { type: schemaPage.properties.lastClicked.type } };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
      if (typeof data33 === "string") {
        if (!dateTimeFormat.test(data33)) {
          const err44 = { instancePath: instancePath + "/lastClicked", keyword: "format", params: { format: "date-time" } };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      }
    }
    if (data.leads !== void 0) {
      let data34 = data.leads;
      if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34)) && data34 !== null) {
        const err45 = { instancePath: instancePath + "/leads", keyword: "type", params: { type: schemaPage.properties.leads.type } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.sales !== void 0) {
      let data35 = data.sales;
      if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35)) && data35 !== null) {
        const err46 = { instancePath: instancePath + "/sales", keyword: "type", params: { type: schemaPage.properties.sales.type } };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.saleAmount !== void 0) {
      let data36 = data.saleAmount;
      if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36)) && data36 !== null) {
        const err47 = { instancePath: instancePath + "/saleAmount", keyword: "type", params: { type: schemaPage.properties.saleAmount.type } };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.publicStats !== void 0) {
      let data37 = data.publicStats;
      if (typeof data37 !== "boolean" && data37 !== null) {
        const err48 = { instancePath: instancePath + "/publicStats", keyword: "type", params: { type: schemaPage.properties.publicStats.type } };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.hiddenLogo !== void 0) {
      let data38 = data.hiddenLogo;
      if (typeof data38 !== "boolean" && data38 !== null) {
        const err49 = { instancePath: instancePath + "/hiddenLogo", keyword: "type", params: { type: schemaPage.properties.hiddenLogo.type } };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.notificationToken !== void 0) {
      let data39 = data.notificationToken;
      if (typeof data39 !== "string" && data39 !== null) {
        const err50 = { instancePath: instancePath + "/notificationToken", keyword: "type", params: { type: schemaPage.properties.notificationToken.type } };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.socialMediaLinks !== void 0) {
      let data40 = data.socialMediaLinks;
      if (!(data40 && typeof data40 == "object" && !Array.isArray(data40)) && data40 !== null) {
        const err51 = { instancePath: instancePath + "/socialMediaLinks", keyword: "type", params: { type: schemaPage.properties.socialMediaLinks.type } };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.feedbacksCount !== void 0) {
      let data41 = data.feedbacksCount;
      if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41)) && data41 !== null) {
        const err52 = { instancePath: instancePath + "/feedbacksCount", keyword: "type", params: { type: schemaPage.properties.feedbacksCount.type } };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.thankYouTitle !== void 0) {
      let data42 = data.thankYouTitle;
      if (typeof data42 !== "string" && data42 !== null) {
        const err53 = { instancePath: instancePath + "/thankYouTitle", keyword: "type", params: { type: schemaPage.properties.thankYouTitle.type } };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.thankYouDescription !== void 0) {
      let data43 = data.thankYouDescription;
      if (typeof data43 !== "string" && data43 !== null) {
        const err54 = { instancePath: instancePath + "/thankYouDescription", keyword: "type", params: { type: schemaPage.properties.thankYouDescription.type } };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.thankYouRedirectUrl !== void 0) {
      let data44 = data.thankYouRedirectUrl;
      if (typeof data44 !== "string" && data44 !== null) {
        const err55 = { instancePath: instancePath + "/thankYouRedirectUrl", keyword: "type", params: { type: schemaPage.properties.thankYouRedirectUrl.type } };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data45 = data.url;
      if (typeof data45 !== "string" && data45 !== null) {
        const err56 = { instancePath: instancePath + "/url", keyword: "type", params: { type: schemaPage.properties.url.type } };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.folderId !== void 0) {
      let data46 = data.folderId;
      if (typeof data46 !== "string" && data46 !== null) {
        const err57 = { instancePath: instancePath + "/folderId", keyword: "type", params: { type: schemaPage.properties.folderId.type } };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
  } else {
    const err58 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err58];
    } else {
      vErrors.push(err58);
    }
    errors++;
  }
  validatePage.errors = vErrors;
  return errors === 0;
}
export {
  validatePage as validate
};
