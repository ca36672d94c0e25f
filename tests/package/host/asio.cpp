// SPDX-License-Identifier: MIT
// Perl that waits on the loop of a host with a Boost of its own: the first call reads what the second one writes.
#include <nacre/asio.h>

#include <boost/asio/io_context.hpp>
#include <cstdio>
#include <string>

int main() {
  boost::asio::io_context context;
  nacre::Options options;
  options.grants = nacre::Grants::all();
  nacre::Interpreter perl(options);
  nacre::AsioLoop loop(perl, context);
  std::string answers;
  perl.eval(R"(
    pipe $reader, $writer or die $!;
    sub hear { my $line = <$reader>; chomp $line; "heard $line" }
    sub say_it { syswrite $writer, "$_[0]\n"; "" }
    1)");
  auto keep = [&](std::exception_ptr failure, nacre::Value answer) { answers += failure ? "!" : answer.text(); };
  loop.async_call(perl.sub("hear"), {}, keep);
  loop.async_call(perl.sub("say_it"), {"hello"}, keep);
  context.run();
  std::puts(answers.c_str());
  return answers == "heard hello" ? 0 : 1;
}
