package kassa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import kassa.application.node.NodeVersion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BuildManifestTest {

    @Test
    @DisplayName("classes that run unpacked know no version, and say so")
    void unpacked() {
        NodeVersion version = BuildManifest.version();

        assertThat(version.name()).isEqualTo("Kassa");
        assertThat(version.version()).isEqualTo("development");
        assertThat(version.commit()).isEmpty();
    }
}
