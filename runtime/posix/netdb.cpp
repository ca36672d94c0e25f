// SPDX-License-Identifier: MIT
#include "runtime/posix/netdb.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <sys/socket.h>

#include <cerrno>
#include <memory>

#include "runtime/posix/terminated.h"

namespace nacre::posix {

namespace {

std::string text(const char* from) { return from ? from : ""; }

std::vector<std::string> list(char** from) {
  std::vector<std::string> out;
  for (; from && *from; ++from) out.emplace_back(*from);
  return out;
}

std::optional<HostEntry> entry(const hostent* from) {
  if (!from) return std::nullopt;
  HostEntry out{text(from->h_name), list(from->h_aliases), from->h_addrtype, {}};
  for (char** address = from->h_addr_list; address && *address; ++address) {
    out.addresses.emplace_back(*address, static_cast<size_t>(from->h_length));
  }
  return out;
}

std::optional<NetworkEntry> entry(const netent* from) {
  if (!from) return std::nullopt;
  return NetworkEntry{text(from->n_name), list(from->n_aliases), from->n_addrtype, from->n_net};
}

std::optional<ProtocolEntry> entry(const protoent* from) {
  if (!from) return std::nullopt;
  return ProtocolEntry{text(from->p_name), list(from->p_aliases), from->p_proto};
}

std::optional<ServiceEntry> entry(const servent* from) {
  if (!from) return std::nullopt;
  return ServiceEntry{text(from->s_name), list(from->s_aliases), ntohs(static_cast<uint16_t>(from->s_port)), text(from->s_proto)};
}

// Of the reentrant forms: another look-up may still be running (resolver.h).
template <class Ask>
std::optional<HostEntry> host_found(int& resolver_error, Ask ask) {
  std::vector<char> space(1024);
  hostent result{}, *found = nullptr;
  while (ask(&result, space.data(), space.size(), &found, &resolver_error) == ERANGE) space.resize(space.size() * 2);
  if (found) resolver_error = 0;
  return entry(found);
}

// nullptr for an empty string: "any" to getservbyname and getaddrinfo
const char* or_any(const std::string& from) { return from.empty() ? nullptr : from.c_str(); }

}  // namespace

std::optional<HostEntry> host_by_name(std::string_view name, int& resolver_error) {
  Terminated c_name(name);
  resolver_error = HOST_NOT_FOUND;
  if (!c_name) return std::nullopt;
  return host_found(resolver_error, [&](hostent* result, char* space, size_t size, hostent** found, int* error) {
    return ::gethostbyname_r(c_name.c_str(), result, space, size, found, error);
  });
}

std::optional<HostEntry> host_by_address(std::string_view address, int family, int& resolver_error) {
  return host_found(resolver_error, [&](hostent* result, char* space, size_t size, hostent** found, int* error) {
    return ::gethostbyaddr_r(address.data(), static_cast<socklen_t>(address.size()), family, result, space, size, found, error);
  });
}

std::optional<HostEntry> next_host() { return entry(::gethostent()); }
void rewind_hosts(bool stay_open) { ::sethostent(stay_open); }
void close_hosts() { ::endhostent(); }

std::optional<NetworkEntry> network_by_name(std::string_view name) { return entry(::getnetbyname(std::string(name).c_str())); }
std::optional<NetworkEntry> network_by_number(unsigned network, int family) { return entry(::getnetbyaddr(network, family)); }
std::optional<NetworkEntry> next_network() { return entry(::getnetent()); }
void rewind_networks(bool stay_open) { ::setnetent(stay_open); }
void close_networks() { ::endnetent(); }

std::optional<ProtocolEntry> protocol_by_name(std::string_view name) { return entry(::getprotobyname(std::string(name).c_str())); }
std::optional<ProtocolEntry> protocol_by_number(int number) { return entry(::getprotobynumber(number)); }
std::optional<ProtocolEntry> next_protocol() { return entry(::getprotoent()); }
void rewind_protocols(bool stay_open) { ::setprotoent(stay_open); }
void close_protocols() { ::endprotoent(); }

std::optional<ServiceEntry> service_by_name(std::string_view name, std::string_view protocol) {
  return entry(::getservbyname(std::string(name).c_str(), or_any(std::string(protocol))));
}
std::optional<ServiceEntry> service_by_port(int port, std::string_view protocol) {
  return entry(::getservbyport(htons(static_cast<uint16_t>(port)), or_any(std::string(protocol))));
}
std::optional<ServiceEntry> next_service() { return entry(::getservent()); }
void rewind_services(bool stay_open) { ::setservent(stay_open); }
void close_services() { ::endservent(); }

std::vector<AddressInfo> find_addresses(const AddressQuery& query, int& error) {
  addrinfo hints{}, *found = nullptr;
  hints.ai_flags = query.flags;
  hints.ai_family = query.family;
  hints.ai_socktype = query.type;
  hints.ai_protocol = query.protocol;
  error = ::getaddrinfo(query.host ? query.host->c_str() : nullptr, query.service ? query.service->c_str() : nullptr, &hints, &found);
  if (error != 0) return {};
  std::unique_ptr<addrinfo, void (*)(addrinfo*)> owner(found, ::freeaddrinfo);
  std::vector<AddressInfo> out;
  for (const auto* info = found; info; info = info->ai_next) {
    out.push_back({info->ai_family, info->ai_socktype, info->ai_protocol,
                   std::string(reinterpret_cast<const char*>(info->ai_addr), info->ai_addrlen), text(info->ai_canonname)});
  }
  return out;
}

std::optional<NameInfo> find_names(std::string_view address, int flags, int& error, bool wants_host, bool wants_service) {
  char host[NI_MAXHOST] = {}, service[NI_MAXSERV] = {};
  if (!wants_host && !wants_service) return NameInfo{};
  error = ::getnameinfo(reinterpret_cast<const sockaddr*>(address.data()), static_cast<socklen_t>(address.size()), wants_host ? host : nullptr,
                        wants_host ? sizeof host : 0, wants_service ? service : nullptr, wants_service ? sizeof service : 0, flags);
  if (error != 0) return std::nullopt;
  return NameInfo{host, service};
}

std::string resolver_error_text(int error) { return ::gai_strerror(error); }

}  // namespace nacre::posix
