// SPDX-License-Identifier: MIT
// The interpreter's random numbers: rand's own, for List::Util's shuffle and sample too.
#pragma once

namespace nacre {

class Interpreter;

double next_random(Interpreter& in);   // from 0 up to, but not including, 1; seeds itself where srand was not called

}  // namespace nacre
