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
	load: async () => (await import("./readAwsLensFile.ts")).readAwsLensFile,
};
