// SPDX-License-Identifier: MIT
// A sub, file or eval string ready to run: its executable tree, how large its pad is, what it captures. Shared by all closures made from it.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "runtime/frame.h"
#include "runtime/values/roll.h"

namespace nacre {

namespace tree { struct Node; struct Arena; }
namespace parser { struct Variable; struct SubScope; struct NameStore; }

struct Body : Roll<Body>::Entry {
  uint32_t refs = 1;
  tree::Node* root = nullptr;
  uint32_t slots = 0;
  uint32_t depth = 0;                              // frames of it that run now
  bool aliases_args = true;                        // may change or keep its arguments: the caller must pass its variables, not copies
  bool saves_match = false;                        // holds a match: $1 and its kin are put back when it returns
  bool is_lvalue = false;
  bool is_eval = false;                            // an eval string
  bool is_file = false;                            // a file or eval string: shift means @ARGV
  std::vector<int32_t> capture_plan;               // where a new closure finds each capture: >= 0 the outer's slot, < 0: the outer's capture ~n
  std::vector<char> capture_sigils;                // of each capture: $ @ % &
  parser::SubScope* scope = nullptr;
  std::vector<std::pair<uint32_t, Value>> proto_pad;  // slots that something compiled earlier (BEGIN, a named sub) has captured already
  Frame* innermost = nullptr;                      // the newest running frame, for evals and named subs that look outward
  std::string file;
  uint32_t first_line = 0, last_line = 0;
  std::shared_ptr<tree::Arena> arena;              // nodes and constants
  std::shared_ptr<parser::NameStore> names;        // scope and variables above
  std::vector<char> state_sigils;                  // `state` variables: each closure has its own, behind its captures; ' ': a mark "initialised"
  std::vector<const parser::Variable*> states;     // which they are; null: a mark
  uint32_t state_place(const parser::Variable* variable);   // its index among the captures, made when new; null: a new mark
  std::string attributes;                          // of a sub, those that its package must know
  std::string name;                                // empty: anonymous; of an eval string: its text
};

// A new storage for state variables and marks, as a Code's captures hold it; owned.
Value new_state(char sigil);
void retain(Body* body);
void release(Body* body);

}  // namespace nacre
