// SPDX-License-Identifier: MIT
// What a host in C makes an interpreter with. The structures may grow: each tells how large the host knows it.
#include <algorithm>
#include <cstring>
#include <limits>
#include <stdexcept>

#include "embed/c_api/guard.h"

namespace nacre::v1::c_api {

namespace {
template <class T>
void check_size(const T& given, size_t least) {
  if (given.size < least || given.size > 16 * sizeof(T)) misuse("a structure whose size was not set: use nacre_options_init, nacre_limits_init");
}

// What the host gave, over the defaults. A host that is newer than the library may have set only what the library knows.
template <class T>
T adopted(const T& given, T defaults, size_t least) {
  check_size(given, least);
  auto* bytes = reinterpret_cast<const char*>(&given);
  if (given.size > sizeof(T) && std::any_of(bytes + sizeof(T), bytes + given.size, [](char c) { return c != 0; }))
    misuse("options that this version of the library does not know");
  std::memcpy(&defaults, bytes, std::min(given.size, sizeof(T)));
  return defaults;
}

Stream input_of(const nacre_stream& given) {
  switch (given.kind) {
    case NACRE_STREAM_INHERIT: return Stream::inherit();
    case NACRE_STREAM_NONE: return Stream::none();
    case NACRE_STREAM_DESCRIPTOR: return Stream::descriptor(given.descriptor);
    case NACRE_STREAM_CALLBACK: break;
    default: misuse("no kind of stream");
  }
  return Stream::reader([read = needed(given.read, "the reader of a stream"), user = given.user](char* buffer, size_t size) {
    int64_t got = read(user, buffer, size);
    if (got < 0) throw std::runtime_error("the reader failed");
    return static_cast<size_t>(got);
  });
}

Stream output_of(const nacre_stream& given) {
  if (given.kind != NACRE_STREAM_CALLBACK) return input_of(given);
  return Stream::writer([write = needed(given.write, "the writer of a stream"), user = given.user](std::string_view bytes) {
    if (write(user, bytes.data(), bytes.size()) != 0) throw std::runtime_error("the writer failed");
  });
}

Grants grants_of(const nacre_options& given) {
  Grants g;
  auto has = [&](uint32_t bit) { return (given.grants & bit) != 0; };
  g.read_files = strings(given.read_files);
  g.write_files = strings(given.write_files);
  g.spawn = has(NACRE_GRANT_SPAWN), g.signal = has(NACRE_GRANT_SIGNAL), g.shm = has(NACRE_GRANT_SHM), g.environment = has(NACRE_GRANT_ENVIRONMENT);
  g.users = has(NACRE_GRANT_USERS), g.observe = has(NACRE_GRANT_OBSERVE), g.process = has(NACRE_GRANT_PROCESS), g.load = has(NACRE_GRANT_LOAD);
  g.fork = has(NACRE_GRANT_FORK), g.system_calls = has(NACRE_GRANT_SYSTEM_CALLS);
  if (given.network < NACRE_NETWORK_NONE || given.network > NACRE_NETWORK_ALL) misuse("no such grant of the network");
  g.network = static_cast<Grants::Network>(given.network);
  return g;
}

Signals signals_of(const nacre_options& given) {
  Signals s;
  s.owned_by_script = strings(given.signals);
  if (given.wake_by_polling) s.wake = Signals::Wake::Polling;
  s.wake_signal = given.wake_signal;
  if (given.poll_milliseconds > 0) s.poll_slice = std::chrono::milliseconds(given.poll_milliseconds);
  return s;
}

std::map<std::string, std::string> environment_of(const char* const* given) {
  std::map<std::string, std::string> out;
  for (const std::string& entry : strings(given)) {
    size_t equals = entry.find('=');
    if (equals == 0 || equals == std::string::npos) misuse("no NAME=value in the environment: " + entry);
    out[entry.substr(0, equals)] = entry.substr(equals + 1);
  }
  return out;
}

constexpr size_t first_options = sizeof(nacre_options), first_limits = sizeof(nacre_limits);   // of interface version 1
constexpr const char* all_folders[] = {"/", nullptr};
}  // namespace

Limits limits_of(const nacre_limits& given) {
  nacre_limits none;
  nacre_limits_init(&none, sizeof none);
  nacre_limits l = adopted(given, none, first_limits);
  auto wide = [](uint64_t n) { return n == NACRE_NO_LIMIT ? std::nullopt : std::optional(n); };
  auto narrow = [](uint64_t n) { return n > UINT32_MAX ? std::nullopt : std::optional(static_cast<uint32_t>(n)); };
  Limits out{.steps = wide(l.steps), .memory = wide(l.memory), .time = {}, .depth = narrow(l.depth), .output = wide(l.output),
             .descriptors = narrow(l.descriptors), .children = narrow(l.children)};
  if (l.nanoseconds <= INT64_MAX) out.time = std::chrono::nanoseconds(static_cast<int64_t>(l.nanoseconds));
  return out;
}

void tell_limits(const Limits& limits, nacre_limits& out) {
  check_size(out, first_limits);
  nacre_limits l;
  nacre_limits_init(&l, sizeof l);
  auto told = [](const auto& limit) { return limit ? uint64_t{*limit} : NACRE_NO_LIMIT; };
  l.steps = told(limits.steps), l.memory = told(limits.memory), l.depth = told(limits.depth), l.output = told(limits.output);
  l.descriptors = told(limits.descriptors), l.children = told(limits.children);
  if (limits.time) l.nanoseconds = static_cast<uint64_t>(std::max<int64_t>(0, limits.time->count()));
  l.size = out.size;
  std::memcpy(&out, &l, std::min(out.size, sizeof l));
}

Options options_of(const nacre_options* given) {
  Options out;
  if (!given) return out;
  nacre_options defaults;
  nacre_options_init(&defaults, sizeof defaults);
  nacre_options o = adopted(*given, defaults, first_options);
  out.grants = grants_of(o);
  if (o.limits) out.limits = limits_of(*o.limits);
  out.signals = signals_of(o);
  out.input = input_of(o.input), out.output = output_of(o.output), out.errors = output_of(o.errors);
  if (o.program_name) out.program_name = o.program_name;
  out.arguments = strings(o.arguments);
  if (o.environment) out.environment = environment_of(o.environment);
  out.include_path = strings(o.include_path);
  if (o.loader) {
    out.loader = [load = o.loader, user = o.loader_user](std::string_view file) -> std::optional<std::string> {
      size_t length = NACRE_WHOLE;
      const char* found = load(user, std::string(file).c_str(), &length);
      if (!found) return std::nullopt;
      return std::string(text(found, length, "the text of a module"));
    };
  }
  out.warnings = o.warnings != 0, out.taint = o.taint != 0;
  if (o.folder) out.folder = o.folder;
  return out;
}

}  // namespace nacre::v1::c_api

using namespace nacre::v1::c_api;

void nacre_limits_init(nacre_limits* limits, size_t size) {
  if (!limits || size < sizeof size) return;
  std::memset(limits, 0xFF, size);   // NACRE_NO_LIMIT each
  limits->size = size;
}

void nacre_options_init(nacre_options* options, size_t size) {
  if (!options || size < sizeof size) return;
  std::memset(options, 0, size);
  options->size = size;
}

void nacre_grant_all(nacre_options* options) {
  if (!options || options->size < first_options) return;
  options->read_files = options->write_files = all_folders;
  options->grants = UINT32_MAX;
  options->network = NACRE_NETWORK_ALL;
}

const char* const* nacre_all_signals(void) try {
  static const std::vector<std::string> names = nacre::v1::Signals::all();
  static const std::vector<const char*> list = [] {
    std::vector<const char*> out;
    for (const std::string& name : names) out.push_back(name.c_str());
    out.push_back(nullptr);
    return out;
  }();
  return list.data();
} catch (const std::bad_alloc&) {
  return nullptr;
}
