package kassa.bootstrap.load;

import java.util.Arrays;

/** How long calls of one thread took. */
final class Timings {

    private int[] micros = new int[4096];
    private int count;

    void time(Runnable call) {
        long begin = System.nanoTime();
        call.run();
        if (count == micros.length) {
            micros = Arrays.copyOf(micros, 2 * count);
        }
        micros[count++] = (int) ((System.nanoTime() - begin) / 1000);
    }

    int[] micros() {
        return Arrays.copyOf(micros, count);
    }
}
