/**
 * What goes into the API and what comes out of it.
 *
 * <p>What comes out are records. Any of their components may be null: the platform promises none.
 * Lists cannot be changed. Times are UTC. What goes in has builders, which tell a field that is
 * left out from one that is sent as null.
 */
package io.github.feishuvc.models;
