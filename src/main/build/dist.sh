#!/bin/sh
# dist.sh JAVA_HOME VERSION, run by mvn package -Pdist on a Unix in the project's folder after target/pmdrill is made.
# Leaves under target/dist a tar.gz for any Unix with a Java of its own, a Homebrew formula that installs it, a tar.gz
# with a trimmed Java runtime for the system at hand and, where Debian's tools are, a package of the same.
set -eu
umask 022
java_home=$1
version=$2
case $(uname -m) in
  x86_64) arch=amd64 ;;
  aarch64) arch=arm64 ;;
  *) arch=$(uname -m) ;;
esac
case $(uname -s) in
  Darwin) system=macos ;;
  *) system=$(uname -s | tr '[:upper:]' '[:lower:]') ;;
esac
name=pmdrill-$version-$system-$arch
any=pmdrill-$version
dist=$PWD/target/dist
work=$PWD/target/dist-work
rm -rf "$work"
mkdir -p "$dist" "$work/$name" "$work/$any" "$work/home"
trap 'rm -rf "$work"' EXIT
folder=$work/$name

# One time for all files: two builds of a commit differ in the runtime's class data only, which the JVM writes.
if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
  SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null) || SOURCE_DATE_EPOCH=$(date +%s)
fi
export SOURCE_DATE_EPOCH

# archive FOLDER, in work: as a tar.gz in dist. GNU's tar can make the same one twice.
archive() {
  if tar --version 2>/dev/null | grep -q GNU; then
    tar -C "$work" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -cf "$work/tar" "$1"
  else
    tar -C "$work" -cf "$work/tar" "$1"
  fi
  gzip -9n <"$work/tar" >"$dist/$1.tar.gz"
}
# sha256 FILE
sha256() {
  if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1
}

install -m 755 target/pmdrill "$work/$any/pmdrill"
install -m 644 LICENSE README.md target/pmdrill.1 "$work/$any"
archive "$any"
# Where releases lie is for who makes them to say.
sed -e "s|@VERSION@|$version|" -e "s|@SHA256@|$(sha256 "$dist/$any.tar.gz")|" \
  -e "s|@HOME@|${PMDRILL_HOMEPAGE:-https://pmdrill.invalid}|" \
  -e "s|@ARCHIVE@|${PMDRILL_RELEASES:-file://$dist}/$any.tar.gz|" src/main/build/pmdrill.rb >"$dist/pmdrill.rb"

# jdk.unsupported has the signals (Ctrl-C, a resize) that JLine looks for by name: jdeps cannot see it. jdeps names
# java.desktop and java.xml for pictures in a terminal, beans and hyphenation, which are never reached. Java's own sound is
# in java.desktop, too: 7 MB more to load and the libraries of a desktop; a recorder and a player of one's own do without.
"$java_home/bin/jlink" --add-modules java.base,java.logging,java.sql,jdk.unsupported \
  --strip-debug --no-header-files --no-man-pages --output "$folder/runtime"
if [ "$system" = linux ] && command -v strip >/dev/null; then
  find "$folder/runtime" -type f \( -name '*.so' -o -path '*/bin/*' -o -name jspawnhelper \) \
    -exec strip --strip-unneeded {} +
fi
# The runtime's own archive of class data holds no path and may be moved. Without it none can be made for the program.
# G1 writes objects of the heap into it, too, which later JDKs read under the serial collector (17 passes over them).
"$folder/runtime/bin/java" -XX:+UseG1GC -Xshare:dump -Xlog:disable >/dev/null
# What other programs would need.
rm -f "$folder/runtime/bin/keytool" "$folder/runtime/lib/jexec" "$folder/runtime/lib/jrt-fs.jar" \
  "$folder/runtime/lib/classlist"
chmod -R u+w "$folder/runtime"
install -m 755 target/pmdrill "$folder/pmdrill"
install -m 644 LICENSE README.md target/pmdrill.1 "$folder"

