// SPDX-License-Identifier: MIT
// The glue between PEGTL's combinators and our functions: the input type, the control class whose must<> raises perl's syntax error, rules that
// are compiled elsewhere (so that no translation unit instantiates the whole grammar), and rules that build nodes on the value stack.
#pragma once

#include <tao/pegtl/memory_input.hpp>
#include <tao/pegtl/nothing.hpp>
#include <tao/pegtl/normal.hpp>
#include <tao/pegtl/rules.hpp>
#include <tao/pegtl/ascii.hpp>

#include "parser/grammar/errors.h"
#include "parser/grammar/state.h"
#include "parser/grammar/tokens.h"

namespace nacre::parser::grammar {

namespace pegtl = tao::pegtl;
using Input = pegtl::memory_input<pegtl::tracking_mode::lazy, pegtl::eol::lf, const char*>;

// --- reading by hand ---------------------------------------------------------------------------------------------------------------------
inline char peek(const Input& in, std::size_t ahead = 0) { return ahead < in.size() ? in.current()[ahead] : '\0'; }
inline void go_to(Input& in, const char* place) { in.iterator() = place; }
inline void space(Input& in, State& st) {
  if (!st.glued) go_to(in, after_space(st, in.current(), in.end()));
}
inline bool next_is(const Input& in, std::string_view text) { return text_is(in.current(), in.end(), text); }
// One punctuation character and the white space behind it.
inline bool accept(Input& in, State& st, char c) {
  if (peek(in) != c || in.empty()) return false;
  st.begin_token(in.current());
  in.bump(1);
  space(in, st);
  return true;
}
inline void expect(Input& in, State& st, char c) {
  if (!accept(in, st, c)) syntax_error(st, in.current());
}

// --- PEGTL glue --------------------------------------------------------------------------------------------------------------------------
template <class Rule>
struct Control : pegtl::normal<Rule> {
  template <class In>
  [[noreturn]] static void raise(const In& in, State& st) {
    syntax_error(st, in.current());
  }
};

template <class Rule>
bool match(Input& in, State& st) {
  return Control<Rule>::template match<pegtl::apply_mode::nothing, pegtl::rewind_mode::dontcare, pegtl::nothing, Control>(in, st);
}

// A rule whose body is a function, usually of another translation unit.
template <bool (*function)(Input&, State&)>
struct call {
  using rule_t = call;
  using subs_t = pegtl::empty_list;
  template <pegtl::apply_mode, pegtl::rewind_mode, template <class...> class, template <class...> class>
  static bool match(Input& in, State& st) {
    return function(in, st);
  }
};

// The same for a function that yields a node (never null): the node goes onto the value stack.
template <Node* (*function)(Input&, State&)>
struct value {
  using rule_t = value;
  using subs_t = pegtl::empty_list;
  template <pegtl::apply_mode, pegtl::rewind_mode, template <class...> class, template <class...> class>
  static bool match(Input& in, State& st) {
    st.values.push_back(function(in, st));
    return true;
  }
};

// One punctuation character, with the white space behind it.
template <char c>
struct token {
  using rule_t = token;
  using subs_t = pegtl::empty_list;
  template <pegtl::apply_mode, pegtl::rewind_mode, template <class...> class, template <class...> class>
  static bool match(Input& in, State& st) {
    return accept(in, st, c);
  }
};

// A place left empty: for (;;)
struct nothing_there {
  using rule_t = nothing_there;
  using subs_t = pegtl::empty_list;
  template <pegtl::apply_mode, pegtl::rewind_mode, template <class...> class, template <class...> class>
  static bool match(Input&, State& st) {
    st.values.push_back(nullptr);
    return true;
  }
};

// The values of R... become the children of one node; on failure the stack is as before.
template <Kind kind, class... R>
struct node {
  using rule_t = node;
  using subs_t = pegtl::type_list<R...>;
  template <pegtl::apply_mode A, pegtl::rewind_mode, template <class...> class Ac, template <class...> class C>
  static bool match(Input& in, State& st) {
    std::size_t height = st.values.size();
    const char* begin = in.current();
    if (!(C<R>::template match<A, pegtl::rewind_mode::dontcare, Ac, C>(in, st) && ...)) {
      st.values.resize(height);
      return false;
    }
    Node* made = st.make(kind, begin);
    st.collect(made, height);
    st.values.push_back(made);
    return true;
  }
};

// The same within a scope of its own, whose pad slots the node remembers.
template <Kind kind, class... R>
struct scoped {
  using rule_t = scoped;
  using subs_t = pegtl::type_list<R...>;
  template <pegtl::apply_mode A, pegtl::rewind_mode M, template <class...> class Ac, template <class...> class C>
  static bool match(Input& in, State& st) {
    st.names.open_block();
    bool matched = node<kind, R...>::template match<A, M, Ac, C>(in, st);
    auto slots = st.names.close_block();
    if (matched) {
      st.values.back()->first_slot = slots.first;
      st.values.back()->slot_count = slots.count;
    }
    return matched;
  }
};

inline Node* pop(State& st) {
  Node* top = st.values.back();
  st.values.pop_back();
  return top;
}

}  // namespace nacre::parser::grammar
