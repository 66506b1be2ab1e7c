package kassa.domain.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DomainModuleTest {
    private static final Path DESCRIPTOR = Path.of("target", "classes", "module-info.class");

    @Test
    @DisplayName("the domain module needs nothing but the Java platform's base")
    void requiresOnlyJavaBase() throws IOException {
        assertThat(domainModule().requires())
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactly("java.base");
    }

    private static ModuleDescriptor domainModule() throws IOException {
        try (InputStream bytes = Files.newInputStream(DESCRIPTOR)) {
            return ModuleDescriptor.read(bytes);
        }
    }
}
