// SPDX-License-Identifier: MIT
// s///: the text between the matches and the replacements, joined in a new string that is stored at the end.
#include "runtime/matching/positions.h"
#include "runtime/matching/search.h"
#include "runtime/strings/text_builder.h"
#include "runtime/tree/pattern_source.h"

namespace nacre::tree {

namespace {
bool is_plain_variable(const Node* n) { return n->shape() == Shape::OwnScalar || n->shape() == Shape::Variable; }

struct Substitute : Node {
  Substitute(const PatternParts& parts, Node* replacement)
      : target(parts.target), replacement(replacement), source(parts), negated(parts.negated),
        global(parts.flags.find('g') != std::string::npos), gives_result(parts.flags.find('r') != std::string::npos) {
    const Value* c = replacement->constant();
    constant_replacement = c && c->tag == Tag::Str ? c->s : nullptr;
    is_variable = is_plain_variable(target);
    replaces_by_variable = is_plain_variable(replacement);
  }

  // Replaces in `subject`; how often, or -1: unwound. `out` is made at the first match.
  int64_t replace(Frame* f, const CompiledPattern& compiled, String* subject, size_t g_position, std::unique_ptr<TextBuilder>& out, bool& polled) {
    Interpreter& in = *f->in;
    const regex::PatternPointer pattern = effective(in, compiled);
    std::string_view bytes = subject->view();
    size_t copied = 0;
    int64_t count = 0;
    Search search{.pattern = pattern, .subject = subject, .g_position = g_position, .share_subject = true, .closures = &compiled.closures};
    for (;;) {
      Found found = find(in, search);
      polled |= search.polled;
      if (found == Found::Unwind) return -1;
      if (found == Found::No) break;
      const regex::Group whole = in.match->captures[0];
      if (!out) out = std::make_unique<TextBuilder>(subject->length + 16);
      auto start = static_cast<size_t>(whole.start), end = static_cast<size_t>(whole.end);
      if (start > copied) out->append({bytes.substr(copied, start - copied), subject->utf8()});
      if (!append_replacement(f, *out)) return -1;
      copied = end;
      ++count;
      if (!global) break;
      search.start = search.g_position = end;
      search.options.not_empty_at_start = start == end;
    }
    if (out) out->append({bytes.substr(copied), subject->utf8()});
    return count;
  }
  // The replacement sees $1 of this match; its own matches end with it.
  bool append_replacement(Frame* f, TextBuilder& out) {
    if (constant_replacement) {
      out.append({constant_replacement->view(), constant_replacement->utf8()});
      return true;
    }
    Interpreter& in = *f->in;
    MatchScope keep(in, true);
    Peek value(replacement, f);
    if (!value) return false;
    if (value->is_undef()) in.warn_uninitialized(replacement, replaces_by_variable ? "substitution (s///)" : "substitution iterator");
    Text text(in, *value);
    out.append(text.both());
    return true;
  }

  // A variable is simply asked again after the replacement ran; an element's slot is pinned, as its subscripts must run once.
  struct Place {
    Held pin;
    Value* slot = nullptr;
  };
  bool find_place(Frame* f, Place& place) {
    if (target->constant()) return f->in->die("Modification of a read-only value attempted"), false;
    if (is_variable || constant_replacement) return (place.slot = target->lvalue(f)) != nullptr;
    place.pin = Held(target->reference(f));
    if (place.pin->is_unwind()) return false;
    place.slot = place.pin->o->kind == ObjectKind::Box ? real(&place.pin->box->value) : target->lvalue(f);
    return place.slot != nullptr;
  }

  int64_t in_place(Frame* f) {
    Interpreter& in = *f->in;
    const CompiledPattern* computed = source.get(f);
    if (!computed) return -1;
    const CompiledPattern compiled = *computed;
    Place place;
    if (!find_place(f, place)) return -1;
    size_t g_position = get_position(*place.slot).value_or(0);
    Held content(read(place.slot));
    if (content->is_unwind()) return -1;
    if (content->is_undef()) in.warn_uninitialized(target, "substitution (s///)");
    SubjectText subject(in, *content);
    std::unique_ptr<TextBuilder> out;
    bool polled = false;
    int64_t count = replace(f, compiled, subject.get(), g_position, out, polled);
    if (count <= 0) return count;
    bool ask_again = is_variable || (polled && place.pin->is_undef());
    if (ask_again && !(place.slot = target->lvalue(f))) return -1;
    return store(place.slot, out->take()) ? count : -1;
  }
  // s///r
  Value on_a_copy(Frame* f) {
    Interpreter& in = *f->in;
    Held content(target->scalar(f));
    if (content->is_unwind()) return content.take();
    const CompiledPattern* computed = source.get(f);
    if (!computed) return Value::unwind();
    const CompiledPattern compiled = *computed;
    if (content->is_undef()) in.warn_uninitialized(target, "substitution (s///)");
    SubjectText subject(in, *content);
    std::unique_ptr<TextBuilder> out;
    bool polled = false;
    int64_t count = replace(f, compiled, subject.get(), 0, out, polled);
    if (count < 0) return Value::unwind();
    return out ? out->take() : to_text_value(in, *content);
  }

  Value scalar(Frame* f) override {
    if (gives_result) {
      Held result(on_a_copy(f));
      if (!negated || result->is_unwind()) return result.take();
      return f->in->truth(!to_truth(*f->in, *result));
    }
    int64_t count = in_place(f);
    if (count < 0) return Value::unwind();
    if (negated) return f->in->truth(count == 0);
    return count ? Value::integer(count) : copy(*f->in->no);
  }
  Truth condition(Frame* f) override {
    if (gives_result) return Node::condition(f);
    int64_t count = in_place(f);
    if (count < 0) return Truth::Unwind;
    return (count > 0) != negated ? Truth::True : Truth::False;
  }
  Flow run(Frame* f) override {
    if (gives_result) return Node::run(f);
    return in_place(f) < 0 ? f->in->flow : Flow::Normal;
  }

  Node* target;
  Node* replacement;
  PatternSource source;
  String* constant_replacement;
  bool negated, global, gives_result, is_variable, replaces_by_variable;
};
}  // namespace

Node* make_substitute(Arena& a, PatternParts parts, Node* replacement) { return a.make<Substitute>(parts, replacement); }

}  // namespace nacre::tree
