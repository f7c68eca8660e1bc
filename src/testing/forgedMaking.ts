/** For tests: a sealed file that says of itself to have been made otherwise, under a seal that the forger made anew. */
import type { SealedExport } from "../domain/milestone/milestone.ts";
import { sealOf } from "../seal/seal.ts";
import { sealExport } from "../seal/sealExport.ts";
import type { SealedFile } from "./writeSealed.ts";

/** One way to forge it, as the n-th of many variants. */
type ForgeMaking = (file: SealedFile, n: number) => Promise<SealedExport>;

const anew = ({ sealed }: SealedFile, made: unknown): Promise<SealedExport> => sealExport(sealed, made, sealed.frozen);

const nothings = [null, "", 0, [], {}, false, "Approved", [[]], { format: null }, { made: {} }, -1, " "];

export const forgedMakings: Record<string, ForgeMaking> = {
	"by a version that there is not": (file, n) => anew(file, { ...file.making, appVersion: `${n}.9.9+abcdef12` }),
	"in no way": (file, n) => anew(file, nothings[n % nothings.length]),
	"in another format": (file, n) => {
		const others = ["html", "markdown", "pdf", "json", `docx${n}`].filter((format) => format !== file.making.format);
		const print = { paper: "a4", sections: "all", label: `${n}` };
		return anew(file, { ...file.making, print, format: others[n % others.length] });
	},
	"in a language, notation or day that there is not": (file, n) => {
		const field = ["language", "notation", "day"][n % 3] ?? "";
		return anew(file, { ...file.making, [field]: `x${n}` });
	},
	"without one of its fields": (file, n) => {
		const fields = Object.entries(file.making);
		return anew(file, Object.fromEntries([...fields.toSpliced(n % fields.length, 1), ["note", n]]));
	},
	"as version 1, which sealed nothing of it": async ({ sealed, making }, n) => {
		const { frozen: milestone, seal, signOffs } = sealed;
		const made = n % 2 === 0 ? { ...making, note: n } : nothings[n % nothings.length];
		return { ...sealed, formatVersion: 1, made, fileSeal: await sealOf({ milestone, seal, signOffs }) };
	},
	"otherwise, under the seal as it was": async ({ sealed, making }, n) => ({
		...sealed,
		made: { ...making, appVersion: `9.9.${n}` },
	}),
};
