package kassa.bootstrap.architecture.planted.domain.catalogue;

import kassa.bootstrap.architecture.planted.domain.rule.Breaks;
import kassa.bootstrap.architecture.planted.domain.rule.Rule;

@Breaks("rules-are-listed")
record LooseRule(String id) implements Rule {}
