// SPDX-License-Identifier: MIT
// time, localtime, gmtime.
#include <cerrno>
#include <cmath>
#include <cstdio>

#include "builtins/answers.h"
#include "builtins/builtins.h"
#include "runtime/files.h"
#include "runtime/posix/clock.h"

namespace nacre {

namespace {

constexpr double largest_time = 142427922190222.0, smallest_time = -67768100567755200.0;   // perl's own bounds

Value do_time(Call&) { return Value::integer(posix::now_seconds()); }

Value calendar_answer(Call& call, const posix::Calendar& c) {
  if (call.wants_list()) {
    for (int64_t part : {static_cast<int64_t>(c.second), static_cast<int64_t>(c.minute), static_cast<int64_t>(c.hour), static_cast<int64_t>(c.day),
                         static_cast<int64_t>(c.month), c.year - 1900, static_cast<int64_t>(c.weekday), static_cast<int64_t>(c.day_of_year),
                         static_cast<int64_t>(c.daylight_saving)})
      call.push(Value::integer(part));
    return call.list();
  }
  static constexpr const char* days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  static constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  char text[80];
  int length = std::snprintf(text, sizeof text, "%s %s %2d %02d:%02d:%02d %lld", days[c.weekday % 7], months[c.month % 12], c.day, c.hour, c.minute, c.second,
                             static_cast<long long>(c.year));
  return call.text_value({text, static_cast<size_t>(length)});
}

template <bool local>
Value broken_down(Call& call) {
  int64_t seconds = posix::now_seconds();
  if (call.has(0)) {
    double given = call.number(0);
    if (!(given >= smallest_time && given <= largest_time)) {
      char shown[400];
      std::snprintf(shown, sizeof shown, "%.0f", given);
      std::string name(call.row.name);
      if (call.warns(parser::Warn::Overflow)) {
        call.warn(parser::Warn::Overflow, name + "(" + shown + ") too " + (given < 0 ? "small" : "large"));
        call.warn(parser::Warn::Overflow, name + "(" + shown + ") failed");
      }
      return call.fails(EOVERFLOW);
    }
    seconds = static_cast<int64_t>(std::floor(given));
  }
  if (local) follow_time_zone(call.in);
  auto calendar = local ? posix::localtime(seconds) : posix::gmtime(seconds);
  return calendar ? calendar_answer(call, *calendar) : call.fails(EOVERFLOW);
}

}  // namespace

constexpr Row time_rows[] = {
    {"gmtime", ";$", Needs::Clock, Taint::Neither, "a time as calendar fields or text, in UTC", broken_down<false>},
    {"localtime", ";$", Needs::Clock, Taint::Neither, "a time as calendar fields or text, where we are", broken_down<true>},
    {"time", "", Needs::Clock, Taint::Neither, "the seconds since 1970", do_time},
};
static_assert(sorted_and_documented(time_rows));

const Rows time_builtins = time_rows;

}  // namespace nacre
