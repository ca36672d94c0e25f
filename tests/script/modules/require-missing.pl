# The message for a missing module
@INC = ('/a', '/b');
eval { require Some::Mod }; print $@;
eval { require "other.pl" }; print $@;
eval "use Nowhere; 1" or print $@;
# expect: Can't locate Some/Mod.pm in @INC (you may need to install the Some::Mod module) (@INC contains: /a /b) at modules/require-missing.pl line 3.
# expect: Can't locate other.pl in @INC (@INC contains: /a /b) at modules/require-missing.pl line 4.
# expect: Can't locate Nowhere.pm in @INC (you may need to install the Nowhere module) (@INC contains: /a /b) at (eval 1) line 1.
# expect: BEGIN failed--compilation aborted at (eval 1) line 1.
