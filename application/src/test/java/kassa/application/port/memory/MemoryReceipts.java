package kassa.application.port.memory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kassa.application.port.Position;
import kassa.application.port.StaleVersion;
import kassa.application.port.Versioned;
import kassa.application.receipt.ConfirmPayment;
import kassa.application.receipt.FiledReceipt;
import kassa.application.receipt.KeptPayment;
import kassa.application.receipt.ReceiptQuery;
import kassa.application.receipt.Receipts;
import kassa.application.receipt.UnmatchedPayment;
import kassa.application.receipt.UnmatchedQuery;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.FiscalNumber;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptState;

final class MemoryReceipts implements Receipts {

    private static final Set<ReceiptState> STANDING = EnumSet.of(ReceiptState.ISSUED, ReceiptState.PAID);
    private static final Set<ReceiptState> UNPAID = EnumSet.of(ReceiptState.ISSUED, ReceiptState.EXPIRED);
    private static final Comparator<Position<InstitutionInvoiceId>> BY_POSITION = Comparator.comparing(
                    (Position<InstitutionInvoiceId> position) -> inMicroseconds(position.at()))
            .thenComparing(position -> position.id().value());
    private static final Comparator<Position<Long>> BY_NUMBER = Comparator.comparing(
                    (Position<Long> position) -> inMicroseconds(position.at()))
            .thenComparing(Position::id);
    private static final long FIRST_VERSION = 1;

    private final MemoryTransactions units;

    MemoryReceipts(MemoryTransactions units) {
        this.units = units;
    }

    @Override
    public List<Versioned<FiledReceipt>> revisions(InvoiceId invoice, Optional<InstitutionId> institution) {
        return units.see(tables -> tables.receipts()
                .all()
                .filter(each -> receipt(each).invoiceId().equals(invoice))
                .filter(each ->
                        institution.map(receipt(each).institutionId()::equals).orElse(true))
                .sorted(Comparator.comparingInt(each -> receipt(each).revision()))
                .toList());
    }

    @Override
    public Optional<Versioned<FiledReceipt>> find(InstitutionInvoiceId id) {
        return units.see(tables -> tables.receipts().find(id));
    }

    @Override
    public void add(FiledReceipt added) {
        units.change(tables -> {
            Receipt receipt = added.receipt();
            refuseIfAny(tables, other -> other.id().equals(receipt.id()) || isSameRevision(other, receipt));
            refuseIfAny(tables, other -> hasSameNumber(other, receipt));
            tables.receipts().put(receipt.id(), new Versioned<>(added, FIRST_VERSION));
        });
    }

    @Override
    public void replace(FiledReceipt changed, long version) {
        units.change(tables -> {
            Receipt receipt = changed.receipt();
            Versioned<FiledReceipt> before = tables.receipts()
                    .find(receipt.id())
                    .filter(each -> each.version() == version)
                    .orElseThrow(() -> new StaleVersion("receipt " + receipt.id() + " has changed since it was read"));
            refuseIfAny(tables, other -> !other.id().equals(receipt.id()) && hasSameNumber(other, receipt));
            tables.receipts().put(receipt.id(), new Versioned<>(before.value().with(receipt), version + 1));
        });
    }

    @Override
    public List<InstitutionInvoiceId> due(Instant now, int limit) {
        return units.see(tables -> tables.receipts()
                .all()
                .map(MemoryReceipts::receipt)
                .filter(receipt -> receipt.isDue(now))
                .sorted(Comparator.comparing(Receipt::expiresAt))
                .map(Receipt::id)
                .limit(limit)
                .toList());
    }

    private static void refuseIfAny(Tables tables, Predicate<Receipt> clashes) {
        if (tables.receipts().all().map(MemoryReceipts::receipt).anyMatch(clashes)) {
            throw new StaleVersion("someone else has added the same in the meantime");
        }
    }

    private static boolean isSameRevision(Receipt one, Receipt other) {
        return one.invoiceId().equals(other.invoiceId())
                && one.institutionId().equals(other.institutionId())
                && one.revision() == other.revision();
    }

    private static boolean hasSameNumber(Receipt one, Receipt other) {
        return one.institutionId().equals(other.institutionId())
                && one.fiscalNumber().isPresent()
                && one.fiscalNumber().equals(other.fiscalNumber());
    }

    private static Receipt receipt(Versioned<FiledReceipt> filed) {
        return filed.value().receipt();
    }

    @Override
    public void addUnmatched(UnmatchedPayment payment) {
        units.change(tables -> {
            UnmatchedPayment kept = inMicroseconds(payment);
            Tables.UnmatchedRow row = find(tables, payment.confirmation())
                    .map(before -> again(before, kept))
                    .orElseGet(() -> first(tables.unmatchedPayments().all().count(), kept));
            tables.unmatchedPayments().put(row.kept().number(), row);
        });
    }

    private static Optional<Tables.UnmatchedRow> find(Tables tables, ConfirmPayment sent) {
        return tables.unmatchedPayments()
                .all()
                .filter(row -> {
                    ConfirmPayment known = row.kept().payment().confirmation();
                    return known.original().equals(sent.original())
                            && known.institution().equals(sent.institution());
                })
                .findFirst();
    }

    private static Tables.UnmatchedRow first(long number, UnmatchedPayment payment) {
        return new Tables.UnmatchedRow(new KeptPayment(number, payment, payment.receivedAt(), 1), false);
    }

