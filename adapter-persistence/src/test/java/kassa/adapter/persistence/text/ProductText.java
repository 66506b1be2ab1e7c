package kassa.adapter.persistence.text;

import java.util.List;
import java.util.stream.Stream;
import kassa.application.port.DocumentFormat;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.money.UnitPrice;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.VatRate;

/** Products with an id, barcodes, a name and a plain price. */
public final class ProductText implements DocumentFormat<Product> {

    @Override
    public String write(Product product) {
        Lines lines = new Lines();
        parts(product).forEach(lines::add);
        return lines.add(product.active())
                .addAll(product.barcodes(), code -> Stream.of(code))
                .toString();
    }

    static Stream<Object> parts(Product product) {
        return Stream.of(
                product.id(),
                product.name().original(),
                product.price().unit(),
                product.price().unitPrice(),
                product.price().vatRate());
    }

    @Override
    public Product read(String document) {
        Lines.Reader lines = Lines.read(document);
        Product plain = plain(lines);
        boolean active = lines.value(Boolean::valueOf);
        List<Barcode> barcodes = lines.list(each -> each.value(Barcode::new));
        Product product = plain.withBarcodes(barcodes.toArray(Barcode[]::new));
        return active ? product : product.withdrawn();
    }

    static Product plain(Lines.Reader lines) {
        ProductId id = lines.value(ProductId::new);
        String name = lines.text();
        ProductPrice price = ProductPrice.of(
                lines.value(UnitOfMeasure::parse), lines.value(UnitPrice::parse), lines.value(VatRate::parse));
        return Product.of(id, name, price);
    }
}
