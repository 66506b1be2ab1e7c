package kassa.domain.purchasecontrol;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.domain.catalogue.Inspection;
import kassa.domain.catalogue.InspectionAction;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.Product;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartPricer;
import kassa.domain.pricing.CatalogueExtract;
import kassa.domain.pricing.ExaminedLine;
import kassa.domain.pricing.PriceTerms;
import kassa.domain.pricing.RequestedLine;
import kassa.domain.pricing.Shop;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.receipt.CartFingerprint;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.RequestedCart;
import kassa.domain.vat.VatRate;

/** Purchases in a shop that sells milk for 1.00, beer from 18 years on, fireworks by day, knives one at a time, no ammunition. */
final class Purchases {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final Duration FOUR_HOURS = Duration.ofHours(4);
    static final Instant FOUR = NOON.plus(FOUR_HOURS);
    static final InstitutionId STORE = new InstitutionId("demo-store");
    static final InvoiceId INVOICE = new InvoiceId("I1");
    static final PersonId PERSON = new PersonId("P1");

    private static final Institution SHOP =
            Institution.of(STORE, "Shop", Currency.getInstance("EUR"), ZoneOffset.UTC, VatRate.parse("24"));

    private static final List<Product> PRODUCTS = List.of(
            Shop.piece("milk", "1.00", "24"),
            Shop.piece("beer", "2.00", "24").withInspections(new Inspection.MinAge(InspectionAction.INSPECT, 18)),
            Shop.piece("fireworks", "5.00", "24")
                    .withInspections(
                            new Inspection.MaxTime(InspectionAction.INSPECT, LocalTime.of(8, 0), Optional.empty())),
            Shop.piece("knife", "9.00", "24")
                    .withInspections(new Inspection.MaxAmount(InspectionAction.INSPECT, BigDecimal.ONE)),
            Shop.piece("ammunition", "3.00", "24")
                    .withInspections(new Inspection.MinAge(InspectionAction.RESTRICT, 18)),
            Shop.piece("relic", "1.00", "24").withdrawn());

    private static final CatalogueExtract EXTRACT = new CatalogueExtract(SHOP, PRODUCTS);

    private Purchases() {}

    /** A piece of each; {@code milk@0.90} was shown for that price. */
    static List<RequestedLine> lines(String... products) {
        return Stream.of(products).map(Purchases::line).toList();
    }

    private static RequestedLine line(String text) {
        String[] parts = text.split("@");
        Optional<BigDecimal> shown =
                Optional.of(parts).filter(all -> all.length > 1).map(all -> new BigDecimal(all[1]));
        return new RequestedLine(Optional.of(new ProductId(parts[0])), Optional.empty(), Quantity.pieces(1), shown);
    }

    static CheckedCart cart(String... products) {
        List<ExaminedLine> lines = EXTRACT.examine(lines(products), NOON);
        Optional<Cart> charged = Optional.of(
                        lines.stream().flatMap(line -> line.line().stream()).toList())
                .filter(some -> !some.isEmpty())
                .map(some -> Cart.of(PriceTerms.of(SHOP), some, NOON));
        return new CheckedCart(lines, charged.map(CartPricer::price));
    }

    static CartFingerprint fingerprint(String... products) {
        return CartFingerprint.withPrices(
                new RequestedCart(new LangCode("ET"), lines(products), List.of(), Optional.empty()));
    }

    static CartCheck check(Instant at, String... products) {
        CheckedCart cart = cart(products);
        ControlVerdict verdict = ControlPolicy.ofLines()
                .decide(new ControlPolicy.Purchase(STORE, INVOICE, TrustStanding.unknown(), false), cart);
        return CartCheck.of(fingerprint(products), verdict, cart, at);
    }

    /** A case of that cart, looked at at noon. */
    static ControlCase begun(String... products) {
        return ControlCase.begin(STORE, INVOICE, PERSON, check(NOON, products), FOUR_HOURS);
    }

    static ControlResult result(ControlStatus status) {
        return new ControlResult(status, Optional.empty(), Optional.of("Mari"), Optional.empty(), NOON);
    }

    static ControlResult changed(ControlStatus status, String... products) {
        return new ControlResult(status, Optional.of(cart(products).goods()), Optional.empty(), Optional.empty(), NOON);
    }

    static SoldCart sold(String... products) {
        return new SoldCart(new InstitutionInvoiceId("R1"), cart(products).goods(), NOON);
    }

    /** A case in that state by the shortest way there, of a beer or of milk. */
    static ControlCase in(ControlState state) {
        return switch (state) {
            case NOT_NEEDED -> begun("milk");
            case OPEN -> begun("beer");
            case PASSED -> begun("beer").conclude(result(ControlStatus.PASSED));
            case FAILED -> begun("beer").conclude(result(ControlStatus.FAILED));
            case FAILED_ALLOW_PAYMENT -> begun("beer").conclude(result(ControlStatus.FAILED_ALLOW_PAYMENT));
            case EXPIRED -> begun("beer").asOf(FOUR);
        };
    }
}
