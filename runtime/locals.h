// SPDX-License-Identifier: MIT
// What `local` and dynamic scopes have to put back when a block is left: entries on a stack, restored newest first down to a mark.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "runtime/values/symbols.h"

namespace nacre {

class Interpreter;

struct LocalEntry {
  enum class What : uint8_t { Scalar, Array, Hash, Code, Glob, HashElement, ArrayElement, MagicHash, Restore } what;
  Object* owner;         // the Glob, Hash or Array; counted
  Value old;             // the old slot content (owned); Unwind: was not there
  Value key;             // element key or index; Glob: the name it was shown as
  void (*restore)(Interpreter&, Value old) = nullptr;   // Restore
};

class Locals {
 public:
  // local $SIG{X}, local $tied{x} alone, with nothing assigned: undef from here on. What is assigned replaces the old value at once.
  bool without_value(Interpreter& in, size_t since);
  size_t mark() const { return entries_.size(); }
  void restore_to(Interpreter& in, size_t mark);        // runs setters of magic ones; keeps a die that is under way
  // A fiber goes and comes back: what is localized changes places with what was there before, newest first; then the other way round.
  void step_out(Interpreter& in);
  void step_in(Interpreter& in);
  void push(LocalEntry entry) { entries_.push_back(entry); }

  void scalar(Interpreter& in, Glob& g);                // local $x: undef in the slot now
  void array(Interpreter& in, Glob& g);
  void hash(Interpreter& in, Glob& g);
  void glob(Interpreter& in, Glob& g);                  // local *x
  // The element's slot as lvalue() gives it, undef until assigned (a magical hash's keeps its value); null: unwound.
  Value* element(Interpreter& in, Hash& h, const Value& key);
  Value* element(Hash& h, String* key);                        // of a plain hash
  bool save(Interpreter& in, Hash& h, const Value& key);       // of a magical one, whose element keeps its value; false: unwound
  Value* element(Interpreter& in, Array& a, int64_t index);
  void on_leave(void (*restore)(Interpreter&, Value), Value old) { push({LocalEntry::What::Restore, nullptr, old, Value::undef(), restore}); }

 private:
  std::vector<LocalEntry> entries_;
};

// Restores on leaving a C++ scope.
class LocalScope {
 public:
  explicit LocalScope(Interpreter& in);
  ~LocalScope();
  LocalScope(const LocalScope&) = delete;
  LocalScope& operator=(const LocalScope&) = delete;

 private:
  Interpreter& in_;
  size_t mark_;
};

}  // namespace nacre
