/* SPDX-License-Identifier: MIT
   A host in C99: each function of nacre.h as it is meant, and as it is not. */
#include "c_api.h"

#include <nacre/nacre.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>

c_api_report *c_api_reporter;
#define CHECK(condition) c_api_reporter((condition) != 0, #condition, __LINE__)

static nacre_interpreter *made(void) {
  nacre_interpreter *perl = NULL;
  CHECK(nacre_new(NULL, &perl, NULL) == NACRE_OK);
  return perl;
}

static nacre_value *evaluated(nacre_interpreter *perl, const char *text) {
  nacre_value *value = NULL;
  CHECK(nacre_eval(perl, text, NACRE_WHOLE, "test", &value, NULL) == NACRE_OK);
  return value;
}

/* Each frees the value. */
static int is_text(nacre_value *value, const char *wanted) {
  const char *text = "";
  size_t length = 0;
  int same = nacre_text(value, &text, &length, NULL) == NACRE_OK && length == strlen(wanted) && strcmp(text, wanted) == 0;
  nacre_value_free(value);
  return same;
}
static int64_t number_of(nacre_value *value) {
  int64_t number = -1;
  nacre_int64(value, &number, NULL);
  nacre_value_free(value);
  return number;
}
/* Frees the error. */
static int says(nacre_error *error, nacre_status kind, const char *beginning) {
  int same = nacre_error_kind(error) == kind && strncmp(nacre_error_message(error), beginning, strlen(beginning)) == 0;
  if (!same) c_api_reporter(0, nacre_error_message(error), 0);
  nacre_error_free(error);
  return same;
}

static void versions(void) {
  CHECK(nacre_version() == NACRE_VERSION);
  CHECK(nacre_version_text()[0] >= '0');
}

static void texts_and_numbers(void) {
  static const char raw[] = {'\xFF', 0, 'A'};
  nacre_value *text = nacre_from_text("gr\xC3\xBCn", NACRE_WHOLE), *bytes = nacre_from_bytes(raw, sizeof raw), *number = nacre_from_double(2.5);
  nacre_value *large = nacre_from_uint64(UINT64_MAX), *copy = nacre_value_copy(text);
  const void *content = NULL;
  size_t length = 0;
  uint64_t wide = 0;
  int64_t narrow = 7;
  double real = 0;
  int truth = 0;
  nacre_error *error = NULL;
  CHECK(nacre_value_kind(text) == NACRE_STRING && nacre_value_kind(number) == NACRE_NUMBER && nacre_value_kind(large) == NACRE_INTEGER);
  CHECK(nacre_bytes(bytes, &content, &length, NULL) == NACRE_OK && length == 3 && memcmp(content, raw, 3) == 0);
  CHECK(nacre_uint64(large, &wide, NULL) == NACRE_OK && wide == UINT64_MAX);
  CHECK(nacre_int64(large, &narrow, &error) == NACRE_MISUSE && narrow == 7);
  CHECK(says(error, NACRE_MISUSE, "18446744073709551615 is too large"));
  CHECK(nacre_double(number, &real, NULL) == NACRE_OK && real == 2.5);
  CHECK(nacre_truth(number, &truth, NULL) == NACRE_OK && truth == 1);
  nacre_value_free(text);
  CHECK(is_text(copy, "gr\xC3\xBCn"));
  CHECK(number_of(nacre_from_text("3 apples", 1)) == 3);
  CHECK(is_text(nacre_from_truth(0), "") && is_text(nacre_from_undef(), "") && number_of(nacre_from_int64(-5)) == -5);
  nacre_value_free(bytes), nacre_value_free(number), nacre_value_free(large);
}

