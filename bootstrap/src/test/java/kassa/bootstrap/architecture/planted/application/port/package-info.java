/** Marks of ports. */
package kassa.bootstrap.architecture.planted.application.port;
