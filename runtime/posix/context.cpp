// SPDX-License-Identifier: MIT
#include "runtime/posix/context.h"

#include <cxxabi.h>
#include <sys/mman.h>

#include <cstdint>
#include <cstring>
#include <initializer_list>

#if !defined(__x86_64__)
#include <ucontext.h>
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define NACRE_TELLS_SANITIZERS 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define NACRE_TELLS_SANITIZERS 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__)
#include <pthread.h>
#include <sanitizer/common_interface_defs.h>
#endif
#if defined(__SANITIZE_THREAD__)
#include <sanitizer/tsan_interface.h>
#endif

namespace nacre::posix {

FiberStack map_fiber_stack(size_t value_bytes, size_t stack_bytes) {
  size_t all = value_bytes + FiberStack::guard_bytes + stack_bytes;
  void* low = ::mmap(nullptr, all, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
  if (low == MAP_FAILED) return {};
  FiberStack stack{static_cast<char*>(low), value_bytes, stack_bytes};
  if (::mprotect(stack.low + value_bytes, FiberStack::guard_bytes, PROT_NONE) != 0) unmap_fiber_stack(stack);   // too many mappings
  return stack;
}

void unmap_fiber_stack(FiberStack& stack) {
  if (stack.low) ::munmap(stack.low, stack.value_bytes + FiberStack::guard_bytes + stack.stack_bytes);
  stack = {};
}

void trim_fiber_stack(const FiberStack& stack) {
  constexpr size_t kept_values = 4096, kept_stack = 16384;
  if (stack.value_bytes > kept_values) ::madvise(stack.low + kept_values, stack.value_bytes - kept_values, MADV_DONTNEED);
  if (stack.stack_bytes > kept_stack) ::madvise(stack.stack_low(), stack.stack_bytes - kept_stack, MADV_DONTNEED);
}

namespace {
constexpr size_t page = 4096;

bool is_touched(char* at) {
  unsigned char state = 0;
  return ::mincore(at, page, &state) == 0 && (state & 1);
}
}  // namespace

size_t touched_values(const FiberStack& stack, size_t at_least) {
  while (at_least + page <= stack.value_bytes && is_touched(stack.low + at_least)) at_least += page;
  return at_least;
}

size_t touched_stack(const FiberStack& stack, size_t at_least) {
  char* top = stack.stack_low() + stack.stack_bytes;
  while (at_least + page <= stack.stack_bytes && is_touched(top - at_least - page)) at_least += page;
  return at_least;
}

// What the machine code needs to see of a Context.
struct ContextParts {
  static void begin(Context& context) {
    arrived(context);
    context.entry_(context.argument_);
  }
  static void leaving([[maybe_unused]] Context& from, [[maybe_unused]] Context& to, [[maybe_unused]] bool for_good) {
#if defined(__SANITIZE_ADDRESS__)
    if (!from.stack_low_) remember_own_stack(from);
    __sanitizer_start_switch_fiber(for_good ? nullptr : &from.sanitizers_stack_, to.stack_low_, to.stack_bytes_);
#endif
#if defined(__SANITIZE_THREAD__)
    if (!from.entry_) from.thread_sanitizers_ = __tsan_get_current_fiber();   // a thread's own: another one may run it today
    if (!to.thread_sanitizers_) to.thread_sanitizers_ = __tsan_create_fiber(0);
    __tsan_switch_to_fiber(to.thread_sanitizers_, 0);
#endif
  }
  static void arrived([[maybe_unused]] Context& here) {
#if defined(__SANITIZE_ADDRESS__)
    __sanitizer_finish_switch_fiber(here.sanitizers_stack_, nullptr, nullptr);
#endif
  }
  static void end([[maybe_unused]] Context& context) {
#if defined(__SANITIZE_THREAD__)
    if (context.entry_ && context.thread_sanitizers_) __tsan_destroy_fiber(context.thread_sanitizers_);
#endif
  }

 private:
#if defined(__SANITIZE_ADDRESS__)
  // A thread's own; where the interpreter runs on a large stack of its own, the sanitizer has been told of that one instead.
  static void remember_own_stack(Context& context) {
    auto* here = static_cast<char*>(__builtin_frame_address(0));
    pthread_attr_t attributes;
    void* low = nullptr;
    if (pthread_getattr_np(pthread_self(), &attributes) != 0) return;
    pthread_attr_getstack(&attributes, &low, &context.stack_bytes_);
    pthread_attr_destroy(&attributes);
    context.stack_low_ = low;
    if (here >= low && here < static_cast<char*>(low) + context.stack_bytes_) return;
    constexpr size_t reach = size_t{64} << 20;
    context.stack_low_ = here - reach;
    context.stack_bytes_ = reach + (size_t{1} << 20);
  }
#endif
};

#if defined(__x86_64__)

extern "C" void nacre_jump(void** from, void* to);
extern "C" void nacre_begin_context();

// void nacre_jump(void** from, void* to): what a callee preserves goes on the old stack and comes from the new one.
asm(R"(
    .text
    .globl nacre_jump
    .hidden nacre_jump
    .type nacre_jump, @function
nacre_jump:
    pushq %rbp
    pushq %rbx
    pushq %r12
    pushq %r13
    pushq %r14
    pushq %r15
    movq %rsp, (%rdi)
    movq %rsi, %rsp
    popq %r15
    popq %r14
    popq %r13
    popq %r12
    popq %rbx
    popq %rbp
    ret
    .size nacre_jump, . - nacre_jump

    .globl nacre_begin_context
    .hidden nacre_begin_context
    .type nacre_begin_context, @function
nacre_begin_context:
    movq %r12, %rdi
    xorl %ebp, %ebp
    call *%r13
    ud2
    .size nacre_begin_context, . - nacre_begin_context
)");

namespace {
void begin(void* context) { ContextParts::begin(*static_cast<Context*>(context)); }
}  // namespace

Context::Context(const FiberStack& stack, void (*entry)(void*), void* argument)
    : entry_(entry), argument_(argument), stack_low_(stack.stack_low()), stack_bytes_(stack.stack_bytes) {
  auto* top = reinterpret_cast<uint64_t*>(stack.stack_low() + stack.stack_bytes) - 2;   // aligned to 16 where begin_context calls
  *--top = reinterpret_cast<uint64_t>(&nacre_begin_context);
  for (uint64_t kept : {uint64_t{0}, uint64_t{0}, reinterpret_cast<uint64_t>(this), reinterpret_cast<uint64_t>(&begin), uint64_t{0}, uint64_t{0}}) *--top = kept;
  place_ = top;
}
Context::~Context() { ContextParts::end(*this); }

namespace {
inline void jump_machine(void** from, void* to) { nacre_jump(from, to); }
}  // namespace

#else

namespace {
// makecontext passes ints only: the address comes in two halves.
void begin_halves(unsigned high, unsigned low) {
  ContextParts::begin(*reinterpret_cast<Context*>((static_cast<unsigned long>(high) << 32) | low));
}
inline void jump_machine(void** from, void* to) {
  if (!*from) *from = new ucontext_t;
  swapcontext(static_cast<ucontext_t*>(*from), static_cast<ucontext_t*>(to));
}
}  // namespace

Context::Context(const FiberStack& stack, void (*entry)(void*), void* argument)
    : entry_(entry), argument_(argument), stack_low_(stack.stack_low()), stack_bytes_(stack.stack_bytes) {
  auto* there = new ucontext_t;
  getcontext(there);
  there->uc_stack.ss_sp = stack.stack_low();
  there->uc_stack.ss_size = stack.stack_bytes;
  there->uc_link = nullptr;
  auto address = reinterpret_cast<unsigned long>(this);
  makecontext(there, reinterpret_cast<void (*)()>(begin_halves), 2, static_cast<unsigned>(address >> 32), static_cast<unsigned>(address));
  place_ = there;
}
Context::~Context() {
  ContextParts::end(*this);
  delete static_cast<ucontext_t*>(place_);
}

#endif

void Context::jump(Context& from, Context& to, bool for_good) {
  void* exceptions = abi::__cxa_get_globals();
  std::memcpy(from.exceptions_, exceptions, sizeof from.exceptions_);
  std::memcpy(exceptions, to.exceptions_, sizeof to.exceptions_);
  ContextParts::leaving(from, to, for_good);
  jump_machine(&from.place_, to.place_);
  ContextParts::arrived(from);
}

}  // namespace nacre::posix
