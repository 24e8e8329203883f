import type { LambdaEvent } from "../../src/aws-lambda.js";

/** An HTTP request, before something of AWS makes an event of it. */
export interface SentRequest {
  readonly method?: string;
  /** The path, and the query as it is sent. */
  readonly path: string;
  readonly query?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Whether the body goes as base64, as it does when the content type is not one of text. */
  readonly isBase64: boolean;
}

type EventOf = (request: SentRequest) => LambdaEvent;

/**
 * The events that AWS makes of a request, by what stands in front of the function.
 * After AWS's own documentation: "Input format of a Lambda function for proxy integration", "Working with AWS Lambda proxy integrations for HTTP APIs",
 * "Invoking Lambda function URLs", "Use Lambda functions as targets of an Application Load Balancer".
 */
export const lambdaEvents: Readonly<Record<string, EventOf>> = {
  "API Gateway, format 1.0": (request) => ({
    ...base(request),
    resource: "/{proxy+}",
    httpMethod: methodOf(request),
    path: request.path,
    headers: capitals(request),
    multiValueHeaders: lists(capitals(request)),
    queryStringParameters: decodedQuery(request),
    multiValueQueryStringParameters: lists(decodedQuery(request)),
    pathParameters: null,
    stageVariables: null,
    requestContext: { accountId: "123456789012", apiId: "id", stage: "$default", httpMethod: methodOf(request), protocol: "HTTP/1.1" },
  }),
  "API Gateway, format 2.0": (request) => format2(request, "$default"),
  "a function URL": (request) => format2(request, "$default"),
  "a load balancer": (request) => ({
    ...base(request),
    httpMethod: methodOf(request),
    path: request.path,
    headers: { ...request.headers, "x-forwarded-proto": "http" },
    queryStringParameters: rawQuery(request),
    requestContext: { elb: { targetGroupArn: "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/a/1" } },
  }),
  "a load balancer with multi-value headers": (request) => ({
    ...base(request),
    httpMethod: methodOf(request),
    path: request.path,
    multiValueHeaders: lists(request.headers),
    multiValueQueryStringParameters: lists(rawQuery(request)),
    requestContext: { elb: { targetGroupArn: "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/a/1" } },
  }),
};

function format2(request: SentRequest, stage: string): LambdaEvent & Record<string, unknown> {
  const { body, isBase64Encoded } = base(request);
  return {
    version: "2.0",
    routeKey: "$default",
    rawPath: request.path,
    rawQueryString: request.query ?? "",
    headers: request.headers,
    requestContext: { http: { method: methodOf(request), path: request.path, protocol: "HTTP/1.1", sourceIp: "127.0.0.1" }, stage },
    // An empty body is left out.
    ...(body === "" ? {} : { body }),
    isBase64Encoded,
  };
}

function base({ body, isBase64 }: SentRequest) {
  const bytes = Buffer.from(body);
  return { body: isBase64 ? bytes.toString("base64") : bytes.toString("utf8"), isBase64Encoded: isBase64 };
}

function methodOf({ method = "POST" }: SentRequest): string {
  return method;
}

/** Names as clients write them, which REST APIs keep. */
function capitals({ headers }: SentRequest): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.replace(/\b[a-z]/g, (first) => first.toUpperCase()), value]),
  );
}

function lists(values: Readonly<Record<string, string>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]]));
}

function rawQuery({ query = "" }: SentRequest): Record<string, string> {
  return Object.fromEntries(query === "" ? [] : query.split("&").map((pair) => pair.split("=") as [string, string]));
}

function decodedQuery({ query = "" }: SentRequest): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query));
}
