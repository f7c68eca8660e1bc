/** Reads an AWS custom lens: structure and texts of a file whose JSON has been parsed. */
import { failure, problem, type Result, success } from "../../domain/result.ts";
import { type Entry, isEntry, listIn, member, textFields } from "../foreign/fields.ts";
import { keyMaker } from "../foreign/keys.ts";
import { mostEntries } from "../foreign/limits.ts";
import type { Warn } from "../foreign/warning.ts";
import { type AwsLens, type AwsPillar, awsPillars } from "./awsLens.ts";
import { checkLimit, limits } from "./limits.ts";
import { type Keys, readQuestion } from "./readQuestion.ts";

/** The lens, or why nothing in it can be used. `size` is that of the file in bytes. */
export function readAwsLens(data: unknown, size: number, warn: Warn): Result<AwsLens> {
	const entries = listIn(data, "pillars");
	const asked = entries.reduce((sum: number, entry) => sum + listIn(entry, "questions").length, 0);
	if (asked > mostEntries) return failure(problem("tooManyEntries", "pillars", { limit: mostEntries, found: asked }));
	const keys: Keys = { pillar: keyMaker(), question: keyMaker() };
	const pillars = entries.flatMap((entry, index) => readPillar(entry, `pillars[${index}]`, keys, warn));
	if (!pillars.some(({ questions }) => questions.length > 0)) {
		return failure(problem("noQuestions", "pillars", { found: entries.length }));
	}
	checkRepeated(pillars, warn);
	return success({ ...readHead(data, warn), pillars: withinLimits(pillars, size, warn) });
}

function readHead(data: unknown, warn: Warn): Omit<AwsLens, "pillars"> {
	const { text } = textFields(data, "", warn);
	const [schemaVersion, name, description] = [text("schemaVersion"), text("name"), text("description")];
	if (schemaVersion !== "2021-11-01") warn("otherSchema", "schemaVersion", { found: schemaVersion, expected: "2021-11-01" });
	if (name === "") warn("noTitle", "name", { field: "name" });
	checkLimit("name", name.length, "name", warn);
	checkLimit("description", description.length, "description", warn);
	return { schemaVersion, name, description, version: text("_version") };
}

function readPillar(entry: unknown, at: string, keys: Keys, warn: Warn): AwsPillar[] {
	if (!isEntry(entry)) {
		warn("skipped", at, {});
		return [];
	}
	const { text } = textFields(entry, at, warn);
	const id = text("id");
	const place = id === "" ? at : `${at} (${id})`;
	const name = text("name") || id;
	checkLimit("name", name.length, place, warn);
	const questions = readQuestions(entry, place, keys, warn);
	return [{ key: keys.pillar(id || name || "pillar"), id, name, common: commonPillar(id, name), questions }];
}

function readQuestions(entry: Entry, place: string, keys: Keys, warn: Warn) {
	const value = member(entry, "questions");
	if (value !== undefined && !Array.isArray(value)) warn("notSet", place, { field: "questions" });
	const questions = listIn(entry, "questions");
	checkLimit("questions", questions.length, place, warn);
	return questions.flatMap((question, index) => readQuestion(question, `${place}.questions[${index}]`, keys, warn));
}

const letters = (name: string) => name.toLowerCase().replace(/[^a-z]/g, "");

/** Names by which lenses call a pillar of the framework, besides its id. */
const pillarNames: Record<(typeof awsPillars)[number], readonly string[]> = {
	operationalExcellence: ["operationalexcellence"],
	security: ["security"],
	reliability: ["reliability"],
	performance: ["performance", "performanceefficiency"],
	costOptimization: ["costoptimization"],
	sustainability: ["sustainability"],
};

/** By id first, then by name, both without case; a name with an error in it stays a pillar of its own. */
const commonPillar = (id: string, name: string): AwsPillar["common"] =>
	awsPillars.find((pillar) => pillar === id) ??
	awsPillars.find((pillar) => pillar.toLowerCase() === id.toLowerCase()) ??
	awsPillars.find((pillar) => pillarNames[pillar].includes(letters(name))) ??
	null;

/** Every question and choice stays answerable by itself; who names a repeated id means any of them. */
function checkRepeated(pillars: AwsPillar[], warn: Warn): void {
	const note = (entries: { id: string; key: string }[], place: string) => {
		const seen = new Set<string>();
		for (const { id } of entries) {
			if (id !== "" && seen.has(id)) warn("repeatedId", place, { id });
			seen.add(id);
		}
	};
	const questions = pillars.flatMap((pillar) => pillar.questions);
	note(pillars, "pillars");
	note(questions, "questions");
	for (const { id, choices } of questions) note(choices, id);
}

function withinLimits(pillars: AwsPillar[], size: number, warn: Warn): AwsPillar[] {
	checkLimit("pillars", pillars.length, "pillars", warn);
	if (size > limits.size) warn("overLimit", "", { field: "size", limit: limits.size, found: size });
	return pillars;
}
