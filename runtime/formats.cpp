// SPDX-License-Identifier: MIT
// write: which format, which top, what still fits on the page.
#include "runtime/formats.h"

#include <algorithm>

#include "runtime/handle_object.h"
#include "runtime/interpreter.h"
#include "runtime/io/handle.h"
#include "runtime/tree/body.h"
#include "runtime/tree/make.h"

namespace nacre {

namespace {

PageLayout& layout_of(HandleObject& handle) {
  if (!handle.page) handle.page = std::make_unique<PageLayout>();
  return *handle.page;
}

std::string qualified(Interpreter& in, std::string_view name) {
  if (name.find("::") != std::string_view::npos) return std::string(name);
  const parser::Pragmas* pragmas = in.place().pragmas;
  bool standard = name == "STDOUT" || name == "STDERR" || name == "STDIN";
  return (standard || !pragmas || pragmas->package.empty() ? std::string("main") : std::string(pragmas->package)) + "::" + std::string(name);
}

Code* format_of(Interpreter& in, std::string_view qualified_name) {
  Glob* glob = in.find_glob(qualified_name);
  return glob ? static_cast<Code*>(glob->format) : nullptr;
}

std::string shown(std::string_view name) { return std::string(name.starts_with("main::") ? name.substr(6) : name); }

// A format sees the variables of the sub that runs now, not of the one that ran when it was compiled.
Ref<Code> bound_to_caller(Interpreter& in, Code& format) {
  const parser::SubScope* outer = format.body->scope ? format.body->scope->outer : nullptr;
  for (Frame* f = in.frame; f && outer; f = f->caller)
    if (f->body && f->body->scope == outer && f->kind != EvalFrame) return Ref<Code>(tree::close_over(f, *format.body));
  return Ref<Code>::sharing(&format);
}

bool run_format(Interpreter& in, Code& format) {
  Ref<Code> code = bound_to_caller(in, format);
  Value result = in.call(*code, in.sp, Want::Void);
  if (result.is_unwind()) return false;
  release(result);
  return true;
}

Value* accumulator(Interpreter& in) { return real(&in.glob("main::^A").scalar); }
Held take_accumulated(Interpreter& in) {
  Held text(read(accumulator(in)));
  store(accumulator(in), string_value(""));
  return text;
}

int64_t lines_in(std::string_view text) { return std::count(text.begin(), text.end(), '\n'); }

class PageWriter {
 public:
  PageWriter(Interpreter& in, Glob& glob, HandleObject& handle) : in_(in), glob_(glob), handle_(handle), page_(layout_of(handle)) { retain(&glob_), name_ = Held(Value::of(Tag::Glob, &glob_)); }

  Truth write() {
    std::string format_name = page_.format.empty() ? glob_name(glob_) : page_.format;
    Code* format = format_of(in_, format_name);
    if (!format) in_.fail("Undefined format \"" + shown(format_name) + "\" called");
    if (!run_format(in_, *format)) return Truth::Unwind;
    Held body = take_accumulated(in_);
    body_ = Text(in_, *body).str();
    utf8_ = Text(in_, *body).both().utf8;
    if (page_.lines_left < lines_in(body_) && !begin_page()) return Truth::Unwind;
    Truth printed = print_counted(body_, utf8_);
    if (printed == Truth::False) store(accumulator(in_), string_value(body_, utf8_));
    return printed;
  }

 private:
  // Where the text does not fit: a form feed, the top, and as much of the text as a page holds, as often as it takes.
  bool begin_page() {
    if (page_.top.empty()) choose_top();
    Code* top = format_of(in_, page_.top);
    if (!top && !page_.top.empty()) in_.fail("Undefined top format \"" + shown(page_.top) + "\" called");
    if (!top) {
      page_.lines_left = page_.length;
      return true;
    }
    for (bool did_top = false; page_.lines_left < lines_in(body_); did_top = true) {
      if (did_top && (page_.lines_left <= 0 || !print_what_fits())) return page_.lines_left <= 0;
      if (!feed()) return false;
      page_.lines_left = page_.length;
      ++page_.number;
      if (!print_top(*top)) return false;
    }
    return true;
  }

  void choose_top() {
    std::string own = std::string(glob_.name->view()) + "_TOP";
    bool own_there = format_of(in_, qualified(in_, own));
    if (!own_there && !format_of(in_, qualified(in_, "top"))) return;
    page_.top_name = own_there ? own : "top";
    page_.top = qualified(in_, page_.top_name);
  }

  bool print_what_fits() {
    size_t at = 0;
    for (int64_t k = 0; k < page_.lines_left; ++k) at = body_.find('\n', at) + 1;
    if (print(std::string_view(body_).substr(0, at), utf8_) == Truth::Unwind) return false;
    body_.erase(0, at);
    return true;
  }

  bool feed() {
    if (page_.lines_left < 0 || page_.number <= 0) return true;
    Held feed(read(&in_.glob("main::^L").scalar));
    Text text(in_, *feed);
    return print(text.view(), text.both().utf8) != Truth::Unwind;
  }

  bool print_top(Code& top) {
    if (!run_format(in_, top)) return false;
    Held text = take_accumulated(in_);
    Text head(in_, *text);
    return print_counted(head.str(), head.both().utf8) != Truth::Unwind;
  }

  Truth print(std::string_view text, bool utf8) { return print_text(in_, &handle_, *name_, {text, utf8}, "write"); }

  Truth print_counted(const std::string& text, bool utf8) {
    page_.lines_left -= lines_in(text);
    if (page_.lines_left < 0) in_.warn(parser::Warn::Io, "page overflow");
    return print(text, utf8);
  }

  Interpreter& in_;
  Glob& glob_;
  HandleObject& handle_;
  PageLayout& page_;
  Held name_;
  std::string body_;
  bool utf8_ = false;
};

}  // namespace

Truth write_format(Interpreter& in, Glob& glob) {
  if (!glob.io) glob.io = new_handle_object();
  return PageWriter(in, glob, *glob.io).write();
}

std::string format_name_of(const HandleObject& handle, const Glob* glob) {
  if (handle.page && !handle.page->format_name.empty()) return handle.page->format_name;
  return glob ? std::string(glob->name->view()) : std::string();
}

std::string top_name_of(const HandleObject& handle, const Glob* glob) {
  if (handle.page && !handle.page->top_name.empty()) return handle.page->top_name;
  return glob ? std::string(glob->name->view()) + "_TOP" : std::string();
}

void set_format_name(Interpreter& in, HandleObject& handle, std::string_view name, bool top) {
  PageLayout& page = layout_of(handle);
  (top ? page.top_name : page.format_name) = std::string(name);
  (top ? page.top : page.format) = qualified(in, name);
}

}  // namespace nacre
