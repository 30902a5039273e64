// Code copied from overrides/typescript/src/schema.ts by make. DO NOT EDIT.

/**
 * Reads answers into models and writes models into requests, guided by what the generated schemas say of each field.
 *
 * Reading is tolerant: unknown fields are ignored, unknown enum values kept, a number may come as a string and the other
 * way round, null counts as absent. Content that makes no sense in a field is a `DecodeError` that names it.
 */

import { ConfigError, DecodeError } from "./errors.js";
import { isObject } from "./json.js";
import { concealed } from "./secrets.js";

/**
 * What a field is on the wire: `secret` is a text that is never printed, `time` unix seconds as text, `count` an integer as
 * text, `any` whatever JSON can be; a list has the shape of its items, a model is a function, so that order does not matter.
 *
 * @internal
 */
export type Shape =
  | "text"
  | "secret"
  | "time"
  | "count"
  | "integer"
  | "number"
  | "boolean"
  | "any"
  | readonly [Shape]
  | (() => Schema);

/**
 * The fields of a model.
 *
 * @internal
 */
export type Schema = Readonly<Record<string, Shape>>;

const INTEGER = /^-?\d+$/;
const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;
const FIRST_SECOND = -62135596800; // of the year 1
const LAST_SECOND = 253402300799; // of the year 9999, with which RFC 3339 ends

/**
 * A model from JSON.
 *
 * @throws DecodeError: a field has wrong content.
 * @internal
 */
export function readModel(schema: Schema, data: unknown, at = "data"): object {
  if (!isObject(data)) throw malformed(at, "an object");
  const model: Record<string, unknown> = {};
  for (const [name, shape] of Object.entries(schema)) {
    const value = data[name];
    const read = value == null ? undefined : readValue(shape, value, `${at}.${name}`);
    if (read !== undefined) model[name] = read;
  }
  const secrets = Object.keys(schema).filter((name) => schema[name] === "secret");
  return secrets.length > 0 ? concealed(model, secrets) : model;
}

function readValue(shape: Shape, value: unknown, at: string): unknown {
  if (typeof shape === "function") return readModel(shape(), value, at);
  if (typeof shape === "object") {
    if (!Array.isArray(value)) throw malformed(at, "a list");
    return value.map((item, index) => readValue(shape[0], item, `${at}[${index}]`));
  }
  switch (shape) {
    case "text":
    case "secret":
      if (typeof value === "string") return value;
      if (Number.isInteger(value)) return String(value);
      throw malformed(at, "a text");
    case "time": {
      if (value === "") return undefined;
      const seconds = numberOf(value, INTEGER) ?? Number.NaN;
      if (!(seconds >= FIRST_SECOND && seconds <= LAST_SECOND)) throw malformed(at, "a time in unix seconds");
      return seconds === 0 ? undefined : new Date(seconds * 1000); // the platform sends 0 for "not yet"
    }
    case "count":
    case "integer": {
      if (value === "" && shape === "count") return undefined;
      const count = numberOf(value, INTEGER);
      // Beyond 2^53 a number would lose digits without a word.
      if (!Number.isSafeInteger(count)) throw malformed(at, "an integer that fits");
      return count;
    }
    case "number": {
      const number = numberOf(value, NUMBER);
      if (number === undefined) throw malformed(at, "a number");
      return number;
    }
    case "boolean":
      if (value === true || value === "true") return true;
      if (value === false || value === "false") return false;
      throw malformed(at, "true or false");
    default:
      return value;
  }
}

/**
 * The number that a value of JSON is, or that its text says.
 *
 * @internal
 */
export function numberOf(value: unknown, pattern: RegExp = NUMBER): number | undefined {
  const isNumber = typeof value === "number" || typeof value === "string";
  return isNumber && pattern.test(String(value)) ? Number(value) : undefined;
}

/**
 * The integer that a value of JSON is, or that its text says.
 *
 * @internal
 */
export function integerOf(value: unknown): number | undefined {
  return numberOf(value, INTEGER);
}

function malformed(at: string, what: string): DecodeError {
  return new DecodeError(`${at} is not ${what}`); // not the value: it may be a password
}

/**
 * A model as JSON, as the platform spells it. What is undefined is left out, null stays.
 *
 * @throws ConfigError: a field that there is not, or a wrong value.
 * @internal
 */
export function writeModel(schema: Schema, model: unknown, at = "body"): object {
  if (!isObject(model)) throw unfit(at, "must be an object");
  const written: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(model)) {
    const shape = schema[name];
    if (shape === undefined) throw unfit(`${at}.${name}`, `is unknown; known are ${Object.keys(schema).join(", ")}`);
    if (value !== undefined) written[name] = value === null ? null : writeValue(shape, value, `${at}.${name}`);
  }
  return written;
}

function writeValue(shape: Shape, value: unknown, at: string): unknown {
  if (typeof shape === "function") return writeModel(shape(), value, at);
  if (typeof shape === "object") {
    if (!Array.isArray(value)) throw unfit(at, "must be an array");
    return value.map((item, index) => writeValue(shape[0], item, `${at}[${index}]`));
  }
  if (shape === "time" || shape === "count") return wireText(value, at);
  return value;
}

/**
 * A value as the platform wants it in text: times in unix seconds.
 *
 * @throws ConfigError: a time that is none.
 * @internal
 */
export function wireText(value: unknown, at: string): string {
  if (!(value instanceof Date)) return String(value);
  if (Number.isNaN(value.getTime())) throw unfit(at, "is an invalid Date");
  return String(Math.floor(value.getTime() / 1000));
}

function unfit(at: string, reason: string): ConfigError {
  return new ConfigError(`${at} ${reason}`);
}
