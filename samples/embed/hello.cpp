// SPDX-License-Identifier: MIT
// Perl in a C++ program: a function of each called by the other.
#include <nacre/interpreter.h>
#include <iostream>

int main() {
  nacre::Interpreter perl;
  perl.define("square", [](int n) { return n * n; });
  perl.eval("sub squares { map { square($_) } grep { /[13579]$/ } @_ }");
  for (const nacre::Value& n : perl.call_list("squares", 1, 2, 3, 4, 5)) std::cout << n.as<int>() << "\n";
}
