// SPDX-License-Identifier: MIT
// Config: the facts about this interpreter that only the running process knows. The rest, and the interface, is in perl/Config.pm.
#include "builtins/answers.h"
#include "runtime/permits.h"
#include "runtime/posix/host.h"
#include "runtime/posix/process.h"
#include "runtime/posix/signals.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {

// A list of names and values.
Value do_facts(Call& call) {
  auto push = [&](std::string_view name, const std::string& value) {
    call.push(call.text_value(name));
    call.push(call.text_value(value));
  };
  auto names = permits(call.in, Needs::Observe) ? posix::uname() : posix::SystemNames{};
  std::string signal_names = "ZERO", signal_numbers = "0";
  for (int number = 1; number <= posix::signals::highest; ++number) {
    const char* name = posix::signals::name(number);
    if (!name) continue;
    signal_names += std::string(" ") + name;
    signal_numbers += " " + std::to_string(number);
  }
  for (const char* other : {"IOT", "CLD", "POLL"}) {
    signal_names += std::string(" ") + other;
    signal_numbers += " " + std::to_string(posix::signals::number(other));
  }
  std::string executable = call.in.options.executable;
  if (executable.empty() && permits(call.in, Needs::Observe)) executable = posix::executable_path().value_or("");
  if (executable.empty()) executable = "nacre";
  push("sig_name", signal_names);
  push("sig_num", signal_numbers);
  push("archname", names.machine + "-linux");
  push("osvers", names.release);
  push("perlpath", executable);
  push("startperl", "#!" + executable);
  push("myuname", names.system + " " + names.node + " " + names.release + " " + names.version + " " + names.machine);
  push("myhostname", names.node);
  return call.list();
}

}  // namespace

constinit const Row config_table[] = {
    {"Config::native_facts", {}, Needs::Arguments, Taint::Neither, "facts of the running process", do_facts},
};
const Rows config_rows = config_table;

}  // namespace nacre
