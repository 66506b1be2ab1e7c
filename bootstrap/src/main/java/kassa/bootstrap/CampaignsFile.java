package kassa.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kassa.adapter.http.json.InvalidRequest;
import kassa.adapter.http.json.Violation;
import kassa.adapter.http.pricing.CampaignList;
import kassa.adapter.http.server.Limits;
import kassa.domain.campaign.Campaign;

/**
 * A file of campaigns, such as the admin API takes as a body.
 *
 * @param name as the operator calls it
 */
record CampaignsFile(String name, Path path) {

    /** What the admin API would not take is no file to try before. */
    private static final int MAX_BYTES = Limits.usual().bodyBytes();

    /** The campaigns, or problems that the reading knows from now on: a line for each, with its place in the file. */
    Optional<List<Campaign>> read(OrderReading reading) {
        try (InputStream file = Files.newInputStream(path)) {
            byte[] utf8 = file.readNBytes(MAX_BYTES + 1);
            return utf8.length > MAX_BYTES
                    ? reading.refuse(name + ": is larger than " + MAX_BYTES + " bytes")
                    : Optional.of(CampaignList.read(utf8));
        } catch (InvalidRequest refused) {
            lines(refused).forEach(line -> reading.settings().problem(name + ": " + line));
            return Optional.empty();
        } catch (IOException unreadable) {
            return reading.refuse(name + ": cannot be read: " + FileTrouble.of(unreadable));
        }
    }

    /** A line for each violation; if some are left out, a last one that says how many there are. */
    private static List<String> lines(InvalidRequest refused) {
        List<String> lines = new ArrayList<>(
                refused.violations().stream().map(CampaignsFile::line).toList());
        if (lines.size() == InvalidRequest.MOST_VIOLATIONS) {
            lines.add(refused.getMessage());
        }
        return lines;
    }

    private static String line(Violation violation) {
        return Printable.line((violation.pointer() + " " + violation.reason()).stripLeading());
    }
}
