#include "utf8.hpp"

namespace codeqr::webhooks::detail {
namespace {

bool is_between(unsigned char byte, unsigned char first, unsigned char last) { return byte >= first && byte <= last; }

}  // namespace

std::size_t character_length(std::string_view bytes) {
  const auto at = [&](std::size_t index) { return index < bytes.size() ? static_cast<unsigned char>(bytes[index]) : static_cast<unsigned char>(0); };
  const unsigned char lead = at(0);
  if (lead < 0x80) return 1;
  std::size_t length = 0;
  unsigned char first = 0x80;
  unsigned char last = 0xBF;
  if (is_between(lead, 0xC2, 0xDF)) {
    length = 2;
  } else if (is_between(lead, 0xE0, 0xEF)) {
    length = 3;
    if (lead == 0xE0) first = 0xA0;
    if (lead == 0xED) last = 0x9F;
  } else if (is_between(lead, 0xF0, 0xF4)) {
    length = 4;
    if (lead == 0xF0) first = 0x90;
    if (lead == 0xF4) last = 0x8F;
  } else {
    return 0;
  }
  if (!is_between(at(1), first, last)) return 0;
  for (std::size_t index = 2; index < length; ++index) {
    if (!is_between(at(index), 0x80, 0xBF)) return 0;
  }
  return length;
}

char32_t code_point(std::string_view character) {
  const auto lead = static_cast<unsigned char>(character.front());
  char32_t code = lead & (character.size() == 1 ? 0x7FU : 0x7FU >> character.size());
  for (const char byte : character.substr(1)) code = code << 6 | (static_cast<unsigned char>(byte) & 0x3FU);
  return code;
}

bool is_utf8(std::string_view bytes) {
  while (!bytes.empty()) {
    const std::size_t length = character_length(bytes);
    if (length == 0) return false;
    bytes.remove_prefix(length);
  }
  return true;
}

}  // namespace codeqr::webhooks::detail
