/** News between the tabs of one browser, by the id of a review: it was stored or removed, or one of its milestones was; or by the id of an imported lens. */

/** Tells the other tabs through the function it returns; a tab does not hear itself. */
export function joinChannel(about: "reviews" | "milestones" | "lenses", onNews: (id: string) => void): (id: string) => void {
	const channel = new BroadcastChannel(`plumbline.${about}`);
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (typeof data === "string") onNews(data);
	};
	return (id) => channel.postMessage(id);
}
