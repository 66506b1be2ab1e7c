package kassa.adapter.persistence.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kassa.application.port.DocumentFormat;
import kassa.domain.campaign.CampaignCode;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.offer.DiscountContent;
import kassa.domain.offer.Offer;
import kassa.domain.offer.OfferContent;
import kassa.domain.offer.OfferId;
import kassa.domain.offer.OfferList;
import kassa.domain.offer.OfferPeriod;
import kassa.domain.product.ProductId;

/** Lists of offers. */
public final class OffersText implements DocumentFormat<OfferList> {

    @Override
    public String write(OfferList list) {
        return new Lines().addAll(list.offers(), OffersText::parts).toString();
    }

    private static Stream<Object> parts(Offer offer) {
        List<Object> parts = new ArrayList<>(List.of(offer.id(), offer.title().original()));
        parts.add(offer.title().translations().size());
        offer.title().translations().forEach((language, words) -> parts.addAll(List.of(language, words)));
        parts.addAll(List.of(offer.period().first(), offer.period().last(), offer.programme()));
        parts.add(offer.languages().size());
        parts.addAll(offer.languages());
        parts.addAll(content(offer.content()));
        return parts.stream();
    }

    private static List<Object> content(OfferContent content) {
        return content.fold(new OfferContent.Cases<>() {
            @Override
            public List<Object> discount(DiscountContent discount) {
                return List.of(
                        "discount",
                        discount.product(),
                        discount.quantity(),
                        discount.campaign(),
                        discount.imageUri(),
                        discount.percentage(),
                        discount.offerPrice(),
                        discount.defaultPrice());
            }

            @Override
            public List<Object> related(ProductId product) {
                return List.of("related", product);
            }

            @Override
            public List<Object> plain(Optional<TranslatedText> description, Optional<String> imageUri) {
                return List.of("plain", description.map(TranslatedText::original), imageUri);
            }
        });
    }

    @Override
    public OfferList read(String document) {
        return new OfferList(Lines.read(document).list(OffersText::offer));
    }

    private static Offer offer(Lines.Reader lines) {
        return new Offer(
                lines.value(OfferId::new),
                new TranslatedText(lines.text(), translations(lines)),
                new OfferPeriod(lines.optional(LocalDate::parse), lines.optional(LocalDate::parse)),
                lines.optional(text -> text),
                languages(lines),
                content(lines));
    }

    private static Map<LangCode, String> translations(Lines.Reader lines) {
        Map<LangCode, String> translations = new LinkedHashMap<>();
        for (int left = lines.value(Integer::valueOf); left > 0; left--) {
            translations.put(lines.value(LangCode::new), lines.text());
        }
        return translations;
    }

    private static Set<LangCode> languages(Lines.Reader lines) {
        return new LinkedHashSet<>(lines.list(each -> each.value(LangCode::new)));
    }

    private static OfferContent content(Lines.Reader lines) {
        return switch (lines.text()) {
            case "discount" ->
                new DiscountContent(
                        lines.value(ProductId::new),
                        lines.value(BigDecimal::new),
                        lines.optional(CampaignCode::parse),
                        lines.text(),
                        lines.value(Integer::valueOf),
                        lines.value(BigDecimal::new),
                        lines.value(BigDecimal::new));
            case "related" -> new OfferContent.Related(lines.value(ProductId::new));
            default -> new OfferContent.Plain(lines.optional(TranslatedText::of), lines.optional(text -> text));
        };
    }
}
