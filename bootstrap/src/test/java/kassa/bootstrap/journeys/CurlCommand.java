package kassa.bootstrap.journeys;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command as a shell would run it, {@code curl -s URL -H 'Name: value' -d 'body'}, read so that Java can send it too. */
final class CurlCommand {

    private static final Pattern WORD = Pattern.compile("'([^']*)'|([^\\s']+)");

    private CurlCommand() {}

    static HttpRequest request(String command) {
        List<String> words = words(command);
        HttpRequest.Builder request = HttpRequest.newBuilder();
        for (int i = 1; i < words.size(); i++) {
            switch (words.get(i)) {
                case "-s" -> request.expectContinue(false);
                case "-H" -> header(request, words.get(++i));
                case "-d" -> request.POST(HttpRequest.BodyPublishers.ofString(words.get(++i)));
                default -> request.uri(URI.create(words.get(i)));
            }
        }
        return request.build();
    }

    private static void header(HttpRequest.Builder request, String header) {
        int colon = header.indexOf(':');
        request.header(header.substring(0, colon), header.substring(colon + 1).strip());
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command.replace("\\\n", " "));
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }
}
