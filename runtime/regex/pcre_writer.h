// SPDX-License-Identifier: MIT
// Tree -> the text and options of a PCRE2 pattern, for byte strings or for UTF-8 ones. The text is all ASCII (verbs' names apart) and
// leaves nothing to PCRE2's own idea of \w, /x or names: groups are numbered, classes are written out. Internal to this folder.
#pragma once

#include <string>

#include "runtime/regex/syntax_tree.h"

namespace nacre::regex {

struct PcreText {
  std::string text;
  bool utf8 = false;
  bool unicode_properties = false;  // PCRE2_UCP is needed
};

// `unicode_pattern`: the pattern is UTF-8 or speaks of Unicode, so that /d means /u.
PcreText write_pcre(const Syntax& syntax, bool unicode_pattern, bool utf8_subject);

// Only the class of a Class node, for UTF-8.
std::string write_pcre_class(const Node& node, bool unicode_pattern);

}  // namespace nacre::regex
