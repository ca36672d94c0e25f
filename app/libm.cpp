// SPDX-License-Identifier: MIT
// libm is loaded when one of its functions is first called: most programs call none, and mapping it takes a tenth of the start. These stand in
// for the functions that we use; one that is missing here links as ever, and libm is loaded at the start again (tests/script/processes/
// mathematics-when-wanted.pl finds out). Of the command alone: a host
// that links libnacre has its own way with libm.
#include <dlfcn.h>

#include <cstdio>
#include <cstdlib>

namespace {
void* library() {
  static void* const loaded = dlopen("libm.so.6", RTLD_LAZY | RTLD_LOCAL);
  return loaded;
}

template <class Function>
Function* find(const char* name) {
  void* found = library() ? dlsym(library(), name) : nullptr;
  if (found) return reinterpret_cast<Function*>(found);
  std::fprintf(stderr, "nacre: %s: %s\n", name, dlerror());
  std::abort();
}

using One = double(double);
using Two = double(double, double);
}  // namespace

extern "C" {
double acos(double x) noexcept { static One* const f = find<One>("acos"); return f(x); }
double acosh(double x) noexcept { static One* const f = find<One>("acosh"); return f(x); }
double asin(double x) noexcept { static One* const f = find<One>("asin"); return f(x); }
double asinh(double x) noexcept { static One* const f = find<One>("asinh"); return f(x); }
double atan(double x) noexcept { static One* const f = find<One>("atan"); return f(x); }
double atanh(double x) noexcept { static One* const f = find<One>("atanh"); return f(x); }
double cbrt(double x) noexcept { static One* const f = find<One>("cbrt"); return f(x); }
double cos(double x) noexcept { static One* const f = find<One>("cos"); return f(x); }
double cosh(double x) noexcept { static One* const f = find<One>("cosh"); return f(x); }
double erf(double x) noexcept { static One* const f = find<One>("erf"); return f(x); }
double erfc(double x) noexcept { static One* const f = find<One>("erfc"); return f(x); }
double exp(double x) noexcept { static One* const f = find<One>("exp"); return f(x); }
double exp2(double x) noexcept { static One* const f = find<One>("exp2"); return f(x); }
double expm1(double x) noexcept { static One* const f = find<One>("expm1"); return f(x); }
double floor(double x) noexcept { static One* const f = find<One>("floor"); return f(x); }
double j0(double x) noexcept { static One* const f = find<One>("j0"); return f(x); }
double j1(double x) noexcept { static One* const f = find<One>("j1"); return f(x); }
double lgamma(double x) noexcept { static One* const f = find<One>("lgamma"); return f(x); }
double log(double x) noexcept { static One* const f = find<One>("log"); return f(x); }
double log10(double x) noexcept { static One* const f = find<One>("log10"); return f(x); }
double log1p(double x) noexcept { static One* const f = find<One>("log1p"); return f(x); }
double log2(double x) noexcept { static One* const f = find<One>("log2"); return f(x); }
double logb(double x) noexcept { static One* const f = find<One>("logb"); return f(x); }
double round(double x) noexcept { static One* const f = find<One>("round"); return f(x); }
double sin(double x) noexcept { static One* const f = find<One>("sin"); return f(x); }
double sinh(double x) noexcept { static One* const f = find<One>("sinh"); return f(x); }
double sqrt(double x) noexcept { static One* const f = find<One>("sqrt"); return f(x); }
double tan(double x) noexcept { static One* const f = find<One>("tan"); return f(x); }
double tanh(double x) noexcept { static One* const f = find<One>("tanh"); return f(x); }
double tgamma(double x) noexcept { static One* const f = find<One>("tgamma"); return f(x); }
double y0(double x) noexcept { static One* const f = find<One>("y0"); return f(x); }
double y1(double x) noexcept { static One* const f = find<One>("y1"); return f(x); }
double atan2(double x, double y) noexcept { static Two* const f = find<Two>("atan2"); return f(x, y); }
double fdim(double x, double y) noexcept { static Two* const f = find<Two>("fdim"); return f(x, y); }
double fmax(double x, double y) noexcept { static Two* const f = find<Two>("fmax"); return f(x, y); }
double fmin(double x, double y) noexcept { static Two* const f = find<Two>("fmin"); return f(x, y); }
double fmod(double x, double y) noexcept { static Two* const f = find<Two>("fmod"); return f(x, y); }
double hypot(double x, double y) noexcept { static Two* const f = find<Two>("hypot"); return f(x, y); }
double nextafter(double x, double y) noexcept { static Two* const f = find<Two>("nextafter"); return f(x, y); }
double pow(double x, double y) noexcept { static Two* const f = find<Two>("pow"); return f(x, y); }
double remainder(double x, double y) noexcept { static Two* const f = find<Two>("remainder"); return f(x, y); }
double fma(double x, double y, double z) noexcept { static auto* const f = find<double(double, double, double)>("fma"); return f(x, y, z); }
double frexp(double x, int* exponent) noexcept { static auto* const f = find<double(double, int*)>("frexp"); return f(x, exponent); }
double ldexp(double x, int exponent) noexcept { static auto* const f = find<double(double, int)>("ldexp"); return f(x, exponent); }
double scalbn(double x, int exponent) noexcept { static auto* const f = find<double(double, int)>("scalbn"); return f(x, exponent); }
double modf(double x, double* whole) noexcept { static auto* const f = find<double(double, double*)>("modf"); return f(x, whole); }
double jn(int order, double x) noexcept { static auto* const f = find<double(int, double)>("jn"); return f(order, x); }
double yn(int order, double x) noexcept { static auto* const f = find<double(int, double)>("yn"); return f(order, x); }
double remquo(double x, double y, int* quotient) noexcept { static auto* const f = find<double(double, double, int*)>("remquo"); return f(x, y, quotient); }
int ilogb(double x) noexcept { static auto* const f = find<int(double)>("ilogb"); return f(x); }
long lrint(double x) noexcept { static auto* const f = find<long(double)>("lrint"); return f(x); }
long lround(double x) noexcept { static auto* const f = find<long(double)>("lround"); return f(x); }
long long llround(double x) noexcept { static auto* const f = find<long long(double)>("llround"); return f(x); }
int fegetround() noexcept { static auto* const f = find<int()>("fegetround"); return f(); }
int fesetround(int way) noexcept { static auto* const f = find<int(int)>("fesetround"); return f(way); }
}
