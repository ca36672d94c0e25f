// SPDX-License-Identifier: MIT
// An interpreter for a host: how it begins, how it ends, and what its handles find afterwards.
#include <algorithm>

#include "embed/host_function.h"
#include "embed/host_object.h"
#include "embed/options.h"
#include "embed/trace.h"
#include "runtime/io/handle.h"
#include "runtime/posix/broken_pipe.h"
#include "runtime/posix/grants.h"

namespace nacre::v1::inside {

namespace {
void note_uncaught(nacre::Interpreter& in) {
  auto& core = *static_cast<Core*>(in.host);
  if (core.passing_on) return;
  core.trace = std::make_shared<const std::vector<TraceEntry>>(calls_under_way(in));
  core.file = std::string(in.place().file);
  core.line = in.place().line;
}

// `use Host::Thing` finds this text, which has the host define what is in it.
std::optional<std::string> module_text(Core& core, std::string_view file) {
  if (!file.ends_with(".pm")) return std::nullopt;
  std::string name(file.substr(0, file.size() - 3));
  for (size_t at; (at = name.find('/')) != std::string::npos;) name.replace(at, 1, "::");
  auto found = core.modules.find(name);
  if (found == core.modules.end()) return std::nullopt;
  found->second.load(*core.outside);
  std::string text = "package " + name + "; use Exporter 'import'; our @EXPORT = qw(";
  for (const std::string& exported : found->second.exports) text.append(exported).append(" ");
  return text + "); 1;";
}

std::optional<std::string> file_text(Core& core, const std::function<std::optional<std::string>(std::string_view)>& asked, std::string_view file) {
  try {
    auto text = module_text(core, file);
    return text || !asked ? text : asked(file);
  } catch (const Unwound&) {
    throw;
  } catch (...) {
    die_of_exception(*nacre::interpreter, "loader");
    throw Unwound{};
  }
}

posix::SignalSet owned_signals(const Signals& given) {
  posix::SignalSet owned;
  int wake = given.wake_signal == 0 ? posix::signals::number("URG") : given.wake_signal;
  for (const std::string& name : given.owned_by_script) {
    int number = posix::signals::number(name);
    if (number <= 0 || name == "KILL" || name == "STOP") misuse("no signal that a script can own: " + name);
    if (given.wake == Signals::Wake::Signal && number == wake) misuse("the wake signal is not the script's to own: " + name);
    owned.add(number);
  }
  return owned;
}
}  // namespace

namespace {
int64_t polling_slice(const Signals& signals) {
  using namespace std::chrono;
  return duration_cast<nanoseconds>(std::clamp(signals.poll_slice, milliseconds(1), milliseconds(50))).count();
}
}  // namespace

Core::~Core() {
  if (posix::possessions == &possessions) posix::possessions = nullptr;
}

void start(const CorePointer& core, const Options& given) {
  nacre::Options options = options_of(given);
  nacre::Limits limits = limits_of(given.limits);
  options.loader = [core = core.get(), asked = given.loader](std::string_view file) {
    return file_text(*core, asked, file);
  };
  core->signals = std::make_unique<posix::signals::Ownership>(owned_signals(given.signals));
  if (!core->signals->claim()) misuse("a signal belongs to another interpreter already");
  if (given.signals.wake == Signals::Wake::Signal && !posix::signals::reserve_wake_signal(given.signals.wake_signal))
    misuse("the wake signal is not to be had");
  if (!core->signals->owns(posix::signals::number("PIPE"))) posix::signals::survive_broken_pipes();
  {
    Restored after;
    auto* in = new nacre::Interpreter(std::move(options));
    in->host = core.get();
    in->on_uncaught = note_uncaught;
    core->in = in;
    core->self = core;
  }
  Inside inside(core);
  if (given.signals.wake == Signals::Wake::Polling) inside.in.waiter.polls_every = polling_slice(given.signals);
  furnish(inside, given);
  inside.in.set_limits(limits);
}

bool Core::end() noexcept {
  nacre::Interpreter* ending = in.load();
  if (!ending) return true;
  if (thread.load(std::memory_order_relaxed) == this_thread()) return false;
  CorePointer kept = shared_from_this();
  Restored after;
  try {
    Inside inside(kept);
    inside.in.host_eval_depth = 0;
    inside.in.end_under_limits();
    std::lock_guard guard(door);
    in = nullptr;            // before the door is open for other threads
    dropped.clear();
  } catch (const Error&) {   // another thread is inside
    return false;
  }
  posix::possessions = &possessions;   // what was lent is not closed with the handles
  delete ending;
  signals.reset();
  for (HostObject* object : std::exchange(objects, {})) delete object;
  rows.clear();
  modules.clear();
  finished.clear();
  self.reset();
  return true;
}

void Core::outlive(std::unique_ptr<Interpreter> object) noexcept {
  outlived = object.release();
  if (!thread.load()) end_outlived();   // they have left meanwhile
}

void Core::end_outlived() noexcept {
  CorePointer kept = shared_from_this();
  Interpreter* object = outlived.exchange(nullptr);
  if (!object) return;
  if (end()) delete object;
  else outlived = object;
}

}  // namespace nacre::v1::inside
