package kassa.domain.receipt;

import static kassa.domain.property.Property.forAll;
import static kassa.domain.rule.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.domain.catalogue.LangCode;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.RequestedCard;
import kassa.domain.money.Money;
import kassa.domain.node.Address;
import kassa.domain.pricing.RequestedLine;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The fingerprint of a cart")
class CartFingerprintTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LangCode ESTONIAN = new LangCode("ET");
    private static final RequestedLine COFFEE = line("P100004", null, "3 PIECE");
    private static final RequestedLine BANANAS = line(null, "2310110108466", "0.846 KILOGRAM");
    private static final RequestedCard CARD = new RequestedCard(new CardId("7", "4711"), true);
    private static final RequestedCard OTHER_CARD = new RequestedCard(new CardId("8", "12"), false);
    private static final Address HOME = new Address(List.of("Eesti", "", "Tallinn"), Optional.of("10117"));
    private static final Shipment COURIER = shipment("COURIER", "PP-1", "5.00 EUR", HOME);
    private static final RequestedCart CART =
            new RequestedCart(ESTONIAN, List.of(COFFEE, BANANAS), List.of(CARD, OTHER_CARD), Optional.of(COURIER));

    static List<RequestedCart> otherCarts() {
        return List.of(
                new RequestedCart(new LangCode("EN"), CART.lines(), CART.cards(), CART.shipment()),
                with(List.of(line("P100005", null, "3 PIECE"), BANANAS)),
                with(List.of(line("P100004", "2310110108466", "3 PIECE"), BANANAS)),
                with(List.of(line(null, "P100004", "3 PIECE"), BANANAS)),
                with(List.of(COFFEE, line(null, "02310110108466", "0.846 KILOGRAM"))),
                with(List.of(line("P100004", null, "4 PIECE"), BANANAS)),
                with(List.of(COFFEE, line(null, "2310110108466", "0.847 KILOGRAM"))),
                with(List.of(COFFEE, line(null, "2310110108466", "846 GRAM"))),
                with(List.of(COFFEE)),
                with(List.of(COFFEE, COFFEE, BANANAS)),
                with(List.of(BANANAS, COFFEE)),
                with(OTHER_CARD),
                with(CARD, new RequestedCard(OTHER_CARD.id(), true)),
                with(CARD, new RequestedCard(new CardId("8", "13"), false)),
                with(CARD, new RequestedCard(new CardId("9", "12"), false)),
                with(OTHER_CARD, CARD),
                with(),
                new RequestedCart(ESTONIAN, CART.lines(), CART.cards(), Optional.empty()),
                with(shipment("PARCEL", "PP-1", "5.00 EUR", HOME)),
                with(shipment("COURIER", "PP-2", "5.00 EUR", HOME)),
                with(shipment("COURIER", null, "5.00 EUR", HOME)),
                with(shipment("COURIER", "PP-1", "5.01 EUR", HOME)),
                with(shipment("COURIER", "PP-1", "5.00 USD", HOME)),
                with(shipment("COURIER", "PP-1", "5.00 EUR", null)),
                with(shipment("COURIER", "PP-1", "5.00 EUR", new Address(HOME.levels(), Optional.empty()))),
                with(shipment("COURIER", "PP-1", "5.00 EUR", new Address(HOME.levels(), Optional.of("10118")))),
                with(shipment(
                        "COURIER", "PP-1", "5.00 EUR", new Address(List.of("Eesti", "Tallinn"), HOME.postalCode()))));
    }

    @ParameterizedTest
    @MethodSource("otherCarts")
    @DisplayName("is another one with another language, product, quantity, card, use of a card, shipment, or order")
    void changes(RequestedCart other) {
        assertThat(CartFingerprint.of(other)).isNotEqualTo(CartFingerprint.of(CART));
    }

    @Test
    @DisplayName("tells all of these carts apart, also from one another")
    void allDiffer() {
        assertThat(Stream.concat(Stream.of(CART), otherCarts().stream()).map(CartFingerprint::of))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("stays the same whatever prices the platform showed")
    void shownPricesDecideNothing() {
        RequestedLine shown = new RequestedLine(
                COFFEE.product(), COFFEE.barcode(), COFFEE.quantity(), Optional.of(new BigDecimal("4.99")));

        assertThat(CartFingerprint.of(with(List.of(shown, BANANAS)))).isEqualTo(CartFingerprint.of(CART));
    }

    @Test
    @DisplayName("with prices tells apart what the platform showed, on which line, and whether it showed any")
    void withPrices() {
        RequestedCart shown = with(List.of(shownFor("4.99", COFFEE), BANANAS));

        assertThat(Stream.of(
                                CART,
                                shown,
                                with(List.of(shownFor("5", COFFEE), BANANAS)),
                                with(List.of(COFFEE, shownFor("4.99", BANANAS))))
                        .map(CartFingerprint::withPrices))
                .doesNotHaveDuplicates();
        assertThat(CartFingerprint.withPrices(with(List.of(shownFor("4.990", COFFEE), BANANAS))))
                .isEqualTo(CartFingerprint.withPrices(shown));
        assertThat(otherCarts().stream().map(CartFingerprint::withPrices))
                .doesNotContain(CartFingerprint.withPrices(CART));
    }

    private static RequestedLine shownFor(String price, RequestedLine line) {
        return new RequestedLine(line.product(), line.barcode(), line.quantity(), Optional.of(new BigDecimal(price)));
    }

    @Test
    @DisplayName("stays the same while a shipment makes progress, and whoever is to be told of it")
    void progressOfShipmentDecidesNothing() {
        Instant now = Instant.parse("2026-11-23T12:00:00Z");
        Shipment later = new Shipment(
                COURIER.method(),
                COURIER.parcelId(),
                Optional.of("Kuller"),
                "CONFIRMED",
                COURIER.price(),
                Optional.of(now.plusSeconds(86_400)),
                Optional.of(now),
                Optional.of("mari@example.com"),
                Optional.of("+372 5555"),
                COURIER.address());

        assertThat(CartFingerprint.of(with(later))).isEqualTo(CartFingerprint.of(CART));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.8460 KILOGRAM", "0.846000 KILOGRAM", "846E-3 KILOGRAM", "0.846 kilogram"})
    @DisplayName("stays the same however a quantity is written")
    void quantityIsANumber(String quantity) {
        RequestedCart same = with(List.of(COFFEE, line(null, "2310110108466", quantity)));

        assertThat(CartFingerprint.of(same)).isEqualTo(CartFingerprint.of(CART));
    }

    @Test
    @DisplayName(
            "stays the same however whole quantities, the price of a shipment, the language and an address are written")
    void equalPartsAreEqual() {
        RequestedCart same = new RequestedCart(
                new LangCode("et"),
                List.of(line("P100004", null, "3.00 piece"), BANANAS),
                CART.cards(),
                Optional.of(shipment(
                        "COURIER",
                        "PP-1",
                        "5 EUR",
                        new Address(List.of("Eesti", "", "Tallinn", "", ""), Optional.of("10117")))));

        assertThat(CartFingerprint.of(same)).isEqualTo(CartFingerprint.of(CART));
        assertThat(CartFingerprint.of(with(List.of(line("P1", null, "100 PIECE")))))
                .isEqualTo(CartFingerprint.of(with(List.of(line("P1", null, "1E+2 PIECE")))));
    }

    @Test
    @DisplayName("keeps the levels of an address apart, whatever stands in them")
    void levelsOfAddressesStayApart() {
        List<Address> addresses = List.of(
                new Address(List.of("Eesti", "Tallinn", "Kesk"), Optional.of("1")),
                new Address(List.of("Eesti", "Tallinn, Kesk"), Optional.of("1")),
                new Address(List.of("Eesti, Tallinn", "Kesk"), Optional.of("1")),
                new Address(List.of("Eesti, Tallinn, Kesk"), Optional.of("1")),
                new Address(List.of("Eesti", "Tallinn", "Kesk], postalCode=Optional[1"), Optional.empty()));

        assertThat(addresses.stream()
                        .map(address -> with(shipment("COURIER", "PP-1", "5.00 EUR", address)))
                        .map(CartFingerprint::of))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("differs wherever carts do, although their texts, one after the other, read the same")
    void noCollisions() {
        Map<CartFingerprint, Object> seen = new HashMap<>();
        forAll(random -> new Confusing(random).cart(), cart -> {
            Object before = seen.putIfAbsent(CartFingerprint.of(cart), whatCounts(cart));
            assertThat(before == null || before.equals(whatCounts(cart))).isTrue();
        });
        assertThat(seen).hasSizeGreaterThan(5_000).hasSizeLessThan(20_000);
    }

    @Test
    @DisplayName("does not change from one version to the next: kept receipts are found by it")
    void neverChanges() {
        assertThat(CartFingerprint.of(CART))
                .hasToString("e2184ce57c6ef1d977cd6291ca3217e17a1977673db6f419405236b3542f8077");
        assertThat(CartFingerprint.of(new RequestedCart(ESTONIAN, List.of(COFFEE), List.of(), Optional.empty())))
                .hasToString("35b880e80def9abb064e69c68da50f2174c47075cc14adddc8b4f268793bd2fe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "g", "A", "00"})
    @DisplayName("receipt.fingerprint: restored from anything but 64 hexadecimal digits it is refused")
    void form(String instead) {
        String sound = CartFingerprint.of(CART).value();

        assertThat(new CartFingerprint(sound)).isEqualTo(CartFingerprint.of(CART));
        assertRefused(ReceiptRule.FINGERPRINT, () -> new CartFingerprint(sound.substring(1) + instead));
    }

    /** All that makes one cart another, as values: equal exactly if the carts are for the same things. */
    private static Object whatCounts(RequestedCart cart) {
        Function<RequestedLine, Object> line = each -> List.of(each.product(), each.barcode(), each.quantity());
        Function<Shipment, Object> shipment =
                each -> List.of(each.method(), each.price(), each.parcelId(), each.address());
        return List.of(
                cart.language(),
                cart.lines().stream().map(line).toList(),
                cart.cards(),
                cart.shipment().map(shipment));
    }

    private static RequestedCart with(List<RequestedLine> lines) {
        return new RequestedCart(ESTONIAN, lines, CART.cards(), CART.shipment());
    }

    private static RequestedCart with(RequestedCard... cards) {
        return new RequestedCart(ESTONIAN, CART.lines(), List.of(cards), CART.shipment());
    }

    private static RequestedCart with(Shipment shipment) {
        return new RequestedCart(ESTONIAN, CART.lines(), CART.cards(), Optional.of(shipment));
    }

    private static RequestedLine line(String product, String barcode, String quantity) {
        return new RequestedLine(
                Optional.ofNullable(product).map(ProductId::new),
                Optional.ofNullable(barcode).map(Barcode::new),
                Quantity.parse(quantity),
                Optional.empty());
    }

    private static Shipment shipment(String method, String parcelId, String price, Address address) {
        return new Shipment(
                method,
                Optional.ofNullable(parcelId),
                Optional.empty(),
                "DRAFT",
                Money.parse(price),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(address));
    }

    /**
     * Carts of few and short texts full of separators, so that many of them read the same when they are strung together;
     * each is odd in one place only, so that twins are met often.
     */
    private static final class Confusing {

        private static final List<String> PIECES = List.of("a", "1", "/", ", ");

        private final Random random;

        Confusing(Random random) {
            this.random = random;
        }

        RequestedCart cart() {
            return switch (random.nextInt(3)) {
                case 0 -> new RequestedCart(ESTONIAN, some(2, this::line), List.of(), Optional.empty());
                case 1 -> new RequestedCart(ESTONIAN, List.of(), some(2, this::card), Optional.empty());
                default -> new RequestedCart(ESTONIAN, List.of(), List.of(), Optional.of(shipment()));
            };
        }

        private RequestedLine line() {
            return new RequestedLine(
                    maybe(() -> new ProductId(name())),
                    maybe(() -> new Barcode(name())),
                    Quantity.pieces(1 + random.nextInt(11)),
                    Optional.empty());
        }

        private RequestedCard card() {
            return new RequestedCard(new CardId(name(), name()), random.nextBoolean());
        }

        private Shipment shipment() {
            boolean toAddress = random.nextBoolean();
            return CartFingerprintTest.shipment(
                    toAddress ? "COURIER" : text(),
                    toAddress ? null : maybe(this::text).orElse(null),
                    "0.00 EUR",
                    toAddress ? new Address(levels(), maybe(this::text)) : null);
        }

        private List<String> levels() {
            List<String> levels = new ArrayList<>(List.of(name()));
            levels.addAll(some(2, this::text));
            return levels;
        }

        /** With no blanks at its ends. */
        private String name() {
            return "a" + text() + (random.nextBoolean() ? "a" : "1");
        }

        private String text() {
            return String.join("", some(2, this::piece));
        }

        private String piece() {
            return PIECES.get(random.nextInt(PIECES.size()));
        }

        private <T> Optional<T> maybe(Supplier<T> value) {
            return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
        }

        private <T> List<T> some(int most, Supplier<T> value) {
            return IntStream.range(0, random.nextInt(most + 1))
                    .mapToObj(i -> value.get())
                    .toList();
        }
    }
}
