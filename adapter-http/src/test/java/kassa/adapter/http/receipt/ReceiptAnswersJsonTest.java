package kassa.adapter.http.receipt;

import static kassa.domain.property.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import kassa.domain.receipt.Receipt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The receipt that the platform gets")
class ReceiptAnswersJsonTest {

    private static final int TIMES = 3_000;

    private final ReceiptAnswersJson answers = new ReceiptAnswersJson();

    @Test
    @DisplayName("tells the worked example to the letter")
    void workedExample() {
        assertThat(answers.answer(SampleReceipts.coffeeAndBananas())).isEqualTo("""
                {"institutionInvoiceId":"R-1","invoiceId":"I-1","institutionId":"demo-store","customerId":"P-1",\
                "products":[\
                {"id":"coffee","barcode":"4740000000014","productName":"Coffee","amount":3,"rowPrice":9.78},\
                {"id":"bananas","barcode":"","productName":"Bananas","amount":0.846,"rowPrice":1.07}],\
                "loyaltyCards":[{"id":"1","cardNumber":"4711","bonusUsed":0.00,"bonusEarned":0.11}],\
                "currency":"EUR","totalWithoutAddition":16.06,"additionSum":-5.21,\
                "totalWithoutVAT":8.75,"vatSum":2.10,"total":10.85}""");
    }

    @Test
    @DisplayName("of a store whose prices are without VAT has all prices with VAT, the shipment's too, and names in the"
            + " customer's language")
    void tradeCustomer() {
        assertThat(answers.answer(SampleReceipts.trade())).isEqualTo("""
                {"institutionInvoiceId":"R-1","invoiceId":"I-1","institutionId":"demo-store","customerId":"P-1",\
                "products":[\
                {"id":"kali","barcode":"4740000000014","productName":"Квас","amount":2,"rowPrice":2.91,\
                "categories":[{"id":"drinks","name":"Напитки"},{"id":"food","name":"Toit"}]},\
                {"id":"kali-deposit","barcode":"4740000000014","productName":"Залог","amount":2,"rowPrice":0.20},\
                {"id":"apples","barcode":"4740000000016","productName":"Õunad","amount":846,"rowPrice":1.90},\
                {"id":"book","barcode":"","productName":"Книга","amount":1,"rowPrice":18.77}],\
                "loyaltyCards":[{"id":"1","cardNumber":"4711","bonusUsed":1.50,"bonusEarned":0.23},\
                {"id":"9","cardNumber":"12","bonusUsed":0.00,"bonusEarned":0.00}],\
                "shipment":{"method":"COURIER","parcelId":"PP-1","name":"Kuller","status":"WAITING_FOR_CONFIRMATION",\
                "price":6.20,"currency":"EUR","expectedDeliveryUTCTime":"2026-11-24T10:00:00Z",\
                "createdUTCTime":"2026-11-23T11:59:59.500Z","contactEmail":"mari@example.com","contactPhone":"+372 5555",\
                "address":{"level1":"Eesti","level3":"Tallinn","postalCode":"10117"}},\
                "currency":"EUR","totalWithoutAddition":31.34,"additionSum":-1.36,\
                "totalWithoutVAT":28.06,"vatSum":1.92,"total":29.98}""");
    }

    @Test
    @DisplayName("adds up to the cent, whatever was bought")
    void addsUp() {
        forAll(TIMES, RandomReceipts::issued, receipt -> {
            JsonNode answer = Requests.tree(answers.answer(receipt));
            BigDecimal charges = decimal(answer, "/shipment/price");
            for (JsonNode row : answer.get("products")) {
                charges = charges.add(row.get("rowPrice").decimalValue());
            }
            BigDecimal total = decimal(answer, "/total");
            assertThat(charges).isEqualTo(total);
            assertThat(decimal(answer, "/totalWithoutAddition").add(decimal(answer, "/additionSum")))
                    .isEqualTo(total);
            assertThat(decimal(answer, "/totalWithoutVAT").add(decimal(answer, "/vatSum")))
                    .isEqualTo(total);
        });
    }

    @Test
    @DisplayName("has plain numbers with two decimals for money, and never a minus before zero")
    void plainNumbers() {
        forAll(
                TIMES,
                RandomReceipts::issued,
                receipt -> assertThat(numbersOf(receipt))
                        .doesNotContainPattern("[0-9][eE][+-]?[0-9]")
                        .doesNotContainPattern("-0\\.00")
                        .doesNotContainPattern(
                                "\"(rowPrice|total|vatSum|additionSum|price)\":-?[0-9]+(\\.[0-9]?)?[,}]"));
    }

    private String numbersOf(Receipt receipt) {
        return answers.answer(receipt).replaceAll("\"(id|barcode|name|productName|\\w+Id)\":\"[^\"]*\"", "");
    }

    private static BigDecimal decimal(JsonNode answer, String pointer) {
        JsonNode value = answer.at(pointer);
        return value.isMissingNode() ? new BigDecimal("0.00") : value.decimalValue();
    }
}
