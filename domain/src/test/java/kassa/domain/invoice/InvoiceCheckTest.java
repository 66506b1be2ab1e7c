package kassa.domain.invoice;

import static kassa.domain.pricing.Shop.GROSS;
import static kassa.domain.pricing.Shop.NET;
import static kassa.domain.pricing.Shop.line;
import static kassa.domain.pricing.Shop.piece;
import static kassa.domain.property.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.domain.campaign.Campaign;
import kassa.domain.catalogue.Inspection;
import kassa.domain.catalogue.InspectionAction;
import kassa.domain.catalogue.Product;
import kassa.domain.invoice.SampleInvoices.Told;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.LoyaltyStanding;
import kassa.domain.loyaltycard.RequestedCard;
import kassa.domain.money.Money;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartPricer;
import kassa.domain.pricing.Carts;
import kassa.domain.pricing.CatalogueExtract;
import kassa.domain.pricing.ShipmentCharge;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An invoice of the platform held against what this node knows")
class InvoiceCheckTest {

    private static final int TIMES = 400;
    private static final BigDecimal CENT = new BigDecimal("0.01");

    /** 1.00 × 2, pay 2 of 3 for 5.00 each, 2 % off from 5.00 on, shipped for 5.00: goods for 12.00, of which 11.77 are to pay. */
    private static final Cart CART = Cart.of(
                    GROSS,
                    List.of(
                            line(piece("milk", "1.00", "24"), "2"),
                            line(
                                    piece("coffee", "5.00", "24")
                                            .withCampaigns(Campaign.of(
                                                    "3 for 2", "B00000000001", "amount >= 3 ? amount - 1 : amount")),
                                    "3")),
                    Carts.NOW)
            .withCampaigns(List.of(Campaign.of("Summer", "B00000000501", "total >= 5 ? total * 0.98 : total")))
            .withShipment(new ShipmentCharge(Money.parse("5.00 EUR"), VatRate.parse("24")));

    private static List<Deviation> check(Cart cart, Invoice invoice) {
        return InvoiceCheck.of(invoice, SampleInvoices.facts(cart, invoice));
    }

    private static List<Deviation> check(Consumer<Told> tampering) {
        Told told = SampleInvoices.of(CART);
        tampering.accept(told);
        return check(CART, told.invoice());
    }

    @Test
    @DisplayName("deviates in nothing if it was made of a cart that was priced as here, whatever is in the cart")
    void faithful() {
        forAll(
                TIMES,
                random -> Carts.any(random).withDiscounts(),
                cart -> assertThat(check(cart, SampleInvoices.of(cart).invoice()))
                        .isEmpty());
    }

    static Stream<Arguments> anywhere() {
        return Stream.of(
                Arguments.of(DeviationKind.STATUS, tampering(told -> told.status = "")),
                Arguments.of(
                        DeviationKind.TOTAL,
                        tampering(told -> told.toPay(
                                told.total.orElseThrow().toPay().add(CENT).toPlainString()))),
                Arguments.of(
                        DeviationKind.VAT,
                        tampering(told -> told.total = told.total.map(total -> new InvoiceTotal(
                                total.net().subtract(CENT), total.vat().add(CENT), total.gross(), total.toPay())))),
                Arguments.of(
                        DeviationKind.TOTAL_SUMS,
                        tampering(told -> told.total = told.total.map(total ->
                                new InvoiceTotal(total.net(), total.vat().add(CENT), total.gross(), total.toPay())))),
                Arguments.of(
                        DeviationKind.VAT_RATE,
                        priced(price -> new InvoicedPrice(
                                price.total(),
                                price.net(),
                                price.vat(),
                                price.gross(),
                                price.rate().map(BigDecimal.ONE::add)))),
                Arguments.of(
                        DeviationKind.PRODUCT_SUMS,
                        priced(price -> new InvoicedPrice(
                                price.total(), price.net().map(CENT::add), price.vat(), price.gross(), price.rate()))),
                Arguments.of(
                        DeviationKind.PRICE,
                        priced(price -> new InvoicedPrice(
                                price.total().map(BigDecimal.ONE::add),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                price.rate()))));
    }

