// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/**
 * A reservation that was made.
 *
 * @param reserve A reservation. Which fields come depends on the operation. May be null.
 * @param reserveCorrectionCheckInfo What was wrong with the settings. May be null.
 */
public record ApplyReserveResult(
    Reserve reserve, ReserveCorrectionCheckInfo reserveCorrectionCheckInfo) {}
