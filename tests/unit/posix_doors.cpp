// SPDX-License-Identifier: MIT
// The plain doors: files, directories, clocks, users, environment, sockets, System V IPC, terminals.
#include <doctest/doctest.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <set>
#include <string>

#include "runtime/posix/address.h"
#include "runtime/posix/child.h"
#include "runtime/posix/clock.h"
#include "runtime/posix/directory.h"
#include "runtime/posix/environment.h"
#include "runtime/posix/errors.h"
#include "runtime/posix/fd.h"
#include "runtime/posix/file.h"
#include "runtime/posix/host.h"
#include "runtime/posix/netdb.h"
#include "runtime/posix/process.h"
#include "runtime/posix/socket.h"
#include "runtime/posix/sysv.h"
#include "runtime/posix/terminal.h"
#include "runtime/posix/users.h"

namespace nacre::posix {

namespace {

// A folder that goes with its files.
struct Folder {
  Folder() : name("/tmp/nacre-unit-doors-" + std::to_string(getpid())) { REQUIRE(mkdir(name)); }
  ~Folder() {
    if (auto folder = Directory::open(name)) {
      for (auto entry = folder->read(); entry && !entry->empty(); entry = folder->read()) (void)unlink(path(std::string(*entry)));
    }
    CHECK(rmdir(name));
  }
  std::string path(const std::string& file) const { return name + "/" + file; }
  std::string name;
};

constexpr int inet = 2, unix_domain = 1, stream = 1;

}  // namespace

TEST_CASE("errno has names and texts") {
  CHECK(error_number("ENOENT") == ENOENT);
  CHECK(error_number("EWOULDBLOCK") == EAGAIN);
  CHECK(error_number("ENONSENSE") == 0);
  CHECK(error_name(EAGAIN) == std::string("EAGAIN"));
  CHECK(error_text(ENOENT) == "No such file or directory");
}

TEST_CASE("files are made, asked, linked and removed") {
  Folder folder;
  auto file = folder.path("f");
  auto fd = *open(file, OpenFlags::create | OpenFlags::write_only, 0640);
  CHECK(*is_close_on_exec(fd));
  CHECK(*write(fd, "hello", 5) == 5);
  CHECK(ftruncate(fd, 4));
  CHECK(close(fd));
  CHECK(close(fd).error() == EBADF);
  auto status = *stat(file);
  CHECK(status.is_regular());
  CHECK(status.size == 4);
  CHECK((status.mode & 0777) == (0640 & ~umask()));
  CHECK(link(file, folder.path("g")));
  CHECK(stat(file)->links == 2);
  CHECK(symlink("f", folder.path("s")));
  CHECK(*readlink(folder.path("s")) == "f");
  CHECK(lstat(folder.path("s"))->is_symlink());
  Timestamp past{1'000'000'000, 5};
  CHECK(set_times(file, &past, &past));
  CHECK(stat(file)->modified.seconds == 1'000'000'000);
  CHECK(stat(file)->modified.nanoseconds == 5);
  CHECK(rename(file, folder.path("h")));
  CHECK(*realpath(folder.name + "/./h") == folder.path("h"));
  CHECK(stat(file).error() == ENOENT);
  CHECK(stat(std::string_view("f\0g", 3)).error() == ENOENT);
  CHECK(access(folder.path("h"), 4));
  CHECK(mkfifo(folder.path("p")));
  CHECK(stat(folder.path("p"))->is_fifo());
  CHECK(open(std::string(300, 'x'), 0).error() == ENAMETOOLONG);
}

TEST_CASE("a directory is read, rewound and closed") {
  Folder folder;
  for (const char* name : {"a", "b"}) CHECK(close(*open(folder.path(name), OpenFlags::create | OpenFlags::write_only)));
  auto directory = Directory::open(folder.name);
  REQUIRE(directory);
  auto names = [&] {
    std::set<std::string> out;
    for (auto entry = directory->read(); entry && !entry->empty(); entry = directory->read()) out.insert(std::string(*entry));
    return out;
  };
  CHECK((names() == std::set<std::string>{".", "..", "a", "b"}));
  CHECK(directory->rewind());
  CHECK(names().size() == 4);
  CHECK(directory->close());
  CHECK(directory->read().error() == EBADF);
  CHECK(Directory::open("/nonexistent").error() == ENOENT);
}

TEST_CASE("the calendar counts years of 64 bits") {
  auto epoch = *gmtime(0);
  CHECK(epoch.year == 1970);
  CHECK(epoch.weekday == 4);
  CHECK(gmtime(-1)->year == 1969);
  CHECK(gmtime(int64_t{1} << 40)->year == 36812);
  CHECK(gmtime(67'767'976'233'316'800)->year == 2'147'483'648 - 1);
  CHECK(!gmtime(67'767'976'233'316'801));
  auto fields = *gmtime(1'700'000'000);
  CHECK(strftime("%Y-%m-%d %H:%M:%S %a %j", fields) == "2023-11-14 22:13:20 Tue 318");
  CHECK(*timegm(fields) == 1'700'000'000);
  auto far = *gmtime(int64_t{1} << 50);
  CHECK(*timegm(far) == int64_t{1} << 50);
  auto local = *localtime(1'700'000'000);
  CHECK(*mktime(local) == 1'700'000'000);
  Calendar over;
  over.month = 12;
  CHECK(strftime("%Y-%m", over) == "1971-01");
  CHECK(strftime("", over).empty());
}

TEST_CASE("timers and ids") {
  CHECK(alarm(100) == 0);
  CHECK(alarm(0) >= 99);
  CHECK(set_timer(0, {5'000'000'000, 0}));
  CHECK(get_timer(0)->value > 4'000'000'000);
  CHECK(set_timer(0, {}));
  CHECK(user_ids().real == user_by_id(user_ids().real)->uid);
  CHECK(user_by_name("root")->uid == 0);
  CHECK(!user_by_name("no-such-user-here"));
  CHECK(group_by_id(0)->name == "root");
  CHECK(getpriority(0, 0));
  CHECK(getpriority(9, 0).error() == EINVAL);
  CHECK(uname().system == "Linux");
  CHECK(*gethostname() == uname().node);
}

TEST_CASE("the environment") {
  set_environment("NACRE_UNIT", "one=two");
  auto all = environment();
  CHECK(std::count(all.begin(), all.end(), std::pair<std::string, std::string>("NACRE_UNIT", "one=two")) == 1);
  unset_environment("NACRE_UNIT");
  all = environment();
  CHECK(std::count_if(all.begin(), all.end(), [](const auto& entry) { return entry.first == "NACRE_UNIT"; }) == 0);
}

TEST_CASE("addresses are packed as the kernel has them") {
  auto packed = *pack_internet_address({80, *dotted_to_address("127.1")});
  CHECK(packed.size() == 16);
  CHECK(address_family(packed) == inet);
  CHECK(unpack_internet_address(packed)->port == 80);
  CHECK(*address_to_text(inet, unpack_internet_address(packed)->host) == "127.0.0.1");
  auto six = *pack_internet_address({1, *text_to_address(10, "::1"), 7, 9});
  CHECK(unpack_internet_address(six)->scope == 7);
  CHECK(unpack_internet_address(six)->flow_info == 9);
  CHECK(*address_to_text(10, unpack_internet_address(six)->host) == "::1");
  CHECK(!unpack_internet_address("x"));
  CHECK(pack_unix_address("/tmp/s").size() == 110);
  CHECK(*unpack_unix_address(pack_unix_address("/tmp/s")) == "/tmp/s");
  std::string abstract("\0name", 5);
  CHECK(*unpack_unix_address(pack_unix_address(abstract)) == abstract);
}

TEST_CASE("a connection over loopback, and a descriptor over a socket pair") {
  Waiter waiter;
  Descriptor server(*socket(inet, stream, 0)), client(*socket(inet, stream, 0));
  CHECK(bind(server.get(), *pack_internet_address({0, *dotted_to_address("127.0.0.1")})));
  CHECK(listen(server.get(), 5));
  auto address = *getsockname(server.get());
  CHECK(connect(waiter, client.get(), address));
  auto accepted = accept(waiter, server.get());
  REQUIRE(accepted);
  Descriptor peer(accepted->fd);
  CHECK(*is_close_on_exec(peer.get()));
  CHECK(accepted->address == *getsockname(client.get()));
  CHECK(*send(waiter, client.get(), "ping", 0, "") == 4);
  char buffer[16];
  std::string from;
  CHECK(*receive(waiter, peer.get(), buffer, 0, from) == 4);
  CHECK(shutdown(client.get(), 1));
  CHECK(*receive(waiter, peer.get(), buffer, 0, from) == 0);

  auto pair = *socketpair(unix_domain, stream, 0);
  Descriptor left(pair.read_end), right(pair.write_end);
  int passed[] = {client.get()};
  CHECK(send_message(waiter, left.get(), {"", "x", {pass_descriptors(passed)}, 0}, 0));
  auto message = *receive_message(waiter, right.get(), 10, 100, 0);
  CHECK(message.bytes == "x");
  REQUIRE(message.control.size() == 1);
  auto received = passed_descriptors(message.control[0]);
  REQUIRE(received.size() == 1);
  Descriptor copy(received[0]);
  CHECK(*getsockname(copy.get()) == *getsockname(client.get()));
}

TEST_CASE("names of the network") {
  if (std::filesystem::exists("/etc/services")) {   // a bare Debian has no netbase
    CHECK(protocol_by_name("tcp")->number == 6);
    CHECK(service_by_name("ftp", "tcp")->port == 21);
  }
  CHECK(!service_by_name("no-such-service", ""));
  int error = 0;
  CHECK(host_by_name("127.0.0.1", error)->addresses.at(0) == *dotted_to_address("127.0.0.1"));
  AddressQuery query;
  query.host = "127.0.0.1";
  query.service = "80";
  query.type = stream;
  auto found = find_addresses(query, error);
  REQUIRE(found.size() == 1);
  CHECK(unpack_internet_address(found[0].address)->port == 80);
}

TEST_CASE("shared memory is attached once, and let go when it is removed") {
  auto id = shmget(0, 10, 0600 | 01000);
  REQUIRE(id);
  AttachedSegments segments;
  CHECK(segments.write(*id, 0, 5, "hello world!!"));
  CHECK(*segments.view(*id, 0, 8) == std::string("hello\0\0\0", 8));
  CHECK(segments.write(*id, 2, 5, "abc"));
  CHECK(*segments.view(*id, 0, 10) == std::string("heabc\0\0\0\0\0", 10));
  CHECK(segments.view(*id, 5, 8).error() == EFAULT);
  CHECK(segments.view(*id, -1, 8).error() == EFAULT);
  CHECK(shmctl(*id, IpcCommand::remove, nullptr));
  CHECK(segments.view(*id, 0, 8).error() == EINVAL);  // we alone kept it
}

TEST_CASE("semaphores and queues") {
  Waiter waiter;
  auto set = semget(0, 3, 0600 | 01000);
  REQUIRE(set);
  CHECK(*semaphore_count(*set) == 3);
  CHECK(semctl(*set, 1, 16, 2));  // SETVAL
  short down[] = {1, -2, 0};
  CHECK(waiter.semaphore_operation(*set, down, 1));
  short again[] = {1, -1, 04000};
  CHECK(waiter.semaphore_operation(*set, again, 1).error() == EAGAIN);
  CHECK(semctl(*set, 0, IpcCommand::remove, 0));
  auto queue = msgget(0, 0600 | 01000);
  REQUIRE(queue);
  struct {
    long type = 7;
    char text[8] = "hi";
  } message;
  CHECK(waiter.send_queue(*queue, &message, 2, 0));
  message.type = 0;
  CHECK(*waiter.receive_queue(*queue, &message, 8, 7, 0) == 2);
  CHECK(message.type == 7);
  CHECK(msgctl(*queue, IpcCommand::remove, nullptr));
}

TEST_CASE("a pseudo-terminal") {
  if (!std::filesystem::exists("/dev/pts/ptmx")) {
    MESSAGE("not tried: /dev/pts is not mounted here");
    return;
  }
  auto pty = open_pseudo_terminal();
  REQUIRE(pty);
  Descriptor master(pty->master), slave(pty->slave);
  CHECK(isatty(slave.get()));
  CHECK(*ttyname(slave.get()) == pty->slave_name);
  CHECK(set_window_size(master.get(), {24, 80}));
  CHECK(window_size(slave.get())->columns == 80);
  auto termios = *tcgetattr(slave.get());
  termios.local_flags &= ~010U;  // ECHO
  CHECK(tcsetattr(slave.get(), 0, termios));
  CHECK((tcgetattr(slave.get())->local_flags & 010U) == 0);
  CHECK(tcgetattr(-1).error() == EBADF);
}

}  // namespace nacre::posix