# The runtime has what the program needs: for a list, an interview, and a query.
pmdrill() {
  env -i PATH=/usr/bin:/bin PMDRILL_HOME="$work/home" "$folder/pmdrill" "$@"
}
# left FIRST_LINES QUESTION: an interview that is left is saved, which 3 says.
left() {
  code=0
  printf "$1" | pmdrill start "$2" >"$work/said" 2>&1 || code=$?
  [ "$code" = 3 ] || { cat "$work/said" && exit 1; }
}
pmdrill decks >/dev/null
left '\nhow many people\n' system-design/flood-alert-fanout
left '\nselect 1;\n' sql/refund-requests-last-week

# JDK 17 ties the program's archive of class data to its folder, and that is known only when it is unpacked: none lies in
# here, and pmdrill --archive makes it there. JDK 25 lets it be moved with the program, whose time must stay as it is.
if [ "$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$folder/runtime/release")" -ge 25 ]; then
  touch -d "@$SOURCE_DATE_EPOCH" "$folder/pmdrill" 2>/dev/null || true
  pmdrill --archive
fi

archive "$name"

if ! command -v dpkg-deb >/dev/null || ! command -v dpkg-shlibdeps >/dev/null; then
  echo "No Debian package: dpkg-deb and dpkg-shlibdeps (package dpkg-dev) are not here."
  exit
fi
source=$PWD/src/main/build/deb
arch=$(dpkg --print-architecture)
maintainer="${DEBFULLNAME:-pmdrill maintainers} <${DEBEMAIL:-maintainers@pmdrill.invalid}>"
root=$work/deb
doc=$root/usr/share/doc/pmdrill
mkdir -p "$root/DEBIAN" "$root/usr/lib/pmdrill" "$root/usr/bin" "$doc" "$root/usr/share/lintian/overrides"
mv "$folder/pmdrill" "$folder/runtime" "$root/usr/lib/pmdrill"
ln -s ../lib/pmdrill/pmdrill "$root/usr/bin/pmdrill"
install -m 644 README.md "$source/copyright" "$doc"
install -m 644 "$source/lintian-overrides" "$root/usr/share/lintian/overrides/pmdrill"
gzip -9n >"$doc/changelog.gz" <<EOF
pmdrill ($version) unstable; urgency=medium

  * Version $version.

 -- $maintainer  $(LC_ALL=C date -u -d "@$SOURCE_DATE_EPOCH" -R)
EOF
if [ -f target/pmdrill.1 ]; then
  mkdir -p "$root/usr/share/man/man1"
  gzip -9n <target/pmdrill.1 >"$root/usr/share/man/man1/pmdrill.1.gz"
fi
# completion SHELL FILE
completion() {
  env -i PATH=/usr/bin:/bin PMDRILL_HOME="$work/home" "$root/usr/lib/pmdrill/pmdrill" completion "$1" \
    >"$work/completion" 2>/dev/null && [ -s "$work/completion" ] || return 0
  install -D -m 644 "$work/completion" "$root/usr/share/$2"
}
completion bash bash-completion/completions/pmdrill
completion zsh zsh/vendor-completions/_pmdrill

# What the runtime is linked with: dpkg-shlibdeps wants to stand beside a debian folder.
mkdir "$work/debian"
echo "Source: pmdrill" >"$work/debian/control"
depends=$(cd "$work" && find deb/usr/lib/pmdrill/runtime -type f \( -name '*.so' -o -path '*/bin/*' \) \
  -exec dpkg-shlibdeps -O --ignore-missing-info -ldeb/usr/lib/pmdrill/runtime/lib \
  -ldeb/usr/lib/pmdrill/runtime/lib/server {} + 2>"$work/shlibdeps") || { cat "$work/shlibdeps" && exit 1; }
sed -e "s|@VERSION@|$version|" -e "s|@ARCH@|$arch|" -e "s|@MAINTAINER@|$maintainer|" \
  -e "s|@DEPENDS@|${depends#shlibs:Depends=}|" -e "s|@SIZE@|$(du -sk "$root/usr" | cut -f 1)|" \
  "$source/control" >"$root/DEBIAN/control"
install -m 755 "$source/postinst" "$source/prerm" "$root/DEBIAN"
(cd "$root" && find usr -type f | LC_ALL=C sort | xargs md5sum >DEBIAN/md5sums)
find "$root" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz --build "$root" "$dist/pmdrill_${version}_$arch.deb" >/dev/null
