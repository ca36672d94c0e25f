// SPDX-License-Identifier: MIT
// Turns outside bytes into the text that strings hold (perl's extended UTF-8) and back, for the layers :encoding(...).
// Reads and writes nothing. What cannot be mapped becomes text as perl spells it, and is warned about through `warn`.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace nacre::io {

using Warn = std::function<void(std::string_view text)>;

class Encoding {
 public:
  virtual ~Encoding() = default;

  // The name as PerlIO::get_layers shows it, e.g. "utf-8-strict".
  virtual std::string_view name() const = 0;
  // Takes whole characters from the front of `bytes` and appends them to `text`; what is left of an incomplete one stays in `bytes`.
  // `last`: no more bytes will come, so an incomplete character is dropped, as perl does.
  virtual void decode(std::string& bytes, bool last, std::string& text, const Warn& warn) = 0;
  // Appends the outside form of `text` to `bytes`.
  virtual void encode(std::string_view text, std::string& bytes, const Warn& warn) = 0;
};

// UTF-8 (strict), utf8 (lax), iso-8859-1, ascii, UTF-16, UTF-16LE, UTF-16BE, UTF-32, UTF-32LE, UTF-32BE, the 8-bit sets that iconv(3)
// knows (iso-8859-N, cpN, koi8-X), and their common aliases, in any case. nullptr: no such encoding.
std::unique_ptr<Encoding> find_encoding(std::string_view name);

// The length of the character at the front: 0 when the bytes end inside it, -1 when it is malformed. `strict` also refuses surrogates,
// non-characters and what is above U+10FFFF. `bytes` is not empty.
int character_length(std::string_view bytes, bool strict);
// The offset of the first malformed character of perl's lax UTF-8, or npos. A truncated last one counts.
size_t first_malformed(std::string_view text);
// How many bytes a lead byte announces (1 for one that cannot lead).
size_t announced_length(unsigned char lead);

// iso-8859-1 to UTF-8; `to` is appended to. And back: false (and `to` is untouched) when a character is above 0xFF.
void upgrade(std::string_view bytes, std::string& to);
bool downgrade(std::string_view text, std::string& to);

}  // namespace nacre::io
