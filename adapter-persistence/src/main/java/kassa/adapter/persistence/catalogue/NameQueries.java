package kassa.adapter.persistence.catalogue;

import static org.apache.lucene.search.BooleanClause.Occur.FILTER;
import static org.apache.lucene.search.BooleanClause.Occur.MUST_NOT;
import static org.apache.lucene.search.BooleanClause.Occur.SHOULD;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import kassa.adapter.persistence.catalogue.IndexFields.NameField;
import kassa.domain.catalogue.LangCode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** The questions that a name is: each finds what those before it do not, and every hit of it stands behind theirs. */
final class NameQueries {

    /** Shorter words would match too much else. */
    private static final int FORGIVING_LENGTH = 5;

    /** Folded, one sign may become eighteen letters: Lucene follows no word through more than a thousand bytes. */
    private static final int MOST_LETTERS = 200;

    /** Each stands six times in a question: Lucene takes no more than a thousand and 24 of them. */
    private static final int MOST_WORDS = 100;

    private final LangCode language;
    private final List<String> words;

    private NameQueries(LangCode language, List<String> words) {
        this.language = language;
        this.words = words;
    }

    static NameQueries of(LangCode language, String name) {
        return new NameQueries(
                language,
                FoldedWords.of(name).stream()
                        .limit(MOST_WORDS)
                        .map(NameQueries::bearable)
                        .toList());
    }

    private static String bearable(String word) {
        return word.substring(0, word.offsetByCodePoints(0, Math.min(letters(word), MOST_LETTERS)));
    }

    private static int letters(String word) {
        return word.codePointCount(0, word.length());
    }

    /** The very name, whole words, beginnings of words; in the customer's language, then in any. None without words. */
    List<Query> strict() {
        return words.isEmpty()
                ? List.of()
                : behindEachOther(Stream.of(
                        shown(this::veryName),
                        shown(field -> all(field, NameQueries::wholeWord)),
                        shown(field -> all(field, NameQueries::beginning)),
                        veryName(NameField.ANY),
                        all(NameField.ANY, NameQueries::wholeWord),
                        all(NameField.ANY, NameQueries::beginning)));
    }

    /**
     * One typing error is forgiven in each of the longer words, in whole words before beginnings of words; in the customer's
     * language, then in any.
     */
    List<Query> forgiving() {
        return words.stream().noneMatch(NameQueries::isForgiven)
                ? List.of()
                : behindEachOther(Stream.of(
                        shown(field -> all(field, NameQueries::nearWord)),
                        shown(field -> all(field, NameQueries::nearBeginning)),
                        all(NameField.ANY, NameQueries::nearWord),
                        all(NameField.ANY, NameQueries::nearBeginning)));
    }

    private static List<Query> behindEachOther(Stream<Query> queries) {
        List<Query> all = queries.toList();
        List<Query> apart = new ArrayList<>();
        for (Query query : all) {
            BooleanQuery.Builder rest = new BooleanQuery.Builder().add(query, FILTER);
            all.subList(0, apart.size()).forEach(before -> rest.add(before, MUST_NOT));
            apart.add(rest.build());
        }
        return apart;
    }

    /** In the name that the customer is shown: the translation, or else the original. */
    private Query shown(Function<NameField, Query> question) {
        Query untranslated = new BooleanQuery.Builder()
                .add(question.apply(NameField.ORIGINAL), FILTER)
                .add(new TermQuery(new Term(IndexFields.LANGUAGE, language.value())), MUST_NOT)
                .build();
        return new BooleanQuery.Builder()
                .add(question.apply(NameField.in(language)), SHOULD)
                .add(untranslated, SHOULD)
                .build();
    }

    private Query veryName(NameField field) {
        return new TermQuery(new Term(field.whole(), String.join(" ", words)));
    }

    private Query all(NameField field, BiFunction<String, String, Query> question) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        new HashSet<>(words).forEach(word -> all.add(question.apply(field.words(), word), FILTER));
        return all.build();
    }

    private static Query wholeWord(String field, String word) {
        return new TermQuery(new Term(field, word));
    }

    private static Query beginning(String field, String word) {
        return new PrefixQuery(new Term(field, word));
    }

    private static Query nearWord(String field, String word) {
        return isForgiven(word) ? new AutomatonQuery(new Term(field, word), near(word)) : wholeWord(field, word);
    }

    private static Query nearBeginning(String field, String word) {
        if (!isForgiven(word)) {
            return beginning(field, word);
        }
        Automaton nearBeginning = Operations.determinize(
                Operations.concatenate(near(word), Automata.makeAnyString()),
                Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        return new AutomatonQuery(new Term(field, word), nearBeginning);
    }

    /** All that is one typing error away, and the word itself. */
    private static Automaton near(String word) {
        return new LevenshteinAutomata(word, true).toAutomaton(1);
    }

    private static boolean isForgiven(String word) {
        return letters(word) >= FORGIVING_LENGTH;
    }
}
