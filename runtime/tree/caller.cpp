// SPDX-License-Identifier: MIT
// caller: the calls under way, newest first: subs, evals, files being required. From them perl's eleven facts about one.
#include <vector>

#include "runtime/tree/body.h"
#include "runtime/tree/make.h"
#include "runtime/tree/trace.h"

namespace nacre::tree {

namespace {
struct CallUnderWay {
  enum class What : uint8_t { Sub, EvalBlock, EvalString, File, Begin } what;
  Frame* frame;                     // the called sub's, the eval's or the file's; EvalBlock: the one it stands in
  const Place* from;                // where the call stands
  Want want;
};

// Walks outward until there have been `level` calls; false: there are not so many.
class Walk {
 public:
  explicit Walk(Interpreter& in) : in_(in), frame_(in.frame), evals_(in.eval_blocks.size()) {}

  bool next(CallUnderWay& out) {
    while (frame_) {
      if (evals_ > 0 && in_.eval_blocks[evals_ - 1].frame == frame_) {
        const auto& block = in_.eval_blocks[--evals_];
        Frame* text = std::exchange(eval_text_, nullptr);
        out = {text ? CallUnderWay::What::EvalString : CallUnderWay::What::EvalBlock, text ? text : frame_, block.place, block.want};
        return true;
      }
      Frame* f = frame_;
      frame_ = f->caller;
      if (f->kind == EvalFrame) { eval_text_ = f; continue; }
      if (f->kind == SubFrame && f->code) { out = {CallUnderWay::What::Sub, f, f->call_place, f->want}; return true; }
      if (f->kind != FileFrame) continue;
      if (!f->body) { out = {CallUnderWay::What::Begin, f, f->place, Want::Void}; return true; }
      if (f->caller) { out = {CallUnderWay::What::File, f, f->call_place, f->want}; return true; }
    }
    return false;
  }

 private:
  Interpreter& in_;
  Frame* frame_;
  size_t evals_;
  Frame* eval_text_ = nullptr;      // an eval string's frame was just passed
};

std::string_view package_at(const Place* place) { return place && place->pragmas ? place->pragmas->package : std::string_view("main"); }

Value text(std::string_view s) { return string_value(s, !is_ascii(s) && is_valid_utf8(s)); }

Value sub_name(const CallUnderWay& call) {
  switch (call.what) {
    case CallUnderWay::What::Sub: {
      const Glob* g = call.frame->code->glob;
      if (g) return text(glob_name(*g));
      return text(std::string(package_at(call.frame->place)) + "::__ANON__");
    }
    case CallUnderWay::What::Begin: return text(std::string(package_at(call.from)) + "::BEGIN");
    default: return string_value("(eval)");
  }
}

// $^H as perl numbers its bits, for the strict pragma and the few others that have one.
int64_t hint_bits(const parser::Pragmas& p) {
  constexpr int64_t block_scope = 0x100;
  int64_t bits = block_scope;
  if (p.has(parser::StrictRefs)) bits |= 0x2;
  if (p.has(parser::StrictSubs)) bits |= 0x200;
  if (p.has(parser::StrictVars)) bits |= 0x400;
  if (p.strict_explicit & parser::StrictRefs) bits |= 0x20;
  if (p.strict_explicit & parser::StrictSubs) bits |= 0x40;
  if (p.strict_explicit & parser::StrictVars) bits |= 0x80;
  if (p.integer) bits |= 0x1;
  if (p.bytes) bits |= 0x8;
  if (p.locale) bits |= 0x4;
  if (p.utf8) bits |= 0x800000;
  return bits;
}

Value warning_bits(const parser::Pragmas& p) {
  if (!p.warnings_set) return Value::undef();
  uint64_t bits = p.warnings.to_ullong();
  return string_value({reinterpret_cast<const char*>(&bits), sizeof bits});
}

Value hint_hash(const parser::Pragmas& p) {
  if (!p.hints) return Value::undef();
  Ref<Hash> h(new_hash());
  for (const auto& [name, value] : *p.hints) {
    if (name.starts_with('\0')) continue;                  // the interpreter's own
    Ref<String> key(new_string(name));
    *insert(*h, key.get()) = text(value);
  }
  return h->count ? Value::of(Tag::Ref, h.take()) : Value::undef();
}

Value context_of(Interpreter& in, const CallUnderWay& call) {
  if (call.want == Want::Void) return Value::undef();
  return in.truth(call.want == Want::List);
}

// The name under which %INC knows a file: what require was asked for.
std::string_view required_name(Interpreter& in, std::string_view file) {
  Hash* loaded = in.known.inc_hash ? in.known.inc_hash->hash : nullptr;
  if (loaded && loaded->find(file)) return file;
  uint32_t place = 0;
  while (Hash::Entry* e = loaded ? next_entry(*loaded, place) : nullptr)
    if (e->value.tag == Tag::Str && e->value.s->view() == file) return e->key->view();
  return file;
}

void push_facts(Interpreter& in, const CallUnderWay& call) {
  using What = CallUnderWay::What;
  in.push(sub_name(call));
  if (call.what == What::Sub) in.push(in.truth(call.frame->has_args));
  else in.push(Value::integer(call.what == What::Begin ? 1 : 0));
  in.push(context_of(in, call));
  bool has_text = call.what == What::EvalString || call.what == What::File;
  in.push(!has_text ? Value::undef() : text(call.what == What::File ? required_name(in, call.frame->body->file) : std::string_view(call.frame->body->name)));
  in.push(has_text ? in.truth(call.what == What::File) : Value::undef());
  static const parser::Pragmas none{};
  const parser::Pragmas& p = call.from && call.from->pragmas ? *call.from->pragmas : none;
  in.push(Value::integer(hint_bits(p)));
  in.push(warning_bits(p));
  in.push(hint_hash(p));
}

// @DB::args: the arguments of the sub, as they are now, with those that it has shifted off.
void set_db_args(Interpreter& in, Frame& f) {
  Array& args = *glob_array(in.glob("DB::args"));
  clear(args);
  size_t shifted = f.args_array ? 0 : f.has_args - 1U;
  Value* first = f.args_array ? f.args_array->items : f.args - shifted;
  size_t n = f.args_array ? f.args_array->count : f.argc + shifted;
  for (size_t k = 0; k < n; ++k) {
    Box* box = box_slot(first[k]);
    retain(box);
    push_back(args, Value::of(Tag::Box, box));
  }
}

struct Caller : Node {
  explicit Caller(Node* level) : level(level) {}

