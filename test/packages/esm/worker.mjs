import { check } from "./check.mjs";

export default { fetch: async () => Response.json(await check()) };
