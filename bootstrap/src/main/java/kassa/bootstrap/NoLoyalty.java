package kassa.bootstrap;

import java.util.List;
import java.util.Optional;
import kassa.application.loyaltycard.CardAccounts;
import kassa.application.loyaltycard.LoyaltyProgrammes;
import kassa.application.pricing.Campaigns;
import kassa.domain.campaign.Campaign;
import kassa.domain.loyaltycard.CardAccount;
import kassa.domain.loyaltycard.CardId;
import kassa.domain.loyaltycard.LoyaltyProgramme;
import kassa.domain.node.InstitutionId;

/** What stores have as long as nobody can give them campaigns, loyalty programmes or cards: none. */
final class NoLoyalty {

    static final Campaigns CAMPAIGNS = new Campaigns() {
        @Override
        public List<Campaign> of(InstitutionId institution) {
            return List.of();
        }

        @Override
        public void replace(InstitutionId institution, List<Campaign> campaigns) {
            throw new UnsupportedOperationException("stores have no campaigns");
        }
    };

    static final LoyaltyProgrammes PROGRAMMES = new LoyaltyProgrammes() {
        @Override
        public List<LoyaltyProgramme> of(InstitutionId institution) {
            return List.of();
        }

        @Override
        public void replace(InstitutionId institution, List<LoyaltyProgramme> programmes) {
            throw new UnsupportedOperationException("stores have no programmes");
        }
    };

    static final CardAccounts ACCOUNTS = new CardAccounts() {
        @Override
        public Optional<CardAccount> find(InstitutionId institution, CardId card) {
            return Optional.empty();
        }

        @Override
        public void add(InstitutionId institution, CardAccount account) {
            throw new UnsupportedOperationException("stores have no cards");
        }

        @Override
        public void replace(InstitutionId institution, CardAccount account) {
            throw new UnsupportedOperationException("stores have no cards");
        }
    };

    private NoLoyalty() {}
}
