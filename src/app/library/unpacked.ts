/** Archives of many lens files at once, as the page sees them. */
import type { UnpackedFiles } from "../../features/library/LibraryScreen.tsx";
import { loadPhrases } from "../../i18n/loadMessages.ts";
import type { Phrases } from "../../i18n/phrases.ts";
import { problemText } from "../../i18n/problemText.ts";
import { type JobWorker, runInWorker } from "../worker/runInWorker.ts";
import type { Unpacked } from "./unpackLenses.ts";

const newWorker = (): JobWorker => new Worker(new URL("./unpackWorker.ts", import.meta.url), { type: "module" });

/** "PK": how an archive begins. */
const isPacked = async (file: File): Promise<boolean> => (await file.slice(0, 2).text()) === "PK";

/** The files with those of archives in the place of the archives, and what of these cannot be read. */
async function unpacked(files: File[]): Promise<Unpacked> {
	const all: Unpacked = { files: [], unread: [] };
	for (const file of files) {
		const held = (await isPacked(file).catch(() => false))
			? await runInWorker<Unpacked>(newWorker, file).catch(() => null)
			: null;
		all.files.push(...(held?.files ?? [file]));
		all.unread.push(...(held?.unread ?? []));
	}
	return all;
}

/** The same, in words. */
export async function unpackedInWords(files: File[], { language, notation }: Phrases): Promise<UnpackedFiles> {
	const { files: all, unread } = await unpacked(files);
	if (unread.length === 0) return { files: all, unread: [] };
	const phrases = await loadPhrases(language, notation);
	const told = unread.map(({ file, problems }) => ({ file, problems: problems.map((one) => problemText(one, phrases)) }));
	return { files: all, unread: told };
}
