package io.github.pmdrill.text;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** Lines of text that a terminal shows broken between words: what is told there was written for any width. */
public final class WrappedOutput extends FilterOutputStream {
    private static final String FURTHER = "  ";

    private final int columns;
    private final ByteArrayOutputStream open = new ByteArrayOutputStream();

    /**
     * @param out the terminal
     * @param columns how wide it is
     */
    public WrappedOutput(OutputStream out, int columns) {
        super(out);
        this.columns = columns;
    }

    @Override
    public void write(int b) throws IOException {
        if (b == '\n') {
            end();
        } else {
            open.write(b);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(bytes[i]);
        }
    }

    private void end() throws IOException {
        String line = open.toString(StandardCharsets.UTF_8);
        open.reset();
        Iterator<String> rows =
                Wrapping.words(line, columns - FURTHER.length(), word -> true).iterator();
        StringBuilder broken = new StringBuilder(rows.next());
        rows.forEachRemaining(row -> broken.append('\n').append(FURTHER).append(row));
        out.write(broken.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A line that has no end yet is shown as it is. */
    @Override
    public void flush() throws IOException {
        out.write(open.toByteArray());
        open.reset();
        out.flush();
    }
}
