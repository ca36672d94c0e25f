// SPDX-License-Identifier: MIT
// Values put into a picture's fields.
#include <cmath>
#include <cstdio>

#include "runtime/formats.h"
#include "runtime/interpreter.h"
#include "runtime/picture.h"

namespace nacre {

namespace {

using Kind = PictureField::Kind;

bool is_blank(char32_t c) { return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xA0; }
bool is_control(char32_t c) { return c < 32 || c == 127 || (c >= 0x80 && c < 0xA0); }

// What of a text a field shows, and where the rest begins.
struct Share {
  size_t shown = 0, rest = 0;
  size_t counted = 0;          // as what the shown part counts when the field is filled up
  bool visible = false;        // it holds more than control characters
};

// @<<< : as far as the width or the first newline goes.
Share first_characters(const std::u32string& text, size_t width) {
  Share share;
  while (share.shown < text.size() && share.shown < width && text[share.shown] != '\n') share.visible |= !is_control(text[share.shown++]);
  share.rest = share.counted = share.shown;
  return share;
}

// ^<<< : as many whole words as fit; `breaks` holds the characters of $: . One of these other than a space is shown with its word and not
// counted, as perl has it.
Share first_words(const std::u32string& text, size_t width, const std::u32string& breaks) {
  bool at_spaces = breaks.find(U' ') != std::u32string::npos;
  Share share;
  bool found = false;
  size_t at = 0;
  auto split = [&](size_t shown, size_t counted) {
    share.shown = share.rest = shown;
    share.counted = counted;
    found = true;
  };
  for (; at < text.size(); ++at) {
    char32_t c = text[at];
    if (is_blank(c)) {
      if (c == '\r' || at_spaces) split(at, at);
      if (c == '\r') break;
      if (at == width) break;
      continue;
    }
    if (breaks.find(c) != std::u32string::npos && at + 1 < text.size()) split(at + 1, at);
    if (at == width) break;
    share.visible |= !is_control(c);
  }
  if (!found || at == text.size()) split(at, at);
  return share;
}

bool overflows(double value, const PictureField& field) {
  double limit = std::pow(10.0, static_cast<double>(field.width) - (value < 0 ? 1 : 0) - (field.point ? 1 : 0) - field.decimals);
  double half = 0.5 * std::pow(10.0, -field.decimals);
  return value >= 0 ? value + half >= limit : value - half <= -limit;
}

std::string number_text(double value, const PictureField& field) {
  if (overflows(value, field)) return std::string(field.width, '#');
  char buffer[512];
  int width = static_cast<int>(field.width);
  const char* form = field.point ? (field.zeros ? "%#0*.*f" : "%#*.*f") : (field.zeros ? "%0*.*f" : "%*.*f");
  std::snprintf(buffer, sizeof buffer, form, width, field.decimals, value);
  return buffer;
}

class Filler {
 public:
  Filler(Interpreter& in, Value* args, size_t count, const std::function<void(size_t)>& warn_undefined)
      : in_(in), args_(args), count_(count), warn_undefined_(warn_undefined), breaks_(break_characters()) {}

  Formed fill(const std::vector<PictureLine>& lines) {
    for (const PictureLine& line : lines) {
      line_start_ = out_.size();
      visible_ = false;
      pending_ = 0;
      for (const PicturePiece& piece : line.pieces) {
        if (!piece.text.empty() || piece.has_field) pad();
        out_ += piece.text;
        if (piece.has_field) show(piece.field);
      }
      if (line.newline) end_line();
      if (!line.drop_blank) continue;
      if (!visible_) out_.resize(line_start_);
      else if (line.repeat) return Formed::Again;
    }
    return Formed::Done;
  }

  bool wide() const { return wide_; }
  const std::u32string& text() const { return out_; }

 private:
  std::u32string break_characters() {
    Held breaks(read(&in_.glob("main:::").scalar));
    return characters_of(Text(in_, *breaks).both());
  }

  void pad() {
    out_.append(pending_, U' ');
    pending_ = 0;
  }

  void end_line() {
    while (out_.size() > line_start_ && out_.back() == ' ') out_.pop_back();
    out_ += '\n';
  }

  Value* next_value() {
    if (next_ < count_) return real(args_ + next_++);
    ++next_;
    in_.warn(parser::Warn::Syntax, "Not enough format arguments");
    return nullptr;
  }

  Held read_value(Value* slot) {
    Held value(slot ? read(slot) : string_value(""));
    if (value->is_unwind()) throw Unwound{};
    return value;
  }

  std::u32string text_of(const Held& value) {
    if (value->is_undef()) warn_undefined_(next_ - 1);
    Text text(in_, *value);
    wide_ |= text.both().utf8;
    return characters_of(text.both());
  }

