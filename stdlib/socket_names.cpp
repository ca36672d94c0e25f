// SPDX-License-Identifier: MIT
// Socket: looking up hosts and services. inet_aton, getaddrinfo, getnameinfo.
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include "builtins/answers.h"
#include "runtime/files.h"
#include "runtime/posix/address.h"
#include "runtime/posix/netdb.h"
#include "runtime/posix/reach.h"
#include "runtime/posix/resolver.h"
#include "stdlib/modules.h"
#include "stdlib/socket_arguments.h"

namespace nacre {

using namespace socket_arguments;

namespace {

constexpr int family_inet = 2;

struct Addresses {
  std::vector<posix::AddressInfo> found;
  int error = 0;
};

bool asks_the_resolver(const posix::AddressQuery& query) {
  constexpr int numeric_host = 4;
  return query.host && !(query.flags & numeric_host) && query.host->find(':') == std::string::npos && !posix::dotted_to_address(*query.host);
}

// Handlers run while the resolver waits. Not Done when one died (then unwind), or when the time was over: as if the resolver had said
// "try again".
Addresses find_addresses(Call& call, const posix::AddressQuery& query, int64_t nanoseconds, posix::LookedUp& how) {
  auto find = [query] {
    Addresses answer;
    answer.found = posix::find_addresses(query, answer.error);
    return answer;
  };
  if (query.host) posix::permit_look_up(*query.host, "getaddrinfo");
  how = posix::LookedUp::Done;
  if (!asks_the_resolver(query)) return find();
  auto answer = posix::look_up(call.in.waiter, nanoseconds, how, find);
  if (how == posix::LookedUp::Left) left_by_signal(call.in, EINTR);
  if (how == posix::LookedUp::Late) {
    constexpr int try_again = -3;
    answer.error = try_again;
    call.in.system_error = ETIMEDOUT;
  }
  return answer;
}

// A name too, which may take as long as the resolver waits.
Value do_inet_aton(Call& call) {
  expect_arguments(call, 1, 1, "host");
  std::string host = call.bytes(0);
  if (host.empty()) return Value::undef();
  if (auto numeric = posix::dotted_to_address(host)) return string_value(*numeric);
  posix::AddressQuery query;
  query.host = host;
  query.family = family_inet;
  posix::LookedUp how;
  auto found = find_addresses(call, query, posix::no_limit, how).found;
  if (how == posix::LookedUp::Left) return Value::unwind();
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

// (error, address...); in scalar context the last of these. The arguments begin with `at`.
Value addresses(Call& call, uint32_t at, int64_t nanoseconds) {
  posix::AddressQuery query;
  query.host = wanted(call, at);
  query.service = wanted(call, at + 1);
  if (const Value& hints = call.value(at + 2); !hints.is_undef()) {
    if (!hints.is_ref() || hints.o->kind != ObjectKind::Hash) call.in.fail("hints is not a HASH reference");
    query.flags = hint(call, *hints.hash, "flags");
    query.family = hint(call, *hints.hash, "family");
    query.type = hint(call, *hints.hash, "socktype");
    query.protocol = hint(call, *hints.hash, "protocol");
  }
  posix::LookedUp how;
  auto [found, error] = find_addresses(call, query, nanoseconds, how);
  if (how == posix::LookedUp::Left) return Value::unwind();
  if (!call.wants_list()) return found.empty() ? resolver_error(error) : as_hash(found.back());
  call.push(resolver_error(error));
  for (const auto& info : found) call.push(as_hash(info));
  return call.list();
}

Value do_getaddrinfo(Call& call) {
  expect_arguments(call, 0, 3, "host, service, hints");
  return addresses(call, 0, posix::no_limit);
}

// For the Timeout of IO::Socket's classes: the seconds first, undef is no limit. $! is ETIMEDOUT when they are over.
Value do_getaddrinfo_within(Call& call) {
  expect_arguments(call, 2, 4, "seconds, host, service, hints");
  constexpr double longest = 1e9;
  const bool limited = !call.value(0).is_undef();
  return addresses(call, 1, limited ? static_cast<int64_t>(std::clamp(call.number(0), 0.0, longest) * 1e9) : posix::no_limit);
}

struct Names {
  std::optional<posix::NameInfo> found;
  int error = 0;
};

// (error, host, service)
Value do_getnameinfo(Call& call) {
  expect_arguments(call, 1, 3, "addr, flags=0, xflags=0");
  constexpr int64_t no_host = 1, no_service = 2;
  if (call.value(0).is_undef() || call.value(0).is_ref()) call.in.fail("addr is not a string");
  auto flags = static_cast<int>(call.integer_or(1, 0));
  int64_t without = call.has(2) && !call.value(2).is_undef() ? call.integer(2) : 0;
  constexpr int numeric_host = 1;
  if (!(without & no_host) && !(flags & numeric_host)) posix::permit_look_up_of(narrow_bytes(call, 0, "subroutine entry"), "getnameinfo");
  auto find = [address = narrow_bytes(call, 0, "subroutine entry"), flags, host = (without & no_host) == 0, service = (without & no_service) == 0] {
    Names answer;
    answer.found = posix::find_names(address, flags, answer.error, host, service);
    return answer;
  };
  posix::LookedUp how = posix::LookedUp::Done;
  auto [names, error] = without & no_host || flags & numeric_host ? find() : posix::look_up(call.in.waiter, posix::no_limit, how, find);
  if (how != posix::LookedUp::Done) return left_by_signal(call.in, EINTR), Value::unwind();
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
    {"Socket::_getaddrinfo_within", {}, Needs::Network, Taint::Neither, "getaddrinfo with a limit in seconds", do_getaddrinfo_within, entry},
    {"Socket::getnameinfo", {}, Needs::Arguments, Taint::Neither, "the names of an address", do_getnameinfo, entry},
    {"Socket::inet_aton", {}, Needs::Arguments, Taint::Neither, "a host's IPv4 address, by text or name", do_inet_aton, entry},
};
const Rows socket_name_rows = socket_name_table;

}  // namespace nacre
