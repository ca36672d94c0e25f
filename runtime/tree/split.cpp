// SPDX-License-Identifier: MIT
// split: blanks (awk), a plain text, or any pattern; limits, captures among the fields, empty fields at the end.
#include <cstring>
#include <limits>

#include "runtime/matching/search.h"
#include "runtime/tree/pattern_source.h"

namespace nacre::tree {

namespace {
// The fields as they are found: pushed on the value stack, or only counted.
class Fields {
 public:
  Fields(Interpreter& in, String* text, int64_t limit, bool counts_only)
      : in_(in), text_(text), most_(limit > 0 ? static_cast<size_t>(limit) : std::numeric_limits<size_t>::max()), keeps_empty_(limit != 0),
        counts_only_(counts_only) {}
  bool may_split_more() const { return splits_ + 1 < most_; }
  void add(size_t from, size_t to) {
    ++splits_;
    add_value(from, to);
  }
  void add_value(size_t from, size_t to) {
    ++count_;
    if (to > from) last_not_empty_ = count_;
    if (counts_only_) return count_ % items_between_looks == 0 ? in_.charge(items_between_looks) : void();
    if (!in_.has_stack_for(1)) in_.fail("Out of memory!\n");
    if (count_ % items_between_looks == 0) in_.expect_stack(items_between_looks);
    in_.push(field(text_->text + from, to - from));
  }
  void add_unset() {
    ++count_;
    if (!counts_only_) in_.push(Value::undef());
  }
  // Empty fields at the end go, unless there is a limit.
  size_t finish() {
    if (keeps_empty_) return count_;
    if (!counts_only_) in_.drop_to(in_.sp - (count_ - last_not_empty_));
    return last_not_empty_;
  }

 private:
  static constexpr size_t items_between_looks = 1024;
  Value field(const char* from, size_t length) {
    if (length != 1 || text_->utf8()) return Value::of(Tag::Str, new_string(std::string_view(from, length), text_->utf8()));
    String* s = in_.short_texts.of_byte(static_cast<unsigned char>(*from));
    retain(s);
    return Value::of(Tag::Str, s);
  }

  Interpreter& in_;
  String* text_;
  size_t most_, count_ = 0, splits_ = 0, last_not_empty_ = 0;
  bool keeps_empty_, counts_only_;
};

inline bool is_blank(unsigned char c) { return c <= ' ' && (0x100003E00u >> c & 1); }   // blank, \t to \r

// The length of the blank that begins at `at`, 0: none. Characters: Unicode's blanks too.
inline size_t blank_at(std::string_view s, size_t at, bool utf8) {
  auto first = static_cast<unsigned char>(s[at]);
  if (is_blank(first)) return 1;
  if (!utf8 || first < 0x80) return 0;
  size_t after = at;
  uint32_t c = utf8_decode(s, after);
  bool blank = c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
  return blank ? after - at : 0;
}

template <bool utf8>
void split_blanks(std::string_view s, Fields& fields) {
  auto skip = [&](size_t at) {
    while (at < s.size()) {
      size_t n = blank_at(s, at, utf8);
      if (n == 0) break;
      at += n;
    }
    return at;
  };
  size_t start = skip(0);
  while (start < s.size() && fields.may_split_more()) {
    size_t end = start;
    while (end < s.size() && !blank_at(s, end, utf8)) ++end;
    if (end >= s.size()) break;
    fields.add(start, end);
    start = skip(end);
    if (start == s.size()) return fields.add(start, start);
  }
  if (start < s.size()) fields.add(start, s.size());
}

void split_literal(std::string_view s, std::string_view separator, Fields& fields) {
  size_t start = 0;
  while (start < s.size() && fields.may_split_more()) {
    const void* hit = separator.size() == 1 ? std::memchr(s.data() + start, separator[0], s.size() - start)
                                            : memmem(s.data() + start, s.size() - start, separator.data(), separator.size());
    if (!hit) break;
    auto end = static_cast<size_t>(static_cast<const char*>(hit) - s.data());
    fields.add(start, end);
    start = end + separator.size();
  }
  fields.add(start, s.size());
}

// split //
void split_characters(std::string_view s, bool utf8, Fields& fields) {
  size_t start = 0;
  while (start < s.size() && fields.may_split_more()) {
    size_t end = start + 1;
    if (utf8)
      while (end < s.size() && (static_cast<unsigned char>(s[end]) & 0xC0) == 0x80) ++end;
    fields.add(start, end);
    start = end;
  }
  fields.add(start, s.size());                               // an empty one at the end, where a limit keeps it
}

struct Split : Node {
  Split(const PatternParts& parts, Node* text, Node* limit, bool awk, Node* assigned_count)
      : text(text), limit(limit), assigned_count(assigned_count), source(parts, awk) {}

