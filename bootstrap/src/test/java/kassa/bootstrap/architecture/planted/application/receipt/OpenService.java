package kassa.bootstrap.architecture.planted.application.receipt;

import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

@Breaks("use-cases-are-hidden")
public final class OpenService implements ReceiptLifecycle {

    @Override
    public long issued() {
        return 0;
    }
}
