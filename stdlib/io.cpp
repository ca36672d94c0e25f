// SPDX-License-Identifier: MIT
// IO::Handle and its sisters: what perl's own functions on handles do not offer, and reading a line, which wants to be quick. The methods that
// are perl's functions by another name are in perl/IO.
#include <cerrno>
#include <limits>

#include "builtins/answers.h"
#include "runtime/files.h"
#include "runtime/handle_object.h"
#include "runtime/io/handle.h"
#include "runtime/posix/fd.h"
#include "runtime/posix/grants.h"
#include "runtime/posix/socket.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {

void expect_arguments(Call& call, uint32_t least, uint32_t most, std::string_view names) {
  if (call.count() < least || call.count() > most) call.in.fail("Usage: " + std::string(call.row.name) + "(" + std::string(names) + ")");
}

// The first argument's handle, which need not be open. A symbol that never was one is refused.
HandleObject& handle_of(Call& call) {
  HandleObject* handle = call.handle(0);
  if (handle) return *handle;
  std::string name = handle_display_name(call.in, call.value(0));
  if (name.empty()) name = Text(call.in, call.value(0)).str();
  call.in.fail("Bad filehandle: " + name);
}

io::Handle* stream_of(Call& call, int error) {
  io::Handle* stream = handle_of(call).stream.get();
  if (!stream) call.in.system_error = error;
  return stream;
}

template <class T>
Value zero_or_undef(Call& call, const posix::Result<T>& result) { return result ? string_value("0 but true") : refuse(call, result.error()); }

Value do_blocking(Call& call) {
  expect_arguments(call, 1, 2, "handle, blk=-1");
  io::Handle* stream = stream_of(call, EBADF);
  if (!stream) return Value::undef();
  constexpr int get_flags = 3;   // F_GETFL
  auto flags = posix::fcntl(stream->fd(), get_flags, 0L);
  if (!flags) return refuse(call, flags.error());
  bool was = (*flags & posix::OpenFlags::nonblocking) == 0;
  if (call.count() > 1) {
    auto set = posix::set_nonblocking(stream->fd(), !call.truth(1u));
    if (!set) return refuse(call, set.error());
  }
  return Value::integer(was);
}

Value do_ungetc(Call& call) {
  expect_arguments(call, 2, 2, "handle, c");
  io::Handle* stream = handle_of(call).stream.get();
  if (!stream) return Value::integer(-1);
  int64_t code = call.integer(1);
  std::string text;
  if (stream->utf8()) utf8_encode(text, static_cast<uint32_t>(code));
  else text = static_cast<char>(code);
  stream->unread(text);
  return Value::integer(code);
}

Value do_error(Call& call) {
  expect_arguments(call, 1, 1, "handle");
  io::Handle* stream = stream_of(call, EINVAL);
  return Value::integer(stream ? stream->has_error() : -1);
}

Value do_clearerr(Call& call) {
  expect_arguments(call, 1, 1, "handle");
  HandleObject& handle = handle_of(call);
  if (handle.stream) handle.stream->clear_error();
  return Value::integer(0);
}

Value do_untaint(Call& call) {
  expect_arguments(call, 1, 1, "handle");
  handle_of(call).untainted = true;
  return Value::integer(0);
}

Value do_flush(Call& call) {
  expect_arguments(call, 1, 1, "handle");
  io::Handle* stream = stream_of(call, EINVAL);
  if (!stream) return Value::undef();
  return stream->flush_writes() ? string_value("0 but true") : refuse(call, stream->error());
}

Value do_sync(Call& call) {
  expect_arguments(call, 1, 1, "arg");
  io::Handle* stream = stream_of(call, EINVAL);
  return stream ? zero_or_undef(call, posix::fsync(stream->fd())) : Value::undef();
}

