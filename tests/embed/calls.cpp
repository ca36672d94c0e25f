// SPDX-License-Identifier: MIT
// Host -> script -> host, and errors on their way through.
#include <stdexcept>
#include <thread>

#include "support.h"

using embed_tests::error_of;
using nacre::Call;
using nacre::Error;
using nacre::Interpreter;
using nacre::Value;
using nacre::Want;

namespace {
struct Counter {
  static inline int living = 0;
  explicit Counter(int start) : n(start) { ++living; }
  ~Counter() { --living; }
  int next() { return n++; }
  void add(int more) { n += more; }
  int n;
};
}  // namespace

TEST_CASE("subs are called by name and by value, in each context") {
  Interpreter perl;
  perl.eval("sub add { $_[0] + $_[1] } sub context { wantarray } sub list { (1, 2, 3) } our $seen; sub note { $seen = defined wantarray ? 1 : 0 }");
  CHECK(perl.call("add", 40, 2).as<int>() == 42);
  CHECK(perl.call("main::add", 0.5, "0.25").number() == 0.75);
  CHECK(perl.call_list("list").size() == 3);
  CHECK(perl.call("list").as<int>() == 3);
  CHECK(perl.call_list("context").front().truth());
  CHECK(!perl.call("context").truth());
  perl.sub("note").invoke(Want::Void, {});
  CHECK(perl.scalar("seen").as<int>() == 0);
  Value code = perl.eval("my $n = 5; sub { $n += shift }");
  CHECK(code(1).as<int>() == 6);
  CHECK(code(2).as<int>() == 8);
  CHECK(error_of([&] { perl.call("nosuch"); }).message() == "Undefined subroutine &main::nosuch called");
}

TEST_CASE("a compiled program is run again and again") {
  Interpreter perl;
  auto program = perl.compile("my $n; our $total += ++$n; $total", "count.pl");
  CHECK(program.run().as<int>() == 1);
  CHECK(program.run().as<int>() == 2);
  CHECK(program.run().as<int>() == 3);
}

TEST_CASE("whole programs end with their END blocks") {
  Interpreter perl;
  CHECK(perl.run("our @steps = 'main'; BEGIN { our $begun = 1 } END { push @steps, 'end'; } exit 3;") == 3);
  CHECK(perl.eval("join ',', @steps, $begun").text() == "main,end,1");
  CHECK(perl.run("1") == 0);
}

TEST_CASE("functions of the host's, typed and raw") {
  Interpreter perl;
  perl.define("add", [](int a, int b) { return a + b; });
  perl.define("greet", [](std::string_view name, const std::optional<std::string>& from) { return "hello " + std::string(name) + (from ? " from " + *from : ""); });
  perl.define("twice", [](const std::vector<int>& list) {
    std::vector<int> out;
    for (int n : list) out.push_back(2 * n);
    return out;
  });
  perl.define("many", [](Call& call) {
    for (size_t k = 0; k < call.count(); ++k) call.answer(call[k].text() + "!");
    if (call.want() == Want::Scalar) call.answer(int(call.count()));
  });
  perl.define("change", [](Call& call) { call.assign(0, "changed"); });
  CHECK(perl.eval("add(1, 2) + add 3, 4").as<int>() == 10);
  CHECK(perl.eval("greet('you', undef) . ';' . greet('you', 'me')").text() == "hello you;hello you from me");
  CHECK(perl.eval("join ',', @{twice([1, 2, 3])}").text() == "2,4,6");
  CHECK(perl.eval("join ',', many('a', 'b')").text() == "a!,b!");
  CHECK(perl.eval("scalar many('a', 'b')").as<int>() == 2);
  CHECK(perl.eval("my $x = 1; change($x); $x").text() == "changed");
  CHECK(perl.eval("eval { add(1) }; $@").text() == "Too few arguments for main::add (got 1; expected 2) at (eval) line 1.\n");
  Value plus = perl.function([](double a, double b) { return a + b; });
  CHECK(plus(1.5, 2.5).number() == 4);
  perl.set_scalar("plus", plus);
  CHECK(perl.eval("$plus->(2, 3)").number() == 5);
}

