package io.codeqr.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 in hex, keyed with the whole secret. */
final class Signatures {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int DIGEST_BYTES = 32;

  private Signatures() {}

  static String sign(byte[] body, String secret) {
    Secrets.check(secret);
    return HexFormat.of().formatHex(digest(body, keyOf(secret)));
  }

  static boolean verify(byte[] body, String signature, String... secrets) {
    Secrets.check(secrets);
    byte[] given = bytesOf(signature);
    return Arrays.stream(secrets)
        .anyMatch(secret -> MessageDigest.isEqual(digest(body, keyOf(secret)), given));
  }

  private static SecretKeySpec keyOf(String secret) {
    return new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
  }

  private static byte[] digest(byte[] body, SecretKeySpec key) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(body);
    } catch (GeneralSecurityException error) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, error);
    }
  }

  /** Whether a header could be a signature: 64 hex digits. */
  static boolean isWellFormed(String signature) {
    return signature != null
        && signature.length() == 2 * DIGEST_BYTES
        && signature.chars().allMatch(HexFormat::isHexDigit);
  }

  /** The bytes that a signature stands for: none when it is missing or malformed. */
  private static byte[] bytesOf(String signature) {
    return isWellFormed(signature) ? HexFormat.of().parseHex(signature) : new byte[0];
  }
}
