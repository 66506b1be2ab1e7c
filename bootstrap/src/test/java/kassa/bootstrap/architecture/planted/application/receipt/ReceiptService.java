package kassa.bootstrap.architecture.planted.application.receipt;

final class ReceiptService implements ReceiptLifecycle {

    private final Receipts receipts;

    ReceiptService(Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public long issued() {
        return receipts.count();
    }
}
