// SPDX-License-Identifier: MIT
// List::Util on lists of pairs (key, value, key, value ...) and on several lists side by side (zip, mesh).
#include <algorithm>

#include "runtime/call.h"
#include "runtime/interpreter.h"
#include "stdlib/block_call.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {

// Item i, or undef past an odd end.
Value item(const Call& call, uint32_t i) { return i < call.count() ? copy(call.value(i)) : Value::undef(); }

void warn_if_odd(const Call& call, uint32_t items, std::string_view name) {
  if (items % 2) call.warn(parser::Warn::Misc, std::string("Odd number of elements in ").append(name));
}

Value array_reference(std::initializer_list<Value> owned) {
  Array* a = new_array();
  for (const Value& v : owned) push_back(*a, v);
  return Value::of(Tag::Ref, a);
}

Value do_pairs(Call& call) {
  warn_if_odd(call, call.count(), "pairs");
  uint16_t package = call.in.stash("List::Util::_Pair").package_index;
  for (uint32_t k = 0; k < call.count(); k += 2) {
    Value pair = array_reference({item(call, k), item(call, k + 1)});
    pair.o->package = package;
    call.push(pair);
  }
  return call.list();
}

Value do_unpairs(Call& call) {
  for (uint32_t k = 0; k < call.count(); ++k) {
    const Value& v = call.value(k);
    if (!v.is_ref() || v.o->kind != ObjectKind::Array) continue;
    for (size_t i = 0; i < 2; ++i) call.push(i < v.array->count ? read(v.array->items + i) : Value::undef());
  }
  return call.list();
}

Value do_pairkeys(Call& call) {
  warn_if_odd(call, call.count(), "pairkeys");
  for (uint32_t k = 0; k < call.count(); k += 2) call.push(item(call, k));
  return call.list();
}

Value do_pairvalues(Call& call) {
  warn_if_odd(call, call.count(), "pairvalues");
  for (uint32_t k = 0; k < call.count(); k += 2) call.push(item(call, k + 1));
  return call.list();
}

// The last pair of an odd list has no second.
Value* argument_or(Call& call, uint32_t i, Value& missing) { return i < call.count() ? call.argument(i) : &missing; }

Value do_pairfirst(Call& call) {
  warn_if_odd(call, call.count() - 1, "pairfirst");
  PairBlock block(call);
  for (uint32_t k = 1; k < call.count(); k += 2) {
    Value missing = Value::undef();
    Held answer = block.scalar(call.argument(k), argument_or(call, k + 1, missing));
    if (!to_truth(call.in, *answer)) continue;
    if (!call.wants_list()) return call.in.truth(true);
    call.push(item(call, k));
    call.push(item(call, k + 1));
    break;
  }
  return call.wants_list() ? call.list() : call.in.truth(false);
}

Value do_pairgrep(Call& call) {
  warn_if_odd(call, call.count() - 1, "pairgrep");
  PairBlock block(call);
  int64_t found = 0;
  for (uint32_t k = 1; k < call.count(); k += 2) {
    Value missing = Value::undef();
    Held answer = block.scalar(call.argument(k), argument_or(call, k + 1, missing));
    if (!to_truth(call.in, *answer)) continue;
    ++found;
    if (!call.wants_list()) continue;
    call.push(item(call, k));
    call.push(item(call, k + 1));
  }
  return call.wants_list() ? call.list() : Value::integer(found);
}

Value do_pairmap(Call& call) {
  warn_if_odd(call, call.count() - 1, "pairmap");
  PairBlock block(call);
  const Value* before = call.in.sp;
  for (uint32_t k = 1; k < call.count(); k += 2) {
    Value missing = Value::undef();
    block.list(call.argument(k), argument_or(call, k + 1, missing));
    release(missing);
  }
  return call.wants_list() ? call.list() : Value::integer(call.in.sp - before);
}

// How far zip and mesh go: to the end of the longest list or of the shortest.
enum class Until : uint8_t { Longest, Shortest };

size_t rounds(Call& call, Until until, std::string_view name) {
  size_t most = 0, least = SIZE_MAX;
  for (uint32_t k = 0; k < call.count(); ++k) {
    const Value& v = call.value(k);
    if (!v.is_ref() || v.o->kind != ObjectKind::Array) call.in.fail("Expected an ARRAY reference to " + std::string(name));
    most = std::max(most, v.array->count);
    least = std::min(least, v.array->count);
  }
  return call.count() == 0 ? 0 : until == Until::Longest ? most : least;
}

Value element_of(const Call& call, uint32_t list, size_t i) {
  Array& a = *call.value(list).array;
  return i < a.count ? read(a.items + i) : Value::undef();
}

template <Until until, bool flat>
Value side_by_side(Call& call) {
  size_t count = rounds(call, until, call.row.name.substr(call.row.name.rfind(':') + 1));
  for (size_t i = 0; i < count; ++i) {
    Array* together = flat ? nullptr : new_array();
    for (uint32_t k = 0; k < call.count(); ++k) {
      if (flat) call.push(element_of(call, k, i));
      else push_back(*together, element_of(call, k, i));
    }
    if (!flat) call.push(Value::of(Tag::Ref, together));
  }
  return call.list();
}

constexpr std::string_view entry = "subroutine entry", plain{};
constexpr Row rows[] = {
    {"List::Util::mesh", plain, Needs::Nothing, Taint::Passes, "several lists, element by element", side_by_side<Until::Longest, true>, entry},
    {"List::Util::mesh_longest", plain, Needs::Nothing, Taint::Neither, "mesh to the end of the longest", side_by_side<Until::Longest, true>, entry},
    {"List::Util::mesh_shortest", plain, Needs::Nothing, Taint::Neither, "mesh to the end of the shortest", side_by_side<Until::Shortest, true>, entry},
    {"List::Util::pairfirst", "&@", Needs::Nothing, Taint::Passes, "the first pair for which the block holds", do_pairfirst, entry},
    {"List::Util::pairgrep", "&@", Needs::Nothing, Taint::Passes, "the pairs for which the block holds", do_pairgrep, entry},
    {"List::Util::pairkeys", "@", Needs::Nothing, Taint::Passes, "the first of each pair", do_pairkeys, entry},
    {"List::Util::pairmap", "&@", Needs::Nothing, Taint::Passes, "what the block makes of each pair", do_pairmap, entry},
    {"List::Util::pairs", "@", Needs::Nothing, Taint::Passes, "a list as pairs: array references", do_pairs, entry},
    {"List::Util::pairvalues", "@", Needs::Nothing, Taint::Passes, "the second of each pair", do_pairvalues, entry},
    {"List::Util::unpairs", "@", Needs::Nothing, Taint::Passes, "pairs as a plain list", do_unpairs, entry},
    {"List::Util::zip", plain, Needs::Nothing, Taint::Passes, "several lists as rows: array references", side_by_side<Until::Longest, false>, entry},
    {"List::Util::zip_longest", plain, Needs::Nothing, Taint::Neither, "zip to the end of the longest", side_by_side<Until::Longest, false>, entry},
    {"List::Util::zip_shortest", plain, Needs::Nothing, Taint::Neither, "zip to the end of the shortest", side_by_side<Until::Shortest, false>, entry},
};

}  // namespace

const Rows list_util_pair_rows = rows;

}  // namespace nacre
