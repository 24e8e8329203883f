package io.codeqr.webhooks;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Reads an RFC 3339 date-time: from the year 1 on, of a day that exists, with an offset, without a
 * leap second. Of its fraction, nine digits count. Writes one, too.
 */
final class DateTime {
  private static final int SECONDS_PER_DAY = 86_400;
  private static final int USUAL_LENGTH = "YYYY-MM-DDTHH:MM:SS.mmmZ".length();
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
  private static final Duration GREATEST_OFFSET = Duration.ofMinutes(23 * 60 + 59);

  /** Without the offset. */
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

  private final String text;
  private int position;

  private DateTime(String text) {
    this.text = text;
  }

  static Optional<Instant> parse(String text) {
    try {
      return Optional.of(new DateTime(text).instant());
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }

  /** Whether a date-time is spelled as CodeQR does, and as {@link #format} does. */
  static boolean isUsual(String dateTime) {
    return dateTime.length() == USUAL_LENGTH
        && dateTime.charAt(10) == 'T'
        && dateTime.charAt(USUAL_LENGTH - 1) == 'Z';
  }

  /**
   * Writes {@code YYYY-MM-DDTHH:MM:SS.mmmZ}. The years of RFC 3339 have four digits: where the year
   * in UTC is another one, the greatest offset leaves it one of them, as the offset did that it was
   * read with.
   */
  static String format(Instant instant) {
    if (instant.isAfter(LAST)) {
      return LOCAL.format(instant.minus(GREATEST_OFFSET)) + "-23:59";
    }
    if (instant.isBefore(FIRST)) {
      return LOCAL.format(instant.plus(GREATEST_OFFSET)) + "+23:59";
    }
    return LOCAL.format(instant) + "Z";
  }

  private Instant instant() {
    int year = number(4, 9999);
    if (year == 0) {
      throw malformed();
    }
    expect("-");
    int month = number(2, 12);
    expect("-");
    LocalDate day = LocalDate.of(year, month, number(2, 31));
    expect("Tt");
    int hour = number(2, 23);
    expect(":");
    int minute = number(2, 59);
    expect(":");
    int second = number(2, 59);
    int nanosecond = fraction();
    int offset = offset();
    if (position < text.length()) {
      throw malformed();
    }
    long seconds = 3600L * hour + 60L * minute + second - offset;
    return Instant.ofEpochSecond(SECONDS_PER_DAY * day.toEpochDay() + seconds, nanosecond);
  }

  /** The nanoseconds of a fraction; 0 where there is none. */
  private int fraction() {
    if (next() != '.') {
      return 0;
    }
    position++;
    int nanosecond = 100_000_000 * digit();
    for (int unit = 10_000_000; isDigit(next()); unit /= 10) {
      nanosecond += unit * digit();
    }
    return nanosecond;
  }

  /** The seconds by which the date-time is ahead of UTC. */
  private int offset() {
    char sign = expect("Zz+-");
    if (sign == 'Z' || sign == 'z') {
      return 0;
    }
    int hours = number(2, 23);
    expect(":");
    int seconds = 3600 * hours + 60 * number(2, 59);
    return sign == '+' ? seconds : -seconds;
  }

  private int number(int digits, int greatest) {
    int number = 0;
    for (int count = 0; count < digits; count++) {
      number = 10 * number + digit();
    }
    if (number > greatest) {
      throw malformed();
    }
    return number;
  }

  private int digit() {
    char digit = next();
    if (!isDigit(digit)) {
      throw malformed();
    }
    position++;
    return digit - '0';
  }

  private char expect(String characters) {
    char character = next();
    if (characters.indexOf(character) < 0) {
      throw malformed();
    }
    position++;
    return character;
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static DateTimeException malformed() {
    return new DateTimeException("is not an RFC 3339 date-time");
  }

  /** The next character; NUL at the end. */
  private char next() {
    return position < text.length() ? text.charAt(position) : '\0';
  }
}
