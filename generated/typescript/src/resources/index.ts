// Code generated from openapi.yaml by make. DO NOT EDIT.

export * from "./meetings.js";
export * from "./recordings.js";
export * from "./reserves.js";
