// SPDX-License-Identifier: MIT
// What taint mode puts around the nodes of each construct. Asked for only where it is on.
#include <algorithm>

#include "runtime/resolve/resolver.h"
#include "runtime/tree/taint.h"

namespace nacre {

using parser::Kind;
using parser::Operation;
using tree::TaintRole;

namespace {
constexpr TaintRole shows{};
constexpr TaintRole finds{.consumes = true};
constexpr TaintRole calls{.calls = true};
constexpr TaintRole answers{.consumes = true};
constexpr TaintRole makes{.consumes = true, .makes = true, .makes_list = true};
constexpr TaintRole makes_one{.consumes = true, .makes = true};
constexpr TaintRole changes{.consumes = true, .makes = true, .makes_list = true, .changes = true};
constexpr TaintRole part{.consumes = true, .makes = true, .makes_list = true, .is_part = true};
constexpr TaintRole brings{.brings = true, .reads_handle = true};
constexpr TaintRole outside{.brings = true};
constexpr TaintRole clears{.clears = true};

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) { return std::find(names.begin(), names.end(), name) != names.end(); }
}  // namespace

Resolver::N* Resolver::tainting(const Ast* n) {
  N* node = plain_expression(n);
  if (!n) return node;
  auto watched = [&](TaintRole role) { return tree::make_watched(a_, node, role); };
  switch (n->kind) {
    case Kind::Lexical: case Kind::Global: return n->sigil == '$' ? watched(shows) : node;
    case Kind::Deref: return n->sigil == '$' ? watched(finds) : n->sigil == '&' ? watched(calls) : node;
    case Kind::ArrayElement: case Kind::HashElement: return watched(finds);
    case Kind::ListSlice: return watched(shows);
    case Kind::Interpolate: case Kind::JoinList: case Kind::Range: return watched(makes);
    case Kind::Binary: return n->operation == Operation::SmartMatch || n->operation == Operation::IsA ||
                              (n->operation >= Operation::NumLess && n->operation < Operation::NumCompare) ||
                              (n->operation > Operation::NumCompare && n->operation < Operation::StrCompare) ? watched(answers) : watched(makes);
    case Kind::Unary: return watched(makes);
    case Kind::Repeat: return watched(n->has(parser::ListRepeat) ? finds : TaintRole{.consumes = true, .repeats = true});
    case Kind::PreIncrement: case Kind::PreDecrement: case Kind::PostIncrement: case Kind::PostDecrement:
      return watched({.consumes = true, .makes = true, .makes_list = true, .changes = true, .steps = true});
    case Kind::Assign: return tainting_assignment(n, node);
    case Kind::OpAssign:
      if (n->operation == Operation::RepeatBy) return watched({.consumes = true, .changes = true, .repeats = true});
      return n->operation == Operation::And || n->operation == Operation::Or || n->operation == Operation::DefinedOr ? watched(shows) : watched(changes);
    case Kind::LogicalXor: case Kind::Not: case Kind::ChainedCompare: case Kind::AnonymousArray: case Kind::AnonymousHash: case Kind::Print:
      return watched(answers);
    case Kind::Pattern: return watched({.consumes = true, .quotes = true});
    case Kind::FileTest: return watched(std::string_view("sMAC").find(static_cast<char>(n->operation)) != std::string_view::npos ? makes : answers);
    case Kind::Match:
      return watched({.consumes = true, .matches = true, .keeps_taint = pragmas_->re_taint, .by_locale = depends_on_locale(n)});
    case Kind::Substitute:
      return watched({.consumes = true, .substitutes = true, .counts_matches = n->text.find('g') != std::string_view::npos,
                      .copies = n->text.find('r') != std::string_view::npos, .by_locale = depends_on_locale(n)});
    case Kind::Transliterate: return watched(n->text.find('r') != std::string_view::npos ? makes : changes);
    case Kind::Sort: return watched(shows);
    case Kind::Map: case Kind::Grep: case Kind::DoBlock: case Kind::EvalBlock: case Kind::EvalString: return watched(clears);
    case Kind::Readline: return watched(brings);
    case Kind::Glob: return watched(outside);
    case Kind::Call: case Kind::CallDynamic: case Kind::MethodCall: return watched(calls);
    case Kind::Builtin: return tainting_builtin(n, node);
    default: return node;
  }
}

