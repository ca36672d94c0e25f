/* SPDX-License-Identifier: MIT
   A Perl interpreter for programs in C, and for languages that call C (Python's ctypes). The same as nacre/interpreter.h, which tells more:

     nacre_interpreter *perl;
     nacre_value *answer;
     int64_t number;
     if (nacre_new(NULL, &perl, NULL) != NACRE_OK) ...
     nacre_eval(perl, "6 * 7", NACRE_WHOLE, "(eval)", &answer, NULL);
     nacre_int64(answer, &number, NULL);
     nacre_value_free(answer);
     nacre_free(perl);

   What fails answers a status that is not NACRE_OK, and where `error` is not NULL stores what happened there (free it with nacre_error_free);
   what was to be answered is left alone. Handles are numbers that look like pointers: one that was freed, or one of another kind, is
   NACRE_MISUSE and never a crash. So are null pointers where something is needed. One thread at a time may be inside an interpreter. No C++
   exception leaves a function; a callback must not throw one, nor leave by longjmp.

   Text is UTF-8 and has a length: NACRE_WHOLE where it ends at its NUL. Text that a function answers ends with a NUL that the length does not
   count, and belongs to the handle that was asked: it is there until that is asked for text again or freed. */
#ifndef NACRE_NACRE_H
#define NACRE_NACRE_H

#include <stddef.h>
#include <stdint.h>

#include "nacre/config.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Versions ---- */

#define NACRE_VERSION ((NACRE_VERSION_MAJOR * 1000 + NACRE_VERSION_MINOR) * 1000 + NACRE_VERSION_PATCH)
NACRE_API int nacre_version(void);                 /* of the library that runs, as NACRE_VERSION is that of this header */
NACRE_API const char *nacre_version_text(void);    /* "0.1.0" */

/* ---- Handles ---- */

typedef struct nacre_interpreter nacre_interpreter;
typedef struct nacre_value nacre_value;
typedef struct nacre_error nacre_error;
typedef struct nacre_call nacre_call;              /* a call of one of the host's functions: as long as that runs */

NACRE_API size_t nacre_handles(void);              /* that nobody has freed yet, of all kinds: for tests of leaks */

#define NACRE_WHOLE ((size_t)-1)

typedef enum nacre_status {
  NACRE_OK = 0,
  NACRE_DIE,              /* die, or a run-time error of perl's */
  NACRE_SYNTAX,           /* it does not compile */
  NACRE_INCOMPLETE,       /* it does not compile, but might if more text followed */
  NACRE_EXIT,             /* the script called exit: nacre_error_status() */
  NACRE_LIMIT,            /* nacre_error_limit() says which */
  NACRE_INTERRUPTED,
  NACRE_MISUSE,
  NACRE_NO_MEMORY
} nacre_status;

typedef int nacre_want;                            /* not the enum: another number is to be an error, not undefined */
enum { NACRE_VOID, NACRE_SCALAR, NACRE_LIST };

typedef enum nacre_kind {
  NACRE_NOT_A_VALUE = -1,
  NACRE_UNDEF, NACRE_INTEGER, NACRE_NUMBER, NACRE_STRING,
  NACRE_SCALAR_REF, NACRE_ARRAY, NACRE_HASH, NACRE_CODE, NACRE_GLOB, NACRE_REGEXP, NACRE_OTHER
} nacre_kind;

/* ---- Errors ---- */

NACRE_API void nacre_error_free(nacre_error *error);
NACRE_API nacre_status nacre_error_kind(const nacre_error *error);
NACRE_API const char *nacre_error_message(const nacre_error *error);      /* with perl's " at FILE line N.\n" */
NACRE_API const char *nacre_error_file(const nacre_error *error);         /* "": not known */
NACRE_API unsigned nacre_error_line(const nacre_error *error);
NACRE_API unsigned nacre_error_column(const nacre_error *error);          /* of what does not compile: in bytes, from 1; 0: not known */
NACRE_API int nacre_error_status(const nacre_error *error);               /* what the command would exit with */
NACRE_API const char *nacre_error_limit(const nacre_error *error);        /* "steps", "memory", "time" ...; "": none */
NACRE_API const char *nacre_error_json(const nacre_error *error);         /* all of it in one line */
NACRE_API nacre_value *nacre_error_object(const nacre_error *error);      /* what was thrown; the caller's to free */
NACRE_API size_t nacre_error_trace_count(const nacre_error *error);
typedef struct nacre_trace_entry {
  const char *sub, *file;                          /* as long as the error is there */
  unsigned line;
  int is_host;
} nacre_trace_entry;
NACRE_API nacre_status nacre_error_trace(const nacre_error *error, size_t i, nacre_trace_entry *entry);   /* 0: the innermost */

