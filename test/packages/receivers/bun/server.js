import { POST } from "./receiver.js";

// Bun serves what is exported, at the port of the variable PORT.
export default { fetch: POST };
