package kassa.domain.pricing;

import static kassa.domain.property.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import kassa.domain.campaign.Campaign;
import kassa.domain.campaign.Variables;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.money.Money;
import kassa.domain.money.Rounding;
import kassa.domain.money.UnitPrice;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatBreakdown;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PricingInvariantsTest {

    @Test
    @DisplayName("pricing.rows-sum-to-total: rows, deposits and shipment sum to the total")
    void rowsSumToTotal() {
        forAll(Carts::any, cart -> {
            PricedCart priced = CartPricer.price(cart);
            long charges =
                    priced.rows().stream().mapToLong(row -> row.gross().minor()).sum()
                            + priced.shipment()
                                    .map(shipment -> shipment.gross().minor())
                                    .orElse(0L);
            assertThat(charges).isEqualTo(priced.total().minor());
        });
    }

    @Test
    @DisplayName("pricing.additions-sum-to-total: total without additions and the additions sum to the total")
    void additionsSumToTotal() {
        forAll(Carts::any, cart -> {
            PricedCart priced = CartPricer.price(cart);
            PricedCart bare = CartPricer.price(withoutReductions(cart));
            assertThat(priced.totals().withoutAddition()).isEqualTo(bare.total());
            assertThat(priced.totals().additionSum()).isEqualTo(priced.total().minus(bare.total()));
        });
    }

    @Test
    @DisplayName("pricing.vat-sums-to-total: net and VAT are the total, and each group's tax is rounded once")
    void vatSumsToTotal() {
        forAll(Carts::any, cart -> {
            PricedCart priced = CartPricer.price(cart);
            assertThat(sum(priced.vat().stream().map(VatBreakdown::net)))
                    .isEqualTo(priced.totals().withoutVat());
            assertThat(sum(priced.vat().stream().map(VatBreakdown::vat)))
                    .isEqualTo(priced.totals().vatSum());
            assertThat(priced.totals().withoutVat().plus(priced.totals().vatSum()))
                    .isEqualTo(priced.total());
            priced.vat().forEach(group -> assertThat(group.vat().minor()).isEqualTo(tax(group, priced.basis())));
        });
    }

    /** The tax by whole numbers alone: half up of n / d is (2n + d) / 2d. */
    private static long tax(VatBreakdown group, PriceBasis basis) {
        long rate = group.rate().percent().movePointRight(4).longValueExact();
        long base =
                basis == PriceBasis.GROSS ? group.gross().minor() : group.net().minor();
        long divisor = basis == PriceBasis.GROSS ? 1_000_000 + rate : 1_000_000;
        BigInteger dividend = BigInteger.valueOf(base).multiply(BigInteger.valueOf(rate));
        return dividend.shiftLeft(1)
                .add(BigInteger.valueOf(divisor))
                .divide(BigInteger.valueOf(2 * divisor))
                .longValueExact();
    }

    @Test
    @DisplayName("pricing.steps-sum-to-row: list amount and steps of a row sum to the row")
    void stepsSumToRow() {
        forAll(
                Carts::any,
                cart -> CartPricer.price(cart).rows().forEach(row -> {
                    Money sum = row.list().plus(sum(row.steps().stream().map(PriceStep::amount)));
                    assertThat(sum).isEqualTo(row.amount());
                    assertThat(row.steps()).noneMatch(step -> step.amount().isZero());
                }));
    }

    @Test
    @DisplayName("pricing.row-not-negative: no row is negative or below its floor price")
    void noRowBelowItsFloor() {
        forAll(Carts::any, cart -> {
            List<PricedRow> goods = goods(CartPricer.price(cart));
            for (int i = 0; i < goods.size(); i++) {
                assertThat(goods.get(i).amount().minor())
                        .isGreaterThanOrEqualTo(floor(cart.lines().get(i), goods.get(i)));
                assertThat(goods.get(i).gross().isNegative()).isFalse();
            }
        });
    }

    private static long floor(CartLine line, PricedRow row) {
        long afterAddition = row.steps().stream()
                .filter(step -> step.kind() == StepKind.ADDITION)
                .map(PriceStep::amount)
                .reduce(row.list(), Money::plus)
                .minor();
        return line.article()
                .price()
                .floorPrice()
                .map(floor -> Rounding.toMinor(line.amount().multiply(floor.amount()), 2))
                .map(floor -> Math.min(floor, afterAddition))
                .orElse(0L);
    }

    @Test
    @DisplayName(
            "pricing.all-for-nothing: a 100 % discount leaves exactly 0.00 of the goods in every row and every rate group")
    void everythingForNothing() {
        List<CartDiscount> all = List.of(new CartDiscount.OfPercentage("Gift", new BigDecimal("100")));
        forAll(random -> withoutFloorsAndDeposits(Carts.goods(random)), cart -> {
            PricedCart byDiscount = CartPricer.price(cart.withDiscounts(all.get(0)));
            PricedCart byCampaign =
                    CartPricer.price(cart.withCampaigns(List.of(Campaign.of("Gift", "B00000000501", "total * 0"))));
            for (PricedCart priced : List.of(byDiscount, byCampaign)) {
                assertThat(priced.total().toString()).isEqualTo("0.00 EUR");
                assertThat(priced.rows())
                        .allMatch(row -> row.amount().isZero() && row.gross().isZero());
                assertThat(priced.vat())
                        .allMatch(group -> group.net().isZero() && group.vat().isZero());
            }
        });
    }

    @Test
    @DisplayName(
            "pricing.cart-campaign-result: after a campaign 501 or 502 alone the goods without VAT are its rounded result")
    void cartCampaignHitsItsResult() {
        forAll(random -> withoutFloorsAndDeposits(Carts.goods(random)), cart -> {
            Money before = CartPricer.price(cart).totals().withoutVat();
            Random random = new Random(before.minor());
            for (Campaign campaign : List.of(Carts.ofTotal(random), Carts.ofTotalAndPieces(random))) {
                PricedCart priced = CartPricer.price(cart.withCampaigns(List.of(campaign)));
                BigDecimal result = campaign.evaluate(Variables.ofCart(before.amount(), pieces(cart)))
                        .fold(value -> value, reason -> before.amount());
                assertThat(priced.totals().withoutVat())
                        .as(campaign.operation().text())
                        .isEqualTo(Money.rounded(result, Carts.EUR));
            }
        });
    }

    private static BigDecimal pieces(Cart cart) {
        return cart.lines().stream()
                .map(line -> line.article().soldByWeight() ? BigDecimal.ONE : line.amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    @DisplayName("pricing.order-of-lines: the order of the lines changes no total that campaigns make")
    void orderOfLinesDoesNotMatter() {
        forAll(Carts::withCampaigns, cart -> {
            List<CartLine> shuffled = new ArrayList<>(cart.lines());
            Collections.shuffle(shuffled, new Random(cart.lines().size()));
            PricedCart priced = CartPricer.price(cart);
            PricedCart other = CartPricer.price(withLines(cart, shuffled));
            assertThat(other.totals()).isEqualTo(priced.totals());
            assertThat(other.vat()).containsExactlyInAnyOrderElementsOf(priced.vat());
        });
    }

    @Test
    @DisplayName("pricing.same-every-time: pricing the same cart twice gives the same answer in every detail")
    void pricingIsAFunction() {
        forAll(
                Carts::any,
                cart -> assertThat(CartPricer.price(cart).equals(CartPricer.price(cart)))
                        .isTrue());
    }

    @Test
    @DisplayName("pricing.free-line: a free line changes nothing else")
    void freeLineChangesNothing() {
        Product gift = Product.of(
                new ProductId("gift"),
                "Gift",
                ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse("0"), VatRate.parse("24")));
        forAll(random -> withoutPieceCounting(Carts.any(random)), cart -> {
            List<CartLine> more = new ArrayList<>(cart.lines());
            more.add(CartLine.of(gift, Quantity.pieces(1)));
            PricedCart priced = CartPricer.price(cart);
            PricedCart withGift = CartPricer.price(withLines(cart, more));
            assertThat(withGift.totals()).isEqualTo(priced.totals());
            assertThat(withGift.rows().subList(0, priced.rows().size())).isEqualTo(priced.rows());
            assertThat(withGift.points()).isEqualTo(priced.points());
        });
    }

    @Test
    @DisplayName(
            "pricing.never-discounted: deposits and the shipment cost what they cost, whatever is taken from the goods")
    void depositsAndShipmentAreNeverDiscounted() {
        forAll(Carts::any, cart -> {
            PricedCart priced = CartPricer.price(cart);
            assertThat(priced.rows().stream().filter(row -> row.kind() == RowKind.DEPOSIT))
                    .allMatch(row -> row.steps().isEmpty() && row.amount().equals(row.list()));
            assertThat(priced.shipment().map(PricedShipment::amount))
                    .isEqualTo(cart.shipment().map(ShipmentCharge::price));
        });
    }

    @Test
    @DisplayName(
            "pricing.reports-tell-steps: what campaigns, discounts and points are said to have taken is what the rows' steps tell")
    void reportsAgreeWithSteps() {
        forAll(Carts::any, cart -> {
            PricedCart priced = CartPricer.price(cart);
            Money reported = sum(Stream.of(
                            priced.campaigns().applied().stream().map(CampaignReport.Applied::amount),
                            priced.discounts().stream().map(DiscountReport::amount),
                            priced.points().stream()
                                    .map(card -> Money.zero(Carts.EUR).minus(card.used())))
                    .flatMap(each -> each));
            Money steps = sum(priced.rows().stream()
                    .flatMap(row -> row.steps().stream())
                    .filter(step -> step.kind() != StepKind.ADDITION)
                    .map(PriceStep::amount));
            assertThat(reported).isEqualTo(steps);
        });
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.zero(Carts.EUR), Money::plus);
    }

    private static List<PricedRow> goods(PricedCart priced) {
        return priced.rows().stream().filter(row -> row.kind() == RowKind.GOODS).toList();
    }

    private static Cart withoutReductions(Cart cart) {
        List<CartLine> lines = cart.lines().stream()
                .map(line -> withPrice(
                        line,
                        new ProductPrice(
                                line.article().price().unit(),
                                line.article().price().unitPrice(),
                                line.article().price().vatRate(),
                                Optional.empty(),
                                Optional.empty(),
                                line.article().price().deposit())))
                .toList();
        Cart bare = Cart.of(cart.terms(), lines, cart.at());
        return cart.shipment().map(bare::withShipment).orElse(bare);
    }

    private static Cart withoutFloorsAndDeposits(Cart cart) {
        List<CartLine> lines = cart.lines().stream()
                .map(line -> withPrice(
                        line,
                        new ProductPrice(
                                line.article().price().unit(),
                                line.article().price().unitPrice(),
                                line.article().price().vatRate(),
                                line.article().price().addition(),
                                Optional.empty(),
                                Optional.empty())))
                .toList();
        return withLines(cart, lines);
    }

    /** Without campaigns of type 502, for which a free piece is a piece. */
    private static Cart withoutPieceCounting(Cart cart) {
        List<CartLine> lines = cart.lines().stream()
                .map(line -> new CartLine(
                        withCampaigns(
                                line.article(),
                                withoutPieceCounting(line.article().campaigns())),
                        line.quantity(),
                        line.sentPrice()))
                .toList();
        return withLines(cart.withCampaigns(withoutPieceCounting(cart.campaigns())), lines);
    }

    private static List<Campaign> withoutPieceCounting(List<Campaign> campaigns) {
        return campaigns.stream()
                .filter(campaign -> !campaign.code().toString().endsWith("502"))
                .toList();
    }

    private static Article withCampaigns(Article article, List<Campaign> campaigns) {
        return new Article(
                article.product(),
                article.barcode(),
                article.name(),
                article.price(),
                article.soldByWeight(),
                article.categories(),
                campaigns);
    }

    /** The line at another price, and free of campaigns. */
    private static CartLine withPrice(CartLine line, ProductPrice price) {
        Article article = line.article();
        return new CartLine(
                new Article(
                        article.product(),
                        article.barcode(),
                        article.name(),
                        price,
                        article.soldByWeight(),
                        article.categories(),
                        List.of()),
                line.quantity(),
                line.sentPrice());
    }

    private static Cart withLines(Cart cart, List<CartLine> lines) {
        return new Cart(
                cart.terms(), lines, cart.discounts(), cart.shipment(), cart.loyalty(), cart.campaigns(), cart.at());
    }
}
