// SPDX-License-Identifier: MIT
// An executable node: what the resolver makes of the AST, and what runs. A node is immutable; all state lies in the Frame and the Interpreter.
// Each way of asking is an entry point of its own, so that a node does no more than the asker needs. Every entry may leave early: it then
// says so in its own way (Value::unwind(), false, nullptr, Truth::Unwind, a Flow) and the reason lies in the interpreter.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "runtime/interpreter.h"

namespace nacre::tree {

// What a container is asked for. Read: rvalue; an undefined reference dies under strict and is empty otherwise.
// Create: an element is wanted, so the container comes into being. Modify: the container itself will be changed. Localize: saved, and a fresh one.
enum class Access : uint8_t { Read, Create, Modify, Localize };

// What builders of other nodes may want to know of a child, to choose a specialised form.
enum class Shape : uint8_t { Other, OwnScalar, Variable, Constant, OwnArray, OwnHash, Args, Array, Hash, List, Match };

class HeldPlace;

struct Node {
  virtual ~Node() = default;
  virtual Value scalar(Frame* f) = 0;                        // owned
  virtual Flow run(Frame* f);                                // void context
  virtual Truth condition(Frame* f);
  virtual bool list(Frame* f);                               // pushes its values on the stack
  virtual bool arguments(Frame* f) { return list(f); }       // pushes aliases where it has variables to show (calls, foreach)
  virtual Value* lvalue(Frame* f);                           // the slot, real; dead after any further evaluation
  virtual const Value* peek(Frame* f, Value& spare);         // borrowed; what had to be made lies in spare, the asker's to release
  virtual Flow tail(Frame* f);                               // as the frame's result, in the frame's context
  virtual Array* array(Frame* f, Access access);             // nodes of arrays
  virtual Hash* hash(Frame* f, Access access);               // nodes of hashes
  virtual bool localize(Frame* f);                           // local EXPR: saves; the lvalue is then fresh
  virtual Value* localize_slot(Frame* f);                    // localize() and lvalue() of a scalar, found once
  virtual bool put(Frame* f, Value owned);                   // lvalue() and store(); false: unwound
  virtual bool localize_put(Frame* f, Value owned);          // the same with localize_slot()
  virtual bool hold(Frame* f, HeldPlace& place);             // the scalar's place, found once; false: unwound
  virtual bool places(Frame* f, bool localized);             // pushes all of its places, found once; see places.h
  virtual Value reference(Frame* f);                         // \ EXPR in scalar context
  virtual bool references(Frame* f);                         // \ (LIST): pushes
  virtual std::string describe(const Frame& f) const;        // "$x", "$h{"k"}": for warnings; empty: no name
  virtual Shape shape() const { return Shape::Other; }
  virtual bool is_computed() const { return true; }          // finding it runs other nodes; not so: variables and constants
  virtual bool reads_no_variable() const { return !is_computed(); }  // nor does it then depend on what is assigned to other variables
  virtual Node* dereferenced() const { return nullptr; }      // of @$x, %$x: $x
  virtual bool is_one_value() const { return false; }        // in list context too it is its scalar() and nothing else
  virtual uint32_t slot() const { return 0; }                // Own...: the pad slot
  virtual Value* fixed_slot() const { return nullptr; }      // a package's scalar: its slot, wherever the frame
  virtual uint32_t captured_slot() const { return not_captured; }  // of a captured scalar: its place among the frame's captures
  static constexpr uint32_t not_captured = UINT32_MAX;
  virtual const Value* constant() const { return nullptr; }  // Constant
  virtual bool is_list_lvalue() const { return false; }      // arrays, hashes, (lists), my (...): assignment to it is a list assignment
  virtual bool assign_from(Frame* f, Value*& next, Value* end);  // list assignment: takes what it needs; values at [next, end) are owned by the stack
  virtual bool exists(Frame* f, Value& result);              // exists EXPR; false: unwound
  virtual Value remove(Frame* f, bool localized);            // delete EXPR
};

// Owns nodes and the constants in them.
struct Arena {
  std::vector<Node*> nodes;        // they lie one behind the other in chunks
  std::vector<Value> constants;
  std::vector<std::shared_ptr<void>> keep;
  ~Arena();
  void charge(Heap& heap);         // what its nodes take, once they are all made
  template <class T, class... A>
  T* make(A&&... arguments) {
    static_assert(alignof(T) <= alignof(std::max_align_t));
    T* node = new (room(sizeof(T))) T(std::forward<A>(arguments)...);
    nodes.push_back(node);
    return node;
  }

