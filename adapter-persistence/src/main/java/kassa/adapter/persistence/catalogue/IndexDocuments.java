package kassa.adapter.persistence.catalogue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kassa.adapter.persistence.catalogue.IndexFields.NameField;
import kassa.application.catalogue.IndexEntry;
import kassa.application.port.DocumentFormat;
import kassa.domain.catalogue.Category;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.Product;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.money.UnitPrice;
import kassa.domain.node.Institution;
import kassa.domain.pricing.PriceTerms;
import kassa.domain.pricing.ShelfPrice;
import kassa.domain.product.Barcode;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** Products as the index keeps them: whole, and with all that they are found and ordered by. Thread-safe. */
final class IndexDocuments {

    /** In UTF-8 at most three times as many bytes: less than {@code IndexWriter.MAX_TERM_LENGTH}. */
    private static final int LONGEST_TERM = 10_000;

    private final DocumentFormat<Product> format;
    private final ThreadLocal<Alphabets> alphabets = ThreadLocal.withInitial(Alphabets::new);

    IndexDocuments(DocumentFormat<Product> format) {
        this.format = format;
    }

    Product read(Document document) {
        return format.read(document.get(IndexFields.DOCUMENT));
    }

    Document of(IndexEntry entry, Institution store) {
        Product product = entry.product();
        Document document = new Document();
        document.add(new StringField(IndexFields.ID, product.id().value(), Store.NO));
        document.add(new StoredField(IndexFields.DOCUMENT, format.write(product)));
        addNames(document, product.name());
        addOrders(document, entry, store);
        for (Category category : product.categories()) {
            document.add(new StringField(IndexFields.CATEGORY, category.id().value(), Store.NO));
            document.add(new SortedSetDocValuesField(
                    IndexFields.CATEGORY, new BytesRef(category.id().value())));
        }
        return document;
    }

    /** A category, kept by its id. */
    static Document of(Category category, Alphabets alphabets) {
        Document document = new Document();
        document.add(new StoredField(IndexFields.DOCUMENT, category.id().value()));
        document.add(new SortedDocValuesField(
                IndexFields.ID, new BytesRef(category.id().value())));
        addNames(document, category.name());
        addOrders(document, category.name(), alphabets);
        return document;
    }

    private static void addOrders(Document document, TranslatedText name, Alphabets alphabets) {
        alphabets.keys(name).forEach((field, key) -> document.add(new SortedDocValuesField(field, key)));
    }

    private static void addNames(Document document, TranslatedText name) {
        Set<String> anyWords = new HashSet<>();
        Set<String> anyNames = new HashSet<>();
        addName(document, NameField.ORIGINAL, name.original(), anyWords, anyNames);
        for (Map.Entry<LangCode, String> translation : name.translations().entrySet()) {
            document.add(
                    new StringField(IndexFields.LANGUAGE, translation.getKey().value(), Store.NO));
            addName(document, NameField.in(translation.getKey()), translation.getValue(), anyWords, anyNames);
        }
        addTerms(document, NameField.ANY.words(), anyWords);
        addTerms(document, NameField.ANY.whole(), anyNames);
    }

    private static void addName(
            Document document, NameField field, String name, Set<String> anyWords, Set<String> anyNames) {
        List<String> words = FoldedWords.of(name);
        Set<String> distinct = new HashSet<>(words);
        Set<String> whole = Set.of(String.join(" ", words));
        addTerms(document, field.words(), distinct);
        addTerms(document, field.whole(), whole);
        anyWords.addAll(distinct);
        anyNames.addAll(whole);
    }

    private static void addTerms(Document document, String field, Set<String> terms) {
        terms.forEach(term -> document.add(new StringField(field, bearable(term), Store.NO)));
    }

    /** Folded, one sign may become eighteen: a longer word than Lucene takes would keep all products from the index. */
    private static String bearable(String term) {
        return term.substring(0, Math.min(term.length(), LONGEST_TERM));
    }

    private void addOrders(Document document, IndexEntry entry, Institution store) {
        Product product = entry.product();
        document.add(new SortedDocValuesField(
                IndexFields.ID, new BytesRef(product.id().value())));
        product.barcodes().stream()
                .findFirst()
                .map(Barcode::value)
                .ifPresent(code -> document.add(new SortedDocValuesField(IndexFields.BARCODE, new BytesRef(code))));
        addNumber(
                document,
                IndexFields.PRICE,
                ShelfPrice.of(product.price(), PriceTerms.of(store)).gross());
        addNumber(document, IndexFields.VAT_RATE, product.price().vatRate().percent());
        document.add(new NumericDocValuesField(IndexFields.TIMES_SOLD, entry.timesSold()));
        addOrders(document, product.name(), alphabets.get());
    }

    /** Prices and rates have at most four decimals. */
    private static void addNumber(Document document, String field, BigDecimal number) {
        document.add(new NumericDocValuesField(
                field, number.movePointRight(UnitPrice.MAX_DECIMALS).longValueExact()));
    }
}
