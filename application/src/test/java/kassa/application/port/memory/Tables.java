package kassa.application.port.memory;

import kassa.application.port.Versioned;
import kassa.application.receipt.FiledReceipt;
import kassa.application.receipt.UnmatchedPayment;
import kassa.domain.catalogue.Product;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.ProductId;
import kassa.domain.receipt.InstitutionInvoiceId;

/** All that a store holds. */
record Tables(
        Table<InstitutionId, Institution> institutions,
        Table<ProductKey, Product> products,
        Table<CodeKey, ProductId> barcodes,
        Table<InstitutionInvoiceId, Versioned<FiledReceipt>> receipts,
        Table<InstitutionId, Long> lastFiscalNumbers,
        Table<Long, UnmatchedPayment> unmatchedPayments) {

    /** A product of a store. */
    record ProductKey(InstitutionId institution, ProductId product) {}

    /** A barcode in a store, by the key that catalogues find it by. */
    record CodeKey(InstitutionId institution, String barcode) {}

    static Tables empty() {
        return new Tables(Table.empty(), Table.empty(), Table.empty(), Table.empty(), Table.empty(), Table.empty());
    }

    Tables copy() {
        return new Tables(
                institutions.copy(),
                products.copy(),
                barcodes.copy(),
                receipts.copy(),
                lastFiscalNumbers.copy(),
                unmatchedPayments.copy());
    }
}
