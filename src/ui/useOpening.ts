import { useState } from "react";

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

/** Opens files one after the other and keeps what became of the last ones. */
export function useOpening(onOpenFile: (file: File) => Promise<FileOutcome>) {
	const [busy, setBusy] = useState(false);
	const [opened, setOpened] = useState<Opened[]>([]);
	const open = async (files: File[]) => {
		if (files.length === 0) return;
		setBusy(true);
		setOpened([]);
		try {
			for (const file of files) {
				const outcome = await onOpenFile(file);
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
