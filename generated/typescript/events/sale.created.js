// Generated from schemas/ by `npm run generate`. Do not edit.
export { validate } from "../validators/open/events/sale.created.js";
