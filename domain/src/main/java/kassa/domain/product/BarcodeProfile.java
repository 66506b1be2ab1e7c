package kassa.domain.product;

/**
 * How a country lays out the codes that stores print on weighed goods (GS1 prefixes 20 to 29, restricted circulation).
 */
public enum BarcodeProfile {
    /** Estonia: prefix, three digits of the supplier, three of the article, four of the value, check digit. */
    EE,
    /** Germany: prefix, five digits of the article, verifier of the price, five digits of the value, check digit. */
    DE
}
