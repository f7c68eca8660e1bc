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
	load: async () => {
		const [{ jsonOf }, { readAzureChecklist }] = await Promise.all([
			import("../foreign/ofJson.ts"),
			import("./readAzureChecklist.ts"),
		]);
		return (file, warn) => {
			const data = jsonOf(file, warn);
			if (!data.ok) return data;
			const read = readAzureChecklist(data.value, file.name, warn);
			return read.ok ? { ok: true, value: { kind: "lens", content: { format: "azureChecklist", content: read.value } } } : read;
		};
	},
};
