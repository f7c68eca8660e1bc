import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { afterAll, describe, expect, it } from "vitest";
import { withStatus } from "../../src/domain/review/changes.ts";
import type { Review } from "../../src/domain/review/review.ts";
import { writeMarkdown } from "../../src/formats/markdown/writeMarkdown.ts";
import { en } from "../../src/i18n/en.ts";
import { phrasesOf } from "../../src/i18n/phrases.ts";
import { sampleIn } from "../../src/testing/sampleReport.ts";
import { scanned, withScans } from "../../src/testing/withScans.ts";
import { commandOf } from "./command.ts";
import { main } from "./main.ts";
import { resultSchema } from "./resultSchema.ts";

const folder = mkdtempSync(join(tmpdir(), "review-"));
afterAll(() => rmSync(folder, { recursive: true }));

const { review, report, words, lens } = await sampleIn("en");
const write = (name: string, data: unknown): string => {
	const path = join(folder, name);
	writeFileSync(path, JSON.stringify(data));
	return path;
};
const saved = (name: string, one: Review) => write(name, { plumbline: "review", ...one });
const file = saved("review.json", review);

const compute = {
	type: "Microsoft.MachineLearningServices/workspaces/computes",
	id: "/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w/computes/c",
	name: "c",
	properties: { computeType: "AmlCompute", disableLocalAuth: false, properties: {} },
};
const evidence = write("computes.json", [compute]);
const localAuth = "rec-sec-disable-local-auth";

async function run(...args: string[]) {
	const told = { out: "", warned: [] as string[] };
	const status = await main([...args, "--today", report.today], {
		out: (text) => {
			told.out += text;
		},
		warn: (line) => told.warned.push(line),
	});
	return { status, ...told };
}

describe("the command line of a review", () => {
	it("writes the report that the page writes", async () => {
		const { status, out } = await run("report", file);
		expect(status).toBe(0);
		expect(out).toBe(writeMarkdown(report, words, lens));
		expect((await run("report", file, "--language", "it")).out).toContain("Pilastr");
	});

	it("puts behind marks what the team masks, in a report and in a result", async () => {
		const scan = saved("scanned.json", withScans(review));
		const against = saved("against.json", withStatus(withScans(review), scanned.localAuth, "inPlace"));
		for (const args of [
			["report", scan],
			["score", scan],
			["score", against],
			["diff", scan, against],
		]) {
			const { status, out } = await run(...args);
			expect(status).toBe(0);
			expect(out).not.toContain(scanned.subscription);
		}
		expect((await run("report", against)).out).toContain("states.json, ");
	});

	it("writes a result that its schema reads, with the figures of the report", async () => {
		const result = v.parse(resultSchema, JSON.parse((await run("score", file)).out));
		expect(result.overall).toMatchObject({ low: report.overall?.lowShown, high: report.overall?.highShown });
		expect(result.gaps.map(({ id }) => id)).toEqual(report.gaps.map(({ id }) => id));
		expect(result.evidence).toBeNull();
	});

	it("takes evidence in, and ends by what is asked of it", async () => {
		const said = saved("said.json", withStatus(review, localAuth, "inPlace"));
		const bad = await run("check", said, "--evidence", evidence, "--no-contradictions", "--max-high", "500");
		expect([bad.status, bad.warned]).toEqual([1, [`--no-contradictions does not hold: ${localAuth}`]]);
		const result = v.parse(resultSchema, JSON.parse(bad.out));
		expect(result.criteria?.map(({ name, holds }) => [name, holds])).toEqual([
			["max-high", true],
			["no-contradictions", false],
		]);
		expect(result.evidence?.files.map(({ name }) => name)).toEqual(["computes.json"]);
		expect((await run("check", said, "--no-contradictions")).status).toBe(0);
		expect((await run("check", said, "--min-score", "101")).status).toBe(1);
	});

	it("masks ids of subscriptions in what it writes", async () => {
		const said = saved("masked.json", withStatus(review, localAuth, "inPlace"));
		const secret = "1a2b3c4d-0000-4000-8000-000000000001";
		const one = { ...compute, id: compute.id.replace("/s/", `/${secret}/`), name: `/subscriptions/${secret}/c` };
		const { out } = await run("report", said, "--evidence", write("secret.json", [one]));
		expect(out).toContain("subscription");
		expect(out).not.toContain(secret);
	});

	it("compares two reviews", async () => {
		const other = saved("other.json", withStatus(review, localAuth, "missing"));
		const { status, out } = await run("diff", file, other);
		expect(status).toBe(0);
		expect(out.length).toBeGreaterThan(100);
	});

	it("says what is wrong, and ends with 2", async () => {
		expect((await run("check", file)).warned).toEqual(["check needs a criterion"]);
		expect((await run("check", file, "--min-score", "many")).status).toBe(2);
		expect((await run("paint", file)).status).toBe(2);
		expect((await run("score", join(folder, "none.json"))).status).toBe(2);
		expect((await run("score", evidence)).status).toBe(2);
		expect((await run("score", join(folder, "none.json"))).warned).toEqual([
			`${join(folder, "none.json")}: there is no such file`,
		]);
		expect((await run("score", folder)).warned).toEqual([`${folder}: this is a folder, not a file`]);
		expect(() => commandOf(["score", file, "--today", "2026-02-30"])).toThrow("--today");
	});

	it("needs evidence that is named to be readable; of a folder it says what is not", async () => {
		const odd = write("odd.json", { a: 1 });
		const named = await run("check", file, "--evidence", odd, "--max-high", "500");
		expect([named.status, named.warned]).toEqual([2, [expect.stringContaining("odd.json: ")]]);
		const many = await run("check", file, "--evidence", folder, "--max-high", "500");
		expect(many.status).toBe(0);
		expect(many.warned).toContainEqual(expect.stringContaining("/odd.json: "));

		// Of a folder what is of another kind is counted; asked for by name it is opened.
		const notes = join(folder, "notes.md");
		writeFileSync(notes, "# Notes\n\nMore");
		const others = await run("check", file, "--evidence", folder, "--max-high", "500");
		expect(others.warned).toContainEqual(phrasesOf("en", en).t("evidence.otherFiles", { n: 1 }));
		expect(others.warned.some((line) => line.includes("notes.md"))).toBe(false);
		const asked = await run("check", file, "--evidence", notes, "--max-high", "500");
		expect([asked.status, asked.warned]).toEqual([2, [expect.stringContaining("found: # Notes More")]]);
	});
});
