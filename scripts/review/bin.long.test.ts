/** The published command: built as `npm run build:cli` builds it, then run by Node alone, away from the sources. */
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleIn } from "../../src/testing/sampleReport.ts";
import { scanned, withScans } from "../../src/testing/withScans.ts";
import { resultSchema } from "./resultSchema.ts";

const folder = mkdtempSync(join(tmpdir(), "plumbline-cli-"));
const { review, report } = await sampleIn("en", withScans);

beforeAll(() => {
	execFileSync(process.execPath, ["scripts/buildCli.mjs"], { stdio: "pipe" });
	copyFileSync("dist-cli/plumbline.mjs", join(folder, "plumbline.mjs"));
	writeFileSync(join(folder, "review.json"), JSON.stringify({ plumbline: "review", ...review }));
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** In a folder without packages. */
function run(...args: string[]) {
	const asked = ["plumbline.mjs", ...args, "--today", report.today];
	const { status, stdout, stderr } = spawnSync(process.execPath, asked, { cwd: folder, encoding: "utf8" });
	return { status, stdout, stderr };
}

describe("the published command", () => {
	it("gives a result with the figures of the report, masked", () => {
		const { status, stdout, stderr } = run("score", "review.json");
		expect([status, stderr]).toEqual([0, ""]);
		const result = v.parse(resultSchema, JSON.parse(stdout));
		expect(result.overall).toMatchObject({ low: report.overall?.lowShown, high: report.overall?.highShown });
		expect(result.evidence?.files.map(({ name }) => name)).toEqual(["azqr.json", "states.json", "outcomes.json"]);
		expect(stdout).not.toContain(scanned.subscription);
	}, 60_000);

	it("reads evidence, writes a report in either language, and says by its status what does not hold", () => {
		const compute = { type: "Microsoft.MachineLearningServices/workspaces/computes", name: "w/c" };
		const properties = { computeType: "AmlCompute", disableLocalAuth: true, properties: {} };
		const id = `/subscriptions/s/resourceGroups/g/providers/${compute.type.replace("/computes", "/w/computes")}/c`;
		writeFileSync(join(folder, "computes.json"), JSON.stringify([{ ...compute, id, properties }]));
		const told = run("report", "review.json", "--evidence", "computes.json", "--language", "it");
		expect(told.status).toBe(0);
		expect(told.stdout).toContain("computes.json");
		expect(told.stdout).toContain("Evidenz");
		expect(run("check", "review.json", "--min-score", "0").status).toBe(0);
		expect(run("check", "review.json", "--min-score", "100").status).toBe(1);
		expect(run("check", "nowhere.json", "--min-score", "0").status).toBe(2);
	}, 120_000);
});
