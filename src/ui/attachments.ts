import type { Result } from "../domain/result.ts";
import type { AttachedFile } from "../domain/review/given.ts";

/** An attached file that is on this device. */
export interface ShownAttachment {
	/** Address of the picture for the page to draw; null: the file is none that is shown. */
	picture: string | null;
	/** Lets the picture go. */
	release: () => void;
}

/** What a screen asks of the attached files of this device. */
export interface Attachments {
	/** Keeps a file, or says why it cannot be kept. */
	keep: (file: File) => Promise<Result<AttachedFile>>;
	/** The same of a file that stands for one that is named, out of its passphrase where it is under one. */
	bring: (file: File) => Promise<Result<AttachedFile>>;
	/** Null: it is not on this device. */
	show: (file: AttachedFile) => Promise<ShownAttachment | null>;
	/** Those of the files that are not on this device. */
	lacking: (files: readonly AttachedFile[]) => Promise<AttachedFile[]>;
	/** Hands it to the downloads, under a passphrase where that is asked for; false: it is not on this device. */
	save: (file: AttachedFile, isProtected: boolean) => Promise<boolean>;
}
