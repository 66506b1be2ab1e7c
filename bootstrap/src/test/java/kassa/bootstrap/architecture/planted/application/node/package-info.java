/** Use cases that turn in a circle and help themselves. */
package kassa.bootstrap.architecture.planted.application.node;
