// SPDX-License-Identifier: MIT
// What a host learns of a die: the calls that were under way, and the Error made of it.
#pragma once

#include "embed/core.h"

namespace nacre::v1::inside {

std::vector<TraceEntry> calls_under_way(nacre::Interpreter& in);
// Of the Flow by which the outermost Perl code of this entry was left.
Error make_error(const Inside& inside, Core& core, Flow flow);

}  // namespace nacre::v1::inside
