// SPDX-License-Identifier: MIT
// Which line and file a byte of the program stands on. The text is read as one buffer, and pieces of it that had to be copied (a string whose
// delimiter was escaped, a here-doc whose indentation was removed) are segments of their own with the line on which they began.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace nacre::parser::grammar {

class SourceMap {
 public:
  void add(std::string_view text, uint32_t first_line, std::string_view file);
  void drop_last() { segments_.pop_back(), last_segment_ = 0, line_begin_ = line_end_ = nullptr; }
  std::size_t count() const { return segments_.size(); }

  uint32_t line(const char* place) { return place >= line_begin_ && place < line_end_ ? line_number_ : find_line(place); }
  std::string_view file(const char* place);
  // `# line 7 "name"` was met; `next_line` is where line 7 begins.
  void renumber(const char* next_line, uint32_t line, std::string_view file);

  // The first byte of the line that `place` stands on, and its segment's ends.
  const char* line_start(const char* place);
  std::string_view segment_text(const char* place) { return find(place).text; }
  bool is_main(const char* place) const { return place >= segments_[0].text.data() && place <= segments_[0].text.data() + segments_[0].text.size(); }

 private:
  struct Renumbered {
    const char* from;
    int64_t shift;  // added to the counted line
    std::string_view file;
  };
  struct Segment {
    std::string_view text;
    std::vector<const char*> lines;  // beginnings of lines
    std::size_t last = 0;            // where the last question ended
    uint32_t first_line;
    std::string_view file;
    std::vector<Renumbered> renumbered;
  };
  Segment& find(const char* place);
  uint32_t find_line(const char* place);
  static std::size_t index_of_line(Segment& segment, const char* place);

  std::vector<Segment> segments_;
  std::size_t last_segment_ = 0;
  const char *line_begin_ = nullptr, *line_end_ = nullptr;   // the line that was asked for last
  uint32_t line_number_ = 0;
};

}  // namespace nacre::parser::grammar
