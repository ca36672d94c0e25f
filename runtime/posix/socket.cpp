// SPDX-License-Identifier: MIT
#include "runtime/posix/socket.h"

#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "runtime/posix/checked.h"
#include "runtime/posix/reach.h"

namespace nacre::posix {

namespace {

const sockaddr* as_address(std::string_view bytes) { return reinterpret_cast<const sockaddr*>(bytes.data()); }
socklen_t size_of(std::string_view bytes) { return static_cast<socklen_t>(bytes.size()); }

template <class Ask>
Result<std::string> name_by(Ask ask) {
  sockaddr_storage storage{};
  socklen_t size = sizeof storage;
  if (ask(reinterpret_cast<sockaddr*>(&storage), &size) < 0) return last_error();
  return std::string(reinterpret_cast<const char*>(&storage), std::min<size_t>(size, sizeof storage));
}

std::string control_bytes_of(const std::vector<ControlMessage>& messages) {
  std::string out;
  for (const auto& message : messages) {
    size_t start = out.size();
    out.resize(start + CMSG_SPACE(message.data.size()), '\0');
    cmsghdr header{};
    header.cmsg_len = CMSG_LEN(message.data.size());
    header.cmsg_level = message.level;
    header.cmsg_type = message.type;
    std::memcpy(out.data() + start, &header, sizeof header);
    if (!message.data.empty()) std::memcpy(out.data() + start + CMSG_LEN(0), message.data.data(), message.data.size());
  }
  return out;
}

std::vector<ControlMessage> control_messages_in(msghdr& message) {
  std::vector<ControlMessage> out;
  for (auto* header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
    const auto* data = reinterpret_cast<const char*>(CMSG_DATA(header));
    const char* end = static_cast<const char*>(message.msg_control) + message.msg_controllen;
    size_t size = header->cmsg_len < CMSG_LEN(0) ? 0 : std::min(header->cmsg_len - CMSG_LEN(0), static_cast<size_t>(end - data));
    out.push_back({header->cmsg_level, header->cmsg_type, std::string(data, size)});
  }
  return out;
}

// Descriptors that travel: none but the program's own go out, and what comes in is its own.
bool owns_passed(const std::vector<ControlMessage>& messages) {
  for (const auto& message : messages)
    for (int fd : passed_descriptors(message))
      if (!owns(fd)) return false;
  return true;
}

void take_passed(const std::vector<ControlMessage>& messages) {
  for (const auto& message : messages)
    for (int fd : passed_descriptors(message)) made(fd);
}

}  // namespace

Result<int> socket(int domain, int type, int protocol) {
  if (sandbox) permit_socket(domain, type);
  int fd = ::socket(domain, type | SOCK_CLOEXEC, protocol);
  if (sandbox && fd >= 0) confine_socket(fd, domain);
  return checked(made(fd));
}
Result<void> bind(int fd, std::string_view address) {
  Destination to(address, Destination::For::Bind);
  if (!to) return Error{to.error()};
  auto result = done(::bind(fd, as_address(to.bytes()), size_of(to.bytes())));
  if (result && to.bytes().data() != address.data()) sandbox->bound.push_back({fd, std::string(address)});
  return result;
}
Result<void> listen(int fd, int backlog) { return done(::listen(fd, backlog)); }
Result<void> shutdown(int fd, int how) { return done(::shutdown(fd, how)); }

Result<std::string> getsockopt(int fd, int level, int option, size_t size) {
  std::string value(size, '\0');
  auto length = size_of(value);
  if (::getsockopt(fd, level, option, value.data(), &length) < 0) return last_error();
  value.resize(length);
  return value;
}

Result<void> setsockopt(int fd, int level, int option, std::string_view value) {
  permit_option(level, option);
  return done(::setsockopt(fd, level, option, value.data(), size_of(value)));
}
Result<void> setsockopt(int fd, int level, int option, int value) {
  permit_option(level, option);
  return done(::setsockopt(fd, level, option, &value, sizeof value));
}

Result<std::string> getsockname(int fd) {
  if (sandbox)
    for (const auto& one : sandbox->bound)
      if (one.fd == fd) return one.address;
  return name_by([fd](sockaddr* address, socklen_t* size) { return ::getsockname(fd, address, size); });
}
Result<std::string> getpeername(int fd) {
  return name_by([fd](sockaddr* address, socklen_t* size) { return ::getpeername(fd, address, size); });
}

Result<bool> at_urgent_mark(int fd) {
  int answer = ::sockatmark(fd);
  if (answer < 0) return last_error();
  return answer == 1;
}

Result<Accepted> accept(Waiter& waiter, int fd, OnSignal on_signal) {
  sockaddr_storage storage{};
  unsigned size = sizeof storage;
  auto accepted = waiter.accept(fd, &storage, &size, on_signal);
  if (!accepted) return accepted.failure();
  return Accepted{*accepted, std::string(reinterpret_cast<const char*>(&storage), std::min<size_t>(size, sizeof storage))};
}

Result<void> connect(Waiter& waiter, int fd, std::string_view address, OnSignal on_signal) {
  Destination to(address, Destination::For::Connect);
  if (!to) return Error{to.error()};
  return waiter.connect(fd, to.bytes().data(), size_of(to.bytes()), on_signal);
}

Result<size_t> receive(Waiter& waiter, int fd, std::span<char> buffer, int flags, std::string& from, OnSignal on_signal) {
  sockaddr_storage storage{};
  unsigned size = sizeof storage;
  auto received = waiter.receive(fd, buffer.data(), buffer.size(), flags, &storage, &size, on_signal);
  if (received) from.assign(reinterpret_cast<const char*>(&storage), std::min<size_t>(size, sizeof storage));
  return received;
}

Result<size_t> send(Waiter& waiter, int fd, std::string_view bytes, int flags, std::string_view to, OnSignal on_signal) {
  Destination there(to, Destination::For::Send);
  if (!there) return Error{there.error()};
  const void* address = to.empty() ? nullptr : there.bytes().data();
  return waiter.send(fd, bytes.data(), bytes.size(), flags, address, size_of(there.bytes()), on_signal);
}

Result<Message> receive_message(Waiter& waiter, int fd, size_t bytes, size_t control_bytes, int flags, OnSignal on_signal) {
  Message out;
  out.bytes.resize(bytes);
  std::string control(control_bytes, '\0');
  sockaddr_storage storage{};
  iovec piece{out.bytes.data(), bytes};
  msghdr message{};
  message.msg_name = &storage;
  message.msg_namelen = sizeof storage;
  message.msg_iov = &piece;
  message.msg_iovlen = 1;
  message.msg_control = control_bytes == 0 ? nullptr : control.data();
  message.msg_controllen = control_bytes;
  auto received = waiter.receive_message(fd, &message, flags, on_signal);
  if (!received) return received.failure();
  out.bytes.resize(std::min(*received, bytes));
  out.address.assign(reinterpret_cast<const char*>(&storage), std::min<size_t>(message.msg_namelen, sizeof storage));
  out.control = control_messages_in(message);
  take_passed(out.control);
  out.flags = message.msg_flags;
  return out;
}

Result<size_t> send_message(Waiter& waiter, int fd, const Message& from, int flags, OnSignal on_signal) {
  if (!owns_passed(from.control)) return Error{EBADF};
  Destination to(from.address, Destination::For::Send);
  if (!to) return Error{to.error()};
  auto control = control_bytes_of(from.control);
  iovec piece{const_cast<char*>(from.bytes.data()), from.bytes.size()};
  msghdr message{};
  message.msg_name = from.address.empty() ? nullptr : const_cast<char*>(to.bytes().data());
  message.msg_namelen = size_of(to.bytes());
  message.msg_iov = &piece;
  message.msg_iovlen = 1;
  message.msg_control = control.empty() ? nullptr : control.data();
  message.msg_controllen = control.size();
  return waiter.send_message(fd, &message, flags, on_signal);
}

// Empty parts are none.
static msghdr header_of(const MessageParts& parts, iovec& piece) {
  auto start = [](const std::string& part) -> void* { return part.empty() ? nullptr : const_cast<char*>(part.data()); };
  piece = {const_cast<char*>(parts.buffer.data()), parts.buffer.size()};
  msghdr message{};
  message.msg_name = start(parts.name);
  message.msg_namelen = size_of(parts.name);
  message.msg_iov = &piece;
  message.msg_iovlen = 1;
  message.msg_control = start(parts.control);
  message.msg_controllen = parts.control.size();
  return message;
}

Result<size_t> receive_parts(Waiter& waiter, int fd, MessageParts& parts, int flags, OnSignal on_signal) {
  iovec piece;
  msghdr message = header_of(parts, piece);
  auto received = waiter.receive_message(fd, &message, flags, on_signal);
  if (!received) return received;
  parts.buffer.resize(std::min(*received, parts.buffer.size()));
  parts.name.resize(std::min<size_t>(message.msg_namelen, parts.name.size()));
  parts.control.resize(message.msg_controllen);
  parts.flags = message.msg_flags;
  if (sandbox) take_passed(control_messages_in(message));
  return received;
}

Result<size_t> send_parts(Waiter& waiter, int fd, const MessageParts& parts, int flags, OnSignal on_signal) {
  if (sandbox && !owns_passed(unpack_control(parts.control))) return Error{EBADF};
  Destination to(parts.name, Destination::For::Send);
  if (!to) return Error{to.error()};
  iovec piece;
  msghdr message = header_of(parts, piece);
  if (sandbox && !parts.name.empty()) {
    message.msg_name = const_cast<char*>(to.bytes().data());
    message.msg_namelen = size_of(to.bytes());
  }
  return waiter.send_message(fd, &message, flags, on_signal);
}

std::string pack_control(const std::vector<ControlMessage>& messages) { return control_bytes_of(messages); }

std::vector<ControlMessage> unpack_control(std::string_view control) {
  MessageParts parts;
  parts.control = std::string(control);
  iovec piece;
  msghdr message = header_of(parts, piece);
  return control_messages_in(message);
}

ControlMessage pass_descriptors(std::span<const int> fds) {
  return {SOL_SOCKET, SCM_RIGHTS, std::string(reinterpret_cast<const char*>(fds.data()), fds.size_bytes())};
}

std::vector<int> passed_descriptors(const ControlMessage& message) {
  if (message.level != SOL_SOCKET || message.type != SCM_RIGHTS) return {};
  std::vector<int> fds(message.data.size() / sizeof(int));
  if (!fds.empty()) std::memcpy(fds.data(), message.data.data(), fds.size() * sizeof(int));
  return fds;
}

}  // namespace nacre::posix
