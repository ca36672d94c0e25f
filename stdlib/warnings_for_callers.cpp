// SPDX-License-Identifier: MIT
// warnings::enabled, warnif, warn and their kin: a module asks about, and warns at, the place it was called from. An object of the category
// stands for the first place that used it; the functions ...at_level count calls instead.
#include "runtime/call.h"
#include "runtime/interpreter.h"
#include "stdlib/modules.h"
#include "stdlib/warning_categories.h"

namespace nacre {

namespace {
// What a function was asked: the category, whose settings decide, and where a message points.
struct Question {
  std::string category;
  const Place* decides = nullptr;
  const Place* shown = nullptr;
  std::string message;
};

// The frame of the code that called into the package which asks.
const Place* callers_place(Interpreter& in) {
  const Frame* f = in.frame;
  if (!f) return nullptr;
  std::string_view package = f->place && f->place->pragmas ? f->place->pragmas->package : std::string_view();
  const Place* at = f->place;
  for (; f; f = f->caller) {
    at = f->call_place;
    if (!at || !at->pragmas || at->pragmas->package != package) break;
  }
  return at;
}

// Out through the methods that were called on an object of that class.
const Place* first_use_of_object(Interpreter& in, const std::string& category) {
  const Place* at = &in.place();
  for (Frame* f = in.frame; f && f->has_args; f = f->caller) {
    Value* first = f->args_array ? f->args_array->at(0) : f->argc ? f->args : nullptr;
    if (!first) break;
    Stash* package = in.blessed(*real(first));
    if (!package || package->name->view() != category) break;
    at = f->call_place;
  }
  return at;
}

const Place* place_at_level(Interpreter& in, int64_t level) {
  const Frame* f = in.frame;
  while (f && f->caller && f->caller->call_place && level-- > 0) f = f->caller;
  return f ? f->call_place : nullptr;
}

bool refuse(Call& call, const std::string& text) {
  const Place& at = call.in.place();
  call.die(text + " at " + std::string(at.file) + " line " + std::to_string(at.line) + ".\n");
  return false;
}

bool is_registered(Call& call, const std::string& category) {
  parser::WarnSet set;
  if (add_category(call.in, category, set)) return true;
  return refuse(call, "Unknown warnings category '" + category + "'");
}

// ([category or object,] [level,] [message])
bool ask(Call& call, bool with_level, bool with_message, Question& q) {
  uint32_t fixed = (with_level ? 1u : 0u) + (with_message ? 1u : 0u);
  uint32_t at = 0;
  bool is_object = false;
  if (call.count() > fixed) {
    Stash* package = call.in.blessed(call.value(0));
    is_object = package != nullptr;
    q.category = package ? std::string(package->name->view()) : call.text(0).str();
    if (!is_registered(call, q.category)) return false;
    at = 1;
  } else {
    const parser::Pragmas* p = call.in.place().pragmas;
    q.category = p ? std::string(p->package) : "main";
    if (!call.in.warning_categories.contains(q.category)) return refuse(call, "package '" + q.category + "' not registered for warnings");
  }
  q.decides = q.shown = callers_place(call.in);
  if (is_object) q.decides = first_use_of_object(call.in, q.category);
  if (with_level) q.decides = q.shown = place_at_level(call.in, call.integer(at++));
  if (with_message) q.message = call.text(at).str();
  return true;
}

ModuleWarning state_of(Interpreter& in, const Question& q) {
  parser::WarnSet set;
  add_category(in, q.category, set);
  const parser::Pragmas* p = q.decides ? q.decides->pragmas : nullptr;
  if (!p || !p->warnings_set) {
    bool on = in.warn_level != 0 || (set & warnings_on_by_default()).any();
    return on ? ModuleWarning::On : ModuleWarning::Off;
  }
  if (in.warning_categories.contains(q.category)) return module_warning(*p, q.category);
  if (!(p->warnings & set).any()) return ModuleWarning::Off;
  return (p->fatal & set).any() ? ModuleWarning::Fatal : ModuleWarning::On;
}

template <bool with_level, bool only_fatal>
Value is_enabled(Call& call) {
  Question q;
  if (!ask(call, with_level, false, q)) return Value::unwind();
  ModuleWarning state = state_of(call.in, q);
  return call.truth(only_fatal ? state == ModuleWarning::Fatal : state != ModuleWarning::Off);
}

template <bool with_level, bool always>
Value warn_or_die(Call& call) {
  Question q;
  if (!ask(call, with_level, true, q)) return Value::unwind();
  ModuleWarning state = state_of(call.in, q);
  if (!always && state == ModuleWarning::Off) return call.list();
  if (q.shown) q.message.append(" at ").append(q.shown->file).append(" line ").append(std::to_string(q.shown->line)).append(".\n");
  if (state == ModuleWarning::Fatal) return call.die(q.message);
  call.in.warn_text(q.message);
  return call.list();
}

constexpr Row table[] = {
    {"warnings::enabled", {}, Needs::Nothing, Taint::Neither, "whether the caller wants a category", is_enabled<false, false>},
    {"warnings::enabled_at_level", {}, Needs::Nothing, Taint::Neither, "the same, so many calls out", is_enabled<true, false>},
    {"warnings::fatal_enabled", {}, Needs::Nothing, Taint::Neither, "whether it is fatal there", is_enabled<false, true>},
    {"warnings::fatal_enabled_at_level", {}, Needs::Nothing, Taint::Neither, "the same, so many calls out", is_enabled<true, true>},
    {"warnings::warn", {}, Needs::Nothing, Taint::Neither, "warns at the caller's place", warn_or_die<false, true>},
    {"warnings::warn_at_level", {}, Needs::Nothing, Taint::Neither, "the same, so many calls out", warn_or_die<true, true>},
    {"warnings::warnif", {}, Needs::Nothing, Taint::Neither, "warns there if the category is on", warn_or_die<false, false>},
    {"warnings::warnif_at_level", {}, Needs::Nothing, Taint::Neither, "the same, so many calls out", warn_or_die<true, false>},
};
}  // namespace

const Rows warnings_for_callers_rows = table;

}  // namespace nacre
