/** The simulator of the platform and its customers: what it makes, and that it finds what is wrong. */
package kassa.bootstrap.simulator;
