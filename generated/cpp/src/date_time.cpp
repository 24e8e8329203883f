#include "date_time.hpp"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <ratio>

namespace codeqr::webhooks::detail {
namespace {

using Days = std::chrono::duration<long long, std::ratio<86400>>;

/// Reads a text from left to right; once something is not as expected, it stays failed.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  /// A number of so many digits, from 0 to a maximum.
  int number(std::size_t digits, int maximum) {
    int value = 0;
    for (std::size_t index = 0; index < digits; ++index) {
      if (!is_digit()) return fail();
      value = 10 * value + (text_[position_++] - '0');
    }
    return value <= maximum ? value : fail();
  }

  /// One of two characters, or failure.
  void expect(char character, char alternative) {
    if (!accept(character) && !accept(alternative)) fail();
  }

  void expect(char character) { expect(character, character); }

  /// Passes over a character, if it is the next one.
  bool accept(char character) {
    if (position_ == text_.size() || text_[position_] != character) return false;
    ++position_;
    return true;
  }

  /// The digits behind a decimal point, at least one, in milliseconds.
  int fraction() {
    if (!is_digit()) return fail();
    int milliseconds = 0;
    for (int weight = 100; is_digit(); weight /= 10) milliseconds += weight * (text_[position_++] - '0');
    return milliseconds;
  }

  /// Whether the text is at its end, and all was as expected.
  bool is_done() const { return !has_failed_ && position_ == text_.size(); }

 private:
  bool is_digit() const { return position_ < text_.size() && text_[position_] >= '0' && text_[position_] <= '9'; }

  int fail() {
    has_failed_ = true;
    return 0;
  }

  std::string_view text_;
  std::size_t position_ = 0;
  bool has_failed_ = false;
};

int days_in_month(int year, int month) {
  constexpr std::array<int, 13> days = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool is_leap_year = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && is_leap_year ? 29 : days[static_cast<std::size_t>(month)];
}

struct Date {
  long long year;
  int month;
  int day;
};

/// The days since 1970 of a date of the Gregorian calendar. Years are counted from March in eras of 400: a leap day then ends its year.
Days days_since_epoch(Date date) {
  const long long year = date.month > 2 ? date.year : date.year - 1;
  const long long era = (year >= 0 ? year : year - 399) / 400;
  const long long year_of_era = year - era * 400;
  const long long day_of_year = (153 * (date.month > 2 ? date.month - 3 : date.month + 9) + 2) / 5 + date.day - 1;
  const long long day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return Days(era * 146097 + day_of_era - 719468);
}

/// The inverse of days_since_epoch.
Date date_of(Days since_epoch) {
  const long long days = since_epoch.count() + 719468;
  const long long era = (days >= 0 ? days : days - 146096) / 146097;
  const long long day_of_era = days - era * 146097;
  const long long year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const long long day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const long long month_from_march = (5 * day_of_year + 2) / 153;
  const int day = static_cast<int>(day_of_year - (153 * month_from_march + 2) / 5 + 1);
  const int month = static_cast<int>(month_from_march < 10 ? month_from_march + 3 : month_from_march - 9);
  return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

}  // namespace

std::optional<Timestamp> parse_date_time(std::string_view text) {
  Scanner scanner(text);
  const int year = scanner.number(4, 9999);
  scanner.expect('-');
  const int month = scanner.number(2, 12);
  scanner.expect('-');
  const int day = scanner.number(2, 31);
  scanner.expect('T', 't');
  const std::chrono::hours hours(scanner.number(2, 23));
  scanner.expect(':');
  const std::chrono::minutes minutes(scanner.number(2, 59));
  scanner.expect(':');
  const std::chrono::seconds seconds(scanner.number(2, 59));
  const std::chrono::milliseconds milliseconds(scanner.accept('.') ? scanner.fraction() : 0);
  std::chrono::minutes offset(0);
  if (!scanner.accept('Z') && !scanner.accept('z')) {
    const bool is_behind = scanner.accept('-');
    if (!is_behind) scanner.expect('+');
    offset += std::chrono::hours(scanner.number(2, 23));
    scanner.expect(':');
    offset += std::chrono::minutes(scanner.number(2, 59));
    if (is_behind) offset = -offset;
  }
  if (!scanner.is_done() || year == 0 || month == 0 || day == 0 || day > days_in_month(year, month)) return std::nullopt;
  return Timestamp(days_since_epoch({year, month, day}) + hours + minutes + seconds + milliseconds - offset);
}

bool is_usual(std::string_view date_time) {
  return date_time.size() == 24 && date_time[10] == 'T' && date_time[19] == '.' && date_time[23] == 'Z';
}

std::string format_date_time(Timestamp instant) {
  // The years of a date-time are 1 to 9999. Where the year in UTC is another one, the greatest offset leaves it one of them, as the offset did that it was read with.
  constexpr std::chrono::minutes greatest_offset(23 * 60 + 59);
  auto local = instant.time_since_epoch();
  const char* offset = "Z";
  if (const long long year = date_of(std::chrono::floor<Days>(local)).year; year > 9999) {
    local -= greatest_offset;
    offset = "-23:59";
  } else if (year < 1) {
    local += greatest_offset;
    offset = "+23:59";
  }
  const Days days = std::chrono::floor<Days>(local);
  const Date date = date_of(days);
  const long long time = (local - days).count();
  std::array<char, 64> text{};
  const int length = std::snprintf(text.data(), text.size(), "%04lld-%02d-%02dT%02lld:%02lld:%02lld.%03lld%s", date.year, date.month, date.day,
                                   time / 3600000, time / 60000 % 60, time / 1000 % 60, time % 1000, offset);
  return std::string(text.data(), static_cast<std::size_t>(length));
}

}  // namespace codeqr::webhooks::detail
