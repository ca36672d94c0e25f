// SPDX-License-Identifier: MIT
// File handles: open to close, places in files, locks, select. print and readline are nodes of the tree; reading and writing of pieces is in
// blocks.cpp.
#include <cerrno>
#include <cmath>

#include "builtins/answers.h"
#include "builtins/builtins.h"
#include "runtime/file_test.h"
#include "runtime/files.h"
#include "runtime/handle_object.h"
#include "runtime/io/handle.h"
#include "runtime/posix/directory.h"
#include "runtime/posix/fd.h"
#include "runtime/posix/file.h"
#include "runtime/posix/grants.h"
#include "runtime/system_state.h"

namespace nacre {

namespace {

[[gnu::cold]] io::Handle* no_stream(Call& call, HandleObject* handle) {
  warn_unusable(call.in, handle, call.value(0), call.row.described.empty() ? call.row.name : call.row.described);
  call.in.system_error = EBADF;
  return nullptr;
}

// The open stream of argument 0; null: warned, and $! is EBADF.
inline io::Handle* open_stream(Call& call) {
  HandleObject* handle = call.handle(0);
  return handle && handle->stream ? handle->stream.get() : no_stream(call, handle);
}

// What a tied handle's own method answers.
bool tied_answer(Call& call, HandleObject* handle, std::string_view method, uint32_t first, Value& answer) {
  if (!is_tied(handle)) return false;
  std::vector<Value> arguments;
  for (uint32_t i = first; i < call.count(); ++i) arguments.push_back(call.value(i));
  answer = call_tied(call.in, *handle, method, arguments.data(), arguments.size(), Want::Scalar);
  return true;
}

bool is_scalar_reference(Call& call, const Value& v) { return v.is_ref() && v.o->kind == ObjectKind::Box && !call.in.overloaded(v); }

Value open_pipe(Call& call, HandleObject& handle, const io::OpenMode& mode) {
  using Kind = io::OpenMode::Kind;
  bool reads = mode.kind == Kind::FromCommand || mode.kind == Kind::FromFork;
  std::vector<std::string> words;
  for (uint32_t i = 2; i < call.count(); ++i) words.push_back(call.bytes(i));
  bool missing = words.empty() || words[0].empty() || (words.size() == 1 && words[0].find_first_not_of(" \t\n") == std::string::npos);
  if (missing) {
    call.warn(parser::Warn::Pipe, "Missing command in piped open");
    return refuse(call, EPIPE);
  }
  Value pid = words.size() == 1 && words[0] == "-" ? open_fork(call.in, handle, call.value(0), reads)
                                                   : open_command(call.in, handle, call.value(0), reads, words);
  if (!pid.is_undef() && handle.stream && !mode.layers.empty() && !apply_layers(call.in, *handle.stream, mode.layers, true)) return Value::undef();
  return pid;
}

Value open_with_mode(Call& call, HandleObject& handle) {
  using Kind = io::OpenMode::Kind;
  Text mode_text(call.in, call.value(1));
  auto mode = io::read_open_mode(mode_text.view());
  if (!mode) return call.die("Unknown open() mode '" + mode_text.str() + "'");
  if (mode.kind != Kind::File && mode.kind != Kind::Duplicate && mode.kind != Kind::Alias) return open_pipe(call, handle, mode);
  if (call.count() > 3) return call.die("Unknown open() mode '" + mode_text.str() + "'");
  bool good;
  if (mode.kind != Kind::File) {
    good = open_duplicate(call.in, handle, call.value(0), mode, call.value(2));
  } else if (is_scalar_reference(call, call.value(2))) {
    good = open_in_memory(call.in, handle, mode, call.value(2).box);
  } else if (call.value(2).is_undef() && mode.reads && mode.writes) {
    good = open_nameless_file(call.in, handle);
  } else {
    good = open_path(call.in, handle, call.value(0), mode, call.text(2).view());
  }
  return good ? Value::integer(1) : Value::undef();
}

Value do_open(Call& call) {
  HandleObject* handle = handle_to_open(call, 0);
  if (!handle) return refuse(call, EBADF);
  Value answer;
  if (tied_answer(call, handle, "OPEN", 1, answer)) return answer;
  if (call.count() > 2) return open_with_mode(call, *handle);
  Value opened = Value::integer(1);
  if (call.has(1)) {
    return open_two_argument(call.in, *handle, call.value(0), call.bytes(1), &opened) ? opened : Value::undef();
  }
  // open(FH): what $FH says
  Glob* glob = glob_of_handle(call.value(0));
  if (!glob) return refuse(call, ENOENT);
  Held text(read(&glob->scalar));
  if (text->is_unwind()) return text.take();
  if (text->is_undef()) call.in.warn_uninitialized(nullptr, "open");
  return open_two_argument(call.in, *handle, call.value(0), Text(call.in, *text).view(), &opened) ? opened : Value::undef();
}

Value do_close(Call& call) {
  Interpreter& in = call.in;
  HandleObject* handle = call.has(0) ? call.handle(0) : in.selected;
  Value answer;
  if (tied_answer(call, handle, "CLOSE", 1, answer)) return answer;
  if (!handle || !handle->stream) {
    if (!handle && call.has(0) && call.value(0).tag != Tag::Glob) warn_unusable(in, handle, call.value(0), "close");
    in.system_error = EBADF;
    if (!handle && call.has(0)) handle = in.handle_of(call.value(0), true);
    if (handle) {   // from now on it counts as closed, not as never opened
      handle->lines = 0;
      handle->was_open = true;
    }
    return in.truth(false);
  }
  bool good = close_handle(in, *handle);
  // SIGPIPE's handler runs before `close(FH) || die` sees that it failed.
  return good || in.attend() ? in.truth(good) : Value::unwind();
}

Value do_binmode(Call& call) {
  Value answer;
  if (tied_answer(call, call.handle(0), "BINMODE", 1, answer)) return answer;
  io::Handle* stream = open_stream(call);
  if (!stream) return Value::undef();
  std::string layers = call.has(1) ? call.bytes(1) : ":raw";
  return apply_layers(call.in, *stream, layers, false) ? Value::integer(1) : Value::undef();
}

Value do_fileno(Call& call) {
  HandleObject* handle = call.handle(0);
  Value answer;
  if (tied_answer(call, handle, "FILENO", 1, answer)) return answer;
  if (handle && handle->stream) return Value::integer(handle->stream->fd());
  if (handle && handle->directory)
    if (auto fd = handle->directory->fd()) return Value::integer(*fd);
  return Value::undef();
}

// eof FH, and eof for the handle read last. eof() asks arguments_at_end.
Value do_eof(Call& call) {
  Interpreter& in = call.in;
  HandleObject* handle = call.has(0) ? call.handle(0) : in.last_read;
  if (!handle) return Value::integer(1);
  if (is_tied(handle)) {
    Value how = Value::integer(call.has(0) ? 1 : 0);
    return call_tied(in, *handle, "EOF", &how, 1, Want::Scalar);
  }
  if (call.has(0)) became_last_read(in, *handle, call.value(0));
  if (handle->magic_argv && !handle->stream && !in.system->arguments.started && !next_argument_file(in)) return Value::integer(1);
  if (!handle->stream) return Value::integer(1);
  if (!handle->stream->can_read()) {
    warn_direction(in, call.has(0) ? call.value(0) : Value::undef(), false);
    return Value::integer(1);
  }
  bool ended = handle->stream->at_end();
  throw_if_left(in, handle->stream->error());
  return in.truth(ended);
}

// eof(): of the very last file that <> will read
Value do_eof_of_all(Call& call) {
  Truth ended = arguments_at_end(call.in);
  return ended == Truth::Unwind ? Value::unwind() : call.in.truth(ended == Truth::True);
}

posix::Whence whence_of(Call& call, uint32_t i) {
  int64_t whence = call.integer(i);
  return whence == 1 ? posix::Whence::Current : whence == 2 ? posix::Whence::End : posix::Whence::Start;
}

Value do_seek(Call& call) {
  Value answer;
  if (tied_answer(call, call.handle(0), "SEEK", 1, answer)) return answer;
  io::Handle* stream = open_stream(call);
  if (!stream) return call.in.truth(false);
  if (int64_t whence = call.integer(2); whence < 0 || whence > 2) {
    call.in.system_error = EINVAL;
    return call.in.truth(false);
  }
  auto moved = stream->seek(call.integer(1), whence_of(call, 2));
  if (!moved) call.in.system_error = moved.error();
  return call.in.truth(static_cast<bool>(moved));
}

Value do_tell(Call& call) {
  HandleObject* handle = call.has(0) ? call.handle(0) : call.in.last_read;
  Value answer;
  if (tied_answer(call, handle, "TELL", 1, answer)) return answer;
  if (call.has(0)) call.in.last_read = handle;
  if (!handle || !handle->stream) {
    warn_unusable(call.in, handle, call.has(0) ? call.value(0) : Value::undef(), "tell");
    call.in.system_error = EBADF;
    return Value::integer(-1);
  }
  auto place = handle->stream->tell();
  if (!place) call.in.system_error = place.error();
  return Value::integer(place ? *place : -1);
}

Value do_sysseek(Call& call) {
  io::Handle* stream = open_stream(call);
  if (!stream) return Value::undef();
  auto place = stream->device().seek(call.integer(1), whence_of(call, 2));
  return place ? zero_but_true(*place) : refuse(call, place.error());
}

Value do_truncate(Call& call) {
  int64_t size = call.integer(1);
  if (!names_handle(call.value(0))) {
    std::string path = call.bytes(0);
    return one_or_undef(call, posix::truncate(path.substr(0, path.find('\0')), size));
  }
  HandleObject* handle = call.in.handle_of(call.value(0));
  return handle && handle->stream ? one_or_undef(call, handle->stream->truncate(size)) : refuse(call, EBADF);
}

Value do_sysopen(Call& call) {
  HandleObject* handle = handle_to_open(call, 0);
  if (!handle) return refuse(call, EBADF);
  std::string path = call.bytes(1);
  if (!acceptable_path(call.in, path, "open")) return Value::undef();
  auto flags = static_cast<int>(call.integer(2));
  if (handle->stream && descriptor_of(*handle) > call.in.system->highest_inherited) close_handle(call.in, *handle, false);
  auto fd = call.in.waiter.open(path, flags, static_cast<unsigned>(call.integer_or(3, 0666)));
  if (!fd) {
    throw_if_left(call.in, fd.error());
    return refuse(call, fd.error());
  }
  int access = flags & posix::OpenFlags::access_mask;
  bool good = open_descriptor(call.in, *handle, *fd, access != posix::OpenFlags::write_only, access != posix::OpenFlags::read_only);
  return good ? Value::integer(1) : Value::undef();
}

Value do_pipe(Call& call) {
  HandleObject* reader = handle_to_open(call, 0);
  HandleObject* writer = handle_to_open(call, 1);
  if (!reader || !writer) return refuse(call, EBADF);
  if (reader->stream) close_handle(call.in, *reader, false);
  if (writer->stream) close_handle(call.in, *writer, false);
  auto ends = posix::pipe();
  if (!ends) return refuse(call, ends.error());
  open_descriptor(call.in, *reader, ends->read_end, true, false);
  open_descriptor(call.in, *writer, ends->write_end, false, true);
  return Value::integer(1);
}

Value do_flock(Call& call) {
  io::Handle* stream = open_stream(call);
  if (!stream) return Value::integer(0);
  stream->flush();
  auto locked = call.in.waiter.flock(stream->fd(), static_cast<int>(call.integer(1)));
  if (!locked) throw_if_left(call.in, locked.error());
  return one_or_zero(call, locked);
}

// fcntl and ioctl take a number, or a string that the kernel reads and writes.
template <bool is_ioctl>
Value control(Call& call) {
  io::Handle* stream = open_stream(call);
  if (!stream) return Value::undef();
  int fd = stream->fd();
  auto request = static_cast<unsigned long>(call.integer(1));
  const Value& argument = call.value(2);
  posix::Result<int> answer = posix::Error{EINVAL};
  if (argument.tag == Tag::Int || argument.tag == Tag::Num || argument.tag == Tag::Uint) {
    auto number = static_cast<long>(call.integer(2));
    answer = is_ioctl ? posix::ioctl(fd, request, number) : posix::fcntl(fd, static_cast<int>(request), number);
  } else {
    std::string before = call.bytes(2), buffer = before;
    buffer.resize(std::max<size_t>({before.size(), 256, posix::ioctl_size(request)}));
    answer = is_ioctl ? posix::ioctl(fd, request, static_cast<void*>(buffer.data()))
                      : call.in.waiter.fcntl(fd, static_cast<int>(request), buffer.data());
    size_t used = std::max(before.size(), is_ioctl ? posix::ioctl_size(request) : 0);
    if (std::string_view(buffer).substr(0, used) != before && !call.assign(2, string_value(std::string_view(buffer).substr(0, used)))) return Value::unwind();
  }
  if (answer) return zero_but_true(*answer);
  throw_if_left(call.in, answer.error());
  return refuse(call, answer.error());
}

// What select() answers for the handle that was selected: its name, or a reference to a glob that no name leads to.
Value name_of_selected(Interpreter& in) {
  Glob* glob = in.selected_glob;
  if (!glob) return string_value("");
  std::string name = glob_name(*glob);
  if (in.find_glob(name) == glob) return string_value(name);
  retain(glob);
  return Value::of(Tag::Ref, glob);
}

Value select_handle(Call& call) {
  Interpreter& in = call.in;
  Held before(name_of_selected(in));
  if (call.count() == 1) {
    HandleObject* handle = in.handle_of(call.value(0), true);
    Glob* glob = glob_of_handle(call.value(0));
    if (!glob && call.value(0).tag == Tag::Str) {
      std::string name = call.bytes(0);
      glob = &in.glob(name.find("::") == std::string::npos ? "main::" + name : name);
      handle = in.handle_of(call.value(0), true);
    }
    if (handle) {
      retain(handle);
      if (HandleObject* old = std::exchange(in.selected, handle)) release(old);
      if (glob) retain(glob);
      if (Glob* old = std::exchange(in.selected_glob, glob)) release(old);
    }
  }
  return before.take();
}

// Has the program all these descriptors? Without grants that is not asked: the kernel knows.
bool owns_all(const posix::SelectSets& sets) {
  if (!posix::sandbox) return true;
  for (std::span<unsigned char> set : {sets.read, sets.write, sets.except})
    for (size_t fd = 0; fd < set.size() * 8; ++fd)
      if ((set[fd / 8] >> (fd % 8) & 1) != 0 && !posix::owns(static_cast<int>(fd))) return false;
  return true;
}

// select(RBITS, WBITS, EBITS, TIMEOUT)
Value select_descriptors(Call& call) {
  std::string bits[3];
  posix::SelectSets sets;
  std::span<unsigned char>* places[] = {&sets.read, &sets.write, &sets.except};
  for (uint32_t i = 0; i < 3; ++i) {
    if (!call.has(i) || call.value(i).is_undef()) continue;
    bits[i] = call.bytes(i);
    *places[i] = {reinterpret_cast<unsigned char*>(bits[i].data()), bits[i].size()};
  }
  bool limited = call.has(3) && !call.value(3).is_undef();
  double seconds = limited ? call.number(3) : 0;
  if (limited && seconds < 0) seconds = 0;
  int64_t left = limited ? static_cast<int64_t>(std::min(seconds, 9e9) * 1e9) : -1;
  auto ready = owns_all(sets) ? call.in.waiter.select(sets, left) : posix::Result<int>(posix::Error{EBADF});
  if (!ready) throw_if_left(call.in, ready.error());
  for (uint32_t i = 0; i < 3; ++i)
    if (ready && !places[i]->empty() && !call.assign(i, string_value(bits[i]))) return Value::unwind();
  if (!ready) call.in.system_error = ready.error();
  if (call.wants_list()) {
    call.push(Value::integer(ready ? *ready : -1));
    call.push(Value::number(static_cast<double>(std::max<int64_t>(left, 0)) / 1e9));
    return call.list();
  }
  return Value::integer(ready ? *ready : -1);
}

Value do_select(Call& call) { return call.count() > 1 ? select_descriptors(call) : select_handle(call); }

}  // namespace

constexpr Row handle_rows[] = {
    {"binmode", "*;$", Needs::Handles, Taint::Neither, "changes the layers of a handle", do_binmode},
    {"close", ";*", Needs::Handles, Taint::Neither, "closes a handle; waits for a pipe's command", do_close},
    {"eof", ";*", Needs::Handles, Taint::Neither, "is the next read at the end of the file?", do_eof},
    {"eof ()", "", Needs::Handles, Taint::Neither, "is <> at the end of its last file?", do_eof_of_all},
    {"fcntl", "*$$", Needs::Handles, Taint::Sink, "fcntl(2) on a handle", control<false>},
    {"fcntl $", "*$*", Needs::Handles, Taint::Sink, "fcntl(2), writing into its argument", control<false>, "fcntl"},
    {"fileno", "*", Needs::Handles, Taint::Neither, "the descriptor's number", do_fileno},
    {"flock", "*$", Needs::Handles, Taint::Neither, "locks a file", do_flock},
    {"ioctl", "*$$", Needs::Process, Taint::Sink, "ioctl(2) on a handle", control<true>},
    {"ioctl $", "*$*", Needs::Process, Taint::Sink, "ioctl(2), writing into its argument", control<true>, "ioctl"},
    {"open", "*;$@", Needs::Arguments, Taint::Sink, "opens a file, a command, a descriptor or a scalar", do_open},
    {"pipe", "**", Needs::Handles, Taint::Neither, "makes a pipe of two handles", do_pipe},
    {"seek", "*$$", Needs::Handles, Taint::Neither, "goes to a place in the file", do_seek},
    {"select", ";***$", Needs::Handles, Taint::Neither, "the handle that print uses; or select(2)", do_select},
    {"sysopen", "*$$;$", Needs::Files, Taint::Sink, "open(2) with its own flags", do_sysopen},
    {"sysseek", "*$$", Needs::Handles, Taint::Neither, "lseek(2), past the buffers", do_sysseek},
    {"tell", ";*", Needs::Handles, Taint::Neither, "the place in the file", do_tell},
    {"truncate", "$$", Needs::WriteFiles, Taint::Sink, "cuts a file", do_truncate},
};
static_assert(sorted_and_documented(handle_rows));

const Rows handle_builtins = handle_rows;

}  // namespace nacre