static void running(void) {
  nacre_interpreter *perl = made();
  nacre_value *code = NULL, *list = NULL, *arguments[2], *has = NULL;
  nacre_error *error = NULL;
  int status = -1, incomplete = 0, defined = 1;
  size_t size = 0;
  CHECK(nacre_run(perl, "our @steps = 'main'; END { push @steps, 'end' } exit 3;", NACRE_WHOLE, "prog.pl", &status, NULL) == NACRE_OK && status == 3);
  CHECK(is_text(evaluated(perl, "\"@steps\""), "main end"));
  CHECK(nacre_compile(perl, "our $n++; $n + ($_[0] // 0)", NACRE_WHOLE, NULL, &code, NULL) == NACRE_OK);
  CHECK(nacre_call_value(perl, code, NACRE_SCALAR, NULL, 0, &has, NULL) == NACRE_OK && number_of(has) == 1);
  CHECK(nacre_call_value(perl, code, NACRE_VOID, NULL, 0, NULL, NULL) == NACRE_OK);
  CHECK(nacre_call_value(perl, code, NACRE_SCALAR, NULL, 0, &has, NULL) == NACRE_OK && number_of(has) == 3);
  nacre_value_free(code);
  nacre_value_free(evaluated(perl, "sub pair { wantarray ? (@_, 'list') : defined wantarray ? 'scalar' : ($main::void = 1) } sub Thing::name { ref $_[0] } 1"));
  arguments[0] = nacre_from_int64(1), arguments[1] = nacre_from_text("two", NACRE_WHOLE);
  CHECK(nacre_call_sub(perl, "pair", NACRE_LIST, arguments, 2, &list, NULL) == NACRE_OK);
  CHECK(nacre_value_kind(list) == NACRE_ARRAY && nacre_size(list, &size, NULL) == NACRE_OK && size == 3);
  CHECK(nacre_element(list, -1, &has, NULL) == NACRE_OK && is_text(has, "list"));
  CHECK(nacre_call_sub(perl, "pair", NACRE_SCALAR, NULL, 0, &has, NULL) == NACRE_OK && is_text(has, "scalar"));
  CHECK(nacre_call_sub(perl, "pair", NACRE_VOID, NULL, 0, NULL, NULL) == NACRE_OK);
  CHECK(nacre_get_scalar(perl, "void", &has, NULL) == NACRE_OK && number_of(has) == 1);
  CHECK(nacre_bless(perl, list, "Thing", NULL) == NACRE_OK);
  CHECK(nacre_call_method(perl, list, "name", NACRE_SCALAR, NULL, 0, &has, NULL) == NACRE_OK && is_text(has, "Thing"));
  CHECK(nacre_call_sub(perl, "nosuch", NACRE_SCALAR, NULL, 0, NULL, &error) == NACRE_MISUSE);
  CHECK(says(error, NACRE_MISUSE, "Undefined subroutine &main::nosuch called"));
  CHECK(nacre_has_sub(perl, "nosuch", &defined, NULL) == NACRE_OK && !defined);
  CHECK(nacre_is_incomplete(perl, "sub f {", NACRE_WHOLE, &incomplete, NULL) == NACRE_OK && incomplete);
  CHECK(nacre_run_file(perl, "/nonexistent/x.pl", NULL, &error) == NACRE_MISUSE && says(error, NACRE_MISUSE, "Can't open perl script"));
  nacre_value_free(list), nacre_value_free(arguments[0]), nacre_value_free(arguments[1]);
  nacre_free(perl);
}

static void failing(void) {
  nacre_interpreter *perl = made();
  nacre_error *error = NULL;
  nacre_trace_entry entry;
  nacre_value *object, *code = NULL;
  CHECK(nacre_run(perl, "sub f { die { code => 7 } }\nf();\n", NACRE_WHOLE, "prog.pl", NULL, &error) == NACRE_DIE);
  CHECK(strcmp(nacre_error_file(error), "prog.pl") == 0 && nacre_error_line(error) == 1 && nacre_error_status(error) == 255);
  CHECK(nacre_error_trace_count(error) == 1 && nacre_error_trace(error, 0, &entry) == NACRE_OK);
  CHECK(strcmp(entry.sub, "main::f") == 0 && entry.line == 2 && !entry.is_host);
  CHECK(nacre_error_trace(error, 1, &entry) == NACRE_MISUSE);
  CHECK(strstr(nacre_error_json(error), "\"kind\":\"die\"") != NULL);
  object = nacre_error_object(error);
  CHECK(nacre_member(object, "code", NACRE_WHOLE, &code, NULL) == NACRE_OK && number_of(code) == 7);
  nacre_value_free(object);
  nacre_error_free(error);
  CHECK(nacre_eval(perl, "1 +", NACRE_WHOLE, NULL, NULL, &error) == NACRE_INCOMPLETE), nacre_error_free(error);
  CHECK(nacre_eval(perl, "\n )", NACRE_WHOLE, NULL, NULL, &error) == NACRE_SYNTAX);
  CHECK(nacre_error_line(error) == 2 && nacre_error_column(error) == 2), nacre_error_free(error);
  CHECK(nacre_error_column(NULL) == 0 && nacre_error_line(NULL) == 0);
  CHECK(nacre_eval(perl, "exit 4", NACRE_WHOLE, NULL, NULL, &error) == NACRE_EXIT && nacre_error_status(error) == 4), nacre_error_free(error);
  CHECK(nacre_eval(perl, "die", NACRE_WHOLE, NULL, NULL, NULL) == NACRE_DIE);
  nacre_free(perl);
}

