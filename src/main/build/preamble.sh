#!/bin/sh
# The jar follows this script in the same file; java reads it from the end.
[ -z "${ZSH_VERSION-}" ] || emulate sh
# Java would take its own files for streams that are closed. A redirection to itself finds that in no shell but zsh; a
# duplicate does, and what a special command fails at ends only the subshell.
(exec 9<&0) 2>/dev/null || exec </dev/null
(exec 9>&1) 2>/dev/null || exec >/dev/null
(exec 9>&2) || exec 2>/dev/null

# Sets real to the file that a chain of links ends at: not every readlink knows -f.
follow() {
  real=$1
  while [ -h "$real" ]; do
    link=$(readlink "$real")
    case $link in /*) real=$link ;; *) real=${real%/*}/$link ;; esac
  done
}
self=$0
case $self in /*) ;; *) self=$PWD/$self ;; esac
follow "$self"
self=$(CDPATH= cd -- "${real%/*}/" && pwd -P)/${real##*/}
case $self in
  *:*) echo "pmdrill: Java starts no program in a folder with a colon in its name: $self" >&2 && exit 1 ;;
esac

# Sets java to the one given, if it is there and new enough.
seen=
try() {
  [ -x "$1" ] || return 1
  java=$1 version=
  home=${java%/bin/java}
  # A Java on the PATH is mostly a link to where its files are.
  [ -r "$home/release" ] || { follow "$java" && home=${real%/bin/java}; }
  if [ -r "$home/release" ]; then
    while IFS= read -r line; do
      case $line in JAVA_VERSION=*) version=${line#*=} && version=${version#\"} && version=${version%\"} ;; esac
    done <"$home/release"
  else
    version=$("$java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p')
  fi
  major=${version%%[!0-9]*}
  seen="$seen${seen:+, }$java is version ${version:-unknown}"
  [ "${major:-0}" -ge 17 ]
}
# On macOS java on the PATH is no Java but looks for one, which takes as long as one: java_home says where it is.
find_java() {
  found=$(command -v java)
  if [ "$found" = /usr/bin/java ] && [ -x /usr/libexec/java_home ]; then
    found=$(/usr/libexec/java_home -v 17+ 2>/dev/null)/bin/java
  fi
  try "$found"
}
# A runtime that lies beside this file came with it, and goes before every other.
if ! try "${self%/*}/runtime/bin/java" && ! try "${JAVA_HOME:+$JAVA_HOME/bin/java}" && ! find_java; then
  echo "pmdrill: Java 17 or newer is needed (${seen:-there is none}): install a JRE, or set JAVA_HOME to one." >&2
  exit 1
fi

# Outside of UTF-8 Java could not read names and arguments with other letters than ASCII. A locale may be named and not
# be there: what counts is the character set that comes of it. The last one stands where locale itself is missing.
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
  for charset in C.UTF-8 en_US.UTF-8 C.UTF-8; do
    [ "$(env LC_ALL=$charset locale charmap 2>/dev/null)" != UTF-8 ] || break
  done
  LC_ALL=$charset && export LC_ALL
fi
# The size of the terminal, known before the program is: empty where there is none. One is talked to where both ends are.
output= terminal=
if [ -t 1 ]; then
  { output=$(stty size <&9 2>/dev/null) || output="24 80"; } 9<&1
  [ ! -t 0 ] || terminal=$output
fi
errors=
[ ! -t 2 ] || errors=${output:-24 80}

# An archive of class data shortens the start. It lies beside this file, made for one Java when this file was built or
# installed; pmdrill --archive makes one for the Java at hand. Java itself passes without a word over one that belongs to
# another Java, or to this file as it was before or elsewhere. It would die of one that was cut short: only a whole one
# gets the name.
#
# The serial collector starts fastest, except on Java 17, where it cannot use the objects of an archive. The encoder needs
# both compiler tiers, but a start is over before compiling what it runs a few hundred times has paid; nor does reflection
# that makes a class of each call. A warning of the JVM's must not mix with output. An archive is used at the address that
# it was made for: to move it means to mend each of its pointers.
collector=Serial
[ "$major" -gt 17 ] || collector=G1
flags="-XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:+Use${collector}GC -XX:CompileThresholdScaling=10 -XX:-UsePerfData -Xlog:disable -Djdk.reflect.useNativeAccessorOnly=true"
[ "$major" -lt 22 ] || flags="$flags --enable-native-access=ALL-UNNAMED"

archive=$self-$version.archive
make_archive() {
  new=$archive.$$
  learn='"$java" $flags "-XX:DumpLoadedClassList=$new.list" -cp "$self" io.github.pmdrill.Training'
  # At a terminal it learns a little more; script makes one, called otherwise on BSD and macOS than on Linux.
  (
    export java flags new self PMDRILL_HOME="$new.home" SHELL=/bin/sh TERM=xterm-256color
    script -qec "$learn" /dev/null || script -q /dev/null /bin/sh -c "$learn" || eval "$learn"
    "$java" $flags -Xshare:dump "-XX:SharedClassListFile=$new.list" "-XX:SharedArchiveFile=$new" -cp "$self"
  ) && [ -s "$new" ] && { sync "$new" || sync; } && mv -f "$new" "$archive"
  made=$?
  rm -rf "$new"*
  return $made
}
if [ "$1" = --archive ]; then
  make_archive </dev/null >/dev/null 2>&1
  exit
fi
# With one that this file is newer than, Java would also do without the archive of its own classes.
{ [ -r "$archive" ] && [ ! "$self" -nt "$archive" ]; } 2>/dev/null || archive=

exec "$java" $flags ${archive:+"-XX:SharedArchiveFile=$archive"} "-Dpmdrill.terminal=$terminal" "-Dpmdrill.output=$output" "-Dpmdrill.errors=$errors" \
  -cp "$self" io.github.pmdrill.Main "$@"
