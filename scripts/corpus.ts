/** `npm run corpus -- FOLDER`: compares what our readers read with the expected files of a corpus, one line a folder. */
import { join } from "node:path";
import { checkFolder, type Outcome } from "./corpus/checkFolder.ts";
import { lineOf, totalOf } from "./corpus/lines.ts";
import { foldersIn, readFolder } from "./corpus/readFolder.ts";

const corpus = process.argv[2];
if (!corpus) {
	console.error("usage: npm run corpus -- FOLDER");
	process.exit(2);
}
const outcomes: Outcome[] = [];
for (const name of foldersIn(corpus)) {
	const outcome = await checkFolder(name, readFolder(join(corpus, name)));
	outcomes.push(outcome);
	console.log(lineOf(outcome));
	for (const fault of outcome.faults) console.error(`  ${fault}`);
}
console.log(totalOf(outcomes));
process.exit(outcomes.some(({ faults }) => faults.length > 0) ? 1 : 0);
