package kassa.domain.invoice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.money.Rounding;
import kassa.domain.money.UnitPrice;
import kassa.domain.pricing.Article;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.CartPricer;
import kassa.domain.pricing.ExaminedLine;
import kassa.domain.pricing.PriceCheck;
import kassa.domain.pricing.PriceTerms;
import kassa.domain.pricing.PricedRow;
import kassa.domain.pricing.RowKind;
import kassa.domain.quantity.Quantity;
import kassa.domain.vat.PriceBasis;
import kassa.domain.vat.VatRate;

/** The lines of an invoice at the prices that it tells, and which of those are not the catalogue's. */
final class ToldLines {

    private final Invoice invoice;
    private final InvoiceFacts facts;
    private final PriceTerms terms;
    private final List<Optional<CartLine>> lines = new ArrayList<>();
    private final Consumer<Deviation> deviations;

    private ToldLines(Invoice invoice, InvoiceFacts facts, Consumer<Deviation> deviations) {
        this.invoice = invoice;
        this.facts = facts;
        this.deviations = deviations;
        this.terms = PriceTerms.of(facts.store());
    }

    /** @param deviations who is told of each price that is not the catalogue's */
    static ToldLines of(Invoice invoice, InvoiceFacts facts, Consumer<Deviation> deviations) {
        ToldLines told = new ToldLines(invoice, facts, deviations);
        Iterator<PriceCheck> checks = told.checks().iterator();
        for (int i = 0; i < facts.lines().size(); i++) {
            InvoicedProduct product = invoice.products().get(i);
            String place = "/products/" + i + "/price/total";
            Optional<CartLine> known = facts.lines().get(i).line();
            Optional<CartLine> line = known.map(ours -> Optional.of(told.known(place, ours, checks.next())))
                    .orElseGet(() -> told.unknown(product));
            told.lines.add(line.filter(any -> product.quantity().counted().isPresent()));
        }
        return told;
    }

    /** How the price of each line that the catalogue would sell compares with its own. */
    private List<PriceCheck> checks() {
        List<CartLine> known = facts.lines().stream()
                .map(ExaminedLine::line)
                .flatMap(Optional::stream)
                .toList();
        if (known.isEmpty()) {
            return List.of();
        }
        return CartPricer.price(Cart.of(terms, known, invoice.createdAt())).rows().stream()
                .filter(row -> row.kind() == RowKind.GOODS)
                .map(PricedRow::priceCheck)
                .toList();
    }

    private CartLine known(String place, CartLine line, PriceCheck check) {
        return check.fold(
                () -> line,
                (sent, ours) -> {
                    deviations.accept(
                            new Deviation(DeviationKind.PRICE, place, sent.toPlainString(), ours.toPlainString()));
                    return at(sent, line);
                },
                () -> line);
    }

    /** The line with another price for a unit of its product, with VAT. */
    private CartLine at(BigDecimal gross, CartLine line) {
        Article article = line.article();
        ProductPrice price = article.price();
        Article charged = new Article(
                article.product(),
                article.barcode(),
                article.name(),
                price.labelled(unitPrice(gross, price.vatRate())),
                article.soldByWeight(),
                article.categories(),
                article.campaigns());
        return CartLine.of(charged, line.quantity());
    }

    /** What the catalogue cannot tell is what the invoice says of it; empty if it says no price or no quantity. */
    private Optional<CartLine> unknown(InvoicedProduct told) {
        return told.quantity()
                .counted()
                .flatMap(quantity -> told.price().flatMap(price -> unknown(told, quantity, price)));
    }

    private Optional<CartLine> unknown(InvoicedProduct told, Quantity quantity, InvoicedPrice price) {
        VatRate rate = price.vatRate().orElseGet(facts.store()::standardVatRate);
        return price.charged().map(gross -> {
            ProductPrice each = ProductPrice.of(quantity.unit(), unitPrice(gross, rate), rate);
            Article article = new Article(
                    told.product(), told.barcode(), TranslatedText.of(told.label()), each, false, List.of(), List.of());
            return CartLine.of(article, quantity);
        });
    }

    private UnitPrice unitPrice(BigDecimal gross, VatRate rate) {
        BigDecimal exact = terms.basis().fromNet(PriceBasis.GROSS.toNet(gross, rate), rate);
        return new UnitPrice(Rounding.halfUp(exact, UnitPrice.MAX_DECIMALS));
    }

    /** All of them; empty if one has no price or no quantity. */
    Optional<List<CartLine>> all() {
        List<CartLine> all = lines.stream().flatMap(Optional::stream).toList();
        return Optional.of(all).filter(some -> some.size() == lines.size());
    }
}
