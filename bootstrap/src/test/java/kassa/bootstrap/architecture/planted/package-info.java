/** A small house that breaks every rule of the architecture, each in places that are marked, and keeps them elsewhere. */
package kassa.bootstrap.architecture.planted;
