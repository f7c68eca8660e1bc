import { useCallback, useRef, useState } from "react";

/** What whoever makes a file is given: when to give up, and whom to tell how far it is. */
export interface ExportWatch {
	signal: AbortSignal;
	onStep: (done: number, all: number) => void;
}

export interface ExportOutcome {
	/** Signs that the file's font lacks, each once. */
	replaced: string[];
}

/** Makes a file and hands it to the browser; null where it was given up. */
export type MakeExport = (watch: ExportWatch) => Promise<ExportOutcome | null>;

/** What became of the latest file, by the name it goes under; how far it is only where the writer tells. */
export type Exporting =
	| { kind: "idle" }
	| { kind: "working"; file: string; step: { done: number; all: number } | null }
	| { kind: "done"; file: string; replaced: string[] }
	| { kind: "failed" | "cancelled"; file: string };

/** Makes one file at a time, says how far it is, and can give it up. */
export function useExporting() {
	const [exporting, setExporting] = useState<Exporting>({ kind: "idle" });
	const underWay = useRef<AbortController | null>(null);
	const run = useCallback(async (file: string, make: MakeExport) => {
		if (underWay.current) return;
		const controller = new AbortController();
		const { signal } = controller;
		underWay.current = controller;
		setExporting({ kind: "working", file, step: null });
		const onStep = (done: number, all: number) =>
			setExporting((now) => (now.kind === "working" ? { ...now, step: { done, all } } : now));
		setExporting(await outcomeOf(file, () => make({ signal, onStep })));
		underWay.current = null;
	}, []);
	const cancel = useCallback(() => underWay.current?.abort(), []);
	return { exporting, run, cancel };
}

async function outcomeOf(file: string, make: () => Promise<ExportOutcome | null>): Promise<Exporting> {
	try {
		const outcome = await make();
		return outcome ? { kind: "done", file, replaced: outcome.replaced } : { kind: "cancelled", file };
	} catch {
		return { kind: "failed", file };
	}
}
