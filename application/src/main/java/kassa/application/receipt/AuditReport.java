package kassa.application.receipt;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.node.InstitutionId;

/** What looking through all ledgers came to, store by store. */
public record AuditReport(List<Store> stores) {

    public AuditReport {
        stores = List.copyOf(stores);
    }

    /** Whether no store has a difference. */
    public boolean isSound() {
        return stores.stream().allMatch(store -> store.difference().isEmpty());
    }

    /**
     * How a store fared.
     *
     * @param receipts how many paid receipts were priced again
     * @param receiptsBefore up to which fiscal number they were paid before the store had a ledger
     * @param entries how many entries of the ledger were looked at
     * @param lastHash the hash of the last one
     * @param difference the first difference in plain words; empty if there is none
     */
    public record Store(
            InstitutionId institution,
            long receipts,
            long receiptsBefore,
            long entries,
            String lastHash,
            Optional<String> difference) {

        public Store {
            Objects.requireNonNull(institution, "institution");
            Objects.requireNonNull(lastHash, "lastHash");
            Objects.requireNonNull(difference, "difference");
        }
    }
}
