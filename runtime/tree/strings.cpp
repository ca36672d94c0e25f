// SPDX-License-Identifier: MIT
// substr, vec and pos, which are places to assign to as well as values. As a place each is a Magic in a temporary slot: first is a reference to
// the variable behind it, second what says which part of it is meant.
#include <algorithm>
#include <cstring>

#include "runtime/matching/positions.h"
#include "runtime/strings/bit_vector.h"
#include "runtime/strings/string_operators.h"
#include "runtime/strings/text_builder.h"
#include "runtime/taint.h"
#include "runtime/tree/make.h"
#include "runtime/tree/numeric.h"

namespace nacre::tree {

namespace {
// An argument that is a whole number; false: left.
bool integer_operand(Frame* f, Node* node, std::string_view what, int64_t& out) {
  Peek v(node, f);
  if (!v) return false;
  if (v->tag == Tag::Int) [[likely]] { out = v->i; return true; }
  Value number;
  if (!numeric_operand(*f->in, *v, node, what, number)) return false;
  out = to_integer(*f->in, number);
  return true;
}

Value* variable_behind(const Magic& m) { return real(&m.first.box->value); }

Value numbers(int64_t first, int64_t second, bool has_second = true) {
  Array* a = new_array();
  push_back(*a, Value::integer(first));
  push_back(*a, has_second ? Value::integer(second) : Value::undef());
  return Value::of(Tag::Array, a);
}

// The place as the kind describes it, of the variable that target is; unwind: left.
Value place_value(Frame* f, Node* target, const MagicKind& kind, Value part) {
  Value variable = target->reference(f);
  if (variable.is_unwind()) { release(part); return variable; }
  return magic_value(kind, variable, part);
}

bool names_variable(Node* target, Frame* f) { return target->shape() == Shape::OwnScalar || !target->describe(*f).empty(); }

// --- substr
struct Part {
  int64_t offset, length;
  bool has_length;
};

bool counts_bytes(Interpreter& in) {
  const parser::Pragmas* pragmas = in.place().pragmas;
  return pragmas && pragmas->bytes;
}

// The bytes of text that the part means; false: outside.
bool find_part(const TextView& text, const Part& part, SubstringRange& out) {
  if (!text.utf8) return substring_range(text.bytes.size(), part.offset, part.has_length, part.length, out);
  SubstringRange characters{};
  if (!substring_range(utf8_length(text.bytes), part.offset, part.has_length, part.length, characters)) return false;
  out.start = utf8_offset(text.bytes, characters.start);
  out.length = utf8_offset(text.bytes.substr(out.start), characters.length);
  return true;
}

Value outside_of_string(Interpreter& in) { return in.die("substr outside of string"); }

// The variable's text with the range replaced, in place where nothing else holds it.
bool replace_range(Value* slot, const TextView& text, SubstringRange range, const TextView& replacement) {
  if (slot->tag == Tag::Str && slot->s->utf8() == text.utf8 && (text.utf8 == replacement.utf8 || is_ascii(replacement.bytes)) && slot->s->refs == 1 &&
      replacement.bytes.data() != slot->s->text) {
    size_t before = slot->s->length, after = before - range.length + replacement.bytes.size();
    String* s = own_string(*slot, after);
    std::memmove(s->text + range.start + replacement.bytes.size(), s->text + range.start + range.length, before - range.start - range.length);
    std::memcpy(s->text + range.start, replacement.bytes.data(), replacement.bytes.size());
    s->length = after;
    changed(s);
    clear_position(*slot);
    return true;
  }
  TextBuilder out(text.bytes.size() + replacement.bytes.size());
  if (text.utf8) out.become_utf8();
  out.append({text.bytes.substr(0, range.start), text.utf8});
  out.append(replacement);
  out.append({text.bytes.substr(range.start + range.length), text.utf8});
  return store(slot, out.take());
}

Part part_of(const Magic& m) {
  Value* numbers = m.second.array->items;
  return {numbers[0].i, numbers[1].tag == Tag::Int ? numbers[1].i : 0, numbers[1].tag == Tag::Int};
}

Value get_substr(Magic& m) try {
  Interpreter& in = *interpreter;
  Held v(read(variable_behind(m)));
  if (v->is_unwind()) return Value::unwind();
  Text text(in, *v);
  SubstringRange range{};
  if (!find_part(text.both(), part_of(m), range)) {
    in.warn(parser::Warn::Substr, "substr outside of string");
    return Value::undef();
  }
  Value part = string_value(text.view().substr(range.start, range.length), text.utf8());
  return is_tainted(*v) ? tainted_value(part) : part;
} catch (const Unwound&) {
  return Value::unwind();
}

bool set_substr(Magic& m, Value value) try {
  Interpreter& in = *interpreter;
  Held held(value);
  Value* slot = variable_behind(m);
  Held now(slot->is_indirect() ? read(slot) : Value::undef());
  if (now->is_unwind()) return false;
  const Value& content = slot->is_indirect() ? *now : *slot;
  if (content.is_undef()) in.warn_uninitialized(nullptr, "substr");
  Text text(in, content), replacement(in, *held);
  SubstringRange range{};
  if (!find_part(text.both(), part_of(m), range)) {
    outside_of_string(in);
    return false;
  }
  // From now on the place means what was just put there.
  std::string_view before = text.view().substr(0, range.start);
  m.second.array->items[0] = Value::integer(static_cast<int64_t>(text.utf8() ? utf8_length(before) : before.size()));
  m.second.array->items[1] = Value::integer(static_cast<int64_t>(replacement.utf8() ? utf8_length(replacement.view()) : replacement.view().size()));
  bool tainted = is_tainted(content) || is_tainted(*held);
  if (!replace_range(slot, text.both(), range, replacement.both())) return false;
  if (tainted && !slot->is_indirect()) set_tainted(*slot, true);
  return true;
} catch (const Unwound&) {
  return false;
}

const MagicKind substr_kind{"substr", get_substr, set_substr, nullptr};

// A whole number among the arguments: a constant and the sub's own scalar are looked at without a call.
struct IntegerOperand {
  explicit IntegerOperand(Node* n) : node(n), constant(n ? n->constant() : nullptr), own(n && n->shape() == Shape::OwnScalar), slot(n ? n->slot() : 0) {}
  bool get(Frame* f, int64_t& out) const {
    const Value* v = constant ? constant : own ? f->pad() + slot : nullptr;
    if (v && v->tag == Tag::Int) [[likely]] { out = v->i; return true; }
    return integer_operand(f, node, "substr", out);
  }
  Node* node;
  const Value* constant;
  bool own;
  uint32_t slot;
};

// The part of a text of bytes; the commonest parts need no clamping. False: outside.
inline bool part_of_bytes(size_t size, const Part& part, SubstringRange& out) {
  auto whole = static_cast<int64_t>(size);
  if (part.has_length && part.offset >= 0 && part.offset <= whole && part.length >= 0) [[likely]] {
    out = {static_cast<size_t>(part.offset), static_cast<size_t>(std::min(part.length, whole - part.offset))};
    return true;
  }
  return substring_range(size, part.offset, part.has_length, part.length, out);
}

struct Substr : Node {
  Substr(Node* target, Node* offset, Node* length)
      : target(target), offset(offset), length(length), own(target->shape() == Shape::OwnScalar), slot_number(target->slot()) {}

