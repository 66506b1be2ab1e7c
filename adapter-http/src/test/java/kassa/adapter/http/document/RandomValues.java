package kassa.adapter.http.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kassa.domain.campaign.Campaign;
import kassa.domain.campaign.CampaignCode;
import kassa.domain.campaign.CampaignExpression;
import kassa.domain.catalogue.Addition;
import kassa.domain.catalogue.Addition.Direction;
import kassa.domain.catalogue.Addition.Measure;
import kassa.domain.catalogue.Category;
import kassa.domain.catalogue.CategoryId;
import kassa.domain.catalogue.Deposit;
import kassa.domain.catalogue.Inspection;
import kassa.domain.catalogue.InspectionAction;
import kassa.domain.catalogue.LangCode;
import kassa.domain.catalogue.ProductPrice;
import kassa.domain.catalogue.TranslatedText;
import kassa.domain.money.UnitPrice;
import kassa.domain.quantity.UnitOfMeasure;
import kassa.domain.vat.VatRate;

/** Values of the domain of every kind, made from a seed: whatever the domain allows, JSON has to carry. */
public final class RandomValues {

    private static final List<String> ZONES = List.of(
            "Europe/Tallinn", "America/St_Johns", "Z", "UTC", "+02:00", "-03:30", "UTC+02:00", "GMT0", "+05:45:30");
    private static final List<String> OPERATIONS =
            List.of("amount", "amount >= 3 ? amount \u2212 1 : amount", "\tamount\n* .5 ;");

    private final Random random;

    public RandomValues(Random random) {
        this.random = random;
    }

    public <T> Optional<T> optional(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    public <T> T constant(T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** Up to {@code max} of them. */
    public <T> List<T> some(int max, Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(max + 1)).toList();
    }

    /** Characters of every plane, control characters among them; not blank. */
    public String text(int max) {
        StringBuilder text = new StringBuilder().appendCodePoint(character());
        while (random.nextInt(8) > 0 && text.length() + 2 < max) {
            text.appendCodePoint(character());
        }
        return text.toString().isBlank() ? "x" + text.substring(1) : text.toString();
    }

    /** What identifiers are made of: no control characters, no blanks at the ends. */
    public String printable(int max) {
        String text = text(max)
                .codePoints()
                .filter(character -> !Character.isISOControl(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return text.isEmpty() ? "x" : text;
    }

    public Currency currency() {
        return Currency.getInstance(constant(new String[] {"EUR", "USD", "JPY", "KWD"}));
    }

    public ZoneId zone() {
        return ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    }

    public VatRate vatRate() {
        return random.nextInt(5) == 0 ? VatRate.EXEMPT : VatRate.of(decimal(4, 100));
    }

    public UnitPrice unitPrice() {
        return new UnitPrice(decimal(4, 1_000_000_000));
    }

    public TranslatedText translated() {
        Map<LangCode, String> translations = new LinkedHashMap<>();
        Stream.of("ET", "EN", "RU", "FI")
                .filter(language -> random.nextBoolean())
                .forEach(language -> translations.put(new LangCode(language), text(2_000)));
        return new TranslatedText(text(2_000), translations);
    }

    public ProductPrice price() {
        // Low enough for any addition.
        UnitPrice shelf = new UnitPrice(decimal(4, 10_000_000));
        return new ProductPrice(
                constant(UnitOfMeasure.values()),
                shelf,
                vatRate(),
                optional(this::addition),
                optional(this::unitPrice),
                optional(() -> new Deposit(translated(), unitPrice(), vatRate())));
    }

    public Category category(int number) {
        return new Category(
                new CategoryId(text(90) + number), translated(), optional(() -> new CategoryId(text(90) + "parent")));
    }

    public Inspection inspection() {
        InspectionAction action = constant(InspectionAction.values());
        return switch (random.nextInt(6)) {
            case 0 -> new Inspection.BetweenTime(action, time(), time(), optional(this::zone));
            case 1 -> new Inspection.MinTime(action, time(), optional(this::zone));
            case 2 -> new Inspection.MaxTime(action, time(), optional(this::zone));
            case 3 -> new Inspection.MinAge(action, random.nextInt(151));
            case 4 -> new Inspection.MinAmount(action, decimal(6, 1_000_000_000));
            default -> new Inspection.MaxAmount(action, decimal(6, 1_000_000_000));
        };
    }

    public Campaign campaign() {
        CampaignCode code = CampaignCode.parse(constant(new String[] {"B00000000001", "C00000SKP001", "U00000000001"}));
        String operation = OPERATIONS.get(random.nextInt(OPERATIONS.size()));
        Instant start = instant();
        return new Campaign(
                text(200),
                code,
                CampaignExpression.parse(operation, code.type()),
                optional(() -> start),
                optional(() -> start.plusNanos(1)),
                random.nextInt());
    }

    /** A discount takes at most what there is; which of the two it is makes no difference to JSON. */
    private Addition addition() {
        Measure measure = constant(Measure.values());
        return measure == Measure.RATE && random.nextBoolean()
                ? new Addition(Direction.DISCOUNT, measure, decimal(4, 99).add(BigDecimal.ONE))
                : new Addition(Direction.MARKUP, measure, decimal(4, 999).add(BigDecimal.ONE));
    }

    private LocalTime time() {
        LocalTime time = LocalTime.of(random.nextInt(24), random.nextInt(60));
        return random.nextBoolean() ? time : LocalTime.ofNanoOfDay(random.nextLong(LocalTime.MAX.toNanoOfDay()));
    }

    private Instant instant() {
        long second = random.nextInt(20) == 0 ? -62_135_596_801L : random.nextInt();
        return Instant.ofEpochSecond(second, random.nextInt(1_000_000_000));
    }

    /** From zero to below {@code limit}, with any number of decimals up to {@code decimals}. */
    private BigDecimal decimal(int decimals, long limit) {
        int scale = random.nextInt(decimals + 1);
        BigInteger bound = BigInteger.valueOf(limit).multiply(BigInteger.TEN.pow(scale));
        long unscaled = random.nextLong(bound.longValueExact());
        return BigDecimal.valueOf(random.nextInt(10) == 0 ? 0 : unscaled, scale);
    }

    private int character() {
        int plane = random.nextInt(6);
        int character = plane < 4
                ? random.nextInt(0x250)
                : plane == 4 ? random.nextInt(0xFFFF) : 0x1F300 + random.nextInt(0x300);
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return surrogate ? 'õ' : character;
    }
}
