// SPDX-License-Identifier: MIT
// The data behind case_mapping.h, made from Unicode's own.
#pragma once

#include <cstdint>
#include <span>

namespace nacre {

struct CaseRange {
  uint32_t first, last;
  uint32_t step;               // each, or each second code point
  int32_t delta;
};
struct FullCase {
  uint32_t from;
  uint32_t to[3];              // 0 ends
};
struct CaseTable {
  std::span<const CaseRange> ranges;
  std::span<const FullCase> full;
};
extern const CaseTable upper_case, lower_case, title_case, fold_case;

}  // namespace nacre
