// SPDX-License-Identifier: MIT
// What a native function sees of its call: arguments already evaluated as its row's prototype says, the context wanted, and the ways to answer.
// A body reads arguments by type, does one thing, and returns call.something(). Conversions may run overloads; if those die, Unwound passes
// through the body to the dispatcher, so a body keeps what it owns in types that release it.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "parser/pragmas.h"
#include "runtime/frame.h"
#include "runtime/posix/result.h"
#include "runtime/row.h"
#include "runtime/text.h"

namespace nacre {

namespace tree { struct Node; }
struct HandleObject;

// What a row keeps of its first argument where that is a constant of the program: a format or template once read. Lives with the call's node.
struct CallMemo {
  virtual ~CallMemo() = default;
};

class Call {
 public:
  Call(Interpreter& in, const Row& row, Frame* frame, Value* args, uint32_t count, Want want, tree::Node* const* nodes = nullptr, uint32_t node_count = 0)
      : in(in), row(row), frame(frame), args_(args), nodes_(nodes), node_count_(node_count), count_(count), want(want) {}

  // Arguments. Indices are positions of the prototype ("$$;@": 0, 1, then the list from 2). A module's row sees its plain list.
  uint32_t count() const { return count_; }
  bool has(uint32_t i) const { return i < count_ && args_[i].tag != Tag::Unwind; }   // given, not left out
  const Value& value(uint32_t i) const {           // the fetched value (never indirect); borrowed
    if (i >= count_) return special_value(i);
    const Value* v = args_ + i;
    if (v->tag == Tag::Alias) v = v->alias;
    return v->tag < Tag::Box ? *v : special_value(i);
  }
  Text text(uint32_t i) const { warn_if_undef(i); return Text(in, value(i)); }
  std::string bytes(uint32_t i) const;             // as bytes for the system: UTF-8 where wide
  int64_t integer(uint32_t i) const { return i < count_ && args_[i].tag == Tag::Int ? args_[i].i : converted_integer(i); }
  int64_t integer_or(uint32_t i, int64_t otherwise) const { return has(i) ? integer(i) : otherwise; }
  double number(uint32_t i) const;
  double number_or(uint32_t i, double otherwise) const { return has(i) ? number(i) : otherwise; }
  bool truth(uint32_t i) const { return to_truth(in, value(i)); }
  Value* slot(uint32_t i) const;                   // \$ : the variable itself (a real slot; may be Magic: write through assign())
  bool assign(uint32_t i, Value owned) const;      // stores into the argument's variable; false: unwound
  Value* argument(uint32_t i) const { return args_ + i; }   // as it lies on the stack: for what aliases it (List::Util's blocks)
  Array& array(uint32_t i) const;                  // \@
  Hash& hash(uint32_t i) const;                    // \%
  HandleObject* handle(uint32_t i) const;          // * : null where it names none (the body warns and fails)
  std::string handle_name(uint32_t i) const;       // for "on unopened filehandle FH"

  // Answers.
  Value undef() const { return Value::undef(); }
  Value truth(bool b) const;                       // perl's 1 or ""
  Value integer_value(int64_t i) const { return Value::integer(i); }
  Value text_value(std::string_view s, bool utf8 = false) const { return string_value(s, utf8); }
  Value truth(const posix::Result<void>& r) const;   // 1, or sets $! and yields perl's failure value (0-or-"" as sv_no)
  Value fails(int error) const;                    // sets $!, yields undef in scalar context, the empty list in list context
  void push(Value owned) const;                    // list context: one more result; end with `return call.list()`
  Value list() const { return {Tag::Alias, 0, {0}}; }   // "the results are pushed" (none pushed: the empty list)
  bool wants_list() const { return want == Want::List; }

  Value die(std::string_view message) const;       // " at F line N.\n" is added unless it ends in a newline
  void warn(parser::Warn category, std::string_view message) const;  // the same; if the category is on
  bool warns(parser::Warn category) const;
  void warn_if_undef(uint32_t i) const {           // Use of uninitialized value $x in NAME at ...
    if (has(i) && value(i).is_undef()) [[unlikely]] warn_undef(i);
  }

  Interpreter& in;
  const Row& row;
  Frame* frame;
  std::unique_ptr<CallMemo>* memo = nullptr;       // null: the first argument is no constant

 private:
  const Value& special_value(uint32_t i) const;
  int64_t converted_integer(uint32_t i) const;
  void warn_undef(uint32_t i) const;

  Value* args_;
  tree::Node* const* nodes_;                       // what the arguments came from, for warnings that name it; may be null
  uint32_t node_count_;
  uint32_t count_;

 public:
  const Want want;
};

}  // namespace nacre
