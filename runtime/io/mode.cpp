// SPDX-License-Identifier: MIT
#include "runtime/io/mode.h"

#include "runtime/posix/fd.h"

namespace nacre::io {

namespace {

constexpr std::string_view blanks = " \t\n\r\f\v";

std::string_view trim_left(std::string_view text) {
  auto first = text.find_first_not_of(blanks);
  return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

std::string_view trim_right(std::string_view text) { return text.substr(0, text.find_last_not_of(blanks) + 1); }

bool skip(std::string_view& text, std::string_view prefix) {
  if (!text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  return true;
}

// < > >> and their forms with +, then & or &=. False: the text does not start with one.
bool read_direction(std::string_view& text, OpenMode& mode) {
  auto rest = text;
  bool both = skip(rest, "+");
  if (skip(rest, ">>")) {
    mode.writes = mode.appends = true;
    mode.reads = both;
  } else if (skip(rest, ">")) {
    mode.writes = mode.truncates = true;
    mode.reads = both;
  } else if (skip(rest, "<")) {
    mode.reads = true;
    mode.writes = both;
  } else {
    return false;
  }
  text = rest;
  return true;
}

void read_duplicate(std::string_view& text, OpenMode& mode) {
  if (!skip(text, "&")) return;
  mode.kind = skip(text, "=") ? OpenMode::Kind::Alias : OpenMode::Kind::Duplicate;
}

// "-" and what follows a blank after it
bool is_dash(std::string_view text) {
  return text.starts_with('-') && (text.size() == 1 || blanks.find(text[1]) != std::string_view::npos);
}

OpenMode command(std::string_view text, bool reads, OpenMode::Kind command_kind, OpenMode::Kind fork_kind) {
  OpenMode mode;
  mode.reads = reads;
  mode.writes = !reads;
  mode.kind = text == "-" ? fork_kind : command_kind;
  mode.target = text;
  if (text.empty()) mode.failure = OpenMode::Failure::MissingCommand;
  return mode;
}

OpenMode to_command(std::string_view text) {
  bool bidirectional = text.size() > 1 && text.ends_with('|');
  if (bidirectional) text = trim_right(text.substr(0, text.size() - 1));
  auto mode = command(trim_left(text), false, OpenMode::Kind::ToCommand, OpenMode::Kind::ToFork);
  mode.bidirectional = bidirectional;
  return mode;
}

}  // namespace

int OpenMode::flags() const {
  using posix::OpenFlags;
  int flags = reads && writes ? OpenFlags::read_write : writes ? OpenFlags::write_only : OpenFlags::read_only;
  if (appends) flags |= OpenFlags::append | OpenFlags::create;
  if (truncates) flags |= OpenFlags::truncate | OpenFlags::create;
  return flags;
}

OpenMode read_open_text(std::string_view text) {
  text = trim_right(trim_left(text));
  if (skip(text, "|")) return to_command(text);
  OpenMode mode;
  auto rest = text;
  bool pipe_wins = text.starts_with('+') && text.ends_with('|');  // "+<cmd|" is a command
  if (!pipe_wins && read_direction(rest, mode)) {
    read_duplicate(rest, mode);
    rest = trim_left(rest);
    if (mode.kind == OpenMode::Kind::File && is_dash(rest)) mode.kind = OpenMode::Kind::Standard;
    mode.target = rest;
    return mode;
  }
  if (text.ends_with('|')) {
    return command(trim_right(text.substr(0, text.size() - 1)), true, OpenMode::Kind::FromCommand, OpenMode::Kind::FromFork);
  }
  mode.reads = true;
  if (is_dash(text)) mode.kind = OpenMode::Kind::Standard;
  mode.target = text;
  return mode;
}

OpenMode read_open_mode(std::string_view given) {
  OpenMode mode;
  // nearly all that there are
  if (given == "<") {
    mode.reads = true;
    return mode;
  }
  if (given == ">") {
    mode.writes = mode.truncates = true;
    return mode;
  }
  auto text = trim_left(given);
  if (skip(text, "|-")) {
    mode.kind = OpenMode::Kind::ToCommand;
    mode.writes = true;
  } else if (skip(text, "-|")) {
    mode.kind = OpenMode::Kind::FromCommand;
    mode.reads = true;
  } else if (read_direction(text, mode)) {
    read_duplicate(text, mode);
  } else {
    mode.failure = OpenMode::Failure::UnknownMode;
    return mode;
  }
  text = trim_right(trim_left(text));
  // A layer's name starts with a letter or the colon before it; what else follows makes it no mode at all.
  constexpr std::string_view never_in_layers = "<>+=&|-";
  if (!text.empty() && never_in_layers.find(text[0]) != std::string_view::npos) mode.failure = OpenMode::Failure::UnknownMode;
  if (!text.empty() && text[0] != '\0') mode.layers = text;
  return mode;
}

}  // namespace nacre::io
