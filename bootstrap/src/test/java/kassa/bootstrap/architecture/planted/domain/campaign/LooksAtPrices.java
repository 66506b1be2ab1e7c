package kassa.bootstrap.architecture.planted.domain.campaign;

import kassa.bootstrap.architecture.planted.domain.pricing.Price;
import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

@Breaks("domain-rooms-in-order")
record LooksAtPrices(Price price) {}
