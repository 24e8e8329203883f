import type { Port } from "../scripts/ports/port.js";
import { cpp } from "./cpp/port.js";
import { go } from "./go/port.js";
import { java } from "./java/port.js";
import { kotlin } from "./kotlin/port.js";
import { php } from "./php/port.js";
import { python } from "./python/port.js";
import { ruby } from "./ruby/port.js";
import { rust } from "./rust/port.js";

/** Every language that there is a port to. */
export const ports: readonly Port[] = [go, python, rust, php, ruby, cpp, java, kotlin];
