// SPDX-License-Identifier: MIT
#include "parser/grammar/source_map.h"

#include <algorithm>
#include <cstring>

namespace nacre::parser::grammar {

void SourceMap::add(std::string_view text, uint32_t first_line, std::string_view file) {
  Segment segment{text, {text.data()}, 0, first_line, file, {}};
  const char* end = text.data() + text.size();
  for (const char* p = text.data(); p < end;) {
    auto* newline = static_cast<const char*>(std::memchr(p, '\n', static_cast<std::size_t>(end - p)));
    if (!newline) break;
    segment.lines.push_back(p = newline + 1);
  }
  segments_.push_back(std::move(segment));
}

SourceMap::Segment& SourceMap::find(const char* place) {
  auto holds = [place](const Segment& s) { return place >= s.text.data() && place <= s.text.data() + s.text.size(); };
  if (holds(segments_[last_segment_])) return segments_[last_segment_];
  for (std::size_t i = segments_.size(); i-- > 0;)
    if (holds(segments_[i])) return segments_[last_segment_ = i];
  return segments_[0];
}

std::size_t SourceMap::index_of_line(Segment& segment, const char* place) {
  const auto& lines = segment.lines;
  std::size_t i = segment.last;
  if (lines[i] <= place) {  // mostly a question goes a little further than the one before
    for (int steps = 0; steps < 8; ++steps, ++i)
      if (i + 1 == lines.size() || lines[i + 1] > place) return segment.last = i;
  }
  auto after = std::upper_bound(lines.begin(), lines.end(), place);
  return segment.last = static_cast<std::size_t>(after - lines.begin()) - (after == lines.begin() ? 0 : 1);
}

uint32_t SourceMap::find_line(const char* place) {
  Segment& segment = find(place);
  std::size_t index = index_of_line(segment, place);
  int64_t shift = 0;
  for (const Renumbered& r : segment.renumbered)
    if (r.from <= place) shift = r.shift;
  line_begin_ = segment.lines[index];
  line_end_ = index + 1 < segment.lines.size() ? segment.lines[index + 1] : segment.text.data() + segment.text.size();
  line_number_ = static_cast<uint32_t>(static_cast<int64_t>(segment.first_line) + static_cast<int64_t>(index) + shift);
  return line_number_;
}

std::string_view SourceMap::file(const char* place) {
  Segment& segment = find(place);
  for (auto r = segment.renumbered.rbegin(); r != segment.renumbered.rend(); ++r)
    if (r->from <= place) return r->file;
  return segment.file;
}

void SourceMap::renumber(const char* next_line, uint32_t line, std::string_view file) {
  Segment& segment = find(next_line);
  if (!segment.renumbered.empty() && segment.renumbered.back().from >= next_line) return;  // met again by a look-ahead
  std::string_view present = this->file(next_line);
  auto counted = static_cast<int64_t>(segment.first_line) + static_cast<int64_t>(index_of_line(segment, next_line));
  line_begin_ = line_end_ = nullptr;
  segment.renumbered.push_back({next_line, static_cast<int64_t>(line) - counted, file.empty() ? present : file});
}

const char* SourceMap::line_start(const char* place) {
  Segment& segment = find(place);
  return segment.lines[index_of_line(segment, place)];
}

}  // namespace nacre::parser::grammar
