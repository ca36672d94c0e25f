// SPDX-License-Identifier: MIT
#include "runtime/permits.h"

#include "runtime/call.h"
#include "runtime/system_state.h"

namespace nacre {

namespace {

std::string refusal(std::string_view what, Needs need, std::string_view detail) {
  std::string text(what);
  text.append(": not permitted by the host (needs ").append(posix::name_of(need));
  if (!detail.empty()) text.append(" ").append(detail);
  return text + ")";
}

// "system {}" is a form of system.
Value refuse_row(Call& call) { return call.die(refusal(call.row.name.substr(0, call.row.name.find(' ')), call.row.needs, {})); }

}  // namespace

const Row& permitted_row(Interpreter& in, const Row& row) {
  if (permits(in, row.needs)) return row;
  auto [at, is_new] = in.system->refused_rows.try_emplace(&row, row);
  if (is_new) {
    at->second.run = refuse_row;
    at->second.quick = nullptr;
  }
  return at->second;
}

void refuse_at_door(Needs need, std::string_view what, std::string_view detail) { interpreter->fail(refusal(what, need, detail)); }

}  // namespace nacre
