/** The names that the code of a port or of the library for Spark, or the module that exports TypeScript's types, declares or imports whatever the contract is. A test compares them with the sources. */
export const portNames: readonly string[] = wordsOf(`
  Absent AbstractMap AbstractSet Any ArrayList ArrayNode Arrays AsyncIterator Awaitable BadRequestError BigIntegerNode Body BodyReader
  BodySink BooleanNode ByteBuffer Callable Canonicalizer Catalogue Changes CharBuffer CharacterCodingException ClassVar Closure CodeQR
  Collections Collectors CollidingNames Consumer Cow Date DateTime DateTimeException DateTimeFormatter DateTimeImmutable DateTimeInterface
  DateTimeReader DateTimeZone Datelike Days Decode Decoder DefaultMaxBytes DeliveredForm DeliveredForms Deserialize Deserializer Digest
  DoubleNode Duration E Encode Enum ErrMaxBytes ErrNoSecret Error Escape Event EventNames EventRows ExampleParse ExampleReceive Exception
  ExperimentalSerializationApi Extra Fault Field Final FixedOffset GeneralSecurityException HTTPStatus Handler HandlerOptions HashMap
  HexFormat Hmac HoldsDates IOException IgnoredAny IllegalArgumentException IncompleteError InputStream Instant IntNode Invalid
  InvalidArgumentException InvalidError InvalidWebhookError InvalidWebhookException InvalidWebhookResult Issue Item ItemWriter Json JsonArray
  JsonBuilder JsonElement JsonFactory JsonFactoryBuilder JsonLocation JsonNode JsonNodeFactory JsonNull JsonObject JsonParseException
  JsonParser JsonPointer JsonPrimitive JsonProcessingException JsonProperties JsonReader JsonSerializable JsonToken JsonUnquotedLiteral
  JsonValue KeyInit Kind Known KnownEvent KnownWebhookResult LazyLock Level Limit List ListWriter Literal LocalDate LocalDateTime Locale
  Logger LoneSurrogates LongNode LongNumber Mac Map Mapping MaxBytes MessageDigest MissingNode MutableMapping NaiveDate NamedTuple NewHandler
  NewRequest NoReturn NoSecretError NonZeroUsize Null NullNode NumberType Object ObjectDraft ObjectMapper ObjectNode ObjectReader
  ObjectWriter Objects Optional Outcome Overloaded PackageVersion Parse Pattern Preview PropertyReader PropertyWriter PydanticEvent RackApp
  Raw RawBody ReadExtra Reader Reason Receive ReceiveOption Received ReceivedWebhook Receiving Record RequestHandlerInterface
  ResponseFactoryInterface ResponseInterface Restated RowWriter Sample SampleEvents SampleOf Samples Scanner Scope SecondsFormat Secret
  SecretKeySpec Secrets Send SensitiveParameter Sequence Serial Serializable Serialize SerializeMap Serializer ServerRequestInterface Set
  Sha256 Sign Signature SignatureHeader Signatures Signed SignedRequest Since15 Some Spelling Spellings StreamInterface StreamLimits
  StreamReadConstraints Supplier T TestEventsReadWhatTheyWrite TestHandlerAnswersABodyThatBreaksOff
  TestHandlerAsksForNoSecretWithoutASignature TestHandlerKeepsItsOwnSecrets TestHandlerKeepsToASmallerLimitAround TestHandlerLogsWhatFails
  TestLogsAreShort TestNamesAreSpelledAsGoDoes TestNewHandlerRefusesWhatCannotWork TestObjectsReadWhatTheyWrite TestOptionalInAStruct
  TestOptionalIsJSON TestPanics TestParseKeepsItsOwnBody TestPrintsAreShort TestPrintsHaveNoBodyAndNoSecret TestReadExtra
  TestReceiveReadsAHeaderInAnyCase TestSampleIsFresh TestUnmarshalRefuses Testing TextNode Timestamp TooLarge TreeReader TypeAlias TypeGuard
  TypeVar UnaryOperator UncheckedIOException UnexpectedValueException Unknown UnknownEvent UnknownWebhookEvent UnknownWebhookEventName
  UnknownWebhookResult UnsafeWriter Unset Unverified UnverifiedReason Utc Value ValueObject Verify Visible VisibleText Webhook WebhookApp
  WebhookEvent WebhookEventMap WebhookEventName WebhookEventOf WebhookHandler WebhookIssue WebhookObject WebhookParseError WebhookReceiver
  WebhookRequestHandler WebhookResult Webhooks Wrapper Write Written WrittenRow ZoneOffset
`);

/** Names that a language of a port provides without an import. */
export const languageNames: readonly string[] = wordsOf(`
  Array Boolean Box Byte Char Character Class Clone Comparable Copy Debug Default Dict Display Double Err Errno False File Float Function
  Hash IO Int Integer Iterable Iterator Kernel Long Math Method Module None Nothing Number Ok Option Override Pair Proc Process Promise
  Range Regexp Result Runtime Self Short StandardError String Struct Symbol System Thread Throwable Time True Tuple Type Unit Vec Void
`);

/** Names that a title must not have. */
export const takenNames: readonly string[] = [...portNames, ...languageNames];

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}
