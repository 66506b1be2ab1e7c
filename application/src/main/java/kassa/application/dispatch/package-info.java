/** Sending what other systems are to have: each thing at least once, those of one subject in their order. */
package kassa.application.dispatch;
