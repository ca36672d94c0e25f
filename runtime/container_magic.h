// SPDX-License-Identifier: MIT
// Arrays and hashes whose elements are not (only) their own: tied ones, %ENV, %SIG, %!, %+, @-, %Config. An Array or Hash with the flag Magical
// has one of these in the interpreter's table; every access asks it. tie is one form, the special variables are others: one door for all.
#pragma once

#include <string>

#include "runtime/values/containers.h"

namespace nacre {

class Interpreter;

class ContainerMagic {
 public:
  virtual ~ContainerMagic() = default;
  // All return owned values, maybe Value::unwind(); bool: false when unwound. Keys: an integer for arrays, text for hashes.
  virtual Value fetch(Interpreter& in, const Value& key) = 0;
  virtual bool store(Interpreter& in, const Value& key, Value owned) = 0;
  virtual Value exists(Interpreter& in, const Value& key) = 0;
  // What local is to keep: as fetch(), or Value::unwind() where there is none. False: unwound.
  virtual bool saved(Interpreter& in, const Value& key, Value& old);
  virtual Value remove(Interpreter& in, const Value& key) = 0;
  virtual bool clear(Interpreter& in) = 0;
  // Hashes: the first key (or the one after `previous`), undef at the end.
  virtual Value next_key(Interpreter&, const Value* /*previous*/) { return Value::undef(); }
  virtual Value scalar(Interpreter&) { return Value::unwind(); }
  // Arrays
  virtual Value size(Interpreter&) { return Value::integer(0); }
  virtual bool resize(Interpreter&, int64_t) { return true; }
  virtual bool extend(Interpreter&, int64_t) { return true; }   // so many will be stored next
  // What tied() yields; undef for the special variables.
  virtual Value object() { return Value::undef(); }
};

}  // namespace nacre
