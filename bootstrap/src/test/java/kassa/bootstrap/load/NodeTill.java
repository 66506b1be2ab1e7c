package kassa.bootstrap.load;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** Sells through the node, over a connection of its own, as the platform does. */
public final class NodeTill implements Till {

    private static final String ID = "\"institutionInvoiceId\":\"";
    private static final String TOTAL = "\"total\":";

    private final PlatformConnection connection;
    private final byte[][] carts;
    private final int invoiceAt;
    private int sold;
    private String answer = "";

    private NodeTill(PlatformConnection connection) {
        this.connection = connection;
        this.carts = IntStream.range(0, LoadShop.CARTS)
                .mapToObj(cart -> request("/receipt", LoadShop.cart(cart)))
                .toArray(byte[][]::new);
        this.invoiceAt = new String(carts[0], StandardCharsets.ISO_8859_1).indexOf(LoadShop.ANY_INVOICE);
    }

    public static NodeTill at(URI node) {
        return new NodeTill(new PlatformConnection(node));
    }

    private byte[] request(String path, String body) {
        return connection.request("POST", path, LoadShop.PLATFORM_TOKEN, body);
    }

    @Override
    public void create(String invoice) {
        byte[] request = carts[sold++ % carts.length];
        System.arraycopy(invoice.getBytes(StandardCharsets.ISO_8859_1), 0, request, invoiceAt, invoice.length());
        answer = connection.send(request);
    }

    @Override
    public void confirm(String invoice) {
        String body = LoadShop.confirmation(invoice, between(ID, "\""), between(TOTAL, "}"));
        connection.send(request("/receipt/confirm", body));
    }

    private String between(String before, String after) {
        int begin = answer.lastIndexOf(before) + before.length();
        return answer.substring(begin, answer.indexOf(after, begin));
    }

    @Override
    public void close() {
        connection.close();
    }
}
