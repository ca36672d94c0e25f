// SPDX-License-Identifier: MIT
// The tree as text: one node a line, children indented below it, names and payloads beside the kind.
#include <cinttypes>
#include <cstdio>

#include "parser/parser.h"

namespace nacre::parser {

namespace {

constexpr const char* kind_names[] = {
    "Integer", "Unsigned", "Number", "String", "VString", "Interpolate", "JoinList", "Bareword", "FileHandleName", "Lexical", "Global", "FunctionName",
    "GlobName", "Deref", "ArrayLast", "ArrayElement", "HashElement", "ArraySlice", "HashSlice", "IndexValueSlice", "KeyValueSlice", "ListSlice",
    "Declare", "Local", "Binary", "Unary", "PreIncrement", "PreDecrement", "PostIncrement", "PostDecrement", "Assign", "OpAssign", "And", "Or",
    "DefinedOr", "LogicalXor", "Not", "Conditional", "Range", "Repeat", "List", "Reference", "AnonymousArray", "AnonymousHash", "AnonymousSub",
    "ChainedCompare", "FileTest", "Match", "Substitute", "Transliterate", "Pattern", "Builtin", "Print", "Sort", "Map", "Grep", "Readline", "Glob",
    "Call", "CallDynamic", "MethodCall", "DoBlock", "DoFile", "EvalBlock", "EvalString", "Require", "Return", "Next", "Last", "Redo", "Goto",
    "Wantarray", "CurrentSub", "Stub", "Block", "Statement", "If", "While", "ForLoop", "Foreach", "BareBlock", "SubDefinition", "PackageBlock", "Nothing", "Try", "Defer"};
static_assert(sizeof(kind_names) / sizeof(kind_names[0]) == static_cast<std::size_t>(Kind::Defer) + 1);

constexpr const char* operation_names[] = {
    "none", "+", "-", "*", "/", "%", "**", ".", "x", "<<", ">>", "&", "|", "^", "&.", "|.", "^.", "<", ">", "<=", ">=", "==", "!=", "<=>",
    "lt", "gt", "le", "ge", "eq", "ne", "cmp", "~~", "isa", "neg", "plus", "~", "~.", "&&", "||", "//"};
static_assert(sizeof(operation_names) / sizeof(operation_names[0]) == static_cast<std::size_t>(Operation::DefinedOr) + 1);

class Writer {
 public:
  void sub(const SubTree& tree, int depth) {
    indent(depth);
    out_ += "sub";
    if (!tree.name.empty()) (out_ += ' ') += tree.name;
    if (tree.has_prototype) ((out_ += " (") += tree.prototype) += ')';
    if (tree.min_arguments >= 0) out_ += " arguments " + std::to_string(tree.min_arguments) + ".." + std::to_string(tree.max_arguments);
    if (tree.scope) {
      out_ += " slots " + std::to_string(tree.scope->slots);
      if (!tree.scope->captures.empty()) out_ += " captures";
      for (const Capture& capture : tree.scope->captures) (out_ += ' ') += capture.variable->name;
    }
    out_ += '\n';
    if (tree.body) node(*tree.body, depth + 1);
  }

  std::string text() && { return std::move(out_); }

 private:
  void indent(int depth) { out_.append(static_cast<std::size_t>(depth) * 2, ' '); }

  void quoted(std::string_view text) {
    out_ += " \"";
    for (char c : text) {
      auto byte = static_cast<unsigned char>(c);
      char buffer[8];
      if (c == '"' || c == '\\')
        (out_ += '\\') += c;
      else if (byte < 32 || byte >= 127)
        std::snprintf(buffer, sizeof buffer, "\\x%02x", byte), out_ += buffer;
      else
        out_ += c;
    }
    out_ += '"';
  }

  void flags(const Node& n) {
    static constexpr std::pair<Flag, const char*> shown[] = {
        {Parenthesised, "parens"}, {Utf8, "utf8"}, {ThreeDots, "..."}, {ListRepeat, "list"}, {Negated, "negated"}, {Ampersand, "&"},
        {SharesArguments, "shares-@_"}, {MaybeClass, "class?"}, {Until, "until"}, {BodyFirst, "body-first"}, {Declares, "my"},
        {SingleQuoted, "single-quoted"}, {BareBlockCode, "block"}, {Safe, "safe"}};
    for (auto [flag, name] : shown)
      if (n.has(flag)) (out_ += ' ') += name;
  }

  void payload(const Node& n) {
    char buffer[40];
    switch (n.kind) {
      case Kind::Integer: out_ += ' ' + std::to_string(n.integer); break;
      case Kind::Unsigned: out_ += ' ' + std::to_string(static_cast<uint64_t>(n.integer)); break;
      case Kind::Number: std::snprintf(buffer, sizeof buffer, " %.17g", n.number), out_ += buffer; break;
      case Kind::Lexical:
        (out_ += ' ') += n.variable->name;
        out_ += n.capture >= 0 ? " capture " + std::to_string(n.capture) : " slot " + std::to_string(n.variable->slot);
        break;
      case Kind::Global: ((out_ += ' ') += n.sigil) += n.text; break;
      case Kind::Deref: (out_ += ' ') += n.sigil; break;
      case Kind::FileTest: (out_ += " -") += static_cast<char>(n.operation); break;
      case Kind::ChainedCompare:
        for (char c : n.text) (out_ += ' ') += operation_names[static_cast<unsigned char>(c)];
        break;
      case Kind::Declare: out_ += n.declarator == Declarator::My ? " my" : n.declarator == Declarator::Our ? " our" : " state"; break;
      case Kind::Statement:
        out_ += " line " + std::to_string(n.line);
        if (!n.label.empty()) (out_ += " label ") += n.label;
        break;
      case Kind::String: case Kind::VString: case Kind::Bareword: case Kind::FileHandleName: case Kind::FunctionName: case Kind::GlobName:
      case Kind::Match: case Kind::Substitute: case Kind::Transliterate: case Kind::Pattern: quoted(n.text); break;
      default:
        if (!n.text.empty()) (out_ += ' ') += n.text;
        break;
    }
    if (n.operation != Operation::None && n.kind != Kind::FileTest) (out_ += ' ') += operation_names[static_cast<std::size_t>(n.operation)];
  }

  void node(const Node& n, int depth) {
    indent(depth);
    out_ += kind_names[static_cast<std::size_t>(n.kind)];
    payload(n);
    flags(n);
    out_ += '\n';
    for (const Node* kid : n.kids()) {
      if (kid) {
        node(*kid, depth + 1);
      } else {
        indent(depth + 1);
        out_ += "-\n";
      }
    }
    if ((n.kind == Kind::AnonymousSub || n.kind == Kind::SubDefinition) && n.sub) sub(*n.sub, depth + 1);
  }

  std::string out_;
};

}  // namespace

std::string to_text(const SubTree& sub) {
  Writer writer;
  writer.sub(sub, 0);
  return std::move(writer).text();
}

}  // namespace nacre::parser
