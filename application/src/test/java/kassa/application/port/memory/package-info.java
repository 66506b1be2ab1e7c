/** Fakes of the driven ports: a store in memory and a clock that tests set. */
package kassa.application.port.memory;
