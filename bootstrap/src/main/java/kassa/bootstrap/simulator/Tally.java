package kassa.bootstrap.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what was done and what was wrong with it. Thread-safe. */
final class Tally {

    /** So many violations are kept to be told, of all the rest only the number. */
    private static final int KEPT = 20;

    private final Map<Flow, long[]> counts = new EnumMap<>(Flow.class);
    private final Map<Flow, Latencies> latencies = new EnumMap<>(Flow.class);
    private final Map<String, Long> checks = new TreeMap<>();
    private final List<String> first = new ArrayList<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private long visits;
    private long requests;
    private long violations;
    private long later;

    /** A flow that was gone through, with what was wrong and how long each answer took. */
    synchronized void add(Flow flow, List<Note> notes, List<Duration> took) {
        long[] count = counts.computeIfAbsent(flow, unused -> new long[3]);
        count[0]++;
        count[1] += notes.isEmpty() ? 1 : 0;
        count[2] += notes.size();
        Latencies times = latencies.computeIfAbsent(flow, unused -> new Latencies());
        took.forEach(times::add);
        requests += took.size();
        violations += notes.size();
        notes.forEach(note -> keep(flow, note));
    }

    private void keep(Flow flow, Note note) {
        checks.merge(note.check(), 1L, Long::sum);
        if (first.size() < KEPT) {
            first.add("%s: %s: %s [%s]".formatted(note.check(), flow.title(), note.detail(), note.requestId()));
        }
    }

    synchronized void addVisit() {
        visits++;
    }

    /** The node asked to be asked again. */
    synchronized void addLater() {
        later++;
    }

    /** Something that could not be judged, and why. */
    synchronized void remark(String text) {
        remarks.add(text);
    }

    synchronized boolean hasViolations() {
        return violations > 0;
    }

    /** How far it has come, in a line. */
    synchronized String progress() {
        return String.format(Locale.ROOT, "%,d visits, %,d requests, %,d violations", visits, requests, violations);
    }

    synchronized SimulationReport report(Served served, Duration took, long seed) {
        List<FlowFigures> rows = new ArrayList<>();
        for (Flow flow : Flow.values()) {
            long[] count = counts.getOrDefault(flow, new long[3]);
            Latencies times = latencies.getOrDefault(flow, new Latencies());
            rows.add(FlowFigures.of(flow, served.reason(flow), count, times));
        }
        return new SimulationReport(
                rows, visits, requests, later, violations, checks, first, List.copyOf(remarks), took, seed);
    }
}
