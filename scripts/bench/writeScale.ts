/**
 * Writes what `npm run bench -- scale` puts in the place of the built-in lens: for each size given, a made-up lens, its texts, and a
 * review of it in which every question is answered, every second one with its best option.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaultLens } from "../../src/lenses/builtIn.ts";
import { bigLens, sizeOf } from "./bigLens.ts";
import { answeredReview } from "./reviews.ts";
import { scaleTexts } from "./scaleTexts.ts";

const [folder = ".", ...sizes] = process.argv.slice(2);
for (const size of sizes) writeSize(join(folder, size), Number(size));

function writeSize(place: string, items: number): void {
	const lens = { ...bigLens(sizeOf(items)), ...defaultLens };
	const review = answeredReview(lens, (place) => place % 2);
	mkdirSync(place, { recursive: true });
	for (const [name, content] of Object.entries({ lens, en: scaleTexts(lens) }))
		writeFileSync(join(place, `${name}.js`), `export default JSON.parse(${JSON.stringify(JSON.stringify(content))});`);
	writeFileSync(join(place, "review.json"), JSON.stringify(review));
	const { stamps: _stamps, ...former } = review;
	// As the builds before format 3 wrote it, for those that are compared.
	writeFileSync(join(place, "review-2.json"), JSON.stringify({ ...former, formatVersion: 2 }));
}
