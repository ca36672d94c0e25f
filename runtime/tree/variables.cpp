// SPDX-License-Identifier: MIT
// Variables: lexical (own pad slot or capture), global, @_, and those behind a reference.
#include "runtime/localized_glob.h"
#include "runtime/tree/container_nodes.h"
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
// Where a variable's slot is.
struct Own {
  uint32_t index;
  Value* at(Frame* f) const { return f->pad() + index; }
};
struct Captured {
  uint32_t index;
  Value* at(Frame* f) const { return f->captures + index; }
};
struct OfGlob {
  Glob* glob;
  Value* at(Frame*) const { return &glob->scalar; }
};
template <class Where>
struct ScalarVariable : Node {
  ScalarVariable(Where where, std::string name) : where(where), name(std::move(name)) {}
  Value scalar(Frame* f) override {
    Value* slot = where.at(f);
    if constexpr (std::is_same_v<Where, Captured>)           // nearly always a box with a plain value
      if (slot->tag == Tag::Box && !slot->box->value.is_indirect()) [[likely]] return copy(slot->box->value);
    return read(slot);
  }
  Flow run(Frame*) override { return Flow::Normal; }
  Truth condition(Frame* f) override {
    Value spare = Value::undef();
    const Value* v = borrow(where.at(f), spare);
    Held held(spare);
    return v ? truth_of(*f->in, *v) : Truth::Unwind;
  }
  bool arguments(Frame* f) override {
    Value* slot = where.at(f);
    // A package variable's slot is lent to other scalars (foreach, map, local): who keeps an alias needs the scalar itself.
    if (std::is_same_v<Where, OfGlob> && !slot->is_indirect()) box_slot(*slot);
    if (slot->tag == Tag::Box) {     // an alias by count: the pad may let go of the box while the callee has it
      retain(slot->box);
      f->in->push(*slot);
      return true;
    }
    Value alias{Tag::Alias, 0, {0}};
    alias.alias = slot;
    f->in->push(slot->tag == Tag::Alias || slot->tag == Tag::Cursor ? *slot : alias);
    return true;
  }
  Value* lvalue(Frame* f) override { return real(where.at(f)); }
  const Value* peek(Frame* f, Value& spare) override { return borrow(where.at(f), spare); }
  Value reference(Frame* f) override {
    Box* box = box_slot(*where.at(f));
    retain(box);
    return Value::of(Tag::Ref, box);
  }
  bool is_one_value() const override { return true; }
  bool is_computed() const override { return false; }
  std::string describe(const Frame&) const override { return name; }
  Shape shape() const override { return std::is_same_v<Where, Own> ? Shape::OwnScalar : Shape::Variable; }
  uint32_t slot() const override {
    if constexpr (std::is_same_v<Where, Own>) return where.index;
    return 0;
  }
  Value* fixed_slot() const override {
    if constexpr (std::is_same_v<Where, OfGlob>) return &where.glob->scalar;
    return nullptr;
  }
  uint32_t captured_slot() const override {
    if constexpr (std::is_same_v<Where, Captured>) return where.index;
    return not_captured;
  }
  bool localize(Frame* f) override {
    if constexpr (std::is_same_v<Where, OfGlob>) {
      f->in->locals.scalar(*f->in, *where.glob);
      return true;
    }
    return Node::localize(f);
  }
  bool localize_put(Frame* f, Value owned) override {
    if constexpr (!std::is_same_v<Where, OfGlob>) return Node::localize_put(f, owned);
    Held value(owned);
    return ScalarVariable::localize(f) && store(real(where.at(f)), value.take());
  }
  Where where;
  std::string name;
};

template <class Where>
struct ArrayVariable : ArrayNode {
  ArrayVariable(Where where, std::string name) : where(where), name(std::move(name)) {}
  Array* array(Frame* f, Access) override {
    Value* slot = where.at(f);
    if (slot->tag != Tag::Array) [[unlikely]] *slot = Value::of(Tag::Array, new_array());
    return slot->array;
  }
  bool arguments(Frame* f) override { return push_aliases(*f->in, *array(f, Access::Modify), true); }
  bool is_computed() const override { return false; }
  std::string describe(const Frame&) const override { return name; }
  Shape shape() const override { return std::is_same_v<Where, Own> ? Shape::OwnArray : Shape::Array; }
  uint32_t slot() const override {
    if constexpr (std::is_same_v<Where, Own>) return where.index;
    return 0;
  }
  Where where;
  std::string name;
};

struct GlobalArray : ArrayNode {
  GlobalArray(Glob* glob, std::string name) : glob(glob), name(std::move(name)), is_isa(glob->name->view() == "ISA") {}
  Array* array(Frame* f, Access access) override {
    if (is_isa && access != Access::Read) ++f->in->method_generation;
    if (access == Access::Localize) f->in->locals.array(*f->in, *glob);
    return glob_array(*glob);
  }
  bool is_computed() const override { return false; }
  std::string describe(const Frame&) const override { return name; }
  Glob* glob;
  std::string name;
  bool is_isa;
};

template <class Where>
struct HashVariable : HashNode {
  HashVariable(Where where, std::string name) : where(where), name(std::move(name)) {}
  Hash* hash(Frame* f, Access) override {
    Value* slot = where.at(f);
    if (slot->tag != Tag::Hash) [[unlikely]] *slot = Value::of(Tag::Hash, new_hash());
    return slot->hash;
  }
  bool is_computed() const override { return false; }
  std::string describe(const Frame&) const override { return name; }
  Shape shape() const override { return std::is_same_v<Where, Own> ? Shape::OwnHash : Shape::Hash; }
  uint32_t slot() const override {
    if constexpr (std::is_same_v<Where, Own>) return where.index;
    return 0;
  }
  Where where;
  std::string name;
};

