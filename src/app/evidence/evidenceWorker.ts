/** The worker that reads files of evidence: a large plan takes seconds, a hostile one may take more, and the page never waits. */
import type { ReadEvidence } from "../../features/evidence/types.ts";
import { loadBuiltInRules } from "../../lenses/builtInLenses.ts";
import { serveJobs } from "../worker/serveJobs.ts";
import { type EvidenceJob, readKept, ruledBy, rulesFor } from "./readKept.ts";

serveJobs<EvidenceJob, ReadEvidence>(async (job, onStep) => {
	const rules = rulesFor(job, await loadBuiltInRules(ruledBy(job.lens)));
	if (!rules.ok) throw new Error(`the rules of evidence of ${job.lens.id}: ${JSON.stringify(rules.problems[0])}`);
	return readKept(job, rules.value, (done) => onStep(done, job.files.length));
});
