import { has, member } from "../foreign/fields.ts";
import type { ForeignContent } from "../foreign/foreignContent.ts";
import { isOurs } from "../foreign/marks.ts";
import type { Reader } from "../reader.ts";

/** Azure review checklists. */
export const azureChecklistReader: Reader<{ kind: "lens"; content: ForeignContent }> = {
	id: "azureChecklist",
	makes: "lens",
	label: "reader.azureChecklist",
	accepts: [".json", "application/json"],
	recognises: ({ json }) => has(json, "items") && !Array.isArray(member(json, "pillars")) && !isOurs(json),
	load: async () => (await import("./readChecklistFile.ts")).readChecklistFile,
};
