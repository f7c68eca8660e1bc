import { useState } from "react";
import type { AttachedFile } from "../../domain/review/given.ts";
import { withGiven } from "../../domain/review/givenChanges.ts";
import { problemText } from "../../i18n/problemText.ts";
import { sizeText } from "../../i18n/sizeText.ts";
import { useDevice } from "../../ui/device.ts";
import { useEdit } from "../../ui/editing.ts";
import { useWords } from "../../ui/seen.ts";

/** What came of files that were given to be attached. */
export interface Attaching {
	busy: boolean;
	/** What was attached, and what was not and why. */
	said: { done: string[]; refused: string[] };
	/** Id of the last one attached: more is to be said of it. */
	added: string;
	attach: (files: File[]) => void;
}

const nothing = { done: [], refused: [] };

/** Attaches files to an item, one after the other: all of them as one step to undo. */
export function useAttaching(item: string): Attaching {
	const words = useWords();
	const { attachments, newId } = useDevice();
	const edit = useEdit();
	const [busy, setBusy] = useState(false);
	const [said, setSaid] = useState<Attaching["said"]>(nothing);
	const [added, setAdded] = useState("");
	const attach = async (files: File[]) => {
		setBusy(true);
		setSaid(nothing);
		const group = newId();
		const outcome: Attaching["said"] = { done: [], refused: [] };
		for (const file of files) {
			const kept = await attachments.keep(file);
			if (kept.ok) {
				const id = newId();
				edit((review) => withGiven(review, { id, item, ...asGiven(kept.value) }), group);
				setAdded(id);
				outcome.done.push(words.t("given.attached", { name: kept.value.name, size: sizeText(kept.value.bytes, words) }));
			} else outcome.refused.push(`${file.name}: ${kept.problems.map((one) => problemText(one, words)).join(" ")}`);
		}
		setSaid(outcome);
		setBusy(false);
	};
	return { busy, said, added, attach: (files) => void attach(files) };
}

/** A picture says by itself what kind it is; all else is for whoever gives it to say. */
const asGiven = (file: AttachedFile) => ({
	text: "",
	kind: file.type === "" ? null : ("picture" as const),
	day: "",
	covers: [],
	file,
});
