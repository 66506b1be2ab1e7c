package kassa.application.catalogue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kassa.domain.catalogue.Category;
import kassa.domain.catalogue.CategoryId;

/**
 * The categories that a catalogue file mentions, with what its rows say stands above each: none may stand above itself,
 * neither in one row nor in several together.
 */
final class CategoryMentions {

    /** Far more than a store has shelves. */
    private static final int MOST = 100_000;

    private final Map<CategoryId, Mention> mentions = new HashMap<>();
    private final RowRemarks faults;
    private final RowRemarks warnings;

    private record Mention(long line, Optional<CategoryId> parent, Set<CategoryId> parents) {}

    CategoryMentions(RowRemarks faults, RowRemarks warnings) {
        this.faults = faults;
        this.warnings = warnings;
    }

    void take(ProductRow.Good row) {
        for (Category category : row.product().categories()) {
            Mention first = mentions.get(category.id());
            if (first == null) {
                mention(category, row.line());
            } else if (!first.parent().equals(category.parent())) {
                warnings.add(row.line(), "categories: " + place(category, first));
            }
            category.parent().ifPresent(parent -> put(category.id(), parent, row.line()));
        }
    }

    private void mention(Category category, long line) {
        if (mentions.size() < MOST) {
            mentions.put(category.id(), new Mention(line, category.parent(), new LinkedHashSet<>()));
        } else {
            faults.add(line, "categories: this file has more than " + MOST + " of them");
        }
    }

    private static String place(Category category, Mention first) {
        return category.id() + " stands " + below(category.parent()) + ", but " + below(first.parent()) + " in line "
                + first.line();
    }

    private static String below(Optional<CategoryId> parent) {
        return parent.map(above -> "below " + above).orElse("at the top");
    }

    /** Above each other: what would close a circle is refused and forgotten, so that there never is one. */
    private void put(CategoryId category, CategoryId parent, long line) {
        Mention child = mentions.get(category);
        if (child == null || child.parents().contains(parent)) {
            return;
        }
        if (isAbove(category, parent)) {
            faults.add(
                    line, "categories: " + category + " stands below " + parent + ", which stands below " + category);
        } else {
            child.parents().add(parent);
        }
    }

    private boolean isAbove(CategoryId above, CategoryId category) {
        Deque<CategoryId> open = new ArrayDeque<>(Set.of(category));
        Set<CategoryId> seen = new HashSet<>();
        while (!open.isEmpty()) {
            CategoryId next = open.poll();
            if (next.equals(above)) {
                return true;
            }
            Mention mention = seen.add(next) ? mentions.get(next) : null;
            if (mention != null) {
                open.addAll(mention.parents());
            }
        }
        return false;
    }
}
