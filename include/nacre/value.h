// SPDX-License-Identifier: MIT
// A Perl value in the host's hands: undef, a number, text, or a reference to what lives in an interpreter (array, hash, sub, object ...), which
// it keeps alive. It may outlive its interpreter: asking it then throws Error, dropping it is always allowed, on any thread.
//
// Text is UTF-8 on the host's side. A Perl string that holds bytes comes out as those characters (bytes above 0x7F as two bytes of UTF-8);
// bytes() gives the bytes themselves, and refuses a string with characters above 0xFF.
//
// Every function that runs Perl code or touches an interpreter may throw Error: the value's interpreter is gone, another thread runs it, the
// value is of another kind, an overloaded or tied object died. Conversions follow perlnumber: "3 apples" is 3.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "nacre/config.h"

NACRE_BEGIN

class Interpreter;
class Value;
namespace inside { struct Access; struct Core; }

// How Perl code is called: wantarray() is undef, false, true.
enum class Want : uint8_t { Void, Scalar, List };

enum class Kind : uint8_t { Undef, Integer, Number, String, Scalar, Array, Hash, Code, Glob, Regexp, Other };   // from Scalar on: references

// How a C++ type becomes a Value and back; specialise it for your own types:
//   template <> struct nacre::Convert<Point> { static Value to(Interpreter&, const Point&); static Point from(const Value&); };
template <class T>
struct Convert;

class NACRE_API Value {
 public:
  Value() noexcept = default;                                      // undef
  template <std::same_as<bool> B>
  Value(B truth) noexcept : Value(of_truth(truth)) {}              // Perl's 1 and ""
  template <std::integral I>
    requires(!std::same_as<I, bool>)
  Value(I number) noexcept : tag_(number > 0 && uint64_t(number) > uint64_t(INT64_MAX) ? unsigned_tag : integer_tag), word_(uint64_t(number)) {}
  Value(double number) noexcept;
  Value(std::string_view utf8);                                    // not valid UTF-8: taken as bytes
  Value(const std::string& utf8) : Value(std::string_view(utf8)) {}
  Value(const char* utf8) : Value(std::string_view(utf8)) {}
  static Value bytes(std::span<const std::byte> bytes);

  Value(const Value& other) noexcept : tag_(other.tag_), word_(other.word_) { if (tag_ >= text_tag) share(); }
  Value(Value&& other) noexcept : tag_(std::exchange(other.tag_, 0)), word_(other.word_) {}
  Value& operator=(Value other) noexcept {
    std::swap(tag_, other.tag_);
    std::swap(word_, other.word_);
    return *this;
  }
  ~Value() { if (tag_ >= text_tag) drop(); }

  // --- What it is
  Kind kind() const;
  bool is_undef() const noexcept { return tag_ == 0; }
  bool is_reference() const { return kind() >= Kind::Scalar; }
  std::string package() const;          // the class of an object, else empty. Scalar::Util::blessed
  bool is_a(std::string_view package) const;
  bool can(std::string_view method) const;
  const void* identity() const;         // of a reference: the same for the same thing. Scalar::Util::refaddr

  // --- Conversions. Integers out of the type's range throw Error.
  bool truth() const;
  int64_t integer() const;
  uint64_t unsigned_integer() const;
  double number() const;
  std::string text() const;
  std::vector<std::byte> bytes() const;
  template <class T>
  T as() const { return Convert<T>::from(*this); }

  // --- Behind a reference to a scalar, array or hash. Negative indices count from the end; reading makes nothing.
  Value target() const;                                            // $$v
  void assign(const Value& value) const;                           // $$v = value
  size_t size() const;                                             // @$v, keys %$v
  Value operator[](std::integral auto index) const { return element(int64_t(index)); }
  Value operator[](std::string_view key) const { return element(key); }
  Value element(int64_t index) const;                              // undef where there is none
  Value element(std::string_view key) const;
  void set(int64_t index, const Value& value) const;
  void set(std::string_view key, const Value& value) const;
  void push(const Value& value) const;
  bool exists(int64_t index) const;
  bool exists(std::string_view key) const;
  Value remove(std::string_view key) const;                        // delete $v->{key}
  std::vector<std::string> keys() const;
  std::vector<Value> values() const;                               // of an array: its elements; of a hash: its values, in the order of keys()

