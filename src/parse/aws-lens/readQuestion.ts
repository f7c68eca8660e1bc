/** A question of an AWS custom lens with its choices. */
import { isEntry, listIn, member, textFields } from "../foreign/fields.ts";
import { keyMaker } from "../foreign/keys.ts";
import type { Warn } from "../foreign/warning.ts";
import type { AwsChoice, AwsQuestion } from "./awsLens.ts";
import { checkLimit } from "./limits.ts";
import { readFurther, readResource } from "./readResource.ts";
import { readRules } from "./readRules.ts";

/** Makers of keys that are unique in the whole lens. */
export interface Keys {
	pillar: (id: string) => string;
	question: (id: string) => string;
}

/** The question at a place; nothing where there is no object. */
export function readQuestion(entry: unknown, at: string, keys: Keys, warn: Warn): AwsQuestion[] {
	if (!isEntry(entry)) {
		warn("skipped", at, {});
		return [];
	}
	const { place, id, title, description } = readNamed(entry, at, warn);
	const choiceKey = keyMaker();
	const entries = listIn(entry, "choices");
	const choices = entries.flatMap((choice, index) => readChoice(choice, `${place}.choices[${index}]`, choiceKey, warn));
	checkLimit("choices", choices.length, place, warn);
	if (choices.length === 0) warn("noChoices", place, {});
	const help = readResource(member(entry, "helpfulResource"), `${place}.helpfulResource`, warn);
	const rules = readRules(entry, choices, place, warn);
	return [{ key: keys.question(id || title || "question"), id, title, description, help, choices, rules }];
}

/** What question and choice have in common; a title that is missing is the id. */
function readNamed(entry: object, at: string, warn: Warn) {
	const { text } = textFields(entry, at, warn);
	const [id, title, description] = [text("id"), text("title"), text("description")];
	const place = id === "" ? at : `${at} (${id})`;
	if (!/^[A-Za-z0-9_]{3,128}$/.test(id)) warn("oddId", place, { found: id });
	if (title === "") warn("noTitle", place, { field: "title" });
	checkLimit("title", title.length, place, warn);
	checkLimit("description", description.length, place, warn);
	return { place, id, title: title || id, description };
}

function readChoice(entry: unknown, at: string, keyOf: (id: string) => string, warn: Warn): AwsChoice[] {
	if (!isEntry(entry)) {
		warn("skipped", at, {});
		return [];
	}
	const { place, id, title, description } = readNamed(entry, at, warn);
	const resource = (name: string) => readResource(member(entry, name), `${place}.${name}`, warn);
	const further = (type: string) => readFurther(entry, type, place, warn);
	const help = [...resource("helpfulResource"), ...further("HELPFUL_RESOURCE")];
	const plan = [...resource("improvementPlan"), ...further("IMPROVEMENT_PLAN")];
	const isNoneOfThese = id.endsWith("_no");
	if (plan.length === 0 && !isNoneOfThese) warn("noPlan", place, {});
	return [{ key: keyOf(id || title || "choice"), id, title, description, help, plan, isNoneOfThese }];
}
