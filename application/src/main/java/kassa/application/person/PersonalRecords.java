package kassa.application.person;

import kassa.application.port.DrivenPort;
import kassa.domain.receipt.PersonId;

/** One kind of records that tell of persons, such as the links to their cards. */
@DrivenPort
public interface PersonalRecords {

    /** What it is, such as {@code links to loyalty cards}. */
    String kind();

    /**
     * Takes out of them, in the running unit of work, all that tells of that person and need not be kept. What has been
     * erased before is not counted again.
     */
    Erasure erase(PersonId person);

    /**
     * What came of it.
     *
     * @param erased how many records told of the person and do not any more
     * @param left how many still have to, because something is under way for which it is needed
     */
    record Erasure(int erased, int left) {

        /** Nothing was left. */
        public static Erasure of(int erased) {
            return new Erasure(erased, 0);
        }
    }
}