    private static Consumer<Told> tampering(Consumer<Told> tampering) {
        return tampering;
    }

    /** With another price of the first product. */
    private static Consumer<Told> priced(UnaryOperator<InvoicedPrice> change) {
        return told -> price(told, 0, change.apply(told.products.get(0).price().orElseThrow()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("anywhere")
    @DisplayName("deviates in exactly that of which it tells something else, whatever is in the cart")
    void tamperedAnywhere(DeviationKind kind, Consumer<Told> tampering) {
        forAll(50, random -> Carts.any(random).withDiscounts(), cart -> {
            Told told = SampleInvoices.of(cart);
            tampering.accept(told);
            assertThat(check(cart, told.invoice())).extracting(Deviation::kind).containsExactly(kind);
        });
    }

    @Test
    @DisplayName("deviates in nothing if it tells no more than it has to: no total, no campaigns, no prices")
    void silent() {
        assertThat(check(told -> {
                    told.vatNumber = Optional.empty();
                    told.regNumber = Optional.empty();
                    told.campaigns = Optional.empty();
                    told.products = told.products.stream()
                            .map(product -> new InvoicedProduct(
                                    product.product(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    product.quantity(),
                                    Optional.empty(),
                                    Optional.empty()))
                            .toList();
                }))
                .isEmpty();
        assertThat(check(told -> told.total = Optional.empty())).isEmpty();
    }

    @Test
    @DisplayName("is not held against numbers that differ in blanks and case, nor in ones that the store does not have")
    void sameNumbers() {
        assertThat(check(told -> told.vatNumber = Optional.of("ee 100 200-300")))
                .isEmpty();
    }

    static Stream<Arguments> tamperings() {
        return Stream.of(
                tampering("status", "/status", "PAID", "PAYED", told -> told.status = "PAID"),
                tampering("currency", "/currency", "USD", "EUR", told -> told.currency = Currency.getInstance("USD")),
                tampering(
                        "currency",
                        "/shipment/currency",
                        "USD",
                        "EUR",
                        told -> told.shipment =
                                told.shipment.map(sent -> shipped(sent.method(), sent.status(), "5.00", "USD", sent))),
                tampering(
                        "shipment",
                        "/shipment/method",
                        "DRONE",
                        "COURIER, PARCEL, PICKUP",
                        told -> told.shipment =
                                told.shipment.map(sent -> shipped("DRONE", sent.status(), "5", "EUR", sent))),
                tampering(
                        "shipment",
                        "/shipment/status",
                        "LOST",
                        null,
                        told -> told.shipment =
                                told.shipment.map(sent -> shipped(sent.method(), "LOST", "5", "EUR", sent))),
                tampering(
                        "shipment",
                        "/shipment/price",
                        "5.001",
                        "a price in EUR",
                        told -> told.shipment =
                                told.shipment.map(sent -> shipped(sent.method(), sent.status(), "5.001", "EUR", sent))),
                tampering(
                        "shipment",
                        "/shipment/price",
                        "-5",
                        "a price in EUR",
                        told -> told.shipment =
                                told.shipment.map(sent -> shipped(sent.method(), sent.status(), "-5", "EUR", sent))),
                tampering(
                        "cards",
                        "/buyer/loyaltyCards/1",
                        "7",
                        "each card once",
                        told -> told.cards = List.of(card("7", "4711"), card("7", "4711"), card("8", "4711"))),
                tampering(
                        "quantity",
                        "/products/0/quantity",
                        "0 PIECE",
                        "a quantity is more than zero",
                        told -> quantity(told, "0.0", "PIECE")),
                tampering(
                        "quantity",
                        "/products/0/quantity",
                        "-2 PIECE",
                        "a quantity is more than zero",
                        told -> quantity(told, "-2", "PIECE")),
                tampering(
                        "quantity",
                        "/products/0/quantity",
                        "2 BOX",
                        "not a unit of measure",
                        told -> quantity(told, "2", "BOX")),
                tampering(
                        "vat-rate",
                        "/products/0/price/vat/VATRate",
                        "101.5",
                        "24",
                        told -> price(
                                told,
                                0,
                                new InvoicedPrice(
                                        amount("1"), amount("0.81"), amount("0.19"), amount("1"), amount("101.50")))),
                tampering(
                        "seller-vat-number",
                        "/seller/vatNumber",
                        "EE1",
                        "EE100200300",
                        told -> told.vatNumber = Optional.of("EE1")),
                tampering(
                        "seller-reg-number",
                        "/seller/regNumber",
                        "1",
                        "10020030",
                        told -> told.regNumber = Optional.of("1")),
                tampering(
                        "unknown-product",
                        "/products/0",
                        "cream",
                        "unknown product cream",
                        told -> product(
                                told,
                                0,
                                product -> new InvoicedProduct(
                                        Optional.of(new ProductId("cream")),
                                        product.barcode(),
                                        product.name(),
                                        product.quantity(),
                                        product.price(),
                                        product.campaigns()))),
                tampering("price", "/products/0/price/total", "2", "1", InvoiceCheckTest::sellDearer),
                tampering(
                        "price",
                        "/products/0/price/total",
                        "2",
                        "1",
                        told -> price(told, 0, told("2", "1.61", "0.39", "2"))),
                tampering(
                        "vat-rate",
                        "/products/0/price/vat/VATRate",
                        "9",
                        "24",
                        told -> price(
                                told,
                                0,
                                new InvoicedPrice(
                                        amount("1"), amount("0.81"), amount("0.19"), amount("1"), amount("9")))),
                tampering(
                        "product-sums",
                        "/products/0/price",
                        "0.81 + 0.19 = 1.01, in all 1",
                        "parts that add up",
                        told -> price(told, 0, told("1", "0.81", "0.19", "1.01"))),
                tampering(
                        "product-vat",
                        "/products/0/price/vat/VATSum",
                        "0.2",
                        "0.19",
                        told -> price(told, 0, told("1", "0.80", "0.20", "1"))),
                tampering("total", "/total/totalToPay", "16.78", "16.77", told -> told.toPay("16.78")),
                tampering(
                        "total-sums",
                        "/total/vat",
                        "13.52 + 3.26 = 16.77",
                        "24 %: 13.52 + 3.25 = 16.77",
                        told -> told.split("13.52", "3.26", "16.77")),
                tampering(
                        "vat",
                        "/total/vat",
                        "13.51 + 3.26 = 16.77",
                        "24 %: 13.52 + 3.25 = 16.77",
                        told -> told.split("13.51", "3.26", "16.77")),
                tampering(
                        "campaign-unreadable",
                        "/institutionCampaigns/0",
                        "B00000000501: total ! 2",
                        null,
                        told -> told.campaigns =
                                Optional.of(List.of(new InvoicedCampaign("Summer", "B00000000501", "total ! 2")))),
                tampering(
                        "campaigns",
                        "/institutionCampaigns",
                        "14.60 with Summer (B00000000501) -2.40, 3 for 2 (B00000000001) -5.00",
                        "16.77 with Summer (B00000000501) -0.23, 3 for 2 (B00000000001) -5.00",
                        InvoiceCheckTest::takeTwentyPercent));
    }

    private static Arguments tampering(
            String kind, String place, String said, String computed, Consumer<Told> tampering) {
        return Arguments.of(kind, place, said, computed, tampering);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("tamperings")
    @DisplayName("deviates in exactly that of which it tells something else")
    void tampered(String kind, String place, String said, String computed, Consumer<Told> tampering) {
        List<Deviation> found = check(tampering);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(DeviationKind.labelled(kind).orElseThrow());
        assertThat(found.get(0).place()).isEqualTo(place);
        assertThat(found.get(0).said()).isEqualTo(said);
        if (computed != null) {
            assertThat(found.get(0).computed()).isEqualTo(computed);
        }
    }

    private static void product(Told told, int number, UnaryOperator<InvoicedProduct> change) {
        List<InvoicedProduct> products = new ArrayList<>(told.products);
        products.set(number, change.apply(products.get(number)));
        told.products = products;
    }

    private static void price(Told told, int number, InvoicedPrice price) {
        product(
                told,
                number,
                product -> new InvoicedProduct(
                        product.product(),
                        product.barcode(),
                        product.name(),
                        product.quantity(),
                        Optional.of(price),
                        product.campaigns()));
    }

    private static Optional<BigDecimal> amount(String text) {
        return Optional.of(new BigDecimal(text));
    }

    private static InvoicedPrice told(String total, String net, String vat, String gross) {
        return new InvoicedPrice(amount(total), amount(net), amount(vat), amount(gross), amount("24"));
    }

    private static InvoicedShipment shipped(
            String method, String status, String price, String currency, InvoicedShipment sent) {
        return new InvoicedShipment(
                method,
                status,
                new BigDecimal(price),
                Currency.getInstance(currency),
                sent.expectedDelivery(),
                sent.created(),
                sent.recipient());
    }

    private static RequestedCard card(String programme, String number) {
        return new RequestedCard(new CardId(programme, number), false);
    }

    private static void quantity(Told told, String value, String unit) {
        product(
                told,
                0,
                product -> new InvoicedProduct(
                        product.product(),
                        product.barcode(),
                        product.name(),
                        new InvoicedQuantity(new BigDecimal(value), unit),
                        product.price(),
                        product.campaigns()));
    }

    /** The milk for 2.00 apiece, and all sums accordingly. */
    private static void sellDearer(Told told) {
        Cart dearer = Cart.of(
                        GROSS,
                        List.of(
                                line(piece("milk", "2.00", "24"), "2"),
                                CART.lines().get(1)),
                        Carts.NOW)
                .withCampaigns(CART.campaigns())
                .withShipment(CART.shipment().orElseThrow());
        Told charged = SampleInvoices.of(dearer);
        told.products = charged.products;
        told.total = charged.total;
    }

    private static void takeTwentyPercent(Told told) {
        Told charged = SampleInvoices.of(
                CART.withCampaigns(List.of(Campaign.of("Summer", "B00000000501", "total >= 5 ? total * 0.8 : total"))));
        told.campaigns = charged.campaigns;
        told.total = charged.total;
    }

    @Test
    @DisplayName("deviates in its campaigns and not in its total if a product was sold with one that it does not have")
    void campaignOfProduct() {
        List<Deviation> found = check(told -> {
            product(
                    told,
                    0,
                    product -> new InvoicedProduct(
                            product.product(),
                            product.barcode(),
                            product.name(),
                            product.quantity(),
                            product.price(),
                            Optional.of(List.of(new InvoicedCampaign("Half", "B00000000001", "amount / 2")))));
            told.campaigns = Optional.empty();
            told.toPay("15.78").split("12.73", "3.05", "15.78");
        });

        assertThat(found).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(DeviationKind.CAMPAIGNS);
        assertThat(found.get(0).place()).isEqualTo("/products");
    }

    @Test
    @DisplayName("is reckoned with ours if nobody tells campaigns: one that was left out is missed in the total")
    void campaignLeftOut() {
        assertThat(check(told -> told.campaigns = Optional.of(List.of())))
                .extracting(Deviation::kind)
                .containsExactly(DeviationKind.CAMPAIGNS, DeviationKind.TOTAL, DeviationKind.VAT);
        assertThat(check(told -> told.campaigns = Optional.empty())).isEmpty();
    }

    @Test
    @DisplayName("has its VAT reckoned for each rate by itself, at the rates of the catalogue")
    void severalRates() {
        Cart cart = Cart.of(
                GROSS,
                List.of(
                        line(piece("milk", "1.00", "24"), "1"),
                        line(piece("book", "9.99", "9"), "1"),
                        line(piece("stamp", "2.00", "EXEMPT"), "1")),
                Carts.NOW);

        assertThat(check(cart, SampleInvoices.of(cart).invoice())).isEmpty();
        assertThat(check(
                        cart,
                        SampleInvoices.of(cart).split("10.47", "2.52", "12.99").invoice()))
                .containsExactly(new Deviation(
                        DeviationKind.VAT,
                        "/total/vat",
                        "10.47 + 2.52 = 12.99",
                        "24 %: 0.81 + 0.19 = 1.00; 9 %: 9.17 + 0.82 = 9.99; EXEMPT: 2.00 + 0.00 = 2.00"));
    }

    @Test
    @DisplayName("of a store whose prices are without VAT is held against them with VAT")
    void withoutVat() {
        Cart cart = Cart.of(NET, List.of(line(piece("paper", "1.23", "24"), "3")), Carts.NOW);

        assertThat(check(cart, SampleInvoices.of(cart).invoice())).isEmpty();
        Told dearer = SampleInvoices.of(cart);
        price(dearer, 0, told("1.55", "1.25", "0.30", "1.55"));
        assertThat(check(
                        cart, dearer.toPay("4.65").split("3.75", "0.90", "4.65").invoice()))
                .containsExactly(new Deviation(DeviationKind.PRICE, "/products/0/price/total", "1.55", "1.53"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "long"})
    @DisplayName("has campaigns whose names are none reckoned all the same, under their codes")
    void badNames(String name) {
        String bad = name.equals("long") ? "x".repeat(201) : name;
        Told told = SampleInvoices.of(CART);
        told.campaigns = told.campaigns.map(all -> all.stream()
                .map(each -> new InvoicedCampaign(bad, each.code(), each.operation()))
                .toList());

        assertThat(check(CART, told.invoice())).isEmpty();
        assertThat(check(CART, told.toPay("16.78").invoice()))
                .containsExactly(new Deviation(DeviationKind.TOTAL, "/total/totalToPay", "16.78", "16.77"));
    }

    @Test
    @DisplayName("of an unknown product at a rate that there cannot be is reckoned at the standard rate")
    void rateOfUnknown() {
        Told told = SampleInvoices.of(CART);
        product(
                told,
                0,
                product -> new InvoicedProduct(
                        Optional.of(new ProductId("cream")),
                        Optional.empty(),
                        Optional.empty(),
                        new InvoicedQuantity(BigDecimal.ZERO, "BOX"),
                        Optional.of(new InvoicedPrice(
                                amount("1"), Optional.empty(), amount("0.19"), Optional.empty(), amount("-1"))),
                        product.campaigns()));

        assertThat(check(CART, told.invoice()))
                .extracting(each -> each.kind().label() + " " + each.place() + " " + each.said())
                .containsExactly(
                        "unknown-product /products/0 cream",
                        "quantity /products/0/quantity 0 BOX",
                        "vat-rate /products/0/price/vat/VATRate -1");
    }

    @Test
    @DisplayName("has a thousand deviations told, and how many more there are")
    void tooMany() {
        Told told = SampleInvoices.of(CART);
        InvoicedProduct unsound = new InvoicedProduct(
                Optional.of(new ProductId("cream")),
                Optional.empty(),
                Optional.empty(),
                new InvoicedQuantity(BigDecimal.ZERO, "BOX"),
                Optional.empty(),
                Optional.empty());

        told.products = Collections.nCopies(500, unsound);
        assertThat(check(CART, told.invoice())).hasSize(1_000).noneMatch(each -> each.kind() == DeviationKind.MORE);
        told.products = Collections.nCopies(2_000, unsound);
        List<Deviation> found = check(CART, told.invoice());
        assertThat(found).hasSize(1_001);
        assertThat(found.get(999).place()).isEqualTo("/products/499/quantity");
        assertThat(found.get(1_000)).isEqualTo(new Deviation(DeviationKind.MORE, "", "", "and 3000 more"));
    }

    @Test
    @DisplayName("keeps the priority that a campaign has here, which the platform does not tell")
    void priorities() {
        forAll(100, random -> Carts.any(random).withDiscounts(), cart -> {
            List<Campaign> reversed = new ArrayList<>();
            for (Campaign each : cart.campaigns()) {
                reversed.add(new Campaign(
                        each.name(), each.code(), each.operation(), each.startsAt(), each.endsAt(), -reversed.size()));
            }
            Cart ranked = cart.withCampaigns(reversed);
            assertThat(check(ranked, SampleInvoices.of(ranked).invoice())).isEmpty();
        });
    }

    @Test
    @DisplayName("tells what is not sold now, and why, and goes on reckoning")
    void notForSale() {
        Product night = piece("wine", "9.00", "24")
                .withInspections(new Inspection.MinAmount(InspectionAction.RESTRICT, BigDecimal.TEN));
        Product old = piece("old", "1.00", "24").withdrawn();
        Cart cart = Cart.of(GROSS, List.of(line(night, "1"), line(old, "1")), Carts.NOW);
        Invoice invoice = SampleInvoices.of(cart).toPay("11.00").invoice();
        InvoiceFacts facts = new InvoiceFacts(
                SampleInvoices.store(cart),
                new CatalogueExtract(SampleInvoices.store(cart), List.of(night, old))
                        .examine(invoice.lines(), Carts.NOW),
                List.of(),
                LoyaltyStanding.none(),
                Optional.empty());

        assertThat(InvoiceCheck.of(invoice, facts))
                .extracting(each -> each.kind().label() + " " + each.place())
                .containsExactly("not-for-sale /products/0", "not-for-sale /products/1", "total /total/totalToPay");
    }

    @Test
    @DisplayName("is not reckoned, and says so, if it comes to more than there is")
    void beyondReckoning() {
        assertThat(check(told -> product(
                        told,
                        0,
                        product -> new InvoicedProduct(
                                product.product(),
                                product.barcode(),
                                product.name(),
                                InvoicedQuantity.of(Quantity.pieces(999_999_999)),
                                Optional.of(new InvoicedPrice(
                                        amount("999999999999"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())),
                                product.campaigns()))))
                .extracting(each -> each.kind().label() + " " + each.place() + " " + each.said())
                .containsExactly("price /products/0/price/total 999999999999", "unreckoned /products 16.77");
    }

    @Test
    @DisplayName("is not reckoned, and says so, if it tells more unknown campaigns than can be tried on its products")
    void tooManyCampaigns() {
        // 40 signs each, on two products.
        List<InvoicedCampaign> unknown = IntStream.range(0, 6_251)
                .mapToObj(i -> new InvoicedCampaign(
                        "Campaign " + i, "B00000000501", "total > 1000000000000000 ? 0 : total * 1"))
                .toList();

        assertThat(check(told -> told.campaigns = Optional.of(unknown)))
                .containsExactly(new Deviation(
                        DeviationKind.UNRECKONED,
                        "/institutionCampaigns",
                        "",
                        "too many campaigns that are not known here"));
        assertThat(check(told -> {
                    told.campaigns = Optional.empty();
                    product(told, 0, product -> with(unknown, product));
                    product(told, 1, product -> with(unknown, product));
                }))
                .extracting(Deviation::place)
                .containsExactly("/products");
    }

    @Test
    @DisplayName("is reckoned with any number of campaigns that the store has")
    void manyCampaignsOfOurs() {
        Cart cart = CART.withCampaigns(IntStream.range(0, 1_000)
                .mapToObj(i -> Campaign.of("Campaign " + i, "B00000000501", "total * 1" + " ".repeat(300)))
                .toList());

        assertThat(check(cart, SampleInvoices.of(cart).invoice())).isEmpty();
    }

    private static InvoicedProduct with(List<InvoicedCampaign> campaigns, InvoicedProduct product) {
        return new InvoicedProduct(
                product.product(),
                product.barcode(),
                product.name(),
                product.quantity(),
                product.price(),
                Optional.of(campaigns));
    }

    @Test
    @DisplayName("is not reckoned if an unknown product bears no price")
    void noPrice() {
        assertThat(check(told -> product(
                        told,
                        0,
                        product -> new InvoicedProduct(
                                Optional.of(new ProductId("cream")),
                                Optional.empty(),
                                Optional.empty(),
                                product.quantity(),
                                Optional.empty(),
                                Optional.empty()))))
                .extracting(Deviation::kind)
                .containsExactly(DeviationKind.UNKNOWN_PRODUCT);
    }

    @Test
    @DisplayName("is priced as the cart was")
    void sample() {
        assertThat(CartPricer.price(CART).total()).isEqualTo(Money.parse("16.77 EUR"));
    }
}
