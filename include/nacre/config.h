// SPDX-License-Identifier: MIT
// What the other headers share: how a name is exported, and the namespace that carries the version of the binary interface. Everything of the
// interface is in nacre::v1, which is inline: write nacre::Interpreter. A library of another interface version has other symbols and does not
// link by mistake.
#pragma once

#if defined(_WIN32)
#error "nacre runs on POSIX systems"
#endif

#define NACRE_VERSION_MAJOR 0
#define NACRE_VERSION_MINOR 1
#define NACRE_VERSION_PATCH 0

// The version of the binary interface: libnacre.so.1, the namespace v1 below, the symbol version NACRE_1. docs/abi.md says what raises it.
#define NACRE_ABI_VERSION 1

#define NACRE_API __attribute__((visibility("default")))

// Inside libnacre the namespace is not inline: there nacre::Interpreter is the interpreter itself, and v1::Interpreter its outside.
#if defined(NACRE_BUILDS_LIBRARY)
#define NACRE_BEGIN namespace nacre { namespace v1 {
#else
#define NACRE_BEGIN namespace nacre { inline namespace v1 {
#endif
#define NACRE_END }}
