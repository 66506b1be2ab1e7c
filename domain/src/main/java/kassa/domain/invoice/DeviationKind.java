package kassa.domain.invoice;

import java.util.Arrays;
import java.util.Optional;

/** What may be wrong with an invoice; none of it refuses one, because money has moved. */
public enum DeviationKind {
    /** Its status is not {@code PAYED}. */
    STATUS("status"),
    /** It, or its shipment, is in another currency than the store sells in: amounts cannot be compared then. */
    CURRENCY("currency"),
    /** A card of the buyer's is told twice. */
    CARDS("cards"),

    /** The goods were sent in a way, or with a status, that nobody has documented, or for what is no price. */
    SHIPMENT("shipment"),

    /** The seller's VAT number is not the store's. */
    SELLER_VAT_NUMBER("seller-vat-number"),
    /** The seller's registration number is not the store's. */
    SELLER_REG_NUMBER("seller-reg-number"),
    /** The catalogue has no such product. */
    UNKNOWN_PRODUCT("unknown-product"),
    /** The catalogue has the product but would not have sold it so. */
    NOT_FOR_SALE("not-for-sale"),
    /** So much of a product cannot be bought: what it comes to is not reckoned. */
    QUANTITY("quantity"),

    /** A product was sold at another price than the catalogue's. */
    PRICE("price"),
    /** A product was sold at another VAT rate than the catalogue's, or at one that there cannot be. */
    VAT_RATE("vat-rate"),
    /** The parts of a product's price do not add up. */
    PRODUCT_SUMS("product-sums"),
    /** They do, but the VAT in it is not that of the rate. */
    PRODUCT_VAT("product-vat"),
    /** A campaign of the invoice has no code or operation that can be read, so that it cannot be recomputed. */
    CAMPAIGN_UNREADABLE("campaign-unreadable"),
    /** The campaigns of the invoice make another total than ours. */
    CAMPAIGNS("campaigns"),
    /** What is to be paid is not what products, campaigns and shipment come to. */
    TOTAL("total"),
    /** Net and VAT of the whole do not sum to its gross. */
    TOTAL_SUMS("total-sums"),
    /** They do, but are not what the rates make of it. */
    VAT("vat"),
    /** What it comes to is beyond all reckoning, or its campaigns are too many to be tried. */
    UNRECKONED("unreckoned"),
    /** It names a receipt that this store has not issued. */
    RECEIPT_UNKNOWN("receipt-unknown"),
    /** What is to be paid is not the total of our receipt. */
    RECEIPT_TOTAL("receipt-total"),
    /** Our receipt is not paid. */
    RECEIPT_UNPAID("receipt-unpaid"),
    /** It was told before with another content. */
    CHANGED("changed"),

    /** There is more than is told of one invoice. */
    MORE("more");

    private final String label;

    DeviationKind(String label) {
        this.label = label;
    }

    /** The kind as other systems know it, such as {@code vat-rate}. */
    public String label() {
        return label;
    }

    /** The kind that is known so. */
    public static Optional<DeviationKind> labelled(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}
