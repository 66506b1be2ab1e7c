package kassa.domain.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.domain.campaign.Campaign;
import kassa.domain.pricing.Article;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.ExaminedLine;
import kassa.domain.rule.RuleViolation;

/**
 * The campaigns of a purchase by the word of its invoice: always in force, since the platform has applied them.
 *
 * <p>Where the invoice tells nothing of campaigns, ours are meant. If one of them cannot be read, what they made of the
 * total cannot be told, and ours are taken for all of them.
 */
final class ToldCampaigns {

    private final List<Campaign> ours;
    private final List<Deviation> unreadable = new ArrayList<>();
    private final Optional<List<Campaign>> ofStore;
    private final List<Optional<List<Campaign>>> ofProducts = new ArrayList<>();

    private ToldCampaigns(Invoice invoice, InvoiceFacts facts) {
        this.ours = Stream.concat(
                        facts.campaigns().stream(), facts.lines().stream().flatMap(ToldCampaigns::ofCatalogue))
                .toList();
        this.ofStore = read("/institutionCampaigns/", invoice.campaigns());
        for (int i = 0; i < invoice.products().size(); i++) {
            ofProducts.add(read(
                    "/products/" + i + "/campaigns/", invoice.products().get(i).campaigns()));
        }
    }

    static ToldCampaigns of(Invoice invoice, InvoiceFacts facts) {
        return new ToldCampaigns(invoice, facts);
    }

    private static Stream<Campaign> ofCatalogue(ExaminedLine line) {
        return line.product().stream().flatMap(product -> product.campaigns().stream());
    }

    private Optional<List<Campaign>> read(String place, Optional<List<InvoicedCampaign>> told) {
        return told.map(all -> {
            List<Campaign> read = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                read(place + i, all.get(i)).ifPresent(read::add);
            }
            return List.copyOf(read);
        });
    }

    private Optional<Campaign> read(String place, InvoicedCampaign told) {
        try {
            return Optional.of(withPriority(told.read()));
        } catch (RuleViolation refused) {
            unreadable.add(new Deviation(
                    DeviationKind.CAMPAIGN_UNREADABLE,
                    place,
                    told.code() + ": " + told.operation(),
                    refused.getMessage()));
            return Optional.empty();
        }
    }

    /** The platform tells no priority: one of ours keeps its own. */
    private Campaign withPriority(Campaign told) {
        return ours.stream()
                .map(Campaign::always)
                .filter(known -> InvoicedCampaign.of(known).equals(InvoicedCampaign.of(told)))
                .findFirst()
                .orElse(told);
    }

    List<Deviation> unreadable() {
        return unreadable;
    }

    /** In place of the store's own. */
    List<Campaign> ofStore(List<Campaign> own) {
        return unreadable.isEmpty() ? ofStore.orElse(own) : own;
    }

    /** The line with the campaigns that the invoice tells of its product. */
    CartLine of(int product, CartLine line) {
        return unreadable.isEmpty()
                ? ofProducts.get(product).map(told -> with(line, told)).orElse(line)
                : line;
    }

    private static CartLine with(CartLine line, List<Campaign> campaigns) {
        Article article = line.article();
        return new CartLine(
                new Article(
                        article.product(),
                        article.barcode(),
                        article.name(),
                        article.price(),
                        article.soldByWeight(),
                        article.categories(),
                        campaigns),
                line.quantity(),
                line.sentPrice());
    }
}
