// SPDX-License-Identifier: MIT
// die and warn: perl's texts, the place that is added to them, the __DIE__ and __WARN__ hooks.
#include "runtime/interpreter.h"
#include "runtime/handle_object.h"
#include "runtime/posix/fd.h"
#include "runtime/tree/node.h"

namespace nacre {

namespace {
const Place nowhere{"-", 0, nullptr};

// The handler that %SIG holds for __DIE__ or __WARN__: owned Code, null when there is none.
Ref<Code> hook(Interpreter& in, std::string_view name) {
  if (!in.known.sig || !in.known.sig->hash) return {};
  Hash::Entry* e = in.known.sig->hash->find(name);
  if (!e) return {};
  Held handler(read(&e->value));
  if (handler->is_ref() && handler->o->kind == ObjectKind::Code) return Ref<Code>::sharing(handler->code);
  if (handler->tag == Tag::Glob) return Ref<Code>::sharing(handler->glob->code);
  if (handler->tag != Tag::Str || handler->s->length == 0) return {};
  std::string text(handler->s->view());
  return Ref<Code>::sharing(in.find_sub(text.find("::") == std::string::npos ? "main::" + text : text));
}

// While a hook runs it is not in force itself.
class HookOff {
 public:
  HookOff(Interpreter& in, std::string_view name) : in_(in), key_(Ref<String>(new_string(name))) {
    Hash* sig = glob_hash(in.glob("main::SIG"));
    if (Value* slot = lookup(*sig, key_.get())) { saved_ = Held(*slot); *slot = Value::undef(); }
  }
  ~HookOff() {
    Value* slot = insert(*glob_hash(*in_.known.sig), key_.get());
    if (slot->tag == Tag::Undef) *slot = saved_.take();   // unless the hook set another one
  }

 private:
  Interpreter& in_;
  Ref<String> key_;
  Held saved_;
};

// What is not a number, as the message about it shows it: bytes, at most 56 places of them.
std::string shown_bytes(std::string_view text) {
  std::string shown;
  for (char byte : text) {
    if (shown.size() >= 56) return shown + "...";
    auto c = static_cast<unsigned char>(byte);
    if (c == '\n') shown += "\\n";
    else if (c == '\r') shown += "\\r";
    else if (c == '\f') shown += "\\f";
    else if (c == '\\') shown += "\\\\";
    else if (c == 0) shown += "\\0";
    else if (c < 32 || c == 127) { shown += '^'; shown += static_cast<char>(c ^ 64); }
    else shown += static_cast<char>(c);
  }
  return shown;
}

// The same of characters: those that are not plain ASCII as \x{...}, at most 32 places.
std::string shown_characters(std::string_view text) {
  std::string shown;
  for (size_t at = 0; at < text.size();) {
    if (shown.size() >= 32) return shown + "...";
    uint32_t code = utf8_decode(text, at);
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "\\x{%x}", code);
    if (code >= 32 && code < 127) shown += static_cast<char>(code);
    else shown += buffer;
  }
  return shown;
}

parser::WarnSet set_of(parser::Warn category) {
  parser::WarnSet s;
  s.set(static_cast<size_t>(category));
  return s;
}
}  // namespace

const Place& Interpreter::place() const { return frame && frame->place ? *frame->place : nowhere; }

std::string Interpreter::where() const {
  const Place& at = place();
  std::string out;
  if (at.line != 0) out.append(" at ").append(at.file).append(" line ").append(std::to_string(at.line));   // -M stands on no line
  if (last_read && last_read->lines > 0) {
    std::string name(last_read_glob ? last_read_glob->name->view() : std::string_view("__ANONIO__"));
    if (last_read_glob == known.argv_handle) name.clear();
    bool by_line = true;
    Held separator(read(&known.input_record->scalar));
    by_line = separator->tag == Tag::Str && separator->s->view() == "\n";
    out.append(", <").append(last_read_glob && name.starts_with("_GEN_") ? "$fh" : name).append(by_line ? "> line " : "> chunk ");
    out.append(std::to_string(last_read->lines));
  }
  if (in_destruction) out += " during global destruction";
  return out + ".\n";
}

