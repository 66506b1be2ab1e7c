package kassa.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Locations;
import com.tngtech.archunit.junit.ArchIgnore;
import com.tngtech.archunit.library.freeze.FreezingArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules of the house")
class RulesAboutRulesTest {

    private static final Path SOURCES = Path.of("src/test/java/kassa/bootstrap/architecture");

    private final House house = House.kassa();
    private final List<HouseRule> rules = HouseRules.of(house);

    @Test
    @DisplayName("have a name each")
    void namesAreDistinct() {
        assertThat(rules).extracting(HouseRule::name).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("name packages of the house that exist")
    void ownPackagesExist() {
        Set<String> existing =
                HouseClasses.PRODUCT.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

        assertThat(house.ownPackagesNamed())
                .isNotEmpty()
                .allMatch(named -> existing.stream().anyMatch(name -> (name + ".").startsWith(named + ".")));
    }

    @Test
    @DisplayName("name packages of others that exist")
    void foreignPackagesExist() {
        assertThat(house.foreignPackagesNamed()).isNotEmpty().allMatch(RulesAboutRulesTest::exists);
    }

    @Test
    @DisplayName("get every package from the house, which remembers what it was asked for")
    void packagesAreNamedByTheHouse() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            List<Path> rulings =
                    files.filter(file -> file.toString().endsWith("Rules.java")).toList();
            assertThat(rulings)
                    .hasSizeGreaterThan(5)
                    .allSatisfy(file ->
                            assertThat(file).content().doesNotContain("\"kassa").doesNotContain("..\""));
        }
    }

    @Test
    @DisplayName("have a place for every room of domain")
    void everyRoomIsInTheTable() {
        Set<String> rooms = HouseClasses.PRODUCT.stream()
                .map(type -> house.room("domain", type))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());

        assertThat(Stream.concat(RoomRules.KERNEL.stream(), RoomRules.DOMAIN.keySet().stream()))
                .containsExactlyInAnyOrderElementsOf(rooms);
    }

    @Test
    @DisplayName("are neither frozen nor disabled, and fail when they look at nothing")
    void nothingIsSilenced() {
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "silence rules",
                        type -> type.isEquivalentTo(FreezingArchRule.class)
                                || type.isEquivalentTo(ArchIgnore.class)
                                || type.isEquivalentTo(Disabled.class)))
                .orShould()
                .accessTargetWhere(
                        describe("allow empty rules", access -> access.getName().equals("allowEmptyShould")))
                .check(new ClassFileImporter()
                        .importPackages(HouseRules.class.getPackageName())
                        .that(describe("all but this", type -> !type.isEquivalentTo(RulesAboutRulesTest.class))));
        assertThat(ArchConfiguration.get().getPropertyOrDefault("archRule.failOnEmptyShould", "true"))
                .isEqualTo("true");
        assertThat(getClass().getResource("/archunit_ignore_patterns.txt")).isNull();
    }

    private static boolean exists(String packageName) {
        return ModuleLayer.boot().modules().stream()
                        .anyMatch(module -> module.getPackages().contains(packageName))
                || !Locations.ofPackage(packageName).isEmpty();
    }
}
