package kassa.domain.pricing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kassa.domain.campaign.Campaign;
import kassa.domain.campaign.CampaignCode;
import kassa.domain.campaign.CampaignExpression;
import kassa.domain.catalogue.Addition;
import kassa.domain.catalogue.Deposit;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.HeldCard;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.loyaltycard.LoyaltyStanding;
import kassa.domain.money.Money;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.CampaignCombination;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatRate;

/**
 * Reads carts that people can read. One thing stands on each line; what belongs to a product is indented below it.
 *
 * <pre>
 * store GROSS BEST_DEAL EUR
 * card 7/4711 SKP earns 1 %, has 5.00, pays
 * campaign B00000000501 "2 % off": total >= 5 ? total * 0.98 : total
 * 3 x Coffee at 4.99, VAT 24
 *     deposit 0.10, VAT 0
 * 0.846 KILOGRAM x Bananas at 1.29, VAT 24, weighed
 * discount "Voucher" 5.00
 * shipment 3.90, VAT 24
 * </pre>
 *
 * A product that was named before is named by its name alone.
 */
final class CartText {

    private static final Pattern STORE = Pattern.compile("store (\\w+) (\\w+) (\\w+)");
    private static final Pattern CARD =
            Pattern.compile("card (\\S+)/(\\S+)(?: (\\w+) earns (\\S+) %, has ([\\d.]+)(, pays|, may not pay)?)?");
    private static final Pattern CAMPAIGN =
            Pattern.compile("campaign (\\S+) \"(.+?)\"(?: from (\\S+))?(?: until (\\S+))?(?: priority (\\d+))?: (.+)");
    private static final Pattern LINE = Pattern.compile(
            "([\\d.]+)(?: ([A-Z]+))? x (.+?)(?: at ([\\d.]+), VAT (\\w[\\w.]*)(, weighed)?(, inline)?)?");
    private static final Pattern ADDITION = Pattern.compile("addition (\\w+) (RATE|SUM) ([\\d.]+)");
    private static final Pattern FLOOR = Pattern.compile("floor ([\\d.]+)");
    private static final Pattern DEPOSIT = Pattern.compile("deposit ([\\d.]+), VAT (\\w[\\w.]*)");
    private static final Pattern DISCOUNT = Pattern.compile("discount \"(.+)\" ([\\d.]+)( %)?");
    private static final Pattern SHIPMENT = Pattern.compile("shipment ([\\d.]+), VAT (\\w[\\w.]*)");
    private static final Pattern GENERATED = Pattern.compile("generated (\\d+) lines");

    private static final List<String> RATES = List.of("24", "9", "13", "0", "25.5", "5.5", "EXEMPT");

    private final Map<String, Product> products = new HashMap<>();
    private final List<Bought> bought = new ArrayList<>();
    private final List<Campaign> campaigns = new ArrayList<>();
    private final List<HeldCard> cards = new ArrayList<>();
    private final List<CartDiscount> discounts = new ArrayList<>();
    private Optional<ShipmentCharge> shipment = Optional.empty();
    private PriceTerms terms = Carts.GROSS;
    private String latest = "";

    private record Bought(String name, Quantity quantity, boolean inline) {}

    private CartText() {}

    static Cart read(Stream<String> lines) {
        CartText text = new CartText();
        lines.filter(line -> !line.isBlank()).forEach(text::take);
        return text.cart();
    }

    private Cart cart() {
        List<CartLine> lines = bought.stream()
                .map(line -> CartLine.of(article(line), line.quantity()))
                .toList();
        return new Cart(terms, lines, discounts, shipment, new LoyaltyStanding(cards), campaigns, Carts.NOW);
    }

    private Article article(Bought line) {
        Product product = products.get(line.name());
        Article article = Article.of(product);
        return line.inline()
                ? new Article(
                        Optional.empty(),
                        Optional.empty(),
                        article.name(),
                        article.price(),
                        article.soldByWeight(),
                        List.of(),
                        product.campaigns())
                : article;
    }

    private void take(String line) {
        if (line.startsWith(" ")) {
            products.compute(latest, (name, product) -> detailed(product, line.strip()));
        } else if (!takeTerms(line) && !takeReduction(line)) {
            takeLine(line);
        }
    }

    private boolean takeTerms(String line) {
        Optional<MatchResult> store = match(STORE, line);
        store.ifPresent(it -> terms = new PriceTerms(
                Currency.getInstance(it.group(3)),
                PriceBasis.valueOf(it.group(1)),
                CampaignCombination.valueOf(it.group(2))));
        Optional<MatchResult> card = match(CARD, line);
        card.ifPresent(it -> cards.add(card(it)));
        return store.isPresent() || card.isPresent();
    }

