/** The record of the guide's edition: every item and every recommendation of the lens was written from one entry of it. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { GuideRecord } from "../../domain/lens/guide/guideRecord.ts";
import { lens } from "./read.ts";

const record: GuideRecord = JSON.parse(readFileSync("content/lenses/azure-machine-learning/guide.json", "utf8"));

it("names each item and each recommendation once, under its pillar", () => {
	const recorded = (kind: string) => record.entries.filter((one) => one.kind === kind).map(({ id, pillar }) => `${pillar} ${id}`);
	const ofLens = (parts: { id: string; pillar: string }[]) => parts.map(({ id, pillar }) => `${pillar} ${id}`);
	expect(recorded("item").sort()).toEqual(ofLens(lens.items).sort());
	expect(recorded("row").sort()).toEqual(ofLens(lens.recommendations).sort());
});

it("is of the edition that the lens states", () => {
	expect(record.date).toBe(lens.edition?.stamp);
});

it("holds hashes and numbers, and no sentence", () => {
	expect(record.entries.filter(({ hash, words }) => !/^[0-9a-z]{1,7}$/.test(hash) || !/^(?:[0-9a-f]{4})+$/.test(words))).toEqual(
		[],
	);
});
