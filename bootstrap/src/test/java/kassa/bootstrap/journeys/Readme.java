package kassa.bootstrap.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What the README shows. */
final class Readme {

    /** Blocks by their language, in their order. */
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)\\n```", Pattern.DOTALL);

    private Readme() {}

    /** The one block in that language that has this in it. */
    static String block(String language, String content) throws IOException {
        List<String> found = BLOCK.matcher(Files.readString(Path.of("../README.md")))
                .results()
                .filter(block ->
                        block.group(1).equals(language) && block.group(2).contains(content))
                .map(block -> block.group(2))
                .toList();
        assertThat(found).as("blocks of the README").hasSize(1);
        return found.get(0);
    }
}
