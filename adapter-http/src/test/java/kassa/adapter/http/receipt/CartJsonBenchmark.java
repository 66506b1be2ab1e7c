package kassa.adapter.http.receipt;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kassa.adapter.http.benchmark.SampleCart;
import kassa.adapter.http.json.JsonFormat;
import kassa.adapter.http.json.JsonReading;
import kassa.adapter.http.json.JsonText;
import kassa.adapter.http.json.JsonValue;
import kassa.application.receipt.CreateReceipt;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.Article;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.CartPricer;
import kassa.domain.pricing.PricedCart;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.RequestedCart;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a cart of 20 lines costs as JSON, read and answered, beside what its price costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CartJsonBenchmark {

    private static final int LINES = 20;

    private final ReceiptAnswersJson answers = new ReceiptAnswersJson();

    private Cart cart;
    private byte[] request;
    private Receipt receipt;

    @Setup
    public void makeCart() {
        cart = SampleCart.withCampaigns(LINES);
        request = requestOf(cart).getBytes(StandardCharsets.UTF_8);
        receipt = issued(read().cart());
    }

    /** From the bytes of the body to the command that the use case takes. */
    @Benchmark
    public CreateReceipt read() {
        JsonText body = JsonText.decode(request);
        return JsonReading.of(JsonFormat.parse(body), false, JsonValue.object(CreateReceiptJson.keeping(body.text())));
    }

    /** From the receipt to the bytes of the answer. */
    @Benchmark
    public byte[] write() {
        return answers.answer(receipt).getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public PricedCart price() {
        return CartPricer.price(cart);
    }

    private Receipt issued(RequestedCart requested) {
        Receipt.Heading heading = new Receipt.Heading(
                new InstitutionInvoiceId("01M88GPEJV3A50K57V5NQMYP3W"),
                new InvoiceId("8c1d4e0e-6a1f-4b0e-9c0a-000000000001"),
                new InstitutionId("demo-store"),
                new PersonId("8c1d4e0e-6a1f-4b0e-9c0a-000000000002"),
                1);
        return Receipt.issue(heading, requested, cart, Duration.ofHours(24));
    }

    private static String requestOf(Cart cart) {
        return """
                {"invoiceId": "8c1d4e0e-6a1f-4b0e-9c0a-000000000001", "personId": "8c1d4e0e-6a1f-4b0e-9c0a-000000000002",
                 "institutionId": "demo-store", "langCode": "ET", "products": [%s]}""".formatted(
                        cart.lines().stream().map(CartJsonBenchmark::productOf).collect(Collectors.joining(",\n")));
    }

    /** As the platform sends it: a product with its name and the price that the customer saw. */
    private static String productOf(CartLine line) {
        Article article = line.article();
        return """
                {"id": "%s", "barcode": "%s", "type": "SINGLE",
                 "translatableName": {"originalText": "%s", "translations": []},
                 "quantity": {"unit": "%s", "value": %s},
                 "price": {"vat": {"sumWithoutVAT": 0.83, "VATSum": 0.20, "sumWithVAT": 1.03, "VATRate": 24}, "total": 1.03},
                 "weightItem": %s, "subProducts": null}""".formatted(
                        article.product().orElseThrow(),
                        article.barcode().orElseThrow(),
                        article.name().original(),
                        line.quantity().unit(),
                        line.quantity().value().toPlainString(),
                        line.quantity().unit() == UnitOfMeasure.KILOGRAM);
    }
}