/* ---- What an interpreter is made with ---- */

/* Grants that are yes or no. Folders and the network have members of their own. */
enum {
  NACRE_GRANT_SPAWN = 1, NACRE_GRANT_SIGNAL = 2, NACRE_GRANT_SHM = 4, NACRE_GRANT_ENVIRONMENT = 8, NACRE_GRANT_USERS = 16,
  NACRE_GRANT_OBSERVE = 32, NACRE_GRANT_PROCESS = 64, NACRE_GRANT_LOAD = 128, NACRE_GRANT_FORK = 256, NACRE_GRANT_SYSTEM_CALLS = 512
};
enum { NACRE_NETWORK_NONE, NACRE_NETWORK_LOOPBACK, NACRE_NETWORK_ALL };

#define NACRE_NO_LIMIT UINT64_MAX
typedef struct nacre_limits {
  size_t size;                                     /* of this structure as the host knows it: nacre_limits_init */
  uint64_t steps, memory, nanoseconds, depth, output, descriptors, children;
} nacre_limits;
NACRE_API void nacre_limits_init(nacre_limits *limits, size_t size);      /* sizeof(nacre_limits); no limit at all */

/* Fills the buffer: how many bytes, 0 at the end, -1 where it fails. */
typedef int64_t (*nacre_reader)(void *user, char *buffer, size_t size);
/* 0 where all went well; anything else lets print fail with EIO. */
typedef int (*nacre_writer)(void *user, const char *bytes, size_t length);
enum { NACRE_STREAM_INHERIT, NACRE_STREAM_NONE, NACRE_STREAM_DESCRIPTOR, NACRE_STREAM_CALLBACK };
typedef struct nacre_stream {
  int kind, descriptor;
  nacre_reader read;
  nacre_writer write;
  void *user;
} nacre_stream;

/* The text of a file that require, use or do want ("Foo/Bar.pm"), which stays the host's and there until the next call; NULL: none. */
typedef const char *(*nacre_loader)(void *user, const char *file, size_t *length);

typedef struct nacre_options {
  size_t size;                                     /* of this structure as the host knows it: nacre_options_init */
  const char *const *read_files, *const *write_files;   /* folders. All lists end with NULL; NULL is the empty list */
  uint32_t grants;                                 /* NACRE_GRANT_... */
  int network;
  const nacre_limits *limits;                      /* NULL: none */
  const char *const *signals;                      /* those that %SIG owns: "INT", "CHLD" */
  int wake_by_polling, wake_signal, poll_milliseconds;   /* how interrupt() reaches a call that waits; 0: by SIGURG */
  nacre_stream input, output, errors;
  const char *program_name;                        /* $0 */
  const char *const *arguments;                    /* @ARGV */
  const char *const *environment;                  /* %ENV: "NAME=value"; NULL: the process's where granted */
  const char *const *include_path;                 /* @INC */
  nacre_loader loader;
  void *loader_user;
  int warnings, taint;
  const char *folder;                              /* the script's own working directory, absolute; NULL: it sees the process's */
} nacre_options;
NACRE_API void nacre_options_init(nacre_options *options, size_t size);   /* sizeof(nacre_options); nothing granted, no limit */
NACRE_API void nacre_grant_all(nacre_options *options);
NACRE_API const char *const *nacre_all_signals(void);   /* for nacre_options.signals: all that a script can own; NULL: no memory */

/* ---- Life and running ---- */

NACRE_API nacre_status nacre_new(const nacre_options *options, nacre_interpreter **perl, nacre_error **error);   /* options may be NULL */
NACRE_API void nacre_free(nacre_interpreter *perl);   /* its values stay handles, but say that it is gone */

