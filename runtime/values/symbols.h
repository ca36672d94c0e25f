// SPDX-License-Identifier: MIT
// Globs, packages' symbol tables (stashes), code and file-handle objects: what a name can mean.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "runtime/values/containers.h"

namespace nacre {

struct Body;             // tree/body.h: a sub's executable tree and pad plan
struct Row;              // row.h: a native function
struct HandleObject;     // handle_object.h: a file or directory handle
struct Stash;

struct Code : Object {
  enum Bits : uint8_t { Declared = 1, Lvalue = 2, Method = 4, Constant = 8, Running = 16 };
  uint8_t bits;
  Body* body;            // counted by the Body itself; null: native, constant or undefined
  const Row* native;
  Glob* glob;            // its name, for caller() and messages; counted; null: anonymous
  String* prototype;     // null: none
  Value constant;        // Constant: what it yields (a Ref to an Array for a list)
  Value* captures;       // Box, Array, Hash or Code slots of the outer subs
  uint32_t capture_count;
  bool defined() const { return body || native || (bits & Constant); }
};
Code* new_code();

struct Glob : Object {
  enum Bits : uint8_t { ImportedScalar = 1, ImportedArray = 2, ImportedHash = 4, ImportedCode = 8, MentionedTwice = 16 };
  uint8_t bits;
  Stash* stash;          // not counted: packages live as long as the interpreter
  String* name;          // without package
  String* alias_of;      // after *x = *y: "main::y", which it is shown as (interned); else null
  Value scalar;          // a slot
  Array* array;          // null: none yet
  Hash* hash;
  Code* code;
  HandleObject* io;
  Object* format;
};
Glob* new_glob(Stash* stash, String* name);
Array* glob_array(Glob& g);   // made when first asked for
Hash* glob_hash(Glob& g);
std::string glob_name(const Glob& g);          // "main::x"
std::string glob_display_name(const Glob& g);  // "*main::x"

// A package: its symbol table is a Hash of Glob values, so that %Foo:: is an ordinary hash.
struct Stash : Hash {
  String* name;          // "Foo::Bar"
  uint16_t package_index;
  bool has_overload;     // valid for overload_generation
  uint64_t overload_generation, cache_generation, destroy_generation;
  Code* destroy;         // DESTROY as last resolved
  std::unordered_map<std::string, Code*>* methods;  // resolved, valid for cache_generation
};

}  // namespace nacre