  void show(const PictureField& field) {
    Value* slot = next_value();
    Held value = read_value(slot);
    if (field.kind == Kind::Number) return show_number(field, value);
    std::u32string text = text_of(value);
    if (field.kind == Kind::Lines || field.kind == Kind::OneLine) return show_lines(field, slot, text);
    show_text(field, slot, text);
  }

  void show_number(const PictureField& field, const Held& value) {
    if (field.chops && value->is_undef()) {
      out_.append(field.width, U' ');
      return;
    }
    if (value->is_undef()) warn_undefined_(next_ - 1);
    visible_ = true;
    for (char c : number_text(to_double(in_, *value), field)) out_ += static_cast<unsigned char>(c);
  }

  // @* shows all lines, ^* the first; the newline at the end is the picture's own.
  void show_lines(const PictureField& field, Value* slot, const std::u32string& text) {
    if (text.empty()) return;
    visible_ = true;
    size_t newline = field.kind == Kind::OneLine ? text.find(U'\n') : text.size() - (text.back() == '\n' ? 1 : 0);
    out_.append(text, 0, newline);
    if (field.kind == Kind::OneLine) cut(slot, text, newline == std::u32string::npos ? text.size() : newline + 1);
  }

  void show_text(const PictureField& field, Value* slot, const std::u32string& text) {
    Share share = field.chops ? first_words(text, field.width, breaks_) : first_characters(text, field.width);
    visible_ |= share.visible;
    size_t left = field.width - share.counted;
    size_t before = field.kind == Kind::Right ? left : field.kind == Kind::Centre ? left / 2 : 0;
    out_.append(before, U' ');
    for (size_t k = 0; k < share.shown; ++k) out_ += is_control(text[k]) ? U' ' : text[k];
    pending_ = left - before;
    size_t rest = share.rest;
    if (breaks_.find(U' ') != std::u32string::npos)
      while (rest < text.size() && is_blank(text[rest])) ++rest;
    if (field.dots && rest < text.size()) show_dots();
    if (field.chops) cut(slot, text, rest);
  }

  // Three dots in the field's last places, or directly behind a text that ends before them.
  void show_dots() {
    pad();
    size_t at = out_.size() - 3;
    if (out_.compare(at, 3, U"   ") == 0)
      while (at > line_start_ && is_blank(out_[at - 1])) --at;
    out_.replace(at, 3, U"...");
  }

  void cut(Value* slot, const std::u32string& text, size_t from) {
    if (!slot) return;
    std::string rest;
    for (char32_t c : text.substr(from)) wide_text(rest, c);
    if (!store(slot, string_value(rest, wide_))) throw Unwound{};
  }

  void wide_text(std::string& to, char32_t c) const {
    if (wide_) utf8_encode(to, c);
    else to += static_cast<char>(c);
  }

  Interpreter& in_;
  Value* args_;
  size_t count_, next_ = 0;
  const std::function<void(size_t)>& warn_undefined_;
  std::u32string breaks_, out_;
  size_t line_start_ = 0;
  size_t pending_ = 0;         // spaces that the field before leaves: written when something follows
  bool visible_ = false, wide_ = false;
};

bool never_ends(const std::vector<PictureLine>& lines) {
  for (const PictureLine& line : lines)
    for (const PicturePiece& piece : line.pieces)
      if (line.repeat && piece.has_field && piece.field.kind == Kind::Number && !piece.field.chops) return true;
  return false;
}

void append_to_accumulator(Interpreter& in, const std::u32string& text, bool wide) {
  Value* slot = real(&in.glob("main::^A").scalar);
  Held before(read(slot));
  Text had(in, *before);
  bool utf8 = wide || had.both().utf8;
  std::string all = utf8 && !had.both().utf8 ? latin1_to_utf8(had.view()) : had.str();
  for (char32_t c : text) {
    if (utf8) utf8_encode(all, c);
    else all += static_cast<char>(c);
  }
  store(slot, string_value(all, utf8));
}

}  // namespace

Formed form_lines(Interpreter& in, TextView picture, Value* args, size_t count, const std::function<void(size_t)>& warn_undefined) try {
  std::vector<PictureLine> lines = read_picture(picture);
  if (never_ends(lines)) in.fail("Repeated format line will never terminate (~~ and @#)");
  Filler filler(in, args, count, warn_undefined);
  Formed formed = filler.fill(lines);
  append_to_accumulator(in, filler.text(), filler.wide() || picture.utf8);
  return formed;
} catch (const Unwound&) {
  return Formed::Unwound;
}

}  // namespace nacre