/* A whole program: BEGIN, main, END. */
NACRE_API nacre_status nacre_run(nacre_interpreter *perl, const char *text, size_t length, const char *name, int *exit_status, nacre_error **error);
NACRE_API nacre_status nacre_run_file(nacre_interpreter *perl, const char *path, int *exit_status, nacre_error **error);
/* A piece: the value of its last statement. `value` may be NULL. */
NACRE_API nacre_status nacre_eval(nacre_interpreter *perl, const char *text, size_t length, const char *name, nacre_value **value, nacre_error **error);
/* A sub that runs the text each time that it is called. */
NACRE_API nacre_status nacre_compile(nacre_interpreter *perl, const char *text, size_t length, const char *name, nacre_value **code, nacre_error **error);
NACRE_API nacre_status nacre_is_incomplete(nacre_interpreter *perl, const char *text, size_t length, int *incomplete, nacre_error **error);

/* ---- Subs. In list context `value` is a reference to an array of what was returned; it may be NULL. The arguments stay the caller's. ---- */

NACRE_API nacre_status nacre_call_sub(nacre_interpreter *perl, const char *sub, nacre_want want, nacre_value *const *arguments, size_t count,
                                      nacre_value **value, nacre_error **error);
NACRE_API nacre_status nacre_call_value(nacre_interpreter *perl, const nacre_value *code, nacre_want want, nacre_value *const *arguments, size_t count,
                                        nacre_value **value, nacre_error **error);
NACRE_API nacre_status nacre_call_method(nacre_interpreter *perl, const nacre_value *object, const char *method, nacre_want want,
                                         nacre_value *const *arguments, size_t count, nacre_value **value, nacre_error **error);
NACRE_API nacre_status nacre_sub(nacre_interpreter *perl, const char *name, nacre_value **code, nacre_error **error);
NACRE_API nacre_status nacre_has_sub(nacre_interpreter *perl, const char *name, int *has, nacre_error **error);

/* ---- Package variables: "x" is "main::x"; arrays and hashes come as references ---- */

NACRE_API nacre_status nacre_get_scalar(nacre_interpreter *perl, const char *name, nacre_value **value, nacre_error **error);
NACRE_API nacre_status nacre_set_scalar(nacre_interpreter *perl, const char *name, const nacre_value *value, nacre_error **error);
NACRE_API nacre_status nacre_get_array(nacre_interpreter *perl, const char *name, nacre_value **array, nacre_error **error);
NACRE_API nacre_status nacre_get_hash(nacre_interpreter *perl, const char *name, nacre_value **hash, nacre_error **error);

/* ---- Values. Each that a function answers is the caller's to free, on any thread. NULL: no memory ---- */

NACRE_API nacre_value *nacre_from_undef(void);
NACRE_API nacre_value *nacre_from_truth(int truth);
NACRE_API nacre_value *nacre_from_int64(int64_t number);
NACRE_API nacre_value *nacre_from_uint64(uint64_t number);
NACRE_API nacre_value *nacre_from_double(double number);
NACRE_API nacre_value *nacre_from_text(const char *utf8, size_t length);
NACRE_API nacre_value *nacre_from_bytes(const void *bytes, size_t length);
NACRE_API nacre_value *nacre_value_copy(const nacre_value *value);        /* one more handle of the same */
NACRE_API void nacre_value_free(nacre_value *value);

NACRE_API nacre_kind nacre_value_kind(const nacre_value *value);          /* NACRE_NOT_A_VALUE: no handle, or its interpreter is gone */
NACRE_API nacre_status nacre_truth(const nacre_value *value, int *truth, nacre_error **error);
NACRE_API nacre_status nacre_int64(const nacre_value *value, int64_t *number, nacre_error **error);       /* out of range: an error */
NACRE_API nacre_status nacre_uint64(const nacre_value *value, uint64_t *number, nacre_error **error);
NACRE_API nacre_status nacre_double(const nacre_value *value, double *number, nacre_error **error);
NACRE_API nacre_status nacre_text(nacre_value *value, const char **text, size_t *length, nacre_error **error);    /* length may be NULL */
NACRE_API nacre_status nacre_bytes(nacre_value *value, const void **bytes, size_t *length, nacre_error **error);
NACRE_API nacre_status nacre_shown(nacre_value *value, int depth, const char **text, size_t *length, nacre_error **error);   /* as Perl data */

NACRE_API nacre_status nacre_package(nacre_value *value, const char **text, size_t *length, nacre_error **error); /* of an object; else "" */
NACRE_API nacre_status nacre_is_a(const nacre_value *value, const char *package, int *is, nacre_error **error);
NACRE_API nacre_status nacre_can(const nacre_value *value, const char *method, int *can, nacre_error **error);
NACRE_API const void *nacre_identity(const nacre_value *value);           /* of a reference: the same for the same thing */
NACRE_API nacre_status nacre_bless(nacre_interpreter *perl, const nacre_value *reference, const char *package, nacre_error **error);

