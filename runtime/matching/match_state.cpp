// SPDX-License-Identifier: MIT
#include "runtime/matching/match_state.h"

namespace nacre {

void MatchPointer::destroy(MatchCount* state) { delete static_cast<MatchState*>(state); }

}  // namespace nacre
