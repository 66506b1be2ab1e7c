package kassa.bootstrap.load;

import kassa.adapter.http.receipt.ReceiptFormat;
import kassa.application.port.DocumentFormat;
import kassa.domain.receipt.Receipt;

/** A format that neither writes nor reads: the text and the value have been there before. */
record KnownText<T>(String text, T value) implements DocumentFormat<T> {

    @Override
    public String write(T written) {
        return text;
    }

    @Override
    public T read(String document) {
        return value;
    }

    /** Likewise of receipts, which have one text while they are on offer and another when they are paid. */
    record OfReceipts(Papers papers, String issued, String paid) implements DocumentFormat<Receipt> {

        static OfReceipts of(Papers papers) {
            ReceiptFormat format = new ReceiptFormat();
            return new OfReceipts(
                    papers,
                    format.write(papers.issued().receipt()),
                    format.write(papers.paid().receipt()));
        }

        @Override
        public String write(Receipt receipt) {
            return receipt.isPaid() ? paid : issued;
        }

        @Override
        public Receipt read(String document) {
            return papers.issued().receipt();
        }
    }
}
