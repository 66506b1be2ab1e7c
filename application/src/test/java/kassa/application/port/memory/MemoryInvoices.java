package kassa.application.port.memory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import kassa.application.invoice.FiledInvoice;
import kassa.application.invoice.InvoiceQuery;
import kassa.application.invoice.Invoices;
import kassa.application.invoice.RevisionId;
import kassa.application.port.Position;
import kassa.application.port.StaleVersion;
import kassa.domain.invoice.InvoiceRevision;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InvoiceId;

final class MemoryInvoices implements Invoices {

    private static final Comparator<Position<RevisionId>> BY_POSITION = Comparator.comparing(
                    (Position<RevisionId> position) -> inMicroseconds(position.at()))
            .thenComparing(position -> position.id().store().value())
            .thenComparing(position -> position.id().invoice().value())
            .thenComparing(position -> position.id().revision());
    private static final Comparator<InvoiceRevision> OLDEST_FIRST =
            Comparator.comparing(Invoices::position, BY_POSITION);

    private final MemoryTransactions units;

    MemoryInvoices(MemoryTransactions units) {
        this.units = units;
    }

    @Override
    public List<FiledInvoice> revisions(InstitutionId store, InvoiceId id) {
        return units.see(tables -> tables.invoices()
                .all()
                .filter(filed -> key(filed.revision()).institution().equals(store))
                .filter(filed -> key(filed.revision()).id().equals(id))
                .sorted(Comparator.comparing(filed -> filed.revision().revision()))
                .toList());
    }

    @Override
    public void add(FiledInvoice invoice) {
        units.change(tables -> {
            Tables.InvoiceKey key = key(invoice.revision());
            if (tables.invoices().find(key).isPresent()) {
                throw new StaleVersion("someone else has added the same in the meantime");
            }
            tables.invoices().put(key, invoice);
        });
    }

    private static Tables.InvoiceKey key(InvoiceRevision revision) {
        return new Tables.InvoiceKey(
                revision.invoice().seller().store(), revision.invoice().id(), revision.revision());
    }

    @Override
    public List<InvoiceRevision> list(InvoiceQuery query, int limit) {
        return units.see(tables -> tables.invoices()
                .all()
                .map(FiledInvoice::revision)
                .filter(revision -> isMeant(query, revision))
                .sorted(OLDEST_FIRST.reversed())
                .limit(limit)
                .toList());
    }

    private static boolean isMeant(InvoiceQuery query, InvoiceRevision revision) {
        Position<RevisionId> position = Invoices.position(revision);
        return query.institution().map(position.id().store()::equals).orElse(true)
                && query.deviating()
                        .map(wanted -> wanted == revision.isDeviating())
                        .orElse(true)
                && query.from().map(from -> !position.at().isBefore(from)).orElse(true)
                && query.to().map(position.at()::isBefore).orElse(true)
                && query.after()
                        .map(last -> BY_POSITION.compare(position, last) < 0)
                        .orElse(true);
    }

    @Override
    public int erase(InstitutionId store, Instant receivedBefore, int most) {
        List<InvoiceRevision> due = units.see(tables -> tables.invoices()
                .all()
                .map(FiledInvoice::revision)
                .filter(revision -> key(revision).institution().equals(store))
                .filter(revision -> revision.receivedAt().isBefore(receivedBefore))
                .sorted(OLDEST_FIRST)
                .limit(most)
                .toList());
        units.change(tables -> due.forEach(revision -> tables.invoices().remove(key(revision))));
        return due.size();
    }

    private static Instant inMicroseconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
