#!/bin/sh
# fit.sh, run in the project's folder after mvn process-classes: learns anew what evidence counts, from the texts under
# src/test/resources/listening and seen, and writes src/main/resources/io/github/pmdrill/listen/model.txt. It takes two
# minutes the first time; what it has worked out is kept in target/fit.bin. Run it when the bank's examples have changed
# much, and then ListeningFiguresTest.
set -eu
path=target/classes:$(mvn -o -q dependency:build-classpath -Dmdep.outputFile=/dev/stdout)
mkdir -p target/fit
javac -proc:none -d target/fit -cp "$path" src/fit/io/github/pmdrill/listen/*.java
java -XX:+UseSerialGC -cp "target/fit:$path" io.github.pmdrill.listen.Fit \
  src/test/resources src/main/resources/io/github/pmdrill/listen/model.txt
