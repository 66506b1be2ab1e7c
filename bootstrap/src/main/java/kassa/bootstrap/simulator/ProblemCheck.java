package kassa.bootstrap.simulator;

import java.util.Optional;
import java.util.Set;
import kassa.adapter.http.json.InvalidRequest;
import kassa.adapter.http.json.JsonTree;

/** Looks whether a refusal is the problem document that the contract wants. */
final class ProblemCheck {

    private static final String CHECK = "problem";
    private static final String CONTENT_TYPE = "application/problem+json";

    private ProblemCheck() {}

    /** @param pointer what a pointer of the problem's errors begins with, if the place is known */
    static void look(Reply reply, Set<Integer> statuses, Optional<String> pointer, Notes notes) {
        boolean expected = statuses.contains(reply.status());
        notes.require(
                expected,
                "status",
                "expected " + statuses + ", got " + reply.status() + ": " + Difference.shortened(reply.body()));
        if (!expected) {
            return;
        }
        notes.require(reply.contentType().startsWith(CONTENT_TYPE), CHECK, "content type " + reply.contentType());
        tree(reply, notes).ifPresent(problem -> look(problem, reply, pointer, notes));
    }

    private static Optional<JsonTree> tree(Reply reply, Notes notes) {
        try {
            return Optional.of(JsonTree.of(reply.body()));
        } catch (InvalidRequest unreadable) {
            notes.wrong(CHECK, "the problem is no JSON: " + Difference.shortened(reply.body()));
            return Optional.empty();
        }
    }

    private static void look(JsonTree problem, Reply reply, Optional<String> pointer, Notes notes) {
        Shape.look(
                problem,
                notes,
                fields -> fields.texts("type", "title", "detail", "requestId")
                        .numbers("status")
                        .optionalTexts("instance")
                        .optionalList("errors", error -> error.texts("pointer", "reason")));
        requireSame(problem, "status", Integer.toString(reply.status()), notes);
        requireSame(problem, "requestId", reply.requestId(), notes);
        boolean places =
                reply.status() != 400 || !problem.field("errors").elements().isEmpty();
        notes.require(places, CHECK, "400 without a place");
        pointer.ifPresent(place -> requirePlace(problem, place, notes));
    }

    private static void requireSame(JsonTree problem, String name, String expected, Notes notes) {
        JsonTree field = problem.field(name);
        String found = field.text().orElseGet(field::json);
        notes.require(found.equals(expected), CHECK, name + " is " + found + " where it should be " + expected);
    }

    private static void requirePlace(JsonTree problem, String place, Notes notes) {
        boolean found = problem.field("errors").elements().stream()
                .map(error -> error.field("pointer").text().orElse(""))
                .anyMatch(pointer -> pointer.startsWith(place));
        notes.require(
                found,
                CHECK,
                "no error points to " + place + ": " + problem.field("errors").json());
    }
}
