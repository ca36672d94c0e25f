// SPDX-License-Identifier: MIT
// <> and <<>>: the files that @ARGV names, one after the other, with $. running on, $ARGV naming the current one, and -i editing in place.
#include <cerrno>

#include "runtime/files.h"
#include "runtime/handle_object.h"
#include "runtime/io/handle.h"
#include "runtime/posix/errors.h"
#include "runtime/posix/fd.h"
#include "runtime/posix/file.h"
#include "runtime/system_state.h"
#include "runtime/taint.h"

namespace nacre {

namespace {

HandleObject& argument_handle(Interpreter& in) {
  Glob& glob = *in.known.argv_handle;
  if (!glob.io) glob.io = new_handle_object();
  glob.io->magic_argv = true;
  return *glob.io;
}

Value handle_value(Interpreter& in) {
  retain(in.known.argv_handle);
  return Value::of(Tag::Glob, in.known.argv_handle);
}

// The next name of @ARGV, taken off it; "-" where @ARGV was empty from the start. False: there is none left.
bool next_name(Interpreter& in, Held& name) {
  ArgumentFiles& files = in.system->arguments;
  Array* names = glob_array(*in.known.argv);
  bool first = !files.started;
  files.started = true;
  if (names->count) {
    name = Held(take_slot(shift_front(*names)));
    return true;
  }
  if (!first) return false;
  name = Held(string_value("-"));
  return true;
}

std::string backup_name(const std::string& file, const std::string& suffix) {
  if (suffix.find('*') == std::string::npos) return file + suffix;
  size_t slash = file.rfind('/');
  std::string base = slash == std::string::npos ? file : file.substr(slash + 1);
  std::string name;
  for (char c : suffix) {
    if (c == '*') name += base;
    else name += c;
  }
  return name.find('/') != std::string::npos || slash == std::string::npos ? name : file.substr(0, slash + 1) + name;
}

void warn_in_place(Interpreter& in, const std::string& message) {
  if (warns_by_default(in, parser::Warn::Inplace)) in.warn_text(message + in.where());
}

// -i: the file just opened is moved away, and what is printed becomes the new one.
bool begin_edit(Interpreter& in, const std::string& name) {
  HandleObject& source = argument_handle(in);
  auto status = posix::fstat(descriptor_of(source));
  if (!status || !status->is_regular()) {
    warn_in_place(in, "Can't do inplace edit: " + name + " is not a regular file");
    close_handle(in, source, false);
    return false;
  }
  auto moved = in.in_place_suffix.empty() ? posix::unlink(name) : posix::rename(name, backup_name(name, in.in_place_suffix));
  if (!moved) {
    warn_in_place(in, "Can't rename " + name + " to " + backup_name(name, in.in_place_suffix) + ": " + posix::error_text(moved.error()) + ", skipping file");
    close_handle(in, source, false);
    return false;
  }
  Glob& target = in.glob("main::ARGVOUT");
  if (!target.io) target.io = new_handle_object();
  auto fd = posix::open(name, io::read_open_mode(">").flags(), status->mode & 07777);
  if (!fd) {
    in.system_error = fd.error();
    warn_in_place(in, "Can't do inplace edit on " + name + ": " + posix::error_text(fd.error()));
    close_handle(in, source, false);
    return false;
  }
  (void)posix::fchmod(*fd, status->mode & 07777);
  open_descriptor(in, *target.io, *fd, false, true);
  in.system->arguments.edited = name;
  retain(target.io);
  release(std::exchange(in.selected, target.io));
  retain(&target);
  release(std::exchange(in.selected_glob, &target));
  return true;
}

void end_edit(Interpreter& in) {
  ArgumentFiles& files = in.system->arguments;
  if (files.edited.empty()) return;
  files.edited.clear();
  Glob& target = in.glob("main::ARGVOUT");
  if (target.io) close_handle(in, *target.io, false);
  if (in.selected_glob != &target) return;
  retain(in.known.stdout_->io);
  release(std::exchange(in.selected, in.known.stdout_->io));
  retain(in.known.stdout_);
  release(std::exchange(in.selected_glob, in.known.stdout_));
}

// A name from outside may be read, but neither written to nor run.
void refuse_outside_name(Interpreter& in, const std::string& name, bool safe) {
  using Kind = io::OpenMode::Kind;
  io::OpenMode mode = safe ? io::read_open_mode("<") : io::read_open_text(name);
  in.taint.tainted = true;
  bool runs = mode.kind == Kind::FromCommand || mode.kind == Kind::ToCommand;
  bool good = runs ? may_run(in, "piped open") : mode.writes ? may_use(in, "open") : !in.in_place || may_use(in, "inplace open");
  if (!good) throw Unwound{};
}

bool open_argument(Interpreter& in, const std::string& name, bool safe) {
  HandleObject& handle = argument_handle(in);
  Held named_by(handle_value(in));
  bool good;
  if (safe && name != "-") {
    good = open_path(in, handle, *named_by, io::read_open_mode("<"), name);
  } else {
    good = open_two_argument(in, handle, *named_by, name);
  }
  if (!good) {
    int error = in.system_error;
    if (warns_by_default(in, parser::Warn::Inplace)) in.warn_text("Can't open " + name + ": " + posix::error_text(error) + in.where());
    in.system_error = error;
    return false;
  }
  return !in.in_place || name == "-" || begin_edit(in, name);
}

// One line of the current file; undef at its end.
Value line_of_current(Interpreter& in) {
  ArgumentFiles& files = in.system->arguments;
  Held named_by(handle_value(in));
  files.reading = true;
  Value line = read_line(in, &argument_handle(in), *named_by);
  files.reading = false;
  return line;
}

}  // namespace

bool next_argument_file(Interpreter& in) {
  ArgumentFiles& files = in.system->arguments;
  HandleObject& handle = argument_handle(in);
  while (!handle.stream) {
    Held name;
    if (!files.started) handle.lines = 0;
    if (!next_name(in, name)) return false;
    files.name = Text(in, *name).str();
    if (is_tainted(*name)) refuse_outside_name(in, files.name, files.safe);
    Value shown = string_value(files.name);
    if (is_tainted(*name)) shown = tainted_value(shown);
    if (!store(real(&in.known.argv->scalar), shown)) throw Unwound{};
    int64_t lines = handle.lines;
    bool good = open_argument(in, files.name, files.safe);
    handle.lines = lines;
    if (handle.stream) handle.stream->lines = lines;
    if (!good) continue;
  }
  files.open = true;
  return true;
}

void close_argument_file(Interpreter& in) {
  HandleObject& handle = argument_handle(in);
  int64_t lines = handle.lines;
  if (handle.stream) close_handle(in, handle, false);
  handle.lines = lines;
  in.system->arguments.open = false;
  end_edit(in);
}

Value read_argument_line(Interpreter& in, bool safe) try {
  ArgumentFiles& files = in.system->arguments;
  files.safe = safe;
  for (;;) {
    if (!next_argument_file(in)) {
      files.started = false;   // the next <> begins anew: with STDIN, or what @ARGV has by then
      end_edit(in);
      return Value::undef();
    }
    Value line = line_of_current(in);
    if (!line.is_undef()) return line;
    close_argument_file(in);
  }
} catch (const Unwound&) {
  return Value::unwind();
}

Truth read_argument_lines(Interpreter& in, bool safe) {
  for (;;) {
    Value line = read_argument_line(in, safe);
    if (line.is_unwind()) return Truth::Unwind;
    if (line.is_undef()) return Truth::True;
    in.push(line);
  }
}

// eof(): looks for the next file that has something, as perl does.
Truth arguments_at_end(Interpreter& in) try {
  for (;;) {
    if (!next_argument_file(in)) return Truth::True;
    if (!argument_handle(in).stream->at_end()) return Truth::False;
    if (glob_array(*in.known.argv)->count == 0) return Truth::True;
    close_argument_file(in);
  }
} catch (const Unwound&) {
  return Truth::Unwind;
}

}  // namespace nacre
