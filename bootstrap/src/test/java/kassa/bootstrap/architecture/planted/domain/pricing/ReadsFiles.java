package kassa.bootstrap.architecture.planted.domain.pricing;

import java.io.File;
import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

@Breaks("domain-stands-alone")
record ReadsFiles(File file) {}
