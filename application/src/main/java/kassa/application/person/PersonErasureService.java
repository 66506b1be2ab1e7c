package kassa.application.person;

import java.util.List;
import java.util.Objects;
import kassa.application.port.Transactions;
import kassa.domain.receipt.PersonId;

final class PersonErasureService implements PersonErasure {

    private final Transactions transactions;
    private final List<PersonalRecords> records;

    PersonErasureService(Transactions transactions, List<PersonalRecords> records) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.records = List.copyOf(records);
    }

    @Override
    public List<ErasedKind> erase(PersonId person) {
        return records.stream().map(each -> erase(each, person)).toList();
    }

    private ErasedKind erase(PersonalRecords each, PersonId person) {
        return new ErasedKind(each.kind(), transactions.write(() -> each.erase(person)));
    }
}
