// SPDX-License-Identifier: MIT
// POSIX: mathematics, numbers read from text, and the calendar.
#include <cerrno>
#include <cfenv>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include "builtins/answers.h"
#include "runtime/files.h"
#include "runtime/posix/clock.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {

// A whole double comes back as an integer, so that it prints and indexes as one.
Value number_value(double d) {
  return std::fabs(d) < 9e15 && d == std::floor(d) && !std::signbit(d) ? Value::integer(static_cast<int64_t>(d)) : Value::number(d);
}

void expect(Call& call, uint32_t count, std::string_view arguments) {
  if (call.count() != count) call.in.fail("Usage: " + std::string(call.row.name) + "(" + std::string(arguments) + ")");
}

template <double (*function)(double)>
Value of_one(Call& call) {
  expect(call, 1, "x");
  return number_value(function(call.number(0)));
}
template <double (*function)(double, double)>
Value of_two(Call& call) {
  expect(call, 2, "x, y");
  return number_value(function(call.number(0), call.number(1)));
}
template <bool (*test)(double)>
Value test_one(Call& call) { return Value::integer(test(call.number(0))); }

bool is_finite(double d) { return std::isfinite(d); }
bool is_infinite(double d) { return std::isinf(d); }
bool is_nan(double d) { return std::isnan(d); }
bool is_normal(double d) { return std::isnormal(d); }
bool has_sign(double d) { return std::signbit(d); }
double to_nearest_even(double d) { return std::rint(d); }

Value do_frexp(Call& call) {
  int exponent = 0;
  double part = std::frexp(call.number(0), &exponent);
  call.push(number_value(part));
  call.push(Value::integer(exponent));
  return call.list();
}
Value do_ldexp(Call& call) { return number_value(std::ldexp(call.number(0), static_cast<int>(call.integer(1)))); }
Value do_modf(Call& call) {
  double whole = 0, part = std::modf(call.number(0), &whole);
  call.push(number_value(part));
  call.push(number_value(whole));
  return call.list();
}
Value do_ilogb(Call& call) { return Value::integer(std::ilogb(call.number(0))); }
Value do_lround(Call& call) { return Value::integer(std::lround(call.number(0))); }
Value do_fma(Call& call) { return number_value(std::fma(call.number(0), call.number(1), call.number(2))); }
Value do_fpclassify(Call& call) { return Value::integer(std::fpclassify(call.number(0))); }
Value do_fegetround(Call&) { return Value::integer(std::fegetround()); }
Value do_fesetround(Call& call) { return Value::integer(std::fesetround(static_cast<int>(call.integer(0)))); }

// strtol and its sisters: the number, and in list context how many characters were left.
Value with_rest(Call& call, Value number, const std::string& text, const char* end) {
  if (!call.wants_list()) return number;
  call.push(number);
  call.push(Value::integer(static_cast<int64_t>(text.size()) - (end - text.c_str())));
  return call.list();
}
Value do_strtol(Call& call) {
  std::string text = call.bytes(0);
  auto base = static_cast<int>(call.integer_or(1, 0));
  if (base != 0 && (base < 2 || base > 36)) return refuse(call, EINVAL);
  char* end = nullptr;
  errno = 0;
  long number = std::strtol(text.c_str(), &end, base);
  if (errno) call.in.system_error = errno;
  return with_rest(call, Value::integer(number), text, end);
}
Value do_strtoul(Call& call) {
  std::string text = call.bytes(0);
  auto base = static_cast<int>(call.integer_or(1, 0));
  if (base != 0 && (base < 2 || base > 36)) return refuse(call, EINVAL);
  char* end = nullptr;
  errno = 0;
  unsigned long number = std::strtoul(text.c_str(), &end, base);
  if (errno) call.in.system_error = errno;
  return with_rest(call, Value::unsigned_integer(number), text, end);
}
Value do_strtod(Call& call) {
  std::string text = call.bytes(0);
  char* end = nullptr;
  double number = std::strtod(text.c_str(), &end);
  return with_rest(call, number_value(number), text, end);
}

