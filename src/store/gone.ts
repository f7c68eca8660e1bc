/** What to do when the database may have been deleted under this tab. */
import type { StoreParts } from "./reviewsState.ts";

/** Looks which reviews of this tab the database does not have any more; nothing is stored before somebody changes one, who may have meant to delete them. */
export async function findLost({ database, saver, get }: StoreParts): Promise<void> {
	const { records } = await database.load();
	const stored = new Set(records.map(({ id }) => id));
	saver.setLost(Object.values(get().reviews).filter(({ id }) => !stored.has(id) && !saver.isBusy(id)));
}
