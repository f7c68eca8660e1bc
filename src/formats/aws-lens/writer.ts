import type { LensWriter } from "../lensWriter.ts";

export const awsLensWriter = {
	id: "awsCustomLens",
	label: "library.format.awsCustomLens",
	purpose: "lensExport.awsCustomLens",
	extension: () => "aws-lens.json",
	load: async () => (await import("./writeAwsLens.ts")).writeAwsLens,
} as const satisfies LensWriter;
