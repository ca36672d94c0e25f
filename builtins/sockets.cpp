// SPDX-License-Identifier: MIT
// Sockets: made, named, connected, accepted, asked and told. Addresses are the kernel's packed bytes; the Socket module makes and reads them.
#include <cerrno>

#include "builtins/answers.h"
#include "builtins/builtins.h"
#include "runtime/files.h"
#include "runtime/handle_object.h"
#include "runtime/io/handle.h"
#include "runtime/posix/fd.h"
#include "runtime/posix/socket.h"

namespace nacre {

namespace {

// The open socket of argument i; null: warned, and $! is EBADF.
io::Handle* open_socket(Call& call, uint32_t i = 0) {
  HandleObject* handle = call.handle(i);
  if (handle && handle->stream) return handle->stream.get();
  warn_unusable(call.in, handle, call.value(i), call.row.name, true);
  call.in.system_error = EBADF;
  return nullptr;
}

// A handle that a socket is to be put into; what it had is closed before, so that the descriptor's number is free. Null: no handle.
HandleObject* socket_to_open(Call& call, uint32_t i) {
  HandleObject* handle = handle_to_open(call, i);
  if (handle && handle->stream) close_handle(call.in, *handle, false);
  return handle;
}

Value do_socket(Call& call) {
  auto domain = static_cast<int>(call.integer(1)), type = static_cast<int>(call.integer(2)), protocol = static_cast<int>(call.integer(3));
  HandleObject* handle = socket_to_open(call, 0);
  if (!handle) return refuse(call, EBADF);
  auto fd = posix::socket(domain, type, protocol);
  if (!fd) return refuse(call, fd.error());
  open_descriptor(call.in, *handle, *fd, true, true);
  return Value::integer(1);
}

Value do_socketpair(Call& call) {
  auto domain = static_cast<int>(call.integer(2)), type = static_cast<int>(call.integer(3)), protocol = static_cast<int>(call.integer(4));
  HandleObject* first = socket_to_open(call, 0);
  HandleObject* second = socket_to_open(call, 1);
  if (!first || !second) return refuse(call, EBADF);
  auto pair = posix::socketpair(domain, type, protocol);
  if (!pair) return refuse(call, pair.error());
  open_descriptor(call.in, *first, pair->read_end, true, true);
  open_descriptor(call.in, *second, pair->write_end, true, true);
  return Value::integer(1);
}

Value do_bind(Call& call) {
  io::Handle* socket = open_socket(call);
  if (!socket) return Value::undef();
  return one_or_undef(call, posix::bind(socket->fd(), call.bytes(1)));
}

Value do_connect(Call& call) {
  io::Handle* socket = open_socket(call);
  if (!socket) return Value::undef();
  auto connected = posix::connect(call.in.waiter, socket->fd(), call.bytes(1));
  if (!connected) throw_if_left(call.in, connected.error());
  return one_or_undef(call, connected);
}

Value do_listen(Call& call) {
  io::Handle* socket = open_socket(call);
  if (!socket) return Value::undef();
  return one_or_undef(call, posix::listen(socket->fd(), static_cast<int>(call.integer(1))));
}

// The peer's packed address; that of a peer without a name is its family alone.
Value do_accept(Call& call) {
  HandleObject* fresh = handle_to_open(call, 0);
  io::Handle* listening = open_socket(call, 1);
  if (!fresh || !listening) return fresh ? Value::undef() : refuse(call, EBADF);
  auto accepted = posix::accept(call.in.waiter, listening->fd());
  if (!accepted) {
    throw_if_left(call.in, accepted.error());
    return refuse(call, accepted.error());
  }
  if (fresh->stream) close_handle(call.in, *fresh, false);
  open_descriptor(call.in, *fresh, accepted->fd, true, true);
  return string_value(accepted->address);
}

Value do_shutdown(Call& call) {
  io::Handle* socket = open_socket(call);
  if (!socket) return Value::undef();
  return one_or_zero(call, posix::shutdown(socket->fd(), static_cast<int>(call.integer(1))));
}

template <posix::Result<std::string> (*name_of)(int)>
Value do_name(Call& call) {
  io::Handle* socket = open_socket(call);
  if (!socket) return Value::undef();
  auto name = name_of(socket->fd());
  return name ? string_value(*name) : refuse(call, name.error());
}

Value do_getsockopt(Call& call) {
  io::Handle* socket = open_socket(call);
  if (!socket) return Value::undef();
  auto value = posix::getsockopt(socket->fd(), static_cast<int>(call.integer(1)), static_cast<int>(call.integer(2)));
  return value ? string_value(*value) : refuse(call, value.error());
}

// A text is the option's bytes, a number an int.
Value do_setsockopt(Call& call) {
  io::Handle* socket = open_socket(call);
  if (!socket) return Value::undef();
  auto level = static_cast<int>(call.integer(1)), option = static_cast<int>(call.integer(2));
  if (call.value(3).tag == Tag::Str) return one_or_undef(call, posix::setsockopt(socket->fd(), level, option, ArgumentBytes(call, 3).view()));
  return one_or_undef(call, posix::setsockopt(socket->fd(), level, option, static_cast<int>(call.integer(3))));
}

Value do_send(Call& call) {
  io::Handle* socket = open_socket(call);
  if (!socket) return Value::undef();
  Text message = call.text(1);
  std::string narrow;
  bool wide = false;
  TextView bytes = downgraded(message.both(), narrow, wide);
  if (wide) return call.die("Wide character in send");
  auto sent = posix::send(call.in.waiter, socket->fd(), bytes.bytes, static_cast<int>(call.integer(2)), call.has(3) ? call.bytes(3) : std::string());
  if (!sent) {
    throw_if_left(call.in, sent.error());
    return refuse_and_attend(call, sent.error());
  }
  return Value::integer(static_cast<int64_t>(*sent));
}

// The sender's address; the variable has what came.
Value do_recv(Call& call) {
  int64_t length = call.integer(2);
  if (length < 0) return call.die("Negative length");
  io::Handle* socket = open_socket(call);
  if (!socket) return Value::undef();
  ReadBuffer buffer(static_cast<size_t>(length));
  std::string from;
  auto got = posix::receive(call.in.waiter, socket->fd(), buffer.space(), static_cast<int>(call.integer(3)), from);
  if (!got) {
    throw_if_left(call.in, got.error());
    return refuse(call, got.error());
  }
  if (!call.assign(1, buffer.take(*got))) throw Unwound{};
  return string_value(from);
}

constexpr Row socket_rows[] = {
    {"accept", "**", Needs::Handles, Taint::Neither, "takes a waiting connection: the peer's address", do_accept},
    {"bind", "*$", Needs::Network, Taint::Sink, "gives a socket its address", do_bind},
    {"connect", "*$", Needs::Network, Taint::Sink, "connects a socket to an address", do_connect},
    {"getpeername", "*", Needs::Handles, Taint::Neither, "the address at the other end", do_name<posix::getpeername>},
    {"getsockname", "*", Needs::Handles, Taint::Neither, "the address at this end", do_name<posix::getsockname>},
    {"getsockopt", "*$$", Needs::Handles, Taint::Neither, "an option of a socket, packed", do_getsockopt},
    {"listen", "*$", Needs::Handles, Taint::Neither, "lets connections queue up", do_listen},
    {"recv", "*\\$$$", Needs::Handles, Taint::Fills, "receives a message: the sender's address", do_recv},
    {"send", "*$$;$", Needs::Handles, Taint::Neither, "sends a message", do_send},
    {"setsockopt", "*$$$", Needs::Handles, Taint::Neither, "sets an option of a socket", do_setsockopt},
    {"shutdown", "*$", Needs::Handles, Taint::Neither, "ends one direction of a connection, or both", do_shutdown},
    {"socket", "*$$$", Needs::Network, Taint::Sink, "makes a socket", do_socket},
    {"socketpair", "**$$$", Needs::Handles, Taint::Sink, "makes two sockets connected to each other", do_socketpair},
};
static_assert(sorted_and_documented(socket_rows));

}  // namespace

const Rows socket_builtins = socket_rows;

}  // namespace nacre
