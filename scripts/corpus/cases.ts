/** A file of a folder; `text` is null for what is no text. */
export interface CorpusFile {
	name: string;
	bytes: Uint8Array;
	text: string | null;
}

/** The files of a folder by name. */
export type Files = ReadonlyMap<string, CorpusFile>;

/** A file, and what is expected of it: all that is in it, or its entry in a list of faulty files. */
export interface Case {
	file: string;
	kind: "expected" | "listed";
	expectation: Readonly<Record<string, unknown>>;
}

const expectedEnd = ".expected.json";

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

function parsed(file: CorpusFile | undefined): unknown {
	try {
		return JSON.parse(file?.text ?? "");
	} catch {
		return null;
	}
}

/** What the expectation itself names, else NAME, else the shortest of NAME.*. */
function subjectOf(name: string, expectation: Record<string, unknown>, files: Files): string {
	const inside = isRecord(expectation.input) ? expectation.input.file : expectation.file;
	if (typeof inside === "string" && files.has(inside)) return inside;
	if (files.has(name)) return name;
	const beside = [...files.keys()].filter((file) => file.startsWith(`${name}.`) && !file.endsWith(expectedEnd));
	return beside.toSorted((one, other) => one.length - other.length)[0] ?? name;
}

/** Every file of a folder with an expected file beside it, and every file that its index lists. */
export function casesOf(files: Files): Case[] {
	const expected = [...files.keys()].filter((file) => file.endsWith(expectedEnd));
	const index = parsed(files.get("index.json"));
	return [
		...expected.map((name): Case => {
			const read = parsed(files.get(name));
			const expectation = isRecord(read) ? read : {};
			return { file: subjectOf(name.slice(0, -expectedEnd.length), expectation, files), kind: "expected", expectation };
		}),
		...(Array.isArray(index) ? index : []).flatMap((entry: unknown): Case[] =>
			isRecord(entry) && typeof entry.file === "string" ? [{ file: entry.file, kind: "listed", expectation: entry }] : [],
		),
	];
}