// sec, min, hour, mday, mon, year, wday, yday, isdst from argument `first` on
posix::Calendar calendar_of(Call& call, uint32_t first) {
  posix::Calendar c;
  auto part = [&](uint32_t i, int64_t otherwise) { return static_cast<int>(call.integer_or(first + i, otherwise)); };
  c.second = part(0, 0);
  c.minute = part(1, 0);
  c.hour = part(2, 0);
  c.day = part(3, 0);
  c.month = part(4, 0);
  c.year = call.integer_or(first + 5, 0) + 1900;
  c.weekday = part(6, 0);
  c.day_of_year = part(7, 0);
  c.daylight_saving = part(8, -1);
  return c;
}

Value do_mktime(Call& call) {
  follow_time_zone(call.in);
  auto calendar = calendar_of(call, 0);
  auto seconds = posix::mktime(calendar);
  return seconds ? zero_but_true(*seconds) : refuse(call, seconds.error());
}

Value do_strftime(Call& call) {
  if (call.count() < 7) return call.die("Usage: POSIX::strftime(fmt, sec, min, hour, mday, mon, year, wday = -1, yday = -1, isdst = -1)");
  follow_time_zone(call.in);
  Text format(call.in, call.value(0));
  std::string text = posix::strftime(format.str(), calendar_of(call, 1));
  return call.text_value(text, format.utf8());
}

std::string calendar_text(posix::Calendar c) {
  return posix::strftime("%a %b %e %H:%M:%S %Y\n", c);
}
Value do_asctime(Call& call) {
  auto calendar = calendar_of(call, 0);
  (void)posix::timegm(calendar);
  return call.text_value(calendar_text(calendar));
}
Value do_ctime(Call& call) {
  follow_time_zone(call.in);
  auto calendar = posix::localtime(call.integer(0));
  return calendar ? call.text_value(calendar_text(*calendar)) : refuse(call, EOVERFLOW);
}
Value do_clock(Call&) { return Value::integer(posix::cpu_nanoseconds() / 1000); }
Value do_tzset(Call& call) { return follow_time_zone(call.in), Value::undef(); }
Value do_tzname(Call& call) {
  follow_time_zone(call.in);
  for (int64_t month : {0, 6}) {   // one of them is in winter
    auto calendar = posix::localtime(month * 30 * 86400);
    call.push(call.text_value(calendar ? calendar->zone : "UTC"));
  }
  return call.list();
}
Value do_setlocale(Call& call) { return call.text_value("C"); }
Value do_localeconv(Call&) {
  Hash* facts = new_hash();
  store(insert(*facts, interpreter->intern("decimal_point")), string_value("."));
  return Value::of(Tag::Ref, facts);
}

}  // namespace

