// SPDX-License-Identifier: MIT
// Calling subs: frames on the value stack, arguments consumed, results left in their place.
#include <cstring>
#include <new>
#include <stdexcept>

#include "runtime/call.h"
#include "runtime/interpreter.h"
#include "runtime/matching/match_state.h"
#include "runtime/tree/body.h"
#include "runtime/tree/node.h"

namespace nacre {

void retain(Body* body) { ++body->refs; }
namespace {
void free_body(Body* body) {
  for (auto& [slot, value] : body->proto_pad) release(value);
  if (body->scope && body->scope->runtime_body == body) body->scope->runtime_body = nullptr;
  interpreter->bodies.remove(*body);
  delete body;
}
}  // namespace

void release(Body* body) {
  if (--body->refs == 0 && body->depth == 0) free_body(body);   // one that runs still is freed by its last frame
}

Value new_state(char sigil) {
  switch (sigil) {
    case '@': return Value::of(Tag::Array, new_array());
    case '%': return Value::of(Tag::Hash, new_hash());
    case '&': return Value::of(Tag::Code, new_code());
    case ' ': return Value::integer(0);
    default: return Value::of(Tag::Box, new_box(Value::undef()));
  }
}

uint32_t Body::state_place(const parser::Variable* variable) {
  auto before = static_cast<uint32_t>(scope ? scope->captures.size() : 0);
  for (uint32_t k = 0; variable && k < states.size(); ++k)
    if (states[k] == variable) return before + k;
  states.push_back(variable);
  state_sigils.push_back(!variable ? ' ' : variable->name.empty() ? '$' : variable->name[0]);
  return before + static_cast<uint32_t>(states.size()) - 1;
}

StackItems::~StackItems() {
  if (in_.return_mark && in_.return_mark >= mark_) {       // a list return passes over us: its results move down
    Value* results = in_.return_mark;
    for (Value* v = mark_; v < results; ++v) release(*v);
    size_t n = static_cast<size_t>(in_.sp - results);
    std::memmove(static_cast<void*>(mark_), results, n * sizeof(Value));
    in_.return_mark = mark_;
    in_.sp = mark_ + n;
    return;
  }
  in_.drop_to(mark_);
}

namespace {
std::string sub_name(const Code& code) { return code.glob ? glob_name(*code.glob) : std::string("__ANON__"); }

[[gnu::noinline, gnu::cold]] void take_proto_pad(Body& body, Value* pad) {   // what BEGIN or a named sub captured is the first run's
  for (auto& [slot, value] : body.proto_pad) pad[slot] = value;
  body.proto_pad.clear();
}

[[gnu::always_inline]] inline Frame* make_frame(Interpreter& in, Code* code, Body& body, Want want) {
  auto* f = reinterpret_cast<Frame*>(in.sp);
  f->in = &in;
  f->caller = in.frame;
  f->code = code;
  f->body = &body;
  f->place = in.frame ? in.frame->place : nullptr;
  f->call_place = f->place;
  f->captures = code ? code->captures : nullptr;
  f->want = want;
  f->kind = SubFrame;
  f->has_args = 1;
  f->wants_place = false;
  f->args_array = nullptr;
  f->result = Value::undef();
  Value* pad = f->pad();
  for (uint32_t k = 0; k < body.slots; ++k) pad[k] = Value::undef();
  in.sp = pad + body.slots;
  if (!body.proto_pad.empty()) [[unlikely]] take_proto_pad(body, pad);
  return f;
}

Value take_place_of(Interpreter& in, Value* results_at, Want want);

[[gnu::cold, gnu::noinline]] void warn_of_deep_recursion(Interpreter& in, const Frame& f) {
  if (!f.code || !in.warns(parser::Warn::Recursion)) return;
  bool named = f.code->glob && f.code->glob->name->view() != "__ANON__";
  in.warn(parser::Warn::Recursion, named ? "Deep recursion on subroutine \"" + sub_name(*f.code) + "\"" : std::string("Deep recursion on anonymous subroutine"));
}

[[gnu::always_inline]] inline Flow run_root(Interpreter& in, Frame* f) {
  try {
    if (!f->body->saves_match) return f->body->root->tail(f);
    MatchScope match(in, true);
    return f->body->root->tail(f);
  } catch (const Unwound&) {
    return in.flow;
  } catch (const std::bad_alloc&) {
    in.out_of_memory();
    return in.flow;
  } catch (const std::length_error&) {
    in.out_of_memory();
    return in.flow;
  }
}

// What the frame held goes: its stack items (but for the last `kept`, a list's results), its pad, its arguments.
[[gnu::always_inline]] inline void clear_frame(Interpreter& in, Frame* f, Value* results_at, size_t kept) {
  Value* pad = f->pad();
  Value* pad_end = pad + f->body->slots;
  Value* results = in.sp - kept;
  for (Value* v = pad_end; v < results; ++v) release(*v);
  for (Value* v = pad; v < pad_end; ++v) release(*v);
  if (f->args_array) release(f->args_array);
  for (Value* v = results_at; v < reinterpret_cast<Value*>(f); ++v) release(*v);
  in.frame = f->caller;                                    // only now: what is told of something that ended names the sub's last statement
  if (kept) std::memmove(static_cast<void*>(results_at), results, kept * sizeof(Value));
  in.sp = results_at + kept;
}

[[gnu::noinline]] Value leave_frame(Interpreter& in, Flow flow, Value result, Value* results_at, Want want) {
  release(result);
  in.drop_to(results_at);
  if (flow == Flow::TailCall) return take_place_of(in, results_at, want);
  return in.leave(flow);
}

// Runs the body in its frame, then leaves: pad released, results (list) moved to `results_at`.
[[gnu::always_inline]] inline Value run_frame_here(Interpreter& in, Frame* f, Value* results_at) {
  Body& body = *f->body;
  in.frame = f;
  if (++body.depth == 100) [[unlikely]] warn_of_deep_recursion(in, *f);
  Value* outer_mark = std::exchange(in.return_mark, nullptr);
  Flow flow = run_root(in, f);
  if (flow == Flow::Return) flow = Flow::Normal;
  Held kept_result(f->result);                             // by halves, as it was written
  Value result = kept_result.take();
  Want want = f->want;
  size_t kept = 0;
  if (want == Want::List && flow == Flow::Normal) kept = static_cast<size_t>(in.sp - (in.return_mark ? in.return_mark : f->pad() + body.slots));
  in.return_mark = outer_mark;
  clear_frame(in, f, results_at, kept);
  if (--body.depth == 0 && body.refs == 0) [[unlikely]] free_body(&body);
  if (!in.destroys_waiting.empty() && flow == Flow::Normal && !in.run_destroys()) flow = in.flow;
  if (flow == Flow::Normal) [[likely]] return result;
  return leave_frame(in, flow, result, results_at, want);
}

Value run_frame(Interpreter& in, Frame* f, Value* results_at) { return run_frame_here(in, f, results_at); }

// goto &sub: the frame is gone; the callee runs where it was, on its @_.
Value take_place_of(Interpreter& in, Value* results_at, Want want) {
  Ref<Code> code = std::move(in.tail_call.code);
  Ref<Array> args = std::move(in.tail_call.args);
  if (!code->body) {
    in.expect_items(args->count);
    for (size_t k = 0; k < args->count; ++k) in.push(copy(args->items[k]));
    return in.call(*code, results_at, want);
  }
  if (!in.has_stack_for(code->body->slots + sizeof(Frame) / sizeof(Value))) return in.die("Out of memory! Too deep recursion");
  Frame* f = make_frame(in, code.get(), *code->body, want);
  f->args = nullptr;
  f->argc = 0;
  f->args_array = args.take();
  return run_frame(in, f, results_at);
}

// What BEGIN or a named sub captured already, or a new one.
Value initial_state(Frame* f, const Body& body, size_t k) {
  const parser::Variable* variable = body.states[k];
  if (variable) {
    Value& slot = f->pad()[variable->slot];
    if (slot.tag >= Tag::Array) return std::exchange(slot, Value::undef());
  }
  return new_state(body.state_sigils[k]);
}

Value undefined_sub(Interpreter& in, Code& code) {
  if (!code.glob) return in.die("Not a CODE reference");
  return in.die("Undefined subroutine &" + sub_name(code) + " called");
}

// An undefined sub: its package's AUTOLOAD, with $AUTOLOAD set.
Code* autoload_for(Interpreter& in, Code& code) {
  if (!code.glob || !code.glob->stash) return nullptr;
  Code* found = in.find_method(*code.glob->stash, "AUTOLOAD", false);
  if (!found || !found->defined() || !found->glob || !found->glob->stash) return nullptr;
  Glob& variable = in.glob(glob_name(*found->glob));
  store(real(&variable.scalar), string_value(sub_name(code)));
  return found;
}

Value call_constant(Interpreter& in, Code& code, Value* args, Want want) {
  in.drop_to(args);
  bool is_list = code.constant.is_ref() && code.constant.o->kind == ObjectKind::Array && (code.bits & Code::Declared);
  if (!is_list) {
    if (want == Want::List) { in.push(copy(code.constant)); return Value::undef(); }
    return copy(code.constant);
  }
  Array& list = *code.constant.array;
  if (want != Want::List) return list.count ? copy(list.items[list.count - 1]) : Value::undef();
  in.expect_items(list.count);
  for (size_t k = 0; k < list.count; ++k) in.push(copy(list.items[k]));
  return Value::undef();
}

[[gnu::noinline, gnu::cold]] Value refuse_depth(Interpreter& in, const Code& code, Value* args) {
  in.drop_to(args);
  return in.die("Out of memory! Too deep recursion on subroutine \"" + sub_name(code) + "\"");
}

[[gnu::noinline]] Value call_without_body(Interpreter& in, Code& code, Value* args, Want want) {
  if (!in.has_stack_for(0)) [[unlikely]] return refuse_depth(in, code, args);
  if (code.native) return in.call_native(*code.native, args, want);
  if (code.bits & Code::Constant) return call_constant(in, code, args, want);
  if (Code* autoload = autoload_for(in, code)) return in.call(*autoload, args, want);
  in.drop_to(args);
  return undefined_sub(in, code);
}
}  // namespace

Value Interpreter::call_for_place(Code& code, Value* args) {
  if (!code.body || !has_stack_for(code.body->slots + sizeof(Frame) / sizeof(Value))) return call(code, args, Want::Scalar);
  Ref<Code> keep = Ref<Code>::sharing(&code);
  auto argc = static_cast<uint32_t>(sp - args);
  Frame* f = make_frame(*this, &code, *code.body, Want::Scalar);
  f->args = args;
  f->argc = argc;
  f->wants_place = true;
  return run_frame(*this, f, args);
}

Value Interpreter::call(Code& code, Value* args, Want want) {
  if (!code.body) [[unlikely]] return call_without_body(*this, code, args, want);
  if (!has_stack_for(code.body->slots + sizeof(Frame) / sizeof(Value))) [[unlikely]] return refuse_depth(*this, code, args);
  auto argc = static_cast<uint32_t>(sp - args);
  Ref<Code> keep = Ref<Code>::sharing(&code);
  Frame* f = make_frame(*this, &code, *code.body, want);
  f->args = args;
  f->argc = argc;
  return run_frame_here(*this, f, args);
}

Value Interpreter::call_sharing_args(Code& code, Frame* owner, Want want) {
  Value* at = sp;
  if (!code.body) {
    for (uint32_t k = 0; k < owner->argc; ++k) push(owner->args_array ? copy(owner->args_array->items[k]) : copy(owner->args[k]));
    return call(code, at, want);
  }
  if (!has_stack_for(code.body->slots + sizeof(Frame) / sizeof(Value))) return die("Out of memory! Too deep recursion");
  Array* shared = tree::args_array(owner);
  Ref<Code> keep = Ref<Code>::sharing(&code);
  Frame* f = make_frame(*this, &code, *code.body, want);
  retain(shared);
  f->args = nullptr;
  f->argc = 0;
  f->args_array = shared;
  f->has_args = 0;
  return run_frame(*this, f, at);
}

Value Interpreter::call_native(const Row& row, Value* args, Want want) {
  auto count = static_cast<uint32_t>(sp - args);
  Value result;
  Value* after = sp;
  try {
    Call native(*this, row, frame, args, count, want);
    result = row.run(native);
  } catch (const Unwound&) {
    result = Value::unwind();
  } catch (const std::bad_alloc&) {
    result = out_of_memory();
  } catch (const std::length_error&) {
    result = out_of_memory();
  }
  if (result.is_unwind()) { drop_to(args); return result; }
  bool pushed = result.tag == Tag::Alias;
  auto n = static_cast<size_t>(sp - after);
  if (want == Want::List) {
    if (!pushed) { push(result); n = 1; after = sp - 1; }
    for (Value* v = args; v < args + count; ++v) release(*v);
    std::memmove(static_cast<void*>(args), after, n * sizeof(Value));
    sp = args + n;
    return Value::undef();
  }
  if (pushed) result = n ? copy(sp[-1]) : Value::undef();
  drop_to(args);
  return result;
}

Held Interpreter::call_sub(Code& code, std::initializer_list<Value> borrowed_args, Want want) {
  JumpScope barrier(*this, JumpTarget::Kind::Barrier);
  Value* args = sp;
  for (const Value& v : borrowed_args) push(copy(v));
  Value result = call(code, args, want);
  if (result.is_unwind()) throw Unwound{};
  return Held(result);
}

Value Interpreter::run_body(Body& body, Code* code, Frame* outer, FrameKind kind, Want want, Value* captures) {
  if (!has_stack_for(body.slots + sizeof(Frame) / sizeof(Value))) return die("Out of memory! Too deep recursion");
  Value* at = sp;
  Frame* f = make_frame(*this, code, body, want);
  f->kind = static_cast<uint8_t>(kind);
  f->has_args = 0;
  f->args = nullptr;
  f->argc = 0;
  if (captures) f->captures = captures;
  if (outer && kind == EvalFrame) f->call_place = outer->place;
  if (body.states.empty()) return run_frame(*this, f, at);
  // A file's or eval string's state variables live as long as it runs, or something that captured them.
  struct States {
    ~States() { for (size_t k = borrowed; k < values.size(); ++k) release(values[k]); }
    std::vector<Value> values;
    size_t borrowed;
  } states{{}, body.scope ? body.scope->captures.size() : 0};
  for (size_t k = 0; k < states.borrowed; ++k) states.values.push_back(captures ? captures[k] : Value::undef());
  for (size_t k = 0; k < body.states.size(); ++k) states.values.push_back(initial_state(f, body, k));
  f->captures = states.values.data();
  return run_frame(*this, f, at);
}

}  // namespace nacre
