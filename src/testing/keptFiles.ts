/** For tests: files of evidence as a review keeps them, one finding a resource. */
import type { KeptFile, KeptFinding } from "../domain/review/evidence.ts";
import { writePlaces } from "../domain/review/keptPlaces.ts";

const alike: Omit<KeptFinding, "on"> = {
	about: "rec",
	source: "check",
	verdict: "inPlace",
	proof: "all",
	reason: "literal",
	kind: "intent",
	day: "",
	setting: "s",
	value: "true",
};
/** `verdicts`: of each resource by its name. */
export const kept = (id: string, verdicts: Record<string, KeptFinding["verdict"]>, format = "arm-template"): KeptFile => ({
	id,
	name: `${id}.json`,
	hash: id,
	bytes: 1,
	format,
	received: "2026-11-22",
	resources: Object.keys(verdicts).map((name) => ({ type: "t", name, id: "" })),
	lines: [""],
	findings: Object.values(verdicts).map((verdict, at) => ({
		...alike,
		verdict,
		on: writePlaces([{ resource: at, line: at + 1, place: `/${at}`, text: 0 }]),
	})),
	unread: [],
	leftOut: 0,
});
