/* SPDX-License-Identifier: MIT
   The checks of the C interface, which are C themselves; c_api.cpp runs them as test cases. */
#ifndef NACRE_TESTS_EMBED_C_API_H
#define NACRE_TESTS_EMBED_C_API_H

#ifdef __cplusplus
extern "C" {
#endif

typedef void c_api_report(int holds, const char *what, int line);
typedef struct c_api_check {
  const char *name;
  void (*run)(void);
} c_api_check;
extern const c_api_check c_api_checks[];   /* ended by a name that is NULL */
extern c_api_report *c_api_reporter;

#ifdef __cplusplus
}
#endif

#endif
