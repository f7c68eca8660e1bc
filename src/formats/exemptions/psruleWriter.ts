import { type Writer, whole } from "../writer.ts";

export const psruleExemptionsWriter = {
	id: "exemptPsrule",
	extension: "Rule.yaml",
	mediaType: "application/yaml",
	group: "work",
	label: "report.export.exemptPsrule.name",
	action: "report.export.exemptPsrule",
	purpose: "report.export.exemptPsrule.for",
	options: "psrule",
	needsIds: true,
	load: async () => {
		const { writePsrule } = await import("./writePsrule.ts");
		return (input) => whole(writePsrule(input));
	},
} as const satisfies Writer;
