import { toNodeListener } from "codeqr-webhooks/node";
import { POST } from "../../receiver";

export const config = { api: { bodyParser: false } };

export default toNodeListener(POST);
