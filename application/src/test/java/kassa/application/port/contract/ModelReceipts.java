package kassa.application.port.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What should become of receipts, written down once more as plainly as can be: no storage, no prices, no threads.
 *
 * <p>A cart is a number of pieces. Every command answers what the use case should: the revision, a number, or the rule
 * that refuses.
 */
final class ModelReceipts {

    private final Map<String, List<Revision>> invoices = new LinkedHashMap<>();
    private long fiscalNumbers;
    private long creditNotes;

    /** One revision of an invoice. */
    static final class Revision {
        final long pieces;
        final Instant expires;
        final List<String> flags = new ArrayList<>();
        final Map<String, Long> refunds = new LinkedHashMap<>();
        final Map<String, Long> notes = new LinkedHashMap<>();
        String state = "ISSUED";
        long number;
        int payments;

        Revision(long pieces, Instant expires) {
            this.pieces = pieces;
            this.expires = expires;
        }

        boolean isPaid() {
            return number > 0;
        }

        boolean isOpen(Instant now) {
            return state.equals("ISSUED") && now.isBefore(expires);
        }

        void retire(Instant now) {
            state = !state.equals("ISSUED") ? state : isOpen(now) ? "SUPERSEDED" : "EXPIRED";
        }
    }

    List<Revision> of(String invoice) {
        return invoices.computeIfAbsent(invoice, fresh -> new ArrayList<>());
    }

    private Optional<Revision> counting(List<Revision> all) {
        return all.stream()
                .filter(Revision::isPaid)
                .findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1)));
    }

    String create(String invoice, long pieces, Instant now, Duration timeToLive) {
        List<Revision> all = of(invoice);
        Optional<Revision> counting = counting(all);
        boolean isSame = counting.map(each -> each.pieces == pieces).orElse(false);
        if (counting.filter(Revision::isPaid).isPresent() && !isSame) {
            return "receipt.already-paid";
        }
        if (isSame && (counting.get().isPaid() || counting.get().isOpen(now))) {
            return "revision " + (all.indexOf(counting.get()) + 1);
        }
        counting.ifPresent(each -> each.retire(now));
        all.add(new Revision(pieces, now.plus(timeToLive)));
        return "revision " + all.size();
    }

    /** @param revision counted from 1; 0 for a payment that names the invoice alone */
    String confirm(String invoice, int revision, Instant now) {
        List<Revision> all = of(invoice);
        if (all.isEmpty()) {
            return "receipt.unknown";
        }
        Revision paid = revision == 0 ? counting(all).orElseThrow() : all.get(revision - 1);
        Optional<Revision> before = all.stream().filter(Revision::isPaid).findFirst();
        if (before.isEmpty()) {
            pay(paid, now);
            all.forEach(each -> each.retire(now));
        } else if (before.get() != paid && !paid.flags.contains("counted as a duplicate")) {
            paid.flags.add("counted as a duplicate");
            before.get().payments++;
            if (!before.get().flags.contains("duplicate-payment")) {
                before.get().flags.add("duplicate-payment");
            }
        }
        return "paid";
    }

    private void pay(Revision revision, Instant now) {
        if (revision.state.equals("SUPERSEDED")) {
            revision.flags.add("superseded-revision");
        } else if (!revision.isOpen(now)) {
            revision.flags.add("late");
        }
        revision.state = "PAID";
        revision.number = ++fiscalNumbers;
        revision.payments = 1;
    }

    String cancel(String invoice, int revision, Instant now) {
        Revision meant = of(invoice).get(revision - 1);
        if (!meant.isOpen(now)) {
            return "receipt.state";
        }
        meant.state = "CANCELLED";
        return "CANCELLED";
    }

    void expireDue(Instant now) {
        invoices.values()
                .forEach(all -> all.stream()
                        .filter(each -> each.state.equals("ISSUED") && !each.isOpen(now))
                        .forEach(each -> each.state = "EXPIRED"));
    }

    String refund(String invoice, int revision, String refund, long pieces) {
        Revision meant = of(invoice).get(revision - 1);
        if (meant.refunds.containsKey(refund)) {
            return meant.refunds.get(refund) == pieces ? "note " + meant.notes.get(refund) : "receipt.refund-id";
        }
        if (!meant.state.equals("PAID")) {
            return "receipt.state";
        }
        long back = meant.refunds.values().stream().mapToLong(Long::longValue).sum() + pieces;
        if (back > meant.pieces) {
            return "receipt.refund-within-sale";
        }
        meant.refunds.put(refund, pieces);
        meant.notes.put(refund, ++creditNotes);
        meant.state = back == meant.pieces ? "REFUNDED" : "PAID";
        return "note " + creditNotes;
    }
}
