// SPDX-License-Identifier: MIT
#include "runtime/tree/pattern_source.h"

#include "runtime/text.h"

namespace nacre::tree {

namespace {
size_t count_code_blocks(std::string_view text) {
  size_t count = 0;
  for (size_t at = 0; (at = text.find("(?", at)) != std::string_view::npos; at += 2) {
    std::string_view rest = text.substr(at + 2);
    count += rest.starts_with('{') || rest.starts_with("?{");
  }
  return count;
}

// The text between the braces, for the site's eval.
struct CodeText : Node {
  Value scalar(Frame*) override { return copy(*text); }
  Held text;
};

// "a$x\d+$re": texts as they are, qr objects as (?^i:...).
struct PatternText : Node {
  explicit PatternText(Nodes parts) : parts(std::move(parts)) {}
  // A closure for each code block: undef where it is the pattern's own and is still to be made.
  bool note_code(Interpreter& in, Node* part, std::string_view text, const RegexpObject* regexp) {
    size_t count = count_code_blocks(text);
    if (count == 0) return true;
    if (!regexp && !part->constant()) return in.die("Eval-group not allowed at runtime, use re 'eval' in regex m/" + std::string(text) + "/"), false;
    for (size_t k = 0; k < count; ++k)
      closures.push_back(regexp && regexp->closures && k < regexp->closures->size() ? Held::sharing(*(*regexp->closures)[k]) : Held());
    return true;
  }
  Value scalar(Frame* f) override {
    Interpreter& in = *f->in;
    Held out(Value::of(Tag::Str, new_string_buffer(16 * parts.size() + 8)));
    closures.clear();
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
        if (!note_code(in, part, text->view(), regexp)) return Value::unwind();
        append_text(out.get(), {text->view(), text->utf8()});
      } else {
        Text text(in, *value);
        if (!note_code(in, part, text.view(), nullptr)) return Value::unwind();
        append_text(out.get(), text.both());
      }
    }
    return out.take();
  }
  Nodes parts;
  std::vector<Held> closures;      // of the text last made: taken at once
};

// A closure made of a block where the pattern stands. Undef: unwound.
Held close_over_block(Frame* f, const CodeSite& site, const std::string& code) {
  Interpreter& in = *f->in;
  static_cast<CodeText*>(site.text)->text = Held(string_value("sub {" + code + "\n}", !is_ascii(code) && is_valid_utf8(code)));
  Value* error = real(&in.known.eval_error->scalar);
  Held before(read(error));
  Held made(site.eval->scalar(f));
  if (made->is_unwind()) return Held();
  error = real(&in.known.eval_error->scalar);
  if (made->is_ref() && made->o->kind == ObjectKind::Code) {
    store(error, before.take());
    return made;
  }
  in.die_value(read(error));
  return Held();
}

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
    : expression_(parts.pattern), code_(parts.code), flags_(pattern_flags(parts.flags, parts.pragmas)), once_(parts.flags.find('o') != std::string::npos),
      awk_possible_(awk_possible) {
  fixed_ = compile_now(parts, flags_, current_);
  if (fixed_ && !current_.pattern->code_blocks().empty()) fixed_ = false;
  awk_ = fixed_ && awk_possible_ && current_.pattern->source() == " ";
}

const CompiledPattern* PatternSource::evaluate(Frame* f) {
  Peek value(expression_, f);
  if (!value) return nullptr;
  Interpreter& in = *f->in;
  if (value->is_undef()) in.warn_uninitialized(expression_, "regexp compilation");
  if (!take(in, *value)) return nullptr;
  bool has_code = !current_.pattern->code_blocks().empty();
  if (has_code && !attach_closures(f, *value)) return nullptr;
  fixed_ = once_ || (expression_->constant() && !has_code);
  return &current_;
}

// Closures of the code blocks: the qr object's own, or made anew, for they see this run's variables.
bool PatternSource::attach_closures(Frame* f, const Value& value) {
  Interpreter& in = *f->in;
  Held keep;
  if (RegexpObject* regexp = regexp_of(in, value, keep)) {
    current_.closures = regexp->closures;
    return true;
  }
  const auto& blocks = current_.pattern->code_blocks();
  auto* composed = dynamic_cast<PatternText*>(expression_);
  auto closures = std::make_shared<std::vector<Held>>();
  if (composed) *closures = std::exchange(composed->closures, {});
  closures->resize(blocks.size());
  const regex::PatternPointer pattern = current_.pattern;
  for (size_t k = 0; k < blocks.size(); ++k) {
    if (!(*closures)[k]->is_undef()) continue;
    if (!code_.eval || (!composed && !expression_->constant()))
      return in.die("Eval-group not allowed at runtime, use re 'eval' in regex m/" + std::string(pattern->source()) + "/"), false;
    (*closures)[k] = close_over_block(f, code_, pattern->code_blocks()[k].text);
    if ((*closures)[k]->is_undef()) return false;
  }
  current_.closures = std::move(closures);
  return true;
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

Node* make_code_text(Arena& a) { return a.make<CodeText>(); }

Node* make_pattern_text(Arena& a, Nodes parts) {
  if (parts.size() == 1) return parts.front();
  return a.make<PatternText>(std::move(parts));
}

}  // namespace nacre::tree
