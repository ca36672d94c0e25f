// SPDX-License-Identifier: MIT
// List::Util, but for its pairs: sums, searches, reductions, order, distinct values.
#include <algorithm>
#include <cmath>
#include <unordered_set>
#include <vector>

#include "builtins/random.h"
#include "runtime/call.h"
#include "runtime/interpreter.h"
#include "stdlib/block_call.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {

double as_double(const Value& n) {
  return n.tag == Tag::Int ? static_cast<double>(n.i) : n.tag == Tag::Num ? n.d : static_cast<double>(n.u);
}

Value numeric(Call& call, uint32_t i) {
  const Value& v = call.value(i);
  if (v.tag == Tag::Int || v.tag == Tag::Num) return v;
  call.warn_if_undef(i);
  if (v.tag == Tag::Str && !looks_like_number(v)) call.in.warn_not_numeric(v, call.row.described);
  return to_numeric(call.in, v);
}

// One step of sum or product: in integers while they fit.
void accumulate(Call& call, Held& total, uint32_t i, bool multiply) {
  const Value& item = call.value(i);
  if (call.in.overloaded(item) || call.in.overloaded(*total)) {
    Value result;
    if (call.in.overload_binary(multiply ? "*" : "+", *total, item, result)) {
      if (result.is_unwind()) throw Unwound{};
      total = Held(result);
      return;
    }
  }
  Value left = to_numeric(call.in, *total), right = numeric(call, i);
  int64_t whole;
  if (left.tag == Tag::Int && right.tag == Tag::Int &&
      !(multiply ? __builtin_mul_overflow(left.i, right.i, &whole) : __builtin_add_overflow(left.i, right.i, &whole)))
    total = Held(Value::integer(whole));
  else
    total = Held(Value::number(multiply ? as_double(left) * as_double(right) : as_double(left) + as_double(right)));
}

Value accumulated(Call& call, Value start, bool multiply) {
  int64_t whole = start.i;
  uint32_t k = 0;
  for (; k < call.count(); ++k) {   // integers that fit, as far as they go
    const Value& v = call.value(k);
    int64_t next;
    if (v.tag != Tag::Int || (multiply ? __builtin_mul_overflow(whole, v.i, &next) : __builtin_add_overflow(whole, v.i, &next))) break;
    whole = next;
  }
  Held total(Value::integer(whole));
  for (; k < call.count(); ++k) accumulate(call, total, k, multiply);
  return total.take();
}

Value do_sum(Call& call) { return call.count() ? accumulated(call, Value::integer(0), false) : Value::undef(); }
Value do_sum0(Call& call) { return accumulated(call, Value::integer(0), false); }
Value do_product(Call& call) { return accumulated(call, Value::integer(1), true); }

bool numerically_less(Call& call, const Value& left, const Value& right) {
  Value result;
  if ((call.in.overloaded(left) || call.in.overloaded(right)) && call.in.overload_binary("<", left, right, result)) {
    if (result.is_unwind()) throw Unwound{};
    Held held(result);
    return to_truth(call.in, *held);
  }
  Value a = to_numeric(call.in, left), b = to_numeric(call.in, right);
  if (a.tag == Tag::Int && b.tag == Tag::Int) return a.i < b.i;
  return as_double(a) < as_double(b);
}

bool textually_less(Call& call, const Value& left, const Value& right) {
  Text a(call.in, left), b(call.in, right);
  return compare_text(a.both(), b.both()) < 0;
}

using Less = bool (*)(Call&, const Value&, const Value&);

template <Less less, bool largest>
Value extreme(Call& call) {
  if (call.count() == 0) return Value::undef();
  uint32_t best = 0;
  for (uint32_t k = 0; k < call.count(); ++k) {
    const Value &v = call.value(k), &so_far = call.value(best);
    if (less == numerically_less && v.tag == Tag::Int && so_far.tag == Tag::Int) {
      if (largest ? v.i > so_far.i : v.i < so_far.i) best = k;
      continue;
    }
    if (less == numerically_less && call.value(k).tag != Tag::Ref) numeric(call, k);
    if (k == 0) continue;
    bool better = largest ? less(call, call.value(best), call.value(k)) : less(call, call.value(k), call.value(best));
    if (better) best = k;
  }
  const Value& v = call.value(best);
  return less == numerically_less && !v.is_ref() ? to_numeric(call.in, v) : copy(v);
}

