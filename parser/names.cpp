// SPDX-License-Identifier: MIT
#include "parser/names.h"

#include <algorithm>
#include <iterator>

#include "parser/end_of_text.h"

namespace nacre::parser {

static thread_local EndOfText text_end;
const EndOfText& end_of_text() { return text_end; }

struct Names::BlockState {
  const Visible* visible;
  const Pragmas* snapshot;
  Pragmas pragmas;
  uint32_t first_slot;
  SubScope* scope;
};

Names::Names(std::shared_ptr<NameStore> store, const Visible* outer, SubScope* scope_outer, const Pragmas& start)
    : store_(std::move(store)), visible_(outer), outer_head_(outer), scope_(scope_outer), current_(start) {
  if (current_.package.empty()) current_.package = "main";
}
Names::~Names() = default;

void Names::open_sub() {
  auto& scope = store_->scopes.emplace_front();
  scope.outer = scope_;
  open_block();
  scope_ = &scope;
  blocks_.back().first_slot = 0;
}

SubScope* Names::close_sub() {
  SubScope* closed = scope_;
  if (blocks_.size() == 1) {
    introduce();
    text_end = {visible_, pragmas()};
  }
  close_block();
  closed->closed = true;
  scope_ = closed->outer;
  return closed;
}

void Names::open_block() {
  introduce();
  blocks_.push_back({visible_, pragmas(), current_, scope_ ? scope_->slots : 0, scope_});
}

Names::Slots Names::close_block() {
  introduce();
  BlockState& block = blocks_.back();
  for (; visible_ != block.visible; visible_ = visible_->before) newest_[visible_->variable->name] = visible_->shadowed;
  if (snapshot_ != block.snapshot) {
    current_ = std::move(block.pragmas);
    snapshot_ = block.snapshot;
  }
  Slots slots{block.first_slot, scope_->slots - block.first_slot};
  blocks_.pop_back();
  return slots;
}

std::size_t Names::depth() const { return blocks_.size(); }

void Names::close_down_to(std::size_t depth, const Visible* newest) {
  pending_.clear();
  while (blocks_.size() > depth) {
    SubScope* outer = blocks_.back().scope;
    close_block();
    if (scope_ != outer) scope_->closed = true;
    scope_ = outer;
  }
  for (; visible_ != newest && visible_; visible_ = visible_->before) newest_[visible_->variable->name] = visible_->shadowed;
}

Variable* Names::declare(Declarator declarator, std::string_view name_with_sigil, uint32_t line) {
  auto& variable = store_->variables.emplace_front();
  variable.name = name_with_sigil;
  variable.declarator = declarator;
  variable.owner = scope_;
  variable.line = line;
  if (declarator == Declarator::Our)
    variable.our_name = qualify(name_with_sigil.substr(1), name_with_sigil[0]);
  else
    variable.slot = scope_->slots++;
  pending_.push_back(&variable);
  return &variable;
}

const Visible* Names::newest(std::string_view name) {
  if (auto found = newest_.find(name); found != newest_.end()) return found->second;
  const Visible* link = outer_head_;
  while (link && link->variable->name != name) link = link->before;
  if (link) newest_.emplace(link->variable->name, link);
  return link;
}

void Names::introduce() {
  for (Variable* variable : pending_) {
    const Visible* shadowed = newest(variable->name);
    visible_ = &store_->links.emplace_front(Visible{variable, visible_, shadowed});
    newest_[variable->name] = visible_;
  }
  pending_.clear();
}

// The capture of `variable` in `scope`, made on the way outwards through every sub between it and its owner.
// An eval's sub may hold the eval around it, and so on for as long as a program runs: they go one by one.
static void let_go_of_all(std::vector<std::shared_ptr<NameStore>> around) {
  while (!around.empty()) {
    std::shared_ptr<NameStore> store = std::move(around.back());
    around.pop_back();
    if (store.use_count() > 1) continue;
    std::move(store->outer.begin(), store->outer.end(), std::back_inserter(around));
    store->outer.clear();
  }
}

NameStore::~NameStore() {
  if (std::any_of(outer.begin(), outer.end(), [](const auto& store) { return store.use_count() == 1; })) let_go_of_all(std::move(outer));
}

static int32_t capture_in(SubScope* scope, Variable* variable) {
  if (scope == variable->owner) return -1;
  for (std::size_t i = 0; i < scope->captures.size(); ++i)
    if (scope->captures[i].variable == variable) return static_cast<int32_t>(i);
  variable->captured = true;
  if (scope->closed) return not_captured;
  int32_t from_outer = scope->outer ? capture_in(scope->outer, variable) : not_captured;
  scope->captures.push_back({variable, from_outer});
  return static_cast<int32_t>(scope->captures.size() - 1);
}

Binding Names::lookup(std::string_view name_with_sigil) {
  const Visible* link = newest(name_with_sigil);
  if (!link) {  // our $x = 0 unless defined $x;
    for (Variable* variable : pending_)
      if (variable->declarator == Declarator::Our && variable->name == name_with_sigil) return {variable, -1};
    return {};
  }
  Variable* variable = link->variable;
  if (variable->declarator == Declarator::Our || variable->owner == scope_) return {variable, -1};
  return {variable, capture_in(scope_, variable)};
}

const Variable* Names::declared_in_this_block(std::string_view name_with_sigil) const {
  for (const Variable* variable : pending_)
    if (variable->name == name_with_sigil) return variable;
  const Visible* end = blocks_.empty() ? nullptr : blocks_.back().visible;
  for (const Visible* link = visible_; link && link != end; link = link->before)
    if (link->variable->name == name_with_sigil) return link->variable;
  return nullptr;
}

bool Names::pending(const Variable* variable) const { return std::find(pending_.begin(), pending_.end(), variable) != pending_.end(); }

uint32_t Names::temporary_slot() { return scope_->slots++; }

std::string_view Names::package() const { return current_.package; }

void Names::set_package(std::string_view name) {
  auto& kept = store_->package_names;
  auto place = std::find(kept.begin(), kept.end(), name);
  std::string_view stable = place != kept.end() ? *place : kept.emplace_front(name);
  pragmas_for_change().package = stable;
}

// Names that belong to main whatever the package: punctuation, digits, ^X, and the few words.
static bool always_in_main(std::string_view name) {
  unsigned char first = static_cast<unsigned char>(name[0]);
  if (!(first == '_' || first >= 0x80 || (first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z'))) return true;
  if (name.size() == 1) return name == "_";
  switch (first) {
    case 'E': return name == "ENV";
    case 'I': return name == "INC";
    case 'A': return name == "ARGV" || name == "ARGVOUT";
    case 'S': return name == "STDIN" || name == "STDOUT" || name == "STDERR" || name == "SIG";
    default: return false;
  }
}

std::string Names::qualify(std::string_view name, char) const {
  if (name.find("::") == std::string_view::npos && name.find('\'', 1) == std::string_view::npos) {
    if (name.empty() || always_in_main(name)) return "main::" + std::string(name);
    std::string result;
    result.reserve(current_.package.size() + 2 + name.size());
    return result.append(current_.package).append("::").append(name);
  }
  std::string result;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (name[i] == '\'' && i + 1 < name.size())  // Foo'bar, the old package quote
      result += "::";
    else
      result += name[i];
  }
  if (result.starts_with("::")) result.insert(0, "main");
  while (result.starts_with("main::") && result.find("::", 6) != std::string::npos && result.size() > 8) result.erase(0, 6);
  return result;
}

const Pragmas* Names::pragmas() {
  if (!snapshot_) snapshot_ = &store_->snapshots.emplace_front(current_);
  return snapshot_;
}

Pragmas& Names::pragmas_for_change() {
  snapshot_ = nullptr;
  return current_;
}

const Visible* Names::visible() const { return visible_; }
SubScope* Names::scope() const { return scope_; }
std::shared_ptr<NameStore> Names::store() const { return store_; }

}  // namespace nacre::parser
