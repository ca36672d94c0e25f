// SPDX-License-Identifier: MIT
#include "runtime/posix/clock.h"

#include <signal.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#include <cerrno>
#include <climits>

#include "runtime/posix/checked.h"
#include "runtime/posix/signal_ownership.h"

namespace nacre::posix {

namespace {

constexpr int64_t second = 1'000'000'000;

int64_t nanoseconds(const timespec& time) { return time.tv_sec * second + time.tv_nsec; }

int64_t read_clock(clockid_t clock) {
  timespec time{};
  ::clock_gettime(clock, &time);
  return nanoseconds(time);
}

timeval to_timeval(int64_t from) { return {static_cast<time_t>(from / second), static_cast<suseconds_t>(from % second / 1000)}; }
int64_t from_timeval(const timeval& from) { return from.tv_sec * second + from.tv_usec * int64_t{1000}; }

Timer to_timer(const itimerval& from) { return {from_timeval(from.it_value), from_timeval(from.it_interval)}; }

Calendar to_calendar(const struct tm& from) {
  Calendar out;
  out.second = from.tm_sec;
  out.minute = from.tm_min;
  out.hour = from.tm_hour;
  out.day = from.tm_mday;
  out.month = from.tm_mon;
  out.year = int64_t{from.tm_year} + 1900;
  out.weekday = from.tm_wday;
  out.day_of_year = from.tm_yday;
  out.daylight_saving = from.tm_isdst;
  out.offset_from_utc = from.tm_gmtoff;
  out.zone = from.tm_zone ? from.tm_zone : "";
  return out;
}

struct tm to_tm(const Calendar& from) {
  struct tm out {};
  out.tm_sec = from.second;
  out.tm_min = from.minute;
  out.tm_hour = from.hour;
  out.tm_mday = from.day;
  out.tm_mon = from.month;
  out.tm_year = static_cast<int>(from.year - 1900);
  out.tm_wday = from.weekday;
  out.tm_yday = from.day_of_year;
  out.tm_isdst = from.daylight_saving;
  out.tm_gmtoff = from.offset_from_utc;
  return out;
}

// What perl converts; struct tm counts a little further.
constexpr int64_t earliest = -67'768'100'567'755'200, latest = 67'767'976'233'316'800;

template <class Convert>
std::optional<Calendar> to_fields(int64_t seconds, Convert convert) {
  time_t time = seconds;
  struct tm fields {};
  if (seconds < earliest || seconds > latest || !convert(&time, &fields)) return std::nullopt;
  return to_calendar(fields);
}

template <class Convert>
Result<int64_t> to_seconds(Calendar& calendar, Convert convert) {
  if (calendar.year - 1900 > INT_MAX || calendar.year - 1900 < INT_MIN) return Error{EOVERFLOW};
  auto fields = to_tm(calendar);
  fields.tm_wday = -1;  // says whether the call worked: -1 seconds is a time
  time_t time = convert(&fields);
  if (time == -1 && fields.tm_wday == -1) return Error{EOVERFLOW};
  calendar = to_calendar(fields);
  return int64_t{time};
}

}  // namespace

int64_t now_seconds() { return ::time(nullptr); }
int64_t now_nanoseconds() { return read_clock(CLOCK_REALTIME); }
int64_t monotonic_nanoseconds() { return read_clock(CLOCK_MONOTONIC); }
int64_t cpu_nanoseconds() { return read_clock(CLOCK_PROCESS_CPUTIME_ID); }

Result<int64_t> clock_nanoseconds(int clock) {
  timespec time{};
  if (::clock_gettime(clock, &time) < 0) return last_error();
  return nanoseconds(time);
}

Result<int64_t> clock_resolution(int clock) {
  timespec time{};
  if (::clock_getres(clock, &time) < 0) return last_error();
  return nanoseconds(time);
}

Result<Timer> set_timer(int which, Timer timer) {
  permit(Need::Signal, "setitimer");
  constexpr int told_by[] = {SIGALRM, SIGVTALRM, SIGPROF};
  if (which >= ITIMER_REAL && which <= ITIMER_PROF && !signals::owns(told_by[which])) return Error{EPERM};   // it would end the host
  itimerval wanted{to_timeval(timer.interval), to_timeval(timer.value)}, before{};
  if (::setitimer(static_cast<__itimer_which_t>(which), &wanted, &before) < 0) return last_error();
  return to_timer(before);
}

Result<Timer> get_timer(int which) {
  itimerval now{};
  if (::getitimer(static_cast<__itimer_which_t>(which), &now) < 0) return last_error();
  return to_timer(now);
}

std::optional<Calendar> gmtime(int64_t seconds) { return to_fields(seconds, ::gmtime_r); }

std::optional<Calendar> localtime(int64_t seconds) {
  ::tzset();  // localtime_r need not look at a changed $ENV{TZ}
  return to_fields(seconds, ::localtime_r);
}

Result<int64_t> mktime(Calendar& calendar) { return to_seconds(calendar, ::mktime); }
Result<int64_t> timegm(Calendar& calendar) { return to_seconds(calendar, ::timegm); }

std::string strftime(const std::string& format, const Calendar& calendar) {
  auto fields = to_tm(calendar);
  auto normal = fields;
  normal.tm_isdst = -1;
  ::mktime(&normal);
  fields.tm_gmtoff = normal.tm_gmtoff;
  fields.tm_zone = normal.tm_zone;
  auto utc = to_tm(calendar);
  ::timegm(&utc);
  utc.tm_isdst = calendar.daylight_saving;
  utc.tm_gmtoff = fields.tm_gmtoff;
  utc.tm_zone = fields.tm_zone;
  std::string out;
  if (format.empty()) return out;
  // A blank in front tells an empty result from a full buffer.
  auto marked = format + ' ';
  for (size_t size = 128 + 2 * format.size();; size *= 2) {
    out.resize(size);
    if (size_t length = ::strftime(out.data(), size, marked.c_str(), &utc); length != 0) {
      out.resize(length - 1);
      return out;
    }
  }
}

}  // namespace nacre::posix
