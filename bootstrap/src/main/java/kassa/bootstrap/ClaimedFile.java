package kassa.bootstrap;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A file that one node has taken for itself, by giving it a name that no other node gives.
 *
 * @param copy where it is copied to before it is worked on
 * @param name what it was called before
 */
record ClaimedFile(Path place, Path copy, String name) {

    private static final String MARK = "~";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** @param file one that waits, or one that another node had claimed */
    static ClaimedFile named(StoreFolder folder, Path file, String node) {
        String called = file.getFileName().toString();
        boolean claimed = file.getParent().equals(folder.working());
        String name = claimed ? called.substring(called.indexOf(MARK) + 1) : called;
        String unique = node + MARK + name;
        return new ClaimedFile(folder.working().resolve(unique), folder.copies().resolve(unique), name);
    }

    /** Makes it a file of this process: only whoever a file belongs to can {@link #touch} it. */
    void own(Instant now) throws IOException {
        Files.createDirectories(copy.getParent());
        try {
            Files.copy(place, copy, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(copy, FileTime.from(now));
            Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Shows other nodes that somebody is at work. */
    void touch(Instant now) throws IOException {
        Files.setLastModifiedTime(place, FileTime.from(now));
    }

    /** Moves it to where it stays, with what there is to say about it in a file beside it. */
    void settle(Path folder, Instant now, List<String> report) throws IOException {
        Files.createDirectories(folder);
        Path target = folder.resolve(STAMP.format(now) + "-" + name);
        write(target.resolveSibling(target.getFileName() + ".report.txt"), report);
        Files.move(place, target);
    }

    private static void write(Path place, List<String> lines) throws IOException {
        try (NewFile file = NewFile.begin(place)) {
            OutputStream stream = file.stream();
            for (String line : lines) {
                stream.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            file.complete(true);
        }
    }
}
