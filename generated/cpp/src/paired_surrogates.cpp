#include "paired_surrogates.hpp"

#include <algorithm>
#include <cstddef>

namespace codeqr::webhooks::detail {
namespace {

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

void pair_escape(std::string_view& rest, std::string& result) {
  const Escape escape = escape_at(rest);
  if (escape == Escape::other) return move(rest, result, 2);
  if (escape == Escape::high_surrogate && escape_at(rest.substr(escape_length)) == Escape::low_surrogate) return move(rest, result, 2 * escape_length);
  result += "\\ufffd";
  rest.remove_prefix(escape_length);
}

void pair_string(std::string_view& rest, std::string& result) {
  move(rest, result, 1);
  while (!rest.empty() && rest.front() != '"') {
    if (rest.front() == '\\') {
      pair_escape(rest, result);
    } else {
      move(rest, result, std::min(rest.find_first_of("\"\\"), rest.size()));
    }
  }
  move(rest, result, 1);
}

}  // namespace

std::string with_paired_surrogates(std::string_view json) {
  std::string result;
  while (!json.empty()) {
    move(json, result, std::min(json.find('"'), json.size()));
    if (!json.empty()) pair_string(json, result);
  }
  return result;
}

}  // namespace codeqr::webhooks::detail
