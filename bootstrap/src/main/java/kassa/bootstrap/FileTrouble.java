package kassa.bootstrap;

import java.io.IOException;
import java.nio.file.AccessDeniedException;

/** Why a file cannot be used, in words: some failures name nothing but the file. */
final class FileTrouble {

    private FileTrouble() {}

    static String of(IOException failure) {
        return failure instanceof AccessDeniedException
                ? "permission denied"
                : Printable.line(String.valueOf(failure.getMessage()));
    }
}