TEST_CASE("what a host's function throws is a die, and a die is an Error") {
  Interpreter perl;
  perl.define("fail", [] { throw std::runtime_error("no luck"); });
  perl.define("odd", [] { throw 7; });
  CHECK(perl.eval("eval { fail() }; $@").text() == "no luck at (eval) line 1.\n");
  CHECK(perl.eval("eval { odd() }; $@").text().starts_with("The host's function main::odd threw something"));
  Error error = error_of([&] { perl.run("sub f { die { code => 7 } }\nf();\n", "prog.pl"); });
  CHECK(error.kind() == Error::Kind::Die);
  CHECK(error.object()["code"].as<int>() == 7);
  CHECK(error.file() == "prog.pl");
  CHECK(error.line() == 1);
  REQUIRE(error.trace().size() == 1);
  CHECK(error.trace()[0].sub == "main::f");
  CHECK(error.trace()[0].line == 2);
}

TEST_CASE("errors pass through host and script, with both in the trace") {
  Interpreter perl;
  perl.define("host", [&] { return perl.call("inner"); });
  perl.eval("sub outer {\n host();\n}\nsub inner {\n die qq{deep\\n};\n}\n", "deep.pl");
  Error error = error_of([&] { perl.call("outer"); });
  CHECK(error.message() == "deep\n");
  CHECK(error.line() == 5);
  REQUIRE(error.trace().size() == 3);
  CHECK(error.trace()[0].sub == "main::inner");
  CHECK(error.trace()[1].sub == "main::host");
  CHECK(error.trace()[1].is_host);
  CHECK(error.trace()[1].line == 2);
  CHECK(error.trace()[2].sub == "main::outer");
  CHECK(error.json().find("\"host\":true") != std::string::npos);
  CHECK(perl.eval("eval { outer() }; $@").text() == "deep\n");
}

TEST_CASE("text that does not compile, or not yet") {
  Interpreter perl;
  CHECK(error_of([&] { perl.eval("1 + )"); }).kind() == Error::Kind::Syntax);
  CHECK(error_of([&] { perl.eval("sub f {"); }).kind() == Error::Kind::Incomplete);
  CHECK(perl.is_incomplete("my $x = 'abc"));
  CHECK(!perl.is_incomplete("my $x = 'abc';"));
  CHECK(!perl.is_incomplete(")"));
}

TEST_CASE("exit ends the piece, not the process") {
  Interpreter perl;
  Error error = error_of([&] { perl.eval("eval { exit 5 }; 1"); });
  CHECK(error.kind() == Error::Kind::Exit);
  CHECK(error.status() == 5);
  CHECK(perl.eval("1").truth());
}

TEST_CASE("classes of the host's") {
  {
    Interpreter perl;
    perl.define_class<Counter>("Counter").constructor<int>().method("next", &Counter::next).method("add", &Counter::add).method("value", [](Counter& c) { return c.n; });
    CHECK(perl.eval("my $c = Counter->new(5); $c->next; $c->add(10); $c->value").as<int>() == 16);
    CHECK(Counter::living == 0);
    perl.eval("our $kept = Counter->new(1); our @cycle = ($kept); push @cycle, \\@cycle;");
    CHECK(Counter::living == 1);
    CHECK(perl.eval("eval { Counter::next([]) }; $@").text().starts_with("the value is no object of the host's"));
    CHECK(perl.eval("@Sub::ISA = 'Counter'; Sub->new(2)->next").as<int>() == 2);
    CHECK(perl.eval("ref(Sub->new(2))").text() == "Sub");
  }
  CHECK(Counter::living == 0);
}

TEST_CASE("modules of the host's") {
  Interpreter perl;
  int loaded = 0;
  perl.define_module("Host::Thing", [&](Interpreter& in) { ++loaded; in.define("Host::Thing::answer", [] { return 42; }); }, {"answer"});
  CHECK(loaded == 0);
  CHECK(perl.eval("use Host::Thing; answer()").as<int>() == 42);
  CHECK(perl.eval("use Host::Thing; answer()").as<int>() == 42);
  CHECK(loaded == 1);
  CHECK(error_of([&] { perl.eval("use Host::Other; 1"); }).message().starts_with("Can't locate Host/Other.pm in @INC"));
}