// Under `use locale`, what the pattern asks of characters may be the locale's answer.
bool Resolver::depends_on_locale(const Ast* n) const {
  if (!pragmas_->locale) return false;
  if (n->text.find('i') != std::string_view::npos) return true;
  auto asks = [](const Ast* piece) {
    if (piece->kind != Kind::String) return false;
    std::string_view text = piece->text;
    if (text.find("[:") != std::string_view::npos || text.find("(?i") != std::string_view::npos) return true;
    for (size_t at = text.find('\\'); at != std::string_view::npos && at + 1 < text.size(); at = text.find('\\', at + 2))
      if (std::string_view("wWsSdDbB").find(text[at + 1]) != std::string_view::npos) return true;
    return false;
  };
  const Ast* pattern = n->kid(1);
  if (!pattern) return false;
  if (pattern->kind != Kind::Interpolate) return asks(pattern);
  auto pieces = pattern->kids();
  return std::any_of(pieces.begin(), pieces.end(), asks);
}

Resolver::N* Resolver::tainting_assignment(const Ast* n, N* node) {
  const Ast* left = n->kid(0);
  if (is_list_form(left)) return tree::make_watched(a_, node, clears);
  if (n->kid(1)->kind == Kind::Readline) return tree::make_watched(a_, node, {.brings = true, .reads_handle = true, .changes = true});
  if (left->kind == Kind::Builtin) return tree::make_watched(a_, node, left->text == "vec" ? answers : changes);   // vec() = marks nothing, as in perl
  return tree::make_watched(a_, node, {.assigns = true});
}

Resolver::N* Resolver::tainting_builtin(const Ast* n, N* node) {
  auto watched = [&](TaintRole role) { return tree::make_watched(a_, node, role); };
  std::string_view name = n->text;
  if (pragmas_->locale && is_one_of(name, {"lc", "lcfirst", "uc", "ucfirst", "fc"})) return watched(outside);
  if (!find_maker(name)) return watched(calls);              // a row: it marks its answer itself
  if (name == "chop" || name == "chomp") return watched(changes);
  if (is_one_of(name, {"defined", "exists", "push", "unshift"})) return watched(answers);
  if (name == "delete") return watched(finds);
  if (name == "readpipe") return watched(outside);
  if (name == "split") return watched(makes);
  if (name == "reverse") return watched(makes_one);
  if (name == "vec") return watched(part);
  if (name == "substr") return watched(n->child_count > 3 ? changes : part);
  if (is_one_of(name, {"caller", "wantarray", "tie", "tied", "untie", "undef", "keys", "each", "values"})) return node;
  if (name == "formline") return watched({.consumes = true, .accumulates = true});
  return watched(shows);
}

Resolver::N* Resolver::tainting_statement(const Ast* n, N* node) { return n->kind == Kind::SubDefinition ? node : tree::make_fresh_statement(a_, node); }

// Each turn of a loop begins anew.
Resolver::N* Resolver::tainting_loop_condition(const Ast* n, N* node) {
  while (n->kind == Kind::List && n->child_count == 1) n = n->kid(0);
  bool reads = n->kind == Kind::Readline || (n->kind == Kind::Assign && n->kid(1)->kind == Kind::Readline && !is_list_form(n->kid(0)));
  if (reads) node = tree::make_watched(a_, node, {.consumes = true, .brings = true, .reads_handle = true, .changes = true});
  return tree::make_fresh_statement(a_, node);
}

Resolver::N* Resolver::watched_topic(N* node) { return tree::make_watched(a_, node, shows); }

Resolver::N* Resolver::settled(N* condition) { return tree::make_watched(a_, condition, {.settles = true}); }

Resolver::N* Resolver::noted(N* piece, bool replacement) {
  return taints_ ? tree::make_noted(a_, piece, replacement ? tree::SeenReplacement : tree::SeenPattern) : piece;
}

Resolver::N* Resolver::guarded(N* operand, std::string_view what) {
  if (!taints_) return operand;
  auto how = what == "require" ? tree::Guarded::Load : what == "``" ? tree::Guarded::Run : what == "printf" ? tree::Guarded::First : tree::Guarded::Use;
  return tree::make_guarded(a_, operand, what, how);
}

}  // namespace nacre
