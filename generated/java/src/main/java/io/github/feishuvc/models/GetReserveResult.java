// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/**
 * A reservation.
 *
 * @param reserve A reservation. Which fields come depends on the operation. May be null.
 */
public record GetReserveResult(Reserve reserve) {}
