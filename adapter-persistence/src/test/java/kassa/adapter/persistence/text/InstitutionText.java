package kassa.adapter.persistence.text;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kassa.application.port.DocumentFormat;
import kassa.domain.node.Address;
import kassa.domain.node.CampaignCombination;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.BarcodeProfile;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatRate;

/** Institutions with all their terms. */
public final class InstitutionText implements DocumentFormat<Institution> {

    @Override
    public String write(Institution store) {
        return new Lines()
                .add(store.id())
                .add(store.name())
                .add(store.currency())
                .add(store.zone())
                .add(store.standardVatRate())
                .add(store.shipmentVatRate())
                .add(store.priceBasis())
                .add(store.campaignCombination())
                .add(store.barcodeProfile())
                .add(store.vatNumber())
                .add(store.registrationNumber())
                .addAll(store.address().map(Address::levels).orElse(List.of()), level -> Stream.of(level))
                .add(store.address().flatMap(Address::postalCode))
                .toString();
    }

    @Override
    public Institution read(String document) {
        Lines.Reader lines = Lines.read(document);
        return new Institution(
                lines.value(InstitutionId::new),
                lines.text(),
                lines.value(Currency::getInstance),
                lines.value(ZoneId::of),
                lines.value(VatRate::parse),
                lines.optional(VatRate::parse),
                lines.value(PriceBasis::valueOf),
                lines.value(CampaignCombination::valueOf),
                lines.value(BarcodeProfile::valueOf),
                lines.optional(text -> text),
                lines.optional(text -> text),
                address(lines));
    }

    private static Optional<Address> address(Lines.Reader lines) {
        List<String> levels = lines.list(Lines.Reader::text);
        Optional<String> postalCode = lines.optional(text -> text);
        return levels.isEmpty() ? Optional.empty() : Optional.of(new Address(levels, postalCode));
    }
}
