package kassa.bootstrap;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kassa.adapter.http.catalogue.CatalogueRoutes;
import kassa.adapter.http.catalogue.ProductSearchRoutes;
import kassa.adapter.http.delivery.DeliveryRoutes;
import kassa.adapter.http.event.EventRoutes;
import kassa.adapter.http.invoice.InvoiceRoutes;
import kassa.adapter.http.loyaltycard.CardRegistrationRoutes;
import kassa.adapter.http.loyaltycard.LoyaltyCardRoutes;
import kassa.adapter.http.node.NodeRoutes;
import kassa.adapter.http.offer.OfferRoutes;
import kassa.adapter.http.platform.PlatformRoutes;
import kassa.adapter.http.pricing.PricingRoutes;
import kassa.adapter.http.purchasecontrol.PurchaseControlRoutes;
import kassa.adapter.http.receipt.ClosingRoutes;
import kassa.adapter.http.receipt.ReceiptRoutes;
import kassa.adapter.http.server.Routes;
import kassa.adapter.persistence.store.Store;
import kassa.application.catalogue.CatalogueIndex;
import kassa.application.catalogue.CatalogueUpkeep;
import kassa.application.catalogue.ProductSearch;
import kassa.application.catalogue.SearchUpkeep;
import kassa.application.delivery.HomeDelivery;
import kassa.application.event.EventDelivery;
import kassa.application.event.EventFeed;
import kassa.application.invoice.InvoiceIntake;
import kassa.application.loyaltycard.CardRegistration;
import kassa.application.loyaltycard.LoyaltyUpkeep;
import kassa.application.node.NodeUpkeep;
import kassa.application.offer.OfferBoard;
import kassa.application.person.PersonErasure;
import kassa.application.platform.CallDesk;
import kassa.application.platform.CallDispatch;
import kassa.application.pricing.CartPricing;
import kassa.application.purchasecontrol.PurchaseControl;
import kassa.application.receipt.LedgerAudit;
import kassa.application.receipt.ReceiptArchive;
import kassa.application.receipt.ReceiptLifecycle;
import kassa.application.receipt.SalesCount;
import kassa.application.receipt.StoreClosing;

/** All that the node can do. */
record UseCases(
        NodeUpkeep node,
        CatalogueUpkeep catalogue,
        SearchUpkeep searchUpkeep,
        ProductSearch search,
        CartPricing pricing,
        LoyaltyUpkeep loyalty,
        CardRegistration cards,
        ReceiptLifecycle receipts,
        ReceiptArchive archive,
        PurchaseControl control,
        InvoiceIntake invoices,
        EventFeed events,
        Optional<EventDelivery> delivery,
        CallDesk callDesk,
        Optional<CallDispatch> callDispatch,
        LedgerAudit audit,
        SalesCount salesCount,
        StoreClosing closing,
        HomeDelivery homeDelivery,
        OfferBoard offers,
        PersonErasure erasure) {

    /** The use cases on that database, with that index of what is in it. */
    static UseCases on(Store store, CatalogueIndex index, NodeSettings settings, InstantSource clock) {
        return new Wiring(store, index, settings, clock).useCases();
    }

    /** Where they can be called. */
    List<Routes> routes(NodeSettings settings) {
        return List.of(
                NodeRoutes.of(node, settings.nodePaths()),
                CatalogueRoutes.of(catalogue),
                ProductSearchRoutes.of(search, settings.searchPaths()),
                PricingRoutes.of(pricing),
                LoyaltyCardRoutes.of(loyalty),
                CardRegistrationRoutes.of(cards, settings.cardPaths()),
                ReceiptRoutes.of(receipts, archive, settings.receiptPaths()),
                ClosingRoutes.of(closing),
                InvoiceRoutes.of(invoices, settings.invoicePaths()),
                PurchaseControlRoutes.of(control, settings.controlPaths()),
                DeliveryRoutes.of(homeDelivery, settings.orderPaths()),
                OfferRoutes.of(offers, settings.offerPaths()),
                EventRoutes.of(events),
                PlatformRoutes.of(callDesk));
    }
}
