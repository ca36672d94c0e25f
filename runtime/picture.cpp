// SPDX-License-Identifier: MIT
#include "runtime/picture.h"

namespace nacre {

std::u32string characters_of(TextView text) {
  std::u32string result;
  if (!text.utf8) {
    for (char c : text.bytes) result += static_cast<unsigned char>(c);
    return result;
  }
  for (size_t at = 0; at < text.bytes.size();) result += static_cast<char32_t>(utf8_decode(text.bytes, at));
  return result;
}

namespace {

class PictureReader {
 public:
  explicit PictureReader(std::u32string text) : text_(std::move(text)) {}

  std::vector<PictureLine> read() {
    std::vector<PictureLine> lines;
    while (at_ < text_.size()) lines.push_back(line());
    return lines;
  }

 private:
  char32_t peek(size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : U'\0'; }
  size_t run_of(char32_t c) {
    size_t from = at_;
    while (peek() == c) ++at_;
    return at_ - from;
  }

  PictureLine line() {
    PictureLine line;
    PicturePiece piece;
    while (at_ < text_.size()) {
      char32_t c = text_[at_++];
      if (c == '\n') {
        line.newline = true;
        break;
      }
      if (c == '~') {
        line.drop_blank = true;
        piece.text += ' ';
        if (peek() == '~') {
          line.repeat = true;
          piece.text += ' ';
          ++at_;
        }
      } else if (c == '@' || c == '^') {
        piece.has_field = true;
        piece.field = field(c == '^');
        line.pieces.push_back(std::move(piece));
        piece = {};
      } else {
        piece.text += c;
      }
    }
    if (!piece.text.empty()) line.pieces.push_back(std::move(piece));
    return line;
  }

  PictureField field(bool chops) {
    PictureField field;
    field.chops = chops;
    size_t begin = at_ - 1;
    bool zeros = peek() == '0' && peek(1) == '#';
    if (peek() == '*') {
      ++at_;
      field.kind = chops ? PictureField::Kind::OneLine : PictureField::Kind::Lines;
    } else if (zeros || peek() == '#' || (peek() == '.' && peek(1) == '#')) {
      number(field, zeros);
    } else {
      text(field);
    }
    field.width = at_ - begin;
    return field;
  }

  void number(PictureField& field, bool zeros) {
    field.kind = PictureField::Kind::Number;
    field.zeros = zeros;
    if (zeros) ++at_;
    run_of('#');
    if (peek() != '.') return;
    ++at_;
    field.point = true;
    field.decimals = static_cast<int>(run_of('#'));
  }

  void text(PictureField& field) {
    if (run_of('>') > 0)
      field.kind = PictureField::Kind::Right;
    else if (run_of('|') > 0)
      field.kind = PictureField::Kind::Centre;
    else
      run_of('<');
    if (peek() == '.' && peek(1) == '.' && peek(2) == '.') {
      at_ += 3;
      field.dots = true;
    }
  }

  std::u32string text_;
  size_t at_ = 0;
};

}  // namespace

std::vector<PictureLine> read_picture(TextView picture) { return PictureReader(characters_of(picture)).read(); }

}  // namespace nacre
