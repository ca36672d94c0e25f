// SPDX-License-Identifier: MIT
// Time::HiRes: time, sleep and alarm with fractions of a second.
#include <cerrno>
#include <cmath>

#include "builtins/answers.h"
#include "runtime/file_test.h"
#include "runtime/files.h"
#include "runtime/handle_object.h"
#include "runtime/posix/clock.h"
#include "runtime/posix/file.h"
#include "runtime/system_state.h"
#include "stdlib/modules.h"

namespace nacre {

namespace {

constexpr double billion = 1e9;

double seconds_of(int64_t nanoseconds) { return static_cast<double>(nanoseconds) / billion; }
int64_t nanoseconds_of(double seconds) { return static_cast<int64_t>(std::llround(std::min(seconds, 9e9) * billion)); }

// Sleeps; what was slept in nanoseconds, -1: a handler unwound.
int64_t sleep_for(Call& call, int64_t nanoseconds) {
  int64_t started = posix::monotonic_nanoseconds();
  call.in.waiter.sleep(nanoseconds);
  throw_if_left(call.in, EINTR);
  return posix::monotonic_nanoseconds() - started;
}

double checked(Call& call, std::string_view name) {
  double amount = call.number(0);
  if (amount < 0) call.in.fail("Time::HiRes::" + std::string(name) + "(" + Text(call.in, call.value(0)).str() + "): negative time not invented yet");
  return amount;
}

Value do_time(Call&) { return Value::number(seconds_of(posix::now_nanoseconds())); }
Value do_sleep(Call& call) {
  if (call.count() == 0) {
    int64_t started = posix::monotonic_nanoseconds();
    auto paused = call.in.waiter.pause();
    throw_if_left(call.in, paused.error());
    return Value::number(seconds_of(posix::monotonic_nanoseconds() - started));
  }
  return Value::number(seconds_of(sleep_for(call, nanoseconds_of(checked(call, "sleep")))));
}
Value do_usleep(Call& call) { return Value::number(static_cast<double>(sleep_for(call, static_cast<int64_t>(checked(call, "usleep") * 1000))) / 1000); }
Value do_nanosleep(Call& call) { return Value::number(static_cast<double>(sleep_for(call, static_cast<int64_t>(checked(call, "nanosleep"))))); }

Value set_alarm(Call& call, double seconds, double interval, double unit) {
  auto before = posix::set_timer(0, {nanoseconds_of(seconds), nanoseconds_of(interval)});
  if (!before) return refuse(call, before.error());
  return unit == 1 ? Value::number(seconds_of(before->value)) : Value::integer(before->value / 1000);
}
Value do_alarm(Call& call) { return set_alarm(call, checked(call, "alarm"), call.number_or(1, 0), 1); }
Value do_ualarm(Call& call) { return set_alarm(call, checked(call, "ualarm") / 1e6, call.number_or(1, 0) / 1e6, 1e6); }

Value do_gettimeofday(Call& call) {
  int64_t now = posix::now_nanoseconds();
  if (!call.wants_list()) return Value::number(seconds_of(now));
  call.push(Value::integer(now / 1'000'000'000));
  call.push(Value::integer(now % 1'000'000'000 / 1000));
  return call.list();
}

Value timer_answer(Call& call, const posix::Result<posix::Timer>& timer) {
  if (!timer) return call.fails(timer.error());
  if (!call.wants_list()) return Value::number(seconds_of(timer->value));
  call.push(Value::number(seconds_of(timer->value)));
  call.push(Value::number(seconds_of(timer->interval)));
  return call.list();
}
Value do_setitimer(Call& call) {
  auto which = static_cast<int>(call.integer(0));
  posix::Timer timer{nanoseconds_of(call.number(1)), nanoseconds_of(call.number_or(2, 0))};
  auto before = posix::set_timer(which, timer);
  return call.want == Want::Void ? Value::undef() : timer_answer(call, before);
}
Value do_getitimer(Call& call) { return timer_answer(call, posix::get_timer(static_cast<int>(call.integer(0)))); }

Value do_clock_gettime(Call& call) {
  auto now = posix::clock_nanoseconds(static_cast<int>(call.integer_or(0, 0)));
  return now ? Value::number(seconds_of(*now)) : (call.in.system_error = now.error(), Value::integer(-1));
}
Value do_clock_getres(Call& call) {
  auto resolution = posix::clock_resolution(static_cast<int>(call.integer_or(0, 0)));
  return resolution ? Value::number(seconds_of(*resolution)) : (call.in.system_error = resolution.error(), Value::integer(-1));
}
Value do_clock(Call&) { return Value::number(seconds_of(posix::cpu_nanoseconds())); }

// clock_nanosleep($clock, $nanoseconds, $flags): with TIMER_ABSTIME (1) until that time.
Value do_clock_nanosleep(Call& call) {
  auto clock = static_cast<int>(call.integer(0));
  auto wanted = static_cast<int64_t>(call.number(1));
  if (call.integer_or(2, 0) & 1) {
    auto now = posix::clock_nanoseconds(clock);
    if (!now) return refuse(call, now.error());
    sleep_for(call, std::max<int64_t>(wanted - *now, 0));
    return Value::number(static_cast<double>(wanted));
  }
  return Value::number(static_cast<double>(sleep_for(call, wanted)));
}

double fraction(const posix::Timestamp& t) { return static_cast<double>(t.seconds) + t.nanoseconds / billion; }

template <bool follow>
Value answer_stat(Call& call) {
  Held topic;
  if (call.count() == 0) topic = Held(read(&call.in.known.topic->scalar));
  bool good = look_at(call.in, call.count() ? call.value(0) : *topic, follow, follow ? "stat" : "lstat");
  if (!call.wants_list()) return call.in.truth(good);
  if (!good) return call.list();
  const posix::FileStatus& s = call.in.system->last_stat.status;
  for (uint64_t part : {s.device, s.inode, static_cast<uint64_t>(s.mode), s.links, static_cast<uint64_t>(s.uid), static_cast<uint64_t>(s.gid), s.special_device,
                        static_cast<uint64_t>(s.size)})
    call.push(Value::unsigned_integer(part));
  for (double time : {fraction(s.accessed), fraction(s.modified), fraction(s.changed)}) call.push(Value::number(time));
  call.push(Value::integer(s.block_size));
  call.push(Value::integer(s.blocks));
  return call.list();
}

Value do_utime(Call& call) {
  posix::Timestamp times[2];
  bool now = call.value(0).is_undef() && call.value(1).is_undef();
  for (uint32_t i = 0; i < 2; ++i) {
    double whole = std::floor(call.value(i).is_undef() ? 0 : call.number(i));
    times[i].seconds = static_cast<int64_t>(whole);
    times[i].nanoseconds = call.value(i).is_undef() ? 0 : static_cast<int32_t>((call.number(i) - whole) * billion);
  }
  int64_t done = 0;
  for (uint32_t i = 2; i < call.count(); ++i) {
    HandleObject* handle = names_handle(call.value(i)) ? call.handle(i) : nullptr;
    auto result = handle ? posix::set_times(descriptor_of(*handle), now ? nullptr : &times[0], now ? nullptr : &times[1])
                         : posix::set_times(call.bytes(i), now ? nullptr : &times[0], now ? nullptr : &times[1]);
    if (result) ++done;
    else call.in.system_error = result.error();
  }
  return Value::integer(done);
}

}  // namespace

constinit const Row time_hires_table[] = {
    {"Time::HiRes::alarm", "$;$", Needs::Signal, Taint::Neither, "asks for SIGALRM in some seconds", do_alarm},
    {"Time::HiRes::clock", "", Needs::Clock, Taint::Neither, "CPU seconds", do_clock},
    {"Time::HiRes::clock_getres", ";$", Needs::Clock, Taint::Neither, "a clock's resolution", do_clock_getres},
    {"Time::HiRes::clock_gettime", ";$", Needs::Clock, Taint::Neither, "a clock's time", do_clock_gettime},
    {"Time::HiRes::clock_nanosleep", "$$;$", Needs::Clock, Taint::Neither, "sleeps by a clock", do_clock_nanosleep},
    {"Time::HiRes::getitimer", "$", Needs::Clock, Taint::Neither, "what is left of a timer", do_getitimer},
    {"Time::HiRes::gettimeofday", "", Needs::Clock, Taint::Neither, "seconds and microseconds since 1970", do_gettimeofday},
    {"Time::HiRes::lstat", ";$", Needs::Arguments, Taint::Neither, "lstat with fractions", answer_stat<false>},
    {"Time::HiRes::nanosleep", "$", Needs::Clock, Taint::Neither, "sleeps nanoseconds", do_nanosleep},
    {"Time::HiRes::setitimer", "$$;$", Needs::Signal, Taint::Neither, "sets a timer", do_setitimer},
    {"Time::HiRes::sleep", ";@", Needs::Clock, Taint::Neither, "sleeps seconds and fractions", do_sleep},
    {"Time::HiRes::stat", ";$", Needs::Arguments, Taint::Neither, "stat with fractions", answer_stat<true>},
    {"Time::HiRes::time", "", Needs::Clock, Taint::Neither, "the seconds since 1970 with fractions", do_time},
    {"Time::HiRes::ualarm", "$;$", Needs::Signal, Taint::Neither, "alarm in microseconds", do_ualarm},
    {"Time::HiRes::usleep", "$", Needs::Clock, Taint::Neither, "sleeps microseconds", do_usleep},
    {"Time::HiRes::utime", "$$@", Needs::WriteFiles, Taint::Neither, "utime with fractions", do_utime},
};
const Rows time_hires_rows = time_hires_table;

}  // namespace nacre
