// SPDX-License-Identifier: MIT
// glob and <*.c>: csh's file name patterns to the names that match them. Words split at blanks (quotes hold them together), {a,b}, ~, * ? [ ],
// backslashes. Matches of one word are sorted without regard to case. Knows nothing of the iterator in scalar context: that is the node's.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nacre {

struct GlobOptions {
  bool split_words = true;      // File::Glob's bsd_glob takes one word
  bool braces = true, tilde = true, keep_unmatched_plain = true;
  bool ignore_case_in_order = true;
  bool keep_unmatched = false;  // GLOB_NOCHECK
  bool mark_directories = false;
  bool ignore_case = false;
  bool quote = true;
  bool sort = true;
};

// `error`: of the last path that was not there, or folder that could not be read; 0 after one that could; else left alone.
std::vector<std::string> glob_paths(std::string_view pattern, const std::string& home, int& error, const GlobOptions& options = {});
// Does `name` fit `pattern` (one path component; no braces)?
bool glob_matches(std::string_view pattern, std::string_view name, const GlobOptions& options = {});

}  // namespace nacre
