package kassa.bootstrap.architecture.planted.domain.pricing;

import java.time.ZoneId;
import java.util.Locale;
import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

final class SpeaksTheMachinesTongue {

    private SpeaksTheMachinesTongue() {}

    @Breaks("no-machine-defaults")
    static Locale locale() {
        return Locale.getDefault();
    }

    @Breaks("no-machine-defaults")
    static ZoneId zone() {
        return ZoneId.systemDefault();
    }

    @Breaks("no-machine-defaults")
    static byte[] bytes(String text) {
        return text.getBytes();
    }

    @Breaks("no-machine-defaults")
    static String decoded(byte[] bytes) {
        return new String(bytes);
    }

    @Breaks("no-machine-defaults")
    static String lower(String text) {
        return text.toLowerCase();
    }

    @Breaks("no-machine-defaults")
    static String formatted(int number) {
        return String.format("%d", number);
    }

    @Breaks("no-machine-defaults")
    static String formattedOtherwise(int number) {
        return "%d".formatted(number);
    }

    static String formattedForAll(int number) {
        return String.format(Locale.ROOT, "%d", number).toLowerCase(Locale.ROOT);
    }
}
