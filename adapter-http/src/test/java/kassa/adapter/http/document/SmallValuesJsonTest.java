package kassa.adapter.http.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.catalogue.Category;
import kassa.domain.catalogue.CategoryId;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.node.Address;
import kassa.domain.quantity.Quantity;
import kassa.domain.quantity.UnitOfMeasure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Quantities, categories and addresses")
class SmallValuesJsonTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("a quantity is in any of the nineteen units")
    void quantities(UnitOfMeasure unit) {
        String json = "{'unit':'" + unit + "','value':0.846}";

        Quantity read = Read.value(json, QuantityJson.VALUE);

        assertThat(read).isEqualTo(Quantity.of("0.846", unit));
        assertThat(JsonWriter.object(read, QuantityJson::write)).isEqualTo(json.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'value':1} | `/unit is missing`",
                "{'unit':'PIECE'} | `/value is missing`",
                "{'unit':'PIECE','value':0} | `/value a quantity is more than zero`",
                "{'unit':'PIECE','value':-1} | `/value a quantity is more than zero`",
                "{'unit':'PIECE','value':1000000000} |"
                        + " `/value a quantity is below 1000000000 and has at most 6 decimals`",
                "{'unit':'PIECE','value':1e999} | `/value must have at most 15 integer digits and 6 decimals`"
            })
    @DisplayName("a quantity is refused with the place that is wrong")
    void noQuantities(String json, String violation) {
        assertThat(Read.violations(json, QuantityJson.VALUE)).containsExactly(violation);
    }

    @Test
    @DisplayName("a quantity is refused for its unit and its value at once")
    void unitAndValue() {
        assertThat(Read.violations("{'unit':'piece','value':0}", QuantityJson.VALUE))
                .extracting(violation -> violation.split(" ")[0])
                .containsExactly("/unit", "/value");
    }

    @Test
    @DisplayName("a category is read as it is written, and written as it is read")
    void categories() {
        String json = "{'id':'milk','name':{'originalText':'Piim','translations':{}},'parentId':'dairy'}";
        Category milk =
                new Category(new CategoryId("milk"), TranslatedText.of("Piim"), Optional.of(new CategoryId("dairy")));

        assertThat(Read.value(json, CategoryJson.VALUE)).isEqualTo(milk);
        assertThat(JsonWriter.object(milk, CategoryJson::write)).isEqualTo(json.replace('\'', '"'));
        assertThat(Read.value("{'id':'milk','name':'Piim'}", CategoryJson.VALUE).parent())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'name':'Piim'} | `/id is missing`",
                "{'id':'milk'} | `/name is missing`",
                "{'id':'milk','name':'Piim','parentId':7} | `/parentId must be a text`",
                "{'id':'milk','name':'Piim','parentId':'milk'} | ` a category is not its own parent`"
            })
    @DisplayName("a category is refused with the place that is wrong")
    void noCategories(String json, String violation) {
        assertThat(Read.violations(json, CategoryJson.VALUE)).containsExactly(violation);
    }

    @Test
    @DisplayName("an address keeps its levels where they are, those left out too")
    void addresses() {
        String json = "{'level1':'Eesti','level3':'Tallinn','level8':'12','postalCode':'10111'}";
        Address address = new Address(List.of("Eesti", "", "Tallinn", "", "", "", "", "12"), Optional.of("10111"));

        assertThat(Read.value(json, AddressJson.VALUE)).isEqualTo(address);
        assertThat(JsonWriter.object(address, AddressJson::write)).isEqualTo(json.replace('\'', '"'));
        assertThat(Read.value("{'level1':'Eesti'}", AddressJson.VALUE))
                .isEqualTo(new Address(List.of("Eesti", ""), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'level2':'Harju'} | `/level1 is missing`",
                "{'level1':'Eesti','level9':'x'} | `/level9 is not known here`",
                "{'level1':'Eesti','level4':4} | `/level4 must be a text`",
                "{'level1':'Eesti','postalCode':10111} | `/postalCode must be a text`"
            })
    @DisplayName("an address is refused with the place that is wrong")
    void noAddresses(String json, String violation) {
        assertThat(Read.violations(json, AddressJson.VALUE)).containsExactly(violation);
    }

    @Test
    @DisplayName("a language is read in upper and in lower case")
    void languages() {
        assertThat(Read.value("'et'", LangCodeJson.VALUE)).hasToString("ET");
        assertThat(Read.violations("'est'", LangCodeJson.VALUE))
                .containsExactly(" a language is a code of two letters, such as ET");
    }
}
