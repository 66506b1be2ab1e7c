package kassa.bootstrap.architecture.planted.application.receipt;

import java.nio.file.Path;
import kassa.bootstrap.architecture.planted.domain.rule.Breaks;

@Breaks("application-stands-on-domain")
record ReadsFiles(Path file) {}
