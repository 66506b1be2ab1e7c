package kassa.adapter.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kassa.adapter.persistence.contract.StoredPorts;
import kassa.adapter.persistence.testdatabase.CrampedDisk;
import kassa.adapter.persistence.testdatabase.DatabaseKind;
import kassa.adapter.persistence.testdatabase.TestDatabase;
import kassa.application.port.StorageUnavailable;
import kassa.application.port.contract.Crowd;
import kassa.application.port.contract.LedgerText;
import kassa.application.port.contract.ReceiptDesk;
import kassa.application.port.contract.StorePorts;
import kassa.application.receipt.LedgerAudit;
import kassa.domain.receipt.InstitutionInvoiceId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A disk that others fill while tills are selling")
class PatientDiskTest {

    private static final int SELLERS = 16;
    private static final int SALES_OF_EACH = 20;
    private static final int ROUNDS = 3;

    /** H2 left to itself loses sales that it has acknowledged, or hangs, in many runs. */
    @Test
    @DisplayName("holds up what is under way until there is room; nothing that was acknowledged is lost or half done")
    void waits() {
        try (TestDatabase database = DatabaseKind.H2_IN_FILE.create();
                Store store = Store.open(CrampedDisk.with(database.settings()))) {
            StorePorts ports = StoredPorts.in(store);
            ReceiptDesk desk = ReceiptDesk.open(ports);
            for (int round = 0; round < ROUNDS; round++) {
                List<InstitutionInvoiceId> sold = sellOnFillingDisk(desk, "R" + round + "/");

                assertThat(sold)
                        .isNotEmpty()
                        .allSatisfy(id -> assertThat(desk.find(id).isPaid()).isTrue());
                assertThat(audit(ports).verify((shop, done, total) -> {}).isSound())
                        .isTrue();
            }
        }
    }

    private static List<InstitutionInvoiceId> sellOnFillingDisk(ReceiptDesk desk, String round) {
        AtomicInteger sales = new AtomicInteger();
        return Crowd.of(SELLERS + 1, number -> number < SELLERS ? sell(desk, round + number + "/", sales) : fill(sales))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<InstitutionInvoiceId> sell(ReceiptDesk desk, String seller, AtomicInteger sales) {
        List<InstitutionInvoiceId> sold = new ArrayList<>();
        for (int sale = 0; sale < SALES_OF_EACH; sale++) {
            try {
                InstitutionInvoiceId id = desk.create(seller + sale, "P1");
                desk.confirm(id);
                sold.add(id);
            } catch (StorageUnavailable connectionsAreTaken) {
                continue;
            } finally {
                sales.incrementAndGet();
            }
        }
        return sold;
    }

    private static List<InstitutionInvoiceId> fill(AtomicInteger sales) {
        Awaitility.await().until(() -> sales.get() >= SELLERS);
        CrampedDisk.fill();
        Awaitility.await().until(() -> CrampedDisk.refused() > 2);
        CrampedDisk.mend();
        return List.of();
    }

    private static LedgerAudit audit(StorePorts ports) {
        return LedgerAudit.over(
                ports.transactions(), ports.institutions(), ports.receipts(), ports.ledger(), new LedgerText());
    }
}
