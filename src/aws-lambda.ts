/**
 * Receives webhooks in AWS Lambda, behind API Gateway (REST and HTTP APIs), a function URL or an Application Load Balancer.
 *
 * @module
 */
import type { LambdaEvent, LambdaResult } from "./aws-lambda/event.js";
import { encodingFault, requestOf } from "./aws-lambda/request.js";
import { resultOf } from "./aws-lambda/result.js";
import { toRequest } from "./node.js";

export type { LambdaEvent, LambdaResult } from "./aws-lambda/event.js";

/**
 * Turns a function from a fetch `Request` to a `Response`, such as `createWebhookHandler` makes, into a handler for Lambda.
 *
 * It takes the four shapes of events that have an HTTP request: API Gateway's payload formats 1.0 and 2.0, function URLs and load balancers, with a body as text or in base64.
 *
 * @param handler Is called with the request, and with the event and the context, which are `context.platform` of every webhook handler.
 * @returns The handler. Where the answer is 401 and the event's `isBase64Encoded` does not fit its body, the answer says so: a middleware in front has changed one of the two, and with it the bytes that were signed.
 * @throws {TypeError} The handler rejects when an event is not an HTTP request, such as a test event of another service.
 */
export function toLambdaHandler<Event extends LambdaEvent = LambdaEvent, Context = unknown>(
  handler: (request: Request, event: Event, context: Context) => Response | Promise<Response>,
): (event: Event, context: Context) => Promise<LambdaResult> {
  return async (event, context) => {
    const answer = await handler(toRequest(requestOf(event)), event, context);
    return resultOf(answer, event, answer.status === 401 ? encodingFault(event) : undefined);
  };
}
