// SPDX-License-Identifier: MIT
#include "runtime/posix/reach.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <cerrno>
#include <cstring>

#include "runtime/posix/address.h"

namespace nacre::posix {

namespace {

[[noreturn]] void refuse(std::string_view operation, const std::string& where) {
  sandbox->refuse(Need::Network, operation, where.empty() ? where : "for " + where);
}

bool is_loopback_host(std::string_view host) {
  constexpr std::string_view one("\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1", 16), mapped("\0\0\0\0\0\0\0\0\0\0\xff\xff", 12);
  if (host.size() == 4) return host[0] == 127;
  if (host.size() != 16) return false;
  return host == one || (host.starts_with(mapped) && host[12] == 127);
}

// The address in a packed one, which may be longer than it has to be.
std::string_view host_in(std::string_view address) {
  int family = address_family(address);
  if (family == AF_INET && address.size() >= sizeof(sockaddr_in)) return address.substr(offsetof(sockaddr_in, sin_addr), 4);
  constexpr size_t least = offsetof(sockaddr_in6, sin6_addr) + 16;
  if (family == AF_INET6 && address.size() >= least) return address.substr(offsetof(sockaddr_in6, sin6_addr), 16);
  return {};
}

std::string shown(std::string_view address) {
  std::string_view host = host_in(address);
  return address_to_text(address_family(address), host).value_or("this kind of address");
}

bool reaches_all() { return !sandbox || sandbox->grants().network == Reach::All; }

constexpr std::string_view operation_names[] = {"connect", "bind", "send"};

}  // namespace

void Destination::resolve(For what) {
  std::string_view operation = operation_names[static_cast<size_t>(what)];
  permit(Need::Network, operation);
  int family = address_family(address_);
  if (family == AF_UNIX) return resolve_path(what, operation);
  if (reaches_all() || is_loopback_host(host_in(address_))) return;
  if (family == AF_UNSPEC && what == For::Connect) return;   // takes a connection back
  refuse(operation, shown(address_));
}

void Destination::resolve_path(For what, std::string_view operation) {
  constexpr size_t start = offsetof(sockaddr_un, sun_path);
  std::string_view name = address_.substr(std::min(start, address_.size()));
  if (name.empty() || name.front() == '\0') {   // abstract, or the kernel chooses such a name: these belong to no folder
    if (reaches_all()) return;
    refuse(operation, "abstract sockets");
  }
  name = name.substr(0, name.find('\0'));
  path_.emplace(name, what == For::Bind ? changing_entry(operation) : changing(operation));
  if (!*path_) {
    error_ = path_->error();
    return;
  }
  if (std::strlen(path_->c_str()) >= sizeof(sockaddr_un::sun_path)) {
    error_ = ENAMETOOLONG;
    return;
  }
  shown_ = pack_unix_address(path_->c_str());
  address_ = shown_;
}

void permit_socket(int domain, int type) {
  permit(Need::Network, "socket");
  if (reaches_all()) return;
  int kind = type & ~(SOCK_NONBLOCK | SOCK_CLOEXEC);
  bool usual = kind == SOCK_STREAM || kind == SOCK_DGRAM || kind == SOCK_SEQPACKET;
  if (!usual || (domain != AF_INET && domain != AF_INET6 && domain != AF_UNIX)) refuse("socket", "this kind of socket");
}

// Where the kernel has it: then an address that it chooses by itself (listen without bind) is out of reach from elsewhere as well.
void confine_socket(int fd, int domain) {
  if (reaches_all() || (domain != AF_INET && domain != AF_INET6)) return;
  (void)::setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, "lo", sizeof "lo");
}

void permit_option(int level, int option) {
  if (reaches_all()) return;
  bool changes_device = level == SOL_SOCKET && (option == SO_BINDTODEVICE || option == SO_BINDTOIFINDEX);
  if (changes_device) refuse("setsockopt", "another device");
}

void permit_look_up(std::string_view host, std::string_view operation) {
  permit(Need::Network, operation);
  bool is_number = dotted_to_address(host) || text_to_address(AF_INET6, host.substr(0, host.find('%')));
  if (reaches_all() || host.empty() || host == "localhost" || is_number) return;
  refuse(operation, "'" + std::string(host) + "'");
}

void permit_look_up_of(std::string_view address, std::string_view operation) {
  permit(Need::Network, operation);
  bool is_near = address_family(address) == AF_UNIX || is_loopback_host(host_in(address)) || is_loopback_host(address);
  if (!reaches_all() && !is_near) refuse(operation, shown(address));
}

}  // namespace nacre::posix
