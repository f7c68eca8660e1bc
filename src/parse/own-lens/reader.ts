import { member } from "../foreign/fields.ts";
import type { ForeignContent } from "../foreign/foreignContent.ts";
import { isOurs, lensMarker } from "../foreign/marks.ts";
import type { Reader } from "../reader.ts";

/** Lenses of ours, by their mark, or by the members of their structure alone: then they lack their texts, and are told so. */
export const ownLensReader: Reader<{ kind: "lens"; content: ForeignContent }> = {
	id: "ownLens",
	makes: "lens",
	label: "reader.plumbline",
	accepts: [".json", "application/json"],
	recognises: ({ json }) => isOurs(json) && (member(json, "plumbline") ?? lensMarker) === lensMarker,
	load: async () => (await import("./readOwnLensFile.ts")).readOwnLensFile,
};