Value do_first(Call& call) {
  TopicBlock block(call);
  for (uint32_t k = 1; k < call.count(); ++k) {
    if (block.test(call.argument(k))) return copy(call.value(k));
  }
  return Value::undef();
}

// any, all, none, notall: which answer of the block ends the search, and what it means.
template <bool stop_at, bool found>
Value search(Call& call) {
  TopicBlock block(call);
  for (uint32_t k = 1; k < call.count(); ++k)
    if (block.test(call.argument(k)) == stop_at) return call.in.truth(found);
  return call.in.truth(!found);
}

Value reduced(Call& call, bool each_step) {
  if (call.count() < 2) {
    block_argument(call);
    return each_step && call.wants_list() ? call.list() : Value::undef();
  }
  PairBlock block(call);
  Held so_far(copy(call.value(1)));
  if (each_step) call.push(copy(*so_far));
  for (uint32_t k = 2; k < call.count(); ++k) {
    so_far = block.scalar(&so_far.get(), call.argument(k));
    if (each_step) call.push(copy(*so_far));
  }
  if (!each_step) return so_far.take();
  return call.wants_list() ? call.list() : Value::integer(call.count() - 1);
}

Value do_reduce(Call& call) { return reduced(call, false); }
Value do_reductions(Call& call) { return reduced(call, true); }

// A number from 0 up to, but not including, `below`; $List::Util::RAND may be asked instead.
size_t random_index(Call& call, Code* generator, size_t below) {
  if (!generator) return static_cast<size_t>(next_random(call.in) * static_cast<double>(below));
  double d = to_double(call.in, *call.in.call_sub(*generator, {}));
  return static_cast<size_t>((d - std::floor(d)) * static_cast<double>(below));
}

Code* random_generator(Call& call) {
  const Value& v = call.in.glob("List::Util::RAND").scalar;
  return v.is_ref() && v.o->kind == ObjectKind::Code ? static_cast<Code*>(v.o) : nullptr;
}

Value do_shuffle(Call& call) {
  std::vector<uint32_t> order(call.count());
  for (uint32_t k = 0; k < call.count(); ++k) order[k] = k;
  Code* generator = random_generator(call);
  for (size_t left = order.size(); left > 1;) {
    size_t chosen = random_index(call, generator, left--);
    std::swap(order[chosen], order[left]);
  }
  for (uint32_t k : order) call.push(copy(call.value(k)));
  return call.list();
}

Value do_sample(Call& call) {
  if (call.count() < 2) return call.list();
  std::vector<uint32_t> order;
  order.push_back(call.count() - 1);
  for (uint32_t k = 1; k + 1 < call.count(); ++k) order.push_back(k);
  size_t wanted = std::min(order.size(), static_cast<size_t>(std::max<int64_t>(call.integer(0), 0)));
  Code* generator = random_generator(call);
  for (size_t k = 0; k < wanted; ++k) std::swap(order[k], order[k + random_index(call, generator, order.size() - k)]);
  for (size_t k = 0; k < wanted; ++k) call.push(copy(call.value(order[k])));
  return call.list();
}

// What makes two values the same for the uniq functions.
std::string plain_identity(Call& call, uint32_t i) {
  const Value& v = call.value(i);
  if (v.is_undef()) return "u";
  Text text(call.in, v);
  return "t" + upgraded(text.both());
}
std::string text_identity(Call& call, uint32_t i) {
  call.warn_if_undef(i);
  Text text(call.in, call.value(i));
  return upgraded(text.both());
}
std::string number_identity(Call& call, uint32_t i) {
  Value n = numeric(call, i);
  char out[64];
  if (n.tag != Tag::Num) return {out, n.tag == Tag::Int ? format_integer(n.i, out) : format_unsigned(n.u, out)};
  if (n.d == std::trunc(n.d) && std::fabs(n.d) < 9e18) return {out, format_integer(static_cast<int64_t>(n.d), out)};
  return {out, static_cast<size_t>(std::snprintf(out, sizeof out, "%.17g", n.d))};
}

Value whole_number(Call& call, uint32_t i) {
  Value n = numeric(call, i);
  if (n.tag != Tag::Num) return n;
  double whole = std::trunc(n.d);
  return std::fabs(whole) < 9.2e18 ? Value::integer(static_cast<int64_t>(whole)) : Value::number(whole);
}
std::string integer_identity(Call& call, uint32_t i) {
  Value n = whole_number(call, i);
  char out[40];
  if (n.tag == Tag::Num) return {out, format_number(n.d, out)};
  return {out, n.tag == Tag::Int ? format_integer(n.i, out) : format_unsigned(n.u, out)};
}

