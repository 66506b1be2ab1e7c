package kassa.domain.vat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A country of the European Union and its VAT rates, such as {@link #EE}: 24, 13, 9 and 0.
 *
 * <p>The rates are those in force in November 2026, regional ones of Greece and Portugal among them (European Commission,
 * Taxes in Europe Database; national changes of 2025 and 2026: Estonia 24 and 13, Finland 13.5 in place of 14, Lithuania 12
 * in place of 9, Romania 21 and 11, Slovakia 23, 19 and 5, Austria 4.9 for basic food). Zero is a rate everywhere, since
 * supplies to other countries bear it, and so is exempt. Rates change: who finds one missing here is told so, and refused
 * nothing.
 */
public enum VatCountry {
    AT("20 13 10 4.9", "Austria", "Österreich"),
    BE("21 12 6", "Belgium", "België", "Belgique", "Belgien"),
    BG("20 9", "Bulgaria", "България"),
    CY("19 9 5 3", "Cyprus", "Κύπρος"),
    CZ("21 12", "Czechia", "Czech Republic", "Česko", "Česká republika"),
    DE("19 7", "Germany", "Deutschland"),
    DK("25", "Denmark", "Danmark"),
    EE("24 13 9", "Estonia", "Eesti"),
    ES("21 10 4", "Spain", "España"),
    FI("25.5 13.5 10", "Finland", "Suomi"),
    FR("20 10 5.5 2.1", "France"),
    GR("24 17 13 9 6 4", "Greece", "Ελλάδα") {
        @Override
        String prefix() {
            return "EL";
        }
    },
    HR("25 13 5", "Croatia", "Hrvatska"),
    HU("27 18 5", "Hungary", "Magyarország"),
    IE("23 13.5 9 4.8", "Ireland", "Éire"),
    IT("22 10 5 4", "Italy", "Italia"),
    LT("21 12 5", "Lithuania", "Lietuva"),
    LU("17 14 8 3", "Luxembourg", "Luxemburg", "Lëtzebuerg"),
    LV("21 12 5", "Latvia", "Latvija"),
    MT("18 12 7 5", "Malta"),
    NL("21 9", "Netherlands", "The Netherlands", "Nederland"),
    PL("23 8 5", "Poland", "Polska"),
    PT("23 22 16 13 12 9 6 5 4", "Portugal"),
    RO("21 11", "Romania", "România"),
    SE("25 12 6", "Sweden", "Sverige"),
    SI("22 9.5 5", "Slovenia", "Slovenija"),
    SK("23 19 5", "Slovakia", "Slovensko");

    private final Set<VatRate> rates;
    private final List<String> names;

    VatCountry(String rates, String... names) {
        this.rates = Stream.concat(Arrays.stream(rates.split(" ")), Stream.of("0", "EXEMPT"))
                .map(VatRate::parse)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.names = List.of(names);
    }

    /** The country in which that VAT number was given, such as {@code EE100000001}. */
    public static Optional<VatCountry> ofVatNumber(String vatNumber) {
        String number = vatNumber.strip().toUpperCase(Locale.ROOT);
        return first(country -> number.startsWith(country.prefix()));
    }

    /** The country that is called so: by its code, in English or in its own language. */
    public static Optional<VatCountry> named(String text) {
        String name = text.strip();
        return first(country -> country.isCalled(name));
    }

    private static Optional<VatCountry> first(Predicate<VatCountry> choice) {
        return Arrays.stream(values()).filter(choice).findFirst();
    }

    private boolean isCalled(String name) {
        return name().equalsIgnoreCase(name)
                || prefix().equalsIgnoreCase(name)
                || names.stream().anyMatch(each -> each.equalsIgnoreCase(name));
    }

    /** What its VAT numbers begin with. */
    String prefix() {
        return name();
    }

    public boolean knows(VatRate rate) {
        return rates.contains(rate);
    }

    /** Its rates from the highest down, zero and exempt at the end. */
    public List<VatRate> rates() {
        return List.copyOf(rates);
    }
}
