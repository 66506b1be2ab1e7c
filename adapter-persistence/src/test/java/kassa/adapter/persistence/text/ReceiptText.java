package kassa.adapter.persistence.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.application.port.DocumentFormat;
import kassa.domain.catalogue.LangCode;
import kassa.domain.loyaltycard.LoyaltyStanding;
import kassa.domain.money.Money;
import kassa.domain.node.CampaignCombination;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.Article;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.CartPricer;
import kassa.domain.pricing.PriceTerms;
import kassa.domain.product.Barcode;
import kassa.domain.quantity.Quantity;
import kassa.domain.receipt.CartFingerprint;
import kassa.domain.receipt.CreditNote;
import kassa.domain.receipt.CreditNoteNumber;
import kassa.domain.receipt.FiscalNumber;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.Payment;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptEvent;
import kassa.domain.receipt.ReceiptFlag;
import kassa.domain.receipt.ReceiptState;
import kassa.domain.receipt.RefundId;
import kassa.domain.receipt.RefundLine;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatBreakdown;
import kassa.domain.vat.VatRate;

/** Receipts of goods with plain prices, and the cards that came with them: their carts are priced again when they are read. */
public final class ReceiptText implements DocumentFormat<Receipt> {

    @Override
    public String write(Receipt receipt) {
        Lines lines = new Lines();
        Stream.of(receipt.id(), receipt.invoiceId(), receipt.institutionId(), receipt.customer(), receipt.language())
                .forEach(lines::add);
        lines.add(receipt.revision()).add(receipt.state()).add(receipt.fingerprint());
        writeCart(lines, receipt.cart());
        return lines.add(receipt.issuedAt())
                .add(receipt.expiresAt())
                .add(receipt.fiscalNumber())
                .addAll(receipt.payments(), ReceiptText::parts)
                .addAll(receipt.creditNotes(), ReceiptText::parts)
                .addAll(List.copyOf(receipt.flags()), flag -> Stream.of(flag))
                .addAll(receipt.events(), event -> Stream.of(event.kind(), event.at()))
                .toString();
    }

    private static void writeCart(Lines lines, Cart cart) {
        lines.add(cart.terms().currency())
                .add(cart.terms().basis())
                .add(cart.terms().combination());
        lines.addAll(cart.lines(), ReceiptText::parts).add(cart.at());
        lines.addAll(cart.loyalty().cards(), CardText::parts);
    }

    private static Stream<Object> parts(CartLine line) {
        Article article = line.article();
        return Stream.of(
                article.product().orElseThrow(),
                article.name().original(),
                article.price().unit(),
                article.price().unitPrice(),
                article.price().vatRate(),
                article.barcode(),
                line.quantity());
    }

    private static Stream<Object> parts(Payment payment) {
        return Stream.of(payment.receipt(), payment.sum(), payment.paidAt(), payment.receivedAt(), payment.original());
    }

    @Override
    public Receipt read(String document) {
        Lines.Reader lines = Lines.read(document);
        InstitutionInvoiceId id = lines.value(InstitutionInvoiceId::new);
        InvoiceId invoice = lines.value(InvoiceId::new);
        InstitutionId institution = lines.value(InstitutionId::new);
        PersonId customer = lines.value(PersonId::new);
        LangCode language = lines.value(LangCode::new);
        int revision = lines.value(Integer::valueOf);
        ReceiptState state = lines.value(ReceiptState::valueOf);
        CartFingerprint fingerprint = lines.value(CartFingerprint::new);
        Cart cart = cart(lines);
        return new Receipt(
                id,
                invoice,
                institution,
                customer,
                language,
                revision,
                state,
                fingerprint,
                cart,
                CartPricer.price(cart),
                Optional.empty(),
                lines.value(Instant::parse),
                lines.value(Instant::parse),
                lines.optional(number -> new FiscalNumber(Long.parseLong(number))),
                lines.list(ReceiptText::payment),
                lines.list(ReceiptText::creditNote),
                new HashSet<>(lines.list(each -> each.value(ReceiptFlag::valueOf))),
                lines.list(
                        each -> new ReceiptEvent(each.value(ReceiptEvent.Kind::valueOf), each.value(Instant::parse))));
    }

    private static Cart cart(Lines.Reader lines) {
        PriceTerms terms = new PriceTerms(
                lines.value(Currency::getInstance),
                lines.value(PriceBasis::valueOf),
                lines.value(CampaignCombination::valueOf));
        return Cart.of(terms, lines.list(ReceiptText::line), lines.value(Instant::parse))
                .withLoyalty(new LoyaltyStanding(lines.list(CardText::card)));
    }

    private static CartLine line(Lines.Reader lines) {
        return CartLine.of(
                Article.of(ProductText.plain(lines), lines.optional(Barcode::new)), lines.value(Quantity::parse));
    }

    /** Of receipts without shipment. */
    private static Stream<Object> parts(CreditNote note) {
        Stream<Object> head = Stream.of(note.number(), note.refundId(), note.reason(), note.total(), note.issuedAt());
        Stream<Object> lines = IntStream.range(0, note.lines().size())
                .boxed()
                .flatMap(i -> Stream.of(
                        note.lines().get(i).row(),
                        note.lines().get(i).quantity(),
                        note.amounts().get(i)));
        Stream<Object> vat =
                note.vat().stream().flatMap(group -> Stream.of(group.rate(), group.net(), group.vat(), group.gross()));
        return Stream.of(
                        head,
                        Stream.<Object>of(note.lines().size()),
                        lines,
                        Stream.<Object>of(note.vat().size()),
                        vat,
                        Stream.<Object>of(note.points().size()),
                        note.points().stream().flatMap(CardText::parts))
                .flatMap(each -> each);
    }

    private static CreditNote creditNote(Lines.Reader in) {
        CreditNoteNumber number = in.value(text -> new CreditNoteNumber(Long.parseLong(text)));
        RefundId refund = in.value(RefundId::new);
        String reason = in.text();
        Money total = in.value(Money::parse);
        Instant issuedAt = in.value(Instant::parse);
        List<Map.Entry<RefundLine, Money>> lines = in.list(each -> Map.entry(
                new RefundLine(each.value(Integer::valueOf), each.value(BigDecimal::new)), each.value(Money::parse)));
        List<VatBreakdown> vat = in.list(each -> new VatBreakdown(
                each.value(VatRate::parse),
                each.value(Money::parse),
                each.value(Money::parse),
                each.value(Money::parse)));
        return new CreditNote(
                number,
                refund,
                reason,
                lines.stream().map(Map.Entry::getKey).toList(),
                lines.stream().map(Map.Entry::getValue).toList(),
                Optional.empty(),
                vat,
                total,
                in.list(CardText::points),
                issuedAt);
    }

    private static Payment payment(Lines.Reader lines) {
        return new Payment(
                lines.value(InstitutionInvoiceId::new),
                lines.optional(BigDecimal::new),
                lines.optional(Instant::parse),
                lines.value(Instant::parse),
                lines.text());
    }
}
