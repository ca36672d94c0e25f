// SPDX-License-Identifier: MIT
// The layers of a handle, as open and binmode name them (`:raw`, `:crlf`, `:encoding(UTF-8)`) and PerlIO::get_layers lists them.
// Says what they mean for reading and writing; does neither.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/io/encoding.h"

namespace nacre::io {

// What came of a layer specification.
struct LayerResult {
  bool ok = true;
  int error = 0;        // for `$!`
  std::string warning;  // perl's words, e.g. `Unknown PerlIO layer "foo"` (category layer) or `Cannot find encoding "Foo"` (io)
};

class Layers {
 public:
  // `buffered`: unix perlio, as open gives them; else `scalar`, for an in-memory handle.
  explicit Layers(bool kernel = true) : plain_(kernel) {
    if (!kernel) stack_.push_back({"scalar"});
  }
  Layers(Layers&&) = default;
  Layers& operator=(Layers&&) = default;

  // Applies a specification such as ":crlf:utf8" (the colon may be missing, blanks may stand between) to what is there.
  // `opening` makes a first :raw or :unix mean the plain stack. On failure the layers are as before.
  LayerResult apply(std::string_view specification, bool opening = false);

  // unix perlio encoding(utf-8-strict) utf8 ...
  std::vector<std::string> names() const;

  bool utf8() const { return !stack_.empty() && stack_.back().utf8; }  // the strings of this handle are characters
  bool crlf() const { return crlf_; }
  bool buffered() const { return buffered_; }
  Encoding* encoding() const { return encoding_.get(); }

 private:
  struct Layer {
    std::string name;  // "unix", "perlio", "crlf", "encoding(X)", "scalar"
    bool utf8 = false;
  };

  void spell_out();
  LayerResult apply_one(std::string_view name, std::string_view argument, bool opening);
  LayerResult push_encoding(std::string_view argument);
  void make_raw();
  void pop();
  void settle();

  std::vector<Layer> stack_;  // nothing where it is the plain one, which most handles keep: unix perlio
  bool plain_;
  std::shared_ptr<Encoding> encoding_;
  bool crlf_ = false;
  bool buffered_ = true;
};

}  // namespace nacre::io
