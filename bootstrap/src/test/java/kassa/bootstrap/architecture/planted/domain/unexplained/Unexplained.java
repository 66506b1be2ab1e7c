package kassa.bootstrap.architecture.planted.domain.unexplained;

import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

@Breaks("packages-tell-what-they-hold")
final class Unexplained {}
