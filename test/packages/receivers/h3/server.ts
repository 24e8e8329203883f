import { H3, serve } from "h3";
import { POST } from "./receiver.js";

const app = new H3();
app.all("/webhooks", (event) => POST(event.req));

serve(app, { port: Number(process.env.PORT ?? 8080) });
