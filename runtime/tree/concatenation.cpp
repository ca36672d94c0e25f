// SPDX-License-Identifier: MIT
// Strings made of parts: "a $b @c", $a . $b . $c, and what is appended to a variable by .= .
#include "runtime/tree/item_names.h"
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
bool may_be_overloaded(const Value& v) { return v.tag == Tag::Ref && v.o->package; }

// One value of the text and the constant text in front of it.
struct Part {
  std::string_view before;
  Node* node;
  uint32_t slot;
  bool own;                        // the sub's own scalar: looked at without a call
};

// "a $b @c" as values with constant text around them.
class Layout {
 public:
  static constexpr size_t most = 12;   // values, for which a place is ready on the C stack

  explicit Layout(const Nodes& nodes) {
    std::string text;
    for (Node* n : nodes) {
      if (add_constant(*n, text)) continue;
      parts.push_back({keep(text), n, n->slot(), n->shape() == Shape::OwnScalar});
      if (!parts.back().own) last_evaluated = n;
    }
    after = keep(text);
  }

  std::vector<Part> parts;
  std::string_view after;
  Node* last_evaluated = nullptr;
  size_t constant_length = 0;
  unsigned encodings = 0;          // of the constants. 1: bytes came, 2: characters; 0: both would be the same

 private:
  bool add_constant(const Node& n, std::string& text) {
    const Value* v = n.constant();
    if (!v) return false;
    if (v->tag == Tag::Str) {
      encodings |= v->s->utf8() ? 2 : is_ascii(v->s->view()) ? 0 : 1;
      text += v->s->view();
    } else if (v->tag == Tag::Int) {
      char digits[24];
      text.append(digits, format_integer(v->i, digits));
    } else {
      return false;
    }
    return true;
  }
  std::string_view keep(std::string& text) {
    constant_length += text.size();
    kept_.push_back(std::make_unique_for_overwrite<char[]>(text.size()));
    std::memcpy(kept_.back().get(), text.data(), text.size());
    std::string_view view(kept_.back().get(), text.size());
    text.clear();
    return view;
  }
  std::vector<std::unique_ptr<char[]>> kept_;
};

// The values of all parts, before anything is copied: so the room that the text needs is known. The sub's own variables are looked at when all
// else is evaluated: $x . change_x() shows the new $x, as in perl.
class PartValues {
 public:
  explicit PartValues(const Layout& layout) : layout_(layout) {}
  PartValues(const PartValues&) = delete;
  PartValues& operator=(const PartValues&) = delete;
  ~PartValues() { for (size_t k = 0; k < held_count_; ++k) release(held_[k]); }

  // may_borrow: no code runs between this and the copying, so that the last value need not be held. False: left.
  bool evaluate(Frame* f, bool may_borrow) {
    if (!layout_.last_evaluated) return true;
    for (size_t k = 0; k < layout_.parts.size(); ++k) {
      const Part& part = layout_.parts[k];
      if (part.own) continue;
      Value& kept = held_[held_count_++] = Value::undef();
      if (may_borrow && part.node == layout_.last_evaluated) {
        spare_ = &kept;
        at_[k] = borrowed_ = part.node->peek(f, kept);
        return borrowed_ != nullptr;
      }
      kept = part.node->scalar(f);
      if (kept.is_unwind()) return false;
      at_[k] = &kept;
    }
    return true;
  }
  // False: something is neither text nor a whole number, or they are not of one encoding.
  bool measure(Frame* f) {
    size_t length = layout_.constant_length;
    unsigned encodings = layout_.encodings;
    Value* pad = f->pad();
    const Value** at = at_;
    Piece* next = pieces_;
    for (const Part *p = layout_.parts.data(), *end = p + layout_.parts.size(); p < end; ++p, ++at) {
      const Value* v = p->own ? pad + p->slot : *at;
      if (v->is_indirect()) v = real_slot(const_cast<Value*>(v));
      Piece& piece = *next++;
      if (v->tag == Tag::Str) [[likely]] {
        piece.text = v->s->text;
        piece.length = v->s->length;
        encodings |= 1 + (v->s->flags & Utf8Text);
      } else if (v->tag == Tag::Int) {
        piece.text = nullptr;
        piece.integer = v->i;
        piece.length = integer_length(v->i);
      } else {
        return false;
      }
      length += piece.length;
    }
    length_ = length;
    utf8_ = encodings == 2;
    return encodings != 3;
  }
  const Value& first(Frame* f) const { return *real(layout_.parts[0].own ? f->pad() + layout_.parts[0].slot : const_cast<Value*>(at_[0])); }
  bool utf8() const { return utf8_; }
  size_t length() const { return length_; }
  bool holds(const String* s) const {
    for (size_t k = 0; k < layout_.parts.size(); ++k)
      if (pieces_[k].text == s->text) return true;
    return false;
  }
  void write(char* to) const {
    const Piece* piece = pieces_;
    for (const Part *p = layout_.parts.data(), *end = p + layout_.parts.size(); p < end; ++p) {
      copy_bytes(to, p->before.data(), p->before.size());
      to += p->before.size();
      if (piece->text) copy_bytes(to, piece->text, piece->length);
      else write_integer(piece->integer, piece->length, to);
      to += piece->length;
      ++piece;
    }
    copy_bytes(to, layout_.after.data(), layout_.after.size());
  }

