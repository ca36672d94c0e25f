# SPDX-License-Identifier: MIT
# CPack's DEB generator: nacre, libnacreN and libnacre-dev out of the components. `./dev package` makes them in build/release/packages.
set(library_package libnacre${NACRE_ABI_VERSION})
set(CPACK_GENERATOR DEB)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL tool library development)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGE_CONTACT "The Nacre authors <authors@nacre.invalid>" CACHE STRING "Who makes the packages, and answers for them")
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(version ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})

# Beyond the libraries that the program is linked with (dpkg-shlibdeps finds them): what is loaded when it is first used.
set(CPACK_DEBIAN_TOOL_PACKAGE_NAME nacre)
set(CPACK_DEBIAN_TOOL_PACKAGE_SECTION interpreters)
set(CPACK_DEBIAN_TOOL_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_TOOL_PACKAGE_RECOMMENDS "libcrypt1, libedit2, netbase")
set(CPACK_DEBIAN_TOOL_PACKAGE_SUGGESTS "perl")

set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME ${library_package})
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_RECOMMENDS "libcrypt1, netbase")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libnacre-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "${library_package} (= ${version}), libpcre2-dev")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SUGGESTS "libboost-dev (>= 1.81) | libboost1.81-dev")

set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "embeddable interpreter for the Perl that Unix is glued together with")
set(CPACK_COMPONENT_TOOL_DESCRIPTION "The command: it runs Perl 5 programs with perl's own answers and messages
(processes, signals, pipes, sockets, System V IPC, text), starts faster than
perl, and needs no file at run time but itself and the C library. Compiled
CPAN modules (XS) do not load.")
set(CPACK_COMPONENT_LIBRARY_DESCRIPTION "The shared library: it runs Perl inside another program, which says what a
script may do and use, and gives it functions, classes and modules.")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION "Headers, the static library, and what CMake and pkg-config need to build
programs that embed the interpreter.")

# --- What Debian wants of every package: copyright, both changelogs; the library's triggers.
file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/debian)
file(TIMESTAMP ${PROJECT_SOURCE_DIR}/CHANGELOG.md changed "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(CONFIGURE OUTPUT debian/changelog @ONLY CONTENT "nacre (@version@) unstable; urgency=medium

  * /usr/share/doc/nacre/changelog.gz tells what changed.

 -- @CPACK_PACKAGE_CONTACT@  @changed@
")
nacre_compressed(${CMAKE_CURRENT_BINARY_DIR}/debian/changelog ${CMAKE_CURRENT_BINARY_DIR}/debian/changelog.Debian.gz)
nacre_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md ${CMAKE_CURRENT_BINARY_DIR}/debian/changelog.gz)
# Debian has the texts of the GNU licences that LICENSE names.
set(copyright ${CMAKE_CURRENT_BINARY_DIR}/debian/copyright)
file(READ ${PROJECT_SOURCE_DIR}/LICENSE licence)
file(WRITE ${copyright} "${licence}
On Debian systems the GNU licences named above are in
/usr/share/common-licenses/GPL-3 and /usr/share/common-licenses/LGPL-2.1.
")
foreach(component TOOL LIBRARY DEVELOPMENT)
  string(TOLOWER ${component} name)
  set(folder ${CMAKE_INSTALL_DATADIR}/doc/${CPACK_DEBIAN_${component}_PACKAGE_NAME})
  install(FILES ${CMAKE_CURRENT_BINARY_DIR}/debian/changelog.Debian.gz ${CMAKE_CURRENT_BINARY_DIR}/debian/changelog.gz DESTINATION ${folder}
          COMPONENT ${name} EXCLUDE_FROM_ALL)
  install(FILES ${copyright} DESTINATION ${folder} COMPONENT ${name} EXCLUDE_FROM_ALL)
endforeach()
set(shlibs ${CMAKE_CURRENT_BINARY_DIR}/debian/shlibs)
file(WRITE ${shlibs} "libnacre ${NACRE_ABI_VERSION} ${library_package} (>= ${PROJECT_VERSION})\n")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_CONTROL_EXTRA "${CMAKE_CURRENT_SOURCE_DIR}/debian/triggers;${shlibs}")
