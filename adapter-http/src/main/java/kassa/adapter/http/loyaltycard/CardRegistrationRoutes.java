package kassa.adapter.http.loyaltycard;

import static kassa.adapter.http.server.Route.Method.POST;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kassa.adapter.http.json.JsonWriter;
import kassa.adapter.http.problem.HttpProblem;
import kassa.adapter.http.problem.HttpRefusal;
import kassa.adapter.http.server.Answer;
import kassa.adapter.http.server.Call;
import kassa.adapter.http.server.Route;
import kassa.adapter.http.server.Routes;
import kassa.application.loyaltycard.BonusQuestion;
import kassa.application.loyaltycard.CardRegistration;
import kassa.application.loyaltycard.RegisterCard;
import kassa.application.loyaltycard.RegisteredCard;
import kassa.application.loyaltycard.Registration;
import kassa.domain.money.Money;
import kassa.domain.node.InstitutionId;
import kassa.domain.rule.RuleViolation;

/** Where the platform links customers with their loyalty cards, and asks for the points on those. */
public final class CardRegistrationRoutes implements Routes {

    private final CardRegistration cards;
    private final LoyaltyCardPaths paths;

    private CardRegistrationRoutes(CardRegistration cards, LoyaltyCardPaths paths) {
        this.cards = Objects.requireNonNull(cards, "cards");
        this.paths = Objects.requireNonNull(paths, "paths");
    }

    public static CardRegistrationRoutes of(CardRegistration cards, LoyaltyCardPaths paths) {
        return new CardRegistrationRoutes(cards, paths);
    }

    /** What the rules of cards mean to a caller stands with {@link LoyaltyCardRoutes}. */
    @Override
    public List<Route> routes() {
        return List.of(
                Route.platform(POST, paths.register(), this::register),
                Route.platform(POST, paths.bonus(), this::bonus));
    }

    private Answer register(Call call) {
        RegisterCard wanted = call.body(RegisterCardJson::read);
        Registration outcome = cards.register(wanted.in(store(call, wanted.institution())));
        return outcome.fold(
                CardRegistrationRoutes::linked,
                CardRegistrationRoutes::notVerified,
                CardRegistrationRoutes::tooManyTries);
    }

    private static Answer linked(RegisteredCard card) {
        return Answer.json(JsonWriter.object(card, RegisterCardJson::write));
    }

    private static Answer notVerified(RuleViolation refusal) {
        throw refusal;
    }

    private static Answer tooManyTries(Duration pause) {
        long seconds = pause.plusSeconds(1).minusNanos(1).toSeconds();
        throw new HttpRefusal(
                HttpProblem.TOO_MANY_REQUESTS,
                "This person has failed to prove a card too often; try again later.",
                Map.of("Retry-After", Long.toString(seconds)));
    }

    private Answer bonus(Call call) {
        BonusQuestion question = call.body(BonusJson::read);
        Money points = cards.bonus(question.in(store(call, question.institution())));
        return Answer.json(JsonWriter.object(out -> BonusJson.write(question.card(), points, out)));
    }

    /** The one store that counts: the one that the platform names, else the one that its token is for. */
    private static Optional<InstitutionId> store(Call call, Optional<InstitutionId> named) {
        named.ifPresent(id -> call.requireInstitution(id.value()));
        return named.or(() -> call.institution().map(InstitutionId::new));
    }
}
