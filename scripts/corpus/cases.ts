/** The texts of a folder by file name; null for what is no text. */
export type Texts = ReadonlyMap<string, string | null>;

/** A file, and what is expected of it: all that is in it, or its entry in a list of faulty files. */
export interface Case {
	file: string;
	kind: "expected" | "listed";
	expectation: Readonly<Record<string, unknown>>;
}

const expectedEnd = ".expected.json";

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

function parsed(text: string | null | undefined): unknown {
	try {
		return JSON.parse(text ?? "");
	} catch {
		return null;
	}
}

/** What the expectation itself names, else NAME, else the shortest of NAME.*. */
function subjectOf(name: string, expectation: Record<string, unknown>, texts: Texts): string {
	const inside = isRecord(expectation.input) ? expectation.input.file : expectation.file;
	if (typeof inside === "string" && texts.has(inside)) return inside;
	if (texts.has(name)) return name;
	const beside = [...texts.keys()].filter((file) => file.startsWith(`${name}.`) && !file.endsWith(expectedEnd));
	return beside.toSorted((one, other) => one.length - other.length)[0] ?? name;
}

/** Every file of a folder with an expected file beside it, and every file that its index lists. */
export function casesOf(texts: Texts): Case[] {
	const expected = [...texts.keys()].filter((file) => file.endsWith(expectedEnd));
	const index = parsed(texts.get("index.json"));
	return [
		...expected.map((name): Case => {
			const read = parsed(texts.get(name));
			const expectation = isRecord(read) ? read : {};
			return { file: subjectOf(name.slice(0, -expectedEnd.length), expectation, texts), kind: "expected", expectation };
		}),
		...(Array.isArray(index) ? index : []).flatMap((entry: unknown): Case[] =>
			isRecord(entry) && typeof entry.file === "string" ? [{ file: entry.file, kind: "listed", expectation: entry }] : [],
		),
	];
}
