package kassa.domain.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import kassa.domain.campaign.CampaignType;
import kassa.domain.money.Money;
import kassa.domain.quantity.UnitOfMeasure;

/**
 * Campaigns that would apply with a little more in the cart: the smallest increase of one product's amount, or of the
 * total, with which the campaign applies, beside all others, and what it takes then.
 *
 * <p>A hint may be missing where a price may not: of very many campaigns on very large carts, those are looked at that can be
 * while no more than {@value #MOST_BIDS} results of operations might have to be compared.
 */
final class NearMisses {

    private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");
    private static final BigDecimal ANY = BigDecimal.valueOf(1_000_000_000);

    private static final long MOST_BIDS = 1_000_000;

    private final Goods goods;
    private final Optional<CartDeal> beforeCartCampaigns;
    private final Offers offers;
    private final PriceTerms terms;
    private long bids;

    private NearMisses(Goods goods, Optional<CartDeal> beforeCartCampaigns, Offers offers, PriceTerms terms) {
        this.goods = goods;
        this.beforeCartCampaigns = beforeCartCampaigns;
        this.offers = offers;
        this.terms = terms;
    }

    private record Increase(BigDecimal by, String hint, long saving) {}

    static List<CampaignReport.NearMiss> of(
            Goods goods, Optional<CartDeal> beforeCartCampaigns, Offers offers, PriceTerms terms) {
        NearMisses search = new NearMisses(goods, beforeCartCampaigns, offers, terms);
        List<CampaignReport.NearMiss> found = new ArrayList<>();
        for (Offer offer : offers.thatGaveNothing()) {
            search.smallest(offer)
                    .filter(unused -> !search.isTired())
                    .map(increase -> search.report(offer, increase))
                    .ifPresent(found::add);
        }
        return found;
    }

    private boolean isTired() {
        return bids > MOST_BIDS;
    }

    private ToLongFunction<BigDecimal> counted(int rivals, ToLongFunction<BigDecimal> effect) {
        return by -> {
            bids += rivals;
            return isTired() ? 0 : effect.applyAsLong(by);
        };
    }

    private CampaignReport.NearMiss report(Offer offer, Increase increase) {
        Money saving = new Money(increase.saving(), terms.currency());
        return new CampaignReport.NearMiss(
                offer.campaign().code(), offer.campaign().name(), increase.hint(), saving);
    }

    private Optional<Increase> smallest(Offer offer) {
        return switch (offer.campaign().code().type()) {
            case UNIT_PRICE, AMOUNT_TO_PAY -> inProducts(offer);
            case CART_TOTAL -> beforeCartCampaigns.flatMap(deal -> inTotal(offer, deal));
            case CART_TOTAL_BY_AMOUNT ->
                beforeCartCampaigns.flatMap(deal -> inPieces(offer, deal).or(() -> inTotal(offer, deal)));
        };
    }

    private Optional<Increase> inProducts(Offer offer) {
        CampaignType type = offer.campaign().code().type();
        Increase smallest = null;
        for (ProductGroup product : goods.products()) {
            if (!isTired() && offers.forProduct(product, type).contains(offer)) {
                BigDecimal most = smallest == null ? ANY : smallest.by().subtract(step(product));
                smallest = inProduct(offer, product, most).orElse(smallest);
            }
        }
        return Optional.ofNullable(smallest);
    }

    private Optional<Increase> inProduct(Offer offer, ProductGroup product, BigDecimal most) {
        ProductTrial trial = new ProductTrial(product, offers, terms, offer);
        boolean isCounted = unit(product) == UnitOfMeasure.PIECE;
        Increases increases =
                isCounted ? Increases.ofPieces(product.amount()) : Increases.of(product.amount(), step(product));
        return increases
                .smallest(offer.campaign(), most, counted(rivals(offer, product), trial::saving))
                .map(by -> new Increase(by, hint(by, product), trial.saving(by)));
    }

    private int rivals(Offer offer, ProductGroup product) {
        return offers.forProduct(product, offer.campaign().code().type()).size();
    }

    private int rivals(Offer offer) {
        return offers.forCart(offer.campaign().code().type()).size();
    }

    private static UnitOfMeasure unit(ProductGroup product) {
        return product.article().price().unit();
    }

    private static BigDecimal step(ProductGroup product) {
        boolean isWhole = unit(product) == UnitOfMeasure.PIECE || unit(product) == UnitOfMeasure.GRAM;
        return isWhole ? BigDecimal.ONE : THOUSANDTH;
    }

    private static String hint(BigDecimal by, ProductGroup product) {
        String name = product.article().name().original();
        return unit(product) == UnitOfMeasure.PIECE
                ? pieces(by) + " of " + name
                : by.toPlainString() + " " + unit(product) + " more of " + name;
    }

    private static String pieces(BigDecimal by) {
        return by.compareTo(BigDecimal.ONE) == 0 ? "one more piece" : by.toPlainString() + " more pieces";
    }

    private Optional<Increase> inPieces(Offer offer, CartDeal deal) {
        BigDecimal now = goods.pieces();
        return Increases.ofPieces(now)
                .smallest(
                        offer.campaign(),
                        ANY,
                        counted(rivals(offer), by -> saving(offer, deal, deal.net(), now.add(by))))
                .map(by -> new Increase(by, pieces(by), saving(offer, deal, deal.net(), now.add(by))));
    }

    private Optional<Increase> inTotal(Offer offer, CartDeal deal) {
        BigDecimal now = BigDecimal.valueOf(deal.net(), terms.digits());
        BigDecimal cent = BigDecimal.ONE.movePointLeft(terms.digits());
        return Increases.of(now, cent)
                .smallest(
                        offer.campaign(),
                        ANY,
                        counted(rivals(offer), by -> saving(offer, deal, minor(now.add(by)), goods.pieces())))
                .map(by -> new Increase(
                        by,
                        by.setScale(terms.digits()).toPlainString() + " " + terms.currency() + " more without VAT",
                        saving(offer, deal, minor(now.add(by)), goods.pieces())));
    }

    private long minor(BigDecimal amount) {
        return amount.movePointRight(terms.digits()).longValueExact();
    }

    private long saving(Offer offer, CartDeal deal, long net, BigDecimal pieces) {
        return CartTrial.saving(deal, terms, offers, net, pieces, offer);
    }
}
