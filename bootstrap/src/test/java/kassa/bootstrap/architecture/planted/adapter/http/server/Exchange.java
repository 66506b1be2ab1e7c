package kassa.bootstrap.architecture.planted.adapter.http.server;

/** What a handler has to do with. */
public record Exchange(String path) {}
