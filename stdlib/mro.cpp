// SPDX-License-Identifier: MIT
// mro: the order in which a class's parents are searched (depth first, or C3), and next::method, which goes on along it.
#include <algorithm>
#include <string>

#include "runtime/call.h"
#include "runtime/compile.h"
#include "runtime/interpreter.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {
Value line_value(const std::vector<Stash*>& line) {
  Array* names = new_array();
  for (Stash* s : line) push_back(*names, Value::of(Tag::Str, Ref<String>::sharing(s->name).take()));
  return Value::of(Tag::Ref, names);
}

Value do_get_linear_isa(Call& call) {
  if (!call.has(0)) return call.die("Usage: mro::get_linear_isa(classname [, type ])");
  Stash* package = call.in.find_stash(call.text(0).view());
  if (!package) {
    Array* line = new_array();
    push_back(*line, to_text_value(call.in, call.value(0)));
    return Value::of(Tag::Ref, line);
  }
  if (!call.has(1)) return line_value(call.in.linear_isa(*package));
  Text kind = call.text(1);
  if (kind.view() == "c3") return line_value(call.in.c3_line(*package));
  if (kind.view() != "dfs") return call.die("Invalid mro name: '" + kind.str() + "'");
  bool was_c3 = call.in.c3_packages.erase(package) > 0;
  ++call.in.method_generation;
  Held line(line_value(call.in.linear_isa(*package)));
  if (was_c3) call.in.c3_packages.insert(package);
  ++call.in.method_generation;
  return line.take();
}

bool set_order(Call& call, Stash& package, std::string_view kind) {
  if (kind != "c3" && kind != "dfs") { call.die("Invalid mro name: '" + std::string(kind) + "'"); return false; }
  if (kind == "c3") call.in.c3_packages.insert(&package);
  else call.in.c3_packages.erase(&package);
  ++call.in.method_generation;
  return true;
}

Value do_set_mro(Call& call) {
  if (call.count() != 2) return call.die("Usage: mro::set_mro(classname, type)");
  return set_order(call, call.in.stash(call.text(0).view()), call.text(1).view()) ? call.list() : Value::unwind();
}

// use mro 'c3'
Value do_import(Call& call) {
  parser::Names* names = compiling(call.in);
  std::string package(names ? names->package() : call.in.place().pragmas ? call.in.place().pragmas->package : std::string_view("main"));
  std::string kind = call.has(1) ? call.text(1).str() : "dfs";
  return set_order(call, call.in.stash(package), kind) ? call.list() : Value::unwind();
}

Value do_get_mro(Call& call) {
  Stash* package = call.in.find_stash(call.text(0).view());
  return string_value(package && call.in.c3_packages.contains(package) ? "c3" : "dfs");
}

Value do_get_isarev(Call& call) {
  std::string name = call.text(0).str();
  Array* kids = new_array();
  Held result(Value::of(Tag::Ref, kids));
  std::vector<Stash*> all = call.in.packages;
  for (Stash* s : all)
    if (s && s->name->view() != name && name != "UNIVERSAL" && call.in.derives_from(*s, name)) push_back(*kids, Value::of(Tag::Str, Ref<String>::sharing(s->name).take()));
  return result.take();
}

Value do_is_universal(Call& call) { return call.truth(call.text(0).view() == "UNIVERSAL"); }

Value do_package_generation(Call& call) { return Value::integer(static_cast<int64_t>(call.in.method_generation)); }

Value do_forget(Call& call) {
  ++call.in.method_generation;
  return call.list();
}

// The method that the innermost named sub under way would be followed by in the object's C3 line; null: there is none.
Code* next_method(Call& call, const char* caller_name, std::string& name) {
  Frame* f = call.in.frame;
  while (f && (f->kind != SubFrame || !f->code || !f->code->glob || f->code->glob->name->view() == "__ANON__")) f = f->caller;
  if (!f) call.in.fail(std::string(caller_name) + " must be used in method context");
  Glob& g = *f->code->glob;
  name = g.name->view();
  Stash* package = call.in.blessed(call.value(0));
  if (!package) package = &call.in.stash(Text(call.in, call.value(0)).view());
  std::vector<Stash*> line = call.in.c3_line(*package);
  auto at = std::find(line.begin(), line.end(), g.stash);
  if (at == line.end()) return nullptr;
  for (++at; at != line.end(); ++at) {
    Glob* candidate = call.in.find_glob(std::string((*at)->name->view()) + "::" + name);
    if (candidate && candidate->code && candidate->code->defined()) return candidate->code;
  }
  return nullptr;
}

Value pass_on(Call& call, Code& code) {
  Value* args = call.in.sp;
  for (uint32_t k = 0; k < call.count(); ++k) call.push(copy(call.value(k)));
  Value result = call.in.call(code, args, call.want);
  if (call.wants_list() && !result.is_unwind()) return call.list();
  return result;
}

Value do_next_method(Call& call) {
  std::string name;
  Code* code = next_method(call, "next::method", name);
  if (code) return pass_on(call, *code);
  Stash* package = call.in.blessed(call.value(0));
  return call.die("No next::method '" + name + "' found for " + (package ? std::string(package->name->view()) : Text(call.in, call.value(0)).str()));
}

Value do_next_can(Call& call) {
  std::string name;
  Code* code = next_method(call, "next::can", name);
  if (!code) return call.truth(false);
  retain(code);
  return Value::of(Tag::Ref, code);
}

Value do_maybe_next_method(Call& call) {
  std::string name;
  Code* code = next_method(call, "maybe::next::method", name);
  if (code) return pass_on(call, *code);
  return call.wants_list() ? call.list() : Value::undef();
}

constexpr std::string_view entry = "subroutine entry";
constexpr std::string_view plain{};
constexpr Row table[] = {
    {"maybe::next::method", plain, Needs::Nothing, Taint::Neither, "the next method of this name in C3 order, where there is one", do_maybe_next_method, entry},
    {"mro::get_isarev", plain, Needs::Nothing, Taint::Neither, "the packages that derive from one", do_get_isarev, entry},
    {"mro::get_linear_isa", plain, Needs::Nothing, Taint::Neither, "the packages in which a method is looked for", do_get_linear_isa, entry},
    {"mro::get_mro", plain, Needs::Nothing, Taint::Neither, "the order in which parents are searched", do_get_mro, entry},
    {"mro::get_pkg_gen", plain, Needs::Nothing, Taint::Neither, "changes when a package's methods do", do_package_generation, entry},
    {"mro::import", plain, Needs::Nothing, Taint::Neither, "chooses the order for this package", do_import, entry},
    {"mro::invalidate_all_method_caches", plain, Needs::Nothing, Taint::Neither, "forgets what methods were found", do_forget, entry},
    {"mro::is_universal", plain, Needs::Nothing, Taint::Neither, "whether every package derives from it", do_is_universal, entry},
    {"mro::method_changed_in", plain, Needs::Nothing, Taint::Neither, "forgets what methods were found", do_forget, entry},
    {"mro::set_mro", plain, Needs::Nothing, Taint::Neither, "chooses a package's order", do_set_mro, entry},
    {"next::can", plain, Needs::Nothing, Taint::Neither, "the next method of this name in C3 order, or false", do_next_can, entry},
    {"next::method", plain, Needs::Nothing, Taint::Neither, "calls the next method of this name in C3 order", do_next_method, entry},
};
}  // namespace

const Rows mro_rows = table;

}  // namespace nacre
