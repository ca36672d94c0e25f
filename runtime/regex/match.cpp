// SPDX-License-Identifier: MIT
#define PCRE2_CODE_UNIT_WIDTH 8
#include "runtime/regex/match.h"

#include <pcre2.h>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>

#include "runtime/regex/backtrack_matcher.h"
#include "runtime/regex/program.h"
#include "runtime/values/heap.h"

namespace nacre::regex {

static constexpr std::uint32_t first_slice = 2'000'000;        // PCRE2's steps between two polls: some milliseconds
static constexpr std::uint32_t longest_slice = 1'000'000'000;  // beyond it the own matcher goes on, which knows no limit
static constexpr std::uint32_t memo_slice = 16'000'000;        // beyond it the own matcher wins if it may remember what failed
static constexpr std::size_t jit_stack_start = 64 * 1024;
static constexpr std::size_t jit_stack_most = 512 * 1024 * 1024;

void Captures::reset(std::size_t groups) {
  size_ = groups;
  std::fill_n(few_.begin(), std::min(groups, inline_size), Group{});
  if (groups > inline_size) many_.assign(groups - inline_size, Group{});
  last_paren = 0;
  last_close = 0;
}

// --- UTF-8

static std::size_t valid_sequence(std::string_view bytes, std::size_t at) {
  const auto byte = [&](std::size_t i) { return at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0u; };
  const auto tail = [&](std::size_t i) { return (byte(i) & 0xC0) == 0x80; };
  const unsigned lead = byte(0);
  if (lead >= 0xC2 && lead <= 0xDF) return tail(1) ? 2 : 0;
  if (lead == 0xE0) return byte(1) >= 0xA0 && tail(1) && tail(2) ? 3 : 0;
  if (lead == 0xED) return byte(1) <= 0x9F && tail(1) && tail(2) ? 3 : 0;
  if (lead >= 0xE1 && lead <= 0xEF) return tail(1) && tail(2) ? 3 : 0;
  if (lead == 0xF0) return byte(1) >= 0x90 && tail(1) && tail(2) && tail(3) ? 4 : 0;
  if (lead == 0xF4) return byte(1) <= 0x8F && tail(1) && tail(2) && tail(3) ? 4 : 0;
  if (lead >= 0xF1 && lead <= 0xF3) return tail(1) && tail(2) && tail(3) ? 4 : 0;
  return 0;
}

Validity validity_of(std::string_view bytes) {
  auto answer = Validity::Ascii;
  for (std::size_t at = 0; at < bytes.size();) {
    if (static_cast<unsigned char>(bytes[at]) < 0x80) {
      ++at;
      continue;
    }
    const std::size_t length = valid_sequence(bytes, at);
    if (length == 0) return Validity::Invalid;
    answer = Validity::Valid;
    at += length;
  }
  return answer;
}

// --- what PCRE2 needs beside the pattern; kept per thread, one for each match that is running

namespace {

struct MatchRoom {
  pcre2_match_data* data = nullptr;
  pcre2_match_context* context = nullptr;
  pcre2_jit_stack* stack = nullptr;
  std::uint32_t pairs = 0;
  std::uint32_t limit = 0;

  MatchRoom() : context(pcre2_match_context_create(nullptr)) {
    pcre2_set_heap_limit(context, std::numeric_limits<std::uint32_t>::max());
    pcre2_set_depth_limit(context, std::numeric_limits<std::uint32_t>::max());
  }
  ~MatchRoom() {
    pcre2_match_data_free(data);
    pcre2_match_context_free(context);
    pcre2_jit_stack_free(stack);
  }
  MatchRoom(const MatchRoom&) = delete;
  MatchRoom& operator=(const MatchRoom&) = delete;

  void reserve(std::uint32_t wanted) {
    if (wanted <= pairs) return;
    pcre2_match_data_free(data);
    pairs = std::max<std::uint32_t>(wanted, 16);
    data = pcre2_match_data_create(pairs, nullptr);
  }

