// SPDX-License-Identifier: MIT
#include <cctype>
#include <cerrno>
#include <utility>

#include "runtime/files.h"
#include "runtime/formats.h"
#include "runtime/handle_object.h"
#include "runtime/io/handle.h"
#include "runtime/permits.h"
#include "runtime/posix/clock.h"
#include "runtime/posix/environment.h"
#include "runtime/posix/errors.h"
#include "runtime/posix/process.h"
#include "runtime/special/special.h"
#include "runtime/system_state.h"
#include "runtime/taint.h"

namespace nacre {

namespace {

// What assigning to a number-like variable stores; takes over value. False: the conversion unwound.
bool number_of(Value value, int64_t& number) try {
  Held held(value);
  if (held->tag == Tag::Str && !looks_like_number(*held)) interpreter->warn_not_numeric(*held, "scalar assignment");
  number = to_integer(*interpreter, *held);
  return true;
} catch (const Unwound&) {
  return false;
}

// A variable that is a number in the interpreter.
template <auto get, auto set>
constexpr MagicKind number_variable(std::string_view name) {
  return {name, [](Magic&) { return Value::integer(get(*interpreter)); },
          [](Magic&, Value value) {
            int64_t number = 0;
            if (!number_of(value, number)) return false;
            set(*interpreter, number);
            return true;
          },
          nullptr};
}

std::string_view kind_with_article(const Object& o) {
  switch (o.kind) {
    case ObjectKind::Array: return "an ARRAY";
    case ObjectKind::Hash: return "a HASH";
    case ObjectKind::Code: return "a CODE";
    case ObjectKind::Glob: return "a GLOB";
    case ObjectKind::Regexp: return "a REGEXP";
    default: return "a REF";
  }
}

bool refuse_change(Magic&, Value value) {
  release(value);
  interpreter->die("Modification of a read-only value attempted");
  return false;
}

// $!  the number and its text
Value get_error(Magic&) {
  int number = interpreter->system_error;
  std::string text = number ? posix::error_text(number) : std::string();
  return dual_value(Value::integer(number), string_value(text, !is_ascii(text) && is_valid_utf8(text)));
}
bool set_error(Magic&, Value value) {
  int64_t number = 0;
  if (!number_of(value, number)) return false;
  interpreter->system_error = static_cast<int>(number);
  return true;
}

int64_t child_status(Interpreter& in) { return in.child_status; }
void set_child_status(Interpreter& in, int64_t status) { in.child_status = status == -1 ? -1 : static_cast<int32_t>(status & 0xffff); }

int64_t warn_level(Interpreter& in) { return in.warn_level; }
void set_warn_level(Interpreter& in, int64_t level) { in.warn_level = level != 0; }

int64_t start_time(Interpreter& in) { return in.start_time; }
void set_start_time(Interpreter& in, int64_t seconds) { in.start_time = seconds; }

int64_t highest_inherited(Interpreter& in) { return in.system->highest_inherited; }
void set_highest_inherited(Interpreter& in, int64_t fd) { in.system->highest_inherited = static_cast<int>(fd); }

// $|  of the selected handle
int64_t autoflush(Interpreter& in) { return in.selected && in.selected->autoflush; }
void set_autoflush(Interpreter& in, int64_t on) {
  if (!in.selected) return;
  in.selected->autoflush = on != 0;
  if (!in.selected->stream) return;
  in.selected->stream->autoflush = on != 0;
  if (on) in.selected->stream->flush_writes();
}

// $= $- $%  of the selected handle
template <int64_t PageLayout::*member>
int64_t page_number(Interpreter& in) {
  static const PageLayout fresh;
  return in.selected && in.selected->page ? (*in.selected->page).*member : fresh.*member;
}
template <int64_t PageLayout::*member>
void set_page_number(Interpreter& in, int64_t number) {
  if (!in.selected) return;
  if (!in.selected->page) in.selected->page = std::make_unique<PageLayout>();
  (*in.selected->page).*member = member == &PageLayout::lines_left && number < 0 ? 0 : number;
}

// $~ $^  of the selected handle
template <bool top>
Value get_format_name(Magic&) {
  Interpreter& in = *interpreter;
  if (!in.selected) return Value::undef();
  return string_value(top ? top_name_of(*in.selected, in.selected_glob) : format_name_of(*in.selected, in.selected_glob));
}
template <bool top>
bool assign_format_name(Magic&, Value value) try {
  Held held(value);
  if (interpreter->selected) set_format_name(*interpreter, *interpreter->selected, Text(*interpreter, *held).view(), top);
  return true;
} catch (const Unwound&) {
  return false;
}

// $.  of the handle read last; what was assigned while there was none
Value get_lines(Magic& magic) {
  HandleObject* handle = interpreter->last_read;
  return handle ? Value::integer(handle->lines) : copy(magic.first);
}
void set_lines(Interpreter& in, int64_t lines) {
  if (!in.last_read) return;
  in.last_read->lines = lines;
  if (in.last_read->stream) in.last_read->stream->lines = lines;
}
bool assign_lines(Magic& magic, Value value) {
  if (value.is_undef()) return true;   // local $.
  int64_t lines = 0;
  if (!number_of(value, lines)) return false;
  release(std::exchange(magic.first, Value::integer(lines)));
  set_lines(*interpreter, lines);
  return true;
}

// $/  a reference means records of so many bytes
Value get_input_record(Magic& magic) { return copy(magic.first); }
bool set_input_record(Magic& magic, Value value) try {
  Held held(value);
  if (held->is_ref() && !interpreter->overloaded(*held)) {
    if (held->o->kind != ObjectKind::Box) interpreter->fail("Setting $/ to " + std::string(kind_with_article(*held->o)) + " reference is forbidden");
    Held size(read(&held->box->value));
    int64_t bytes = to_integer(*interpreter, *size);
    if (bytes <= 0) interpreter->fail(std::string("Setting $/ to a reference to ") + (bytes ? "a negative integer" : "zero") + " is forbidden");
  }
  release(std::exchange(magic.first, held.take()));
  return true;
} catch (const Unwound&) {
  return false;
}

// $^S  inside an eval?
Value get_eval_state(Magic&) {
  if (interpreter->phase == "START" && interpreter->eval_depth == 0) return Value::undef();   // the program is still being compiled
  return Value::integer(interpreter->eval_depth > 0);
}

// $^I  the suffix of in-place editing; undef: off
Value get_in_place(Magic&) { return interpreter->in_place ? string_value(interpreter->in_place_suffix) : Value::undef(); }
bool set_in_place(Magic&, Value value) try {
  Held held(value);
  interpreter->in_place = !held->is_undef();
  if (interpreter->in_place) interpreter->in_place_suffix = Text(*interpreter, *held).str();
  return true;
} catch (const Unwound&) {
  return false;
}

// $[ can only be 0
Value get_zero(Magic&) { return Value::integer(0); }
bool set_array_base(Magic&, Value value) {
  int64_t number = 0;
  if (!number_of(value, number)) return false;
  if (number == 0) return true;
  interpreter->die("Assigning non-zero to $[ is no longer possible");
  return false;
}

Value get_taint(Magic&) {
  const Options& options = interpreter->options;
  return Value::integer(options.taint && options.unsafe ? -1 : options.taint);
}
Value get_unicode(Magic&) { return Value::integer(interpreter->options.unicode); }
Value get_utf8_locale(Magic&) { return Value::integer(utf8_locale(*interpreter)); }

Value get_phase(Magic&) { return string_value(interpreter->in_destruction ? "DESTRUCT" : interpreter->phase); }

// $^V  a version object, made by the module when first asked for
Value get_version(Magic&) {
  Held& version = interpreter->system->version;
  if (version->is_undef()) {
    if (!interpreter->load_module("version")) return Value::unwind();
    try {
      Held name(string_value("version")), text(string_value("v5.36.0"));
      version = interpreter->call_method(*name, "new", {*text});
    } catch (const Unwound&) {
      return Value::unwind();
    }
  }
  return copy(*version);
}

constexpr MagicKind input_record_kind{"$/", get_input_record, set_input_record, nullptr};
constexpr MagicKind error_kind{"$!", get_error, set_error, nullptr};
constexpr MagicKind child_error_kind = number_variable<child_status, set_child_status>("$?");
constexpr MagicKind native_status_kind{"${^CHILD_ERROR_NATIVE}", [](Magic&) { return Value::integer(interpreter->native_status); }, refuse_change, nullptr};
constexpr MagicKind warn_kind = number_variable<warn_level, set_warn_level>("$^W");
constexpr MagicKind start_kind = number_variable<start_time, set_start_time>("$^T");
constexpr MagicKind inherited_kind = number_variable<highest_inherited, set_highest_inherited>("$^F");
constexpr MagicKind autoflush_kind = number_variable<autoflush, set_autoflush>("$|");
constexpr MagicKind page_length_kind = number_variable<page_number<&PageLayout::length>, set_page_number<&PageLayout::length>>("$=");
constexpr MagicKind lines_left_kind = number_variable<page_number<&PageLayout::lines_left>, set_page_number<&PageLayout::lines_left>>("$-");
constexpr MagicKind page_kind = number_variable<page_number<&PageLayout::number>, set_page_number<&PageLayout::number>>("$%");
constexpr MagicKind format_name_kind{"$~", get_format_name<false>, assign_format_name<false>, nullptr};
constexpr MagicKind top_name_kind{"$^", get_format_name<true>, assign_format_name<true>, nullptr};
constexpr MagicKind lines_kind{"$.", get_lines, assign_lines, nullptr};
constexpr MagicKind eval_state_kind{"$^S", get_eval_state, refuse_change, nullptr};
constexpr MagicKind in_place_kind{"$^I", get_in_place, set_in_place, nullptr};
constexpr MagicKind array_base_kind{"$[", get_zero, set_array_base, nullptr};
constexpr MagicKind taint_kind{"${^TAINT}", get_taint, refuse_change, nullptr};
constexpr MagicKind unicode_kind{"${^UNICODE}", get_unicode, refuse_change, nullptr};
constexpr MagicKind utf8_locale_kind{"${^UTF8LOCALE}", get_utf8_locale, refuse_change, nullptr};
constexpr MagicKind version_kind{"$^V", get_version, refuse_change, nullptr};
constexpr MagicKind phase_kind{"${^GLOBAL_PHASE}", get_phase, refuse_change, nullptr};

struct BoundVariable {
  std::string_view name;
  const MagicKind* kind;
};
constexpr BoundVariable bound_variables[] = {
    {"!", &error_kind},       {"^E", &error_kind},      {"?", &child_error_kind},     {"^CHILD_ERROR_NATIVE", &native_status_kind},
    {"^W", &warn_kind},       {"^T", &start_kind},      {"^F", &inherited_kind},      {"|", &autoflush_kind},
    {"/", &input_record_kind}, {".", &lines_kind},       {"^S", &eval_state_kind}, {"^I", &in_place_kind},       {"[", &array_base_kind},
    {"=", &page_length_kind},  {"-", &lines_left_kind},   {"%", &page_kind},            {"~", &format_name_kind},    {"^", &top_name_kind},
    {"^TAINT", &taint_kind},  {"^UNICODE", &unicode_kind}, {"^UTF8LOCALE", &utf8_locale_kind}, {"^GLOBAL_PHASE", &phase_kind}, {"^V", &version_kind},
};

// Those that are ordinary variables with a value to start from.
struct PlainVariable {
  std::string_view name;
  std::string_view text;
};
constexpr PlainVariable text_variables[] = {
    {"/", "\n"}, {"\"", " "}, {";", "\034"}, {"^O", "linux"}, {"]", "5.036000"}, {"^L", "\f"}, {":", " \n-"}, {"^A", ""},
};
struct NumberVariable {
  std::string_view name;
  int64_t number;
};
constexpr NumberVariable number_variables[] = {{"^P", 0}, {"^D", 0}};

void fill_environment(Interpreter& in, Glob& glob) {
  Hash* environment = glob_hash(glob);
  in.known.env = &glob;
  if (!permits(in, Needs::Environment)) return;
  for (const auto& [name, value] : posix::environment()) {
    Value* slot = insert(*environment, in.intern(name));
    store(slot, from_outside(in, string_value(value)));
  }
}

std::string own_executable(Interpreter& in) {
  if (!in.options.executable.empty()) return in.options.executable;
  if (!permits(in, Needs::Observe)) return "nacre";
  auto path = posix::executable_path();
  return path ? *path : "nacre";
}

}  // namespace

void bind_scalar(Glob& glob, const MagicKind& kind) { release(std::exchange(glob.scalar, magic_value(kind))); }

void attach_special_variable(Interpreter& in, Glob& glob) {
  std::string_view name = glob.name->view();
  if (name == "ENV") return fill_environment(in, glob);
  if (name == "SIG") return attach_signal_hash(in, glob);
  if (name.empty() || std::isalpha(static_cast<unsigned char>(name[0])) || name[0] == '_') return;
  if (const MagicKind* kind = identity_kind(name)) return bind_scalar(glob, *kind);
  if (name == "^H") return attach_hints(in, glob);
  if (name == "!") attach_errno_hash(in, glob);
  for (const auto& variable : bound_variables)
    if (variable.name == name) bind_scalar(glob, *variable.kind);
  for (const auto& variable : text_variables)
    if (variable.name == name) store(&glob.scalar, string_value(variable.text));
  for (const auto& variable : number_variables)
    if (variable.name == name) store(&glob.scalar, Value::integer(variable.number));
  if (name == "^X") store(&glob.scalar, from_outside(in, string_value(own_executable(in))));
}

bool utf8_locale(Interpreter& in) {
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    std::string value = environment_value(in, name);
    if (!value.empty()) return value.find("UTF-8") != std::string::npos || value.find("utf8") != std::string::npos;
  }
  return false;
}

}  // namespace nacre
