package kassa.bootstrap.architecture.planted.domain.pricing;

import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

@Breaks("names-say-something")
final class PriceHelper {}
