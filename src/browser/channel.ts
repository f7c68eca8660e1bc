/** News between the tabs of one browser: the id of a review that was stored or removed. */

const name = "plumbline.reviews";

/** Tells the other tabs through the function it returns; a tab does not hear itself. */
export function joinChannel(onNews: (id: string) => void): (id: string) => void {
	const channel = new BroadcastChannel(name);
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (typeof data === "string") onNews(data);
	};
	return (id) => channel.postMessage(id);
}
