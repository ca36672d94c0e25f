// SPDX-License-Identifier: MIT
// Sockets: making and naming them, options, messages with descriptors. Addresses are the kernel's packed bytes (address.h reads and
// makes them). What can wait takes a Waiter. Errors are those of the manual page of the function's own name.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/posix/result.h"
#include "runtime/posix/waiter.h"

namespace nacre::posix {

// Close-on-exec.
Result<int> socket(int domain, int type, int protocol);
Result<void> bind(int fd, std::string_view address);
Result<void> listen(int fd, int backlog);
// how: 0 reading, 1 writing, 2 both.
Result<void> shutdown(int fd, int how);
// At most `size` bytes of the option's value.
Result<std::string> getsockopt(int fd, int level, int option, size_t size = 256);
Result<void> setsockopt(int fd, int level, int option, std::string_view value);
Result<void> setsockopt(int fd, int level, int option, int value);
Result<std::string> getsockname(int fd);
Result<std::string> getpeername(int fd);

// sockatmark(3)
Result<bool> at_urgent_mark(int fd);

struct Accepted {
  int fd = -1;
  std::string address;  // empty for an unnamed peer of some families
};
Result<Accepted> accept(Waiter& waiter, int fd, OnSignal on_signal = OnSignal::Return);
Result<void> connect(Waiter& waiter, int fd, std::string_view address, OnSignal on_signal = OnSignal::Return);
// recvfrom(2): the bytes received go to `buffer`, the sender to `from`.
Result<size_t> receive(Waiter& waiter, int fd, std::span<char> buffer, int flags, std::string& from, OnSignal on_signal = OnSignal::Return);
// sendto(2); an empty address sends to the connected peer.
Result<size_t> send(Waiter& waiter, int fd, std::string_view bytes, int flags, std::string_view to, OnSignal on_signal = OnSignal::Return);

// One piece of ancillary data. cmsg(3)
struct ControlMessage {
  int level = 0, type = 0;
  std::string data;
};

struct Message {
  std::string address, bytes;
  std::vector<ControlMessage> control;
  int flags = 0;  // received: MSG_TRUNC, MSG_CTRUNC ...
};

// recvmsg(2): at most so many bytes of each part. Descriptors that come along are close-on-exec, and the caller's to close.
Result<Message> receive_message(Waiter& waiter, int fd, size_t bytes, size_t control_bytes, int flags,
                                OnSignal on_signal = OnSignal::Return);
Result<size_t> send_message(Waiter& waiter, int fd, const Message& message, int flags, OnSignal on_signal = OnSignal::Return);
// The same by packed parts. In: what is sent, or room for what comes; out: what came, and with which flags.
struct MessageParts {
  std::string name, buffer, control;
  int flags = 0;
};
Result<size_t> receive_parts(Waiter& waiter, int fd, MessageParts& parts, int flags, OnSignal on_signal = OnSignal::Return);
Result<size_t> send_parts(Waiter& waiter, int fd, const MessageParts& parts, int flags, OnSignal on_signal = OnSignal::Return);
std::string pack_control(const std::vector<ControlMessage>& messages);
std::vector<ControlMessage> unpack_control(std::string_view control);
// SCM_RIGHTS: descriptors as ancillary data, and back (nothing when the message is of another kind).
ControlMessage pass_descriptors(std::span<const int> fds);
std::vector<int> passed_descriptors(const ControlMessage& message);

}  // namespace nacre::posix