Value Interpreter::die(std::string_view message) {
  std::string text(message);
  if (!text.ends_with('\n')) text += where();
  return die_value(string_value(text, !is_ascii(text) && is_valid_utf8(text)));
}

Value Interpreter::die_value(Value owned) {
  Held what(owned);
  if (stopped != Stop::None) return leave(Flow::Exit);       // nothing that is told now changes that
  if (Ref<Code> handler = hook(*this, "__DIE__")) {
    HookOff off(*this, "__DIE__");
    JumpScope barrier(*this, JumpTarget::Kind::Barrier);
    push(copy(*what));
    Value result = call(*handler, sp - 1, Want::Scalar);
    if (result.is_unwind()) return result;
    release(result);
  }
  if (on_uncaught && eval_depth <= host_eval_depth) on_uncaught(*this);
  if (!eval_blocks.empty()) store(real(&known.eval_error->scalar), copy(*what));   // destructors on the way out see it
  thrown = std::move(what);
  return leave(Flow::Die);
}

bool Interpreter::warns_at(parser::Warn category, const Place& at) const {
  if (options.warn_none) return false;
  if (options.warn_all) return true;
  const parser::Pragmas* pragmas = at.pragmas;
  if (pragmas && pragmas->warnings_set) return pragmas->warnings.test(static_cast<size_t>(category));
  return warn_level != 0;
}

void Interpreter::warn(parser::Warn category, std::string_view message) {
  if (!warns(category)) return;
  std::string text(message);
  if (!text.ends_with('\n')) text += where();
  const parser::Pragmas* pragmas = place().pragmas;
  if (pragmas && (pragmas->fatal & set_of(category)).any()) {
    die_value(string_value(text));
    throw Unwound{};
  }
  warn_text(std::move(text));
}

void Interpreter::warn_text(std::string text) { warn_value(string_value(text, !is_ascii(text) && is_valid_utf8(text))); }

void Interpreter::warn_value(Value owned) {
  Held what(owned);
  if (Ref<Code> handler = hook(*this, "__WARN__")) {
    HookOff off(*this, "__WARN__");
    JumpScope barrier(*this, JumpTarget::Kind::Barrier);
    push(what.take());
    Value result = call(*handler, sp - 1, Want::Void);
    if (result.is_unwind()) throw Unwound{};
    release(result);
    return;
  }
  write_to_stderr(Text(*this, *what).view());
}

void Interpreter::warn_uninitialized(const tree::Node* operand, std::string_view operation) {
  if (!warns(parser::Warn::Uninitialized)) return;
  std::string text = "Use of uninitialized value ";
  std::string name = operand && frame ? operand->describe(*frame) : std::string();
  bool behind_reference = name.size() > 2 && name.starts_with("$$");   // perl has no names for these
  if (!name.empty() && !behind_reference && !name.starts_with("within @$") && !name.starts_with("within %$")) text.append(name).append(" ");
  warn(parser::Warn::Uninitialized, text.append("in ").append(operation));
}

void Interpreter::warn_not_numeric(const Value& v, std::string_view operation) {
  if (v.tag == Tag::Str) {
    if (v.s->flags & TakenAsNumber) return;
    if (!v.s->has(Shared)) v.s->flags |= TakenAsNumber;
  }
  if (warns(parser::Warn::Numeric)) warn(parser::Warn::Numeric, not_numeric(v, operation));
}

std::string Interpreter::not_numeric(const Value& v, std::string_view operation) {
  Text text(*this, v);
  std::string shown = text.utf8() ? shown_characters(text.view()) : shown_bytes(text.view());
  return "Argument \"" + shown + "\" isn't numeric in " + std::string(operation);
}

}  // namespace nacre
