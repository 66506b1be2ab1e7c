package kassa.application.node;

import java.util.List;
import kassa.application.port.Transactions;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;

final class NodeService implements NodeUpkeep {

    private final Transactions transactions;
    private final Institutions institutions;
    private final IssuedReceipts receipts;
    private final StorageHealth storage;
    private final NodeVersion version;

    NodeService(
            Transactions transactions,
            Institutions institutions,
            IssuedReceipts receipts,
            StorageHealth storage,
            NodeVersion version) {
        this.transactions = transactions;
        this.institutions = institutions;
        this.receipts = receipts;
        this.storage = storage;
        this.version = version;
    }

    @Override
    public NodeVersion version() {
        return version;
    }

    @Override
    public NodeHealth health() {
        return new NodeHealth(storage.responds());
    }

    @Override
    public void put(Institution institution) {
        transactions.write(() -> {
            Institution kept = institutions
                    .find(institution.id())
                    .map(before -> before.changedTo(institution, receipts.existFor(institution.id())))
                    .orElse(institution);
            institutions.save(kept);
            return kept;
        });
    }

    @Override
    public Institution institution(InstitutionId id) {
        return transactions.read(() -> institutions.require(id));
    }

    @Override
    public List<Institution> institutions() {
        return transactions.read(institutions::all);
    }
}
