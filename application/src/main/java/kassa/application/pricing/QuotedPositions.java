package kassa.application.pricing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.RequestedLine;
import kassa.domain.rule.Breach;
import kassa.domain.rule.RuleViolation;

/** The lines of a quote that the catalogue has to resolve, and where in the quote each of them stands. */
final class QuotedPositions {
    private static final String PLACE = "products/";

    private final List<QuotedLine> all;
    private final List<RequestedLine> ofCatalogue = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();

    QuotedPositions(List<QuotedLine> all) {
        this.all = all;
        for (int i = 0; i < all.size(); i++) {
            int position = i;
            all.get(i).fold(line -> note(line.line(), position), inline -> false);
        }
    }

    private boolean note(RequestedLine line, int position) {
        positions.add(position);
        return ofCatalogue.add(line);
    }

    /** All lines in the order of the quote; a refusal names their places in it. */
    List<CartLine> resolve(Function<List<RequestedLine>, List<CartLine>> catalogue) {
        Iterator<CartLine> resolved = resolved(catalogue).iterator();
        return all.stream()
                .map(line -> line.<CartLine>fold(named -> resolved.next(), QuotedLine.Inline::line))
                .toList();
    }

    private List<CartLine> resolved(Function<List<RequestedLine>, List<CartLine>> catalogue) {
        try {
            return catalogue.apply(ofCatalogue);
        } catch (RuleViolation refused) {
            throw new RuleViolation(
                    refused.rule(),
                    refused.getMessage(),
                    refused.breaches().stream().map(this::inQuote).toList());
        }
    }

    /** {@code products/0/quantity} of the lines asked for is {@code products/2/quantity} of the quote. */
    private Breach inQuote(Breach breach) {
        if (!breach.place().startsWith(PLACE)) {
            return breach;
        }
        String[] steps = breach.place().substring(PLACE.length()).split("/", 2);
        String rest = steps.length > 1 ? "/" + steps[1] : "";
        return new Breach(PLACE + positions.get(Integer.parseInt(steps[0])) + rest, breach.reason());
    }
}
