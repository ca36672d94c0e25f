// SPDX-License-Identifier: MIT
// A Perl value as it lies in a slot or travels in registers: 16 bytes, trivially copyable; what it owns is counted by hand.
//
// A *slot* (pad, array element, hash value, glob scalar, content of a Box) may hold any tag. A *value* on its way (returned by a node) is never
// Box, Weak, Magic, Alias or Cursor: those are ways a slot has to say "look elsewhere", and read() follows them.
// Rule: a raw Value lives only in tree/ and values/; elsewhere use Held. A pointer into a pad, array or hash is dead after any evaluation.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <utility>

namespace nacre {

enum class Tag : uint32_t {
  Undef, Int, Num, Uint,                              // Uint: only above INT64_MAX
  Str, Ref, Glob, Dual, VString,                      // counted; values proper
  Array, Hash, Code,                                  // counted; only in pads and captures, for my @x, %x, &x
  Box, Weak, Magic,                                   // counted; only in slots
  Alias, Cursor,                                      // not counted: pointer to a slot; array and index
  Unwind,                                             // not a value: the evaluation was left; the reason is in the interpreter
};

// What every counted thing begins with.
enum class ObjectKind : uint8_t { String, Box, Array, Hash, Code, Glob, Handle, Regexp, Dual, WeakCell, Magic };
enum ObjectFlag : uint8_t {
  Utf8Text = 1,        // String: characters, not bytes
  HashKnown = 2,       // String: hash is computed
  Shared = 4,          // String: a constant of the program
  ValidText = 8,       // String: its UTF-8 is known to be well-formed Unicode
  Magical = 8,         // Array, Hash: tied or special; its ContainerMagic is in the interpreter's table
  WeaklyHeld = 16,     // a WeakCell points here
  Dying = 32,          // DESTROY is running or has run
  ReadOnly = 64,       // Box, Array, Hash: Modification of a read-only value
  IsStash = 128,       // Hash: a package's symbol table
  Tainted = 128,       // String, Dual, Regexp: came from outside (taint mode alone sets it)
};
struct Object {
  uint32_t refs;
  ObjectKind kind;
  uint8_t flags;
  uint16_t package;    // blessed into this package (index of the interpreter's list); 0: not blessed
  bool has(ObjectFlag flag) const { return (flags & flag) != 0; }
};

struct String;
struct Box;
struct Array;
struct Hash;
struct Code;
struct Glob;
struct Dual;
struct WeakCell;
struct Magic;

struct Value {
  Tag tag;
  uint32_t aux;        // Cursor: the index; any other content of a slot: pos() of the variable (matching/positions.h)
  union {
    int64_t i;
    uint64_t u;
    double d;
    Object* o;
    String* s;
    Box* box;
    Array* array;
    Hash* hash;
    Code* code;
    Glob* glob;
    Dual* dual;
    WeakCell* weak;
    Magic* magic;
    Value* alias;
  };

  static constexpr Value undef() { return {Tag::Undef, 0, {0}}; }
  static constexpr Value integer(int64_t i) { return {Tag::Int, 0, {i}}; }
  static Value number(double d) { Value v{Tag::Num, 0, {0}}; v.d = d; return v; }
  static Value unsigned_integer(uint64_t u) { Value v{u > INT64_MAX ? Tag::Uint : Tag::Int, 0, {0}}; v.u = u; return v; }
  static Value unwind() { return {Tag::Unwind, 0, {0}}; }
  static Value of(Tag tag, Object* o) { Value v{tag, 0, {0}}; v.o = o; return v; }   // takes over one count

  bool is_unwind() const { return tag == Tag::Unwind; }
  bool is_undef() const { return tag == Tag::Undef; }
  bool is_ref() const { return tag == Tag::Ref; }
  bool is_counted() const { return static_cast<uint32_t>(tag) - static_cast<uint32_t>(Tag::Str) <= static_cast<uint32_t>(Tag::Magic) - static_cast<uint32_t>(Tag::Str); }
  bool is_indirect() const { return tag >= Tag::Box; }   // a slot that says "look elsewhere"
};
static_assert(sizeof(Value) == 16);

void destroy(Object* o);   // the last count is gone (values/destroy.cpp); DESTROY is queued, not run

inline void retain(Object* o) { ++o->refs; }
inline void release(Object* o) { if (--o->refs == 0) destroy(o); }
inline void retain(const Value& v) { if (v.is_counted()) ++v.o->refs; }
inline void release(const Value& v) { if (v.is_counted()) release(v.o); }
// aux is the slot's own (Cursor: its index; else a variable's pos()): a copy does not carry the latter.
inline Value copy(const Value& v) {
  retain(v);
  Value c = v;
  if (!v.is_indirect()) c.aux = 0;
  return c;
}

// Keeps one count of a value for as long as it lives. Move-only.
class Held {
 public:
  Held() : value_(Value::undef()) {}
  // By halves, as it was written: a load of the whole would wait for both to leave the store buffer.
  explicit Held(const Value& owned) {
    std::memcpy(static_cast<void*>(&value_), &owned, 8);
    std::memcpy(static_cast<void*>(&value_.u), &owned.u, 8);
  }
  Held(Held&& other) noexcept : value_(std::exchange(other.value_, Value::undef())) {}
  Held& operator=(Held&& other) noexcept {
    if (this != &other) { Value old = std::exchange(value_, std::exchange(other.value_, Value::undef())); release(old); }
    return *this;
  }
  Held(const Held&) = delete;
  Held& operator=(const Held&) = delete;
  ~Held() { release(value_); }
  static Held sharing(const Value& v) { return Held(copy(v)); }
  const Value& operator*() const { return value_; }
  const Value* operator->() const { return &value_; }
  Value& get() { return value_; }
  Value take() { return std::exchange(value_, Value::undef()); }

 private:
  Value value_;
};

// Keeps one count of an object; null allowed.
template <class T>
class Ref {
 public:
  Ref() = default;
  explicit Ref(T* owned) : object_(owned) {}
  Ref(Ref&& other) noexcept : object_(std::exchange(other.object_, nullptr)) {}
  Ref& operator=(Ref&& other) noexcept {
    if (this != &other) { T* old = std::exchange(object_, std::exchange(other.object_, nullptr)); if (old) release(old); }
    return *this;
  }
  Ref(const Ref&) = delete;
  Ref& operator=(const Ref&) = delete;
  ~Ref() { if (object_) release(object_); }
  static Ref sharing(T* object) { if (object) retain(object); return Ref(object); }
  T* get() const { return object_; }
  T* operator->() const { return object_; }
  T& operator*() const { return *object_; }
  explicit operator bool() const { return object_ != nullptr; }
  T* take() { return std::exchange(object_, nullptr); }

 private:
  T* object_ = nullptr;
};

}  // namespace nacre
