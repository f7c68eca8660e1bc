import { useState } from "react";
import { usePhrases } from "../i18n/context.tsx";

/** What became of a file that was opened, in words already; problems each with their place. */
export type FileOutcome =
	| { kind: "taken"; told: string; link?: { label: string; address: string } }
	/** Something stands where it would go; without a yes everything stays as it is. */
	| { kind: "asks"; told: string; yes: string; no: string; onYes: () => FileOutcome }
	| { kind: "refused"; problems: string[] };

/** A file that was opened, and what became of it. */
export interface Opened {
	id: number;
	file: string;
	outcome: FileOutcome;
}

const refused = (problem: string): FileOutcome => ({ kind: "refused", problems: [problem] });

/** Opens files one after the other and keeps what became of the last ones: what cannot be read is refused, and the others open. */
export function useOpening(onOpenFile: (file: File) => Promise<FileOutcome>) {
	const { t } = usePhrases();
	const [busy, setBusy] = useState(false);
	const [opened, setOpened] = useState<Opened[]>([]);
	const open = async (files: File[]) => {
		if (files.length === 0) return;
		setBusy(true);
		setOpened([]);
		try {
			for (const file of files) {
				const outcome = await onOpenFile(file).catch(() => refused(t("problem.cannotOpen")));
				setOpened((former) => [...former, { id: former.length, file: file.name, outcome }]);
			}
		} finally {
			setBusy(false);
		}
	};
	const answer = (id: number, outcome: FileOutcome) =>
		setOpened((former) => former.map((one) => (one.id === id ? { ...one, outcome } : one)));
	const forget = (id: number) => setOpened((former) => former.filter((one) => one.id !== id));
	return { busy, opened, open, answer, forget };
}
