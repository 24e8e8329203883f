import { trustedUrl } from "../trusted-url.js";

const scope = globalThis as { importScripts?(url: string): void };

// In a worker, whatever is imported after this may use the contract. A page has loaded it before.
scope.importScripts?.(trustedUrl("contract.js"));

/** Whether this is a worker. It must be used, or the bundler leaves this module out. */
export const isWorker = scope.importScripts !== undefined;
