/** The content check of the Azure Machine Learning lens: its structure, against the parser and against the guide's counts. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../domain/lens/applicability.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import { requirementGroups } from "../../domain/lens/requirement.ts";
import { lens } from "./read.ts";
import { profilesOver } from "./readings.ts";

const perPillar = (entries: { pillar: string }[]) =>
	lens.pillars.map(({ id }) => entries.filter(({ pillar }) => pillar === id).length);

describe("structure of the lens", () => {
	it("has the guide's 36 items and 33 recommendations, by pillar", () => {
		expect(perPillar(lens.items)).toEqual([7, 10, 6, 6, 7]);
		expect(perPillar(lens.recommendations)).toEqual([3, 14, 7, 5, 4]);
	});

	it("has 52 requirements: 20 remainders, two further parts and 33 rows, two pairs of twins and one of alternatives merged", () => {
		const kinds = requirementGroups(lens).map(({ kind }) => kind);
		const count = (kind: string) => kinds.filter((candidate) => candidate === kind).length;
		expect({
			all: kinds.length,
			remainders: count("remainder"),
			twins: count("twins"),
			alternatives: count("alternatives"),
		}).toEqual({
			all: 52,
			remainders: 22,
			twins: 2,
			alternatives: 1,
		});
	});

	it("asks every recommendation once", () => {
		const asked = requirementGroups(lens).flatMap(({ rows }) => rows.map(({ id }) => id));
		expect(asked.toSorted()).toEqual(lens.recommendations.map(({ id }) => id).toSorted());
	});

	it.each(lens.recommendations.map(({ id }) => id))("%s never applies while its asking item is hidden", (id) => {
		const row = lens.recommendations.find((candidate) => candidate.id === id);
		const item = lens.items.find((candidate) => candidate.id === row?.askedIn);
		if (!row || !item) throw new Error(`${id} is asked nowhere`);
		for (const facts of profilesOver([row.appliesWhen, item.appliesWhen])) {
			const profile = { facts, derivedFacts: lens.derivedFacts };
			if (evaluate(item.appliesWhen, profile) === false) expect(evaluate(row.appliesWhen, profile)).toBe(false);
		}
	});

	it.each(lens.items.map(({ id }) => id))(
		"%s decides a requirement, by its worst and its best option where the item is its subject",
		(id) => {
			const item = lens.items.find((candidate) => candidate.id === id);
			const own = requirementGroups(lens).filter((group) => group.item.id === id);
			expect(own.length).toBeGreaterThan(0);
			expect(item?.options.length).toBeGreaterThanOrEqual(3);
			expect(item?.options.length).toBeLessThanOrEqual(5);
			const decided = new Set(item?.options.flatMap(({ implies }) => Object.keys(implies)));
			expect(decided.size).toBeGreaterThan(0);
			for (const requirement of decided) {
				expect([item?.options.at(0)?.implies[requirement], item?.options.at(-1)?.implies[requirement]]).toEqual([
					"missing",
					"inPlace",
				]);
			}
		},
	);

	it("names every option's stance for follow-ups, from no to yes", () => {
		const rank = { no: 0, partial: 1, yes: 2 };
		for (const item of lens.items) {
			const stances = item.options.map(({ stance }) => (stance ? rank[stance] : -1));
			expect(stances, item.id).toEqual(stances.toSorted((a, b) => a - b));
			expect(stances[0], item.id).toBe(0);
		}
	});

	it("is served with a JSON Schema that names what the file is", () => {
		const schema: unknown = JSON.parse(readFileSync("public/schemas/lens.schema.json", "utf8"));
		expect(schema).toMatchObject({
			type: "object",
			properties: { items: { type: "array" }, recommendations: { type: "array" } },
		});
	});
});

describe("applicability", () => {
	it("hides no item from a profile in which every fact is unknown", () => {
		const hidden = (lens satisfies Lens).items.filter(
			(item) => evaluate(item.appliesWhen, { facts: {}, derivedFacts: lens.derivedFacts }) === false,
		);
		expect(hidden).toEqual([]);
	});
});
