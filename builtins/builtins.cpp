// SPDX-License-Identifier: MIT
#include "builtins/builtins.h"

namespace nacre {

std::span<const Family> builtin_families() {
  static const Family families[] = {
      {"Functions for SCALARs or strings", string_builtins},
      {"Functions for SCALARs or strings: upper and lower case", case_builtins},
      {"Functions for SCALARs or strings: passwords", crypt_builtins},
      {"Functions for SCALARs or strings: reset", reset_builtins},
      {"Numeric functions", number_builtins},
      {"Functions for real %HASHes: databases", dbm_builtins},
      {"Functions for fixed-length data or records", pack_builtins},
      {"Functions for fixed-length data or records: reading and writing", block_builtins},
      {"Input and output functions", handle_builtins},
      {"Input and output functions: formats", format_builtins},
      {"Functions for filehandles, files, or directories", path_builtins},
      {"Functions for filehandles, files, or directories: reading directories", directory_builtins},
      {"Functions for processes and process groups", process_builtins},
      {"Keywords related to the control flow of your Perl program", error_builtins},
      {"Keywords related to classes and object-orientation", reference_builtins},
      {"Fetching user and group info", user_builtins},
      {"Low-level socket functions", socket_builtins},
      {"System V interprocess communication functions", system_v_builtins},
      {"Fetching network info", network_name_builtins},
      {"Time-related functions", time_builtins},
  };
  return families;
}

}  // namespace nacre
