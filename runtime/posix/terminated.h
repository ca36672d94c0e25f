// SPDX-License-Identifier: MIT
// Length-counted bytes as C wants them: NUL-terminated. Made without allocating when they are few. With a NUL inside there is no such text:
// c_str() is then nullptr.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace nacre::posix {

class Terminated {
 public:
  explicit Terminated(std::string_view text) {
    if (text.find('\0') != std::string_view::npos) return;
    if (text.size() < sizeof short_) {
      std::copy(text.begin(), text.end(), short_);  // an empty text may point nowhere
      short_[text.size()] = '\0';
      text_ = short_;
    } else {
      long_ = text;
      text_ = long_.c_str();
    }
  }
  Terminated(const Terminated&) = delete;
  Terminated& operator=(const Terminated&) = delete;

  explicit operator bool() const { return text_ != nullptr; }
  const char* c_str() const { return text_; }

 private:
  const char* text_ = nullptr;
  char short_[256];
  std::string long_;
};

}  // namespace nacre::posix
