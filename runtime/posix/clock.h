// SPDX-License-Identifier: MIT
// Time: clocks, timers, and the calendar with years of 64 bits. Sleeping is the Waiter's.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "runtime/posix/grants.h"
#include "runtime/posix/result.h"
#include "runtime/posix/system_call.h"

namespace nacre::posix {

// Seconds since 1970-01-01 00:00 UTC. time(2)
int64_t now_seconds();
// The same in nanoseconds; and of a clock that nobody sets. clock_gettime(2)
int64_t now_nanoseconds();
int64_t monotonic_nanoseconds();
// Any clock by its number, in nanoseconds; and its resolution. EINVAL: no such clock.
Result<int64_t> clock_nanoseconds(int clock);
Result<int64_t> clock_resolution(int clock);
// CPU time of this process in nanoseconds.
int64_t cpu_nanoseconds();

// alarm(2) with whole seconds: what was left of the one before.
inline unsigned alarm(unsigned seconds) {
  permit(Need::Signal, "alarm");
#ifdef SYS_alarm
  return static_cast<unsigned>(system_call(SYS_alarm, seconds));
#else
  return ::alarm(seconds);
#endif
}

struct Timer {
  int64_t value = 0, interval = 0;  // nanoseconds, kept in microseconds
};
// setitimer(2), getitimer(2): 0 real (ALRM), 1 virtual (VTALRM), 2 profiling (PROF). The one before.
Result<Timer> set_timer(int which, Timer timer);
Result<Timer> get_timer(int which);

// struct tm: month 0..11, weekday from Sunday, day of the year from 0; the year counts in full (1970).
struct Calendar {
  int second = 0, minute = 0, hour = 0, day = 1, month = 0;
  int64_t year = 1970;
  int weekday = 0, day_of_year = 0;
  int daylight_saving = 0;   // -1: unknown
  long offset_from_utc = 0;  // seconds east
  std::string zone;
};

// gmtime(3) and localtime(3); nothing beyond +-6.78e16 seconds, where perl says "gmtime(%.0f) too large" (or small).
std::optional<Calendar> gmtime(int64_t seconds);
std::optional<Calendar> localtime(int64_t seconds);
// mktime(3): puts the fields right and answers the local time they name; EOVERFLOW.
Result<int64_t> mktime(Calendar& calendar);
// timegm(3): the same in UTC.
Result<int64_t> timegm(Calendar& calendar);
// strftime(3) in the current locale. Fields out of range carry over first, as perl's POSIX::strftime does.
std::string strftime(const std::string& format, const Calendar& calendar);

}  // namespace nacre::posix
