// SPDX-License-Identifier: MIT
#include "runtime/posix/address.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <algorithm>
#include <cstddef>
#include <cstring>

#include "runtime/posix/terminated.h"

namespace nacre::posix {

namespace {

template <class T>
std::string bytes_of(const T& from) {
  return std::string(reinterpret_cast<const char*>(&from), sizeof from);
}

template <class T>
bool copy_exactly(std::string_view from, T& to) {
  if (from.size() != sizeof to) return false;
  std::memcpy(&to, from.data(), sizeof to);
  return true;
}

constexpr size_t path_offset = offsetof(sockaddr_un, sun_path);

}  // namespace

int address_family(std::string_view address) {
  sa_family_t family;
  if (address.size() < sizeof family) return -1;
  std::memcpy(&family, address.data(), sizeof family);
  return family;
}

std::optional<std::string> pack_internet_address(const InternetAddress& address) {
  if (sockaddr_in packed{}; copy_exactly(address.host, packed.sin_addr)) {
    packed.sin_family = AF_INET;
    packed.sin_port = htons(address.port);
    return bytes_of(packed);
  }
  if (sockaddr_in6 packed{}; copy_exactly(address.host, packed.sin6_addr)) {
    packed.sin6_family = AF_INET6;
    packed.sin6_port = htons(address.port);
    packed.sin6_scope_id = address.scope;
    packed.sin6_flowinfo = htonl(address.flow_info);
    return bytes_of(packed);
  }
  return std::nullopt;
}

std::optional<InternetAddress> unpack_internet_address(std::string_view address) {
  if (sockaddr_in packed; address_family(address) == AF_INET && copy_exactly(address, packed)) {
    return InternetAddress{ntohs(packed.sin_port), bytes_of(packed.sin_addr)};
  }
  if (sockaddr_in6 packed; address_family(address) == AF_INET6 && copy_exactly(address, packed)) {
    return InternetAddress{ntohs(packed.sin6_port), bytes_of(packed.sin6_addr), packed.sin6_scope_id, ntohl(packed.sin6_flowinfo)};
  }
  return std::nullopt;
}

std::string pack_unix_address(std::string_view path) {
  sockaddr_un packed{};
  packed.sun_family = AF_UNIX;
  auto size = std::min(path.size(), sizeof packed.sun_path);
  std::memcpy(packed.sun_path, path.data(), size);
  bool abstract = path.starts_with('\0');
  return bytes_of(packed).substr(0, abstract ? path_offset + size : sizeof packed);
}

std::optional<std::string> unpack_unix_address(std::string_view address) {
  if (address_family(address) != AF_UNIX) return std::nullopt;
  auto path = address.substr(std::min(path_offset, address.size()));
  if (path.starts_with('\0') && path.find_first_not_of('\0') != std::string_view::npos) return std::string(path);
  return std::string(path.substr(0, path.find('\0')));
}

std::optional<std::string> text_to_address(int family, std::string_view text) {
  if (family != AF_INET && family != AF_INET6) return std::nullopt;
  Terminated c_text(text);
  unsigned char host[16];
  if (!c_text || ::inet_pton(family, c_text.c_str(), host) != 1) return std::nullopt;
  return std::string(reinterpret_cast<const char*>(host), family == AF_INET ? 4 : 16);
}

std::optional<std::string> address_to_text(int family, std::string_view host) {
  bool fits = (family == AF_INET && host.size() == 4) || (family == AF_INET6 && host.size() == 16);
  char text[INET6_ADDRSTRLEN];
  if (!fits || !::inet_ntop(family, host.data(), text, sizeof text)) return std::nullopt;
  return std::string(text);
}

std::optional<std::string> dotted_to_address(std::string_view text) {
  Terminated c_text(text);
  in_addr host;
  if (!c_text || ::inet_aton(c_text.c_str(), &host) == 0) return std::nullopt;
  return bytes_of(host);
}

}  // namespace nacre::posix
