import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { buildReport } from "../../domain/report/report.ts";
import { isLeftOpen } from "../../domain/report/treatment.ts";
import { withDecision } from "../../domain/review/changes.ts";
import type { Review } from "../../domain/review/review.ts";
import { everywhere, hostileTexts } from "../../testing/hostileReview.ts";
import { readMarkdown } from "../../testing/readMarkdown.ts";
import { type Sample, sampleIn } from "../../testing/sampleReport.ts";
import { writeDecisionRecords } from "./writeDecisionRecords.ts";

function filesOf(sample: Sample, former?: Review) {
	const files = Object.entries(unzipSync(writeDecisionRecords(sample, former)));
	const { "README.md": index = "", ...records } = Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
	return { index, records: Object.entries(records).map(([name, text]) => ({ name, ...parsed(text) })) };
}

/** The header line by line, and the rest by a Markdown parser. */
function parsed(text: string) {
	const [, header = "", body = ""] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(text) ?? [];
	const fields = Object.fromEntries(header.split("\n").map((line) => line.split(/: (.*)/s)));
	const { blocks } = readMarkdown(body);
	const headings = blocks.flatMap((block) => (block.kind === "heading" ? [`${"#".repeat(block.level)} ${block.text}`] : []));
	return { fields, makers: JSON.parse(fields["decision-makers"] ?? "null") as string[], blocks, headings };
}

describe.each(["en", "it"] as const)("decision records (%s)", async (language) => {
	const sample = await sampleIn(language);
	const { report } = sample;
	const { index, records } = filesOf(sample);

	it("are one for each gap left open and each tension with a note, and an index that leads to them", () => {
		const notes = report.tensions.filter(({ note }) => note.trim() !== "");
		const open = report.gaps.filter(isLeftOpen);
		expect(records.length).toBe(open.length + notes.length);
		expect(open.length).toBeGreaterThan(1);
		expect(notes.length).toBeGreaterThan(0);
		const { links } = readMarkdown(index);
		expect(links.map(({ href }) => decodeURI(href))).toEqual(records.map(({ name }) => name));
		const numbers = records.map(({ name }) => name.slice(0, 4));
		expect(numbers).toEqual([...new Set(numbers)].toSorted());
		expect(numbers.every((number) => /^(?!0000)\d{4}$/.test(number))).toBe(true);
	});

	it("follow MADR 4: header and headings", () => {
		for (const { fields, makers, headings } of records) {
			expect(Object.keys(fields)).toEqual(["status", "date", "decision-makers"]);
			expect(["accepted", "proposed"]).toContain(fields.status);
			expect(fields.date).toMatch(/^\d{4}-\d\d-\d\d$/);
			expect(makers.length).toBeGreaterThan(0);
			expect(headings[0]).toMatch(/^# \S/);
			expect(headings.slice(1).filter((heading) => heading !== "## More Information")).toEqual([
				"## Context and Problem Statement",
				"## Considered Options",
				"## Decision Outcome",
				"### Consequences",
			]);
		}
	});

	it("call an acceptance accepted once reason, approver and day are said", () => {
		const whole = records.find(({ blocks }) => JSON.stringify(blocks).includes("Keys are rotated weekly | vault #7."));
		expect(whole?.makers).toEqual(["M. Bianchi"]);
		expect(records.some(({ fields }) => fields.status === "proposed")).toBe(true);
	});
});

describe("a further decision", () => {
	it("renumbers no record that was written before", async () => {
		const before = filesOf(await sampleIn("en")).records.map(({ name }) => name);
		const { report } = await sampleIn("en");
		const undecided = report.gaps.find(({ decision }) => decision.treatment === null)?.id ?? "";
		const more = filesOf(await sampleIn("en", (review) => withDecision(review, undecided, { treatment: "defer" })));
		const after = more.records.map(({ name }) => name);
		expect(after).toHaveLength(before.length + 1);
		expect(after).toEqual(expect.arrayContaining(before));
	});
});

describe("a decision that was another one in the latest milestone", () => {
	it("names the file that it takes the place of, under its own number; the others name none", async () => {
		const sample = await sampleIn("en");
		const deferred = sample.report.gaps.find(({ decision }) => decision.treatment === "defer")?.id ?? "";
		const former = withDecision(sample.review, deferred, { treatment: "transfer", owner: "Ada" });
		const before = filesOf({ ...sample, report: buildReport(sample.lens, former, sample.report.today), review: former }).records;
		const { records } = filesOf(sample, former);
		const superseding = records.filter(({ fields }) => "supersedes" in fields);
		expect(superseding).toHaveLength(1);
		const [old = ""] = JSON.parse(superseding[0]?.fields.supersedes ?? "[]");
		expect(before.map(({ name }) => name)).toContain(old);
		expect(records.map(({ name }) => name)).not.toContain(old);
		expect(old.slice(0, 5)).toBe(superseding[0]?.name.slice(0, 5));
	});
});

describe("nothing decided", () => {
	it("is an index that says so", async () => {
		const { index, records } = filesOf(await sampleIn("en", (review) => ({ ...review, decisions: {}, tensionNotes: {} })));
		expect(records).toEqual([]);
		expect(index).toContain("Nothing has been accepted");
	});
});

describe("hostile text in decision records", () => {
	it.each([...hostileTexts, "---\nstatus: rejected"])("adds no field, heading or file: %j", async (text) => {
		const tame = filesOf(await sampleIn("en", everywhere("tame")));
		const hostile = filesOf(await sampleIn("en", everywhere(text)));
		const shape = ({ records }: typeof tame) =>
			records.map(({ name, headings, fields, blocks }) => [
				name,
				headings,
				Object.keys(fields),
				blocks.map((block) => (block.kind === "list" ? block.items.length : block.kind)),
			]);
		expect(shape(hostile)).toEqual(shape(tame));
		const bare = (name: string) => name.replace(/\s/g, "");
		const known = [text, `${text} (${text})`].map(bare);
		for (const { makers } of hostile.records) expect(makers.filter((maker) => !known.includes(bare(maker)))).toEqual([]);
	});
});
