package kassa.adapter.http.receipt;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import kassa.domain.catalogue.Category;
import kassa.domain.catalogue.CategoryId;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.loyaltycard.RequestedCard;
import kassa.domain.money.Money;
import kassa.domain.node.Address;
import kassa.domain.node.InstitutionId;
import kassa.domain.pricing.Article;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.Carts;
import kassa.domain.pricing.RequestedLine;
import kassa.domain.pricing.ShipmentCharge;
import kassa.domain.product.Barcode;
import kassa.domain.receipt.CreditNoteNumber;
import kassa.domain.receipt.FiscalNumber;
import kassa.domain.receipt.InstitutionInvoiceId;
import kassa.domain.receipt.InvoiceId;
import kassa.domain.receipt.Payment;
import kassa.domain.receipt.PersonId;
import kassa.domain.receipt.Receipt;
import kassa.domain.receipt.ReceiptFlag;
import kassa.domain.receipt.ReceiptState;
import kassa.domain.receipt.Refund;
import kassa.domain.receipt.RefundId;
import kassa.domain.receipt.RefundLine;
import kassa.domain.receipt.RequestedCart;
import kassa.domain.receipt.Shipment;
import kassa.domain.vat.VatRate;

/** Receipts of every kind and in every state, made from seeds. */
final class RandomReceipts {

    private static final List<String> NAMES =
            List.of("Õun", "Молоко", "Tee \"must\"\n250 g", "Piim\t1 l", "🍎", "a\\b</p>");
    private static final List<LangCode> LANGUAGES = List.of(new LangCode("ET"), new LangCode("EN"), new LangCode("RU"));

    private final Random random;

    private RandomReceipts(Random random) {
        this.random = random;
    }

    static Receipt any(Random random) {
        return new RandomReceipts(random).any();
    }

    /** On offer, not yet paid. */
    static Receipt issued(Random random) {
        return new RandomReceipts(random).issued();
    }

    private Receipt any() {
        Receipt issued = issued();
        return switch (random.nextInt(8)) {
            case 0 -> issued;
            case 1 -> issued.supersede(later(issued));
            case 2 -> issued.expire(issued.expiresAt());
            case 3 -> paid(issued.expire(issued.expiresAt()));
            case 4 -> paid(issued.supersede(later(issued)));
            case 5 -> issued.cancel(later(issued));
            case 6 -> refunded(paid(issued));
            default -> paid(issued);
        };
    }

    /** The first row, and the rest if chance wants it. */
    private Receipt refunded(Receipt paid) {
        Receipt partly = paid.refund(refund("RF-1", paid, 0, 1), new CreditNoteNumber(1), later(paid));
        int rows = paid.priced().rows().size();
        boolean isMore = rows > 1 || paid.priced().shipment().isPresent();
        return isMore && random.nextBoolean() && partly.state() == ReceiptState.PAID
                ? partly.refund(refund("RF-2", paid, 1, rows), new CreditNoteNumber(2), later(paid))
                : partly;
    }

    private Refund refund(String id, Receipt paid, int from, int to) {
        List<RefundLine> lines = IntStream.range(from, to)
                .mapToObj(row -> new RefundLine(
                        row, paid.priced().rows().get(row).quantity().value()))
                .toList();
        return new Refund(
                new RefundId(id), lines, from > 0 && paid.priced().shipment().isPresent(), text());
    }

    private Receipt paid(Receipt unpaid) {
        Set<ReceiptFlag> noticed = random.nextInt(4) == 0 ? Set.of(ReceiptFlag.PARTLY_UNREADABLE) : Set.of();
        Receipt paid =
                unpaid.pay(payment(unpaid, unpaid.id().value()), new FiscalNumber(1 + random.nextInt(99_999)), noticed);
        return random.nextBoolean() ? paid : paid.recordDuplicate(payment(paid, "R-other"));
    }

    private Payment payment(Receipt receipt, String id) {
        Optional<BigDecimal> sum = optional(
                random.nextInt(3) == 0
                        ? new BigDecimal(
                                List.of("-1.5", "0.001", "1E+3", "12.50", "0").get(random.nextInt(5)))
                        : receipt.priced().total().amount());
        String original =
                "{\"invoiceId\":\"" + receipt.invoiceId() + "\",\n \"note\":\"" + text().replace("\n", "\\n") + "\"}";
        return new Payment(new InstitutionInvoiceId(id), sum, optional(later(receipt)), later(receipt), original);
    }

