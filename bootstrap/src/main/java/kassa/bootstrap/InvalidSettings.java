package kassa.bootstrap;

import java.util.List;

/** What was asked for cannot be done as it was asked; every problem is told, one line each, no secret among them. */
final class InvalidSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    InvalidSettings(List<String> problems) {
        super(String.join("; ", problems), null, false, false);
        this.problems = List.copyOf(problems);
    }

    List<String> problems() {
        return problems;
    }
}
