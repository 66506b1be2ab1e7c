package kassa.domain.invoice;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds an invoice against what this node knows: {@code InvoiceCheck.of(invoice, facts)} tells all that deviates.
 *
 * <p>A total function: whatever the invoice says, it is answered, never refused. Each deviation is judged by itself: prices
 * are held against the catalogue, sums against the prices that the invoice tells (or the catalogue's, if those make its
 * total), campaigns against ours at the same prices. One wrong amount is one deviation, not one in everything that was
 * reckoned from it. At most 1,000 are told, and behind them how many more there are.
 */
public final class InvoiceCheck {

    /** As many deviations are told of one invoice, and no more. */
    static final int MOST = 1_000;

    private InvoiceCheck() {}

    /** What deviates: of its head, of its products, of its campaigns, of its totals, of our receipt. */
    public static List<Deviation> of(Invoice invoice, InvoiceFacts facts) {
        ToldCampaigns campaigns = ToldCampaigns.of(invoice, facts);
        List<Deviation> found = new ArrayList<>(HeadCheck.of(invoice, facts.store()));
        found.addAll(ProductChecks.of(invoice, facts));
        found.addAll(campaigns.unreadable());
        found.addAll(Recount.of(invoice, facts, campaigns));
        found.addAll(ReceiptCheck.of(invoice, facts));
        return shortened(found);
    }

    /** The first of them and how many more there are: an invoice that is all wrong needs no book about it. */
    private static List<Deviation> shortened(List<Deviation> found) {
        if (found.size() <= MOST) {
            return List.copyOf(found);
        }
        List<Deviation> first = new ArrayList<>(found.subList(0, MOST));
        first.add(new Deviation(DeviationKind.MORE, "", "", "and " + (found.size() - MOST) + " more"));
        return List.copyOf(first);
    }
}
