// SPDX-License-Identifier: MIT
// What a host pays: an interpreter made and destroyed, a sub called from C++, a C++ function called from a script, a switch of fibers. Each beside
// Lua 5.4 in the same run, several rounds of both in turn; the least of them counts. CPU nanoseconds.
#include <nacre/interpreter.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <lua.hpp>

namespace {
double cpu_nanoseconds() {
  timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) * 1e9 + static_cast<double>(time.tv_nsec);
}

// Nanoseconds for one of `count`.
double timed(long count, const std::function<void(long)>& work) {
  double start = cpu_nanoseconds();
  work(count);
  return (cpu_nanoseconds() - start) / static_cast<double>(count);
}

struct Question {
  const char* name;
  double target;              // nanoseconds
  long count;
  std::function<void(long)> nacre, lua;
};

void show(const Question& q) {
  constexpr int rounds = 7;
  double ours = 1e18, theirs = 1e18;
  for (int round = 0; round < rounds; ++round) {
    ours = std::min(ours, timed(q.count, q.nacre));
    theirs = std::min(theirs, timed(q.count, q.lua));
  }
  std::printf("| %s | %.0f ns | %.0f ns | %.0f ns |\n", q.name, ours, theirs, q.target);
}

int lua_add(lua_State* L) {
  lua_pushinteger(L, luaL_checkinteger(L, 1) + luaL_checkinteger(L, 2));
  return 1;
}

void lua_text(lua_State* L, const char* text) {
  if (luaL_dostring(L, text)) std::fprintf(stderr, "%s\n", lua_tostring(L, -1));
}
}  // namespace

int main() {
  nacre::Interpreter perl;
  perl.eval("sub add { my ($x, $y) = @_; $x + $y } sub calls { my $n = shift; my $sum = 0; for (1 .. $n) { $sum = host_add($sum, 1) } $sum }");
  perl.define("host_add", [](int64_t a, int64_t b) { return a + b; });
  nacre::Value add = perl.sub("add"), calls = perl.sub("calls"), loop = perl.eval("sub { for (1 .. $_[0]) { } }");
  nacre::Value turns = perl.eval("use Nacre::Fiber; sub { my $n = shift; my @f = map { Nacre::Fiber::spawn(sub { Nacre::Fiber::yield() for 1 .. $n }) } 1, 2; $_->join for @f }");

  lua_State* lua = luaL_newstate();
  luaL_openlibs(lua);
  lua_register(lua, "host_add", lua_add);
  lua_text(lua, "function add(x, y) return x + y end function calls(n) local sum = 0 for i = 1, n do sum = host_add(sum, 1) end return sum end");
  lua_text(lua, "function turns(n) local f = coroutine.wrap(function() while true do coroutine.yield() end end) for i = 1, n do f() end end");

  std::printf("| question | nacre | Lua 5.4 | target |\n|---|---:|---:|---:|\n");
  show({"an interpreter made and destroyed", 60000, 300,
        [](long n) { for (; n > 0; --n) nacre::Interpreter made; },
        [](long n) {
          for (; n > 0; --n) {
            lua_State* made = luaL_newstate();
            luaL_openlibs(made);
            lua_close(made);
          }
        }});
  show({"a sub called from C++", 60, 300000,
        [&](long n) { for (int64_t sum = 0; n > 0; --n) sum = add(sum, 1).integer(); },
        [&](long n) {
          for (lua_Integer sum = 0; n > 0; --n) {
            lua_getglobal(lua, "add");
            lua_pushinteger(lua, sum);
            lua_pushinteger(lua, 1);
            lua_call(lua, 2, 1);
            sum = lua_tointeger(lua, -1);
            lua_pop(lua, 1);
          }
        }});
  show({"a C++ function called from a script", 40, 300000,
        [&](long n) { calls(n); },
        [&](long n) {
          lua_getglobal(lua, "calls");
          lua_pushinteger(lua, n);
          lua_call(lua, 1, 0);
        }});
  show({"a switch of fibers (and a yield)", 50, 200000,
        [&](long n) { turns(n / 2); },
        [&](long n) {
          lua_getglobal(lua, "turns");
          lua_pushinteger(lua, n / 2);
          lua_call(lua, 1, 0);
        }});
  lua_close(lua);
}
