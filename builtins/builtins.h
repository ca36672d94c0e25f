// SPDX-License-Identifier: MIT
// The builtins: one file a family, each ending in its table; here is the list of the families, which an interpreter is given. To add a
// builtin: write its function, give it a row in its family's table (sorted by name). A new family: name its table here and in builtins.cpp.
#pragma once

#include "runtime/row.h"

namespace nacre {

std::span<const Family> builtin_families();

extern const Rows string_builtins, case_builtins, number_builtins, pack_builtins, dbm_builtins, reference_builtins, reset_builtins, crypt_builtins;
extern const Rows error_builtins;

extern const Rows socket_builtins, system_v_builtins, network_name_builtins;

extern const Rows path_builtins, directory_builtins, handle_builtins, block_builtins, process_builtins, time_builtins, user_builtins, format_builtins;

// What each family's table owes: names in order and once, a line of help.
constexpr bool sorted_and_documented(Rows rows) {
  for (size_t k = 0; k < rows.size(); ++k) {
    if (rows[k].help.empty()) return false;
    if (k > 0 && !(rows[k - 1].name < rows[k].name)) return false;
  }
  return true;
}

}  // namespace nacre
