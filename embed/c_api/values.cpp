// SPDX-License-Identifier: MIT
// Values for hosts in C: making them, converting them, and what lies behind references.
#include "embed/c_api/guard.h"

using namespace nacre::v1;
using namespace nacre::v1::c_api;

namespace {
template <class F>
nacre_value* made(F f) noexcept {
  try {
    return values.add({f(), {}});
  } catch (...) {
    return nullptr;
  }
}

// Stores what f makes of the value.
template <class T, class F>
nacre_status converted(const nacre_value* handle, T* out, nacre_error** error, F f) noexcept {
  return guarded(error, [&] { needed(out, "where the answer goes") = f(value(handle)); });
}
template <class F>
nacre_status as_text(nacre_value* handle, const char** out, size_t* length, nacre_error** error, F f) noexcept {
  return guarded(error, [&] {
    needed(out, "where the text goes");
    std::string content = f(value(handle));
    give_text(held(handle), std::move(content), out, length);
  });
}
}  // namespace

// --- Making and dropping

nacre_value* nacre_from_undef(void) { return made([] { return Value(); }); }
nacre_value* nacre_from_truth(int truth) { return made([&] { return Value(truth != 0); }); }
nacre_value* nacre_from_int64(int64_t number) { return made([&] { return Value(number); }); }
nacre_value* nacre_from_uint64(uint64_t number) { return made([&] { return Value(number); }); }
nacre_value* nacre_from_double(double number) { return made([&] { return Value(number); }); }
nacre_value* nacre_from_text(const char* utf8, size_t length) { return made([&] { return Value(text(utf8, length, "a text")); }); }
nacre_value* nacre_from_bytes(const void* bytes, size_t length) {
  return made([&] {
    std::string_view all = length == NACRE_WHOLE ? std::string_view() : text(static_cast<const char*>(bytes), length, "bytes");
    if (length == NACRE_WHOLE) misuse("bytes without a length");
    return Value::bytes(std::as_bytes(std::span(all)));
  });
}
nacre_value* nacre_value_copy(const nacre_value* handle) { return made([&] { return value(handle); }); }
void nacre_value_free(nacre_value* handle) { values.remove(handle); }

// --- What it is, and conversions

nacre_kind nacre_value_kind(const nacre_value* handle) {
  nacre_kind kind = NACRE_NOT_A_VALUE;
  guarded(nullptr, [&] { kind = static_cast<nacre_kind>(value(handle).kind()); });
  return kind;
}
nacre_status nacre_truth(const nacre_value* handle, int* truth, nacre_error** error) {
  return converted(handle, truth, error, [](const Value& v) { return v.truth() ? 1 : 0; });
}
nacre_status nacre_int64(const nacre_value* handle, int64_t* number, nacre_error** error) {
  return converted(handle, number, error, [](const Value& v) { return v.integer(); });
}
nacre_status nacre_uint64(const nacre_value* handle, uint64_t* number, nacre_error** error) {
  return converted(handle, number, error, [](const Value& v) { return v.unsigned_integer(); });
}
nacre_status nacre_double(const nacre_value* handle, double* number, nacre_error** error) {
  return converted(handle, number, error, [](const Value& v) { return v.number(); });
}
nacre_status nacre_text(nacre_value* handle, const char** out, size_t* length, nacre_error** error) {
  return as_text(handle, out, length, error, [](const Value& v) { return v.text(); });
}
nacre_status nacre_bytes(nacre_value* handle, const void** out, size_t* length, nacre_error** error) {
  const char* first = nullptr;
  nacre_status status = as_text(handle, out ? &first : nullptr, length, error, [](const Value& v) {
    std::vector<std::byte> bytes = v.bytes();
    return std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  });
  if (status == NACRE_OK) *out = first;
  return status;
}
nacre_status nacre_shown(nacre_value* handle, int depth, const char** out, size_t* length, nacre_error** error) {
  return as_text(handle, out, length, error, [&](const Value& v) { return v.shown(depth); });
}
nacre_status nacre_package(nacre_value* handle, const char** out, size_t* length, nacre_error** error) {
  return as_text(handle, out, length, error, [](const Value& v) { return v.package(); });
}
nacre_status nacre_is_a(const nacre_value* handle, const char* package, int* is, nacre_error** error) {
  return converted(handle, is, error, [&](const Value& v) { return v.is_a(name(package, "a package")) ? 1 : 0; });
}
nacre_status nacre_can(const nacre_value* handle, const char* method, int* can, nacre_error** error) {
  return converted(handle, can, error, [&](const Value& v) { return v.can(name(method, "a method")) ? 1 : 0; });
}
const void* nacre_identity(const nacre_value* handle) {
  const void* identity = nullptr;
  guarded(nullptr, [&] { identity = value(handle).identity(); });
  return identity;
}

