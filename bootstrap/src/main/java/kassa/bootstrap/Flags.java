package kassa.bootstrap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Settings on the command line. They come as texts, so that they are read just like those of the environment. */
final class Flags {

    static final List<Setting> OF_ADDRESS = List.of(Setting.HOST, Setting.PORT);
    static final List<Setting> OF_PLATFORM = List.of(Setting.SMARTS_URL);
    static final List<Setting> OF_DATABASE = List.of(Setting.DB_URL, Setting.DB_USER, Setting.DB_PASSWORD);

    private Flags() {}

    /** A command that knows no flag yet but {@code --help}. */
    static CommandSpec command(String name, String... purpose) {
        CommandSpec command = CommandSpec.create().name(name);
        command.usageMessage().description(purpose);
        return command.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("shows this")
                .build());
    }

    static CommandSpec add(CommandSpec command, List<Setting> settings) {
        for (Setting setting : settings) {
            setting.flag().map(flag -> option(setting, flag)).ifPresent(command::addOption);
        }
        return command;
    }

    private static OptionSpec option(Setting setting, Setting.Flag flag) {
        return OptionSpec.builder(flag.name())
                .paramLabel(flag.argument())
                .type(String.class)
                .description(flag.meaning() + " (" + setting.variable() + ")")
                .build();
    }

    /** The settings that stand among these arguments. */
    static Map<Setting, String> in(ParseResult arguments) {
        Map<Setting, String> texts = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            setting.flag().flatMap(flag -> text(arguments, flag)).ifPresent(text -> texts.put(setting, text));
        }
        return texts;
    }

    private static Optional<String> text(ParseResult arguments, Setting.Flag flag) {
        return Optional.ofNullable(arguments.matchedOptionValue(flag.name(), null));
    }
}
