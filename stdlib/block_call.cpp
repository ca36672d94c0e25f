// SPDX-License-Identifier: MIT
#include "stdlib/block_call.h"

#include "runtime/tree/node.h"

namespace nacre {

namespace {

Glob& variable(Call& call, std::string_view name) {
  const Place& place = call.in.place();
  std::string qualified(place.pragmas && !place.pragmas->package.empty() ? place.pragmas->package : "main");
  return call.in.glob(qualified.append("::").append(name));
}

Value run_block(Interpreter& in, Code& code, Frame* caller, Want want) {
  JumpScope barrier(in, JumpTarget::Kind::Barrier);
  return caller ? in.call_sharing_args(code, caller, want) : in.call(code, in.sp, want);
}

Frame* calling_frame(Call& call) { return call.frame ? tree::args_owner(call.frame) : nullptr; }

}  // namespace

Code& block_argument(Call& call) {
  const Value& v = call.value(0);
  if (v.is_ref() && v.o->kind == ObjectKind::Code) return static_cast<Code&>(*v.o);
  if (v.tag == Tag::Code) return *v.code;
  Value method;
  if (call.in.overloaded(v) && call.in.overload_unary("&{}", v, method)) {
    if (method.is_unwind()) throw Unwound{};
    Held held(method);
    if (held->is_ref() && held->o->kind == ObjectKind::Code && held->o->refs > 1) return static_cast<Code&>(*held->o);
  }
  call.in.fail("Not a subroutine reference");
}

TopicBlock::TopicBlock(Call& call)
    : in_(call.in), caller_(calling_frame(call)), code_(Ref<Code>::sharing(&block_argument(call))), topic_(*call.in.known.topic) {}

bool TopicBlock::test(Value* item) {
  topic_.show(item);
  Held result(run_block(in_, *code_, caller_, Want::Scalar));
  if (result->is_unwind()) throw Unwound{};
  return to_truth(in_, *result);
}

PairBlock::PairBlock(Call& call)
    : in_(call.in), caller_(calling_frame(call)), code_(Ref<Code>::sharing(&block_argument(call))), a_(variable(call, "a")), b_(variable(call, "b")) {}

Held PairBlock::scalar(Value* a, Value* b) {
  a_.show(a);
  b_.show(b);
  Held result(run_block(in_, *code_, caller_, Want::Scalar));
  if (result->is_unwind()) throw Unwound{};
  return result;
}

void PairBlock::list(Value* a, Value* b) {
  a_.show(a);
  b_.show(b);
  if (run_block(in_, *code_, caller_, Want::List).is_unwind()) throw Unwound{};
}

}  // namespace nacre
