/** The names that the code of a port, or the module that exports TypeScript's types, declares or imports whatever the contract is. A test compares them with the sources. */
export const portNames: readonly string[] = wordsOf(`
  Absent AbstractMap AbstractSet Any ArrayList ArrayNode Arrays BigIntegerNode Body BooleanNode ByteBuffer Callable Canonicalizer Catalogue
  CharBuffer CharacterCodingException Closure CodeQR Collections Collectors CollidingNames Consumer Cow Date DateTime DateTimeException
  DateTimeFormatter DateTimeImmutable DateTimeReader DateTimeZone Datelike Days Decode Decoder DeliveredForm DeliveredForms Deserialize
  Deserializer Digest DoubleNode Duration Encode Enum ErrNoSecret Error Escape Event EventNames Exception ExperimentalSerializationApi
  Extra Fault Field Final FixedOffset GeneralSecurityException HashMap HexFormat Hmac HoldsDates IOException IgnoredAny Instant IntNode
  InvalidArgumentException InvalidError InvalidWebhookError InvalidWebhookException InvalidWebhookResult Issue Item Json JsonArray
  JsonBuilder JsonElement JsonFactory JsonFactoryBuilder JsonLocation JsonNode JsonNodeFactory JsonNull JsonObject JsonParseException
  JsonParser JsonPrimitive JsonProcessingException JsonProperties JsonReader JsonSerializable JsonToken JsonUnquotedLiteral JsonValue
  KeyInit Kind KnownEvent KnownWebhookResult List Literal LocalDate LocalDateTime LoneSurrogates LongNode LongNumber Mac Map Mapping
  MessageDigest NaiveDate NoReturn NoSecretError Null NullNode NumberType Object ObjectDraft ObjectNode ObjectReader ObjectWriter Optional
  Overloaded Parse Pattern Preview PropertyReader PropertyWriter Raw RawBody Reader Record Restated Scanner SecondsFormat Secret SecretKeySpec Secrets
  SensitiveParameter Sequence Serial Serializable Serialize SerializeMap Serializer Set Sha256 Sign SignatureHeader Signatures Some Spelling Spellings
  StreamConstraintsException StreamReadConstraints T TextNode Timestamp TreeReader TypeAlias TypeVar UnaryOperator UncheckedIOException
  UnexpectedValueException UnknownEvent UnknownWebhookEvent UnknownWebhookEventName UnknownWebhookResult Unset Utc Value ValueObject Verify
  Visible VisibleText Webhook WebhookEvent WebhookEventMap WebhookEventName WebhookEventOf WebhookIssue WebhookObject WebhookParseError
  WebhookResult Webhooks Wrapper ZoneOffset
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
