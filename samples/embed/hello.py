#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
# Perl in a Python program, by ctypes and libnacre.so: what hello.c does.
#   hello.py LIBNACRE.SO
import ctypes as c
import sys

nacre = c.CDLL(sys.argv[1] if len(sys.argv) > 1 else "libnacre.so")
handle = c.c_void_p
WHOLE = c.c_size_t(-1)
SCALAR = 1

FUNCTION = c.CFUNCTYPE(c.c_int, handle, handle)
for name in "nacre_error_message", "nacre_error_file":
    getattr(nacre, name).argtypes = [handle]
    getattr(nacre, name).restype = c.c_char_p
nacre.nacre_error_line.argtypes = [handle]
nacre.nacre_error_free.argtypes = [handle]
nacre.nacre_from_int64.argtypes = [c.c_int64]
nacre.nacre_from_int64.restype = handle
nacre.nacre_value_free.argtypes = [handle]
nacre.nacre_free.argtypes = [handle]
nacre.nacre_handles.restype = c.c_size_t
nacre.nacre_call_int64.argtypes = [handle, c.c_size_t, handle, handle]
nacre.nacre_answer_int64.argtypes = [handle, c.c_int64, handle]


class PerlError(Exception):
    pass


def call(function, *arguments):
    """Calls a function whose last argument is where an error goes, and raises what it says."""
    error = handle()
    if function(*arguments, c.byref(error)) != 0:
        text = "%s:%d: %s" % (nacre.nacre_error_file(error).decode(), nacre.nacre_error_line(error), nacre.nacre_error_message(error).decode())
        nacre.nacre_error_free(error)
        raise PerlError(text)


@FUNCTION
def square(of, user):
    n = c.c_int64()
    nacre.nacre_call_int64(of, 0, c.byref(n), None)
    return nacre.nacre_answer_int64(of, n.value ** 2, None)


def evaluate(perl, text, name=b"(eval)"):
    value = handle()
    call(nacre.nacre_eval, perl, text, WHOLE, name, c.byref(value))
    return value


def shown(value):
    text = c.c_char_p()
    call(nacre.nacre_shown, value, 3, c.byref(text), None)
    return text.value.decode()


perl = handle()
call(nacre.nacre_new, None, c.byref(perl))
call(nacre.nacre_define, perl, b"square", square, None, None)
nacre.nacre_value_free(evaluate(perl, b"sub sum { my $s = 0; $s += square($_) for 1 .. $_[0]; $s }"))

number, result = handle(nacre.nacre_from_int64(10)), handle()
call(nacre.nacre_call_sub, perl, b"sum", SCALAR, c.byref(number), c.c_size_t(1), c.byref(result))
print("the sum of the squares is", shown(result))
nacre.nacre_value_free(number)
nacre.nacre_value_free(result)

data = evaluate(perl, b"{ pearls => [1, 2, 3], name => 'shell' }")
print(shown(data))
nacre.nacre_value_free(data)

try:
    evaluate(perl, b"\nsystem 'echo', 'mischief';", b"bad.pl")
except PerlError as error:
    print(error, end="")
nacre.nacre_free(perl)
sys.exit(0 if nacre.nacre_handles() == 0 else 1)
