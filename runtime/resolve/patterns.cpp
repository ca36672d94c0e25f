// SPDX-License-Identifier: MIT
// m// s/// tr/// qr// and split.
#include "runtime/resolve/resolver.h"

namespace nacre {

using parser::Kind;

tree::PatternParts Resolver::pattern_parts(const Ast* n, const Ast* pattern) {
  tree::PatternParts parts;
  if (!pattern) {
    parts.pattern = text_constant("");
  } else if (pattern->kind == Kind::Interpolate) {
    tree::Nodes pieces;
    for (uint32_t k = 0; k < pattern->child_count; ++k) pieces.push_back(noted(expression(pattern->kid(k)), false));
    parts.pattern = tree::make_pattern_text(a_, std::move(pieces));
  } else {
    parts.pattern = noted(expression(pattern), false);
  }
  parts.flags = std::string(n->text);
  parts.negated = n->has(parser::Negated);
  parts.pragmas = pragmas_;
  if (n->has(parser::HoldsCode)) {
    body_.aliases_args = true;
    parts.code.text = tree::make_code_text(a_);
    parts.code.eval = tree::make_eval_string(a_, parts.code.text, n->visible, body_.scope, names_, pragmas_);
  }
  return parts;
}

// A constant pattern that does not compile ends the compilation.
Resolver::N* Resolver::reported(N* node, const tree::PatternReport& report, const Ast* n) {
  for (const std::string& warning : report.warnings) warn(parser::Warn::Regexp, warning, n);
  if (!report.error.empty()) fail(report.error, n);
  return node;
}

// qr//
Resolver::N* Resolver::quoted_pattern(const Ast* n, const Ast* pattern) {
  tree::PatternReport report;
  tree::PatternParts parts = pattern_parts(n, pattern);
  parts.report = &report;
  return reported(tree::make_pattern(a_, std::move(parts)), report, n);
}

Resolver::N* Resolver::match(const Ast* n) {
  note_match();
  tree::PatternParts parts = pattern_parts(n, n->kid(1));
  parts.target = n->kid(0) ? lvalue(n->kid(0)) : topic();
  if (is_element(n->kid(0)) && n->text.find('g') != std::string_view::npos) parts.target = tree::make_seen_element(a_, parts.target);
  tree::PatternReport report;
  parts.report = &report;
  return reported(tree::make_match(a_, std::move(parts)), report, n);
}

Resolver::N* Resolver::smart_operand(const Ast* n) {
  if (n->kind == Kind::Match && !n->kid(0) && !n->has(parser::Negated)) {
    note_match();
    return quoted_pattern(n, n->kid(1));
  }
  N* node = expression(n);
  switch (node->shape()) {
    case tree::Shape::Array: case tree::Shape::OwnArray: case tree::Shape::Args: case tree::Shape::Hash: case tree::Shape::OwnHash:
      return tree::make_reference(a_, node, false);
    default: return node;
  }
}

Resolver::N* Resolver::substitute(const Ast* n) {
  note_match();
  tree::PatternParts parts = pattern_parts(n, n->kid(1));
  parts.target = n->kid(0) ? lvalue(n->kid(0)) : topic();
  const Ast* replacement = n->kid(2);
  if (replacement->kind == Kind::Interpolate && replacement->child_count == 1) replacement = replacement->kid(0);   // s/x/$y/
  N* with = replacement->kind == Kind::Block ? tree::make_do_block(a_, block(replacement)) : expression(replacement);
  with = noted(with, true);
  tree::PatternReport report;
  parts.report = &report;
  return reported(tree::make_substitute(a_, std::move(parts), with), report, n);
}

Resolver::N* Resolver::transliterate(const Ast* n) {
  N* target = n->kid(0) ? lvalue(n->kid(0)) : topic();
  const Ast* search = n->kid(1);
  const Ast* replace = n->kid(2);
  bool utf8 = search->has(parser::Utf8) || (replace && replace->has(parser::Utf8));
  tree::PatternReport report;
  N* node = tree::make_transliterate(a_, target, std::string(search->text), replace ? std::string(replace->text) : std::string(), std::string(n->text), utf8,
                                  n->has(parser::Negated), !search->has(parser::SingleQuoted), &report);
  return reported(node, report, n);
}

// split /pattern/, text, limit: the arguments as the Builtin node has them.
Resolver::N* Resolver::split(const Ast* n) {
  tree::PatternParts parts;
  parts.pragmas = pragmas_;
  bool awk = false;
  const Ast* pattern = n->kid(0);
  if (!pattern) {
    awk = true;
    parts.pattern = text_constant(" ");
  } else if (pattern->kind == Kind::Match && !pattern->kid(0)) {
    parts = pattern_parts(pattern, pattern->kid(1));
  } else {
    awk = true;
    parts.pattern = noted(expression(pattern), false);
  }
  N* text = n->kid(1) ? expression(n->kid(1)) : topic();
  tree::PatternReport report;
  parts.report = &report;
  return reported(tree::make_split(a_, std::move(parts), text, optional(n->kid(2)), awk, nullptr), report, n);
}

}  // namespace nacre