static void containers(void) {
  nacre_interpreter *perl = made();
  static const char *const keys[] = {"a", "b"};
  nacre_value *numbers[2], *array = NULL, *hash = NULL, *has = NULL, *variable = NULL;
  size_t size = 0;
  int exists = 0;
  const char *text = NULL;
  numbers[0] = nacre_from_int64(1), numbers[1] = nacre_from_int64(2);
  CHECK(nacre_new_array(perl, numbers, 2, &array, NULL) == NACRE_OK && nacre_push(array, numbers[0], NULL) == NACRE_OK);
  CHECK(nacre_set_element(array, 1, numbers[0], NULL) == NACRE_OK && nacre_shown(array, 3, &text, NULL, NULL) == NACRE_OK && strcmp(text, "[1, 1, 1]") == 0);
  CHECK(nacre_new_hash(perl, keys, numbers, 2, &hash, NULL) == NACRE_OK && nacre_set_member(hash, "list", NACRE_WHOLE, array, NULL) == NACRE_OK);
  CHECK(nacre_size(hash, &size, NULL) == NACRE_OK && size == 3);
  CHECK(nacre_remove(hash, "b", 1, &has, NULL) == NACRE_OK && number_of(has) == 2);
  CHECK(nacre_exists(hash, "b", 1, &exists, NULL) == NACRE_OK && !exists);
  CHECK(nacre_keys(perl, hash, &has, NULL) == NACRE_OK && nacre_size(has, &size, NULL) == NACRE_OK && size == 2), nacre_value_free(has);
  CHECK(nacre_values(perl, array, &has, NULL) == NACRE_OK && nacre_size(has, &size, NULL) == NACRE_OK && size == 3), nacre_value_free(has);
  CHECK(nacre_set_scalar(perl, "h", hash, NULL) == NACRE_OK && is_text(evaluated(perl, "join ',', sort keys %$h"), "a,list"));
  nacre_value_free(evaluated(perl, "our @list = (4, 5); our %table = (x => 'y'); 1"));
  CHECK(nacre_get_array(perl, "list", &variable, NULL) == NACRE_OK && nacre_element(variable, 1, &has, NULL) == NACRE_OK && number_of(has) == 5);
  CHECK(nacre_has_element(variable, -2, &exists, NULL) == NACRE_OK && exists && nacre_has_element(variable, 2, &exists, NULL) == NACRE_OK && !exists);
  CHECK(nacre_has_element(hash, 0, &exists, NULL) == NACRE_MISUSE), nacre_value_free(variable);
  CHECK(nacre_get_hash(perl, "table", &variable, NULL) == NACRE_OK && nacre_member(variable, "x", 1, &has, NULL) == NACRE_OK && is_text(has, "y")), nacre_value_free(variable);
  variable = evaluated(perl, "our $behind = 1; \\$behind");
  CHECK(nacre_assign(variable, numbers[1], NULL) == NACRE_OK && nacre_target(variable, &has, NULL) == NACRE_OK && number_of(has) == 2);
  CHECK(nacre_identity(variable) != NULL && nacre_identity(numbers[0]) == NULL);
  nacre_value_free(variable), nacre_value_free(array), nacre_value_free(hash), nacre_value_free(numbers[0]), nacre_value_free(numbers[1]);
  nacre_free(perl);
}

static int released;
static void release(void *user) { *(int *)user += 1; }

static int add(nacre_call *call, void *user) {
  int64_t a = 0, b = 0;
  nacre_error *error = NULL;
  (void)user;
  if (nacre_call_count(call) != 2) return nacre_call_die(call, "add wants two numbers");
  if (nacre_call_int64(call, 0, &a, &error) != NACRE_OK || nacre_call_int64(call, 1, &b, &error) != NACRE_OK) {
    nacre_call_die_error(call, error);
    nacre_error_free(error);
    return 1;
  }
  return nacre_answer_int64(call, a + b, NULL) != NACRE_OK;
}

static nacre_call *kept_call;
static int look(nacre_call *call, void *user) {
  const char *first = NULL;
  double second = 0;
  nacre_value *changed = nacre_from_text("changed", NACRE_WHOLE);
  (void)user;
  kept_call = call;
  CHECK(nacre_call_text(call, 0, &first, NULL, NULL) == NACRE_OK && strcmp(first, "one") == 0);
  CHECK(nacre_call_double(call, 1, &second, NULL) == NACRE_OK && second == 2.5);
  CHECK(strcmp(nacre_call_name(call), "main::look") == 0 && nacre_call_want(call) == NACRE_LIST);
  CHECK(nacre_call_assign(call, 0, changed, NULL) == NACRE_OK);
  CHECK(nacre_call_assign(call, 9, changed, NULL) == NACRE_MISUSE);
  CHECK(nacre_answer_text(call, "a", 1, NULL) == NACRE_OK && nacre_answer_double(call, 1.5, NULL) == NACRE_OK && nacre_answer(call, changed, NULL) == NACRE_OK);
  nacre_value_free(changed);
  return 0;
}

