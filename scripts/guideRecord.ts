/**
 * `npm run -s guide:record -- FILE LENS`: records in content/lenses/LENS/guide.json the edition of its guide that a built-in lens is
 * written from. Entries that the former record knows keep their ids; those that are left go to what is left of the lens, in order.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { compareGuide } from "../src/domain/lens/guide/compareGuide.ts";
import { guideEntries } from "../src/domain/lens/guide/guideEntries.ts";
import { type GuideRecord, guideKinds, recordEntry } from "../src/domain/lens/guide/guideRecord.ts";
import type { Lens } from "../src/domain/lens/lens.ts";
import { itemsInOrder } from "../src/domain/lens/requirement.ts";
import { readLens } from "../src/parse/foreign/readLens.ts";

const [file, name] = process.argv.slice(2);
if (!file || !name) {
	console.error("usage: npm run -s guide:record -- FILE LENS");
	process.exit(2);
}
const folder = `content/lenses/${name}`;
const lens: Lens = JSON.parse(readFileSync(`${folder}/lens.json`, "utf8"));
const read = await readLens(new Uint8Array(readFileSync(file)), basename(file));
if (!read.ok) throw new Error(`${file} is no guide: ${read.problems[0]?.code}`);
const entries = guideEntries(read.value.lens, read.value.texts);
const pillars = lens.pillars.map(({ id }) => id);
const kept = `${folder}/guide.json`;
const former: GuideRecord | null = existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : null;
const known = new Map(
	(former ? compareGuide(former, entries, pillars) : []).flatMap(({ recorded, found }) =>
		recorded && found ? [[found, recorded.id] as const] : [],
	),
);

/** Ids of the lens that an entry of this pillar and kind may be written up as, in its order. */
const idsOf = { item: itemsInOrder(lens), row: lens.recommendations };
const recorded = pillars.flatMap((pillar) =>
	guideKinds.flatMap((kind) => {
		const own = entries.filter((entry) => entry.pillar === pillar && entry.kind === kind);
		const ids = idsOf[kind].filter((one) => one.pillar === pillar).map(({ id }) => id);
		if (own.length !== ids.length)
			throw new Error(`${pillar}: the guide has ${own.length} of kind ${kind}, the lens ${ids.length}`);
		const free = ids.filter((id) => !own.some((entry) => known.get(entry) === id));
		return own.map((entry) => {
			const id = known.get(entry);
			return recordEntry(entry, id && ids.includes(id) ? id : (free.shift() ?? ""));
		});
	}),
);
const service = read.value.texts.title.replace(/^Architecture best practices for /, "");
const date = read.value.lens.version.replaceAll(".", "-");
writeFileSync(kept, `${JSON.stringify({ service, date, entries: recorded }, null, "\t")}\n`);
console.log(`${kept}: ${recorded.length} entries of ${service}, ${date}`);
