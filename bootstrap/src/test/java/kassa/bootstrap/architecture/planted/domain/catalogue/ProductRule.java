package kassa.bootstrap.architecture.planted.domain.catalogue;

import kassa.bootstrap.architecture.planted.domain.rule.Breaks;
import kassa.bootstrap.architecture.planted.domain.rule.Rule;

@Breaks("rules-are-listed")
enum ProductRule implements Rule {
    NAME;

    @Override
    public String id() {
        return "product.name";
    }
}
