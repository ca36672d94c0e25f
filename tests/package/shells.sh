# SPDX-License-Identifier: MIT
# Checks of the manual pages and of the completions.

manual_pages() {
  local section page said
  for section in 1 3; do
    page=$work/nacre.$section
    gzip -dc "$prefix/share/man/man$section/nacre.$section.gz" >"$page" || return
    said=$(groff -ww -mandoc -Tutf8 "$page" 2>&1 >"$page.text")
    same "groff on nacre($section)" '' "$said" || return
    if command -v mandoc >/dev/null; then
      same "mandoc on nacre($section)" '' "$(mandoc -Tlint -W warning "$page")" || return
    fi
    grep -q 'NACRE' "$page.text" || wrong "nacre($section) is empty" || return
  done
}

# The switches in the left column of the usage: -e, -T and -t, --help ...
switches_of_usage() { "$prefix/bin/nacre" -h | grep -oE '^  --?[^ ,]+([ ,]+--?[a-zA-Z][^ ,]*)*' | grep -oE -- '--[a-z-]+|-[A-Za-z0-9]' | sort -u; }

switches_told() {
  local switch name missing=0 page folder=$prefix/share
  page=$(gzip -dc "$folder/man/man1/nacre.1.gz")
  [[ $(switches_of_usage | wc -l) -gt 25 ]] || wrong 'the usage tells of few switches' || return
  while read -r switch; do
    name=${switch#-}
    grep -qE "^\.It.* Fl ${name}( |$)" <<<"$page" || wrong "nacre(1) has no $switch" || missing=1
    grep -qE -- "[ ']$switch( |$|')" "$folder/bash-completion/completions/nacre" || wrong "bash completes no $switch" || missing=1
    grep -qE -- "[ '*),{]$switch[-+]?(\[|\}|,)" "$folder/zsh/site-functions/_nacre" || wrong "zsh completes no $switch" || missing=1
    grep -qE -- "-(s|l) ${name#-}( |$)" "$folder/fish/vendor_completions.d/nacre.fish" || wrong "fish completes no $switch" || missing=1
  done < <(switches_of_usage)
  return $missing
}

# bash_replies LINE: what bash would offer at its end, words joined by blanks.
bash_replies() {
  PATH=$prefix/bin:$PATH bash --norc -c '
    source "$1"
    COMP_LINE=$2 COMP_POINT=${#2}
    read -ra COMP_WORDS <<<"$2"
    [[ $2 == *" " ]] && COMP_WORDS+=("")
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    _nacre nacre "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
    echo "${COMPREPLY[*]}"' bash "$prefix/share/bash-completion/completions/nacre" "$1"
}

bash_completes() {
  cd "$work" && mkdir -p files/folder && touch files/script.pl && cd files || return
  same 'a builtin' fork "$(bash_replies 'nacre --help for' | tr ' ' '\n' | grep -x fork)" || return
  same 'a word of the language' foreach "$(bash_replies 'nacre --help fore')" || return
  same 'a switch' '--builtin-names' "$(bash_replies 'nacre --bu')" || return
  same 'a module' -MList::Util "$(bash_replies 'nacre -MList::Ut' | sed 's/^/-MList::/')" || return
  same 'a module without colons' -MFcntl "$(bash_replies 'nacre -MFcn')" || return
  same 'an unwanted module' -M-Fcntl "$(bash_replies 'nacre -M-Fcn')" || return
  same 'a file' script.pl "$(bash_replies 'nacre scr')" || return
  same 'a file behind switches' 'folder' "$(bash_replies 'nacre -w fol')" || return
  same 'a folder' -Ifolder "$(bash_replies 'nacre -If')" || return
  same 'a program is not completed' '' "$(bash_replies 'nacre -e scr')"
}

zsh_completes() {
  command -v zsh >/dev/null || { echo 'skipped: zsh is not installed' && return; }
  zsh -n "$prefix/share/zsh/site-functions/_nacre" || return
  local offered
  offered=$(PATH=$prefix/bin:$PATH zsh -f "$here/zsh-replies" "$prefix/share/zsh/site-functions" 'nacre --help for')
  grep -q fork <<<"$offered" || wrong "nacre --help for<TAB> offers: $offered"
}

fish_completes() {
  command -v fish >/dev/null || { echo 'skipped: fish is not installed' && return; }
  local script="source $prefix/share/fish/vendor_completions.d/nacre.fish; complete -C"
  export HOME=$work
  PATH=$prefix/bin:$PATH fish -c "$script 'nacre --help for'" | grep -qw fork || wrong 'nacre --help for<TAB> does not offer fork' || return
  PATH=$prefix/bin:$PATH fish -c "$script 'nacre -MList::U'" | grep -q List::Util || wrong 'nacre -MList::U<TAB> does not offer List::Util' || return
  PATH=$prefix/bin:$PATH fish -c "$script 'nacre --as'" | grep -q -- --ast || wrong 'nacre --as<TAB> does not offer --ast'
}