  bool part(Frame* f, Part& out) const {
    out.has_length = length.node != nullptr;
    out.length = 0;
    return offset.get(f, out.offset) && (!out.has_length || length.get(f, out.length));
  }

  Value scalar(Frame* f) override {
    if (!own) return general(f);
    Part wanted{};
    if (!part(f, wanted)) return Value::unwind();
    const Value& v = f->pad()[slot_number];
    SubstringRange range{};
    if (v.tag == Tag::Str && !v.s->utf8() && part_of_bytes(v.s->length, wanted, range)) [[likely]] {
      const char* from = v.s->text + range.start;
      if (range.length != 1) return Value::of(Tag::Str, new_string(std::string_view(from, range.length)));
      String* s = f->in->short_texts.of_byte(static_cast<unsigned char>(*from));
      retain(s);
      return Value::of(Tag::Str, s);
    }
    return read_part(f, wanted, Value::undef());
  }
  [[gnu::noinline]] Value general(Frame* f) {
    Held owner(target->scalar(f));
    if (owner->is_unwind()) return Value::unwind();
    Part wanted{};
    if (!part(f, wanted)) return Value::unwind();
    return read_part(f, wanted, *owner);
  }
  // owner: the text, where it is not the sub's own variable.
  [[gnu::noinline]] Value read_part(Frame* f, const Part& wanted, const Value& owner) try {
    Interpreter& in = *f->in;
    Value spare = Value::undef();
    const Value* v = own ? borrow(f->pad() + slot_number, spare) : &owner;
    Held held(spare);
    if (!v) return Value::unwind();
    if (v->is_undef()) in.warn_uninitialized(target, "substr");
    Text text(in, *v);
    TextView view{text.view(), text.utf8() && !counts_bytes(in)};
    SubstringRange range{};
    if (!find_part(view, wanted, range)) {
      in.warn(parser::Warn::Substr, "substr outside of string");
      return Value::undef();
    }
    return string_value(view.bytes.substr(range.start, range.length), view.utf8);
  } catch (const Unwound&) {
    return Value::unwind();
  }