static int fail(nacre_call *call, void *user) {
  (void)call, (void)user;
  return 5;
}
static int fail_with_object(nacre_call *call, void *user) {
  nacre_value *object = NULL;
  (void)user;
  CHECK(nacre_eval(nacre_call_interpreter(call), "bless {code => 9}, 'Oops'", NACRE_WHOLE, NULL, &object, NULL) == NACRE_OK);
  nacre_call_die_value(call, object);
  nacre_value_free(object);
  return 1;
}
static int pass_on(nacre_call *call, void *user) {
  nacre_error *error = NULL;
  nacre_status status = nacre_call_sub(nacre_call_interpreter(call), "inner", NACRE_SCALAR, NULL, 0, NULL, &error);
  (void)user;
  CHECK(status == NACRE_DIE);
  nacre_call_die_error(call, error);
  nacre_error_free(error);
  return 1;
}

static void functions(void) {
  nacre_interpreter *perl = made();
  nacre_value *code = NULL, *sum = NULL, *arguments[2], *constant = nacre_from_int64(7);
  nacre_error *error = NULL;
  released = 0;
  CHECK(nacre_define(perl, "add", add, &released, release, NULL) == NACRE_OK && nacre_define(perl, "look", look, NULL, NULL, NULL) == NACRE_OK);
  CHECK(nacre_define(perl, "fail", fail, NULL, NULL, NULL) == NACRE_OK && nacre_define(perl, "fail_with", fail_with_object, NULL, NULL, NULL) == NACRE_OK);
  CHECK(nacre_define(perl, "pass_on", pass_on, NULL, NULL, NULL) == NACRE_OK && nacre_define_constant(perl, "SEVEN", constant, NULL) == NACRE_OK);
  CHECK(number_of(evaluated(perl, "add(40, 2) + SEVEN")) == 49);
  CHECK(is_text(evaluated(perl, "eval { add(1) }; $@"), "add wants two numbers at test line 1.\n"));
  CHECK(is_text(evaluated(perl, "package Odd { use overload '0+' => sub { die \"odd\\n\" } } eval { add(bless([], 'Odd'), 1) }; $@"), "odd\n"));
  CHECK(is_text(evaluated(perl, "my $x = 'one'; my @l = look($x, 2.5); \"$x: @l\""), "changed: a 1.5 changed"));
  CHECK(nacre_call_count(kept_call) == 0 && nacre_answer_int64(kept_call, 1, NULL) == NACRE_MISUSE && nacre_call_die(kept_call, "late") == 1);
  CHECK(is_text(evaluated(perl, "eval { fail() }; $@"), "main::fail failed at test line 1.\n"));
  CHECK(is_text(evaluated(perl, "eval { fail_with() }; ref($@) . $@->{code}"), "Oops9"));
  nacre_value_free(evaluated(perl, "sub inner { die \"deep\\n\" }\nsub outer {\n pass_on() }"));
  CHECK(nacre_call_sub(perl, "outer", NACRE_SCALAR, NULL, 0, NULL, &error) == NACRE_DIE && nacre_error_trace_count(error) == 3);
  CHECK(says(error, NACRE_DIE, "deep\n"));
  CHECK(nacre_new_function(perl, add, &released, release, &code, NULL) == NACRE_OK);
  arguments[0] = arguments[1] = constant;
  CHECK(nacre_call_value(perl, code, NACRE_SCALAR, arguments, 2, &sum, NULL) == NACRE_OK && number_of(sum) == 14);
  CHECK(nacre_define(perl, "none", NULL, &released, release, NULL) == NACRE_MISUSE);
  CHECK(released == 0);
  nacre_free(perl);
  CHECK(released == 2);
  nacre_value_free(code), nacre_value_free(constant);
}

typedef struct counter { int n; } counter;
static int living;
static const char counter_type, other_type;
static void counter_free(void *object) {
  free(object);
  --living;
}
static int counter_new(nacre_call *call, void *user) {
  counter *made_now = malloc(sizeof *made_now);
  nacre_value *object = NULL;
  int status;
  (void)user;
  made_now->n = 0, ++living;
  if (nacre_new_object(nacre_call_interpreter(call), "Counter", made_now, &counter_type, counter_free, &object, NULL) != NACRE_OK) return 1;
  status = nacre_answer(call, object, NULL) != NACRE_OK;
  nacre_value_free(object);
  return status;
}
static int counter_next(nacre_call *call, void *user) {
  nacre_value *self = NULL;
  void *object = NULL;
  (void)user;
  if (nacre_call_argument(call, 0, &self, NULL) != NACRE_OK) return 1;
  CHECK(nacre_object(self, &other_type, &object, NULL) == NACRE_MISUSE && object == NULL);
  nacre_object(self, &counter_type, &object, NULL);
  nacre_value_free(self);
  return object ? nacre_answer_int64(call, ++((counter *)object)->n, NULL) != NACRE_OK : nacre_call_die(call, "no Counter");
}

