// SPDX-License-Identifier: MIT
// Method resolution: linear @ISA, a cache a package, UNIVERSAL, AUTOLOAD.
#include <algorithm>
#include <unordered_map>

#include "runtime/interpreter.h"
#include "runtime/stack_room.h"

namespace nacre {

namespace {
constexpr int deepest_inheritance = 100;

void expect_no_deeper(Interpreter& in, const Stash& package, int depth) {
  if (depth > deepest_inheritance) in.fail("Recursive inheritance detected in package '" + std::string(package.name->view()) + "'");
}

// Depth first, the first mention of a package counts. `depths`: how deep what is below a package has been looked at.
void collect(Interpreter& in, Stash& package, std::vector<Stash*>& out, std::unordered_map<Stash*, int>& depths, int depth) {
  expect_no_deeper(in, package, depth);
  auto [seen, is_new] = depths.try_emplace(&package, depth);
  if (!is_new && seen->second >= depth) return;
  seen->second = depth;
  if (is_new) out.push_back(&package);
  Value* slot = lookup(package, in.intern("ISA"));
  if (!slot || slot->tag != Tag::Glob || !slot->glob->array) return;
  Array& isa = *slot->glob->array;
  for (size_t k = 0; k < isa.count; ++k) {
    Held name(read(isa.items + k));
    Text text(in, *name);
    if (!text.view().empty()) collect(in, in.stash(text.view()), out, depths, depth + 1);
  }
}

Code* own_method(Interpreter& in, Stash& package, std::string_view name) {
  String* known = in.interned.find(name);
  Value* slot = known ? lookup(package, known) : nullptr;
  if (!slot || slot->tag != Tag::Glob) return nullptr;
  Code* code = slot->glob->code;
  return code && (code->defined() || (code->bits & Code::Declared)) ? code : nullptr;
}
}  // namespace

const std::vector<Stash*>& Interpreter::linear_isa(Stash& package) {
  IsaLine& cached = isa_lines_[&package];
  if (cached.generation != method_generation) {
    cached.line.clear();
    if (c3_packages.contains(&package)) {
      std::vector<Stash*> line = c3_line(package);
      isa_lines_[&package] = {method_generation, std::move(line)};
      return isa_lines_[&package].line;
    }
    std::unordered_map<Stash*, int> depths;
    collect(*this, package, cached.line, depths, 0);
    cached.generation = method_generation;
  }
  return cached.line;
}

namespace {
std::vector<Stash*> parents_of(Interpreter& in, Stash& package) {
  std::vector<Stash*> parents;
  Value* slot = lookup(package, in.intern("ISA"));
  if (!slot || slot->tag != Tag::Glob || !slot->glob->array) return parents;
  Array& isa = *slot->glob->array;
  for (size_t k = 0; k < isa.count; ++k) {
    Held name(read(isa.items + k));
    parents.push_back(&in.stash(Text(in, *name).view()));
  }
  return parents;
}

bool in_a_tail(const std::vector<std::vector<Stash*>>& lines, Stash* candidate) {
  return std::any_of(lines.begin(), lines.end(), [&](const auto& line) {
    return line.size() > 1 && std::find(line.begin() + 1, line.end(), candidate) != line.end();
  });
}

using Lines = std::unordered_map<Stash*, std::vector<Stash*>>;

std::vector<Stash*> merge_c3(Interpreter& in, Stash& package, Lines& known, int depth) {
  expect_no_deeper(in, package, depth);
  expect_stack_room();
  if (auto at = known.find(&package); at != known.end()) return at->second;
  std::vector<std::vector<Stash*>> lines;
  std::vector<Stash*> parents = parents_of(in, package);
  lines.reserve(parents.size() + 1);
  for (Stash* parent : parents) lines.push_back(merge_c3(in, *parent, known, depth + 1));
  lines.push_back(parents);
  std::vector<Stash*> merged{&package};
  for (;;) {
    std::erase_if(lines, [](const auto& line) { return line.empty(); });
    if (lines.empty()) return known[&package] = merged;
    auto good = std::find_if(lines.begin(), lines.end(), [&](const auto& line) { return !in_a_tail(lines, line.front()); });
    if (good == lines.end()) {
      std::string text = "Inconsistent hierarchy during C3 merge of class '" + std::string(package.name->view()) + "':\n\tcurrent merge results [\n";
      for (Stash* s : merged) text += "\t\t" + std::string(s->name->view()) + ",\n";
      in.fail(text + "\t]\n\tmerging failed on '" + std::string(lines.front().front()->name->view()) + "'");
    }
    Stash* next = good->front();
    merged.push_back(next);
    for (auto& line : lines)
      if (line.front() == next) line.erase(line.begin());
  }
}
}  // namespace

std::vector<Stash*> Interpreter::c3_line(Stash& package) {
  Lines known;
  return merge_c3(*this, package, known, 0);
}

Code* Interpreter::find_method(Stash& package, std::string_view name, bool autoload) {
  if (package.cache_generation != method_generation) {
    if (!package.methods) package.methods = new std::unordered_map<std::string, Code*>;
    package.methods->clear();
    package.cache_generation = method_generation;
  }
  std::string key(name);
  auto at = package.methods->find(key);
  Code* found = nullptr;
  if (at != package.methods->end()) {
    found = at->second;
  } else {
    for (Stash* s : linear_isa(package)) {
      found = own_method(*this, *s, name);
      if (found) break;
    }
    if (!found) found = own_method(*this, stash("UNIVERSAL"), name);
    if (package.cache_generation == method_generation) (*package.methods)[key] = found;
  }
  if (found || !autoload || name == "AUTOLOAD" || name == "import" || name == "unimport" || name.starts_with('(')) return found;
  Code* last_resort = find_method(package, "AUTOLOAD", false);
  return last_resort && last_resort->defined() ? last_resort : nullptr;
}

bool Interpreter::derives_from(Stash& package, std::string_view base) {
  Stash* wanted = find_stash(base);
  for (Stash* s : linear_isa(package))
    if (s == wanted || s->name->view() == base) return true;
  return base == "UNIVERSAL";
}

Held Interpreter::call_method(const Value& invocant, std::string_view name, std::initializer_list<Value> borrowed_args, Want want) {
  Stash* package = blessed(invocant);
  if (!package) {
    Text text(*this, invocant);
    package = &stash(text.view());
  }
  Code* method = find_method(*package, name);
  if (!method) fail("Can't locate object method \"" + std::string(name) + "\" via package \"" + std::string(package->name->view()) + "\"");
  JumpScope barrier(*this, JumpTarget::Kind::Barrier);
  Value* args = sp;
  push(copy(invocant));
  for (const Value& v : borrowed_args) push(copy(v));
  if (method->glob && method->glob->name->view() == "AUTOLOAD")
    store(real(&glob(glob_name(*method->glob)).scalar), string_value(std::string(package->name->view()) + "::" + std::string(name)));
  Value result = call(*method, args, want);
  if (result.is_unwind()) throw Unwound{};
  return Held(result);
}

}  // namespace nacre
