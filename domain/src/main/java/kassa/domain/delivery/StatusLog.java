package kassa.domain.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.domain.rule.RuleViolation;

/**
 * What an order has gone through: what the platform told of the time before it arrived, its arrival, and every change
 * since.
 *
 * @param earlier statuses before the arrival; they are the platform's word and are not judged
 * @param changes the arrival first, then changes each of which begins where the one before it ended
 *     ({@code delivery.log})
 */
public record StatusLog(List<ShipmentStatus> earlier, List<StatusChange> changes) {

    public StatusLog {
        earlier = List.copyOf(earlier);
        changes = List.copyOf(changes);
        RuleViolation.unless(isChain(changes), DeliveryRule.LOG, "the log of the order has a gap");
    }

    private static boolean isChain(List<StatusChange> changes) {
        return !changes.isEmpty()
                && changes.get(0).before().isEmpty()
                && IntStream.range(1, changes.size())
                        .allMatch(i -> changes.get(i)
                                .before()
                                .equals(Optional.of(changes.get(i - 1).after())));
    }

    /** The log of an order that arrives with this log of the platform. */
    static StatusLog arrived(List<ToldChange> course, Instant now) {
        List<ShipmentStatus> statuses = course.stream().map(ToldChange::after).toList();
        int last = statuses.size() - 1;
        Optional<String> person = course.get(last).person();
        StatusChange arrival =
                new StatusChange(Mover.PLATFORM, person, Optional.empty(), statuses.get(last), now, Optional.empty());
        return new StatusLog(statuses.subList(0, last), List.of(arrival));
    }

    /** Where the order stands. */
    ShipmentStatus status() {
        return last().after();
    }

    StatusChange last() {
        return changes.get(changes.size() - 1);
    }

    Instant arrivedAt() {
        return changes.get(0).at();
    }

    StatusLog plus(StatusChange change) {
        return new StatusLog(
                earlier, Stream.concat(changes.stream(), Stream.of(change)).toList());
    }

    /**
     * What the platform's log tells beyond this one: all that stands in it behind the last line that is known here. Lines
     * in between that only one of the two has do not matter.
     */
    List<ToldChange> newIn(List<ToldChange> course) {
        return course.subList(inBoth(course).told(), course.size());
    }

    /** Whether this log tells beyond the platform's, which is from an earlier time then. */
    boolean isBeyond(List<ToldChange> course) {
        return inBoth(course).known() < statuses().size();
    }

    private List<ShipmentStatus> statuses() {
        return Stream.concat(
                        earlier.stream(),
                        changes.stream().filter(change -> !change.isNote()).map(StatusChange::after))
                .toList();
    }

    /** How many lines each log has up to the last one that is in both. */
    private record InBoth(int known, int told) {}

    private InBoth inBoth(List<ToldChange> course) {
        List<ShipmentStatus> known = statuses();
        InBoth common = new InBoth(0, 0);
        for (int i = 0; i < course.size(); i++) {
            int found = known.subList(common.known(), known.size())
                    .indexOf(course.get(i).after());
            common = found < 0 ? common : new InBoth(common.known() + found + 1, i + 1);
        }
        return common;
    }

    /** Whether the table allows each change since the arrival to the one who made it. */
    boolean isAllowed(ShipmentMethod method) {
        return changes.stream()
                .skip(1)
                .filter(change -> !change.isNote())
                .allMatch(
                        change -> OrderMoves.allow(change.before().orElseThrow(), change.after(), change.by(), method));
    }
}
