// SPDX-License-Identifier: MIT
// Any bytes as a template: of sprintf, of pack, and of unpack over what was packed and over the template itself.
#include <cstdint>

#include "tests/fuzz/in_interpreter.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const char program[] = R"(
    my $template = shift;
    exit if $template =~ /\d{5}/;                      # a gigabyte is no answer worth waiting for
    my @values = (1, -2, 3.5, "text", "12abc", undef, "\x{263a}", 1e300, "-7", 65, 2 ** 63, "");
    my $text = eval { sprintf $template, @values };
    my $packed = eval { pack $template, @values };
    my @back = eval { unpack $template, $packed };
    @back = eval { unpack $template, $template };
  )";
  nacre::fuzz::run(program, {std::string(reinterpret_cast<const char*>(data), size)});
  return 0;
}
