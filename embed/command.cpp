// SPDX-License-Identifier: MIT
#include "nacre/command.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>

#include "builtins/builtins.h"
#include "builtins/page.h"
#include "embed/language_help.h"
#include "runtime/compile.h"
#include "runtime/files.h"
#include "runtime/handle_object.h"
#include "runtime/interpreter.h"
#include "runtime/io/handle.h"
#include "runtime/posix/child.h"
#include "runtime/posix/large_stack.h"
#include "runtime/posix/process.h"
#include "runtime/special/special.h"
#include "stdlib/include_path.h"
#include "stdlib/modules.h"

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#endif

namespace nacre {

namespace {
Options options_of(const Command& c) {
  Options o;
  o.builtins = builtin_families();
  o.find_module = find_module;
  o.preloaded = preloaded_rows;
  o.include_path = c.include_path;
  o.include_path.emplace_back("nacre:lib");
  for (std::string& folder : installed_perl_folders()) o.include_path.push_back(std::move(folder));
  o.program_name = c.name;
  o.executable = posix::executable_path().value_or("nacre");
  o.arguments = c.arguments;
  o.warn_switch = c.warn;
  o.warn_all = c.warn_all;
  o.warn_none = c.warn_none;
  o.taint = c.taint;
  o.unsafe = c.unsafe;
  o.check_only = c.check_only;
  o.unicode = c.unicode;
  return o;
}

void set_scalar(Interpreter& in, std::string_view name, Value owned) {
  if (!store(real(&in.glob(name).scalar), owned)) throw Unwound{};
}

// $/ and $\ of -0 and -l.
void set_records(Interpreter& in, const Command& c) {
  if (c.set_output_record) set_scalar(in, "main::\\", string_value(c.output_record, c.output_record_is_utf8));
  if (c.slurp) set_scalar(in, "main::/", Value::undef());
  else if (c.set_input_record) set_scalar(in, "main::/", string_value(c.input_record, c.input_record_is_utf8));
}

void make_utf8(Interpreter& in, Glob* glob) {
  if (glob->io && glob->io->stream) apply_layers(in, *glob->io->stream, ":utf8", false);
}

// -C: the standard handles and the arguments. The layers that open gives (-Ci, -Co) are options of the interpreter.
void apply_unicode(Interpreter& in, unsigned flags) {
  if ((flags & Options::unicode_if_locale) && !utf8_locale(in)) return;
  if (flags & Options::unicode_input) make_utf8(in, in.known.stdin_);
  if (flags & Options::unicode_output) make_utf8(in, in.known.stdout_);
  if (flags & Options::unicode_error) make_utf8(in, in.known.stderr_);
  if (!(flags & Options::unicode_arguments)) return;
  Array& arguments = *glob_array(*in.known.argv);
  for (const std::string& text : in.options.arguments) {
    bool wide = !is_ascii(text) && is_valid_utf8(text);
    if (wide) store(element(arguments, &text - in.options.arguments.data()), string_value(text, true));
  }
}

// -s. A variable that refuses ($1) stays as it is.
void set_switch_variable(Interpreter& in, const std::string& name, const std::string& value) {
  Glob& glob = in.glob(name.find("::") == std::string::npos ? "main::" + name : name);
  if (store(real(&glob.scalar), string_value(value))) return;
  in.thrown = Held();
  in.flow = Flow::Normal;
}

void prepare(Interpreter& in, const Command& c) {
  set_records(in, c);
  in.in_place = c.in_place;
  in.in_place_suffix = c.in_place_suffix;
  if (c.unicode) apply_unicode(in, c.unicode);
  if (!c.unread_input.empty() && in.known.stdin_->io->stream) in.known.stdin_->io->stream->unread(c.unread_input);
  for (const auto& [name, value] : c.switch_variables) set_switch_variable(in, name, value);
}

parser::SwitchLine switch_line(const Command& c) { return {c.preamble, c.loop, c.print, c.split, c.chomp_lines, c.split_pattern}; }

struct Job {
  const Command& command;
  std::string tree = {};
  int status = 0;
  int process = posix::getpid();
};

// Ends the process from where it stands: every page that a fork's child need not touch is one that need not be copied.
// With a sanitizer it comes back, for the leak check has to see the stack that the program was started on.
void leave([[maybe_unused]] Job& job, int status) {
#ifdef __SANITIZE_ADDRESS__
  job.status = status & 255;
#else
  posix::exit_now(status & 255);
#endif
}

void run_job(void* context, const char* stack_limit) {
  Job& job = *static_cast<Job*>(context);
  const Command& c = job.command;
  // Never destroyed: the process ends next, and a fork's child must not run what its parent will. What a child writes of it lies on one page.
  auto* in = new (std::align_val_t{4096}) Interpreter(options_of(c));
  in->stack_limit = stack_limit;
  try {
    prepare(*in, c);
  } catch (const Unwound&) {   // -s names a variable that refuses
    return leave(job, in->finish(in->flow));
  }
  leave(job, in->run(c.text, c.name, c.first_line, switch_line(c)));
}

void tree_job(void* context, const char* stack_limit) {
  auto* job = static_cast<Job*>(context);
  Interpreter& in = *new Interpreter(options_of(job->command));   // as in run_job: the process ends next
  in.stack_limit = stack_limit;
  CompileRequest request;
  request.text = job->command.text;
  request.file = job->command.name;
  request.switches = switch_line(job->command);
  job->tree = syntax_tree(in, request);
}
}  // namespace

void run(const Command& command) {
  Job job{command};
  posix::run_on_large_stack(run_job, &job);
#ifdef __SANITIZE_ADDRESS__
  // What nothing leads to any more, while the interpreter still stands. Only where it is asked for, since it needs rights that a script may
  // give up; and not in a fork's child, which lacks the threads that the check knows of.
  const char* wishes = std::getenv("ASAN_OPTIONS");
  if (wishes && std::strstr(wishes, "detect_leaks=1") && job.process == posix::getpid()) __lsan_do_recoverable_leak_check();
#endif
  posix::exit_now(job.status);
}

std::string syntax_tree(const Command& command) {
  Job job{command};
  posix::run_on_large_stack(tree_job, &job);
  return job.tree;
}

std::string help_text(const std::string& name) {
  auto line = [](std::string_view usage, std::string_view help) { return std::string(usage).append("\n  ").append(help) + "\n"; };
  for (const Family& family : builtin_families())
    for (const Row& row : family.rows)
      if (row.name == name) return row_help(family, row);
  for (const LanguageWord& word : language_words())
    if (word.name == name) return line(word.usage, word.help);
  for (const Module& m : all_modules())
    if (m.name == name) return line("use " + name, help_of(m));
  return {};
}

namespace {
// Without the forms of a word that have rows of their own: "eof ()".
std::string sorted_lines(std::vector<std::string_view> names) {
  std::erase_if(names, [](std::string_view name) { return name.find(' ') != std::string_view::npos; });
  std::ranges::sort(names);
  std::string text;
  for (auto end = std::ranges::unique(names).begin(); std::string_view name : std::span(names.begin(), end)) text.append(name) += '\n';
  return text;
}
}  // namespace

std::string builtin_names() {
  std::vector<std::string_view> names;
  for (const Family& family : builtin_families())
    for (const Row& row : family.rows) names.push_back(row.name);
  for (const LanguageWord& word : language_words()) names.push_back(word.name);
  return sorted_lines(std::move(names));
}

std::string module_names() {
  std::vector<std::string_view> names;
  for (const Module& m : all_modules()) names.push_back(m.name);
  return sorted_lines(std::move(names));
}

}  // namespace nacre