 private:
  void* room(size_t bytes) {
    bytes = (bytes + 15) / 16 * 16;
    if (static_cast<size_t>(end_ - next_) < bytes) add_chunk(bytes);
    return std::exchange(next_, next_ + bytes);
  }
  void add_chunk(size_t least);

  std::vector<std::unique_ptr<char[]>> chunks_;
  char* next_ = nullptr;
  char* end_ = nullptr;
  size_t chunk_bytes_ = 512, charged_ = 0;
};

// A borrowed read that cleans up after itself.
class Peek {
 public:
  Peek(Node* node, Frame* f) : value_(node->peek(f, spare_)) {}
  ~Peek() { release(spare_); }
  Peek(const Peek&) = delete;
  Peek& operator=(const Peek&) = delete;
  explicit operator bool() const { return value_ != nullptr; }
  const Value& operator*() const { return *value_; }
  const Value* operator->() const { return value_; }

 private:
  Value spare_ = Value::undef();
  const Value* value_;
};

inline Truth truth_of(Interpreter& in, const Value& v) {
  switch (v.tag) {
    case Tag::Undef: return Truth::False;
    case Tag::Int: case Tag::Uint: return v.i ? Truth::True : Truth::False;
    case Tag::Num: return v.d != 0 ? Truth::True : Truth::False;
    case Tag::Str: return v.s->length == 0 || (v.s->length == 1 && v.s->text[0] == '0') ? Truth::False : Truth::True;
    default: return to_truth(in, v) ? Truth::True : Truth::False;
  }
}

// The pad slot as a value that may be borrowed: follows boxes and aliases; reads magic into spare.
inline const Value* borrow(Value* slot, Value& spare) {
  if (!slot->is_indirect()) [[likely]] return slot;
  slot = real_slot(slot);
  if (slot->tag != Tag::Weak && slot->tag != Tag::Magic) return slot;
  spare = read_indirect(slot);
  return spare.is_unwind() ? nullptr : &spare;
}

// @_ of the frame whose sub this code stands in (an eval string looks out to it).
inline Frame* args_owner(Frame* f) {
  while (f->kind == EvalFrame) f = f->caller;
  return f;
}
Array* args_array(Frame* f);                                 // makes @_ real; borrowed

// A slot for a value that has none of its own (an element of a tied hash). Valid until some further evaluations.
Value* temporary_slot(Interpreter& in, Value owned);

// Elements, magical containers included.
Value fetch(Interpreter& in, Array& a, int64_t index);       // owned; undef where there is none
Value fetch(Interpreter& in, Hash& h, const Value& key);
Value* element_slot(Interpreter& in, Array& a, int64_t index);  // null: unwound (negative index before the start dies)
Value* element_slot(Interpreter& in, Hash& h, const Value& key);
int64_t size_of(Interpreter& in, Array& a);                  // -1: unwound
bool push_elements(Interpreter& in, Array& a);               // copies on the stack
bool push_aliases(Interpreter& in, Array& a, bool lives_long);
bool push_pairs(Interpreter& in, Hash& h);
bool push_pair_aliases(Interpreter& in, Hash& h);
bool replace(Interpreter& in, Array& a, Value* first, Value* last);  // a = (...): moves the values out of the stack
bool replace(Interpreter& in, Hash& h, Value* first, Value* last, int64_t* distinct = nullptr);
// Globs as values: what *x = ... does, and *x{THING}.
const MagicKind& glob_assignment_kind();                     // first: the Glob
bool assign_glob(Interpreter& in, Glob& target, Value owned);
Value glob_slot_value(Interpreter& in, Glob& g, std::string_view which);

// References and symbol names as containers: @$x, %$x, $$x. `name` is what the error calls it.
Array* array_of(Frame* f, Value* slot, Access access);       // slot: where the reference is (autovivifies)
Hash* hash_of_slot(Frame* f, Value* slot, Access access);
Value* scalar_of(Frame* f, Value* slot, Access access);
Code* code_of(Frame* f, const Value& v);                     // &$x ; null: unwound
Glob* glob_of(Frame* f, const Value& v, bool strict_applies = true);
// next, last, redo, goto to something further out than this sub shows: dies where there is none, warns of what it leaves.
Flow jump_out(Frame* f, Flow flow, std::string_view label);

}  // namespace nacre::tree
