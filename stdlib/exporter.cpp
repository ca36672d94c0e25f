// SPDX-License-Identifier: MIT
// Exporter: the usual import, plain names which the module offers, without a step of Perl for each. A module may offer hundreds.
#include <algorithm>
#include <cctype>
#include <vector>

#include "runtime/call.h"
#include "runtime/interpreter.h"
#include "runtime/tree/node.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {

// Scalars and patterns go the long way.
bool is_plain(std::string_view name) {
  if (name.starts_with('&') || name.starts_with('@') || name.starts_with('%')) name.remove_prefix(1);
  return !name.empty() && std::all_of(name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) || c == '_'; });
}

// Looks for few names in long lists, as they lie.
bool offers(Interpreter& in, const Array& offered, std::string_view name) {
  for (size_t i = 0; i < offered.count; ++i) {
    Held value(read(offered.items + i));
    Text text(in, *value);
    std::string_view word = text.view();
    if (word.starts_with('&')) word.remove_prefix(1);
    if (word == (name.starts_with('&') ? name.substr(1) : name)) return true;
  }
  return false;
}

Glob& glob_in(Interpreter& in, Stash& package, std::string_view name) {
  Value* slot = lookup(package, in.intern(name));
  if (slot && slot->tag == Tag::Glob) return *slot->glob;
  return in.glob(std::string(package.name->view()).append("::").append(name));
}

// \&Module::name, which need not be there yet.
Code* offered_sub(Glob& glob) {
  if (!glob.code) {
    glob.code = new_code();
    glob.code->bits = Code::Declared;
    retain(&glob);
    glob.code->glob = &glob;
  }
  retain(glob.code);
  return glob.code;
}

// What a name stands for: f  &f  @list  %map
Value offered_thing(Glob& from, char sigil) {
  if (sigil != '@' && sigil != '%') return Value::of(Tag::Ref, offered_sub(from));
  Object* container = sigil == '@' ? static_cast<Object*>(glob_array(from)) : glob_hash(from);
  retain(container);
  return Value::of(Tag::Ref, container);
}

// (module, user, name...): true if all was done; false: some name is not that plain, and nothing was.
Value do_import(Call& call) {
  Interpreter& in = call.in;
  Stash &module = in.stash(call.text(0).view()), &user = in.stash(call.text(1).view());
  const Array &always = *glob_array(glob_in(in, module, "EXPORT")), &offered = *glob_array(glob_in(in, module, "EXPORT_OK"));
  constexpr uint32_t first = 2, most_asked = 40;
  std::vector<std::string> names;
  if (call.count() > most_asked) return call.truth(false);
  for (uint32_t i = first; i < call.count(); ++i) {
    names.push_back(call.text(i).str());
    if (!is_plain(names.back()) || (!offers(in, always, names.back()) && !offers(in, offered, names.back()))) return call.truth(false);
  }
  if (names.empty()) {
    names.reserve(always.count);
    for (size_t i = 0; i < always.count; ++i) {
      Held value(read(always.items + i));
      names.push_back(Text(in, *value).str());
      if (!is_plain(names.back())) return call.truth(false);
    }
  }
  for (const std::string& name : names) {
    char sigil = std::isalnum(static_cast<unsigned char>(name[0])) || name[0] == '_' ? '&' : name[0];
    std::string_view word = std::string_view(name).substr(sigil == name[0] ? 1 : 0);
    if (!tree::assign_glob(in, glob_in(in, user, word), offered_thing(glob_in(in, module, word), sigil))) return Value::unwind();
  }
  return call.truth(true);
}

}  // namespace

constinit const Row exporter_table[] = {
    {"Exporter::import_plain", {}, Needs::Nothing, Taint::Neither, "imports what plain names stand for", do_import},
};
const Rows exporter_rows = exporter_table;

}  // namespace nacre
