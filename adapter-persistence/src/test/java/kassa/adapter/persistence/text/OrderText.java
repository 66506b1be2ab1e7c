package kassa.adapter.persistence.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kassa.application.port.DocumentFormat;
import kassa.domain.delivery.DeliveryOrder;
import kassa.domain.delivery.Mover;
import kassa.domain.delivery.OrderId;
import kassa.domain.delivery.OrderRemark;
import kassa.domain.delivery.OrderRow;
import kassa.domain.delivery.OrderShipment;
import kassa.domain.delivery.ReceiptShare;
import kassa.domain.delivery.RowCategory;
import kassa.domain.delivery.ShipmentMethod;
import kassa.domain.delivery.ShipmentStatus;
import kassa.domain.delivery.StatusChange;
import kassa.domain.delivery.StatusLog;
import kassa.domain.money.Money;
import kassa.domain.node.Address;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;

/** Orders as lines. */
public final class OrderText implements DocumentFormat<DeliveryOrder> {

    @Override
    public String write(DeliveryOrder order) {
        Lines lines = new Lines();
        Stream.of(order.id(), order.institutionId(), order.customer()).forEach(lines::add);
        lines.add(order.invoiceId()).add(order.institutionInvoiceId()).add(order.resolver());
        write(order.shipment(), lines);
        lines.add(order.rows().size());
        order.rows().forEach(row -> write(row, lines));
        lines.add(order.created()).add(order.closed());
        return lines.addAll(order.log().earlier(), status -> Stream.of(status))
                .addAll(order.log().changes(), OrderText::parts)
                .addAll(order.remarks(), remark -> Stream.of(remark.kind(), remark.detail()))
                .toString();
    }

    private static void write(OrderShipment shipment, Lines lines) {
        lines.add(shipment.method())
                .add(shipment.parcelId())
                .add(shipment.name())
                .add(shipment.price())
                .add(shipment.expectedDelivery())
                .add(shipment.created())
                .add(shipment.contactEmail())
                .add(shipment.contactPhone())
                .addAll(shipment.address().map(Address::levels).orElse(List.of()), level -> Stream.of(level))
                .add(shipment.address().flatMap(Address::postalCode));
    }

    private static void write(OrderRow row, Lines lines) {
        lines.add(row.product())
                .add(row.barcode())
                .add(row.name())
                .add(row.ordered().toPlainString())
                .add(row.found().toPlainString())
                .add(row.counted())
                .add(row.price())
                .add(row.share().map(ReceiptShare::whole))
                .add(row.share().map(share -> share.all().toPlainString()))
                .addAll(row.categories(), category -> Stream.of(category.id(), category.name()));
    }

    private static Stream<Object> parts(StatusChange change) {
        return Stream.of(change.by(), change.person(), change.before(), change.after(), change.at(), change.note());
    }

    @Override
    public DeliveryOrder read(String document) {
        Lines.Reader lines = Lines.read(document);
        return new DeliveryOrder(
                lines.value(OrderId::new),
                lines.value(InstitutionId::new),
                lines.value(PersonId::new),
                lines.optional(InvoiceId::new),
                lines.optional(InstitutionInvoiceId::new),
                lines.optional(Function.identity()),
                shipment(lines),
                lines.list(OrderText::row),
                lines.value(LocalDate::parse),
                lines.optional(LocalDate::parse),
                new StatusLog(lines.list(each -> each.value(ShipmentStatus::valueOf)), lines.list(OrderText::change)),
                lines.list(each -> new OrderRemark(each.value(OrderRemark.Kind::valueOf), each.text())));
    }

    private static OrderShipment shipment(Lines.Reader lines) {
        return new OrderShipment(
                lines.value(ShipmentMethod::valueOf),
                lines.optional(Function.identity()),
                lines.optional(Function.identity()),
                lines.value(Money::parse),
                lines.optional(Instant::parse),
                lines.optional(Instant::parse),
                lines.optional(Function.identity()),
                lines.optional(Function.identity()),
                address(lines));
    }

    private static Optional<Address> address(Lines.Reader lines) {
        List<String> levels = lines.list(Lines.Reader::text);
        Optional<String> postalCode = lines.optional(Function.identity());
        return levels.isEmpty() ? Optional.empty() : Optional.of(new Address(levels, postalCode));
    }

    private static OrderRow row(Lines.Reader lines) {
        return new OrderRow(
                lines.optional(Function.identity()),
                lines.optional(Function.identity()),
                lines.text(),
                lines.value(BigDecimal::new),
                lines.value(BigDecimal::new),
                lines.value(Boolean::valueOf),
                lines.value(Money::parse),
                share(lines),
                lines.list(each -> new RowCategory(each.text(), each.text())));
    }

    private static Optional<ReceiptShare> share(Lines.Reader lines) {
        Optional<Money> whole = lines.optional(Money::parse);
        Optional<BigDecimal> all = lines.optional(BigDecimal::new);
        return whole.map(price -> new ReceiptShare(price, all.orElseThrow()));
    }

    private static StatusChange change(Lines.Reader lines) {
        return new StatusChange(
                lines.value(Mover::valueOf),
                lines.optional(Function.identity()),
                lines.optional(ShipmentStatus::valueOf),
                lines.value(ShipmentStatus::valueOf),
                lines.value(Instant::parse),
                lines.optional(Function.identity()));
    }
}
