// SPDX-License-Identifier: MIT
// A path as the kernel wants it: NUL-terminated. Made from length-counted bytes without allocating when it is short.
// A path with a NUL inside names no file: c_str() is then nullptr and the door answers ENOENT, as perl does.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace nacre::posix {

class Path {
 public:
  explicit Path(std::string_view text) {
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
  Path(const Path&) = delete;
  Path& operator=(const Path&) = delete;

  explicit operator bool() const { return text_ != nullptr; }
  const char* c_str() const { return text_; }

 private:
  const char* text_ = nullptr;
  char short_[256];
  std::string long_;
};

}  // namespace nacre::posix
