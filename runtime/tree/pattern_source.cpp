// SPDX-License-Identifier: MIT
#include "runtime/tree/pattern_source.h"

#include "runtime/text.h"

namespace nacre::tree {

namespace {
// "a$x\d+$re": texts as they are, qr objects as (?^i:...).
struct PatternText : Node {
  explicit PatternText(Nodes parts) : parts(std::move(parts)) {}
  Value scalar(Frame* f) override {
    Interpreter& in = *f->in;
    Held out(Value::of(Tag::Str, new_string_buffer(16 * parts.size() + 8)));
    for (Node* part : parts) {
      Peek value(part, f);
      if (!value) return Value::unwind();
      if (value->is_undef()) {
        in.warn_uninitialized(part, "regexp compilation");
        continue;
      }
      Held keep;
      if (RegexpObject* regexp = regexp_of(in, *value, keep)) {
        Ref<String> text = regexp_text(regexp);
        append_text(out.get(), {text->view(), text->utf8()});
      } else {
        Text text(in, *value);
        append_text(out.get(), text.both());
      }
    }
    return out.take();
  }
  Nodes parts;
};

// Compiles while the tree is built. False: an error, told in the report; without a report it will come again at run time.
bool compile_now(const PatternParts& parts, const regex::Flags& flags, CompiledPattern& out) {
  const Value* constant = parts.pattern->constant();
  if (!constant || constant->tag != Tag::Str) return false;
  regex::CompileError error;
  regex::Diagnostics diagnostics;
  auto pattern = regex::compile(constant->s->view(), constant->s->utf8(), flags, error, parts.report ? &diagnostics : nullptr);
  if (parts.report) parts.report->warnings = std::move(diagnostics.warnings);
  if (!pattern) {
    if (parts.report) parts.report->error = error.message;
    return false;
  }
  out = describe_pattern(std::move(pattern), false);
  return true;
}
}  // namespace

PatternSource::PatternSource(const PatternParts& parts, bool awk_possible)
    : expression_(parts.pattern), flags_(pattern_flags(parts.flags, parts.pragmas)), once_(parts.flags.find('o') != std::string::npos),
      awk_possible_(awk_possible) {
  fixed_ = compile_now(parts, flags_, current_);
  awk_ = fixed_ && awk_possible_ && current_.pattern->source() == " ";
}

const CompiledPattern* PatternSource::evaluate(Frame* f) {
  Peek value(expression_, f);
  if (!value) return nullptr;
  Interpreter& in = *f->in;
  if (value->is_undef()) in.warn_uninitialized(expression_, "regexp compilation");
  if (!take(in, *value)) return nullptr;
  fixed_ = once_ || expression_->constant();
  return &current_;
}

bool PatternSource::take(Interpreter& in, const Value& value) {
  if (value.tag == Tag::Str) return take_text(in, {value.s->view(), value.s->utf8()});
  Held keep;
  if (RegexpObject* regexp = regexp_of(in, value, keep)) {
    if (current_.pattern != regexp->pattern || current_.is_empty) current_ = describe_pattern(regexp->pattern, true);
    last_text_.clear();
    awk_ = false;
    return true;
  }
  Text text(in, value);
  return take_text(in, text.both());
}

bool PatternSource::take_text(Interpreter& in, TextView text) {
  if (current_.pattern && !last_text_.empty() && last_text_ == text.bytes && last_utf8_ == text.utf8) return true;
  auto pattern = compile_pattern(in, text, flags_);
  if (!pattern) return false;
  current_ = describe_pattern(std::move(pattern), false);
  last_text_ = text.bytes;
  last_utf8_ = text.utf8;
  awk_ = awk_possible_ && last_text_ == " ";
  return true;
}

Node* make_pattern_text(Arena& a, Nodes parts) {
  if (parts.size() == 1) return parts.front();
  return a.make<PatternText>(std::move(parts));
}

}  // namespace nacre::tree
