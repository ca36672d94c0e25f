// SPDX-License-Identifier: MIT
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "limits.h"

// An Internet socket bound to a free port of this machine, and its address.
static int bound(int type, struct sockaddr_in* address) {
  socklen_t size = sizeof *address;
  *address = (struct sockaddr_in){.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  int fd = (int)must(socket(AF_INET, type | SOCK_CLOEXEC, 0));
  must(bind(fd, (struct sockaddr*)address, size));
  must(getsockname(fd, (struct sockaddr*)address, &size));
  return fd;
}

static int connected(const struct sockaddr_in* address) {
  int fd = (int)must(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
  must(connect(fd, (const struct sockaddr*)address, sizeof *address));
  return fd;
}

static _Noreturn void echo(int fd, char* buffer, size_t size) {
  for (ssize_t got; (got = read(fd, buffer, size)) > 0;) must(write(fd, buffer, (size_t)got));
  leave(0);
}

void pair_of_sockets(void) {
  int ends[2];
  char buffer[100];
  must(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends));
  pid_t child = (pid_t)must(fork());
  if (child == 0) close(ends[0]), echo(ends[1], buffer, sizeof buffer);
  close(ends[1]);
  long size = 0;
  for (int i = 0; i < 20000; ++i) {
    memset(buffer, 'x', sizeof buffer);
    must(write(ends[0], buffer, sizeof buffer));
    size += must(read(ends[0], buffer, sizeof buffer));
  }
  close(ends[0]);
  printf("%ld bytes, status %d\n", size, status_of(child));
}

static void tcp(long message, int rounds) {
  static char buffer[65536];
  struct sockaddr_in address;
  int listener = bound(SOCK_STREAM, &address);
  must(listen(listener, 5));
  pid_t child = (pid_t)must(fork());
  if (child == 0) echo((int)must(accept4(listener, NULL, NULL, SOCK_CLOEXEC)), buffer, (size_t)message);
  int server = connected(&address);
  memset(buffer, 'x', sizeof buffer);
  long size = 0;
  for (int i = 0; i < rounds; ++i) {
    must(write(server, buffer, (size_t)message));
    for (long missing = message; missing > 0;) missing -= must(read(server, buffer, (size_t)missing));
    size += message;
  }
  close(server);
  printf("%ld bytes, status %d\n", size, status_of(child));
}

void tcp_small(void) { tcp(64, 12000); }
void tcp_large(void) { tcp(65536, 2500); }

void udp(void) {
  struct sockaddr_in our_address, their_address, from;
  int ours = bound(SOCK_DGRAM, &our_address), theirs = bound(SOCK_DGRAM, &their_address);
  char buffer[1000];
  pid_t child = (pid_t)must(fork());
  if (child == 0) {
    for (;;) {
      socklen_t size = sizeof from;
      long got = must(recvfrom(theirs, buffer, sizeof buffer, 0, (struct sockaddr*)&from, &size));
      if (got == 0) leave(0);
      must(sendto(theirs, buffer, (size_t)got, 0, (struct sockaddr*)&from, size));
    }
  }
  long total = 0;
  for (int i = 1; i <= 12000; ++i) {
    socklen_t size = sizeof from;
    size_t length = (size_t)sprintf(buffer, "datagram %d", i);
    must(sendto(ours, buffer, length, 0, (struct sockaddr*)&their_address, sizeof their_address));
    total += must(recvfrom(ours, buffer, sizeof buffer, 0, (struct sockaddr*)&from, &size));
  }
  must(sendto(ours, "", 0, 0, (struct sockaddr*)&their_address, sizeof their_address));
  printf("%ld bytes, status %d\n", total, status_of(child));
}

void unix_connects(void) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  char text[100];
  sprintf(address.sun_path, "/tmp/nacre-bench-limits-%d", getpid());
  int listener = (int)must(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  must(bind(listener, (struct sockaddr*)&address, sizeof address));
  must(listen(listener, 20));
  pid_t child = (pid_t)must(fork());
  if (child == 0) {
    for (int i = 1; i <= 6000; ++i) {
      int client = (int)must(accept4(listener, NULL, NULL, SOCK_CLOEXEC));
      must(write(client, text, (size_t)sprintf(text, "hello %d\n", i)));
      close(client);
    }
    leave(0);
  }
  long size = 0;
  for (int i = 0; i < 6000; ++i) {
    int server = (int)must(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    must(connect(server, (struct sockaddr*)&address, sizeof address));
    size += must(read(server, text, sizeof text));
    close(server);
  }
  int status = status_of(child);
  unlink(address.sun_path);
  printf("%ld bytes, status %d\n", size, status);
}

void select_200(void) {
  int ends[200][2], highest = 0;
  fd_set all;
  FD_ZERO(&all);
  for (int i = 0; i < 200; ++i) {
    must(pipe2(ends[i], O_CLOEXEC));
    FD_SET(ends[i][0], &all);
    highest = ends[i][0];
  }
  long found = 0;
  for (int round = 1; round <= 10000; ++round) {
    int* chosen = ends[round * 7 % 200];
    char bytes[10];
    must(write(chosen[1], "x", 1));
    fd_set set = all;
    struct timeval limit = {10, 0};
    if (must(select(highest + 1, &set, NULL, NULL, &limit)) == 1 && FD_ISSET(chosen[0], &set)) found += must(read(chosen[0], bytes, sizeof bytes));
  }
  printf("%ld found\n", found);
}

static void be_clients(const struct sockaddr_in* address) {
  char text[100];
  long size = 0;
  for (int i = 1; i <= 600; ++i) {
    int server = connected(address);
    must(write(server, text, (size_t)sprintf(text, "request %d\n", i)));
    size += must(read(server, text, sizeof text));
    close(server);
  }
  printf("%ld bytes of answers\n", size);
  leave(0);
}

void forking_server(void) {
  struct sockaddr_in address;
  int listener = bound(SOCK_STREAM, &address), served = 0;
  must(listen(listener, 50));
  if (must(fork()) == 0) be_clients(&address);
  for (int i = 0; i < 600; ++i) {
    int client = (int)must(accept4(listener, NULL, NULL, SOCK_CLOEXEC));
    if (must(fork()) == 0) {
      char text[200] = "answer to ";
      long got = must(read(client, text + 10, 100));
      must(write(client, text, (size_t)(10 + got)));
      leave(0);
    }
    close(client);
    while (waitpid(-1, NULL, WNOHANG) > 0) ++served;
  }
  while (wait(NULL) > 0) ++served;
  printf("%d served\n", served - 1);
}
