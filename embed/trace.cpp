// SPDX-License-Identifier: MIT
#include "embed/trace.h"

#include "embed/error_state.h"

#include "runtime/compile.h"
#include "runtime/system_state.h"
#include "runtime/tree/trace.h"

namespace nacre::v1::inside {

namespace {
std::string text_of(nacre::Interpreter& in, const nacre::Value& thrown) try {
  Text text(in, thrown);
  return upgraded(text.both());
} catch (const Unwound&) {
  return "Died (and so did what would tell why)\n";
}

// Host calls that the frame made come before the frame itself.
void add_host_calls(std::vector<TraceEntry>& out, const HostCall*& next, const Frame* made_by, bool all) {
  for (; next && (all || next->frame == made_by); next = next->outer) {
    const Place* at = next->frame ? next->frame->place : nullptr;
    out.push_back({std::string(next->name), at ? std::string(at->file) : std::string(), at ? at->line : 0, true});
  }
}

// Only where the outermost call ends has the host heard of a stop: a function of the host's that goes on after it revives nothing.
void tell_stop(Error::State& state, nacre::Interpreter& in, bool outermost) {
  constexpr std::string_view names[] = {"", "", "steps", "memory", "time", "depth", "output"};
  Stop why = outermost && in.stopped != Stop::None ? in.tell_stop() : in.stopped;
  state.kind = why == Stop::None ? Error::Kind::Exit : why == Stop::Interrupted ? Error::Kind::Interrupted : Error::Kind::Limit;
  state.limit = names[static_cast<size_t>(why)];
  state.status = in.exit_status;
  state.message = why == Stop::None ? "exit " + std::to_string(in.exit_status) : why == Stop::Interrupted ? "interrupted" : "the limit of " + state.limit + " is reached";
}
}  // namespace

std::vector<TraceEntry> calls_under_way(nacre::Interpreter& in) {
  auto* host = static_cast<const HostCall*>(in.host_calls);
  std::vector<TraceEntry> out;
  for (const tree::TracedCall& call : tree::trace_calls(in)) {
    add_host_calls(out, host, call.frame, false);
    out.push_back({call.sub, std::string(call.file), call.line, false});
  }
  add_host_calls(out, host, nullptr, true);
  return out;
}

Error make_error(const Inside& inside, Core& core, Flow flow) {
  nacre::Interpreter& in = inside.in;
  auto state = std::make_shared<Error::State>();
  state->trace = std::exchange(core.trace, {});
  state->file = std::exchange(core.file, {});
  state->line = std::exchange(core.line, 0);
  switch (flow) {
    case Flow::Die: {
      Held thrown = std::move(in.thrown);
      state->kind = core.compiling ? (core.incomplete ? Error::Kind::Incomplete : Error::Kind::Syntax) : Error::Kind::Die;
      if (core.compiling && in.system->syntax_line != 0) {
        state->line = in.system->syntax_line;
        state->column = in.system->syntax_column;
      }
      state->message = text_of(in, *thrown);
      state->object = inside.to_host(thrown.take());
      state->status = 255;
      return Error(std::move(state));
    }
    case Flow::Exit:
      tell_stop(*state, in, core.entries == 1);
      return Error(std::move(state));
    case Flow::Next: case Flow::Last: case Flow::Redo: case Flow::Goto:
    case Flow::Normal: case Flow::Return: case Flow::TailCall: break;
  }
  state->message = flow == Flow::Goto ? "Can't find label " + std::string(in.label) : "Can't leave a loop of the host's\n";
  return Error(std::move(state));
}

}  // namespace nacre::v1::inside
