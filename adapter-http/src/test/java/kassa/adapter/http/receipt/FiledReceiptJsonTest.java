package kassa.adapter.http.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import kassa.adapter.http.json.JsonWriter;
import kassa.application.receipt.FiledReceipt;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartDiscount;
import kassa.domain.receipt.Receipt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A receipt as the merchant sees it")
class FiledReceiptJsonTest {

    @Test
    @DisplayName("tells its life, the whole explanation of its price, and what the platform got")
    void tradeCustomer() {
        assertThat(shown(SampleReceipts.tradePaidTwice())).isEqualTo("""
                {"institutionInvoiceId":"R-1","invoiceId":"I-1","institutionId":"demo-store","state":"PAID","revision":1,\
                "fiscalNumber":17,"issuedAt":"2026-11-23T12:00:00Z","paidAt":"2026-11-24T13:00:00Z",\
                "flags":["late","amount-differs","duplicate-payment"],\
                "priced":{"currency":"EUR","totalWithoutAddition":31.34,"additionSum":-1.36,\
                "totalWithoutVAT":28.06,"vatSum":1.92,"total":29.98,"rows":[\
                {"kind":"GOODS","id":"kali","name":{"originalText":"Kali","translations":{"RU":"Квас"}},\
                "quantity":{"unit":"PIECE","value":2},"unitPrice":1.25,"listPrice":2.50,"rowPrice":2.35,"vatRate":24,\
                "paidAmount":2,"steps":[{"kind":"BONUS_POINTS","name":"Store card","amount":-0.15}],\
                "priceCheck":{"result":"MATCH"}},\
                {"kind":"DEPOSIT","id":"kali-deposit","name":{"originalText":"Pant","translations":{"RU":"Залог"}},\
                "quantity":{"unit":"PIECE","value":2},"unitPrice":0.1,"listPrice":0.20,"rowPrice":0.20,"vatRate":0,\
                "paidAmount":2,"steps":[]},\
                {"kind":"GOODS","id":"apples","name":{"originalText":"Õunad","translations":{"EN":"Apples"}},\
                "quantity":{"unit":"GRAM","value":846},"unitPrice":1.999,"listPrice":1.69,"rowPrice":1.74,"vatRate":9,\
                "paidAmount":0.846,"steps":[{"kind":"ADDITION","amount":0.17},\
                {"kind":"BONUS_POINTS","name":"Store card","amount":-0.12}],\
                "priceCheck":{"result":"DIFFERENT","sent":3,"ours":2.397}},\
                {"kind":"GOODS","id":"book","name":{"originalText":"Raamat","translations":{"RU":"Книга"}},\
                "quantity":{"unit":"PIECE","value":1},"unitPrice":20,"listPrice":20.00,"rowPrice":18.77,\
                "vatRate":"EXEMPT","paidAmount":1,"steps":[\
                {"kind":"BONUS_POINTS","name":"Store card","amount":-1.23}]}],\
                "shipment":{"price":5.00,"vatRate":24},"vat":[{"rate":24,"net":7.35,"vat":1.76,"gross":9.11},\
                {"rate":0,"net":0.20,"vat":0.00,"gross":0.20},{"rate":9,"net":1.74,"vat":0.16,"gross":1.90},\
                {"rate":"EXEMPT","net":18.77,"vat":0.00,"gross":18.77}],\
                "campaigns":{"applied":[],"notApplied":[],"nearMisses":[]},"points":{"used":1.50,"earned":0.23}},\
                "payments":[{"institutionInvoiceId":"R-1","sum":29.97,"paidAt":"2026-11-24T13:00:00Z",\
                "receivedAt":"2026-11-24T13:00:01Z","original":{"invoiceId": "I-1",
                 "total": "29.97"}},\
                {"institutionInvoiceId":"R-0","receivedAt":"2026-11-24T13:00:02Z","original":{}}],\
                "creditNotes":[],"events":[{"kind":"ISSUED","at":"2026-11-23T12:00:00Z"},\
                {"kind":"PAID","at":"2026-11-24T13:00:01Z"},{"kind":"DUPLICATE_PAYMENT","at":"2026-11-24T13:00:02Z"}],\
                "receipt":{"as":"it went out"}}""");
    }

    @Test
    @DisplayName("that is not paid has neither fiscal number nor time of payment")
    void unpaid() {
        assertThat(shown(SampleReceipts.coffeeAndBananas())).startsWith("""
                        {"institutionInvoiceId":"R-1","invoiceId":"I-1","institutionId":"demo-store","state":"ISSUED",\
                        "revision":1,"issuedAt":"2026-11-23T12:00:00Z","flags":[],"priced":{""").endsWith("""
                        "payments":[],"creditNotes":[],"events":[{"kind":"ISSUED","at":"2026-11-23T12:00:00Z"}],\
                        "receipt":{"as":"it went out"}}""");
    }

    @Test
    @DisplayName("names the campaigns that worked, those that did not and why, and those that were nearly met")
    void campaigns() {
        assertThat(shown(SampleReceipts.coffeeAndBananas())).contains("""
                        "steps":[{"kind":"AMOUNT_CAMPAIGN","name":"3 for 2","code":"C00000SKP001","amount":-4.99},\
                        {"kind":"CART_CAMPAIGN","name":"2 % off","code":"B00000000501","amount":-0.20}]""").contains("""
                        "campaigns":{"applied":[{"code":"B00000000501","name":"2 % off","amount":-0.22},\
                        {"code":"C00000SKP001","name":"3 for 2","amount":-4.99}],"notApplied":[],"nearMisses":[]}""");
        assertThat(shown(SampleReceipts.nearlyTwenty()))
                .containsPattern(
                        "\"notApplied\":\\[.*\\{\"code\":\"U00000000501\",\"name\":\"Guests\",\"reason\":\".+?\"}")
                .containsPattern(
                        "\"nearMisses\":\\[\\{\"code\":\"B00000000501\",\"name\":\"From 20 on\",\"hint\":\".+?\","
                                + "\"saving\":6.20}]");
    }

    @Test
    @DisplayName("tells what a discount took, and what it could not take")
    void discounts() {
        Cart cart = SampleReceipts.coffeeAndBananas().cart();
        CartDiscount voucher = new CartDiscount.OfAmount("Voucher", SampleReceipts.euros(2_000));

        assertThat(shown(SampleReceipts.issued(cart.withDiscounts(voucher), "ET")))
                .contains("\"discounts\":[{\"name\":\"Voucher\",\"amount\":-10.85,\"lost\":9.15}]");
    }

    private static String shown(Receipt receipt) {
        return JsonWriter.object(new FiledReceipt(receipt, "{}", "{\"as\":\"it went out\"}"), FiledReceiptJson::write);
    }
}