constinit const Row posix_number_table[] = {
    {"POSIX::acos", {}, Needs::Nothing, Taint::Neither, "acos(3)", of_one<std::acos>},
    {"POSIX::acosh", {}, Needs::Nothing, Taint::Neither, "acosh(3)", of_one<std::acosh>},
    {"POSIX::asctime", {}, Needs::Nothing, Taint::Neither, "calendar fields as text", do_asctime},
    {"POSIX::asin", {}, Needs::Nothing, Taint::Neither, "asin(3)", of_one<std::asin>},
    {"POSIX::asinh", {}, Needs::Nothing, Taint::Neither, "asinh(3)", of_one<std::asinh>},
    {"POSIX::atan", {}, Needs::Nothing, Taint::Neither, "atan(3)", of_one<std::atan>},
    {"POSIX::atanh", {}, Needs::Nothing, Taint::Neither, "atanh(3)", of_one<std::atanh>},
    {"POSIX::cbrt", {}, Needs::Nothing, Taint::Neither, "the cube root", of_one<std::cbrt>},
    {"POSIX::ceil", {}, Needs::Nothing, Taint::Neither, "the next whole number above", of_one<std::ceil>},
    {"POSIX::clock", {}, Needs::Observe, Taint::Neither, "CPU time in microseconds", do_clock},
    {"POSIX::copysign", {}, Needs::Nothing, Taint::Neither, "copysign(3)", of_two<std::copysign>},
    {"POSIX::cosh", {}, Needs::Nothing, Taint::Neither, "cosh(3)", of_one<std::cosh>},
    {"POSIX::ctime", {}, Needs::Observe, Taint::Neither, "a time as text", do_ctime},
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
    {"POSIX::hypot", {}, Needs::Nothing, Taint::Neither, "the hypotenuse", of_two<std::hypot>},
    {"POSIX::ilogb", {}, Needs::Nothing, Taint::Neither, "the exponent", do_ilogb},
    {"POSIX::isfinite", {}, Needs::Nothing, Taint::Neither, "is it finite?", test_one<is_finite>},
    {"POSIX::isinf", {}, Needs::Nothing, Taint::Neither, "is it infinite?", test_one<is_infinite>},
    {"POSIX::isnan", {}, Needs::Nothing, Taint::Neither, "is it no number?", test_one<is_nan>},
    {"POSIX::isnormal", {}, Needs::Nothing, Taint::Neither, "is it normal?", test_one<is_normal>},
    {"POSIX::ldexp", {}, Needs::Nothing, Taint::Neither, "x * 2 ** y", do_ldexp},
    {"POSIX::lgamma", {}, Needs::Nothing, Taint::Neither, "lgamma(3)", of_one<std::lgamma>},
    {"POSIX::localeconv", {}, Needs::Nothing, Taint::Neither, "how the locale writes numbers", do_localeconv},
    {"POSIX::log10", {}, Needs::Nothing, Taint::Neither, "log10(3)", of_one<std::log10>},
    {"POSIX::log1p", {}, Needs::Nothing, Taint::Neither, "log1p(3)", of_one<std::log1p>},
    {"POSIX::log2", {}, Needs::Nothing, Taint::Neither, "log2(3)", of_one<std::log2>},
    {"POSIX::logb", {}, Needs::Nothing, Taint::Neither, "logb(3)", of_one<std::logb>},
    {"POSIX::lrint", {}, Needs::Nothing, Taint::Neither, "to the nearest whole number", of_one<to_nearest_even>},
    {"POSIX::lround", {}, Needs::Nothing, Taint::Neither, "to the nearest whole number, half away from 0", do_lround},
    {"POSIX::mktime", {}, Needs::Observe, Taint::Neither, "calendar fields as a time", do_mktime},
    {"POSIX::modf", {}, Needs::Nothing, Taint::Neither, "fraction and whole part", do_modf},
    {"POSIX::nearbyint", {}, Needs::Nothing, Taint::Neither, "to the nearest whole number", of_one<to_nearest_even>},
    {"POSIX::nextafter", {}, Needs::Nothing, Taint::Neither, "the next number towards y", of_two<std::nextafter>},
    {"POSIX::remainder", {}, Needs::Nothing, Taint::Neither, "remainder(3)", of_two<std::remainder>},
    {"POSIX::rint", {}, Needs::Nothing, Taint::Neither, "to the nearest whole number", of_one<to_nearest_even>},
    {"POSIX::round", {}, Needs::Nothing, Taint::Neither, "to the nearest whole number, half away from 0", of_one<std::round>},
    {"POSIX::setlocale", {}, Needs::Process, Taint::Neither, "the locale's name; it is always C", do_setlocale},
    {"POSIX::signbit", {}, Needs::Nothing, Taint::Neither, "is its sign bit set?", test_one<has_sign>},
    {"POSIX::sinh", {}, Needs::Nothing, Taint::Neither, "sinh(3)", of_one<std::sinh>},
    {"POSIX::strftime", {}, Needs::Observe, Taint::Neither, "calendar fields as text by a format", do_strftime},
    {"POSIX::strtod", {}, Needs::Nothing, Taint::Neither, "a number in text, and how much was left", do_strtod},
    {"POSIX::strtol", {}, Needs::Nothing, Taint::Neither, "a whole number in text by its base", do_strtol},
    {"POSIX::strtold", {}, Needs::Nothing, Taint::Neither, "a number in text", do_strtod},
    {"POSIX::strtoul", {}, Needs::Nothing, Taint::Neither, "the same without a sign", do_strtoul},
    {"POSIX::tan", {}, Needs::Nothing, Taint::Neither, "tan(3)", of_one<std::tan>},
    {"POSIX::tanh", {}, Needs::Nothing, Taint::Neither, "tanh(3)", of_one<std::tanh>},
    {"POSIX::tgamma", {}, Needs::Nothing, Taint::Neither, "tgamma(3)", of_one<std::tgamma>},
    {"POSIX::trunc", {}, Needs::Nothing, Taint::Neither, "the whole part", of_one<std::trunc>},
    {"POSIX::tzname", {}, Needs::Observe, Taint::Neither, "the time zone's names", do_tzname},
    {"POSIX::tzset", {}, Needs::Observe, Taint::Neither, "follows $ENV{TZ}", do_tzset},
};
const Rows posix_number_rows = posix_number_table;

}  // namespace nacre
