package kassa.bootstrap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads given settings one by one and collects what is wrong with them, so that an operator mends all at once. */
final class SettingsReading {

    private final GivenSettings given;
    private final List<String> problems = new ArrayList<>();

    SettingsReading(GivenSettings given) {
        this.given = given;
    }

    /** The setting, if it was given; also empty, and a problem, if it is not of that kind. */
    <T> Optional<T> find(Setting setting, SettingKind<T> kind) {
        return given.find(setting).flatMap(text -> read(setting, text, kind));
    }

    <T> T find(Setting setting, SettingKind<T> kind, T usual) {
        return find(setting, kind).orElse(usual);
    }

    private <T> Optional<T> read(Setting setting, GivenSettings.Given text, SettingKind<T> kind) {
        Optional<T> value = kind.read(text.text());
        if (value.isEmpty()) {
            problem(text.name() + ": " + shown(setting, text.text()) + " is not " + kind.expectation());
        }
        return value;
    }

    private static String shown(Setting setting, String text) {
        return setting.secret() ? "this" : Printable.quoted(text);
    }

    boolean isGiven(Setting setting) {
        return given.find(setting).isPresent();
    }

    void require(Setting setting) {
        if (!isGiven(setting)) {
            problem(setting.variable() + " is not set, and the node cannot do without");
        }
    }

    /** A problem with what was given for this setting. */
    void problem(Setting setting, String reason) {
        String name = given.find(setting).map(GivenSettings.Given::name).orElse(setting.variable());
        problem(name + ": " + reason);
    }

    void problem(String problem) {
        problems.add(problem);
    }

    /** @throws InvalidSettings with every problem until now, if there is any */
    void requireNoProblem() {
        if (!problems.isEmpty()) {
            throw new InvalidSettings(problems);
        }
    }
}
