// SPDX-License-Identifier: MIT
// The lexical pragmas in force at a place of the program: strict, feature, warnings, integer, bytes ... A snapshot is immutable and shared;
// statements point to it. The pragma modules change the one being compiled through Names::pragmas_for_change().
#pragma once

#include <bitset>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace nacre::parser {

// perl's warning categories (perldoc warnings). `All` is their union and not stored.
enum class Warn : uint8_t {
  Closure, Deprecated, Exiting, Glob, Closed, Exec, Layer, Newline, Pipe, Unopened, Syscalls, Misc, Numeric, Once, Overflow, Pack,
  Portable, Recursion, Redefine, Regexp, Debugging, Inplace, Internal, Malloc, Severe, Signal, Substr, Ambiguous, Bareword, Digit,
  Parenthesis, Precedence, Printf, Prototype, Qw, Reserved, Semicolon, Taint, Threads, Uninitialized, Unpack, Untie, Utf8, Surrogate,
  Nonchar, NonUnicode, Void, Imprecision, Illegalproto, Locale, Missing, Redundant, Experimental, Shadow, Syntax, Io, Scalar, Count_
};
using WarnSet = std::bitset<64>;

enum StrictBits : uint8_t { StrictRefs = 1, StrictSubs = 2, StrictVars = 4 };
enum FeatureBits : uint32_t {
  FeatureSay = 1, FeatureState = 2, FeatureSwitch = 4, FeatureUnicodeStrings = 8, FeatureFc = 16, FeatureCurrentSub = 32,
  FeatureEvalBytes = 64, FeaturePostderefQq = 128, FeatureSignatures = 256, FeatureRefaliasing = 512, FeatureBitwise = 1024,
  FeatureIsa = 2048, FeatureIndirect = 4096, FeatureMultidimensional = 8192, FeatureBarewordFilehandles = 16384, FeatureDefer = 32768,
  FeatureTry = 65536
};
constexpr uint32_t default_features = FeatureIndirect | FeatureMultidimensional | FeatureBarewordFilehandles;

struct Pragmas {
  uint8_t strict = 0;
  uint8_t strict_explicit = 0;    // set by name, so that `use VERSION` leaves them
  uint32_t features = default_features;
  bool integer = false, bytes = false, utf8 = false, locale = false, re_taint = false;
  bool warnings_set = false;      // any `use warnings` or `no warnings`: then -w does not decide
  WarnSet warnings, fatal;
  std::string regex_flags;        // use re '/x'
  uint64_t version = 0;           // use VERSION, as 5036000
  std::string_view package;       // current package
  std::shared_ptr<const std::map<std::string, std::string>> hints;  // %^H

  bool has(FeatureBits feature) const { return (features & feature) != 0; }
  bool has(StrictBits bit) const { return (strict & bit) != 0; }
};

}  // namespace nacre::parser
