// SPDX-License-Identifier: MIT
// Runs what c_api.c checks, and sees that each check frees its handles.
#include "c_api.h"

#include <doctest/doctest.h>
#include <nacre/nacre.h>

#include <string>

TEST_CASE("the C interface") {
  c_api_reporter = [](int holds, const char* what, int line) {
    std::string where = "c_api.c:" + std::to_string(line) + ": " + what;
    CHECK_MESSAGE(holds, where);
  };
  for (const c_api_check* check = c_api_checks; check->name; ++check) {
    INFO(std::string(check->name));
    size_t before = nacre_handles();
    check->run();
    CHECK(nacre_handles() == before);
  }
}
