package kassa.domain.campaign.expression;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.ScriptableObject;

/** A JavaScript engine, Mozilla's Rhino: what it makes of samples. */
final class JavaScript {

    private JavaScript() {}

    /** The result of every sample, which the engine is given in one script. */
    static List<Double> results(List<Sample> samples) {
        try (Context context = Context.enter()) {
            context.setInterpretedMode(true);
            ScriptableObject scope = context.initSafeStandardObjects();
            NativeArray results = (NativeArray) context.evaluateString(scope, script(samples), "samples", 1, null);
            return IntStream.range(0, samples.size())
                    .mapToObj(at -> Context.toNumber(results.get(at)))
                    .collect(Collectors.toList());
        }
    }

    private static String script(List<Sample> samples) {
        StringBuilder script = new StringBuilder("var results = [], amount, unitPrice, total;\n");
        for (int i = 0; i < samples.size(); i++) {
            samples.get(i).variables().forEach((name, value) -> script.append(name + "=" + value + ";"));
            script.append("results[" + i + "] =" + plain(samples.get(i).text()) + "\n;\n");
        }
        return script.append("results").toString();
    }

    /** JavaScript knows one minus only. */
    private static String plain(String text) {
        return text.replace('\u2013', '-').replace('\u2212', '-');
    }
}
