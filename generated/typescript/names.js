// Generated from schemas/ by `npm run generate`. Do not edit.
export const webhookEventNames = [
  "lead.created",
  "link.clicked",
  "link.created",
  "link.deleted",
  "link.updated",
  "page.created",
  "page.deleted",
  "page.updated",
  "page.visited",
  "partner.enrolled",
  "qrcode.created",
  "qrcode.deleted",
  "qrcode.scanned",
  "qrcode.updated",
  "sale.created",
];
