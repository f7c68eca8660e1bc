/** The table of readers of content for a lens, ours and of other projects, and of evidence. Adding one is a folder and a line here. */
import { awsLensReader } from "./aws-lens/reader.ts";
import { azureChecklistReader } from "./azure-checklist/reader.ts";
import { azureGuideReader } from "./azure-guide/reader.ts";
import type { EvidenceFile } from "./evidence/readEvidence.ts";
import { evidenceReader } from "./evidence/reader.ts";
import type { ForeignContent } from "./foreign/foreignContent.ts";
import { ownLensReader } from "./own-lens/reader.ts";
import type { Reader } from "./reader.ts";

/** What a file of another project holds. */
export type ForeignFile = { kind: "lens"; content: ForeignContent } | { kind: "evidence"; file: EvidenceFile };

/** Content for a lens. */
export const lensReaders: readonly Reader<Extract<ForeignFile, { kind: "lens" }>>[] = [
	ownLensReader,
	awsLensReader,
	azureChecklistReader,
	azureGuideReader,
];

export const foreignReaders: readonly Reader<ForeignFile>[] = [...lensReaders, evidenceReader];
