package kassa.adapter.persistence.text;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kassa.application.port.DocumentFormat;
import kassa.domain.campaign.Campaign;

/** Lists of campaigns. */
public final class CampaignsText implements DocumentFormat<List<Campaign>> {

    @Override
    public String write(List<Campaign> campaigns) {
        return new Lines().addAll(campaigns, CampaignsText::parts).toString();
    }

    private static Stream<Object> parts(Campaign campaign) {
        return Stream.of(
                campaign.name(),
                campaign.code(),
                campaign.operation(),
                campaign.startsAt(),
                campaign.endsAt(),
                campaign.priority());
    }

    @Override
    public List<Campaign> read(String document) {
        return Lines.read(document).list(CampaignsText::campaign);
    }

    private static Campaign campaign(Lines.Reader lines) {
        Campaign always = Campaign.of(lines.text(), lines.text(), lines.text());
        return new Campaign(
                always.name(),
                always.code(),
                always.operation(),
                lines.optional(Instant::parse),
                lines.optional(Instant::parse),
                lines.value(Integer::valueOf));
    }
}
