package io.github.pmdrill.meaning;

/** Curves that every processor must draw alike, which those of {@link Math} may not. */
final class Curves {
    private static final double PER_TWO = 1 / Math.log(2);
    private static final double TWO = Math.log(2);
    private static final int ONE = 1023;
    private static final int FRACTION = 52;
    private static final float LEAST = -80;
    private static final float ROOT_HALF = (float) Math.sqrt(0.5);

    private Curves() {}

    /** The exponential function of a number that is not above 0, to some seven digits. */
    static float exp(float x) {
        if (x < LEAST) {
            return 0;
        }
        double twos = x * PER_TWO;
        int whole = (int) (twos - 0.5);
        double y = (twos - whole) * TWO;
        double sum = 1 + y * (1 + y * (1 / 2.0 + y * (1 / 6.0 + y * (1 / 24.0 + y * (1 / 120.0 + y / 720.0)))));
        return (float) (sum * Double.longBitsToDouble((long) (whole + ONE) << FRACTION));
    }

    /** Bends each number as the model was taught (GELU, with the error function by Abramowitz and Stegun 7.1.26). */
    static void bend(float[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            float x = numbers[i];
            float z = Math.abs(x) * ROOT_HALF;
            float t = 1 / (1 + 0.3275911f * z);
            float sum = (((1.0614054f * t - 1.4531521f) * t + 1.4214138f) * t - 0.28449672f) * t + 0.2548296f;
            float error = 1 - sum * t * exp(-z * z);
            numbers[i] = 0.5f * x * (1 + (x < 0 ? -error : error));
        }
    }
}
