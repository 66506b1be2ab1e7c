/** Rules about the domain and about code that embeds it; published with the tests of this module. */
package kassa.domain.architecture;
