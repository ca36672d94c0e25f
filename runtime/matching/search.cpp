// SPDX-License-Identifier: MIT
#include "runtime/matching/search.h"

#include <cstring>
#include <optional>

#include "runtime/matching/code_blocks.h"

namespace nacre {

namespace {
constexpr size_t worth_remembering = 1024;
constexpr size_t steps_of_slice = 10'000;   // what the matchers do between two polls, in steps of the host's limit

// While handlers run, what the search uses must stay: the pattern (its node may be run again) and the captures' home.
struct PollContext {
  Interpreter& in;
  const Search& search;
  MatchState* state;
  MatchPointer keep_state, keep_last;
  regex::PatternPointer keep_pattern;
  bool polled = false;

  void keep_all() {
    if (polled) return;
    polled = true;
    if (state) keep_state = MatchPointer(state);
    keep_last = in.match;
    keep_pattern = search.pattern;
  }
  static bool ask(void* context) {
    auto& self = *static_cast<PollContext*>(context);
    if (self.in.port.attention.load(std::memory_order_relaxed) == 0) return false;
    if (!self.in.spend(steps_of_slice)) return true;
    self.keep_all();
    bool goes_on = self.in.attend();
    self.in.match = self.keep_last;
    return !goes_on;
  }
};

regex::Validity validity(String& s) {
  if (!s.utf8()) return regex::Validity::Unknown;
  if (s.has(ValidText)) return regex::Validity::Valid;
  regex::Validity answer = regex::validity_of(s.view());
  if (answer == regex::Validity::Valid || (answer == regex::Validity::Ascii && s.length >= worth_remembering)) {
    s.flags |= ValidText;
    return regex::Validity::Valid;
  }
  return answer;
}

void set_package_variable(Interpreter& in, std::string_view name, Value owned) { store(&in.glob(name).scalar, owned); }

// $REGMARK and $REGERROR: (*MARK:NAME) and its kin.
void set_marks(Interpreter& in, bool matched, const std::string& mark) {
  Value said = mark.empty() ? (matched ? copy(*in.no) : Value::integer(1)) : string_value(mark, !is_ascii(mark));
  Value nothing = copy(*in.no);
  set_package_variable(in, "main::REGMARK", matched ? said : nothing);
  set_package_variable(in, "main::REGERROR", matched ? nothing : said);
}

Found run(Interpreter& in, Search& search, regex::Captures& captures, PollContext& context) {
  Ref<String> keep = Ref<String>::sharing(search.subject);
  String& s = *search.subject;
  regex::Subject subject{s.view(), s.utf8(), validity(s)};
  regex::Poll poll{PollContext::ask, &context, in.host != nullptr};
  if (!in.spend(1)) return Found::Unwind;
  std::optional<CodeBlocks> code;
  if (search.closures && *search.closures) {
    context.keep_all();
    search.options.code = code.emplace(in, search).hook();
  }
  auto outcome = regex::match(*search.pattern, subject, search.start, search.g_position, search.options, captures, poll);
  search.polled = context.polled;
  if (search.pattern->sets_mark() && (outcome == regex::Outcome::Matched || outcome == regex::Outcome::NoMatch))
    set_marks(in, outcome == regex::Outcome::Matched, captures.mark);
  switch (outcome) {
    case regex::Outcome::Matched: return Found::Yes;
    case regex::Outcome::NoMatch: return Found::No;
    case regex::Outcome::Interrupted: return Found::Unwind;
    case regex::Outcome::Error: break;
  }
  in.die(captures.mark);
  return Found::Unwind;
}

void keep_subject(MatchState& state, String* s, bool share) {
  Value& kept = state.subject.get();
  if (kept.tag == Tag::Str && kept.s == s) return;
  if (share || s->length > copied_subject_size || s->has(Shared)) {
    retain(s);
    state.subject = Held(Value::of(Tag::Str, s));
    return;
  }
  bool fits = kept.tag == Tag::Str && kept.s->refs == 1 && !kept.s->has(Shared) && kept.s->capacity >= s->length && kept.s->capacity <= 2 * copied_subject_size;
  if (!fits) state.subject = Held(Value::of(Tag::Str, new_string_buffer(s->length < 80 ? 80 : copied_subject_size)));
  String& room = *kept.s;
  std::memcpy(room.text, s->text, s->length + 1);
  room.length = s->length;
  room.flags = s->flags & Utf8Text;
}
}  // namespace

Found find(Interpreter& in, Search& search) {
  bool fresh = !in.match || in.match.is_shared();
  if (fresh && (!in.spare_match || in.spare_match.is_shared())) in.spare_match = MatchPointer(new MatchState);
  MatchState& state = fresh ? *in.spare_match : *in.match;
  PollContext context{in, search, &state, {}, {}, {}};
  Found found = run(in, search, state.captures, context);
  if (found != Found::Yes) return found;
  if (fresh) in.match = context.polled ? context.keep_state : std::move(in.spare_match);
  keep_subject(state, search.subject, search.share_subject);
  if (state.pattern != search.pattern) state.pattern = search.pattern;
  return Found::Yes;
}

Found find_only(Interpreter& in, Search& search, regex::Captures& captures) {
  PollContext context{in, search, nullptr, {}, {}, {}};
  return run(in, search, captures, context);
}

}  // namespace nacre
