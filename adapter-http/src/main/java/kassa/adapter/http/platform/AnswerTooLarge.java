package kassa.adapter.http.platform;

import java.io.IOException;

/** An answer has more bytes than are read of one. */
final class AnswerTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    AnswerTooLarge(int mostBytes) {
        super("its answer has more than " + mostBytes + " bytes");
    }
}
