/* SPDX-License-Identifier: MIT
   Perl in a C program: a function of each called by the other, and an error that arrives. */
#include <inttypes.h>
#include <nacre/nacre.h>
#include <stdio.h>
#include <stdlib.h>

static void stop(nacre_error *error) {
  fprintf(stderr, "%s\n", nacre_error_message(error));
  nacre_error_free(error);
  exit(1);
}

/* square(N), for scripts. */
static int square(nacre_call *call, void *user) {
  int64_t n;
  (void)user;
  if (nacre_call_int64(call, 0, &n, NULL) != NACRE_OK) return nacre_call_die(call, "square wants a number");
  return nacre_answer_int64(call, n * n, NULL) != NACRE_OK;
}

int main(void) {
  nacre_interpreter *perl;
  nacre_value *number, *result;
  nacre_error *error = NULL;
  const char *text;
  int64_t sum;

  if (nacre_new(NULL, &perl, &error) != NACRE_OK) stop(error);
  if (nacre_define(perl, "square", square, NULL, NULL, &error) != NACRE_OK) stop(error);
  if (nacre_eval(perl, "sub sum { my $s = 0; $s += square($_) for 1 .. $_[0]; $s }", NACRE_WHOLE, "sum.pl", NULL, &error) != NACRE_OK) stop(error);

  number = nacre_from_int64(10);
  if (nacre_call_sub(perl, "sum", NACRE_SCALAR, &number, 1, &result, &error) != NACRE_OK) stop(error);
  if (nacre_int64(result, &sum, &error) != NACRE_OK) stop(error);
  printf("the sum of the squares is %" PRId64 "\n", sum);
  nacre_value_free(number);
  nacre_value_free(result);

  if (nacre_eval(perl, "{ pearls => [1, 2, 3], name => 'shell' }", NACRE_WHOLE, NULL, &result, &error) != NACRE_OK) stop(error);
  if (nacre_shown(result, 3, &text, NULL, &error) != NACRE_OK) stop(error);
  printf("%s\n", text);
  nacre_value_free(result);

  if (nacre_eval(perl, "\nsystem 'echo', 'mischief';", NACRE_WHOLE, "bad.pl", NULL, &error) == NACRE_OK) return 1;
  printf("%s:%u: %s", nacre_error_file(error), nacre_error_line(error), nacre_error_message(error));
  nacre_error_free(error);
  nacre_free(perl);
  return nacre_handles() == 0 ? 0 : 1;
}
