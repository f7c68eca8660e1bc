/** News of the end of all that is kept (erase.ts), apart from what deletes it: the first screen listens, and hardly ever deletes. */
import { openChannel } from "./channel.ts";

/** Calls back when another tab has deleted everything; answers the way to stop listening. */
export function hearErased(onErased: () => void): () => void {
	const channel = openChannel("erased");
	if (channel) channel.onmessage = onErased;
	return () => channel?.close();
}
