// Generated from schemas/ by `npm run generate`. Do not edit.
export const baseUrl = "https://schemas.codeqr.io/webhooks/";
