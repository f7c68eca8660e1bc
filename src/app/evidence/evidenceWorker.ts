/** The worker that reads files of evidence: a large plan takes seconds, a hostile one may take more, and the page never waits. */
import { loadBuiltInRules } from "../../lenses/builtInLenses.ts";
import { type EvidenceJob, readKept, rulesFor } from "./readKept.ts";
import type { EvidenceReply } from "./runEvidence.ts";

const say = (reply: EvidenceReply) => self.postMessage(reply);

self.onmessage = async ({ data: job }: MessageEvent<EvidenceJob>) => {
	try {
		const rules = rulesFor(job, await loadBuiltInRules(job.lens.id));
		if (!rules.ok) throw new Error(`the rules of evidence of ${job.lens.id}: ${JSON.stringify(rules.problems[0])}`);
		say({ type: "done", read: await readKept(job, rules.value, (done) => say({ type: "step", done, all: job.files.length })) });
	} catch (error) {
		say({ type: "failed", message: String(error) });
	}
};
