/** An end to the marks of one paragraph: pairing them takes the parser time with their number squared. */
import type { Options } from "mdast-util-from-markdown";
import { mostMarks } from "../foreign/limits.ts";

type Extension = NonNullable<Options["extensions"]>[number];
type Constructs = NonNullable<Exclude<Extension, readonly unknown[]>["text"]>;
type Construct = Extract<NonNullable<Constructs[string]>, { tokenize: unknown }>;

/** Thrown out of the parser; `line` of the text it was given. */
export class TooManyMarks extends Error {
	readonly line: number;

	constructor(line: number) {
		super(`too many marks in the paragraph at line ${line}`);
		this.line = line;
	}
}

/** Signs that emphasis and links are made of. */
const marks = [..."*_[]!"].map((sign) => sign.charCodeAt(0));

/** Looks at each mark of a text before the parser does, takes none, and throws where they are too many. */
export function boundedMarks(): Extension {
	const counts = new WeakMap<object, number>();
	const counting: Construct = {
		tokenize(_effects, _ok, nok) {
			const count = (counts.get(this) ?? 0) + 1;
			counts.set(this, count);
			if (count > mostMarks) throw new TooManyMarks(this.now().line);
			return nok;
		},
	};
	return { text: Object.fromEntries(marks.map((code) => [code, counting])) };
}
