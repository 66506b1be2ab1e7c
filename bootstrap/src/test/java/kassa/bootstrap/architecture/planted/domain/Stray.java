package kassa.bootstrap.architecture.planted.domain;

import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

@Breaks("layer-roots-are-empty")
final class Stray {}
