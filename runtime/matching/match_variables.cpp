// SPDX-License-Identifier: MIT
#include "runtime/matching/match_variables.h"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "runtime/matching/match_state.h"
#include "runtime/taint.h"

namespace nacre {

namespace {
constexpr std::string_view read_only = "Modification of a read-only value attempted";

bool refuse(Magic&, Value value) {
  release(value);
  interpreter->die(read_only);
  return false;
}

MatchState* last_match() { return interpreter->match ? interpreter->match.get() : nullptr; }

Value part(const MatchState& m, size_t from, size_t to) {
  return Value::of(Tag::Str, new_string(m.text({static_cast<std::ptrdiff_t>(from), static_cast<std::ptrdiff_t>(to)})));
}

Value get_group(Magic& magic) {
  MatchState* m = last_match();
  return m ? m->group(static_cast<size_t>(magic.first.i)) : Value::undef();
}
Value get_prematch(Magic&) {
  MatchState* m = last_match();
  return m ? part(*m, 0, static_cast<size_t>(m->captures[0].start)) : Value::undef();
}
Value get_postmatch(Magic&) {
  MatchState* m = last_match();
  return m ? part(*m, static_cast<size_t>(m->captures[0].end), m->subject->s->length) : Value::undef();
}
Value get_last_paren(Magic&) {
  MatchState* m = last_match();
  return m && m->captures.last_paren > 0 ? m->group(static_cast<size_t>(m->captures.last_paren)) : Value::undef();
}
Value get_last_closed(Magic&) {
  MatchState* m = last_match();
  return m && m->captures.last_close > 0 ? m->group(static_cast<size_t>(m->captures.last_close)) : Value::undef();
}

const MagicKind group_kind{"capture", get_group, refuse, nullptr};
const MagicKind prematch_kind{"prematch", get_prematch, refuse, nullptr};
const MagicKind postmatch_kind{"postmatch", get_postmatch, refuse, nullptr};
const MagicKind last_paren_kind{"last paren", get_last_paren, refuse, nullptr};
const MagicKind last_closed_kind{"last closed", get_last_closed, refuse, nullptr};

// What all of these containers refuse.
class ReadOnlyContainer : public ContainerMagic {
 public:
  bool store(Interpreter& in, const Value&, Value owned) override {
    release(owned);
    in.die(read_only);
    return false;
  }
  Value remove(Interpreter& in, const Value&) override { return in.die(read_only); }
  bool clear(Interpreter& in) override {
    in.die(read_only);
    return false;
  }
  bool resize(Interpreter& in, int64_t) override {
    in.die(read_only);
    return false;
  }
};

enum class Offsets { Starts, Ends, Texts };

// @- @+ @{^CAPTURE}
class MatchArray : public ReadOnlyContainer {
 public:
  explicit MatchArray(Offsets what) : what_(what) {}
  Value fetch(Interpreter& in, const Value& key) override {
    MatchState* m = last_match();
    int64_t index = to_integer(in, key);
    if (index < 0) index += count();
    if (what_ == Offsets::Texts) ++index;
    if (!m || index < 0) return Value::undef();
    auto k = static_cast<size_t>(index);
    if (what_ == Offsets::Texts) return m->group(k);
    if (k >= m->captures.size() || !m->captures[k].is_set()) return Value::undef();
    auto byte = static_cast<size_t>(what_ == Offsets::Starts ? m->captures[k].start : m->captures[k].end);
    const String& s = *m->subject->s;
    return Value::integer(static_cast<int64_t>(s.utf8() ? utf8_length(s.view().substr(0, byte)) : byte));
  }
  Value exists(Interpreter& in, const Value& key) override {
    Held value(fetch(in, key));
    return in.truth(!value->is_undef());
  }
  Value size(Interpreter&) override { return Value::integer(count()); }

 private:
  // @+ has a place for each group, the others end with the last one that is set.
  int64_t count() const {
    MatchState* m = last_match();
    if (!m) return 0;
    size_t n = m->captures.size();
    if (what_ == Offsets::Ends) return static_cast<int64_t>(n);
    while (n > 0 && !m->captures[n - 1].is_set()) --n;
    return static_cast<int64_t>(what_ == Offsets::Texts && n > 0 ? n - 1 : n);
  }
  Offsets what_;
};

// %+ (the first set group of a name) and %- (all groups of a name).
class MatchHash : public ReadOnlyContainer {
 public:
  explicit MatchHash(bool all) : all_(all) {}
  Value fetch(Interpreter& in, const Value& key) override {
    const regex::NamedGroup* named = find(in, key);
    return named ? value_of(*named) : Value::undef();
  }
  Value exists(Interpreter& in, const Value& key) override {
    const regex::NamedGroup* named = find(in, key);
    return in.truth(named && is_there(*named));
  }
  Value next_key(Interpreter& in, const Value* previous) override {
    MatchState* m = last_match();
    if (!m) return Value::undef();
    const auto& names = m->pattern->named_groups();
    auto at = names.begin();
    if (previous) {
      Text text(in, *previous);
      at = std::find_if(names.begin(), names.end(), [&](const auto& group) { return group.name == text.view(); });
      if (at != names.end()) ++at;
    }
    at = std::find_if(at, names.end(), [&](const auto& group) { return is_there(group); });
    return at == names.end() ? Value::undef() : string_value(at->name, !is_ascii(at->name));
  }

