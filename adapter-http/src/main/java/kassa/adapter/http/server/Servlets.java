package kassa.adapter.http.server;

import io.javalin.Javalin;
import io.javalin.http.servlet.JavalinServlet;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Request;

/** Puts Javalin behind Jetty's handlers; its own start would bring a banner, web sockets and sessions along. */
final class Servlets {

    private Servlets() {}

    static ServletContextHandler of(Routing routing, List<Route> routes, Request.Handler errors) {
        Javalin javalin = Javalin.create(config -> {
            config.startup.startupWatcherEnabled = false;
            routing.register(routes, config);
        });
        ServletContextHandler servlets = new ServletContextHandler();
        servlets.setErrorHandler(errors);
        servlets.getServletHandler().setDecodeAmbiguousURIs(true);
        servlets.addServlet(new ServletHolder(new JavalinServlet(javalin.unsafe)), "/*");
        return servlets;
    }
}
