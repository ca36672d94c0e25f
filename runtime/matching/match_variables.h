// SPDX-License-Identifier: MIT
// $1 $2 ... $& $` $' $+ $^N ${^PREMATCH} ${^MATCH} ${^POSTMATCH}, @- @+ @{^CAPTURE}, %+ %- %{^CAPTURE} %{^CAPTURE_ALL}: what the last successful
// match left, read when it is asked for. They get their magic when a program first names them.
#pragma once

namespace nacre {

class Interpreter;
struct Glob;

// For every new glob of package main: gives it its magic if its name is one of these.
void attach_match_variable(Interpreter& in, Glob& g);

}  // namespace nacre
