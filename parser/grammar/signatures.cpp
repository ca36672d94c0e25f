// SPDX-License-Identifier: MIT
// sub f ($x, $y = 1, @rest): lowered to  my ($x, $y, @rest) = @_;  $y = 1 if @_ < 2;  in which a default sees the parameters before it.
#include "parser/grammar/grammar.h"

namespace nacre::parser::grammar {

namespace {

class Signature {
 public:
  Signature(State& st, SubTree& sub, const char* at) : st_(st), sub_(sub), at_(at) {}

  Node* read(Input& in) {
    expect(in, st_, '(');
    while (peek(in) != ')') {
      if (in.empty()) syntax_error(st_, in.current());
      parameter(in);
      if (!accept(in, st_, ',')) break;
    }
    expect(in, st_, ')');
    sub_.min_arguments = required_;
    sub_.max_arguments = slurpy_ ? -1 : position_;
    return lowered();
  }

 private:
  struct Default {
    Node* variable;
    Node* value;
    int position;
  };

  void parameter(Input& in) {
    const char* at = in.current();
    char sigil = peek(in);
    if (sigil != '$' && sigil != '@' && sigil != '%') fatal(st_, "A signature parameter must start with '$', '@' or '%'", at);
    if (slurpy_) fatal(st_, "Slurpy parameter not last", at);
    in.bump(1);
    auto name = simple_word(in.current(), in.end());
    go_to(in, in.current() + name.size());
    space(in, st_);
    Node* variable = name.empty() ? placeholder(at) : declared(sigil, name, at);
    parameters_.push_back(variable);
    if (sigil != '$') {
      slurpy_ = true;
      if (peek(in) == '=') fatal(st_, "A slurpy parameter may not have a default value", in.current());
    } else {
      scalar_parameter(in, variable, name.empty());
    }
    st_.names.introduce();
  }

  void scalar_parameter(Input& in, Node* variable, bool unnamed) {
    ++position_;
    if (peek(in) != '=' || peek(in, 1) == '=') {
      if (optional_) fatal(st_, "Mandatory parameter follows optional parameter", in.current());
      required_ = position_;
      return;
    }
    accept(in, st_, '=');
    optional_ = true;
    if (peek(in) == ',' || peek(in) == ')') return;
    Node* value = assignment_expression(in, st_);
    if (!unnamed) defaults_.push_back({variable, value, position_});
  }

  Node* placeholder(const char* at) {
    Node* node = st_.make(Kind::Builtin, at);
    node->text = "undef";
    return node;
  }

  Node* declared(char sigil, std::string_view name, const char* at) {
    Node* node = st_.make(Kind::Lexical, at);
    node->sigil = sigil;
    node->variable = declare(st_, Declarator::My, std::string(1, sigil).append(name), at);
    return node;
  }

  Node* arguments() {
    Node* node = st_.make(Kind::Global, at_);
    node->sigil = '@';
    node->text = "main::_";
    return node;
  }

  Node* statement(Node* expression) {
    Node* node = st_.make(Kind::Statement, at_, {expression});
    node->text = sub_.file;
    node->pragmas = st_.names.pragmas();
    return node;
  }

  Node* default_when_absent(const Default& d) {
    Node* target = st_.make(Kind::Lexical, at_);
    target->sigil = '$';
    target->variable = d.variable->variable;
    Node* count = st_.make(Kind::Integer, at_);
    count->integer = d.position;
    Node* absent = st_.make(Kind::Binary, at_, {arguments(), count});
    absent->operation = Operation::NumLess;
    return st_.make(Kind::And, at_, {absent, st_.make(Kind::Assign, at_, {target, d.value})});
  }

  Node* lowered() {
    std::size_t height = st_.values.size();
    if (!parameters_.empty()) {
      Node* declaration = st_.make(Kind::Declare, at_);
      declaration->flags |= Parenthesised;
      st_.set_kids(declaration, parameters_);
      st_.values.push_back(statement(st_.make(Kind::Assign, at_, {declaration, arguments()})));
    }
    for (const Default& d : defaults_) st_.values.push_back(statement(default_when_absent(d)));
    return list_of_values(st_, at_, height);
  }

  State& st_;
  SubTree& sub_;
  const char* at_;
  std::vector<Node*> parameters_;
  std::vector<Default> defaults_;
  int position_ = 0, required_ = 0;
  bool optional_ = false, slurpy_ = false;
};

}  // namespace

Node* signature(Input& in, State& st, SubTree& sub) { return Signature(st, sub, in.current()).read(in); }

}  // namespace nacre::parser::grammar
