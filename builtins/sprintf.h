// SPDX-License-Identifier: MIT
// The format engine behind sprintf and printf: a format and its arguments in, the text out, with perl's warnings. Writes to no handle.
#pragma once

#include <vector>

#include "builtins/format_directive.h"
#include "runtime/call.h"
#include "runtime/text.h"

namespace nacre {

// What the conversions take their values from: a call's arguments from `first` on.
class FormatArguments {
 public:
  FormatArguments(const Call& call, uint32_t first) : call_(call), first_(first) {}
  size_t count() const { return call_.count() > first_ ? call_.count() - first_ : 0; }
  const Value& value(size_t index) const { return call_.value(first_ + static_cast<uint32_t>(index)); }
  void warn_if_undef(size_t index) const { call_.warn_if_undef(first_ + static_cast<uint32_t>(index)); }

 private:
  const Call& call_;
  uint32_t first_;
};

// A constant format, read once.
struct FormatMemo : CallMemo {
  explicit FormatMemo(std::string_view format);
  std::vector<FormatPiece> pieces;
};

// operation: "sprintf" or "printf", for messages. memo: of that format, or null. Throws Unwound where perl dies.
Value format_text(Interpreter& in, const TextView& format, const FormatArguments& arguments, std::string_view operation, const FormatMemo* memo = nullptr);

}  // namespace nacre
