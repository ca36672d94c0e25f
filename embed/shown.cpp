// SPDX-License-Identifier: MIT
#include "embed/shown.h"

#include <algorithm>
#include <vector>

#include "runtime/matching/compiled_pattern.h"
#include "runtime/shown_text.h"
#include "runtime/stack_room.h"
#include "runtime/text.h"
#include "runtime/tree/node.h"

namespace nacre::v1::inside {

namespace {
constexpr size_t no_limit = SIZE_MAX;

class Shower {
 public:
  Shower(nacre::Interpreter& in, int depth) : in_(in), depth_(depth) {}
  std::string text;

  void value(const nacre::Value& v) {
    switch (v.tag) {
      case Tag::Undef: text += "undef"; return;
      case Tag::Int: case Tag::Uint: case Tag::Num: text += Text(in_, v).view(); return;
      case Tag::Ref: return reference(v);
      case Tag::Glob: text += glob_display_name(*v.glob); return;
      default: text += shown_text(Text(in_, v).view(), no_limit);
    }
  }

 private:
  void reference(const nacre::Value& v) {
    Stash* package = in_.blessed(v);
    if (std::find(open_.begin(), open_.end(), v.o) != open_.end()) {
      text += "\\...";   // a cycle
      return;
    }
    if (v.o->kind == ObjectKind::Regexp) { text.append("qr/").append(regexp_text(v.o)->view()).append("/"); return; }
    if (package) text += "bless(";
    if (static_cast<int>(open_.size()) >= depth_ || stack_is_short()) {
      text += "...";
    } else {
      open_.push_back(v.o);
      content(v);
      open_.pop_back();
    }
    if (package) text.append(", ").append(shown_text(package->name->view(), no_limit)).append(")");
  }
  void content(const nacre::Value& v) {
    switch (v.o->kind) {
      case ObjectKind::Array: return list('[', ']', 1, [&] { return tree::push_elements(in_, *v.array); });
      case ObjectKind::Hash: return list('{', '}', 2, [&] { return tree::push_pairs(in_, *v.hash); });
      case ObjectKind::Code: text += "sub {...}"; return;
      case ObjectKind::Glob: text.append("\\").append(glob_display_name(*v.glob)); return;
      case ObjectKind::Box: {
        text += '\\';
        Held inside(read(&v.box->value));
        return value(*inside);
      }
      default: text += reference_text(in_, v); return;
    }
  }
  template <class Push>
  void list(char begin, char end, size_t stride, Push push) {
    nacre::Value* at = in_.sp;
    if (!push()) throw Unwound{};
    std::vector<std::pair<std::string, const nacre::Value*>> items;
    for (nacre::Value* v = at; v < in_.sp; v += stride) items.emplace_back(stride == 2 ? key(*v) : std::string(), v + stride - 1);
    if (stride == 2) std::sort(items.begin(), items.end());
    text += begin;
    const char* between = "";
    for (auto& [name, item] : items) {
      text += std::exchange(between, ", ");
      if (stride == 2) text.append(name).append(" => ");
      Held v(read(const_cast<nacre::Value*>(item)));
      value(*v);
    }
    text += end;
    in_.drop_to(at);
  }
  std::string key(const nacre::Value& v) {
    std::string name(Text(in_, v).view());
    bool is_word = !name.empty() && !(name[0] >= '0' && name[0] <= '9') && name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789") == name.npos;
    return is_word ? name : shown_text(name, no_limit);
  }

  nacre::Interpreter& in_;
  int depth_;
  std::vector<const Object*> open_;
};
}  // namespace

std::string shown_plain(const Value& v) {
  if (v.is_undef()) return "undef";
  return v.kind() == Kind::String ? shown_text(v.text(), no_limit) : v.text();
}

std::string shown(nacre::Interpreter& in, const nacre::Value& v, int depth) {
  Shower shower(in, depth);
  shower.value(v);
  return std::move(shower.text);
}

}  // namespace nacre::v1::inside