TEST_CASE("what a loader or a module of the host's throws is a die") {
  nacre::Options options;
  options.loader = [](std::string_view file) -> std::optional<std::string> {
    if (file == "Odd.pm") throw 7;
    if (file == "Bad.pm") throw std::runtime_error("the shelf is empty");
    return std::nullopt;
  };
  Interpreter perl(options);
  perl.define_module("Worse", [](Interpreter& in) { in.eval("die {code => 4}"); });
  CHECK(perl.eval("eval { require Bad }; $@").text() == "the shelf is empty at (eval) line 1.\n");
  CHECK(perl.eval("eval { require Odd }; $@").text().starts_with("The host's loader threw something"));
  CHECK(perl.eval("eval { require Worse }; $@->{code}").as<int>() == 4);
  CHECK(error_of([&] { perl.eval("use Bad; 1"); }).message().starts_with("the shelf is empty at "));
}

TEST_CASE("streams and arguments are the host's to give") {
  std::string out, err;
  nacre::Options options;
  options.output = nacre::Stream::writer([&](std::string_view bytes) { out += bytes; });
  options.errors = nacre::Stream::writer([&](std::string_view bytes) { err += bytes; });
  options.input = nacre::Stream::reader([text = std::string("one\ntwo\n")](char* buffer, size_t size) mutable {
    size_t n = std::min<size_t>(size, text.size());
    text.copy(buffer, n);
    text.erase(0, n);
    return n;
  });
  options.arguments = {"a", "b"};
  options.environment = std::map<std::string, std::string>{{"NAME", "value"}};
  options.loader = [](std::string_view file) { return file == "My/Mod.pm" ? std::optional<std::string>("package My::Mod; sub f { 7 } 1;") : std::nullopt; };
  Interpreter perl(options);
  perl.run("$| = 1; print \"got $_\" while <STDIN>; print \"@ARGV $ENV{NAME}\\n\"; warn \"careful\\n\"; use My::Mod; print My::Mod::f(), \"\\n\";");
  CHECK(out == "got one\ngot two\na b value\n7\n");
  CHECK(err == "careful\n");
}

TEST_CASE("a closed stream takes and gives nothing") {
  nacre::Options options;
  options.input = options.output = options.errors = nacre::Stream::none();
  Interpreter perl(options);
  CHECK(perl.eval("no warnings; warn 'unheard'; join ',', map { $_ ? 'done' : 'refused' } print('x'), print(STDERR 'x'), defined <STDIN>").text() == "refused,refused,refused");
}

TEST_CASE("the loader is asked before @INC, and a sub in @INC does the same in Perl") {
  nacre::Options options;
  std::vector<std::string> asked;
  options.loader = [&](std::string_view file) -> std::optional<std::string> {
    asked.emplace_back(file);
    return file == "Both.pm" ? std::optional<std::string>("package Both; sub from { 'the loader' } 1;") : std::nullopt;
  };
  Interpreter perl(options);
  perl.eval("unshift @INC, sub { my $text = qq{package $1; sub from { 'a sub' } 1;} if $_[1] =~ /^(Both|Other)\\.pm$/; $text && \\$text }");
  CHECK(perl.eval("require Both; require Other; Both->from . ', ' . Other->from").text() == "the loader, a sub");
  CHECK(asked == std::vector<std::string>{"Both.pm", "Other.pm"});
  CHECK(perl.eval("do 'Nowhere.pl'; defined $! ? 'no file' : ''").text() == "no file");
  CHECK(asked.back() == "Nowhere.pl");
}

TEST_CASE("another thread is refused while one is inside") {
  Interpreter perl;
  Error::Kind seen = Error::Kind::Die;
  perl.define("elsewhere", [&] { std::thread([&] { seen = error_of([&] { perl.eval("1"); }).kind(); }).join(); });
  perl.eval("elsewhere()");
  CHECK(seen == Error::Kind::Misuse);
  std::thread([&] { CHECK(perl.eval("40 + 2").as<int>() == 42); }).join();
}

TEST_CASE("interpreters on several threads at once") {
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([t] {
      for (int k = 0; k < 20; ++k) {
        Interpreter perl;
        perl.set_scalar("t", t);
        int sum = perl.eval("my %h; $h{$_ % 7} += $_ for 1 .. 500; my $s = 0; $s += $_ for values %h; ('x' x 20) =~ /(x+)y?/; $s + $t").as<int>();
        CHECK(sum == 125250 + t);
      }
    });
  for (auto& thread : threads) thread.join();
}
