// SPDX-License-Identifier: MIT
// What a sub does before its body: refuse a wrong number of arguments (signatures); and lexical subs, made where their block begins.
#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
// sub f ($x, $y = 1, %more) {...}
struct ArityCheck : Node {
  ArityCheck(int32_t least, int32_t most, int32_t pairs_from) : least(least), most(most), pairs_from(pairs_from) {}
  Value scalar(Frame* f) override { return run(f) == Flow::Normal ? Value::undef() : Value::unwind(); }
  Flow run(Frame* f) override {
    const Place* here = std::exchange(f->place, f->call_place);   // the caller is to blame
    Flow flow = check(f);
    f->place = here;
    return flow;
  }
  Flow check(Frame* f) const {
    auto given = static_cast<int64_t>(f->args_array ? f->args_array->count : f->argc);
    if (given < least) return refuse(f, given, false);
    if (most >= 0 && given > most) return refuse(f, given, true);
    if (pairs_from >= 0 && given > pairs_from && (given - pairs_from) % 2) {
      f->in->die("Odd name/value argument for subroutine '" + name_of(*f) + "'");
      return f->in->flow;
    }
    return Flow::Normal;
  }
  static std::string name_of(const Frame& f) { return f.code && f.code->glob ? glob_name(*f.code->glob) : std::string("__ANON__"); }
  Flow refuse(Frame* f, int64_t given, bool too_many) const {
    std::string text = std::string(too_many ? "Too many" : "Too few") + " arguments for subroutine '" + name_of(*f) + "' (got " + std::to_string(given) + "; expected ";
    if (least != most) text += too_many ? "at most " : "at least ";
    f->in->die(text + std::to_string(too_many ? most : least) + ")");
    return f->in->flow;
  }
  int32_t least, most, pairs_from;
};

// The pad's Code object stays the same one: calls compiled before and the sub itself may have captured it already.
struct LexicalSub : Node {
  LexicalSub(Node* code, ForeachVariable where) : code(code), where(where) {}
  Value scalar(Frame* f) override { return run(f) == Flow::Normal ? Value::undef() : Value::unwind(); }
  Flow run(Frame* f) override {
    bool is_state = where.where == ForeachVariable::Where::Captured;
    Value* pad = (is_state ? f->captures : f->pad()) + where.index;
    if (is_state && pad->tag == Tag::Code && pad->code->body) return Flow::Normal;
    if (pad->tag != Tag::Code) release(std::exchange(*pad, Value::of(Tag::Code, new_code())));
    Ref<Code> target = Ref<Code>::sharing(pad->code);
    Held made(code->scalar(f));
    if (made->is_unwind()) return f->in->flow;
    std::swap(target->body, made->code->body);
    std::swap(target->captures, made->code->captures);
    std::swap(target->capture_count, made->code->capture_count);
    std::swap(target->prototype, made->code->prototype);
    std::swap(target->glob, made->code->glob);
    target->bits = made->code->bits;
    return Flow::Normal;
  }
  Node* code;
  ForeachVariable where;
};
}  // namespace

Node* make_arity_check(Arena& a, int32_t least, int32_t most, int32_t pairs_from) { return a.make<ArityCheck>(least, most, pairs_from); }
Node* make_lexical_sub(Arena& a, Node* code, ForeachVariable where) { return a.make<LexicalSub>(code, where); }

}  // namespace nacre::tree
