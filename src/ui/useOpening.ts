import { useState } from "react";
import { usePhrases } from "../i18n/context.tsx";
import { type ReadingWatch, useReading } from "./useReading.ts";
import type { WhereTo } from "./whereTo.ts";

/** What became of a file that was opened, in words already; problems each with their place. */
export type FileOutcome =
	| { kind: "taken"; told: string; link?: { label: string; address: string } }
	/** Something stands where it would go, or is irregular in it, as `notes` say; without a yes everything stays as it is. */
	| { kind: "asks"; told: string; yes: string; no: string; notes?: string[]; onYes: () => FileOutcome | Promise<FileOutcome> }
	/** It goes to a review that somebody chooses, with all such files that were opened together. */
	| { kind: "goes"; file: File; to: WhereTo }
	| { kind: "refused"; problems: string[] };

/** A file that was opened, and what became of it. */
export interface Opened {
	id: number;
	file: string;
	outcome: FileOutcome;
}

/** Opens one file; stopped, it is refused. */
export type OpenFile = (file: File, watch: ReadingWatch) => Promise<FileOutcome>;

const refused = (problem: string): FileOutcome => ({ kind: "refused", problems: [problem] });

/** Opens files one after the other and keeps what became of the last ones: what cannot be read is refused, and the others open. */
export function useOpening(onOpenFile: OpenFile) {
	const { t } = usePhrases();
	const { reading, begin, watch, end, stop } = useReading();
	const [opened, setOpened] = useState<Opened[]>([]);
	/** `unread`: what was refused before, in words. */
	const open = async (files: File[], unread: { file: string; problems: string[] }[] = []) => {
		if (files.length + unread.length === 0) return;
		begin();
		setOpened(unread.map(({ file, problems }, id) => ({ id, file, outcome: { kind: "refused", problems } })));
		for (const file of files) {
			const outcome = await onOpenFile(file, watch(file.name)).catch(() => refused(t("problem.cannotOpen")));
			setOpened((former) => [...former, { id: former.length, file: file.name, outcome }]);
		}
		end();
	};
	const answer = (id: number, outcome: FileOutcome) =>
		setOpened((former) => former.map((one) => (one.id === id ? { ...one, outcome } : one)));
	const forget = (id: number) => setOpened((former) => former.filter((one) => one.id !== id));
	return { busy: reading !== null, reading, stop, opened, open, answer, forget };
}
