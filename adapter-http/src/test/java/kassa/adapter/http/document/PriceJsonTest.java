package kassa.adapter.http.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kassa.adapter.http.json.JsonValue;
import kassa.adapter.http.json.JsonWriter;
import kassa.domain.catalogue.Addition;
import kassa.domain.catalogue.Addition.Direction;
import kassa.domain.catalogue.Addition.Measure;
import kassa.domain.catalogue.Deposit;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.money.UnitPrice;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a product costs")
class PriceJsonTest {

    private static final JsonValue<ProductPrice> PRICE = JsonValue.object(in -> in.part(ProductPriceJson::read));

    private static final String PLAIN = "'unit':'KILOGRAM','unitPrice':1.29,'vatRate':24";
    private static final String WHOLE = "{'unit':'PIECE','unitPrice':1.59,'vatRate':25.5,"
            + "'addition':{'type':'DSC','rate':10},'floorPrice':1.0001,"
            + "'deposit':{'name':{'originalText':'Pant','translations':{}},'price':0.1,'vatRate':'EXEMPT'}}";

    @Test
    @DisplayName("is read as it is written, and written as it is read")
    void roundTrip() {
        ProductPrice whole = ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse("1.59"), VatRate.parse("25.5"))
                .withAddition(new Addition(Direction.DISCOUNT, Measure.RATE, BigDecimal.TEN))
                .withFloor(UnitPrice.parse("1.0001"))
                .withDeposit(new Deposit(TranslatedText.of("Pant"), UnitPrice.parse("0.10"), VatRate.EXEMPT));

        assertThat(Read.value(WHOLE, PRICE)).isEqualTo(whole);
        assertThat(JsonWriter.object(whole, ProductPriceJson::write)).isEqualTo(WHOLE.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"24,24", "'24',24", "'25.50',25.5", "0,0", "0.0,0", "'EXEMPT',EXEMPT", "5.5,5.5"})
    @DisplayName("names its VAT rate as a number, in quotes or not, or EXEMPT")
    void rates(String said, String rate) {
        VatRate read = Read.value(said, VatRateJson.VALUE);

        assertThat(read).isEqualTo(VatRate.parse(rate));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'DSC','rate':'12.5'} | DISCOUNT | RATE | 12.5",
                "{'type':'MRK','sum':0.20} | MARKUP | SUM | 0.2",
                "{'type':'MRK','rate':100,'sum':null} | MARKUP | RATE | 100"
            })
    @DisplayName("has an addition by rate or by sum")
    void additions(String json, Direction direction, Measure measure, BigDecimal value) {
        assertThat(Read.value(json, AdditionJson.VALUE)).isEqualTo(new Addition(direction, measure, value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'unitPrice':1,'vatRate':24 | `/unit is missing`",
                "'unit':'PIECE','vatRate':24 | `/unitPrice is missing`",
                "'unit':'PIECE','unitPrice':1 | `/vatRate is missing`",
                "'unit':'PIECE','unitPrice':'1,19','vatRate':24 | `/unitPrice must be a number with a decimal point`",
                "'unit':'PIECE','unitPrice':-1,'vatRate':24 |"
                        + " `/unitPrice a unit price is 0 or more, below 1000000000 and has at most 4 decimals`",
                "'unit':'PIECE','unitPrice':1.00001,'vatRate':24 |"
                        + " `/unitPrice a unit price is 0 or more, below 1000000000 and has at most 4 decimals`",
                "'unit':'PIECE','unitPrice':1,'vatRate':101 |"
                        + " `/vatRate a VAT rate is a percentage from 0 to 100 with at most 4 decimals`",
                "'unit':'PIECE','unitPrice':1,'vatRate':'none' |"
                        + " `/vatRate a VAT rate is a number of percent such as 25.5, or EXEMPT`",
                "'unit':'PIECE','unitPrice':1,'vatRate':24,'addition':{'type':'DSC','sum':1.01} |"
                        + " `/addition the discount is larger than the price`",
                "'unit':'PIECE','unitPrice':1,'vatRate':24,'addition':{'type':'DSC','rate':1,'sum':1} |"
                        + " `/addition needs either a rate or a sum`",
                "'unit':'PIECE','unitPrice':1,'vatRate':24,'addition':{'type':'DSC'} |"
                        + " `/addition needs either a rate or a sum`",
                "'unit':'PIECE','unitPrice':1,'vatRate':24,'addition':{'type':'OFF','rate':1} |"
                        + " `/addition/type must be one of DSC, MRK`",
                "'unit':'PIECE','unitPrice':1,'vatRate':24,'addition':{'type':'DSC','rate':101} |"
                        + " `/addition a discount takes at most 100 percent`",
                "'unit':'PIECE','unitPrice':1,'vatRate':24,'floorPrice':'x' | `/floorPrice must be a number`",
                "'unit':'PIECE','unitPrice':1,'vatRate':24,'deposit':{'price':1,'vatRate':0} |"
                        + " `/deposit/name is missing`",
                "'unit':'PIECE','unitPrice':1,'vatRate':24,'deposit':{'name':'Pant','vatRate':0} |"
                        + " `/deposit/price is missing`",
                "'unit':'PIECE','unitPrice':1,'vatRate':24,'deposit':{'name':'Pant','price':1} |"
                        + " `/deposit/vatRate is missing`"
            })
    @DisplayName("is refused with the place that is wrong")
    void violations(String fields, String violation) {
        assertThat(Read.violations("{" + fields + "}", PRICE)).containsExactly(violation);
    }

    @Test
    @DisplayName("is refused with everything that is wrong at once")
    void allAtOnce() {
        String json =
                "{'unit':'BUCKET','unitPrice':'x','vatRate':-1,'addition':{'rate':0},'floorPrice':-1,'deposit':1}";

        assertThat(Read.violations(json, PRICE))
                .extracting(violation -> violation.split(" ")[0])
                .containsExactly("/unit", "/unitPrice", "/vatRate", "/addition/type", "/floorPrice", "/deposit");
    }

    @Test
    @DisplayName("has numbers of few digits however they are written")
    void absurdNumbers() {
        assertThat(Read.violations("{'unit':'PIECE','unitPrice':1e999999999,'vatRate':'1e999999999'}", PRICE))
                .extracting(violation -> violation.split(" ")[0])
                .containsExactly("/unitPrice", "/vatRate");
        assertThat(Read.value("{" + PLAIN + "}", PRICE).unitPrice()).isEqualTo(UnitPrice.parse("1.29"));
    }
}
