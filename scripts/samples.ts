/** `npm run samples [-- FILE…]`: writes saved reviews anew as the app would save them today, migrated; unless named, those of `content/samples/`. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { writeReviewFile } from "../src/formats/review-json/writeReviewFile.ts";
import { parseReview } from "../src/parse/review.ts";

const folder = "content/samples";
const named = process.argv.slice(2);
const files = named.length > 0 ? named : readdirSync(folder).map((name) => `${folder}/${name}`);

for (const file of files) {
	const parsed = parseReview(JSON.parse(readFileSync(file, "utf8")));
	if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.problems, null, 2)}`);
	writeFileSync(file, writeReviewFile(parsed.value));
	console.log(file);
}
