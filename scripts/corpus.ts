/** `npm run corpus -- FOLDER`: compares what our readers read with the expected files of a corpus, one line a folder; writes each lens in every format and reads it again; holds guides against what the built-in lenses recorded. */
import { join } from "node:path";
import { checkFolder, type Outcome } from "./corpus/checkFolder.ts";
import { lineOf, totalOf } from "./corpus/lines.ts";
import { foldersIn, readFolder } from "./corpus/readFolder.ts";
import { recordedGuides } from "./corpus/recordedGuides.ts";
import { roundTripLine, roundTrips } from "./corpus/roundTrip.ts";

const corpus = process.argv[2];
if (!corpus) {
	console.error("usage: npm run corpus -- FOLDER");
	process.exit(2);
}
const outcomes: Outcome[] = [];
let faults = 0;
for (const name of foldersIn(corpus)) {
	const outcome = await checkFolder(name, readFolder(join(corpus, name)));
	outcomes.push(outcome);
	console.log(lineOf(outcome));
	for (const fault of outcome.faults) console.error(`  ${fault}`);
	const written = await roundTrips(readFolder(join(corpus, name)));
	if (written.lenses > 0) console.log(roundTripLine(written));
	for (const fault of written.faults) console.error(`  ${fault}`);
	const recorded = await recordedGuides(readFolder(join(corpus, name)));
	for (const line of recorded.lines) console.log(`  ${line}`);
	faults += written.faults.length + recorded.faults.length;
}
console.log(totalOf(outcomes));
process.exit(faults > 0 || outcomes.some((outcome) => outcome.faults.length > 0) ? 1 : 0);
