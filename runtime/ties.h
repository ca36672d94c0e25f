// SPDX-License-Identifier: MIT
// tie: variables whose reading and writing are an object's methods. Arrays and hashes by ContainerMagic, scalars by a Magic in their slot; handles
// keep their object themselves (HandleObject::tied) and are asked in files.cpp.
#pragma once

#include "runtime/interpreter.h"

namespace nacre {

// Calls a method of the tie object: args are borrowed, may be slots. Want::List leaves the results on the stack. May be unwind.
Value call_tie(Interpreter& in, const Value& object, std::string_view method, const Value* args, size_t count, Want want = Want::Scalar);

class TiedArray : public ContainerMagic {
 public:
  explicit TiedArray(Value owned_object) : object_(owned_object) {}
  Value fetch(Interpreter& in, const Value& key) override;
  bool store(Interpreter& in, const Value& key, Value owned) override;
  Value exists(Interpreter& in, const Value& key) override;
  Value remove(Interpreter& in, const Value& key) override;
  bool clear(Interpreter& in) override;
  Value size(Interpreter& in) override;
  bool resize(Interpreter& in, int64_t count) override;
  bool extend(Interpreter& in, int64_t count) override;
  Value object() override { return copy(*object_); }

 private:
  Held object_;
};

class TiedHash : public ContainerMagic {
 public:
  explicit TiedHash(Value owned_object) : object_(owned_object) {}
  Value fetch(Interpreter& in, const Value& key) override;
  bool store(Interpreter& in, const Value& key, Value owned) override;
  Value exists(Interpreter& in, const Value& key) override;
  Value remove(Interpreter& in, const Value& key) override;
  bool clear(Interpreter& in) override;
  Value next_key(Interpreter& in, const Value* previous) override;
  Value scalar(Interpreter& in) override;
  Value object() override { return copy(*object_); }

 private:
  Held object_;
};

// As tie and untie do it to a hash (tree/ties.cpp). false: unwind.
void tie_hash(Interpreter& in, Hash& hash, Value owned_object);
bool untie_hash(Interpreter& in, Hash& hash);
TiedArray* tied_array(Interpreter& in, const Array& a);      // null: not tied
Value tied_array_call(Interpreter& in, Array& a, std::string_view method, const Value* args, size_t count, Want want = Want::Scalar);
const MagicKind& tied_scalar_kind();                        // first: the object; second: what was last read or written

}  // namespace nacre
