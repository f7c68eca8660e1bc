import { type Writer, whole } from "../writer.ts";

export const policyExemptionsWriter = {
	id: "exemptPolicy",
	extension: "policy-exemptions.json",
	mediaType: "application/json",
	group: "work",
	label: "report.export.exemptPolicy.name",
	action: "report.export.exemptPolicy",
	purpose: "report.export.exemptPolicy.for",
	options: "policy",
	needsIds: true,
	load: async () => {
		const { writePolicy } = await import("./writePolicy.ts");
		return (input) => whole(writePolicy(input));
	},
} as const satisfies Writer;
