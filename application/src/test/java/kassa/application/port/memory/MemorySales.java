package kassa.application.port.memory;

import java.util.Map;
import kassa.application.catalogue.Sales;
import kassa.application.port.memory.Tables.ProductKey;
import kassa.domain.node.InstitutionId;
import kassa.domain.product.ProductId;

final class MemorySales implements Sales {

    private final MemoryTransactions units;

    MemorySales(MemoryTransactions units) {
        this.units = units;
    }

    @Override
    public long countedTo(InstitutionId institution) {
        return units.see(tables -> tables.salesCountedTo().find(institution).orElse(0L));
    }

    @Override
    public void add(InstitutionId institution, Map<ProductId, Integer> receipts, long countedTo) {
        units.change(tables -> {
            tables.salesCountedTo().put(institution, countedTo);
            long version = MemoryProducts.version(tables, institution) + 1;
            tables.catalogueVersions().put(institution, version);
            receipts.forEach((product, count) -> add(tables, new ProductKey(institution, product), count, version));
        });
    }

    private static void add(Tables tables, ProductKey key, int count, long version) {
        tables.timesSold().put(key, tables.timesSold().find(key).orElse(0L) + count);
        tables.productVersions()
                .find(key)
                .ifPresent(before -> tables.productVersions().put(key, version));
    }
}
