package kassa.adapter.http.json;

import java.util.ArrayList;
import java.util.List;

/** What has been found wrong so far in one reading: counted all, kept up to a hundred. */
final class Violations {

    private static final int KEPT = InvalidRequest.MOST_VIOLATIONS;

    private final List<Violation> kept = new ArrayList<>();
    private int count;

    void add(Place place, String reason) {
        if (count++ < KEPT) {
            kept.add(new Violation(place.toString(), reason));
        }
    }

    int count() {
        return count;
    }

    boolean isEmpty() {
        return count == 0;
    }

    InvalidRequest refusal() {
        String detail = "The request has " + count + (count == 1 ? " mistake." : " mistakes.");
        return InvalidRequest.invalid(count > KEPT ? detail + " The first " + KEPT + " are listed." : detail, kept);
    }
}
