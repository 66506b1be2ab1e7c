package kassa.adapter.http.benchmark;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import kassa.domain.campaign.CampaignExpression;
import kassa.domain.campaign.Evaluation;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a campaign's operation takes, ours and a JavaScript engine's: to evaluate it, and to read it before.
 *
 * <p>The engine computes with doubles that were made before and are left as they are; a node would have to make them out
 * of decimals, and decimals out of them, each time.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ExpressionBenchmark {

    @Param
    public SampleOperation operation;

    private CampaignExpression expression;
    private Context engine;
    private ScriptableObject shared;
    private Object[] purchase;
    private Function compiled;
    private Function interpreted;
    private Script script;

    @Setup
    public void prepare() {
        expression = operation.parsed();
        engine = Context.enter();
        shared = engine.initSafeStandardObjects(null, true);
        purchase = new Object[] {
            SampleOperation.PURCHASE.amount().doubleValue(),
            SampleOperation.PURCHASE.total().doubleValue()
        };
        interpreted = engineReadsToInterpret();
        compiled = engineReadsToCompile();
        script = engine.compileString(operation.text(), "operation", 1, null);
    }

    @TearDown
    public void leave() {
        engine.close();
    }

    @Benchmark
    public Evaluation ours() {
        return expression.evaluate(SampleOperation.PURCHASE);
    }

    /** Compiled to Java's byte code; what an operation leaves behind, the next one finds. */
    @Benchmark
    public Object engineCompiled() {
        return compiled.call(engine, shared, shared, purchase);
    }

    /** Compiled to Java's byte code, with a scope of its own for each evaluation. */
    @Benchmark
    public Object engineCompiledApart() {
        Scriptable scope = engine.newObject(shared);
        scope.setPrototype(shared);
        scope.setParentScope(null);
        scope.put("amount", scope, purchase[0]);
        scope.put("total", scope, purchase[1]);
        return script.exec(engine, scope, scope);
    }

    /** The same as a node would do it: entered and left each time, from decimals to a decimal. */
    @Benchmark
    public BigDecimal engineCompiledInUse() {
        try (Context own = Context.enter()) {
            Scriptable scope = own.newObject(shared);
            scope.setPrototype(shared);
            scope.setParentScope(null);
            scope.put("amount", scope, SampleOperation.PURCHASE.amount().doubleValue());
            scope.put("total", scope, SampleOperation.PURCHASE.total().doubleValue());
            return BigDecimal.valueOf(Context.toNumber(script.exec(own, scope, scope)));
        }
    }

    /** Given the text each time, as an engine is by those who compile nothing. */
    @Benchmark
    public Object engineGivenTheText() {
        engine.setInterpretedMode(true);
        Scriptable scope = engine.newObject(shared);
        scope.setPrototype(shared);
        scope.setParentScope(null);
        scope.put("amount", scope, purchase[0]);
        scope.put("total", scope, purchase[1]);
        return engine.evaluateString(scope, operation.text(), "operation", 1, null);
    }

    /** Interpreted, which saves the time that compiling takes. */
    @Benchmark
    public Object engineInterpreted() {
        return interpreted.call(engine, shared, shared, purchase);
    }

    @Benchmark
    public CampaignExpression oursReads() {
        return operation.parsed();
    }

    @Benchmark
    public Function engineReadsToCompile() {
        return function(false);
    }

    @Benchmark
    public Function engineReadsToInterpret() {
        return function(true);
    }

    private Function function(boolean interpreting) {
        engine.setInterpretedMode(interpreting);
        String source = "function operation(amount, total) { return " + operation.text() + "; }";
        return engine.compileFunction(shared, source, "operation", 1, null);
    }
}
