// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/**
 * The active meeting of a reservation.
 *
 * @param meeting A meeting. It exists from the moment somebody joins. May be null.
 */
public record GetActiveMeetingResult(Meeting meeting) {}
