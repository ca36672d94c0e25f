// SPDX-License-Identifier: MIT
#include "builtins/builtins.h"

#include <algorithm>
#include <cassert>
#include <vector>

namespace nacre {

namespace {

std::vector<Row> joined() {
  std::vector<Row> rows;
  for (Rows family : {string_builtins, case_builtins, number_builtins, pack_builtins, reference_builtins, crypt_builtins, error_builtins,
                      path_builtins, directory_builtins, handle_builtins, block_builtins, process_builtins, time_builtins, user_builtins})
    rows.insert(rows.end(), family.begin(), family.end());
  std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.name < b.name; });
  assert(std::adjacent_find(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.name == b.name; }) == rows.end());
  return rows;
}

}  // namespace

Rows all_builtins() {
  static const std::vector<Row> rows = joined();
  return rows;
}

}  // namespace nacre
