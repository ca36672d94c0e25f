// SPDX-License-Identifier: MIT
// POSIX: numbers read from text, and the calendar.
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include "runtime/files.h"
#include "runtime/posix/clock.h"
#include "stdlib/modules.h"
#include "stdlib/posix_calls.h"

namespace nacre {

namespace {

// strtol and its sisters: the number, and in list context how many characters were left.
Value with_rest(Call& call, Value number, const std::string& text, const char* end) {
  if (!call.wants_list()) return number;
  call.push(number);
  call.push(Value::integer(static_cast<int64_t>(text.size()) - (end - text.c_str())));
  return call.list();
}
bool fits_base(Call& call, int64_t base) {
  if (base == 0 || (base >= 2 && base <= 36)) return true;
  call.in.system_error = EINVAL;
  return false;
}
// A base that there is none of: undef, and undef for the rest.
Value without_number(Call& call) {
  if (!call.wants_list()) return Value::undef();
  call.push(Value::undef());
  call.push(Value::undef());
  return call.list();
}
Value do_strtol(Call& call) {
  expect(call, 1, 2, "strtol(str, base = 0)");
  std::string text = call.bytes(0);
  auto base = static_cast<int>(call.integer_or(1, 0));
  if (!fits_base(call, base)) return without_number(call);
  char* end = nullptr;
  errno = 0;
  long number = std::strtol(text.c_str(), &end, base);
  if (errno) call.in.system_error = errno;
  return with_rest(call, Value::integer(number), text, end);
}
Value do_strtoul(Call& call) {
  expect(call, 1, 2, "strtoul(str, base = 0)");
  std::string text = call.bytes(0);
  auto base = static_cast<int>(call.integer_or(1, 0));
  if (!fits_base(call, base)) return without_number(call);
  char* end = nullptr;
  errno = 0;
  unsigned long number = std::strtoul(text.c_str(), &end, base);
  if (errno) call.in.system_error = errno;
  return with_rest(call, Value::unsigned_integer(number), text, end);
}
Value do_strtod(Call& call) {
  if (call.count() != 1) call.in.fail("Usage: " + std::string(call.row.name) + "(str)");
  std::string text = call.bytes(0);
  char* end = nullptr;
  errno = 0;
  double number = std::strtod(text.c_str(), &end);
  if (errno) call.in.system_error = errno;
  return with_rest(call, Value::number(number), text, end);
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
  c.year = static_cast<int64_t>(part(5, 0)) + 1900;
  c.weekday = part(6, 0);
  c.day_of_year = part(7, 0);
  c.daylight_saving = part(8, -1);
  return c;
}

Value do_mktime(Call& call) {
  expect(call, 6, 9, "mktime(sec, min, hour, mday, mon, year, wday = 0, yday = 0, isdst = -1)");
  follow_time_zone(call.in);
  auto calendar = calendar_of(call, 0);
  auto seconds = posix::mktime(calendar);
  if (!seconds) return refuse(call, seconds.error());
  return *seconds == -1 ? Value::undef() : zero_but_true(*seconds);
}

Value do_strftime(Call& call) {
  if (call.count() < 7) return call.die("Usage: POSIX::strftime(fmt, sec, min, hour, mday, mon, year, wday = -1, yday = -1, isdst = -1)");
  follow_time_zone(call.in);
  Text format(call.in, call.value(0));
  std::string text = posix::strftime(format.str(), calendar_of(call, 1));
  return call.text_value(text, format.utf8());
}

// asctime(3): 26 bytes at most with the NUL, ??? for a day or a month that there is not.
Value calendar_text(Call& call, const posix::Calendar& c) {
  auto name = [](const char* names, int i, int count) { return i >= 0 && i < count ? std::string(names + 3 * i, 3) : "???"; };
  char text[128];
  int length = std::snprintf(text, sizeof text, "%s %s%3d %.2d:%.2d:%.2d %ld\n", name("SunMonTueWedThuFriSat", c.weekday, 7).c_str(),
                             name("JanFebMarAprMayJunJulAugSepOctNovDec", c.month, 12).c_str(), c.day, c.hour, c.minute, c.second,
                             static_cast<long>(c.year));
  return length < 26 ? call.text_value(text) : refuse(call, EOVERFLOW);
}
Value do_asctime(Call& call) {
  expect(call, 6, 9, "asctime(sec, min, hour, mday, mon, year, wday = 0, yday = 0, isdst = -1)");
  return calendar_text(call, calendar_of(call, 0));
}
Value do_ctime(Call& call) {
  expect(call, 1, 1, "ctime(time)");
  follow_time_zone(call.in);
  double seconds = call.number(0);
  if (!(std::fabs(seconds) < 0x1p63)) return refuse(call, EINVAL);
  auto calendar = posix::localtime(static_cast<int64_t>(seconds));
  return calendar ? calendar_text(call, *calendar) : refuse(call, EINVAL);
}
Value do_clock(Call& call) { return expect(call, 0, 0, "clock()"), Value::integer(posix::cpu_nanoseconds() / 1000); }
Value do_tzset(Call& call) { return expect(call, 0, 0, "tzset()"), follow_time_zone(call.in), call.list(); }
Value do_tzname(Call& call) {
  expect(call, 0, 0, "tzname()");
  follow_time_zone(call.in);
  for (int64_t month : {0, 6}) {   // one of them is in winter
    auto calendar = posix::localtime(month * 30 * 86400);
    call.push(call.text_value(calendar ? calendar->zone : "UTC"));
  }
  return call.list();
}

}  // namespace

constinit const Row posix_number_table[] = {
    {"POSIX::asctime", {}, Needs::Nothing, Taint::Neither, "calendar fields as text", do_asctime},
    {"POSIX::clock", {}, Needs::Clock, Taint::Neither, "CPU time in microseconds", do_clock},
    {"POSIX::ctime", {}, Needs::Clock, Taint::Neither, "a time as text", do_ctime},
    {"POSIX::mktime", {}, Needs::Clock, Taint::Neither, "calendar fields as a time", do_mktime},
    {"POSIX::strftime", {}, Needs::Clock, Taint::Neither, "calendar fields as text by a format", do_strftime},
    {"POSIX::strtod", {}, Needs::Nothing, Taint::Neither, "a number in text, and how much was left", do_strtod},
    {"POSIX::strtol", {}, Needs::Nothing, Taint::Neither, "a whole number in text by its base", do_strtol},
    {"POSIX::strtold", {}, Needs::Nothing, Taint::Neither, "a number in text", do_strtod},
    {"POSIX::strtoul", {}, Needs::Nothing, Taint::Neither, "the same without a sign", do_strtoul},
    {"POSIX::tzname", {}, Needs::Clock, Taint::Neither, "the time zone's names", do_tzname},
    {"POSIX::tzset", {}, Needs::Clock, Taint::Neither, "follows $ENV{TZ}", do_tzset},
};
const Rows posix_number_rows = posix_number_table;

}  // namespace nacre
