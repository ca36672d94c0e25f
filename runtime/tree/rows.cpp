// SPDX-License-Identifier: MIT
// Calls of builtins: the arguments are evaluated as the row's prototype says, the row's function runs, its answer becomes value or list.
#include <algorithm>

#include "runtime/call.h"
#include "runtime/tree/aliased_scalar.h"
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
// How one position of a prototype takes its argument.
enum class Take : uint8_t { Scalar, List, Variable, ArrayItself, HashItself, Container };

// "$$;$@" "\@@" "*;$" "\[$@%]" "+" "_" : a step a position; the last one serves all that follow if it is a list.
std::vector<Take> steps_of(std::string_view prototype) {
  std::vector<Take> steps;
  for (size_t k = 0; k < prototype.size(); ++k) {
    switch (prototype[k]) {
      case ';': case ' ': break;
      case '@': case '%': steps.push_back(Take::List); break;
      case '*': steps.push_back(Take::Variable); break;
      case '+': steps.push_back(Take::Container); break;
      case '\\':
        if (++k == prototype.size()) break;
        if (prototype[k] == '[') {
          k = std::min(prototype.find(']', k), prototype.size() - 1);
          steps.push_back(Take::Container);
        } else {
          steps.push_back(prototype[k] == '@' ? Take::ArrayItself : prototype[k] == '%' ? Take::HashItself : Take::Variable);
        }
        break;
      default: steps.push_back(Take::Scalar);
    }
  }
  return steps;
}

bool is_array(const Node* n) { return n->shape() == Shape::Array || n->shape() == Shape::OwnArray || n->shape() == Shape::Args; }
bool is_hash(const Node* n) { return n->shape() == Shape::Hash || n->shape() == Shape::OwnHash; }

bool push_array(Frame* f, Node* n) {
  Array* a = n->array(f, Access::Modify);
  if (!a) return false;
  retain(a);
  f->in->push(Value::of(Tag::Array, a));
  return true;
}

bool push_hash(Frame* f, Node* n) {
  Hash* h = n->hash(f, Access::Modify);
  if (!h) return false;
  retain(h);
  f->in->push(Value::of(Tag::Hash, h));
  return true;
}

// The variable itself: one slot, whatever the node would show of a list.
bool push_variable(Frame* f, Node* n) {
  Value* mark = f->in->sp;
  if (!n->arguments(f)) return false;
  if (f->in->sp == mark) f->in->push(Value::undef());
  f->in->drop_to(mark + 1);
  return true;
}

bool push_argument(Frame* f, Node* n, Take take) {
  switch (take) {
    case Take::List: return n->list(f);
    case Take::Variable: return push_variable(f, n);
    case Take::ArrayItself: return push_array(f, n);
    case Take::HashItself: return push_hash(f, n);
    case Take::Container:
      if (is_array(n)) return push_array(f, n);
      if (is_hash(n)) return push_hash(f, n);
      return push_variable(f, n);
    case Take::Scalar: break;
  }
  Value v = n->scalar(f);
  if (v.is_unwind()) return false;
  f->in->push(v);
  return true;
}

struct RowCall : Node {
  RowCall(const Row& row, Nodes arguments) : row(row), nodes(std::move(arguments)) {
    std::vector<Take> steps = steps_of(row.prototype);
    bool plain_list = row.prototype.data() == nullptr;
    for (size_t k = 0; k < nodes.size(); ++k)
      takes.push_back(plain_list ? Take::List : k < steps.size() ? steps[k] : steps.empty() ? Take::Scalar : steps.back());
  }

  bool push_arguments(Frame* f) {
    for (size_t k = 0; k < nodes.size(); ++k) {
      if (!nodes[k]) f->in->push(Value::unwind());           // left out, with others behind it
      else if (!push_argument(f, nodes[k], takes[k])) return false;
    }
    return true;
  }

  // The one door through which the program reaches a builtin: a check of row.needs or row.taint has its place here, before the body.
  Value dispatch(Frame* f, Value* args, Want want) {
    Interpreter& in = *f->in;
    auto count = static_cast<uint32_t>(in.sp - args);
    Call call(in, row, f, args, count, want, nodes.data(), static_cast<uint32_t>(nodes.size()));
    try {
      return row.run(call);
    } catch (const Unwound&) {
      return Value::unwind();
    }
  }

  Value scalar(Frame* f) override { return answer(f, Want::Scalar); }
  Value answer(Frame* f, Want want) {
    Interpreter& in = *f->in;
    Value* args = in.sp;
    Value result = Value::unwind();
    if (push_arguments(f)) {
      Value* after = in.sp;
      result = dispatch(f, args, want);
      if (result.tag == Tag::Alias) result = in.sp > after ? copy(in.sp[-1]) : Value::undef();
    }
    if (result.is_unwind()) abandon(in, args);
    else in.drop_to(args);
    return result;
  }
  Flow run(Frame* f) override {
    Value v = answer(f, Want::Void);
    if (v.is_unwind()) return f->in->flow;
    release(v);
    return Flow::Normal;
  }
  bool list(Frame* f) override {
    Interpreter& in = *f->in;
    Value* args = in.sp;
    if (!push_arguments(f)) return abandon(in, args);
    Value* after = in.sp;
    Value result = dispatch(f, args, Want::List);
    if (result.is_unwind()) return abandon(in, args);
    if (result.tag == Tag::Alias) {
      move_down(in, args, after);
    } else {
      in.drop_to(args);
      in.push(result);
    }
    return true;
  }

  const Row& row;
  Nodes nodes;
  std::vector<Take> takes;
};
}  // namespace

Node* make_row(Arena& a, const Row& row, Nodes arguments) { return a.make<RowCall>(row, std::move(arguments)); }

}  // namespace nacre::tree
