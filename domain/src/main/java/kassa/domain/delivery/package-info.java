/** Orders that are brought to the customer: who may move them on, and what they cost once it is known what was found. */
package kassa.domain.delivery;