  bool find(Frame* f, CallUnderWay& call, bool& found) const {
    int64_t n = 0;
    if (level) {
      Held v(level->scalar(f));
      if (v->is_unwind()) return false;
      n = to_integer(*f->in, *v);
    }
    Walk walk(*f->in);
    found = n >= 0;
    for (; found && n >= 0; --n) found = walk.next(call);
    return true;
  }

  Value scalar(Frame* f) override {
    CallUnderWay call{};
    bool found = false;
    if (!find(f, call, found)) return Value::unwind();
    return found ? text(package_at(call.from)) : Value::undef();
  }
  bool list(Frame* f) override {
    Interpreter& in = *f->in;
    CallUnderWay call{};
    bool found = false;
    if (!find(f, call, found)) return false;
    if (!found) return true;
    in.push(text(package_at(call.from)));
    in.push(text(call.from ? call.from->file : std::string_view()));
    in.push(Value::integer(call.from ? call.from->line : 0));
    if (!level) return true;
    push_facts(in, call);
    if (call.what == CallUnderWay::What::Sub && call.frame->has_args && package_at(f->place) == "DB") set_db_args(in, *call.frame);
    return true;
  }
  Node* level;
};
}  // namespace

Node* make_caller(Arena& a, Node* level) { return a.make<Caller>(level); }

std::vector<TracedCall> trace_calls(Interpreter& in) {
  std::vector<TracedCall> calls;
  Walk walk(in);
  for (CallUnderWay call{}; walk.next(call);) {
    Held name(sub_name(call));
    if (call.what == CallUnderWay::What::File) name = Held(text("require " + std::string(call.frame->body->file)));
    calls.push_back({std::string(Text(in, *name).view()), call.from ? call.from->file : std::string_view(), call.from ? call.from->line : 0, call.frame});
  }
  return calls;
}

}  // namespace nacre::tree
