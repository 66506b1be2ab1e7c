package kassa.domain.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kassa.domain.campaign.Campaign;
import kassa.domain.money.Money;
import kassa.domain.pricing.Cart;
import kassa.domain.pricing.CartLine;
import kassa.domain.pricing.CartPricer;
import kassa.domain.pricing.PriceTerms;
import kassa.domain.pricing.PricedCart;
import kassa.domain.pricing.ShipmentCharge;
import kassa.domain.rule.RuleViolation;
import kassa.domain.vat.VatBreakdown;

/**
 * What an invoice comes to, reckoned again as every cart is priced: with its own campaigns, which has to be its total, and
 * with ours, which has to be the same.
 */
final class Recount {

    private final Invoice invoice;
    private final InvoiceFacts facts;
    private final ToldCampaigns campaigns;
    private final List<Deviation> found = new ArrayList<>();

    private Recount(Invoice invoice, InvoiceFacts facts, ToldCampaigns campaigns) {
        this.invoice = invoice;
        this.facts = facts;
        this.campaigns = campaigns;
    }

    /** Nothing is reckoned in another currency than the store's. */
    static List<Deviation> of(Invoice invoice, InvoiceFacts facts, ToldCampaigns campaigns) {
        if (!HeadCheck.isComparable(invoice, facts.store())) {
            return List.of();
        }
        Recount recount = new Recount(invoice, facts, campaigns);
        try {
            recount.reckon();
        } catch (RuleViolation beyond) {
            recount.found.add(new Deviation(
                    DeviationKind.UNRECKONED,
                    "/products",
                    invoice.total().map(total -> total.toPay().toPlainString()).orElse(""),
                    beyond.getMessage()));
        }
        return recount.found;
    }

    private void reckon() {
        ToldLines.of(invoice, facts, found::add)
                .all()
                .filter(any -> isShipmentPriced())
                .ifPresent(this::reckon);
    }

    private void reckon(List<CartLine> told) {
        if (campaigns.areTooMany()) {
            found.add(new Deviation(
                    DeviationKind.UNRECKONED, campaignsPlace(), "", "too many campaigns that are not known here"));
        } else {
            compare(sold(told));
        }
    }

    private String campaignsPlace() {
        return invoice.campaigns().isPresent() ? "/institutionCampaigns" : "/products";
    }

    private boolean isShipmentPriced() {
        return invoice.shipment().map(sent -> sent.charged().isPresent()).orElse(true);
    }

    /** As told, unless the catalogue's prices make the total: then those that were told have not been charged. */
    private List<CartLine> sold(List<CartLine> told) {
        List<CartLine> ours = IntStream.range(0, told.size())
                .mapToObj(i -> facts.lines().get(i).line().orElse(told.get(i)))
                .toList();
        return !ours.equals(told) && isTotal(ours) ? ours : told;
    }

    private boolean isTotal(List<CartLine> lines) {
        Money total = CartPricer.price(toldCart(lines)).total();
        return invoice.total()
                .filter(told -> told.toPay().compareTo(total.amount()) == 0)
                .isPresent();
    }

    /** The lines with the campaigns that the invoice tells. */
    private Cart toldCart(List<CartLine> lines) {
        List<CartLine> told = IntStream.range(0, lines.size())
                .mapToObj(i -> campaigns.of(i, lines.get(i)))
                .toList();
        return cart(told, campaigns.ofStore(facts.campaigns()));
    }

    private void compare(List<CartLine> lines) {
        Cart ours = cart(lines, facts.campaigns());
        Cart told = toldCart(lines);
        PricedCart byInvoice = CartPricer.price(told);
        if (!told.equals(ours)) {
            compare(byInvoice, CartPricer.price(ours));
        }
        invoice.total().ifPresent(total -> compare(total, byInvoice));
    }

    private Cart cart(List<CartLine> lines, List<Campaign> inStore) {
        Optional<ShipmentCharge> shipment = invoice.shipment()
                .flatMap(InvoicedShipment::charged)
                .map(price -> new ShipmentCharge(price, facts.store().vatRateOfShipments()));
        return new Cart(
                PriceTerms.of(facts.store()),
                lines,
                List.of(),
                shipment,
                facts.loyalty(),
                inStore,
                invoice.createdAt());
    }

    private void compare(PricedCart byInvoice, PricedCart ours) {
        if (!byInvoice.total().equals(ours.total())) {
            found.add(new Deviation(DeviationKind.CAMPAIGNS, campaignsPlace(), applied(byInvoice), applied(ours)));
        }
    }

    /** Such as {@code 10.85 with Summer (B00000000501) -0.22}. */
    private static String applied(PricedCart priced) {
        String applied = priced.campaigns().applied().stream()
                .map(each -> each.name() + " (" + each.code() + ") "
                        + each.amount().amount().toPlainString())
                .collect(Collectors.joining(", "));
        String total = priced.total().amount().toPlainString();
        return applied.isEmpty() ? total + " without campaigns" : total + " with " + applied;
    }

    private void compare(InvoiceTotal told, PricedCart priced) {
        InvoiceTotal computed = new InvoiceTotal(
                priced.totals().withoutVat().amount(),
                priced.totals().vatSum().amount(),
                priced.total().amount(),
                priced.total().amount());
        if (told.toPay().compareTo(computed.toPay()) != 0) {
            found.add(new Deviation(
                    DeviationKind.TOTAL,
                    "/total/totalToPay",
                    told.toPay().toPlainString(),
                    priced.total().amount().toPlainString()));
        }
        if (!told.addsUp()) {
            found.add(new Deviation(DeviationKind.TOTAL_SUMS, "/total/vat", told.split(), groups(priced)));
        } else if (!told.isSplitLike(computed)) {
            found.add(new Deviation(DeviationKind.VAT, "/total/vat", told.split(), groups(priced)));
        }
    }

    /** Each rate by itself, such as {@code 24 %: 8.75 + 2.10 = 10.85}. */
    private static String groups(PricedCart priced) {
        return priced.vat().stream().map(Recount::group).collect(Collectors.joining("; "));
    }

    private static String group(VatBreakdown group) {
        return group.rate() + (group.rate().exempt() ? ": " : " %: ")
                + group.net().amount() + " + " + group.vat().amount() + " = "
                + group.gross().amount();
    }
}
