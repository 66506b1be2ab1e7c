package kassa.adapter.http.delivery;

import static kassa.adapter.http.server.Route.Method.GET;
import static kassa.adapter.http.server.Route.Method.POST;

import java.util.List;
import java.util.Objects;
import kassa.adapter.http.document.OrderJson;
import kassa.adapter.http.json.JsonWriter;
import kassa.adapter.http.problem.ProblemType;
import kassa.adapter.http.server.Answer;
import kassa.adapter.http.server.Call;
import kassa.adapter.http.server.Route;
import kassa.adapter.http.server.Routes;
import kassa.application.delivery.FiledOrder;
import kassa.application.delivery.HomeDelivery;
import kassa.application.delivery.TellOrder;
import kassa.application.port.Page;
import kassa.domain.delivery.ArrivingOrder;
import kassa.domain.delivery.DeliveryOrder;
import kassa.domain.delivery.OrderId;

/** Where the platform tells orders, and the merchant looks at them and moves them on. */
public final class DeliveryRoutes implements Routes {

    private static final String ID = "id";
    private static final String ORDERS = "/admin/orders";
    private static final String ORDER = ORDERS + "/{" + ID + "}";

    private final HomeDelivery delivery;
    private final OrderPaths paths;

    private DeliveryRoutes(HomeDelivery delivery, OrderPaths paths) {
        this.delivery = Objects.requireNonNull(delivery, "delivery");
        this.paths = Objects.requireNonNull(paths, "paths");
    }

    public static DeliveryRoutes of(HomeDelivery delivery, OrderPaths paths) {
        return new DeliveryRoutes(delivery, paths);
    }

    /** The words {@code at-platform} are looked for before an order of that id. */
    @Override
    public List<Route> routes() {
        return List.of(
                Route.platform(POST, paths.order(), this::take),
                Route.platform(POST, paths.update(), this::take),
                Route.admin(GET, ORDERS, this::list),
                Route.admin(GET, ORDERS + "/at-platform", this::findAtPlatform),
                Route.admin(GET, ORDER, this::show),
                Route.admin(POST, ORDER + "/status", this::move));
    }

    @Override
    public List<ProblemType> problems() {
        return DeliveryProblems.TABLE;
    }

    private Answer take(Call call) {
        ArrivingOrder order = call.body(OrderJson::read);
        call.requireInstitution(order.institution().value());
        delivery.take(new TellOrder(order, call.text()));
        return Answer.empty();
    }

    private Answer list(Call call) {
        Page<DeliveryOrder, OrderId> page = delivery.list(call.query(OrderPageJson::read));
        return Answer.json(JsonWriter.object(page, OrderPageJson::write));
    }

    private Answer findAtPlatform(Call call) {
        return shown(delivery.findAtPlatform(call.query(OrderQuestionJson::read)));
    }

    private Answer show(Call call) {
        return shown(delivery.find(order(call)));
    }

    private Answer move(Call call) {
        return shown(delivery.move(order(call), call.body(MerchantMoveJson::read)));
    }

    private static OrderId order(Call call) {
        return call.path(ID, OrderId::new);
    }

    private static Answer shown(FiledOrder filed) {
        return Answer.json(JsonWriter.object(filed, FiledOrderJson::write));
    }
}
