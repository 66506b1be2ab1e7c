package kassa.bootstrap.architecture;

import java.util.List;
import java.util.stream.Stream;

/** All rules of the house, in the order of docs/architecture.md. */
final class HouseRules {

    private HouseRules() {}

    static List<HouseRule> of(House house) {
        return Stream.of(
                        LayerRules.of(house),
                        RoomRules.of(house),
                        LibraryRules.of(house),
                        PortRules.of(house),
                        RepeatableRules.of(house),
                        NumberRules.of(house),
                        StyleRules.of(house),
                        NameRules.of(house))
                .flatMap(List::stream)
                .toList();
    }
}
