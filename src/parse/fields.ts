/** Fields that schemas of several files share. */
import * as v from "valibot";
import type { ProblemCode } from "../domain/result.ts";
import { isPlaces } from "../domain/review/keptPlaces.ts";
import { longestText } from "../domain/review/review.ts";

/** True only where two types are the same in both directions, optional fields included. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Problems of a text that no schema of valibot knows. */
export const ruleCodes = [
	"brokenText",
	"notADay",
	"notAnInstant",
	"notAnId",
	"reservedName",
	"mayFallAway",
] as const satisfies ProblemCode[];

/** A rule whose failure is told by a code of its own. */
export const rule = (code: (typeof ruleCodes)[number], holds: (text: string) => boolean) => v.check(holds, code);

/** A lone surrogate is half a character: it cannot be written as UTF-8. */
const isWhole = (text: string): boolean => text.isWellFormed();

const whole = rule("brokenText", isWhole);

/** Any text a person types; the limit keeps one field from filling the browser's storage. */
export const text = v.pipe(v.string(), v.maxLength(longestText), whole);

/** As many signs as the places of a hundred thousand findings take. */
const longestPlaces = 50_000_000;

/** Places of a finding, as keptPlaces.ts writes them. */
export const places = v.pipe(
	v.string(),
	v.maxLength(longestPlaces),
	whole,
	v.regex(/^\d+\t\d+\t[^\t\n]*\t\d/),
	v.check(isPlaces),
);

/** A text that must say something. */
export const fullText = v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestText), whole);

const idPattern = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,119}$/;

const isFree = (name: string): boolean => !(name in {}) && name !== "prototype";

/** Whether a text is an id. */
export const isId = (text: string): boolean => idPattern.test(text) && isFree(text);

/** An id: safe as a key of a plain object, in a path and in a URL. */
export const id = v.pipe(
	v.string(),
	v.regex(idPattern, "notAnId" satisfies (typeof ruleCodes)[number]),
	rule("reservedName", isFree),
);

const isDay = (day: string): boolean => {
	if (day === "") return true;
	const date = new Date(`${day}T00:00:00.000Z`);
	return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

/** A day of the calendar as YYYY-MM-DD, or nothing said. */
export const day = v.pipe(v.string(), rule("notADay", isDay), v.metadata({ pattern: "^(\\d{4}-\\d{2}-\\d{2})?$" }));

/** A day that is said. */
export const fullDay = v.pipe(day, v.nonEmpty());

export const isInstant = (instant: string): boolean => {
	const date = new Date(instant);
	const year = date.getUTCFullYear();
	// Below the year 9999, so that a later change always has a later instant to bear; the hours of a zone may lead before the year 0.
	return /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(instant) && year >= 0 && year < 9999;
};

/** An ISO instant, brought to UTC with milliseconds so that instants compare as texts. */
export const instant = v.pipe(
	v.string(),
	rule("notAnInstant", isInstant),
	v.metadata({ format: "date-time" }),
	v.transform((value) => new Date(value).toISOString()),
);

const isRecord = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

/** As many signs as a name of an entry may have. */
export const longestKey = 200;

export const recordKey = v.pipe(v.string(), v.maxLength(longestKey), whole);

/** Entries by id. valibot takes a list for an object, so lists are turned away first; it drops keys such as `__proto__`. */
export const recordOf = <V extends v.GenericSchema>(value: V) =>
	v.pipe(v.custom<Record<string, unknown>>(isRecord), v.record(recordKey, value));
