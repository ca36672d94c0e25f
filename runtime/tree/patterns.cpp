// SPDX-License-Identifier: MIT
// m// in each context, and qr//.
#include "runtime/matching/positions.h"
#include "runtime/matching/search.h"
#include "runtime/tree/pattern_source.h"

namespace nacre::tree {

namespace {
constexpr std::string_view operation = "pattern match (m//)";

bool has_letter(const std::string& flags, char letter) { return flags.find(letter) != std::string::npos; }

// $x =~ /.../
struct Match : Node {
  explicit Match(const PatternParts& parts)
      : target(parts.target), source(parts), negated(parts.negated), keeps_position(has_letter(parts.flags, 'c')), only_once(has_letter(parts.flags, '?')) {}

  virtual Found attempt(Frame* f) {
    if (only_once) return attempt_once(f);
    return source.is_fixed() ? with_fixed(f) : with_computed(f);
  }
  // m?? : nothing more after a success, until reset().
  Found attempt_once(Frame* f) {
    Interpreter& in = *f->in;
    if (!in.patterns) in.patterns = std::make_shared<PatternCache>();
    if (matched_in == in.patterns->once_generation) return Found::No;
    Found found = source.is_fixed() ? with_fixed(f) : with_computed(f);
    if (found == Found::Yes) matched_in = in.patterns->once_generation;
    return found;
  }
  Found with_fixed(Frame* f) {
    if (source.fixed().mentions_g) return at_position(f, source.fixed());
    Peek subject(target, f);
    return subject ? match(f, *subject, source.fixed(), 0) : Found::Unwind;
  }
  Found with_computed(Frame* f) {
    Held subject(target->scalar(f));
    if (subject->is_unwind()) return Found::Unwind;
    const CompiledPattern* compiled = source.get(f);
    if (!compiled) return Found::Unwind;
    return compiled->mentions_g ? at_position(f, *compiled) : match(f, *subject, *compiled, 0);
  }
  Found at_position(Frame* f, const CompiledPattern& compiled) {
    Value* slot = subject_slot(f);
    if (!slot) return Found::Unwind;
    size_t place = get_position(*slot).value_or(0);
    Held subject(read(slot));
    return subject->is_unwind() ? Found::Unwind : match(f, *subject, compiled, place);
  }
  Found match(Frame* f, const Value& value, const CompiledPattern& compiled, size_t g_position) {
    Interpreter& in = *f->in;
    if (value.is_undef()) in.warn_uninitialized(target, operation);
    SubjectText subject(in, value);
    Search search{.pattern = effective(in, compiled), .subject = subject.get(), .g_position = g_position, .closures = &compiled.closures};
    return find(in, search);
  }
  // Where pos() lies. A constant keeps its own.
  Value* subject_slot(Frame* f) {
    if (const Value* constant = target->constant()) return const_cast<Value*>(constant);
    return target->lvalue(f);
  }

  Truth condition(Frame* f) override {
    switch (attempt(f)) {
      case Found::Yes: return negated ? Truth::False : Truth::True;
      case Found::No: return negated ? Truth::True : Truth::False;
      default: return Truth::Unwind;
    }
  }
  Value scalar(Frame* f) override {
    Found found = attempt(f);
    return found == Found::Unwind ? Value::unwind() : f->in->truth((found == Found::Yes) != negated);
  }
  Flow run(Frame* f) override { return attempt(f) == Found::Unwind ? f->in->flow : Flow::Normal; }
  // The groups; (1) where there are none; nothing when it fails.
  bool list(Frame* f) override {
    Found found = attempt(f);
    if (found == Found::Unwind) return false;
    if (negated) {
      f->in->push(f->in->truth(found == Found::No));
    } else if (found == Found::Yes) {
      const MatchState& state = *f->in->match;
      if (state.captures.size() <= 1) f->in->push(Value::integer(1));
      else push_groups(*f->in, state);
    }
    return true;
  }
  static void push_groups(Interpreter& in, const MatchState& state) {
    for (size_t k = 1; k < state.captures.size(); ++k) in.push(state.group(k));
  }
  Shape shape() const override { return Shape::Match; }

  Node* target;
  PatternSource source;
  bool negated, keeps_position, only_once;
  uint64_t matched_in = 0;
};

// $x =~ /.../g
struct GlobalMatch : Match {
  using Match::Match;

