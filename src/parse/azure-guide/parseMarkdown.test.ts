import fc from "fast-check";
import type { Nodes, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { describe, expect, it } from "vitest";
import "../../testing/seed.ts";
import { mostBlockLines, mostMarks } from "../foreign/limits.ts";
import { parseMarkdown } from "./parseMarkdown.ts";

const read = (text: string): RootContent[] => {
	const parsed = parseMarkdown(text);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return parsed.value.children;
};

const whole = (text: string): RootContent[] =>
	fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }).children;

/** The blocks of a tree without the places they are at. */
const placeless = (nodes: readonly Nodes[]): unknown =>
	JSON.parse(JSON.stringify(nodes, (key, value) => (key === "position" ? undefined : value)));

const fragments = [
	"# One",
	"## Two *b* and [c](https://example.org)",
	"Words that go on\nfor two lines",
	"- a\n- b\n\n  more of b\n\n- c",
	"1. one\n2. two",
	"> a quote\n> - with a list\n\n> another",
	"| a | b |\n|---|---|\n| c | d |",
	"```\ncode\n\n# no heading\n\n- no list\n```",
	"~~~\nnever closed in a list\n",
	"- ```\n  in a list\n\n# out of it",
	"<!-- a comment\n\n# within it\n\n-->",
	"<div>\n\n**bold**\n\n</div>",
	"<script>\n\n# not a heading\n\n</script>",
	"    indented\n\n    code",
	"Setext\n---",
	"***",
	"\\# no heading",
	"[name]: https://example.org",
	"Text with a [name] and a ![picture](a.png)",
];

describe("a text that is parsed in pieces", () => {
	it.each([
		["without links by name", fragments.filter((one) => !one.includes("]:")), 60],
		["with some", fragments, 10],
	])("is what it is as a whole, %s", (_, ours, numRuns) => {
		const texts = fc.array(fc.constantFrom(...ours), { minLength: 120, maxLength: 160 }).map((parts) => parts.join("\n\n"));
		fc.assert(
			fc.property(texts, (text) => {
				expect(placeless(read(text))).toEqual(placeless(whole(text)));
			}),
			{ numRuns },
		);
	});
});

describe("what would take too long", () => {
	const doc = (block: string, count: number) => `${block}\n\n`.repeat(count);

	/** Processor time, in milliseconds. */
	const time = (text: string): number => {
		const before = process.cpuUsage().user;
		parseMarkdown(text);
		return (process.cpuUsage().user - before) / 1000;
	};

	/** What of several tries takes least; once one takes less than `enough`, no other is needed. */
	const leastOf = (tries: number, text: string, enough: number): number => {
		let least = Number.POSITIVE_INFINITY;
		for (let left = tries; left > 0 && least >= enough; left -= 1) least = Math.min(least, time(text));
		return least;
	};

	/** Of four times the text: 4 where time grows with its length, 16 with its square. Between them there is room for collections of garbage. */
	const mostGrowth = 9;

	it.each([
		["headings with lists", "## h\n\n- a\n- b", 1000],
		["lists and paragraphs", "- a\n- b\n\np", 1000],
		["quotes", ">a", 2000],
		["paragraphs full of emphasis", "*a_".repeat(mostMarks / 2 - 1), 15],
		["paragraphs full of links", "[a](".repeat(mostMarks / 2 - 1), 20],
		["code that never ends", "```\n\n# a", 400],
	])("grows with its length, not with its square: %s", (_, block, count) => {
		const most = mostGrowth * leastOf(3, doc(block, count), 0);
		expect(leastOf(3, doc(block, 4 * count), most)).toBeLessThan(most);
	});

	it.each([
		["emphasis in one paragraph", `# a\n\nb\n${"*a_".repeat(20_000)}`, "tooManyMarks", 4],
		["marks of links, far down", `${"# a\n\nb\n\n".repeat(300)}${"[a](".repeat(1000)}`, "tooManyMarks", 1201],
		["a list without an end", `# a\n\n${"- a\n  - b\n".repeat(mostBlockLines)}`, "tooManyLines", 1],
		["a deep one, far down", `${"# a\n\nb\n\n".repeat(300)}${"*".repeat(200)}a${"*".repeat(200)}`, "tooDeep", 1201],
	])("is said with its line: %s", (_, text, code, line) => {
		const parsed = parseMarkdown(text);
		expect(parsed.ok ? null : parsed.problems).toMatchObject([{ code, values: { line } }]);
	});
});
