package kassa.bootstrap.simulator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kassa.adapter.http.json.JsonWriter;

/**
 * An order as the platform has it.
 *
 * @param receipt the institutionInvoiceId
 * @param shipment with the price of the receipt
 * @param rowsJson the rows of the receipt as they came
 * @param course the statuses that it has gone through, the first one first
 * @param day on which it was ordered
 */
record PlatformOrder(
        String id,
        String person,
        String institution,
        String invoice,
        String receipt,
        BasketShipment shipment,
        String rowsJson,
        BigDecimal total,
        List<String> course,
        LocalDate day) {

    PlatformOrder {
        course = List.copyOf(course);
    }

    String status() {
        return course.get(course.size() - 1);
    }

    PlatformOrder at(String status) {
        if (status.equals(status())) {
            return this;
        }
        List<String> longer = new ArrayList<>(course);
        longer.add(status);
        return new PlatformOrder(id, person, institution, invoice, receipt, shipment, rowsJson, total, longer, day);
    }

    /** The order as it was when it was young. */
    PlatformOrder asItBegan() {
        List<String> shorter = course.subList(0, 1);
        return new PlatformOrder(id, person, institution, invoice, receipt, shipment, rowsJson, total, shorter, day);
    }

    String json() {
        return JsonWriter.object(this, PlatformOrder::write);
    }

    private static void write(PlatformOrder order, JsonWriter out) {
        out.text("id", order.id)
                .text("customerId", order.person)
                .text("institutionId", order.institution)
                .text("invoiceId", order.invoice)
                .text("institutionInvoiceId", order.receipt)
                .object("shipment", fields -> order.shipment.write(order.status(), fields))
                .raw("products", order.rowsJson)
                .text("currency", order.shipment.currency())
                .decimal("orderTotalPrice", order.total)
                .date("created", order.day)
                .list("statusChangelogs", order.changes(), (change, fields) -> order.write(change, fields));
    }

    private List<Integer> changes() {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < course.size(); i++) {
            places.add(i);
        }
        return places;
    }

    private void write(int place, JsonWriter out) {
        out.text("personName", "Simulated Person")
                .text("previousStatus", place == 0 ? "DRAFT" : course.get(place - 1))
                .text("newStatus", course.get(place))
                .date("created", day);
    }
}
