// SPDX-License-Identifier: MIT
// Texts made of values with constant text between them, "a $b @c": the parts as the program has them, their values at one run, and the node that
// joins them. What prints or appends such a text writes it where it belongs, without a string between.
#pragma once

#include "runtime/tree/make.h"

namespace nacre::tree {

// One value of the text and the constant text in front of it.
struct Part {
  std::string_view before;
  Node* node;
  uint32_t slot;
  bool own;                        // the sub's own scalar: looked at without a call
  Value* fixed;                    // a package's scalar: the same
  bool evaluates() const { return !own && !fixed; }
};

// "a $b @c" as values with constant text around them.
class Layout {
 public:
  static constexpr size_t most = 12;   // values, for which a place is ready on the C stack

  explicit Layout(const Nodes& nodes) {
    std::string text;
    for (Node* n : nodes) {
      if (add_constant(*n, text)) continue;
      Value* fixed = n->fixed_slot();
      if (fixed && fixed->tag == Tag::Magic) fixed = nullptr;
      parts.push_back({keep(text), n, n->slot(), n->shape() == Shape::OwnScalar, fixed});
      if (parts.back().evaluates()) last_evaluated = n;
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
  bool evaluate(Frame* f, bool may_borrow) { return !layout_.last_evaluated || evaluate_nodes(f, may_borrow); }
  // False: something is neither text nor a number, or they are not of one encoding.
  [[gnu::always_inline]] bool measure(Frame* f) {
    size_t length = layout_.constant_length;
    unsigned encodings = layout_.encodings;
    Value* pad = f->pad();
    const Value** at = at_;
    Piece* next = pieces_;
    for (const Part *p = layout_.parts.data(), *end = p + layout_.parts.size(); p < end; ++p, ++at) {
      const Value* v = p->own ? pad + p->slot : p->fixed ? p->fixed : *at;
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
      } else if (v->tag == Tag::Num) {
        piece.text = numbers_[&piece - pieces_];
        piece.length = format_number(v->d, numbers_[&piece - pieces_]);
      } else {
        return false;
      }
      length += piece.length;
    }
    length_ = length;
    utf8_ = encodings == 2;
    return encodings != 3;
  }
  const Value& first(Frame* f) const { return *(layout_.parts[0].evaluates() ? at_[0] : variable_of(f, layout_.parts[0])); }
  bool utf8() const { return utf8_; }
  size_t length() const { return length_; }
  bool holds(const String* s) const {
    for (size_t k = 0; k < layout_.parts.size(); ++k)
      if (pieces_[k].text == s->text) return true;
    return false;
  }
  [[gnu::always_inline]] void write(char* to) const {
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
      if (!part.evaluates()) {
        Value* variable = variable_of(f, part);
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
  const Value& value(Frame* f, size_t k) const { return at_[k] ? *at_[k] : *variable_of(f, layout_.parts[k]); }

 private:
  bool evaluate_nodes(Frame* f, bool may_borrow) {
    for (size_t k = 0; k < layout_.parts.size(); ++k) {
      const Part& part = layout_.parts[k];
      if (!part.evaluates()) continue;
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
  struct Piece {
    const char* text;              // null: a whole number
    size_t length;
    int64_t integer;
  };
  static Value* variable_of(Frame* f, const Part& part) { return real(part.own ? f->pad() + part.slot : part.fixed); }
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
  char numbers_[Layout::most][40];
  const Value* at_[Layout::most];
  Value held_[Layout::most];
};

// The parts' texts joined in one new string. Whatever is not plain text or a number goes the general way.
struct Interpolation : Node {
  Interpolation(const Nodes& nodes, bool concatenation);
  bool fits() const { return layout.parts.size() <= Layout::most; }
  Value scalar(Frame* f) override;
  bool is_one_value() const override { return true; }
  static Value joined(const PartValues& values);
  Value whole(Frame* f, PartValues& values);                 // "$x"
  Value general(Frame* f, PartValues& values);
  Value one_by_one(Frame* f);
  bool append_other(Interpreter& in, Held& out, const Value& v, Node* part, bool first);
  Nodes nodes;
  Layout layout;
  bool concatenation;
  bool alone;                      // no text around its one value
};

}  // namespace nacre::tree
