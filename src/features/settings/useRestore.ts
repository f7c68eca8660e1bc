import { useState } from "react";
import { type ReadingWatch, useReading } from "../../ui/useReading.ts";
import { firstChoice } from "./choice.ts";
import type { OpenedBackup, Preview, RestoreChoice, Restored } from "./types.ts";

/** Where a restore stands: nothing opened, a file being read or refused, a preview to choose from, done, broken off, undone. */
export type RestoreStage =
	| { at: "start" | "reading" | "restoring" | "stopped" | "undone" }
	| { at: "refused"; file: string; problems: string[] }
	| { at: "preview"; preview: Preview; choice: RestoreChoice; restore: () => void; choose: (choice: RestoreChoice) => void }
	| { at: "restored"; restored: Restored };

interface RestoreHooks {
	onOpen: (file: File, watch: ReadingWatch) => Promise<OpenedBackup>;
	/** Called before each change of stage that moves the focus. */
	onStage: (at: RestoreStage["at"]) => void;
}

const restoredStage = (restored: Restored): RestoreStage => ({ at: "restored", restored });

/** A part of the app did not load, or the browser failed: nobody waits for what does not come. */
const stopped = (): RestoreStage => ({ at: "stopped" });

/** The way from a file to what it brings: nothing happens before the preview was seen, and then it can be undone. */
export function useRestore({ onOpen, onStage }: RestoreHooks) {
	const [stage, setStage] = useState<RestoreStage>({ at: "start" });
	const { reading, begin, watch, end, stop } = useReading();
	const go = (next: RestoreStage) => {
		onStage(next.at);
		setStage(next);
	};
	const preview = (opened: OpenedBackup & { ok: true }, choice: RestoreChoice): RestoreStage => ({
		at: "preview",
		preview: opened.preview,
		choice,
		choose: (chosen) => setStage(preview(opened, chosen)),
		restore: async () => {
			setStage({ at: "restoring" });
			go(await opened.restore(choice).then(restoredStage, stopped));
		},
	});
	const open = async (file: File) => {
		begin();
		setStage({ at: "reading" });
		const read = (opened: OpenedBackup): RestoreStage =>
			opened.ok ? preview(opened, firstChoice(opened.preview)) : { at: "refused", file: file.name, problems: opened.problems };
		const next = await onOpen(file, watch(file.name)).then(read, stopped);
		end();
		go(next);
	};
	const undo = (restored: Restored) => {
		restored.undo();
		go({ at: "undone" });
	};
	return { stage, reading, stop, open, undo, close: () => go({ at: "start" }) };
}
