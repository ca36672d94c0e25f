// SPDX-License-Identifier: MIT
// Blocking Perl on a host's Boost.Asio loop: header-only, compiled with the host's own Boost (1.81 or later), over the plain interface of
// nacre/interpreter.h.
//
//   boost::asio::io_context context;
//   nacre::Interpreter perl;
//   nacre::AsioLoop loop(perl, context);
//   perl.run("sub handle { my $name = shift; sleep 1; return qq{hello $name} }");
//   loop.async_call(perl.sub("handle"), {"you"}, [](std::exception_ptr failure, nacre::Value answer) { ... });
//   context.run();
//
// Each call is a fiber: where it would wait (accept, <$socket>, sleep, waitpid ...) the loop goes on. Any completion token takes the result:
// a callback, boost::asio::use_future, use_awaitable. Total or partial cancellation ends the fiber. All of it on the thread that runs the loop.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/execution_context.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <memory>
#include <utility>
#include <vector>

#include "nacre/interpreter.h"

namespace nacre {

class AsioLoop {
 public:
  // Both must outlive the loop. `failed` hears what no call is to blame for: exit() in a fiber, an interrupt; without it, it is thrown from
  // the handler and so out of io_context::run().
  AsioLoop(Interpreter& perl, boost::asio::io_context& context, std::function<void(std::exception_ptr)> failed = {})
      : state_(std::make_shared<State>(perl, context, std::move(failed))) {
    perl.on_fork([weak = std::weak_ptr(state_)](Interpreter::Fork phase) {
      if (auto state = weak.lock()) state->told_of_fork(phase);
    });
  }
  ~AsioLoop() { state_->close(); }
  AsioLoop(const AsioLoop&) = delete;
  AsioLoop& operator=(const AsioLoop&) = delete;

  // The sub's (last) value, or the Error.
  template <class Token>
  auto async_call(Value code, std::vector<Value> arguments, Token&& token) {
    return boost::asio::async_initiate<Token, void(std::exception_ptr, Value)>(
        [state = state_](auto handler, Value code, std::vector<Value> arguments) { state->start(std::move(handler), std::move(code), std::move(arguments)); },
        token, std::move(code), std::move(arguments));
  }
  // A whole text, compiled here and now (throws Error), run as a fiber.
  template <class Token>
  auto async_run(std::string_view text, Token&& token) {
    Value code = state_->perl.eval("sub {\n#line 1\n" + std::string(text) + "\n}");
    return async_call(std::move(code), {}, std::forward<Token>(token));
  }
  // To be called where scripts may have started fibers of their own (Nacre::Fiber) in calls that were not made through the loop.
  void watch() { state_->watch(); }

 private:
  struct State : std::enable_shared_from_this<State> {
    State(Interpreter& interpreter, boost::asio::io_context& io, std::function<void(std::exception_ptr)> told)
        : perl(interpreter), context(io), descriptor(io), failed(std::move(told)) {}

    template <class Handler>
    void start(Handler handler, Value code, std::vector<Value> arguments) {
      auto slot = boost::asio::get_associated_cancellation_slot(handler);
      auto executor = boost::asio::get_associated_executor(handler, context.get_executor());
      auto kept = std::make_shared<Handler>(std::move(handler));
      auto work = boost::asio::make_work_guard(executor);
      auto done = [kept, work, executor](std::exception_ptr failure, Value result) {
        boost::asio::get_associated_cancellation_slot(*kept).clear();
        boost::asio::dispatch(executor, [kept, failure, result = std::move(result)]() mutable { std::move (*kept)(failure, std::move(result)); });
      };
      FiberId fiber = perl.spawn(code, std::move(arguments), std::move(done));
      if (slot.is_connected()) {
        slot.assign([weak = this->weak_from_this(), fiber](boost::asio::cancellation_type) {
          if (auto state = weak.lock(); state && !state->closed) state->perl.cancel(fiber), state->watch();
        });
      }
      watch();
    }

    // Waits as long as there are fibers, so that io_context::run() comes back when there are none.
    void watch() {
      if (waiting || closed) return;
      if (!descriptor.is_open()) descriptor.assign(perl.descriptor());   // lent: it stays the interpreter's
      waiting = true;
      descriptor.async_wait(boost::asio::posix::stream_descriptor::wait_read, [self = this->shared_from_this()](const boost::system::error_code& error) {
        self->waiting = false;
        if (!error && !self->closed) self->turn();
      });
    }

    void turn() {
      auto self = this->shared_from_this();   // what is done may destroy the loop
      std::exception_ptr thrown;
      try {
        perl.poll();
      } catch (const Error&) {
        thrown = std::current_exception();
        if (failed) failed(std::exchange(thrown, nullptr));
      } catch (...) {
        thrown = std::current_exception();    // a handler's own, on its way out of io_context::run()
      }
      if (!closed && perl.fibers() > 0) watch();
      if (thrown) std::rethrow_exception(thrown);
    }

    void told_of_fork(Interpreter::Fork phase) {
      using boost::asio::execution_context;
      context.notify_fork(phase == Interpreter::Fork::Prepare  ? execution_context::fork_prepare
                          : phase == Interpreter::Fork::Parent ? execution_context::fork_parent
                                                               : execution_context::fork_child);
      if (phase == Interpreter::Fork::Child) closed = true;   // the loop is the parent's
    }

    void close() {
      closed = true;
      if (descriptor.is_open()) descriptor.release();
    }

    Interpreter& perl;
    boost::asio::io_context& context;
    boost::asio::posix::stream_descriptor descriptor;
    std::function<void(std::exception_ptr)> failed;
    bool waiting = false, closed = false;
  };
  std::shared_ptr<State> state_;
};

}  // namespace nacre
