// SPDX-License-Identifier: MIT
// Around the targets of a list assignment that name ids of the process: ($<, $>) = (1000, 1000). All the ids are set together behind the last
// store, one system call for the users and one for the groups; a plain list assignment knows nothing of it.
#pragma once

#include "runtime/tree/node.h"

namespace nacre::tree {

Node* make_id_targets(Arena& a, Node* targets);

}  // namespace nacre::tree
