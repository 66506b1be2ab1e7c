package kassa.adapter.http.catalogue;

import static kassa.adapter.http.catalogue.ProductJson.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kassa.adapter.http.document.Read;
import kassa.domain.campaign.Campaign;
import kassa.domain.catalogue.Addition;
import kassa.domain.catalogue.Category;
import kassa.domain.catalogue.CategoryId;
import kassa.domain.catalogue.Deposit;
import kassa.domain.catalogue.Inspection.MinAge;
import kassa.domain.catalogue.InspectionAction;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.money.UnitPrice;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.VatRate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A product in JSON")
class ProductJsonTest {

    private static final String LEAST = "'id':'P1','name':'Piim','unit':'PIECE','unitPrice':1.19,'vatRate':24";

    @Test
    @DisplayName("is sold, by the piece, without anything that it does not say")
    void defaults() {
        assertThat(Read.value("{" + LEAST + "}", SENT))
                .isEqualTo(Product.of(
                        new ProductId("P1"),
                        "Piim",
                        ProductPrice.of(UnitOfMeasure.PIECE, UnitPrice.parse("1.19"), VatRate.parse("24"))));
    }

    @Test
    @DisplayName("says all that there is to a product")
    void everything() {
        String json = """
                {'id':'P1','barcodes':['4740000000018','PLU-7'],'name':{'originalText':'Õlu','translations':{'EN':'Beer'}},
                'description':'Hele','unit':'LITER','unitPrice':'3.1899','vatRate':'25.5',
                'addition':{'type':'DSC','sum':0.2},'weightItem':true,'floorPrice':2.5,
                'deposit':{'name':'Pant','price':0.1,'vatRate':0},
                'categories':[{'id':'alcohol','name':'Alkohol'},{'id':'beer','name':'Õlu','parentId':'alcohol'}],
                'inspections':[{'type':'MIN_AGE','age':18,'action':'RESTICT'}],
                'campaigns':[{'name':'2 for 1','code':'B00000000001','operation':'amount >= 2 ? amount - 1 : amount'}],
                'imageUrl':'https://example.com/beer.jpg','active':false}""";

        assertThat(Read.value(json, SENT)).isEqualTo(beer());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4740000000018",
                "036000291452",
                "96385074",
                "12345678901231",
                "1234567",
                "PLU-7",
                "474000000001A"
            })
    @DisplayName("bears GTINs with their check digits, and codes of the merchant's own")
    void barcodes(String code) {
        assertThat(Read.value("{" + LEAST + ",'barcodes':['" + code + "']}", SENT)
                        .barcodes())
                .containsExactly(new Barcode(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'barcodes':'4740000000018' | `/barcodes must be an array`",
                "'barcodes':[4740000000018] | `/barcodes/0 must be a text`",
                "'barcodes':[''] | `/barcodes/0 must not be empty`",
                "'barcodes':[' 1'] | `/barcodes/0 a barcode has 1 to 100 printable characters`",
                "'barcodes':['1','4740000000015'] | `/barcodes/1 4740000000015 has a wrong check digit`",
                "'barcodes':['96385075'] | `/barcodes/0 96385075 has a wrong check digit`",
                "'barcodes':['1','2','1'] | `/barcodes/2 1 stands in the list twice`",
                "'barcodes':['036000291452','0036000291452'] | `/barcodes/1 0036000291452 stands in the list twice`",
                "'description':5 | `/description must be an object`",
                "'description':{'translations':{}} | `/description/originalText is missing`",
                "'addition':{'type':'DSC','sum':2} | `/addition the discount is larger than the price`",
                "'weightItem':'yes' | `/weightItem must be true or false`",
                "'floorPrice':-1 | `/floorPrice a unit price is 0 or more, below 1000000000 and has at most 4 decimals`",
                "'deposit':{'name':'','price':1,'vatRate':0} | `/deposit/name must not be empty`",
                "'categories':[{'id':'a'}] | `/categories/0/name is missing`",
                "'categories':[{'id':'a','name':'A'},{'id':'a','name':'B'}] | `/categories/1 a stands in the list twice`",
                "'categories':[{'id':'a','name':'A','parentId':'a'}] | `/categories/0 a category is not its own parent`",
                "'inspections':[{'type':'MIN_AGE'}] | `/inspections/0/age is missing`",
                "'campaigns':[{'name':'a','code':'B','operation':'amount'}] |"
                        + " `/campaigns/0/code a campaign code has 12 characters, not 1`",
                "'imageUrl':{} | `/imageUrl must be a text`",
                "'active':1 | `/active must be true or false`",
                "'price':1.19 | `/price is not known here`"
            })
    @DisplayName("is refused for each field that is wrong")
    void violations(String field, String violation) {
        assertThat(Read.violations("{" + LEAST + "," + field + "}", SENT)).containsExactly(violation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'id':'P1' | `/id is missing`",
                "'name':'Piim' | `/name is missing`",
                "'unit':'PIECE' | `/unit is missing`",
                "'unitPrice':1.19 | `/unitPrice is missing`",
                "'vatRate':24 | `/vatRate is missing`"
            })
    @DisplayName("is refused without what it needs")
    void missing(String field, String violation) {
        String json = ("{" + LEAST + "}")
                .replace(field, "")
                .replace("{,", "{")
                .replace(",,", ",")
                .replace(",}", "}");

        assertThat(Read.violations(json, SENT)).containsExactly(violation);
    }

    @Test
    @DisplayName("is refused with everything that is wrong at once, also behind a price that does not fit together")
    void allAtOnce() {
        String json = """
                {'id':' ','barcodes':[7],'name':{},'unit':'BUCKET','unitPrice':'1,19','vatRate':-1,'weightItem':2,
                'categories':[{}],'inspections':[{}],'campaigns':[{}],'active':'on'}""";

        assertThat(Read.violations(json, SENT))
                .extracting(violation -> violation.split(" ")[0])
                .containsExactly(
                        "/id",
                        "/barcodes/0",
                        "/name/originalText",
                        "/unit",
                        "/unitPrice",
                        "/vatRate",
                        "/weightItem",
                        "/categories/0/id",
                        "/categories/0/name",
                        "/inspections/0/type",
                        "/campaigns/0/name",
                        "/campaigns/0/code",
                        "/campaigns/0/operation",
                        "/active");
    }

    private static Product beer() {
        CategoryId alcohol = new CategoryId("alcohol");
        return new Product(
                new ProductId("P1"),
                List.of(new Barcode("4740000000018"), new Barcode("PLU-7")),
                new TranslatedText("Õlu", Map.of(new LangCode("EN"), "Beer")),
                Optional.of(TranslatedText.of("Hele")),
                ProductPrice.of(UnitOfMeasure.LITER, UnitPrice.parse("3.1899"), VatRate.parse("25.5"))
                        .withAddition(
                                new Addition(Addition.Direction.DISCOUNT, Addition.Measure.SUM, new BigDecimal("0.2")))
                        .withFloor(UnitPrice.parse("2.5"))
                        .withDeposit(
                                new Deposit(TranslatedText.of("Pant"), UnitPrice.parse("0.1"), VatRate.parse("0"))),
                true,
                List.of(
                        new Category(alcohol, TranslatedText.of("Alkohol"), Optional.empty()),
                        new Category(new CategoryId("beer"), TranslatedText.of("Õlu"), Optional.of(alcohol))),
                List.of(new MinAge(InspectionAction.RESTRICT, 18)),
                List.of(Campaign.of("2 for 1", "B00000000001", "amount >= 2 ? amount - 1 : amount")),
                Optional.of("https://example.com/beer.jpg"),
                false);
    }
}
