package kassa.domain.node;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import kassa.domain.product.BarcodeProfile;
import kassa.domain.rule.RuleViolation;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatCountry;
import kassa.domain.vat.VatRate;

/**
 * A store of the merchant and the terms on which it sells.
 *
 * @param name 1 to 200 characters ({@code node.institution-name})
 * @param currency what its prices and receipts are in
 * @param zone where its clocks stand: inspections without a zone of their own go by it
 * @param standardVatRate the rate that shipments bear unless {@code shipmentVatRate} says otherwise
 * @param priceBasis whether its prices include VAT
 * @param campaignCombination what it does with several campaigns of one type
 * @param barcodeProfile how it prints the codes of weighed goods
 */
public record Institution(
        InstitutionId id,
        String name,
        Currency currency,
        ZoneId zone,
        VatRate standardVatRate,
        Optional<VatRate> shipmentVatRate,
        PriceBasis priceBasis,
        CampaignCombination campaignCombination,
        BarcodeProfile barcodeProfile,
        Optional<String> vatNumber,
        Optional<String> registrationNumber,
        Optional<Address> address) {

    private static final int MAX_NAME = 200;

    public Institution {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(standardVatRate, "standardVatRate");
        Objects.requireNonNull(shipmentVatRate, "shipmentVatRate");
        Objects.requireNonNull(priceBasis, "priceBasis");
        Objects.requireNonNull(campaignCombination, "campaignCombination");
        Objects.requireNonNull(barcodeProfile, "barcodeProfile");
        RuleViolation.unless(
                !name.isBlank() && name.length() <= MAX_NAME,
                NodeRule.NAME,
                "a store has a name of 1 to 200 characters");
        RuleViolation.unless(
                currency.getDefaultFractionDigits() >= 0, NodeRule.CURRENCY, currency + " has no minor unit to pay in");
    }

    /** A store with the usual terms: prices with VAT, best deal, Estonian codes. */
    public static Institution of(
            InstitutionId id, String name, Currency currency, ZoneId zone, VatRate standardVatRate) {
        return new Institution(
                id,
                name,
                currency,
                zone,
                standardVatRate,
                Optional.empty(),
                PriceBasis.GROSS,
                CampaignCombination.BEST_DEAL,
                BarcodeProfile.EE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The rate that a shipment bears. */
    public VatRate vatRateOfShipments() {
        return shipmentVatRate.orElse(standardVatRate);
    }

    /** Where it charges VAT: as its VAT number says, else the country of its address; empty if neither tells. */
    public Optional<VatCountry> vatCountry() {
        return vatNumber
                .flatMap(VatCountry::ofVatNumber)
                .or(() ->
                        address.flatMap(place -> VatCountry.named(place.levels().get(0))));
    }

    /**
     * This store with other terms.
     *
     * @param hasReceipts whether receipts were issued on the present terms
     * @throws RuleViolation {@code node.fixed-terms} if receipts exist and the currency or the price basis changes
     */
    public Institution changedTo(Institution terms, boolean hasReceipts) {
        RuleViolation.unless(
                !hasReceipts || currency.equals(terms.currency) && priceBasis == terms.priceBasis,
                NodeRule.FIXED_TERMS,
                "the currency and the price basis of a store with receipts stay as they are");
        return terms;
    }
}
