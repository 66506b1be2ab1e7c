package kassa.bootstrap;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.domain.node.InstitutionId;
import kassa.domain.rule.RuleViolation;

/**
 * The folder into which the files of a store are put, with what becomes of them: {@code working}, {@code done} and {@code
 * failed} within it.
 */
record StoreFolder(Path place, InstitutionId store) {

    private static final List<String> UNFINISHED = List.of(".part", ".tmp", "~");

    /** The folders that are called like a store. */
    static List<StoreFolder> in(Path root) throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .flatMap(folder -> of(folder).stream())
                    .toList();
        }
    }

    private static Optional<StoreFolder> of(Path folder) {
        try {
            return Optional.of(new StoreFolder(
                    folder, new InstitutionId(folder.getFileName().toString())));
        } catch (RuleViolation noStore) {
            return Optional.empty();
        }
    }

    /** Files that were put here, in the order of their names. */
    List<Path> waiting() throws IOException {
        return files(place).stream().filter(StoreFolder::isFinished).toList();
    }

    private static boolean isFinished(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && UNFINISHED.stream().noneMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    /** Files that a node is working on, or was when it ended. */
    List<Path> claimed() throws IOException {
        return files(working());
    }

    /** Copies that a node is making, or was making when it ended. */
    List<Path> copied() throws IOException {
        return files(copies());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    /** Takes a file for a node; empty if another one was faster. */
    Optional<ClaimedFile> claim(Path file, String node) throws IOException {
        ClaimedFile claim = ClaimedFile.named(this, file, node);
        Files.createDirectories(working());
        try {
            Files.move(file, claim.place(), StandardCopyOption.ATOMIC_MOVE);
            return Optional.of(claim);
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /** Puts a file back among those that wait, unless a new one is there under its name. */
    void putBack(ClaimedFile claim) throws IOException {
        try {
            Files.move(claim.place(), place.resolve(claim.name()));
        } catch (NoSuchFileException | FileAlreadyExistsException left) {
            // It is found where it is when it has been still for long.
        }
    }

    Path working() {
        return place.resolve("working");
    }

    Path copies() {
        return working().resolve("copies");
    }

    Path done() {
        return place.resolve("done");
    }

    Path failed() {
        return place.resolve("failed");
    }
}
