// SPDX-License-Identifier: MIT
#include "runtime/ties.h"

namespace nacre {

Value call_tie(Interpreter& in, const Value& object, std::string_view method, const Value* args, size_t count, Want want) {
  Held keep = Held::sharing(object);
  Stash* package = in.blessed(*keep);
  if (!package) package = &in.stash(Text(in, *keep).view());
  Code* code = in.find_method(*package, method);
  std::string name(package->name->view());
  if (!code) return in.die("Can't locate object method \"" + std::string(method) + "\" via package \"" + name + "\"");
  if (code->glob && code->glob->name->view() == "AUTOLOAD")
    store(real(&in.glob(glob_name(*code->glob)).scalar), string_value(name + "::" + std::string(method)));
  Value* mark = in.sp;
  in.push(copy(*keep));
  for (size_t k = 0; k < count; ++k) {
    Value v = read(const_cast<Value*>(args + k));
    if (v.is_unwind()) {
      in.drop_to(mark);
      return v;
    }
    in.push(v);
  }
  JumpScope barrier(in, JumpTarget::Kind::Barrier);
  return in.call(*code, mark, want);
}

namespace {
bool done(Value result) {
  if (result.is_unwind()) return false;
  release(result);
  return true;
}

bool call_store(Interpreter& in, const Value& object, const Value& key, Value owned) {
  Held value(owned);
  const Value args[] = {key, *value};
  return done(call_tie(in, object, "STORE", args, 2));
}

// While its own FETCH or STORE runs, the variable is an ordinary one; and when it was untied while somebody had it at hand.
class Busy {
 public:
  explicit Busy(Magic& m) : magic_(Ref<Magic>::sharing(&m)) { m.flags |= flag; }
  ~Busy() { magic_->flags &= static_cast<uint8_t>(~flag); }
  Busy(const Busy&) = delete;
  Busy& operator=(const Busy&) = delete;
  static constexpr uint8_t flag = 1;
  static bool is_plain(const Magic& m) { return (m.flags & flag) || m.first.is_undef(); }

 private:
  Ref<Magic> magic_;
};

Value get_tied(Magic& m) {
  if (Busy::is_plain(m)) return copy(m.second);
  Busy busy(m);
  Held object = Held::sharing(m.first);
  Value v = call_tie(*interpreter, *object, "FETCH", nullptr, 0);
  if (!v.is_unwind()) release(std::exchange(m.second, copy(v)));
  return v;
}

bool set_tied(Magic& m, Value value) {
  Held held(value);
  release(std::exchange(m.second, copy(*held)));
  if (Busy::is_plain(m)) return true;
  Busy busy(m);
  Held object = Held::sharing(m.first);
  return done(call_tie(*interpreter, *object, "STORE", &*held, 1));
}

const MagicKind tied_kind{"tied", get_tied, set_tied, nullptr};
}  // namespace

Value TiedArray::fetch(Interpreter& in, const Value& key) { return call_tie(in, *object_, "FETCH", &key, 1); }
bool TiedArray::store(Interpreter& in, const Value& key, Value owned) { return call_store(in, *object_, key, owned); }
Value TiedArray::exists(Interpreter& in, const Value& key) { return call_tie(in, *object_, "EXISTS", &key, 1); }
Value TiedArray::remove(Interpreter& in, const Value& key) { return call_tie(in, *object_, "DELETE", &key, 1); }
bool TiedArray::clear(Interpreter& in) { return done(call_tie(in, *object_, "CLEAR", nullptr, 0)); }

Value TiedArray::size(Interpreter& in) {
  Held n(call_tie(in, *object_, "FETCHSIZE", nullptr, 0));
  if (n->is_unwind()) return Value::unwind();
  int64_t size = to_integer(in, *n);
  return size < 0 ? in.die("FETCHSIZE returned a negative value") : Value::integer(size);
}

bool TiedArray::resize(Interpreter& in, int64_t count) {
  Value size = Value::integer(count);
  return done(call_tie(in, *object_, "STORESIZE", &size, 1));
}

bool TiedArray::extend(Interpreter& in, int64_t count) {
  Value size = Value::integer(count);
  return done(call_tie(in, *object_, "EXTEND", &size, 1));
}

Value TiedHash::fetch(Interpreter& in, const Value& key) { return call_tie(in, *object_, "FETCH", &key, 1); }
bool TiedHash::store(Interpreter& in, const Value& key, Value owned) { return call_store(in, *object_, key, owned); }
Value TiedHash::exists(Interpreter& in, const Value& key) { return call_tie(in, *object_, "EXISTS", &key, 1); }
Value TiedHash::remove(Interpreter& in, const Value& key) { return call_tie(in, *object_, "DELETE", &key, 1); }
bool TiedHash::clear(Interpreter& in) { return done(call_tie(in, *object_, "CLEAR", nullptr, 0)); }

Value TiedHash::next_key(Interpreter& in, const Value* previous) {
  if (!previous) return call_tie(in, *object_, "FIRSTKEY", nullptr, 0);
  return call_tie(in, *object_, "NEXTKEY", previous, 1);
}

Value TiedHash::scalar(Interpreter& in) {
  Stash* package = in.blessed(*object_);
  if (package && in.find_method(*package, "SCALAR", false)) return call_tie(in, *object_, "SCALAR", nullptr, 0);
  Value first = next_key(in, nullptr);
  if (first.is_unwind()) return first;
  bool any = !first.is_undef();
  release(first);
  return Value::integer(any ? 1 : 0);
}

TiedArray* tied_array(Interpreter& in, const Array& a) { return a.has(Magical) ? dynamic_cast<TiedArray*>(in.magic_of(&a)) : nullptr; }

Value tied_array_call(Interpreter& in, Array& a, std::string_view method, const Value* args, size_t count, Want want) {
  TiedArray* tied = tied_array(in, a);
  if (!tied) return Value::undef();
  Held object(tied->object());
  return call_tie(in, *object, method, args, count, want);
}

const MagicKind& tied_scalar_kind() { return tied_kind; }

}  // namespace nacre
