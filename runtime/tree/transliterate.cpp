// SPDX-License-Identifier: MIT
// tr///: counts, changes in place, or yields a changed copy (/r).
#include "runtime/regex/transliterate.h"

#include "runtime/tree/make.h"

namespace nacre::tree {

namespace {
constexpr std::string_view operation = "transliteration (tr///)";

struct Transliterate : Node {
  Transliterate(Node* target, std::shared_ptr<const regex::Transliteration> table, bool negated)
      : target(target), table(std::move(table)), negated(negated) {}

  // perl names plain variables only.
  void warn_undefined(Frame* f) const {
    bool is_variable = target->shape() == Shape::OwnScalar || target->shape() == Shape::Variable;
    f->in->warn_uninitialized(is_variable ? target : nullptr, operation);
  }
  Value answer(Frame* f, size_t count) const {
    if (negated) return f->in->truth(count == 0);
    return Value::integer(static_cast<int64_t>(count));
  }
  Value scalar(Frame* f) override {
    if (table->returns_copy()) return changed_copy(f);
    return table->only_counts() ? count(f) : in_place(f);
  }
  static void expect_work(Interpreter& in, size_t bytes) {
    if (bytes < 4096) return;
    in.charge(bytes / 64);
    in.own_heap.expect(bytes * 4);
  }
  Value count(Frame* f) {
    Peek value(target, f);
    if (!value) return Value::unwind();
    if (value->is_undef()) warn_undefined(f);
    Text text(*f->in, *value);
    expect_work(*f->in, text.view().size());
    return answer(f, table->count(text.view(), text.utf8()));
  }
  Value changed_copy(Frame* f) {
    Peek value(target, f);
    if (!value) return Value::unwind();
    if (value->is_undef()) warn_undefined(f);
    Text text(*f->in, *value);
    expect_work(*f->in, text.view().size());
    std::string out;
    bool utf8 = text.utf8();
    table->apply(text.view(), text.utf8(), out, utf8);
    Held result(string_value(out, utf8));
    return negated ? f->in->truth(!to_truth(*f->in, *result)) : result.take();
  }
  Value in_place(Frame* f) {
    Interpreter& in = *f->in;
    if (target->constant()) return in.die("Modification of a read-only value attempted");
    Value* slot = target->lvalue(f);
    if (!slot) return Value::unwind();
    Held content(read(slot));
    if (content->is_unwind()) return content.take();
    if (content->is_undef()) {
      warn_undefined(f);
      return answer(f, 0);
    }
    Text text(in, *content);
    expect_work(in, text.view().size());
    std::string out;
    out.reserve(text.view().size());
    bool utf8 = text.utf8();
    size_t found = table->apply(text.view(), text.utf8(), out, utf8);
    if (found && !store(slot, string_value(out, utf8))) return Value::unwind();
    return answer(f, found);
  }

  Node* target;
  std::shared_ptr<const regex::Transliteration> table;
  bool negated;
};

// A table that does not compile says so when it is reached.
struct BadTransliteration : Node {
  explicit BadTransliteration(std::string message) : message(std::move(message)) {}
  Value scalar(Frame* f) override { return f->in->die(message); }
  std::string message;
};
}  // namespace

Node* make_transliterate(Arena& a, Node* target, std::string search, std::string replace, std::string flags, bool utf8, bool negated, bool ranges,
                         PatternReport* report) {
  regex::CompileError error;
  regex::Diagnostics diagnostics;
  regex::TransliterationText text{.search = search, .replacement = replace, .letters = flags, .utf8 = utf8, .escapes = ranges};
  auto table = regex::Transliteration::compile(text, error, &diagnostics);
  if (report) {
    report->warnings = std::move(diagnostics.warnings);
    if (!table) report->error = error.message;
  }
  if (!table) return a.make<BadTransliteration>(error.message);
  return a.make<Transliterate>(target, std::move(table), negated);
}

}  // namespace nacre::tree