using Identity = std::string (*)(Call&, uint32_t);

template <Identity identity>
Value distinct(Call& call) {
  std::unordered_set<std::string> seen;
  for (uint32_t k = 0; k < call.count(); ++k) {
    if (!seen.insert(identity(call, k)).second || !call.wants_list()) continue;
    call.push(identity == integer_identity ? whole_number(call, k) : copy(call.value(k)));
  }
  return call.wants_list() ? call.list() : Value::integer(static_cast<int64_t>(seen.size()));
}

// A negative size leaves that many out.
Value part(Call& call, bool from_end) {
  int64_t size = call.integer(0), items = static_cast<int64_t>(call.count()) - 1;
  int64_t wanted = size < 0 ? std::max<int64_t>(items + size, 0) : std::min(size, items);
  int64_t first = from_end ? items - wanted : 0;
  for (int64_t k = first; k < first + wanted; ++k) call.push(copy(call.value(static_cast<uint32_t>(k + 1))));
  return call.list();
}

Value do_head(Call& call) { return part(call, false); }
Value do_tail(Call& call) { return part(call, true); }

constexpr std::string_view entry = "subroutine entry";
constexpr Row rows[] = {
    {"List::Util::all", "&@", Needs::Nothing, Taint::Passes, "whether the block holds for all", search<false, false>, entry},
    {"List::Util::any", "&@", Needs::Nothing, Taint::Passes, "whether the block holds for one of the list", search<true, true>, entry},
    {"List::Util::first", "&@", Needs::Nothing, Taint::Passes, "the first for which the block holds", do_first, entry},
    {"List::Util::head", "$@", Needs::Nothing, Taint::Passes, "the first so many", do_head, entry},
    {"List::Util::max", "@", Needs::Nothing, Taint::Passes, "the largest number", extreme<numerically_less, true>, entry},
    {"List::Util::maxstr", "@", Needs::Nothing, Taint::Passes, "the last text in order", extreme<textually_less, true>, entry},
    {"List::Util::min", "@", Needs::Nothing, Taint::Passes, "the smallest number", extreme<numerically_less, false>, entry},
    {"List::Util::minstr", "@", Needs::Nothing, Taint::Passes, "the first text in order", extreme<textually_less, false>, entry},
    {"List::Util::none", "&@", Needs::Nothing, Taint::Passes, "whether the block holds for none", search<true, false>, entry},
    {"List::Util::notall", "&@", Needs::Nothing, Taint::Passes, "whether the block fails for one", search<false, true>, entry},
    {"List::Util::product", "@", Needs::Nothing, Taint::Neither, "all numbers multiplied", do_product, entry},
    {"List::Util::reduce", "&@", Needs::Nothing, Taint::Passes, "the list folded by a block over $a and $b", do_reduce, entry},
    {"List::Util::reductions", "&@", Needs::Nothing, Taint::Passes, "the same with each step's result", do_reductions, entry},
    {"List::Util::sample", "$@", Needs::Nothing, Taint::Passes, "so many of the list by chance", do_sample, entry},
    {"List::Util::shuffle", "@", Needs::Nothing, Taint::Passes, "the list in random order", do_shuffle, entry},
    {"List::Util::sum", "@", Needs::Nothing, Taint::Neither, "all numbers added; undef of none", do_sum, entry},
    {"List::Util::sum0", "@", Needs::Nothing, Taint::Neither, "all numbers added; 0 of none", do_sum0, entry},
    {"List::Util::tail", "$@", Needs::Nothing, Taint::Passes, "the last so many", do_tail, entry},
    {"List::Util::uniq", "@", Needs::Nothing, Taint::Passes, "without repeats; undef is a value of its own", distinct<plain_identity>, entry},
    {"List::Util::uniqint", "@", Needs::Nothing, Taint::Neither, "without repeats, as whole numbers", distinct<integer_identity>, entry},
    {"List::Util::uniqnum", "@", Needs::Nothing, Taint::Neither, "without repeats, as numbers", distinct<number_identity>, entry},
    {"List::Util::uniqstr", "@", Needs::Nothing, Taint::Passes, "without repeats, as texts", distinct<text_identity>, entry},
};

}  // namespace

const Rows list_util_rows = rows;

}  // namespace nacre
