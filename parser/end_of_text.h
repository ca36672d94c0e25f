// SPDX-License-Identifier: MIT
// What is known of the text that this thread parsed last, beyond its tree: where a session goes on after it, and where its first error is.
#pragma once

#include "parser/names.h"
#include "parser/vocabulary.h"

namespace nacre::parser {

// The names and pragmas that held at the end of the text's own scope, outside all blocks. They live as long as the text's NameStore.
struct EndOfText {
  const Visible* visible = nullptr;
  const Pragmas* pragmas = nullptr;
};
const EndOfText& end_of_text();

// What the parser itself throws: the place of the first error, column from 1 in bytes; 0: not known.
struct PlacedError : Abandoned {
  uint32_t line = 0, column = 0;
};

}  // namespace nacre::parser