 private:
  static const regex::NamedGroup* find(Interpreter& in, const Value& key) {
    MatchState* m = last_match();
    if (!m) return nullptr;
    Text text(in, key);
    return m->pattern->named_group(text.view());
  }
  bool is_there(const regex::NamedGroup& named) const {
    return all_ || std::any_of(named.groups.begin(), named.groups.end(), [](int k) { return group_is_set(k); });
  }
  static bool group_is_set(int k) {
    const regex::Captures& captures = last_match()->captures;
    auto index = static_cast<size_t>(k);
    return index < captures.size() && captures[index].is_set();
  }
  Value value_of(const regex::NamedGroup& named) const {
    MatchState& m = *last_match();
    if (!all_) {
      auto set = std::find_if(named.groups.begin(), named.groups.end(), [](int k) { return group_is_set(k); });
      return set == named.groups.end() ? Value::undef() : m.group(static_cast<size_t>(*set));
    }
    Array* list = new_array();
    for (int k : named.groups) push_back(*list, m.group(static_cast<size_t>(k)));
    return Value::of(Tag::Ref, list);
  }
  bool all_;
};

// The same in taint mode: tainted where the match says so (use re 'taint', use locale).
Value marked(Value v) { return interpreter->match && interpreter->match->tainted ? tainted_value(v) : v; }
template <Value (*get)(Magic&)>
Value get_marked(Magic& magic) {
  return marked(get(magic));
}
template <class Container>
class MarkedContainer : public Container {
 public:
  using Container::Container;
  Value fetch(Interpreter& in, const Value& key) override { return marked(Container::fetch(in, key)); }
};
struct MarkedKind {
  const MagicKind* plain;
  MagicKind marked;
};
constexpr MarkedKind marked_kinds[] = {
    {&group_kind, {"capture", get_marked<get_group>, refuse, nullptr}},
    {&prematch_kind, {"prematch", get_marked<get_prematch>, refuse, nullptr}},
    {&postmatch_kind, {"postmatch", get_marked<get_postmatch>, refuse, nullptr}},
    {&last_paren_kind, {"last paren", get_marked<get_last_paren>, refuse, nullptr}},
    {&last_closed_kind, {"last closed", get_marked<get_last_closed>, refuse, nullptr}},
};
const MagicKind& kind_for_mode(const MagicKind& kind) {
  if (!interpreter->options.taint) return kind;
  return std::find_if(std::begin(marked_kinds), std::end(marked_kinds), [&](const MarkedKind& k) { return k.plain == &kind; })->marked;
}

void attach_scalar(Glob& g, const MagicKind& kind, Value first = Value::undef()) {
  Value old = std::exchange(*real(&g.scalar), magic_value(kind_for_mode(kind), first));
  release(old);
}
void attach_array(Interpreter& in, Glob& g, Offsets what) {
  bool marks = in.options.taint && what == Offsets::Texts;
  in.attach_magic(glob_array(g), marks ? std::make_unique<MarkedContainer<MatchArray>>(what) : std::make_unique<MatchArray>(what));
}
void attach_hash(Interpreter& in, Glob& g, bool all) {
  in.attach_magic(glob_hash(g), in.options.taint ? std::make_unique<MarkedContainer<MatchHash>>(all) : std::make_unique<MatchHash>(all));
}

struct Named {
  std::string_view name;
  void (*attach)(Interpreter& in, Glob& g);
};
constexpr Named names[] = {
    {"&", [](Interpreter&, Glob& g) { attach_scalar(g, group_kind, Value::integer(0)); }},
    {"`", [](Interpreter&, Glob& g) { attach_scalar(g, prematch_kind); }},
    {"'", [](Interpreter&, Glob& g) { attach_scalar(g, postmatch_kind); }},
    {"+",
     [](Interpreter& in, Glob& g) {
       attach_scalar(g, last_paren_kind);
       attach_array(in, g, Offsets::Ends);
       attach_hash(in, g, false);
     }},
    {"-",
     [](Interpreter& in, Glob& g) {
       attach_array(in, g, Offsets::Starts);
       attach_hash(in, g, true);
     }},
    {"^N", [](Interpreter&, Glob& g) { attach_scalar(g, last_closed_kind); }},
    {"^MATCH", [](Interpreter&, Glob& g) { attach_scalar(g, group_kind, Value::integer(0)); }},
    {"^PREMATCH", [](Interpreter&, Glob& g) { attach_scalar(g, prematch_kind); }},
    {"^POSTMATCH", [](Interpreter&, Glob& g) { attach_scalar(g, postmatch_kind); }},
    {"^CAPTURE",
     [](Interpreter& in, Glob& g) {
       attach_array(in, g, Offsets::Texts);
       attach_hash(in, g, false);
     }},
    {"^CAPTURE_ALL", [](Interpreter& in, Glob& g) { attach_hash(in, g, true); }},
};
}  // namespace

void attach_match_variable(Interpreter& in, Glob& g) {
  std::string_view name = g.name->view();
  if (name.empty() || (name[0] >= 'A' && name[0] != '^' && name[0] != '`')) return;
  if (name[0] >= '1' && name[0] <= '9') {
    int64_t number = 0;
    auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    if (error == std::errc() && end == name.data() + name.size()) attach_scalar(g, group_kind, Value::integer(number));
    return;
  }
  auto found = std::find_if(std::begin(names), std::end(names), [&](const Named& entry) { return entry.name == name; });
  if (found != std::end(names)) found->attach(in, g);
}

}  // namespace nacre