Value do_getpos(Call& call) {
  expect_arguments(call, 1, 1, "handle");
  io::Handle* stream = stream_of(call, EINVAL);
  if (!stream) return Value::undef();
  auto place = stream->tell();
  return place ? Value::integer(*place) : refuse(call, place.error());
}

Value do_setpos(Call& call) {
  expect_arguments(call, 2, 2, "handle, pos");
  io::Handle* stream = stream_of(call, EINVAL);
  if (!stream) return Value::undef();
  if (call.value(1).is_undef()) return refuse(call, EINVAL);
  return zero_or_undef(call, stream->seek(call.integer(1), posix::Whence::Start));
}

Value do_setbuf(Call& call) {
  if (call.count() == 0) expect_arguments(call, 1, 1, "handle, ...");
  return call.wants_list() ? call.list() : Value::undef();
}

// Is it at an open file, or tied to something?
Value do_opened(Call& call) {
  if (call.count() != 1) call.in.fail("usage: $io->opened()");
  HandleObject* handle = call.handle(0);
  return call.truth(handle && (handle->stream || is_tied(handle)));
}

Value do_setvbuf(Call& call) {
  expect_arguments(call, 4, 4, "handle, buf, type, size");
  return call.die("IO::Handle::setvbuf not implemented on this architecture");
}

// How many lines were read of it; of a class: of the handle read last.
Value do_lines(Call& call) {
  const Value& named = call.value(0);
  HandleObject* handle = named.is_ref() || named.tag == Tag::Glob ? call.in.handle_of(named) : call.in.last_read;
  return handle && (handle->stream || handle->was_open) ? Value::integer(handle->lines) : Value::undef();
}

// --- Reading

HandleObject* handle_to_read(Call& call, std::string_view usage) {
  if (call.count() != 1) call.in.fail("usage: $io->" + std::string(usage) + "()");
  const Value& named = call.value(0);
  HandleObject* handle = call.in.handle_of(named);
  if (!handle && named.is_ref() && named.o->kind != ObjectKind::Glob && named.o->kind != ObjectKind::Handle)
    call.in.fail("Not a GLOB reference");
  return handle;
}

Value do_getline(Call& call) {
  HandleObject* handle = handle_to_read(call, "getline");
  return read_line(call.in, handle, call.value(0));
}

Value do_getlines(Call& call) {
  HandleObject* handle = handle_to_read(call, "getlines");
  if (!call.wants_list()) return call.die("Can't call $io->getlines in a scalar context, use $io->getline");
  return read_lines(call.in, handle, call.value(0)) == Truth::Unwind ? Value::unwind() : call.list();
}

// --- Making handles

// A glob that no symbol table holds: \*Symbol::GEN7
Value do_gensym(Call& call) {
  Glob& counter = call.in.glob("Symbol::made");
  int64_t number = to_integer(call.in, counter.scalar);
  store(&counter.scalar, Value::integer(number + 1));
  Glob* glob = new_glob(&call.in.stash("Symbol"), call.in.intern("GEN" + std::to_string(number)));
  return Value::of(Tag::Ref, glob);
}

// One that the program does not have is as one that is not open.
int own_or_none(int fd) { return posix::owns(fd) ? fd : std::numeric_limits<int>::max(); }

// POLLIN and the like of every pair (descriptor, events), which the answers replace. Milliseconds; below 0: no limit.
Value do_poll(Call& call) {
  if (call.count() == 0) call.in.fail("Usage: IO::Poll::_poll(timeout, ...)");
  std::vector<posix::PollEntry> entries;
  for (uint32_t i = 1; i + 1 < call.count(); i += 2)
    entries.push_back({own_or_none(static_cast<int>(call.integer(i))), static_cast<short>(call.integer(i + 1)), 0});
  constexpr int64_t millisecond = 1000000;
  int64_t timeout = call.integer(0);
  auto ready = call.in.waiter.poll(entries, timeout < 0 ? -1 : timeout * millisecond);
  if (!ready) {
    throw_if_left(call.in, ready.error());
    call.in.system_error = ready.error();
    return Value::integer(-1);
  }
  for (uint32_t i = 0; i < entries.size(); ++i) {
    if (!call.assign(2 * i + 1, Value::integer(call.integer(2 * i + 1)))) return Value::unwind();
    if (!call.assign(2 * i + 2, Value::integer(entries[i].returned))) return Value::unwind();
  }
  return Value::integer(*ready);
}

