// SPDX-License-Identifier: MIT
// Plants breaches of the house's rules and sees them found.
#include <doctest/doctest.h>

#include "tests/checks/source_tree.h"

using nacre::tests::include_violations;
using nacre::tests::missing_licences;

namespace {

size_t breaches(const std::string& path, const std::string& include) {
  return include_violations({{path, "#include " + include + "\n"}}).size();
}

}  // namespace

TEST_CASE("dependencies run one way") {
  CHECK(breaches("runtime/compile.cpp", "\"parser/ast.h\"") == 0);
  CHECK(breaches("builtins/arrays.cpp", "\"runtime/call.h\"") == 0);
  CHECK(breaches("embed/interpreter.cpp", "<nacre/interpreter.h>") == 0);
  CHECK(breaches("parser/ast.h", "\"runtime/call.h\"") == 1);
  CHECK(breaches("runtime/call.h", "\"builtins/rows.h\"") == 1);
  CHECK(breaches("stdlib/posix.cpp", "\"embed/facade.h\"") == 1);
  CHECK(breaches("include/nacre/value.h", "\"runtime/values/value.h\"") == 1);
  CHECK(breaches("parser/ast.h", "\"../runtime/call.h\"") == 1);
}

TEST_CASE("the application sees the public headers alone") {
  CHECK(breaches("app/main.cpp", "<nacre/interpreter.h>") == 0);
  CHECK(breaches("app/main.cpp", "\"app/options.h\"") == 0);
  CHECK(breaches("app/main.cpp", "\"runtime/interpreter.h\"") == 1);
}

TEST_CASE("inside the runtime, values see no tree and the tree sees no syntax") {
  CHECK(breaches("runtime/values/string.cpp", "\"runtime/tree/node.h\"") == 1);
  CHECK(breaches("runtime/io/handle.h", "\"runtime/resolve/scope.h\"") == 1);
  CHECK(breaches("runtime/tree/loops.cpp", "\"parser/ast.h\"") == 1);
  CHECK(breaches("runtime/resolve/names.cpp", "\"parser/ast.h\"") == 0);
}

TEST_CASE("each library has its one door") {
  CHECK(breaches("parser/grammar/words.cpp", "<tao/pegtl.hpp>") == 0);
  CHECK(breaches("parser/words.cpp", "<tao/pegtl.hpp>") == 1);
  CHECK(breaches("runtime/posix/child.cpp", "<unistd.h>") == 0);
  CHECK(breaches("builtins/files.cpp", "<sys/stat.h>") == 1);
  CHECK(breaches("runtime/signals.cpp", "<csignal>") == 1);
  CHECK(breaches("runtime/regex/program.cpp", "<pcre2.h>") == 0);
  CHECK(breaches("runtime/regex/program.h", "<pcre2.h>") == 1);
  CHECK(breaches("builtins/regex.cpp", "<pcre2.h>") == 1);
  CHECK(breaches("embed/reactor.h", "  <boost/asio.hpp>") == 1);
  CHECK(breaches("include/nacre/asio.h", "<boost/asio.hpp>") == 0);
}

TEST_CASE("PEGTL does not leave the grammar through a header") {
  const auto found = include_violations({{"parser/grammar/atoms.h", "#include <tao/pegtl.hpp>\n"},
                                         {"parser/grammar/words.h", "#include \"atoms.h\"\n"},
                                         {"parser/parse.cpp", "// parse\n# include \"parser/grammar/words.h\"\n"}});
  REQUIRE(found.size() == 1);
  CHECK(found[0].starts_with("parser/parse.cpp:2:"));
}

TEST_CASE("every file says its licence first") {
  CHECK(missing_licences({{"a.cpp", "// SPDX-License-Identifier: MIT\n"}, {"run", "#!/bin/sh\n# SPDX-License-Identifier: MIT\n"}}).empty());
  CHECK(
      missing_licences({{"a.cpp", "// Something else.\n// SPDX-License-Identifier: MIT\n"}, {"b.pl", ""}, {"c.sh", "#!/bin/sh"}}).size() ==
      3);
}