    private HeldCard card(MatchResult it) {
        CardId id = new CardId(it.group(1), it.group(2));
        if (it.group(3) == null) {
            return new HeldCard(id, Optional.empty(), 0, false);
        }
        boolean mayPay = !", may not pay".equals(it.group(6));
        LoyaltyProgramme programme = new LoyaltyProgramme(
                it.group(1), Optional.of(it.group(3)), it.group(3), new BigDecimal(it.group(4)), mayPay);
        return new HeldCard(id, Optional.of(programme), money(it.group(5)).minor(), it.group(6) != null);
    }

    private boolean takeReduction(String line) {
        Optional<MatchResult> campaign = match(CAMPAIGN, line);
        campaign.ifPresent(it -> campaigns.add(campaign(it)));
        Optional<MatchResult> discount = match(DISCOUNT, line);
        discount.ifPresent(it -> discounts.add(discount(it)));
        Optional<MatchResult> charge = match(SHIPMENT, line);
        charge.ifPresent(
                it -> shipment = Optional.of(new ShipmentCharge(money(it.group(1)), VatRate.parse(it.group(2)))));
        return Stream.of(campaign, discount, charge).anyMatch(Optional::isPresent);
    }

    private CartDiscount discount(MatchResult it) {
        return it.group(3) == null
                ? new CartDiscount.OfAmount(it.group(1), money(it.group(2)))
                : new CartDiscount.OfPercentage(it.group(1), new BigDecimal(it.group(2)));
    }

    private static Campaign campaign(MatchResult it) {
        CampaignCode code = CampaignCode.parse(it.group(1));
        return new Campaign(
                it.group(2),
                code,
                CampaignExpression.parse(it.group(6), code.type()),
                Optional.ofNullable(it.group(3)).map(Instant::parse),
                Optional.ofNullable(it.group(4)).map(Instant::parse),
                it.group(5) == null ? 0 : Integer.parseInt(it.group(5)));
    }

    private void takeLine(String line) {
        Optional<MatchResult> generated = match(GENERATED, line);
        if (generated.isPresent()) {
            generate(Integer.parseInt(generated.get().group(1)));
            return;
        }
        MatchResult it = match(LINE, line).orElseThrow(() -> new IllegalArgumentException("not understood: " + line));
        latest = it.group(3);
        UnitOfMeasure unit = it.group(2) == null ? UnitOfMeasure.PIECE : UnitOfMeasure.parse(it.group(2));
        if (it.group(4) != null) {
            ProductPrice price = ProductPrice.of(unit, UnitPrice.parse(it.group(4)), VatRate.parse(it.group(5)));
            Product product = Product.of(new ProductId(latest), latest, price);
            products.put(latest, it.group(6) == null ? product : product.weighed());
        }
        bought.add(new Bought(latest, Quantity.of(it.group(1), unit), it.group(7) != null));
    }

    /** Line i, from 0: 1 + i % 3 pieces at (5 + 7 i % 997) cents, the rates in turn. */
    private void generate(int lines) {
        for (int i = 0; i < lines; i++) {
            String price = BigDecimal.valueOf(5 + i * 7L % 997, 2).toPlainString();
            takeLine(1 + i % 3 + " x Item " + i + " at " + price + ", VAT " + RATES.get(i % RATES.size()));
        }
    }

    private static Product detailed(Product product, String line) {
        Optional<Product> campaigned = match(CAMPAIGN, line)
                .map(it -> Stream.concat(product.campaigns().stream(), Stream.of(campaign(it))))
                .map(all -> product.withCampaigns(all.toArray(Campaign[]::new)));
        return campaigned.orElseGet(() -> priced(product, price(product.price(), line)));
    }

    private static Product priced(Product product, ProductPrice price) {
        Product plain = Product.of(product.id(), product.id().value(), price)
                .withCampaigns(product.campaigns().toArray(Campaign[]::new));
        return product.soldByWeight() ? plain.weighed() : plain;
    }

    private static ProductPrice price(ProductPrice price, String line) {
        return match(ADDITION, line)
                .map(it -> price.withAddition(new Addition(
                        it.group(1).equals("DSC") ? Addition.Direction.DISCOUNT : Addition.Direction.MARKUP,
                        Addition.Measure.valueOf(it.group(2)),
                        new BigDecimal(it.group(3)))))
                .or(() -> match(FLOOR, line).map(it -> price.withFloor(UnitPrice.parse(it.group(1)))))
                .or(() -> match(DEPOSIT, line)
                        .map(it -> new Deposit(
                                TranslatedText.of("Deposit"), UnitPrice.parse(it.group(1)), VatRate.parse(it.group(2))))
                        .map(price::withDeposit))
                .orElseThrow(() -> new IllegalArgumentException("not understood: " + line));
    }

    private Money money(String amount) {
        return Money.of(new BigDecimal(amount), terms.currency());
    }

    private static Optional<MatchResult> match(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
