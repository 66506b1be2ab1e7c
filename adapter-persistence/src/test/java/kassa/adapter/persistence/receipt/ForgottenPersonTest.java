package kassa.adapter.persistence.receipt;

import static kassa.application.port.contract.Samples.NOW;
import static kassa.application.port.contract.Samples.OTHER_STORE;
import static kassa.application.port.contract.Samples.STORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kassa.adapter.persistence.contract.StoredPorts;
import kassa.adapter.persistence.delivery.OrderPersons;
import kassa.adapter.persistence.invoice.InvoicePersons;
import kassa.adapter.persistence.loyaltycard.CardPersons;
import kassa.adapter.persistence.platform.CallPersons;
import kassa.adapter.persistence.purchasecontrol.ControlPersons;
import kassa.adapter.persistence.store.Store;
import kassa.adapter.persistence.testdatabase.DatabaseKind;
import kassa.adapter.persistence.testdatabase.TestDatabase;
import kassa.adapter.persistence.text.ControlCaseText;
import kassa.adapter.persistence.text.InvoiceText;
import kassa.adapter.persistence.text.OrderText;
import kassa.adapter.persistence.text.ReceiptText;
import kassa.application.dispatch.Dispatch;
import kassa.application.loyaltycard.CardLink;
import kassa.application.loyaltycard.StoreCard;
import kassa.application.person.ErasedKind;
import kassa.application.person.PersonErasure;
import kassa.application.person.PersonalRecords;
import kassa.application.person.PersonalRecords.Erasure;
import kassa.application.platform.CallKind;
import kassa.application.platform.CallState;
import kassa.application.platform.CallSubject;
import kassa.application.platform.KeptCall;
import kassa.application.platform.OutgoingCall;
import kassa.application.platform.PlatformCalls;
import kassa.application.port.contract.ControlDesk;
import kassa.application.port.contract.DeliveryDesk;
import kassa.application.port.contract.InvoiceDesk;
import kassa.application.port.contract.LedgerText;
import kassa.application.port.contract.ReceiptDesk;
import kassa.application.port.contract.StorePorts;
import kassa.application.receipt.AuditReport;
import kassa.application.receipt.CreateReceipt;
import kassa.application.receipt.FiledReceipt;
import kassa.application.receipt.LedgerAudit;
import kassa.domain.delivery.OrderId;
import kassa.domain.delivery.SampleOrders;
import kassa.domain.delivery.ShipmentStatus;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.FailedTries;
import kassa.domain.loyaltycard.HolderTrait;
import kassa.domain.loyaltycard.ValidationType;
import kassa.domain.node.InstitutionId;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.Receipt;
import kassa.domain.rule.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A person who is forgotten")
class ForgottenPersonTest {

    private static final InstitutionId THIRD_STORE = new InstitutionId("third-store");

