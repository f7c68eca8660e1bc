/** Archives of many lens files at once, as the page sees them. */
import { type JobWorker, runInWorker } from "../worker/runInWorker.ts";

const newWorker = (): JobWorker => new Worker(new URL("./unpackWorker.ts", import.meta.url), { type: "module" });

/** "PK": how an archive begins. */
const isPacked = async (file: File): Promise<boolean> => (await file.slice(0, 2).text()) === "PK";

/** The files with those of archives in the place of the archives. */
export async function unpacked(files: File[], startWorker = newWorker): Promise<File[]> {
	const all: File[] = [];
	for (const file of files) {
		const held = (await isPacked(file).catch(() => false))
			? await runInWorker<File[]>(startWorker, file).catch(() => null)
			: null;
		all.push(...(held ?? [file]));
	}
	return all;
}
