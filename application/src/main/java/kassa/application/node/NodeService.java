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
    private final List<Instrument> instruments;

    NodeService(
            Transactions transactions,
            Institutions institutions,
            IssuedReceipts receipts,
            StorageHealth storage,
            NodeVersion version,
            List<Instrument> instruments) {
        this.transactions = transactions;
        this.institutions = institutions;
        this.receipts = receipts;
        this.storage = storage;
        this.version = version;
        this.instruments = List.copyOf(instruments);
    }

    @Override
    public NodeVersion version() {
        return version;
    }

    @Override
    public NodeHealth health() {
        List<NodeHealth.Part> parts = instruments.stream()
                .flatMap(each -> each.state().map(state -> new NodeHealth.Part(each.name(), state)).stream())
                .toList();
        return new NodeHealth(storage.responds(), parts);
    }

    @Override
    public List<Measure> measures() {
        return instruments.stream().flatMap(each -> each.measures().stream()).toList();
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
