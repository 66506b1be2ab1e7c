package kassa.application.platform;

import java.util.List;

/**
 * A page of the calls that are kept.
 *
 * @param next where the next page goes on, also when there is nothing there yet
 */
public record CallPage(List<ListedCall> calls, long next) {

    public CallPage {
        calls = List.copyOf(calls);
    }

    static CallPage of(List<ListedCall> found, long after) {
        return new CallPage(
                found,
                found.isEmpty() ? after : found.get(found.size() - 1).kept().number());
    }
}
