# Useless constants: 0, 1 and undef may stand; what operators make of constants is shown by its value
use constant { FIVE => 5, TEXT => "b", NONE => undef, ZERO => 0 };
for ('5', '"a" . "b"', '1 + 1', '2 - 1', '-5', '!1', '!0', '-"a"', '"x" x 3', '1 / 0', '1.5 * 2', '""', '"0"', '~0', '"a" lt "b"', '5 <=> 4', 'undef',
     '(1, 2)', '"di"', 'FIVE', 'TEXT', 'NONE', 'ZERO', 'FIVE + 1') {
    local $SIG{__WARN__} = sub { print "$_: $_[0]" };
    eval "use warnings; $_; 1";
}

# expect: 5: Useless use of a constant (5) in void context at (eval 1) line 1.
# expect: "a" . "b": Useless use of a constant ("ab") in void context at (eval 2) line 1.
# expect: 1 + 1: Useless use of a constant (2) in void context at (eval 3) line 1.
# expect: -5: Useless use of a constant (-5) in void context at (eval 5) line 1.
# expect: -"a": Useless use of a constant ("-a") in void context at (eval 8) line 1.
# expect: "x" x 3: Useless use of a constant ("xxx") in void context at (eval 9) line 1.
# expect: 1 / 0: Useless use of division (/) in void context at (eval 10) line 1.
# expect: 1.5 * 2: Useless use of a constant (3) in void context at (eval 11) line 1.
# expect: "": Useless use of a constant ("") in void context at (eval 12) line 1.
# expect: "0": Useless use of a constant ("0") in void context at (eval 13) line 1.
# expect: ~0: Useless use of a constant (18446744073709551615) in void context at (eval 14) line 1.
# expect: (1, 2): Useless use of a constant (2) in void context at (eval 18) line 1.
# expect: "di": Useless use of a constant ("di") in void context at (eval 19) line 1.
# expect: FIVE: Useless use of a constant (5) in void context at (eval 20) line 1.
# expect: TEXT: Useless use of a constant ("b") in void context at (eval 21) line 1.
# expect: NONE: Useless use of a constant (undef) in void context at (eval 22) line 1.
# expect: FIVE + 1: Useless use of a constant (6) in void context at (eval 24) line 1.
