package kassa.domain.campaign.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An expression as a tree, such as {@code amount - 1}.
 *
 * @param word the number or the name that it is, empty for everything else
 */
record Term(Form form, String word, List<Term> parts) {

    Term(Form form, List<Term> parts) {
        this(form, "", parts);
    }

    static Term literal(String word) {
        return new Term(Form.LITERAL, word, List.of());
    }

    static Term variable(String word) {
        return new Term(Form.VARIABLE, word, List.of());
    }

    Form.Kind kind() {
        return form.kind();
    }

    Term part(int index) {
        return parts.get(index);
    }

    /** It and everything in it. */
    List<Term> all() {
        List<Term> all = new ArrayList<>(List.of(this));
        parts.forEach(part -> all.addAll(part.all()));
        return all;
    }

    /** The same with another in the place of {@code old}, which is that very term and not one that looks like it. */
    Term with(Term old, Term other) {
        return this == old
                ? other
                : new Term(
                        form,
                        word,
                        parts.stream().map(part -> part.with(old, other)).collect(Collectors.toList()));
    }
}
