/** domain decides. It needs nothing but the Java platform, so that a merchant can embed it as it is. */
module kassa.domain {
    exports kassa.domain.campaign;
    exports kassa.domain.catalogue;
    exports kassa.domain.delivery;
    exports kassa.domain.invoice;
    exports kassa.domain.loyaltycard;
    exports kassa.domain.money;
    exports kassa.domain.node;
    exports kassa.domain.offer;
    exports kassa.domain.pricing;
    exports kassa.domain.product;
    exports kassa.domain.purchasecontrol;
    exports kassa.domain.quantity;
    exports kassa.domain.receipt;
    exports kassa.domain.rule;
    exports kassa.domain.vat;
}
