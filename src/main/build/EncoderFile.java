import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the published weights of the sentence encoder (BGE small English v1.5, 8 bit, as ONNX) and its vocabulary into
 * the one file that the program reads: {@code java EncoderFile.java MODEL.onnx TOKENIZER.json LEARNED.bin OUT}. What
 * {@code src/fit/tune.py} learned from the bank's examples is added to the weights of the upper layers.
 *
 * <p>Of ONNX only what this model needs is read: the named constants, and the order in which the matrices are used.
 */
final class EncoderFile {
    private static final int SIGNED = 3;
    private static final int STEPS = 76;
    private static final Pattern ENTRY = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*:\\s*(\\d+)");
    private static final String[] MATRICES = {"query", "key", "value", "output", "wide", "narrow"};

    /** A constant of the model. */
    record Constant(int type, ByteBuffer raw) {}

    /**
     * For each matrix from a layer on two narrow ones, whose product is added to it.
     *
     * @param first the place of the first matrix, counted over all layers
     */
    record Learned(int first, List<float[]> down, List<float[]> up) {
        /** The numbers are the upper halves of floats. */
        static Learned read(Path file) throws IOException {
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                int first = in.readInt() * MATRICES.length;
                int count = in.readInt();
                List<float[]> down = new ArrayList<>();
                List<float[]> up = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    down.add(numbers(in));
                    up.add(numbers(in));
                }
                return new Learned(first, down, up);
            }
        }

        private static float[] numbers(DataInputStream in) throws IOException {
            float[] numbers = new float[in.readInt()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = Float.intBitsToFloat(in.readShort() << 16);
            }
            return numbers;
        }

        /**
         * Adds what was learned to a matrix; each of its columns gets the scale that its largest number then needs. It
         * has fewer steps than a byte, since they pack better and no figure of the listening is the worse for it.
         */
        void add(int place, byte[] bytes, float[] scales) {
            if (place < first) {
                return;
            }
            float[] narrow = down.get(place - first);
            float[] wide = up.get(place - first);
            int columns = scales.length;
            int rows = bytes.length / columns;
            int rank = narrow.length / rows;
            float[] sums = new float[rows];
            for (int column = 0; column < columns; column++) {
                float most = 0;
                for (int row = 0; row < rows; row++) {
                    sums[row] = bytes[row * columns + column] * scales[column];
                    for (int i = 0; i < rank; i++) {
                        sums[row] += narrow[row * rank + i] * wide[i * columns + column];
                    }
                    most = Math.max(most, Math.abs(sums[row]));
                }
                scales[column] = most / STEPS;
                for (int row = 0; row < rows; row++) {
                    bytes[row * columns + column] = (byte) Math.round(sums[row] / scales[column]);
                }
            }
        }
    }

    private final Map<String, Constant> constants = new HashMap<>();
    private final List<String> matrices = new ArrayList<>();
    private Learned learned;

    public static void main(String[] args) throws IOException {
        EncoderFile model = new EncoderFile();
        model.model(ByteBuffer.wrap(Files.readAllBytes(Path.of(args[0]))).order(ByteOrder.LITTLE_ENDIAN));
        model.learned = Learned.read(Path.of(args[2]));
        Path to = Path.of(args[3]);
        Files.createDirectories(to.toAbsolutePath().getParent());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
            vocabulary(Files.readString(Path.of(args[1])), out);
            model.write(out);
        }
    }

    private static void vocabulary(String json, DataOutputStream out) throws IOException {
        TreeMap<Integer, String> tokens = new TreeMap<>();
        Matcher entry = ENTRY.matcher(json);
        entry.region(json.indexOf("\"vocab\""), json.length());
        while (entry.find()) {
            tokens.put(Integer.valueOf(entry.group(2)), plain(entry.group(1)));
        }
        if (tokens.lastKey() != tokens.size() - 1) {
            throw new IOException("the vocabulary has gaps");
        }
        byte[] text = String.join("\n", tokens.values()).getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
    }

    /** A JSON string without its escapes. */
    private static String plain(String escaped) {
        return Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))").matcher(escaped).replaceAll(found -> {
            String code = found.group(1);
            String plain = code == null ? found.group(2) : String.valueOf((char) Integer.parseInt(code, 16));
            return Matcher.quoteReplacement(plain);
        });
    }

    private void write(DataOutputStream out) throws IOException {
        bytes("embeddings.word_embeddings.weight", out);
        bytes("embeddings.position_embeddings.weight", out);
        bytes("embeddings.token_type_embeddings.weight", out);
        floats("embeddings.LayerNorm.weight", out);
        floats("embeddings.LayerNorm.bias", out);
        out.writeInt(matrices.size() / MATRICES.length);
        for (int i = 0; i < matrices.size(); i++) {
            String layer = "encoder.layer." + i / MATRICES.length;
            matrix(i, out);
            switch (MATRICES[i % MATRICES.length]) {
                case "output" -> {
                    floats(layer + ".attention.output.dense.bias", out);
                    floats(layer + ".attention.output.LayerNorm.weight", out);
                    floats(layer + ".attention.output.LayerNorm.bias", out);
                }
                case "wide" -> floats(layer + ".intermediate.dense.bias", out);
                case "narrow" -> {
                    floats(layer + ".output.dense.bias", out);
                    floats(layer + ".output.LayerNorm.weight", out);
                    floats(layer + ".output.LayerNorm.bias", out);
                }
                default -> floats(layer + ".attention.self." + MATRICES[i % MATRICES.length] + ".bias", out);
            }
        }
    }

    /** A table with one scale: the zero, the scale, the bytes, made signed. */
    private void bytes(String name, DataOutputStream out) throws IOException {
        ByteBuffer raw = constants.get(name + "_quantized").raw().duplicate();
        out.writeInt((int) number(constants.get(name + "_zero_point").raw()) - 128);
        out.writeFloat(constants.get(name + "_scale").raw().duplicate().order(ByteOrder.LITTLE_ENDIAN).getFloat());
        out.writeInt(raw.remaining());
        while (raw.hasRemaining()) {
            out.writeByte((raw.get() & 255) - 128);
        }
    }

    /** A matrix with a scale for each column: the bytes, the scales. */
    private void matrix(int place, DataOutputStream out) throws IOException {
        String name = matrices.get(place);
        Constant values = constants.get(name + "_quantized");
        ByteBuffer zeros = constants.get(name + "_zero_point").raw().duplicate();
        while (zeros.hasRemaining()) {
            if (values.type() != SIGNED || zeros.get() != 0) {
                throw new IOException(name + " is not symmetric");
            }
        }
        byte[] raw = new byte[values.raw().remaining()];
        values.raw().duplicate().get(raw);
        float[] scales = floats(name + "_scale");
        learned.add(place, raw, scales);
        out.writeInt(raw.length);
        out.write(raw);
        floats(scales, out);
    }

    private void floats(String name, DataOutputStream out) throws IOException {
        floats(floats(name), out);
    }

    private static void floats(float[] floats, DataOutputStream out) throws IOException {
        out.writeInt(floats.length);
        for (float number : floats) {
            out.writeFloat(number);
        }
    }

    private float[] floats(String name) {
        ByteBuffer raw = constants.get(name).raw().duplicate().order(ByteOrder.LITTLE_ENDIAN);
        float[] floats = new float[raw.remaining() / Float.BYTES];
        raw.asFloatBuffer().get(floats);
        return floats;
    }

    private void model(ByteBuffer model) {
        while (model.hasRemaining()) {
            int tag = (int) number(model);
            if (tag >> 3 == 7) {
                graph(part(model));
            } else {
                skip(model, tag);
            }
        }
    }

    private void graph(ByteBuffer graph) {
        while (graph.hasRemaining()) {
            int tag = (int) number(graph);
            switch (tag >> 3) {
                case 1 -> node(part(graph));
                case 5 -> constant(part(graph));
                default -> skip(graph, tag);
            }
        }
    }

    private void node(ByteBuffer node) {
        List<String> inputs = new ArrayList<>();
        String operation = "";
        while (node.hasRemaining()) {
            int tag = (int) number(node);
            switch (tag >> 3) {
                case 1 -> inputs.add(text(part(node)));
                case 4 -> operation = text(part(node));
                default -> skip(node, tag);
            }
        }
        if (operation.equals("MatMulInteger")) {
            matrices.add(inputs.get(1).replace("_quantized", ""));
        }
    }

    private void constant(ByteBuffer constant) {
        int type = 0;
        String name = "";
        ByteBuffer raw = ByteBuffer.allocate(0);
        while (constant.hasRemaining()) {
            int tag = (int) number(constant);
            switch (tag >> 3) {
                case 2 -> type = (int) number(constant);
                case 8 -> name = text(part(constant));
                case 4, 5, 9 -> raw = part(constant);
                default -> skip(constant, tag);
            }
        }
        constants.put(name, new Constant(type, raw));
    }

    private static long number(ByteBuffer from) {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = from.get();
            number |= (long) (next & 127) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    private static ByteBuffer part(ByteBuffer from) {
        int length = (int) number(from);
        ByteBuffer part = from.slice(from.position(), length);
        from.position(from.position() + length);
        return part;
    }

    private static String text(ByteBuffer from) {
        return StandardCharsets.UTF_8.decode(from).toString();
    }

    private static void skip(ByteBuffer from, int tag) {
        switch (tag & 7) {
            case 0 -> number(from);
            case 1 -> from.position(from.position() + Long.BYTES);
            case 2 -> part(from);
            case 5 -> from.position(from.position() + Integer.BYTES);
            default -> throw new IllegalArgumentException("no ONNX file");
        }
    }
}
