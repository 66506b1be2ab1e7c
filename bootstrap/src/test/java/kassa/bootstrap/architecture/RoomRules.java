package kassa.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which rooms of a layer may use which. */
final class RoomRules {

    /** Rooms of the domain that every other may use. */
    static final Set<String> KERNEL = Set.of("rule", "money", "quantity", "vat", "product", "node");

    /** What a room of the domain may use besides itself and the kernel. */
    static final Map<String, Set<String>> DOMAIN = new TreeMap<>(Map.of(
            "campaign", Set.of(),
            "loyaltycard", Set.of(),
            "catalogue", Set.of("campaign"),
            "offer", Set.of("pricing", "catalogue", "campaign", "loyaltycard"),
            "pricing", Set.of("catalogue", "campaign", "loyaltycard"),
            "receipt", Set.of("pricing", "catalogue", "campaign", "loyaltycard"),
            "purchasecontrol", Set.of("receipt", "pricing", "catalogue", "campaign", "loyaltycard"),
            "invoice", Set.of("receipt", "pricing", "catalogue", "campaign", "loyaltycard"),
            "delivery", Set.of("receipt", "pricing", "catalogue", "campaign", "loyaltycard")));

    /** Rooms of the adapters that all features share. */
    static final Set<String> HTTP_SHARED = Set.of("server", "problem", "json", "document");

    static final Set<String> PERSISTENCE_SHARED = Set.of("store");

    private RoomRules() {}

    static List<HouseRule> of(House house) {
        return List.of(
                domain(house),
                adapter(house, "http", house.http(), HTTP_SHARED),
                adapter(house, "persistence", house.persistence(), PERSISTENCE_SHARED));
    }

    private static HouseRule domain(House house) {
        house.rooms("domain", KERNEL);
        house.rooms("domain", DOMAIN.keySet());
        return new HouseRule(
                "domain-rooms-in-order",
                "rooms of domain use the kernel and the rooms that the table grants them",
                "a price is understood without receipts, a campaign without prices",
                classes()
                        .that()
                        .resideInAPackage(house.domain())
                        .should(new UseRooms(
                                house,
                                "domain",
                                (room, used) -> KERNEL.contains(used)
                                        || DOMAIN.getOrDefault(room, Set.of()).contains(used))));
    }

    private static HouseRule adapter(House house, String name, String layer, Set<String> shared) {
        house.rooms("adapter." + name, shared);
        return new HouseRule(
                name + "-features-apart",
                "features of adapter-" + name + " use the shared rooms but never each other",
                "a feature can be changed or removed with nothing but itself in mind",
                classes()
                        .that()
                        .resideInAPackage(layer)
                        .should(new UseRooms(house, "adapter." + name, (room, used) -> shared.contains(used))));
    }
}