/* ---- Arrays, hashes and scalars behind references. Negative indices count from the end; what is not there is undef ---- */

NACRE_API nacre_status nacre_new_array(nacre_interpreter *perl, nacre_value *const *elements, size_t count, nacre_value **array, nacre_error **error);
NACRE_API nacre_status nacre_new_hash(nacre_interpreter *perl, const char *const *keys, nacre_value *const *values, size_t count, nacre_value **hash,
                                      nacre_error **error);
NACRE_API nacre_status nacre_size(const nacre_value *container, size_t *size, nacre_error **error);
NACRE_API nacre_status nacre_element(const nacre_value *array, int64_t index, nacre_value **value, nacre_error **error);
NACRE_API nacre_status nacre_set_element(const nacre_value *array, int64_t index, const nacre_value *value, nacre_error **error);
NACRE_API nacre_status nacre_has_element(const nacre_value *array, int64_t index, int *has, nacre_error **error);
NACRE_API nacre_status nacre_push(const nacre_value *array, const nacre_value *value, nacre_error **error);
NACRE_API nacre_status nacre_member(const nacre_value *hash, const char *key, size_t length, nacre_value **value, nacre_error **error);
NACRE_API nacre_status nacre_set_member(const nacre_value *hash, const char *key, size_t length, const nacre_value *value, nacre_error **error);
NACRE_API nacre_status nacre_exists(const nacre_value *hash, const char *key, size_t length, int *exists, nacre_error **error);
NACRE_API nacre_status nacre_remove(const nacre_value *hash, const char *key, size_t length, nacre_value **value, nacre_error **error);
NACRE_API nacre_status nacre_keys(nacre_interpreter *perl, const nacre_value *hash, nacre_value **array, nacre_error **error);
NACRE_API nacre_status nacre_values(nacre_interpreter *perl, const nacre_value *container, nacre_value **array, nacre_error **error);
NACRE_API nacre_status nacre_target(const nacre_value *reference, nacre_value **value, nacre_error **error);      /* $$v */
NACRE_API nacre_status nacre_assign(const nacre_value *reference, const nacre_value *value, nacre_error **error); /* $$v = value */

/* ---- The host's functions. `release` (may be NULL) is called once with `user` when the interpreter needs the function no more; where
   defining fails it is not called ---- */

typedef void (*nacre_release)(void *user);
/* 0: it answered. Anything else: it dies, of what nacre_call_die() or its kin were told, else of a text that names the function. */
typedef int (*nacre_function)(nacre_call *call, void *user);

NACRE_API nacre_status nacre_define(nacre_interpreter *perl, const char *name, nacre_function function, void *user, nacre_release release, nacre_error **error);
NACRE_API nacre_status nacre_new_function(nacre_interpreter *perl, nacre_function function, void *user, nacre_release release, nacre_value **code,
                                          nacre_error **error);
NACRE_API nacre_status nacre_define_constant(nacre_interpreter *perl, const char *name, const nacre_value *value, nacre_error **error);
/* `use NAME` finds it and no file; `load` defines what is in it when it is first asked for: 0, or anything else where that failed. */
typedef int (*nacre_module_loader)(nacre_interpreter *perl, void *user);
NACRE_API nacre_status nacre_define_module(nacre_interpreter *perl, const char *name, nacre_module_loader load, void *user, nacre_release release,
                                           const char *const *exports, nacre_error **error);

