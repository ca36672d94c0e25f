// SPDX-License-Identifier: MIT
// Names of signals, as perl's $Config{sig_name} lists them on Linux: the place in the table is the number.
#include <algorithm>
#include <array>
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

// A name of up to eight letters as a number, so that a look-up compares words: `local $SIG{ALRM}` asks every time.
constexpr uint64_t packed(std::string_view name) {
  uint64_t word = 0;
  for (char c : name) word = word << 8 | static_cast<unsigned char>(c);
  return word;
}
constexpr auto packed_names = [] {
  std::array<uint64_t, std::size(names)> words{};
  for (size_t i = 0; i < words.size(); ++i) words[i] = packed(names[i]);
  return words;
}();

}  // namespace

int number(std::string_view name) {
  if (name.starts_with("SIG")) name.remove_prefix(3);
  if (name.size() > sizeof(uint64_t)) return -1;
  if (auto at = std::find(packed_names.begin(), packed_names.end(), packed(name)); at != packed_names.end())
    return static_cast<int>(at - packed_names.begin());
  for (const auto& alias : aliases)
    if (alias.name == name) return alias.number;
  return -1;
}

const char* name(int number) { return number < 0 || number > highest ? nullptr : names[number]; }

}  // namespace nacre::posix::signals
