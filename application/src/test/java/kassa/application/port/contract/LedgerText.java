package kassa.application.port.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kassa.application.receipt.LedgerFormat;
import kassa.domain.money.Money;
import kassa.domain.receipt.CreditNoteNumber;
import kassa.domain.receipt.FiscalNumber;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.LedgerContent;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptFlag;
import kassa.domain.receipt.RefundId;
import kassa.domain.receipt.Sha256;
import kassa.domain.vat.VatBreakdown;
import kassa.domain.vat.VatRate;

/** What entries of the ledger tell, as values with a bar between them; none of them may have one itself. */
public final class LedgerText implements LedgerFormat {

    private static final String BAR = "|";

    @Override
    public String write(LedgerContent content) {
        Stream<Object> parts = content.fold(LedgerText::parts, LedgerText::parts, LedgerText::parts);
        return parts.map(part -> part instanceof Optional<?> optional
                        ? optional.map(Object::toString).orElse("")
                        : part.toString())
                .collect(Collectors.joining(BAR, content.kind() + BAR, BAR));
    }

    private static Stream<Object> parts(LedgerContent.Sale sale) {
        Stream<Object> parts = Stream.of(
                sale.receipt(),
                sale.invoice(),
                sale.revision(),
                sale.number(),
                sale.sum(),
                sale.paidAt(),
                sale.receivedAt(),
                sale.goods(),
                sale.total());
        return Stream.concat(parts, parts(sale.vat()));
    }

    private static Stream<Object> parts(LedgerContent.GivenBack back) {
        return Stream.concat(Stream.of(back.receipt(), back.number(), back.refund(), back.total()), parts(back.vat()));
    }

    private static Stream<Object> parts(LedgerContent.Flagged flagged) {
        return Stream.of(flagged.receipt(), flagged.flag().name());
    }

    private static Stream<Object> parts(List<VatBreakdown> vat) {
        return vat.stream().flatMap(group -> Stream.of(group.rate(), group.net(), group.vat(), group.gross()));
    }

    @Override
    public LedgerContent read(String document) {
        List<String> parts = Arrays.asList(document.split("\\|", -1));
        InstitutionInvoiceId receipt = new InstitutionInvoiceId(parts.get(1));
        return switch (LedgerContent.Kind.valueOf(parts.get(0))) {
            case PAID -> sale(receipt, parts);
            case CREDIT_NOTE ->
                new LedgerContent.GivenBack(
                        receipt,
                        new CreditNoteNumber(Long.parseLong(parts.get(2))),
                        new RefundId(parts.get(3)),
                        Money.parse(parts.get(4)),
                        vat(parts, 5));
            case FLAG -> new LedgerContent.Flagged(receipt, ReceiptFlag.valueOf(parts.get(2)));
        };
    }

    private static LedgerContent sale(InstitutionInvoiceId receipt, List<String> parts) {
        return new LedgerContent.Sale(
                receipt,
                new InvoiceId(parts.get(2)),
                Integer.parseInt(parts.get(3)),
                new FiscalNumber(Long.parseLong(parts.get(4))),
                Money.parse(parts.get(9)),
                vat(parts, 10),
                text(parts.get(5)).map(BigDecimal::new),
                text(parts.get(6)).map(Instant::parse),
                Instant.parse(parts.get(7)),
                new Sha256(parts.get(8)));
    }

    private static Optional<String> text(String part) {
        return Optional.of(part).filter(some -> !some.isEmpty());
    }

    private static List<VatBreakdown> vat(List<String> parts, int first) {
        List<VatBreakdown> groups = new ArrayList<>();
        for (int i = first; i + 4 < parts.size(); i += 4) {
            groups.add(new VatBreakdown(
                    VatRate.parse(parts.get(i)),
                    Money.parse(parts.get(i + 1)),
                    Money.parse(parts.get(i + 2)),
                    Money.parse(parts.get(i + 3))));
        }
        return groups;
    }

    @Override
    public String goods(Receipt receipt) {
        return receipt.cart() + BAR + receipt.priced();
    }
}
