import { POST } from "./receiver.js";

// Workers pass env beside the request: the secret is read from there.
export default { fetch: POST };
