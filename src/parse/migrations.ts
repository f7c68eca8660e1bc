/** Changes that bring a saved review of an older format version to the next one. */
import { type KeptPlace, writePlaces } from "../domain/review/keptPlaces.ts";
import { emptyPlanning } from "../domain/review/planning.ts";

/** Takes the data of one version, still unparsed, to the next; must bear data that is wrong. */
export type Migration = (data: object) => object;

const isEntry = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** Fills what is absent in each entry of a record or list; what is no entry stays for the parser to tell. */
function filled(entries: unknown, defaults: object): unknown {
	const fill = (entry: unknown) => (isEntry(entry) ? { ...defaults, ...entry } : entry);
	if (Array.isArray(entries)) return entries.map(fill);
	return isEntry(entries) ? Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, fill(entry)])) : entries;
}

/** Version 2 knows confidence, seen evidence, flags, sheets of assessors, sign-off and the instants of changes. */
const toVersion2: Migration = (data) => {
	const { votes = [], planning = emptyPlanning, ...rest } = data as Record<string, unknown>;
	return {
		touched: {},
		askAgain: [],
		archived: false,
		label: "",
		sheetOf: null,
		sheets: [],
		...rest,
		votes,
		planning,
		participants: filled(rest.participants, { mustSign: false }),
		answers: filled(rest.answers, { confidence: null, evidenceSeen: [], flagged: false }),
		decisions: filled(rest.decisions, { compensating: "", wonPillar: "", wonWhy: "" }),
	};
};

/** Version 3 knows who last changed which part, and when. A link that stood twice at an answer stands once. */
const toVersion3: Migration = (data) => {
	const { answers, ...rest } = data as Record<string, unknown>;
	const links = (answer: unknown) =>
		isEntry(answer) && Array.isArray(answer.links) ? { ...answer, links: [...new Set(answer.links)] } : answer;
	const once = isEntry(answers)
		? Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, links(answer)]))
		: answers;
	return { stamps: {}, ...rest, answers: once };
};

/**
 * Findings of evidence once held their line and a list of places each; now a file keeps each line once, and the places are one text. Told by
 * their shape: both stand in files of version 3.
 */
export const withPlacesAsText: Migration = (data) => {
	const { evidence } = data as Record<string, unknown>;
	if (!isEntry(evidence) || !Array.isArray(evidence.files)) return data;
	return {
		...data,
		evidence: { ...evidence, files: evidence.files.map((file) => (isEntry(file) ? fileWithLines(file) : file)) },
	};
};

function fileWithLines(file: Record<string, unknown>): Record<string, unknown> {
	if ("lines" in file || !Array.isArray(file.findings)) return file;
	const lines = [...new Set(file.findings.map((finding) => (isEntry(finding) ? String(finding.line ?? "") : "")))];
	const findings = file.findings.map((finding) => {
		if (!isEntry(finding) || !Array.isArray(finding.on)) return finding;
		const { line = "", on, ...rest } = finding;
		const text = lines.indexOf(String(line));
		const places = finding.on.map((at): KeptPlace => {
			const [resource, place, number] = Array.isArray(at) ? at : [];
			return { resource: Number(resource), line: Number(number), place: String(place), text };
		});
		return { ...rest, on: writePlaces(places) };
	});
	return { ...file, lines, findings };
}

/** By position: the first takes version 1 to 2, so the numbers can have no gaps. */
export const migrations: Migration[] = [toVersion2, toVersion3];

/** The data after every step from its version on, with the version it then has. */
export const migrate = (data: object, version: number, steps: Migration[]): object =>
	steps.slice(version - 1).reduce((former, step, index) => ({ ...step(former), formatVersion: version + index + 1 }), data);
