/** The one place that may wire. */
package kassa.bootstrap.architecture.planted.bootstrap;
