package io.github.pmdrill.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_of_a_pack_behind_a_script_is_what_was_put_in() throws IOException {
        byte[] first = compressed("Größe\n");
        byte[] second = compressed("x".repeat(100_000));
        String contents = "a/size.txt\t0\t\nb/long.txt\t" + first.length + "\t\n";
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        jar.write("#!/bin/sh\nexec java\nPK\3\4 and so on pack".getBytes(UTF_8));
        jar.write(("pmdrill's pack " + contents.length() + "\n" + contents).getBytes(UTF_8));
        jar.write(first);
        jar.write(second);
        jar.write("the rest of the jar".getBytes(UTF_8));
        Path file = Files.write(folder.resolve("pmdrill"), jar.toByteArray());

        Resource pack = Objects.requireNonNull(Resource.of(file.toFile()));

        assertThat(text(pack, "a/size.txt")).isEqualTo("Größe\n");
        assertThat(text(pack, "b/long.txt")).isEqualTo("x".repeat(100_000));
        assertThat(pack.file("size.txt")).isNull();
        assertThat(pack.file("a/size")).isNull();
    }

    @Test
    void a_folder_and_a_jar_without_a_pack_have_none() throws IOException {
        Path jar = Files.writeString(folder.resolve("other.jar"), "PK and more");

        assertThat(Resource.of(folder.toFile())).isNull();
        assertThat(Resource.of(jar.toFile())).isNull();
        assertThat(Resource.of(folder.resolve("none.jar").toFile())).isNull();
    }

    @Test
    void what_the_program_is_built_without_is_named() {
        assertThat(Resource.text("io/github/pmdrill/bank/starter.yaml")).contains("questions:");
        assertThatIllegalStateException()
                .isThrownBy(() -> Resource.text("nowhere.txt"))
                .withMessage("the program is built without nowhere.txt");
    }

    private static byte[] compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream to = new DeflaterOutputStream(bytes)) {
            to.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String text(Resource pack, String path) throws IOException {
        try (InputStream in = Objects.requireNonNull(pack.file(path), path)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
