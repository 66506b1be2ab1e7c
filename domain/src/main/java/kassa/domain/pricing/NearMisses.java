package kassa.domain.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.domain.campaign.Campaign;
import kassa.domain.campaign.CampaignType;
import kassa.domain.campaign.Variables;
import kassa.domain.money.Money;
import kassa.domain.money.Rounding;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.VatRate;

/**
 * Campaigns that would apply with a little more in the cart: the smallest increase of one product's amount, or of the
 * total, that makes the campaign give another result than it was given.
 *
 * <p>An operation can be any function, so the increases tried are those to the numbers that stand in it, just beyond
 * them, and up to twelve more pieces.
 */
final class NearMisses {

    private static final int MOST_PIECES = 12;
    private static final BigDecimal GRAM = new BigDecimal("0.001");
    private static final BigDecimal NOT_NEAR = BigDecimal.valueOf(1_000_000);

    private final Goods goods;
    private final Offers offers;
    private final PriceTerms terms;

    private NearMisses(Goods goods, Offers offers, PriceTerms terms) {
        this.goods = goods;
        this.offers = offers;
        this.terms = terms;
    }

    private record Increase(BigDecimal by, String hint, long saving) {}

    static List<CampaignReport.NearMiss> of(Goods goods, Offers offers, PriceTerms terms) {
        NearMisses search = new NearMisses(goods, offers, terms);
        List<CampaignReport.NearMiss> found = new ArrayList<>();
        for (Offer offer : offers.lackingTheirCondition()) {
            search.smallest(offer)
                    .map(increase -> search.report(offer.campaign(), increase))
                    .ifPresent(found::add);
        }
        return found;
    }

    private CampaignReport.NearMiss report(Campaign campaign, Increase increase) {
        Money saving = new Money(increase.saving(), terms.currency());
        return new CampaignReport.NearMiss(campaign.code(), campaign.name(), increase.hint(), saving);
    }

    private Optional<Increase> smallest(Offer offer) {
        Campaign campaign = offer.campaign();
        return switch (campaign.code().type()) {
            case UNIT_PRICE, AMOUNT_TO_PAY -> inProducts(offer);
            case CART_TOTAL -> inTotal(campaign);
            case CART_TOTAL_BY_AMOUNT -> inPieces(campaign).or(() -> inTotal(campaign));
        };
    }

    private Optional<Increase> inProducts(Offer offer) {
        CampaignType type = offer.campaign().code().type();
        return goods.products().stream()
                .filter(product -> offers.forProduct(product, type).contains(offer))
                .flatMap(product -> inProduct(offer.campaign(), product).stream())
                .min(Comparator.comparing(Increase::by));
    }

    private Optional<Increase> inProduct(Campaign campaign, ProductGroup product) {
        UnitOfMeasure unit = product.article().price().unit();
        BigDecimal now = product.amount();
        BigDecimal step = unit == UnitOfMeasure.PIECE ? BigDecimal.ONE : GRAM;
        return steps(campaign, now, step)
                .map(by -> new Increase(by, hint(by, product), saving(campaign, product, now.add(by))))
                .filter(increase -> increase.saving() > 0)
                .findFirst();
    }

    private static String hint(BigDecimal by, ProductGroup product) {
        UnitOfMeasure unit = product.article().price().unit();
        String name = product.article().name().original();
        String much = by.stripTrailingZeros().toPlainString() + " ";
        if (unit != UnitOfMeasure.PIECE) {
            return much + unit + " more of " + name;
        }
        return by.compareTo(BigDecimal.ONE) == 0 ? "one more piece of " + name : much + "more pieces of " + name;
    }

    /** What a campaign would save on so much of a product, in minor units of the store's basis; 0 if nothing. */
    private long saving(Campaign campaign, ProductGroup product, BigDecimal amount) {
        boolean isPrice = campaign.code().type() == CampaignType.UNIT_PRICE;
        VatRate rate = product.article().price().vatRate();
        BigDecimal net = terms.basis().toNet(product.price(), rate);
        Variables variables = isPrice ? Variables.ofUnitPrice(net, amount) : Variables.ofAmount(amount);
        long without = cost(amount, product.price());
        return campaign.evaluate(variables)
                .fold(
                        value -> value.compareTo(isPrice ? net : amount) == 0
                                ? 0L
                                : without
                                        - (isPrice
                                                ? cost(amount, terms.basis().fromNet(value, rate))
                                                : cost(value, product.price())),
                        undefined -> 0L);
    }

    private long cost(BigDecimal amount, BigDecimal price) {
        return Rounding.toMinor(amount.multiply(price), terms.digits());
    }

    private Optional<Increase> inPieces(Campaign campaign) {
        BigDecimal total = total();
        BigDecimal pieces = goods.pieces();
        return steps(campaign, pieces, BigDecimal.ONE)
                .map(by -> new Increase(
                        by,
                        by.compareTo(BigDecimal.ONE) == 0
                                ? "one more piece"
                                : by.stripTrailingZeros().toPlainString() + " more pieces",
                        saving(campaign, total, pieces.add(by))))
                .filter(increase -> increase.saving() > 0)
                .findFirst();
    }

    private Optional<Increase> inTotal(Campaign campaign) {
        BigDecimal total = total();
        BigDecimal pieces = goods.pieces();
        BigDecimal cent = BigDecimal.ONE.movePointLeft(terms.digits());
        return thresholds(campaign, total, cent)
                .map(by -> new Increase(
                        by,
                        by.toPlainString() + " " + terms.currency() + " more without VAT",
                        saving(campaign, total.add(by), pieces)))
                .filter(increase -> increase.saving() > 0)
                .findFirst();
    }

    private BigDecimal total() {
        return BigDecimal.valueOf(CartCampaigns.net(goods, terms), terms.digits());
    }

    /** The saving on a total, told in the store's basis at the present mix of VAT rates. */
    private long saving(Campaign campaign, BigDecimal total, BigDecimal pieces) {
        BigDecimal saved =
                campaign.evaluate(Variables.ofCart(total, pieces)).fold(total::subtract, undefined -> BigDecimal.ZERO);
        BigDecimal net = total();
        BigDecimal inBasis = BigDecimal.valueOf(goods.total(), terms.digits());
        return net.signum() == 0
                ? 0
                : Rounding.toMinor(saved.multiply(inBasis).divide(net, Rounding.EXACT), terms.digits());
    }

    /** Increases worth trying, ascending: to and just beyond the campaign's own numbers, and a few pieces. */
    private static Stream<BigDecimal> steps(Campaign campaign, BigDecimal now, BigDecimal step) {
        Stream<BigDecimal> pieces = step.compareTo(BigDecimal.ONE) == 0
                ? IntStream.rangeClosed(1, MOST_PIECES).mapToObj(BigDecimal::valueOf)
                : Stream.empty();
        return Stream.concat(thresholds(campaign, now, step), pieces).sorted().distinct();
    }

    private static Stream<BigDecimal> thresholds(Campaign campaign, BigDecimal now, BigDecimal step) {
        return campaign.operation().literals().stream()
                .filter(literal -> literal.compareTo(now) >= 0 && literal.compareTo(NOT_NEAR) < 0)
                .map(literal -> Rounding.upTo(literal.subtract(now), step))
                .flatMap(by -> Stream.of(by, by.add(step)))
                .filter(by -> by.signum() > 0)
                .sorted()
                .distinct();
    }
}
