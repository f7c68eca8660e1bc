import { member } from "../foreign/fields.ts";
import type { ForeignContent } from "../foreign/foreignContent.ts";
import { isOurs } from "../foreign/marks.ts";
import type { Reader } from "../reader.ts";

/** Lenses of ours, by their mark, or by the members of their structure alone: then they lack their texts, and are told so. */
export const ownLensReader: Reader<{ kind: "lens"; content: ForeignContent }> = {
	id: "ownLens",
	makes: "lens",
	label: "reader.ownLens",
	accepts: [".json", "application/json"],
	recognises: ({ json }) => isOurs(json) && (member(json, "plumbline") ?? "lens") === "lens",
	load: async () => {
		const [{ jsonOf }, { readOwnLens }] = await Promise.all([import("../foreign/ofJson.ts"), import("./readOwnLens.ts")]);
		return (file, warn) => {
			const data = jsonOf(file, warn);
			if (!data.ok) return data;
			const read = readOwnLens(data.value);
			return read.ok ? { ok: true, value: { kind: "lens", content: { format: "plumbline", content: read.value } } } : read;
		};
	},
};
