/** Answers of the planner that somebody waited for once: who comes back to a plan sees them at once. Gone with the page. */
import type { Job, JobKind, Jobs } from "../../planner/jobs.ts";

/** Of each kind; the oldest makes way. */
const most = 8;

const known: { readonly [K in JobKind]: Map<string, Jobs[K]["output"]> } = {
	plan: new Map(),
	frontier: new Map(),
	bandPath: new Map(),
	stability: new Map(),
};

const keyOf = <K extends JobKind>({ input }: Job<K>): string => JSON.stringify(input);

/** Undefined: nobody has asked that lately. */
export const knownAnswer = <K extends JobKind>(job: Job<K>): Jobs[K]["output"] | undefined => known[job.kind].get(keyOf(job));

export function keepAnswer<K extends JobKind>(job: Job<K>, output: Jobs[K]["output"]): void {
	const kept: Map<string, Jobs[K]["output"]> = known[job.kind];
	const [oldest] = kept.keys();
	if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
	kept.set(keyOf(job), output);
}
