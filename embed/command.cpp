// SPDX-License-Identifier: MIT
#include "nacre/command.h"

#include <algorithm>

#include "builtins/builtins.h"
#include "runtime/compile.h"
#include "runtime/interpreter.h"
#include "runtime/posix/large_stack.h"
#include "stdlib/include_path.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {
Options options_of(const Command& c) {
  Options o;
  o.builtins = all_builtins();
  o.modules = all_modules();
  o.include_path = c.include_path;
  o.include_path.emplace_back("nacre:lib");
  for (std::string& folder : installed_perl_folders()) o.include_path.push_back(std::move(folder));
  o.program_name = c.name;
  o.executable = c.executable;
  o.arguments = c.arguments;
  o.warn_switch = c.warn;
  o.warn_all = c.warn_all;
  o.warn_none = c.warn_none;
  o.taint = c.taint;
  o.check_only = c.check_only;
  return o;
}

void set_scalar(Interpreter& in, std::string_view name, Value owned) {
  if (!store(real(&in.glob(name).scalar), owned)) throw Unwound{};
}

void prepare(Interpreter& in, const Command& c) {
  if (c.set_output_record) set_scalar(in, "main::\\", string_value(c.output_record));
  if (c.slurp) set_scalar(in, "main::/", Value::undef());
  else if (c.set_input_record) set_scalar(in, "main::/", string_value(c.input_record));
  in.in_place = c.in_place;
  in.in_place_suffix = c.in_place_suffix;
  for (const auto& [name, value] : c.switch_variables) set_scalar(in, "main::" + name, string_value(value));
}

struct Job {
  const Command* command;
  int status;
};

void run_job(void* context, const char* stack_limit) {
  auto* job = static_cast<Job*>(context);
  const Command& c = *job->command;
  // Never destroyed: the process ends next, and a fork's child must not run what its parent will.
  auto* in = new Interpreter(options_of(c));
  in->stack_limit = stack_limit;
  prepare(*in, c);
  parser::SwitchLine switches{c.loop, c.print, c.split, c.chomp_lines, c.split_pattern};
  job->status = in->run(c.text, c.name, c.first_line, switches);
}
}  // namespace

int run(const Command& command) {
  Job job{&command, 255};
  posix::run_on_large_stack(run_job, &job);
  return job.status;
}

std::string syntax_tree(const Command& command) {
  Interpreter in(options_of(command));
  CompileRequest request;
  request.text = command.text;
  request.file = command.name;
  return syntax_tree(in, request);
}

std::string help_text(const std::string& name) {
  for (const Row& row : all_builtins())
    if (row.name == name) return name + "(" + std::string(row.prototype) + ")  " + std::string(row.help) + "\n";
  for (const Module& m : all_modules())
    if (m.name == name) return name + "  " + std::string(m.help) + "\n";
  return {};
}

}  // namespace nacre
