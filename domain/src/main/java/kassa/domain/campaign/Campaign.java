package kassa.domain.campaign;

/** A campaign under its code; its expression follows. */
public record Campaign(String name, String code) {}
