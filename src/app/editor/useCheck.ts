import { useEffect, useState } from "react";
import type { LensDraft } from "../../domain/draft/draft.ts";
import type { Checked } from "../../features/editor/CheckCard.tsx";
import { type JobWorker, runInWorker } from "../worker/runInWorker.ts";

/** How long writing must rest before it is checked, in milliseconds. */
const rest = 200;

const startWorker = (): JobWorker => new Worker(new URL("./checkWorker.ts", import.meta.url), { type: "module" });

/**
 * What keeps a draft from being used, and what is worth a look; null: it was changed, and is checked once writing rests. Throws where the
 * check fails.
 */
export function useCheck(draft: LensDraft): Checked | null {
	const [checked, setChecked] = useState<(Checked & { draft: LensDraft }) | null>(null);
	const [failure, setFailure] = useState<unknown>(null);
	useEffect(() => {
		const stop = new AbortController();
		const timer = setTimeout(() => {
			runInWorker<Checked>(startWorker, draft, { signal: stop.signal }).then(
				(found) => found && setChecked({ ...found, draft }),
				setFailure,
			);
		}, rest);
		return () => {
			clearTimeout(timer);
			stop.abort();
		};
	}, [draft]);
	if (failure) throw failure;
	return checked?.draft === draft ? checked : null;
}
