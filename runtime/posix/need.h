// SPDX-License-Identifier: MIT
// What a builtin needs of the host before it may run, and the name by which a refusal calls that. What each means is told in grants.h.
#pragma once

#include <cstdint>
#include <string_view>

namespace nacre::posix {

enum class Need : uint8_t {
  Nothing,      // works on values alone
  Handles,      // works on handles that the program has: whatever gave them was granted. Always allowed
  Clock,        // reads the time, or lets it pass. Always allowed
  Arguments,    // what the arguments ask for (open: a file, a command, a variable): the doors of posix/ look at them
  ReadFiles,
  WriteFiles,
  Files,        // ReadFiles or WriteFiles; which, the arguments say
  Spawn,
  Signal,
  Network,
  Shm,
  Environment,
  Users,
  Observe,
  Process,
  Load,
  SystemCalls,
};

constexpr std::string_view name_of(Need need) {
  switch (need) {
    case Need::Nothing: return "Nothing";
    case Need::Handles: return "Handles";
    case Need::Clock: return "Clock";
    case Need::Arguments: return "Arguments";
    case Need::ReadFiles: return "ReadFiles";
    case Need::WriteFiles: return "WriteFiles";
    case Need::Files: return "ReadFiles or WriteFiles";
    case Need::Spawn: return "Spawn";
    case Need::Signal: return "Signal";
    case Need::Network: return "Network";
    case Need::Shm: return "Shm";
    case Need::Environment: return "Environment";
    case Need::Users: return "Users";
    case Need::Observe: return "Observe";
    case Need::Process: return "Process";
    case Need::Load: return "Load";
    case Need::SystemCalls: return "SystemCalls";
  }
  return {};
}

}  // namespace nacre::posix
