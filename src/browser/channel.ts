/** News between the tabs of one browser, by the id of a review: it was stored or removed, or one of its milestones was; or by the id of a lens. */

/** Tells the other tabs through the function it returns; a tab does not hear itself. */
export function joinChannel(
	about: "reviews" | "milestones" | "lenses" | "drafts",
	onNews: (id: string) => void,
): (id: string) => void {
	const channel = openChannel(about);
	if (!channel) return () => undefined;
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (typeof data === "string") onNews(data);
	};
	return (id) => channel.postMessage(id);
}

/** A channel of this app; null where the browser refuses one, as it does with all site data blocked: then tabs hear nothing. */
export function openChannel(about: "reviews" | "milestones" | "lenses" | "drafts" | "erased" | "lock"): BroadcastChannel | null {
	try {
		return new BroadcastChannel(`plumbline.${about}`);
	} catch {
		return null;
	}
}
