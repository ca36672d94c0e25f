// SPDX-License-Identifier: MIT
// Constants, and strings made of parts: "a $b @c" and $a . $b . $c.
#include "runtime/tree/item_names.h"
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
Value read_constant(Magic& magic) { return copy(magic.first); }
bool refuse_change(Magic&, Value value) {
  release(value);
  interpreter->die("Modification of a read-only value attempted");
  return false;
}
constexpr MagicKind constant_kind{"constant", read_constant, refuse_change, nullptr};

struct Constant : Node {
  explicit Constant(Value owned) : value(owned) {}
  ~Constant() override { release(value); }
  Value scalar(Frame*) override { return copy(value); }
  Flow run(Frame*) override { return Flow::Normal; }
  const Value* peek(Frame*, Value&) override { return &value; }
  Truth condition(Frame* f) override { return truth_of(*f->in, value); }
  bool arguments(Frame* f) override {
    f->in->push(copy(value));
    return true;
  }
  // \ "text": what it points to cannot be changed.
  Value reference(Frame*) override {
    bool plain = value.tag == Tag::Str || value.tag == Tag::Int || value.tag == Tag::Num || value.tag == Tag::Uint;
    return Value::of(Tag::Ref, new_box(plain ? magic_value(constant_kind, copy(value)) : copy(value)));
  }
  Shape shape() const override { return Shape::Constant; }
  bool is_one_value() const override { return true; }
  bool is_computed() const override { return false; }
  const Value* constant() const override { return &value; }
  Value value;
};

// for (1, 2) { $_++ }   f(1), where f changes $_[0]: refused.
struct ReadOnlyConstant : Constant {
  explicit ReadOnlyConstant(Value owned) : Constant(owned), shown(magic_value(constant_kind, copy(owned))) {}
  ~ReadOnlyConstant() override { release(shown); }
  bool arguments(Frame* f) override {
    f->in->push(copy(shown));
    return true;
  }
  Value shown;
};

struct Nothing : Node {
  Value scalar(Frame*) override { return Value::undef(); }
  Flow run(Frame*) override { return Flow::Normal; }
  bool list(Frame*) override { return true; }
  bool is_list_lvalue() const override { return true; }
  bool assign_from(Frame*, Value*&, Value*) override { return true; }
};

bool may_be_overloaded(const Value& v) { return v.tag == Tag::Ref && v.o->package; }

// Collects text on the C stack first, so that the String made at the end has just the room it needs.
class TextCollector {
 public:
  void add(std::string_view more) {
    if (used_ + more.size() <= sizeof small_) [[likely]] {
      copy_short(small_ + used_, more);
      used_ += more.size();
      return;
    }
    spill(more);
  }
  void add(int64_t n) {
    if (used_ + 24 > sizeof small_) spill({});
    used_ += format_integer(n, small_ + used_);
  }
  bool empty() const { return used_ == 0 && !large_; }
  Value take() {
    if (!large_) return string_value({small_, used_}, utf8);
    spill({});
    Value v = Value::of(Tag::Str, large_.take());
    if (utf8) v.s->flags |= Utf8Text;
    return v;
  }
  bool utf8 = false;

 private:
  static void copy_short(char* to, std::string_view from) {
    if (from.size() > 16) { std::memcpy(to, from.data(), from.size()); return; }
    for (size_t k = 0; k < from.size(); ++k) to[k] = from[k];
  }
  void spill(std::string_view more) {
    Value slot = Value::of(Tag::Str, large_ ? large_.take() : new_string_buffer(used_ + more.size() + 256));
    append_bytes(slot, {small_, used_});
    append_bytes(slot, more);
    large_ = Ref<String>(slot.s);
    used_ = 0;
  }
  char small_[240];
  size_t used_ = 0;
  Ref<String> large_;
};

// The parts' texts joined in one new string. Whatever is not plain text or an integer goes the general way, from that part on.
struct Interpolation : Node {
  Interpolation(Nodes parts, bool concatenation) : parts(std::move(parts)), concatenation(concatenation) {}
  Value scalar(Frame* f) override {
    TextCollector out;
    for (size_t k = 0; k < parts.size(); ++k) {
      Value spare = Value::undef();
      const Value* v = parts[k]->peek(f, spare);
      if (!v) return Value::unwind();
      if (v->tag == Tag::Int) { out.add(v->i); continue; }
      Held held(spare);
      if (v->tag == Tag::Str && (k == 0 || v->s->utf8() == out.utf8)) [[likely]] {
        out.utf8 = v->s->utf8();
        out.add(v->s->view());
        continue;
      }
      return general(f, out.take(), k, *v);
    }
    return out.take();
  }
  // From part k on, whose value is v; `before` is the text so far.
  [[gnu::noinline]] Value general(Frame* f, Value before, size_t k, const Value& v) {
    Held out(before);
    if (!append_other(*f->in, out, v, parts[k], k == 0)) return Value::unwind();
    while (++k < parts.size()) {
      Peek next(parts[k], f);
      if (!next || !append_other(*f->in, out, *next, parts[k], false)) return Value::unwind();
    }
    return out.take();
  }
  // undef warns; objects with "." or "" overloads are asked, and what they answer may be an object again.
  bool append_other(Interpreter& in, Held& out, const Value& v, Node* part, bool first) {
    if ((may_be_overloaded(v) && in.overloaded(v)) || may_be_overloaded(*out)) {
      bool alone = first && !concatenation && parts.size() == 1;
      if (first && !alone) {                                 // it waits for what it is joined with
        out = Held(copy(v));
        return true;
      }
      Value result;
      if (!alone && in.overload_binary(".", *out, v, result)) {
        if (result.is_unwind()) return false;
        out = Held(result);
        return true;
      }
    }
    if (v.is_undef()) {
      in.warn_uninitialized(part, concatenation || parts.size() > 1 ? "concatenation (.) or string" : "string");
      return true;
    }
    if (out->tag != Tag::Str) {
      Value text = to_text_value(in, *out);
      out = Held(text);
    }
    Text text(in, v);
    append_text(out.get(), text.both());
    return true;
  }
  Nodes parts;
  bool concatenation;
};

struct JoinList : Node {
  JoinList(Glob* separator, Node* items) : separator(separator), items(items) {}
  Value scalar(Frame* f) override {
    Interpreter& in = *f->in;
    Held between(read(&separator->scalar));
    StackItems all(in);
    if (!items->list(f)) return Value::unwind();
    Held out(Value::of(Tag::Str, new_string_buffer(all.size() * 8)));
    Text space(in, *between);
    for (Value* v = all.begin(); v < all.end(); ++v) {
      if (v != all.begin()) append_text(out.get(), space.both());
      if (v->is_undef()) warn_uninitialized_item(in, {&items, 1}, static_cast<size_t>(v - all.begin()), all.size(), "join or string");
      Text text(in, *v);
      append_text(out.get(), text.both());
    }
    return out.take();
  }
  Glob* separator;
  Node* items;
};
}  // namespace

Node* make_constant(Arena& a, Value owned) { return a.make<Constant>(owned); }
Node* make_read_only(Arena& a, Node* constant) {
  const Value* v = constant->constant();
  return v ? a.make<ReadOnlyConstant>(copy(*v)) : constant;
}
Node* make_nothing(Arena& a) { return a.make<Nothing>(); }
Node* make_interpolation(Arena& a, Nodes parts, bool concatenation) { return a.make<Interpolation>(std::move(parts), concatenation); }
Node* make_join_list(Arena& a, Glob* separator, Node* list) { return a.make<JoinList>(separator, list); }

}  // namespace nacre::tree
