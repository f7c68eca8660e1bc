/** Whether a review reads as it stands, with checks by hand of what a large one has thousands of. `reviewAsIs.test.ts` holds them against the schema. */
import type { GenericSchema } from "valibot";
import type { Answer } from "../domain/review/answer.ts";
import { longestText, type Review } from "../domain/review/review.ts";
import { day, id, instant, isId as isIdText, longestKey, recordKey, text } from "./fields.ts";
import { type Check, isList, isPlain, ofValue, readsAsIs } from "./readsAsIs.ts";
import { answer, choice, reviewSchema, stamp } from "./reviewSchema.ts";

const isText: Check = (value) =>
	value === "" || (typeof value === "string" && value.length <= longestText && value.isWellFormed());

const isKey: Check = (value) => typeof value === "string" && value.length <= longestKey && value.isWellFormed();

const instantLength = "2026-01-01T00:00:00.000Z".length;

/** Most instants, of days that every month has. */
const plainInstant = /^(?!9999)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** Only as the app writes instants: any other would be brought to that form. */
const isInstant: Check = (value) => {
	if (typeof value !== "string" || value.length !== instantLength || value.startsWith("9999")) return false;
	if (plainInstant.test(value)) return true;
	const date = new Date(value);
	return !Number.isNaN(date.getTime()) && date.toISOString() === value;
};

const isStamp: Check = (value) =>
	typeof value === "string" && isInstant(value.slice(0, instantLength)) && /^ [0-9a-z]{1,32}$/.test(value.slice(instantLength));

const isId: Check = (value) => typeof value === "string" && isIdText(value);

const isDay = ofValue(day);

const parts = new Map<GenericSchema, Check>([
	[text, isText],
	[recordKey, isKey],
	[instant, isInstant],
	[stamp, isStamp],
	[day, isDay],
	[id, isId],
]);

const isChoice = readsAsIs(choice, parts);

const isAnyChoice: Check = (value) =>
	value === null ||
	(isPlain(value) && value.kind === "option" ? Object.keys(value).length === 2 && isId(value.option) : isChoice(value));

const isTexts: Check = (value) => isList(value) && value.every(isText);
const isIds: Check = (value) => isList(value) && value.every(isId);

const confidences: readonly unknown[] = [null, "sure", "fairly", "guess"];

/** How many fields an answer has: with each of them right, there is no other. */
const answerFields = 10;

function isAnswer(value: unknown): boolean {
	if (!isPlain(value) || Object.keys(value).length !== answerFields) return false;
	const said: { [F in keyof Answer]?: unknown } = value;
	return (
		isAnyChoice(said.choice) &&
		isText(said.note) &&
		isTexts(said.links) &&
		isText(said.owner) &&
		isDay(said.due) &&
		isText(said.decision) &&
		isText(said.dissent) &&
		confidences.includes(said.confidence) &&
		isIds(said.evidenceSeen) &&
		typeof said.flagged === "boolean"
	);
}

const check = readsAsIs(reviewSchema, new Map([...parts, [answer, isAnswer]]));

/** Whether the parser of reviews would take this and change nothing of it. */
export const isReviewAsIs = (data: unknown): data is Review => check(data);