struct GlobalHash : HashNode {
  GlobalHash(Glob* glob, std::string name) : glob(glob), name(std::move(name)) {}
  Hash* hash(Frame* f, Access access) override {
    if (access == Access::Localize) f->in->locals.hash(*f->in, *glob);
    return glob_hash(*glob);
  }
  bool is_computed() const override { return false; }
  std::string describe(const Frame&) const override { return name; }
  Glob* glob;
  std::string name;
};


// my ($x, undef, @y) and (my $x): the variables as a list.
template <class Where>
Node* variable(Arena& a, Where where, char sigil, std::string name) {
  switch (sigil) {
    case '@': return a.make<ArrayVariable<Where>>(where, std::move(name));
    case '%': return a.make<HashVariable<Where>>(where, std::move(name));
    default: return a.make<ScalarVariable<Where>>(where, std::move(name));
  }
}

// *x as a value.
struct GlobConstant : Node {
  explicit GlobConstant(Glob* glob) : glob(glob) { retain(glob); }
  ~GlobConstant() override { release(glob); }
  Value scalar(Frame* f) override { return glob_value(*f->in, *glob); }
  Value* lvalue(Frame* f) override {
    retain(glob);
    return temporary_slot(*f->in, magic_value(glob_assignment_kind(), Value::of(Tag::Glob, glob)));
  }
  Value reference(Frame*) override {
    retain(glob);
    return Value::of(Tag::Ref, glob);
  }
  bool localize(Frame* f) override {
    f->in->locals.glob(*f->in, *glob);
    return true;
  }
  Glob* glob;
};

// *x{ARRAY}
struct GlobSlot : Node {
  GlobSlot(Node* glob, Node* which) : glob(glob), which(which) {}
  Value scalar(Frame* f) override {
    Held v(glob->scalar(f));
    if (v->is_unwind()) return Value::unwind();
    Glob* g = glob_of(f, *v);
    if (!g) return Value::unwind();
    Held name(which->scalar(f));
    if (name->is_unwind()) return Value::unwind();
    return glob_slot_value(*f->in, *g, Text(*f->in, *name).view());
  }
  Node* glob;
  Node* which;
};

// state $x = ...; the mark that it is done lies among the closure's captures.
struct StateInitialisation : Node {
  StateInitialisation(Node* variable, Node* assignment, uint32_t mark) : variable(variable), assignment(assignment), mark(mark) {}
  bool first(Frame* f) const { return std::exchange(f->captures[mark].i, 1) == 0; }
  Value scalar(Frame* f) override { return first(f) ? assignment->scalar(f) : variable->scalar(f); }
  Flow run(Frame* f) override { return first(f) ? assignment->run(f) : Flow::Normal; }
  bool list(Frame* f) override { return first(f) ? assignment->list(f) : variable->list(f); }
  Node* variable;
  Node* assignment;
  uint32_t mark;
};

// &f of `my sub f`
template <class Where>
struct CodeVariable : Node {
  explicit CodeVariable(Where where) : where(where) {}
  Value scalar(Frame* f) override {
    Value* slot = where.at(f);
    if (slot->tag != Tag::Code) release(std::exchange(*slot, Value::of(Tag::Code, new_code())));
    retain(slot->code);
    return Value::of(Tag::Ref, slot->code);
  }
  Value reference(Frame* f) override { return scalar(f); }
  Where where;
};

// %Foo:: , the package's own table.
struct StashHash : HashNode {
  explicit StashHash(std::string package) : package(std::move(package)) {}
  Hash* hash(Frame* f, Access) override {
    ++f->in->method_generation;
    return &f->in->stash(package);
  }
  std::string package;
};
}  // namespace

Node* make_own(Arena& a, char sigil, uint32_t slot, std::string name) { return variable(a, Own{slot}, sigil, std::move(name)); }
Node* make_captured(Arena& a, char sigil, uint32_t index, std::string name) { return variable(a, Captured{index}, sigil, std::move(name)); }

Node* make_lexical_code(Arena& a, bool captured, uint32_t index) {
  if (captured) return a.make<CodeVariable<Captured>>(Captured{index});
  return a.make<CodeVariable<Own>>(Own{index});
}

Node* make_global(Arena& a, char sigil, Glob* glob, std::string name) {
  switch (sigil) {
    case '@': return a.make<GlobalArray>(glob, std::move(name));
    case '%': return a.make<GlobalHash>(glob, std::move(name));
    default: return a.make<ScalarVariable<OfGlob>>(OfGlob{glob}, std::move(name));
  }
}

Node* make_state_initialisation(Arena& a, Node* variable, Node* assignment, uint32_t mark) { return a.make<StateInitialisation>(variable, assignment, mark); }
Node* make_glob_constant(Arena& a, Glob* glob) { return a.make<GlobConstant>(glob); }
Node* make_glob_slot(Arena& a, Node* glob, Node* which) { return a.make<GlobSlot>(glob, which); }
Node* make_stash_hash(Arena& a, std::string package) { return a.make<StashHash>(std::move(package)); }

void clear_counted_slot(Value* slot) {
  if (slot->tag == Tag::Array && slot->o->refs == 1 && !slot->o->package && !slot->o->flags) { clear(*slot->array); return; }
  Value old = std::exchange(*slot, Value::undef());
  release(old);
}

}  // namespace nacre::tree
