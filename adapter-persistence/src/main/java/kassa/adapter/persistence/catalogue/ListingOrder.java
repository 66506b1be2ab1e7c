package kassa.adapter.persistence.catalogue;

import kassa.application.catalogue.ProductListing;
import kassa.application.catalogue.ProductOrder;
import kassa.domain.catalogue.LangCode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** The order that a list was asked for in; by id where that leaves two alike. */
final class ListingOrder {

    private ListingOrder() {}

    static Sort of(ProductListing listing) {
        ProductOrder order = listing.order().orElse(ProductOrder.NAME);
        return new Sort(
                new SortField(field(order, listing.language()), type(order), listing.descending()),
                new SortField(IndexFields.ID, SortField.Type.STRING));
    }

    private static String field(ProductOrder order, LangCode language) {
        return switch (order) {
            case ID -> IndexFields.ID;
            case BARCODE -> IndexFields.BARCODE;
            case NAME -> IndexFields.order(language);
            case PRICE -> IndexFields.PRICE;
            case VAT_RATE -> IndexFields.VAT_RATE;
            case POPULARITY -> IndexFields.TIMES_SOLD;
        };
    }

    private static SortField.Type type(ProductOrder order) {
        return switch (order) {
            case ID, BARCODE, NAME -> SortField.Type.STRING;
            case PRICE, VAT_RATE, POPULARITY -> SortField.Type.LONG;
        };
    }
}
