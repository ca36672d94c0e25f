// SPDX-License-Identifier: MIT
// Everything that begins with a parenthesis.
#include <algorithm>
#include <array>
#include <cctype>

#include "runtime/regex/syntax_reader.h"
#include "runtime/stack_room.h"

namespace nacre::regex {

static constexpr int most_nested_groups = 1000;  // perl's own limit

NodePointer Reader::parse_parenthesis() {
  const std::size_t open = at_++;
  if (++depth_ > most_nested_groups || (depth_ > shallow_nesting && stack_is_short())) return fail("Too many nested open parens", at_);
  syntax_.depth = std::max(syntax_.depth, depth_);
  if (!judge_adjacency()) return nullptr;
  NodePointer node;
  if (peek() == '?') {
    node = parse_question(open);
  } else if (peek() == '*') {
    node = parse_star(open);
  } else if (flags_.no_capture) {
    node = parse_group_body(NodeKind::Group, at_ - 1);
  } else {
    node = open_capture(at_ - 1, {});
  }
  --depth_;
  return node;
}

// Under /x nothing may stand between ( and ?, nor between ( and *.
bool Reader::judge_adjacency() {
  const std::size_t before = at_;
  if (!skip_ignorable()) return false;
  if (at_ == before || (peek() != '?' && peek() != '*')) return true;
  return fail(std::string("In '(") + peek() + "...)', the '(' and '" + peek() + "' must be adjacent", at_ + 1), false;
}

bool Reader::close_parenthesis(std::size_t open) {
  if (failed_) return false;
  if (at_end() || peek() != ')') return fail("Unmatched (", open + 1), false;
  ++at_;
  return true;
}

NodePointer Reader::parse_group_body(NodeKind kind, std::size_t open) {
  const Flags outer = flags_;
  auto node = make(kind);
  auto body = parse_alternation();
  if (!body || !close_parenthesis(open)) return nullptr;
  flags_ = outer;
  node->children.push_back(std::move(body));
  return node;
}

NodePointer Reader::open_capture(std::size_t open, std::string_view name) {
  const int number = ++groups_;
  if (!name.empty()) {
    auto& names = syntax_.names;
    auto found = std::find_if(names.begin(), names.end(), [&](const auto& group) { return group.name == name; });
    if (found == names.end()) found = names.insert(names.end(), NamedGroup{std::string(name), {}});
    if (std::find(found->groups.begin(), found->groups.end(), number) == found->groups.end()) found->groups.push_back(number);
  }
  auto node = parse_group_body(NodeKind::Capture, open);
  if (node) node->numbers = {number};
  return node;
}

NodePointer Reader::parse_look(NodeKind kind, std::size_t open, std::string_view opener) {
  if (at_end()) return fail("Sequence " + std::string(opener) + "... not terminated", at_);
  ++open_looks_;
  auto node = parse_group_body(kind, open);
  --open_looks_;
  return node;
}

// (?|(a)|(b)): each alternative counts its groups from the same number.
NodePointer Reader::parse_branch_reset(std::size_t open) {
  const Flags outer = flags_;
  auto node = make(NodeKind::BranchReset);
  auto alternatives = make(NodeKind::Alternation);
  const int first = groups_;
  int highest = groups_;
  do {
    groups_ = first;
    auto branch = parse_sequence();
    if (!branch) return nullptr;
    highest = std::max(highest, groups_);
    alternatives->children.push_back(std::move(branch));
  } while (accept("|"));
  groups_ = highest;
  if (!close_parenthesis(open)) return nullptr;
  flags_ = outer;
  node->children.push_back(std::move(alternatives));
  return node;
}

NodePointer Reader::parse_question(std::size_t open) {
  ++at_;
  if (at_end()) return fail("Sequence (? incomplete", at_);
  const char letter = peek();
  switch (letter) {
    case ':': ++at_; return parse_group_body(NodeKind::Group, open);
    case '>': ++at_; return parse_group_body(NodeKind::Atomic, open);
    case '|': ++at_; return parse_branch_reset(open);
    case '=': ++at_; return parse_look(NodeKind::LookAhead, open, "(?=");
    case '!': ++at_; return parse_look(NodeKind::NotLookAhead, open, "(?!");
    case '<': return parse_less_than(open);
    case '\'': ++at_; return parse_named_capture(open, '\'');
    case 'P': return parse_python_form(open);
    case '&': ++at_; return recursion_by_name(open, "(?&");
    case '(': ++at_; return parse_conditional(open);
    case '{': return parse_code(open, NodeKind::Code);
    case '[': return fail("(?[...]) not supported yet", at_ + 1);
    case '?':
      if (peek(1) == '{') return ++at_, parse_code(open, NodeKind::PostponedCode);
      at_ = character_end(at_ + 1);
      return fail("Sequence (" + std::string(source_.substr(open + 1, at_ - open - 1)) + "...) not recognized", at_);
    case '$':
    case '@': return fail(std::string("Sequence (?") + letter + "...) not implemented", at_ + 1);
    default: break;
  }
  const bool sign = letter == '+' || (letter == '-' && std::isdigit(static_cast<unsigned char>(peek(1))) != 0);
  if (sign || letter == 'R' || std::isdigit(static_cast<unsigned char>(letter)) != 0) return parse_recursion(open);
  return parse_flags_group(open);
}

NodePointer Reader::parse_less_than(std::size_t open) {
  ++at_;
  if (accept("=")) return parse_look(NodeKind::LookBehind, open, "(?<=");
  if (accept("!")) return parse_look(NodeKind::NotLookBehind, open, "(?<!");
  return parse_named_capture(open, '>');
}

NodePointer Reader::parse_named_capture(std::size_t open, char closing) {
  const std::string opener = closing == '>' ? "(?<" : "(?'";
  const auto name = read_group_name(opener);
  if (!name) return nullptr;
  if (at_end() || peek() != closing) return fail("Sequence " + opener + "... not terminated", at_);
  ++at_;
  return open_capture(open, *name);
}

// (?P<name>...) (?P=name) (?P>name)
NodePointer Reader::parse_python_form(std::size_t open) {
  ++at_;
  if (at_end()) return fail("Sequence (?P...) not recognized", at_);
  const char letter = peek();
  if (letter == '<') {
    ++at_;
    if (at_end()) return fail("Sequence (?P<... not terminated", at_);
    return parse_named_capture(open, '>');
  }
  if (letter == '=') {
    ++at_;
    const auto name = read_group_name("?P=");
    if (!name) return nullptr;
    const std::size_t here = at_;
    if (at_end() || peek() != ')') return fail("Sequence ?P=... not terminated", at_);
    ++at_;
    return reference_to_name(*name, here);
  }
  if (letter == '>') {
    ++at_;
    if (at_end()) return fail("Sequence (?P>... not terminated", at_);
    return recursion_by_name(open, "(?&");
  }
  return fail(std::string("Sequence (?P") + letter + "...) not recognized", at_ + 1);
}

NodePointer Reader::recursion_by_name(std::size_t, std::string_view opener) {
  const auto name = read_group_name(opener);
  if (!name) return nullptr;
  const std::size_t here = at_;
  if (at_end() || peek() != ')') return fail("Sequence " + std::string(opener) + "... not terminated", at_);
  ++at_;
  auto node = make(NodeKind::Recursion);
  pending_.push_back({here, -1, *name, node.get()});
  return node;
}

// (?R) (?0) (?1) (?+1) (?-1)
NodePointer Reader::parse_recursion(std::size_t) {
  auto node = make(NodeKind::Recursion);
  int number = 0;
  if (!accept("R")) {
    const char sign = peek() == '+' || peek() == '-' ? source_[at_++] : '\0';
    const std::size_t digits = at_;
    while (std::isdigit(static_cast<unsigned char>(peek())) != 0) number = std::min(number * 10 + (source_[at_++] - '0'), 100'000'000);
    if (at_ == digits) return fail("Illegal pattern", std::min(source_.size(), at_ + 1));
    if (sign == '-') number = groups_ - number + 1;
    if (sign == '+') number = groups_ + number;
    if (at_end() || peek() != ')') return fail("Expecting close bracket", at_);
    if (sign != '\0' && number <= 0) return fail("Reference to nonexistent group", at_ + 1);
  }
  if (at_end() || peek() != ')') return fail_whole("Sequence (?R) not terminated");
  ++at_;
  pending_.push_back({at_, number, {}, node.get()});
  return node;
}

// --- (?i) (?i:...) (?^x-:...)

NodePointer Reader::parse_flags_group(std::size_t open) {
  Flags flags = flags_;
  const std::size_t start = at_;
  if (accept("^")) {
    flags = Flags{};
    flags.keep = flags_.keep;
    if (utf8_) flags.charset = Charset::Unicode;
  }
  if (!read_flags(flags, start)) return nullptr;
  if (accept(")")) {
    flags_ = flags;
    return nullptr;
  }
  ++at_;
  const Flags outer = flags_;
  flags_ = flags;
  auto node = parse_group_body(NodeKind::Group, open);
  flags_ = outer;
  return node;
}

// Up to the : or ). The letters count from `letters_start`, for the message.
bool Reader::read_flags(Flags& flags, std::size_t letters_start) {
  bool negative = false;
  char charset_seen = '\0';
  const auto unknown = [&] {
    const std::size_t end = character_end(at_);
    fail("Sequence (?" + std::string(source_.substr(letters_start, end - letters_start)) + "...) not recognized", end);
    return false;
  };
  for (; !at_end(); ++at_) {
    const char letter = peek();
    const bool more = peek(1) == 'x';
    switch (letter) {
      case ':':
      case ')': return true;
      case '-':
        if (negative || source_[letters_start] == '^') return unknown();
        negative = true;
        break;
      case 'm': flags.multiline = !negative; break;
      case 's': flags.single_line = !negative; break;
      case 'i': flags.ignore_case = !negative; break;
      case 'n': flags.no_capture = !negative; break;
      case 'x':
        flags.extended = !negative;
        flags.extended_more = !negative && more;
        if (more) ++at_;
        break;
      case 'p':
        if (negative) warn("Useless use of (?-p)", at_ + 1);
        flags.keep = true;
        break;
      case 'a':
      case 'd':
      case 'l':
      case 'u':
        if (!read_charset_flag(letter, negative, flags, charset_seen)) return false;
        break;
      case 'g':
      case 'c':
      case 'o': {
        const std::string operator_letter = letter == 'c' ? "gc" : std::string(1, letter);
        const std::string advice = negative ? "don't use /" : "use /";
        warn(std::string("Useless (?") + (negative ? "-" : "") + letter + ") - " + advice + operator_letter + " modifier", at_ + 1);
        break;
      }
      default: return unknown();
    }
  }
  return fail("Sequence (?... not terminated", at_), false;
}

bool Reader::read_charset_flag(char letter, bool negative, Flags& flags, char& charset_seen) {
  const auto quoted = [](char flag) { return std::string("\"") + flag + "\""; };
  const std::size_t here = at_ + 1;
  if (negative) return fail("Regexp modifier " + quoted(letter) + " may not appear after the \"-\"", here), false;
  if (charset_seen == 'a' && letter != 'a') return fail("Regexp modifier \"a\" may appear a maximum of twice", here), false;
  if (letter == 'a' && charset_seen == 'a') {
    if (flags.charset == Charset::AsciiStrict) return fail("Regexp modifier \"a\" may appear a maximum of twice", here), false;
    flags.charset = Charset::AsciiStrict;
    return true;
  }
  if (charset_seen == letter) return fail("Regexp modifier " + quoted(letter) + " may not appear twice", here), false;
  if (charset_seen != '\0') {
    return fail("Regexp modifiers " + quoted(charset_seen) + " and " + quoted(letter) + " are mutually exclusive", here), false;
  }
  charset_seen = letter;
  flags.charset = letter == 'a' ? Charset::Ascii : letter == 'u' ? Charset::Unicode : letter == 'l' ? Charset::Locale : Charset::Depends;
  if (letter == 'd' && utf8_) flags.charset = Charset::Unicode;
  return true;
}

// --- (?(condition)yes|no)

NodePointer Reader::parse_conditional(std::size_t open) {
  const Flags outer = flags_;
  auto node = make(NodeKind::Conditional);
  if (!read_condition(*node)) return nullptr;
  auto yes = parse_sequence();
  if (!yes) return nullptr;
  node->children.push_back(std::move(yes));
  if (accept("|")) {
    if (node->condition == Condition::Define) return fail("(?(DEFINE)....) does not allow branches", at_);
    auto no = parse_sequence();
    if (!no) return nullptr;
    node->children.push_back(std::move(no));
    if (accept("|")) return fail("Switch (?(condition)... contains too many branches", at_);
  }
  if (at_end() || peek() != ')') return fail("Switch (?(condition)... not terminated", at_);
  ++at_;
  flags_ = outer;
  (void)open;
  return node;
}

// After "(?(", past the closing parenthesis of the condition.
bool Reader::read_condition(Node& node) {
  if (peek() == '?' || peek() == '*') return read_condition_look(node);
  const char letter = at_end() ? '\0' : peek();
  if (letter == '<' || letter == '\'') return read_condition_name(node);
  if (accept("DEFINE)")) {
    node.condition = Condition::Define;
    return true;
  }
  if (letter == 'R') {
    ++at_;
    node.condition = Condition::Recursed;
    if (accept("&")) {
      const auto name = read_group_name("(?(R&");
      if (!name) return false;
      pending_.push_back({at_, -1, *name, &node});
    } else if (std::isdigit(static_cast<unsigned char>(peek())) != 0) {
      int number = 0;
      while (std::isdigit(static_cast<unsigned char>(peek())) != 0) number = std::min(number * 10 + (source_[at_++] - '0'), 100'000'000);
      node.numbers = {number};
    }
  } else if (letter >= '1' && letter <= '9') {
    int number = 0;
    while (std::isdigit(static_cast<unsigned char>(peek())) != 0) number = std::min(number * 10 + (source_[at_++] - '0'), 100'000'000);
    node.numbers = {number};
  } else {
    return fail("Unknown switch condition (?(...))", at_end() ? at_ : character_end(at_)), false;
  }
  if (at_end() || peek() != ')') return fail("Switch condition not recognized", character_end(at_)), false;
  ++at_;
  return true;
}

bool Reader::read_condition_look(Node& node) {
  const bool look = looking_at("?=") || looking_at("?!") || looking_at("?<=") || looking_at("?<!") || peek() == '*';
  if (accept("?{")) {
    --at_;
    node.condition = Condition::Code;
    node.numbers = {0};
    if (!read_code(false, node.numbers.front())) return false;
    if (!accept(")")) return fail("Sequence (?{...}) not terminated with ')'", at_), false;
    return true;
  }
  if (!look) return fail("Unknown switch condition (?(...))", at_ + 1), false;
  --at_;
  node.condition = Condition::Look;
  auto condition = parse_parenthesis();
  if (!condition) return false;
  node.children.push_back(std::move(condition));
  return true;
}

bool Reader::read_condition_name(Node& node) {
  const char open = source_[at_++];
  const std::string opener = std::string("(?(") + open;
  const auto name = read_group_name(opener);
  if (!name) return false;
  pending_.push_back({at_, -1, *name, &node});
  if (at_end() || peek() != (open == '<' ? '>' : '\'')) return fail("Sequence " + opener + "... not terminated", at_), false;
  ++at_;
  if (at_end() || peek() != ')') return fail("Switch condition not recognized", character_end(at_)), false;
  ++at_;
  return true;
}

// --- (?{ code }) (??{ code })

// At the {: to after the } that closes it. The caller knows Perl; here braces are only counted.
bool Reader::read_code(bool postponed, int& block) {
  const std::size_t start = at_ + 1;
  int depth = 0;
  for (; !at_end(); ++at_) {
    if (peek() == '\\') {
      ++at_;
    } else if (peek() == '{') {
      ++depth;
    } else if (peek() == '}' && --depth == 0) {
      break;
    }
  }
  if (at_end()) return fail("Missing right curly or square bracket", source_.size()), false;
  block = static_cast<int>(syntax_.code_blocks.size());
  syntax_.code_blocks.push_back({std::string(source_.substr(start, at_ - start)), start, postponed});
  ++at_;
  return true;
}

NodePointer Reader::parse_code(std::size_t, NodeKind kind) {
  auto node = make(kind);
  node->numbers = {0};
  if (!read_code(kind == NodeKind::PostponedCode, node->numbers.front())) return nullptr;
  if (at_end() || peek() != ')') return fail("Sequence (?{...}) not terminated with ')'", at_);
  ++at_;
  return node;
}

// --- (*VERB:argument) (*pla:...)

NodePointer Reader::parse_star(std::size_t open) {
  const std::size_t start = ++at_;
  while (!at_end() && peek() != ':' && peek() != ')') ++at_;
  const auto name = source_.substr(start, at_ - start);
  const auto has = [&](char low, char high) {
    return std::any_of(name.begin(), name.end(), [&](char c) { return c >= low && c <= high; });
  };
  if (has('A', 'Z') || (!at_end() && !has('a', 'z'))) return parse_verb(open, name);
  return parse_alphabetic_group(open, name);
}

struct VerbRow {
  std::string_view text;
  VerbName name;
};
static constexpr std::array<VerbRow, 9> verbs = {{{"F", VerbName::Fail},
                                                  {"FAIL", VerbName::Fail},
                                                  {"ACCEPT", VerbName::Accept},
                                                  {"PRUNE", VerbName::Prune},
                                                  {"SKIP", VerbName::Skip},
                                                  {"THEN", VerbName::Then},
                                                  {"COMMIT", VerbName::Commit},
                                                  {"MARK", VerbName::Mark},
                                                  {"", VerbName::Mark}}};

NodePointer Reader::parse_verb(std::size_t, std::string_view name) {
  if (at_end()) return fail("Unterminated verb pattern", at_);
  const bool has_argument = peek() == ':';
  const std::size_t argument = at_ + 1;
  const std::size_t close = source_.find(')', at_);
  if (close == std::string_view::npos) {
    const bool lettered = !name.empty() && std::isalpha(static_cast<unsigned char>(name.front())) != 0;
    return fail(lettered ? "Unterminated verb pattern argument" : "Unterminated '(*...' argument", source_.size());
  }
  const auto row = std::find_if(verbs.begin(), verbs.end(), [&](const auto& verb) { return verb.text == name; });
  if (row == verbs.end() || (name.empty() && !has_argument)) {
    return fail("Unknown verb pattern '" + std::string(source_.substr(at_ - name.size(), close - at_ + name.size())) + "'", close + 1);
  }
  auto node = make(NodeKind::Verb);
  node->verb = row->name;
  at_ = has_argument ? argument : at_;
  while (at_ < close) node->text.push_back(take_character());
  if (row->name == VerbName::Mark && node->text.empty()) {
    return fail("Verb pattern '" + std::string(name) + "' has a mandatory argument", close);
  }
  node->has_argument = !node->text.empty();
  if (node->has_argument) syntax_.sets_mark = true;
  at_ = close + 1;
  return node;
}

struct AlphabeticRow {
  std::string_view text;
  NodeKind kind;
};
static constexpr std::array<AlphabeticRow, 10> alphabetic_groups = {{{"pla", NodeKind::LookAhead},
                                                                     {"positive_lookahead", NodeKind::LookAhead},
                                                                     {"nla", NodeKind::NotLookAhead},
                                                                     {"negative_lookahead", NodeKind::NotLookAhead},
                                                                     {"plb", NodeKind::LookBehind},
                                                                     {"positive_lookbehind", NodeKind::LookBehind},
                                                                     {"nlb", NodeKind::NotLookBehind},
                                                                     {"negative_lookbehind", NodeKind::NotLookBehind},
                                                                     {"atomic", NodeKind::Atomic},
                                                                     {"", NodeKind::Empty}}};
static constexpr std::array<std::string_view, 4> script_runs = {"sr", "script_run", "asr", "atomic_script_run"};

NodePointer Reader::parse_alphabetic_group(std::size_t open, std::string_view name) {
  if (at_end()) return fail("Unterminated '(*...' construct", at_);
  const auto row = std::find_if(alphabetic_groups.begin(), alphabetic_groups.end(), [&](const auto& group) { return group.text == name; });
  const bool script_run = std::find(script_runs.begin(), script_runs.end(), name) != script_runs.end();
  if (!script_run && (row == alphabetic_groups.end() || name.empty())) {
    const std::size_t close = std::min(source_.find(')', at_), source_.size() - 1);
    return fail("Unknown '(*...)' construct '" + std::string(name) + "'", close + 1);
  }
  if (peek() == ')') return fail("'(*" + std::string(name) + "' requires a terminating ':'", at_);
  ++at_;
  if (at_end()) return fail("Unterminated '(*...' argument", at_);
  if (script_run) return fail("(*" + std::string(name) + ":...) not supported yet", at_);
  return row->kind == NodeKind::Atomic ? parse_group_body(row->kind, open) : parse_look(row->kind, open, "(*" + std::string(name) + ":");
}

}  // namespace nacre::regex
