import { createReceiver } from "./receiver.js";

// As in Workers: no Node, and the secret is a binding of the environment that comes with each request.
const { receive, handled } = createReceiver({});

export default {
  fetch: (request: Request, env: unknown, context: unknown) => (request.method === "GET" ? handled() : receive(request, env, context)),
};
