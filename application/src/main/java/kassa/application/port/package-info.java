/** What all use cases share: marks of ports, transactions and the failures that a port may report. */
package kassa.application.port;
