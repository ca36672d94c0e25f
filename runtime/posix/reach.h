// SPDX-License-Identifier: MIT
// How far sockets reach (Grants::network). In: an address as the program packed it. Out: what the kernel is told, or no return. For the sources of
// posix/ and for those who look names up, since that happens on another thread, where nothing is asked any more.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "runtime/posix/path.h"

namespace nacre::posix {

// connect(2), bind(2), sendto(2): Internet addresses by Reach; a Unix socket's path is a path like others (the kernel gets it as Path has it).
class Destination {
 public:
  enum class For : uint8_t { Connect, Bind, Send };
  Destination(std::string_view address, For what) : address_(address) {
    if (sandbox && !address.empty()) resolve(what);
  }
  explicit operator bool() const { return error_ == 0; }
  int error() const { return error_; }
  std::string_view bytes() const { return address_; }

 private:
  void resolve(For what);
  void resolve_path(For what, std::string_view operation);

  std::string_view address_;
  std::string shown_;
  std::optional<Path> path_;
  int error_ = 0;
};

// Before socket(2), and after it: a socket that reaches no further than this machine is bound to the loopback device as well.
void permit_socket(int domain, int type);
void confine_socket(int fd, int domain);
void permit_option(int level, int option);

// Names that are looked up leave the machine, but for "localhost" and for numbers.
void permit_look_up(std::string_view host, std::string_view operation);
// The name of a packed address.
void permit_look_up_of(std::string_view address, std::string_view operation);

}  // namespace nacre::posix
