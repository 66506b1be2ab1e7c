/** bootstrap connects: it reads the settings, joins the other modules and starts the node. */
package kassa.bootstrap;
