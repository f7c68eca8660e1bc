/** The worker that reads files of evidence: a large plan takes seconds, a hostile one may take more, and the page never waits. */
import { readBytes } from "../../browser/files.ts";
import type { ReadEvidence } from "../../features/evidence/types.ts";
import { loadBuiltInRules } from "../../lenses/builtInLenses.ts";
import { serveJobs } from "../worker/serveJobs.ts";
import { type EvidenceJob, readKept, ruledBy, rulesFor } from "./readKept.ts";
import { type ChosenEvidence, largestEvidence } from "./runEvidence.ts";

serveJobs<ChosenEvidence, ReadEvidence>(async ({ files: chosen, ...job }, onStep) => {
	const rules = rulesFor(job, await loadBuiltInRules(ruledBy(job.lens)));
	if (!rules.ok) throw new Error(`the rules of evidence of ${job.lens.id}: ${JSON.stringify(rules.problems[0])}`);
	const { files, refused } = await withBytes(chosen);
	const read = await readKept({ ...job, files }, rules.value, (done) => onStep(done, files.length));
	return { ...read, refused: [...refused, ...read.refused] };
});

/** The files with their bytes, and those that are too large. */
async function withBytes(chosen: ChosenEvidence["files"]): Promise<Pick<EvidenceJob, "files"> & Pick<ReadEvidence, "refused">> {
	const read = await Promise.all(
		chosen.map(async ({ file, ...own }) => ({ ...own, bytes: await readBytes(file, largestEvidence) })),
	);
	return {
		files: read.flatMap(({ bytes, ...own }) => (bytes.ok ? [{ ...own, bytes: bytes.value }] : [])),
		refused: read.flatMap(({ name, bytes }) => (bytes.ok ? [] : [{ name, problems: bytes.problems }])),
	};
}
