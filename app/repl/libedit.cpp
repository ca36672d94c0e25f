// SPDX-License-Identifier: MIT
#include "app/repl/libedit.h"

#include <initializer_list>

#include <dlfcn.h>

namespace nacre::repl {

namespace {
template <class F>
bool find(void* library, const char* name, F& function) {
  function = reinterpret_cast<F>(dlsym(library, name));
  return function != nullptr;
}
}  // namespace

const Libedit* load_libedit() {
  static Libedit edit;
  if (edit.init) return &edit;
  void* library = nullptr;
  for (const char* name : {"libedit.so.2", "libedit.so.0", "libedit.so"})
    if (!library) library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
  if (!library) return nullptr;
  bool whole = find(library, "el_end", edit.end) && find(library, "el_wset", edit.set) && find(library, "el_wget", edit.get) &&
               find(library, "el_wgets", edit.read_line) && find(library, "el_wline", edit.line) && find(library, "el_winsertstr", edit.insert) &&
               find(library, "el_deletestr", edit.erase) && find(library, "el_resize", edit.resize) && find(library, "el_source", edit.source) &&
               find(library, "history_winit", edit.history_init) && find(library, "history_wend", edit.history_end) &&
               find(library, "history_w", edit.history) && find(library, "el_init", edit.init);
  return whole ? &edit : nullptr;
}

}  // namespace nacre::repl
