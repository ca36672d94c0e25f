// SPDX-License-Identifier: MIT
// Socket addresses as the kernel packs them, and the text of numeric ones. Looks nothing up (netdb.h does). ip(7), ipv6(7), unix(7)
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace nacre::posix {

// The family of a packed address, or -1 when it is too short to tell.
int address_family(std::string_view address);

struct InternetAddress {
  uint16_t port = 0;
  std::string host;                   // 4 bytes (AF_INET) or 16 (AF_INET6), in network order
  uint32_t scope = 0, flow_info = 0;  // AF_INET6
};

// By the host's length: AF_INET or AF_INET6. Nothing: neither.
std::optional<std::string> pack_internet_address(const InternetAddress& address);
std::optional<InternetAddress> unpack_internet_address(std::string_view address);

// A path, or an abstract name (it starts with a NUL). Cut to what fits.
std::string pack_unix_address(std::string_view path);
std::optional<std::string> unpack_unix_address(std::string_view address);

// inet_pton(3) and inet_ntop(3) for AF_INET and AF_INET6.
std::optional<std::string> text_to_address(int family, std::string_view text);
std::optional<std::string> address_to_text(int family, std::string_view host);
// inet_aton(3): "127.1" and hexadecimal too. Four bytes.
std::optional<std::string> dotted_to_address(std::string_view text);

}  // namespace nacre::posix
