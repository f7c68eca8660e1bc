import { has, member } from "../foreign/fields.ts";
import type { ForeignContent } from "../foreign/foreignContent.ts";
import { isOurs } from "../foreign/marks.ts";
import type { Reader } from "../reader.ts";

/** AWS Well-Architected custom lenses. */
export const awsLensReader: Reader<{ kind: "lens"; content: ForeignContent }> = {
	id: "awsCustomLens",
	makes: "lens",
	label: "reader.awsCustomLens",
	accepts: [".json", "application/json"],
	recognises: ({ json }) => Array.isArray(member(json, "pillars")) && !has(json, "items") && !isOurs(json),
	load: async () => {
		const [{ jsonOf }, { readAwsLens }] = await Promise.all([import("../foreign/ofJson.ts"), import("./readAwsLens.ts")]);
		return (file, warn) => {
			const data = jsonOf(file, warn);
			if (!data.ok) return data;
			const read = readAwsLens(data.value, file.bytes.length, warn);
			return read.ok ? { ok: true, value: { kind: "lens", content: { format: "awsCustomLens", content: read.value } } } : read;
		};
	},
};
