/** Port contracts: what every implementation of a driven port keeps, run on the fake and on each store. */
package kassa.application.port.contract;
