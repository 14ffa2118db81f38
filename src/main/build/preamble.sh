#!/bin/sh
# The jar follows this script in the same file; java reads it from the end.
self=$0
while [ -h "$self" ]; do
  link=$(readlink "$self")
  case $link in /*) self=$link ;; *) self=${self%/*}/$link ;; esac
done
if [ -n "$JAVA_HOME" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  java=$JAVA_HOME/bin/java
elif command -v java >/dev/null 2>&1; then
  java=java
else
  echo "pmdrill: Java 17 or newer is needed, and there is none: install a JRE, or set JAVA_HOME to one." >&2
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
# One compiler tier and the serial collector start fastest; a warning of the JVM's must not mix with output.
exec "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -Xlog:disable \
  "-Dpmdrill.terminal=$size" -jar "$self" "$@"
