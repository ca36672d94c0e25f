// SPDX-License-Identifier: MIT
// The network's data bases: hosts, networks, protocols, services. Looking a host up may wait for the network and is not interrupted by
// signals; resolver.h does it so that it can be broken off. Numbers are in host order, addresses packed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nacre::posix {

struct HostEntry {
  std::string name;
  std::vector<std::string> aliases;
  int family = 0;
  std::vector<std::string> addresses;  // 4 or 16 bytes each
};
// `resolver_error` is h_errno (1 HOST_NOT_FOUND, 2 TRY_AGAIN ...) when nothing comes back. gethostbyname(3), gethostbyaddr(3)
std::optional<HostEntry> host_by_name(std::string_view name, int& resolver_error);
std::optional<HostEntry> host_by_address(std::string_view address, int family, int& resolver_error);
std::optional<HostEntry> next_host();
void rewind_hosts(bool stay_open);
void close_hosts();

struct NetworkEntry {
  std::string name;
  std::vector<std::string> aliases;
  int family = 0;
  unsigned network = 0;
};
std::optional<NetworkEntry> network_by_name(std::string_view name);
std::optional<NetworkEntry> network_by_number(unsigned network, int family);
std::optional<NetworkEntry> next_network();
void rewind_networks(bool stay_open);
void close_networks();

struct ProtocolEntry {
  std::string name;
  std::vector<std::string> aliases;
  int number = 0;
};
std::optional<ProtocolEntry> protocol_by_name(std::string_view name);
std::optional<ProtocolEntry> protocol_by_number(int number);
std::optional<ProtocolEntry> next_protocol();
void rewind_protocols(bool stay_open);
void close_protocols();

struct ServiceEntry {
  std::string name;
  std::vector<std::string> aliases;
  int port = 0;
  std::string protocol;
};
// An empty protocol: any.
std::optional<ServiceEntry> service_by_name(std::string_view name, std::string_view protocol);
std::optional<ServiceEntry> service_by_port(int port, std::string_view protocol);
std::optional<ServiceEntry> next_service();
void rewind_services(bool stay_open);
void close_services();

// getaddrinfo(3). error: EAI_...; its text by resolver_error_text.
struct AddressInfo {
  int family = 0, type = 0, protocol = 0;
  std::string address, canonical_name;
};
struct AddressQuery {
  std::optional<std::string> host, service;
  int flags = 0, family = 0, type = 0, protocol = 0;
};
std::vector<AddressInfo> find_addresses(const AddressQuery& query, int& error);

// getnameinfo(3); what is not wanted is not looked up.
struct NameInfo {
  std::string host, service;
};
std::optional<NameInfo> find_names(std::string_view address, int flags, int& error, bool wants_host = true, bool wants_service = true);
// gai_strerror(3)
std::string resolver_error_text(int error);

}  // namespace nacre::posix
