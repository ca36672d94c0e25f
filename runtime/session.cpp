// SPDX-License-Identifier: MIT
#include "runtime/session.h"

#include <algorithm>
#include <unordered_set>

#include "runtime/compile_vocabulary.h"
#include "runtime/system_state.h"
#include "runtime/tree/node.h"

namespace nacre {

namespace {
char sigil_of(const parser::Variable& variable) { return variable.name.empty() ? '$' : variable.name[0]; }

// Answers the parser's questions, and does nothing of what it tells: for a look at a text that is not to be run yet.
class Looking final : public parser::Vocabulary {
 public:
  Looking(Interpreter& in, parser::Names& names) : real_(in, names, nullptr) {}
  const parser::BuiltinSyntax* builtin(std::string_view name) const override { return real_.builtin(name); }
  parser::SubInfo sub(std::string_view qualified) const override { return real_.sub(qualified); }
  bool overrides_builtin(std::string_view qualified) const override { return real_.overrides_builtin(qualified); }
  bool package_exists(std::string_view name) const override { return real_.package_exists(name); }
  bool handle_exists(std::string_view qualified) const override { return real_.handle_exists(qualified); }
  bool global_declared(char sigil, std::string_view qualified) const override { return real_.global_declared(sigil, qualified); }
  bool global_known(std::string_view qualified) const override { return real_.global_known(qualified); }
  std::u32string characters_named(std::string_view name) const override { return real_.characters_named(name); }
  void mention_global(char, std::string_view, std::string_view, uint32_t) override {}
  void declare_sub(std::string_view, std::optional<std::string_view>) override {}
  void define_sub(parser::SubTree&, parser::Names&) override {}
  void define_format(parser::SubTree&, parser::Names&) override {}
  void phase_block(std::string_view, parser::SubTree&, parser::Names&) override {}
  void use(const parser::UseStatement&, parser::Names&) override {}
  void data_section(std::string_view, std::string_view) override {}
  void warn(parser::Warn, std::string_view, std::string_view, uint32_t, parser::Names&) override {}

 private:
  CompileVocabulary real_;
};
}  // namespace

Session::Session(Interpreter& in) : in_(in), store_(std::make_shared<parser::NameStore>()) { pragmas_.package = "main"; }

Session::~Session() {
  for (const parser::Variable* variable : kept_) in_.system->session_variables.erase(variable);
}

CompileRequest Session::request(std::string_view text, const std::string& name) {
  CompileRequest request;
  request.text = text;
  request.file = name;
  request.unit = parser::SourceText::Unit::Required;       // its last statement's value is wanted
  request.visible = visible_;
  request.pragmas = &pragmas_;
  request.outer_names = store_;
  return request;
}

Body* Session::compile(std::string_view text, const std::string& name) {
  parser::EndOfText end;
  CompileRequest wanted = request(text, name);
  wanted.end = &end;
  wanted.shows_value = &shows_value_;
  Body* body = nacre::compile(in_, wanted);
  if (!body) return nullptr;
  keep(*body, end.visible);
  store_ = body->names;
  visible_ = end.visible;
  pragmas_ = *end.pragmas;
  return body;
}

// The variables that the piece declares get their storage now: its frame takes it over from the pad-to-be, and here it is held beyond the frame.
void Session::keep(Body& body, const parser::Visible* newest) {
  for (const parser::Visible* link = newest; link && link != visible_; link = link->before) {
    const parser::Variable& variable = *link->variable;
    if (variable.declarator == parser::Declarator::Our || variable.owner != body.scope) continue;
    auto captured = std::find_if(body.proto_pad.begin(), body.proto_pad.end(), [&](const auto& entry) { return entry.first == variable.slot; });
    if (captured == body.proto_pad.end()) captured = body.proto_pad.insert(captured, {variable.slot, new_state(sigil_of(variable))});
    keep(variable, copy(captured->second));
  }
}

void Session::keep(const parser::Variable& variable, Value owned) {
  in_.system->session_variables.insert_or_assign(&variable, Held(owned));
  kept_.push_back(&variable);
}

Value Session::run(Body& body, Want want) {
  std::vector<Value> captures;
  for (const parser::Capture& c : body.scope->captures) {
    auto kept = in_.system->session_variables.find(c.variable);
    captures.push_back(kept != in_.system->session_variables.end() ? copy(*kept->second) : new_state(sigil_of(*c.variable)));
  }
  struct Release {
    ~Release() { for (const Value& v : values) release(v); }
    std::vector<Value>& values;
  } release_captures{captures};
  return in_.run_body(body, nullptr, nullptr, FileFrame, want, captures.data());
}

bool Session::is_incomplete(std::string_view text) {
  auto store = std::make_shared<parser::NameStore>();
  store->outer.push_back(store_);
  parser::Names names(store, visible_, nullptr, pragmas_);
  Looking looking(in_, names);
  parser::SourceText source;
  source.text = text;
  source.file = "-";
  source.unit = parser::SourceText::Unit::Required;
  source.stack_limit = in_.stack_limit;
  try {
    (void)parser::parse(source, names, looking);
  } catch (const parser::Abandoned& failure) {
    return failure.incomplete;
  }
  return false;
}

std::string Session::tree(std::string_view text, const std::string& name) { return syntax_tree(in_, request(text, name)); }

void Session::declare(const std::string& name, Value owned) {
  parser::SubScope& scope = store_->scopes.emplace_front();   // of no text: complete from the start
  scope.closed = true;
  parser::Variable& variable = store_->variables.emplace_front();
  variable.owner = &scope;
  variable.name = name;
  variable.captured = true;
  visible_ = &store_->links.emplace_front(parser::Visible{&variable, visible_, nullptr});
  keep(variable, name[0] == '$' ? Value::of(Tag::Box, new_box(owned)) : owned);
}

std::vector<std::string_view> Session::variables() const {
  std::vector<std::string_view> names;
  std::unordered_set<std::string_view> seen;
  for (const parser::Visible* link = visible_; link; link = link->before)
    if (seen.insert(link->variable->name).second) names.push_back(link->variable->name);
  return names;
}

const parser::Variable* Session::variable(std::string_view name) const {
  for (const parser::Visible* link = visible_; link; link = link->before)
    if (link->variable->name == name) return link->variable;
  return nullptr;
}

const Value* Session::find(std::string_view name) const {
  const parser::Variable* found = variable(name);
  auto kept = in_.system->session_variables.find(found);
  return kept != in_.system->session_variables.end() ? &*kept->second : nullptr;
}

}  // namespace nacre
