package io.github.pmdrill.text;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An output that keeps in mind what went wrong: a print stream only says that something did. */
public final class NotedOutput extends FilterOutputStream {
    private String trouble = "";

    public NotedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            trouble = trouble.isEmpty() ? String.valueOf(e.getMessage()) : trouble;
            throw e;
        }
    }

    /** What went wrong first; empty when nothing did. */
    public String trouble() {
        return trouble;
    }
}