// Is the next byte the one behind urgent data?
Value do_sockatmark(Call& call) {
  if (call.count() != 1) call.in.fail("Usage: IO::Socket::sockatmark(sock)");
  io::Handle* stream = stream_of(call, EBADF);
  if (!stream) return Value::undef();
  auto at_mark = posix::at_urgent_mark(stream->fd());
  return at_mark ? zero_but_true(*at_mark) : refuse(call, at_mark.error());
}

// Another socket under this one's descriptor number, which a poll or select may know. The other handle is closed.
Value do_put_under(Call& call) {
  HandleObject *fresh = call.handle(0), *under = call.handle(1);
  if (!fresh || !under || !fresh->stream || !under->stream) return refuse(call, EBADF);
  auto replaced = posix::dup_to(fresh->stream->fd(), under->stream->fd());
  close_handle(call.in, *fresh, false);
  return replaced ? Value::integer(1) : refuse(call, replaced.error());
}

}  // namespace

constinit const Row io_table[] = {
    {"IO::Handle::blocking", {}, Needs::Handles, Taint::Neither, "does reading wait? And sets it", do_blocking},
    {"IO::Handle::clearerr", {}, Needs::Handles, Taint::Neither, "forgets an error", do_clearerr},
    {"IO::Handle::error", {}, Needs::Handles, Taint::Neither, "was there an error?", do_error},
    {"IO::Handle::flush", {}, Needs::Handles, Taint::Neither, "writes out what is buffered", do_flush},
    {"IO::Handle::getline", {}, Needs::Handles, Taint::Source, "one line", do_getline},
    {"IO::Handle::getlines", {}, Needs::Handles, Taint::Source, "all lines that are left", do_getlines},
    {"IO::Handle::gets", {}, Needs::Handles, Taint::Source, "one line", do_getline},
    {"IO::Handle::input_line_number", {}, Needs::Handles, Taint::Neither, "how many lines were read", do_lines},
    {"IO::Handle::opened", {}, Needs::Handles, Taint::Neither, "is it open?", do_opened},
    {"IO::Handle::setbuf", {}, Needs::Handles, Taint::Neither, "does nothing", do_setbuf},
    {"IO::Handle::setvbuf", {}, Needs::Handles, Taint::Neither, "says that it is not here", do_setvbuf},
    {"IO::Handle::sync", {}, Needs::Handles, Taint::Neither, "fsync(2)", do_sync},
    {"IO::Handle::ungetc", {}, Needs::Handles, Taint::Neither, "puts a character back", do_ungetc},
    {"IO::Handle::untaint", {}, Needs::Handles, Taint::Neither, "trusts what is read", do_untaint},
    {"IO::Poll::_poll", {}, Needs::Handles, Taint::Neither, "poll(2)", do_poll},
    {"IO::Seekable::getpos", {}, Needs::Handles, Taint::Neither, "a place for setpos", do_getpos},
    {"IO::Seekable::setpos", {}, Needs::Handles, Taint::Neither, "goes there", do_setpos},
    {"IO::Socket::_put_under", {}, Needs::Handles, Taint::Neither, "replaces the socket behind a descriptor", do_put_under},
    {"IO::Socket::sockatmark", {}, Needs::Handles, Taint::Neither, "is urgent data next?", do_sockatmark},
    {"Symbol::gensym", "", Needs::Nothing, Taint::Neither, "a symbol without a name", do_gensym},
};
const Rows io_rows = io_table;

}  // namespace nacre
