// SPDX-License-Identifier: MIT
// How far sockets reach: nowhere, this machine, everywhere.
#include <doctest/doctest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "sandbox.h"

namespace nacre::sandbox_tests {

namespace {

posix::Grants reaching(posix::Reach reach) {
  posix::Grants grants;
  grants.network = reach;
  return grants;
}

// A socket of the host's that listens on the loopback address.
class Listener {
 public:
  Listener() : fd_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(fd_, reinterpret_cast<const sockaddr*>(&address), size);
    ::listen(fd_, 5);
    ::getsockname(fd_, reinterpret_cast<sockaddr*>(&address), &size);
    port_ = ntohs(address.sin_port);
  }
  ~Listener() { ::close(fd_); }
  Listener(const Listener&) = delete;
  Listener& operator=(const Listener&) = delete;
  std::string port() const { return std::to_string(port_); }

 private:
  int fd_;
  int port_ = 0;
};

constexpr const char* sockets = "use Socket; use IO::Socket; socket(my $t, PF_INET, SOCK_STREAM, 0) or die $!; socket(my $u, PF_INET, SOCK_DGRAM, 0) or die $!;"
                                "socket(my $x, PF_UNIX, SOCK_STREAM, 0) or die $!; my $far = pack_sockaddr_in(80, inet_aton('192.0.2.1'));";

}  // namespace

TEST_CASE("no network") {
  posix::Grants grants;
  for (const char* operation : {"use Socket; socket(my $s, PF_INET, SOCK_STREAM, 0)", "use Socket; socket(my $s, PF_UNIX, SOCK_STREAM, 0)", "gethostbyname 'localhost'",
                                "use Socket 'getaddrinfo'; getaddrinfo('localhost', 80)", "use IO::Socket::INET; IO::Socket::INET->new(PeerAddr => '127.0.0.1:1')",
                                "use IO::Socket::UNIX; IO::Socket::UNIX->new('/tmp/x')", "use Socket; inet_aton('localhost')", "getservbyname('http', 'tcp')",
                                "use Socket; socketpair(my $a, my $b, AF_UNIX, SOCK_DGRAM, 0) or die; send($a, 'x', 0, pack_sockaddr_un('/dev/log'))",
                                "use Socket; socketpair(my $a, my $b, AF_UNIX, SOCK_DGRAM, 0) or die; connect($a, pack_sockaddr_un('/dev/log'))",
                                "use Socket ':all'; getnameinfo(pack_sockaddr_in(80, inet_aton('127.0.0.1')))"}) {
    CAPTURE(operation);
    std::string told = refusal(operation, grants);
    CHECK_MESSAGE(refuses(told, "Network"), told);
  }
  CHECK(answer("use Socket; socketpair(my $a, my $b, AF_UNIX, SOCK_STREAM, 0) or die $!; syswrite $a, 'x'; recv($b, $answer, 1, 0)", grants) == "x");
  CHECK(answer("use Socket; $answer = inet_ntoa(inet_aton('127.1')) . length pack_sockaddr_in(80, INADDR_LOOPBACK)", grants) == "127.0.0.116");
}

TEST_CASE("loopback reaches this machine") {
  Listener listener;
  auto grants = reaching(posix::Reach::Loopback);
  const std::string open = "use IO::Socket::INET; ";
  CHECK(answer(open + "my $s = IO::Socket::INET->new(PeerAddr => '127.0.0.1', PeerPort => " + listener.port() + ") or die $@; $answer = $s->peerport == " + listener.port(), grants) == "1");
  CHECK(answer(open + "my $s = IO::Socket::INET->new(PeerAddr => 'localhost', PeerPort => " + listener.port() + ") or die $@; $answer = 'reached'", grants) == "reached");
  const char* both = R"(
    use IO::Socket::INET;
    my $server = IO::Socket::INET->new(Listen => 1, LocalAddr => '127.0.0.1') or die $@;
    my $client = IO::Socket::INET->new(PeerAddr => '127.0.0.1', PeerPort => $server->sockport) or die $@;
    my $peer = $server->accept or die $!;
    print $client "line\n"; $client->flush; $answer = <$peer>;
  )";
  CHECK(answer(both, grants) == "line\n");
  CHECK(answer("use Socket ':all'; my ($e, @found) = getaddrinfo('localhost', '80', {family => AF_INET}); $answer = \"$e\" . inet_ntoa((unpack_sockaddr_in($found[0]{addr}))[1])", grants) ==
        "127.0.0.1");
}

