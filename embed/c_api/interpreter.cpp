// SPDX-License-Identifier: MIT
// Interpreters for hosts in C: running text, calling subs, variables, control.
#include <algorithm>
#include <climits>

#include "embed/c_api/guard.h"

using namespace nacre::v1;
using namespace nacre::v1::c_api;

namespace {
std::string name_or(const char* given, const char* otherwise) { return given ? given : otherwise; }

// What a call answered, as a handle: a list as a reference to an array.
template <class F>
nacre_status called(nacre_interpreter* perl, nacre_want want, nacre_value* const* arguments, size_t count, nacre_value** out, nacre_error** error,
                    F call) noexcept {
  return guarded(error, [&] {
    if (want < int{NACRE_VOID} || want > int{NACRE_LIST}) misuse("no context");
    Host in = host(perl);
    std::vector<Value> results = call(*in, static_cast<Want>(want), list(arguments, count));
    if (out) give(out, want == NACRE_LIST ? make_array(*in, results) : results.empty() ? Value() : std::move(results.back()));
  });
}

const std::vector<int>& chosen(const Leftovers& all, int what) {
  switch (what) {
    case NACRE_LEFT_DESCRIPTORS: return all.descriptors;
    case NACRE_LEFT_CHILDREN: return all.children;
    case NACRE_LEFT_SHARED_MEMORY: return all.shared_memory;
    case NACRE_LEFT_SEMAPHORES: return all.semaphores;
    case NACRE_LEFT_QUEUES: return all.queues;
    default: misuse("no kind of leftovers");
  }
}
}  // namespace

// --- Life and running

nacre_status nacre_new(const nacre_options* options, nacre_interpreter** perl, nacre_error** error) {
  return guarded(error, [&] {
    needed(perl, "where the interpreter goes");
    *perl = interpreters.add(std::make_shared<Interpreter>(options_of(options)));
  });
}
void nacre_free(nacre_interpreter* perl) {
  guarded(nullptr, [&] { interpreters.remove(perl); });
}

nacre_status nacre_run(nacre_interpreter* perl, const char* source, size_t length, const char* file, int* exit_status, nacre_error** error) {
  return guarded(error, [&] {
    int status = host(perl)->run(text(source, length, "a program"), name_or(file, "-"));
    if (exit_status) *exit_status = status;
  });
}
nacre_status nacre_run_file(nacre_interpreter* perl, const char* path, int* exit_status, nacre_error** error) {
  return guarded(error, [&] {
    int status = host(perl)->run_file(name(path, "a path"));
    if (exit_status) *exit_status = status;
  });
}
nacre_status nacre_eval(nacre_interpreter* perl, const char* source, size_t length, const char* file, nacre_value** out, nacre_error** error) {
  return guarded(error, [&] { give(out, host(perl)->eval(text(source, length, "a text"), name_or(file, "(eval)"))); });
}
nacre_status nacre_compile(nacre_interpreter* perl, const char* source, size_t length, const char* file, nacre_value** code, nacre_error** error) {
  return guarded(error, [&] { give(code, host(perl)->compile(text(source, length, "a text"), name_or(file, "(eval)")).code()); });
}
nacre_status nacre_is_incomplete(nacre_interpreter* perl, const char* source, size_t length, int* incomplete, nacre_error** error) {
  return guarded(error, [&] { needed(incomplete, "where the answer goes") = host(perl)->is_incomplete(text(source, length, "a text")) ? 1 : 0; });
}

// --- Subs

nacre_status nacre_call_sub(nacre_interpreter* perl, const char* sub, nacre_want want, nacre_value* const* arguments, size_t count, nacre_value** out,
                            nacre_error** error) {
  return called(perl, want, arguments, count, out, error,
                [&](Interpreter& in, Want context, const std::vector<Value>& given) { return in.sub(name(sub, "a sub")).invoke(context, given); });
}
nacre_status nacre_call_value(nacre_interpreter* perl, const nacre_value* code, nacre_want want, nacre_value* const* arguments, size_t count,
                              nacre_value** out, nacre_error** error) {
  return called(perl, want, arguments, count, out, error,
                [&](Interpreter&, Want context, const std::vector<Value>& given) { return value(code).invoke(context, given); });
}
nacre_status nacre_call_method(nacre_interpreter* perl, const nacre_value* object, const char* method, nacre_want want, nacre_value* const* arguments,
                               size_t count, nacre_value** out, nacre_error** error) {
  return called(perl, want, arguments, count, out, error, [&](Interpreter&, Want context, const std::vector<Value>& given) {
    return value(object).invoke(name(method, "a method"), context, given);
  });
}
nacre_status nacre_sub(nacre_interpreter* perl, const char* sub, nacre_value** code, nacre_error** error) {
  return guarded(error, [&] { give(code, host(perl)->sub(name(sub, "a sub"))); });
}
nacre_status nacre_has_sub(nacre_interpreter* perl, const char* sub, int* has, nacre_error** error) {
  return guarded(error, [&] { needed(has, "where the answer goes") = host(perl)->has_sub(name(sub, "a sub")) ? 1 : 0; });
}

// --- Variables

nacre_status nacre_get_scalar(nacre_interpreter* perl, const char* variable, nacre_value** out, nacre_error** error) {
  return guarded(error, [&] { give(out, host(perl)->scalar(name(variable, "a variable"))); });
}
nacre_status nacre_set_scalar(nacre_interpreter* perl, const char* variable, const nacre_value* content, nacre_error** error) {
  return guarded(error, [&] { host(perl)->set_scalar(name(variable, "a variable"), value(content)); });
}
nacre_status nacre_get_array(nacre_interpreter* perl, const char* variable, nacre_value** out, nacre_error** error) {
  return guarded(error, [&] { give(out, host(perl)->array(name(variable, "a variable"))); });
}
nacre_status nacre_get_hash(nacre_interpreter* perl, const char* variable, nacre_value** out, nacre_error** error) {
  return guarded(error, [&] { give(out, host(perl)->hash(name(variable, "a variable"))); });
}
nacre_status nacre_bless(nacre_interpreter* perl, const nacre_value* reference, const char* package, nacre_error** error) {
  return guarded(error, [&] { host(perl)->bless(value(reference), name(package, "a package")); });
}

// --- Control

// Async-signal-safe, as Interpreter::interrupt() is: the handle is not shared in.
void nacre_interrupt(nacre_interpreter* perl) {
  if (Host* found = interpreters.find(perl)) (*found)->interrupt();
}
nacre_status nacre_deliver(nacre_interpreter* perl, const char* signal, nacre_error** error) {
  return guarded(error, [&] { host(perl)->deliver(name(signal, "a signal")); });
}
nacre_status nacre_renew(nacre_interpreter* perl, const nacre_limits* limits, nacre_error** error) {
  return guarded(error, [&] { host(perl)->renew(limits ? limits_of(*limits) : Limits()); });
}
nacre_status nacre_left(nacre_interpreter* perl, nacre_limits* limits, nacre_error** error) {
  return guarded(error, [&] { tell_limits(host(perl)->left(), needed(limits, "where the limits go")); });
}
nacre_status nacre_leftovers(nacre_interpreter* perl, int what, int* list, size_t room, size_t* count, nacre_error** error) {
  return guarded(error, [&] {
    Leftovers all = host(perl)->leftovers();
    const std::vector<int>& some = chosen(all, what);
    if (list) std::copy_n(some.begin(), std::min(room, some.size()), list);
    if (count) *count = some.size();
  });
}
nacre_status nacre_collect(nacre_interpreter* perl, nacre_error** error) {
  return guarded(error, [&] { host(perl)->collect(); });
}
