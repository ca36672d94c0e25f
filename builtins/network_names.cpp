// SPDX-License-Identifier: MIT
// The network's data bases: hosts, networks, protocols and services, by name, by number and one after the other. In list context an entry's
// fields; in scalar context the name, or of a look-up by name the other thing.
#include <cerrno>

#include "builtins/answers.h"
#include "builtins/builtins.h"
#include "runtime/files.h"
#include "runtime/posix/address.h"
#include "runtime/posix/netdb.h"
#include "runtime/posix/reach.h"
#include "runtime/posix/resolver.h"

namespace nacre {

namespace {

enum class Asked : uint8_t { ByName, Otherwise };

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
  return out;
}

// The fields that all entries begin with.
void push_names(Call& call, const std::string& name, const std::vector<std::string>& aliases) {
  call.push(call.text_value(name));
  call.push(call.text_value(joined(aliases)));
}

Value answer(Call& call, const std::optional<posix::HostEntry>& host, Asked asked) {
  if (!call.wants_list()) {
    if (!host) return Value::undef();
    if (asked == Asked::Otherwise) return call.text_value(host->name);
    return host->addresses.empty() ? Value::undef() : string_value(host->addresses.front());
  }
  if (!host) return call.list();
  push_names(call, host->name, host->aliases);
  call.push(Value::integer(host->family));
  call.push(Value::integer(host->addresses.empty() ? 0 : static_cast<int64_t>(host->addresses.front().size())));
  for (const std::string& address : host->addresses) call.push(string_value(address));
  return call.list();
}

Value answer(Call& call, const std::optional<posix::NetworkEntry>& network, Asked asked) {
  if (!call.wants_list()) {
    if (!network) return Value::undef();
    return asked == Asked::ByName ? Value::integer(network->network) : call.text_value(network->name);
  }
  if (!network) return call.list();
  push_names(call, network->name, network->aliases);
  call.push(Value::integer(network->family));
  call.push(Value::integer(network->network));
  return call.list();
}

Value answer(Call& call, const std::optional<posix::ProtocolEntry>& protocol, Asked asked) {
  if (!call.wants_list()) {
    if (!protocol) return Value::undef();
    return asked == Asked::ByName ? Value::integer(protocol->number) : call.text_value(protocol->name);
  }
  if (!protocol) return call.list();
  push_names(call, protocol->name, protocol->aliases);
  call.push(Value::integer(protocol->number));
  return call.list();
}

Value answer(Call& call, const std::optional<posix::ServiceEntry>& service, Asked asked) {
  if (!call.wants_list()) {
    if (!service) return Value::undef();
    return asked == Asked::ByName ? Value::integer(service->port) : call.text_value(service->name);
  }
  if (!service) return call.list();
  push_names(call, service->name, service->aliases);
  call.push(Value::integer(service->port));
  call.push(call.text_value(service->protocol));
  return call.list();
}

struct FoundHost {
  std::optional<posix::HostEntry> host;
  int error = 0;
};

// Handlers run while the resolver waits; one may die. A host that is not found leaves the resolver's error in $?.
template <class Find>
Value host_answer(Call& call, Asked asked, Find find) {
  posix::LookedUp how;
  auto found = posix::look_up(call.in.waiter, posix::no_limit, how, std::move(find));
  if (how != posix::LookedUp::Done) return left_by_signal(call.in, EINTR), Value::unwind();
  if (!found.host) call.in.child_status = found.error;
  return answer(call, found.host, asked);
}

FoundHost host_by_name(const std::string& name) {
  FoundHost found;
  found.host = posix::host_by_name(name, found.error);
  return found;
}

Value do_gethostbyname(Call& call) {
  std::string name = call.bytes(0);
  posix::permit_look_up(name, "gethostbyname");
  if (posix::dotted_to_address(name)) return answer(call, host_by_name(name).host, Asked::ByName);
  return host_answer(call, Asked::ByName, [name] { return host_by_name(name); });
}
Value do_gethostbyaddr(Call& call) {
  std::string address(ArgumentBytes(call, 0).view());
  posix::permit_look_up_of(address, "gethostbyaddr");
  return host_answer(call, Asked::Otherwise, [address, family = static_cast<int>(call.integer(1))] {
    FoundHost found;
    found.host = posix::host_by_address(address, family, found.error);
    return found;
  });
}

int number(Call& call, uint32_t i) { return static_cast<int>(call.integer(i)); }

Value do_getnetbyname(Call& call) { return answer(call, posix::network_by_name(call.bytes(0)), Asked::ByName); }
Value do_getnetbyaddr(Call& call) {
  return answer(call, posix::network_by_number(static_cast<unsigned>(call.integer(0)), number(call, 1)), Asked::Otherwise);
}
Value do_getprotobyname(Call& call) { return answer(call, posix::protocol_by_name(call.bytes(0)), Asked::ByName); }
Value do_getprotobynumber(Call& call) { return answer(call, posix::protocol_by_number(number(call, 0)), Asked::Otherwise); }
Value do_getservbyname(Call& call) { return answer(call, posix::service_by_name(call.bytes(0), call.bytes(1)), Asked::ByName); }
Value do_getservbyport(Call& call) { return answer(call, posix::service_by_port(number(call, 0), call.bytes(1)), Asked::Otherwise); }

template <auto next>
Value do_next(Call& call) { return answer(call, next(), Asked::Otherwise); }
template <void (*rewind)(bool)>
Value do_rewind(Call& call) { return rewind(call.truth(uint32_t{0})), Value::integer(1); }
template <void (*close)()>
Value do_close(Call&) { return close(), Value::integer(1); }

constexpr Row network_name_rows[] = {
    {"endhostent", "", Needs::Network, Taint::Neither, "closes the host list", do_close<posix::close_hosts>},
    {"endnetent", "", Needs::Network, Taint::Neither, "closes the network list", do_close<posix::close_networks>},
    {"endprotoent", "", Needs::Network, Taint::Neither, "closes the protocol list", do_close<posix::close_protocols>},
    {"endservent", "", Needs::Network, Taint::Neither, "closes the service list", do_close<posix::close_services>},
    {"gethostbyaddr", "$$", Needs::Network, Taint::Neither, "a host by its address", do_gethostbyaddr},
    {"gethostbyname", "$", Needs::Network, Taint::Neither, "a host by its name", do_gethostbyname},
    {"gethostent", "", Needs::Network, Taint::Neither, "the next host", do_next<posix::next_host>},
    {"getnetbyaddr", "$$", Needs::Network, Taint::Neither, "a network by its number", do_getnetbyaddr},
    {"getnetbyname", "$", Needs::Network, Taint::Neither, "a network by its name", do_getnetbyname},
    {"getnetent", "", Needs::Network, Taint::Neither, "the next network", do_next<posix::next_network>},
    {"getprotobyname", "$", Needs::Network, Taint::Neither, "a protocol by its name", do_getprotobyname},
    {"getprotobynumber", "$;", Needs::Network, Taint::Neither, "a protocol by its number", do_getprotobynumber},
    {"getprotoent", "", Needs::Network, Taint::Neither, "the next protocol", do_next<posix::next_protocol>},
    {"getservbyname", "$$", Needs::Network, Taint::Neither, "a service by its name", do_getservbyname},
    {"getservbyport", "$$", Needs::Network, Taint::Neither, "a service by its port", do_getservbyport},
    {"getservent", "", Needs::Network, Taint::Neither, "the next service", do_next<posix::next_service>},
    {"sethostent", "$", Needs::Network, Taint::Neither, "back to the first host", do_rewind<posix::rewind_hosts>},
    {"setnetent", "$", Needs::Network, Taint::Neither, "back to the first network", do_rewind<posix::rewind_networks>},
    {"setprotoent", "$", Needs::Network, Taint::Neither, "back to the first protocol", do_rewind<posix::rewind_protocols>},
    {"setservent", "$", Needs::Network, Taint::Neither, "back to the first service", do_rewind<posix::rewind_services>},
};
static_assert(sorted_and_documented(network_name_rows));

}  // namespace

const Rows network_name_builtins = network_name_rows;

}  // namespace nacre
