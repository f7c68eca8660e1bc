import fc from "fast-check";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { effortLevel } from "../../../domain/judge/gap.ts";
import { withAnswer, withDecision } from "../../../domain/review/changes.ts";
import type { Decision } from "../../../domain/review/decision.ts";
import { sampleIn } from "../../../testing/sampleReport.ts";
import { useTableModel } from "../../../ui/tableModel.ts";
import { groupings, levels, noFilters, type ReportView, sortColumns } from "../view.ts";
import { arrangedBy, filtersOf, groupColumn, type Section } from "./arrange.ts";
import { type GapLine, gapLines } from "./gapLines.ts";

/** Lines as the table arranges them under a view. */
function arrange(lines: GapLine[], view: ReportView, order: string[], language: string): Section[] {
	let sections: Section[] = [];
	const columns = arrangedBy(order);
	const Probe = () => {
		const { groups } = useTableModel({
			columns,
			rows: lines,
			keyOf: ({ id }) => id,
			language,
			sort: view.sort,
			filters: filtersOf(view),
			group: groupColumn(view.group),
		});
		sections = groups.map(({ key, rows }) => ({ key, ids: rows.map(({ id }) => id) }));
		return null;
	};
	renderToString(<Probe />);
	return sections;
}

const usual: ReportView = { ...noFilters, order: "riskFirst", sort: null, group: "none", columns: null, gap: null };
const sample = await sampleIn("en");
const pillars = sample.lens.pillars.map(({ id }) => id);
const ids = sample.report.orders.riskFirst;
const [first = "", second = "", third = ""] = ids;

/** A view of the sample in which decisions and answers of the first gaps are changed; ids in the order shown. */
async function shown(view: Partial<ReportView>, decisions: Record<string, Partial<Decision>> = {}) {
	const { report, review, words } = await sampleIn("en", (before) =>
		Object.entries(decisions).reduce((changed, [id, part]) => withDecision(changed, id, part), before),
	);
	const whole = { ...usual, ...view };
	const lines = gapLines({ report, lens: sample.lens, touched: review.touched, words, view: whole });
	return { report, lines, sections: arrange(lines, whole, pillars, "en") };
}

const gapOf = (lines: GapLine[], id: string) => lines.find((line) => line.id === id)?.gap;

const flat = (sections: { ids: string[] }[]) => sections.flatMap((section) => section.ids);

describe("which gaps a view shows", () => {
	it("is all of them in the order of the report while nothing is asked", async () => {
		expect((await shown({})).sections).toEqual([{ key: "", ids }]);
	});

	it("is those of one lens of several, and a joined pair stands under both", async () => {
		const parts = [
			{ id: sample.lens.id, version: "1" },
			{ id: "other", version: "1" },
		];
		const { report, review, words } = sample;
		const [one, two, ...gaps] = report.gaps;
		if (!one || !two) throw new Error("the sample has no gaps");
		const changed = [{ ...one, item: "other:x", rows: ["other:y"] }, { ...two, rows: [...two.rows, "other:z"] }, ...gaps];
		const lens = { ...sample.lens, parts };
		const lines = gapLines({ report: { ...report, gaps: changed }, lens, touched: review.touched, words, view: usual });
		const of = (id: string) => flat(arrange(lines, { ...usual, lens: id }, pillars, "en")).toSorted();
		expect(of("other")).toEqual([one.id, two.id].toSorted());
		expect(of(sample.lens.id)).toEqual(ids.filter((id) => id !== one.id).toSorted());
	});

	it("finds words in title, notes, decision and owner, without accents and case", async () => {
		const decisions = { [first]: { note: "Perché no" }, [second]: { owner: "Anna Wójcik" }, [third]: { decision: "Zentral" } };
		expect(flat((await shown({ find: "PERCHE" }, decisions)).sections)).toEqual([first]);
		expect(flat((await shown({ find: "wojcik anna" }, decisions)).sections)).toEqual([second]);
		expect(flat((await shown({ find: "zentral" }, decisions)).sections)).toEqual([third]);
		expect(flat((await shown({ find: "zentral anna" }, decisions)).sections)).toEqual([]);
	});

	it("knows the gaps of nobody, and those of an owner whom only the question names", async () => {
		const { report, review, words } = await sampleIn("en", (before) => {
			const item = sample.report.gaps.find(({ id }) => id === first)?.item ?? "";
			return withAnswer(withDecision(before, first, { owner: "" }), item, { owner: "Jonas" });
		});
		const lines = gapLines({ report, lens: sample.lens, touched: review.touched, words, view: usual });
		const owned = (owner: string) => flat(arrange(lines, { ...usual, owner }, pillars, "en"));
		expect(owned("Jonas")).toContain(first);
		expect(owned("")).not.toContain(first);
		expect(owned("").length).toBeGreaterThan(0);
	});

	it("knows treatments, the open and the overdue among them, and combines filters", async () => {
		const accepted = { treatment: "accept", reason: "r", approver: "a" } as const;
		const decisions = {
			[first]: { ...accepted, expires: "2026-11-21" },
			[second]: { ...accepted, expires: "2027-11-21" },
			[third]: { treatment: "accept", reason: "r" },
		} as const;
		const of = async (view: Partial<ReportView>) => flat((await shown(view, decisions)).sections);
		expect(await of({ treatment: "overdue" })).toContain(first);
		expect(await of({ treatment: "overdue" })).not.toContain(second);
		expect(await of({ treatment: "accept" })).toEqual(expect.arrayContaining([first, second]));
		expect(await of({ treatment: "open" })).toContain(third);
		expect(await of({ treatment: "open" })).not.toContain(first);
		const { risk } = sample.report.gaps.find(({ id }) => id === first) ?? {};
		expect(await of({ treatment: "overdue", risk: risk === "high" ? "low" : "high" })).not.toContain(first);
	});

	it("knows severity, and effort by the points that are left", async () => {
		const { lines } = await shown({});
		for (const level of levels) {
			expect(flat((await shown({ severity: level })).sections)).toEqual(
				ids.filter((id) => gapOf(lines, id)?.topSeverity === level),
			);
			expect(flat((await shown({ effort: level })).sections)).toEqual(
				ids.filter((id) => effortLevel(gapOf(lines, id)?.points ?? 0) === level),
			);
		}
	});

	it("knows how sure the answer behind a gap is", async () => {
		const { report, review, words } = await sampleIn("en", (before) => {
			const item = sample.report.gaps.find(({ id }) => id === second)?.item ?? "";
			const unsaid = Object.keys(before.answers).reduce((all, id) => withAnswer(all, id, { confidence: null }), before);
			return withAnswer(unsaid, item, { confidence: "guess" });
		});
		const lines = gapLines({ report, lens: sample.lens, touched: review.touched, words, view: usual });
		const of = (confidence: ReportView["confidence"]) => flat(arrange(lines, { ...usual, confidence }, pillars, "en"));
		expect(of("guess")).toContain(second);
		expect(new Set([...of("guess"), ...of("unsaid")])).toEqual(new Set(ids));
		expect(of("sure")).toEqual([]);
	});
});

