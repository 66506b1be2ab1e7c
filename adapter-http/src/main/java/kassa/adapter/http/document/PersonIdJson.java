package kassa.adapter.http.document;

import static kassa.adapter.http.json.JsonValue.text;

import kassa.adapter.http.json.JsonValue;
import kassa.domain.receipt.PersonId;

/** The platform's number of a customer, as whoever calls the node names one: {@code "P-1"}. */
public final class PersonIdJson {

    /** Not the word that stands for persons who have been forgotten: what they have left would be taken for one customer's. */
    public static final JsonValue<PersonId> VALUE = text().as(PersonId::new)
            .where(person -> !person.equals(PersonId.FORGOTTEN), "stands for persons who have been forgotten");

    private PersonIdJson() {}
}
