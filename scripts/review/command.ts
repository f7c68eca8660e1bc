/** The command line of a review: what was asked, or what is wrong with it. */
import { parseArgs } from "node:util";
import { checks } from "./criteria.ts";

export const verbs = ["report", "score", "diff", "check"] as const;

export interface Command {
	verb: (typeof verbs)[number];
	/** Review files: two of a diff, else one. */
	files: string[];
	/** Files and folders. */
	evidence: string[];
	/** A file of a lens that is not built in; null: none. */
	lens: string | null;
	language: "en" | "it";
	/** ISO day; null: today. */
	today: string | null;
	criteria: [name: string, wanted: string][];
}

export const usage = `usage: review report FILE | score FILE | diff BEFORE AFTER | check FILE CRITERIA
  --evidence PATH   a file of evidence, or a folder of them; again for more
  --lens FILE       the lens of the review, where it does not come with the app
  --language en|it  of a report and a diff (en)
  --today DAY       the day that figures hold for, as 2026-11-30 (today)
criteria of a check; exit status 0 where all hold, 1 where one does not, 2 where something cannot be read:
${Object.entries(checks)
	.map(([name, { value, help }]) => `  ${`--${name} ${value ?? ""}`.padEnd(26)} ${help}`)
	.join("\n")}`;

const plain = {
	evidence: { type: "string", multiple: true },
	lens: { type: "string" },
	language: { type: "string" },
	today: { type: "string" },
} as const;

const criteriaOptions = Object.fromEntries(
	Object.entries(checks).map(([name, { value }]) => [
		name,
		{ type: value === null ? ("boolean" as const) : ("string" as const) },
	]),
);

/** A day of the calendar, as YYYY-MM-DD: not the 30th of February. */
const isDay = (text: string): boolean =>
	/^\d{4}-\d{2}-\d{2}$/.test(text) &&
	new Date(`${text}T00:00:00Z`).getTime() > 0 &&
	new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** Throws with words for whoever typed it. */
export function commandOf(args: string[]): Command {
	const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { ...criteriaOptions, ...plain } });
	const [name, ...files] = positionals;
	const verb = verbs.find((one) => one === name);
	if (!verb) throw new Error(`there is no command ${name ?? ""}`);
	if (files.length !== (verb === "diff" ? 2 : 1)) throw new Error(`${verb} takes ${verb === "diff" ? "two files" : "one file"}`);
	const { language = "en", today = null, lens = null, evidence = [] } = values;
	if (language !== "en" && language !== "it") throw new Error("--language is en or it");
	if (today !== null && !isDay(String(today))) throw new Error("--today is a day such as 2026-11-30");
	const given: Record<string, unknown> = values;
	const criteria = Object.keys(checks).flatMap((option): [string, string][] => {
		const value = given[option];
		return value === undefined ? [] : [[option, value === true ? "" : String(value)]];
	});
	const wrong = criteria.find(([option, wanted]) => checks[option]?.value !== null && !/^\d+$/.test(wanted));
	if (wrong) throw new Error(`--${wrong[0]} takes a whole number`);
	if (verb === "check" && criteria.length === 0) throw new Error("check needs a criterion");
	return { verb, files, evidence: [...evidence], lens, language, today, criteria };
}