TEST_CASE("loopback reaches no further") {
  auto grants = reaching(posix::Reach::Loopback);
  for (const char* operation : {"connect $t, $far", "connect $u, $far", "send $u, 'x', 0, $far", "bind $t, $far", "bind $t, pack_sockaddr_in(0, INADDR_ANY)",
                                "connect $t, pack_sockaddr_in(80, INADDR_ANY)", "bind $u, pack_sockaddr_in(0, INADDR_BROADCAST)", "connect $t, substr($far, 0, 6)",
                                "send $u, 'x', 0, pack('S', 0) . substr($far, 2)", "bind $t, pack('S', 0) . substr($far, 2)",
                                "socket my $s, PF_INET6, SOCK_STREAM, 0 or die; connect $s, pack_sockaddr_in6(80, inet_pton(AF_INET6, '2001:db8::1'))",
                                "socket my $s, PF_INET6, SOCK_STREAM, 0 or die; connect $s, pack_sockaddr_in6(80, inet_pton(AF_INET6, '::ffff:192.0.2.1'))",
                                "socket my $s, PF_INET6, SOCK_STREAM, 0 or die; bind $s, pack_sockaddr_in6(0, IN6ADDR_ANY)",
                                "socket my $s, PF_INET, SOCK_RAW, 1", "socket my $s, 17, SOCK_RAW, 0", "socket my $s, 16, SOCK_RAW, 0", "socket my $s, 40, SOCK_STREAM, 0",
                                "setsockopt $t, SOL_SOCKET, 25, 'eth0'", "setsockopt $t, SOL_SOCKET, 62, 1", "gethostbyname 'example.org'", "inet_aton 'example.org'",
                                "getaddrinfo 'example.org', 80", "getaddrinfo 'localhost.example.org', 80", "getnameinfo $far", "gethostbyaddr inet_aton('192.0.2.1'), AF_INET",
                                "IO::Socket::INET->new(PeerAddr => '192.0.2.1:80')", "IO::Socket::INET->new(Listen => 1, LocalAddr => '0.0.0.0')",
                                "use Socket::MsgHdr; sendmsg $u, Socket::MsgHdr->new(buf => 'x', name => $far)",
                                "connect $x, pack_sockaddr_un(\"\\0abstract\")", "bind $x, pack_sockaddr_un(\"\\0abstract\")", "bind $x, pack('S', AF_UNIX)"}) {
    CAPTURE(operation);
    std::string told = refusal(std::string(sockets) + "use Socket ':all'; " + operation, grants);
    CHECK_MESSAGE(refuses(told, "Network"), told);
  }
}

TEST_CASE("everything") {
  auto grants = reaching(posix::Reach::All);
  CHECK(answer(std::string(sockets) + "bind $u, pack_sockaddr_in(0, INADDR_ANY) or die $!; bind $x, pack_sockaddr_un(\"\\0nacre-sandbox-$$\") or die $!; $answer = 'bound'", grants) == "bound");
  // The path of a Unix socket is a path nevertheless.
  CHECK(refuses(refusal(std::string(sockets) + "connect $x, pack_sockaddr_un('/tmp/none')", grants), "WriteFiles"));
}

TEST_CASE("Unix sockets lie in folders") {
  Scratch scratch;
  auto grants = files_inside(scratch);
  grants.network = posix::Reach::Loopback;
  const char* program = R"(
    use IO::Socket::UNIX;
    my $server = IO::Socket::UNIX->new(Local => "$in/s", Listen => 1) or die "$@ $!";
    my $client = IO::Socket::UNIX->new(Peer => "$in/s") or die "$@ $!";
    my $peer = $server->accept or die $!;
    print $client "line\n"; $client->flush;
    $answer = <$peer> . ($server->hostpath eq "$in/s" ? 'same' : $server->hostpath) . (-S "$in/s" ? ' there' : '');
  )";
  CHECK(answer(program, grants, &scratch) == "line\nsame there");
  const char* datagrams = R"(
    use Socket;
    socket my $r, PF_UNIX, SOCK_DGRAM, 0 or die $!; bind $r, pack_sockaddr_un("$in/d") or die $!;
    socket my $s, PF_UNIX, SOCK_DGRAM, 0 or die $!; defined send $s, 'text', 0, pack_sockaddr_un("$in/d") or die $!;
    recv $r, $answer, 10, 0;
  )";
  CHECK(answer(datagrams, grants, &scratch) == "text");
  for (const char* operation : {"bind $x, pack_sockaddr_un(\"$out/s\")", "connect $x, pack_sockaddr_un(\"$out/s\")", "bind $x, pack_sockaddr_un(\"$in/../outside/s\")",
                                "IO::Socket::UNIX->new(Peer => '/run/dbus/system_bus_socket')"}) {
    CAPTURE(operation);
    CHECK(refuses(refusal(std::string(sockets) + "use IO::Socket::UNIX; " + operation, grants, &scratch), "WriteFiles"));
  }
  CHECK(refusal(std::string(sockets) + "connect $x, pack_sockaddr_un(\"$in/none\"); die 'other' unless $!{ENOENT}", grants, &scratch) == "no error");
  CHECK(refuses(refusal(std::string(sockets), files_inside(scratch), &scratch), "Network"));
}

}  // namespace nacre::sandbox_tests
