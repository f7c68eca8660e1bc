import { it } from "vitest";
import { writeFileSync } from "node:fs";
import { sampleIn } from "./sampleReport.ts";
import { writeMarkdown } from "../markdown/writeMarkdown.ts";
it("x", async () => {
	for (const l of ["en","it"] as const) {
	const { report, lens, words } = await sampleIn(l);
	console.log(report.inPlace.map(r=>r.id).join(" "));
	const m = writeMarkdown(report, words, lens);
	writeFileSync(`/tmp/ex/${l}.md`, m);}
});
