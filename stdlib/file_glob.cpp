// SPDX-License-Identifier: MIT
// File::Glob: glob with its options told, and without splitting at blanks.
#include "builtins/answers.h"
#include "runtime/files.h"
#include "runtime/globbing.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {

enum Flags : int64_t {
  Mark = 8, NoCheck = 16, NoSort = 32, Brace = 128, NoMagic = 512, Quote = 1024, Tilde = 2048, NoCase = 4096, AlphaSort = 8192,
  LikeCsh = Brace | NoMagic | Quote | Tilde | AlphaSort
};

Value push_all(Call& call, const std::vector<std::string>& names) {
  for (const std::string& name : names) call.push(call.text_value(name));
  return call.list();
}

Value do_bsd_glob(Call& call) {
  int64_t flags = call.integer_or(1, LikeCsh);
  GlobOptions options;
  options.split_words = false;
  options.mark_directories = flags & Mark;
  options.keep_unmatched = flags & NoCheck;
  options.keep_unmatched_plain = flags & NoMagic;
  options.sort = !(flags & NoSort);
  options.braces = flags & Brace;
  options.quote = flags & Quote;
  options.tilde = flags & Tilde;
  options.ignore_case = flags & NoCase;
  options.ignore_case_in_order = flags & (AlphaSort | NoCase);
  return push_all(call, glob_paths(call.bytes(0), environment_value(call.in, "HOME"), call.in.system_error, options));
}

Value do_csh_glob(Call& call) { return push_all(call, glob_paths(call.bytes(0), environment_value(call.in, "HOME"), call.in.system_error)); }

}  // namespace

constinit const Row file_glob_table[] = {
    {"File::Glob::bsd_glob", {}, Needs::ReadFiles, Taint::Source, "the names that match a pattern", do_bsd_glob},
    {"File::Glob::csh_glob", {}, Needs::ReadFiles, Taint::Source, "the same for patterns between blanks", do_csh_glob},
};
const Rows file_glob_rows = file_glob_table;

}  // namespace nacre
