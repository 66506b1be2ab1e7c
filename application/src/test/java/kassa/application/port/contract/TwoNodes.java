package kassa.application.port.contract;

import static kassa.application.port.contract.Samples.STORE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kassa.application.event.EventId;
import kassa.application.event.PlacedEvent;
import kassa.application.receipt.LedgerAudit;
import kassa.application.receipt.ReceiptLifecycle;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.LedgerContent;
import kassa.domain.receipt.Receipt;

/** Two nodes on one store, which has the shops of {@link ReceiptDesk}; whoever has a number works at one or the other. */
final class TwoNodes {

    private static final int MANY = 10_000;

    private final List<StorePorts> ports;
    private final List<ReceiptDesk> desks;

    private TwoNodes(List<StorePorts> ports) {
        this.ports = ports;
        this.desks = List.of(ReceiptDesk.open(ports.get(0)), ReceiptDesk.at(ports.get(1)));
    }

    static TwoNodes open(StorePorts one, StorePorts other) {
        return new TwoNodes(List.of(one, other));
    }

    StorePorts ports(int number) {
        return ports.get(number % ports.size());
    }

    ReceiptDesk desk(int number) {
        return desks.get(number % desks.size());
    }

    ReceiptLifecycle receipts(int number) {
        return desk(number).receipts();
    }

    void advance(Duration time) {
        desks.forEach(desk -> desk.clock().advance(time));
    }

    /**
     * Ledger and receipts say the same; fiscal numbers and those of credit notes stand in the ledger in their order, without
     * gaps; whatever happened to a receipt is told once, in its order.
     */
    void assertBooksAreWhole() {
        StorePorts store = ports(0);
        LedgerAudit audit = LedgerAudit.over(
                store.transactions(), store.institutions(), store.receipts(), store.ledger(), new LedgerText());
        assertThat(audit.verify((shop, done, total) -> {}).stores())
                .allSatisfy(shop -> assertThat(shop.difference()).isEmpty());
        assertCounted(contents(LedgerContent.Sale.class).stream()
                .map(sale -> sale.number().value())
                .toList());
        assertCounted(contents(LedgerContent.GivenBack.class).stream()
                .map(back -> back.number().value())
                .toList());
        toldOfEach().forEach((receipt, sequences) -> assertThat(sequences).isEqualTo(happenedTo(receipt)));
    }

    private <T> List<T> contents(Class<T> kind) {
        return ports(1).transactions().read(() -> ports(1).ledger().page(STORE, 0, MANY)).stream()
                .map(entry -> new LedgerText().read(entry.content()))
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static void assertCounted(List<Long> numbers) {
        assertThat(numbers)
                .isEqualTo(LongStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    private Map<String, List<Integer>> toldOfEach() {
        return events().stream()
                .collect(Collectors.groupingBy(
                        EventId::subject, Collectors.mapping(EventId::sequence, Collectors.toList())));
    }

    private List<Integer> happenedTo(String receipt) {
        Receipt found = desk(1).find(new InstitutionInvoiceId(receipt));
        return IntStream.rangeClosed(1, found.events().size()).boxed().toList();
    }

    /** All events in the order of the feed. */
    List<EventId> events() {
        StorePorts store = ports(0);
        List<PlacedEvent> all = store.transactions().write(() -> {
            store.outbox().place(MANY);
            return new ArrayList<>(store.outbox().page(0, MANY));
        });
        return all.stream().map(placed -> placed.event().id()).toList();
    }
}