  // --- Calling. A sub, an object that is one by overload, or the name of a method of an object (or of a class: a string).
  template <class... Arguments>
  Value operator()(const Arguments&... arguments) const;           // scalar context
  template <class... Arguments>
  Value call(std::string_view method, const Arguments&... arguments) const;
  std::vector<Value> invoke(Want want, std::span<const Value> arguments) const;
  std::vector<Value> invoke(std::string_view method, Want want, std::span<const Value> arguments) const;
  Value invoke_scalar(std::span<const Value> arguments) const;
  Value invoke_scalar(std::string_view method, std::span<const Value> arguments) const;

  // As Perl data, as the REPL shows it: [1, { a => "b" }]. Cycles are shown; `depth` levels.
  std::string shown(int depth = 8) const;

 private:
  friend struct inside::Access;
  static constexpr uint32_t integer_tag = 1, number_tag = 2, unsigned_tag = 3, truth_tag = 4, text_tag = 5, held_tag = 6;
  static Value of_truth(bool truth) noexcept;
  void share() const noexcept;
  void drop() noexcept;

  uint32_t tag_ = 0;
  uint64_t word_ = 0;      // the number; text_tag: text of the host's own; held_tag: what lies in an interpreter
};

// --- Convert for the types of the language and its library


template <>
struct Convert<Value> {
  static const Value& to(Interpreter&, const Value& v) { return v; }
  static Value from(const Value& v) { return v; }
};
template <>
struct Convert<bool> {
  static Value to(Interpreter&, bool b) { return Value(b); }
  static bool from(const Value& v) { return v.truth(); }
};
NACRE_API void refuse_range(const Value& value, std::string_view type);   // throws Error
template <std::integral T>
  requires(!std::same_as<T, bool>)
struct Convert<T> {
  static Value to(Interpreter&, T i) { return Value(i); }
  static T from(const Value& v) {
    auto wide = [&] {
      if constexpr (std::is_signed_v<T>) return v.integer();
      else return v.unsigned_integer();
    }();
    if (!std::in_range<T>(wide)) refuse_range(v, std::is_signed_v<T> ? "signed" : "unsigned");
    return static_cast<T>(wide);
  }
};
template <std::floating_point T>
struct Convert<T> {
  static Value to(Interpreter&, T d) { return Value(static_cast<double>(d)); }
  static T from(const Value& v) { return static_cast<T>(v.number()); }
};
template <>
struct Convert<std::string> {
  static Value to(Interpreter&, std::string_view s) { return Value(s); }
  static std::string from(const Value& v) { return v.text(); }
};
template <>
struct Convert<std::string_view> {
  static Value to(Interpreter&, std::string_view s) { return Value(s); }
};
template <>
struct Convert<const char*> : Convert<std::string_view> {};
template <size_t N>
struct Convert<char[N]> : Convert<std::string_view> {};
template <>
struct Convert<std::vector<std::byte>> {
  static Value to(Interpreter&, const std::vector<std::byte>& b) { return Value::bytes(b); }
  static std::vector<std::byte> from(const Value& v) { return v.bytes(); }
};
template <class T>
struct Convert<std::optional<T>> {
  static Value to(Interpreter& in, const std::optional<T>& v) { return v ? Value(Convert<T>::to(in, *v)) : Value(); }
  static std::optional<T> from(const Value& v) { return v.is_undef() ? std::nullopt : std::optional<T>(Convert<T>::from(v)); }
};
NACRE_API Value make_array(Interpreter& in, std::span<const Value> elements);
NACRE_API Value make_hash(Interpreter& in, std::span<const std::pair<std::string, Value>> pairs);
template <class T>
struct Convert<std::vector<T>> {
  static Value to(Interpreter& in, const std::vector<T>& list) {
    std::vector<Value> elements;
    elements.reserve(list.size());
    for (const T& e : list) elements.push_back(Convert<T>::to(in, e));
    return make_array(in, elements);
  }
  static std::vector<T> from(const Value& v) {
    std::vector<T> out;
    for (const Value& e : v.values()) out.push_back(Convert<T>::from(e));
    return out;
  }
};
template <class Map>
concept StringMap = requires { typename Map::mapped_type; requires std::convertible_to<typename Map::key_type, std::string>; };
template <StringMap Map>
struct Convert<Map> {
  using T = typename Map::mapped_type;
  static Value to(Interpreter& in, const Map& map) {
    std::vector<std::pair<std::string, Value>> pairs;
    for (const auto& [key, value] : map) pairs.emplace_back(key, Convert<T>::to(in, value));
    return make_hash(in, pairs);
  }
  static Map from(const Value& v) {
    Map out;
    for (std::string& key : v.keys()) {
      Value value = v.element(key);
      out.emplace(std::move(key), Convert<T>::from(value));
    }
    return out;
  }
};
NACRE_END
