package kassa.adapter.persistence.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kassa.application.port.DocumentFormat;
import kassa.domain.money.Money;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.ProductId;
import kassa.domain.purchasecontrol.CartCheck;
import kassa.domain.purchasecontrol.ControlCase;
import kassa.domain.purchasecontrol.ControlCommand;
import kassa.domain.purchasecontrol.ControlDecision;
import kassa.domain.purchasecontrol.ControlEvent;
import kassa.domain.purchasecontrol.ControlReason;
import kassa.domain.purchasecontrol.ControlResult;
import kassa.domain.purchasecontrol.ControlState;
import kassa.domain.purchasecontrol.ControlStatus;
import kassa.domain.purchasecontrol.ControlVerdict;
import kassa.domain.purchasecontrol.GoodsCount;
import kassa.domain.purchasecontrol.Share;
import kassa.domain.purchasecontrol.SoldCart;
import kassa.domain.receipt.CartFingerprint;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;

/** Control cases as lines. */
public final class ControlCaseText implements DocumentFormat<ControlCase> {

    @Override
    public String write(ControlCase control) {
        Lines lines = new Lines()
                .add(control.institution())
                .add(control.invoice())
                .add(control.person())
                .add(control.state())
                .add(control.expiresAt());
        write(control.check(), lines);
        return lines.addAll(control.events(), ControlCaseText::parts)
                .addAll(control.result().stream().toList(), ControlCaseText::parts)
                .addAll(control.sold().stream().toList(), ControlCaseText::parts)
                .toString();
    }

    private static void write(CartCheck check, Lines lines) {
        lines.add(check.fingerprint())
                .add(check.decision())
                .addAll(
                        check.verdict().reasons(),
                        reason -> Stream.of(reason.kind(), reason.line(), reason.product(), reason.text()))
                .add(check.verdict().share().basisPoints())
                .add(check.total())
                .add(text(check.goods()))
                .add(check.at());
    }

    private static Stream<Object> parts(ControlEvent event) {
        return Stream.of(event.command(), event.at(), event.supervisor(), event.note());
    }

    private static Stream<Object> parts(ControlResult result) {
        return Stream.of(
                result.status(),
                result.changed().map(ControlCaseText::text),
                result.supervisor(),
                result.note(),
                result.at());
    }

    private static Stream<Object> parts(SoldCart sold) {
        return Stream.of(sold.receipt(), text(sold.goods()), sold.issuedAt());
    }

    /** Such as {@code P1=2|P2=0.5}. */
    private static String text(GoodsCount goods) {
        return goods.amounts().entrySet().stream().map(Object::toString).collect(Collectors.joining("|"));
    }

    private static GoodsCount goods(String text) {
        Map<ProductId, BigDecimal> amounts = Stream.of(text.split("\\|"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("="))
                .collect(Collectors.toMap(part -> new ProductId(part[0]), part -> new BigDecimal(part[1])));
        return GoodsCount.of(amounts);
    }

    @Override
    public ControlCase read(String document) {
        Lines.Reader lines = Lines.read(document);
        InstitutionId institution = lines.value(InstitutionId::new);
        InvoiceId invoice = lines.value(InvoiceId::new);
        PersonId person = lines.value(PersonId::new);
        ControlState state = lines.value(ControlState::valueOf);
        Instant expiresAt = lines.value(Instant::parse);
        CartCheck check = check(lines);
        List<ControlEvent> events = lines.list(ControlCaseText::event);
        Optional<ControlResult> result =
                lines.list(ControlCaseText::result).stream().findFirst();
        Optional<SoldCart> sold = lines.list(ControlCaseText::sold).stream().findFirst();
        return new ControlCase(institution, invoice, person, state, check, expiresAt, result, sold, events);
    }

    private static CartCheck check(Lines.Reader lines) {
        CartFingerprint fingerprint = lines.value(CartFingerprint::new);
        ControlDecision decision = lines.value(ControlDecision::valueOf);
        List<ControlReason> reasons = lines.list(each -> new ControlReason(
                each.value(ControlReason.Kind::valueOf),
                each.optional(Integer::valueOf),
                each.optional(ProductId::new),
                each.text()));
        Share share = new Share(lines.value(Integer::valueOf));
        return new CartCheck(
                fingerprint,
                new ControlVerdict(decision, reasons, share),
                lines.optional(Money::parse),
                lines.value(ControlCaseText::goods),
                lines.value(Instant::parse));
    }

    private static ControlEvent event(Lines.Reader lines) {
        return new ControlEvent(
                lines.value(ControlCommand::valueOf),
                lines.value(Instant::parse),
                lines.optional(String::valueOf),
                lines.optional(String::valueOf));
    }

    private static ControlResult result(Lines.Reader lines) {
        return new ControlResult(
                lines.value(ControlStatus::valueOf),
                lines.optional(ControlCaseText::goods),
                lines.optional(String::valueOf),
                lines.optional(String::valueOf),
                lines.value(Instant::parse));
    }

    private static SoldCart sold(Lines.Reader lines) {
        return new SoldCart(
                lines.value(InstitutionInvoiceId::new),
                lines.value(ControlCaseText::goods),
                lines.value(Instant::parse));
    }
}
