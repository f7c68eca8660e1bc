/** The fonts of the PDF as their bytes; made by scripts/fonts.mjs, loaded when a PDF is asked for. */
export interface PdfFonts {
	regular: Uint8Array;
	bold: Uint8Array;
}

/** Fetches both fonts from the app's own files. */
export async function loadFonts(): Promise<PdfFonts> {
	const [regular, bold] = await Promise.all([
		load(new URL("./fonts/regular.ttf", import.meta.url)),
		load(new URL("./fonts/bold.ttf", import.meta.url)),
	]);
	return { regular, bold };
}

async function load(address: URL): Promise<Uint8Array> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`the font at ${address} answered ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}
