// SPDX-License-Identifier: MIT
#include "runtime/files.h"

#include <algorithm>
#include <cerrno>
#include <utility>

#include "runtime/call.h"
#include "runtime/handle_object.h"
#include "runtime/io/handle.h"
#include "runtime/posix/directory.h"
#include "runtime/posix/errors.h"
#include "runtime/posix/fd.h"
#include "runtime/system_state.h"
#include "runtime/ties.h"

namespace nacre {

namespace {

void warn_about_text(void* in, std::string_view text) {
  static_cast<Interpreter*>(in)->warn(parser::Warn::Utf8, text);
}

// Out of a call that waits: the handlers see in $! that it was interrupted.
bool run_pending(void* context) {
  auto& in = *static_cast<Interpreter*>(context);
  in.system_error = EINTR;
  bool going_on = in.attend_slow();
  in.system->must_unwind = !going_on;
  return going_on;
}

void stop_writing(void* context) {
  auto& in = *static_cast<Interpreter*>(context);
  in.reach(Stop::Output);
  in.system->must_unwind = true;
}

Glob* open_standard(Interpreter& in, std::string_view name, int fd, bool writes) {
  Glob& glob = in.glob(name);
  if (!glob.io) glob.io = new_handle_object();
  if (posix::is_open(fd)) open_descriptor(in, *glob.io, fd, !writes, writes);
  return &glob;
}

bool always_in_main(std::string_view name) {
  return name == "STDIN" || name == "STDOUT" || name == "STDERR" || name == "ARGV" || name == "ARGVOUT" || name == "ENV" || name == "INC" || name == "_";
}

// "FH", "Foo::FH", "*main::FH", "::FH": the glob, as seen from the package that runs. Null: there is none and none is to be made.
Glob* glob_of_name(Interpreter& in, std::string_view name, bool make) {
  if (name.starts_with('*')) name.remove_prefix(1);
  if (name.empty()) return nullptr;
  std::string qualified;
  if (name.starts_with("::")) qualified = "main" + std::string(name);
  else if (name.find("::") != std::string_view::npos) qualified = name;
  else {
    const parser::Pragmas* pragmas = in.place().pragmas;
    bool in_main = always_in_main(name) || !pragmas || pragmas->package.empty();
    qualified = (in_main ? "main" : std::string(pragmas->package)) + "::" + std::string(name);
  }
  return make ? &in.glob(qualified) : in.find_glob(qualified);
}

HandleObject* handle_of_glob(Glob& glob, bool make) {
  if (!glob.io && make) glob.io = new_handle_object();
  return glob.io;
}

}  // namespace

bool left_by_signal(Interpreter& in, int error) { return error == EINTR && std::exchange(in.system->must_unwind, false); }

void throw_if_left(Interpreter& in, int error) {
  if (left_by_signal(in, error)) throw Unwound{};
}

SystemState::SystemState(Interpreter& in) : context{in.waiter, descriptors, warn_about_text, &in} {}

namespace {

// PerlIO::get_layers(FH): there without any module
Value list_layers(Call& call) {
  HandleObject* handle = call.handle(0);
  if (!handle || !handle->stream) return call.list();
  for (const std::string& name : handle->stream->layers().names()) call.push(call.text_value(name));
  return call.list();
}
const Row layers_row{"PerlIO::get_layers", "*;@", Needs::Handles, Taint::Neither, "the layers of a handle", list_layers};

}  // namespace

void set_up_files(Interpreter& in) {
  in.system = std::make_shared<SystemState>(in);
  in.waiter.set_hook({run_pending, &in, stop_writing});
  open_standard(in, "main::STDIN", 0, false);
  in.selected_glob = open_standard(in, "main::STDOUT", 1, true);
  Glob* errors = open_standard(in, "main::STDERR", 2, true);
  if (errors->io->stream) errors->io->stream->unbuffered = true;
  retain(in.selected_glob);
  in.selected = in.selected_glob->io;
  retain(in.selected);
  in.system->first_output = in.selected->stream.get();
  Glob& argv = in.glob("main::ARGV");
  handle_of_glob(argv, true)->magic_argv = true;
  in.define_native(layers_row.name, layers_row);
}

bool flush_standard_output(Interpreter& in) {
  HandleObject* output = in.known.stdout_ ? in.known.stdout_->io : nullptr;
  if (!output || !output->stream || output->stream.get() != in.system->first_output || output->stream->flush_writes()) return true;
  in.write_to_stderr("Unable to flush stdout: " + posix::error_text(output->stream->error()) + "\n");
  return false;
}

void close_all_files(Interpreter& in) {
  for (int fd : {0, 1, 2}) in.system->descriptors.add(fd);   // the process's, which outlives the interpreter
  auto open = in.open_handles;
  for (HandleObject* handle : open)
    if (handle->stream) close_handle(in, *handle, false);
  if (in.selected) release(std::exchange(in.selected, nullptr));
  if (in.selected_glob) release(std::exchange(in.selected_glob, nullptr));
}

HandleObject* Interpreter::handle_of(const Value& given, bool make) {
  Held kept;
  const Value* v = &given;
  if (v->is_indirect()) {
    kept = Held(read(const_cast<Value*>(v)));
    v = &*kept;
  }
  if (v->tag == Tag::Glob) return handle_of_glob(*v->glob, make);
  if (v->is_ref()) {
    if (v->o->kind == ObjectKind::Handle) return reinterpret_cast<HandleObject*>(v->o);
    if (v->o->kind == ObjectKind::Glob) return handle_of_glob(*v->glob, make);
    if (v->o->kind == ObjectKind::Box) {   // \*FH kept as a reference to a scalar that holds the glob
      Held inside(read(&v->box->value));
      return inside->tag == Tag::Glob ? handle_of_glob(*inside->glob, make) : nullptr;
    }
    Value result = Value::undef();
    if (overloaded(*v) && overload_unary("*{}", *v, result)) {
      Held answer(result);
      return answer->is_unwind() || answer->o == v->o ? nullptr : handle_of(*answer, make);
    }
    return nullptr;
  }
  if (v->is_undef()) return nullptr;
  Text name(*this, *v);
  Glob* glob = glob_of_name(*this, name.view(), make);
  return glob ? handle_of_glob(*glob, make) : nullptr;
}

void Interpreter::flush_all() {
  for (HandleObject* handle : open_handles)
    if (handle->stream && handle->stream->has_unwritten()) handle->stream->flush_writes();
}

void Interpreter::write_to_stderr(std::string_view text) {
  HandleObject* errors = known.stderr_ ? known.stderr_->io : nullptr;
  if (errors && errors->stream) {
    bool wide = false;
    errors->stream->write_text(text, errors->stream->utf8() && is_valid_utf8(text), wide);
    errors->stream->flush_writes();
    return;
  }
  if (host) return;   // descriptor 2 is the host's
  while (!text.empty()) {
    auto done = posix::write(2, text.data(), text.size());
    if (!done) return;
    text.remove_prefix(*done);
  }
}

int descriptor_of(const HandleObject& handle) { return handle.stream ? handle.stream->fd() : -1; }

Glob* glob_of_handle(const Value& named_by) {
  if (named_by.tag == Tag::Glob) return named_by.glob;
  if (named_by.is_ref() && named_by.o->kind == ObjectKind::Glob) return named_by.glob;
  return nullptr;
}

std::string handle_display_name(Interpreter& in, const Value& named_by) {
  if (Glob* glob = glob_of_handle(named_by)) {
    std::string name(glob->name->view());
    return name == "__ANONIO__" ? "" : name;
  }
  if (named_by.is_undef() || named_by.is_ref()) return "";
  std::string name = Text(in, named_by).str();
  size_t package = name.rfind("::");
  return package == std::string::npos ? name : name.substr(package + 2);
}

std::string spaced_name(Interpreter& in, const Value& named_by) {
  std::string name = handle_display_name(in, named_by);
  return name.empty() ? name : " " + name;
}

HandleObject* handle_to_open(Call& call, uint32_t i) {
  Interpreter& in = call.in;
  std::string name = call.handle_name(i);
  if (!call.value(i).is_undef()) {
    HandleObject* known = in.handle_of(call.value(i), true);
    if (known) known->name = in.intern(name);
    return known;
  }
  if (!name.starts_with('$') || name.starts_with("$$")) name = "__ANONIO__";
  if (name.back() == ']' || name.back() == '}') name = name.substr(0, name.find_first_of("[{") + 1) + "..." + name.back();
  String* interned = in.intern(name);
  Glob* glob = new_glob(in.known.stdin_->stash, interned);   // main's
  glob->io = new_handle_object();
  HandleObject* handle = glob->io;
  handle->name = interned;
  if (!call.assign(i, Value::of(Tag::Ref, glob))) throw Unwound{};
  return handle;
}

std::string environment_value(Interpreter& in, std::string_view name) {
  Hash* environment = in.known.env ? in.known.env->hash : nullptr;
  auto* entry = environment ? environment->find(name) : nullptr;
  if (!entry) return {};
  Held value(read(&entry->value));
  return value->is_unwind() ? std::string() : Text(in, *value).str();
}

void warn_unusable(Interpreter& in, const HandleObject* handle, const Value& named_by, std::string_view operation, bool wants_socket) {
  bool closed = handle && handle->was_open;
  auto category = closed ? parser::Warn::Closed : parser::Warn::Unopened;
  if (!in.warns(category)) return;
  std::string call(operation);
  if (!operation.starts_with('-')) call += "()";
  std::string name = spaced_name(in, named_by);
  const char* kind = wants_socket ? " socket" : " filehandle";
  in.warn(category, call + " on " + (closed ? "closed" : "unopened") + kind + name);
  if (handle && handle->directory)
    in.warn(category, "\t(Are you trying to call " + call + " on dirhandle" + name + "?)\n");
}

void warn_direction(Interpreter& in, const Value& named_by, bool opened_for_input) {
  if (!in.warns(parser::Warn::Io)) return;
  in.warn(parser::Warn::Io, "Filehandle" + spaced_name(in, named_by) + " opened only for " + (opened_for_input ? "input" : "output"));
}

bool warns_by_default(Interpreter& in, parser::Warn category) {
  if (in.options.warn_none) return false;
  const parser::Pragmas* pragmas = in.place().pragmas;
  return !pragmas || !pragmas->warnings_set || pragmas->warnings.test(static_cast<size_t>(category));
}

bool is_tied(const HandleObject* handle) { return handle && !handle->tied.is_undef(); }

Value call_tied(Interpreter& in, HandleObject& handle, std::string_view method, const Value* first, size_t count, Want want) {
  return call_tie(in, handle.tied, method, first, count, want);
}

}  // namespace nacre
