/** Journeys: what a merchant does with the packaged jar, from outside. */
package kassa.bootstrap.journeys;
