// SPDX-License-Identifier: MIT
// A Value's conversions and what lies behind its references.
#include "nacre/value.h"

#include <bit>
#include <charconv>

#include "embed/core.h"
#include "embed/shown.h"
#include "runtime/container_magic.h"
#include "runtime/tree/node.h"
#include "runtime/values/absent.h"

namespace nacre::v1 {

using inside::Access;
using inside::Inside;
using inside::misuse;

namespace {
std::string number_text(double number) {
  char buffer[40];
  return {buffer, format_number(number, buffer)};
}

// A value without an interpreter.
struct Plain {
  const Value& v;
  uint32_t tag = Access::tag(v);
  uint64_t word = Access::word(v);

  bool truth() const {
    if (tag == Access::number) return std::bit_cast<double>(word) != 0;
    if (tag != Access::text) return tag != 0 && word != 0;
    const std::string& text = Access::text_cell(v).text;
    return !text.empty() && text != "0";
  }
  std::string text() const {
    if (tag == Access::integer) return std::to_string(static_cast<int64_t>(word));
    if (tag == Access::unsigned_) return std::to_string(word);
    if (tag == Access::number) return number_text(std::bit_cast<double>(word));
    if (tag == Access::truth) return word ? "1" : "";
    if (tag != Access::text) return {};
    const inside::TextCell& cell = Access::text_cell(v);
    return upgraded({cell.text, cell.utf8});
  }
  nacre::Value number() const {
    if (tag == Access::number) return nacre::Value::number(std::bit_cast<double>(word));
    if (tag == Access::text) return parse_number(Access::text_cell(v).text).value;
    return tag == Access::unsigned_ ? nacre::Value::unsigned_integer(word) : nacre::Value::integer(static_cast<int64_t>(word));
  }
};

bool is_held(const Value& v) { return Access::tag(v) == Access::held; }

template <class F>
auto within(const Value& v, F f) {
  Inside inside(Access::cell(v).core);
  return f(inside, Access::cell(v).value);
}

// What a reference points to; null: the value is none. Nothing is left of it once the interpreter is gone.
const Object* referent(const Value& v) {
  if (!is_held(v) || !Access::cell(v).value.is_ref()) return nullptr;
  if (!Access::cell(v).core->in.load()) misuse("the interpreter is gone");
  return Access::cell(v).value.o;
}

// The same, where it is of that kind.
template <class F>
auto behind(const Value& v, ObjectKind kind, const char* wanted, F f) {
  const Object* there = referent(v);
  if (!there || there->kind != kind) misuse(std::string("the value is no reference to ") + wanted);
  return within(v, [&](Inside& inside, const nacre::Value& value) { return f(inside, value.o); });
}
template <class F>
auto with_array(const Value& v, F f) {
  return behind(v, ObjectKind::Array, "an array", [&](Inside& inside, Object* o) { return f(inside, *reinterpret_cast<Array*>(o)); });
}
template <class F>
auto with_hash(const Value& v, F f) {
  return behind(v, ObjectKind::Hash, "a hash", [&](Inside& inside, Object* o) { return f(inside, *reinterpret_cast<Hash*>(o)); });
}
ObjectKind kind_behind(const Value& v) {
  const Object* there = referent(v);
  return there ? there->kind : ObjectKind::String;
}

Ref<String> key_from(std::string_view utf8) {
  std::string bytes;
  bool wide = !is_ascii(utf8) && is_valid_utf8(utf8);
  if (wide && utf8_to_latin1(utf8, bytes)) return Ref<String>(new_string(bytes));
  return Ref<String>(new_string(utf8, wide));
}
nacre::Value key_value(std::string_view key) { return nacre::Value::of(Tag::Str, key_from(key).take()); }

template <class F>
bool yes_or_no(Inside& inside, F f) {
  Held answer(inside.guarded(f));
  return to_truth(inside.in, *answer);
}
}  // namespace

// --- Life

Value::Value(double number) noexcept : tag_(number_tag), word_(std::bit_cast<uint64_t>(number)) {}
Value Value::of_truth(bool truth) noexcept { return Access::make(truth_tag, truth); }

Value::Value(std::string_view utf8) : tag_(text_tag), word_(reinterpret_cast<uint64_t>(new inside::TextCell{{1}, std::string(utf8), !is_ascii(utf8) && is_valid_utf8(utf8)})) {}

Value Value::bytes(std::span<const std::byte> bytes) {
  std::string text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  return Access::make(text_tag, reinterpret_cast<uint64_t>(new inside::TextCell{{1}, std::move(text), false}));
}

void Value::share() const noexcept {
  if (tag_ == text_tag) Access::text_cell(*this).refs.fetch_add(1, std::memory_order_relaxed);
  else Access::cell(*this).refs.fetch_add(1, std::memory_order_relaxed);
}

void Value::drop() noexcept {
  if (tag_ == text_tag) {
    auto* cell = &Access::text_cell(*this);
    if (cell->refs.fetch_sub(1, std::memory_order_acq_rel) == 1) delete cell;
    return;
  }
  auto* cell = &Access::cell(*this);
  if (cell->refs.fetch_sub(1, std::memory_order_acq_rel) != 1) return;
  inside::let_go(cell->core, cell->value);
  delete cell;
}

// --- What it is

Kind Value::kind() const {
  switch (tag_) {
    case 0: return Kind::Undef;
    case integer_tag: case unsigned_tag: return Kind::Integer;
    case number_tag: return Kind::Number;
    case truth_tag: case text_tag: return Kind::String;
    default: break;
  }
  const nacre::Value& v = Access::cell(*this).value;
  if (v.tag == Tag::Glob) return Kind::Glob;
  if (!v.is_ref()) return Kind::String;
  switch (referent(*this)->kind) {
    case ObjectKind::Array: return Kind::Array;
    case ObjectKind::Hash: return Kind::Hash;
    case ObjectKind::Code: return Kind::Code;
    case ObjectKind::Glob: return Kind::Glob;
    case ObjectKind::Regexp: return Kind::Regexp;
    case ObjectKind::Box: return Kind::Scalar;
    default: return Kind::Other;
  }
}

std::string Value::package() const {
  if (!is_held(*this)) return {};
  return within(*this, [](Inside& inside, const nacre::Value& v) {
    Stash* package = inside.in.blessed(v);
    return package ? std::string(package->name->view()) : std::string();
  });
}

bool Value::is_a(std::string_view wanted) const {
  if (!is_held(*this)) return false;
  return within(*this, [&](Inside& inside, const nacre::Value& v) {
    Stash* package = inside.in.blessed(v);
    return package && inside.in.derives_from(*package, wanted);
  });
}

bool Value::can(std::string_view method) const {
  if (!is_held(*this)) return false;
  return within(*this, [&](Inside& inside, const nacre::Value& v) {
    Stash* package = inside.in.blessed(v);
    return package && inside.in.find_method(*package, method, false);
  });
}

const void* Value::identity() const { return is_held(*this) && Access::cell(*this).value.is_ref() ? Access::cell(*this).value.o : nullptr; }

// --- Conversions

namespace {
template <class T, class F>
T converted(const Value& v, F from_number) {
  if (!is_held(v)) return from_number(Plain{v}.number());
  return within(v, [&](Inside& inside, const nacre::Value& value) {
    nacre::Value number = inside.guarded([&] { return to_numeric(inside.in, value); });
    return from_number(number);
  });
}
int64_t as_integer(const nacre::Value& v) {
  if (v.tag == Tag::Int) return v.i;
  if (v.tag == Tag::Uint) misuse(std::to_string(v.u) + " is too large for a signed integer");
  constexpr double limit = 9223372036854775808.0;
  if (!(v.d >= -limit && v.d < limit)) misuse(number_text(v.d) + " is no integer of 64 bits");
  return static_cast<int64_t>(v.d);
}
uint64_t as_unsigned(const nacre::Value& v) {
  if (v.tag == Tag::Uint) return v.u;
  if (v.tag == Tag::Int && v.i >= 0) return v.u;
  if (v.tag == Tag::Int) misuse(std::to_string(v.i) + " is negative");
  constexpr double limit = 18446744073709551616.0;
  if (!(v.d > -1 && v.d < limit)) misuse(number_text(v.d) + " is no unsigned integer of 64 bits");
  return static_cast<uint64_t>(v.d);
}
double as_double(const nacre::Value& v) { return v.tag == Tag::Num ? v.d : v.tag == Tag::Uint ? static_cast<double>(v.u) : static_cast<double>(v.i); }
}  // namespace

void refuse_range(const Value& value, std::string_view type) { misuse(value.text() + " is out of the range of the " + std::string(type) + " integer"); }

bool Value::truth() const {
  if (!is_held(*this)) return Plain{*this}.truth();
  return within(*this, [](Inside& inside, const nacre::Value& v) {
    bool truth = false;
    inside.guarded([&] { return truth = to_truth(inside.in, v), nacre::Value::undef(); });
    return truth;
  });
}
int64_t Value::integer() const { return tag_ == integer_tag ? static_cast<int64_t>(word_) : converted<int64_t>(*this, as_integer); }
uint64_t Value::unsigned_integer() const { return converted<uint64_t>(*this, as_unsigned); }
double Value::number() const { return tag_ == number_tag ? std::bit_cast<double>(word_) : converted<double>(*this, as_double); }

std::string Value::text() const {
  if (!is_held(*this)) return Plain{*this}.text();
  return within(*this, [](Inside& inside, const nacre::Value& v) {
    std::string out;
    inside.guarded([&] { return out = upgraded(Text(inside.in, v).both()), nacre::Value::undef(); });
    return out;
  });
}

std::vector<std::byte> Value::bytes() const {
  std::string utf8 = text(), bytes;
  if (!utf8_to_latin1(utf8, bytes)) misuse("the text has characters above 0xFF: no bytes");
  auto* first = reinterpret_cast<const std::byte*>(bytes.data());
  return {first, first + bytes.size()};
}

// --- Behind references

Value Value::target() const {
  return behind(*this, ObjectKind::Box, "a scalar", [](Inside& inside, Object* o) {
    return inside.to_host(inside.guarded([&] { return read(&reinterpret_cast<Box*>(o)->value); }));
  });
}
void Value::assign(const Value& value) const {
  behind(*this, ObjectKind::Box, "a scalar", [&](Inside& inside, Object* o) {
    inside.guarded([&] { return store(real(&reinterpret_cast<Box*>(o)->value), inside.to_perl(value)) ? nacre::Value::undef() : nacre::Value::unwind(); });
    return 0;
  });
}

size_t Value::size() const {
  if (kind_behind(*this) == ObjectKind::Hash) return keys().size();
  return with_array(*this, [](Inside& inside, Array& a) {
    return static_cast<size_t>(inside.guarded([&] {
      int64_t n = tree::size_of(inside.in, a);
      return n < 0 ? nacre::Value::unwind() : nacre::Value::integer(n);
    }).i);
  });
}

Value Value::element(int64_t index) const {
  return with_array(*this, [&](Inside& inside, Array& a) {
    return inside.to_host(inside.guarded([&] { return tree::fetch(inside.in, a, index); }));
  });
}
Value Value::element(std::string_view key) const {
  return with_hash(*this, [&](Inside& inside, Hash& h) {
    Held name(key_value(key));
    return inside.to_host(inside.guarded([&] { return tree::fetch(inside.in, h, *name); }));
  });
}

namespace {
// Stores in the slot that `find` yields; it may be magical.
template <class Find>
int store_in(Inside& inside, const Value& value, Find find) {
  nacre::Value content = inside.to_perl(value);
  inside.guarded([&] {
    nacre::Value* slot = find();
    if (!slot) return release(content), nacre::Value::unwind();
    return store(real(slot), content) ? nacre::Value::undef() : nacre::Value::unwind();
  });
  return 0;
}
ContainerMagic* magic_of(Inside& inside, const Object& container) { return container.has(Magical) ? inside.in.magic_of(&container) : nullptr; }
}  // namespace

void Value::set(int64_t index, const Value& value) const {
  with_array(*this, [&](Inside& inside, Array& a) { return store_in(inside, value, [&] { return tree::element_slot(inside.in, a, index); }); });
}
void Value::set(std::string_view key, const Value& value) const {
  with_hash(*this, [&](Inside& inside, Hash& h) {
    Held name(key_value(key));
    return store_in(inside, value, [&] { return tree::element_slot(inside.in, h, *name); });
  });
}
void Value::push(const Value& value) const {
  auto end = static_cast<int64_t>(size());
  with_array(*this, [&](Inside& inside, Array& a) { return store_in(inside, value, [&] { return tree::element_slot(inside.in, a, end); }); });
}

bool Value::exists(int64_t index) const {
  return with_array(*this, [&](Inside& inside, Array& a) {
    if (ContainerMagic* magic = magic_of(inside, a)) return yes_or_no(inside, [&] { return magic->exists(inside.in, nacre::Value::integer(index)); });
    return existing(a, index) != nullptr;
  });
}
bool Value::exists(std::string_view key) const {
  return with_hash(*this, [&](Inside& inside, Hash& h) {
    Held name(key_value(key));
    if (ContainerMagic* magic = magic_of(inside, h)) return yes_or_no(inside, [&] { return magic->exists(inside.in, *name); });
    return lookup(h, key_from(key).get()) != nullptr;
  });
}
Value Value::remove(std::string_view key) const {
  return with_hash(*this, [&](Inside& inside, Hash& h) {
    Held name(key_value(key));
    if (ContainerMagic* magic = magic_of(inside, h)) return inside.to_host(inside.guarded([&] { return magic->remove(inside.in, *name); }));
    nacre::Value gone = nacre::Value::undef();
    return nacre::remove(h, key_from(key).get(), gone) ? inside.to_host(take_slot(gone)) : Value();
  });
}

namespace {
// The keys and values of a hash (stride 2) or the elements of an array, as the stack gets them.
template <class Push, class Take>
int each_pushed(Inside& inside, size_t stride, Push push, Take take) {
  nacre::Value* at = inside.in.sp;
  inside.guarded([&] { return push() ? nacre::Value::undef() : nacre::Value::unwind(); });
  for (nacre::Value* v = at; v < inside.in.sp; v += stride) take(*v);
  inside.in.drop_to(at);
  return 0;
}
}  // namespace

std::vector<std::string> Value::keys() const {
  std::vector<std::string> keys;
  with_hash(*this, [&](Inside& inside, Hash& h) {
    return each_pushed(inside, 2, [&] { return tree::push_pairs(inside.in, h); }, [&](nacre::Value& key) { keys.push_back(upgraded(Text(inside.in, key).both())); });
  });
  return keys;
}

std::vector<Value> Value::values() const {
  std::vector<Value> out;
  auto take = [&](Inside& inside) { return [&](nacre::Value& v) { out.push_back(inside.to_host(read(&v))); }; };
  if (kind_behind(*this) == ObjectKind::Hash) {
    with_hash(*this, [&](Inside& inside, Hash& h) {
      size_t k = 0;
      return each_pushed(inside, 1, [&] { return tree::push_pairs(inside.in, h); }, [&](nacre::Value& v) { if (k++ % 2) out.push_back(inside.to_host(read(&v))); });
    });
  } else {
    with_array(*this, [&](Inside& inside, Array& a) { return each_pushed(inside, 1, [&] { return tree::push_elements(inside.in, a); }, take(inside)); });
  }
  return out;
}

// --- Calling

namespace {
// Pushes the arguments, calls, and hands the results to `take`.
nacre::Value call_code(Inside& inside, nacre::Code& code, std::span<const Value> arguments, const nacre::Value* invocant, nacre::Want want) {
  nacre::Interpreter& in = inside.in;
  nacre::Value* at = in.sp;
  if (invocant) in.push(copy(*invocant));
  if (!in.has_stack_for(arguments.size())) return in.die("Too many arguments");
  for (const Value& v : arguments) in.push(inside.to_perl(v));
  return in.call(code, at, want);
}

// Runs in the wanted context; the results as the host's.
std::vector<Value> results_of(Inside& inside, nacre::Code& code, std::span<const Value> arguments, const nacre::Value* invocant, Want want) {
  nacre::Value* at = inside.in.sp;
  nacre::Value v = inside.guarded([&] { return call_code(inside, code, arguments, invocant, static_cast<nacre::Want>(want)); });
  std::vector<Value> out;
  if (want == Want::Scalar) out.push_back(inside.to_host(v));
  else release(v);
  if (want == Want::List)
    for (nacre::Value* r = at; r < inside.in.sp; ++r) out.push_back(inside.to_host(read(r)));
  inside.in.drop_to(at);
  return out;
}

nacre::Code& code_behind(Inside& inside, const nacre::Value& v) {
  if (v.is_ref() && v.o->kind == ObjectKind::Code) return *v.code;
  if (inside.in.overloaded(v)) {
    nacre::Value answer = nacre::Value::undef();
    if (inside.in.overload_unary("&{}", v, answer)) {
      Held code(answer);
      if (code->is_ref() && code->o->kind == ObjectKind::Code) return *code->code;   // its owner keeps it
    }
  }
  misuse("the value is no sub");
}

nacre::Code& method_of(Inside& inside, const nacre::Value& invocant, std::string_view method) {
  Stash* package = inside.in.blessed(invocant);
  if (!package && !invocant.is_ref()) package = inside.in.find_stash(Text(inside.in, invocant).view());
  nacre::Code* code = package ? inside.in.find_method(*package, method) : nullptr;
  if (!code) misuse("the value has no method \"" + std::string(method) + "\"");
  return *code;
}
}  // namespace

std::vector<Value> Value::invoke(Want want, std::span<const Value> arguments) const {
  if (!is_held(*this)) misuse("the value is no sub");
  return within(*this, [&](Inside& inside, const nacre::Value& v) { return results_of(inside, code_behind(inside, v), arguments, nullptr, want); });
}
Value Value::invoke_scalar(std::span<const Value> arguments) const {
  if (!is_held(*this)) misuse("the value is no sub");
  Inside inside(Access::cell(*this).core);
  nacre::Code& code = code_behind(inside, Access::cell(*this).value);
  return inside.to_host(inside.guarded([&] { return call_code(inside, code, arguments, nullptr, nacre::Want::Scalar); }));
}
std::vector<Value> Value::invoke(std::string_view method, Want want, std::span<const Value> arguments) const {
  if (!is_held(*this)) misuse("a method needs an object of an interpreter");
  return within(*this, [&](Inside& inside, const nacre::Value& v) { return results_of(inside, method_of(inside, v, method), arguments, &v, want); });
}
Value Value::invoke_scalar(std::string_view method, std::span<const Value> arguments) const {
  return std::move(invoke(method, Want::Scalar, arguments).front());
}

std::string Value::shown(int depth) const {
  if (!is_held(*this)) return inside::shown_plain(*this);
  return within(*this, [&](Inside& inside, const nacre::Value& v) { return inside::shown(inside.in, v, depth); });
}

// --- Making containers

Value make_array(Interpreter& host, std::span<const Value> elements) {
  Inside inside(Access::core(host));
  Ref<Array> array(new_array());
  reserve(*array, elements.size());
  for (const Value& v : elements) push_back(*array, inside.to_perl(v));
  return inside.to_host(nacre::Value::of(Tag::Ref, reinterpret_cast<Object*>(array.take())));
}

Value make_hash(Interpreter& host, std::span<const std::pair<std::string, Value>> pairs) {
  Inside inside(Access::core(host));
  Ref<Hash> hash(new_hash());
  for (const auto& [key, value] : pairs) {
    nacre::Value* slot = insert(*hash, key_from(key).get());
    release(std::exchange(*slot, inside.to_perl(value)));
  }
  return inside.to_host(nacre::Value::of(Tag::Ref, reinterpret_cast<Object*>(hash.take())));
}

}  // namespace nacre::v1