NACRE_API size_t nacre_call_count(const nacre_call *call);
NACRE_API nacre_status nacre_call_argument(const nacre_call *call, size_t i, nacre_value **value, nacre_error **error);   /* beyond: undef */
NACRE_API nacre_status nacre_call_int64(const nacre_call *call, size_t i, int64_t *number, nacre_error **error);
NACRE_API nacre_status nacre_call_double(const nacre_call *call, size_t i, double *number, nacre_error **error);
NACRE_API nacre_status nacre_call_text(nacre_call *call, size_t i, const char **text, size_t *length, nacre_error **error); /* until the call ends */
NACRE_API nacre_status nacre_call_assign(const nacre_call *call, size_t i, const nacre_value *value, nacre_error **error);  /* $_[i] = value */
NACRE_API nacre_want nacre_call_want(const nacre_call *call);
NACRE_API const char *nacre_call_name(nacre_call *call);
NACRE_API nacre_interpreter *nacre_call_interpreter(const nacre_call *call);   /* not the caller's to free */
/* In list context all that are given are the answer, else the last. */
NACRE_API nacre_status nacre_answer(nacre_call *call, const nacre_value *value, nacre_error **error);
NACRE_API nacre_status nacre_answer_int64(nacre_call *call, int64_t number, nacre_error **error);
NACRE_API nacre_status nacre_answer_double(nacre_call *call, double number, nacre_error **error);
NACRE_API nacre_status nacre_answer_text(nacre_call *call, const char *utf8, size_t length, nacre_error **error);
/* What the call dies of when it answers other than 0: a message, a value (an object of an exception class), an error that came from further in
   (with its trace). They answer 1, so that a function may end with `return nacre_call_die(call, "no");`. */
NACRE_API int nacre_call_die(nacre_call *call, const char *message);
NACRE_API int nacre_call_die_value(nacre_call *call, const nacre_value *object);
NACRE_API int nacre_call_die_error(nacre_call *call, const nacre_error *error);

/* ---- Objects of the host's: methods are functions named "Package::method", whose first argument is the object. `type` is the address of
   anything, and tells the host's classes apart; `destroy` (may be NULL) is called once, with the last reference ---- */

NACRE_API nacre_status nacre_new_object(nacre_interpreter *perl, const char *package, void *object, const void *type, nacre_release destroy,
                                        nacre_value **value, nacre_error **error);
NACRE_API nacre_status nacre_object(const nacre_value *value, const void *type, void **object, nacre_error **error);

/* ---- Fibers: nacre/interpreter.h tells how ---- */

/* Called from nacre_poll(). Where the fiber failed `value` is NULL, else `error` is. Both are there only while it runs. */
typedef void (*nacre_done)(void *user, const nacre_error *error, nacre_value *value);
NACRE_API nacre_status nacre_spawn(nacre_interpreter *perl, const nacre_value *code, nacre_value *const *arguments, size_t count, nacre_done done,
                                   void *user, uint64_t *fiber, nacre_error **error);
NACRE_API nacre_status nacre_cancel(nacre_interpreter *perl, uint64_t fiber, nacre_error **error);
NACRE_API nacre_status nacre_cancel_after(nacre_interpreter *perl, uint64_t fiber, uint64_t nanoseconds, nacre_error **error);
NACRE_API nacre_status nacre_descriptor(nacre_interpreter *perl, int *descriptor, nacre_error **error);   /* readable: call nacre_poll() */
NACRE_API nacre_status nacre_poll(nacre_interpreter *perl, nacre_error **error);
NACRE_API nacre_status nacre_fibers(nacre_interpreter *perl, size_t *count, nacre_error **error);         /* that have not ended */
enum { NACRE_FORK_PREPARE, NACRE_FORK_PARENT, NACRE_FORK_CHILD };
NACRE_API nacre_status nacre_on_fork(nacre_interpreter *perl, void (*told)(void *user, int phase), void *user, nacre_error **error);

/* ---- Control ---- */

NACRE_API void nacre_interrupt(nacre_interpreter *perl);                  /* from any thread or a signal's C handler */
NACRE_API nacre_status nacre_deliver(nacre_interpreter *perl, const char *signal, nacre_error **error);
NACRE_API nacre_status nacre_renew(nacre_interpreter *perl, const nacre_limits *limits, nacre_error **error);   /* counts anew; NULL: no limit */
NACRE_API nacre_status nacre_left(nacre_interpreter *perl, nacre_limits *limits, nacre_error **error);    /* after nacre_limits_init */
/* What the script left behind: how many of them; `list` (may be NULL) gets at most `room` of them. */
enum { NACRE_LEFT_DESCRIPTORS, NACRE_LEFT_CHILDREN, NACRE_LEFT_SHARED_MEMORY, NACRE_LEFT_SEMAPHORES, NACRE_LEFT_QUEUES };
NACRE_API nacre_status nacre_leftovers(nacre_interpreter *perl, int what, int *list, size_t room, size_t *count, nacre_error **error);
NACRE_API nacre_status nacre_collect(nacre_interpreter *perl, nacre_error **error);   /* END blocks and global destruction now */

#ifdef __cplusplus
}
#endif

#endif
