import { describe, expect, it } from "vitest";
import { asFrozen } from "../domain/milestone/asFrozen.ts";
import { buildReport } from "../domain/report/report.ts";
import { withAnswer } from "../domain/review/changes.ts";
import { parseMilestone } from "../parse/milestone.ts";
import { sampleIn, writtenTexts } from "../testing/sampleReport.ts";
import { checkMilestone } from "./checkMilestone.ts";
import { freeze } from "./freeze.ts";
import { sealOf } from "./seal.ts";

const said = { id: "m1", name: "October", day: "2026-11-22", createdAt: "2026-11-22T10:00:00.000Z", appVersion: "0.1.0" };

async function frozen() {
	const { review, lens } = await sampleIn("en");
	return freeze({ ...said, review, lens, texts: writtenTexts });
}

const reread = (sealed: unknown) => JSON.parse(JSON.stringify(sealed));

describe("a frozen review", () => {
	it("comes back from its JSON as it was, and its seal holds", async () => {
		const sealed = await frozen();
		const raw = reread(sealed);
		const read = parseMilestone(raw);
		expect(read).toEqual({ ok: true, value: sealed });
		if (!read.ok) return;
		expect(await checkMilestone(raw, read.value)).toEqual({
			sealHolds: true,
			lensHolds: true,
			reportHolds: true,
			rules: 2,
			signOffs: [],
		});
	});

	it("has the same seal whenever it is made of the same things, and another one for any other answer", async () => {
		const { review, lens } = await sampleIn("en");
		const freezing = { ...said, review, lens, texts: { en: writtenTexts.en } };
		const changed = withAnswer(review, lens.items[0]?.id ?? "", { note: "One more word" });
		const seals = await Promise.all(
			[freezing, freezing, { ...freezing, review: changed }].map(async (one) => (await freeze(one)).seal),
		);
		expect(seals[0]).toBe(seals[1]);
		expect(seals[2]).not.toBe(seals[0]);
	});

	it("shows where it was changed afterwards: in an answer, in the lens, in the report alone", async () => {
		const raw = reread(await frozen());
		const checkOf = async (changed: unknown) => {
			const read = parseMilestone(changed);
			if (!read.ok) throw new Error(JSON.stringify(read.problems));
			return checkMilestone(changed, read.value);
		};
		const answered = reread(raw);
		answered.milestone.review.workload.name += "!";
		expect(await checkOf(answered)).toMatchObject({ sealHolds: false, lensHolds: true, reportHolds: false });
		const worded = reread(raw);
		worded.milestone.lens.texts.en.title += "!";
		expect(await checkOf(worded)).toMatchObject({ sealHolds: false, lensHolds: false, reportHolds: true });
		const hashed = reread(raw);
		const [item = ""] = Object.keys(hashed.milestone.lens.itemHashes);
		hashed.milestone.lens.itemHashes[item] = "ab".repeat(32);
		expect(await checkOf(hashed)).toMatchObject({ sealHolds: false, lensHolds: false, reportHolds: true });
		const reported = reread(raw);
		reported.milestone.report.accepted += 1;
		expect(await checkOf(reported)).toMatchObject({ sealHolds: false, lensHolds: true, reportHolds: false });
	});

	it("keeps the figures it was sealed with where its report came about by the first rules, noted or not", async () => {
		const raw = reread(await frozen());
		const { lens, review } = await sampleIn("en");
		const first = buildReport(lens, review, said.day, 1);
		const checkAs = async (report: object) => {
			raw.milestone.report = reread(report);
			raw.seal = await sealOf(raw.milestone);
			const read = parseMilestone(raw);
			if (!read.ok) throw new Error(JSON.stringify(read.problems));
			return { check: await checkMilestone(raw, read.value), shown: read.value.milestone.report };
		};
		const { version: _unnoted, ...bare } = asFrozen(first);
		for (const report of [asFrozen(first), bare]) {
			const { check, shown } = await checkAs(report);
			expect(check).toMatchObject({ sealHolds: true, reportHolds: true, rules: 1 });
			expect(shown).toEqual(first);
		}
		const current = buildReport(lens, review, said.day);
		expect(current.orders.riskFirst).not.toEqual(first.orders.riskFirst);
		expect((await checkAs({ ...current, version: 1 })).check).toMatchObject({ reportHolds: false, rules: 1 });
		expect((await checkAs({ ...current, version: 3 })).check).toMatchObject({ reportHolds: false, rules: 3 });
	});

	it("says where it cannot be read", async () => {
		const raw = reread(await frozen());
		const placesOf = (data: unknown) => {
			const read = parseMilestone(data);
			return read.ok ? [] : read.problems.map(({ code, place }) => `${code} ${place}`);
		};
		expect(placesOf({ ...raw, seal: "short" })).toEqual(["wrongValue seal"]);
		expect(placesOf({ ...raw, milestone: { ...raw.milestone, formatVersion: 2 } })).toEqual(["tooNew milestone.formatVersion"]);
		const withMilestone = (change: object) => placesOf({ ...raw, milestone: { ...raw.milestone, ...change } });
		expect(withMilestone({ day: "" })).toEqual(["emptyText milestone.day"]);
		expect(withMilestone({ name: "" })).toEqual(["emptyText milestone.name"]);
		expect(withMilestone({ lens: { ...raw.milestone.lens, texts: {} } })).toEqual(["tooFew milestone.lens.texts"]);
		raw.milestone.review.workload.name = 7;
		expect(placesOf(raw)).toEqual(["wrongValue milestone.review.workload.name"]);
	});
});
