# A module's categories are switched by name, and by all; FATAL makes its warnings die
BEGIN { package MyMod; $INC{'MyMod.pm'}=1; require warnings::register; warnings::register->import; warnings::register->import('sub1');
sub f { warnings::warnif("hello warnif"); print warnings::enabled()?1:0,"\n"; warnings::warn("plain warn") ; } 
sub g { warnings::warnif('deprecated','dep msg'); print warnings::enabled('void')?1:0,"\n" } 
sub h { print warnings::fatal_enabled()?1:0,"\n"; } 
sub o { my $o=bless {}; print warnings::enabled($o)?1:0,"\n"; warnings::warnif($o,"obj msg") } 
sub p { my $o=shift; print warnings::enabled($o)?1:0,"\n"; warnings::warnif($o,"obj msg2") } sub q { my $o=shift; $o->p }
sub s1 { print warnings::enabled('MyMod::sub1')?1:0,"\n"; warnings::warnif('MyMod::sub1','s1 msg') }
sub k { warnings::warnif('nosuch','x') } }
package main;
$SIG{__WARN__}=sub{print "W:$_[0]"};
print "-1\n"; MyMod::f(); MyMod::h(); MyMod::g(); MyMod::o(); MyMod::s1(); 
{ use warnings; print "-2\n"; MyMod::f(); MyMod::g(); MyMod::h(); MyMod::o(); MyMod::s1();
 { no warnings 'MyMod'; print "-3\n"; MyMod::f(); MyMod::o(); MyMod::s1(); } 
 { no warnings 'MyMod::sub1'; print "-3a\n"; MyMod::f();  MyMod::s1(); } 
 { use warnings FATAL=>'MyMod'; print "-4\n"; MyMod::h(); eval { MyMod::f() }; print "E:$@"; eval { MyMod::g() }; print "E:$@"; } 
 { use warnings FATAL=>'all'; print "-4a\n"; MyMod::h(); eval { MyMod::f() }; print "E:$@"; eval { MyMod::g() }; print "E:$@"; } 
 { no warnings; print "-5\n"; MyMod::f(); MyMod::g();  } 
 { no warnings 'void'; print "-6\n"; MyMod::f(); MyMod::g() } }
{ use warnings 'MyMod'; print "-7\n"; MyMod::f(); MyMod::g(); MyMod::s1() } 
{ use warnings 'void'; print "-7a\n"; MyMod::f(); MyMod::g(); MyMod::s1() } 
eval { use warnings; MyMod::k() }; print "E:$@";
eval { warnings::enabled() }; print "E:$@";
sub at_level { use warnings; print warnings::enabled_at_level("void", 0) ? 1 : 0, "\n"; warnings::warnif_at_level("void", 0, "level 0") }
at_level(); { use warnings; at_level() }

# expect: -1
# expect: 0
# expect: W:plain warn at warnings/module-categories.pl line 12.
# expect: 0
# expect: W:dep msg at warnings/module-categories.pl line 12.
# expect: 0
# expect: 0
# expect: 0
# expect: -2
# expect: W:hello warnif at warnings/module-categories.pl line 13.
# expect: 1
# expect: W:plain warn at warnings/module-categories.pl line 13.
# expect: W:dep msg at warnings/module-categories.pl line 13.
# expect: 1
# expect: 0
# expect: 0
# expect: 1
# expect: W:s1 msg at warnings/module-categories.pl line 13.
# expect: -3
# expect: 0
# expect: W:plain warn at warnings/module-categories.pl line 14.
# expect: 0
# expect: 1
# expect: W:s1 msg at warnings/module-categories.pl line 14.
# expect: -3a
# expect: W:hello warnif at warnings/module-categories.pl line 15.
# expect: 1
# expect: W:plain warn at warnings/module-categories.pl line 15.
# expect: 0
# expect: -4
# expect: 1
# expect: E:hello warnif at warnings/module-categories.pl line 16.
# expect: W:dep msg at warnings/module-categories.pl line 16.
# expect: 1
# expect: E:-4a
# expect: 1
# expect: E:hello warnif at warnings/module-categories.pl line 17.
# expect: E:dep msg at warnings/module-categories.pl line 17.
# expect: -5
# expect: 0
# expect: W:plain warn at warnings/module-categories.pl line 18.
# expect: 0
# expect: -6
# expect: W:hello warnif at warnings/module-categories.pl line 19.
# expect: 1
# expect: W:plain warn at warnings/module-categories.pl line 19.
# expect: W:dep msg at warnings/module-categories.pl line 19.
# expect: 0
# expect: -7
# expect: W:hello warnif at warnings/module-categories.pl line 20.
# expect: 1
# expect: W:plain warn at warnings/module-categories.pl line 20.
# expect: W:dep msg at warnings/module-categories.pl line 20.
# expect: 0
# expect: 0
# expect: -7a
# expect: 0
# expect: W:plain warn at warnings/module-categories.pl line 21.
# expect: W:dep msg at warnings/module-categories.pl line 21.
# expect: 1
# expect: 0
# expect: E:Unknown warnings category 'nosuch' at warnings/module-categories.pl line 9.
# expect: E:package 'main' not registered for warnings at warnings/module-categories.pl line 23.
# expect: 0
# expect: 1
# expect: W:level 0 at warnings/module-categories.pl line 25.
