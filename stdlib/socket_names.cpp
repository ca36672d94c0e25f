// SPDX-License-Identifier: MIT
// Socket: looking up hosts and services. inet_aton, getaddrinfo, getnameinfo.
#include <array>
#include <cstring>

#include "builtins/answers.h"
#include "runtime/posix/address.h"
#include "runtime/posix/netdb.h"
#include "stdlib/modules.h"
#include "stdlib/socket_arguments.h"

namespace nacre {

using namespace socket_arguments;

namespace {

constexpr int family_inet = 2;

// A name too, which may take as long as the resolver waits.
Value do_inet_aton(Call& call) {
  expect_arguments(call, 1, 1, "host");
  std::string host = call.bytes(0);
  if (host.empty()) return Value::undef();
  if (auto numeric = posix::dotted_to_address(host)) return string_value(*numeric);
  int error = 0;
  posix::AddressQuery query;
  query.host = host;
  query.family = family_inet;
  auto found = posix::find_addresses(query, error);
  if (found.empty()) return Value::undef();
  auto first = posix::unpack_internet_address(found.front().address);
  return first ? string_value(first->host) : Value::undef();
}

// EAI_...: its number, and its text; none: 0 and "".
Value resolver_error(int error) {
  return dual_value(Value::integer(error), string_value(error ? posix::resolver_error_text(error) : std::string()));
}

int hint(Call& call, Hash& hints, const char* name) {
  Hash::Entry* entry = hints.find(name);
  if (!entry) return 0;
  Held value(read(&entry->value));
  if (value->is_undef()) return 0;
  if (value->tag == Tag::Str && !looks_like_number(*value)) call.in.warn_not_numeric(*value, "subroutine entry");
  return static_cast<int>(to_integer(call.in, *value));
}

// Nothing and the empty text are the same: not asked for.
std::optional<std::string> wanted(Call& call, uint32_t i) {
  if (!call.has(i) || call.value(i).is_undef()) return std::nullopt;
  std::string text = narrow_bytes(call, i, "subroutine entry");
  return text.empty() ? std::nullopt : std::optional(text);
}

Value as_hash(const posix::AddressInfo& info) {
  Ref<Hash> facts(new_hash());
  auto set = [&](const char* name, Value owned) {
    Ref<String> key(new_string(name));
    store(insert(*facts, key.get()), owned);
  };
  set("family", Value::integer(info.family));
  set("socktype", Value::integer(info.type));
  set("protocol", Value::integer(info.protocol));
  set("addr", string_value(info.address));
  set("canonname", info.canonical_name.empty() ? Value::undef() : string_value(info.canonical_name));
  return Value::of(Tag::Ref, facts.take());
}

// (error, address...); in scalar context the last of these.
Value do_getaddrinfo(Call& call) {
  expect_arguments(call, 0, 3, "host, service, hints");
  posix::AddressQuery query;
  query.host = wanted(call, 0);
  query.service = wanted(call, 1);
  if (const Value& hints = call.value(2); !hints.is_undef()) {
    if (!hints.is_ref() || hints.o->kind != ObjectKind::Hash) call.in.fail("hints is not a HASH reference");
    query.flags = hint(call, *hints.hash, "flags");
    query.family = hint(call, *hints.hash, "family");
    query.type = hint(call, *hints.hash, "socktype");
    query.protocol = hint(call, *hints.hash, "protocol");
  }
  int error = 0;
  auto found = posix::find_addresses(query, error);
  if (!call.wants_list()) return found.empty() ? resolver_error(error) : as_hash(found.back());
  call.push(resolver_error(error));
  for (const auto& info : found) call.push(as_hash(info));
  return call.list();
}

// (error, host, service)
Value do_getnameinfo(Call& call) {
  expect_arguments(call, 1, 3, "addr, flags=0, xflags=0");
  constexpr int64_t no_host = 1, no_service = 2;
  if (call.value(0).is_undef() || call.value(0).is_ref()) call.in.fail("addr is not a string");
  auto flags = static_cast<int>(call.integer_or(1, 0));
  int64_t without = call.has(2) && !call.value(2).is_undef() ? call.integer(2) : 0;
  int error = 0;
  auto names = posix::find_names(narrow_bytes(call, 0, "subroutine entry"), flags, error, (without & no_host) == 0, (without & no_service) == 0);
  if (!names) {
    if (!call.wants_list()) return resolver_error(error);
    call.push(resolver_error(error));
    return call.list();
  }
  auto service = [&] { return without & no_service ? Value::undef() : string_value(names->service); };
  if (!call.wants_list()) return service();
  call.push(resolver_error(0));
  call.push(without & no_host ? Value::undef() : string_value(names->host));
  call.push(service());
  return call.list();
}

}  // namespace

constexpr std::string_view entry = "subroutine entry";
constinit const Row socket_name_table[] = {
    {"Socket::getaddrinfo", {}, Needs::Network, Taint::Neither, "the addresses of a host and a service", do_getaddrinfo, entry},
    {"Socket::getnameinfo", {}, Needs::Network, Taint::Neither, "the names of an address", do_getnameinfo, entry},
    {"Socket::inet_aton", {}, Needs::Network, Taint::Neither, "a host's IPv4 address, by text or name", do_inet_aton, entry},
};
const Rows socket_name_rows = socket_name_table;

}  // namespace nacre
