// SPDX-License-Identifier: MIT
// POSIX: mathematics.
#include <bit>
#include <cfenv>
#include <cmath>
#include <cstdio>

#include "stdlib/modules.h"
#include "stdlib/posix_calls.h"

namespace nacre {

namespace {

// A whole double that prints all its digits comes back as an integer, which indexes faster.
Value number_value(double d) {
  return std::fabs(d) < 1e15 && d == std::floor(d) && !std::signbit(d) ? Value::integer(static_cast<int64_t>(d)) : Value::number(d);
}

void takes(Call& call, uint32_t count, std::string_view arguments) {
  if (call.count() != count) call.in.fail("Usage: " + std::string(call.row.name) + "(" + std::string(arguments) + ")");
}

template <double (*function)(double)>
Value of_one(Call& call) {
  takes(call, 1, "x");
  return number_value(function(call.number(0)));
}
template <double (*function)(double, double)>
Value of_two(Call& call) {
  takes(call, 2, "x, y");
  return number_value(function(call.number(0), call.number(1)));
}
template <double (*function)(int, double)>
Value of_order(Call& call) {
  takes(call, 2, "x, y");
  return number_value(function(small(call, 0), call.number(1)));
}
template <bool (*test)(double)>
Value test_one(Call& call) {
  takes(call, 1, "x");
  return Value::integer(test(call.number(0)));
}
template <bool (*test)(double, double)>
Value test_two(Call& call) {
  takes(call, 2, "x, y");
  return Value::integer(test(call.number(0), call.number(1)));
}

bool is_finite(double d) { return std::isfinite(d); }
bool is_nan(double d) { return std::isnan(d); }
bool is_normal(double d) { return std::isnormal(d); }
bool has_sign(double d) { return std::signbit(d); }
bool is_greater(double x, double y) { return std::isgreater(x, y); }
bool is_greater_equal(double x, double y) { return std::isgreaterequal(x, y); }
bool is_less(double x, double y) { return std::isless(x, y); }
bool is_less_equal(double x, double y) { return std::islessequal(x, y); }
bool is_less_greater(double x, double y) { return std::islessgreater(x, y); }
bool is_unordered(double x, double y) { return std::isunordered(x, y); }
double to_nearest_even(double d) { return std::rint(d); }

Value do_frexp(Call& call) {
  takes(call, 1, "x");
  int exponent = 0;
  double part = std::frexp(call.number(0), &exponent);
  call.push(number_value(part));
  call.push(Value::integer(exponent));
  return call.list();
}
Value do_ldexp(Call& call) {
  takes(call, 2, "x, exp");
  return number_value(std::ldexp(call.number(0), small(call, 1)));
}
Value do_scalbn(Call& call) {
  takes(call, 2, "x, y");
  return number_value(std::scalbn(call.number(0), small(call, 1)));
}
Value do_remquo(Call& call) {
  takes(call, 2, "x, y");
  int quotient = 0;
  double rest = std::remquo(call.number(0), call.number(1), &quotient);
  call.push(number_value(rest));
  call.push(Value::integer(quotient));
  return call.list();
}
Value do_modf(Call& call) {
  takes(call, 1, "x");
  double whole = 0, part = std::modf(call.number(0), &whole);
  call.push(number_value(part));
  call.push(number_value(whole));
  return call.list();
}
Value do_ilogb(Call& call) { return takes(call, 1, "x"), Value::integer(std::ilogb(call.number(0))); }
Value do_lrint(Call& call) { return takes(call, 1, "x"), Value::integer(std::lrint(call.number(0))); }
Value do_lround(Call& call) { return takes(call, 1, "x"), Value::integer(std::lround(call.number(0))); }
// As C's isinf: -1 for the infinity below.
Value do_isinf(Call& call) {
  takes(call, 1, "x");
  double number = call.number(0);
  return Value::integer(!std::isinf(number) ? 0 : number < 0 ? -1 : 1);
}
Value do_fma(Call& call) {
  takes(call, 3, "x, y, z");
  return number_value(std::fma(call.number(0), call.number(1), call.number(2)));
}
Value do_fpclassify(Call& call) { return takes(call, 1, "x"), Value::integer(std::fpclassify(call.number(0))); }
Value do_fegetround(Call& call) { return takes(call, 0, ""), Value::integer(std::fegetround()); }
Value do_fesetround(Call& call) { return takes(call, 1, "x"), Value::integer(std::fesetround(small(call, 0))); }
Value do_flt_rounds(Call& call) {
  takes(call, 0, "");
  switch (std::fegetround()) {
    case FE_TOWARDZERO: return Value::integer(0);
    case FE_TONEAREST: return Value::integer(1);
    case FE_UPWARD: return Value::integer(2);
    case FE_DOWNWARD: return Value::integer(3);
    default: return Value::integer(-1);
  }
}

// A NaN has 51 bits for whoever made it; the one above them says that it is quiet.
constexpr uint64_t quiet = 1ULL << 51, payload_bits = quiet - 1, not_a_number = 0xfffULL << 52;

Value do_getpayload(Call& call) {
  takes(call, 1, "nv");
  return number_value(static_cast<double>(std::bit_cast<uint64_t>(call.number(0)) & payload_bits));
}
Value do_issignaling(Call& call) {
  takes(call, 1, "nv");
  double number = call.number(0);
  return Value::integer(std::isnan(number) && !(std::bit_cast<uint64_t>(number) & quiet));
}
uint64_t payload_of(double number) {
  if (!(number < 0x1p64)) return std::isfinite(number) ? ~0ULL : 0;
  if (number <= -0x1p63) return 1ULL << 63;
  return number < 0 ? static_cast<uint64_t>(static_cast<int64_t>(number)) : static_cast<uint64_t>(number);
}
double with_payload(Call& call, double payload, bool signaling) {
  uint64_t bits = payload_of(payload);
  if (uint64_t lost = bits >> 56 << 56) {
    char text[17];
    std::snprintf(text, sizeof text, "%lx", lost);
    call.in.warn_text("payload lost bits (" + std::string(text) + ")" + call.in.where());
  }
  return std::bit_cast<double>(not_a_number | (signaling ? 0 : quiet) | (bits & payload_bits));
}
template <bool signaling>
Value do_setpayload(Call& call) {
  takes(call, 2, "nv, payload");
  return call.assign(0, Value::number(with_payload(call, call.number(1), signaling))) ? call.list() : Value::unwind();
}
Value do_nan(Call& call) {
  expect(call, 0, 1, "nan(payload = 0)");
  return Value::number(with_payload(call, call.has(0) ? call.number(0) : 0, false));
}

}  // namespace

constinit const Row posix_math_table[] = {
    {"POSIX::FLT_ROUNDS", {}, Needs::Nothing, Taint::Neither, "how floating point rounds, as <float.h> has it", do_flt_rounds},
    {"POSIX::acos", {}, Needs::Nothing, Taint::Neither, "acos(3)", of_one<std::acos>},
    {"POSIX::acosh", {}, Needs::Nothing, Taint::Neither, "acosh(3)", of_one<std::acosh>},
    {"POSIX::asin", {}, Needs::Nothing, Taint::Neither, "asin(3)", of_one<std::asin>},
    {"POSIX::asinh", {}, Needs::Nothing, Taint::Neither, "asinh(3)", of_one<std::asinh>},
    {"POSIX::atan", {}, Needs::Nothing, Taint::Neither, "atan(3)", of_one<std::atan>},
    {"POSIX::atanh", {}, Needs::Nothing, Taint::Neither, "atanh(3)", of_one<std::atanh>},
    {"POSIX::cbrt", {}, Needs::Nothing, Taint::Neither, "the cube root", of_one<std::cbrt>},
    {"POSIX::ceil", {}, Needs::Nothing, Taint::Neither, "the next whole number above", of_one<std::ceil>},
    {"POSIX::copysign", {}, Needs::Nothing, Taint::Neither, "copysign(3)", of_two<std::copysign>},
    {"POSIX::cosh", {}, Needs::Nothing, Taint::Neither, "cosh(3)", of_one<std::cosh>},
    {"POSIX::erf", {}, Needs::Nothing, Taint::Neither, "erf(3)", of_one<std::erf>},
    {"POSIX::erfc", {}, Needs::Nothing, Taint::Neither, "erfc(3)", of_one<std::erfc>},
    {"POSIX::exp2", {}, Needs::Nothing, Taint::Neither, "two to that power", of_one<std::exp2>},
    {"POSIX::expm1", {}, Needs::Nothing, Taint::Neither, "expm1(3)", of_one<std::expm1>},
    {"POSIX::fdim", {}, Needs::Nothing, Taint::Neither, "fdim(3)", of_two<std::fdim>},
    {"POSIX::fegetround", {}, Needs::Nothing, Taint::Neither, "how floating point rounds", do_fegetround},
    {"POSIX::fesetround", {}, Needs::Process, Taint::Neither, "sets how floating point rounds", do_fesetround},
    {"POSIX::floor", {}, Needs::Nothing, Taint::Neither, "the next whole number below", of_one<std::floor>},
    {"POSIX::fma", {}, Needs::Nothing, Taint::Neither, "x * y + z", do_fma},
    {"POSIX::fmax", {}, Needs::Nothing, Taint::Neither, "the larger", of_two<std::fmax>},
    {"POSIX::fmin", {}, Needs::Nothing, Taint::Neither, "the smaller", of_two<std::fmin>},
    {"POSIX::fmod", {}, Needs::Nothing, Taint::Neither, "the remainder with the sign of x", of_two<std::fmod>},
    {"POSIX::fpclassify", {}, Needs::Nothing, Taint::Neither, "what kind of number it is", do_fpclassify},
    {"POSIX::frexp", {}, Needs::Nothing, Taint::Neither, "mantissa and exponent", do_frexp},
    {"POSIX::getpayload", {}, Needs::Nothing, Taint::Neither, "what a NaN carries", do_getpayload},
    {"POSIX::hypot", {}, Needs::Nothing, Taint::Neither, "the hypotenuse", of_two<std::hypot>},
    {"POSIX::ilogb", {}, Needs::Nothing, Taint::Neither, "the exponent", do_ilogb},
    {"POSIX::isfinite", {}, Needs::Nothing, Taint::Neither, "is it finite?", test_one<is_finite>},
    {"POSIX::isgreater", {}, Needs::Nothing, Taint::Neither, "x > y, false for a NaN", test_two<is_greater>},
    {"POSIX::isgreaterequal", {}, Needs::Nothing, Taint::Neither, "x >= y", test_two<is_greater_equal>},
    {"POSIX::isinf", {}, Needs::Nothing, Taint::Neither, "is it infinite?", do_isinf},
    {"POSIX::isless", {}, Needs::Nothing, Taint::Neither, "x < y", test_two<is_less>},
    {"POSIX::islessequal", {}, Needs::Nothing, Taint::Neither, "x <= y", test_two<is_less_equal>},
    {"POSIX::islessgreater", {}, Needs::Nothing, Taint::Neither, "x < y or x > y", test_two<is_less_greater>},
    {"POSIX::isnan", {}, Needs::Nothing, Taint::Neither, "is it no number?", test_one<is_nan>},
    {"POSIX::isnormal", {}, Needs::Nothing, Taint::Neither, "is it normal?", test_one<is_normal>},
    {"POSIX::issignaling", {}, Needs::Nothing, Taint::Neither, "is it a signaling NaN?", do_issignaling},
    {"POSIX::isunordered", {}, Needs::Nothing, Taint::Neither, "is one of them no number?", test_two<is_unordered>},
    {"POSIX::j0", {}, Needs::Nothing, Taint::Neither, "a Bessel function of the first kind", of_one<::j0>},
    {"POSIX::j1", {}, Needs::Nothing, Taint::Neither, "a Bessel function of the first kind", of_one<::j1>},
    {"POSIX::jn", {}, Needs::Nothing, Taint::Neither, "a Bessel function of the first kind", of_order<::jn>},
    {"POSIX::ldexp", {}, Needs::Nothing, Taint::Neither, "x * 2 ** y", do_ldexp},
    {"POSIX::lgamma", {}, Needs::Nothing, Taint::Neither, "lgamma(3)", of_one<std::lgamma>},
    {"POSIX::log10", {}, Needs::Nothing, Taint::Neither, "log10(3)", of_one<std::log10>},
    {"POSIX::log1p", {}, Needs::Nothing, Taint::Neither, "log1p(3)", of_one<std::log1p>},
    {"POSIX::log2", {}, Needs::Nothing, Taint::Neither, "log2(3)", of_one<std::log2>},
    {"POSIX::logb", {}, Needs::Nothing, Taint::Neither, "logb(3)", of_one<std::logb>},
    {"POSIX::lrint", {}, Needs::Nothing, Taint::Neither, "to the nearest whole number", do_lrint},
    {"POSIX::lround", {}, Needs::Nothing, Taint::Neither, "to the nearest whole number, half away from 0", do_lround},
    {"POSIX::modf", {}, Needs::Nothing, Taint::Neither, "fraction and whole part", do_modf},
    {"POSIX::nan", {}, Needs::Nothing, Taint::Neither, "a NaN with a payload", do_nan},
    {"POSIX::nearbyint", {}, Needs::Nothing, Taint::Neither, "to the nearest whole number", of_one<to_nearest_even>},
    {"POSIX::nextafter", {}, Needs::Nothing, Taint::Neither, "the next number towards y", of_two<std::nextafter>},
    {"POSIX::nexttoward", {}, Needs::Nothing, Taint::Neither, "the next number towards y", of_two<std::nextafter>},
    {"POSIX::remainder", {}, Needs::Nothing, Taint::Neither, "remainder(3)", of_two<std::remainder>},
    {"POSIX::remquo", {}, Needs::Nothing, Taint::Neither, "remainder and quotient", do_remquo},
    {"POSIX::rint", {}, Needs::Nothing, Taint::Neither, "to the nearest whole number", of_one<to_nearest_even>},
    {"POSIX::round", {}, Needs::Nothing, Taint::Neither, "to the nearest whole number, half away from 0", of_one<std::round>},
    {"POSIX::scalbn", {}, Needs::Nothing, Taint::Neither, "x * 2 ** y", do_scalbn},
    {"POSIX::setpayload", {}, Needs::Nothing, Taint::Neither, "makes a quiet NaN with a payload", do_setpayload<false>},
    {"POSIX::setpayloadsig", {}, Needs::Nothing, Taint::Neither, "makes a signaling NaN with a payload", do_setpayload<true>},
    {"POSIX::signbit", {}, Needs::Nothing, Taint::Neither, "is its sign bit set?", test_one<has_sign>},
    {"POSIX::sinh", {}, Needs::Nothing, Taint::Neither, "sinh(3)", of_one<std::sinh>},
    {"POSIX::tan", {}, Needs::Nothing, Taint::Neither, "tan(3)", of_one<std::tan>},
    {"POSIX::tanh", {}, Needs::Nothing, Taint::Neither, "tanh(3)", of_one<std::tanh>},
    {"POSIX::tgamma", {}, Needs::Nothing, Taint::Neither, "tgamma(3)", of_one<std::tgamma>},
    {"POSIX::trunc", {}, Needs::Nothing, Taint::Neither, "the whole part", of_one<std::trunc>},
    {"POSIX::y0", {}, Needs::Nothing, Taint::Neither, "a Bessel function of the second kind", of_one<::y0>},
    {"POSIX::y1", {}, Needs::Nothing, Taint::Neither, "a Bessel function of the second kind", of_one<::y1>},
    {"POSIX::yn", {}, Needs::Nothing, Taint::Neither, "a Bessel function of the second kind", of_order<::yn>},
};
const Rows posix_math_rows = posix_math_table;

}  // namespace nacre
