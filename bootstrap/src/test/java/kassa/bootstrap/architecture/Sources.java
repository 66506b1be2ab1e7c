package kassa.bootstrap.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java files of all modules: for what stands in no class file, and for tests, which no class path sees together. */
final class Sources {

    private static final Path HOUSE = Path.of("..");
    /** A small house of its own, whose types bear the names of ours. */
    private static final Path PLANTED = Path.of("planted");

    private Sources() {}

    /** The files below a folder of every module, such as {@code src/test/java}. */
    static List<Path> below(String folder) {
        try (Stream<Path> modules = Files.list(HOUSE)) {
            return modules.map(module -> module.resolve(folder))
                    .filter(Files::isDirectory)
                    .flatMap(Sources::javaFiles)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The name of the type that a file is called by: {@code Money} of {@code Money.java}. */
    static String type(Path file) {
        return file.getFileName().toString().replaceFirst("\\.java$", "");
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> Stream.of(file.iterator()).noneMatch(PLANTED::equals))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
