import type { ExportInput } from "./writer.ts";

/** Where the sign-off stands, by the signatures and seals as they are; nothing where no milestone is exported. */
export async function outcomeFor({ sealed, signedBy }: Pick<ExportInput, "sealed" | "signedBy">) {
	if (!sealed || !signedBy) return undefined;
	const { outcomeOfExport } = await import("../seal/outcome.ts");
	return outcomeOfExport(sealed, signedBy);
}
