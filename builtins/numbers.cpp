// SPDX-License-Identifier: MIT
// Arithmetic that has names: abs, int, sqrt, sin, cos, atan2, exp, log, hex, oct, rand, srand.
#include <cmath>
#include <cstdio>
#include <random>

#include "builtins/builtins.h"
#include "builtins/digits.h"
#include "builtins/random.h"
#include "runtime/call.h"
#include "runtime/interpreter.h"

namespace nacre {

namespace {

using parser::Warn;

// The argument as Int, Uint or Num, with the warnings that are due.
Value numeric(Call& call, uint32_t i) {
  const Value& v = call.value(i);
  if (v.tag != Tag::Str) {
    if (v.is_undef()) call.warn_if_undef(i);
    return to_numeric(call.in, v);
  }
  ParsedNumber parsed = parse_number(v.s->view());
  if (!parsed.whole && call.warns(Warn::Numeric)) call.in.warn_not_numeric(v, call.row.name);
  return parsed.value;
}

bool answered_by_overload(Call& call, Value& result) {
  return call.in.overloaded(call.value(0)) && call.in.overload_unary(call.row.name, call.value(0), result);
}

Value do_abs(Call& call) {
  Value result;
  if (answered_by_overload(call, result)) return result;
  Value n = numeric(call, 0);
  if (n.tag == Tag::Int) return n.i < 0 ? Value::unsigned_integer(0 - n.u) : n;
  return n.tag == Tag::Num ? Value::number(std::fabs(n.d)) : n;
}

Value do_int(Call& call) {
  Value result;
  if (answered_by_overload(call, result)) return result;
  Value n = numeric(call, 0);
  if (n.tag != Tag::Num) return n;
  double whole = std::trunc(n.d);
  if (std::fabs(whole) < 1e15) return Value::integer(static_cast<int64_t>(whole));
  return Value::number(whole);
}

using Function = double (*)(double);
template <Function function>
Value of_double(Call& call) {
  Value result;
  if (answered_by_overload(call, result)) return result;
  return Value::number(function(to_double(call.in, numeric(call, 0))));
}

Value refuse(Call& call, const char* layout, double d) {
  char message[60];
  std::snprintf(message, sizeof message, layout, d);
  return call.die(message);
}

Value do_sqrt(Call& call) {
  Value result;
  if (answered_by_overload(call, result)) return result;
  double d = to_double(call.in, numeric(call, 0));
  return d < 0 ? refuse(call, "Can't take sqrt of %g", d) : Value::number(std::sqrt(d));
}

Value do_log(Call& call) {
  Value result;
  if (answered_by_overload(call, result)) return result;
  double d = to_double(call.in, numeric(call, 0));
  return d <= 0 ? refuse(call, "Can't take log of %g", d) : Value::number(std::log(d));
}

Value do_atan2(Call& call) {
  Value result;
  if ((call.in.overloaded(call.value(0)) || call.in.overloaded(call.value(1))) &&
      call.in.overload_binary("atan2", call.value(0), call.value(1), result))
    return result;
  double y = to_double(call.in, numeric(call, 0)), x = to_double(call.in, numeric(call, 1));
  return Value::number(std::atan2(y, x));
}

Value do_hex(Call& call) { return read_hexadecimal(call.in, call.text(0)); }
Value do_oct(Call& call) { return read_octal(call.in, call.text(0)); }

// perl's own generator (drand48), so that one seed gives one sequence everywhere.
void seed_random(Interpreter& in, uint64_t seed) {
  in.random_state = (uint64_t{static_cast<uint32_t>(seed)} << 16) + 0x330E;
  in.random_seeded = true;
}

Value do_rand(Call& call) {
  double range = call.has(0) ? to_double(call.in, numeric(call, 0)) : 1;
  return Value::number((range == 0 ? 1 : range) * next_random(call.in));
}

// The seed is the text's leading digits; what 64 bits cannot hold counts as the largest number.
uint64_t seed_of(Call& call) {
  Text text = call.text(0);
  Value n = parse_number(text).value;
  if (n.tag == Tag::Num && std::fabs(n.d) < 18446744073709551616.0) return static_cast<uint64_t>(std::fabs(n.d));
  bool digits = text.view().find_first_of("0123456789") != std::string_view::npos;
  if (n.tag != Tag::Num && digits) return n.tag == Tag::Int && n.i < 0 ? 0 - n.u : n.u;
  call.warn(Warn::Overflow, "Integer overflow in srand");
  return UINT64_MAX;
}

Value do_srand(Call& call) {
  uint64_t seed = call.has(0) ? seed_of(call) : std::random_device{}();
  seed_random(call.in, seed);
  return seed ? Value::unsigned_integer(seed) : string_value("0 but true");
}

constexpr Row number_rows[] = {
    {"abs", "_", Needs::Nothing, Taint::Neither, "a number without its sign", do_abs},
    {"atan2", "$$", Needs::Nothing, Taint::Neither, "the angle of y and x, from -pi to pi", do_atan2},
    {"cos", "_", Needs::Nothing, Taint::Neither, "the cosine", of_double<std::cos>},
    {"exp", "_", Needs::Nothing, Taint::Neither, "e to that power", of_double<std::exp>},
    {"hex", "_", Needs::Nothing, Taint::Neither, "hexadecimal digits as a number", do_hex},
    {"int", "_", Needs::Nothing, Taint::Neither, "the whole part of a number", do_int},
    {"log", "_", Needs::Nothing, Taint::Neither, "the natural logarithm", do_log},
    {"oct", "_", Needs::Nothing, Taint::Neither, "octal digits as a number; also 0x..., 0b... and 0o...", do_oct},
    {"rand", ";$", Needs::Nothing, Taint::Neither, "a random number from 0 up to, but not including, its argument or 1", do_rand},
    {"sin", "_", Needs::Nothing, Taint::Neither, "the sine", of_double<std::sin>},
    {"sqrt", "_", Needs::Nothing, Taint::Neither, "the square root", do_sqrt},
    {"srand", ";$", Needs::Nothing, Taint::Neither, "sets the seed of rand and yields it", do_srand},
};
static_assert(sorted_and_documented(number_rows));

}  // namespace

double next_random(Interpreter& in) {
  if (!in.random_seeded) seed_random(in, std::random_device{}());
  in.random_state = (in.random_state * 0x5DEECE66D + 0xB) & 0xFFFFFFFFFFFF;
  return std::ldexp(static_cast<double>(in.random_state), -48);
}

const Rows number_builtins = number_rows;

}  // namespace nacre
