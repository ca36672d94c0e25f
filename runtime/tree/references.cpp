// SPDX-License-Identifier: MIT
// \ in all its forms, [ ... ], { ... }, sub { ... } with what it captures, \&name, __SUB__.
#include "runtime/attributes.h"
#include "runtime/tree/aliased_scalar.h"
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
struct Reference : Node {
  explicit Reference(Node* target) : target(target) {}
  Value scalar(Frame* f) override { return target->reference(f); }
  bool list(Frame* f) override {
    Value v = target->reference(f);
    if (v.is_unwind()) return false;
    f->in->push(v);
    return true;
  }
  Node* target;
};

// \($a, @b): one to each; in scalar context the last.
struct ReferenceEach : Node {
  explicit ReferenceEach(Node* target) : target(target) {}
  bool list(Frame* f) override { return target->references(f); }
  Value scalar(Frame* f) override {
    StackItems items(*f->in);
    if (!target->references(f)) return Value::unwind();
    return items.size() ? copy(items.end()[-1]) : Value::undef();
  }
  Node* target;
};

struct AnonymousArray : Node {
  explicit AnonymousArray(Node* items) : items(items) {}
  Value scalar(Frame* f) override {
    Interpreter& in = *f->in;
    Value* first = in.sp;
    if (items && !items->list(f)) {
      abandon(in, first);
      return Value::unwind();
    }
    auto n = static_cast<size_t>(in.sp - first);
    Array* a = new_array();
    if (n) {
      reserve(*a, n);
      for (size_t k = 0; k < n; ++k) a->items[k] = first[k];
      a->count = n;
      in.sp = first;
    }
    return Value::of(Tag::Ref, a);
  }
  Node* items;
};

struct AnonymousHash : Node {
  explicit AnonymousHash(Node* items) : items(items) {}
  Value scalar(Frame* f) override {
    Interpreter& in = *f->in;
    StackItems all(in);
    if (items && !items->list(f)) return Value::unwind();
    Ref<Hash> h(new_hash());
    if (all.size() % 2) in.warn(parser::Warn::Misc, "Odd number of elements in anonymous hash");
    reserve(*h, all.size() / 2);
    for (Value* v = all.begin(); v < all.end(); v += 2) {
      if (v->is_undef()) in.warn_uninitialized(nullptr, "anonymous hash ({})");
      Ref<String> key = key_of(in, *v);
      Value value = v + 1 < all.end() ? std::exchange(v[1], Value::undef()) : Value::undef();
      release(std::exchange(*insert(*h, key.get()), value));
    }
    return Value::of(Tag::Ref, h.take());
  }
  Node* items;
};

// What a Closure node shares with its arena: its body and prototype, and the one sub that it gives where there is nothing to close over.
struct ClosureParts {
  ClosureParts(Body* body, String* prototype) : body(body), prototype(prototype) {}
  ~ClosureParts() {
    if (only) release(only);
    release(body);
    if (prototype) release(prototype);
  }
  ClosureParts(const ClosureParts&) = delete;
  ClosureParts& operator=(const ClosureParts&) = delete;
  Body* body;
  String* prototype;
  Code* only = nullptr;
};

struct Closure : Node {
  Closure(ClosureParts& parts, Glob* name) : parts(parts), name(name) {}
  Value scalar(Frame* f) override {
    if (parts.only) {
      retain(parts.only);
      return Value::of(Tag::Ref, parts.only);
    }
    Body& body = *parts.body;
    Code* code = close_over(f, body);
    if (parts.prototype) {
      retain(parts.prototype);
      code->prototype = parts.prototype;
    }
    if (name) {
      retain(name);
      code->glob = name;
    }
    if (body.attributes.empty()) [[likely]] {
      if (code->capture_count == 0) {                        // as in perl the same one each time
        retain(code);
        parts.only = code;
      }
      return Value::of(Tag::Ref, code);
    }
    Held made(Value::of(Tag::Ref, code));
    return apply_attributes(*f->in, f->place->pragmas->package, *code, body.attributes) ? made.take() : Value::unwind();
  }
  ClosureParts& parts;
  Glob* name;
};

