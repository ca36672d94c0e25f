// SPDX-License-Identifier: MIT
#include "runtime/posix/resolver.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <exception>
#include <mutex>
#include <vector>

#include "runtime/posix/fd.h"

namespace nacre::posix {

namespace {

// Never destroyed: that would wait for a look-up that hangs, at the end of the process too.
struct Helper {
  boost::asio::thread_pool thread{1};
  int owner = ::getpid();
  std::atomic<bool> is_busy{true};
};

// Its descriptor is none of the program's: nobody counts it.
struct Job {
  explicit Job(std::function<void()> w) : work(std::move(w)), done(::eventfd(0, EFD_CLOEXEC)) {}
  ~Job() { if (done >= 0) ::close(done); }
  Job(const Job&) = delete;
  Job& operator=(const Job&) = delete;
  std::function<void()> work;
  int done;
  std::atomic<bool> is_finished{false};   // that the descriptor says so is nothing to the language's memory model
};

// One that has nothing to do; those that were given up are busy until their resolver answers, those of the parent are no threads of ours.
// Null: the system gives no more threads.
Helper* free_helper() try {
  static std::mutex door;
  static std::vector<Helper*> helpers;
  std::lock_guard inside(door);
  for (Helper* helper : helpers) {
    if (helper->owner == ::getpid() && !helper->is_busy.exchange(true)) return helper;
  }
  signals::Blocked none_in_the_thread;
  return helpers.emplace_back(new Helper);
} catch (const std::exception&) {
  return nullptr;
}

}  // namespace

LookedUp run_aside(Waiter& waiter, std::function<void()> work, int64_t nanoseconds) {
  auto job = std::make_shared<Job>(std::move(work));
  Helper* helper = job->done >= 0 ? free_helper() : nullptr;
  if (!helper) return job->work(), LookedUp::Done;
  boost::asio::post(helper->thread, [job, helper] {
    job->work();
    job->is_finished.store(true, std::memory_order_release);
    helper->is_busy = false;
    uint64_t one = 1;
    [[maybe_unused]] auto told = ::write(job->done, &one, sizeof one);
  });
  PollEntry entry{job->done, POLLIN, 0};
  auto ready = waiter.poll({&entry, 1}, nanoseconds, OnSignal::Resume);
  if (ready.failed()) return LookedUp::Left;
  return *ready > 0 && job->is_finished.load(std::memory_order_acquire) ? LookedUp::Done : LookedUp::Late;
}

}  // namespace nacre::posix