    private static Tables.UnmatchedRow again(Tables.UnmatchedRow row, UnmatchedPayment payment) {
        KeptPayment before = row.kept();
        UnmatchedPayment first = new UnmatchedPayment(
                before.payment().confirmation(), before.payment().receivedAt(), payment.reason());
        return new Tables.UnmatchedRow(
                new KeptPayment(before.number(), first, payment.receivedAt(), before.times() + 1), row.settled());
    }

    @Override
    public void settleUnmatched(ConfirmPayment confirmation, Instant now) {
        units.change(tables -> find(tables, confirmation)
                .ifPresent(row -> tables.unmatchedPayments()
                        .put(row.kept().number(), new Tables.UnmatchedRow(row.kept(), true))));
    }

    private static UnmatchedPayment inMicroseconds(UnmatchedPayment payment) {
        ConfirmPayment sent = payment.confirmation();
        ConfirmPayment kept = new ConfirmPayment(
                sent.invoice(),
                sent.receipt(),
                sent.institution(),
                sent.sum(),
                sent.paidAt().map(MemoryReceipts::inMicroseconds),
                sent.original());
        return new UnmatchedPayment(kept, inMicroseconds(payment.receivedAt()), payment.reason());
    }

    private static Instant inMicroseconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public List<KeptPayment> unmatched(UnmatchedQuery query, int limit) {
        return units.see(tables -> unsettled(tables)
                .filter(kept -> query.institution()
                        .map(store -> isOfStoreOrNobody(tables, kept, store))
                        .orElse(true))
                .filter(kept -> query.after()
                        .map(last -> BY_NUMBER.compare(kept.position(), last) > 0)
                        .orElse(true))
                .sorted(Comparator.comparing(KeptPayment::position, BY_NUMBER))
                .limit(limit)
                .toList());
    }

    private static Stream<KeptPayment> unsettled(Tables tables) {
        return tables.unmatchedPayments().all().filter(row -> !row.settled()).map(Tables.UnmatchedRow::kept);
    }

    private static boolean isOfStoreOrNobody(Tables tables, KeptPayment kept, InstitutionId store) {
        return kept.payment()
                .confirmation()
                .institution()
                .map(named ->
                        named.equals(store) || tables.institutions().find(named).isEmpty())
                .orElse(true);
    }

    @Override
    public long countUnmatched() {
        return units.see(tables -> unsettled(tables).count());
    }

    @Override
    public List<Receipt> list(ReceiptQuery query, int limit) {
        return newest(limit, receipt -> isOneOf(query, receipt));
    }

    private static boolean isOneOf(ReceiptQuery query, Receipt receipt) {
        return query.institution().map(receipt.institutionId()::equals).orElse(true)
                && query.invoice().map(receipt.invoiceId()::equals).orElse(true)
                && query.state().map(receipt.state()::equals).orElse(true)
                && query.from().map(from -> !receipt.issuedAt().isBefore(from)).orElse(true)
                && query.to().map(receipt.issuedAt()::isBefore).orElse(true)
                && query.after()
                        .map(last -> BY_POSITION.compare(Receipts.position(receipt), last) < 0)
                        .orElse(true);
    }

    @Override
    public List<Receipt> flagged(InstitutionId institution, int limit) {
        return newest(
                limit,
                receipt -> receipt.institutionId().equals(institution)
                        && !receipt.flags().isEmpty());
    }

    @Override
    public List<Receipt> unpaid(InstitutionId institution, Instant issuedBefore, int limit) {
        return newest(
                limit,
                receipt -> receipt.institutionId().equals(institution)
                        && UNPAID.contains(receipt.state())
                        && receipt.issuedAt().isBefore(issuedBefore)
                        && revisions(receipt.invoiceId(), Optional.of(institution)).stream()
                                .noneMatch(each -> receipt(each).isPaid()));
    }

    private List<Receipt> newest(int limit, Predicate<Receipt> isOne) {
        return units.see(tables -> tables.receipts()
                .all()
                .map(MemoryReceipts::receipt)
                .filter(isOne)
                .sorted(Comparator.comparing(Receipts::position, BY_POSITION).reversed())
                .limit(limit)
                .toList());
    }

    @Override
    public List<Receipt> paid(InstitutionId institution, long afterFiscalNumber, int limit) {
        return units.see(tables -> tables.receipts()
                .all()
                .map(MemoryReceipts::receipt)
                .filter(receipt -> receipt.institutionId().equals(institution) && number(receipt) > afterFiscalNumber)
                .sorted(Comparator.comparingLong(MemoryReceipts::number))
                .limit(limit)
                .toList());
    }

    private static long number(Receipt receipt) {
        return receipt.fiscalNumber().map(FiscalNumber::value).orElse(0L);
    }

    @Override
    public boolean existFor(InstitutionId institution) {
        return units.see(tables -> tables.receipts()
                .all()
                .anyMatch(each -> receipt(each).institutionId().equals(institution)));
    }

    @Override
    public List<Receipt> standing(
            InstitutionId institution,
            Instant from,
            Instant to,
            Optional<Position<InstitutionInvoiceId>> after,
            int limit) {
        Predicate<Receipt> isFurther =
                receipt -> after.map(last -> BY_POSITION.compare(Receipts.position(receipt), last) > 0)
                        .orElse(true);
        return units.see(tables -> tables.receipts()
                .all()
                .map(MemoryReceipts::receipt)
                .filter(receipt -> receipt.institutionId().equals(institution) && STANDING.contains(receipt.state()))
                .filter(receipt ->
                        !receipt.issuedAt().isBefore(from) && receipt.issuedAt().isBefore(to))
                .filter(isFurther)
                .sorted(Comparator.comparing(Receipts::position, BY_POSITION))
                .limit(limit)
                .toList());
    }
}
