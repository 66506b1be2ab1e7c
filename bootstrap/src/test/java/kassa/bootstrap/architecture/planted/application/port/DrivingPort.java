package kassa.bootstrap.architecture.planted.application.port;

/** An interface that the world calls. */
public @interface DrivingPort {}
