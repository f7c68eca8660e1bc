import { saveFile } from "../../browser/files.ts";
import type { Problem } from "../../domain/result.ts";
import { askSecret } from "./asking.ts";
import { runSecret } from "./runSecret.ts";

/** Asks for a passphrase and hands the file, encrypted under it, to the browser's downloads; false: it was given up. */
export async function saveProtected(name: string, blob: Blob): Promise<boolean> {
	const bytes = new Uint8Array(await blob.arrayBuffer());
	const file = `${name}.age`;
	const act = async (passphrase: string, signal: AbortSignal): Promise<Problem | null> => {
		const result = await runSecret({ act: "encrypt", bytes, passphrase }, signal);
		if (result && !result.ok) return result.problems[0] ?? null;
		if (result) saveFile(file, new Blob([result.value], { type: "application/age" }));
		return null;
	};
	return askSecret({ purpose: "save", file, act });
}
