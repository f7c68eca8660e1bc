import { saveFile } from "../../browser/files.ts";

/** Hands a file to the browser's downloads, under a passphrase where that is asked for; false: it was given up. */
export async function deliver(name: string, blob: Blob, isProtected = false): Promise<boolean> {
	if (!isProtected) {
		saveFile(name, blob);
		return true;
	}
	const { saveProtected } = await import("./saveProtected.ts");
	return saveProtected(name, blob);
}
