// SPDX-License-Identifier: MIT
// The Perl sources that the binary carries: what stdlib/perl holds, by the name that require looks for ("Carp.pm").
#pragma once

#include <span>
#include <string_view>

namespace nacre {

struct EmbeddedSource {
  std::string_view file;
  std::string_view text;
};
std::span<const EmbeddedSource> embedded_sources();

}  // namespace nacre
