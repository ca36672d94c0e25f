// SPDX-License-Identifier: MIT
// The parser's state and its rules, one method a rule, spread over parse_*.cpp by theme. Internal to the parser.
//
// Rules that return NodePointer give null after fail(); rules that return bool give false. The first failure stays.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "runtime/regex/syntax_parser.h"

namespace nacre::regex {

class Reader {
 public:
  Reader(std::string_view source, bool utf8, const Flags& flags, int known_groups, CompileError& error, Diagnostics& diagnostics,
         const PropertyLookup& lookup);

  bool parse_pattern(Syntax& result);
  bool wants_group_count() const { return wants_group_count_; }  // a \10 stood there: parse again, knowing how many groups there are

 private:
  // A reference that can only be judged when all groups are known.
  struct PendingReference {
    std::size_t here;
    int number;  // -1: by name
    std::string name;
    Node* node;
  };

  // --- text (parse_pattern.cpp)
  bool at_end() const { return at_ >= source_.size(); }
  char peek(std::size_t ahead = 0) const { return at_ + ahead < source_.size() ? source_[at_ + ahead] : '\0'; }
  bool looking_at(std::string_view text) const { return source_.substr(at_).starts_with(text); }
  bool accept(std::string_view text);
  char32_t take_character();
  std::size_t character_end(std::size_t from) const;
  void skip_blanks_in_braces();
  NodePointer make(NodeKind kind) const { return std::make_unique<Node>(kind, flags_); }
  NodePointer make_class(ClassName name, bool negated) const;
  NodePointer make_literal(char32_t character);
  std::nullptr_t fail(std::string_view message, std::size_t here);  // "... in regex; marked by <-- HERE in m/... <-- HERE .../"
  std::nullptr_t fail_whole(std::string_view message);              // "... in regex m/.../"
  void warn(std::string_view message, std::size_t here);
  void warn_whole(std::string_view message);
  void note_character(char32_t character);

  // --- structure (parse_pattern.cpp)
  NodePointer parse_alternation();
  NodePointer parse_sequence();
  NodePointer parse_piece(bool& skipped);
  NodePointer parse_atom();
  bool skip_ignorable();
  bool skip_comment_group();
  NodePointer parse_quantifiers(NodePointer atom, std::size_t atom_start);
  bool judge_plain_brace();
  bool judge_empty_operand(const Node& operand, const Node& quantified, std::string_view text, std::size_t here);
  bool read_quantifier(int& minimum, int& maximum);
  bool read_brace_quantifier(int& minimum, int& maximum);
  bool brace_quantifier_ahead(std::size_t& end) const;
  std::optional<int> read_repeat_count(std::size_t from, std::size_t to);
  bool resolve_references(Syntax& result);

  // --- escapes (parse_escape.cpp)
  NodePointer parse_escape();
  NodePointer parse_class_escape(char letter);
  NodePointer parse_simple_assertion(char letter);
  NodePointer parse_boundary(char letter);
  NodePointer parse_numeric_escape();
  NodePointer parse_group_reference();  // \g
  NodePointer parse_named_reference();  // \k
  NodePointer parse_named_character();  // \N
  NodePointer parse_passed_through(char32_t character);
  bool read_property(char letter, ClassItem& item);
  bool resolve_property(ClassItem& item, std::string_view name, std::size_t end);
  std::optional<char32_t> read_character_escape(char letter);  // after \x \o \c \e \a \t \n \r \f \0
  std::optional<char32_t> read_hexadecimal();
  std::optional<char32_t> read_octal_braces();
  std::optional<char32_t> read_control();
  char32_t read_octal_digits(int most);
  bool read_named_characters(std::u32string& characters);
  NodePointer reference_to(int number, std::size_t here);
  NodePointer reference_to_name(std::string_view name, std::size_t here);

  // --- bracketed classes (parse_class.cpp)
  NodePointer parse_bracketed();
  bool read_class_element(ClassItem& item, std::size_t open);
  bool read_class_escape(ClassItem& item);
  bool read_posix_class(ClassItem& item);
  bool read_range(CharacterClass& set, ClassItem first, std::size_t first_start, std::size_t open);
  void warn_posix_outside(std::size_t open);

  // --- parentheses (parse_group.cpp)
  NodePointer parse_parenthesis();
  bool judge_adjacency();
  NodePointer parse_question(std::size_t open);
  NodePointer parse_less_than(std::size_t open);
  NodePointer parse_named_capture(std::size_t open, char closing);
  NodePointer parse_python_form(std::size_t open);
  NodePointer parse_flags_group(std::size_t open);
  bool read_flags(Flags& flags, std::size_t letters_start);
  bool read_charset_flag(char letter, bool negative, Flags& flags, char& charset_seen);
  NodePointer parse_recursion(std::size_t open);
  NodePointer recursion_by_name(std::size_t open, std::string_view opener);
  NodePointer parse_conditional(std::size_t open);
  bool read_condition(Node& node);
  bool read_condition_look(Node& node);
  bool read_condition_name(Node& node);
  NodePointer parse_code(std::size_t open, NodeKind kind);
  bool read_code(bool postponed, int& block);
  NodePointer parse_star(std::size_t open);
  NodePointer parse_verb(std::size_t open, std::string_view name);
  NodePointer parse_alphabetic_group(std::size_t open, std::string_view name);
  NodePointer parse_group_body(NodeKind kind, std::size_t open);
  NodePointer parse_look(NodeKind kind, std::size_t open, std::string_view opener);
  NodePointer parse_branch_reset(std::size_t open);
  NodePointer open_capture(std::size_t open, std::string_view name);
  bool close_parenthesis(std::size_t open);
  std::optional<std::string> read_group_name(std::string_view opener);
  bool check_look_behind(const Node& node);

  std::string_view source_;
  bool utf8_;
  Flags flags_;
  int known_groups_;
  CompileError& error_;
  Diagnostics& diagnostics_;
  const PropertyLookup& lookup_;
  std::size_t at_ = 0;
  int groups_ = 0;
  int open_looks_ = 0;
  int depth_ = 0;
  bool failed_ = false;
  bool wants_group_count_ = false;
  Syntax syntax_;
  std::vector<PendingReference> pending_;
};

// How many characters a node can match, for look-behind and "can match empty". `maximum` is `unlimited` where unbounded.
struct Width {
  int minimum = 0;
  int maximum = 0;
};
Width width_of(const Node& node);

}  // namespace nacre::regex
