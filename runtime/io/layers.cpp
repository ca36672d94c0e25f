// SPDX-License-Identifier: MIT
#include "runtime/io/layers.h"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace nacre::io {

namespace {

constexpr std::string_view separators = ": \t\n\r\f\v";

bool is_name(char c) { return c == '_' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

std::string quoted(std::string_view text) { return "\"" + std::string(text) + "\""; }

// Where the `)` is that matches the `(` before `text`, or npos.
size_t matching_bracket(std::string_view text) {
  int depth = 1;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\') {
      ++i;
    } else if (text[i] == '(') {
      ++depth;
    } else if (text[i] == ')' && --depth == 0) {
      return i;
    }
  }
  return std::string_view::npos;
}

}  // namespace

void Layers::spell_out() {
  if (std::exchange(plain_, false)) stack_ = {{"unix"}, {"perlio"}};
}

LayerResult Layers::apply(std::string_view text, bool opening) {
  spell_out();
  auto stack_before = stack_;
  auto encoding_before = encoding_;
  for (;;) {
    auto start = text.find_first_not_of(separators);
    if (start == std::string_view::npos) break;
    text.remove_prefix(start);
    size_t length = 0;
    while (length < text.size() && is_name(text[length])) ++length;
    if (length == 0) {
      std::string bad(1, text[0]);
      return {false, EINVAL, "Invalid separator character '" + bad + "' in PerlIO layer specification " + std::string(text)};
    }
    auto name = text.substr(0, length);
    text.remove_prefix(length);
    std::string_view argument;
    if (text.starts_with('(')) {
      auto end = matching_bracket(text.substr(1));
      if (end == std::string_view::npos) return {false, EINVAL, "Argument list not closed for PerlIO layer " + quoted(name)};
      argument = text.substr(1, end);
      text.remove_prefix(end + 2);
    }
    auto result = apply_one(name, argument, opening);
    if (!result.ok) {
      stack_ = std::move(stack_before);
      encoding_ = std::move(encoding_before);
      settle();
      return result;
    }
    opening = false;
  }
  settle();
  return {};
}

LayerResult Layers::apply_one(std::string_view name, std::string_view argument, bool opening) {
  if (name == "utf8" || name == "bytes") {
    if (!stack_.empty()) stack_.back().utf8 = name == "utf8";
  } else if (name == "raw") {
    make_raw();
  } else if (name == "pop") {
    pop();
  } else if (name == "crlf") {
    if (stack_.empty() || stack_.back().name != "crlf") stack_.push_back({"crlf", utf8()});
  } else if (name == "unix" || name == "stdio") {
    if (opening) {
      stack_ = {{std::string(name)}};
    } else if (name == "unix") {
      stack_.push_back({"unix"});
    }
  } else if (name == "perlio") {
    stack_.push_back({"perlio", utf8()});
  } else if (name == "encoding") {
    return push_encoding(argument);
  } else {
    return {false, ENOENT, "Unknown PerlIO layer " + quoted(name)};
  }
  return {};
}

LayerResult Layers::push_encoding(std::string_view argument) {
  auto found = find_encoding(argument);
  if (!found) return {false, EINVAL, "Cannot find encoding " + quoted(argument)};
  encoding_ = std::move(found);
  stack_.push_back({"encoding(" + std::string(encoding_->name()) + ")", true});
  return {};
}

// Down to the layer that passes bytes through.
void Layers::make_raw() {
  while (!stack_.empty() && (stack_.back().name == "crlf" || stack_.back().name.starts_with("encoding"))) pop();
  if (!stack_.empty()) stack_.back().utf8 = false;
}

void Layers::pop() {
  if (!stack_.empty()) stack_.pop_back();
  auto is_encoding = [](const Layer& layer) { return layer.name.starts_with("encoding"); };
  auto top = std::find_if(stack_.rbegin(), stack_.rend(), is_encoding);
  if (top == stack_.rend()) {
    encoding_.reset();
  } else {
    encoding_ = find_encoding(std::string_view(top->name).substr(9, top->name.size() - 10));
  }
}

void Layers::settle() {
  auto has = [this](std::string_view name) {
    return std::any_of(stack_.begin(), stack_.end(), [name](const Layer& layer) { return layer.name == name; });
  };
  crlf_ = has("crlf");
  buffered_ = stack_.empty() || stack_.size() > 1 || stack_[0].name != "unix";
}

std::vector<std::string> Layers::names() const {
  if (plain_) return {"unix", "perlio"};
  std::vector<std::string> out;
  for (const auto& layer : stack_) {
    out.push_back(layer.name);
    if (layer.utf8) out.emplace_back("utf8");
  }
  return out;
}

}  // namespace nacre::io
