// SPDX-License-Identifier: MIT
#include "runtime/shown_text.h"

#include <cstdio>

namespace nacre {

namespace {
std::string escaped(unsigned char c) {
  switch (c) {
    case '\n': return "\\n";
    case '\t': return "\\t";
    case '\r': return "\\r";
    case '\f': return "\\f";
    case '\a': return "\\a";
    case 27: return "\\e";
    case '"': return "\\\"";
    case '\\': return "\\\\";
    default: break;
  }
  if (c >= 32 && c < 127) return std::string(1, static_cast<char>(c));
  char buffer[8];
  std::snprintf(buffer, sizeof buffer, c < 128 ? "\\%o" : "\\%03o", static_cast<unsigned>(c));
  return buffer;
}
}  // namespace

std::string shown_text(std::string_view text, size_t limit) {
  std::string shown = "\"";
  size_t used = 0;
  for (char c : text) {
    std::string one = escaped(static_cast<unsigned char>(c));
    if (used + one.size() > limit) return shown + "\"...";
    used += one.size();
    shown += one;
  }
  return shown + '"';
}

}  // namespace nacre
