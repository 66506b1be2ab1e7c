package kassa.bootstrap;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kassa.adapter.http.catalogue.SearchPaths;
import kassa.adapter.http.delivery.OrderPaths;
import kassa.adapter.http.invoice.InvoicePaths;
import kassa.adapter.http.loyaltycard.LoyaltyCardPaths;
import kassa.adapter.http.offer.OfferPaths;
import kassa.adapter.http.platform.PlatformPaths;
import kassa.adapter.http.purchasecontrol.PurchaseControlPaths;
import kassa.adapter.http.receipt.ReceiptPaths;
import kassa.bootstrap.simulator.NodeWays;

/** How a node with these settings is called, read as the node reads them; what else it is told does not matter here. */
final class NodeWaysReading {

    private static final List<Setting> CALLS = List.of(
            Setting.SMARTS_PATH_CONTROL_RESULT, Setting.SMARTS_PATH_CONTROL_RESEND, Setting.SMARTS_PATH_ORDER_STATUS);
    private static final List<Setting> QUESTIONS = List.of(
            Setting.SMARTS_PATH_ORDER,
            Setting.SMARTS_PATH_ORDER_BY_INVOICE,
            Setting.SMARTS_PATH_ORDER_BY_INSTITUTION_INVOICE);
    private static final Set<Setting> HEEDED = heeded();

    private final NodeSettings node;
    private final Map<String, String> paths = new HashMap<>();

    private NodeWaysReading(NodeSettings node) {
        this.node = node;
    }

    private static Set<Setting> heeded() {
        Set<Setting> heeded = Arrays.stream(Setting.values())
                .filter(setting -> setting.name().startsWith("PATH_"))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Setting.class)));
        heeded.addAll(List.of(Setting.BASE_PATH, Setting.TOKEN_HEADER, Setting.TOKEN_PREFIX));
        heeded.addAll(CALLS);
        heeded.addAll(QUESTIONS);
        return heeded;
    }

    /** @param problems takes what is wrong with the settings; the ways are the usual ones then */
    static NodeWays read(GivenSettings given, SettingsReading problems) {
        try {
            NodeSettings node = NodeSettings.read(new SettingsReading(given.only(HEEDED)), Set.of());
            requireApart(CALLS, calls(node.platformPaths()), problems);
            requireApart(QUESTIONS, questions(node.platformPaths()), problems);
            return new NodeWaysReading(node).ways();
        } catch (InvalidSettings invalid) {
            invalid.problems().forEach(problems::problem);
            return NodeWays.usual();
        }
    }

    private static List<String> calls(PlatformPaths paths) {
        return List.of(paths.controlResult(), paths.controlResend(), paths.orderStatus());
    }

    private static List<String> questions(PlatformPaths paths) {
        return List.of(paths.order(), paths.orderByInvoice(), paths.orderByInstitutionInvoice());
    }

    /** The platform may have several calls at one path; the simulated one does not. */
    private static void requireApart(List<Setting> settings, List<String> paths, SettingsReading problems) {
        if (Set.copyOf(paths).size() < paths.size()) {
            problems.problem(settings.stream().map(Setting::variable).collect(Collectors.joining(", "))
                    + ": two of these are the same, and the simulated platform cannot tell them apart");
        }
    }

    private NodeWays ways() {
        receipts();
        search();
        others();
        return new NodeWays(
                node.server().basePath(),
                paths,
                node.server().tokenHeader(),
                node.server().tokenPrefix(),
                node.platformPaths());
    }

    private void receipts() {
        paths.put(ReceiptPaths.usual().receipt(), node.receiptPaths().receipt());
        paths.put(ReceiptPaths.usual().confirm(), node.receiptPaths().confirm());
        paths.put(InvoicePaths.usual().invoice(), node.invoicePaths().invoice());
        paths.put(OrderPaths.usual().order(), node.orderPaths().order());
        paths.put(OrderPaths.usual().update(), node.orderPaths().update());
    }

    private void search() {
        paths.put(SearchPaths.usual().page(), node.searchPaths().page());
        paths.put(SearchPaths.usual().barcode(), node.searchPaths().barcode());
        paths.put(SearchPaths.usual().name(), node.searchPaths().name());
        paths.put(SearchPaths.usual().category(), node.searchPaths().category());
        paths.put(OfferPaths.usual().offers(), node.offerPaths().offers());
    }

    private void others() {
        paths.put(PurchaseControlPaths.usual().check(), node.controlPaths().check());
        paths.put(LoyaltyCardPaths.usual().register(), node.cardPaths().register());
        paths.put(LoyaltyCardPaths.usual().bonus(), node.cardPaths().bonus());
    }
}