static int loads;
static int load_module(nacre_interpreter *perl, void *user) {
  (void)user;
  ++loads;
  return nacre_define(perl, "Host::Counter::next", counter_next, NULL, NULL, NULL) != NACRE_OK ||
         nacre_define(perl, "Host::Counter::counter", counter_new, NULL, NULL, NULL) != NACRE_OK;
}

static int fail_to_load(nacre_interpreter *perl, void *user) {
  (void)perl, (void)user;
  return 1;
}

static void objects_and_modules(void) {
  static const char *const exports[] = {"counter", NULL};
  nacre_interpreter *perl = made();
  loads = 0;
  released = 0;
  CHECK(nacre_define_module(perl, "Host::Counter", load_module, &released, release, exports, NULL) == NACRE_OK);
  CHECK(nacre_define_module(perl, "Host::Bad", fail_to_load, NULL, NULL, NULL, NULL) == NACRE_OK);
  CHECK(is_text(evaluated(perl, "eval { require Host::Bad }; $@ =~ /^(the host could not load Host::Bad)/ ? $1 : $@"), "the host could not load Host::Bad"));
  CHECK(number_of(evaluated(perl, "use Host::Counter; @Counter::ISA = 'Host::Counter'; my $c = counter(); $c->next; $c->next + 10")) == 12);
  CHECK(loads == 1 && living == 0);
  CHECK(is_text(evaluated(perl, "eval { Host::Counter::next([]) }; $@"), "no Counter at test line 1.\n"));
  nacre_value_free(evaluated(perl, "our $kept = counter(); 1"));
  CHECK(living == 1);
  nacre_free(perl);
  CHECK(living == 0 && released == 1);
}

static int64_t feed(void *user, char *buffer, size_t size) {
  const char **rest = user;
  size_t length = strlen(*rest) < size ? strlen(*rest) : size;
  memcpy(buffer, *rest, length);
  *rest += length;
  return (int64_t)length;
}
static int collect(void *user, const char *bytes, size_t length) {
  strncat(user, bytes, length);
  return 0;
}
static const char *module_text(void *user, const char *file, size_t *length) {
  *length = strlen(user);
  return strcmp(file, "My/Mod.pm") == 0 ? user : NULL;
}

static void options(void) {
  static const char *const arguments[] = {"a", "b", NULL}, *const environment[] = {"NAME=value", NULL}, *const bad[] = {"NAME", NULL};
  char out[100] = "", module[] = "package My::Mod; sub f { 7 } 1;";
  const char *input = "one\ntwo\n";
  nacre_options given;
  nacre_interpreter *perl = NULL;
  nacre_error *error = NULL;
  nacre_options_init(&given, sizeof given);
  given.input.kind = given.output.kind = NACRE_STREAM_CALLBACK;
  given.input.read = feed, given.input.user = &input;
  given.output.write = collect, given.output.user = out;
  given.errors.kind = NACRE_STREAM_NONE;
  given.arguments = arguments, given.environment = environment, given.program_name = "zero";
  given.loader = module_text, given.loader_user = module;
  CHECK(nacre_new(&given, &perl, NULL) == NACRE_OK);
  CHECK(nacre_run(perl, "use My::Mod; my @l = <STDIN>; print scalar(@l), \" @ARGV $ENV{NAME} $0 \", My::Mod::f()", NACRE_WHOLE, NULL, NULL, NULL) == NACRE_OK);
  CHECK(strcmp(out, "2 a b value zero 7") == 0);
  nacre_free(perl);
  given.environment = bad;
  CHECK(nacre_new(&given, &perl, &error) == NACRE_MISUSE && says(error, NACRE_MISUSE, "no NAME=value"));
  given.environment = NULL, given.size = 3;
  CHECK(nacre_new(&given, &perl, &error) == NACRE_MISUSE && says(error, NACRE_MISUSE, "a structure whose size"));
  given.size = sizeof given, given.output.write = NULL;
  CHECK(nacre_new(&given, &perl, &error) == NACRE_MISUSE && says(error, NACRE_MISUSE, "a null pointer"));
  given.output.kind = 77;
  CHECK(nacre_new(&given, &perl, &error) == NACRE_MISUSE && says(error, NACRE_MISUSE, "no kind of stream"));
}

