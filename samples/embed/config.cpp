// SPDX-License-Identifier: MIT
// A configuration file that is Perl, evaluated by an interpreter that may compute and nothing else, and not for long: what a hostile one tries
// ends as an Error.
#include <nacre/interpreter.h>

#include <iostream>

namespace {

struct Configuration {
  std::string listen;
  int workers;
  std::vector<std::string> hosts;
};

// Throws nacre::Error where the text is no configuration.
Configuration read_configuration(std::string_view text) {
  nacre::Options options;                                  // no file, no process, no network, an empty %ENV
  options.output = options.errors = nacre::Stream::none();
  options.limits.steps = 100'000;
  options.limits.memory = 16 << 20;
  options.limits.depth = 100;
  options.limits.time = std::chrono::seconds(10);
  nacre::Interpreter perl(options);
  perl.define_constant("CPUS", 4);
  nacre::Value config = perl.eval(text, "site.conf");
  return {config["listen"].text(), config["workers"].as<int>(), config["hosts"].as<std::vector<std::string>>()};
}

void show(std::string_view title, std::string_view text) {
  std::cout << title << ": ";
  try {
    Configuration c = read_configuration(text);
    std::cout << c.workers << " workers listen at " << c.listen << " for";
    for (const std::string& host : c.hosts) std::cout << " " << host;
    std::cout << "\n";
  } catch (const nacre::Error& error) {
    std::string message = error.message();
    if (error.kind() == nacre::Error::Kind::Limit) message = "stopped by the limit of " + error.limit();
    std::cout << message << (message.ends_with('\n') ? "" : "\n");
  }
}

}  // namespace

int main() {
  show("a good one", "my $name = 'example.org';\n"
                     "{ listen => '127.0.0.1:8080', workers => 2 * CPUS, hosts => [map { \"$_.$name\" } 'www', 'mail'] }");
  show("a mistake", "my $workers = 3 * ;\n{ workers => $workers }");
  show("a worry", "die 'not on a Friday' if 1;\n");
  show("no hash", "42");
  show("for ever", "1 while 1");
  show("for ever, and catches", "while (1) { eval { 1 while 1 } }");
  show("a bomb", "my @all; push @all, 'x' x 100_000 while 1");
  show("a large one", "'x' x 1_000_000_000_000");
  show("deep", "sub down { down() } down()");
  show("a slow match", "{ listen => ('a' x 3000) =~ /^(\\w+\\w+)+[bc]$/ ? 'here' : 'there' }");
  show("reads", "open my $file, '<', '/etc/passwd' or die $!; {}");
  show("runs", "{ listen => `id` }");
  show("forks", "fork while 1");
  show("calls home", "use Socket; socket my $s, PF_INET, SOCK_STREAM, 0 or die $!; connect $s, pack_sockaddr_in(80, inet_aton('192.0.2.1')) or die $!; {}");
}
