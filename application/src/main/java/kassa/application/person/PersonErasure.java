package kassa.application.person;

import java.util.List;
import kassa.application.port.DrivingPort;
import kassa.application.port.Transactions;
import kassa.domain.receipt.PersonId;

/** Forgets persons. */
@DrivingPort
public interface PersonErasure {

    /**
     * Erases all that is kept of a person and need not be: one kind of records after the other, each as a whole. May be
     * repeated, after a failure too.
     *
     * @return what came of it for each kind, in their order
     */
    List<ErasedKind> erase(PersonId person);

    /** The use case over these records; they are erased in this order. */
    static PersonErasure over(Transactions transactions, List<PersonalRecords> records) {
        return new PersonErasureService(transactions, records);
    }
}
