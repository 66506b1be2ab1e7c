package kassa.adapter.persistence.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kassa.application.port.DocumentFormat;
import kassa.domain.invoice.Buyer;
import kassa.domain.invoice.Deviation;
import kassa.domain.invoice.DeviationKind;
import kassa.domain.invoice.Invoice;
import kassa.domain.invoice.InvoiceRevision;
import kassa.domain.invoice.InvoiceTotal;
import kassa.domain.invoice.InvoicedCampaign;
import kassa.domain.invoice.InvoicedPrice;
import kassa.domain.invoice.InvoicedProduct;
import kassa.domain.invoice.InvoicedQuantity;
import kassa.domain.invoice.InvoicedShipment;
import kassa.domain.invoice.Recipient;
import kassa.domain.invoice.Seller;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.RequestedCard;
import kassa.domain.node.Address;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;

/** Revisions of invoices as lines. */
public final class InvoiceText implements DocumentFormat<InvoiceRevision> {

    @Override
    public String write(InvoiceRevision revision) {
        Lines lines = new Lines();
        lines.add(revision.revision())
                .add(revision.receivedAt())
                .addAll(
                        revision.deviations(),
                        each -> Stream.of(each.kind(), each.place(), each.said(), each.computed()));
        write(revision.invoice(), lines);
        return lines.toString();
    }

    private static void write(Invoice invoice, Lines lines) {
        Seller seller = invoice.seller();
        lines.add(invoice.id())
                .add(invoice.receipt())
                .add(seller.store())
                .add(seller.name())
                .add(seller.vatNumber())
                .add(seller.regNumber());
        write(seller.address(), lines);
        lines.add(invoice.buyer().person())
                .addAll(
                        invoice.buyer().cards(),
                        card -> Stream.of(card.id().programmeId(), card.id().cardNumber(), card.useBonus()))
                .add(invoice.status())
                .add(invoice.createdAt())
                .add(invoice.closedAt())
                .add(invoice.products().size());
        invoice.products().forEach(product -> write(product, lines));
        lines.add(invoice.currency().getCurrencyCode())
                .addAll(
                        invoice.total().stream().toList(),
                        total -> Stream.of(total.net(), total.vat(), total.gross(), total.toPay()));
        writeCampaigns(invoice.campaigns(), lines);
        lines.add(invoice.shipment().map(any -> 1));
        invoice.shipment().ifPresent(shipment -> write(shipment, lines));
    }

    private static void write(Optional<Address> address, Lines lines) {
        lines.addAll(address.map(Address::levels).orElse(List.of()), Stream::of)
                .add(address.flatMap(Address::postalCode));
    }

    private static void write(InvoicedProduct product, Lines lines) {
        lines.add(product.product()).add(product.barcode()).add(product.name());
        lines.add(product.quantity().value()).add(product.quantity().unit());
        lines.addAll(
                product.price().stream().toList(),
                price -> Stream.of(price.total(), price.net(), price.vat(), price.gross(), price.rate()));
        writeCampaigns(product.campaigns(), lines);
    }

    private static void writeCampaigns(Optional<List<InvoicedCampaign>> campaigns, Lines lines) {
        lines.add(campaigns.map(List::size))
                .addAll(
                        campaigns.orElse(List.of()),
                        campaign -> Stream.of(campaign.name(), campaign.code(), campaign.operation()));
    }

    private static void write(InvoicedShipment shipment, Lines lines) {
        lines.add(shipment.method())
                .add(shipment.status())
                .add(shipment.price())
                .add(shipment.currency().getCurrencyCode())
                .add(shipment.expectedDelivery())
                .add(shipment.created());
        write(shipment.recipient(), lines);
    }

    private static void write(Recipient recipient, Lines lines) {
        lines.add(recipient.parcelId())
                .add(recipient.name())
                .add(recipient.email())
                .add(recipient.phone());
        write(recipient.address(), lines);
    }

    @Override
    public InvoiceRevision read(String document) {
        Lines.Reader lines = Lines.read(document);
        int revision = lines.value(Integer::valueOf);
        Instant receivedAt = lines.value(Instant::parse);
        List<Deviation> deviations = lines.list(
                each -> new Deviation(each.value(DeviationKind::valueOf), each.text(), each.text(), each.text()));
        return new InvoiceRevision(invoice(lines), revision, receivedAt, deviations);
    }

    private static Invoice invoice(Lines.Reader lines) {
        return new Invoice(
                lines.value(InvoiceId::new),
                lines.optional(InstitutionInvoiceId::new),
                seller(lines),
                new Buyer(lines.value(PersonId::new), lines.list(InvoiceText::card)),
                lines.text(),
                lines.value(Instant::parse),
                lines.value(Instant::parse),
                lines.list(InvoiceText::product),
                lines.value(Currency::getInstance),
                lines.list(InvoiceText::total).stream().findFirst(),
                campaigns(lines),
                lines.optional(Integer::valueOf).map(any -> shipment(lines)));
    }

    private static Seller seller(Lines.Reader lines) {
        return new Seller(
                lines.value(InstitutionId::new),
                lines.text(),
                lines.optional(Function.identity()),
                lines.optional(Function.identity()),
                address(lines));
    }

    private static Optional<Address> address(Lines.Reader lines) {
        List<String> levels = lines.list(Lines.Reader::text);
        Optional<String> postalCode = lines.optional(Function.identity());
        return levels.isEmpty() ? Optional.empty() : Optional.of(new Address(levels, postalCode));
    }

    private static RequestedCard card(Lines.Reader lines) {
        return new RequestedCard(new CardId(lines.text(), lines.text()), lines.value(Boolean::valueOf));
    }

    private static InvoicedProduct product(Lines.Reader lines) {
        return new InvoicedProduct(
                lines.optional(ProductId::new),
                lines.optional(Barcode::new),
                lines.optional(Function.identity()),
                new InvoicedQuantity(lines.value(BigDecimal::new), lines.text()),
                lines.list(InvoiceText::price).stream().findFirst(),
                campaigns(lines));
    }

    private static InvoicedPrice price(Lines.Reader lines) {
        return new InvoicedPrice(
                lines.optional(BigDecimal::new),
                lines.optional(BigDecimal::new),
                lines.optional(BigDecimal::new),
                lines.optional(BigDecimal::new),
                lines.optional(BigDecimal::new));
    }

    private static InvoiceTotal total(Lines.Reader lines) {
        return new InvoiceTotal(
                lines.value(BigDecimal::new),
                lines.value(BigDecimal::new),
                lines.value(BigDecimal::new),
                lines.value(BigDecimal::new));
    }

    private static Optional<List<InvoicedCampaign>> campaigns(Lines.Reader lines) {
        Optional<Integer> told = lines.optional(Integer::valueOf);
        List<InvoicedCampaign> all = lines.list(each -> new InvoicedCampaign(each.text(), each.text(), each.text()));
        return told.map(any -> all);
    }

    private static InvoicedShipment shipment(Lines.Reader lines) {
        return new InvoicedShipment(
                lines.text(),
                lines.text(),
                lines.value(BigDecimal::new),
                lines.value(Currency::getInstance),
                lines.optional(Instant::parse),
                lines.optional(Instant::parse),
                new Recipient(
                        lines.optional(Function.identity()),
                        lines.optional(Function.identity()),
                        lines.optional(Function.identity()),
                        lines.optional(Function.identity()),
                        address(lines)));
    }
}
