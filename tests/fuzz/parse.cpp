// SPDX-License-Identifier: MIT
// Any bytes as a program's text: the parser answers with a tree or with perl's message, and comes back.
#include <cstdint>

#include "tests/parse/small_world.h"

using namespace nacre::parser;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  tests::SmallWorld world;
  auto store = std::make_shared<NameStore>();
  Names names(store, nullptr, nullptr, Pragmas{});
  names.open_sub();
  SourceText source;
  source.text = text;
  source.file = "fuzz.pl";
  try {
    (void)to_text(*parse(source, names, world).main);
  } catch (const Abandoned&) {
  }
  return 0;
}
