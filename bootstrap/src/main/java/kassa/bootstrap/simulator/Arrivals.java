package kassa.bootstrap.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the node has to tell the platform, and what has arrived: of each subject everything, in its order, and what comes
 * twice in a row counts once. Thread-safe.
 *
 * <p>Subjects are known by their names: what the node still had to tell from another simulation does not count.
 */
final class Arrivals {

    private final String mark;
    private final Map<String, Story> stories = new LinkedHashMap<>();

    /** @param mark stands in the name of every subject of this simulation */
    Arrivals(String mark) {
        this.mark = mark;
    }

    /** What is known of a subject. */
    private static final class Story {
        private final List<String> expected = new ArrayList<>();
        private final List<String> arrived = new ArrayList<>();

        private boolean isComplete() {
            return expected.equals(arrived);
        }
    }

    /** The node was given a reason to tell this. It may have arrived already. */
    synchronized void expect(String subject, String what) {
        story(subject).expected.add(what);
    }

    synchronized void arrive(String subject, String what) {
        if (!subject.contains(mark)) {
            return;
        }
        List<String> arrived = story(subject).arrived;
        if (arrived.isEmpty() || !arrived.get(arrived.size() - 1).equals(what)) {
            arrived.add(what);
        }
        notifyAll();
    }

    private Story story(String subject) {
        return stories.computeIfAbsent(subject, unused -> new Story());
    }

    synchronized int count() {
        return stories.size();
    }

    /** Waits until that has arrived, and no longer than so long. */
    synchronized boolean await(String subject, String what, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!story(subject).arrived.contains(what)) {
            if (!Pause.on(this, end)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Waits until all has arrived, and no longer than so long.
     *
     * @return whether it has
     */
    synchronized boolean await(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!stories.values().stream().allMatch(Story::isComplete)) {
            if (!Pause.on(this, end)) {
                return false;
            }
        }
        return true;
    }

    /** What is missing, too much or out of order, a line for each subject. */
    synchronized List<String> problems() {
        return stories.entrySet().stream()
                .flatMap(story -> problem(story.getKey(), story.getValue()).stream())
                .toList();
    }

    private static Optional<String> problem(String subject, Story story) {
        return story.isComplete()
                ? Optional.empty()
                : Optional.of(subject + ": expected " + story.expected + ", arrived " + story.arrived);
    }
}
