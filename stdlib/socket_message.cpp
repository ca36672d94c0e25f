// SPDX-License-Identifier: MIT
// Socket::MsgHdr: sendmsg(2) and recvmsg(2), and their control data packed and unpacked. The object is in perl/Socket/MsgHdr.pm.
#include "builtins/answers.h"
#include "runtime/files.h"
#include "runtime/handle_object.h"
#include "runtime/io/handle.h"
#include "runtime/posix/socket.h"
#include "stdlib/modules.h"
#include "stdlib/socket_arguments.h"

namespace nacre {

using namespace socket_arguments;

namespace {

int socket_of(Call& call) {
  HandleObject* handle = call.handle(0);
  if (!handle || !handle->stream) return -1;
  handle->stream->flush_writes();
  return handle->stream->fd();
}

// (level, type, data) ... -> the bytes that the kernel takes
Value do_pack(Call& call) {
  std::vector<posix::ControlMessage> messages;
  for (uint32_t i = 0; i + 2 < call.count(); i += 3)
    messages.push_back({static_cast<int>(call.integer(i)), static_cast<int>(call.integer(i + 1)), narrow_bytes(call, i + 2)});
  return string_value(posix::pack_control(messages));
}

Value do_unpack(Call& call) {
  std::string bytes = narrow_bytes(call, 0);
  auto messages = posix::unpack_control(bytes);
  if (!call.wants_list()) return Value::integer(static_cast<int64_t>(messages.size()));
  for (const auto& message : messages) {
    call.push(Value::integer(message.level));
    call.push(Value::integer(message.type));
    call.push(string_value(message.data));
  }
  return call.list();
}

// (socket, name, buffer, control, flags): the bytes sent
Value do_send(Call& call) {
  int fd = socket_of(call);
  if (fd < 0) return refuse(call, 9);   // EBADF
  std::string name = narrow_bytes(call, 1), buffer = narrow_bytes(call, 2), control = narrow_bytes(call, 3);
  auto sent = posix::send_parts(call.in.waiter, fd, {name, buffer, control, 0}, static_cast<int>(call.integer(4)));
  if (sent) return zero_but_true(static_cast<int64_t>(*sent));
  throw_if_left(call.in, sent.error());
  return refuse(call, sent.error());
}

// (socket, sizes of name, buffer and control, flags) -> (count, name, buffer, control, flags)
Value do_receive(Call& call) {
  int fd = socket_of(call);
  if (fd < 0) return call.fails(9);
  auto size = [&](uint32_t i) { return static_cast<size_t>(std::max<int64_t>(call.integer(i), 0)); };
  posix::MessageParts parts{std::string(size(1), '\0'), std::string(size(2), '\0'), std::string(size(3), '\0'), 0};
  auto received = posix::receive_parts(call.in.waiter, fd, parts, static_cast<int>(call.integer(4)));
  if (!received) {
    throw_if_left(call.in, received.error());
    return call.fails(received.error());
  }
  call.push(zero_but_true(static_cast<int64_t>(*received)));
  for (const std::string* part : {&parts.name, &parts.buffer, &parts.control}) call.push(string_value(*part));
  call.push(Value::integer(parts.flags));
  return call.list();
}

}  // namespace

constinit const Row socket_message_table[] = {
    {"Socket::MsgHdr::_receive", {}, Needs::Handles, Taint::Source, "recvmsg(2)", do_receive},
    {"Socket::MsgHdr::_send", {}, Needs::Handles, Taint::Neither, "sendmsg(2)", do_send},
    {"Socket::MsgHdr::pack_cmsghdr", {}, Needs::Nothing, Taint::Neither, "control data, packed", do_pack},
    {"Socket::MsgHdr::unpack_cmsghdr", {}, Needs::Nothing, Taint::Neither, "level, type and data of each piece", do_unpack},
};
const Rows socket_message_rows = socket_message_table;

}  // namespace nacre