  // The same text with other bytes in that place, where nothing else holds it. False: the long way.
  bool put_quickly(Frame* f, const Part& wanted, const Value& fresh, Value* old) {
    Value& slot = f->pad()[slot_number];
    if (!own || slot.tag != Tag::Str || fresh.tag != Tag::Str || slot.s == fresh.s) return false;
    String* s = slot.s;
    SubstringRange range{};
    if (s->refs != 1 || s->has(Shared) || s->utf8() || fresh.s->utf8() || !part_of_bytes(s->length, wanted, range)) return false;
    size_t length = fresh.s->length, after = s->length - range.length + length;
    if (after > s->capacity) return false;
    if (old) *old = string_value(s->view().substr(range.start, range.length));
    char* to = s->text + range.start;
    if (length != range.length) std::memmove(to + length, to + range.length, s->length - range.start - range.length);
    copy_bytes(to, fresh.s->text, length);
    s->length = after;
    changed(s);
    clear_position(slot);
    return true;
  }

  // Puts a text where the part of the variable was; `old`, where given, gets what was there.
  bool put(Frame* f, const Part& wanted, const Value& fresh, const Node* from, Value* old) {
    return put_quickly(f, wanted, fresh, old) || put_slowly(f, wanted, fresh, from, old);
  }
  [[gnu::noinline]] bool put_slowly(Frame* f, const Part& wanted, const Value& fresh, const Node* from, Value* old) try {
    Interpreter& in = *f->in;
    Value* slot = target->lvalue(f);
    if (!slot) return false;
    Held now(slot->is_indirect() ? read(slot) : Value::undef());
    if (now->is_unwind()) return false;
    const Value& content = slot->is_indirect() ? *now : *slot;
    if (fresh.is_undef()) in.warn_uninitialized(from, "substr");
    if (content.is_undef()) in.warn_uninitialized(target, "substr");
    Text text(in, content), replacement(in, fresh);
    SubstringRange range{};
    if (!find_part(text.both(), wanted, range)) {
      outside_of_string(in);
      return false;
    }
    if (old) *old = string_value(text.view().substr(range.start, range.length), text.utf8());
    return replace_range(slot, text.both(), range, replacement.both());
  } catch (const Unwound&) {
    return false;
  }

