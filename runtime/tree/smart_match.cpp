// SPDX-License-Identifier: MIT
// ~~ : what matching means is decided by the right side first, then by the left (perlop, "Smartmatch Operator"). Arrays and hashes come as
// references, patterns as qr objects.
#include "runtime/matching/compiled_pattern.h"
#include "runtime/matching/search.h"
#include "runtime/stack_room.h"
#include "runtime/tree/make.h"
#include "runtime/tree/numeric.h"

namespace nacre::tree {

namespace {
class Smart {
 public:
  explicit Smart(Interpreter& in) : in_(in) {}

  // Throws Unwound where something dies.
  bool matches(const Value& left, const Value& right) {
    if (++depth_ > deepest) in_.fail("Deep recursion in smartmatch");
    expect_stack_room();
    bool result = decide(left, right);
    --depth_;
    return result;
  }

 private:
  static constexpr int deepest = 10000;
  enum class Sort : uint8_t { Undef, Array, Hash, Code, Pattern, Object, Other };

  Sort sort_of(const Value& v) {
    if (v.is_undef()) return Sort::Undef;
    if (!v.is_ref()) return Sort::Other;
    switch (v.o->kind) {
      case ObjectKind::Regexp: return Sort::Pattern;
      case ObjectKind::Array: return v.o->package ? Sort::Object : Sort::Array;
      case ObjectKind::Hash: return v.o->package ? Sort::Object : Sort::Hash;
      case ObjectKind::Code: return v.o->package ? Sort::Object : Sort::Code;
      default: return v.o->package ? Sort::Object : Sort::Other;
    }
  }

  bool decide(const Value& left, const Value& right) {
    if (Value result; overloaded(left, right, result)) {
      Held held(result);
      return to_truth(in_, *held);
    }
    switch (sort_of(right)) {
      case Sort::Undef: return left.is_undef();
      case Sort::Object: in_.fail("Smart matching a non-overloaded object breaks encapsulation");
      case Sort::Code: return by_code(left, *right.code);
      case Sort::Hash: return in_hash(left, *right.hash);
      case Sort::Array: return in_array(left, *right.array);
      case Sort::Pattern: return by_pattern(left, right);
      case Sort::Other: break;
    }
    if (sort_of(left) == Sort::Object) in_.fail("Smart matching a non-overloaded object breaks encapsulation");
    if (left.is_undef()) return false;
    bool right_number = is_number(right), left_number = is_number(left);
    if (right_number || (left_number && right.tag == Tag::Str && looks_like_number(right))) return compare_numbers(in_, left, right, nullptr, nullptr, "smart match") == 0;
    return equal_text(Text(in_, left).both(), Text(in_, right).both());
  }

  bool overloaded(const Value& left, const Value& right, Value& result) {
    if (!in_.overloaded(right) && !in_.overloaded(left)) return false;
    if (!in_.overload_binary("~~", left, right, result)) return false;
    if (result.is_unwind()) throw Unwound{};
    return true;
  }
  static bool is_number(const Value& v) { return v.tag == Tag::Int || v.tag == Tag::Num || v.tag == Tag::Uint; }

  // The elements and keys, as they were when asked: what is called may change the container.
  std::vector<Held> elements(Array& a) {
    std::vector<Held> all;
    for (int64_t k = 0, n = size_of(in_, a); k < n; ++k) all.emplace_back(fetch(in_, a, k));
    for (const Held& v : all)
      if (v->is_unwind()) throw Unwound{};
    return all;
  }
  std::vector<Held> keys(Hash& h) {
    StackItems items(in_);
    if (!push_pairs(in_, h)) throw Unwound{};
    std::vector<Held> all;
    for (Value* v = items.begin(); v < items.end(); v += 2) all.emplace_back(copy(*v));
    return all;
  }
  bool has_key(Hash& h, const Value& key) {
    if (h.has(Magical)) {
      Held there(in_.magic_of(&h)->exists(in_, key));
      if (there->is_unwind()) throw Unwound{};
      return to_truth(in_, *there);
    }
    return lookup(h, key_of(in_, key).get()) != nullptr;
  }

  bool calls_true(Code& code, const Value& argument) {
    Held answer = in_.call_sub(code, {argument});
    return to_truth(in_, *answer);
  }
  bool by_code(const Value& left, Code& code) {
    auto all = [&](const std::vector<Held>& items) {
      for (const Held& v : items)
        if (!calls_true(code, *v)) return false;
      return true;
    };
    if (sort_of(left) == Sort::Array) return all(elements(*left.array));
    if (sort_of(left) == Sort::Hash) return all(keys(*left.hash));
    return calls_true(code, left);
  }

  bool in_hash(const Value& left, Hash& right) {
    switch (sort_of(left)) {
      case Sort::Undef: return false;
      case Sort::Hash: {
        auto mine = keys(*left.hash);
        if (mine.size() != keys(right).size()) return false;
        for (const Held& key : mine)
          if (!has_key(right, *key)) return false;
        return true;
      }
      case Sort::Array:
        for (const Held& v : elements(*left.array))
          if (has_key(right, *v)) return true;
        return false;
      case Sort::Pattern: return any_matches(keys(right), left);
      default: return has_key(right, left);
    }
  }

  bool in_array(const Value& left, Array& right) {
    switch (sort_of(left)) {
      case Sort::Hash:
        for (const Held& v : elements(right))
          if (has_key(*left.hash, *v)) return true;
        return false;
      case Sort::Array: {
        auto mine = elements(*left.array), theirs = elements(right);
        if (mine.size() != theirs.size()) return false;
        for (size_t k = 0; k < mine.size(); ++k)
          if (!matches(*mine[k], *theirs[k])) return false;
        return true;
      }
      case Sort::Pattern: return any_matches(elements(right), left);
      case Sort::Undef:
        for (const Held& v : elements(right))
          if (v->is_undef()) return true;
        return false;
      default:
        for (const Held& v : elements(right))
          if (matches(left, *v)) return true;
        return false;
    }
  }

  bool by_pattern(const Value& left, const Value& pattern) {
    if (sort_of(left) == Sort::Hash) return any_matches(keys(*left.hash), pattern);
    if (sort_of(left) == Sort::Array) return any_matches(elements(*left.array), pattern);
    return pattern_matches(left, pattern);
  }
  bool any_matches(const std::vector<Held>& items, const Value& pattern) {
    for (const Held& v : items)
      if (pattern_matches(*v, pattern)) return true;
    return false;
  }
  bool pattern_matches(const Value& subject, const Value& pattern) {
    if (subject.is_undef()) in_.warn_uninitialized(nullptr, "pattern match (m//)");
    auto* regexp = static_cast<RegexpObject*>(pattern.o);
    Ref<String> text = to_string(in_, subject);
    Search search{regexp->pattern, text.get()};
    search.closures = &regexp->closures;
    Found found = find(in_, search);
    if (found == Found::Unwind) throw Unwound{};
    return found == Found::Yes;
  }

  Interpreter& in_;
  int depth_ = 0;
};

struct SmartMatch : Node {
  SmartMatch(Node* left, Node* right) : left(left), right(right) {}
  Value scalar(Frame* f) override {
    Held l(left->scalar(f));
    if (l->is_unwind()) return Value::unwind();
    Held r(right->scalar(f));
    if (r->is_unwind()) return Value::unwind();
    return f->in->truth(Smart(*f->in).matches(*l, *r));
  }
  Node* left;
  Node* right;
};
}  // namespace

Node* make_smart_match(Arena& a, Node* left, Node* right) { return a.make<SmartMatch>(left, right); }

}  // namespace nacre::tree
