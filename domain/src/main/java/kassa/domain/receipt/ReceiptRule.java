package kassa.domain.receipt;

import kassa.domain.rule.Rule;

/** What receipts hold to (see docs/receipts.md). */
public enum ReceiptRule implements Rule {
    /** Ids of receipts, invoices and persons have 1 to 100 printable characters. */
    ID("receipt.id"),
    /** A request names a receipt that this node has issued. */
    UNKNOWN("receipt.unknown"),
    /** A confirmation names one invoice: of one store, with ids that agree. */
    AMBIGUOUS("receipt.ambiguous"),
    /** The cart of a paid invoice does not change. */
    ALREADY_PAID("receipt.already-paid"),
    /** A receipt changes its state only as the transition table allows; its events lead to its state. */
    STATE("receipt.state"),
    /** A receipt has a fiscal number exactly if it is paid, given back or not. */
    PAID_HAS_NUMBER("receipt.paid-has-number"),
    /** Revisions of an invoice count from 1. */
    REVISION("receipt.revision"),
    /** Fiscal numbers of a store count from 1, without gaps or repeats. */
    FISCAL_NUMBER("receipt.fiscal-number"),
    /** A shipment is in the store's currency. */
    SHIPMENT("receipt.shipment"),
    /** A fingerprint has 64 hexadecimal digits. */
    FINGERPRINT("receipt.fingerprint"),
    /** Credit note numbers of a store count from 1, without gaps or repeats. */
    CREDIT_NOTE_NUMBER("receipt.credit-note-number"),
    /** A refund gives back rows and a shipment that the receipt has, each row once and by more than nothing. */
    REFUND_ROW("receipt.refund-row"),
    /** A refund says why. */
    REFUND_REASON("receipt.refund-reason"),
    /** One id stands for one refund. */
    REFUND_ID("receipt.refund-id"),
    /** No more is given back than was sold. */
    REFUND_WITHIN_SALE("receipt.refund-within-sale"),
    /** What a credit note gives back sums to its total, rate group by rate group; it is the share of what was paid. */
    CREDIT_NOTE_SUMS("receipt.credit-note-sums"),
    /** Credit notes are issued for paid receipts; a receipt is refunded exactly if they have given everything back. */
    REFUNDED_IF_ALL_BACK("receipt.refunded-if-all-back"),
    /** A hash has 64 hexadecimal digits. */
    HASH("receipt.hash"),
    /** Closings are made over a ledger whose entries follow one another. */
    LEDGER_ALTERED("receipt.ledger-altered"),
    /** Closings of a store count from 1 and cover each entry of its ledger once; what they sum up sums up. */
    CLOSING("receipt.closing"),
    /** A request names a closing that the store has. */
    UNKNOWN_CLOSING("receipt.unknown-closing");

    private final String id;

    ReceiptRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
