// SPDX-License-Identifier: MIT
// An interpreter for a host: how it begins, how it ends, and what its handles find afterwards.
#include "embed/host_function.h"
#include "embed/host_object.h"
#include "embed/options.h"
#include "embed/trace.h"
#include "runtime/io/handle.h"
#include "runtime/posix/grants.h"

namespace nacre::v1::inside {

namespace {
void note_uncaught(nacre::Interpreter& in) {
  auto& core = *static_cast<Core*>(in.host);
  core.trace = calls_under_way(in);
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
}  // namespace

Core::~Core() = default;

void start(const CorePointer& core, const Options& given) {
  nacre::Options options = options_of(given);
  options.loader = [core = core.get(), asked = given.loader](std::string_view file) {
    auto text = module_text(*core, file);
    return text || !asked ? text : asked(file);
  };
  if (given.signals.wake == Signals::Wake::Signal && !posix::signals::reserve_wake_signal(given.signals.wake_signal))
    misuse("the wake signal is not to be had");
  nacre::Interpreter* before = nacre::interpreter;
  nacre::Heap* heap_before = nacre::heap;
  auto* in = new nacre::Interpreter(std::move(options));
  in->host = core.get();
  in->on_uncaught = note_uncaught;
  core->in = in;
  nacre::interpreter = before;
  nacre::heap = heap_before;
  posix::sandbox = before ? before->sandbox.get() : nullptr;
  Inside inside(core);
  furnish(inside, given);
}

void Core::end() noexcept {
  nacre::Interpreter* ending = in.load();
  if (!ending) return;
  try {
    auto self = outside ? Access::core(*outside) : nullptr;
    Inside inside(self);
    inside.in.host_eval_depth = 0;
    (void)inside.in.finish(Flow::Normal);
  } catch (const Error&) {   // another thread is inside: the host's mistake, and nothing can be ended safely
    return;
  }
  {
    std::lock_guard guard(door);
    in = nullptr;
    dropped.clear();
  }
  delete ending;
  for (HostObject* object : objects) delete object;
  objects.clear();
}

}  // namespace nacre::v1::inside
