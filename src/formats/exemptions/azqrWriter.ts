import { type Writer, whole } from "../writer.ts";

export const azqrExemptionsWriter = {
	id: "exemptAzqr",
	extension: "azqr.yaml",
	mediaType: "application/yaml",
	group: "work",
	label: "report.export.exemptAzqr.name",
	action: "report.export.exemptAzqr",
	purpose: "report.export.exemptAzqr.for",
	options: "azqr",
	needsIds: true,
	load: async () => {
		const { writeAzqr } = await import("./writeAzqr.ts");
		return (input) => whole(writeAzqr(input));
	},
} as const satisfies Writer;
