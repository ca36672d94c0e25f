// SPDX-License-Identifier: MIT
// Calls of builtins: the arguments are evaluated as the row's prototype says, the row's function runs, its answer becomes value or list.
#include <algorithm>

#include "runtime/call.h"
#include "runtime/tree/aliased_scalar.h"
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
// How one position of a prototype takes its argument.
enum class Take : uint8_t { Scalar, List, Variable, OwnVariable, ArrayItself, HashItself, Container };

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

// my $x: its place in the pad, unless something else lies there.
bool push_own_variable(Frame* f, Node* n) {
  Value* slot = f->pad() + n->slot();
  if (slot->is_indirect()) return push_variable(f, n);
  Value alias{Tag::Alias, 0, {0}};
  alias.alias = slot;
  f->in->push(alias);
  return true;
}

bool push_argument(Frame* f, Node* n, Take take) {
  switch (take) {
    case Take::List: return n->list(f);
    case Take::OwnVariable: return push_own_variable(f, n);
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
    for (size_t k = 0; k < nodes.size(); ++k) {
      Take take = plain_list ? Take::List : k < steps.size() ? steps[k] : steps.empty() ? Take::Scalar : steps.back();
      bool one_value = take == Take::List && !plain_list && nodes[k] && nodes[k]->is_one_value();
      bool own_variable = take == Take::Variable && nodes[k] && nodes[k]->shape() == Shape::OwnScalar;
      takes.push_back(one_value ? Take::Scalar : own_variable ? Take::OwnVariable : take);
    }
    first_is_constant = !nodes.empty() && nodes[0] && nodes[0]->constant() && nodes[0]->constant()->tag == Tag::Str;
  }

  bool push_arguments(Frame* f) {
    for (size_t k = 0; k < nodes.size(); ++k) {
      if (!nodes[k]) f->in->push(Value::unwind());           // left out, with others behind it
      else if (!push_argument(f, nodes[k], takes[k])) return false;
    }
    return true;
  }

  // The one door through which the program reaches a builtin: a check of row.needs or row.taint has its place here, before the body.
  Value dispatch(Frame* f, Value* args, uint32_t count, Want want) {
    Call call(*f->in, row, f, args, count, want, nodes.data(), static_cast<uint32_t>(nodes.size()));
    if (first_is_constant) call.memo = &memo;
    try {
      return row.run(call);
    } catch (const Unwound&) {
      return Value::unwind();
    }
  }

  static uint32_t count_from(const Interpreter& in, const Value* args) { return static_cast<uint32_t>(in.sp - args); }

  Value scalar(Frame* f) override { return answer(f, Want::Scalar); }
  Value answer(Frame* f, Want want) {
    Interpreter& in = *f->in;
    Value* args = in.sp;
    Value result = Value::unwind();
    if (push_arguments(f)) {
      Value* after = in.sp;
      result = dispatch(f, args, count_from(in, args), want);
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
    Value result = dispatch(f, args, count_from(in, args), Want::List);
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
  std::unique_ptr<CallMemo> memo;
  bool first_is_constant;
};

// The arguments of a call whose positions all take one scalar: they lie on the C stack.
class ScalarArguments {
 public:
  static constexpr size_t most = 8;

  ScalarArguments() = default;
  ScalarArguments(const ScalarArguments&) = delete;
  ScalarArguments& operator=(const ScalarArguments&) = delete;
  ~ScalarArguments() { for (uint32_t k = 0; k < count_; ++k) release(values_[k]); }
  bool evaluate(Frame* f, const Nodes& nodes) {
    for (Node* n : nodes) {
      Value v = n ? n->scalar(f) : Value::unwind();          // left out, with others behind it
      if (n && v.is_unwind()) return false;
      values_[count_++] = v;
    }
    return true;
  }
  Value* begin() { return values_; }
  uint32_t count() const { return count_; }

 private:
  Value values_[most];
  uint32_t count_ = 0;
};

struct ScalarRowCall : RowCall {
  using RowCall::RowCall;
  static bool serves(const RowCall& call) {
    return call.nodes.size() <= ScalarArguments::most && std::all_of(call.takes.begin(), call.takes.end(), [](Take t) { return t == Take::Scalar; });
  }
  Value scalar(Frame* f) override { return ask(f, Want::Scalar); }
  Flow run(Frame* f) override {
    Value v = ask(f, Want::Void);
    if (v.is_unwind()) return f->in->flow;
    release(v);
    return Flow::Normal;
  }
  Value ask(Frame* f, Want want) {
    ScalarArguments args;
    Value quick;
    if (!args.evaluate(f, nodes)) return Value::unwind();
    if (row.quick && row.quick(*f->in, args.begin(), args.count(), quick)) return quick;
    return slowly(f, args.begin(), args.count(), want);
  }
  [[gnu::noinline]] Value slowly(Frame* f, Value* args, uint32_t count, Want want) {
    Interpreter& in = *f->in;
    Value* mark = in.sp;
    Value result = dispatch(f, args, count, want);
    if (result.tag == Tag::Alias) result = in.sp > mark ? copy(in.sp[-1]) : Value::undef();
    if (result.is_unwind()) abandon(in, mark);
    else in.drop_to(mark);
    return result;
  }
  bool list(Frame* f) override {
    Interpreter& in = *f->in;
    ScalarArguments args;
    if (!args.evaluate(f, nodes)) return false;
    Value quick;
    if (row.quick && row.quick(in, args.begin(), args.count(), quick)) {
      in.push(quick);
      return true;
    }
    Value* mark = in.sp;
    Value result = dispatch(f, args.begin(), args.count(), Want::List);
    if (result.is_unwind()) return abandon(in, mark);
    if (result.tag != Tag::Alias) {                          // else the results lie where they belong
      in.drop_to(mark);
      in.push(result);
    }
    return true;
  }
};

// length $x, ord substr(...): the one argument is borrowed while the quick answer is looked for.
struct QuickUnary : ScalarRowCall {
  QuickUnary(const Row& row, Nodes arguments) : ScalarRowCall(row, std::move(arguments)), own(nodes[0]->shape() == Shape::OwnScalar), slot(nodes[0]->slot()) {}
  Value scalar(Frame* f) override {
    Value quick, spare = Value::undef();
    Value* variable = f->pad() + slot;
    const Value* v = own && !variable->is_indirect() ? variable : nodes[0]->peek(f, spare);
    if (!v) return Value::unwind();
    bool answered = row.quick(*f->in, v, 1, quick);
    if (answered && !spare.is_counted()) return quick;
    Held keep(spare);
    if (answered) return quick;
    Held argument(copy(*v));
    return slowly(f, &argument.get(), 1, Want::Scalar);
  }
  bool own;
  uint32_t slot;
};
}  // namespace

Node* make_row(Arena& a, const Row& row, Nodes arguments) {
  RowCall general(row, arguments);
  if (!ScalarRowCall::serves(general)) return a.make<RowCall>(row, std::move(arguments));
  if (row.quick && arguments.size() == 1 && arguments[0]) return a.make<QuickUnary>(row, std::move(arguments));
  return a.make<ScalarRowCall>(row, std::move(arguments));
}

}  // namespace nacre::tree
