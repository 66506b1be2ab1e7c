package kassa.adapter.http.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kassa.application.platform.CallKind;

/**
 * The platform's paths.
 *
 * @param order of an order by its id, which stands in place of {@code {id}}, such as {@code /pickup/order/{id}}; so do the
 *     other two, of an order by the platform's and by the node's id of its invoice
 */
public record PlatformPaths(
        String controlResult,
        String controlResend,
        String orderStatus,
        String order,
        String orderByInvoice,
        String orderByInstitutionInvoice) {

    /** What an id stands in place of. */
    public static final String ID = "{id}";

    private static final PlatformPaths USUAL = new PlatformPaths(
            "/control/result",
            "/control/resend",
            "/pickup/order/status",
            "/pickup/order/{id}",
            "/pickup/order/invoice/{id}",
            "/pickup/order/institution-invoice/{id}");

    public PlatformPaths {
        Objects.requireNonNull(controlResult, "controlResult");
        Objects.requireNonNull(controlResend, "controlResend");
        Objects.requireNonNull(orderStatus, "orderStatus");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(orderByInvoice, "orderByInvoice");
        Objects.requireNonNull(orderByInstitutionInvoice, "orderByInstitutionInvoice");
    }

    /** The paths that are called unless the settings say otherwise. */
    public static PlatformPaths usual() {
        return USUAL;
    }

    String of(CallKind kind) {
        return switch (kind) {
            case CONTROL_RESULT -> controlResult;
            case CONTROL_RESEND -> controlResend;
            case ORDER_STATUS -> orderStatus;
        };
    }

    /** The path with the id in its place, whatever signs it is made of. */
    static String with(String path, String id) {
        return path.replace(ID, URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
