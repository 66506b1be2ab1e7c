package kassa.domain.campaign.expression;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A term as text: brackets where they must be and here and there one more, any blanks, any minus. */
final class Writing {

    private static final List<String> MINUSES = List.of("-", "-", "-", "-", "\u2013", "\u2212");
    private static final String BLANKS = " \t\n\u000B\f\r";
    private static final int SPARE_BRACKETS = 15;

    private final Random chance;
    private final Layout layout;
    private final StringBuilder text = new StringBuilder();
    private final List<Term> beginning = new ArrayList<>();
    private final Map<Term, Integer> starts = new IdentityHashMap<>();

    private Writing(Random chance) {
        this.chance = chance;
        this.layout = Layout.values()[chance.nextInt(Layout.values().length)];
    }

    private enum Layout {
        TIGHT,
        USUAL,
        WILD
    }

    static Writing of(Term term, Random chance) {
        Writing writing = new Writing(chance);
        writing.part(term, Form.LOOSEST);
        if (chance.nextBoolean()) {
            writing.token(";");
        }
        writing.blank();
        return writing;
    }

    String text() {
        return text.toString();
    }

    /** Where {@code term} begins, as {@code line 1, column 8}. */
    String placeOf(Term term) {
        String[] lines = text.substring(0, starts.get(term)).split("\r\n|\r|\n", -1);
        return "line " + lines.length + ", column " + (lines[lines.length - 1].length() + 1);
    }

    private void part(Term term, int tightness) {
        beginning.add(term);
        if (term.form().precedence() < tightness || chance.nextInt(SPARE_BRACKETS) == 0) {
            token("(");
            bare(term);
            token(")");
        } else {
            bare(term);
        }
    }

    private void bare(Term term) {
        Form form = term.form();
        if (term.parts().isEmpty()) {
            token(term.word());
        } else if (form.isCall()) {
            call(term);
        } else if (term.parts().size() == 1) {
            token(form.symbol());
            part(term, 0, "");
        } else {
            joined(term);
        }
    }

    private void joined(Term term) {
        part(term, 0, term.form().symbol());
        part(term, 1, term.form().isChoice() ? ":" : "");
        if (term.form().isChoice()) {
            part(term, 2, "");
        }
    }

    private void call(Term term) {
        List.of("Math", ".", term.form().symbol(), "(").forEach(this::token);
        int last = term.parts().size() - 1;
        for (int i = 0; i <= last; i++) {
            part(term, i, i < last ? "," : ")");
        }
    }

    private void part(Term term, int index, String followedBy) {
        part(term.parts().get(index), term.form().tightness(index));
        if (!followedBy.isEmpty()) {
            token(followedBy);
        }
    }

    private void token(String word) {
        String written = word.equals("-") ? MINUSES.get(chance.nextInt(MINUSES.size())) : word;
        blank();
        if (wouldRunTogether(word)) {
            text.append(' ');
        }
        beginning.forEach(term -> starts.put(term, text.length()));
        beginning.clear();
        text.append(written);
    }

    /** Two signs in a row would be one symbol of JavaScript. */
    private boolean wouldRunTogether(String word) {
        boolean sign = MINUSES.contains(word) || word.equals("+");
        return sign && text.length() > 0 && "+-\u2013\u2212".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private void blank() {
        if (layout == Layout.USUAL) {
            text.append(chance.nextInt(4) == 0 ? "" : " ");
        }
        while (layout == Layout.WILD && chance.nextInt(3) == 0) {
            text.append(BLANKS.charAt(chance.nextInt(BLANKS.length())));
        }
    }
}
