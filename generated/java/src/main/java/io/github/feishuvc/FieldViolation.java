// Code copied from overrides/java/src/main/java/io/github/feishuvc/FieldViolation.java by make. DO NOT EDIT.

package io.github.feishuvc;

import java.io.Serializable;

/**
 * A field of the request with a wrong value.
 *
 * @param field the field; may be null
 * @param value the value that was sent; may be null
 * @param description what is wrong with it; may be null
 * @serial exclude
 */
public record FieldViolation(String field, String value, String description)
    implements Serializable {}