// --- Containers

nacre_status nacre_new_array(nacre_interpreter* perl, nacre_value* const* elements, size_t count, nacre_value** array, nacre_error** error) {
  return guarded(error, [&] { give(array, make_array(*host(perl), list(elements, count))); });
}
nacre_status nacre_new_hash(nacre_interpreter* perl, const char* const* keys, nacre_value* const* elements, size_t count, nacre_value** hash,
                            nacre_error** error) {
  return guarded(error, [&] {
    std::vector<Value> content = list(elements, count);
    if (count != 0) needed(keys, "the keys");
    std::vector<std::pair<std::string, Value>> pairs;
    for (size_t k = 0; k < count; ++k) pairs.emplace_back(name(keys[k], "a key"), std::move(content[k]));
    give(hash, make_hash(*host(perl), pairs));
  });
}
nacre_status nacre_size(const nacre_value* container, size_t* size, nacre_error** error) {
  return converted(container, size, error, [](const Value& v) { return v.size(); });
}
nacre_status nacre_element(const nacre_value* array, int64_t index, nacre_value** out, nacre_error** error) {
  return guarded(error, [&] { give(out, value(array).element(index)); });
}
nacre_status nacre_set_element(const nacre_value* array, int64_t index, const nacre_value* content, nacre_error** error) {
  return guarded(error, [&] { value(array).set(index, value(content)); });
}
nacre_status nacre_has_element(const nacre_value* array, int64_t index, int* has, nacre_error** error) {
  return converted(array, has, error, [&](const Value& v) { return v.exists(index) ? 1 : 0; });
}
nacre_status nacre_push(const nacre_value* array, const nacre_value* content, nacre_error** error) {
  return guarded(error, [&] { value(array).push(value(content)); });
}
nacre_status nacre_member(const nacre_value* hash, const char* key, size_t length, nacre_value** out, nacre_error** error) {
  return guarded(error, [&] { give(out, value(hash).element(text(key, length, "a key"))); });
}
nacre_status nacre_set_member(const nacre_value* hash, const char* key, size_t length, const nacre_value* content, nacre_error** error) {
  return guarded(error, [&] { value(hash).set(text(key, length, "a key"), value(content)); });
}
nacre_status nacre_exists(const nacre_value* hash, const char* key, size_t length, int* exists, nacre_error** error) {
  return converted(hash, exists, error, [&](const Value& v) { return v.exists(text(key, length, "a key")) ? 1 : 0; });
}
nacre_status nacre_remove(const nacre_value* hash, const char* key, size_t length, nacre_value** out, nacre_error** error) {
  return guarded(error, [&] { give(out, value(hash).remove(text(key, length, "a key"))); });
}
nacre_status nacre_keys(nacre_interpreter* perl, const nacre_value* hash, nacre_value** array, nacre_error** error) {
  return guarded(error, [&] { give(array, host(perl)->value(value(hash).keys())); });
}
nacre_status nacre_values(nacre_interpreter* perl, const nacre_value* container, nacre_value** array, nacre_error** error) {
  return guarded(error, [&] { give(array, host(perl)->value(value(container).values())); });
}
nacre_status nacre_target(const nacre_value* reference, nacre_value** out, nacre_error** error) {
  return guarded(error, [&] { give(out, value(reference).target()); });
}
nacre_status nacre_assign(const nacre_value* reference, const nacre_value* content, nacre_error** error) {
  return guarded(error, [&] { value(reference).assign(value(content)); });
}
