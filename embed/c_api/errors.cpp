// SPDX-License-Identifier: MIT
// Errors for hosts in C, and the versions.
#include "embed/c_api/guard.h"

using namespace nacre::v1;
using namespace nacre::v1::c_api;

namespace {
// What the error says; a handle that is none says nothing.
template <class T, class F>
T told(const nacre_error* error, T otherwise, F f) noexcept {
  try {
    HeldError* found = errors.find(error);
    return found ? f(*found) : otherwise;
  } catch (...) {
    return otherwise;
  }
}
}  // namespace

int nacre_version(void) { return NACRE_VERSION; }
const char* nacre_version_text(void) {
  static const std::string text = std::to_string(NACRE_VERSION_MAJOR) + "." + std::to_string(NACRE_VERSION_MINOR) + "." + std::to_string(NACRE_VERSION_PATCH);
  return text.c_str();
}

size_t nacre_handles(void) { return living_handles.load(); }

void nacre_error_free(nacre_error* error) { errors.remove(error); }

nacre_status nacre_error_kind(const nacre_error* error) {
  return told(error, NACRE_MISUSE, [](HeldError& e) { return static_cast<nacre_status>(static_cast<int>(e.error.kind()) + 1); });
}
const char* nacre_error_message(const nacre_error* error) {
  return told(error, "", [](HeldError& e) { return e.error.message().c_str(); });
}
const char* nacre_error_file(const nacre_error* error) {
  return told(error, "", [](HeldError& e) { return e.error.file().c_str(); });
}
unsigned nacre_error_line(const nacre_error* error) {
  return told(error, 0u, [](HeldError& e) { return e.error.line(); });
}
unsigned nacre_error_column(const nacre_error* error) {
  return told(error, 0u, [](HeldError& e) { return e.error.column(); });
}
int nacre_error_status(const nacre_error* error) {
  return told(error, 255, [](HeldError& e) { return e.error.status(); });
}
const char* nacre_error_limit(const nacre_error* error) {
  return told(error, "", [](HeldError& e) { return e.error.limit().c_str(); });
}
const char* nacre_error_json(const nacre_error* error) {
  return told(error, "", [](HeldError& e) {
    if (e.json.empty()) e.json = e.error.json();
    return e.json.c_str();
  });
}
nacre_value* nacre_error_object(const nacre_error* error) {
  return told(error, static_cast<nacre_value*>(nullptr), [](HeldError& e) { return values.add({e.error.object(), {}}); });
}
size_t nacre_error_trace_count(const nacre_error* error) {
  return told(error, size_t{0}, [](HeldError& e) { return e.error.trace().size(); });
}
nacre_status nacre_error_trace(const nacre_error* error, size_t i, nacre_trace_entry* entry) {
  return told(error, NACRE_MISUSE, [&](HeldError& e) {
    if (!entry || i >= e.error.trace().size()) return NACRE_MISUSE;
    const TraceEntry& at = e.error.trace()[i];
    *entry = {at.sub.c_str(), at.file.c_str(), at.line, at.is_host ? 1 : 0};
    return NACRE_OK;
  });
}
