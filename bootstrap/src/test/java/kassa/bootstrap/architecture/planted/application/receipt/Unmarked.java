package kassa.bootstrap.architecture.planted.application.receipt;

import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

@Breaks("interfaces-are-ports")
interface Unmarked {}