  // The limit as given, or one more than the variables that will take the fields. False: unwound.
  bool limit_of(Frame* f, int64_t& n) {
    Node* asked = limit ? limit : assigned_count;
    if (!asked) return n = 0, true;
    Peek value(asked, f);
    if (!value) return false;
    if (value->is_undef()) f->in->warn_uninitialized(asked, "split");
    n = to_integer(*f->in, *value);
    return true;
  }
  // The number of fields, or -1: unwound.
  int64_t split(Frame* f, bool counts_only) {
    Interpreter& in = *f->in;
    const CompiledPattern* computed = source.get(f);
    if (!computed) return -1;
    bool awk = source.is_awk();
    regex::PatternPointer pattern = awk ? nullptr : computed->pattern;   // kept: the text may be computed by what compiles another
    Held value(text->scalar(f));
    if (value->is_unwind()) return -1;
    int64_t most;
    if (!limit_of(f, most)) return -1;
    if (value->is_undef()) in.warn_uninitialized(text, "split");
    SubjectText subject(in, *value);
    String* s = subject.get();
    if (s->length == 0) return 0;
    Fields fields(in, s, most, counts_only);
    if (!into_fields(in, awk, pattern, s, fields)) return -1;
    return static_cast<int64_t>(fields.finish());
  }
  bool into_fields(Interpreter& in, bool awk, const regex::PatternPointer& pattern, String* s, Fields& fields) {
    std::string_view bytes = s->view();
    if (awk) {
      s->utf8() ? split_blanks<true>(bytes, fields) : split_blanks<false>(bytes, fields);
      return true;
    }
    const auto& literal = pattern->literal();
    if (pattern->source().empty()) {
      split_characters(bytes, s->utf8(), fields);
    } else if (literal && !literal->empty() && (pattern->source_is_utf8() == s->utf8() || is_ascii(*literal))) {
      split_literal(bytes, *literal, fields);
    } else if (pattern->is_line_start() && !pattern->flags().multiline) {
      return split_lines(in, s, fields);
    } else {
      return split_pattern(in, pattern, s, fields);
    }
    return true;
  }
  // split /^/ means /^/m.
  bool split_lines(Interpreter& in, String* s, Fields& fields) {
    regex::Flags flags;
    flags.multiline = true;
    regex::PatternPointer lines = compile_pattern(in, {"^", false}, flags);
    return lines && split_pattern(in, lines, s, fields);
  }
  static bool split_pattern(Interpreter& in, const regex::PatternPointer& pattern, String* s, Fields& fields) {
    regex::Captures captures;
    Search search{.pattern = pattern, .subject = s};
    search.options.not_empty_at_start = true;
    size_t start = 0;
    while (start < s->length && fields.may_split_more()) {
      search.start = search.g_position = start;
      Found found = find_only(in, search, captures);
      if (found == Found::Unwind) return false;
      if (found == Found::No) break;
      auto from = static_cast<size_t>(captures[0].start), to = static_cast<size_t>(captures[0].end);
      fields.add(start, from);
      for (size_t k = 1; k < captures.size(); ++k) {
        if (captures[k].is_set()) fields.add_value(static_cast<size_t>(captures[k].start), static_cast<size_t>(captures[k].end));
        else fields.add_unset();
      }
      start = to;
    }
    fields.add(start, s->length);
    return true;
  }

  Value scalar(Frame* f) override {
    int64_t count = split(f, true);
    return count < 0 ? Value::unwind() : Value::integer(count);
  }
  bool list(Frame* f) override { return split(f, false) >= 0; }

  Node* text;
  Node* limit;
  Node* assigned_count;
  PatternSource source;
};
}  // namespace

Node* make_split(Arena& a, PatternParts parts, Node* text, Node* limit, bool awk, Node* assigned_count) {
  return a.make<Split>(parts, text, limit, awk, assigned_count);
}

}  // namespace nacre::tree
