/** `npm run -s lens:check FILE`: what the page says of a lens file when it is opened or written, and what is in it. Exits with 1 where it is refused. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { brokenLaws, untranslated } from "../src/domain/draft/laws.ts";
import { requirementGroups } from "../src/domain/lens/requirement.ts";
import { en } from "../src/i18n/en.ts";
import { phrasesOf } from "../src/i18n/phrases.ts";
import { problemText } from "../src/i18n/problemText.ts";
import { readLens } from "../src/parse/foreign/readLens.ts";

const file = process.argv[2];
if (!file) {
	console.error("usage: npm run -s lens:check FILE");
	process.exit(2);
}
const phrases = phrasesOf("en", en);
const read = await readLens(new Uint8Array(readFileSync(file)), basename(file));
if (read.ok) {
	const { lens, texts, translations = {}, warnings } = read.value;
	const judged = [
		...lens.recommendations,
		...lens.items.flatMap(({ remainder, parts = [] }) => [...(remainder ? [remainder] : []), ...parts]),
	];
	console.log(`${texts.title} (${lens.id} ${lens.version}, ${lens.languages.join(", ")})`);
	console.log(`${lens.items.length} questions, ${requirementGroups(lens).length} requirements in ${lens.pillars.length} pillars`);
	console.log(`${judged.filter(({ unjudged = [] }) => unjudged.length > 0).length} of them not judged by the lens`);
	for (const { count, cases } of warnings)
		for (const one of cases.slice(0, 1)) console.log(`${count} × ${problemText(one, phrases)}`);
	const lacking = Object.entries(translations).flatMap(([language, own]) => untranslated(language, own, texts));
	for (const one of [...brokenLaws(lens), ...lacking]) console.log(`worth a look: ${problemText(one, phrases)}`);
} else {
	for (const one of read.problems) console.error(problemText(one, phrases));
	process.exitCode = 1;
}
