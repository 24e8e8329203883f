import { arktype } from "./arktype.js";
import { ours } from "./ours.js";
import type { Peer } from "./peer.js";
import { plain } from "./plain.js";
import { ajv, schemasafe } from "./schema-validators.js";
import { typebox } from "./typebox.js";
import { valibot } from "./valibot.js";
import { zod, zodMini } from "./zod.js";

/** Ours first, then plain checks, then every library, in the order of the tables. */
export const peers: readonly Peer[] = [ours, plain, typebox, schemasafe, ajv, arktype, zod, zodMini, valibot];
