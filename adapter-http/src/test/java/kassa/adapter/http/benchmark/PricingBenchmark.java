package kassa.adapter.http.benchmark;

import java.util.concurrent.TimeUnit;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartPricer;
import kassa.domain.pricing.PricedCart;
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
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to price a cart, from one line to the longest cart there may be. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PricingBenchmark {

    @Param({"1", "20", "200", "2000"})
    public int lines;

    private Cart plain;
    private Cart campaigned;

    @Setup
    public void makeCarts() {
        plain = SampleCart.of(lines);
        campaigned = SampleCart.withCampaigns(lines);
    }

    @Benchmark
    public PricedCart withoutCampaigns() {
        return CartPricer.price(plain);
    }

    @Benchmark
    public PricedCart withFiveCampaigns() {
        return CartPricer.price(campaigned);
    }
}
