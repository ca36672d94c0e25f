// SPDX-License-Identifier: MIT
// Socket: addresses packed and unpacked, multicast requests, and the constants. Looking names up is in socket_names.cpp.
#include "builtins/answers.h"
#include "runtime/posix/address.h"
#include "runtime/posix/constants.h"
#include "runtime/posix/netdb.h"
#include "stdlib/modules.h"
#include "stdlib/socket_arguments.h"

namespace nacre {

using namespace socket_arguments;

namespace {

constexpr int family_unix = 1, family_inet = 2, family_inet6 = 10;
constexpr size_t in_size = 16, in6_size = 28, host_size = 4, host6_size = 16, path_size = 108;

[[noreturn]] void fail_length(Call& call, std::string_view words, size_t length, std::string_view should) {
  call.in.fail("Bad arg length " + std::string(words) + ", length is " + std::to_string(length) + ", should be " + std::string(should));
}
void expect_length(Call& call, std::string_view words, size_t length, size_t should) {
  if (length != should) fail_length(call, words, length, std::to_string(should));
}
std::string for_name(Call& call) { return "for " + std::string(call.row.name); }

void expect_family(Call& call, int got, int should) {
  if (got == should) return;
  call.in.fail("Bad address family for " + std::string(call.row.name) + ", got " + std::to_string(got) + ", should be " + std::to_string(should));
}
void expect_defined(Call& call, uint32_t i, std::string_view what) {
  if (call.value(i).is_undef()) call.in.fail("Undefined " + std::string(what) + " for " + std::string(call.row.name));
}

Value do_inet_ntoa(Call& call) {
  expect_arguments(call, 1, 1, "ip_address_sv");
  std::string host = narrow_bytes(call, 0);
  expect_length(call, for_name(call), host.size(), host_size);
  return string_value(*posix::address_to_text(family_inet, host));
}

int known_family(Call& call) {
  auto family = static_cast<int>(call.integer(0));
  if (family == family_inet || family == family_inet6) return family;
  call.in.fail("Bad address family for " + std::string(call.row.name) + ", got " + std::to_string(family) +
               ", should be either AF_INET or AF_INET6");
}

Value do_inet_ntop(Call& call) {
  expect_arguments(call, 2, 2, "af, ip_address_sv");
  std::string host = narrow_bytes(call, 1);
  int family = known_family(call);
  size_t should = family == family_inet ? host_size : host6_size;
  if (host.size() != should)
    call.in.fail("Bad address length for Socket::inet_ntop on " + std::string(family == family_inet ? "AF_INET" : "AF_INET6") + "; got " +
                 std::to_string(host.size()) + ", should be " + std::to_string(should));
  return string_value(*posix::address_to_text(family, host));
}

Value do_inet_pton(Call& call) {
  expect_arguments(call, 2, 2, "af, host");
  int family = known_family(call);
  auto host = posix::text_to_address(family, call.text(1));
  return host ? string_value(*host) : Value::undef();
}

// A port above what 16 bits hold is cut, with a warning that no category turns off.
uint16_t port_of(Call& call, uint32_t i) {
  int64_t port = call.value(i).is_undef() ? 0 : call.integer(i);
  if (port > 0xffff)
    call.in.warn_text("Port number above 0xFFFF, will be truncated to " + std::to_string(port & 0xffff) + " for " + std::string(call.row.name) +
                      call.in.where());
  return static_cast<uint16_t>(port);
}

Value do_pack_in(Call& call) {
  expect_arguments(call, 2, 2, "port_sv, ip_address_sv");
  uint16_t port = port_of(call, 0);
  expect_defined(call, 1, "address");
  std::string host = narrow_bytes(call, 1);
  expect_length(call, for_name(call), host.size(), host_size);
  return string_value(*posix::pack_internet_address({port, host}));
}

Value do_pack_in6(Call& call) {
  expect_arguments(call, 2, 4, "port_sv, sin6_addr, scope_id=0, flowinfo=0");
  uint16_t port = port_of(call, 0);
  auto scope = static_cast<uint32_t>(call.integer_or(2, 0)), flow = static_cast<uint32_t>(call.integer_or(3, 0));
  expect_defined(call, 1, "address");
  std::string host = narrow_bytes(call, 1);
  expect_length(call, call.row.name, host.size(), host6_size);
  return string_value(*posix::pack_internet_address({port, host, scope, flow}));
}

posix::InternetAddress unpacked(Call& call, size_t size, int family) {
  expect_defined(call, 0, "address");
  std::string packed = call.bytes(0);
  expect_length(call, for_name(call), packed.size(), size);
  expect_family(call, posix::address_family(packed), family);
  return *posix::unpack_internet_address(packed);
}

Value do_unpack_in(Call& call) {
  expect_arguments(call, 1, 1, "sin_sv");
  posix::InternetAddress address = unpacked(call, in_size, family_inet);
  if (!call.wants_list()) return string_value(address.host);
  call.push(Value::integer(address.port));
  call.push(string_value(address.host));
  return call.list();
}

Value do_unpack_in6(Call& call) {
  expect_arguments(call, 1, 1, "sin6_sv");
  posix::InternetAddress address = unpacked(call, in6_size, family_inet6);
  if (!call.wants_list()) return string_value(address.host);
  call.push(Value::integer(address.port));
  call.push(string_value(address.host));
  call.push(Value::integer(address.scope));
  call.push(Value::integer(address.flow_info));
  return call.list();
}

Value do_pack_un(Call& call) {
  expect_arguments(call, 1, 1, "pathname");
  expect_defined(call, 0, "path");
  std::string path = narrow_bytes(call, 0, "subroutine entry");
  if (path.size() > path_size)
    call.in.warn_text("Path length (" + std::to_string(path.size()) + ") is longer than maximum supported length (" + std::to_string(path_size) +
                      ") and will be truncated" + call.in.where());
  return string_value(posix::pack_unix_address(path));
}

Value do_unpack_un(Call& call) {
  expect_arguments(call, 1, 1, "sun_sv");
  expect_defined(call, 0, "address");
  std::string packed = call.bytes(0);
  int family = packed.size() == 1 ? static_cast<unsigned char>(packed[0]) : posix::address_family(packed);
  expect_family(call, family, family_unix);
  return string_value(*posix::unpack_unix_address(packed));
}

Value do_family(Call& call) {
  expect_arguments(call, 1, 1, "sockaddr");
  std::string packed = call.bytes(0);
  if (packed.size() < 2) fail_length(call, for_name(call), packed.size(), "at least 2");
  return Value::integer(posix::address_family(packed));
}

// --- multicast: which group, at which interface (0.0.0.0: any)

std::string group_part(Call& call, uint32_t i) {
  if (!call.has(i) || (i > 0 && call.value(i).is_undef())) return std::string(host_size, '\0');
  std::string part = narrow_bytes(call, i);
  expect_length(call, "Socket::pack_ip_mreq", part.size(), host_size);
  return part;
}

Value do_pack_mreq(Call& call) {
  expect_arguments(call, 1, 2, "multiaddr, interface=&PL_sv_undef");
  std::string group = group_part(call, 0);
  return string_value(group + group_part(call, 1));
}

Value do_pack_mreq_source(Call& call) {
  expect_arguments(call, 2, 3, "multiaddr, source, interface=&PL_sv_undef");
  std::string group = group_part(call, 0), source = group_part(call, 1), interface = group_part(call, 2);
  return string_value(group + interface + source);
}

Value do_pack_mreq6(Call& call) {
  expect_arguments(call, 2, 2, "multiaddr, ifindex");
  std::string group = narrow_bytes(call, 0);
  expect_length(call, call.row.name, group.size(), host6_size);
  auto index = static_cast<uint32_t>(call.integer(1));
  return string_value(group.append(reinterpret_cast<const char*>(&index), sizeof index));
}

// Parts of four bytes; those behind the first in the order given.
Value unpack_parts(Call& call, size_t size, std::initializer_list<size_t> starts) {
  expect_arguments(call, 1, 1, "mreq_sv");
  std::string packed = call.bytes(0);
  expect_length(call, for_name(call), packed.size(), size);
  if (!call.wants_list()) return string_value(packed.substr(*(starts.end() - 1), host_size));
  for (size_t start : starts) call.push(string_value(packed.substr(start, host_size)));
  return call.list();
}
Value do_unpack_mreq(Call& call) { return unpack_parts(call, 2 * host_size, {0, host_size}); }
Value do_unpack_mreq_source(Call& call) { return unpack_parts(call, 3 * host_size, {0, 2 * host_size, host_size}); }

Value do_unpack_mreq6(Call& call) {
  expect_arguments(call, 1, 1, "mreq_sv");
  std::string packed = call.bytes(0);
  uint32_t index = 0;
  expect_length(call, for_name(call), packed.size(), host6_size + sizeof index);
  packed.copy(reinterpret_cast<char*>(&index), sizeof index, host6_size);
  if (!call.wants_list()) return Value::integer(index);
  call.push(string_value(packed.substr(0, host6_size)));
  call.push(Value::integer(index));
  return call.list();
}

// --- Constants

// A name that perl offers and this system lacks: a sub that is declared alone, so that its use parses as elsewhere and ends in AUTOLOAD.
Value do_declare(Call& call) {
  for (uint32_t i = 0; i < call.count(); ++i) {
    std::string name = call.text(i).str();
    if (name.starts_with('$')) continue;
    Glob& glob = call.in.glob("Socket::" + name);
    if (glob.code) continue;
    Code* code = new_code();
    code->bits = Code::Declared;
    code->prototype = new_string("");
    retain(&glob);
    code->glob = &glob;
    call.in.define_code(glob, code);
  }
  return Value::undef();
}

// Which name it was: $AUTOLOAD. The place is said without a full stop.
Value do_autoload(Call& call) {
  if (call.count() > 0) call.in.fail("Usage: Socket::AUTOLOAD()");
  Held full(read(&call.in.glob("Socket::AUTOLOAD").scalar));
  std::string name = Text(call.in, *full).str();
  name.erase(0, name.rfind(':') + 1);
  Glob* glob = call.in.find_glob("Socket::" + name);
  const Place& place = call.in.place();
  bool is_offered = glob && glob->code && (glob->code->bits & Code::Declared) && glob->code->prototype;
  return call.die((is_offered ? "Your vendor has not defined Socket macro " + name + ", used" : name + " is not a valid Socket macro") + " at " +
                  std::string(place.file) + " line " + std::to_string(place.line) + "\n");
}

Value do_deprecated(Call& call) {
  return call.die("The addrinfo constant " + std::string(call.row.name.substr(call.row.name.rfind(':') + 1)) + " is deprecated");
}

}  // namespace

constexpr std::string_view entry = "subroutine entry";
constinit const Row socket_module_table[] = {
    {"Socket::AI_IDN_ALLOW_UNASSIGNED", "", Needs::Nothing, Taint::Neither, "is deprecated", do_deprecated},
    {"Socket::AI_IDN_USE_STD3_ASCII_RULES", "", Needs::Nothing, Taint::Neither, "is deprecated", do_deprecated},
    {"Socket::AUTOLOAD", {}, Needs::Nothing, Taint::Neither, "says which constants this system does not have", do_autoload},
    {"Socket::NI_IDN_ALLOW_UNASSIGNED", "", Needs::Nothing, Taint::Neither, "is deprecated", do_deprecated},
    {"Socket::NI_IDN_USE_STD3_ASCII_RULES", "", Needs::Nothing, Taint::Neither, "is deprecated", do_deprecated},
    {"Socket::declare", {}, Needs::Nothing, Taint::Neither, "declares the constants that this system does not have", do_declare},
    {"Socket::inet_ntoa", {}, Needs::Nothing, Taint::Neither, "an IPv4 address as text", do_inet_ntoa, entry},
    {"Socket::inet_ntop", {}, Needs::Nothing, Taint::Neither, "an IPv4 or IPv6 address as text", do_inet_ntop, entry},
    {"Socket::inet_pton", {}, Needs::Nothing, Taint::Neither, "an address from its text", do_inet_pton, entry},
    {"Socket::pack_ip_mreq", {}, Needs::Nothing, Taint::Neither, "a multicast group, for setsockopt", do_pack_mreq, entry},
    {"Socket::pack_ip_mreq_source", {}, Needs::Nothing, Taint::Neither, "a multicast group and one sender", do_pack_mreq_source, entry},
    {"Socket::pack_ipv6_mreq", {}, Needs::Nothing, Taint::Neither, "an IPv6 multicast group", do_pack_mreq6, entry},
    {"Socket::pack_sockaddr_in", {}, Needs::Nothing, Taint::Neither, "port and host as an address", do_pack_in, entry},
    {"Socket::pack_sockaddr_in6", {}, Needs::Nothing, Taint::Neither, "the same of IPv6", do_pack_in6, entry},
    {"Socket::pack_sockaddr_un", {}, Needs::Nothing, Taint::Neither, "a path as an address", do_pack_un, entry},
    {"Socket::sockaddr_family", {}, Needs::Nothing, Taint::Neither, "the family of an address", do_family, entry},
    {"Socket::unpack_ip_mreq", {}, Needs::Nothing, Taint::Neither, "group and interface", do_unpack_mreq, entry},
    {"Socket::unpack_ip_mreq_source", {}, Needs::Nothing, Taint::Neither, "group, sender and interface", do_unpack_mreq_source, entry},
    {"Socket::unpack_ipv6_mreq", {}, Needs::Nothing, Taint::Neither, "group and the interface's number", do_unpack_mreq6, entry},
    {"Socket::unpack_sockaddr_in", {}, Needs::Nothing, Taint::Neither, "port and host of an address", do_unpack_in, entry},
    {"Socket::unpack_sockaddr_in6", {}, Needs::Nothing, Taint::Neither, "port, host, scope and flow", do_unpack_in6, entry},
    {"Socket::unpack_sockaddr_un", {}, Needs::Nothing, Taint::Neither, "the path of an address", do_unpack_un, entry},
};
const Rows socket_module_rows = socket_module_table;

void load_socket(Interpreter& in) {
  for (const auto& constant : posix::socket_constants()) in.define_constant("Socket::" + std::string(constant.name), Value::integer(constant.value));
  const std::pair<std::string_view, std::string> addresses[] = {
      {"INADDR_ANY", std::string(host_size, '\0')}, {"INADDR_LOOPBACK", std::string("\x7f\0\0\1", host_size)},
      {"INADDR_NONE", std::string(host_size, '\xff')}, {"INADDR_BROADCAST", std::string(host_size, '\xff')},
      {"IN6ADDR_ANY", std::string(host6_size, '\0')}, {"IN6ADDR_LOOPBACK", std::string(host6_size - 1, '\0') + '\1'},
      {"CR", "\r"}, {"LF", "\n"}, {"CRLF", "\r\n"}};
  for (const auto& [name, bytes] : addresses) in.define_constant("Socket::" + std::string(name), string_value(bytes));
}

}  // namespace nacre
