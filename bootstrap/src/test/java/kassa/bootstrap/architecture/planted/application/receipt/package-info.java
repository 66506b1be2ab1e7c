/** Use cases that keep the rules beside some that do not. */
package kassa.bootstrap.architecture.planted.application.receipt;
