/** `npm run corpus -- FOLDER`: compares what our readers read with the expected files of a corpus, one line a folder. */
import { join } from "node:path";
import { checkFolder } from "./corpus/checkFolder.ts";
import { lineOf, totalOf } from "./corpus/lines.ts";
import { foldersIn, readTexts } from "./corpus/readTexts.ts";

const corpus = process.argv[2];
if (!corpus) {
	console.error("usage: npm run corpus -- FOLDER");
	process.exit(2);
}
const outcomes = foldersIn(corpus).map((name) => checkFolder(name, readTexts(join(corpus, name))));
for (const outcome of outcomes) {
	console.log(lineOf(outcome));
	for (const fault of outcome.faults) console.error(`  ${fault}`);
}
console.log(totalOf(outcomes));
process.exit(outcomes.some(({ faults }) => faults.length > 0) ? 1 : 0);