    private Receipt issued() {
        Cart cart = dressed(Carts.any(random));
        Cart shipped = random.nextInt(3) == 0 ? cart.withShipment(charge(cart)) : cart;
        RequestedCart requested = new RequestedCart(
                pick(LANGUAGES),
                lines(shipped),
                cards(shipped),
                shipped.shipment().map(this::shipment));
        Receipt.Heading heading = new Receipt.Heading(
                new InstitutionInvoiceId("R-" + random.nextInt(1_000_000)),
                new InvoiceId("I " + random.nextInt()),
                new InstitutionId("store:" + random.nextInt(9)),
                new PersonId("person/" + text().strip().replaceAll("\\p{Cntrl}", "")),
                1 + random.nextInt(3));
        return Receipt.issue(heading, requested, shipped, Duration.ofNanos(1 + random.nextLong(1L << 60)));
    }

    private static ShipmentCharge charge(Cart cart) {
        return cart.shipment()
                .orElseGet(() -> new ShipmentCharge(
                        Money.of(new BigDecimal("4.99"), cart.terms().currency()), VatRate.parse("24")));
    }

    private static List<RequestedLine> lines(Cart cart) {
        return cart.lines().stream()
                .map(line -> new RequestedLine(
                        line.article().product(), line.article().barcode(), line.quantity(), line.sentPrice()))
                .toList();
    }

    private static List<RequestedCard> cards(Cart cart) {
        return cart.loyalty().cards().stream()
                .map(card -> new RequestedCard(card.id(), card.useBonus()))
                .toList();
    }

    /** The same cart with everything that an article may have besides its price. */
    private Cart dressed(Cart cart) {
        List<CartLine> lines = cart.lines().stream().map(this::dressed).toList();
        return new Cart(
                cart.terms(),
                lines,
                cart.discounts(),
                cart.shipment(),
                cart.loyalty(),
                cart.campaigns(),
                cart.at().plusNanos(random.nextInt(1_000_000_000)));
    }

    private CartLine dressed(CartLine line) {
        Article article = line.article();
        Article dressed = new Article(
                article.product(),
                optional(new Barcode("474000000" + random.nextInt(10_000))),
                name(),
                article.price(),
                article.soldByWeight(),
                IntStream.range(0, random.nextInt(3)).mapToObj(this::category).toList(),
                article.campaigns());
        Optional<BigDecimal> shown = optional(
                random.nextBoolean()
                        ? article.price().unitPrice().amount()
                        : new BigDecimal(random.nextInt(3_000)).movePointLeft(random.nextInt(3)));
        return new CartLine(dressed, line.quantity(), shown);
    }

    private Category category(int number) {
        return new Category(
                new CategoryId("C" + number),
                name(),
                number == 0 ? Optional.empty() : Optional.of(new CategoryId("C0")));
    }

    private TranslatedText name() {
        Map<LangCode, String> translations = new LinkedHashMap<>();
        LANGUAGES.stream()
                .filter(language -> random.nextBoolean())
                .forEach(language -> translations.put(language, text()));
        return new TranslatedText(text(), translations);
    }

    private Shipment shipment(ShipmentCharge charge) {
        return new Shipment(
                pick(List.of("COURIER", "PARCEL", "PICKUP")),
                optional("parcel-1"),
                optional(text()),
                "WAITING_FOR_CONFIRMATION",
                charge.price(),
                optional(Carts.NOW),
                optional(Carts.NOW.plusNanos(1)),
                optional("õie@näide.ee"),
                optional("+372 5555 555"),
                optional(new Address(
                        List.of("Eesti", "", "Tallinn", "Narva mnt 7").subList(0, 1 + 2 * random.nextInt(2)),
                        optional("10111"))));
    }

    private Instant later(Receipt receipt) {
        return receipt.issuedAt().plusNanos(random.nextInt(1_000_000_000));
    }

    private String text() {
        return pick(NAMES);
    }

    private <T> Optional<T> optional(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