/* Options of a host that is newer than the library: what it did not set is no matter, what it set is refused. */
static void newer_options(void) {
  struct { nacre_options known; long long unknown; } given;
  nacre_interpreter *perl = NULL;
  nacre_options_init(&given.known, sizeof given);
  CHECK(nacre_new(&given.known, &perl, NULL) == NACRE_OK);
  nacre_free(perl);
  given.unknown = 1;
  CHECK(nacre_new(&given.known, &perl, NULL) == NACRE_MISUSE);
}

static int done_count;
static void done(void *user, const nacre_error *error, nacre_value *value) {
  const char *text = NULL;
  ++done_count;
  if (error) {
    *(nacre_status *)user = nacre_error_kind(error);
  } else {
    CHECK(nacre_text(value, &text, NULL, NULL) == NACRE_OK && strcmp(text, "slept") == 0);
  }
}

static void fibers(void) {
  nacre_interpreter *perl = made();
  nacre_value *code = evaluated(perl, "sub { select undef, undef, undef, $_[0]; 'slept' }"), *moment = nacre_from_double(0.01), *age = nacre_from_int64(1000);
  nacre_status cancelled = NACRE_OK;
  uint64_t fiber = 0;
  size_t count = 2;
  struct pollfd ready;
  done_count = 0;
  CHECK(nacre_spawn(perl, code, &moment, 1, done, NULL, NULL, NULL) == NACRE_OK);
  CHECK(nacre_spawn(perl, code, &age, 1, done, &cancelled, &fiber, NULL) == NACRE_OK && nacre_cancel_after(perl, fiber, 20000000, NULL) == NACRE_OK);
  CHECK(nacre_descriptor(perl, &ready.fd, NULL) == NACRE_OK);
  ready.events = POLLIN;
  while (count > 0 && poll(&ready, 1, 10000) > 0 && nacre_poll(perl, NULL) == NACRE_OK) nacre_fibers(perl, &count, NULL);
  CHECK(count == 0 && done_count == 2 && cancelled == NACRE_LIMIT);
  CHECK(nacre_spawn(perl, age, NULL, 0, NULL, NULL, NULL, NULL) == NACRE_MISUSE);
  nacre_value_free(code), nacre_value_free(moment), nacre_value_free(age);
  nacre_free(perl);
}

static void control(void) {
  nacre_options given;
  nacre_interpreter *perl = NULL;
  nacre_value *got = NULL;
  nacre_error *error = NULL;
  nacre_options_init(&given, sizeof given);
  given.grants = NACRE_GRANT_SIGNAL;
  CHECK(nacre_new(&given, &perl, NULL) == NACRE_OK);
  CHECK(nacre_eval(perl, "umask 0", NACRE_WHOLE, NULL, NULL, &error) == NACRE_DIE && says(error, NACRE_DIE, "umask: not permitted by the host (needs Process)"));
  nacre_value_free(evaluated(perl, "our $got = ''; $SIG{USR1} = sub { $got = shift }; END { $main::ended = 1 } 1"));
  CHECK(nacre_deliver(perl, "USR1", NULL) == NACRE_OK && nacre_get_scalar(perl, "got", &got, NULL) == NACRE_OK && is_text(got, "USR1"));
  CHECK(nacre_deliver(perl, "NOSUCH", NULL) == NACRE_MISUSE);
  nacre_interrupt(perl);
  CHECK(nacre_eval(perl, "1 while 1", NACRE_WHOLE, NULL, NULL, NULL) == NACRE_INTERRUPTED);
  nacre_free(perl);
}

static void limits(void) {
  nacre_limits wanted, left;
  struct { nacre_limits known; uint64_t unknown; } larger;
  nacre_interpreter *perl = made();
  nacre_error *error = NULL;
  nacre_limits_init(&wanted, sizeof wanted), nacre_limits_init(&left, sizeof left), nacre_limits_init(&larger.known, sizeof larger);
  CHECK(nacre_left(perl, &left, NULL) == NACRE_OK && left.steps == NACRE_NO_LIMIT && left.nanoseconds == NACRE_NO_LIMIT && left.children == NACRE_NO_LIMIT);
  wanted.steps = 1000, wanted.depth = 50, wanted.nanoseconds = 60000000000, wanted.output = 10;
  CHECK(nacre_renew(perl, &wanted, NULL) == NACRE_OK);
  nacre_value_free(evaluated(perl, "my $n = 0; $n += $_ for 1 .. 20; $n"));
  CHECK(nacre_left(perl, &left, NULL) == NACRE_OK && left.steps < 1000 && left.steps > 800 && left.depth == 50 && left.output == 10);
  CHECK(left.nanoseconds <= 60000000000 && left.nanoseconds > 0 && left.memory == NACRE_NO_LIMIT && left.size == sizeof left);
  CHECK(nacre_eval(perl, "1 while 1", NACRE_WHOLE, NULL, NULL, &error) == NACRE_LIMIT && strcmp(nacre_error_limit(error), "steps") == 0), nacre_error_free(error);
  CHECK(nacre_eval(perl, "1", NACRE_WHOLE, NULL, NULL, NULL) == NACRE_LIMIT);
  CHECK(nacre_left(perl, &larger.known, NULL) == NACRE_OK && larger.known.steps == 0 && larger.unknown == NACRE_NO_LIMIT);
  CHECK(nacre_renew(perl, NULL, NULL) == NACRE_OK && number_of(evaluated(perl, "my $n = 0; $n += $_ for 1 .. 2000; $n")) == 2001000);
  wanted.size = left.size = 3;
  CHECK(nacre_renew(perl, &wanted, &error) == NACRE_MISUSE && says(error, NACRE_MISUSE, "a structure whose size"));
  CHECK(nacre_left(perl, &left, &error) == NACRE_MISUSE && says(error, NACRE_MISUSE, "a structure whose size"));
  CHECK(nacre_left(perl, NULL, NULL) == NACRE_MISUSE && nacre_left(NULL, &left, NULL) == NACRE_MISUSE && nacre_renew(NULL, NULL, NULL) == NACRE_MISUSE);
  nacre_free(perl);
}

