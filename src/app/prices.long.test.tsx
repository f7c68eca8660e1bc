/** One requirement has one price: the question, the report, the plan and a file name the same tradeoffs for it, and none of another's. */
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { MemoryRouter } from "react-router";
import { describe, expect, it } from "vitest";
import type { GapRow } from "../domain/judge/requirementRow.ts";
import { eighthsOf } from "../domain/judge/tradeoff.ts";
import { pressureTable } from "../domain/report/pressureTable.ts";
import { withStatus } from "../domain/review/changes.ts";
import type { Review } from "../domain/review/review.ts";
import { PricePart } from "../features/questions/PricePart.tsx";
import { subjectOf } from "../features/questions/subject.ts";
import { Price } from "../features/report/Price.tsx";
import { writeMarkdown } from "../formats/markdown/writeMarkdown.ts";
import { PhrasesContext } from "../i18n/context.tsx";
import { requirementTitle, tradeoffText } from "../i18n/reportWords.ts";
import { lines, readMarkdown } from "../testing/readMarkdown.ts";
import { type Sample, sampleIn } from "../testing/sampleReport.ts";
import { PressureBehind } from "../ui/report/PressureBehind.tsx";
import { SeenProvider } from "../ui/SeenProvider.tsx";

type Node = DefaultTreeAdapterTypes.Node;

/** Everything asked in the sample, missing, and each gap a scenario of its own. */
function allMissing(ids: string[]) {
	return (review: Review): Review => {
		const missing = ids.reduce((rest, id) => withStatus(rest, id, "missing"), review);
		const scenarios = ids.map((id) => ({ id, name: id, closed: [id] }));
		return { ...missing, planning: { ...missing.planning, adopted: null, scenarios } };
	};
}

async function sampleOf(language: "en" | "it"): Promise<Sample> {
	const { report } = await sampleIn(language);
	const asked = [...report.gaps, ...report.toClarify, ...report.inPlace].map(({ id }) => id);
	return sampleIn(language, allMissing(asked));
}

const childrenOf = (node: Node): Node[] => ("childNodes" in node ? node.childNodes : []);
const nodesIn = (node: Node, name: string): Node[] => [
	...(node.nodeName === name ? [node] : []),
	...childrenOf(node).flatMap((child) => nodesIn(child, name)),
];
const textOf = (node: Node): string => ("value" in node ? node.value : childrenOf(node).map(textOf).join(""));

/** The markup of a part of a screen, as a browser reads it. */
function drawn(part: ReactNode, { words, ...sample }: Sample): Node {
	const screen = (
		<MemoryRouter>
			<PhrasesContext value={words}>
				<SeenProvider seen={{ ...sample, words }}>{part}</SeenProvider>
			</PhrasesContext>
		</MemoryRouter>
	);
	return parseFragment(renderToStaticMarkup(screen));
}

/** Every sentence that tells a tradeoff, of whichever requirement. */
const sentencesOf = ({ report, words }: Sample): string[] =>
	report.gaps.flatMap(({ tradeoffs }) => tradeoffs.map((one) => tradeoffText(one, words.lens)));

/** Which of these sentences a text holds, in the order of the list. */
const heldIn = (text: string, sentences: string[]): string[] => [
	...new Set(sentences.filter((sentence) => text.includes(sentence))),
];

const own = ({ tradeoffs }: GapRow, { words }: Sample): string[] => [
	...new Set(tradeoffs.map((one) => tradeoffText(one, words.lens))),
];

/** What the questions' panels say of each requirement: by title, the text of its fold. */
function inQuestions(sample: Sample): Map<string, string[]> {
	const said = new Map<string, string[]>();
	for (const { id } of sample.lens.items) {
		const subject = subjectOf(sample, id);
		const folds = subject ? nodesIn(drawn(<PricePart subject={subject} />, sample), "details") : [];
		for (const fold of folds) {
			const title = childrenOf(fold).find(({ nodeName }) => nodeName === "summary");
			if (title) said.set(textOf(title), [...(said.get(textOf(title)) ?? []), textOf(fold)]);
		}
	}
	return said;
}

/** What the matrix of pressure, on report and plan, says beside the name of each gap. */
function inPressure(sample: Sample): Map<string, string> {
	const fields = pressureTable(sample.report).flatMap(({ fields: row }) => row.filter((field) => field !== null));
	const entries = fields.flatMap((field) => nodesIn(drawn(<PressureBehind field={field} review="r" />, sample), "li"));
	const said = new Map<string, string>();
	for (const entry of entries) {
		const title = nodesIn(entry, "a").map(textOf).join("");
		said.set(title, `${said.get(title) ?? ""}${textOf(entry)}`);
	}
	return said;
}

/** What the Markdown file says from the heading of each gap to the next. */
function inFile({ report, words, lens }: Sample): Map<string, string> {
	const { blocks } = readMarkdown(writeMarkdown(report, words, lens));
	const said = new Map<string, string>();
	for (const { id, namedBy } of report.gaps) {
		const name = `${requirementTitle(namedBy, words.lens)} · `;
		const at = blocks.findIndex(
			(block, index) => block.kind === "heading" && block.text.startsWith(name) && blocks[index - 1]?.kind === "heading",
		);
		const rest = at < 0 ? [] : blocks.slice(at + 1);
		const end = rest.findIndex(({ kind }) => kind === "heading");
		said.set(id, lines(end < 0 ? rest : rest.slice(0, end)).join("\n"));
	}
	return said;
}

describe.each(["en", "it"] as const)("the price of a requirement (%s)", (language) => {
	it("is the same in the question, the report, the matrix of pressure and a file", async () => {
		const sample = await sampleOf(language);
		const sentences = sentencesOf(sample);
		const [questions, pressure, file] = [inQuestions(sample), inPressure(sample), inFile(sample)];
		expect(sample.report.gaps.length).toBeGreaterThan(40);
		for (const gap of sample.report.gaps) {
			const expected = heldIn(own(gap, sample).join("\n"), sentences);
			const title = requirementTitle(gap.namedBy, sample.words.lens);
			const told = questions.get(title) ?? [];
			expect(told, gap.id).toHaveLength(1);
			expect(heldIn(told.join(""), sentences), gap.id).toEqual(expected);
			expect(heldIn(textOf(drawn(<Price gap={gap} />, sample)), sentences), gap.id).toEqual(expected);
			expect(heldIn(pressure.get(title) ?? "", sentences), gap.id).toEqual(expected);
			expect(heldIn(file.get(gap.id) ?? "", sentences), gap.id).toEqual(expected);
		}
	});

	it("is what a plan of this gap alone asks of each pillar", async () => {
		const { report } = await sampleOf(language);
		for (const gap of report.gaps) {
			const asked: Record<string, number> = {};
			for (const one of gap.tradeoffs) asked[one.pillar] = (asked[one.pillar] ?? 0) + eighthsOf(gap.status, one);
			expect(report.scenarios.find(({ id }) => id === gap.id)?.outcome.pressure8, gap.id).toEqual(asked);
		}
	});
});
