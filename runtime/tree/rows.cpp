// SPDX-License-Identifier: MIT
// Calls of builtins: the arguments are evaluated as the row's prototype says, the row's function runs, its answer becomes value or list.
#include <algorithm>

#include "runtime/call.h"
#include "runtime/tree/aliased_scalar.h"
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
// How one position of a prototype takes its argument.
// Own: the variable lies in the pad, and its node need not be asked.
enum class Take : uint8_t { Scalar, OwnScalar, Constant, LeftOut, List, Variable, OwnVariable, ArrayItself, HashItself, Container };

// "$$;$@" "\@@" "*;$" "\[$@%]" "+" "_" : a step a position; the last one serves all that follow if it is a list.
std::vector<Take> takes_of(std::string_view prototype) {
  std::vector<Take> takes;
  for (size_t k = 0; k < prototype.size(); ++k) {
    switch (prototype[k]) {
      case ';': case ' ': break;
      case '@': case '%': takes.push_back(Take::List); break;
      case '*': takes.push_back(Take::Variable); break;
      case '+': takes.push_back(Take::Container); break;
      case '\\':
        if (++k == prototype.size()) break;
        if (prototype[k] == '[') {
          k = std::min(prototype.find(']', k), prototype.size() - 1);
          takes.push_back(Take::Container);
        } else {
          takes.push_back(prototype[k] == '@' ? Take::ArrayItself : prototype[k] == '%' ? Take::HashItself : Take::Variable);
        }
        break;
      default: takes.push_back(Take::Scalar);
    }
  }
  return takes;
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

Value alias_of(Value* slot) {
  Value alias{Tag::Alias, 0, {0}};
  alias.alias = slot;
  return alias;
}

// my $x: its place in the pad, unless something else lies there.
bool push_own_variable(Frame* f, Node* n) {
  Value* slot = f->pad() + n->slot();
  if (slot->is_indirect()) return push_variable(f, n);
  f->in->push(alias_of(slot));
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
    case Take::LeftOut:                                      // with others behind it
      f->in->push(Value::unwind());
      return true;
    case Take::Scalar:
    case Take::OwnScalar:
    case Take::Constant: break;
  }
  Value v = n->scalar(f);
  if (v.is_unwind()) return false;
  f->in->push(v);
  return true;
}

// A position of a prototype and the node that stands there.
struct Step {
  Step(Node* node, Take take, bool is_list) : node(node), take(take) {
    if (!node) this->take = Take::LeftOut;
    else if (take == Take::List && is_list && node->is_one_value()) this->take = Take::Scalar;
    if (this->take == Take::Scalar && node->constant()) {
      this->take = Take::Constant;
      constant = node->constant();
    } else if (node && node->shape() == Shape::OwnScalar && (this->take == Take::Scalar || this->take == Take::Variable)) {
      this->take = this->take == Take::Scalar ? Take::OwnScalar : Take::OwnVariable;
      slot = node->slot();
    }
  }
  Node* node;
  const Value* constant = nullptr;
  uint32_t slot = 0;
  Take take;
};

struct RowCall : Node {
  RowCall(const Row& row, Nodes arguments) : row(row), nodes(std::move(arguments)) {
    std::vector<Take> takes = takes_of(row.prototype);
    bool plain_list = row.prototype.data() == nullptr;
    for (size_t k = 0; k < nodes.size(); ++k) {
      Take take = plain_list ? Take::List : k < takes.size() ? takes[k] : takes.empty() ? Take::Scalar : takes.back();
      steps.emplace_back(nodes[k], take, !plain_list);
    }
    first_is_constant = !nodes.empty() && nodes[0] && nodes[0]->constant() && nodes[0]->constant()->tag == Tag::Str;
  }

  bool push_arguments(Frame* f) {
    for (const Step& step : steps)
      if (!push_argument(f, step.node, step.take)) return false;
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
  std::vector<Step> steps;
  std::unique_ptr<CallMemo> memo;
  bool first_is_constant;
};

// The arguments of a call that has a fixed number of them: they lie on the C stack.
class FixedArguments {
 public:
  static constexpr size_t most = 8;

  FixedArguments() = default;
  FixedArguments(const FixedArguments&) = delete;
  FixedArguments& operator=(const FixedArguments&) = delete;
  ~FixedArguments() { for (Value* v = values_; v != end_; ++v) release(*v); }
  bool evaluate(Frame* f, const std::vector<Step>& steps) {
    for (const Step& step : steps) {
      if (step.take == Take::OwnScalar) add(read(f->pad() + step.slot));
      else if (step.take == Take::Constant) add(copy(*step.constant));
      else if (!add_other(f, step)) return false;
    }
    return true;
  }
  Value* begin() { return values_; }
  uint32_t count() const { return static_cast<uint32_t>(end_ - values_); }