static void leftovers(void) {
  static const char *const everywhere[] = {"/", NULL};
  nacre_options given;
  nacre_interpreter *perl = NULL;
  nacre_error *error = NULL;
  int list[2] = {-1, -1}, what;
  size_t count = 9;
  nacre_options_init(&given, sizeof given);
  given.read_files = everywhere;
  CHECK(nacre_new(&given, &perl, NULL) == NACRE_OK);
  for (what = NACRE_LEFT_DESCRIPTORS; what <= NACRE_LEFT_QUEUES; ++what)
    CHECK(nacre_leftovers(perl, what, NULL, 0, &count, NULL) == NACRE_OK && count == 0);
  list[0] = (int)number_of(evaluated(perl, "open our $f, '<', '/dev/null'; open our $g, '<', '/dev/null'; fileno $g"));
  CHECK(nacre_leftovers(perl, NACRE_LEFT_DESCRIPTORS, NULL, 0, &count, NULL) == NACRE_OK && count == 2);
  CHECK(nacre_leftovers(perl, NACRE_LEFT_DESCRIPTORS, list + 1, 1, &count, NULL) == NACRE_OK && count == 2 && list[1] < list[0] && list[1] > 2);
  CHECK(nacre_leftovers(perl, NACRE_LEFT_DESCRIPTORS, list, 2, NULL, NULL) == NACRE_OK && list[0] < list[1]);
  CHECK(nacre_leftovers(perl, 17, NULL, 0, &count, &error) == NACRE_MISUSE && says(error, NACRE_MISUSE, "no kind of leftovers"));
  CHECK(nacre_leftovers(NULL, NACRE_LEFT_CHILDREN, NULL, 0, &count, NULL) == NACRE_MISUSE);
  nacre_value_free(evaluated(perl, "close $f; close $g"));
  CHECK(nacre_leftovers(perl, NACRE_LEFT_DESCRIPTORS, list, 2, &count, NULL) == NACRE_OK && count == 0);
  nacre_free(perl);
}

static void own_folder(void) {
  nacre_options given;
  nacre_interpreter *perl = NULL;
  nacre_error *error = NULL;
  nacre_options_init(&given, sizeof given);
  nacre_grant_all(&given);
  given.folder = "/dev";
  CHECK(nacre_new(&given, &perl, NULL) == NACRE_OK);
  CHECK(number_of(evaluated(perl, "-c 'null' ? 1 : 0")) == 1);
  nacre_free(perl);
  given.folder = "/dev/null";
  CHECK(nacre_new(&given, &perl, &error) == NACRE_MISUSE && says(error, NACRE_MISUSE, "a working directory is a folder"));
}

/* Every signal that a script can own, given to one. */
static void all_signals(void) {
  nacre_options given;
  nacre_interpreter *perl = NULL;
  const char *const *names = nacre_all_signals();
  CHECK(names != NULL && names == nacre_all_signals() && names[0] != NULL);
  nacre_options_init(&given, sizeof given);
  given.grants = NACRE_GRANT_SIGNAL, given.signals = names;
  CHECK(nacre_new(&given, &perl, NULL) == NACRE_OK);
  CHECK(number_of(evaluated(perl, "my $n = 0; $SIG{USR1} = sub { $n++ }; kill USR1 => $$; $n")) == 1);
  nacre_free(perl);
}

