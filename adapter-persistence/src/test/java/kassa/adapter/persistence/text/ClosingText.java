package kassa.adapter.persistence.text;

import java.time.Instant;
import java.util.stream.Stream;
import kassa.application.port.DocumentFormat;
import kassa.domain.money.Money;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.Closing;
import kassa.domain.receipt.Sha256;
import kassa.domain.receipt.Turnover;
import kassa.domain.vat.VatBreakdown;
import kassa.domain.vat.VatRate;

/** Closings as lines. */
public final class ClosingText implements DocumentFormat<Closing> {

    @Override
    public String write(Closing closing) {
        Lines lines = new Lines()
                .add(closing.institution())
                .add(closing.number())
                .add(closing.fromSequence())
                .add(closing.toSequence())
                .add(closing.closedAt());
        write(closing.sales(), lines);
        write(closing.refunds(), lines);
        return lines.add(closing.flags()).add(closing.ledgerHash()).toString();
    }

    private static void write(Turnover turnover, Lines lines) {
        lines.add(turnover.count())
                .add(turnover.total())
                .addAll(turnover.vat(), group -> Stream.of(group.rate(), group.net(), group.vat(), group.gross()));
    }

    @Override
    public Closing read(String document) {
        Lines.Reader lines = Lines.read(document);
        return new Closing(
                lines.value(InstitutionId::new),
                lines.value(Long::valueOf),
                lines.value(Long::valueOf),
                lines.value(Long::valueOf),
                lines.value(Instant::parse),
                turnover(lines),
                turnover(lines),
                lines.value(Long::valueOf),
                lines.value(Sha256::new));
    }

    private static Turnover turnover(Lines.Reader lines) {
        return new Turnover(
                lines.value(Long::valueOf),
                lines.value(Money::parse),
                lines.list(each -> new VatBreakdown(
                        each.value(VatRate::parse),
                        each.value(Money::parse),
                        each.value(Money::parse),
                        each.value(Money::parse))));
    }
}