  void set_limit(std::uint32_t wanted) {
    if (wanted == limit) return;
    limit = wanted;
    pcre2_set_match_limit(context, wanted);
  }

  // False if there is one already, or no room for one.
  bool grow_stack() {
    if (stack != nullptr) return false;
    stack = pcre2_jit_stack_create(jit_stack_start, jit_stack_most, nullptr);
    if (stack == nullptr) return false;
    pcre2_jit_stack_assign(context, nullptr, stack);
    return true;
  }
};

// A poll may run Perl code, and that may match: the inner match takes another room.
class RoomLease {
 public:
  RoomLease() {
    auto& free = free_rooms();
    if (free.empty()) {
      room_ = std::make_unique<MatchRoom>();
    } else {
      room_ = std::move(free.back());
      free.pop_back();
    }
  }
  ~RoomLease() { free_rooms().push_back(std::move(room_)); }
  RoomLease(const RoomLease&) = delete;
  RoomLease& operator=(const RoomLease&) = delete;
  MatchRoom& operator*() { return *room_; }

 private:
  static std::vector<std::unique_ptr<MatchRoom>>& free_rooms() {
    thread_local std::vector<std::unique_ptr<MatchRoom>> rooms;
    return rooms;
  }
  std::unique_ptr<MatchRoom> room_;
};

struct Run {
  const PcreProgram& program;
  std::string_view bytes;
  std::size_t start;
  std::uint32_t options;
  bool anchored;
  bool gives_up_early;
};

// What PCRE2 takes for itself it must not take beyond the heap's limit.
int attempt_in_limited_memory(const Run& run, MatchRoom& room, PCRE2_SPTR text) {
  constexpr std::size_t kibi = 1024;
  const std::size_t left = std::min<std::size_t>(heap->room_left() / kibi, std::numeric_limits<std::uint32_t>::max());
  pcre2_set_heap_limit(room.context, static_cast<std::uint32_t>(left));
  const std::uint32_t options = run.options | PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT | (run.anchored ? PCRE2_ANCHORED : 0);
  const int code = pcre2_match(run.program.plain(), text, run.bytes.size(), run.start, options, room.data, room.context);
  pcre2_set_heap_limit(room.context, std::numeric_limits<std::uint32_t>::max());
  if (code == PCRE2_ERROR_HEAPLIMIT || code == PCRE2_ERROR_NOMEMORY) heap->refuse();
  return code;
}

// One attempt with the room's limit: machine code first, interpreted when its stack is too small.
int attempt(const Run& run, MatchRoom& room) {
  const auto* text = reinterpret_cast<PCRE2_SPTR>(run.bytes.data() == nullptr ? "" : run.bytes.data());
  const auto* fast = run.anchored ? nullptr : run.program.fast_for(run.bytes.size() - run.start);
  if (fast != nullptr) {
    int code = pcre2_jit_match(fast, text, run.bytes.size(), run.start, run.options, room.data, room.context);
    if (code == PCRE2_ERROR_JIT_STACKLIMIT && (heap == nullptr || !heap->is_limited()) && room.grow_stack()) {
      code = pcre2_jit_match(fast, text, run.bytes.size(), run.start, run.options, room.data, room.context);
    }
    if (code != PCRE2_ERROR_JIT_STACKLIMIT) return code;
  }
  if (heap != nullptr && heap->is_limited()) return attempt_in_limited_memory(run, room, text);
  const std::uint32_t options = run.options | PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT | (run.anchored ? PCRE2_ANCHORED : 0);
  return pcre2_match(run.program.plain(), text, run.bytes.size(), run.start, options, room.data, room.context);
}

// Slices of growing limits, polled between.
int attempt_in_slices(const Run& run, MatchRoom& room, const Poll& poll, bool& interrupted) {
  std::uint32_t limit = first_slice;
  const std::uint32_t last_slice = run.gives_up_early || poll.often ? memo_slice : longest_slice;
  while (true) {
    room.set_limit(limit);
    const int code = attempt(run, room);
    if (code != PCRE2_ERROR_MATCHLIMIT || limit > last_slice) return code;
    if (poll()) {
      interrupted = true;
      return code;
    }
    limit *= 2;
  }
}

bool encloses(const std::vector<int>& enclosing, int outer, int inner) {
  while (inner > 0 && inner != outer) inner = enclosing[static_cast<std::size_t>(inner)];
  return inner == outer;
}

void copy_groups(const Program& program, const MatchRoom& room, int code, Captures& captures) {
  const PCRE2_SIZE* offsets = pcre2_get_ovector_pointer(room.data);
  captures.reset(static_cast<std::size_t>(program.syntax.group_count) + 1);
  captures.last_paren = code - 1;
  captures[0] = {static_cast<std::ptrdiff_t>(offsets[0]), static_cast<std::ptrdiff_t>(offsets[1])};
  for (int i = 1; i < code; ++i) {
    const auto index = static_cast<std::size_t>(i);
    if (offsets[2 * index] == PCRE2_UNSET) continue;
    captures[index] = {static_cast<std::ptrdiff_t>(offsets[2 * index]), static_cast<std::ptrdiff_t>(offsets[2 * index + 1])};
    const auto last = static_cast<std::size_t>(captures.last_close);
    const bool later = last == 0 || captures[index].end > captures[last].end ||
                       (captures[index].end == captures[last].end && !encloses(program.enclosing, captures.last_close, i));
    if (later) captures.last_close = i;
  }
}

void copy_mark(const Program& program, const MatchRoom& room, Captures& captures) {
  if (!program.syntax.sets_mark) return;
  const auto* mark = pcre2_get_mark(room.data);
  captures.mark = mark == nullptr ? "" : reinterpret_cast<const char*>(mark);
}

Validity known_validity(const Subject& subject) {
  if (!subject.utf8) return Validity::Ascii;
  return subject.validity == Validity::Unknown ? validity_of(subject.bytes) : subject.validity;
}

Outcome error_of(int code, Captures& captures) {
  std::array<PCRE2_UCHAR, 256> message{};
  pcre2_get_error_message(code, message.data(), message.size());
  captures.mark = reinterpret_cast<const char*>(message.data());
  return Outcome::Error;
}

}  // namespace

Outcome match(const Pattern& pattern, const Subject& subject, std::size_t start_byte, std::size_t g_position, const Options& options,
              Captures& captures, const Poll& poll) {
  const Program& program = pattern.program();
  if (program.starts_with_g) start_byte = g_position;
  if (start_byte > subject.bytes.size()) return Outcome::NoMatch;
  const Validity validity = known_validity(subject);
  const auto kind = validity == Validity::Ascii ? SubjectKind::Bytes : SubjectKind::Utf8;
  const auto by_own_matcher = [&] {
    return run_backtrack(program.backtrack(kind), {subject.bytes, start_byte, g_position, options, &pattern}, captures, poll);
  };
  const bool floating_g = program.has_g && !program.starts_with_g;
  if (floating_g || validity == Validity::Invalid || options.own_matcher) return by_own_matcher();
  const PcreProgram* pcre = program.pcre(kind);
  if (pcre == nullptr) return by_own_matcher();
  RoomLease lease;
  MatchRoom& room = *lease;
  room.reserve(static_cast<std::uint32_t>(program.syntax.group_count) + 1);
  const Run run{*pcre,           subject.bytes, start_byte, options.not_empty_at_start ? PCRE2_NOTEMPTY_ATSTART : 0u, options.anchored,
                program.memoizes};
  bool interrupted = false;
  const int code = attempt_in_slices(run, room, poll, interrupted);
  copy_mark(program, room, captures);
  if (interrupted) return Outcome::Interrupted;
  if (code == PCRE2_ERROR_NOMATCH) return Outcome::NoMatch;
  if (code == PCRE2_ERROR_MATCHLIMIT) return by_own_matcher();
  if (code == PCRE2_ERROR_RECURSELOOP) return by_own_matcher();
  if (code < 0) return error_of(code, captures);
  copy_groups(program, room, code, captures);
  return Outcome::Matched;
}

}  // namespace nacre::regex
