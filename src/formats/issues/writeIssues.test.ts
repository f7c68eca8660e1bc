import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openPoints } from "../../domain/report/openPoints.ts";
import { gapsInOrder } from "../../domain/report/reportRows.ts";
import { isLeftOpen, responsibilityFor } from "../../domain/report/treatment.ts";
import { requirementTexts, requirementTitle } from "../../i18n/reportWords.ts";
import type { IssuesFile } from "../../parse/issuesSchema.ts";
import { everywhere, hostileTexts } from "../../testing/hostileReview.ts";
import { type ReadDocument, readMarkdown } from "../../testing/readMarkdown.ts";
import { type Sample, sampleIn } from "../../testing/sampleReport.ts";
import { writeIssues } from "./writeIssues.ts";

const schema = JSON.parse(readFileSync("public/schemas/issues.schema.json", "utf8"));
const isValid = new Ajv({ strict: false, validateSchema: false }).compile({ ...schema, $schema: undefined });

function filesOf({ report, words, lens, review }: Sample) {
	const files = Object.entries(unzipSync(writeIssues(report, words, lens, review)));
	const text = Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
	const { "issues.json": json = "", ...pages } = text;
	const file: IssuesFile = JSON.parse(json);
	return { file, pages };
}

describe.each(["en", "it"] as const)("issues (%s)", async (language) => {
	const sample = await sampleIn(language);
	const { report, words } = sample;
	const open = gapsInOrder(report, report.orders.riskFirst).filter((gap) => !isLeftOpen(gap));
	const { file, pages } = filesOf(sample);
	const issues = file.issues.filter(({ kind }) => kind === "gap");
	const questions = file.issues.filter(({ kind }) => kind === "question");

	it("hold each gap that waits for work, risk first, as the schema says", () => {
		expect(isValid(file), JSON.stringify(isValid.errors)).toBe(true);
		expect(issues.map(({ title }) => title)).toEqual(open.map(({ namedBy }) => requirementTitle(namedBy, words.lens)));
		expect(issues.map(({ assignee }) => assignee ?? "")).toEqual(open.map((gap) => responsibilityFor(gap, report).owner));
		expect(issues.map(({ dueOn }) => dueOn ?? "")).toEqual(open.map((gap) => responsibilityFor(gap, report).due));
		expect(issues.every(({ labels }, index) => labels.includes(`risk-${open[index]?.risk}`))).toBe(true);
		expect(issues.map(({ id, points, net }) => [id, points, net])).toEqual(
			open.map(({ id, points, net24 }) => [id, points, net24 / 24]),
		);
		const planned = report.plan?.waves.flatMap(({ ids }, index) => ids.map((id) => [id, index + 1])) ?? [];
		expect(issues.filter(({ wave }) => wave !== null).length).toBeGreaterThan(1);
		for (const { id, wave } of issues) expect(wave).toBe(planned.find(([one]) => one === id)?.[1] ?? null);
		expect(Object.keys(pages).length).toBe(file.issues.length);
	});

	it("hold each open question that someone finds out, or that has a day", () => {
		const expected = openPoints(report, sample.review).filter(({ owner, due }) => owner !== "" || due !== "");
		expect(expected.length).toBeGreaterThan(1);
		expect(questions.map(({ id, assignee, dueOn }) => [id, assignee ?? "", dueOn ?? ""])).toEqual(
			expected.map(({ item, owner, due }) => [`question-${item}`, owner, due]),
		);
		for (const [index, { body }] of questions.entries()) {
			expect(body).toContain(words.lens.items[expected[index]?.item ?? ""]?.question ?? "?");
		}
	});

	it("say what to change and what it costs, in the issue and in its page alike", () => {
		for (const [index, [name, text]] of Object.entries(pages).slice(0, open.length).entries()) {
			const gap = open[index];
			const { title, body } = issues[index] ?? { title: "", body: "" };
			expect(name).toMatch(/^\d\d-[\p{L}\p{N}-]+\.md$/u);
			expect(readMarkdown(text).blocks[0]).toEqual({ kind: "heading", level: 1, text: title });
			expect(text).toContain(body);
			const said = JSON.stringify(readMarkdown(body).blocks);
			const change = requirementTexts(gap?.namedBy ?? "", words.lens)?.change ?? "?";
			expect(said).toContain(JSON.stringify(change).slice(1, -1));
			expect(said).toContain(words.t("report.price"));
		}
	});

	it("are the same bytes whenever they are written", () => {
		const [one, two] = [
			writeIssues(report, words, sample.lens, sample.review),
			writeIssues(report, words, sample.lens, sample.review),
		];
		expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
	});
});

describe("hostile text in issues", async () => {
	const tame = filesOf(await sampleIn("en", everywhere("tame")));
	const shape = ({ blocks }: ReadDocument) => blocks.map((block) => (block.kind === "list" ? block.items.length : block.kind));
	const bodiesOf = ({ file }: typeof tame) => file.issues.map(({ body }) => shape(readMarkdown(body)));
	const tameBodies = bodiesOf(tame);
	it.each(hostileTexts)("adds no block and no issue: %j", async (text) => {
		const hostile = filesOf(await sampleIn("en", everywhere(text)));
		expect(Object.keys(hostile.pages)).toEqual(Object.keys(tame.pages));
		expect(bodiesOf(hostile)).toEqual(tameBodies);
		const assigned = hostile.file.issues.flatMap(({ assignee }) => assignee ?? []);
		expect(new Set(assigned)).toEqual(new Set([text.trim()]));
	});
});
