# The functions of math.h, also for infinities and NaN
use POSIX;
my $infinity = 9**9**9;
my $nan = $infinity - $infinity;
sub of { my ($name, @arguments) = @_; no strict "refs"; join ",", map $_ != $_ ? "NaN" : $_, &{"POSIX::$name"}(@arguments) }
for my $name (qw(acos acosh asin asinh atan atanh cbrt ceil cosh erf erfc exp2 expm1 fabs floor fpclassify frexp ilogb isfinite isinf isnan
    isnormal issignaling j0 j1 lgamma log10 log1p log2 logb lround modf nearbyint rint round sinh tan tanh tgamma trunc y0 y1)) {
    print "$name: ", join(" ", map of($name, $_), 0, 1, -1, 0.5, 2.5, -2.5, 1e10, 1234567890123456, 1e300, $infinity, -$infinity, $nan), "\n";
}
print "lrint: ", join(" ", map of("lrint", $_), 0.5, 1.5, -2.5, 1e15), "\n";
for my $name (qw(copysign fdim fmax fmin fmod hypot isgreater isgreaterequal isless islessequal islessgreater isunordered jn yn ldexp nextafter
    nexttoward pow remainder scalbn)) {
    print "$name: ", join(" ", map of($name, @$_), [0, 1], [1, 0], [1, 1], [-1, 2.5], [2.5, -1], [7, 3], [-7, 3], [$nan, 1], [1, $nan]), "\n";
}
print "remquo: ", join(" ", map of("remquo", @$_), [7, 3], [-7, 3], [5.5, 2]), "\n";
print of("fma", 2, 3, 4), " ", of("fma", $infinity, 0, 1), "\n";
print POSIX::fegetround(), POSIX::fesetround(POSIX::FE_UPWARD()), POSIX::FLT_ROUNDS(), POSIX::lrint(2.2), POSIX::fesetround(12345) != 0 ? "no" : "", "\n";
POSIX::fesetround(0);

