package kassa.bootstrap;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The settings as somebody gave them, unread: what stands in the environment, and the flags, which overrule it.
 *
 * @param unknownVariables variables that look like ours and are none of ours: misspelt, most likely
 */
record GivenSettings(Map<Setting, Given> texts, List<String> unknownVariables) {

    /** A text and the name that it was given under, such as {@code --port}. */
    record Given(String name, String text) {}

    GivenSettings {
        texts = Map.copyOf(texts);
        unknownVariables = List.copyOf(unknownVariables);
    }

    /** An empty text is as good as none, except where it means something. */
    static GivenSettings of(Map<String, String> environment, Map<Setting, String> flags) {
        Map<Setting, Given> texts = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            given(setting, environment, flags)
                    .filter(given -> setting.mayBeEmpty() || !given.text().isBlank())
                    .ifPresent(given -> texts.put(setting, given));
        }
        return new GivenSettings(texts, unknown(environment.keySet()));
    }

    private static Optional<Given> given(Setting setting, Map<String, String> environment, Map<Setting, String> flags) {
        return setting.flag()
                .flatMap(flag -> Optional.ofNullable(flags.get(setting)).map(text -> new Given(flag.name(), text)))
                .or(() -> Optional.ofNullable(environment.get(setting.variable()))
                        .map(text -> new Given(setting.variable(), text)));
    }

    private static List<String> unknown(Set<String> variables) {
        List<String> ours =
                Arrays.stream(Setting.values()).map(Setting::variable).toList();
        Set<String> unknown = new TreeSet<>(variables);
        unknown.removeIf(name -> !name.startsWith(Setting.PREFIX) || ours.contains(name));
        return List.copyOf(unknown);
    }

    Optional<Given> find(Setting setting) {
        return Optional.ofNullable(texts.get(setting));
    }

    /** Nothing but these settings. */
    GivenSettings only(Set<Setting> kept) {
        Map<Setting, Given> left = new EnumMap<>(Setting.class);
        left.putAll(texts);
        left.keySet().retainAll(kept);
        return new GivenSettings(left, unknownVariables);
    }

    /** Without that setting, if it stands in the environment only. */
    GivenSettings onlyByFlag(Setting setting) {
        Map<Setting, Given> left = new EnumMap<>(Setting.class);
        left.putAll(texts);
        left.computeIfPresent(setting, (unused, given) -> given.name().equals(setting.variable()) ? null : given);
        return new GivenSettings(left, unknownVariables);
    }

    /** These settings, and others where none was given. */
    GivenSettings orElse(Map<Setting, String> others) {
        Map<Setting, Given> all = new EnumMap<>(Setting.class);
        others.forEach((setting, text) -> all.put(setting, new Given(setting.variable(), text)));
        all.putAll(texts);
        return new GivenSettings(all, unknownVariables);
    }
}
