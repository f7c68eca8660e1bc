import type { LensWriter } from "../lensWriter.ts";

export const azureChecklistWriter = {
	id: "azureChecklist",
	label: "library.format.azureChecklist",
	purpose: "lensExport.azureChecklist",
	/** The files of the origin tell their language so. */
	extension: (language) => `checklist.${language}.json`,
	load: async () => (await import("./writeAzureChecklist.ts")).writeAzureChecklist,
} as const satisfies LensWriter;