 private:
  void add(Value owned) { *end_++ = owned; }
  bool add_other(Frame* f, const Step& step) {
    Value* own = f->pad() + step.slot;
    if (step.take == Take::OwnVariable && !own->is_indirect()) return add(alias_of(own)), true;
    return step.take == Take::Scalar ? add_scalar(f, step.node) : add_from_stack(f, step);
  }
  bool add_scalar(Frame* f, Node* n) {
    Value v = n->scalar(f);
    if (v.is_unwind()) return false;
    return add(v), true;
  }
  [[gnu::noinline]] bool add_from_stack(Frame* f, const Step& step) {
    Interpreter& in = *f->in;
    Value* mark = in.sp;
    if (!push_argument(f, step.node, step.take)) return abandon(in, mark);
    return add(*--in.sp), true;
  }

  Value values_[most];
  Value* end_ = values_;
};

struct FixedRowCall : RowCall {
  using RowCall::RowCall;
  static bool serves(const RowCall& call) {
    return call.steps.size() <= FixedArguments::most &&
           std::all_of(call.steps.begin(), call.steps.end(), [](const Step& step) { return step.take != Take::List; });
  }
  Value scalar(Frame* f) override { return ask(f, Want::Scalar); }
  Flow run(Frame* f) override {
    Value v = ask(f, Want::Void);
    if (v.is_unwind()) return f->in->flow;
    release(v);
    return Flow::Normal;
  }
  Truth condition(Frame* f) override {
    Value v = ask(f, Want::Scalar);
    if (v.tag == Tag::Int) return v.i ? Truth::True : Truth::False;
    if (v.is_unwind()) return Truth::Unwind;
    Held held(v);
    return truth_of(*f->in, v);
  }
  Value ask(Frame* f, Want want) {
    FixedArguments args;
    if (!args.evaluate(f, steps)) return Value::unwind();
    return answer_with(f, args.begin(), args.count(), want);
  }
  Value answer_with(Frame* f, Value* args, uint32_t count, Want want) {
    Interpreter& in = *f->in;
    Value* mark = in.sp;
    Value result = dispatch(f, args, count, want);
    if (result.tag == Tag::Alias) result = in.sp > mark ? copy(in.sp[-1]) : Value::undef();
    if (result.is_unwind()) abandon(in, mark);
    else in.drop_to(mark);
    return result;
  }
  bool list(Frame* f) override {
    FixedArguments args;
    return args.evaluate(f, steps) && list_with(f, args.begin(), args.count());
  }
  bool list_with(Frame* f, Value* args, uint32_t count) {
    Interpreter& in = *f->in;
    Value* mark = in.sp;
    Value result = dispatch(f, args, count, Want::List);
    if (result.is_unwind()) return abandon(in, mark);
    if (result.tag != Tag::Alias) {                          // else the results lie where they belong
      in.drop_to(mark);
      in.push(result);
    }
    return true;
  }
};

// index $text, "x": a row with a quick answer, which takes scalars alone.
struct QuickRowCall : FixedRowCall {
  using FixedRowCall::FixedRowCall;
  Value scalar(Frame* f) override { return ask_quickly(f, Want::Scalar); }
  Flow run(Frame* f) override {
    Value v = ask_quickly(f, Want::Void);
    if (v.is_unwind()) return f->in->flow;
    release(v);
    return Flow::Normal;
  }
  Truth condition(Frame* f) override { return Node::condition(f); }
  Value ask_quickly(Frame* f, Want want) {
    FixedArguments args;
    Value quick;
    if (!args.evaluate(f, steps)) return Value::unwind();
    if (row.quick(*f->in, args.begin(), args.count(), quick)) return quick;
    return slowly(f, args.begin(), args.count(), want);
  }
  [[gnu::noinline]] Value slowly(Frame* f, Value* args, uint32_t count, Want want) { return answer_with(f, args, count, want); }
  bool list(Frame* f) override {
    FixedArguments args;
    Value quick;
    if (!args.evaluate(f, steps)) return false;
    if (!row.quick(*f->in, args.begin(), args.count(), quick)) return list_with(f, args.begin(), args.count());
    f->in->push(quick);
    return true;
  }
};

// length $x, ord substr(...): the one argument is borrowed while the quick answer is looked for.
struct QuickUnary : QuickRowCall {
  QuickUnary(const Row& row, Nodes arguments) : QuickRowCall(row, std::move(arguments)), own(nodes[0]->shape() == Shape::OwnScalar), slot(nodes[0]->slot()) {}
  Value scalar(Frame* f) override { return answer_quickly(f); }
  // In place: what makes a system call is to be few functions deep (posix/interruptible.h).
  [[gnu::always_inline]] Value answer_quickly(Frame* f) {
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
  Flow run(Frame* f) override {
    Value v = answer_quickly(f);
    if (v.is_unwind()) return f->in->flow;
    release(v);
    return Flow::Normal;
  }
  bool own;
  uint32_t slot;
};
}  // namespace

Node* make_row(Arena& a, const Row& row, Nodes arguments) {
  RowCall general(row, arguments);
  if (!FixedRowCall::serves(general)) return a.make<RowCall>(row, std::move(arguments));
  if (!row.quick) return a.make<FixedRowCall>(row, std::move(arguments));
  if (arguments.size() == 1 && arguments[0]) return a.make<QuickUnary>(row, std::move(arguments));
  return a.make<QuickRowCall>(row, std::move(arguments));
}

}  // namespace nacre::tree
