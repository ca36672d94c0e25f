# -S looks in PATH
# command: -e 'chdir $ENV{TMPDIR}; mkdir "bin"; open F, ">bin/prog-x"; print F "print qq(found\\n)"; close F; chmod 0755, "bin/prog-x"; $ENV{PATH} = "$ENV{TMPDIR}/bin:$ENV{PATH}"; system $^X, "-S", "prog-x"'
# expect: found