  // Goes on where the last one ended; a failure forgets the place (unless /c).
  Found attempt(Frame* f) override {
    Interpreter& in = *f->in;
    const CompiledPattern* compiled = source.get(f);
    if (!compiled) return Found::Unwind;
    Value* slot = subject_slot(f);
    if (!slot) return Found::Unwind;
    size_t start = get_position(*slot).value_or(0);
    bool after_empty = position_is_after_empty(*slot);
    Held content(read(slot));
    if (content->is_unwind()) return Found::Unwind;
    if (content->is_undef()) in.warn_uninitialized(target, operation);
    SubjectText subject(in, *content);
    Search search{.pattern = effective(in, *compiled), .subject = subject.get(), .start = start, .g_position = start, .closures = &compiled->closures};
    search.options.not_empty_at_start = after_empty;
    Found found = start > subject.get()->length ? Found::No : find(in, search);
    if (found == Found::Unwind) return found;
    if (search.polled && !(slot = subject_slot(f))) return Found::Unwind;
    if (found == Found::Yes) {
      const regex::Group& whole = in.match->captures[0];
      set_position(*slot, static_cast<size_t>(whole.end), whole.start == whole.end);
    } else if (!keeps_position) {
      clear_position(*slot);
    }
    return found;
  }

  // All matches: their groups, or the whole of each.
  bool list(Frame* f) override {
    if (negated) return Match::list(f);
    const CompiledPattern* found_pattern = source.get(f);
    if (!found_pattern) return false;
    CompiledPattern compiled = *found_pattern;
    Value* slot = subject_slot(f);
    if (!slot) return false;
    size_t start = get_position(*slot).value_or(0);
    bool after_empty = position_is_after_empty(*slot);
    Held content(read(slot));
    if (content->is_unwind()) return false;
    if (content->is_undef()) f->in->warn_uninitialized(target, operation);
    SubjectText subject(*f->in, *content);
    bool polled = false;
    size_t before = start;
    if (!push_all(f, compiled, subject.get(), start, after_empty, polled)) return false;
    if (polled && !(slot = subject_slot(f))) return false;
    if (!keeps_position) clear_position(*slot);
    else if (start != before || after_empty) set_position(*slot, start, after_empty);
    return true;
  }
  bool push_all(Frame* f, const CompiledPattern& compiled, String* subject, size_t& start, bool& after_empty, bool& polled) {
    Interpreter& in = *f->in;
    const regex::PatternPointer pattern = effective(in, compiled);
    const Value* first = in.sp;
    size_t looked_at = 1024;
    while (start <= subject->length) {
      Search search{.pattern = pattern, .subject = subject, .start = start, .g_position = start, .closures = &compiled.closures};
      search.options.not_empty_at_start = after_empty;
      Found found = find(in, search);
      polled |= search.polled;
      if (found != Found::Yes) return found == Found::No;
      if (!in.has_stack_for(in.match->captures.size())) return in.die("Out of memory!\n"), false;
      if (static_cast<size_t>(in.sp - first) >= looked_at) {
        looked_at += in.match->captures.size() + 1024;
        in.expect_stack(in.match->captures.size() + 1024);
      }
      if (in.match->captures.size() <= 1) in.push(in.match->group(0));
      else push_groups(in, *in.match);
      const regex::Group& whole = in.match->captures[0];
      start = static_cast<size_t>(whole.end);
      after_empty = whole.start == whole.end;
    }
    return true;
  }
};

struct QuotedPattern : Node {
  explicit QuotedPattern(const PatternParts& parts) : source(parts) {}
  Value scalar(Frame* f) override {
    const CompiledPattern* compiled = source.get(f);
    if (!compiled) return Value::unwind();
    RegexpObject* regexp = new_regexp(compiled->pattern);
    regexp->closures = compiled->closures;
    return Value::of(Tag::Ref, regexp);
  }
  PatternSource source;
};
}  // namespace

Node* make_match(Arena& a, PatternParts parts) {
  if (has_letter(parts.flags, 'g')) return a.make<GlobalMatch>(parts);
  return a.make<Match>(parts);
}
Node* make_pattern(Arena& a, PatternParts parts) { return a.make<QuotedPattern>(parts); }

}  // namespace nacre::tree
