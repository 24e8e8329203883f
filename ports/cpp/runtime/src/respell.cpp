#include "respell.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "codeqr/webhooks/json.hpp"
#include "json_builder.hpp"

namespace codeqr::webhooks::detail {
namespace {

constexpr std::string_view largest_double = "1.7976931348623157e308";
constexpr std::size_t escape_length = 6;  // of \ud800

/// The kind of the escape at the beginning of a text.
enum class Escape {
  high_surrogate,
  low_surrogate,
  other,
};

Escape escape_at(std::string_view text) {
  constexpr std::string_view hex_digits = "0123456789abcdefABCDEF";
  if (text.size() < escape_length || text.substr(0, 2) != "\\u" || (text[2] != 'd' && text[2] != 'D')) return Escape::other;
  if (text.substr(4, 2).find_first_not_of(hex_digits) != std::string_view::npos) return Escape::other;
  switch (text[3]) {
    case '8':
    case '9':
    case 'a':
    case 'A':
    case 'b':
    case 'B':
      return Escape::high_surrogate;
    case 'c':
    case 'C':
    case 'd':
    case 'D':
    case 'e':
    case 'E':
    case 'f':
    case 'F':
      return Escape::low_surrogate;
    default:
      return Escape::other;
  }
}

/// Moves what is at the beginning of a text to the end of another.
void move(std::string_view& from, std::string& to, std::size_t length) {
  length = std::min(length, from.size());
  to += from.substr(0, length);
  from.remove_prefix(length);
}

void respell_escape(std::string_view& rest, std::string& result) {
  const Escape escape = escape_at(rest);
  if (escape == Escape::other) return move(rest, result, 2);
  if (escape == Escape::high_surrogate && escape_at(rest.substr(escape_length)) == Escape::low_surrogate) return move(rest, result, 2 * escape_length);
  result += "\\ufffd";
  rest.remove_prefix(escape_length);
}

void respell_string(std::string_view& rest, std::string& result) {
  move(rest, result, 1);
  while (!rest.empty() && rest.front() != '"') {
    if (rest.front() == '\\') {
      respell_escape(rest, result);
    } else {
      move(rest, result, std::min(rest.find_first_of("\"\\"), rest.size()));
    }
  }
  move(rest, result, 1);
}

bool is_out_of_range(std::string_view number) {
  JsonBuilder builder;
  return !Json::sax_parse(number, &builder) && builder.is_out_of_range();
}

/// The length of the digits in a text, from a place on.
std::size_t digits_at(std::string_view text, std::size_t place) {
  if (place >= text.size()) return 0;
  return std::min(text.find_first_not_of("0123456789", place), text.size()) - place;
}

/// The length of the number at the beginning of a text, as far as it is sound.
std::size_t number_length(std::string_view text) {
  std::size_t length = text.front() == '-' ? 1 : 0;
  length += digits_at(text, length);
  if (text.substr(length, 1) == ".") {
    const std::size_t digits = digits_at(text, length + 1);
    length += digits == 0 ? 0 : 1 + digits;
  }
  if (const std::string_view exponent = text.substr(length, 2); exponent.substr(0, 1) == "e" || exponent.substr(0, 1) == "E") {
    const std::size_t mark = exponent.substr(1) == "+" || exponent.substr(1) == "-" ? 2 : 1;
    const std::size_t digits = digits_at(text, length + mark);
    length += digits == 0 ? 0 : mark + digits;
  }
  return length;
}

void respell_number(std::string_view& rest, std::string& result) {
  // What is not sound behind it stays, for the JSON library to refuse.
  const std::size_t length = number_length(rest);
  const std::string_view number = rest.substr(0, length);
  if (!is_out_of_range(number)) return move(rest, result, length);
  if (number.front() == '-') result += '-';
  result += largest_double;
  rest.remove_prefix(length);
}

}  // namespace

std::string respell(std::string_view json) {
  std::string result;
  while (!json.empty()) {
    const char first = json.front();
    if (first == '"') {
      respell_string(json, result);
    } else if (first == '-' || (first >= '0' && first <= '9')) {
      respell_number(json, result);
    } else {
      move(json, result, std::min(json.find_first_of("\"-0123456789"), json.size()));
    }
  }
  return result;
}

}  // namespace codeqr::webhooks::detail
