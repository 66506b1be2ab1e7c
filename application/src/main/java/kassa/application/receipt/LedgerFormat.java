package kassa.application.receipt;

import kassa.application.port.DocumentFormat;
import kassa.application.port.DrivenPort;
import kassa.domain.receipt.LedgerContent;
import kassa.domain.receipt.Receipt;

/**
 * What entries of the ledger tell, as canonical text: of equal contents the texts are equal, character by character, and
 * are so in every version.
 */
@DrivenPort
public interface LedgerFormat extends DocumentFormat<LedgerContent> {

    /** The cart of a receipt and its price, as they stand in the document that is kept of the receipt. */
    String goods(Receipt receipt);
}
