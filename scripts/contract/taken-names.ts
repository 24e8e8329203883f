/** The names that the code of a port, or the module that exports TypeScript's types, declares or imports whatever the contract is. A test compares them with the sources. */
export const portNames: readonly string[] = wordsOf(`
  Absent Any ArrayList ArrayNode Arrays Body BooleanNode ByteBuffer Callable Canonicalizer Catalogue CharBuffer CharacterCodingException
  Closure CodeQR Collections Consumer Cow Date DateTime DateTimeException DateTimeImmutable DateTimeInterface DateTimeReader DateTimeZone
  Datelike Days Decode Decoder DeliveredForm DeliveredForms DeserializationFeature Deserialize Deserializer Digest Duration Encode Enum
  ErrNoSecret Error Escape Event EventNames Exception Fault Field Final FixedOffset GeneralSecurityException HexFormat Hmac IOException
  IgnoredAny Instant InvalidArgumentException InvalidError InvalidWebhookError InvalidWebhookException InvalidWebhookResult Issue Item
  Json JsonArray JsonBuilder JsonElement JsonFactory JsonLocation JsonMapper JsonNode JsonNodeFactory JsonNodeFeature JsonNull JsonObject
  JsonParseException JsonParser JsonPrimitive JsonProcessingException JsonSerializable JsonValue KeyInit Kind KnownEvent
  KnownWebhookResult LinkedHashMap List Literal LocalDate LocalDateTime LoneSurrogates LongNode Mac Map Mapping MayBeInstant MessageDigest
  NaiveDate NoReturn NoSecretError Null NullNode Object ObjectDraft ObjectNode ObjectReader ObjectWriter Optional Overloaded Parse Pattern
  Preview PropertyReader PropertyWriter Raw RawBody Reader Record Restated Scanner Secret SecretKeySpec Secrets SensitiveParameter
  Sequence Serial Serializable SerializationException Serialize Serializer Set Sha256 Sign SignatureHeader Signatures Some
  StreamConstraintsException StreamReadConstraints StreamReadFeature T TextNode Timestamp TypeAlias TypeVar UncheckedIOException
  UnexpectedValueException UnknownEvent UnknownWebhookEvent UnknownWebhookEventName UnknownWebhookResult Unset Utc Value ValueObject
  Verify Webhook WebhookEvent WebhookEventMap WebhookEventName WebhookEventOf WebhookIssue WebhookObject WebhookParseError WebhookResult
  Webhooks Wrapper ZoneOffset
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
