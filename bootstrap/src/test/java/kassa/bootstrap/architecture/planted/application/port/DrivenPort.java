package kassa.bootstrap.architecture.planted.application.port;

/** An interface through which the world is used. */
public @interface DrivenPort {}
