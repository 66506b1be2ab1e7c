package kassa.domain.invoice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Of the operations of unknown campaigns, each as often as there are products that it may work on. */
    static final long MOST_SIGNS = 500_000;

    /** By name, code and operation, and without the name. */
    private final Map<InvoicedCampaign, Integer> priorities = new HashMap<>();

    private final List<Deviation> unreadable = new ArrayList<>();
    private final Optional<List<Campaign>> ofStore;
    private final List<Optional<List<Campaign>>> ofProducts = new ArrayList<>();

    private ToldCampaigns(Invoice invoice, InvoiceFacts facts) {
        Stream.concat(facts.campaigns().stream(), facts.lines().stream().flatMap(ToldCampaigns::ofCatalogue))
                .forEach(this::know);
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

    private void know(Campaign ours) {
        InvoicedCampaign known = InvoicedCampaign.of(ours);
        priorities.putIfAbsent(known, ours.priority());
        priorities.putIfAbsent(known.nameless(), ours.priority());
    }

    /** The platform tells no priority: one of ours keeps its own, also if the platform calls it otherwise. */
    private Campaign withPriority(Campaign read) {
        InvoicedCampaign told = InvoicedCampaign.of(read);
        int priority = priorities.getOrDefault(told, priorities.getOrDefault(told.nameless(), 0));
        return new Campaign(read.name(), read.code(), read.operation(), Optional.empty(), Optional.empty(), priority);
    }

    List<Deviation> unreadable() {
        return unreadable;
    }

    /** Whether those that nobody here knows are too many to be tried on all products: an invoice must not cost minutes. */
    boolean areTooMany() {
        long effort = ofStore.map(this::unknownSigns).orElse(0L) * ofProducts.size()
                + ofProducts.stream()
                        .flatMap(Optional::stream)
                        .mapToLong(this::unknownSigns)
                        .sum();
        return unreadable.isEmpty() && effort > MOST_SIGNS;
    }

    /** How long their operations are: that is what trying them costs. */
    private long unknownSigns(List<Campaign> told) {
        return told.stream()
                .map(InvoicedCampaign::of)
                .distinct()
                .filter(each -> !priorities.containsKey(each))
                .mapToLong(each -> each.operation().length())
                .sum();
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
