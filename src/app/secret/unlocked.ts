import type { Problem } from "../../domain/result.ts";
import { isAge } from "../../formats/age/reader.ts";
import { askSecret } from "./asking.ts";
import { runSecret } from "./runSecret.ts";

/** The file itself, or what it holds once its passphrase was given; null where none was. What cannot be read is told by whoever reads it. */
export async function unlocked(file: File, limitMegabytes: number): Promise<File | null> {
	if (file.size > limitMegabytes * 1024 * 1024) return file;
	const head = await file.slice(0, 64).arrayBuffer();
	if (!isAge(new TextDecoder("latin1").decode(head))) return file;
	const bytes = new Uint8Array(await file.arrayBuffer());
	let plain: Uint8Array<ArrayBuffer> | null = null;
	const act = async (passphrase: string, signal: AbortSignal): Promise<Problem | null> => {
		const result = await runSecret({ act: "decrypt", bytes, passphrase }, signal);
		if (result && !result.ok) return result.problems[0] ?? null;
		plain = result?.value ?? null;
		return null;
	};
	const done = await askSecret({ purpose: "open", file: file.name, act });
	return done && plain ? new File([plain], file.name.replace(/\.age$/i, "")) : null;
}
