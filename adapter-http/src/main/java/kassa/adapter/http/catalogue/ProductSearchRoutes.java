package kassa.adapter.http.catalogue;

import static kassa.adapter.http.server.Route.Method.POST;

import java.util.List;
import java.util.Objects;
import kassa.adapter.http.document.CountedCategoryJson;
import kassa.adapter.http.document.FoundProductJson;
import kassa.adapter.http.json.JsonWriter;
import kassa.adapter.http.problem.ProblemType;
import kassa.adapter.http.server.Answer;
import kassa.adapter.http.server.Call;
import kassa.adapter.http.server.Route;
import kassa.adapter.http.server.Routes;
import kassa.application.catalogue.Customer;
import kassa.application.catalogue.FindProducts;
import kassa.application.catalogue.FoundProduct;
import kassa.application.catalogue.ProductPage;
import kassa.application.catalogue.ProductSearch;

/** Where the platform looks for what a store sells. */
public final class ProductSearchRoutes implements Routes {

    private final ProductSearch search;
    private final SearchPaths paths;

    private ProductSearchRoutes(ProductSearch search, SearchPaths paths) {
        this.search = Objects.requireNonNull(search, "search");
        this.paths = Objects.requireNonNull(paths, "paths");
    }

    public static ProductSearchRoutes of(ProductSearch search, SearchPaths paths) {
        return new ProductSearchRoutes(search, paths);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.platform(POST, paths.page(), this::page),
                Route.platform(POST, paths.barcode(), this::byBarcode),
                Route.platform(POST, paths.name(), this::byName),
                Route.platform(POST, paths.category(), this::categories));
    }

    /** Those of products stand with the routes of the catalogue. */
    @Override
    public List<ProblemType> problems() {
        return List.of();
    }

    private Answer page(Call call) {
        FindProducts wanted = call.body(ProductSearchJson::page);
        requireStore(call, wanted.customer());
        ProductPage page = search.page(wanted);
        return Answer.json(JsonWriter.object(page, ProductPageJson::write));
    }

    private Answer byBarcode(Call call) {
        ProductSearchJson.Asked asked = call.body(ProductSearchJson::barcode);
        requireStore(call, asked.customer());
        FoundProduct found = search.byBarcode(asked.customer(), asked.barcode().orElseThrow());
        return Answer.json(JsonWriter.object(found, FoundProductJson::write));
    }

    private Answer byName(Call call) {
        ProductSearchJson.Asked asked = call.body(ProductSearchJson::name);
        requireStore(call, asked.customer());
        List<FoundProduct> found = search.byName(asked.customer(), asked.name().orElseThrow());
        return Answer.json(JsonWriter.list(found, FoundProductJson::write));
    }

    private Answer categories(Call call) {
        ProductSearchJson.Asked asked = call.body(ProductSearchJson::category);
        requireStore(call, asked.customer());
        return Answer.json(
                JsonWriter.list(search.categories(asked.customer(), asked.category()), CountedCategoryJson::write));
    }

    private static void requireStore(Call call, Customer customer) {
        call.requireInstitution(customer.institution().value());
    }
}
