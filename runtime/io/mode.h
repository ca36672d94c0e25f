// SPDX-License-Identifier: MIT
// What open's mode argument asks for, in both of its forms:
//   open(F, "<f")  open(F, "cmd|")  open(F, ">&=STDERR")           read_open_text: mode and target in one string
//   open(F, "<:utf8", $path)  open(F, "-|", @command)              read_open_mode: the mode alone
// Opens nothing, knows no handle names.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace nacre::io {

struct OpenMode {
  enum class Kind : uint8_t {
    File,         // target is a path
    Standard,     // "-", ">-": STDIN or STDOUT itself, which is shared
    Duplicate,    // "<&": a new descriptor for the handle or number in target
    Alias,        // "<&=": the same descriptor
    FromCommand,  // "cmd|": what the command in target prints
    ToCommand,    // "|cmd": its input
    FromFork,     // "-|" alone: a forked child of our own, whose STDOUT is read
    ToFork,       // "|-" alone
  };
  enum class Failure : uint8_t { None, UnknownMode, MissingCommand };

  Kind kind = Kind::File;
  bool reads = false, writes = false;
  bool appends = false;        // O_APPEND | O_CREAT
  bool truncates = false;      // O_TRUNC | O_CREAT
  bool bidirectional = false;  // "|cmd|": warn `Can't open bidirectional pipe` (category pipe), then as "|cmd"
  Failure failure = Failure::None;
  std::string target;  // two-argument form: the path, command, handle name or number
  std::string layers;  // three-argument form: ":encoding(UTF-8)", or empty

  // UnknownMode: die "Unknown open() mode '%s'". MissingCommand: warn `Missing command in piped open` (category pipe), `$!` is EPIPE.
  explicit operator bool() const { return failure == Failure::None; }
  // The flags of open(2).
  int flags() const;
};

// The two-argument form. Blanks around the target do not belong to it.
OpenMode read_open_text(std::string_view text);

// The mode of the three-argument form. FromCommand and ToCommand say nothing of the command: the caller has it in its other arguments.
// An empty target of a pipe is the caller's to refuse (MissingCommand), "-" as its only argument means FromFork or ToFork.
OpenMode read_open_mode(std::string_view mode);

}  // namespace nacre::io
