import { createReceiver } from "./receiver.js";

const { receive, handled } = createReceiver();

export default {
  fetch: (request: Request) => (request.method === "GET" ? handled() : receive(request)),
};
