#include "visible_text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "utf8.hpp"

namespace codeqr::webhooks::detail {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

/// Controls, formats (bidi marks among them), separators of lines and paragraphs, as of Unicode 16.
constexpr std::array<Range, 22> hidden = {{
    {0x00, 0x1F},
    {0x7F, 0x9F},
    {0xAD, 0xAD},
    {0x600, 0x605},
    {0x61C, 0x61C},
    {0x6DD, 0x6DD},
    {0x70F, 0x70F},
    {0x890, 0x891},
    {0x8E2, 0x8E2},
    {0x180E, 0x180E},
    {0x200B, 0x200F},
    {0x2028, 0x202E},
    {0x2060, 0x2064},
    {0x2066, 0x206F},
    {0xFEFF, 0xFEFF},
    {0xFFF9, 0xFFFB},
    {0x110BD, 0x110BD},
    {0x110CD, 0x110CD},
    {0x13430, 0x1343F},
    {0x1BCA0, 0x1BCA3},
    {0x1D173, 0x1D17A},
    {0xE0001, 0xE007F},
}};

bool is_hidden(char32_t character) {
  const auto* range = std::lower_bound(hidden.begin(), hidden.end(), character, [](const Range& candidate, char32_t code) { return candidate.last < code; });
  return range != hidden.end() && range->first <= character;
}

void append_escape(std::string& text, char32_t unit) {
  constexpr std::string_view digits = "0123456789abcdef";
  text += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) text += digits[(unit >> shift) & 15];
}

}  // namespace

std::string visible_text(std::string_view text) {
  std::string shown;
  while (!text.empty()) {
    const std::size_t length = character_length(text);
    const char32_t character = code_point(text.substr(0, length));
    if (!is_hidden(character)) {
      shown += text.substr(0, length);
    } else if (character < 0x10000) {
      append_escape(shown, character);
    } else {
      append_escape(shown, 0xD800 + ((character - 0x10000) >> 10));
      append_escape(shown, 0xDC00 + ((character - 0x10000) & 0x3FF));
    }
    text.remove_prefix(length);
  }
  return shown;
}

}  // namespace codeqr::webhooks::detail
