package kassa.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PackagedJarIT {
    private static final Path JAR = Path.of(System.getProperty("kassa.jar"));

    @Test
    @DisplayName("the manifest names the version and the commit that the jar was built from")
    void manifestNamesVersionAndCommit() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            assertThat(manifest.getValue(Attributes.Name.IMPLEMENTATION_TITLE)).isEqualTo("Kassa");
            assertThat(manifest.getValue(Attributes.Name.IMPLEMENTATION_VERSION))
                    .isNotBlank();
            assertThat(manifest.getValue("Implementation-Commit")).matches("[0-9a-f]{40}|unknown");
        }
    }

    @Test
    @DisplayName("the jar holds the services of all its libraries and nobody's signature or module")
    void librariesAreMerged() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(text(jar, "META-INF/services/java.sql.Driver"))
                    .contains("org.h2.Driver", "org.postgresql.Driver");
            assertThat(jar.stream().map(JarEntry::getName))
                    .noneMatch(name -> name.endsWith("module-info.class"))
                    .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)"));
        }
    }

    @Test
    @DisplayName("asked for help, the jar answers with its usage and nothing on the error stream")
    void answersHelp() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(java(), "-jar", JAR.toString(), "--help").start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(errors).isZero();
        assertThat(answer).containsIgnoringCase("usage");
        assertThat(errors).isEmpty();
    }

    private static String text(JarFile jar, String entry) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
