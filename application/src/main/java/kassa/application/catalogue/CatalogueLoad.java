package kassa.application.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import kassa.domain.catalogue.CatalogueRule;
import kassa.domain.catalogue.Product;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.ProductId;
import kassa.domain.rule.RuleViolation;

/**
 * The second reading of a catalogue file that was found to be good: puts its products into the catalogue, or only tells
 * what that would change. One is made for each attempt.
 */
final class CatalogueLoad {

    private static final int PAGE = 5_000;
    private static final int BATCH = 500;

    private final Products products;
    private final LoadCatalogue file;
    private final CatalogueCheck check;
    private final ChangeTally tally = new ChangeTally();
    /** Products of the file that the catalogue has among those sold, when the file is at its end. */
    private long told;

    CatalogueLoad(Products products, LoadCatalogue file, CatalogueCheck check) {
        this.products = products;
        this.file = file;
        this.check = check;
    }

    LoadOutcome run() {
        forEachBatch(this::take);
        if (file.mode() == LoadMode.REPLACE) {
            RuleViolation.unless(
                    check.rows() > 0,
                    CatalogueRule.EMPTY_REPLACEMENT,
                    "a file without products replaces no catalogue: nothing would be left to sell");
            withdrawOthers();
        }
        return tally.outcome();
    }

    private void forEachBatch(Consumer<List<Product>> work) {
        try (Batches batches = Batches.of(file, LoadProgress.Stage.STORING)) {
            batches.forEach(batch -> work.accept(check.sound(batch)));
        }
    }

    /** Barcodes may go over between batches, which the check has found to come out right. */
    private void take(List<Product> incoming) {
        Map<ProductId, Product> before =
                products.find(store(), incoming.stream().map(Product::id).toList(), List.of()).stream()
                        .collect(Collectors.toMap(Product::id, Function.identity()));
        save(incoming.stream()
                .filter(product -> changes(before.get(product.id()), product))
                .toList());
        told += (file.dryRun() ? before.values() : incoming)
                .stream().filter(Product::active).count();
    }

    private boolean changes(Product before, Product after) {
        if (before == null) {
            tally.added(after);
            return true;
        }
        boolean bereft = check.bereaves(after.id());
        if (before.equals(after) && !bereft) {
            tally.unchanged();
            return false;
        }
        tally.changed(before, after, bereft);
        return true;
    }

    private void save(List<Product> changed) {
        if (!file.dryRun()) {
            products.save(store(), changed);
        }
    }

    /**
     * All that the file surely does not name. If others are left than it names, the check has taken one for another: then
     * those are looked for in the file itself.
     */
    private void withdrawOthers() {
        if (withdraw(page -> page.stream().filter(id -> !check.mayTell(id)).toList()) > told) {
            withdraw(this::notInFile);
        }
    }

    /** @return how many products that are sold were not among those chosen to be withdrawn */
    private long withdraw(Function<List<ProductId>, List<ProductId>> choice) {
        long left = 0;
        List<ProductId> page = products.active(store(), Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            List<ProductId> chosen = choice.apply(page);
            withdraw(chosen);
            left += page.size() - chosen.size();
            page = products.active(store(), Optional.of(page.get(page.size() - 1)), PAGE);
        }
        return left;
    }

    private List<ProductId> notInFile(List<ProductId> page) {
        Set<ProductId> left = new HashSet<>(page);
        left.removeIf(id -> !check.mayTell(id));
        forEachBatch(batch -> batch.forEach(product -> left.remove(product.id())));
        return page.stream().filter(left::contains).toList();
    }

    private void withdraw(List<ProductId> ids) {
        ids.forEach(tally::withdrawn);
        for (int start = 0; start < ids.size() && !file.dryRun(); start += BATCH) {
            List<ProductId> batch = ids.subList(start, Math.min(start + BATCH, ids.size()));
            products.save(
                    store(),
                    products.find(store(), batch, List.of()).stream()
                            .map(Product::withdrawn)
                            .toList());
        }
    }

    private InstitutionId store() {
        return file.institution();
    }
}
