/** The node itself: the stores it serves, its version and its health. */
package kassa.application.node;