  Value place(Frame* f) {
    Part wanted{};
    if (!part(f, wanted)) return Value::unwind();
    return place_value(f, target, substr_kind, numbers(wanted.offset, wanted.length, wanted.has_length));
  }
  Value* lvalue(Frame* f) override {
    Value v = place(f);
    return v.is_unwind() ? nullptr : temporary_slot(*f->in, v);
  }
  bool arguments(Frame* f) override {
    Value v = names_variable(target, f) ? place(f) : scalar(f);
    if (v.is_unwind()) return false;
    f->in->push(v);
    return true;
  }
  Value reference(Frame* f) override {
    Value v = place(f);
    return v.is_unwind() ? v : Value::of(Tag::Ref, new_box(v));
  }
  Node* target;
  IntegerOperand offset, length;
  bool own;
  uint32_t slot_number;
};

// substr($x, 1, 2, "new"): the old part is the answer.
struct SubstrReplace : Substr {
  SubstrReplace(Node* target, Node* offset, Node* length, Node* replacement) : Substr(target, offset, length), replacement(replacement) {}
  bool replace(Frame* f, Value* old) {
    Part wanted{};
    if (!part(f, wanted)) return false;
    Held fresh(replacement->scalar(f));
    return !fresh->is_unwind() && put(f, wanted, *fresh, replacement, old);
  }
  Value scalar(Frame* f) override {
    Value old = Value::undef();
    if (replace(f, &old)) return old;
    release(old);
    return Value::unwind();
  }
  Flow run(Frame* f) override { return replace(f, nullptr) ? Flow::Normal : f->in->flow; }
  bool arguments(Frame* f) override { return Node::list(f); }
  Value reference(Frame* f) override { return Node::reference(f); }
  Node* replacement;
};

// substr($x, 1, 2) = "new";  as a statement: no place has to be made.
struct SubstrAssign : Node {
  SubstrAssign(Substr* part, Node* value, Node* general) : part(part), value(value), general(general) {}
  Value scalar(Frame* f) override { return general->scalar(f); }
  Value* lvalue(Frame* f) override { return general->lvalue(f); }
  bool arguments(Frame* f) override { return general->arguments(f); }
  Value reference(Frame* f) override { return general->reference(f); }
  Flow run(Frame* f) override {
    Held fresh(value->scalar(f));
    Part wanted{};
    if (fresh->is_unwind() || !part->part(f, wanted)) return f->in->flow;
    return part->put(f, wanted, *fresh, nullptr, nullptr) ? Flow::Normal : f->in->flow;
  }
  Substr* part;
  Node* value;
  Node* general;
};

// --- vec
Value get_vec(Magic& m) try {
  Held v(read(variable_behind(m)));
  if (v->is_unwind()) return Value::unwind();
  Text text(*interpreter, *v);
  Value* numbers = m.second.array->items;
  Value number = Value::unsigned_integer(vec_fetch(*interpreter, text.both(), numbers[0].i, numbers[1].i));
  return is_tainted(*v) ? tainted_value(number) : number;
} catch (const Unwound&) {
  return Value::unwind();
}

bool set_vec(Magic& m, Value value) try {
  Held held(value);
  Value* slot = variable_behind(m);
  Value* numbers = m.second.array->items;
  uint64_t number = to_unsigned(*interpreter, *held);
  if (!slot->is_indirect()) {
    vec_store(*interpreter, *slot, numbers[0].i, numbers[1].i, number);
    return true;
  }
  Held now(read(slot));
  if (now->is_unwind()) return false;
  vec_store(*interpreter, now.get(), numbers[0].i, numbers[1].i, number);
  return store(slot, now.take());
} catch (const Unwound&) {
  return false;
}

const MagicKind vec_kind{"vec", get_vec, set_vec, nullptr};

struct Vec : Node {
  Vec(Node* target, Node* offset, Node* bits) : target(target), offset(offset), bits(bits) {}
  Value scalar(Frame* f) override try {
    Interpreter& in = *f->in;
    Held v(target->scalar(f));
    int64_t at = 0, width = 0;
    if (v->is_unwind() || !integer_operand(f, offset, "vec", at) || !integer_operand(f, bits, "vec", width)) return Value::unwind();
    if (v->is_undef()) in.warn_uninitialized(target, "vec");
    Text text(in, *v);
    return Value::unsigned_integer(vec_fetch(in, text.both(), at, width));
  } catch (const Unwound&) {
    return Value::unwind();
  }
  Value place(Frame* f) {
    int64_t at = 0, width = 0;
    if (!integer_operand(f, offset, "vec", at) || !integer_operand(f, bits, "vec", width)) return Value::unwind();
    return place_value(f, target, vec_kind, numbers(at, width));
  }
  Value* lvalue(Frame* f) override {
    Value v = place(f);
    return v.is_unwind() ? nullptr : temporary_slot(*f->in, v);
  }
  bool arguments(Frame* f) override {
    Value v = names_variable(target, f) ? place(f) : scalar(f);
    if (v.is_unwind()) return false;
    f->in->push(v);
    return true;
  }
  Value reference(Frame* f) override {
    Value v = place(f);
    return v.is_unwind() ? v : Value::of(Tag::Ref, new_box(v));
  }
  Node* target;
  Node* offset;
  Node* bits;
};

// --- pos
Value get_pos(Magic& m) try {
  return position_value(*interpreter, variable_behind(m));
} catch (const Unwound&) {
  return Value::unwind();
}

bool set_pos(Magic& m, Value value) try {
  Held held(value);
  return assign_position(*interpreter, variable_behind(m), *held);
} catch (const Unwound&) {
  return false;
}

const MagicKind pos_kind{"pos", get_pos, set_pos, nullptr};

struct Pos : Node {
  explicit Pos(Node* target) : target(target) {}
  Value scalar(Frame* f) override try {
    Value* slot = target ? target->lvalue(f) : real(&f->in->known.topic->scalar);
    return slot ? position_value(*f->in, slot) : Value::unwind();
  } catch (const Unwound&) {
    return Value::unwind();
  }
  Value place(Frame* f) {
    if (target) return place_value(f, target, pos_kind, Value::undef());
    Box* box = box_slot(f->in->known.topic->scalar);
    retain(box);
    return magic_value(pos_kind, Value::of(Tag::Ref, box));
  }
  Value* lvalue(Frame* f) override {
    Value v = place(f);
    return v.is_unwind() ? nullptr : temporary_slot(*f->in, v);
  }
  Value reference(Frame* f) override {
    Value v = place(f);
    return v.is_unwind() ? v : Value::of(Tag::Ref, new_box(v));
  }
  bool localize(Frame* f) override {
    f->in->die("Can't modify match position in local");
    return false;
  }
  Node* target;
};
}  // namespace

Node* make_substr(Arena& a, Nodes arguments) {
  arguments.resize(4);
  if (arguments[3]) return a.make<SubstrReplace>(arguments[0], arguments[1], arguments[2], arguments[3]);
  return a.make<Substr>(arguments[0], arguments[1], arguments[2]);
}

Node* make_substr_assign(Arena& a, Node* target, Node* value, Node* general) {
  auto* part = dynamic_cast<Substr*>(target);
  return part && !dynamic_cast<SubstrReplace*>(target) ? a.make<SubstrAssign>(part, value, general) : nullptr;
}

Node* make_pos(Arena& a, Node* target) { return a.make<Pos>(target); }
Node* make_vec(Arena& a, Nodes arguments) { return a.make<Vec>(arguments[0], arguments[1], arguments[2]); }

}  // namespace nacre::tree
