/** Architecture: the rules that the whole house keeps, as data, and the tests that watch over the rules. */
package kassa.bootstrap.architecture;
