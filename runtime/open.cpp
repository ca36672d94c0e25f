// SPDX-License-Identifier: MIT
// open in all its forms, and close.
#include <algorithm>
#include <cerrno>

#include "runtime/files.h"
#include "runtime/fibers.h"
#include "runtime/file_test.h"
#include "runtime/handle_object.h"
#include "runtime/io/handle.h"
#include "runtime/posix/child.h"
#include "runtime/posix/errors.h"
#include "runtime/posix/fd.h"
#include "runtime/posix/grants.h"
#include "runtime/processes.h"
#include "runtime/scalar_device.h"
#include "runtime/special/special.h"
#include "runtime/system_state.h"

namespace nacre {

namespace {

using Access = io::Handle::Access;

Access access_of(bool reads, bool writes) { return reads && writes ? Access::Both : writes ? Access::Write : Access::Read; }

bool fail(Interpreter& in, int error) {
  throw_if_left(in, error);
  in.system_error = error;
  return false;
}

void attach(Interpreter& in, HandleObject& handle, std::unique_ptr<io::Handle> stream) {
  stream->lines = handle.lines_when_opened = handle.lines;
  handle.is_input = stream->can_read();
  handle.is_output = stream->can_write();
  stream->autoflush = handle.autoflush;
  handle.stream = std::move(stream);
  handle.was_open = true;
  in.open_handles.push_back(&handle);
}

// STDIN, STDOUT and STDERR keep their numbers when they are opened anew, unless those are a host's; other handles are closed first. The number to
// keep, or -1.
int number_to_keep(Interpreter& in, HandleObject& handle) {
  if (!handle.stream) return -1;
  int fd = descriptor_of(handle);
  if (fd >= 0 && fd <= in.system->highest_inherited && !posix::is_lent(fd)) return fd;
  close_handle(in, handle, false);
  return -1;
}

void warn_of_standard(Interpreter& in, int fd, const Value& named_by, bool writes) {
  if (fd > 2 || !in.warns(parser::Warn::Io)) return;
  std::string name = handle_display_name(in, named_by);
  if (fd == 0 && writes && name != "STDIN") in.warn(parser::Warn::Io, "Filehandle STDIN reopened as " + name + " only for output");
  if ((fd == 1 || fd == 2) && !writes && name != (fd == 1 ? "STDOUT" : "STDERR"))
    in.warn(parser::Warn::Io, std::string("Filehandle ") + (fd == 1 ? "STDOUT" : "STDERR") + " reopened as " + name + " only for input");
}

// Gives the handle the new descriptor, under the number it had where that is to be kept.
bool take_descriptor(Interpreter& in, HandleObject& handle, int fd, int keep, bool reads, bool writes, std::string_view layers) {
  if (keep >= 0 && keep != fd) {
    close_handle(in, handle, false);
    auto moved = posix::dup_to(fd, keep);
    (void)posix::close(fd);
    if (!moved) return fail(in, moved.error());
    fd = keep;
  }
  if (fd <= in.system->highest_inherited) (void)posix::set_close_on_exec(fd, false);
  auto stream = io::Handle::on(in.system->context, fd, access_of(reads, writes));
  if (fd == 2) stream->unbuffered = true;
  if (!layers.empty() && !apply_layers(in, *stream, layers, true)) return false;
  attach(in, handle, std::move(stream));
  return true;
}

// A file without a name, for open($fh, "+>", undef).
posix::Result<int> open_nameless(Interpreter& in) {
  std::string folder = environment_value(in, "TMPDIR");
  for (int number = 0; number < 1000; ++number) {
    std::string path = (folder.empty() ? "/tmp" : folder) + "/PerlIO_" + std::to_string(own_pid(in)) + "_" + std::to_string(number);
    auto fd = posix::open(path, posix::OpenFlags::read_write | posix::OpenFlags::create | posix::OpenFlags::exclusive, 0600);
    if (fd) (void)posix::unlink(path);
    if (fd || fd.error() != EEXIST) return fd;
  }
  return posix::Error{EEXIST};
}

// The descriptor that a dup form names: a number, or a handle by name or value. -1: none.
int descriptor_named(Interpreter& in, const Value& target) {
  if (!names_handle(target)) {
    Text text(in, target);
    std::string_view digits = text.view();
    while (digits.starts_with(' ')) digits.remove_prefix(1);
    if (!digits.empty() && digits.find_first_not_of("0123456789") == std::string_view::npos && digits.size() < 10) return std::stoi(std::string(digits));
  }
  HandleObject* source = in.handle_of(target);
  if (!source && !names_handle(target)) in.fail("Bad filehandle: " + Text(in, target).str());
  if (!source || !source->stream) return -1;
  source->stream->flush();
  return descriptor_of(*source);
}

}  // namespace

bool apply_layers(Interpreter& in, io::Handle& stream, std::string_view layers, bool) {
  auto result = stream.change_layers(layers);
  if (!result.warning.empty()) {
    auto category = result.warning.starts_with("Cannot") ? parser::Warn::Io : parser::Warn::Layer;
    if (in.warns(category)) in.warn(category, result.warning);
  }
  return result.ok || fail(in, result.error ? result.error : EINVAL);
}

bool open_descriptor(Interpreter& in, HandleObject& handle, int fd, bool reads, bool writes) {
  int keep = number_to_keep(in, handle);
  return take_descriptor(in, handle, fd, keep, reads, writes, {});
}

// -Ci, -Co: what open gives where the program names no layers.
static std::string_view layers_or_default(Interpreter& in, std::string_view layers, bool reads) {
  unsigned wanted = reads ? Options::unicode_open_input : Options::unicode_open_output;
  bool by_default = layers.empty() && (in.options.unicode & wanted) && (!(in.options.unicode & Options::unicode_if_locale) || utf8_locale(in));
  return by_default ? ":utf8" : layers;
}

bool open_path(Interpreter& in, HandleObject& handle, const Value& named_by, const io::OpenMode& mode, std::string_view path) {
  int keep = number_to_keep(in, handle);
  if (!acceptable_path(in, path, "open")) return false;
  auto fd = in.waiter.open(path, mode.flags());
  if (!fd) {
    return fail(in, fd.error());
  }
  if (keep < 0) warn_of_standard(in, *fd, named_by, mode.writes);
  if (!take_descriptor(in, handle, *fd, keep, mode.reads, mode.writes, layers_or_default(in, mode.layers, mode.reads))) return false;
  if (mode.appends) (void)handle.stream->seek(0, posix::Whence::End);
  return true;
}

bool open_nameless_file(Interpreter& in, HandleObject& handle) {
  auto fd = open_nameless(in);
  return fd ? open_descriptor(in, handle, *fd, true, true) : fail(in, fd.error());
}

bool open_in_memory(Interpreter& in, HandleObject& handle, const io::OpenMode& mode, Box* variable) {
  number_to_keep(in, handle);
  if (handle.stream) close_handle(in, handle, false);
  Held content(read(&variable->value));
  if (content->is_unwind()) throw Unwound{};
  Text text(in, *content);
  std::string bytes;
  bool wide = false;
  TextView plain = downgraded(text.both(), bytes, wide);
  if (wide) {
    if (in.warns(parser::Warn::Utf8)) in.warn(parser::Warn::Utf8, "Strings with code points over 0xFF may not be mapped into in-memory file handles\n");
    return fail(in, EINVAL);
  }
  if (mode.writes && !store(real(&variable->value), mode.truncates ? string_value("") : string_value(plain.bytes))) throw Unwound{};
  auto device = std::make_unique<ScalarDevice>(variable, mode.appends);
  auto stream = std::make_unique<io::Handle>(in.system->context, std::move(device), access_of(mode.reads, mode.writes), io::Layers(false));
  stream->unbuffered = true;
  if (!mode.layers.empty() && !apply_layers(in, *stream, mode.layers, true)) return false;
  attach(in, handle, std::move(stream));
  return true;
}

bool open_duplicate(Interpreter& in, HandleObject& handle, const Value& named_by, const io::OpenMode& mode, const Value& target) {
  int source = descriptor_named(in, target);
  bool same = mode.kind == io::OpenMode::Kind::Alias;
  if (source < 0 || !posix::is_open(source)) { number_to_keep(in, handle); return fail(in, EBADF); }
  // open(STDOUT, ">&STDOUT") keeps its own descriptor until the copy is made.
  posix::Result<int> fd = same ? posix::Result<int>(source) : posix::dup(source);
  if (!fd) return fail(in, fd.error());
  if (same && descriptor_of(handle) == source) in.system->descriptors.add(source);
  bool added = same && descriptor_of(handle) == source;
  int keep = number_to_keep(in, handle);
  if (same && keep >= 0 && keep != source) {
    fd = posix::dup(source);
    if (!fd) return fail(in, fd.error());
  }
  if (keep < 0) warn_of_standard(in, *fd, named_by, mode.writes);
  bool good = take_descriptor(in, handle, *fd, keep, mode.reads, mode.writes, mode.layers);
  if (added) (void)in.system->descriptors.remove(source);
  if (good && mode.appends) (void)handle.stream->seek(0, posix::Whence::End);
  return good;
}

Value open_command(Interpreter& in, HandleObject& handle, const Value& named_by, bool reads, const std::vector<std::string>& words) {
  posix::permit(Needs::Spawn, "open");
  int keep = number_to_keep(in, handle);
  auto ends = posix::pipe();
  if (!ends) return fail(in, ends.error()), Value::undef();
  posix::Descriptor ours(reads ? ends->read_end : ends->write_end), theirs(reads ? ends->write_end : ends->read_end);
  auto plan = words.size() == 1 ? posix::ChildPlan(posix::read_command(words[0])) : posix::ChildPlan(words);
  plan.redirections.push_back({reads ? 1 : 0, theirs.get()});
  if (plan.command.errors_to_output) plan.redirections.push_back({2, reads ? theirs.get() : standard_source(in, 1)});
  prepare_for_child(in);
  auto pid = spawn_when_possible(in, plan, true);
  if (!pid) {
    warn_exec(in, plan.command, pid.error());
    return fail(in, pid.error()), Value::undef();
  }
  if (keep < 0) warn_of_standard(in, ours.get(), named_by, !reads);
  if (!take_descriptor(in, handle, ours.release(), keep, reads, !reads, layers_or_default(in, {}, reads))) return Value::undef();
  handle.child_pid = *pid;
  return Value::integer(*pid);
}

// open(FH, "-|") // die; the child goes on here with its STDOUT (or STDIN) in the parent's hands.
Value open_fork(Interpreter& in, HandleObject& handle, const Value& named_by, bool reads) {
  posix::permit(Needs::Spawn, "open");
  int keep = number_to_keep(in, handle);
  auto ends = posix::pipe();
  if (!ends) return fail(in, ends.error()), Value::undef();
  posix::Descriptor ours(reads ? ends->read_end : ends->write_end), theirs(reads ? ends->write_end : ends->read_end);
  prepare_for_child(in);
  auto pid = fork_when_possible(in);
  if (!pid) return fail(in, pid.error()), Value::undef();
  if (*pid == 0) {
    after_fork_in_child(in);
    int standard = reads ? 1 : 0;
    if (theirs.get() != standard) (void)posix::dup_to(theirs.get(), standard);
    else (void)theirs.release();
    (void)posix::set_close_on_exec(standard, false);
    Glob* glob = reads ? in.known.stdout_ : in.known.stdin_;
    bool is_hosts = posix::possessions && posix::possessions->streams_are_given;
    if (is_hosts && glob->io && glob->io->stream && descriptor_of(*glob->io) != standard) close_handle(in, *glob->io, false);
    if (glob->io && !glob->io->stream) open_descriptor(in, *glob->io, standard, !reads, reads);
    if (descriptor_of(handle) != standard && handle.stream) close_handle(in, handle, false);
    return Value::integer(0);
  }
  if (!take_descriptor(in, handle, ours.release(), keep, reads, !reads, layers_or_default(in, {}, reads))) return Value::undef();
  (void)named_by;
  handle.child_pid = *pid;
  return Value::integer(*pid);
}

bool open_two_argument(Interpreter& in, HandleObject& handle, const Value& named_by, std::string_view text, Value* answer) {
  using Kind = io::OpenMode::Kind;
  using Failure = io::OpenMode::Failure;
  auto mode = io::read_open_text(text);
  if (mode.failure == Failure::UnknownMode) in.fail("Unknown open() mode '" + std::string(text) + "'");
  if (mode.failure == Failure::MissingCommand) {
    if (in.warns(parser::Warn::Pipe)) in.warn(parser::Warn::Pipe, "Missing command in piped open");
    return fail(in, EPIPE);
  }
  if (mode.bidirectional && in.warns(parser::Warn::Pipe)) in.warn(parser::Warn::Pipe, "Can't open bidirectional pipe");
  Value pid = Value::integer(1);
  switch (mode.kind) {
    case Kind::File:
      if (!open_path(in, handle, named_by, mode, mode.target)) {
        if (text.ends_with('\n') && mode.reads && in.warns(parser::Warn::Newline))
          in.warn(parser::Warn::Newline, "Unsuccessful open on filename containing newline");
        return false;
      }
      break;
    case Kind::Standard:
      number_to_keep(in, handle);
      if (handle.stream) close_handle(in, handle, false);
      if (!take_descriptor(in, handle, mode.writes ? 1 : 0, -1, mode.reads, mode.writes, {})) return false;
      break;
    case Kind::Duplicate:
    case Kind::Alias: {
      Held target(string_value(mode.target));
      if (!open_duplicate(in, handle, named_by, mode, *target)) return false;
      break;
    }
    case Kind::FromCommand:
    case Kind::ToCommand: pid = open_command(in, handle, named_by, mode.kind == Kind::FromCommand, {mode.target}); break;
    case Kind::FromFork:
    case Kind::ToFork: pid = open_fork(in, handle, named_by, mode.kind == Kind::FromFork); break;
  }
  if (answer) *answer = pid;
  return !pid.is_undef();
}

bool close_handle(Interpreter& in, HandleObject& handle, bool by_close) {
  if (!handle.stream) return fail(in, EBADF);
  if (in.fibers) in.fibers->drive_out(handle.stream->fd());
  if (!handle.stream) return fail(in, EBADF);             // another fiber has closed it meanwhile
  Ref<HandleObject> keep = Ref<HandleObject>::sharing(handle.refs ? &handle : nullptr);
  auto stream = std::move(handle.stream);
  if (stream.get() == in.system->first_output) in.system->first_output = nullptr;
  auto& open = in.open_handles;
  auto place = std::find(open.rbegin(), open.rend(), &handle);
  if (place != open.rend()) open.erase(std::next(place).base());
  handle.is_input = handle.is_output = false;
  int pid = std::exchange(handle.child_pid, 0);
  auto closed = stream->close(pid != 0);
  if (by_close) handle.lines = 0;
  if (!closed) in.system_error = closed.error();
  if (pid == 0) return static_cast<bool>(closed);
  auto ended = in.waiter.wait_child(pid);
  if (!by_close) return static_cast<bool>(closed);
  if (!ended) throw_if_left(in, ended.error());
  keep_child_status(in, ended && closed ? ended->status : -1);
  if (!ended) in.system_error = ended.error();
  else if (closed && in.child_status) in.system_error = 0;
  return closed && in.child_status == 0;
}

}  // namespace nacre