struct CodeReference : Node {
  explicit CodeReference(Glob* glob) : glob(glob) {}
  Value scalar(Frame*) override {
    if (!glob->code) {                                     // \&later: the same code once it is defined
      glob->code = new_code();
      glob->code->bits = Code::Declared;
      retain(glob);
      glob->code->glob = glob;
    }
    retain(glob->code);
    return Value::of(Tag::Ref, glob->code);
  }
  Value reference(Frame* f) override { return scalar(f); }  // the name alone stands for the code, so \ adds nothing
  Glob* glob;
};

// \&$x: a reference to the sub, which need not be there yet; a name may be symbolic even under strict.
struct CodeReferenceOf : Node {
  explicit CodeReferenceOf(Node* code) : code(code) {}
  Value scalar(Frame* f) override {
    Held v(code->scalar(f));
    if (v->is_unwind()) return Value::unwind();
    Code* c = nullptr;
    if (v->tag == Tag::Str) {
      Text name(*f->in, *v);
      std::string_view wanted = name.view();
      if (wanted.starts_with('&')) wanted.remove_prefix(1);
      bool qualified = wanted.find("::") != std::string_view::npos || wanted.find('\'') != std::string_view::npos;
      Glob& g = f->in->glob(qualified ? std::string(wanted) : std::string(f->place->pragmas->package) + "::" + std::string(wanted));
      if (!g.code) {
        g.code = new_code();
        g.code->bits = Code::Declared;
        retain(&g);
        g.code->glob = &g;
      }
      c = g.code;
    } else {
      c = code_of(f, *v);
    }
    if (!c) return Value::unwind();
    retain(c);
    return Value::of(Tag::Ref, c);
  }
  Value reference(Frame* f) override { return scalar(f); }
  Node* code;
};

struct CurrentSub : Node {
  Value scalar(Frame* f) override {
    Code* code = args_owner(f)->code;
    if (!code) return Value::undef();
    retain(code);
    return Value::of(Tag::Ref, code);
  }
};

// The slot as something that two subs can share: a Box for a scalar, the container itself for the others.
Value shared_slot(Value& slot, char sigil) {
  switch (sigil) {
    case '@': if (slot.tag != Tag::Array) slot = Value::of(Tag::Array, new_array()); break;
    case '%': if (slot.tag != Tag::Hash) slot = Value::of(Tag::Hash, new_hash()); break;
    case '&': if (slot.tag != Tag::Code) slot = Value::of(Tag::Code, new_code()); break;
    default: return copy(Value::of(Tag::Box, box_slot(slot)));
  }
  return copy(slot);
}
}  // namespace

Code* close_over(Frame* f, Body& body) {
  Code* code = new_code();
  retain(&body);
  code->body = &body;
  if (body.is_lvalue) code->bits |= Code::Lvalue;
  auto n = static_cast<uint32_t>(body.capture_plan.size());
  auto states = static_cast<uint32_t>(body.states.size());
  if (!n && !states) return code;
  code->captures = static_cast<Value*>(heap->allocate((n + states) * sizeof(Value)));
  code->capture_count = n + states;
  for (uint32_t k = 0; k < states; ++k) code->captures[n + k] = new_state(body.state_sigils[k]);
  for (uint32_t k = 0; k < n; ++k) {
    int32_t from = body.capture_plan[k];
    char sigil = k < body.capture_sigils.size() ? body.capture_sigils[k] : '$';
    code->captures[k] = shared_slot(from >= 0 ? f->pad()[from] : f->captures[~from], sigil);
  }
  return code;
}

Node* make_reference(Arena& a, Node* target, bool each_of_list) {
  return each_of_list ? static_cast<Node*>(a.make<ReferenceEach>(target)) : a.make<Reference>(target);
}

Node* make_anonymous_array(Arena& a, Node* list) { return a.make<AnonymousArray>(list); }
Node* make_anonymous_hash(Arena& a, Node* list) { return a.make<AnonymousHash>(list); }

Node* make_closure(Arena& a, Body* body, std::string prototype, bool has_prototype, Glob* name) {
  String* text = has_prototype ? new_string(prototype) : nullptr;
  retain(body);
  auto parts = std::make_shared<ClosureParts>(body, text);
  a.keep.push_back(parts);
  return a.make<Closure>(*parts, name);
}

Node* make_code_reference(Arena& a, Glob* glob) { return a.make<CodeReference>(glob); }
Node* make_code_reference_of(Arena& a, Node* code) { return a.make<CodeReferenceOf>(code); }
Node* make_current_sub(Arena& a) { return a.make<CurrentSub>(); }

}  // namespace nacre::tree
