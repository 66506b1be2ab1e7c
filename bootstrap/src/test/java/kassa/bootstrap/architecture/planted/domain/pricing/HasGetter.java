package kassa.bootstrap.architecture.planted.domain.pricing;

import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

final class HasGetter {

    @Breaks("no-getters")
    int getPrice() {
        return 1;
    }
}
