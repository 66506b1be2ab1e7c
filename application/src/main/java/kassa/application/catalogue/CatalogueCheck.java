package kassa.application.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kassa.domain.catalogue.Product;
import kassa.domain.product.Barcode;
import kassa.domain.product.ProductId;

/**
 * What is wrong with a catalogue file: rows that tell no product, products that come twice, barcodes that two products
 * would bear, be both of them in the file or one in the catalogue already.
 */
final class CatalogueCheck {

    private final Map<ProductId, Long> lineOfId = new HashMap<>();
    private final Map<String, ProductId> ownerInFile = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<Long, List<String>> faults = new TreeMap<>();
    private long rows;

    /** A barcode that a row of the file takes from a product of the catalogue. */
    private record Claim(long line, ProductId claimant, Barcode code, ProductId owner) {}

    private CatalogueCheck() {}

    /** @param alike the products of the catalogue that share an id or a barcode with those given */
    static CatalogueCheck of(LoadCatalogue file, Function<List<Product>, List<Product>> alike) {
        CatalogueCheck check = new CatalogueCheck();
        try (Batches batches = Batches.of(file, LoadProgress.Stage.CHECKING)) {
            batches.forEach(batch -> check.take(batch, alike));
        }
        check.judgeClaims();
        return check;
    }

    long rows() {
        return rows;
    }

    List<ProductRow.Bad> faults() {
        return faults.entrySet().stream()
                .map(fault -> new ProductRow.Bad(fault.getKey(), fault.getValue()))
                .toList();
    }

    /** The products of those rows in which nothing was found wrong. */
    List<Product> sound(List<ProductRow> batch) {
        return batch.stream().flatMap(this::sound).toList();
    }

    private Stream<Product> sound(ProductRow row) {
        return faults.containsKey(row.line())
                ? Stream.empty()
                : row.fold(good -> Stream.of(good.product()), bad -> Stream.empty());
    }

    private void take(List<ProductRow> batch, Function<List<Product>, List<Product>> alike) {
        rows += batch.size();
        List<ProductRow.Good> good = batch.stream().flatMap(this::readable).toList();
        good.forEach(this::checkWithinFile);
        Map<String, ProductId> owners =
                owners(alike.apply(good.stream().map(ProductRow.Good::product).toList()));
        good.forEach(row -> claim(row, owners));
    }

    private Stream<ProductRow.Good> readable(ProductRow row) {
        return row.fold(Stream::of, bad -> {
            bad.reasons().forEach(reason -> fault(bad.line(), reason));
            return Stream.empty();
        });
    }

    private void checkWithinFile(ProductRow.Good row) {
        Product product = row.product();
        Long before = lineOfId.putIfAbsent(product.id(), row.line());
        if (before != null) {
            fault(row.line(), "id: " + product.id() + " stands in line " + before + " already");
            return;
        }
        for (Barcode code : product.barcodes()) {
            ProductId owner = ownerInFile.putIfAbsent(code.key(), product.id());
            if (owner != null) {
                fault(row.line(), "barcodes: " + code + " belongs to product " + owner + " in this file");
            }
        }
    }

    private static Map<String, ProductId> owners(List<Product> products) {
        Map<String, ProductId> owners = new HashMap<>();
        products.forEach(product -> product.barcodes().forEach(code -> owners.put(code.key(), product.id())));
        return owners;
    }

    private void claim(ProductRow.Good row, Map<String, ProductId> owners) {
        for (Barcode code : row.product().barcodes()) {
            ProductId owner = owners.get(code.key());
            if (owner != null && !owner.equals(row.product().id())) {
                claims.add(new Claim(row.line(), row.product().id(), code, owner));
            }
        }
    }

    /**
     * A barcode may go over if the file gives the product that bore it other ones: known only when all is read. A row that
     * claims in vain is bad, so that its own product stays as it is and keeps what others claim from it.
     */
    private void judgeClaims() {
        Map<ProductId, List<Claim>> onOwner = claims.stream().collect(Collectors.groupingBy(Claim::owner));
        Deque<ProductId> keepers = new ArrayDeque<>(
                onOwner.keySet().stream().filter(this::staysAsItIs).toList());
        while (!keepers.isEmpty()) {
            List<Claim> vain =
                    Optional.ofNullable(onOwner.remove(keepers.poll())).orElse(List.of());
            vain.forEach(
                    claim -> fault(claim.line(), "barcodes: " + claim.code() + " belongs to product " + claim.owner()));
            vain.stream().map(Claim::claimant).filter(this::staysAsItIs).forEach(keepers::add);
        }
    }

    private boolean staysAsItIs(ProductId product) {
        Long line = lineOfId.get(product);
        return line == null || faults.containsKey(line);
    }

    private void fault(long line, String reason) {
        faults.computeIfAbsent(line, none -> new ArrayList<>()).add(reason);
    }
}
