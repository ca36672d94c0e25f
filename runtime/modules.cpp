// SPDX-License-Identifier: MIT
// require, do FILE, use: finding a file along @INC (ours is in the binary, behind one virtual entry), compiling it, running it once.
#include <cerrno>

#include "runtime/compile.h"
#include "runtime/files.h"
#include "runtime/library_files.h"
#include "runtime/posix/errors.h"
#include "runtime/posix/fd.h"
#include "runtime/posix/file.h"
#include "runtime/system_state.h"
#include "runtime/tree/node.h"

namespace nacre {

namespace {
constexpr std::string_view virtual_entry = "nacre:lib";

// "List/Util.pm" names the module List::Util; other files ("sys/ipc.ph") go by their own name.
const Module* module_of_file(const Interpreter& in, std::string_view file) {
  std::string name(file);
  if (name.ends_with(".pm")) {
    name.resize(name.size() - 3);
    for (size_t at; (at = name.find('/')) != std::string::npos;) name.replace(at, 1, "::");
  }
  return in.options.find_module(name);
}

struct Found {
  std::string text, path;
  const Module* module = nullptr;
  Held hook_source;
};

bool read_whole(const std::string& path, std::string& out, int& error) {
  auto fd = posix::open_to_load(path);
  if (!fd) { error = fd.error(); return false; }
  auto status = posix::fstat(*fd);
  if (!status || status->is_directory()) {
    error = status ? EISDIR : status.error();
    (void)posix::close(*fd);
    return false;
  }
  char buffer[65536];
  for (;;) {
    auto n = posix::read(*fd, buffer, sizeof buffer);
    if (!n || *n == 0) break;
    out.append(buffer, *n);
  }
  (void)posix::close(*fd);
  return true;
}

// An entry of @INC that is code: it yields a handle, a reference to text, or code that gives lines.
bool ask_hook(Interpreter& in, const Value& hook, const std::string& file, Found& out) {
  Held code, object;
  Value* args = in.sp;
  if (hook.o->kind == ObjectKind::Code) {
    in.push(copy(hook));
    in.push(string_value(file));
    if (in.call(*hook.code, args, Want::List).is_unwind()) throw Unwound{};
  } else if (hook.o->kind == ObjectKind::Array && !hook.o->package) {
    Held first(tree::fetch(in, *hook.array, 0));
    if (!first->is_ref() || first->o->kind != ObjectKind::Code) return false;
    in.push(copy(hook));
    in.push(string_value(file));
    if (in.call(*first->code, args, Want::List).is_unwind()) throw Unwound{};
  } else {
    Stash* package = in.blessed(hook);
    Code* method = package ? in.find_method(*package, "INC", false) : nullptr;
    if (!method) return false;
    in.push(copy(hook));
    in.push(string_value(file));
    if (in.call(*method, args, Want::List).is_unwind()) throw Unwound{};
  }
  std::vector<Held> answers;
  for (Value* v = args; v < in.sp; ++v) answers.push_back(Held::sharing(*v));
  in.drop_to(args);
  bool any = false;
  for (Held& a : answers) {
    if (a->is_ref() && a->o->kind == ObjectKind::Box) {
      out.text += Text(in, a->box->value).str();
      any = true;
    } else if (HandleObject* h = a->is_undef() ? nullptr : a->is_ref() || a->tag == Tag::Glob ? in.handle_of(*a) : nullptr) {
      for (;;) {
        Held line(read_line(in, h, *a));
        if (line->is_unwind()) throw Unwound{};
        if (line->is_undef()) break;
        out.text += Text(in, *line).str();
      }
      any = true;
    } else if (a->is_ref() && a->o->kind == ObjectKind::Code) {
      for (;;) {
        LocalScope scope(in);
        in.locals.scalar(in, *in.known.topic);
        Held more = in.call_sub(*a->code, {});
        Held line(read(&in.known.topic->scalar));
        if (!line->is_undef()) out.text += Text(in, *line).str();
        if (!to_truth(in, *more)) break;
      }
      any = true;
    }
  }
  if (!any) return false;
  out.path = "/loader/" + Text(in, hook).str() + "/" + file;
  out.hook_source = Held::sharing(hook);
  return true;
}

bool is_plain_path(const std::string& file) { return file.starts_with('/') || file.starts_with("./") || file.starts_with("../"); }

// True: found. error: why the last candidate could not be read.
bool find_file(Interpreter& in, const std::string& file, Found& out, int& error, bool current_directory) {
  if (is_plain_path(file)) {
    out.path = file;
    return read_whole(file, out.text, error);
  }
  if (in.options.loader) {
    if (auto text = in.options.loader(file)) {
      out.text = std::move(*text);
      out.path = "/host/" + file;
      return true;
    }
  }
  Array& inc = *glob_array(*in.known.inc);
  for (size_t k = 0; k < inc.count; ++k) {
    Held entry(read(inc.items + k));
    if (entry->is_ref()) {
      if (ask_hook(in, *entry, file, out)) return true;
      continue;
    }
    Text dir(in, *entry);
    if (dir.view() == virtual_entry) {
      if ((out.module = module_of_file(in, file))) {
        out.text = std::string(out.module->source);
        out.path = std::string(virtual_entry) + "/" + file;
        return true;
      }
      continue;
    }
    out.path = dir.str() + "/" + file;
    int why = 0;
    if (read_whole(out.path, out.text, why)) return true;
    if (why == EACCES || why == EMFILE) {   // perl goes with that file, and does not look further
      error = why;
      return false;
    }
    if (why != ENOENT && why != ENOTDIR && why != EISDIR) error = why;
  }
  // A script that replaced @INC still finds what only we can offer.
  const Module* ours = module_of_file(in, file);
  if (ours && (!ours->rows.empty() || ours->load)) {
    out.module = ours;
    out.text = std::string(ours->source);
    out.path = std::string(virtual_entry) + "/" + file;
    return true;
  }
  if (current_directory) { out.path = file; return false; }
  return false;
}

void note_loaded(Interpreter& in, const std::string& file, const Found& found) {
  Ref<String> key(new_string(file));
  Value* slot = insert(*glob_hash(*in.known.inc_hash), key.get());
  store(real(slot), found.hook_source->is_undef() ? string_value(found.path) : copy(*found.hook_source));
}

void forget_loaded(Interpreter& in, const std::string& file, bool keep_undef) {
  Ref<String> key(new_string(file));
  Hash& h = *glob_hash(*in.known.inc_hash);
  Value gone = Value::undef();
  if (keep_undef) store(real(insert(h, key.get())), Value::undef());
  else if (remove(h, key.get(), gone)) release(gone);
}

std::string not_found_message(Interpreter& in, const std::string& file) {
  std::string text = "Can't locate " + file + " in @INC";
  if (file.ends_with(".pm")) {
    std::string module = file.substr(0, file.size() - 3);
    for (size_t at; (at = module.find('/')) != std::string::npos;) module.replace(at, 1, "::");
    text += " (you may need to install the " + module + " module)";
  } else if (file.ends_with(".h")) {
    text += " (change .h to .ph maybe?) (did you run h2ph?)";
  } else if (file.ends_with(".ph")) {
    text += " (did you run h2ph?)";
  }
  text += " (@INC contains:";
  Array& inc = *glob_array(*in.known.inc);
  for (size_t k = 0; k < inc.count; ++k) {
    Held entry(read(inc.items + k));
    text.append(" ").append(Text(in, *entry).view());
  }
  return text + ")";
}

Value run_file(Interpreter& in, const Found& found, Want want, parser::SourceText::Unit unit) {
  in.system_error = 0;                                       // the search along @INC is over
  if (found.module) {
    for (const Row& row : found.module->rows)
      if (!in.find_sub(row.name)) in.define_native(row.name, row);
    if (found.module->load) found.module->load(in);
    if (found.text.empty()) return Value::integer(1);
  }
  CompileRequest request;
  request.text = found.text;
  request.file = found.path;
  request.unit = unit;
  ++in.system->files_loading;
  Body* body = compile(in, request);
  --in.system->files_loading;
  if (!body) return Value::unwind();
  LocalScope scope(in);
  Value v = in.run_body(*body, nullptr, nullptr, FileFrame, want);
  release(body);
  return v;
}
}  // namespace

bool read_library_file(Interpreter& in, const std::string& file, std::string& text) {
  Found found;
  int error = 0;
  if (!find_file(in, file, found, error, false)) return false;
  text = std::move(found.text);
  return true;
}

Value Interpreter::require_file(const std::string& file, const std::string&) {
  if (file.find('\0') != std::string::npos) {                // no path holds one: the system would read another name
    std::string shown = file;
    for (size_t at; (at = shown.find('\0')) != std::string::npos;) shown.replace(at, 1, "\\0");
    try {
      warn(parser::Warn::Syscalls, "Invalid \\0 character in pathname for require: " + shown);
    } catch (const Unwound&) {
      return Value::unwind();
    }
    system_error = 2;
    return die("Can't locate " + shown + ":   No such file or directory");
  }
  Hash& loaded = *glob_hash(*known.inc_hash);
  if (Hash::Entry* e = loaded.find(file)) {
    Held v(nacre::read(&e->value));
    if (!v->is_undef()) return Value::integer(1);
    return die("Attempt to reload " + file + " aborted.\nCompilation failed in require");
  }
  Found found;
  int error = 2;
  if (!find_file(*this, file, found, error, false)) {
    system_error = error;
    if (error == EACCES || error == EMFILE) return die("Can't locate " + file + ":   " + found.path + ": " + posix::error_text(error));
    if (is_plain_path(file)) return die("Can't locate " + file);
    return die(not_found_message(*this, file));
  }
  note_loaded(*this, file, found);
  Value v = run_file(*this, found, Want::Scalar, parser::SourceText::Unit::Required);
  if (v.is_unwind()) {
    bool compile_error = flow == Flow::Die;
    forget_loaded(*this, file, compile_error);
    if (flow != Flow::Die || thrown->is_ref()) return v;
    std::string text = Text(*this, *thrown).str();
    return die_value(string_value(text + "Compilation failed in require" + where()));
  }
  Held result(v);
  if (!to_truth(*this, *result)) {
    forget_loaded(*this, file, false);
    return die(file + " did not return a true value");
  }
  return result.take();
}

Value Interpreter::do_file(const std::string& path, Want want) {
  Found found;
  int error = 2;
  if (!find_file(*this, path, found, error, true)) {
    system_error = error;
    if (want == Want::List) push(Value::undef());
    return Value::undef();
  }
  note_loaded(*this, path, found);
  Value* mark = sp;
  store(real(&known.eval_error->scalar), copy(*no));
  const Place* place_before = frame ? frame->place : nullptr;
  Frame* frame_before = frame;
  Value v = run_file(*this, found, want, parser::SourceText::Unit::Required);
  if (!v.is_unwind()) return v;
  if (flow != Flow::Die) return v;
  frame = frame_before;
  if (frame) frame->place = place_before;
  drop_to(mark);
  Held what = std::move(thrown);
  flow = Flow::Normal;
  store(real(&known.eval_error->scalar), what.take());
  if (want == Want::List) push(Value::undef());
  return Value::undef();
}

bool Interpreter::load_module(std::string_view name) {
  std::string file(name);
  for (size_t at; (at = file.find("::")) != std::string::npos;) file.replace(at, 2, "/");
  Value v = require_file(file + ".pm", file);
  if (v.is_unwind()) return false;
  release(v);
  return true;
}

}  // namespace nacre
