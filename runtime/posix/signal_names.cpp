// SPDX-License-Identifier: MIT
// Names of signals, as perl's $Config{sig_name} lists them on Linux: the place in the table is the number.
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

// The numbers by their names' words, each at its place or behind it; 0xFF: free.
struct Slot {
  uint64_t word = 0;
  uint8_t number = 0xFF;
};
constexpr size_t slots = 256;
constexpr size_t place_of(uint64_t word) { return (word * 0x9E3779B97F4A7C15) >> 56; }
constexpr void enter(std::array<Slot, slots>& table, std::string_view name, size_t number) {
  size_t place = place_of(packed(name));
  while (table[place].number != 0xFF) place = (place + 1) % slots;
  table[place] = {packed(name), static_cast<uint8_t>(number)};
}
constexpr auto by_name = [] {
  std::array<Slot, slots> table{};
  for (size_t number = 0; number < std::size(names); ++number) enter(table, names[number], number);
  for (const auto& alias : aliases) enter(table, alias.name, static_cast<size_t>(alias.number));
  return table;
}();

}  // namespace

int number(std::string_view name) {
  if (name.starts_with("SIG")) name.remove_prefix(3);
  if (name.size() > sizeof(uint64_t)) return -1;
  uint64_t word = packed(name);
  for (size_t place = place_of(word); by_name[place].number != 0xFF; place = (place + 1) % slots)
    if (by_name[place].word == word) return by_name[place].number;
  return -1;
}

const char* name(int number) { return number < 0 || number > highest ? nullptr : names[number]; }

}  // namespace nacre::posix::signals