    static Stream<Arguments> persons() {
        return Stream.of("P-1", "mari_%_\"m\" \\ ä", "1")
                .flatMap(person -> Stream.of(DatabaseKind.H2_IN_MEMORY, DatabaseKind.POSTGRESQL)
                        .map(kind -> Arguments.of(person, kind)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("persons")
    @DisplayName(
            "is in none of their receipts, on whichever page these stand, and the ledger holds; others' stay as they were")
    void receipts(String id, DatabaseKind kind) {
        try (TestDatabase database = kind.create();
                Store store = Store.open(database.settings())) {
            StorePorts ports = StoredPorts.in(store);
            ReceiptDesk desk = ReceiptDesk.open(ports);
            List<InstitutionInvoiceId> theirs = sell(desk, id, "A");
            List<InstitutionInvoiceId> others = sell(desk, id + "1", "B");
            List<FiledReceipt> before = filed(ports, others);

            assertThat(erased(store, id)).isEqualTo(Erasure.of(5));
            assertThat(erased(store, id)).isEqualTo(Erasure.of(0));

            assertThat(filed(ports, theirs)).allSatisfy(filed -> {
                assertThat(filed.receipt().customer()).isEqualTo(PersonId.FORGOTTEN);
                assertThat(filed.request()).isEqualTo("{}");
                assertThat(filed.answer()).isEqualTo("answer to forgotten");
                assertThat(filed.receipt().payments())
                        .allSatisfy(payment -> assertThat(payment.original()).isEqualTo("{}"));
            });
            assertThat(filed(ports, others)).isEqualTo(before);
            assertThat(audit(ports))
                    .allSatisfy(each -> assertThat(each.difference()).isEmpty());
        }
    }

    private static List<InstitutionInvoiceId> sell(ReceiptDesk desk, String person, String invoices) {
        List<InstitutionInvoiceId> sold = IntStream.range(0, 5)
                .mapToObj(number -> new CreateReceipt(
                        STORE,
                        new InvoiceId(invoices + number),
                        new PersonId(person),
                        ReceiptDesk.cart("P1", "P2"),
                        "request of " + person))
                .map(order -> new InstitutionInvoiceId(desk.receipts().create(order)))
                .toList();
        sold.subList(0, 4).forEach(desk::confirm);
        return sold;
    }

    private static List<FiledReceipt> filed(StorePorts ports, List<InstitutionInvoiceId> ids) {
        return ports.transactions()
                .read(() -> ids.stream()
                        .map(id -> ports.receipts().require(id).value())
                        .toList());
    }

    private static Erasure erased(Store store, String person) {
        PersonalRecords receipts = ReceiptPersons.in(store, new ReceiptText(), ForgottenPersonTest::answer, 2);
        return store.transactions().write(() -> receipts.erase(new PersonId(person)));
    }

    private static String answer(Receipt receipt) {
        return "answer to " + receipt.customer();
    }

    private static List<AuditReport.Store> audit(StorePorts ports) {
        return LedgerAudit.over(
                        ports.transactions(), ports.institutions(), ports.receipts(), ports.ledger(), new LedgerText())
                .verify((each, done, total) -> {})
                .stores();
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "POSTGRESQL"})
    @DisplayName("is in no other record either, and other persons are; a second time there is nothing to erase")
    void everythingElse(DatabaseKind kind) {
        try (TestDatabase database = kind.create();
                Store store = Store.open(database.settings())) {
            StorePorts ports = StoredPorts.in(store);
            PersonId person = live(ports);
            PersonErasure erasure = PersonErasure.over(store.transactions(), records(store));

            assertThat(erasure.erase(new PersonId("nobody"))).allMatch(ErasedKind::isNothing);
            assertThat(erasure.erase(person))
                    .extracting(ErasedKind::erasure)
                    .containsExactly(
                            Erasure.of(2),
                            Erasure.of(1),
                            Erasure.of(1),
                            Erasure.of(3),
                            Erasure.of(1),
                            new Erasure(1, 1),
                            Erasure.of(1));
            assertThat(erasure.erase(person))
                    .extracting(ErasedKind::erasure)
                    .containsExactly(
                            Erasure.of(0),
                            Erasure.of(0),
                            Erasure.of(0),
                            Erasure.of(0),
                            Erasure.of(0),
                            new Erasure(0, 1),
                            Erasure.of(0));
            assertThat(ports.transactions()
                            .read(() -> ports.links().of(card("4712").card())))
                    .hasSize(1);
            assertThat(ports.transactions().read(() -> ports.holders().having(phone("4711"), "7")))
                    .isEmpty();
            assertThat(ports.transactions().read(() -> ports.holders().having(phone("4712"), "7")))
                    .hasSize(1);
            assertThat(ports.transactions().read(() -> ports.holders().having(phone("4710"), "7")))
                    .as("the same card is another person's in another store")
                    .containsExactly(card(OTHER_STORE, "4711"));
            assertThat(said(ports)).containsExactly("C-1 elsewhere", "C-2", "O-1 elsewhere", "O-3", "someone's");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "POSTGRESQL"})
    @DisplayName(
            "is not brought back by orders that are told again; of one that is paid for after all they are forgotten again")
    void toldAgain(DatabaseKind kind) {
        try (TestDatabase database = kind.create();
                Store store = Store.open(database.settings())) {
            StorePorts ports = StoredPorts.in(store);
            ReceiptDesk.open(ports);
            DeliveryDesk desk = DeliveryDesk.at(ports);
            desk.tell(order("O-1").in(ShipmentStatus.COMPLETED), "P-7 has it");
            desk.tell(order("O-2").in(ShipmentStatus.DRAFT), "P-7 thinks about it");
            desk.tell(order("O-3").of("other"), "another's");
            refused(() -> desk.tell(order("O-3"), "P-7 under another's number"));

            assertThat(erasedOrders(store)).isEqualTo(Erasure.of(2));
            desk.tell(order("O-1").in(ShipmentStatus.COMPLETED), "P-7 has it, once more");
            refused(() -> desk.tell(order("O-1").in(ShipmentStatus.SHIPPING), "P-7 waits for it"));
            refused(() -> desk.tell(order("O-3"), "P-7 under another's number, once more"));
            assertThat(told(desk)).doesNotContain("P-7", "Mari", "5555");

            desk.tell(order("O-2"), "P-7 has paid");
            assertThat(erasedOrders(store)).isEqualTo(new Erasure(0, 1));
            assertThat(told(desk)).contains("P-7 has paid");
            desk.tell(order("O-2").in(ShipmentStatus.CANCELLED_BY_CLIENT), "P-7 has called it off");
            assertThat(erasedOrders(store)).isEqualTo(Erasure.of(1));
            assertThat(told(desk)).doesNotContain("P-7", "Mari", "5555");
        }
    }

    private static SampleOrders.Told order(String id) {
        return DeliveryDesk.told().called(id).of("P-7");
    }

    private static void refused(Runnable command) {
        assertThatThrownBy(command::run).isInstanceOf(RuleViolation.class);
    }

    private static Erasure erasedOrders(Store store) {
        PersonalRecords orders = OrderPersons.in(store, new OrderText());
        return store.transactions().write(() -> orders.erase(new PersonId("P-7")));
    }

    /** All that is kept of the two orders, and what was told of the third. */
    private static String told(DeliveryDesk desk) {
        return Stream.of("O-1", "O-2", "O-3")
                .map(id -> desk.delivery().find(new OrderId(id)))
                .map(filed -> (filed.order().id().value().equals("O-3") ? "" : filed.order()) + " " + filed.papers())
                .collect(Collectors.joining("\n"));
    }

    private static List<PersonalRecords> records(Store store) {
        return Stream.concat(
                        CardPersons.in(store).stream(),
                        Stream.of(
                                CallPersons.in(store),
                                ControlPersons.in(store, new ControlCaseText()),
                                OrderPersons.in(store, new OrderText()),
                                InvoicePersons.in(store, new InvoiceText())))
                .toList();
    }

    /** Something of every kind, of one person and of another. */
    private static PersonId live(StorePorts ports) {
        ReceiptDesk desk = ReceiptDesk.open(ports);
        InvoiceDesk invoices = InvoiceDesk.at(ports);
        invoices.tell(InvoiceDesk.told(), "invoice of someone");
        PersonId person = invoices.find().get(0).revision().invoice().buyer().person();
        DeliveryDesk orders = DeliveryDesk.at(ports);
        orders.tell(DeliveryDesk.told().called("O-1").of(person.value()).in(ShipmentStatus.COMPLETED), "ended");
        orders.tell(DeliveryDesk.told().called("O-2").of(person.value()).in(ShipmentStatus.SHIPPING), "under way");
        orders.tell(DeliveryDesk.told().called("O-3").of("other").in(ShipmentStatus.COMPLETED), "another's");
        ControlDesk controls = ControlDesk.at(ports, desk);
        controls.check(person.value(), STORE, "C-1", ReceiptDesk.cart("P1"));
        controls.check("other", STORE, "C-2", ReceiptDesk.cart("P1"));
        Stream.of("C-1", "C-2", "someone's").forEach(name -> refuse(ports, STORE, CallKind.CONTROL_RESULT, name));
        Stream.of("O-1", "O-2", "O-3").forEach(name -> refuse(ports, STORE, CallKind.ORDER_STATUS, name));
        refuse(ports, OTHER_STORE, CallKind.CONTROL_RESEND, "C-1");
        refuse(ports, OTHER_STORE, CallKind.ORDER_STATUS, "O-1");
        hold(ports, "4711", person);
        ports.transactions().write(() -> {
            ports.holders().put(card(THIRD_STORE, "4711"), List.of(phone("4711")));
            ports.holders().put(card(OTHER_STORE, "4711"), List.of(phone("4710")));
            ports.links().put(new CardLink(card(OTHER_STORE, "4711"), new PersonId("other"), NOW));
            return person;
        });
        hold(ports, "4712", new PersonId("other"));
        return person;
    }

    /** The platform refuses a call, and says why. */
    private static void refuse(StorePorts ports, InstitutionId store, CallKind kind, String name) {
        PlatformCalls calls = ports.platformCalls();
        ports.transactions().write(() -> {
            calls.append(new OutgoingCall(new CallSubject(store, name), kind, "{}"));
            Dispatch<KeptCall> sent = calls.claim(NOW, NOW.plusSeconds(60)).orElseThrow();
            calls.setAside(sent, NOW, store.equals(STORE) ? name : name + " elsewhere");
            return sent;
        });
    }

    /** What the platform said to calls, as far as it is kept. */
    private static List<String> said(StorePorts ports) {
        return ports.transactions().read(() -> ports.platformCalls().page(CallState.SET_ASIDE, 0, 99)).stream()
                .flatMap(call -> call.problem().stream())
                .sorted()
                .toList();
    }

    private static void hold(StorePorts ports, String number, PersonId person) {
        ports.transactions().write(() -> {
            ports.holders().put(card(number), List.of(phone(number)));
            ports.links().put(new CardLink(card(number), person, NOW));
            ports.tries().put(person, new FailedTries(List.of(NOW)), true);
            return number;
        });
    }

    private static StoreCard card(String number) {
        return card(STORE, number);
    }

    private static StoreCard card(InstitutionId store, String number) {
        return new StoreCard(store, new CardId("7", number));
    }

    private static HolderTrait phone(String number) {
        return new HolderTrait(ValidationType.PHONE, "+372512" + number);
    }
}