  // For the general way: what code behind a variable would change is fetched, and nothing is borrowed any more. False: left.
  bool settle(Frame* f) {
    for (size_t k = 0; k < layout_.parts.size(); ++k) {
      const Part& part = layout_.parts[k];
      if (part.own) {
        Value* variable = real(f->pad() + part.slot);
        at_[k] = nullptr;
        if (variable->tag != Tag::Weak && variable->tag != Tag::Magic) continue;
        Value now = read_indirect(variable);
        if (now.is_unwind()) return false;
        at_[k] = &(held_[held_count_++] = now);
      } else if (at_[k] == borrowed_ && borrowed_ != spare_) {
        Value before = std::exchange(*spare_, copy(*borrowed_));
        release(before);
        at_[k] = spare_;
      }
    }
    return true;
  }
  const Value& value(Frame* f, size_t k) const { return at_[k] ? *at_[k] : *real(f->pad() + layout_.parts[k].slot); }

 private:
  struct Piece {
    const char* text;              // null: a whole number
    size_t length;
    int64_t integer;
  };
  static void write_integer(int64_t i, size_t length, char* to) {
    if (i >= 0) return write_digits(static_cast<uint64_t>(i), length, to);
    *to = '-';
    write_digits(0 - static_cast<uint64_t>(i), length - 1, to + 1);
  }

  const Layout& layout_;
  size_t held_count_ = 0, length_ = 0;
  const Value* borrowed_ = nullptr;
  Value* spare_ = nullptr;         // what had to be made of the borrowed one
  bool utf8_ = false;
  Piece pieces_[Layout::most];
  const Value* at_[Layout::most];
  Value held_[Layout::most];
};

// The parts' texts joined in one new string. Whatever is not plain text or an integer goes the general way.
struct Interpolation : Node {
  Interpolation(const Nodes& nodes, bool concatenation) : nodes(nodes), layout(nodes), concatenation(concatenation) {
    alone = layout.parts.size() == 1 && nodes.size() == 1;
  }
  bool fits() const { return layout.parts.size() <= Layout::most; }
  Value scalar(Frame* f) override {
    if (!fits()) return one_by_one(f);
    PartValues values(layout);
    if (!values.evaluate(f, true)) return Value::unwind();
    if (alone) [[unlikely]] return whole(f, values);
    return values.measure(f) ? joined(values) : general(f, values);
  }
  static Value joined(const PartValues& values) {
    String* s = new_string_buffer(values.length());
    values.write(s->text);
    s->length = values.length();
    s->text[s->length] = 0;
    if (values.utf8()) s->flags |= Utf8Text;
    return Value::of(Tag::Str, s);
  }
  // "$x"
  Value whole(Frame* f, PartValues& values) {
    if (!values.measure(f)) return general(f, values);
    const Value& v = values.first(f);
    return v.tag == Tag::Str ? copy(v) : joined(values);
  }
  [[gnu::noinline]] Value general(Frame* f, PartValues& values) {
    if (!values.settle(f)) return Value::unwind();
    Held out(string_value({}));
    size_t part = 0;
    for (size_t k = 0; k < nodes.size(); ++k) {
      bool is_part = part < layout.parts.size() && layout.parts[part].node == nodes[k];
      const Value& v = is_part ? values.value(f, part++) : *nodes[k]->constant();
      if (!append_other(*f->in, out, v, nodes[k], k == 0)) return Value::unwind();
    }
    return out.take();
  }
  [[gnu::noinline]] Value one_by_one(Frame* f) {
    Held out(string_value({}));
    for (size_t k = 0; k < nodes.size(); ++k) {
      Peek v(nodes[k], f);
      if (!v || !append_other(*f->in, out, *v, nodes[k], k == 0)) return Value::unwind();
    }
    return out.take();
  }
  // undef warns; objects with "." or "" overloads are asked, and what they answer may be an object again.
  bool append_other(Interpreter& in, Held& out, const Value& v, Node* part, bool first) {
    if ((may_be_overloaded(v) && in.overloaded(v)) || may_be_overloaded(*out)) {
      bool alone = first && !concatenation && nodes.size() == 1;
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
      in.warn_uninitialized(part, concatenation || nodes.size() > 1 ? "concatenation (.) or string" : "string");
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
  Nodes nodes;
  Layout layout;
  bool concatenation;
  bool alone;                      // no text around its one value
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
  AppendParts(Node* target, Interpolation* value) : AppendAssign(target, value), text(value), fixed(!target->is_computed()) {}
  Value* apply(Frame* f) override {
    PartValues values(text->layout);
    if (!values.evaluate(f, fixed)) return nullptr;
    if (!values.measure(f)) [[unlikely]] return generally(f, values);
    Value* slot = place(f);
    if (!slot) return nullptr;
    if (!fixed && !values.measure(f)) [[unlikely]] return generally(f, values);   // what found the place has changed a value
    if (slot->tag == Tag::Str && slot->s->utf8() == values.utf8() && !values.holds(slot->s)) [[likely]] {
      size_t length = slot->s->length, total = length + values.length();
      String* s = own_string(*slot, total);
      values.write(s->text + length);
      s->length = total;
      changed(s);
      return slot;
    }
    Held r(Interpolation::joined(values));                   // plain: no code runs, the place holds still
    return append_to(f, slot, *r);
  }
  [[gnu::noinline]] Value* generally(Frame* f, PartValues& values) {
    Held r(text->general(f, values));
    return r->is_unwind() ? nullptr : append(f, *r);
  }
  Interpolation* text;
  bool fixed;                      // finding the place runs no code
};
}  // namespace

Node* make_interpolation(Arena& a, Nodes parts, bool concatenation) { return a.make<Interpolation>(parts, concatenation); }
Node* make_join_list(Arena& a, Glob* separator, Node* list) { return a.make<JoinList>(separator, list); }
Node* make_append_assign(Arena& a, Node* target, Node* value) {
  auto* text = dynamic_cast<Interpolation*>(value);
  if (text && text->fits()) return a.make<AppendParts>(target, text);
  return a.make<AppendAssign>(target, value);
}

}  // namespace nacre::tree
