package kassa.bootstrap.architecture.planted.domain.catalogue;

import kassa.bootstrap.architecture.planted.domain.rule.Breaks;
import kassa.bootstrap.architecture.planted.domain.rule.Rule;

@Breaks("rules-are-listed")
enum CatalogueRules implements Rule {
    NAME;

    @Override
    public String id() {
        return "catalogue.name";
    }
}
