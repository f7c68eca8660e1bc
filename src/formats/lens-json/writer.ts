import type { LensWriter } from "../lensWriter.ts";

export const ownLensWriter = {
	id: "plumbline",
	label: "library.format.plumbline",
	purpose: "lensExport.plumbline",
	extension: () => "lens.json",
	load: async () => {
		const { writeLensFile } = await import("./writeLensFile.ts");
		return (whole) => ({ text: writeLensFile(whole), ids: new Map(whole.lens.items.map(({ id }) => [id, id])) });
	},
} as const satisfies LensWriter;
