// SPDX-License-Identifier: MIT
#include "embed/c_api/guard.h"

#include <cstring>

namespace nacre::v1::c_api {

namespace {
constexpr size_t most_in_a_list = size_t{1} << 28;   // what is longer is no count but a mistake
}

void misuse(const std::string& message) { throw Error(Error::Kind::Misuse, message); }

nacre_status tell(nacre_error** error, const Error& what) noexcept try {
  auto status = static_cast<nacre_status>(static_cast<int>(what.kind()) + 1);
  if (error) *error = errors.add({what, {}});
  return status;
} catch (const std::bad_alloc&) {
  return NACRE_NO_MEMORY;
}

Host host(const nacre_interpreter* handle) {
  Host* found = interpreters.find(handle);
  if (!found) misuse("no interpreter: a null pointer, freed, or something else");
  return *found;
}
HeldValue& held(nacre_value* handle) {
  HeldValue* found = values.find(handle);
  if (!found) misuse("no value: a null pointer, freed, or something else");
  return *found;
}
Value value(const nacre_value* handle) { return held(const_cast<nacre_value*>(handle)).value; }
Underway& underway(const nacre_call* handle) {
  Underway** found = calls.find(handle);
  if (!found) misuse("no call: it has ended, or is something else");
  return **found;
}

std::string_view text(const char* given, size_t length, const char* what) {
  if (!given && length != 0) misuse(std::string("a null pointer: ") + what);
  if (length == NACRE_WHOLE) length = std::strlen(given);
  if (length > PTRDIFF_MAX) misuse(std::string("no length: ") + what);
  return {given, length};
}
std::string name(const char* given, const char* what) { return std::string(text(given, NACRE_WHOLE, what)); }

std::vector<Value> list(nacre_value* const* handles, size_t count) {
  if (count > most_in_a_list) misuse("no count: " + std::to_string(count));
  if (count != 0 && !handles) misuse("a null pointer: a list of values");
  std::vector<Value> out;
  for (size_t k = 0; k < count; ++k) out.push_back(value(handles[k]));
  return out;
}

std::vector<std::string> strings(const char* const* given) {
  std::vector<std::string> out;
  for (; given && *given; ++given) out.emplace_back(*given);
  return out;
}

void give(nacre_value** out, Value value) {
  if (out) *out = values.add({std::move(value), {}});
}

void give_text(HeldValue& holder, std::string content, const char** out, size_t* length) {
  holder.text = std::move(content);
  needed(out, "where the text goes") = holder.text.c_str();
  if (length) *length = holder.text.size();
}

}  // namespace nacre::v1::c_api
