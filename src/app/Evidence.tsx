import { readBytes } from "../browser/files.ts";
import { nextTask } from "../browser/nextTask.ts";
import { failure, problem, type Result } from "../domain/result.ts";
import { EvidenceScreen } from "../features/evidence/EvidenceScreen.tsx";
import type { ReadEvidence, ReadingWatch } from "../features/evidence/types.ts";
import { ageReader } from "../formats/age/reader.ts";
import { evidenceReader } from "../parse/evidence/reader.ts";
import { acceptOf } from "../parse/reader.ts";
import { vouchFor } from "../parse/reviewPart.ts";
import { type Seen, useSeen } from "../ui/seen.ts";
import { runEvidence } from "./evidence/runEvidence.ts";
import { takeWaiting } from "./evidence/waitingFiles.ts";
import { unlocked } from "./secret/unlocked.ts";

const accept = acceptOf([evidenceReader, ageReader]);

/** What files show of the workload, with what it asks of files. */
export function Evidence() {
	const seen = useSeen();
	return <EvidenceScreen accept={accept} onRead={(files, watch) => readFiles(seen, files, watch)} takeWaiting={takeWaiting} />;
}

/** In megabytes. */
const largest = 100;

/** Of a folder only what may be evidence is opened; of single files, which somebody chose, each is. */
const mayBeEvidence = ({ name }: File): boolean =>
	!name.includes("/") || accept.split(",").some((ending) => name.toLowerCase().endsWith(ending));

async function readUnlocked(file: File): Promise<Result<Uint8Array<ArrayBuffer>>> {
	const open = await unlocked(file, largest);
	return open ? readBytes(open, largest) : failure(problem("noPassphrase", "", {}));
}

async function readFiles({ lens, words, report }: Seen, files: File[], watch: ReadingWatch): Promise<ReadEvidence | null> {
	const chosen = files.filter(mayBeEvidence);
	const opened = await Promise.all(chosen.map(async (file) => ({ file, bytes: await readUnlocked(file) })));
	const refused = opened.flatMap(({ file, bytes }) => (bytes.ok ? [] : [{ name: file.name, problems: bytes.problems }]));
	const readable = opened.flatMap(({ file, bytes }) =>
		bytes.ok ? [{ name: file.name, bytes: bytes.value, day: new Date(file.lastModified).toISOString().slice(0, 10) }] : [],
	);
	const { policies, advisor } = words.lens;
	const read = await runEvidence({ files: readable, lens, titles: { policies, advisor }, today: report.today }, watch);
	for (const file of read?.kept ?? []) vouchFor(file);
	// What came from the worker is one task of the page, what is made of it another.
	await nextTask();
	return read && { ...read, refused: [...refused, ...read.refused], leftOut: files.length - chosen.length };
}
