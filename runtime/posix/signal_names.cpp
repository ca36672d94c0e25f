// SPDX-License-Identifier: MIT
// Names of signals, as perl's $Config{sig_name} lists them on Linux: the place in the table is the number.
#include <iterator>

#include "runtime/posix/signals.h"

namespace nacre::posix::signals {

namespace {

constexpr const char* names[] = {
    "ZERO",   "HUP",   "INT",   "QUIT",   "ILL",   "TRAP",  "ABRT",  "BUS",   "FPE",   "KILL",  "USR1",  "SEGV",  "USR2",
    "PIPE",   "ALRM",  "TERM",  "STKFLT", "CHLD",  "CONT",  "STOP",  "TSTP",  "TTIN",  "TTOU",  "URG",   "XCPU",  "XFSZ",
    "VTALRM", "PROF",  "WINCH", "IO",     "PWR",   "SYS",   "NUM32", "NUM33", "RTMIN", "NUM35", "NUM36", "NUM37", "NUM38",
    "NUM39",  "NUM40", "NUM41", "NUM42",  "NUM43", "NUM44", "NUM45", "NUM46", "NUM47", "NUM48", "NUM49", "NUM50", "NUM51",
    "NUM52",  "NUM53", "NUM54", "NUM55",  "NUM56", "NUM57", "NUM58", "NUM59", "NUM60", "NUM61", "NUM62", "NUM63", "RTMAX",
};
static_assert(std::size(names) == highest + 1);

struct Alias {
  std::string_view name;
  int number;
};
constexpr Alias aliases[] = {{"IOT", 6}, {"CLD", 17}, {"POLL", 29}};

}  // namespace

int number(std::string_view name) {
  if (name.starts_with("SIG")) name.remove_prefix(3);
  for (int number = 0; number <= highest; ++number)
    if (names[number] == name) return number;
  for (const auto& alias : aliases)
    if (alias.name == name) return alias.number;
  return -1;
}

const char* name(int number) { return number < 0 || number > highest ? nullptr : names[number]; }

}  // namespace nacre::posix::signals
