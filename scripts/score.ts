/** `npm run -s score FILE`: reads worked examples of either shape and prints the same shape with our results. */
import { readFileSync } from "node:fs";
import { type ResolutionCase, runResolution, runScoring, type ScoringCase } from "../src/domain/examples.ts";

type Case = ScoringCase | ResolutionCase;

function run(example: Case) {
	if ("input" in example) return runScoring(example);
	if ("lens" in example && "review" in example) return runResolution(example);
	throw new Error("a case has either `input` (scoring) or `lens` and `review` (resolution)");
}

const file = process.argv[2];
if (!file) {
	console.error("usage: npm run -s score FILE");
	process.exit(2);
}
const read: Case | Case[] = JSON.parse(readFileSync(file, "utf8"));
console.log(JSON.stringify(Array.isArray(read) ? read.map(run) : run(read), null, 2));