describe("groups", () => {
	it("hold every gap once, in the order of the view, whatever it sorts by", async () => {
		const { lines } = await shown({});
		const views = fc.record({
			group: fc.constantFrom(...groupings),
			sort: fc.option(fc.record({ column: fc.constantFrom(...sortColumns), falling: fc.boolean() })),
		});
		fc.assert(
			fc.property(views, (part) => {
				const plain = flat(arrange(lines, { ...usual, ...part, group: "none" }, pillars, "en"));
				const sections = arrange(lines, { ...usual, ...part }, pillars, "en");
				expect(flat(sections).toSorted()).toEqual(ids.toSorted());
				for (const section of sections) expect(section.ids).toEqual(plain.filter((id) => section.ids.includes(id)));
			}),
		);
	});

	it("put a gap that two pillars are credited for under the first", async () => {
		const { lines, sections } = await shown({ group: "pillar" });
		const twins = lines.filter(({ gap }) => gap.credits.length > 1);
		expect(twins.length).toBeGreaterThan(0);
		for (const { id, gap } of twins) {
			const [own] = gap.credits.map(({ pillar }) => pillar);
			expect(sections.filter((section) => section.ids.includes(id)).map(({ key }) => key)).toEqual([own]);
		}
		expect(sections.map(({ key }) => key)).toEqual(pillars.filter((id) => sections.some(({ key }) => key === id)));
	});

	it("come with the highest risk first, and nobody last among owners", async () => {
		const owners = { [first]: { owner: "Zoe" }, [second]: { owner: "Ägidius" } };
		expect((await shown({ group: "risk" })).sections.map(({ key }) => key)).toEqual(["high", "medium", "low"]);
		const keys = (await shown({ group: "owner" }, owners)).sections.map(({ key }) => key);
		expect(keys.indexOf("Ägidius")).toBeLessThan(keys.indexOf("Zoe"));
		expect(keys.at(-1)).toBe("");
	});
});

describe("a sorted table", () => {
	it("sorts what is not said last, falling or rising", async () => {
		const decisions = { [first]: { due: "2027-01-01" }, [second]: { due: "2026-12-01" } };
		for (const falling of [true, false]) {
			const { lines, sections } = await shown({ sort: { column: "due", falling } }, decisions);
			const dues = flat(sections).map((id) => lines.find((line) => line.id === id)?.due ?? "");
			const said = dues.filter((due) => due !== "");
			expect(dues.slice(0, said.length)).toEqual(falling ? said.toSorted().toReversed() : said.toSorted());
			expect(said.length).toBeLessThan(dues.length);
		}
	});
});
