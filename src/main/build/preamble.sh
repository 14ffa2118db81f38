#!/bin/sh
# The jar follows this script in the same file; java reads it from the end.
self=$0
case $self in /*) ;; *) self=$PWD/$self ;; esac
while [ -h "$self" ]; do
  link=$(readlink "$self")
  case $link in /*) self=$link ;; *) self=${self%/*}/$link ;; esac
done
self=$(CDPATH= cd -- "${self%/*}/" && pwd -P)/${self##*/}
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
  [ -r "$home/release" ] || home=$(readlink -f "$java") && home=${home%/bin/java}
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
# A runtime that lies beside this file came with it, and goes before every other.
if ! try "${self%/*}/runtime/bin/java" && ! try "${JAVA_HOME:+$JAVA_HOME/bin/java}" && ! try "$(command -v java)"; then
  echo "pmdrill: Java 17 or newer is needed (${seen:-there is none}): install a JRE, or set JAVA_HOME to one." >&2
  exit 1
fi

# Java would take its own files for streams that are closed.
{ : <&0; } 2>/dev/null || exec </dev/null
{ : >&1; } 2>/dev/null || exec >/dev/null
{ : >&2; } 2>/dev/null || exec 2>/dev/null
# Outside of UTF-8 Java could not read names of files with other letters than ASCII.
case ${LC_ALL:-${LC_CTYPE:-$LANG}} in
  *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
  *) LC_ALL=C.UTF-8 && export LC_ALL ;;
esac
# The size of the terminal, known before the program is: empty where there is none.
size=
if [ -t 0 ] && [ -t 1 ]; then
  size=$(stty size 2>/dev/null) || size="24 80"
fi

# An archive of class data, made in one run for this file and this Java, halves the time to start. One lies beside this
# file, made when it was built (pmdrill --archive makes it again); for any other Java one is made once, in the
# background, in the user's cache. Its size is in its name, because a JVM dies of one that was cut short; over one that
# does not fit in another way it passes without a word.
if [ "$major" -ge 25 ]; then
  use=AOTCache make=AOTCacheOutput
else
  use=SharedArchiveFile make=ArchiveClassesAtExit
fi
# The serial collector starts fastest, and the encoder needs both compiler tiers; a warning of the JVM's must not mix
# with output.
flags="-XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable"
[ "$major" -lt 22 ] || flags="$flags --enable-native-access=ALL-UNNAMED"

archive=
find_archive() {
  for found in "$1"-*.archive; do
    [ "$found" -nt "$self" ] || continue
    set -- "$1" $(ls -lnL "$found")
    case $found in *"-$6.archive") archive=$found && return ;; esac
  done
  return 1
}
make_archive() {
  new=$1.$$
  learn='"$java" $flags "-XX:$make=$new" -cp "$self" io.github.pmdrill.Training'
  # At a terminal it learns a little more; script of util-linux makes one.
  (
    export java flags make new self PMDRILL_HOME="$new.home" SHELL=/bin/sh TERM=xterm-256color
    script -qec "$learn" /dev/null || eval "$learn"
  )
  rm -rf "$new.home"
  if [ -s "$new" ]; then
    rm -f "$1"-*.archive
    set -- "$1" $(ls -ln "$new")
    mv -f "$new" "$1-$6.archive"
  else
    rm -f "$new"*
    return 1
  fi
}
beside=$self-$version
if [ "$1" = --archive ]; then
  make_archive "$beside" </dev/null >/dev/null 2>&1
  exit
fi
cache=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
cache=${cache:+$cache/pmdrill}
key=$version
IFS=/
for part in $java $self; do key=$key+$part; done
unset IFS
if ! find_archive "$beside" && [ -n "$cache" ] && ! find_archive "$cache/$key"; then
  # A run that failed left its lock, and is tried again the next day. The inner shell outlives this one.
  (
    {
      trap '' HUP
      umask 077
      mkdir -p "$cache" || exit
      find "$cache/$key.lock" -prune -mtime +0 -exec rmdir {} +
      mkdir "$cache/$key.lock" && make_archive "$cache/$key" && rmdir "$cache/$key.lock"
    } </dev/null >/dev/null 2>&1 &
  )
fi

exec "$java" $flags ${archive:+"-XX:$use=$archive"} "-Dpmdrill.terminal=$size" \
  -cp "$self" io.github.pmdrill.Main "$@"
