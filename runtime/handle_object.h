// SPDX-License-Identifier: MIT
// What a glob's IO slot holds: a stream (io::Handle), a directory, or both, with perl's per-handle facts ($., its child's pid, formats).
#pragma once

#include <memory>
#include <string>

#include "runtime/values/roll.h"
#include "runtime/values/symbols.h"

namespace nacre::io { class Handle; }
namespace nacre::posix { class Directory; }

namespace nacre {

// What write keeps of a handle: $~ $^ $= $- $% .
struct PageLayout {
  std::string format, top;                  // qualified; empty: by the handle's name
  std::string format_name, top_name;        // as the program gave them
  int64_t length = 60, lines_left = 0, number = 0;
};

struct HandleObject : Object, Roll<HandleObject>::Entry {
  std::unique_ptr<io::Handle> stream;       // null: not open
  std::unique_ptr<posix::Directory> directory;
  int child_pid = 0;                        // a pipe open's child: close waits for it
  int64_t lines = 0;                        // $.
  int64_t lines_when_opened = 0;            // $. is not reset by opening anew
  bool was_open = false;                    // closed, not never opened
  bool is_input = false, is_output = false;
  String* name = nullptr;                   // interned: "FH", "$fh", for warnings when it goes; null: none
  bool autoflush = false;                   // $|, kept while it is closed
  bool magic_argv = false;                  // ARGV
  bool untainted = false;                   // IO::Handle::untaint: what it brings is trusted
  std::unique_ptr<PageLayout> page;         // null: as a new one
  Value tied = Value::undef();              // tie *FH: the object
};
HandleObject* new_handle_object();
void destroy_handle(HandleObject* handle);   // the last reference is gone: closes what is open, waits for a pipe's child

}  // namespace nacre
