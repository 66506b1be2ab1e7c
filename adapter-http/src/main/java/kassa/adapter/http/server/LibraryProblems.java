package kassa.adapter.http.server;

import java.util.Map;
import java.util.Optional;
import kassa.adapter.http.problem.HttpProblem;
import kassa.adapter.http.problem.Occurrence;
import kassa.adapter.http.problem.Problem;
import kassa.adapter.http.problem.Problems;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Says what the HTTP library itself refuses, such as malformed HTTP, in the way of the house. */
final class LibraryProblems implements Request.Handler {

    private final Problems problems;

    LibraryProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Problem problem = problem(request, response.getStatus());
        Entrance.addHeaders(request, response);
        response.setStatus(problem.status());
        response.getHeaders().put("Content-Type", Problem.CONTENT_TYPE);
        problem.headers().forEach(response.getHeaders()::put);
        Content.Sink.write(response, true, problem.json(), callback);
        return true;
    }

    private Problem problem(Request request, int status) {
        Occurrence occurrence = new Occurrence(RequestId.of(request), path(request));
        Object cause = request.getAttribute(ErrorHandler.ERROR_EXCEPTION);
        if (cause instanceof HttpException refused) {
            return problems.of(
                    HttpProblem.ofStatus(refused.getCode()), "The request is not proper HTTP.", Map.of(), occurrence);
        }
        if (cause instanceof Throwable failure) {
            return problems.of(failure, occurrence);
        }
        return problems.of(HttpProblem.ofStatus(status), "The server cannot answer this.", Map.of(), occurrence);
    }

    private static Optional<String> path(Request request) {
        return request.getMethod().equals("BAD")
                ? Optional.empty()
                : Optional.ofNullable(request.getHttpURI().getPath());
    }
}
