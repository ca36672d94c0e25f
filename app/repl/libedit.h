// SPDX-License-Identifier: MIT
// libedit, loaded when the REPL starts: the command itself does not need it, and starts faster for that.
#pragma once

#include <histedit.h>

namespace nacre::repl {

struct Libedit {
  decltype(&::el_init) init = nullptr;
  decltype(&::el_end) end = nullptr;
  decltype(&::el_wset) set = nullptr;
  decltype(&::el_wget) get = nullptr;
  decltype(&::el_wgets) read_line = nullptr;
  decltype(&::el_wline) line = nullptr;
  decltype(&::el_winsertstr) insert = nullptr;
  decltype(&::el_deletestr) erase = nullptr;
  decltype(&::el_resize) resize = nullptr;
  decltype(&::el_source) source = nullptr;
  decltype(&::history_winit) history_init = nullptr;
  decltype(&::history_wend) history_end = nullptr;
  decltype(&::history_w) history = nullptr;
};

// Null: it is not installed.
const Libedit* load_libedit();

}  // namespace nacre::repl
