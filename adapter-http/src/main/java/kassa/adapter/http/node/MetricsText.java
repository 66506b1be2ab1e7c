package kassa.adapter.http.node;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kassa.application.node.Measure;

/** Measures as Prometheus reads them, in its text format 0.0.4. */
final class MetricsText {

    static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private MetricsText() {}

    static String of(List<Measure> measures) {
        return measures.stream().map(MetricsText::text).collect(Collectors.joining());
    }

    private static String text(Measure measure) {
        String head = "# HELP " + measure.name() + " " + measure.meaning() + "\n# TYPE " + measure.name() + " "
                + measure.kind().name().toLowerCase(Locale.ROOT) + "\n";
        return measure.samples().stream()
                .map(sample -> measure.name() + labels(sample.labels()) + " "
                        + sample.value().toPlainString() + "\n")
                .collect(Collectors.joining("", head, ""));
    }

    private static String labels(Map<String, String> labels) {
        return labels.isEmpty()
                ? ""
                : labels.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(label -> label.getKey() + "=\"" + escaped(label.getValue()) + "\"")
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