static void dead_handles(void) {
  nacre_interpreter *perl = made(), *other = made();
  nacre_value *list = evaluated(perl, "[1]"), *freed = nacre_from_int64(1), *out = (nacre_value *)&living;
  nacre_error *error = NULL;
  int64_t number = 0;
  nacre_value_free(freed), nacre_value_free(freed), nacre_value_free(NULL), nacre_error_free(NULL), nacre_free(NULL);
  CHECK(nacre_int64(freed, &number, &error) == NACRE_MISUSE && says(error, NACRE_MISUSE, "no value"));
  CHECK(nacre_int64(NULL, &number, NULL) == NACRE_MISUSE && nacre_int64((nacre_value *)perl, &number, NULL) == NACRE_MISUSE);
  CHECK(nacre_int64((nacre_value *)(void *)&living, &number, NULL) == NACRE_MISUSE && nacre_int64(list, NULL, NULL) == NACRE_MISUSE);
  CHECK(nacre_value_kind(freed) == NACRE_NOT_A_VALUE && nacre_value_copy(freed) == NULL && nacre_identity(freed) == NULL);
  CHECK(nacre_eval(NULL, "1", NACRE_WHOLE, NULL, &out, NULL) == NACRE_MISUSE && out == (nacre_value *)&living);
  CHECK(nacre_eval((nacre_interpreter *)list, "1", NACRE_WHOLE, NULL, &out, NULL) == NACRE_MISUSE);
  CHECK(nacre_eval(perl, NULL, NACRE_WHOLE, NULL, &out, NULL) == NACRE_MISUSE && nacre_eval(perl, "1", NACRE_WHOLE - 1, NULL, &out, NULL) == NACRE_MISUSE);
  CHECK(nacre_call_sub(perl, NULL, NACRE_SCALAR, NULL, 0, NULL, NULL) == NACRE_MISUSE && nacre_call_value(perl, list, (nacre_want)9, NULL, 0, NULL, NULL) == NACRE_MISUSE);
  CHECK(nacre_call_value(perl, list, NACRE_SCALAR, &list, NACRE_WHOLE, NULL, NULL) == NACRE_MISUSE && nacre_call_value(perl, list, NACRE_SCALAR, NULL, 1, NULL, NULL) == NACRE_MISUSE);
  CHECK(nacre_set_scalar(other, "x", list, &error) == NACRE_MISUSE && says(error, NACRE_MISUSE, "a value of another interpreter"));
  CHECK(nacre_member(list, "x", 1, NULL, &error) == NACRE_MISUSE && says(error, NACRE_MISUSE, "the value is no reference to a hash"));
  CHECK(nacre_new(NULL, NULL, NULL) == NACRE_MISUSE && nacre_error_kind(NULL) == NACRE_MISUSE && nacre_error_message(NULL)[0] == 0 && nacre_error_object(NULL) == NULL);
  CHECK(nacre_call_count(NULL) == 0 && nacre_call_interpreter(NULL) == NULL && nacre_call_name(NULL)[0] == 0);
  nacre_interrupt(NULL), nacre_interrupt((nacre_interpreter *)list);
  nacre_free(perl), nacre_free(perl);
  CHECK(nacre_eval(perl, "1", NACRE_WHOLE, NULL, NULL, NULL) == NACRE_MISUSE && nacre_value_kind(list) == NACRE_NOT_A_VALUE);
  CHECK(nacre_text(list, NULL, NULL, NULL) == NACRE_MISUSE);
  nacre_value_free(list);
  nacre_free(other);
}

static int end_it(nacre_call *call, void *user) {
  nacre_interpreter *perl = nacre_call_interpreter(call);
  (void)user;
  nacre_free(perl);
  CHECK(nacre_eval(perl, "1", NACRE_WHOLE, NULL, NULL, NULL) == NACRE_MISUSE);
  return 0;
}
/* Freed while it runs: it ends when what runs has ended. */
static void freed_inside(void) {
  nacre_interpreter *perl = made();
  nacre_value *sum = NULL;
  released = 0;
  CHECK(nacre_define(perl, "end_it", end_it, &released, release, NULL) == NACRE_OK);
  CHECK(nacre_eval(perl, "end_it(); 6 * 7", NACRE_WHOLE, NULL, &sum, NULL) == NACRE_OK && number_of(sum) == 42);
  CHECK(released == 1);
}

const c_api_check c_api_checks[] = {{"versions", versions}, {"texts and numbers", texts_and_numbers}, {"running", running}, {"failing", failing},
                                    {"containers", containers}, {"functions", functions}, {"objects and modules", objects_and_modules}, {"options", options},
                                    {"newer options", newer_options}, {"fibers", fibers}, {"control", control}, {"limits", limits},
                                    {"leftovers", leftovers}, {"folder", own_folder}, {"all signals", all_signals}, {"dead handles", dead_handles},
                                    {"freed inside", freed_inside}, {NULL, NULL}};