# expect: acos: 1.5707963267949 0 3.14159265358979 1.0471975511966 NaN NaN NaN NaN NaN NaN NaN NaN
# expect: acosh: NaN 0 NaN NaN 1.56679923697241 NaN 23.7189981105004 35.4426445977863 691.468675078774 Inf NaN NaN
# expect: asin: 0 1.5707963267949 -1.5707963267949 0.523598775598299 NaN NaN NaN NaN NaN NaN NaN NaN
# expect: asinh: 0 0.881373587019543 -0.881373587019543 0.481211825059603 1.6472311463711 -1.6472311463711 23.7189981105004 35.4426445977863 691.468675078774 Inf -Inf NaN
# expect: atan: 0 0.785398163397448 -0.785398163397448 0.463647609000806 1.19028994968253 -1.19028994968253 1.5707963266949 1.5707963267949 1.5707963267949 1.5707963267949 -1.5707963267949 NaN
# expect: atanh: 0 Inf -Inf 0.549306144334055 NaN NaN NaN NaN NaN NaN NaN NaN
# expect: cbrt: 0 1 -1 0.7937005259841 1.35720880829745 -1.35720880829745 2154.43469003188 107276.597967685 1e+100 Inf -Inf NaN
# expect: ceil: 0 1 -1 1 3 -2 10000000000 1.23456789012346e+15 1e+300 Inf -Inf NaN
# expect: cosh: 1 1.54308063481524 1.54308063481524 1.12762596520638 6.13228947966369 6.13228947966369 Inf Inf Inf Inf Inf NaN
# expect: erf: 0 0.842700792949715 -0.842700792949715 0.520499877813047 0.999593047982555 -0.999593047982555 1 1 1 1 -1 NaN
# expect: erfc: 1 0.157299207050285 1.84270079294972 0.479500122186953 0.000406952017444959 1.99959304798255 0 0 0 0 2 NaN
# expect: exp2: 1 2 0.5 1.4142135623731 5.65685424949238 0.176776695296637 Inf Inf Inf Inf 0 NaN
# expect: expm1: 0 1.71828182845905 -0.632120558828558 0.648721270700128 11.1824939607035 -0.917915001376101 Inf Inf Inf Inf -1 NaN
# expect: fabs: 0 1 1 0.5 2.5 2.5 10000000000 1234567890123456 1e+300 Inf Inf NaN
# expect: floor: 0 1 -1 0 2 -3 10000000000 1.23456789012346e+15 1e+300 Inf -Inf NaN
# expect: fpclassify: 2 4 4 4 4 4 4 4 4 1 1 0
# expect: frexp: 0,0 0.5,1 -0.5,1 0.5,0 0.625,2 -0.625,2 0.582076609134674,34 0.548258278831184,51 0.746610894802575,997 Inf,0 -Inf,0 NaN,0
# expect: ilogb: -2147483648 0 0 -1 1 1 33 50 996 2147483647 2147483647 -2147483648
# expect: isfinite: 1 1 1 1 1 1 1 1 1 0 0 0
# expect: isinf: 0 0 0 0 0 0 0 0 0 1 -1 0
# expect: isnan: 0 0 0 0 0 0 0 0 0 0 0 1
# expect: isnormal: 0 1 1 1 1 1 1 1 1 0 0 0
# expect: issignaling: 0 0 0 0 0 0 0 0 0 0 0 0
# expect: j0: 1 0.765197686557967 0.765197686557967 0.938469807240813 -0.048383776468198 -0.048383776468198 2.17559175024689e-06 8.15148046283471e-09 -7.86067306272409e-151 0 0 NaN
# expect: j1: 0 0.440050585744933 -0.440050585744933 0.242268457674874 0.497094102464274 -0.497094102464274 -7.67650817568416e-06 -2.11947018502909e-08 -1.36813604503425e-151 0 0 NaN
# expect: lgamma: Inf 0 Inf 0.5723649429247 0.284682870472919 -0.0562437164976741 220258509288.811 4.16660458191121e+16 6.89775527898214e+302 Inf Inf NaN
# expect: log10: -Inf 0 NaN -0.301029995663981 0.397940008672038 NaN 10 15.0915149772127 300 Inf NaN NaN
# expect: log1p: 0 0.693147180559945 -Inf 0.405465108108164 1.25276296849537 NaN 23.0258509300405 34.7494974172263 690.775527898214 Inf NaN NaN
# expect: log2: -Inf 0 NaN -1 1.32192809488736 NaN 33.2192809488736 50.1329275972163 996.578428466209 Inf NaN NaN
# expect: logb: -Inf 0 0 -1 1 1 33 50 996 Inf Inf NaN
# expect: lround: 0 1 -1 1 3 -3 10000000000 1234567890123456 -9223372036854775808 -9223372036854775808 -9223372036854775808 -9223372036854775808
# expect: modf: 0,0 0,1 0,-1 0.5,0 0.5,2 -0.5,-2 0,10000000000 0,1.23456789012346e+15 0,1e+300 0,Inf 0,-Inf NaN,NaN
# expect: nearbyint: 0 1 -1 0 2 -2 10000000000 1.23456789012346e+15 1e+300 Inf -Inf NaN
# expect: rint: 0 1 -1 0 2 -2 10000000000 1.23456789012346e+15 1e+300 Inf -Inf NaN
# expect: round: 0 1 -1 1 3 -3 10000000000 1.23456789012346e+15 1e+300 Inf -Inf NaN
# expect: sinh: 0 1.1752011936438 -1.1752011936438 0.521095305493747 6.05020448103979 -6.05020448103979 Inf Inf Inf Inf -Inf NaN
# expect: tan: 0 1.5574077246549 -1.5574077246549 0.54630248984379 -0.74702229723866 0.74702229723866 -0.558349637811242 -0.444460585989829 1.42144882387472 NaN NaN NaN
# expect: tanh: 0 0.761594155955765 -0.761594155955765 0.46211715726001 0.98661429815143 -0.98661429815143 1 1 1 1 -1 NaN
# expect: tgamma: Inf 1 NaN 1.77245385090552 1.32934038817914 -0.945308720482942 Inf Inf Inf Inf NaN NaN
# expect: trunc: 0 1 -1 0 2 -2 10000000000 1.23456789012346e+15 1e+300 Inf -Inf NaN
# expect: y0: -Inf 0.088256964215677 NaN -0.444518733506707 0.498070359615232 NaN -7.67650817579294e-06 -2.11947018502909e-08 -1.36813604503425e-151 0 NaN NaN
# expect: y1: -Inf -0.781212821300289 NaN -1.47147239267024 0.145918137966786 NaN -2.17559175063072e-06 -8.15148046283472e-09 7.86067306272409e-151 0 NaN NaN
# expect: lrint: 0 2 -2 1000000000000000
# expect: copysign: 0 1 1 1 -2.5 7 7 NaN -1
# expect: fdim: 0 1 0 0 3.5 4 0 NaN NaN
# expect: fmax: 1 1 1 2.5 2.5 7 3 1 1
# expect: fmin: 0 0 1 -1 -1 3 -7 1 1
# expect: fmod: 0 NaN 0 -1 0.5 1 -1 NaN NaN
# expect: hypot: 1 1 1.4142135623731 2.69258240356725 2.69258240356725 7.61577310586391 7.61577310586391 NaN NaN
# expect: isgreater: 0 1 0 0 1 1 0 0 0
# expect: isgreaterequal: 0 1 1 0 1 1 0 0 0
# expect: isless: 1 0 0 1 0 0 1 0 0
# expect: islessequal: 1 0 1 1 0 0 1 0 0
# expect: islessgreater: 1 1 0 1 1 1 1 0 0
# expect: isunordered: 0 0 0 0 0 0 0 1 1
# expect: jn: 0.765197686557967 0 0.440050585744933 -0.497094102464274 0.1149034849319 0.00254729445180469 -0.00254729445180469 0.765197686557967 NaN
# expect: yn: 0.088256964215677 -Inf -0.781212821300289 -0.145918137966786 NaN -19.8399354089864 19.8399354089864 0.088256964215677 NaN
# expect: ldexp: 0 1 2 -4 1.25 56 -56 NaN 1
# expect: nextafter: 4.94065645841247e-324 1 1 -1 2.5 7 -7 NaN NaN
# expect: nexttoward: 4.94065645841247e-324 1 1 -1 2.5 7 -7 NaN NaN
# expect: pow: 0 1 1 NaN 0.4 343 -343 NaN 1
# expect: remainder: 0 NaN 0 -1 0.5 1 -1 NaN NaN
# expect: scalbn: 0 1 2 -4 1.25 56 -56 NaN 1
# expect: remquo: 1,2 -1,-2 -0.5,3
# expect: 10 NaN
# expect: 0023no
