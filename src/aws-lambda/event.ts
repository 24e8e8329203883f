/** The parts of an HTTP event of AWS Lambda that are read. The types of `@types/aws-lambda` fit: `APIGatewayProxyEvent`, `APIGatewayProxyEventV2`, `LambdaFunctionURLEvent`, `ALBEvent`. */
export interface LambdaEvent {
  /** The method, of API Gateway's REST APIs and of load balancers. */
  readonly httpMethod?: string | undefined;
  /** The path, of the same. */
  readonly path?: string | undefined;
  /** The path, of API Gateway's HTTP APIs and of function URLs (payload format 2.0). */
  readonly rawPath?: string | undefined;
  /** The query, of the same. */
  readonly rawQueryString?: string | undefined;
  readonly headers?: Readonly<Record<string, string | undefined>> | null | undefined;
  /** The headers of REST APIs, and of load balancers whose target group has multi-value headers enabled: then `headers` is missing, and the answer must have them, too. */
  readonly multiValueHeaders?: Readonly<Record<string, readonly string[] | undefined>> | null | undefined;
  readonly queryStringParameters?: Readonly<Record<string, string | undefined>> | null | undefined;
  readonly multiValueQueryStringParameters?: Readonly<Record<string, readonly string[] | undefined>> | null | undefined;
  /** What the event is about: with `http` in payload format 2.0. */
  readonly requestContext: object;
  readonly body?: string | null | undefined;
  /** Whether `body` is base64. API Gateway and function URLs decide it by the content type. */
  readonly isBase64Encoded?: boolean | undefined;
}

/** The answer, in the form that API Gateway, function URLs and load balancers take. */
export interface LambdaResult {
  statusCode: number;
  /** Of several cookies only the first, where the event has no other place for them. */
  headers: Record<string, string>;
  /** Only for events that have them. */
  multiValueHeaders?: Record<string, string[]>;
  /** Only in payload format 2.0, whose `headers` cannot hold several. */
  cookies?: string[];
  body: string;
  isBase64Encoded: boolean;
}
