// SPDX-License-Identifier: MIT
#include "app/texts.h"

namespace nacre {

const char* const usage_text = R"( [switches] [--] [program] [arguments]
  -e TEXT        a line of the program; may be repeated, then no program file is named
  -E TEXT        the same, with say, state and the other features of 5.36
  -n             put a loop around the program that reads the files in @ARGV line by line into $_
  -p             the same, and print $_ at the end of each turn
  -i[SUFFIX]     with -n or -p: what is printed replaces the file; SUFFIX keeps a copy
  -a             with -n or -p: split each line into @F
  -F[PATTERN]    the pattern that -a splits at
  -l[OCTAL]      take line ends off what is read by -n and -p, and put them behind what is printed
  -0[OCTAL]      the character that ends what is read (-00 paragraphs, -0777 whole files, -0xHEX)
  -g             read whole files, as -0777 does
  -c             compile and check only
  -w             warnings on; -W everywhere, -X nowhere
  -IFOLDER       look for modules there first
  -MMODULE       use MODULE first (-M-MODULE: no; -MMODULE=a,b: use with that list); -m: without importing
  -s             take -name and -name=value in front of the arguments as variables
  -S             look for the program in PATH
  -x[FOLDER]     skip what stands before the line with #! and perl in it; FOLDER: go there first
  -C[LETTERS]    which handles, defaults and arguments are UTF-8 (IOEioAL, S: IOE, D: io)
  -T -t          taint checks; -t only warns
  -U             with -T: warn as well
  -f             accepted for perl's sake
  -v             the version
  -V[:NAME]      the configuration, or one value of it
  -h             this text
  --help NAME    what is known of a builtin or module
  --builtin-names, --module-names
                 the names that --help knows, one a line
  --repl         talk with the interpreter; so does the command alone on a terminal (:help there tells more)
  --ast          print the syntax tree of the program instead of running it
-D warns as a perl built without debugging does; -d and -u are unsupported.
)";

const char* const version_program = R"(
use Config;
print "\nThis is perl 5, version 36, subversion 0 (v5.36.0) built for $Config{archname},\n",
      "as spoken by Nacre )" NACRE_VERSION R"(, an embeddable interpreter.\n\n",
      "Nacre is free software under the MIT license, and comes without any warranty.\n",
      "Its command line is perl's (perldoc perlrun); `$^X -h` lists it.\n\n";
)";

}  // namespace nacre
