package kassa.adapter.http.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kassa.adapter.http.document.Read;
import kassa.adapter.http.json.JsonValue;
import kassa.domain.node.Address;
import kassa.domain.node.CampaignCombination;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.BarcodeProfile;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A store in JSON")
class InstitutionJsonTest {

    private static final InstitutionId TARTU = new InstitutionId("tartu");
    private static final JsonValue<Institution> STORE = JsonValue.object(in -> InstitutionJson.read(in, TARTU));
    private static final Map<String, String> LEAST =
            Map.of("name", "'Pood'", "currency", "'EUR'", "timezone", "'Europe/Tallinn'", "standardVatRate", "24");

    @Test
    @DisplayName("is an Estonian shop with prices that include VAT, unless it says otherwise")
    void defaults() {
        assertThat(Read.value(json(LEAST), STORE))
                .isEqualTo(Institution.of(
                        TARTU, "Pood", Currency.getInstance("EUR"), ZoneId.of("Europe/Tallinn"), VatRate.parse("24")));
    }

    @Test
    @DisplayName("says all that there is to a store")
    void everything() {
        String json = "{'id':'tartu','name':'Hulgi','currency':'JPY','timezone':'+09:00','standardVatRate':25.5,"
                + "'shipmentVatRate':'EXEMPT','priceBasis':'NET','campaignCombination':'SEQUENTIAL',"
                + "'barcodeProfile':'DE','vatNumber':'EE123456789','regNumber':'12345678',"
                + "'address':{'level1':'Eesti','level3':'Tartu','postalCode':'51003'}}";

        assertThat(Read.value(json, STORE))
                .isEqualTo(new Institution(
                        TARTU,
                        "Hulgi",
                        Currency.getInstance("JPY"),
                        ZoneId.of("+09:00"),
                        VatRate.parse("25.5"),
                        Optional.of(VatRate.EXEMPT),
                        PriceBasis.NET,
                        CampaignCombination.SEQUENTIAL,
                        BarcodeProfile.DE,
                        Optional.of("EE123456789"),
                        Optional.of("12345678"),
                        Optional.of(new Address(List.of("Eesti", "", "Tartu"), Optional.of("51003")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'vatNumber':null", "'vatNumber':''", "'address':null", "'priceBasis':''"})
    @DisplayName("says nothing with null and with an empty text")
    void nothing(String field) {
        String json = json(LEAST).replace("}", "," + field + "}");

        assertThat(Read.value(json, STORE)).isEqualTo(Read.value(json(LEAST), STORE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name | '' | must not be empty",
                "name | 'a\\nb' | has a control character",
                "currency | 'EURO' | a currency is a code of ISO 4217, such as EUR",
                "currency | 'eur' | a currency is a code of ISO 4217, such as EUR",
                "currency | 'XAU' | XAU has no minor unit to pay in",
                "currency | 978 | must be a text",
                "timezone | 'Tallinn' | a time zone is an IANA name or an offset, such as Europe/Tallinn or +02:00",
                "timezone | '+25:00' | a time zone is an IANA name or an offset, such as Europe/Tallinn or +02:00",
                "standardVatRate | 100.5 | a VAT rate is a percentage from 0 to 100 with at most 4 decimals",
                "standardVatRate | 'low' | a VAT rate is a number of percent such as 25.5, or EXEMPT",
                "shipmentVatRate | -1 | a VAT rate is a percentage from 0 to 100 with at most 4 decimals",
                "priceBasis | 'BRUTTO' | must be one of GROSS, NET",
                "campaignCombination | 'ALL' | must be one of BEST_DEAL, SEQUENTIAL",
                "barcodeProfile | 'FI' | must be one of EE, DE",
                "vatNumber | 123 | must be a text",
                "regNumber | 123 | must be a text",
                "address | 'Tartu' | must be an object",
                "id | 'narva' | is not the id in the path",
                "vatRate | 24 | is not known here"
            })
    @DisplayName("is refused for each field that is wrong")
    void violations(String field, String value, String reason) {
        Map<String, String> fields = new LinkedHashMap<>(LEAST);
        fields.put(field, value);

        assertThat(Read.violations(json(fields), STORE)).containsExactly("/" + field + " " + reason);
    }

    @Test
    @DisplayName("is refused for all that is missing at once")
    void missing() {
        assertThat(Read.violations("{}", STORE))
                .containsExactly(
                        "/name is missing",
                        "/currency is missing",
                        "/timezone is missing",
                        "/standardVatRate is missing");
    }

    @Test
    @DisplayName("is refused for wrong parts of its address by their places")
    void address() {
        String json = json(LEAST).replace("}", ",'address':{'level2':2,'city':'x'}}");

        assertThat(Read.violations(json, STORE))
                .containsExactly("/address/level1 is missing", "/address/level2 must be a text");
    }

    private static String json(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "'" + field.getKey() + "':" + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
