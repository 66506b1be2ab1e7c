package kassa.bootstrap;

import java.util.List;
import java.util.Optional;
import kassa.domain.campaign.Campaign;
import kassa.domain.node.InstitutionId;
import picocli.CommandLine.Model.CommandSpec;

/** Which campaigns are to be tried on which receipts, and where the report goes besides the standard output. */
record ReplayOrder(InstitutionId institution, List<Campaign> campaigns, ReplayPeriod period, Optional<CsvOrder> csv) {

    private static final String CAMPAIGNS = "--campaigns";

    static void addFlags(CommandSpec command) {
        command.addOption(OrderReading.institutionFlag("the store whose receipts are priced again"));
        command.addOption(OrderReading.flag(
                CAMPAIGNS,
                "FILE",
                "the campaigns to try, in place of those that the store ran: a JSON array as the admin API takes it"));
        ReplayPeriod.addFlags(command);
        CsvOrder.addFlags(command);
    }

    /** The order, or problems that the reading knows from now on. */
    static Optional<ReplayOrder> read(OrderReading reading) {
        Optional<InstitutionId> institution = reading.requireInstitution();
        Optional<List<Campaign>> campaigns = reading.require(CAMPAIGNS)
                .flatMap(name -> reading.file(name).map(path -> new CampaignsFile(name, path)))
                .flatMap(file -> file.read(reading));
        Optional<ReplayPeriod> period = ReplayPeriod.read(reading);
        Optional<CsvOrder> csv = CsvOrder.read(reading);
        return institution.flatMap(
                store -> campaigns.flatMap(tried -> period.map(when -> new ReplayOrder(store, tried, when, csv))));
    }
}
