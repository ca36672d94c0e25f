# ${^GLOBAL_PHASE} through the program's life
BEGIN { print "${^GLOBAL_PHASE} " } INIT { print "${^GLOBAL_PHASE} " } CHECK { print "${^GLOBAL_PHASE} " }
print "${^GLOBAL_PHASE} ";
END { print "${^GLOBAL_PHASE} " }
package D; sub DESTROY { print "${^GLOBAL_PHASE}\n" } our $o = bless [];
# expect: START CHECK INIT RUN END DESTRUCT
