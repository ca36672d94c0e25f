// SPDX-License-Identifier: MIT
// Strings made of parts: "a $b @c", $a . $b . $c, and what is appended to a variable by .= .
#include "runtime/tree/item_names.h"
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
bool may_be_overloaded(const Value& v) { return v.tag == Tag::Ref && v.o->package; }

// One part, as it is asked for: a constant and the sub's own scalar need no call.
struct Part {
  explicit Part(Node* n) : node(n), constant(n->constant()), slot(n->slot()), own(n->shape() == Shape::OwnScalar) {}
  Node* node;
  const Value* constant;
  uint32_t slot;
  bool own;
};

// The values of all parts, before anything is copied: so the room that the text needs is known. The sub's own variables are looked at when all
// else is evaluated: $x . change_x() shows the new $x, as in perl.
class PartValues {
 public:
  static constexpr size_t most = 12;

  PartValues() = default;
  PartValues(const PartValues&) = delete;
  PartValues& operator=(const PartValues&) = delete;
  ~PartValues() { for (size_t k = 0; k < held_count_; ++k) release(held_[k]); }

  // False: left.
  bool gather(Frame* f, const std::vector<Part>& parts) {
    size_t count = parts.size();
    for (size_t k = 0; k < count; ++k) {
      const Part& part = parts[k];
      Value* slot = f->pad() + part.slot;
      if (part.constant) {
        at_[k] = part.constant;
      } else if (part.own && is_plain(real(slot))) {
        at_[k] = slot;
      } else {
        Value made = part.node->scalar(f);
        if (made.is_unwind()) return false;
        at_[k] = hold(made);
      }
    }
    count_ = count;
    return measure();
  }
  bool plain() const { return plain_; }          // texts of one encoding and whole numbers alone
  bool utf8() const { return utf8_; }
  size_t length() const { return length_; }      // bytes of all, where they are plain
  size_t count() const { return count_; }
  const Value& operator[](size_t k) const { return *at_[k]; }
  bool holds(const String* s) const {
    for (size_t k = 0; k < count_; ++k)
      if (at_[k]->tag == Tag::Str && at_[k]->s == s) return true;
    return false;
  }
  void write(char* to) const {
    for (size_t k = 0; k < count_; ++k) {
      const Value& v = *at_[k];
      if (v.tag == Tag::Str) {
        copy_bytes(to, v.s->text, v.s->length);
        to += v.s->length;
      } else {
        write_integer(v.i, lengths_[k], to);
        to += lengths_[k];
      }
    }
  }

 private:
  static bool is_plain(const Value* slot) { return slot->tag != Tag::Weak && slot->tag != Tag::Magic; }
  const Value* hold(Value owned) {
    held_[held_count_] = owned;
    return &held_[held_count_++];
  }
  static void write_integer(int64_t i, size_t length, char* to) {
    if (i >= 0) return write_digits(static_cast<uint64_t>(i), length, to);
    *to = '-';
    write_digits(0 - static_cast<uint64_t>(i), length - 1, to + 1);
  }
  bool measure() {
    size_t length = 0;
    unsigned encodings = 0, others = 0;                      // 1: bytes came, 2: characters
    for (size_t k = 0; k < count_; ++k) {
      if (at_[k]->is_indirect() && !follow(k)) [[unlikely]] return false;
      const Value& v = *at_[k];
      if (v.tag == Tag::Str) [[likely]] {
        encodings |= v.s->utf8() ? 2 : 1;
        length += v.s->length;
      } else if (v.tag == Tag::Int) {
        lengths_[k] = static_cast<uint8_t>(integer_length(v.i));
        length += lengths_[k];
      } else {
        ++others;
      }
    }
    length_ = length;
    utf8_ = encodings == 2;
    plain_ = encodings != 3 && !others;
    return true;
  }
  // A variable that is captured, or has become magic while others were evaluated. False: left.
  [[gnu::noinline]] bool follow(size_t k) {
    Value* variable = real_slot(const_cast<Value*>(at_[k]));
    Value now = is_plain(variable) ? Value::undef() : read_indirect(variable);
    if (now.is_unwind()) return false;
    at_[k] = is_plain(variable) ? variable : hold(now);
    return true;
  }

  const Value* at_[most];
  Value held_[most];
  uint8_t lengths_[most];          // of the whole numbers' texts
  size_t count_ = 0, held_count_ = 0, length_ = 0;
  bool plain_ = true, utf8_ = false;
};

