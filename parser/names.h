// SPDX-License-Identifier: MIT
// Which declaration a name means: lexical scopes, pads, captures, packages and pragmas, kept in step with the parser as it goes, so that a BEGIN
// in the middle of a block sees what was declared before it. Binds names to slots; runs nothing.
#pragma once

#include <forward_list>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "parser/ast.h"
#include "parser/pragmas.h"

namespace nacre::parser {

// One `my`, `our` or `state`. Lives as long as the code that may still see it (a string eval, an inner sub).
struct Variable {
  std::string name;             // with sigil: "$x" "@a" "%h" "&f"
  Declarator declarator = Declarator::My;
  SubScope* owner = nullptr;
  uint32_t slot = 0;            // in the owner's pad (not for our)
  uint32_t line = 0;
  std::string our_name;         // our: the qualified global, without sigil
  bool captured = false;        // an inner sub or eval holds it
  bool referenced = false;      // \$x, foreach alias of it, or passed where it may be aliased
  bool foreach_variable = false;
};

// What is visible at a place: newest first. Persistent: an eval keeps the head it saw.
struct Visible {
  Variable* variable;
  const Visible* before;
  const Visible* shadowed = nullptr;  // the one of the same name that it hides
};

// A variable of an outer sub that this one uses: its place there is the outer's own slot, or the outer's capture.
struct Capture {
  Variable* variable;
  int32_t outer_capture;        // -1: the outer sub owns it, at variable->slot; not_captured: see there
};
// The outer sub was complete (an eval string runs in it) and had not captured the variable: take it from the owner's live frame, if there is
// one; else it "is not available".
constexpr int32_t not_captured = -2;

// Compile-time facts of one sub (a file and an eval string are subs too).
struct SubScope {
  SubScope* outer = nullptr;
  std::vector<Capture> captures;
  uint32_t slots = 0;           // pad size
  bool has_eval = false;        // holds eval STRING: names must be kept
  bool uses_args = false;       // mentions @_ in a way that may alias (see AliasArgs)
  bool named = false;           // a named sub: what it takes of an outer sub "will not stay shared"
  bool closed = false;          // its text was read to the end: no further captures
  bool is_eval = false;         // an eval string: captures come from a live frame
  void* runtime_body = nullptr; // the runtime's record of it (proto pad for BEGIN-time captures)
};

// A name that means a lexical: where it is, seen from the sub being compiled.
struct Binding {
  Variable* variable = nullptr;
  int32_t capture = -1;
  explicit operator bool() const { return variable != nullptr; }
};

// Owns Variables, SubScopes, Visible links and Pragmas snapshots; shared by all code compiled from one file.
struct NameStore {
  NameStore() = default;
  ~NameStore();
  NameStore(const NameStore&) = delete;
  NameStore& operator=(const NameStore&) = delete;

  std::forward_list<Variable> variables;
  std::forward_list<SubScope> scopes;
  std::forward_list<Visible> links;
  std::forward_list<Pragmas> snapshots;
  std::forward_list<std::string> package_names;
  std::vector<std::shared_ptr<NameStore>> outer;  // stores that captures point into
};

class Names {
 public:
  // outer: what an eval string sees (null for a file); scope_outer: the sub it stands in.
  Names(std::shared_ptr<NameStore> store, const Visible* outer, SubScope* scope_outer, const Pragmas& start);
  Names(const Names&) = delete;
  Names& operator=(const Names&) = delete;
  ~Names();

  void open_sub();               // a new pad; also opens a block
  SubScope* close_sub();
  void open_block();             // lexicals, pragmas and `package` end with it
  struct Slots { uint32_t first, count; };
  Slots close_block();           // the pad slots declared in it
  std::size_t depth() const;     // open blocks; a parse that recovers from an error closes those it left open
  void close_down_to(std::size_t depth, const Visible* newest);   // and forgets what was declared since `newest`
  Variable* declare(Declarator declarator, std::string_view name_with_sigil, uint32_t line);  // visible after introduce()
  void introduce();              // at the end of a statement and where a block opens: pending declarations become visible
  Binding lookup(std::string_view name_with_sigil);   // makes captures on the way
  const Variable* declared_in_this_block(std::string_view name_with_sigil) const;             // for '"my" variable $x masks earlier'
  bool pending(const Variable* variable) const;       // declared in the statement being read
  uint32_t temporary_slot();     // an unnamed pad slot (foreach state, flip-flop)

  std::string_view package() const;
  void set_package(std::string_view name);
  std::string qualify(std::string_view name, char sigil) const;  // "x" -> "Foo::x"; STDIN, ENV, INC, ARGV, _, punctuation -> main::

  const Pragmas* pragmas();      // the present snapshot, shared until changed
  Pragmas& pragmas_for_change(); // the next snapshot differs
  const Visible* visible() const;
  SubScope* scope() const;
  std::shared_ptr<NameStore> store() const;

 private:
  struct BlockState;
  const Visible* newest(std::string_view name);
  std::shared_ptr<NameStore> store_;
  const Visible* visible_;
  const Visible* outer_head_;    // what the constructor was given
  std::unordered_map<std::string_view, const Visible*> newest_;  // by name, the link that wins now
  SubScope* scope_;
  std::vector<Variable*> pending_;
  Pragmas current_;
  const Pragmas* snapshot_ = nullptr;
  std::vector<BlockState> blocks_;
};

}  // namespace nacre::parser
