package kassa.application.offer;

import java.time.InstantSource;
import java.util.List;
import kassa.application.catalogue.CatalogueIndex;
import kassa.application.catalogue.Customer;
import kassa.application.catalogue.Products;
import kassa.application.loyaltycard.LoyaltyProgrammes;
import kassa.application.node.Institutions;
import kassa.application.port.DrivingPort;
import kassa.application.port.Transactions;
import kassa.application.pricing.Campaigns;
import kassa.domain.node.InstitutionId;
import kassa.domain.offer.OfferList;

/** Keeps the offers of the stores, and shows them to customers. */
@DrivingPort
public interface OfferBoard {

    /**
     * Puts offers in place of all that the store has.
     *
     * @throws kassa.domain.rule.RuleViolation {@code node.unknown-institution}, {@code offer.unknown-product}, {@code
     *     offer.unknown-programme}, {@code offer.agrees-with-price}, each naming all places; nothing is changed then. An
     *     offer that is over is taken as it is
     */
    void put(InstitutionId institution, OfferList offers);

    /**
     * All offers of the store, in the order given, each with what has come in its way since it was put.
     *
     * @throws kassa.domain.rule.RuleViolation {@code node.unknown-institution}
     */
    List<JudgedOffer> all(InstitutionId institution);

    /**
     * The offers of today's date in the store that are for this customer, in the order given. One that the till would not
     * keep to this customer is left out, be it that a price or product has changed since, or that its campaign is for
     * customers without a card.
     *
     * @throws kassa.domain.rule.RuleViolation {@code node.unknown-institution}
     */
    List<ShownOffer> shown(Customer customer);

    /** The use cases over these ports. */
    static OfferBoard over(
            Transactions transactions,
            Institutions institutions,
            Offers offers,
            Products products,
            Campaigns campaigns,
            LoyaltyProgrammes programmes,
            CatalogueIndex index,
            InstantSource clock) {
        return new OfferService(transactions, institutions, offers, products, campaigns, programmes, index, clock);
    }
}
