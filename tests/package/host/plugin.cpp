// SPDX-License-Identifier: MIT
// What a program loads that knows nothing of Nacre: libnacre.so comes with it, while threads are already there.
#include <nacre/interpreter.h>

extern "C" __attribute__((visibility("default"))) int plugin_answer() {
  try {
    nacre::Interpreter perl;
    return perl.eval("my $n = 0; $n += $_ for 1 .. 8; $n + 6").as<int>();
  } catch (const nacre::Error&) {
    return -1;
  }
}
