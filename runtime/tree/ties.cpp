// SPDX-License-Identifier: MIT
// tie, tied and untie as functions: which kind of variable it is, and putting the object in its place.
#include "runtime/ties.h"

#include "runtime/handle_object.h"
#include "runtime/tree/aliased_scalar.h"
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
bool is_array(const Node* n) { return n->shape() == Shape::Array || n->shape() == Shape::OwnArray || n->shape() == Shape::Args; }
bool is_hash(const Node* n) { return n->shape() == Shape::Hash || n->shape() == Shape::OwnHash; }

// What a tie can hang on: one of the three.
struct Variable {
  Object* container = nullptr;           // an Array or Hash
  Value* slot = nullptr;                 // a scalar's real slot
  Ref<HandleObject> handle;
  explicit operator bool() const { return container || slot || handle; }
};

Variable variable_of(Frame* f, Node* n, bool makes_handle) {
  Variable v;
  if (is_array(n)) { v.container = n->array(f, Access::Modify); return v; }
  if (is_hash(n)) { v.container = n->hash(f, Access::Modify); return v; }
  v.slot = n->lvalue(f);
  if (!v.slot) return v;
  Glob* glob = v.slot->tag == Tag::Glob ? v.slot->glob : nullptr;
  if (v.slot->tag == Tag::Magic && v.slot->magic->how == &glob_assignment_kind()) glob = v.slot->magic->first.glob;
  if (!glob) return v;
  if (!glob->io && makes_handle) glob->io = new_handle_object();
  if (!glob->io) return v;
  v.handle = Ref<HandleObject>::sharing(glob->io);
  v.slot = nullptr;
  return v;
}

bool is_tied_scalar(const Value* slot) { return slot && slot->tag == Tag::Magic && slot->magic->how == &tied_scalar_kind(); }

// The object behind a tied variable; undef: it is not tied.
Value object_of(Interpreter& in, const Variable& v) {
  if (v.container) return v.container->has(Magical) && in.magic_of(v.container) ? in.magic_of(v.container)->object() : Value::undef();
  if (v.handle) return copy(v.handle->tied);
  return is_tied_scalar(v.slot) ? copy(v.slot->magic->first) : Value::undef();
}

std::string_view constructor_for(const Node* n, bool glob) {
  if (is_array(n)) return "TIEARRAY";
  if (is_hash(n)) return "TIEHASH";
  return glob ? "TIEHANDLE" : "TIESCALAR";
}

void attach(Interpreter& in, const Variable& v, Value object) {
  if (v.handle) {
    release(std::exchange(v.handle->tied, object));
  } else if (!v.container) {
    Value content = is_tied_scalar(v.slot) ? copy(v.slot->magic->second) : copy(*v.slot);
    release(std::exchange(*v.slot, magic_value(tied_scalar_kind(), object, content)));
  } else {
    in.iterators.erase(v.container);
    if (v.container->kind == ObjectKind::Array) in.attach_magic(v.container, std::make_unique<TiedArray>(object));
    else in.attach_magic(v.container, std::make_unique<TiedHash>(object));
  }
}

void detach(Interpreter& in, const Variable& v) {
  if (v.handle) {
    release(std::exchange(v.handle->tied, Value::undef()));
  } else if (v.container) {
    in.detach_magic(v.container);
    in.iterators.erase(v.container);
  } else {
    Ref<Magic> tie = Ref<Magic>::sharing(v.slot->magic);
    release(std::exchange(*v.slot, copy(tie->second)));
    release(std::exchange(tie->first, Value::undef()));    // whoever else holds the tie must not keep its object
  }
}

struct Tie : Node {
  Tie(Node* variable, Nodes arguments) : variable(variable), arguments(std::move(arguments)) {}

