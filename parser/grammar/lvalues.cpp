// SPDX-License-Identifier: MIT
// What can be assigned to, and perl's names for what can not.
#include "parser/grammar/grammar.h"

namespace nacre::parser::grammar {

static const char* binary_name(Operation operation) {
  switch (operation) {
    case Operation::Add: return "addition (+)";
    case Operation::Subtract: return "subtraction (-)";
    case Operation::Multiply: return "multiplication (*)";
    case Operation::Divide: return "division (/)";
    case Operation::Modulus: return "modulus (%)";
    case Operation::Power: return "exponentiation (**)";
    case Operation::Concatenate: return "concatenation (.) or string";
    case Operation::RepeatBy: return "repeat (x)";
    case Operation::ShiftLeft: return "left bitshift (<<)";
    case Operation::ShiftRight: return "right bitshift (>>)";
    case Operation::BitAnd: return "bitwise and (&)";
    case Operation::BitOr: return "bitwise or (|)";
    case Operation::BitXor: return "bitwise xor (^)";
    case Operation::StringBitAnd: return "string bitwise and (&.)";
    case Operation::StringBitOr: return "string bitwise or (|.)";
    case Operation::StringBitXor: return "string bitwise xor (^.)";
    case Operation::NumLess: return "numeric lt (<)";
    case Operation::NumGreater: return "numeric gt (>)";
    case Operation::NumLessEqual: return "numeric le (<=)";
    case Operation::NumGreaterEqual: return "numeric ge (>=)";
    case Operation::NumEqual: return "numeric eq (==)";
    case Operation::NumNotEqual: return "numeric ne (!=)";
    case Operation::NumCompare: return "numeric comparison (<=>)";
    case Operation::StrLess: return "string lt";
    case Operation::StrGreater: return "string gt";
    case Operation::StrLessEqual: return "string le";
    case Operation::StrGreaterEqual: return "string ge";
    case Operation::StrEqual: return "string eq";
    case Operation::StrNotEqual: return "string ne";
    case Operation::StrCompare: return "string comparison (cmp)";
    case Operation::SmartMatch: return "smart match";
    case Operation::IsA: return "derived class test (isa)";
    case Operation::Negate: return "negation (-)";
    case Operation::BitNot: return "1's complement (~)";
    case Operation::StringBitNot: return "string 1's complement (~)";
    case Operation::And: return "logical and assignment (&&=)";
    case Operation::Or: return "logical or assignment (||=)";
    case Operation::DefinedOr: return "defined or assignment (//=)";
    case Operation::None: case Operation::Plus: break;
  }
  return "expression";
}

static bool list_form(const Node* target) {
  switch (target->kind) {
    case Kind::Lexical: case Kind::Global: case Kind::Deref: return target->sigil == '@' || target->sigil == '%';
    case Kind::ArraySlice: case Kind::HashSlice: return true;
    case Kind::List: return target->has(Parenthesised);
    case Kind::Declare: return target->has(Parenthesised) || (target->child_count == 1 && list_form(target->children[0]));
    case Kind::Local: return list_form(target->children[0]);
    default: return false;
  }
}

const char* assignment_name(const Node& node) {
  if (node.kind == Kind::Assign) return list_form(node.children[0]) ? "list assignment" : "scalar assignment";
  return binary_name(node.operation);
}

// perl's description of the operator that `node` became; null for what may be assigned to.
static const char* fixed_name(const Node* node) {
  switch (node->kind) {
    case Kind::Integer: case Kind::Unsigned: case Kind::Number: case Kind::VString: case Kind::String: return "constant item";
    case Kind::Interpolate: return "string";
    case Kind::Binary: case Kind::Unary: return binary_name(node->operation);
    case Kind::PostIncrement: return "postincrement (++)";
    case Kind::PostDecrement: return "postdecrement (--)";
    case Kind::And: return "logical and (&&)";
    case Kind::Or: return "logical or (||)";
    case Kind::DefinedOr: return "defined or (//)";
    case Kind::LogicalXor: return "logical xor";
    case Kind::Not: return "not";
    case Kind::Range: return "range (or flop)";
    case Kind::Repeat: return "repeat (x)";
    case Kind::AnonymousArray: return "anonymous array ([])";
    case Kind::AnonymousHash: return "anonymous hash ({})";
    case Kind::AnonymousSub: return "anonymous subroutine";
    case Kind::Reference: return "single ref constructor";
    case Kind::Pattern: return "pattern quote (qr//)";
    case Kind::Match: return "pattern match (m//)";
    case Kind::Readline: return "<HANDLE>";
    case Kind::Glob: return "glob";
    case Kind::Print: return node->text == "print" ? "print" : node->text == "say" ? "say" : "printf";
    case Kind::Sort: return "sort";
    case Kind::Wantarray: return "wantarray";
    case Kind::EvalString: return "eval \"string\"";
    case Kind::ListSlice: return "list slice";
    case Kind::IndexValueSlice: return "index/value array slice";
    case Kind::KeyValueSlice: return "key/value hash slice";
    default: return nullptr;
  }
}

static const char* builtin_name(std::string_view name) {
  struct Row { std::string_view name; const char* shown; };
  static constexpr Row rows[] = {
      {"length", "length"}, {"ref", "reference-type operator"}, {"uc", "uc"}, {"lc", "lc"}, {"ucfirst", "ucfirst"}, {"lcfirst", "lcfirst"},
      {"join", "join or string"}, {"sprintf", "sprintf"}, {"abs", "abs"}, {"int", "int"}, {"hex", "hex"}, {"oct", "oct"}, {"ord", "ord"},
      {"chr", "chr"}, {"time", "time"}, {"shift", "shift"}, {"pop", "pop"}, {"push", "push"}, {"unshift", "unshift"}, {"splice", "splice"},
      {"reverse", "reverse"}, {"defined", "defined operator"}, {"exists", "exists"}, {"delete", "delete"}, {"scalar", "scalar"}, {"each", "each"},
      {"values", "values"}, {"index", "index"}, {"rindex", "rindex"}, {"sqrt", "sqrt"}, {"sin", "sin"}, {"cos", "cos"}, {"exp", "exp"},
      {"log", "log"}, {"rand", "rand"}, {"die", "die"}, {"warn", "warn"}, {"wait", "wait"}, {"fork", "fork"}, {"bless", "bless"},
      {"split", "split"}, {"localtime", "localtime"}, {"gmtime", "gmtime"}, {"unpack", "unpack"}, {"pack", "pack"}, {"caller", "caller"}};
  for (const auto& row : rows)
    if (row.name == name) return row.shown;
  return nullptr;
}

std::string operator_name(const Node& node) {
  if (const char* name = fixed_name(&node)) return name;
  switch (node.kind) {
    case Kind::Builtin: {
      const char* name = builtin_name(node.text);
      return name ? name : std::string(node.text);
    }
    case Kind::Lexical: case Kind::Declare: {
      char sigil = node.kind == Kind::Lexical ? node.sigil : node.child_count > 0 ? node.children[0]->sigil : '$';
      return sigil == '@' ? "private array" : sigil == '%' ? "private hash" : "private variable";
    }
    case Kind::Global: case Kind::Deref:
      return node.sigil == '@' ? "array dereference" : node.sigil == '%' ? "hash dereference" : "scalar dereference";
    case Kind::ArrayElement: return "array element";
    case Kind::HashElement: return "hash element";
    case Kind::ArraySlice: return "array slice";
    case Kind::HashSlice: return "hash slice";
    case Kind::Call: case Kind::CallDynamic: case Kind::MethodCall: return "subroutine entry";
    case Kind::Bareword: return "constant item";
    case Kind::Conditional: return "conditional expression";
    case Kind::Assign: return "scalar assignment";
    case Kind::List: return "list";
    case Kind::DoBlock: return "do BLOCK";
    case Kind::Map: return "map";
    case Kind::Grep: return "grep";
    default: return "expression";
  }
}

static void refuse(State& st, const char* what, std::string_view operation, const char* place) {
  add_error_near(st, "Can't modify " + std::string(what) + " in " + std::string(operation), place);
}

void must_be_modifiable(State& st, Node* target, std::string_view operation, const char* place) {
  if (!target || st.error_count > 0) return;  // perl, too, tells of these only while all else is well
  switch (target->kind) {
    case Kind::Conditional:
      must_be_modifiable(st, target->children[1], operation, place);
      must_be_modifiable(st, target->children[2], operation, place);
      return;
    case Kind::List: case Kind::Declare:
      for (Node* kid : target->kids()) must_be_modifiable(st, kid, operation, place);
      return;
    case Kind::Builtin:
      if (target->text == "undef" && target->child_count == 0) return;
      if (const char* what = builtin_name(target->text)) refuse(st, what, operation, place);
      return;
    case Kind::Repeat:  // my ($x, (undef) x 3, $y) = ...
      if (!target->has(ListRepeat) || operation != "list assignment") refuse(st, "repeat (x)", operation, place);
      return;
    case Kind::Bareword: refuse(st, "constant item", operation, place); return;
    default:
      if (const char* what = fixed_name(target)) refuse(st, what, operation, place);
      return;
  }
}

// Something may keep an alias of the variable: \$x, a sub's argument, foreach.
void mark_aliased(Node* node) {
  if (!node) return;
  if (node->kind == Kind::Lexical) node->variable->referenced = true;
  if (node->kind == Kind::List || node->kind == Kind::Declare)
    for (Node* kid : node->kids()) mark_aliased(kid);
}

}  // namespace nacre::parser::grammar
