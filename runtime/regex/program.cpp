// SPDX-License-Identifier: MIT
#define PCRE2_CODE_UNIT_WIDTH 8
#include "runtime/regex/program.h"

#include <pcre2.h>

#include <algorithm>

#include "runtime/regex/pcre_writer.h"
#include "runtime/stack_room.h"

namespace nacre::regex {

static constexpr unsigned uses_before_fast = 2;         // a pattern met once is not worth machine code
static constexpr std::size_t length_worth_fast = 2048;  // unless the string is long
static constexpr std::uint32_t most_nested_groups = 2000;

// What a walk over the tree takes of the C stack: a level of parentheses at most so much.
static constexpr std::size_t bytes_of_level = 1400;

static std::size_t bytes_to_walk(const Syntax& syntax) {
  return syntax.depth > shallow_nesting ? static_cast<std::size_t>(syntax.depth) * bytes_of_level : 0;
}

static void expect_room_to_walk(const Syntax& syntax) {
  if (const std::size_t bytes = bytes_to_walk(syntax); bytes != 0) expect_stack_room(bytes);
}

static pcre2_compile_context* compile_context() {
  static pcre2_compile_context* const context = [] {
    auto* made = pcre2_compile_context_create(nullptr);
    pcre2_set_newline(made, PCRE2_NEWLINE_LF);
    pcre2_set_bsr(made, PCRE2_BSR_UNICODE);
    pcre2_set_parens_nest_limit(made, most_nested_groups);
    return made;
  }();
  return context;
}

// perl tries a verb at every place, so PCRE2 must not leap over any.
static bool has_verb(const Node& node) {
  return node.kind == NodeKind::Verb ||
         std::any_of(node.children.begin(), node.children.end(), [](const auto& child) { return has_verb(*child); });
}

// PCRE2 10.42 does not always go back into a recursion of the whole pattern.
static bool recurses_whole(const Node& node) {
  if (node.kind == NodeKind::Recursion && node.numbers.front() == 0) return true;
  return std::any_of(node.children.begin(), node.children.end(), [](const auto& child) { return recurses_whole(*child); });
}

std::unique_ptr<PcreProgram> PcreProgram::make(const Syntax& syntax, bool unicode_pattern, SubjectKind kind) {
  if (!syntax.code_blocks.empty() || recurses_whole(*syntax.root)) return nullptr;
  const PcreText text = write_pcre(syntax, unicode_pattern, kind != SubjectKind::Bytes);
  std::uint32_t options = PCRE2_DOTALL;
  if (text.utf8) options |= PCRE2_UTF;
  if (text.unicode_properties) options |= PCRE2_UCP;
  if (has_verb(*syntax.root)) options |= PCRE2_NO_START_OPTIMIZE;
  int code = 0;
  PCRE2_SIZE offset = 0;
  auto* compiled =
      pcre2_compile(reinterpret_cast<PCRE2_SPTR>(text.text.data()), text.text.size(), options, &code, &offset, compile_context());
  if (compiled == nullptr) return nullptr;
  return std::unique_ptr<PcreProgram>(new PcreProgram(compiled, bytes_to_walk(syntax)));
}

PcreProgram::~PcreProgram() {
  pcre2_code_free(fast_.load());
  pcre2_code_free(plain_);
}

void PcreProgram::compile_fast() const {
  auto* copy = pcre2_code_copy(plain_);
  if (copy == nullptr) return;
  if (pcre2_jit_compile(copy, PCRE2_JIT_COMPLETE) != 0) {
    pcre2_code_free(copy);
    return;
  }
  fast_.store(copy, std::memory_order_release);
}

const pcre2_real_code_8* PcreProgram::fast_for(std::size_t subject_length) const {
  if (auto* fast = fast_.load(std::memory_order_acquire)) return fast;
  const unsigned uses = uses_.fetch_add(1, std::memory_order_relaxed);
  if (uses < uses_before_fast && subject_length < length_worth_fast) return nullptr;
  if (walk_bytes_ != 0 && stack_is_short(walk_bytes_)) return nullptr;
  std::call_once(once_, [this] { compile_fast(); });
  return fast_.load(std::memory_order_acquire);
}

const PcreProgram* Program::pcre(SubjectKind kind) const {
  const auto index = static_cast<std::size_t>(kind);
  if (const auto* ready = ready_[index].load(std::memory_order_acquire)) return ready;
  expect_room_to_walk(syntax);
  const std::scoped_lock lock(guard_);
  if (refused_[index]) return nullptr;
  if (!made_[index]) made_[index] = PcreProgram::make(syntax, unicode_pattern, kind);
  refused_[index] = !made_[index];
  ready_[index].store(made_[index].get(), std::memory_order_release);
  return made_[index].get();
}

const BacktrackProgram& Program::backtrack(SubjectKind kind) const {
  const auto index = static_cast<std::size_t>(kind);
  if (const auto* ready = backtrack_ready_[index].load(std::memory_order_acquire)) return *ready;
  expect_room_to_walk(syntax);
  const std::scoped_lock lock(guard_);
  if (!backtrack_made_[index]) backtrack_made_[index] = compile_backtrack(syntax, unicode_pattern, kind == SubjectKind::Utf8);
  backtrack_ready_[index].store(backtrack_made_[index].get(), std::memory_order_release);
  return *backtrack_made_[index];
}

}  // namespace nacre::regex
