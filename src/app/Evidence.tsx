import { nextTask } from "../browser/nextTask.ts";
import { problem } from "../domain/result.ts";
import { EvidenceScreen } from "../features/evidence/EvidenceScreen.tsx";
import type { ReadEvidence, ReadingWatch } from "../features/evidence/types.ts";
import { ageReader } from "../formats/age/reader.ts";
import { evidenceReader } from "../parse/evidence/reader.ts";
import { acceptOf } from "../parse/reader.ts";
import { vouchFor } from "../parse/reviewPart.ts";
import { type Seen, useSeen } from "../ui/seen.ts";
import { largestEvidence, runEvidence } from "./evidence/runEvidence.ts";
import { takeWaiting } from "./evidence/waitingFiles.ts";
import { unlocked } from "./secret/unlocked.ts";

const accept = acceptOf([evidenceReader, ageReader]);

/** What files show of the workload, with what it asks of files. */
export function Evidence() {
	const seen = useSeen();
	return <EvidenceScreen accept={accept} onRead={(files, watch) => readFiles(seen, files, watch)} takeWaiting={takeWaiting} />;
}

/** Of a folder only what may be evidence is opened; of single files, which somebody chose, each is. */
const mayBeEvidence = ({ name }: File): boolean =>
	!name.includes("/") || accept.split(",").some((ending) => name.toLowerCase().endsWith(ending));

async function readFiles({ lens, words, report }: Seen, files: File[], watch: ReadingWatch): Promise<ReadEvidence | null> {
	const chosen = files.filter(mayBeEvidence);
	const opened = await Promise.all(chosen.map(async (file) => ({ chosen: file, file: await unlocked(file, largestEvidence) })));
	const refused = opened.flatMap(({ chosen: { name }, file }) =>
		file ? [] : [{ name, problems: [problem("noPassphrase", "", {})] }],
	);
	const readable = opened.flatMap(({ chosen: { name, lastModified }, file }) =>
		file ? [{ name, file, day: new Date(lastModified).toISOString().slice(0, 10) }] : [],
	);
	const { policies, advisor } = words.lens;
	const read = await runEvidence({ files: readable, lens, titles: { policies, advisor }, today: report.today }, watch);
	for (const file of read?.kept ?? []) vouchFor(file);
	// What came from the worker is one task of the page, what is made of it another.
	await nextTask();
	return read && { ...read, refused: [...refused, ...read.refused], leftOut: files.length - chosen.length };
}
