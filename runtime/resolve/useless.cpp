// SPDX-License-Identifier: MIT
// "Useless use of ... in void context": statements whose value nobody takes and which do nothing else. Also what can never be reached.
#include <algorithm>

#include "runtime/constant_subs.h"
#include "runtime/resolve/resolver.h"
#include "runtime/shown_text.h"
#include "runtime/tree/numeric.h"

namespace nacre {

using parser::Kind;
using parser::Operation;

namespace {
const Ast* inside(const Ast* statement) { return statement && statement->kind == Kind::Statement ? statement->kid(0) : statement; }

bool is_literal(const Ast* n) {
  return n->kind == Kind::Integer || n->kind == Kind::Unsigned || n->kind == Kind::Number || n->kind == Kind::String;
}

// What an operator makes of constants is one, named by its value. A frame stands in for the program's: constants look at none.
std::string folded_value(Interpreter& in, tree::Node* folded, std::string_view operation) {
  parser::Pragmas silent;
  Place place{{}, 0, &silent};
  Frame frame{};
  frame.in = &in;
  frame.caller = in.frame;
  frame.place = frame.call_place = &place;
  in.frame = &frame;
  Held value(folded->scalar(&frame));
  in.frame = frame.caller;
  if (value->is_unwind()) {                                 // 1 / 0: dies when it runs
    in.thrown = Held();
    in.flow = Flow::Normal;
    return std::string(operation);
  }
  if (value->is_undef()) return "a constant (undef)";
  Text text(in, *value);
  if (text.view().empty()) return {};
  if (value->tag == Tag::Str) return "a constant (" + shown_text(text.view(), 32) + ")";
  return text.view() == "0" || text.view() == "1" ? std::string() : "a constant (" + text.str() + ")";
}

// Builtins that only compute, as perl describes them.
struct Pure { std::string_view name, described; };
constexpr Pure pure[] = {
    {"abs", "abs"}, {"atan2", "atan2"}, {"caller", "caller"}, {"chr", "chr"}, {"cos", "cos"}, {"crypt", "crypt"}, {"defined", "defined operator"},
    {"eof", "eof"}, {"exp", "exp"}, {"fc", "fc"}, {"fileno", "fileno"}, {"getlogin", "getlogin"}, {"getpeername", "getpeername"}, {"getpgrp", "getpgrp"},
    {"getppid", "getppid"}, {"getpriority", "getpriority"}, {"getsockname", "getsockname"}, {"gmtime", "gmtime"}, {"hex", "hex"}, {"index", "index"},
    {"int", "int"}, {"join", "join or string"}, {"lc", "lc"}, {"lcfirst", "lcfirst"}, {"length", "length"}, {"localtime", "localtime"}, {"log", "log"},
    {"oct", "oct"}, {"ord", "ord"}, {"pack", "pack"}, {"prototype", "subroutine prototype"}, {"quotemeta", "quotemeta"}, {"readlink", "readlink"},
    {"ref", "reference-type operator"}, {"reverse", "reverse"}, {"rindex", "rindex"}, {"sin", "sin"}, {"sprintf", "sprintf"}, {"sqrt", "sqrt"},
    {"substr", "substr"}, {"tell", "tell"}, {"telldir", "telldir"}, {"time", "time"}, {"times", "times"}, {"uc", "uc"}, {"ucfirst", "ucfirst"},
    {"unpack", "unpack"}, {"vec", "vec"}, {"wantarray", "wantarray"},
};

std::string pure_builtin(const Ast* n) {
  if (n->text == "substr" && n->child_count == 4 && n->kid(3)) return {};
  auto at = std::lower_bound(std::begin(pure), std::end(pure), n->text, [](const Pure& p, std::string_view wanted) { return p.name < wanted; });
  return at != std::end(pure) && at->name == n->text ? std::string(at->described) : std::string();
}

// 0, 1 and undef stand for "nothing here" in many a program.
std::string useless_constant(const Ast* n) {
  auto constant = [](const std::string& shown) { return "a constant (" + shown + ")"; };
  switch (n->kind) {
    case Kind::Integer: return n->integer == 0 || n->integer == 1 ? std::string() : constant(std::to_string(n->integer));
    case Kind::Number: {
      Held number(Value::number(n->number));
      return n->number == 0 || n->number == 1 ? std::string() : constant(Text(*interpreter, *number).str());
    }
    case Kind::String:
      return constant(shown_text(n->text, 32));
    default: return constant(std::to_string(static_cast<uint64_t>(n->integer)));
  }
}
}  // namespace

std::string Resolver::useless(const Ast* n) const {
  if (is_literal(n)) return useless_constant(n);
  bool is_undef = n->kind == Kind::Builtin && n->text == "undef";
  if (is_constant_expression(in_, n) && n->kind != Kind::List && !is_undef) return folded_value(in_, const_cast<Resolver*>(this)->expression(n), tree::description(n->operation));
  switch (n->kind) {
    case Kind::Lexical: return n->sigil == '$' ? "private variable" : n->sigil == '@' ? "private array" : n->sigil == '%' ? "private hash" : "";
    case Kind::Global: case Kind::Deref: return n->sigil == '&' ? "" : "a variable";
    case Kind::GlobName: return "a variable";
    case Kind::ArrayElement: return "array element";
    case Kind::HashElement: return "hash element";
    case Kind::ArrayLast: return "array length";
    case Kind::ArraySlice: return "array slice";
    case Kind::HashSlice: return "hash slice";
    case Kind::IndexValueSlice: return "index/value array slice";
    case Kind::KeyValueSlice: return "key/value hash slice";
    case Kind::ListSlice: return "list slice";
    case Kind::AnonymousArray: return "anonymous array ([])";
    case Kind::AnonymousHash: return "anonymous hash ({})";
    case Kind::Reference: return n->kid(0)->kind == Kind::List ? "reference constructor" : "single ref constructor";
    case Kind::Interpolate: return "string";
    case Kind::Not: return n->kid(0)->kind == Kind::Match ? "" : "not";
    case Kind::LogicalXor: return "logical xor";
    case Kind::Range: return "range (or flop)";
    case Kind::Repeat: return "repeat (x)";
    case Kind::Sort: return "sort";
    case Kind::Match: return n->has(parser::Negated) ? "negative pattern binding (!~)" : "";
    case Kind::Substitute: return n->text.find('r') == std::string_view::npos ? "" : "non-destructive substitution (s///r)";
    case Kind::Transliterate: return n->text.find('r') == std::string_view::npos ? "" : "non-destructive transliteration (tr///r)";
    case Kind::Unary: case Kind::Binary: return std::string(tree::description(n->operation));
    case Kind::Wantarray: return "wantarray";
    case Kind::Builtin: return pure_builtin(n);
    default: return {};
  }
}

void Resolver::warn_useless(const Ast* n) {
  if (!n) return;
  switch (n->kind) {
    case Kind::List:
      for (const Ast* kid : n->kids()) warn_useless(kid);
      return;
    case Kind::And: case Kind::Or: case Kind::DefinedOr:
      if (!is_constant_expression(in_, n->kid(0))) warn_useless(n->kid(1));
      return;
    case Kind::Conditional:
      if (is_constant_expression(in_, n->kid(0))) return;
      warn_useless(n->kid(1));
      warn_useless(n->kid(2));
      return;
    case Kind::If:
      for (uint32_t k = 0; k < n->child_count; ++k) {
        bool is_branch = k % 2 == 1 || k + 1 == n->child_count;
        if (is_branch && (k % 2 == 0 || !is_constant_expression(in_, n->kid(k - 1)))) warn_last_statement(n->kid(k));
      }
      return;
    case Kind::BareBlock: case Kind::DoBlock: case Kind::EvalBlock: warn_last_statement(n->kid(0)); return;
    case Kind::Block: warn_last_statement(n); return;
    default: break;
  }
  if (std::string what = useless(n); !what.empty()) warn(parser::Warn::Void, "Useless use of " + what + " in void context", nullptr);
}

// A block's last statement, once it is known that the block's value is not wanted.
void Resolver::warn_last_statement(const Ast* block) {
  if (!block) return;
  if (block->kind != Kind::Block) { warn_useless(block); return; }
  const Ast* last = nullptr;
  for (const Ast* s : block->kids())
    if (s && s->kind != Kind::Nothing) last = s;
  if (!last || !inside(last)) return;
  const parser::Pragmas* outer_pragmas = pragmas_;
  uint32_t outer_line = line_;
  if (last->kind == Kind::Statement) {
    if (last->pragmas) pragmas_ = last->pragmas;
    line_ = last->line;
  }
  warn_useless(inside(last));
  pragmas_ = outer_pragmas;
  line_ = outer_line;
}

void Resolver::warn_useless_statements(const Ast* block) {
  const Ast* before = nullptr;
  for (uint32_t k = 0; k < block->child_count; ++k) {
    const Ast* s = block->kid(k);
    if (s->kind != Kind::Statement || !inside(s)) continue;
    const parser::Pragmas* outer_pragmas = std::exchange(pragmas_, s->pragmas ? s->pragmas : pragmas_);
    uint32_t outer_line = std::exchange(line_, s->line);
    const Ast* now = inside(s);
    if (k + 1 < block->child_count) warn_useless(now);
    auto is_call = [](const Ast* n, std::string_view name) { return n->kind == Kind::Builtin && n->text == name; };
    if (before && !unreachable_ && is_call(before, "exec") && !is_call(now, "exit") && !is_call(now, "warn") && !is_call(now, "die")) {
      warn(parser::Warn::Exec, "Statement unlikely to be reached", nullptr);
      if (in_.warns_at(parser::Warn::Exec, {file_, line_, pragmas_})) in_.warn_text("\t(Maybe you meant system() when you said exec()?)\n");
    }
    before = now;
    pragmas_ = outer_pragmas;
    line_ = outer_line;
  }
}

}  // namespace nacre
