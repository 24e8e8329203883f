// An application of ES modules with a dependency that requires the package.
import { createRequire } from "node:module";
import * as esm from "codeqr-webhooks";

const commonjs = createRequire(import.meta.url)("codeqr-webhooks");

function thrownBy({ parseWebhookEvent }) {
  try {
    return parseWebhookEvent({});
  } catch (error) {
    return error;
  }
}

console.log(
  JSON.stringify([
    commonjs.WebhookParseError === esm.WebhookParseError,
    thrownBy(commonjs) instanceof esm.WebhookParseError,
    thrownBy(esm) instanceof commonjs.WebhookParseError,
  ]),
);
