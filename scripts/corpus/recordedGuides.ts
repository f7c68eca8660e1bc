/** Guides of the edition that a built-in lens was written from: all that they say must be what the lens recorded. */
import { readdirSync, readFileSync } from "node:fs";
import { compareGuide, countStates } from "../../src/domain/lens/guide/compareGuide.ts";
import { guideEntries } from "../../src/domain/lens/guide/guideEntries.ts";
import { type GuideRecord, isGuideOf } from "../../src/domain/lens/guide/guideRecord.ts";
import { readLens } from "../../src/parse/foreign/readLens.ts";
import type { Files } from "./cases.ts";
import { foreignReader } from "./foreignReader.ts";

const lenses = "content/lenses";

export interface RecordedGuides {
	/** A line for each guide of a built-in lens. */
	lines: string[];
	/** A guide of the recorded edition that says otherwise. */
	faults: string[];
}

/** Compares every guide of a built-in lens with its record; an edition of another day may differ. */
export async function recordedGuides(files: Files): Promise<RecordedGuides> {
	const found: RecordedGuides = { lines: [], faults: [] };
	const records = readdirSync(lenses).map(
		(lens): GuideRecord => JSON.parse(readFileSync(`${lenses}/${lens}/guide.json`, "utf8")),
	);
	for (const file of files.values()) {
		if (!foreignReader.takes(file)) continue;
		const read = await readLens(file.bytes, file.name);
		const record = read.ok && records.find((one) => isGuideOf(one, read.value.texts.title));
		if (!read.ok || !record) continue;
		const { lens, texts } = read.value;
		const { same, changed, new: added, gone } = countStates(compareGuide(record, guideEntries(lens, texts), []));
		const line = `${file.name} against the built-in lens: ${same} the same, ${changed} changed, ${added} new, ${gone} gone`;
		found.lines.push(line);
		if (lens.version === record.date.replaceAll("-", ".") && same < record.entries.length) found.faults.push(line);
	}
	return found;
}
