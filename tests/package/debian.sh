# SPDX-License-Identifier: MIT
# Checks of the Debian packages. They are unpacked, not installed: tests/package/README.md tells how to install them in a root of their own.

is_debian() { command -v dpkg-deb >/dev/null && command -v dpkg-shlibdeps >/dev/null; }
not_debian() { echo 'skipped: this is no Debian system, or dpkg-dev is not installed'; }
packages=$work/packages

make_packages() {
  is_debian || { not_debian && return; }
  cd "$build" && cpack -G DEB -B "$packages" || return
  same 'the packages' "libnacre-dev libnacre$abi nacre" "$(cd "$packages" && printf '%s\n' *.deb | sed 's/_.*//' | sort | paste -sd' ')" || return
  local package
  for package in "$packages"/*.deb; do dpkg-deb -x "$package" "$work/unpacked" || return; done
}

field_of() { dpkg-deb -f "$packages"/"$1"_*.deb "$2"; }

package_fields() {
  is_debian || { not_debian && return; }
  local package
  for package in nacre "libnacre$abi" libnacre-dev; do
    same "the version of $package" "$version-1" "$(field_of "$package" Version)" || return
    same "the architecture of $package" "$(dpkg --print-architecture)" "$(field_of "$package" Architecture)" || return
  done
  [[ $(field_of nacre Depends) =~ ^libc6\ \([^,]*\)$ ]] || wrong "nacre depends on $(field_of nacre Depends)" || return
  [[ $(field_of "libnacre$abi" Depends) =~ libstdc\+\+6 ]] || wrong "libnacre$abi depends on $(field_of "libnacre$abi" Depends)" || return
  [[ $(field_of libnacre-dev Depends) == *"libnacre$abi (= $version-1)"*libpcre2-dev* ]] || wrong "libnacre-dev depends on $(field_of libnacre-dev Depends)" || return
  dpkg-deb -I "$packages/libnacre$abi"_*.deb triggers | grep -qx 'activate-noawait ldconfig' || wrong 'the library does not tell ldconfig' || return
  same 'shlibs' "libnacre $abi libnacre$abi (>= $version)" "$(dpkg-deb -I "$packages/libnacre$abi"_*.deb shlibs)"
}

files_of() { dpkg-deb -c "$packages"/"$1"_*.deb | awk '$1 !~ /^d/ { print $6 }' | sed 's|^\./usr/||; s|/[a-z0-9_]*-linux-gnu[a-z0-9]*/|/ARCH/|' | sort; }

package_files() {
  is_debian || { not_debian && return; }
  local package documents='changelog.Debian.gz changelog.gz copyright' name
  same "libnacre$abi" "$(printf '%s\n' "lib/ARCH/libnacre.so.$abi" "lib/ARCH/libnacre.so.$version" \
    share/doc/"libnacre$abi"/{changelog.Debian.gz,changelog.gz,copyright} | sort)" "$(files_of "libnacre$abi")" || return
  same 'what the tool holds besides documents' "$(printf '%s\n' bin/nacre share/bash-completion/completions/nacre \
    share/fish/vendor_completions.d/nacre.fish share/man/man1/nacre.1.gz share/zsh/vendor-completions/_nacre)" "$(files_of nacre | grep -v ^share/doc/)" || return
  for package in nacre "libnacre$abi" libnacre-dev; do
    for name in $documents; do
      files_of "$package" | grep -qx "share/doc/$package/$name" || wrong "$package has no $name" || return
    done
  done
  for name in include/nacre/interpreter.h lib/ARCH/libnacre.{a,so} lib/ARCH/pkgconfig/nacre.pc lib/ARCH/cmake/nacre/nacreConfig.cmake share/man/man3/nacre.3.gz; do
    files_of libnacre-dev | grep -qx "$name" || wrong "libnacre-dev has no $name" || return
  done
  same 'in two packages at once' '' "$(for package in nacre "libnacre$abi" libnacre-dev; do files_of "$package"; done | sort | uniq -d)"
}

project_with_packages() {
  is_debian || { not_debian && return; }
  same 'the command says' "hello" "$("$work/unpacked/usr/bin/nacre" -e 'print "hello\n"')" || return
  libraries=$(dirname "$(find "$work/unpacked" -name "libnacre.so.$abi")")
  cmake_project "$work/unpacked/usr" "$work/project-packages" && pkg_config_shared "$work/unpacked"
}

lintian_is_content() {
  is_debian || { not_debian && return; }
  command -v lintian >/dev/null || { echo 'skipped: lintian is not installed' && return; }
  lintian --fail-on error,warning --suppress-tags-from-file "$here/lintian-suppressed" "$packages"/*.deb
}
