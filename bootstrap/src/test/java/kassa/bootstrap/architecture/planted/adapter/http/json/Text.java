package kassa.bootstrap.architecture.planted.adapter.http.json;

/** A text that several features write. */
public record Text(String value) {}