// The parts' texts joined in one new string. Whatever is not plain text or an integer goes the general way.
struct Interpolation : Node {
  Interpolation(const Nodes& nodes, bool concatenation) : concatenation(concatenation) {
    for (Node* n : nodes) parts.emplace_back(n);
  }
  Value scalar(Frame* f) override {
    if (parts.size() > PartValues::most) return one_by_one(f);
    PartValues values;
    if (!values.gather(f, parts)) return Value::unwind();
    return joined(f, values);
  }
  Value joined(Frame* f, const PartValues& values) {
    if (!values.plain()) [[unlikely]] return general(f, values);
    if (values.count() == 1 && values[0].tag == Tag::Str) return copy(values[0]);   // "$x"
    String* s = new_string_buffer(values.length());
    values.write(s->text);
    s->length = values.length();
    s->text[s->length] = 0;
    if (values.utf8()) s->flags |= Utf8Text;
    return Value::of(Tag::Str, s);
  }
  [[gnu::noinline]] Value general(Frame* f, const PartValues& values) {
    Held out(string_value({}));
    for (size_t k = 0; k < values.count(); ++k)
      if (!append_other(*f->in, out, values[k], parts[k].node, k == 0)) return Value::unwind();
    return out.take();
  }
  [[gnu::noinline]] Value one_by_one(Frame* f) {
    Held out(string_value({}));
    for (size_t k = 0; k < parts.size(); ++k) {
      Peek v(parts[k].node, f);
      if (!v || !append_other(*f->in, out, *v, parts[k].node, k == 0)) return Value::unwind();
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
  std::vector<Part> parts;
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

struct AppendAssign : Node {
  AppendAssign(Node* target, Node* value) : target(target), value(value), own(target->shape() == Shape::OwnScalar), slot_number(target->slot()) {}
  Value* place(Frame* f) const {
    Value* slot = f->pad() + slot_number;
    return own && !slot->is_indirect() ? slot : target->lvalue(f);
  }
  virtual Value* apply(Frame* f) {
    const Value* constant = value->constant();
    if (constant) return append(f, *constant);
    Value r = value->scalar(f);
    if (r.is_unwind()) return nullptr;
    if (!r.is_counted()) return append(f, r);
    Held keep(r);
    return append(f, r);
  }
  Value* append(Frame* f, const Value& r) {
    Value* slot = place(f);
    return slot ? append_to(f, slot, r) : nullptr;
  }
  Value* append_to(Frame* f, Value* slot, const Value& r) {
    if (slot->tag == Tag::Str) [[likely]] {
      if (r.tag == Tag::Str && r.s->utf8() == slot->s->utf8()) { append_bytes(*slot, r.s->view()); return slot; }
      if (r.tag == Tag::Int) {
        char digits[24];
        append_bytes(*slot, {digits, format_integer(r.i, digits)});
        return slot;
      }
    }
    if (runs_no_code(*slot) && runs_no_code(r) && !r.is_undef()) {
      Interpreter& in = *f->in;
      Text more(in, r);
      if (slot->tag == Tag::Str) {
        append_text(*slot, more.both());
        return slot;
      }
      Text before(in, *slot);
      return store(slot, concatenate(before.both(), more.both())) ? slot : nullptr;
    }
    return slow(f, *f->in, slot, r);
  }
  static bool runs_no_code(const Value& v) { return v.tag <= Tag::Str; }
  [[gnu::noinline]] Value* slow(Frame* f, Interpreter& in, Value* slot, const Value& r) {
    Ref<Magic> magic = slot->tag == Tag::Magic ? Ref<Magic>::sharing(slot->magic) : Ref<Magic>();
    Held now(read(slot));
    if (now->is_unwind()) return nullptr;
    Value v;
    if (!((in.overloaded(*now) || in.overloaded(r)) && in.overload_binary(".", *now, r, v, true))) {
      if (r.is_undef()) in.warn_uninitialized(value, "concatenation (.) or string");
      Text b(in, r);
      if (now->tag == Tag::Str && !magic) {                  // in place, so that a loop of appends stays linear
        now = Held();
        slot = real(target->lvalue(f));
        if (!slot) return nullptr;
        if (slot->tag == Tag::Str) { append_text(*slot, b.both()); return slot; }
        now = Held(read(slot));
      }
      Text a(in, *now);
      v = concatenate(a.both(), b.both());
    }
    if (v.is_unwind()) return nullptr;
    if (magic) {
      if (!magic->how->set(*magic, v)) return nullptr;
      return temporary_slot(in, Value::of(Tag::Magic, magic.take()));
    }
    Held keep(v);
    slot = target->lvalue(f);
    return slot && store(slot, keep.take()) ? slot : nullptr;
  }
  Value scalar(Frame* f) override {
    Value* slot = apply(f);
    return slot ? read(slot) : Value::unwind();
  }
  Flow run(Frame* f) override { return apply(f) ? Flow::Normal : f->in->flow; }
  Value* lvalue(Frame* f) override { return apply(f); }
  Node* target;
  Node* value;
  bool own;
  uint32_t slot_number;
};

// $x .= "a $b\n": the parts go straight behind what is there.
struct AppendParts : AppendAssign {
  AppendParts(Node* target, Interpolation* value) : AppendAssign(target, value), text(value) {}
  Value* apply(Frame* f) override {
    PartValues values;
    if (!values.gather(f, text->parts)) return nullptr;
    if (!values.plain()) [[unlikely]] {
      Held r(text->joined(f, values));
      return r->is_unwind() ? nullptr : append(f, *r);
    }
    Value* slot = place(f);
    if (!slot) return nullptr;
    if (slot->tag == Tag::Str && slot->s->utf8() == values.utf8() && !values.holds(slot->s)) [[likely]] {
      size_t length = slot->s->length, total = length + values.length();
      String* s = own_string(*slot, total);
      values.write(s->text + length);
      s->length = total;
      changed(s);
      return slot;
    }
    Held r(text->joined(f, values));                         // plain: no code runs, the place holds still
    return append_to(f, slot, *r);
  }
  Interpolation* text;
};
}  // namespace

Node* make_interpolation(Arena& a, Nodes parts, bool concatenation) { return a.make<Interpolation>(parts, concatenation); }
Node* make_join_list(Arena& a, Glob* separator, Node* list) { return a.make<JoinList>(separator, list); }
Node* make_append_assign(Arena& a, Node* target, Node* value) {
  auto* text = dynamic_cast<Interpolation*>(value);
  if (text && text->parts.size() <= PartValues::most) return a.make<AppendParts>(target, text);
  return a.make<AppendAssign>(target, value);
}

}  // namespace nacre::tree
