// SPDX-License-Identifier: MIT
// What a Pattern holds: its tree and the engines made from it on demand. Internal to this folder; knows PCRE2 by name only.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "runtime/regex/backtrack_program.h"
#include "runtime/regex/pattern.h"
#include "runtime/regex/syntax_tree.h"

struct pcre2_real_code_8;

namespace nacre::regex {

// The strings a pattern can meet; each has its own engines.
enum class SubjectKind : std::uint8_t { Bytes, Utf8 };
constexpr int subject_kinds = 2;

// One PCRE2 code. `plain` is interpreted; `fast` is a copy compiled to machine code once the pattern proves worth it.
class PcreProgram {
 public:
  // Null when PCRE2 cannot carry the pattern.
  static std::unique_ptr<PcreProgram> make(const Syntax& syntax, bool unicode_pattern, SubjectKind kind);
  ~PcreProgram();
  PcreProgram(const PcreProgram&) = delete;
  PcreProgram& operator=(const PcreProgram&) = delete;

  const pcre2_real_code_8* plain() const { return plain_; }

  // Counts this use; the machine code once there is any, null before.
  const pcre2_real_code_8* fast_for(std::size_t subject_length) const;

 private:
  PcreProgram(pcre2_real_code_8* plain, std::size_t walk_bytes) : plain_(plain), walk_bytes_(walk_bytes) {}
  void compile_fast() const;

  pcre2_real_code_8* plain_;
  std::size_t walk_bytes_;     // of the C stack, to compile it to machine code; 0: too few to ask
  mutable std::atomic<pcre2_real_code_8*> fast_{nullptr};
  mutable std::atomic<unsigned> uses_{0};
  mutable std::once_flag once_;
};

struct Program {
  std::string source;
  bool utf8 = false;
  bool unicode_pattern = false;
  Flags flags;
  Syntax syntax;
  bool can_match_empty = false;
  bool starts_with_g = false;
  bool has_g = false;
  bool memoizes = false;  // see BacktrackProgram
  std::optional<std::string> literal;
  std::vector<int> enclosing;  // for each group the group around it, 0 if none

  // Made at first need; null if PCRE2 refuses.
  const PcreProgram* pcre(SubjectKind kind) const;

  // The own matcher's program, made at first need.
  const BacktrackProgram& backtrack(SubjectKind kind) const;

 private:
  mutable std::mutex guard_;
  mutable std::atomic<const PcreProgram*> ready_[subject_kinds]{};
  mutable std::unique_ptr<PcreProgram> made_[subject_kinds];
  mutable bool refused_[subject_kinds]{};
  mutable std::atomic<const BacktrackProgram*> backtrack_ready_[subject_kinds]{};
  mutable std::unique_ptr<BacktrackProgram> backtrack_made_[subject_kinds];
};

}  // namespace nacre::regex
