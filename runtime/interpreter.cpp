// SPDX-License-Identifier: MIT
// The life of an interpreter: made, run, finished.
#include "runtime/interpreter.h"

#include <algorithm>
#include <tuple>

#include "runtime/compile.h"
#include "runtime/fibers.h"
#include "runtime/files.h"
#include "runtime/handle_object.h"
#include "runtime/matching/match_state.h"
#include "runtime/matching/match_variables.h"
#include "runtime/permits.h"
#include "runtime/posix/clock.h"
#include "runtime/posix/memory.h"
#include "runtime/special/special.h"
#include "runtime/system_state.h"
#include "runtime/taint.h"
#include "runtime/tree/body.h"

namespace nacre {

thread_local Interpreter* interpreter __attribute__((tls_model("initial-exec"))) = nullptr;

namespace {
constexpr size_t value_stack_bytes = size_t{8} << 30;
constexpr size_t least_stack_bytes = size_t{1} << 20;
}  // namespace

Interpreter::Interpreter(Options o) : options(std::move(o)) {
  heap = &own_heap;
  interpreter = this;
  if (options.grants) sandbox = std::make_unique<posix::Sandbox>(*options.grants, refuse_at_door);
  posix::sandbox = sandbox.get();
  posix::Reservation values = posix::reserve_memory(value_stack_bytes, least_stack_bytes, false);
  if (!values.low) throw std::bad_alloc();
  temporaries = root_temporaries;
  stack_base = sp = reinterpret_cast<Value*>(values.low);
  stack_end = reinterpret_cast<Value*>(values.low + values.bytes);
  posix::signals::port = &port;
  packages.push_back(nullptr);                              // index 0: not blessed
  no = Held(dual_value(Value::integer(0), string_value("")));
  yes = Held(Value::integer(1));
  warn_level = options.warn_switch ? 1 : 0;
  start_time = posix::now_seconds();
  stash("main");
  find_known_globs();
  system = std::make_shared<SystemState>(*this);
  set_up_files(*this);
  system->title = options.program_name;
  for (const std::string& a : options.arguments) push_back(*glob_array(*known.argv), from_outside(*this, string_value(a)));
  for (const std::string& dir : options.include_path) push_back(*glob_array(*known.inc), string_value(dir));
}

void Interpreter::find_known_globs() {
  known.topic = &glob("main::_");
  known.sort_a = &glob("main::a");
  known.sort_b = &glob("main::b");
  known.eval_error = &glob("main::@");
  known.list_separator = &glob("main::\"");
  known.output_field = &glob("main::,");
  known.output_record = &glob("main::\\");
  known.input_record = &glob("main::/");
  known.subscript_separator = &glob("main::;");
  known.zero = &glob("main::0");
  known.argv = known.argv_handle = &glob("main::ARGV");
  known.args = known.topic;
  known.inc = known.inc_hash = &glob("main::INC");
  known.stdin_ = &glob("main::STDIN");
  known.stdout_ = &glob("main::STDOUT");
  known.stderr_ = &glob("main::STDERR");
  known.accumulator = &glob("main::\x01");
  known.child_error = &glob("main::?");
  store(&known.eval_error->scalar, string_value(""));
  glob_array(*known.inc);
  glob_hash(*known.inc_hash);
}

int Interpreter::run(std::string_view text, const std::string& name, uint32_t first_line, const parser::SwitchLine& switches) {
  return finish(run_program(text, name, first_line, switches));
}

Flow Interpreter::run_program(std::string_view text, const std::string& name, uint32_t first_line, const parser::SwitchLine& switches) {
  if (!stack_limit) stack_limit = static_cast<const char*>(__builtin_frame_address(0)) - (size_t{6} << 20);
  CompileRequest request;
  request.text = text;
  request.file = name;
  request.first_line = first_line;
  request.switches = switches;
  Flow outcome = Flow::Normal;
  try {
    Body* body = compile(*this, request);
    system->program = body;
    outcome = body ? run_main(*body) : flow;
  } catch (const Unwound&) {
    outcome = flow;
  } catch (const std::bad_alloc&) {
    write_to_stderr("Out of memory!\n");
    exit_status = 1;
    outcome = Flow::Exit;
  }
  return outcome;
}

namespace {
// A CHECK or INIT block died: no more of them run.
Flow abort_queue(Interpreter& in, std::string_view phase) {
  if (in.flow == Flow::Die && !in.thrown->is_ref()) in.thrown = Held(string_value(Text(in, *in.thrown).str().append(phase) + " failed--call queue aborted.\n"));
  return in.flow;
}
}  // namespace

Flow Interpreter::run_main(Body& body) {
  warn_once_only();
  phase = "CHECK";
  for (auto at = check_blocks.rbegin(); at != check_blocks.rend(); ++at)
    if (call(**at, sp, Want::Void).is_unwind()) return abort_queue(*this, "CHECK");
  if (options.check_only) {
    write_to_stderr(body.file + " syntax OK\n");
    exit_status = 0;
    skip_end_blocks = true;
    return Flow::Exit;
  }
  phase = "INIT";
  for (Code* block : init_blocks)
    if (call(*block, sp, Want::Void).is_unwind()) return abort_queue(*this, "INIT");
  phase = "RUN";
  running = true;
  Value v = run_body(body, nullptr, nullptr, FileFrame, Want::Void);
  if (v.is_unwind()) return flow;
  release(v);
  return Flow::Normal;
}

// What an uncaught die leaves as exit status: errno, else $? >> 8, else 255.
int Interpreter::die_status() const {
  if (system_error & 255) return system_error & 255;
  int child = (child_status >> 8) & 255;
  return child ? child : 255;
}

void Interpreter::report_uncaught() {
  Held what = std::move(thrown);
  try {
    Text text(*this, *what);
    write_to_stderr(text.view());
  } catch (const Unwound&) {
    write_to_stderr("Died.\n");
  }
}

int Interpreter::finish(Flow outcome) {
  if (fibers) fibers->end_all();
  frame = nullptr;
  drop_to(stack_base);
  locals.restore_to(*this, 0);
  int status = 0;
  switch (outcome) {
    case Flow::Normal: break;
    case Flow::Exit: status = exit_status; break;
    case Flow::Die:
      status = running || flow == Flow::Die ? die_status() : 255;
      report_uncaught();
      break;
    case Flow::Next: case Flow::Last: case Flow::Redo: case Flow::Goto: status = stray_jump(outcome); break;
    case Flow::Return: case Flow::TailCall: break;
  }
  phase = "END";
  status = run_end_blocks(status);
  return destruct(status);
}

int Interpreter::stray_jump(Flow outcome) {
  std::string_view word = outcome == Flow::Next ? "next" : outcome == Flow::Last ? "last" : outcome == Flow::Redo ? "redo" : "goto";
  std::string text = outcome == Flow::Goto       ? "Can't find label " + std::string(label)
                     : label.empty()             ? "Can't \"" + std::string(word) + "\" outside a loop block"
                                                 : "Label not found for \"" + std::string(word) + " " + std::string(label) + "\"";
  die(text);
  report_uncaught();
  return die_status();
}

// END blocks see and may change the status in $?.
int Interpreter::run_end_blocks(int status) {
  if (skip_end_blocks) end_blocks.clear();
  while (!end_blocks.empty()) {
    Ref<Code> block(end_blocks.back());
    end_blocks.pop_back();
    child_status = status;
    flow = Flow::Normal;
    Value v = call(*block, sp, Want::Void);
    status = child_status & 0xFFFF;
    if (!v.is_unwind()) { release(v); continue; }
    if (flow == Flow::Exit) { status = exit_status; continue; }
    if (flow == Flow::Die) {
      Held what = std::move(thrown);
      Text text(*this, *what);
      write_to_stderr(text.str() + "END failed--call queue aborted" + where());
      status = die_status();
    }
  }
  return status;
}

namespace {
// As $@ is at the start, and as a successful eval leaves it.
bool is_no_error(const Interpreter& in, const Value& error) {
  return error.tag == Tag::Str ? error.s->length == 0 : error.tag == in.no->tag && error.o == in.no->o;
}
}  // namespace

// Destructors too see and may change the status in $?. What says so already is not written: the page may be a fork's parent's.
int Interpreter::destruct(int status) {
  child_status = status;
  run_destroys();
  in_destruction = true;
  if (Value* error = real(&known.eval_error->scalar); !is_no_error(*this, *error)) store(error, copy(*no));
  for (size_t k = 1; k < packages.size() && !destructible.empty(); ++k) {   // a DESTROY may name new ones
    uint32_t place = 0;
    while (Hash::Entry* e = next_entry(*packages[k], place)) {
      if (e->value.tag != Tag::Glob) continue;
      Value& slot = e->value.glob->scalar;
      if (slot.is_ref() && slot.o->package) release(std::exchange(slot, Value::undef()));
      if (!destroys_waiting.empty()) run_destroys();
    }
  }
  bool flushed = flush_standard_output(*this);
  destroy_leftovers();
  status = child_status & 0xFFFF;
  if (!flushed && status == 0) status = 1;
  flush_all();
  return status;
}

// Names that the program mentions a single time are probably misspelt.
void Interpreter::warn_once_only() {
  if (options.warn_none || (!options.warn_switch && !options.warn_all && !mentions_wanted)) return;
  const Glob* arguments_told = find_glob("DB::args");       // caller's, not the program's
  std::vector<std::pair<const Mention*, std::string>> lonely;
  for (auto& [g, mention] : mentions) {
    if (mention.count != 1 || g == arguments_told || g->array || g->hash || g->io || g->code || !g->scalar.is_undef() || g->bits || !g->stash) continue;
    lonely.emplace_back(&mention, glob_name(*g));
  }
  std::sort(lonely.begin(), lonely.end(), [](const auto& a, const auto& b) { return std::tie(a.first->line, a.second) < std::tie(b.first->line, b.second); });
  for (auto& [mention, name] : lonely)
    warn_text("Name \"" + name + "\" used only once: possible typo at " + std::string(mention->file) + " line " + std::to_string(mention->line) + ".\n");
}

}  // namespace nacre
