// Generated from schemas/ by `npm run generate`. Do not edit.
import type { WebhookEventMap } from "./types.js";

/** A body of each event, in documented form. */
export declare const samples: Readonly<Pick<WebhookEventMap, "lead.created" | "link.clicked" | "link.created" | "link.deleted" | "link.updated" | "page.created" | "page.deleted" | "page.updated" | "page.visited" | "partner.enrolled" | "qrcode.created" | "qrcode.deleted" | "qrcode.scanned" | "qrcode.updated" | "sale.created">>;
