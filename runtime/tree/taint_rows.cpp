// SPDX-License-Identifier: MIT
// Rows in taint mode: each gets a second row around it that looks at the arguments, refuses or runs it, and marks what it answers.
#include <algorithm>
#include <array>
#include <memory>
#include <unordered_map>

#include "runtime/call.h"
#include "runtime/files.h"
#include "runtime/handle_object.h"
#include "runtime/io/mode.h"
#include "runtime/tree/taint.h"

namespace nacre::tree {

namespace {
struct CheckedRow : Row {
  const Row* original;
};
using CheckedRows = std::unordered_map<const Row*, std::unique_ptr<CheckedRow>>;

// An argument as it is, variables and all that show others followed; null: left out, or a container.
Value* argument(const Call& call, uint32_t k) {
  if (k >= call.count()) return nullptr;
  Value* v = real(call.argument(k));
  return v->tag < Tag::Array ? v : nullptr;
}

// What an argument is: reading it runs no code but where it is magic.
bool argument_is_tainted(const Call& call, uint32_t k) {
  Value* v = argument(call, k);
  if (v) return is_tainted(*v);
  return k < call.count() && real(call.argument(k))->tag == Tag::Magic && is_tainted(call.value(k));
}

// A separator of nothing is not read.
void read_arguments(const Call& call) {
  bool separates = call.row.name != "join" || call.count() != 2;
  for (uint32_t k = separates ? 0 : 1; k < call.count(); ++k)
    if (argument_is_tainted(call, k)) call.in.taint.tainted = true;
}

std::string_view text_of(const Call& call, uint32_t k) {
  Value* v = argument(call, k);
  return v && v->tag == Tag::Str ? v->s->view() : std::string_view();
}

// open(FH): what is in $FH.
Held path_of_name(const Call& call) {
  const Value& name = call.value(0);
  return name.tag == Tag::Glob ? Held(read(&name.glob->scalar)) : Held();
}

// before: whether the statement was tainted without the arguments.
bool may_open(Call& call, bool before) {
  bool with_path = call.count() > 2;
  Held path = call.count() > 1 ? Held(copy(call.value(1))) : path_of_name(call);
  call.in.taint.tainted |= is_tainted(*path);
  std::string text = Text(call.in, *path).str();
  io::OpenMode mode = with_path ? io::read_open_mode(text) : io::read_open_text(text);
  using Kind = io::OpenMode::Kind;
  if (!mode) return true;
  switch (mode.kind) {
    case Kind::FromCommand: case Kind::ToCommand: {
      if (!with_path || call.count() == 3) return with_path && text_of(call, 2) == "-" ? may_use(call.in, "piped open") : may_run(call.in, "piped open");
      call.in.taint.tainted = before;                        // a program and its arguments, without a shell: perl does not read them
      return may_run(call.in, "piped open");
    }
    case Kind::FromFork: case Kind::ToFork: return may_use(call.in, "piped open");
    default: break;
  }
  if (!mode.writes || (with_path && call.value(2).is_ref())) return true;
  return may_use(call.in, "open");
}

bool may_open_with_flags(Call& call, uint32_t flags, std::string_view name) {
  constexpr int64_t changing = 01 | 02 | 0100 | 01000 | 02000;   // O_WRONLY O_RDWR O_CREAT O_TRUNC O_APPEND
  return (call.integer_or(flags, 0) & changing) == 0 || may_use(call.in, name);
}

// The name that perl's message gives it: the function, without what tells our forms of it apart.
std::string_view shown_name(std::string_view name) {
  if (name == "IPC::Open3::spawn") return "exec";
  name = name.substr(0, name.find(' '));
  size_t colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

bool home_is_tainted(Interpreter& in) {
  Hash* environment = in.glob("main::ENV").hash;
  for (const char* name : {"HOME", "LOGDIR"})
    if (auto* entry = environment ? environment->find(name) : nullptr) return is_tainted(*real(&entry->value));
  return false;
}

// perl asks before it looks at the list, after what stands in front of it, and for each item: with -t it warns as often.
bool may_use_each(Call& call, std::string_view shown) {
  bool in_front = shown == "chmod" || shown == "chown" || shown == "utime" || shown == "kill";
  uint32_t front = shown == "chmod" || shown == "kill" ? 1 : shown == "chown" || shown == "utime" ? 2 : 0;
  uint32_t times = 1;
  if (in_front || shown == "unlink") times += (in_front ? 1 : 0) + (call.count() > front ? call.count() - front : 0);
  for (uint32_t k = 0; k < times; ++k)
    if (!may_use(call.in, shown)) return false;
  return true;
}

bool may_call(Call& call, bool before) {
  std::string_view name = call.row.name;
  if (name == "open") return may_open(call, before);
  if (name == "sysopen") return may_open_with_flags(call, 2, name);
  if (name == "POSIX::open") return may_open_with_flags(call, 1, "open");
  if (name == "sprintf") return !argument_is_tainted(call, 0) || may_use(call.in, name);
  std::string_view shown = shown_name(name);
  if (shown == "chdir" && call.count() == 0) call.in.taint.tainted |= home_is_tainted(call.in);
  if (shown == "exec" || shown == "system") return may_run(call.in, shown);
  return may_use_each(call, shown);
}

// The fields of an entry of the password file that its owner may change: password, gecos, shell.
bool is_outside_field(size_t k) { return k == 1 || k == 6 || k == 8; }

void mark_results(Call& call, Value* first) {
  bool fields = call.row.name.starts_with("getpw");
  for (Value* v = first; v < call.in.sp; ++v)
    if (!fields || is_outside_field(static_cast<size_t>(v - first))) *v = tainted_value(*v);
}

void fill(Call& call) {
  if (call.count() < 2) return;
  HandleObject* from = call.row.name == "read" || call.row.name == "sysread" ? call.handle(0) : nullptr;
  Value* v = argument(call, 1);
  if (v) set_tainted(*v, !(from && from->untainted));
}

bool trusts_handle(const Call& call) {
  std::string_view name = call.row.name;
  if (name != "readdir" && name != "IO::Handle::getline" && name != "IO::Handle::getlines" && name != "IO::Handle::gets") return false;
  HandleObject* from = call.handle(0);
  return from && from->untainted;
}

// What was tainted and has been changed in place is so still: utf8::upgrade($x).
void keep_marks(const Call& call, const std::array<bool, 8>& before) {
  for (uint32_t k = 0; k < call.count() && k < before.size(); ++k)
    if (Value* v = before[k] ? argument(call, k) : nullptr) set_tainted(*v, true);
}

// max and min: the number of one of the arguments, with its mark.
Value passed(const Call& call, Value v) {
  if (v.tag != Tag::Int && v.tag != Tag::Num) return v;
  if (!call.row.name.starts_with("List::Util::m")) return v;
  for (uint32_t k = 0; k < call.count(); ++k)
    if (argument_is_tainted(call, k) && to_double(call.in, call.value(k)) == to_double(call.in, v)) return tainted_value(v);
  return v;
}

// An object that gave its text in Perl began a new statement: what was read before it counts no more.
void read_behind_objects(const Call& call) {
  for (uint32_t k = call.count(); k-- > 0;) {
    Value* v = argument(call, k);
    if (v && v->is_ref()) return;
    if (argument_is_tainted(call, k)) { call.in.taint.tainted = true; return; }
  }
}

// lc $object: perl loses the mark there.
bool loses_mark(const Call& call) {
  std::string_view name = call.row.name;
  if (name != "lc" && name != "uc" && name != "fc" && name != "lcfirst" && name != "ucfirst") return false;
  Value* v = argument(call, 0);
  return v && v->is_ref();
}

bool is_truth(const Call& call, const Value& v) { return v.tag == Tag::Undef || (v.is_counted() && v.o == call.in.no->o); }

Value run_checked(Call& call) {
  Interpreter& in = call.in;
  std::array<bool, 8> before{};
  for (uint32_t k = 0; k < call.count() && k < before.size(); ++k) before[k] = argument_is_tainted(call, k);
  bool before_arguments = in.taint.tainted;
  read_arguments(call);
  bool asks = call.row.taint == Taint::Sink || call.row.name == "sprintf";
  if (asks && !may_call(call, before_arguments)) return Value::unwind();
  auto first = in.sp - in.stack_base;
  bool trusted = trusts_handle(call);
  uint64_t began = in.taint.statements;
  Value v = static_cast<const CheckedRow&>(call.row).original->run(call);
  if (v.is_unwind()) {
    if (call.row.name == "die" && in.taint.tainted && in.flow == Flow::Die) in.thrown = Held(tainted_value(in.thrown.take()));
    return v;
  }
  if (call.row.taint == Taint::Fills) fill(call);
  else keep_marks(call, before);
  if (call.row.taint == Taint::Passes) return passed(call, v);
  if (in.taint.statements != began && call.row.taint == Taint::Neither) read_behind_objects(call);
  bool marks = call.row.taint == Taint::Source ? !trusted : call.row.taint == Taint::Neither && in.taint.tainted && !loses_mark(call);
  if (!marks) return v;
  if (v.tag == Tag::Alias) {
    mark_results(call, in.stack_base + first);
    return v;
  }
  if (call.row.name.starts_with("getpw")) return v;
  return is_truth(call, v) ? v : tainted_value(v);
}
}  // namespace

const Row& checked_row(Interpreter& in, const Row& row) {
  if (!in.taint.rows) in.taint.rows = std::make_shared<CheckedRows>();
  auto& rows = *static_cast<CheckedRows*>(in.taint.rows.get());
  if (row.run == run_checked) return row;
  auto& checked = rows[&row];
  if (!checked) {
    checked = std::make_unique<CheckedRow>(CheckedRow{row, &row});
    checked->run = run_checked;
    checked->quick = nullptr;
  }
  return *checked;
}

}  // namespace nacre::tree
