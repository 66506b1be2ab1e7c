package kassa.adapter.http.json;

import java.util.Optional;
import kassa.domain.rule.Breach;
import kassa.domain.rule.RuleViolation;

/** Where in the body a reading stands; the pointer is only spelled out for a violation. */
final class Place {

    private final Reading reading;
    private final Place parent;
    private final String name;
    private final int index;

    private Place(Reading reading, Place parent, String name, int index) {
        this.reading = reading;
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    static Place root(Reading reading) {
        return new Place(reading, null, "", 0);
    }

    Place field(String field) {
        return new Place(reading, this, field, 0);
    }

    Place element(int position) {
        return new Place(reading, this, null, position);
    }

    Reading reading() {
        return reading;
    }

    /** Whether this house has written what stands here. */
    boolean isRestored() {
        return reading.restores();
    }

    int violations() {
        return reading.violations().count();
    }

    /** Notes what is wrong here; the answer is the value that cannot be had. */
    <T> Optional<T> refuse(String reason) {
        reading.violations().add(this, reason);
        return Optional.empty();
    }

    /** Notes the refusal of a domain factory that was given what stands here; of what is restored it is the last word. */
    <T> Optional<T> refuse(RuleViolation violation) {
        if (reading.restores()) {
            throw violation;
        }
        if (violation.breaches().isEmpty()) {
            refuse(violation.getMessage());
        }
        violation.breaches().forEach(this::refuse);
        return Optional.empty();
    }

    private void refuse(Breach breach) {
        Place place = this;
        for (String step : breach.place().split("/")) {
            place = step.isEmpty() ? place : place.field(step);
        }
        place.refuse(breach.reason());
    }

    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        append(pointer);
        return pointer.toString();
    }

    private void append(StringBuilder pointer) {
        if (parent == null) {
            return;
        }
        parent.append(pointer);
        pointer.append('/').append(name == null ? Integer.toString(index) : JsonPointers.escaped(name));
    }
}
