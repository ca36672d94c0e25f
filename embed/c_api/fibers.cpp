// SPDX-License-Identifier: MIT
// Fibers for hosts in C.
#include <algorithm>

#include "embed/c_api/guard.h"

using namespace nacre::v1;
using namespace nacre::v1::c_api;

namespace {
std::optional<Error> error_in(const std::exception_ptr& failure) try {
  if (failure) std::rethrow_exception(failure);
  return std::nullopt;
} catch (const Error& error) {
  return error;
} catch (const std::exception& error) {
  return Error(Error::Kind::Die, error.what());
} catch (...) {
  return Error(Error::Kind::Die, "the fiber failed");
}

// The handles are there as long as the host's function runs.
void tell_done(nacre_done done, void* user, const std::exception_ptr& failure, Value result) {
  std::optional<Error> what = error_in(failure);
  nacre_error* error = what ? errors.add({*what, {}}) : nullptr;
  nacre_value* answer = what ? nullptr : values.add({std::move(result), {}});
  done(user, error, answer);
  errors.remove(error);
  values.remove(answer);
}
}  // namespace

nacre_status nacre_spawn(nacre_interpreter* perl, const nacre_value* code, nacre_value* const* arguments, size_t count, nacre_done done, void* user,
                         uint64_t* fiber, nacre_error** error) {
  return guarded(error, [&] {
    Interpreter::Done told;
    if (done) told = [done, user](const std::exception_ptr& failure, Value result) { tell_done(done, user, failure, std::move(result)); };
    FiberId made = host(perl)->spawn(value(code), list(arguments, count), std::move(told));
    if (fiber) *fiber = static_cast<uint64_t>(made);
  });
}
nacre_status nacre_cancel(nacre_interpreter* perl, uint64_t fiber, nacre_error** error) {
  return guarded(error, [&] { host(perl)->cancel(FiberId{fiber}); });
}
nacre_status nacre_cancel_after(nacre_interpreter* perl, uint64_t fiber, uint64_t nanoseconds, nacre_error** error) {
  return guarded(error, [&] {
    constexpr uint64_t a_century = uint64_t{100} * 366 * 86400 * 1000000000;
    host(perl)->cancel_after(FiberId{fiber}, std::chrono::nanoseconds(std::min(nanoseconds, a_century)));
  });
}
nacre_status nacre_descriptor(nacre_interpreter* perl, int* descriptor, nacre_error** error) {
  return guarded(error, [&] { needed(descriptor, "where the descriptor goes") = host(perl)->descriptor(); });
}
nacre_status nacre_poll(nacre_interpreter* perl, nacre_error** error) {
  return guarded(error, [&] { host(perl)->poll(); });
}
nacre_status nacre_fibers(nacre_interpreter* perl, size_t* count, nacre_error** error) {
  return guarded(error, [&] { needed(count, "where the count goes") = host(perl)->fibers(); });
}
nacre_status nacre_on_fork(nacre_interpreter* perl, void (*told)(void* user, int phase), void* user, nacre_error** error) {
  return guarded(error, [&] {
    needed(told, "who is told");
    host(perl)->on_fork([told, user](Interpreter::Fork phase) { told(user, static_cast<int>(phase)); });
  });
}
