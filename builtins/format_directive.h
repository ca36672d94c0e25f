// SPDX-License-Identifier: MIT
// One conversion of a printf format, as written: %[index$][flags][vector][width][.precision][size]verb. Reads; formats nothing.
#pragma once

#include <cstdint>
#include <string_view>

namespace nacre {

// A width or precision: a number, `*` (the next argument) or `*N$` (that one).
struct FormatMeasure {
  bool given = false;
  bool from_argument = false;
  uint64_t number = 0;         // the measure itself, or the explicit argument index (1-based; 0: next)
};

struct Directive {
  uint64_t index = 0;          // explicit argument, 1-based; 0: next
  bool left = false, zero = false, alternate = false, vector = false;
  char sign = 0;               // '+', ' ' or none
  FormatMeasure joiner;        // *v: the argument that joins
  FormatMeasure width, precision;
  char size = 0;               // h, H (hh), l, q, L, V, z, t, j
  char verb = 0;               // 0: invalid
  bool overflow = false;       // a number in it is too large
  bool uses_index() const {
    return index || (joiner.from_argument && joiner.number) || (width.from_argument && width.number) ||
           (precision.from_argument && precision.number);
  }
};

// A format is pieces: text as it stands, then a conversion. The last one has none.
struct FormatPiece {
  enum class Kind : uint8_t { End, Percent, Plain, Conversion, Invalid };
  std::string_view literal;
  std::string_view written;    // the conversion, from its % on
  Kind kind = Kind::End;       // Percent: %%. Plain: %s or %d, no more
  bool direct = false;         // Conversion: the next argument, with measures that stand in the format itself
  Directive directive;
};
FormatPiece read_piece(std::string_view format, size_t& at);

// `at` stands behind the %; afterwards behind what was read, also where that was invalid.
Directive read_directive(std::string_view format, size_t& at);

}  // namespace nacre
