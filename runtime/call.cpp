// SPDX-License-Identifier: MIT
#include "runtime/call.h"

#include "runtime/files.h"
#include "runtime/interpreter.h"
#include "runtime/tree/item_names.h"
#include "runtime/tree/node.h"

namespace nacre {

namespace {
constexpr Value nothing = Value::undef();

// "in substr"; what a module offers is a sub like others: "in subroutine entry".
std::string_view warning_name(const Row& row) {
  if (!row.described.empty()) return row.described;
  return row.name.find("::") == std::string_view::npos ? row.name : "subroutine entry";
}
}  // namespace

const Value& Call::special_value(uint32_t i) const {
  if (!has(i)) return nothing;
  Value* slot = real_slot(args_ + i);
  if (slot->tag != Tag::Weak && slot->tag != Tag::Magic) return *slot;
  Value v = read_indirect(slot);
  if (v.is_unwind()) throw Unwound{};
  return *tree::temporary_slot(in, v);
}

std::string Call::bytes(uint32_t i) const { return text(i).str(); }

int64_t Call::converted_integer(uint32_t i) const {
  const Value& v = value(i);
  if (v.tag == Tag::Int) return v.i;
  warn_if_undef(i);
  if (v.tag == Tag::Str && !looks_like_number(v)) in.warn_not_numeric(v, warning_name(row));
  return to_integer(in, v);
}

double Call::number(uint32_t i) const {
  const Value& v = value(i);
  if (v.tag == Tag::Num) [[likely]] return v.d;
  warn_if_undef(i);
  if (v.tag == Tag::Str && !looks_like_number(v)) in.warn_not_numeric(v, warning_name(row));
  return to_double(in, v);
}

Value* Call::slot(uint32_t i) const { return real(args_ + i); }

bool Call::assign(uint32_t i, Value owned) const { return store(slot(i), owned); }

Array& Call::array(uint32_t i) const {
  if (i < count_ && args_[i].tag == Tag::Array) return *args_[i].array;
  const Value& v = value(i);
  if (v.is_ref() && v.o->kind == ObjectKind::Array) return *v.array;
  in.fail("Not an ARRAY reference");
}

Hash& Call::hash(uint32_t i) const {
  if (i < count_ && args_[i].tag == Tag::Hash) return *args_[i].hash;
  const Value& v = value(i);
  if (v.is_ref() && v.o->kind == ObjectKind::Hash) return *v.hash;
  in.fail("Not a HASH reference");
}

HandleObject* Call::handle(uint32_t i) const {
  if (i < count_) {
    const Value* v = args_[i].tag == Tag::Alias ? args_[i].alias : args_ + i;
    if (v->is_ref() && v->o->kind == ObjectKind::Glob) return v->glob->io;
  }
  return in.handle_of(value(i));
}

std::string Call::handle_name(uint32_t i) const {
  if (value(i).is_undef() && node_count_ == count_ && nodes_[i] && frame) {
    std::string name = nodes_[i]->describe(*frame);
    if (!name.empty()) return name;
  }
  return handle_display_name(in, value(i));
}

Value Call::truth(bool b) const { return in.truth(b); }

Value Call::truth(const posix::Result<void>& r) const {
  if (r.failed()) in.system_error = r.error();
  return in.truth(!r.failed());
}

Value Call::fails(int error) const {
  in.system_error = error;
  return wants_list() ? list() : Value::undef();
}

// Each time the stack has grown by so many it is asked whether it may.
void Call::push(Value owned) const {
  constexpr uintptr_t items_between_looks = 1024;
  in.push(owned);
  if (reinterpret_cast<uintptr_t>(in.sp) % (items_between_looks * sizeof(Value)) == 0) [[unlikely]] in.expect_stack(items_between_looks);
}

Value Call::die(std::string_view message) const { return in.die(message); }

void Call::warn(parser::Warn category, std::string_view message) const { in.warn(category, message); }

bool Call::warns(parser::Warn category) const { return in.warns(category); }

void Call::warn_undef(uint32_t i) const { tree::warn_uninitialized_item(in, {nodes_, node_count_}, i, count_, warning_name(row)); }

}  // namespace nacre
