// SPDX-License-Identifier: MIT
// A format's picture, taken apart: lines of literal text and fields (perldoc perlform). Knows nothing of values.
#pragma once

#include <string>
#include <vector>

#include "runtime/values/string.h"

namespace nacre {

struct PictureField {
  enum class Kind : uint8_t { Left, Right, Centre, Number, Lines, OneLine };   // @<<< @>>> @||| @##.## @* ^*
  Kind kind = Kind::Left;
  bool chops = false;          // ^ : what is shown is cut off the variable
  bool dots = false;           // ^<<<... : dots where text remains
  bool zeros = false;          // @0## : filled up with zeros
  bool point = false;          // @##. : a point is shown
  int decimals = 0;
  size_t width = 0;
};

struct PicturePiece {
  std::u32string text;         // literal, before the field
  bool has_field = false;
  PictureField field;
};

struct PictureLine {
  std::vector<PicturePiece> pieces;
  bool drop_blank = false;     // ~ : no line where all fields are empty
  bool repeat = false;         // ~~ : again until they are
  bool newline = false;
};

std::vector<PictureLine> read_picture(TextView picture);
std::u32string characters_of(TextView text);

}  // namespace nacre
