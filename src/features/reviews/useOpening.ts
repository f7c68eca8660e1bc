import { useState } from "react";
import type { ImportOutcome } from "./types.ts";

/** A file that was opened, and what became of it. */
export interface Opened {
	id: number;
	file: string;
	outcome: ImportOutcome;
}

/** Opens files one after the other and keeps what became of the last ones. */
export function useOpening(onOpenFile: (file: File) => Promise<ImportOutcome>) {
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
	return { busy, opened, open, forget: (id: number) => setOpened((former) => former.filter((one) => one.id !== id)) };
}