  Code* constructor(Interpreter& in, const Value& of, std::string_view name) const {
    Stash* package = in.blessed(of);
    Text class_name(in, of);
    std::string shown(package ? package->name->view() : class_name.view());
    if (!package) package = in.find_stash(shown);
    Code* code = package && !shown.empty() ? in.find_method(*package, name) : nullptr;
    if (code) return code;
    std::string message = "Can't locate object method \"" + std::string(name) + "\" via package \"" + shown + "\"";
    if (!package || shown.empty()) message += " (perhaps you forgot to load \"" + shown + "\"?)";
    in.die(message);
    return nullptr;
  }

  Value scalar(Frame* f) override try {
    Interpreter& in = *f->in;
    StackItems items(in);
    for (Node* n : arguments)
      if (!n->list(f)) return Value::unwind();
    if (!items.size()) in.push(Value::undef());
    Variable v = variable_of(f, variable, true);
    if (!v) return Value::unwind();
    Code* code = constructor(in, *items.begin(), constructor_for(variable, bool(v.handle)));
    if (!code) return Value::unwind();
    if (code->glob && code->glob->name->view() == "AUTOLOAD") {
      std::string called(in.blessed(*items.begin()) ? in.blessed(*items.begin())->name->view() : Text(in, *items.begin()).view());
      store(real(&in.glob(glob_name(*code->glob)).scalar), string_value(called + "::" + std::string(constructor_for(variable, bool(v.handle)))));
    }
    Held object(in.call(*code, items.begin(), Want::Scalar));
    if (object->is_unwind() || object->is_undef()) return object.take();
    v = variable_of(f, variable, true);                    // the constructor may have moved it
    if (!v) return Value::unwind();
    if (v.container && object->is_ref() && object->o == v.container) return in.die("Self-ties of arrays and hashes are not supported");
    attach(in, v, copy(*object));
    return object.take();
  } catch (const Unwound&) {
    return Value::unwind();
  }
  Node* variable;
  Nodes arguments;
};

struct Tied : Node {
  explicit Tied(Node* variable) : variable(variable) {}
  Value scalar(Frame* f) override {
    Variable v = variable_of(f, variable, false);
    return v ? object_of(*f->in, v) : Value::unwind();
  }
  Node* variable;
};

// `find` answers the variable: UNTIE may move it.
template <class Find>
bool untie(Interpreter& in, Find find) {
  Variable v = find();
  if (!v) return false;
  Held object(object_of(in, v));
  if (object->is_undef()) return true;
  uint32_t others = object->is_ref() ? object->o->refs - 2 : 0;      // beside the variable's and ours
  Stash* package = in.blessed(*object);
  if (package && in.find_method(*package, "UNTIE", false)) {
    Value count = Value::integer(others);
    Held done(call_tie(in, *object, "UNTIE", &count, 1));
    if (done->is_unwind()) return false;
    v = find();
    if (!v) return false;
  } else if (others) {
    in.warn(parser::Warn::Untie, "untie attempted while " + std::to_string(others) + " inner references still exist");
  }
  if (Held now(object_of(in, v)); !now->is_undef()) detach(in, v);
  return true;
}

struct Untie : Node {
  explicit Untie(Node* variable) : variable(variable) {}
  Value scalar(Frame* f) override try {
    return untie(*f->in, [&] { return variable_of(f, variable, false); }) ? f->in->truth(true) : Value::unwind();
  } catch (const Unwound&) {
    return Value::unwind();
  }
  Node* variable;
};

Variable only(Hash& hash) {
  Variable v;
  v.container = &hash;
  return v;
}
}  // namespace

Node* make_tie(Arena& a, Node* variable, Nodes arguments) { return a.make<Tie>(variable, std::move(arguments)); }
Node* make_tied(Arena& a, Node* variable, bool untie) { return untie ? static_cast<Node*>(a.make<Untie>(variable)) : a.make<Tied>(variable); }

}  // namespace nacre::tree

namespace nacre {

void tie_hash(Interpreter& in, Hash& hash, Value owned_object) { tree::attach(in, tree::only(hash), owned_object); }
bool untie_hash(Interpreter& in, Hash& hash) {
  return tree::untie(in, [&] { return tree::only(hash); });
}

}  // namespace nacre
