package kassa.adapter.persistence.platform;

import kassa.adapter.persistence.store.Session;
import kassa.adapter.persistence.store.Store;
import kassa.application.person.PersonalRecords;
import kassa.domain.receipt.PersonId;

/**
 * What the platform has said to calls about the purchases and orders of persons, whom it may have named. Calls have no
 * person: they are found by what they are about, as long as that still tells whose it is.
 */
public final class CallPersons implements PersonalRecords {

    private static final String PROBLEMS = """
            update platform_call
            set problem = null
            where problem is not null
                and (
                    kind = 'ORDER_STATUS'
                        and exists (
                            select 1
                            from delivery_order
                            where delivery_order.order_id = platform_call.subject
                                and delivery_order.institution_id = platform_call.institution_id
                                and delivery_order.person_id = :person)
                    or kind <> 'ORDER_STATUS'
                        and exists (
                            select 1
                            from control_case
                            where control_case.invoice_id = platform_call.subject
                                and control_case.institution_id = platform_call.institution_id
                                and control_case.person_id = :person))""";

    private final Session session;

    private CallPersons(Session session) {
        this.session = session;
    }

    /** They go before the controls and orders that they are found by. */
    public static PersonalRecords in(Store store) {
        return new CallPersons(store.session());
    }

    @Override
    public String kind() {
        return "what the platform said to calls";
    }

    @Override
    public Erasure erase(PersonId person) {
        return Erasure.of(session.change(handle ->
                handle.createUpdate(PROBLEMS).bind("person", person.value()).execute()));
    }
}
